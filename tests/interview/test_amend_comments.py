"""A coach's comments go into the person's file and are marked as dealt with, and a tick is taken out again: all else stays."""

import re

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from afterword import escape
from afterword.diagnostics import rules
from afterword.interview.amend import (
    CannotAmendError,
    with_entries,
    with_entry,
    with_remarks,
    with_resolved,
    without_entry,
)
from afterword.interview.model.entries import Entry
from afterword.interview.model.remarks import Remark
from afterword.interview.reading.to_model import load_interview
from afterword.interview.reading.yaml.yaml_door import parse

HEAD = "role: Clerk   # as they call it\nemployer: {name: Bell}\nheld: 2027-01-13\ninterested: yes\npeople: [{name: Kim Lee}]\n"


def remark(**words: str) -> Remark:
    """A comment of a coach."""
    return Remark.model_validate({"on": "2027-01-20", "about": "thank-you/kim-lee", **words})


def entry(step: str, **words: str) -> Entry:
    """A line of the log."""
    return Entry.model_validate({"on": "2027-01-13", "did": step, **words})


FULL = remark(**{"from": "Dr. Ada Obi"}, says="must fix", text='Too "long".\nCut: half #1', instead="Thank you, Kim.")


def test_comments_are_added_a_key_a_line() -> None:
    """The first comment makes its place at the end of the file; each of its parts has a line, the words in quotes, several lines as one types them."""
    new = with_remarks(f"{HEAD}# to do\n".encode(), [FULL, remark(text="Good.")]).decode()
    assert new == (
        f"{HEAD}# to do\n"
        "feedback:\n"
        "  - on: 2027-01-20\n"
        '    from: "Dr. Ada Obi"\n'
        "    about: thank-you/kim-lee\n"
        "    says: must fix\n"
        "    text: |\n"
        '      Too "long".\n'
        "      Cut: half #1\n"
        '    instead: "Thank you, Kim."\n'
        "  - on: 2027-01-20\n"
        "    about: thank-you/kim-lee\n"
        '    text: "Good."\n'
    )
    interview, problems = load_interview(new.encode(), "x")
    assert interview is not None
    assert not problems
    assert interview.feedback == (FULL, remark(text="Good."))


PLACES = {
    "a bare key": ("feedback:  # from my coach\nlog: []\n", '  - on: 2027-01-20\n    about: thank-you/kim-lee\n    text: "Good."\n', "log:"),
    "a block": ("feedback:\n- on: 2027-01-19\n  about: parts/salary # pay\n\n# end\n", '- on: 2027-01-20\n  about: thank-you/kim-lee\n  text: "Good."\n', "\n# end"),
    "brackets": ("feedback: [] # none\n", '{on: 2027-01-20, about: thank-you/kim-lee, text: "Good."}', "] # none"),
    "brackets with a last comma": (
        "feedback: [\n  {on: 2027-01-19, about: parts/salary}, # pay\n]\n",
        ', {on: 2027-01-20, about: thank-you/kim-lee, text: "Good."}',
        ", # pay",
    ),
}  # fmt: skip


@pytest.mark.parametrize("ending", ["\n", "\r\n"], ids=["unix", "windows"])
@pytest.mark.parametrize(("typed", "added", "before"), PLACES.values(), ids=PLACES)
def test_a_comment_goes_to_the_others(typed: str, added: str, before: str, ending: str) -> None:
    """However the list of comments is written, a new one is the last of it, in the same way."""
    old, added, before = (text.replace("\n", ending) for text in (HEAD + typed, added, before))
    place = old.index(before, len(HEAD))
    assert with_remarks(old.encode(), [remark(text="Good.")]).decode() == old[:place] + added + old[place:]


def test_the_same_comments_twice_change_nothing() -> None:
    """A comment that stands there is not added again, not even when it was resolved meanwhile, or is sent twice in one file."""
    once = with_remarks(HEAD.encode(), [FULL, FULL])
    assert once.count(b"- on:") == 1
    assert with_remarks(once, [FULL]) == once
    resolved = with_resolved(once, 0)
    assert resolved != once
    assert with_remarks(resolved, [FULL]) == resolved
    assert with_remarks(once, [FULL.model_copy(update={"text": "Other."})]).count(b"- on:") == 2


@pytest.mark.thorough
@given(st.text(min_size=1, max_size=200), st.text(min_size=1, max_size=60))
@example("line\u2028next\x85last\r\nend", "a\u2029b")
@example("😀 👩‍👩‍👧 نورة # not: a comment\n- {x: [y]}\t", "yes")
@example("null", "~")
@example("0", "[[")
def test_a_comment_comes_back_as_it_was_written(text: str, name: str) -> None:
    """Line ends, quotes, emoji, colons and comment signs in a comment are words; brackets without a partner are pointed out."""
    try:
        given_ = remark(text=escape.clean(text), **{"from": escape.clean(name)})
    except ValueError:
        return  # nothing that could be seen was in it
    raw = given_.model_copy(update={"text": text})
    new = with_remarks(HEAD.encode(), [raw])
    interview, problems = load_interview(new, "x")
    assert interview is not None
    assert {problem.code for problem in problems} <= {rules.ENDLESS_PASSAGE.code}
    assert interview.feedback == (given_,)
    assert yaml.compose(new.decode()) is not None
    assert with_remarks(new, [raw]) == new


