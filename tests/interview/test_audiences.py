"""Who may see what: every part of the model says so, and a copy holds nothing else (E17, F8.07-F8.12)."""

from collections.abc import Iterator

import pytest

from afterword.interview.model.audience import Audience, Switch, declared, sees
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.interview import Interview
from afterword.interview.model.own_drafts import OwnDraft, PlacedDraft
from afterword.interview.reading.keys.known_keys import model_in
from afterword.interview.redaction import Copy, copy_for, values_of, without_marked
from support.making import FULL, REACHABLE, SMALLEST, candidate, drafts, interview, seen

OUTSIDE = (Audience.COACH, Audience.RECRUITER, Audience.EMPLOYER)


def _models(model: type[Frozen]) -> Iterator[type[Frozen]]:
    yield model
    for field in model.model_fields.values():
        inner = model_in(field.annotation)
        if inner:
            yield from _models(inner)


MODELS = list(dict.fromkeys([*_models(Interview), *_models(Candidate), OwnDraft, PlacedDraft]))


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_field_says_who_may_see_it(model: type[Frozen]) -> None:
    """Somebody adds a key and forgets to say for whom: it would be private, and this test tells them."""
    assert [name for name, field in model.model_fields.items() if len(list(declared(field))) != 1] == []


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_what_a_copy_cannot_go_without_is_for_everybody_who_sees_the_part_that_it_is_in(model: type[Frozen]) -> None:
    """A required key is never hidden from somebody who gets the thing that it belongs to: no half-empty person."""
    holders = [field for holder in MODELS for field in holder.model_fields.values() if _holds(field.annotation, model)]
    for audience in OUTSIDE:
        if model in {Interview, Candidate} or any(sees(audience, field) for field in holders):
            hidden = [
                name for name, each in model.model_fields.items() if each.is_required() and not sees(audience, each)
            ]
            assert hidden == []


def _holds(annotation: object, model: type[Frozen]) -> bool:
    return model_in(annotation) is model


def test_a_field_that_declares_nothing_is_for_the_candidate_alone() -> None:
    """The key that somebody forgot to declare is in no copy."""

    class Forgetful(Frozen):
        secret: str = ""

    field = Forgetful.model_fields["secret"]
    assert sees(Audience.ME, field)
    assert not any(sees(each, field) for each in Audience if each is not Audience.ME)


ME = candidate(phone="+1 555 0134", referees=REACHABLE)
FULLEST = interview(
    **FULL,
    offer={"received": "2027-01-22", "base": 128000, "currency": "USD"},
    copies=[{"of": "close/withdraw", "to": "Nora Quist"}],
)


def _texts(copy: Copy) -> str:
    return "\n".join(each.text for each in (*values_of(copy.interview), *values_of(copy.candidate)))


def test_the_coachs_copy_goes_without_the_walk_away_the_referees_contacts_and_private_notes() -> None:
    """V5: no least pay, no phone or email of the referees, no debrief and no note of the log; salary sources stay."""
    copy = copy_for(Audience.COACH, FULLEST, ME)
    found = _texts(copy)
    assert copy.interview.salary.walk_away is None
    assert [
        each for each in ("97531", "quarry.example", "555 0171", "understaffed", "sent at six") if each in found
    ] == []
    assert copy.interview.salary.findings == FULLEST.salary.findings
    assert [each.name for each in copy.candidate.referees] == [each.name for each in ME.referees]
    gone = {each.name for each in copy.withheld}
    assert {"salary.walk_away", "debrief", "log.1.note", "me.referees.1.email", "me.referees.1.phone"} <= gone


def test_the_candidate_may_show_the_coach_more_one_thing_at_a_time() -> None:
    """The walk-away is shown once it is switched on, and the referees' contacts are still not there (E17)."""
    copy = copy_for(Audience.COACH, FULLEST, ME, frozenset({Switch.WALK_AWAY}))
    assert copy.interview.salary.walk_away == FULLEST.salary.walk_away
    assert "quarry.example" not in _texts(copy)
    with_contacts = copy_for(Audience.COACH, FULLEST, ME, frozenset({Switch.REFEREE_CONTACTS}))
    assert "priya@quarry.example" in _texts(with_contacts)
    assert with_contacts.interview.salary.walk_away is None


def test_no_switch_opens_anything_to_an_employer() -> None:
    """What a coach may be shown, the other side may not: switches are the coach's alone."""
    every = frozenset(Switch)
    for audience in (Audience.RECRUITER, Audience.EMPLOYER):
        assert copy_for(audience, FULLEST, ME, every) == copy_for(audience, FULLEST, ME)


