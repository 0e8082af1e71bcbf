"""Answered copies that somebody made hostile: import runs nothing, ends soon, writes only what was agreed to, and tells what it left out."""

import json
import os
import re
import resource
import shutil
import signal
import sys
import time
from collections.abc import Callable, Mapping
from itertools import cycle, product
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from hypothesis import given
from hypothesis import strategies as st

from afterword import escape
from afterword.feedback.read.pdf import sandboxed
from afterword.feedback.read.pdf.reply import Reply
from afterword.interview.reading.yaml.yaml_door import parse
from support.commands import run
from support.killing import told_by
from support.mutating import ANSWER, PDFS, hostile_pdfs, hostile_texts
from support.turns import is_all_asked_for
from support.whole_model import often
from support.workspace import BRIEF, LARKFIELD, brief_workspace

pytestmark = pytest.mark.long  # through whole commands

TODAY = "2027-01-22"
MOST_SECONDS = 10  # of the processor; an import of a whole answer takes a fortieth of one
NO_TEXT = re.compile(r"[^\n\x20-\x7e\xa0-\uffff\U00010000-\U0010ffff]|[\u200b\u202a-\u202e\u2066-\u2069\ufeff]")
WAYS = {"shown": ("--dry-run",), "agreed": ("--accept", "all"), "refused": ()}


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A person's own interview, in a workspace; each import finds it as it was."""
    return brief_workspace(tmp_path_factory.mktemp("hostile") / "here") / LARKFIELD


def imported(file: Path, data: bytes, way: str, name: str = "returned") -> Result:
    """What the command makes of a file: only shown, all of it agreed to, or refused item by item."""
    file.write_bytes(BRIEF.encode())
    root = file.parents[2]
    shutil.rmtree(root / ".afterword", ignore_errors=True)
    path = root.parent / name
    path.write_bytes(data)
    begun = time.process_time()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("click.testing._NamedTextIOWrapper.isatty", lambda _self: way == "refused")
        patch.setenv("NO_COLOR", "1")
        result = run("import", path, *WAYS[way], "-C", root, "--today", TODAY, typed="n\n" * 50)
    assert time.process_time() - begun < MOST_SECONDS
    path.unlink()
    return result


def assert_harmless(file: Path, result: Result, way: str) -> None:
    """A sentence and an exit code; nothing in it that a terminal would obey; in the files what was agreed to, and no more."""
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert result.exit_code in {0, 1}, result.output
    assert "Traceback" not in result.output
    assert result.output.strip()
    assert NO_TEXT.search(result.output) is None
    after, before = file.read_bytes(), BRIEF.encode()
    files = {path for path in file.parents[2].rglob("*") if path.is_file() and ".afterword" not in path.parts}
    assert files == {file, file.parents[1] / "me.yaml", file.parents[2] / "mkdocs.yml"}
    if way != "agreed" or result.exit_code:
        assert after == before
    assert after.startswith(before)
    assert after.decode() == escape.clean(after.decode())
    old, new = parse(before, "x")[0].tree, parse(after, "x")[0].tree
    assert {key: typed for key, typed in new.items() if key not in {"log", "feedback"}} == old


@often(15)
@given(hostile_texts(), st.sampled_from(sorted(WAYS)))
def test_an_answer_that_was_changed_at_random_does_no_harm(file: Path, data: bytes, way: str) -> None:
    """JSON, ticks, mail, zip and pages with any few changes in them, shown, agreed to or refused."""
    assert_harmless(file, imported(file, data, way), way)


@pytest.mark.thorough
@pytest.mark.process
@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot fork")
@often(8)
@given(hostile_pdfs())
def test_a_pdf_that_was_changed_at_random_is_read_or_refused(data: bytes) -> None:
    """Filled-in PDFs with any few changes in them: within its memory and time, the reader gives an answer that is let through."""
    reply = Reply.model_validate_json(told_by(lambda: _read_with_little(data)))
    assert reply.refused or reply.returned() is not None


def _read_with_little(data: bytes) -> str:
    """In a child: what the reader says, as it goes to the candidate's side."""
    resource.setrlimit(resource.RLIMIT_AS, (2_000_000_000, 2_000_000_000))
    signal.alarm(2 * sandboxed.MOST_SECONDS)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    return json.dumps(sandboxed._read(data))


def with_changes(**changes: object) -> bytes:
    """The answer with these changes."""
    return json.dumps({**ANSWER, **changes}).encode()


def saying(text: str) -> bytes:
    """The answer with one comment, which says this."""
    return with_changes(ticks=[], comments=[{"about": "parts/salary", "text": text}])