def test_a_comment_that_grows_too_long_is_refused() -> None:
    """A letter that is kept as two codes can make a text longer than a file takes: one line, no crash."""
    raw = remark(text="x").model_copy(update={"text": "\ufb2c" * 4000})
    with pytest.raises(CannotAmendError, match="a comment is longer than the file takes"):
        with_remarks(HEAD.encode(), [raw])


@pytest.mark.parametrize(
    ("typed", "number", "left"),
    [
        ("feedback:\n  - on: 2027-01-19\n    about: a/b   # this\n\n# end\n", 0, "feedback:\n  - on: 2027-01-19\n    about: a/b   # this\n    resolved: yes\n\n# end\n"),
        ("feedback:\n- {on: 2027-01-19, about: a/b} # this\n", 0, "feedback:\n- {on: 2027-01-19, about: a/b, resolved: yes} # this\n"),
        ("feedback: [{on: 2027-01-19, about: a/b}, {on: 2027-01-19, about: c/d}]\n", 1, "feedback: [{on: 2027-01-19, about: a/b}, {on: 2027-01-19, about: c/d, resolved: yes}]\n"),
        ("feedback:\n  -\n  - on: 2027-01-19\n    resolved: no # yet\n    about: a/b\n", 0, "feedback:\n  -\n  - on: 2027-01-19\n    resolved: yes # yet\n    about: a/b\n"),
        ("feedback:\n  - on: 2027-01-19\n    resolved:   # yet\n    about: a/b\n", 0, "feedback:\n  - on: 2027-01-19\n    resolved: yes   # yet\n    about: a/b\n"),
        ("feedback:\n  on: 2027-01-19\n  about: a/b\n", 0, "feedback:\n  on: 2027-01-19\n  about: a/b\n  resolved: yes\n"),
        ("feedback:\n  - on: 2027-01-19\n    about: a/b\n    text: |\n      One.\n      # two\nlog: []\n", 0, "feedback:\n  - on: 2027-01-19\n    about: a/b\n    text: |\n      One.\n      # two\n    resolved: yes\nlog: []\n"),
        ("feedback: [{on: 2027-01-19, about: a/b, resolved: true}]\n", 0, "feedback: [{on: 2027-01-19, about: a/b, resolved: true}]\n"),
    ],
)  # fmt: skip
def test_a_comment_is_marked_as_dealt_with(typed: str, number: int, left: str) -> None:
    """However it is written, the comment gets `resolved: yes`, and nothing else changes."""
    assert with_resolved(f"{HEAD}{typed}".encode(), number).decode() == f"{HEAD}{left}"


@pytest.mark.parametrize(
    ("typed", "number", "told"),
    [
        ("", 0, "there is no comment 1 under `feedback`; it has 0"),
        ("feedback: [{on: 2027-01-19, about: a/b}]\n", 1, "there is no comment 2 under `feedback`; it has 1"),
        ("feedback: [{on: 2027-01-19, about: a/b}]\n", -1, "there is no comment 0 under `feedback`; it has 1"),
        ("feedback: [words]\n", 0, "write `resolved: yes` in comment 1 under `feedback` yourself"),
        ("feedback: [{on: 2027-01-19, about: a/b, resolved: [no]}]\n", 0, "write `resolved: yes` in comment 1 under `feedback` yourself"),
        ("feedback:\n  - on: 2027-01-19\n    about: a/b\n    resolved: | # why\n      no\n", 0, "write `resolved: yes` in comment 1 under `feedback` yourself"),
    ],
)  # fmt: skip
def test_a_comment_that_cannot_be_marked_safely_is_left(typed: str, number: int, told: str) -> None:
    """One that is not there, or is written in a rare way: the person is told what to do by hand."""
    with pytest.raises(CannotAmendError, match=f"^{re.escape(told)}$"):
        with_resolved(f"{HEAD}{typed}".encode(), number)


def test_several_ticks_go_in_at_once_and_none_twice() -> None:
    """A coach's file with many ticks is one addition; what was logged, under its short or its whole name, stays as it was."""
    old = f"{HEAD}log:\n  - {{on: 2027-01-12, did: a/b}}\n  - {{on: 2027-01-12, did: bell/c/d}} # whole\n".encode()
    ticks = [entry("a/b"), entry("c/d"), entry("e/f"), entry("e/f"), entry("g/h", note="By phone: yes")]
    added = b'  - {on: 2027-01-13, did: e/f}\n  - {on: 2027-01-13, did: g/h, note: "By phone: yes"}\n'
    assert with_entries(old, ticks, of="bell") == old + added
    assert with_entries(old + added, ticks, of="bell") == old + added
    assert with_entries(HEAD.encode(), []) == HEAD.encode()
    with pytest.raises(
        CannotAmendError, match=r"add these lines under `log` yourself: - \{on: 2027-01-13, did: a/b\}\n- "
    ):
        with_entries(b"{role: Clerk}\n", [entry("a/b"), entry("c/d")])


