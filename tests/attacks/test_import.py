"""Whoever sends a file back is a stranger: whatever is in it, the interview's file changes in its log and its comments or not at all."""

import base64
import datetime as dt
import io
import json
import stat
import struct
import tempfile
import unicodedata
import warnings
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword import escape
from afterword.edit.changes import ChangeRefusedError
from afterword.feedback.answers import UnusableReturnError
from afterword.feedback.match import proposals
from afterword.feedback.read import bundle as bundle_in
from afterword.feedback.read import json_answers, strict_json
from afterword.feedback.read.bundle import MOST_ZIP_ENTRIES, members_of_zip
from afterword.feedback.read.json_answers import read_json
from afterword.feedback.read.returned import read_content
from afterword.feedback.taking_in import change_of
from afterword.interview.reading.workspace import Workspace, read_workspace
from afterword.interview.reading.yaml.yaml_door import parse
from afterword.interview.redaction import shared_name
from afterword.serve.every_action import every_action
from afterword.workbook.compose import cases_of
from afterword.workbook.wording.wording import shipped_wording
from support import hostile
from support.commands import run
from support.turns import drawn, is_all_asked_for, some
from support.workspace import EXAMPLE as EXAMPLE_FILE
from support.workspace import LARKFIELD, brief_workspace, example_workspace

TODAY = hostile.TODAY.replace(day=22)
FEEDBACK: dict[str, Any] = {
    "afterword": "feedback",
    "version": 1,
    "interview": "larkfield",
    "from": "Maya Lind",
    "saved": "2027-01-21",
    "comments": [{"about": "parts/salary", "says": "works", "text": "Good."}],
    "ticks": [{"step": "salary/research", "on": "2027-01-14"}],
}
HEAD = '{"afterword": "feedback", "version": 1, "interview": "larkfield"'
SMALL_BOMB = 22_000_000  # bytes, and more than are read
ONCE_MORE = "ask the sender to save it once more and to send it as it is"
Build = Callable[[], bytes]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A person's own interview, in a workspace."""
    return brief_workspace(tmp_path / "here") / LARKFIELD


def taken_in(file: Path, data: bytes) -> Result:
    """What the command makes of these bytes when everything is accepted."""
    path = file.parents[3] / "returned"
    path.write_bytes(data)
    result = run("import", path, "--accept", "all", "-C", file.parents[2], "--today", TODAY.isoformat())
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def everything(root: Path) -> dict[str, bytes]:
    """Every file below a folder, and what is in it."""
    return {str(path): path.read_bytes() for path in root.rglob("*") if path.is_file() and path.name != "returned"}


def as_json(**changes: object) -> bytes:
    """A feedback file with these changes."""
    return json.dumps({**FEEDBACK, **changes}).encode()


def with_more(rest: str) -> Build:
    """A feedback file with this after its first keys, as JSON or what somebody takes for it."""
    return f"{HEAD}, {rest}}}".encode


