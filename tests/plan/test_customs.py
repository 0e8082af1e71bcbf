"""What is fitting where: thank-yous outside North America, scored panels, phone screens (E27, E29, E30)."""

import re

import pytest

from afterword.plan.given.routes import How
from afterword.plan.steps import Caution, Kind
from afterword.workbook.letters.letter import Address
from support.making import JONES, REYES, body, drafts, ids, interview, planned, seen, step, thank_you, weekly

PUBLIC = {"name": "Harrow Council", "country": "GB", "setting": "public"}
PANEL = [JONES, {"name": "Sam Whitaker", "email": "sam@harrow.example", "point": "the night shift"}, REYES]


@pytest.mark.parametrize(
    ("country", "caution"),
    [
        ("DE", Caution.LESS_CUSTOMARY),
        ("JP", Caution.LESS_CUSTOMARY),
        ("GB", Caution.SHORT_AND_PLAIN),
        ("US", None),
        (None, None),
    ],
)
def test_a_notice_says_where_a_thank_you_is_less_usual(country: str | None, caution: Caution | None) -> None:
    """In Europe and Japan the step says so and leaves the choice; in North America it says nothing (E27)."""
    value = interview(employer={"name": "Bell", "country": country})
    assert step(planned(value), "thank-you/angela-jones").cautions == ((caution,) if caution else ())


def test_the_note_abroad_is_shorter_and_has_every_element() -> None:
    """Thanks, pleasure, the aim, the one link, the promise: in fewer words than in the United States (S19, E27)."""
    here, there = (body(thank_you(interview(employer={"name": "Bell", "country": each}))) for each in ("US", "DE"))
    assert len(there.split()) < len(here.split())
    places = [there.index(each) for each in ("Thank you", "good to meet you", "You told me that you want", "in touch")]
    assert places == sorted(places)


@pytest.mark.long
@pytest.mark.parametrize("country", ["DE", "JP"])
@pytest.mark.parametrize(
    "i_bring", ["five years of root-cause work", "merged the rotas of three warehouses"], ids=["a thing", "a deed"]
)
@pytest.mark.parametrize("panel", [False, True], ids=["to one person", "to a panel"])
def test_the_note_is_really_short_where_it_is_less_usual(country: str, i_bring: str, panel: bool) -> None:  # noqa: FBT001
    """Sixty words or so; one sentence says what one brings and what that is good for (S9, S19, E27)."""
    wants = {"they_want": "more repair bookings", "i_bring": i_bring}
    people = [JONES, {"name": "Sam Whitaker"}] if panel else [JONES]
    employer = {"name": "Bell", "country": country}
    value = interview(employer=employer, connection=wants, people=people, panel_note="one" if panel else None)
    text = body(drafts(value)["thank-you/panel" if panel else "thank-you/angela-jones"])
    assert 45 <= len(text.split()) <= (74 if panel else 64)
    assert len(re.findall(r", (?:so|and) I could ", text)) == 1
    assert "glad to" not in text


@pytest.mark.long
def test_a_panel_that_scores_gets_courtesy_and_nothing_that_persuades() -> None:
    """Thanks and interest, no link, no points, in words of its own for each member (E29)."""
    found = drafts(interview(employer=PUBLIC, people=PANEL))
    notes = [each for each in found.values() if each.kind is Kind.THANK_YOU]
    assert len({body(each) for each in notes}) == len(notes) == 2
    for note in notes:
        assert "interested" in note.body or "interest" in note.body
        assert not [each for each in ("relationships", "eight years", "night shift", "[ADD") if each in note.body]
        assert note.complete


def test_where_a_panel_scores_the_status_is_asked_of_the_hr_contact() -> None:
    """Every weekly email goes to the recruiter; the chair is not written to again (E29)."""
    found = drafts(interview(employer=PUBLIC, people=PANEL))
    addresses = {each.to.email for each in found.values() if each.kind is Kind.FOLLOW_UP and each.to}
    assert addresses == {REYES["email"]}
    assert "I will write to Tom Reyes next week" in found["thank-you/angela-jones"].body


@pytest.mark.long
def test_without_a_contact_in_hr_nobody_of_a_scored_panel_is_written_to() -> None:
    """The follow-ups are there, and not ready: they wait for the HR contact, and do not go to the chair instead (E29, E12)."""
    value = interview(people=PANEL[:2], scored_panel="yes")
    assert {each.route and each.route.how for each in weekly(value)} == {How.HR_CONTACT}
    draft = drafts(value)["follow-up/week-1"]
    assert (draft.complete, draft.to) == (False, None)
    assert "the contact in HR" in " ".join(draft.gaps)
    known = interview(
        people=[*PANEL[:2], {"name": "Beth Lowe", "is": "coordinator", "email": "lowe@b.example"}], scored_panel="yes"
    )
    assert drafts(known)["follow-up/week-1"].to == Address("Beth Lowe", "lowe@b.example")


