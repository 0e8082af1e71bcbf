"""Something done is one line more in the person's file, and not one other byte is touched."""

import datetime as dt
import difflib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword import escape
from afterword.interview.amend import CannotAmendError, with_entry, with_outcome, with_said, without_entry
from afterword.interview.model.entries import Entry
from afterword.interview.model.vocabulary import Result
from afterword.interview.reading.yaml.yaml_door import parse

DONE = Entry.model_validate({"on": "2027-01-13", "did": "thank-you/angela-jones"})
LINE = "{on: 2027-01-13, did: thank-you/angela-jones}"
HEAD = "role: 'HR  Partner'   # as they call it\nemployer: {name: Bell}\n"
STYLES = {
    "no log": HEAD,
    "no line break at the end": HEAD.rstrip("\n"),
    "comments and empty lines at the end": f"{HEAD}\n# to do: ask Tom\n\n",
    "an empty log": f"{HEAD}log:   # what I did\npeople: []\n",
    "an empty log as the last key": f"{HEAD}log:",
    "a block": f"{HEAD}log:\n  - on: 2027-01-12   # early\n    did: a/b\n\n# after\npeople: []\n",
    "a block without a margin": f"{HEAD}log:\n- {{on: 2027-01-12, did: a/b}} # early\n# after\npeople: []\n",
    "a deep margin": f"{HEAD}log:\n      -   on: 2027-01-12\n          did: a/b",
    "brackets": f"{HEAD}log: [{{on: 2027-01-12, did: a/b}}] # early\npeople: []\n",
    "empty brackets": f"{HEAD}log: []\npeople: []\n",
    "brackets over several lines": f"{HEAD}log: [\n  {{on: 2027-01-12, did: a/b}}\n]\n",
    "a note of several lines": f"{HEAD}log:\n  - on: 2027-01-12\n    did: a/b\n    note: |\n      One.\n      Two.\n\npeople: []\n",
    "a folded note": f"{HEAD}log:\n  - on: 2027-01-12\n    did: a/b\n    note: one\n      two\npeople: []\n",
    "everything moved to the right": "  role: Clerk\n  employer: {name: Bell}\n",
    "a mark of Windows at the start": f"\ufeff{HEAD}",
    "letters of every script": f"{HEAD}people: [{{name: نورة العتيبي}}, {{name: 山田}}]\nlog:\n  - {{on: 2027-01-12, did: a/b}}\nnotes: [Łódź]\ndebrief: 山 😀\n",
}


def amended(text: str, entry: Entry = DONE) -> str:
    """The text with the entry in it."""
    return with_entry(text.encode(), entry).decode()


@pytest.mark.parametrize("ending", ["\n", "\r\n"], ids=["unix", "windows"])
@pytest.mark.parametrize("text", STYLES.values(), ids=STYLES)
def test_an_entry_is_added_and_all_else_stays_as_typed(text: str, ending: str) -> None:
    """In every way in which people write a list: comments, order, quotes and line breaks stay, and the entry is the last."""
    text = text.replace("\n", ending)
    new = amended(text)
    before, after = parse(text.encode(), "x")[0].tree, parse(new.encode(), "x")[0].tree
    assert after == {
        **before,
        "log": [*(before.get("log") or []), {"on": "2027-01-13", "did": "thank-you/angela-jones"}],
    }
    changes = [each for each in difflib.ndiff(list(text), list(new)) if each[0] != " "]
    assert all(each[0] == "+" for each in changes)
    assert LINE in new
    assert new.count("\r\n") == (new.count("\n") if "\r" in text else 0)


