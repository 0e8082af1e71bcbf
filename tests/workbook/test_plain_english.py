"""What is served says it as people do: no words of an office, of a program, or of another language. E57."""

import re

import pytest

from afterword.resources import resource
from support.making import drafts, interview, seen

# Each was read aloud once, and nobody says it.
_ODD = re.compile(
    r"(?i)\bno yes yet\b|\bfollow-up email, week\b|\ball that is owed\b|\bnames no day that\b|\basks for no time\b"
    r"|\bsuch work pays\b|\bmake up your mind\b|\btake it for said\b|\btell of a new\b|\bis it spelt so\b|\bno working day for\b"
    r"|\bday on which they decide\b|\bsigns that no page\b|\bthe day that is worked\b|\bnext day that is worked\b"
    r"|\breferences of their own\b|\bsomebody more\b|\bwithdraw elsewhere\b"
)
_SERVED = {
    "words": ("*.yaml",),
    "pages": ("*.j2",),
    "assets": ("*.js",),
    "intake": ("*.j2", "*.js"),
    "share": ("*.j2", "*.js"),
    "print": ("*.j2",),
}


@pytest.mark.long
@pytest.mark.parametrize("folder", _SERVED)
def test_nothing_served_says_what_nobody_would_say(folder: str) -> None:
    """A native speaker who reads the pages aloud stumbles over none of what others have stumbled over."""
    place = resource("templates") / folder
    files = [path for pattern in _SERVED[folder] for path in place.glob(pattern)]
    assert files
    odd = {path.name: found for path in files if (found := _ODD.findall(path.read_text(encoding="utf-8")))}
    assert odd == {}


@pytest.mark.long
def test_a_weekly_letter_is_called_by_how_long_it_has_been() -> None:
    """One week on, two weeks on: what a person would say of it, and those after the fourth are theirs to leave."""
    titles = [step.title for step in seen(interview(), "2027-01-13").steps if step.id.within.startswith("follow-up")]
    assert titles[:2] == ["One week on: ask by email how things stand", "Two weeks on: ask by email how things stand"]
    assert titles[4] == "Five weeks on, if you like: ask by email how things stand"
    later = interview(employer_said={"contact_on": "2027-03-12"})
    assert [step.title for step in seen(later, "2027-01-13").steps if step.id.within.startswith("follow-up")] == [
        "Another email: ask by email how things stand"
    ]


def test_the_letter_of_a_week_is_called_as_its_step() -> None:
    """Page, list and letter say the same words."""
    letters = drafts(interview(), "2027-01-13")
    assert letters["follow-up/week-2"].title == "Two weeks on: ask by email how things stand"
