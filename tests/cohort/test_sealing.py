"""Copies for coaches under each coach's own passphrase."""

from pathlib import Path

import pytest
from click.testing import Result

from afterword.sharing.out import seal, share
from afterword.sharing.out.outbox import handed_over
from afterword.sharing.out.passphrase import was_drawn
from support.commands import run
from support.workspace import brief_workspace, contents

pytestmark = pytest.mark.workspace

TODAY = "2027-01-25"
CLIENTS = ("amara", "ben", "cleo")
TABLE = "name,folder,coach\nAmara Obi,amara,Maya Lind\nBen Cole,ben,Tom Reyes\nCleo Park,cleo,maya lind\n"
OWN = "seven green boats at noon"


@pytest.fixture
def cohort(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three clients of two coaches; nothing is printed or searched, and guessing is cheap, as none of it is looked at here."""
    monkeypatch.setattr(share, "render", lambda _job: b"a PDF")
    monkeypatch.setattr(share, "search", lambda *_: ())
    monkeypatch.setattr(share, "repeats", lambda _copy: ())
    monkeypatch.setattr(seal, "sealed_pdf", lambda content, passphrase: b"%s by %s" % (content, passphrase.encode()))
    monkeypatch.setattr(seal, "sealed_page", lambda _page, passphrase: f"sealed by {passphrase}".encode())
    monkeypatch.setattr("afterword.cohort.passphrases.ROUNDS", 1)
    root = tmp_path / "clients"
    for name in CLIENTS:
        brief_workspace(root / name)
    (root / "cohort.csv").write_text(TABLE, encoding="utf-8")
    return root


def shared(root: Path, table: Path, *words: str) -> Result:
    """What `cohort share` does with a table of passphrases."""
    return run("cohort", "share", root, "--today", TODAY, "--passphrases", table, *words)


def passphrases(table: Path) -> dict[str, str]:
    """What stands in a table that Afterword wrote."""
    lines = table.read_text(encoding="utf-8-sig").splitlines()[1:]
    return dict(line.split(",") for line in lines)


def pages(root: Path) -> list[str]:
    """The page of each client's latest copy."""
    folders = [root / name / "outbox" / handed_over(root / name)[-1].folder for name in CLIENTS]
    return [(folder / "workbook.html").read_text(encoding="utf-8") for folder in folders]


def test_each_coach_has_a_passphrase_that_stands_in_a_table_of_the_centres(cohort: Path) -> None:
    """Maya opens the copies of both of her clients by one passphrase and Tom's by none of hers; no copy and no list has either."""
    table = cohort.parent / "passphrases.csv"
    result = shared(cohort, table, "--yes")
    known = passphrases(table)
    assert (result.exit_code, list(known)) == (0, ["Maya Lind", "Tom Reyes"])
    assert all(map(was_drawn, known.values()))
    maya, tom = known.values()
    assert pages(cohort) == [f"sealed by {maya}", f"sealed by {tom}", f"sealed by {maya}"]
    assert [handed_over(cohort / name)[0].sealed for name in CLIENTS] == [True] * 3
    assert result.stdout.endswith(
        f"The copies are sealed, and the passphrase of each coach stands in {table}. Tell it to them another way than the "
        "copies, by telephone, say, and send that file to nobody.\n"
    )
    kept = "".join(path.read_text(encoding="utf-8") for path in cohort.rglob("shared.json"))
    assert not any(passphrase in kept + result.output for passphrase in known.values())
    assert table.stat().st_mode & 0o077 == 0


def test_a_passphrase_stays_from_week_to_week_and_a_new_one_makes_new_copies(cohort: Path) -> None:
    """The same command again makes nothing; Tom lost his: his line is taken out, and his client's copy alone is made anew."""
    table = cohort.parent / "passphrases.csv"
    shared(cohort, table, "--yes")
    before, maya = contents(cohort), passphrases(table)["Maya Lind"]
    assert shared(cohort, table, "--yes").stdout.count("nothing has changed since the copy") == 3
    assert contents(cohort) == before
    lines = table.read_text(encoding="utf-8-sig").splitlines()
    table.write_text("\n".join(lines[:2]), encoding="utf-8")
    shared(cohort, table, "--yes")
    assert passphrases(table)["Maya Lind"] == maya
    assert [len(handed_over(cohort / name)) for name in CLIENTS] == [1, 2, 1]
    assert pages(cohort)[1] == f"sealed by {passphrases(table)['Tom Reyes']}"


def test_an_open_copy_is_no_sealed_one(cohort: Path) -> None:
    """Copies were made open last week: sealed ones are made now, and what was open is not taken for them."""
    run("cohort", "share", cohort, "--today", TODAY, "--yes")
    shared(cohort, cohort.parent / "passphrases.csv", "--yes")
    assert [[made.sealed for made in handed_over(cohort / name)] for name in CLIENTS] == [[False, True]] * 3


@pytest.mark.thorough
def test_what_lies_open_among_sealed_copies_for_a_coach_is_told(cohort: Path) -> None:
    """Last week's copies were gathered open, and Maya's passphrase of her own allows no PDF: that of last week is named."""
    out, table = cohort.parent / "to coaches", cohort.parent / "passphrases.csv"
    run("cohort", "share", cohort, "--today", TODAY, "--yes", "--out", out)
    table.write_text(f"coach,passphrase\nMaya Lind,{OWN}\n", encoding="utf-8")
    told = shared(cohort, table, "--yes", "--out", out).stderr.splitlines()
    assert told[0] == (
        f"{out / 'Maya Lind' / 'amara-workbook.pdf'} is no copy of now, and may be open: take it away before you send the folder"
    )
    assert "Tom Reyes" not in "".join(told)


def test_a_table_of_ones_own_is_only_added_to(cohort: Path) -> None:
    """Saved by a spreadsheet with semicolons, a column more, and a passphrase that Maya chose: all stays, and Tom's is added."""
    table = cohort.parent / "passphrases.csv"
    before = f"\ufeffTelephone;Coach;Passphrase\r\n555 01;maya lind;{OWN}\r\n".encode()
    table.write_bytes(before)
    result = shared(cohort, table, "--yes")
    content = table.read_bytes()
    assert content.startswith(before)
    assert content.removeprefix(before).startswith(b";Tom Reyes;")
    assert pages(cohort)[0] == f"sealed by {OWN}"
    assert not list((cohort / "amara").rglob("*.pdf"))
    assert "Maya Lind: The PDF is left out: its own seal is too weak" in result.stderr


def test_without_a_yes_no_passphrase_is_written(cohort: Path) -> None:
    """A preview counts sentences, and leaves no table behind."""
    table = cohort.parent / "passphrases.csv"
    assert "Nothing is written. Add --yes" in shared(cohort, table).stdout
    assert not table.exists()


REFUSED = {
    "weak": ("coach,passphrase\nTom Reyes,1234\n", "passphrases.csv, line 2: The passphrase is too short"),
    "twice": (
        f"coach,passphrase\nTom Reyes,{OWN}\ntom reyes,{OWN}s\n",
        "line 3: tom reyes has a passphrase further up",
    ),
    "nobody's": (f"coach,passphrase\n,{OWN}\n", "passphrases.csv, line 2 names no coach"),
    "another table": (TABLE, "passphrases.csv is no table of passphrases: its first line is to be coach,passphrase"),
}


@pytest.mark.parametrize("why", REFUSED)
def test_a_table_that_cannot_be_meant_makes_no_copy(cohort: Path, why: str) -> None:
    """A weak passphrase, two of one coach, or the wrong table: nothing is made, and no passphrase is repeated."""
    table = cohort.parent / "passphrases.csv"
    text, says = REFUSED[why]
    table.write_text(text, encoding="utf-8")
    before = contents(cohort)
    result = shared(cohort, table, "--yes")
    assert (result.exit_code, contents(cohort)) == (1, before)
    assert says in result.stderr
    assert OWN not in result.output


@pytest.mark.parametrize("place", ["clients/ben/passphrases.csv", "clients/ben/outbox/x.csv", "to coaches/x.csv"])
def test_no_table_of_passphrases_lies_where_copies_lie(cohort: Path, place: str) -> None:
    """In a client's folder, or in that which is sent to coaches: it would go along with what it opens."""
    result = shared(cohort, cohort.parent / place, "--yes", "--out", cohort.parent / "to coaches")
    assert result.exit_code == 1
    assert "where copies lie: keep passphrases where none is sent from" in result.stderr
    assert not list(cohort.rglob("outbox"))


def test_passphrases_go_to_workers_elsewhere_by_tls_alone(cohort: Path) -> None:
    """Who listens on the line of a scheduler without a certificate would read them."""
    result = shared(cohort, cohort.parent / "x.csv", "--yes", "--scheduler", "tcp://10.0.0.5:8786")
    assert result.exit_code == 1
    assert "passphrases go to workers by TLS alone: give an address that begins with tls://" in result.stderr