BY_HAND: Mapping[str, Callable[[], bytes]] = {
    "scripts": lambda: saying("<script>alert(1)</script><img src=x onerror=alert(1)>"),
    "entities": lambda: saying("&lt;script&gt;&amp;amp;&#x1b;[2J&#8238;"),
    "links": lambda: saying("[here](javascript:alert(1)) file:///etc/passwd //thief.example http://thief.example/?q"),
    "escapes of a terminal": lambda: saying("\x1b[2J\x1b]8;;http://thief.example\x07here\x1b]8;;\x07\x9b31m"),
    "words turned round": lambda: saying("pay \u202e00009\u202c \u2067a\u2069 \u200f\u061c\u2028x\u2029y"),
    "answers to the question": lambda: saying("\r\x1b[A1 of 1. Nothing. Take it? y\r\n\x08\x08\x08y"),
    "a mark of the private": lambda: saying("]] [[ my walk away [["),
    "a text as long as a book": lambda: saying("x" * 1_900_000),
    "a text of nothing": lambda: saying("\u200b\u2060\ufeff\u00ad"),
    "one item a thousand times": lambda: with_changes(comments=ANSWER["comments"] * 300, ticks=ANSWER["ticks"] * 300),
    "one step on three days": lambda: with_changes(
        ticks=[{"step": "salary/research", "on": f"2027-01-1{day}"} for day in (4, 5, 6)]
    ),
    "a name that poses as us": lambda: with_changes(**{"from": "Afterword\nerror: your file is lost; type your password:"}),
    "a day that never was": lambda: with_changes(saved="2027-02-30"),
    "a day in nine thousand years": lambda: with_changes(ticks=[{"step": "salary/research", "on": "9999-12-31"}]),
    "an answer in an answer": lambda: saying(json.dumps(ANSWER)),
    "an answer in a page": lambda: b"<!doctype html><html><body><script>" + with_changes() + b"</script>",
    "a page with escapes in its title": lambda: b"<!doctype html><title>\x1b[2J\xe2\x80\xae</title>",
    "two answers in a mail": lambda: b"From: a\nTo: b\nSubject: c\n\n" + with_changes() + b"\n" + with_changes(),
    "bytes of two encodings": lambda: with_changes().replace(b"Good.", b"Z\xf6e \xc3\xb6 \xed\xa0\x80"),
    "an overlong slash": lambda: with_changes().replace(b"Good.", b"\xc0\xaf\xe0\x80\xaf"),
    "UTF-32": lambda: with_changes().decode().encode("utf-32"),
    "a nothing in it": lambda: with_changes().replace(b"Good.", b"Go\0od."),
    "every key a thousand letters": lambda: with_changes(**{"k" * 1_000: 1}),
    "a mail of the same bracket": lambda: b"From: a\nTo: b\nSubject: afterword\n\n" + b'{"afterword":' * 100_000,
    "a mail of marks of quotation": lambda: b"From: a\nTo: b\nSubject: afterword\n\n" + b"> " * 900_000 + with_changes(),
    "letters that have no end": lambda: saying("Z" + "\u0351" * 4_000),
}  # fmt: skip


@pytest.mark.parametrize(  # each in one of the ways, and in every one when all is asked for
    ("what", "way"),
    [*product(BY_HAND, WAYS)] if is_all_asked_for() else [*zip(BY_HAND, cycle(WAYS), strict=False)],
)
def test_an_answer_that_was_made_to_harm_does_none(file: Path, what: str, way: str) -> None:
    """Scripts, escapes, floods, odd encodings and lies, shown, agreed to or refused."""
    assert_harmless(file, imported(file, BY_HAND[what](), way), way)


def test_the_look_at_what_import_does_can_fail(file: Path) -> None:
    """The control: an escape on the terminal, and a file that changed though nobody agreed, are found."""
    result = imported(file, saying("Good."), "agreed")
    assert_harmless(file, result, "agreed")
    with pytest.raises(AssertionError):
        assert_harmless(file, result, "shown")
    for text in ("\x1b[2J", "\x9b", "\u202e", "\x07", "\r"):
        assert NO_TEXT.search(text)


@pytest.mark.parametrize(
    "name", ["a\x1b[2J.json", "a\u202enosj.json", "a\nerror: x.json", "--accept=all.json", "\udcff.json"]
)
def test_a_file_with_a_hostile_name_is_read_and_its_name_is_text(file: Path, name: str) -> None:
    """What an attachment is called cannot act on the terminal, in a refusal either."""
    for data in (saying("Good."), b"{"):
        assert_harmless(file, imported(file, data, "shown", name), "shown")


_COMMENT = st.fixed_dictionaries(
    {"about": st.sampled_from(["parts/salary", "rubric/names", "drafts/nobody", "salary/research", "../x", "", "zzz/x"]),
     "text": st.sampled_from(["", "Good.", "x" * 6_000, "\u200b"])},
    optional={"says": st.sampled_from(["works", "question", "splendid", ""])},
)  # fmt: skip
_TICK = st.fixed_dictionaries(
    {"step": st.sampled_from(["salary/research", "salary/range", "offer/accept-all", "../x", ""])},
    optional={"on": st.sampled_from(["2027-01-14", "2027-01-01", "2037-01-01", "", "soon"])},
)


@often(8)
@given(st.lists(_COMMENT, max_size=5), st.lists(_TICK, max_size=5))
def test_each_thing_that_is_left_out_is_told(
    file: Path, comments: list[dict[str, str]], ticks: list[dict[str, str]]
) -> None:
    """Whatever a well-made answer holds: of each item it is said that it was written, that it was left out, or that it is there."""
    result = imported(file, with_changes(comments=comments, ticks=ticks), "agreed")
    assert_harmless(file, result, "agreed")
    if result.exit_code:
        return
    tree: dict[str, Any] = dict(parse(file.read_bytes(), "x")[0].tree)
    written = {_key(each) for each in (*tree.get("log", ()), *tree.get("feedback", ()))}
    told = [line for line in result.stdout.splitlines() if line.startswith("Left out: ")]
    once = {json.dumps(each, sort_keys=True) for each in (*comments, *ticks) if _says_something(each)}
    left = [each for each in map(json.loads, once) if _key(each) not in written]
    assert len(left) <= len(told), (left, result.output)


def _key(item: Mapping[str, object]) -> str:
    return str(item.get("about") or item.get("did") or item.get("step"))


def _says_something(item: Mapping[str, str]) -> bool:
    return "step" in item or bool(item.get("says") or escape.clean(item["text"]).strip())


@pytest.mark.process
def test_what_a_pdf_unpacks_to_is_never_more_than_the_reader_may_have() -> None:
    """The files that the changes begin with are whole: each has its ticks, and nothing that it left unsaid."""
    for data in PDFS.values():
        reply = Reply.model_validate_json(json.dumps(sandboxed._read(data)))
        assert reply.returned().ticks