@pytest.mark.long
def test_a_scored_panel_gets_no_card_and_no_proposal() -> None:
    """No gifts and nothing to win them over: no card, no proposal, and the reason is told (E29, S8)."""
    value = interview(employer=PUBLIC, people=PANEL)
    assert not {"card/angela-jones", "offer/consider", "offer/proposal"} & set(ids(planned(value)))
    assert "scores answers" in seen(value).chapters[0].card_off


@pytest.mark.parametrize(("typed", "scores"), [("yes", True), ("no", False), (None, False)])
def test_whether_a_panel_scores_is_the_candidates_word(typed: str | None, *, scores: bool) -> None:
    """A firm's panel can score too, and a council's need not: what is typed wins (E29)."""
    value = interview(people=PANEL, scored_panel=typed)
    thanks = step(planned(value), "pass-on/angela-jones" if scores else "thank-you/angela-jones")
    assert (Caution.SCORED in thanks.cautions) is scores


def test_after_a_phone_screen_the_thank_you_is_two_short_paragraphs() -> None:
    """Thanks, interest, the next step; no weekly emails, and preparation goes on (E30)."""
    value = interview(people=[REYES], stage="phone-screen", connection=None)
    note = drafts(value)["thank-you/tom-reyes"]
    assert note.complete
    assert len(body(note).split()) < 50
    assert "interested" in note.body
    assert not [each for each in ids(planned(value)) if each.startswith("follow-up/")]
    assert {"salary/research", "next-step/research-employer"} <= set(ids(planned(value)))


@pytest.mark.long
def test_one_mail_to_the_recruiter_carries_every_note() -> None:
    """Three people without an address are one email to the recruiter, each with a note of their own (S7, E2, E12)."""
    people = [
        {**JONES, "email": None},
        {"name": "Sam Lee", "point": "pay"},
        {"name": "Kim Roe", "point": "rest"},
        REYES,
    ]
    found = drafts(interview(people=people))
    mails = [each for each in found.values() if each.kind is Kind.PASS_ON]
    assert [each.id.within for each in mails] == ["pass-on/angela-jones"]
    assert "Ms. Jones, Sam Lee and Kim Roe" in mails[0].body
    assert [mails[0].body.count(f"Dear {name},") for name in ("Ms. Jones", "Sam Lee", "Kim Roe")] == [1, 1, 1]


@pytest.mark.long
@pytest.mark.parametrize(
    ("country", "tone", "as_in"), [("DE", "full", "US"), ("US", "plain", "DE"), ("JP", "plain", "DE")]
)
def test_the_candidate_chooses_the_tone(country: str, tone: str, as_in: str) -> None:
    """Who knows the firm decides: the note is full in Germany or plain in the United States, and nobody advises any more (E27)."""
    people = [{**JONES, "tone": "formal"}]  # how words are shortened is another matter
    chosen = interview(employer={"name": "Bell", "country": country}, people=people, tone=tone)
    usual = interview(employer={"name": "Bell", "country": as_in}, people=people)
    assert body(thank_you(chosen)) == body(thank_you(usual))
    assert step(planned(chosen), "thank-you/angela-jones").cautions == ()


@pytest.mark.long
def test_in_iceland_nobody_is_greeted_by_a_fathers_name() -> None:
    """Without the second name there, once it is typed as such; else by the whole name, or as the candidate types (E13)."""
    person = {**JONES, "name": "Guðrún Jónsdóttir", "family_name": "Jónsdóttir", "id": "gudrun"}
    value = interview(employer={"name": "Esja", "country": "IS"}, people=[person])
    assert drafts(value)["thank-you/gudrun"].body.startswith("Dear Guðrún,")
    untold = interview(employer={"name": "Esja", "country": "IS"}, people=[{**person, "family_name": None}])
    assert drafts(untold)["thank-you/gudrun"].body.startswith("Dear Guðrún Jónsdóttir,")
    typed = interview(employer={"name": "Esja", "country": "IS"}, people=[{**person, "salutation": "Dear Guðrún"}])
    assert drafts(typed)["thank-you/gudrun"].body.startswith("Dear Guðrún,")