def zipped(*entries: tuple[str | zipfile.ZipInfo, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip with these entries, however they are called and how often."""
    buffer = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w", method) as archive:
        warnings.simplefilter("ignore")  # that a name is there already is what the attack is about
        for name, data in entries:
            archive.writestr(name, data)
    return buffer.getvalue()


def link() -> bytes:
    """A zip in which the answer is a link to a file of this computer."""
    entry = zipfile.ZipInfo("answer.json")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return zipped((entry, b"/etc/passwd"))


def locked() -> bytes:
    """A zip whose entry says that it is encrypted."""
    data = bytearray(zipped(("answer.json", as_json())))
    data[6] |= 1  # in the entry, and in the list at the end
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def crowded(count: int) -> bytes:
    """A zip whose list names that many files; none of them is there."""
    name = b"%06d.json"
    listed = b"".join(
        struct.pack("<4s6H3I5H2I", b"PK\x01\x02", 20, 20, 0, 0, 0, 0, 0, 0, 0, 10 + 1, 0, 0, 0, 0, 0, 0) + name % number
        for number in range(count)
    )
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, count & 0xFFFF, count & 0xFFFF, len(listed), 4, 0)
    return b"PK\x03\x04" + listed + end


def bomb(size: int) -> bytes:
    """A few bytes that grow to so many, and would be JSON."""
    return zipped(("answer.json", HEAD.encode() + b" " * size + b"}"))


def lying_bomb() -> bytes:
    """The same, but the zip says that it is small."""
    data = bytearray(bomb(SMALL_BOMB))
    listed = data.index(b"PK\x01\x02")
    data[22:26] = data[listed + 24 : listed + 28] = struct.pack("<I", 2_000)
    return bytes(data)


def damaged() -> bytes:
    """A zip with one byte of its content turned round."""
    data = bytearray(zipped(("a.json", as_json())))
    data[60] ^= 0xFF
    return bytes(data)


ARCHIVES: dict[str, tuple[Build, str]] = {
    "out of its folder": (
        lambda: zipped(("../../content/interviews/larkfield.yaml", b"role: x"), ("a.json", as_json())),
        "this zip wants to put files outside its folder; do not unpack it",
    ),
    "an absolute name": (
        lambda: zipped(("/etc/answer.json", as_json())),
        "this zip wants to put files outside its folder; do not unpack it",
    ),
    "a name of Windows": (
        lambda: zipped(("a\\..\\..\\answer.json", as_json())),
        "this zip wants to put files outside its folder; do not unpack it",
    ),
    "a drive of Windows": (
        lambda: zipped(("C:/answer.json", as_json())),
        "this zip wants to put files outside its folder; do not unpack it",
    ),
    "a link": (link, "this zip holds links in place of files; ask for the feedback file alone"),
    "the same name twice": (
        lambda: zipped(("a.json", as_json()), ("a.json", as_json(ticks=[]))),
        "this zip holds two files of the same name; ask for the feedback file alone",
    ),
    "the same name in other letters": (
        lambda: zipped(("Ä.json", as_json()), (unicodedata.normalize("NFD", "ä.json"), as_json(ticks=[]))),
        "this zip holds two files of the same name; ask for the feedback file alone",
    ),
    "locked": (locked, "this zip is locked with a password; unpack it, and give the folder instead"),
    "100,000 entries": (
        lambda: crowded(100_000),
        "this zip holds more than 1,000 files; ask for the feedback file alone",
    ),
    "97 kB that grow to 100 MB": (
        lambda: bomb(100_000_000),
        "answer.json grows to more than 20,000,000 bytes; it is not read",
    ),
    "a bomb that lies": (lying_bomb, "this zip is damaged; ask the sender to pack it once more"),
    "many that are large together": (
        lambda: zipped(*((f"{n}.json", b"{" + b" " * 5_000_000) for n in range(5))),
        "there is far more in it than feedback; ask for the feedback file alone",
    ),
    "more answers than anybody sends": (
        lambda: zipped(*((f"{n}.json", as_json()) for n in range(21))),
        "there is far more in it than feedback; ask for the feedback file alone",
    ),
    "a zip in a zip": (
        lambda: zipped(("inner.zip", zipped(("a.json", as_json())))),
        "there is no feedback in this zip: inner.zip is not opened: a packed file inside another, or a Word or Pages document",
    ),
    "packed so that one step unpacks all": (
        lambda: zipped(("answer.json", as_json()), method=zipfile.ZIP_BZIP2),
        "there is no feedback in this zip: answer.json is packed in a way that is not read here",
    ),
    "an entry without a name": (
        lambda: zipped(("a.json", as_json())).replace(b"a.json", b"\0.json"),
        "this zip is damaged; ask the sender to pack it once more",
    ),
    "cut off": (
        lambda: zipped(("a.json", as_json()))[:-30],
        "this zip is damaged; ask the sender to pack it once more",
    ),
    "one byte other than it was": (damaged, "this zip is damaged; ask the sender to pack it once more"),
}

TEXTS: dict[str, tuple[Build, str]] = {
    "a salary": (
        lambda: as_json(salary={"walk_away": "1"}),
        "it wants to set `salary`, and only ticks, days and comments are taken from anybody; nothing is taken from it",
    ),
    "a recipient": (
        lambda: as_json(ticks=[{"step": "salary/research", "to": "evil@thief.example"}]),
        "it wants to set `ticks 1 to`, and only ticks, days and comments are taken from anybody; nothing is taken from it",
    ),
    "a salary in the ticks of the site": (
        lambda: json.dumps({"afterword": "progress", "version": 1, "steps": {}, "people": []}).encode(),
        "it wants to set `people`, and only ticks, days and comments are taken from anybody; nothing is taken from it",
    ),
    "an email as a step's state": (
        lambda: json.dumps({"afterword": "progress", "version": 1, "steps": {"larkfield/a/b": "a@b.example"}}).encode(),
        f"`steps larkfield/a/b` in it is not as a workbook writes it; {ONCE_MORE}",
    ),
    "a comment that is resolved already": (
        lambda: as_json(comments=[{"about": "parts/salary", "resolved": "yes"}]),
        "it wants to set `comments 1 resolved`, and only ticks, days and comments are taken from anybody; nothing is taken from it",
    ),
    "NaN": (with_more('"ticks": NaN'), f"it has a number in it that no workbook writes; {ONCE_MORE}"),
    "Infinity": (
        with_more('"ticks": -Infinity'),
        f"it has a number in it that no workbook writes; {ONCE_MORE}",
    ),
    "1e400": (
        with_more('"ticks": 1e400'),
        f"it has a number in it that no workbook writes; {ONCE_MORE}",
    ),
    "5,000 digits": (
        with_more(f'"ticks": {"9" * 5_000}'),
        f"it has a number in it that no workbook writes; {ONCE_MORE}",
    ),
    "a version that is true": (
        lambda: as_json(version=True),
        f"`version` in it is not as a workbook writes it; {ONCE_MORE}",
    ),
    "a version as text": (
        lambda: as_json(version="1"),
        f"`version` in it is not as a workbook writes it; {ONCE_MORE}",
    ),
    "a key twice": (
        with_more('"interview": "bell"'),
        f"it says `interview` twice, and only one of them can be meant; {ONCE_MORE}",
    ),
    "a key that looks like another": (
        lambda: as_json(**{"tic\u200bks": []}),
        f"it has a name in it that no workbook writes; {ONCE_MORE}",
    ),
    "100,000 brackets": (lambda: b"[" * 100_000, f"it holds more than any feedback does, or deeper; {ONCE_MORE}"),
    "nine brackets": (lambda: b"[" * 9 + b"]" * 9, f"it holds more than any feedback does, or deeper; {ONCE_MORE}"),
    "100,000 objects": (
        lambda: b'{"a":' * 100_000,
        f"it holds more than any feedback does, or deeper; {ONCE_MORE}",
    ),
    "300,000 items": (
        with_more(f'"ticks": [{"0," * 300_000}0]'),
        f"it holds more than any feedback does, or deeper; {ONCE_MORE}",
    ),
    "10 MB of one text": (
        lambda: as_json(comments=[{"about": "parts/salary", "text": "x" * 10_000_000}]),
        "it is too large for feedback: 10,000,222 bytes, of at most 2,000,000",
    ),
    "half a text": (lambda: b'{"' + b"\\" * 1_000_000, f"it is damaged, or somebody changed it; {ONCE_MORE}"),
    "not UTF-8": (lambda: b'{"afterword": "\xff"}', f"it is damaged, or somebody changed it; {ONCE_MORE}"),
    "a list": (lambda: b"[]", f"it does not hold what a workbook saves; {ONCE_MORE}"),
    "more than 20 MB": (lambda: b"{" * 20_000_001, "the file has more than 20,000,000 bytes; no feedback is so large"),
    "a list as its kind": (
        lambda: as_json(afterword=["feedback"]),
        "this file was not saved by a workbook; ask for the one that the button `Save my feedback` gave",
    ),
    "a path as an interview": (
        lambda: as_json(interview="../../etc/passwd"),
        f"it does not say for which interview it is; {ONCE_MORE}",
    ),
}

HARMFUL = [pytest.param(*case, id=name) for name, case in (ARCHIVES | TEXTS).items()]
DROPPED = some(HARMFUL, 6)  # in each run on the page, and the others by the command


@pytest.mark.long
@pytest.mark.parametrize(
    ("build", "reason"), HARMFUL if is_all_asked_for() else [one for one in HARMFUL if one not in DROPPED]
)
def test_a_hostile_file_is_refused_in_one_line_and_nothing_changes(file: Path, build: Build, reason: str) -> None:
    """Exit code 1, one line with the reason, every file byte for byte as it was, and none beside them."""
    root = file.parents[3]
    before = everything(root)
    result = taken_in(file, build())
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == f"error: nothing is taken in: {reason}\n"
    assert everything(root) == before


@pytest.mark.long
@pytest.mark.parametrize(("build", "reason"), DROPPED)
def test_a_hostile_file_dropped_on_a_page_is_refused_as_by_the_command(file: Path, build: Build, reason: str) -> None:
    """The readers and the limits are those of the command, and so is the sentence; nothing of it is kept, and nothing changes."""
    root = file.parents[2]
    actions = {action.name: action for action in every_action(root, lambda: dt.date(2027, 1, 22))}
    body = json.dumps({"content": base64.b64encode(build()).decode()})
    before = everything(root)
    for name, sent in (("returned-look", body), ("returned-take", f'{body[:-1]}, "take": ["{"0" * 16}"]}}')):
        assert len(sent) <= actions[name].most_bytes
        with pytest.raises(ChangeRefusedError) as error:
            actions[name].perform_json(sent.encode())
        assert str(error.value) == f"nothing is taken in: {reason}"
    assert everything(root) == before


# --- each defence taken away --------------------------------------------------------------------------------------------


def test_without_the_look_at_names_a_link_and_a_twin_would_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """What refuses such a zip is the look at its entries, and nothing else would."""
    monkeypatch.setattr(bundle_in, "_refuse_tricks", lambda _entries: None)
    for build in (
        ARCHIVES["the same name twice"][0],
        ARCHIVES["out of its folder"][0],
        ARCHIVES["a drive of Windows"][0],
    ):
        assert read_content(build())
    assert members_of_zip(link(), lambda _head: True).members[0].content == b"/etc/passwd"


@pytest.mark.long
def test_without_the_limit_a_bomb_grows(monkeypatch: pytest.MonkeyPatch) -> None:
    """22 kB do become 22 MB in memory, if nobody counts."""
    monkeypatch.setattr(bundle_in, "MOST_BYTES_RETURNED", 2 * SMALL_BOMB)
    data = bomb(SMALL_BOMB)
    assert len(data) < 30_000
    assert len(members_of_zip(data, lambda _head: True).members[0].content) > SMALL_BOMB


@pytest.mark.long
def test_a_bomb_is_never_unpacked_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is refused after 20 MB, not after all of it: whatever is asked of an entry has a limit."""
    asked: list[int | None] = []
    known = zipfile.ZipExtFile.read

    def read(self: zipfile.ZipExtFile, size: int | None = -1) -> bytes:
        asked.append(size)
        return known(self, size)

    monkeypatch.setattr(zipfile.ZipExtFile, "read", read)
    with pytest.raises(UnusableReturnError, match="grows to more"):
        read_content(bomb(SMALL_BOMB))
    assert all(size is not None and 0 < size <= bundle_in.MOST_BYTES_RETURNED for size in asked), asked


def test_without_the_count_the_list_of_a_zip_is_as_long_as_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """The zip with too many entries is one that can be opened; only its number is wrong."""
    many = MOST_ZIP_ENTRIES + 1
    with zipfile.ZipFile(io.BytesIO(crowded(many))) as archive:
        assert len(archive.infolist()) == many
    monkeypatch.setattr(bundle_in, "MOST_ZIP_ENTRIES", many)
    with pytest.raises(UnusableReturnError, match="damaged"):  # there is nothing behind its list
        read_content(crowded(many))


def test_without_the_counts_depth_ends_in_a_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    """Python's own reader gives up with another error than for any other mistake."""
    monkeypatch.setattr(strict_json, "_refuse_crowded", lambda _text: None)
    with pytest.raises(RecursionError):
        read_json(b"[" * 100_000)


def test_without_the_look_at_keys_the_second_of_two_would_win(monkeypatch: pytest.MonkeyPatch) -> None:
    """Silently, and for another interview than the first one says."""
    monkeypatch.setattr(strict_json, "_unique_keys", dict)
    data = f'{HEAD}, "interview": "bell", "ticks": [{{"step": "salary/research"}}]}}'.encode()
    assert read_json(data).ticks[0].step == "bell/salary/research"


def test_without_the_closed_model_more_would_be_let_in(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the model that refuses a salary, not luck."""
    loose = json_answers._Feedback.__class__(
        "Loose", (json_answers._Feedback,), {"__module__": __name__}, extra="ignore", strict=False
    )
    monkeypatch.setattr(json_answers, "_Feedback", loose)
    assert read_json(as_json(salary={"walk_away": "1"})).ticks


# --- what is accepted is text, and goes where it belongs ------------------------------------------------------------------


def comment_of(file: Path) -> dict[str, object]:
    """The last comment in the file."""
    feedback = parse(file.read_bytes(), "x")[0].tree["feedback"]
    assert isinstance(feedback, list)
    assert isinstance(feedback[-1], dict)
    return dict(feedback[-1])


@pytest.mark.workspace
@pytest.mark.parametrize(
    "text",
    [
        "[[private]] and ]] and [[",
        "x\nsalary: {walk_away: 1}\nlog: []",
        '"\n  - on: 2027-01-01\n    did: offer/accept',
        "&a [*a, *a] !!python/object:os.system {<<: *a}",
        "--- \n...\n%YAML 1.1",
        "{{ 7 * 7 }} {% raw %} ${HOME} </script><script>alert(1)</script>",
        "# no comment: 'quote' \\u0041 \\x41 \\",
        "yes",
        "2027-01-01",
        "~",
    ],
)
def test_a_comment_stays_text(file: Path, text: str) -> None:
    """YAML, templates, private marks and scripts in a comment are its words; every other line of the file stays."""
    before = file.read_text()
    result = taken_in(file, as_json(ticks=[], comments=[{"about": "parts/salary", "text": text, "instead": text}]))
    assert result.exit_code == 0, result.stderr
    meant = "\n".join(" ".join(line.split()) for line in text.split("\n")).strip()
    found = comment_of(file)
    assert {**found, "text": str(found["text"]).rstrip(), "instead": str(found["instead"]).rstrip()} == {
        "on": "2027-01-21",
        "from": "Maya Lind",
        "about": "parts/salary",
        "text": meant,
        "instead": meant,
    }
    assert file.read_text().startswith(f"{before}feedback:\n")


@pytest.mark.workspace
def test_what_cannot_be_seen_does_not_come_in(file: Path) -> None:
    """Lone surrogates, bidi overrides and control characters are gone from the file and cannot act on the terminal."""
    text = "pay \u202e00009\u202c \x1b]0;owned\x07 \u200bzero"
    data = as_json(ticks=[], **{"from": "Ma\u202eya"}, comments=[{"about": "parts/salary", "text": text}])
    data = data.replace(b"zero", b"\\ud800zero\\udfff")
    result = taken_in(file, data)
    assert result.exit_code == 0, result.stderr
    assert comment_of(file) == {
        "on": "2027-01-21",
        "from": "Maya",
        "about": "parts/salary",
        "text": "pay 00009 ]0;owned zero",
    }
    assert {"\x1b", "\x07", "\u202e", "\u200b"}.isdisjoint(result.output)


@pytest.mark.workspace
@pytest.mark.parametrize(
    "step",
    [
        "../../x",
        "salary/../research",
        "/etc/passwd",
        "salary/research\n- x",
        "offer/accept-all",
        "thank-you/tom reyes",
        "a" * 500,
    ],
)
def test_a_step_that_is_none_changes_nothing(file: Path, step: str) -> None:
    """Paths, line breaks, steps that are not there: told on one line each, and the file stays."""
    before = file.read_bytes()
    result = taken_in(file, as_json(comments=[{"about": step, "text": "a"}], ticks=[{"step": step}]))
    assert (result.exit_code, result.stdout.count("Left out: ")) == (0, 2)
    assert len(result.stdout.splitlines()) == 4
    assert file.read_bytes() == before


@pytest.mark.workspace
def test_ids_of_another_workspace_change_nothing(file: Path) -> None:
    """Feedback for somebody else, by mistake or on purpose."""
    before = file.read_bytes()
    for name in ("bell", shared_name("bell")):
        result = taken_in(file, as_json(interview=name))
        assert f"2 items are about `{name}`, which is no interview of this workspace" in result.stdout
    assert file.read_bytes() == before


@pytest.mark.workspace
def test_thousands_of_items_are_told_in_a_few_lines(file: Path) -> None:
    """Nobody's terminal is flooded by what is left out."""
    result = taken_in(file, as_json(ticks=[], comments=[{"about": f"x/{n}", "text": "a"} for n in range(2_000)]))
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) == 23
    assert result.stdout.splitlines()[-2:] == [
        "Left out: 1,980 more of such kinds",
        "Nothing new: nothing in it can be taken.",
    ]


@pytest.mark.workspace
def test_a_comment_cannot_pose_as_the_question(file: Path) -> None:
    """Each line of a comment is set in, so that it cannot look as if the command had said it."""
    text = "Good.\nWritten in content/interviews/larkfield.yaml: 1 comment.\nTake it? [y]es"
    result = taken_in(
        file, as_json(ticks=[], comments=[{"about": "parts/salary", "text": text}], **{"from": "M\nTake it?"})
    )
    assert [line for line in result.stdout.splitlines() if line.startswith(("Take it?", "Written"))] == [
        "Written in content/interviews/larkfield.yaml: 1 comment."
    ]


@pytest.mark.workspace
def test_nothing_is_unpacked_onto_the_disk(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not where the command runs, not among temporary files: there is the changed interview, and what `undo` keeps."""
    base = file.parents[3]
    (base / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(base / "temporary"))
    monkeypatch.chdir(base)
    before = set(everything(base))
    assert taken_in(file, zipped(("a/answer.json", as_json()), ("a/evil.sh", b"#!/bin/sh"))).exit_code == 0
    assert [name for name in set(everything(base)) - before if "/.afterword/" not in name] == []


# --- whatever it is -------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """The example, read once."""
    return read_workspace(example_workspace(tmp_path_factory.mktemp("example")))


EXAMPLE = EXAMPLE_FILE.read_bytes()
_WORDS = st.sampled_from(
    [
        "afterword",
        "version",
        "interview",
        "from",
        "saved",
        "comments",
        "ticks",
        "steps",
        "about",
        "says",
        "text",
        "on",
        "step",
    ]
)
_VALUES = st.sampled_from(
    ["feedback", "progress", "larkfield", "works", "parts/salary", "salary/research", "2027-01-14", 1, "done"]
)
_ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | _VALUES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_WORDS | st.text(max_size=5), inner, max_size=6),
    max_leaves=20,
)
_ANY_TEXT = st.text(alphabet=st.characters(), max_size=60) | st.sampled_from(hostile.values())
_COMMENT = st.fixed_dictionaries(
    {
        "about": st.sampled_from(
            ["parts/salary", "rubric/names", "drafts/thank-you/angela-jones", "salary/research", "../x"]
        )
    },
    optional={"says": st.sampled_from(["works", "question", ""]), "text": _ANY_TEXT, "instead": _ANY_TEXT},
)
_TICK = st.fixed_dictionaries(
    {"step": st.sampled_from(["salary/research", "salary/range", "offer/decline", "zzz/x"])},
    optional={"on": st.sampled_from(["2027-01-14", "2027-01-01", "2037-01-01", "", "soon"])},
)
_SHAPED = st.fixed_dictionaries(
    {"afterword": st.just("feedback"), "version": st.just(1), "interview": st.just("larkfield")},
    optional={"from": _ANY_TEXT, "comments": st.lists(_COMMENT, max_size=4), "ticks": st.lists(_TICK, max_size=4)},
)


def accepted(workspace: Workspace, data: bytes) -> Callable[[bytes], bytes]:
    """What accepting everything in these bytes does to the interview's file; nothing, if they cannot be used."""
    try:
        returned = read_content(data)
    except UnusableReturnError:
        return bytes
    return change_of(
        "larkfield",
        [
            each
            for each in proposals(returned, cases_of(workspace, TODAY, shipped_wording()), shipped_wording()).items
            if each.new
        ],
    )


@pytest.mark.thorough
@given(tree=_ANY)
@settings(max_examples=drawn(100), deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_json_is_refused_or_changes_nothing(workspace: Workspace, tree: object) -> None:
    """Whatever the shape: no error but the one with a sentence, and not one byte of the file."""
    assert accepted(workspace, json.dumps(tree).encode())(EXAMPLE) == EXAMPLE


@given(data=st.binary(max_size=200) | st.binary(max_size=100).map(lambda each: b"PK\x03\x04" + each))
@settings(max_examples=drawn(100), deadline=None)
def test_any_bytes_are_refused(data: bytes) -> None:
    """No file, whatever is in it, ends in anything but the one error."""
    with pytest.raises(UnusableReturnError):
        read_content(data)


@given(place=st.integers(0, 10_000), byte=st.integers(0, 255))
@settings(max_examples=drawn(100), deadline=None)
def test_any_damage_to_a_zip_is_told_or_does_no_harm(place: int, byte: int) -> None:
    """A byte of a good zip becomes another: it is refused, or it still says what it said."""
    data = bytearray(zipped(("a/answer.json", as_json()), ("b/workbook.html", b"<!doctype html>")))
    data[place % len(data)] = byte
    try:
        read = read_content(bytes(data))
    except UnusableReturnError:
        return
    assert read[0] == read_json(as_json())


@given(tree=_SHAPED)
@settings(max_examples=drawn(40), deadline=None)
def test_whatever_is_accepted_changes_the_log_and_the_comments_alone(
    workspace: Workspace, tree: Mapping[str, object]
) -> None:
    """Any text of any script in a well-made file: all other keys stay, every line stays, and a second time adds nothing."""
    change = accepted(workspace, json.dumps(tree).encode())
    after = change(EXAMPLE)
    old, new = parse(EXAMPLE, "x")[0].tree, parse(after, "x")[0].tree
    assert {key: value for key, value in new.items() if key not in {"log", "feedback"}} == old
    assert after.startswith(EXAMPLE)
    assert after.decode() == escape.clean(after.decode())
    assert change(after) == after