TAKEN_OUT = {
    "the last of a block": ("log:\n  - {on: 2027-01-12, did: a/b} # one\n  - {on: 2027-01-12, did: c/d} # two\n# end\n", "log:\n  - {on: 2027-01-12, did: a/b} # one\n# end\n"),
    "the only one": ("log:  # mine\n  - {on: 2027-01-12, did: c/d}\n", "log:  # mine\n"),
    "a block of keys": ("log:\n  # before\n  - on: 2027-01-12\n    # inside\n    did: c/d   # it\n    note: |\n      One.\n      # two\n\n# after\nnews: []\n", "log:\n  # before\n    # inside\n\n# after\nnews: []\n"),
    "a dash alone": ("log:\n-\n  on: 2027-01-12\n  did: c/d\n- {on: 2027-01-12, did: a/b}\n", "log:\n- {on: 2027-01-12, did: a/b}\n"),
    "no line break at the end": ("log:\n- {on: 2027-01-12, did: a/b}\n- {on: 2027-01-12, did: c/d}", "log:\n- {on: 2027-01-12, did: a/b}\n"),
    "the first in brackets": ("log: [{on: 2027-01-12, did: c/d}, {on: 2027-01-12, did: a/b}] # x\n", "log: [{on: 2027-01-12, did: a/b}] # x\n"),
    "the last in brackets": ("log: [{on: 2027-01-12, did: a/b}, {on: 2027-01-12, did: c/d}] # x\n", "log: [{on: 2027-01-12, did: a/b}] # x\n"),
    "the only one in brackets": ("log: [{on: 2027-01-12, did: c/d}] # x\n", "log: [] # x\n"),
    "brackets over several lines": ("log: [\n  {on: 2027-01-12, did: a/b}, # one\n  {on: 2027-01-12,\n   # inside\n   did: c/d}   # two\n  # end\n]\n", "log: [\n  {on: 2027-01-12, did: a/b}, # one\n   # inside\n  # end\n]\n"),
    "the middle of a line": ("log: [{on: 2027-01-12, did: a/b},\n  {on: 2027-01-12, did: c/d}, {on: 2027-01-12, did: e/f}] # x\n", "log: [{on: 2027-01-12, did: a/b},\n  {on: 2027-01-12, did: e/f}] # x\n"),
    "the later of two": ("log:\n- {on: 2027-01-12, did: c/d}\n- {on: 2027-01-13, did: 'c/d'}\n", "log:\n- {on: 2027-01-12, did: c/d}\n"),
    "its whole name": ("log:\n- {on: 2027-01-12, did: bell/c/d}\nnews: []\n", "log:\nnews: []\n"),
    "nothing to take out": ("log:\n- {on: 2027-01-12, did: a/b}\n", "log:\n- {on: 2027-01-12, did: a/b}\n"),
    "no log": ("# none\n", "# none\n"),
}  # fmt: skip


@pytest.mark.parametrize("ending", ["\n", "\r\n"], ids=["unix", "windows"])
@pytest.mark.parametrize(("typed", "left"), TAKEN_OUT.values(), ids=TAKEN_OUT)
def test_a_tick_is_taken_out_with_its_line_alone(typed: str, left: str, ending: str) -> None:
    """What was written down by mistake goes, with a comment on its own line; comments on other lines stay."""
    typed, left = (f"{HEAD}{text}".replace("\n", ending) for text in (typed, left))
    assert without_entry(typed.encode(), "c/d", of="bell").decode() == left


def test_in_and_out_again_is_as_before() -> None:
    """A tick by mistake and its taking out leave a log as it was, to the byte."""
    old = f"{HEAD}log:\n  - {{on: 2027-01-12, did: a/b}} # one\n\n# end\n".encode()
    assert without_entry(with_entry(old, entry("c/d")), "c/d") == old


@pytest.mark.parametrize(
    "typed",
    [
        "log: {on: 2027-01-12, did: c/d}\n",
        "log: [{on: 2027-01-12,\n  did: c/d}, {on: 2027-01-12, did: a/b}]\n",
        "log:\n- {on: 2027-01-12, did: c/d} # one\u2028# two\n",
    ],
    ids=["no dash", "over two lines beside another", "a line end that editors do not show"],
)
def test_a_tick_that_cannot_be_taken_out_safely_is_left(typed: str) -> None:
    """Written in a rare way, the log is left alone and the person is told what to delete."""
    with pytest.raises(CannotAmendError, match=r"^delete the entry `did: c/d` under `log` yourself$"):
        without_entry(f"{HEAD}{typed}".encode(), "c/d")


def test_comments_in_brackets_with_a_last_comma_read_as_meant() -> None:
    """A list in brackets that ends with a comma takes an entry without a hole in it."""
    new = with_entry(f"{HEAD}log: [{{on: 2027-01-12, did: a/b}},]\n".encode(), entry("c/d"))
    assert parse(new, "x")[0].tree["log"] == [{"on": "2027-01-12", "did": "a/b"}, {"on": "2027-01-13", "did": "c/d"}]
