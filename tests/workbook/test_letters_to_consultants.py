"""What the consultant of an agency is told after the interview: one letter, with no note in it unless one was asked for. E11."""

import pytest

from support.making import JONES, REYES, Yaml, body, drafts, interview

pytestmark = pytest.mark.long

CONSULTANT: Yaml = {
    "name": "Nadia Coleman",
    "is": "agency consultant",
    "salutation": "Dear Nadia",
    "email": "nadia@larch.example",
}
GARETH: Yaml = {"name": "Gareth Lyle", "is": "hiring manager", "salutation": "Dear Gareth"}
MOIRA: Yaml = {
    "name": "Moira Quill",
    "is": "interviewer",
    "salutation": "Dear Moira",
    "point": "how I work out holiday pay",
}
LINK: Yaml = {
    "they_want": "run two payroll systems side by side",
    "i_bring": "ran 410 people through a parallel run",
    "proof": "No pay was more than 50p out.",
}
AGAIN: Yaml = {
    "about": "how I work out holiday pay",
    "say": "I do it every month on the 52-week average.",
    "at_once": "yes",
}
NAME = "pass-on/gareth-lyle"


def _letters(**changes: object) -> dict[str, str]:
    value = interview(**{"people": [CONSULTANT, GARETH, MOIRA], "connection": LINK, **changes})
    return {name: body(draft) for name, draft in drafts(value, "2027-01-13").items()}


def _report(**changes: object) -> str:
    return _letters(**changes)[NAME]


def test_a_consultant_reads_one_letter_with_the_thanks_to_pass_on() -> None:
    """How the talk was, what they need with what answers it, and thanks to both: no letter within a letter (E11)."""
    letter = _report(topics=["the move to a new payroll system"])
    assert letter.startswith(
        "Thank you for your help with my interview for the HR Business Partner role at Larkfield Foods."
    )
    assert "I really enjoyed talking with Gareth and Moira today." in letter
    assert "We talked about the move to a new payroll system. Gareth spoke about " in letter
    assert (
        "running two payroll systems side by side. I ran 410 people through a parallel run. No pay was more" in letter
    )
    assert (
        "Please feel free to pass any of this on, together with my thanks to them both, and to say how keen I am."
        in letter
    )
    assert "----" not in letter
    assert "how it went whenever" not in letter


def test_an_answer_given_again_names_who_asked() -> None:
    """The consultant can mend a thin answer before the client rings, and knows whose question it was (E11)."""
    letter = _report(thoughts=[AGAIN])
    assert (
        f"Moira asked how I work out holiday pay, and there is more that I should have said. {AGAIN['say']}" in letter
    )
    number = {"about": "how many people I pay", "say": "It is 640.", "at_once": "yes"}
    assert "I was asked how many people I pay, and I didn't have the answer to hand. It is 640." in _report(
        thoughts=[number]
    )


def test_what_was_typed_for_the_employer_is_told_of_them() -> None:
    """`Your` and `you` are the employer's in an answer typed for them, and no consultant takes them for their own (E11, E34)."""
    again = {**AGAIN, "say": "I gave you a rough sum for your stores."}
    letters = _letters(thoughts=[again], topics=["your new depot"])
    assert "I gave them a rough sum for their stores." in letters[NAME]
    assert "We talked about their new depot." in letters[NAME]
    assert [name for name, text in letters.items() if name.startswith("follow-up") and "rough sum" in text] == []


def test_pay_and_notice_stand_beside_the_interest() -> None:
    """How it went stands with the thanks, pay and notice at the end; what was told in one breath is never parted (E11)."""
    went, pay = (
        "It went well, and I got on with Gareth.",
        "I would accept the £36,000 that you named. My notice is four weeks.",
    )
    apart = _report(lines=[{"of": NAME, "say": say} for say in (pay, went)])
    assert f"talking with Gareth and Moira today. {went} Gareth spoke about" in apart
    wish = "Please feel free to pass any of this on, together with my thanks to them both, and to say how keen I am."
    assert f"I'd love to do this job. {wish} {pay} If you hear anything, or need" in apart
    assert f"{wish} {went} {pay}" in _report(lines=[{"of": NAME, "say": f"{went} {pay}"}])


def test_people_in_one_breath_are_named_in_one_way() -> None:
    """Of two people of whom one is greeted by name, a consultant reads both names in full (E11)."""
    letter = _report(people=[CONSULTANT, GARETH, {"name": "Omar Said", "is": "interviewer"}])
    assert "talking with Gareth Lyle and Omar Said today." in letter
    no = {"result": "rejected", "on": "2027-01-20"}
    people = [CONSULTANT, GARETH, {"name": "Omar Said", "is": "interviewer"}]
    answer = drafts(interview(people=people, outcome=no), "2027-01-20")["rejection/reply"]
    assert "Gareth Lyle and Omar Said" in body(answer)


