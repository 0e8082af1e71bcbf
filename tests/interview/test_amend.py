"""Something done is one line more in the person's file, and not one other byte is touched."""

import difflib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword import escape
from afterword.interview.amend import CannotAmendError, with_entry
from afterword.interview.model import Entry
from afterword.interview.source import parse

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
    "letters of every script": f"{HEAD}people: [{{name: نورة العتيبي}}, {{name: 山田 😀}}]\nlog:\n  - {{on: 2027-01-12, did: a/b}}\nnotes: Łódź\n",
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
