"""Who was typed with a title that letters do not greet by is told of it on the pages, wherever the file came from."""

import html

import pytest

from support.making import Yaml, candidate, drafts, interview, seen
from support.pages import page_of

IN_NAME = "“Dr” stands in the name, and letters greet them with all of “Dr Sean Moran”."
UNUSED = "“Dr” is not used, as it goes before a family name and you have not said which one Sean Moran has."


def people(**typed: str) -> list[Yaml]:
    """One person whom a letter thanks."""
    return [{"is": "hiring manager", "email": "moran@tealwater.example", **typed}]


@pytest.mark.parametrize(
    ("typed", "said"), [({"name": "Dr Sean Moran"}, IN_NAME), ({"name": "Sean Moran", "title": "Dr"}, UNUSED)], ids=str
)
@pytest.mark.long
def test_a_title_that_no_letter_greets_by_is_told_beside_the_person(typed: dict[str, str], said: str) -> None:
    """Under who is who and beside the thank-you, where it can be changed."""
    value = interview(people=people(**typed))
    assert said in html.unescape(page_of(seen(value), "people"))
    (thanks,) = (draft for name, draft in drafts(value).items() if name.startswith("thank-you/"))
    (caution,) = thanks.cautions
    assert caution.startswith(said)


@pytest.mark.parametrize(
    "typed",
    [
        {"name": "Dr Sean Moran", "salutation": "Dear Sean"},
        {"name": "Sean Moran", "title": "Dr", "family_name": "Moran"},
        {"name": "Sean Moran"},
    ],
    ids=str,
)
@pytest.mark.long
def test_of_a_greeting_that_was_told_nothing_is_said(typed: dict[str, str]) -> None:
    """A person who greets somebody as they wish needs no word on titles."""
    assert "“Dr”" not in html.unescape(page_of(seen(interview(people=people(**typed))), "people"))


@pytest.mark.long
def test_a_title_in_the_name_of_a_referee_is_told_beside_them() -> None:
    """The mail that asks them would begin with it."""
    referees = [{"id": "sean", "name": "Dr Sean Moran", "email": "sean@moran.example"}]
    value = interview(references=[{"who": "sean", "why": "led me"}])
    page = html.unescape(page_of(seen(value, me=candidate(referees=referees)), "references"))
    assert IN_NAME in page