def test_the_other_side_sees_no_pay_no_notes_and_only_referees_who_said_yes() -> None:
    """Nothing of salary, strengths kept back, debrief or log for employer and recruiter; one referee agreed, one is named."""
    for audience in (Audience.RECRUITER, Audience.EMPLOYER):
        copy = copy_for(audience, FULLEST, ME)
        assert [each.id for each in copy.candidate.referees] == ["priya-shah"]
        found = _texts(copy)
        assert "priya@quarry.example" in found
        hidden = ("97531", "98000", "104000", "128000", "understaffed", "SHRM", "Luis Ortega", "BLS", "Quist")
        assert [each for each in hidden if each in found] == []


def test_a_present_boss_is_named_to_the_employer_only_with_an_offer() -> None:
    """Said yes, but not before an offer: absent from the employer's copy until the offer is in the file (F5.09)."""
    boss = candidate(referees=[{**REACHABLE[0], "not_before_offer": "yes"}])
    before = interview(references=[{"who": "priya-shah"}])
    after = interview(references=[{"who": "priya-shah"}], offer={"received": "2027-01-22"})
    assert copy_for(Audience.EMPLOYER, before, boss).candidate.referees == ()
    assert len(copy_for(Audience.EMPLOYER, after, boss).candidate.referees) == 1


def test_a_copy_for_the_candidate_is_the_whole_thing() -> None:
    """Nothing is withheld from the person whose file it is."""
    copy = copy_for(Audience.ME, FULLEST, ME)
    assert (copy.interview, copy.candidate, copy.withheld) == (FULLEST, ME, ())


MARKED = {
    "topics": ["customer service [[they lost two big clients]]", "[[their new plant is late]]"],
    "connection": {"they_want": "steady hands [[Tom said so]]", "i_bring": "ten years of them"},
}
SECRETS = ("two big clients", "plant is late", "Tom said so", "[[", "]]")


@pytest.mark.parametrize("audience", [*OUTSIDE, Audience.PRINT])
def test_what_stands_in_double_brackets_is_for_nobody_else(audience: Audience) -> None:
    """A passage between [[ and ]] is in no copy; the words round it stay, and an entry that was nothing else is gone."""
    copy = copy_for(audience, interview(**MARKED), ME)
    assert [each for each in SECRETS if each in _texts(copy)] == []
    assert copy.interview.topics == (() if audience is Audience.EMPLOYER else ("customer service",))
    assert {"they lost two big clients", "Tom said so"} <= {each.text for each in copy.withheld}


def test_a_bracket_that_is_never_closed_hides_all_that_follows() -> None:
    """Somebody forgets the closing brackets: more is left out than was meant, never less."""
    copy = copy_for(Audience.COACH, interview(topics=["customer service [[they lost two big clients"]), ME)
    assert copy.interview.topics == ("customer service",)


@pytest.mark.long
def test_no_letter_holds_what_stands_in_double_brackets() -> None:
    """Letters are for others: a private passage is in none, nor in the subject, nor in own words."""
    own = [{"of": "thank-you/angela-jones", "text": "Dear Ms. Jones,\n\nThank you. [[I need this job.]]\n\nJane Doe"}]
    found = "\n".join(
        each.subject + each.body
        for kind in (MARKED, {"drafts": own}, {"people": [{**FULL["people"][0], "point": "audits [[they fear them]]"}]})
        for each in drafts(interview(**kind)).values()
    )
    assert "steady hands" in found
    assert [each for each in (*SECRETS, "need this job", "fear them") if each in found] == []


@pytest.mark.parametrize("half", ["they_want", "i_bring"])
def test_with_half_of_a_link_private_no_letter_makes_one(half: str) -> None:
    """Nobody writes "You are looking for (kept private)": the letter lacks its link, says so, and is not ready."""
    link = {"they_want": "steady hands", "i_bring": "ten years of them"}
    letter = drafts(interview(connection={**link, half: f"[[{link[half]}]]"}))["thank-you/angela-jones"]
    assert "kept private" not in letter.body
    assert not any(words in letter.body for words in link.values())
    assert not letter.complete


@pytest.mark.long
def test_a_name_with_a_private_passage_keeps_its_place_in_the_plan() -> None:
    """The step of a person whose name carries a private remark has the same ID in every copy."""
    value = interview(people=[{"name": "Angela [[Tom's sister]] Jones", "email": "a@larkfield.example"}])
    names = {step.id for step in seen(value).steps}
    copy = copy_for(Audience.COACH, value, ME).interview
    assert copy.people[0].name == "Angela Jones"
    assert {step.id for step in seen(copy).steps} == names
    assert drafts(value)


def test_the_smallest_interview_has_nothing_private() -> None:
    """Five keys, nothing to hide: the copy is the interview, and only the candidate's own address is left out."""
    small = interview(**SMALLEST)
    copy = copy_for(Audience.COACH, small, candidate(referees=None))
    assert copy.interview == small
    assert [each.name for each in copy.withheld] == ["me.email"]


def test_taking_passages_out_of_a_file_without_any_changes_nothing() -> None:
    """No brackets, no change: the letters of everybody else stay as they were."""
    assert without_marked(FULLEST) == FULLEST
