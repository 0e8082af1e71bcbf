"""What commands answered before: told again where nothing has changed, and nowhere else."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from afterword.cli.opened import checking
from afterword.plan.steps import Step
from afterword.publish.built import NOTHING_BUILT, answers_file, remember
from afterword.publish.inputs import Inputs
from afterword.publish.said_before import TODAY, Answer, keep_answer
from afterword.workbook.letters import drafts
from afterword.workbook.letters.letter import Draft
from afterword.workbook.wording.desk import Desk
from support.commands import begun, run
from support.workspace import LARKFIELD

pytestmark = pytest.mark.workspace

DAY = "2027-01-13"


@pytest.fixture(scope="module")
def asked_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace whose interview was checked on its day."""
    root = begun(tmp_path_factory.mktemp("answers") / "search")
    saved(root, "fields: [human-resources]", "fields: [falconry]")
    check(root)
    return root


@pytest.fixture
def search(asked_once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Such a workspace, checked where it lies: one that was copied is another; and from then on nothing can be read anew."""
    root = Path(shutil.copytree(asked_once, tmp_path / "search"))
    check(root)
    monkeypatch.setattr(checking, "checked", unreadable)
    return root


def unreadable(*_: object) -> None:
    """Stands where the files are read."""
    raise NotImplementedError


def saved(root: Path, old: str, new: str) -> None:
    """Save the interview with a text in the place of another."""
    path = root / LARKFIELD
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))


def check(root: Path, day: str = DAY) -> str:
    """What `check` prints about the interview."""
    result = run("check", root / LARKFIELD, "-C", root, "--today", day)
    if isinstance(result.exception, NotImplementedError):
        return "read anew"
    return f"{result.exit_code} {result.output}"


def test_whoever_checks_again_is_told_the_same_at_a_glance(asked_once: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Warnings and sentences come again, in their order and with the exit code, and no file is read for them."""
    whole = check(asked_once)
    answers_file(asked_once).unlink()
    assert check(asked_once) == whole
    monkeypatch.setattr(checking, "checked", unreadable)
    assert check(asked_once) == whole
    assert "warning[AW308]" in whole
    assert "your words, as the letters say them" in whole
    assert answers_file(asked_once).stat().st_mode & 0o077 == 0


def test_each_letter_is_written_once_for_all_that_check_says_of_it(
    asked_once: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody waits twice for the same words: what is doubted in a letter and what is read aloud are of one writing."""
    written: list[str] = []
    write = drafts.drafts_for

    def noted(desk: Desk, step: Step) -> Iterator[Draft]:
        written.append(str(step.id))
        return write(desk, step)

    monkeypatch.setattr(drafts, "drafts_for", noted)
    answers_file(asked_once).unlink()
    check(asked_once)
    assert len(written) > 10
    assert len(written) == len(set(written))


def changed(root: Path) -> None:
    """A letter more in the file."""
    saved(root, "Larkfield", "Larkfields")


def meddled_with(root: Path) -> None:
    """A record in which somebody has changed what is told."""
    record = answers_file(root)
    record.write_text(record.read_text().replace("falconry", "gardening"))


def from_elsewhere(root: Path) -> None:
    """A record as another machine writes it: of this day and of these files."""
    record = answers_file(root)
    data = json.loads(record.read_bytes())
    data["inputs"]["around"] = "0" * 64
    record.write_text(json.dumps(data))


def cut_off(root: Path) -> None:
    """A record of which half is there."""
    record = answers_file(root)
    record.write_bytes(record.read_bytes()[:900])


def built(root: Path) -> None:
    """A workbook made of it since."""
    remember(root, NOTHING_BUILT)


@pytest.mark.parametrize("change", [changed, meddled_with, from_elsewhere, cut_off, built])
def test_what_is_no_longer_so_is_not_told(search: Path, change: Callable[[Path], None]) -> None:
    """A changed file is read; a record that is damaged, from another machine, or older than the workbook tells nothing."""
    assert "falconry" in check(search)
    change(search)
    assert check(search) == "read anew"


def test_nobody_waits_for_the_disk_until_an_answer_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It can be worked out anew. It is its owner's alone, and nothing half written lies beside it."""
    monkeypatch.setattr(os, "fsync", unreadable)
    (tmp_path / "mkdocs.yml").touch()
    keep_answer(tmp_path, Inputs(), TODAY, Answer(("Nothing is waiting.",)))
    (kept,) = answers_file(tmp_path).parent.iterdir()
    assert (kept, kept.stat().st_mode & 0o777) == (answers_file(tmp_path), 0o600)


def test_another_day_is_another_question(search: Path) -> None:
    """What was late today is later tomorrow."""
    assert check(search, "2027-01-14") == "read anew"


def test_what_was_taken_out_of_a_file_goes_with_the_next_question(search: Path) -> None:
    """The field that was typed and taken out again stands in no file of ours once `today` was asked."""
    saved(search, "falconry", "human-resources")
    assert run("today", "-C", search, "--today", DAY).exit_code == 0
    assert "falconry" not in answers_file(search).read_text()


def test_a_file_that_lies_elsewhere_is_read_each_time(search: Path, tmp_path: Path) -> None:
    """Of a file outside the workspace it is not known whether it has changed; and a folder that is no workspace stays as it is."""
    shutil.copy(search / LARKFIELD, tmp_path / "bell.yaml")
    before = answers_file(search).read_bytes()
    for folder in (search, tmp_path):
        result = run("check", tmp_path / "bell.yaml", "-C", folder, "--today", DAY)
        assert isinstance(result.exception, NotImplementedError)
    assert answers_file(search).read_bytes() == before
    assert not (tmp_path / ".afterword").exists()
