"""When a handwritten card is suggested, and why not (E44, S5, S8)."""

import pytest

from afterword.interview.model.interview import Interview
from afterword.plan.thanks.cards import NoCard
from support.making import JONES, REYES, Yaml, candidate, ids, interview, planned, seen, step

MEXICO: Yaml = {"timezone": "America/Mexico_City"}
LEE: Yaml = {"name": "Kim Lee", "is": "agency consultant", "email": "lee@agency.example"}
SYDNEY: Yaml = {"name": "Harbour Ferries", "country": "AU"}
OFF: list[tuple[Yaml, Yaml, str]] = [
    ({"employer": SYDNEY}, MEXICO, "another country"),
    ({"employer": SYDNEY}, {"country": "Mexico"}, "another country"),
    ({"employer": {"name": "Harbour Ferries"}, "timezone": "Australia/Sydney"}, MEXICO, "another country"),
    ({"how": "video"}, {}, "by video"),
    ({"how": "telephone"}, {}, "by telephone"),
    ({"stage": "phone-screen", "people": [REYES]}, {}, "by telephone"),
    ({"employer": {"name": "Bell Institute", "setting": "research"}}, {}, "research"),
    ({"scored_panel": "yes"}, {}, "scores answers"),
    ({"people": [JONES, LEE]}, {}, "agency"),
]
ON: list[tuple[Yaml, Yaml]] = [
    ({}, {}),
    ({"how": "in person"}, {}),
    ({"employer": SYDNEY}, {}),
    ({"employer": SYDNEY}, {"timezone": "Australia/Perth"}),
    ({"employer": SYDNEY}, {"country": "AU", "timezone": "America/Mexico_City"}),
]


def _cards(value: Interview, me: Yaml) -> list[str]:
    return [name for name in ids(planned(value, "", candidate(**me))) if name.startswith("card/")]


@pytest.mark.long
@pytest.mark.parametrize(("changes", "me", "reason"), OFF)
def test_no_card_where_it_would_not_arrive_well_and_the_page_says_why(changes: Yaml, me: Yaml, reason: str) -> None:
    """Abroad, by video or telephone, in research, before a scored panel, through an agency: no card, with the reason (E44)."""
    value = interview(**changes)
    assert _cards(value, me) == []
    said = seen(value, "", candidate(**me)).chapters[0].card_off
    assert reason in said
    assert "You may ask for one all the same" in said


@pytest.mark.long
@pytest.mark.parametrize(("changes", "me", "reason"), OFF)
def test_the_switch_turns_a_card_on_anywhere(changes: Yaml, me: Yaml, reason: str) -> None:
    """The candidate's own sense of the people wins, and then no reason is told against it (E44)."""
    value = interview(**changes, cards="yes")
    who = "tom-reyes" if changes.get("stage") == "phone-screen" else "angela-jones"
    assert _cards(value, me) == [f"card/{who}"], reason
    assert step(planned(value, "", candidate(**me)), f"card/{who}").optional
    assert seen(value, "", candidate(**me)).chapters[0].card_off == ""


@pytest.mark.long
@pytest.mark.parametrize(("changes", "me"), ON)
def test_a_card_is_suggested_where_it_can_be_posted(changes: Yaml, me: Yaml) -> None:
    """In one country and face to face it may go beside the email; what is not known is no reason (S5, E44)."""
    assert _cards(interview(**changes), me) == ["card/angela-jones"]
    assert _cards(interview(**changes, cards="no"), me) == []


def test_the_key_of_before_is_still_read() -> None:
    """`posted_note` means what it meant; `cards` wins over it (E44)."""
    assert _cards(interview(how="video", posted_note="yes"), {}) == ["card/angela-jones"]
    assert _cards(interview(posted_note="yes", cards="no"), {}) == []


@pytest.mark.parametrize("reason", NoCard)
def test_every_reason_has_its_words(reason: NoCard) -> None:
    """No reason is without a sentence (E44)."""
    assert seen(interview()).wording.words.card_off(reason).endswith(".")