def test_what_the_talk_left_open_is_asked_and_the_wish_is_told_once() -> None:
    """A consultant is asked to find out what did not come up, right behind it; who says that they want the job says it alone (E11, S26)."""
    opened = "It did not come up whether they pay for the course."
    letter = _report(lines=[{"of": NAME, "say": f"I want the job. {opened} Second interviews are on 25 January."}])
    assert f"I want the job. {opened} Could you find out for me? Second interviews are on 25 January." in letter
    assert "love to do this job" not in letter
    asked = f"{opened} Do you know?"
    assert f"{asked} If you" in _report(lines=[{"of": NAME, "say": asked}])


def test_a_consultant_decides_nothing_and_reads_of_a_matter_once() -> None:
    """It is they who expect to decide; and what they want is not announced as what was talked about as well (E11, S22)."""
    letter = _report(employer_said={"decide_by": "2027-01-25"}, topics=["the two payroll systems"])
    assert "you expect to decide" not in letter
    assert "I look forward to hearing their answer by Monday, January 25." in letter
    assert "We talked about" not in letter


def test_pay_that_is_for_the_candidate_alone_is_in_no_letter() -> None:
    """What one would accept is told by the candidate, in a line, or not at all (E17)."""
    salary = {"target": 36_000, "walk_away": 33_000, "opening": 38_000, "currency": "GBP"}
    assert [
        name for name, text in _letters(salary=salary).items() if "36,0" in text or "33,0" in text or "38,0" in text
    ] == []


def test_the_note_is_there_for_a_consultant_who_asks_for_one() -> None:
    """It stands beside the letter, and in it once it was written in words of one's own or is to be one for all (E11)."""
    letters = _letters()
    assert "you told me about running two payroll systems" in letters["thank-you/gareth-lyle"]
    own = {"of": "thank-you/gareth-lyle", "say": "I could come for a trial day."}
    assert "I could come for a trial day." in _report(lines=[own]).partition("----")[2]
    assert "----" in _letters(panel_note="one")["pass-on/panel"]


def test_a_recruiter_of_the_house_still_gets_the_note() -> None:
    """Only an agency stands for the candidate: a recruiter of the employer's passes the note on (S7)."""
    people = [{**JONES, "email": None}, {**REYES, "shares_contacts": "no"}]
    assert "----" in body(drafts(interview(people=people), "2027-01-13")["pass-on/angela-jones"])


def test_whoever_is_not_sure_says_no_word_of_wanting_it() -> None:
    """The consultant hears how it went, and no wish that the candidate does not have yet (S9)."""
    letter = _report(interested="not sure")
    assert "love to do this job" not in letter
    assert "my thanks to them both" in letter


@pytest.mark.parametrize("title", ["Ms.", "Mr.", "Dr.", ""])
@pytest.mark.parametrize(
    ("they_want", "said"),
    [
        ("build relationships across plants", "they want to build relationships across plants."),
        ("fewer falls", "they want fewer falls."),
        ("patience", "they are looking for someone with patience."),
        ("someone who has run a kitchen", "they are looking for someone who has run a kitchen."),
        ("the rosters have to be planned by May", "the rosters have to be planned by May."),
    ],
)
def test_what_they_look_for_is_told_of_them_and_can_go(title: str, they_want: str, said: str) -> None:
    """Whatever it is and whoever said it, the sentence is about the employer, and the letter is ready to send (E11, E34)."""
    person = {"name": "Kim Lyle", "is": "hiring manager"} | ({"title": title, "family_name": "Lyle"} if title else {})
    value = interview(people=[CONSULTANT, person], connection={**LINK, "they_want": they_want})
    draft = drafts(value, "2027-01-13")["pass-on/kim-lyle"]
    assert f"{title} Lyle said that {said}" in body(draft) if title else f"Kim Lyle said that {said}" in body(draft)
    assert draft.gaps == ()


@pytest.mark.parametrize(
    ("they_want", "spoke", "known"),
    [
        (
            "take people through a change of system",
            "taking people through a change of system, and I know that work.",
            True,
        ),
        ("run the old and the new payroll side by side", "running the old and the new payroll side by side.", False),
        ("keep our night crew together", "keeping their night crew together.", False),
    ],
)
def test_what_somebody_needs_done_is_no_job_advertisement(they_want: str, spoke: str, *, known: bool) -> None:
    """What Gareth may worry about is told as what he spoke of; that the work is known is said of a deed of its kind alone (E11, E21)."""
    letter = _report(connection={**LINK, "they_want": they_want})
    assert f"Gareth spoke about {spoke} I ran 410 people through a parallel run." in letter
    assert "looking for someone" not in letter
    assert ("I know that work" in letter) == known


def test_a_consultant_is_promised_no_chase_before_their_day() -> None:
    """Nadia hears from the client: the candidate looks forward to what they say by then, and announces no call (E11)."""
    letter = _report(employer_said={"decide_by": "2027-01-22"})
    assert letter.endswith(
        "I look forward to hearing their answer by Friday, January 22. If you need anything else from me before then, just ask."
    )