@pytest.mark.parametrize("ending", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("text", STYLES.values(), ids=STYLES)
def test_a_letter_that_was_sent_stands_in_the_log_as_it_was(text: str, ending: str) -> None:
    """Its lines stay lines, in whatever way the log is written; it comes out again with its entry, and all else stays as typed."""
    letter = 'Dear Ms. Jones,\n\n"Thank you": {what} [a] # day\n- it was\n\nBest regards,\nنورة 😀'
    sent = Entry.model_validate({"on": str(DONE.on), "did": DONE.did, "words": letter})
    typed = text.replace("\n", ending)
    changed = with_entry(typed.encode(), sent)
    document, problems = parse(changed, "larkfield.yaml")
    assert problems == ()
    log = document.tree["log"]
    assert isinstance(log, list)
    assert Entry.model_validate(log[-1]) == sent
    assert not re.search(r"[ \t]\r?\n", changed.decode()[len(typed) :] if "log" not in text else "")
    left, _ = parse(without_entry(changed, DONE.did), "larkfield.yaml")
    assert {**left.tree, "log": left.tree["log"] or []} == {**parse(typed.encode(), "")[0].tree, "log": log[:-1]}


@given(
    st.text(
        alphabet=st.characters(blacklist_categories=("Cs", "Cc", "Cf", "Co", "Cn", "Zl", "Zp")),
        min_size=1,
        max_size=200,
    )
)
def test_a_note_comes_back_as_it_was_said(text: str) -> None:
    """Colons, quotes, brackets and comment signs in a note are words, not YAML."""
    note = " ".join(text.split())
    new = with_entry(HEAD.encode(), DONE.model_copy(update={"note": note or None}))
    log = parse(new, "x")[0].tree["log"]
    assert isinstance(log, list)
    assert isinstance(log[0], dict)
    assert log[0].get("note", "") == escape.clean(note)  # a letter that has two codes is kept in one


@pytest.mark.parametrize(
    "text",
    [
        "{role: Clerk, employer: {name: Bell}}\n",
        f"{HEAD}log: {{on: 2027-01-12, did: a/b}}\n",
        f"{HEAD}...\n",
        f"{HEAD}log: ~\n",
    ],
    ids=["all in braces", "an entry without its dash", "an end mark", "a word for nothing"],
)
def test_what_cannot_be_changed_safely_is_left_and_the_line_is_told(text: str) -> None:
    """A file written in a rare way is not touched: the person is given the line to type."""
    with pytest.raises(CannotAmendError, match=re.escape(f"add this line under `log` yourself: - {LINE}")):
        amended(text)


def test_a_file_with_a_mistake_is_not_changed() -> None:
    """First the mistake is mended, then something is added."""
    with pytest.raises(CannotAmendError, match="afterword check"):
        amended('role: "open\n')


OUTCOME = {"result": "accepted", "on": "2027-02-01"}


@pytest.mark.parametrize("ending", ["\n", "\r\n"], ids=["unix", "windows"])
@pytest.mark.parametrize("text", STYLES.values(), ids=STYLES)
def test_an_outcome_is_added_and_all_else_stays_as_typed(text: str, ending: str) -> None:
    """How it ended is one line at the end; nothing that was typed is touched."""
    text = text.replace("\n", ending)
    new = with_outcome(text.encode(), Result.ACCEPTED, dt.date(2027, 2, 1)).decode()
    assert parse(new.encode(), "x")[0].tree == {**parse(text.encode(), "x")[0].tree, "outcome": OUTCOME}
    assert new.startswith(text.rstrip())
    assert new.replace("outcome: {result: accepted, on: 2027-02-01}", "").strip() == text.strip()


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        (
            "outcome: {result: offer, on: 2027-01-20}   # by phone\n",
            "outcome: {result: accepted, on: 2027-02-01}   # by phone\n",
        ),
        (
            "outcome:\n  on: '2027-01-20'  # the day\n  result: \"offer\"\nlog: []\n",
            "outcome:\n  on: 2027-02-01  # the day\n  result: accepted\nlog: []\n",
        ),
    ],
)
def test_a_later_outcome_takes_the_place_of_an_earlier_one(typed: str, left: str) -> None:
    """An offer becomes a yes: the two words change, and the comments beside them stay."""
    assert with_outcome(f"{HEAD}{typed}".encode(), Result.ACCEPTED, dt.date(2027, 2, 1)).decode() == f"{HEAD}{left}"


@pytest.mark.parametrize("typed", ["outcome:\n", "outcome: [offer]\n", "outcome: {result: offer}\n"])
def test_an_outcome_written_in_a_rare_way_is_left_and_the_line_is_told(typed: str) -> None:
    """Nothing is guessed: the person is given the line to write."""
    with pytest.raises(CannotAmendError, match=re.escape("yourself: outcome: {result: accepted, on: 2027-02-01}")):
        with_outcome(f"{HEAD}{typed}".encode(), Result.ACCEPTED, dt.date(2027, 2, 1))


@pytest.mark.parametrize("text", STYLES.values(), ids=STYLES)
def test_a_day_that_they_named_is_added_and_all_else_stays_as_typed(text: str) -> None:
    """What the employer said is one line at the end where nothing was said before."""
    new = with_said(text.encode(), "contact_on", dt.date(2027, 1, 27)).decode()
    assert new.replace("employer_said: {contact_on: 2027-01-27}", "").strip() == text.strip()


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        (
            "employer_said: {decide_by: 2027-02-01} # yes\n",
            "employer_said: {contact_on: 2027-01-27} # yes\n",
        ),
        ("employer_said: {}\n", "employer_said: {contact_on: 2027-01-27}\n"),
        (
            "employer_said:\n    decide_by: 2027-02-01 # yes\n\n# end\nlog: []\n",
            "employer_said:\n    contact_on: 2027-01-27 # yes\n\n# end\nlog: []\n",
        ),
        (
            "employer_said:\n  contact_on: '2027-01-20' # by mail\n",
            "employer_said:\n  contact_on: 2027-01-27 # by mail\n",
        ),
    ],
)
def test_a_day_stands_beside_what_else_they_said(typed: str, left: str) -> None:
    """An earlier day gives way, of another kind too, as only one can hold; the comments stay."""
    assert with_said(f"{HEAD}{typed}".encode(), "contact_on", dt.date(2027, 1, 27)).decode() == f"{HEAD}{left}"


def test_a_tab_before_a_value_does_not_keep_an_entry_in_the_log() -> None:
    """A file that is read with a tab in it can also be changed: the entry is taken out, and nothing else (E20)."""
    entry = "  - {on: 2027-01-13, did: thank-you/kim-lee}\n"
    text = HEAD.replace("role: ", "role:\t") + "log:\n" + entry + "  - {on: 2027-01-20, did: follow-up/week-1}\n"
    assert "\t" in text
    assert without_entry(text.encode(), "thank-you/kim-lee", of="larkfield").decode() == text.replace(entry, "")
