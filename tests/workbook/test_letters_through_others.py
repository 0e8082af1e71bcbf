"""Letters that go to somebody who decides nothing: an agency, a recruiter, HR (E48)."""

import re

import pytest

from afterword.plan.given.offers import OfferElsewhere
from afterword.workbook.letters.letter import Draft
from support.making import JONES, REYES, SERVICE, Yaml, body, day, drafts, interview, seen

pytestmark = pytest.mark.long

MET: list[Yaml] = [
    {"name": "Ines Falk", "title": "Dr", "family_name": "Falk", "is": "hiring manager"},
    {"name": "Joe Adeyemi", "title": "Mr", "family_name": "Adeyemi", "point": "the cold room"},
]
BOWEN: Yaml = {"name": "Carys Bowen", "title": "Ms", "family_name": "Bowen", "email": "carys@tamar.example"}
OFFER: Yaml = {"received": "2027-02-17", "answer_by": "2027-02-26", "base": 41_000, "currency": "GBP"}
ELSEWHERE = OfferElsewhere(day("2027-02-17"), day("2027-02-26"), day("2027-02-24"))
REJECTED: Yaml = {"result": "rejected", "on": "2027-02-19"}
# What only the one who decided can be told.
TO_WHO_DECIDES = re.compile(
    r"your (decision|offer|team|department)|about your work|\bour (conversation|agreement|talk|interview)"
    r"|offering me|the time you|you and your team|is possible for you|[Yy]ou asked for my answer|by when would you like",
)
PARTS = ["agency consultant", "recruiter", "coordinator"]
through = pytest.mark.parametrize("part", PARTS)


def _interview(part: str, people: list[Yaml] | None = None, **changes: object) -> dict[str, object]:
    between = {**BOWEN, "is": part, "shares_contacts": "no"}
    return {
        "employer": {"name": "Tamar Biologics", "country": "GB"},
        "role": "Laboratory Manager",
        "held": "2027-02-09",
        "people": [*(MET if people is None else people), between],
        **changes,
    }


def _letters(part: str, today: str = "2027-02-19", **changes: object) -> dict[str, Draft]:
    """Every mail to the one between, without the notes that travel in it."""
    elsewhere = changes.pop("elsewhere", None)
    found = drafts(interview(**_interview(part, **changes)), today, elsewhere=elsewhere)  # type: ignore[arg-type]
    return {name: letter for name, letter in found.items() if letter.to and letter.to.email == BOWEN["email"]}


def _cover(letter: Draft) -> str:
    return body(letter).partition(" ---- ")[0]


@through
def test_a_refusal_is_answered_with_thanks_for_their_part_and_for_those_met(part: str) -> None:
    """Whoever passed the refusal on is thanked for that and for their help, and takes thanks on to both who were met (E48)."""
    letter = _letters(part, outcome=REJECTED)["rejection/reply"]
    text = _cover(letter)
    assert "Thank you for letting me know" in text
    assert {"coordinator": "your help"}.get(part, "putting me forward") in text
    assert "I really enjoyed talking with Dr Falk and Mr Adeyemi, so please pass on my thanks." in text
    assert text.count("?") <= 1
    assert not TO_WHO_DECIDES.search(text)


def test_the_step_says_through_whom_thanks_for_an_offer_go() -> None:
    """Whoever opens the letter finds the one who is named on the step: the consultant, and not the one who decides (E48)."""
    view = seen(interview(**_interview("agency consultant", offer=OFFER)), "2027-02-19")
    title = next(step.title for step in view.steps if step.id.within == "offer/acknowledge")
    assert title.startswith("Thank Dr Falk for the offer through Ms Bowen")


@pytest.mark.parametrize("people", [[JONES], None])
def test_who_did_not_want_the_job_is_not_sorry_and_asks_for_no_other(people: list[Yaml] | None) -> None:
    """A refusal of a job that one does not want is answered with thanks and a good word: nothing is regretted (S18, E21, E48)."""
    through_others = people or [{**JONES, "email": None}, {**REYES, "shares_contacts": "no"}]
    letter = drafts(interview(people=through_others, interested="no", outcome=REJECTED), "2027-02-19")[
        "rejection/reply"
    ]
    assert not re.search(r"hoped|sorry|considered|keep me in mind|love to (?:work|help)|  ", body(letter))
    assert "really enjoyed" in body(letter)


@through
@pytest.mark.parametrize(
    ("changes", "names"),
    [
        ({"outcome": REJECTED}, ["rejection/reply"]),
        ({"interested": "no", "offer": OFFER}, ["offer/decline"]),
        (
            {"offer": OFFER},
            ["offer/acknowledge", "offer/accept", "offer/decline", "offer/counter", "references/employer"],
        ),
        ({"elsewhere": ELSEWHERE}, ["other-offer/tell", "other-offer/withdraw"]),
    ],
    ids=["refusal", "decline", "offer", "goodbye"],
)
def test_nobody_between_is_addressed_as_deciding(part: str, changes: dict[str, object], names: list[str]) -> None:
    """No letter to an agency, a recruiter or HR speaks of your decision, your offer, your team or our conversation (E48)."""
    letters = _letters(part, **changes)
    assert [name for name in names if name not in letters] == []
    assert {name: _cover(each) for name, each in letters.items() if TO_WHO_DECIDES.search(_cover(each))} == {}
    assert [each.subject for each in letters.values() if "your offer" in each.subject] == []


@pytest.mark.parametrize("part", PARTS[1:])
def test_the_weekly_letters_and_the_proposal_are_for_somebody_else_too(part: str) -> None:
    """What goes through a recruiter or HR from week to week wishes nobody's team well that they have not got (E48)."""
    letters = _letters(part, "2027-02-09", follow_ups={"weeks": 7}, proposal=SERVICE)
    assert len(letters) > 7
    assert {name: _cover(each) for name, each in letters.items() if TO_WHO_DECIDES.search(_cover(each))} == {}
    assert "Could you ask Dr Falk whether there might be twenty minutes" in _cover(letters["offer/proposal"])


@pytest.mark.parametrize("name", ["offer/accept", "offer/decline", "offer/acknowledge", "other-offer/withdraw"])
def test_thanks_are_passed_on_to_everybody_who_was_met(name: str) -> None:
    """A yes, a no and a goodbye that go through somebody take thanks to each person met, and thank whoever carries them (E48)."""
    changes = {"elsewhere": ELSEWHERE} if "other" in name else {"offer": OFFER}
    for part in PARTS:
        text = _cover(_letters(part, **changes)[name])
        assert "Dr Falk and Mr Adeyemi" in text
        assert re.search(r"[Tt]hank you .*?(your help|your part|passing on|bringing me|putting me forward)", text)


def test_the_recruiter_of_a_phone_screen_did_not_decide() -> None:
    """Who made the first call is thanked for it; they are asked nothing through themselves, and their decision it was not (E48)."""
    value = {"stage": "phone-screen", "people": []}
    for changes in ({"outcome": REJECTED}, {"elsewhere": ELSEWHERE}):
        letters = _letters("recruiter", **value, **changes)
        answers = [_cover(each) for name, each in letters.items() if not name.startswith("thank-you")]
        assert answers
        assert [text for text in answers if "Bowen" in text or TO_WHO_DECIDES.search(text)] == []


def test_who_decided_is_told_so() -> None:
    """A refusal that the hiring manager wrote is answered as theirs (E48)."""
    text = body(drafts(interview(outcome={"result": "rejected", "on": "2027-01-20"}), "2027-01-20")["rejection/reply"])
    assert "your decision" in text
    assert "our conversation" in text


def test_a_consultant_is_written_to_while_the_name_of_the_client_is_not_known() -> None:
    """The consultant knows whom they sent the candidate to: no weekly letter waits for the name, or leaves a hole where it would stand."""
    letters = _letters("agency consultant", employer={"name": "unknown"})
    weekly = {name: each for name, each in letters.items() if name.startswith("follow-up/")}
    assert weekly
    for name, letter in weekly.items():
        assert not [gap for gap in letter.gaps if "placeholder" in gap], name
        assert "to fill in" not in f"{letter.subject} {letter.body}"


PAYROLL: Yaml = {
    "they_want": "somebody who can clear weekly pay",
    "i_bring": "twelve years of payroll, the last five for 600 shift workers at Calder Buses",
    "proof": "Pay queries there went from 80 a month to 25.",
}
YEARS = "I have twelve years of payroll, the last five for 600 shift workers"
NOTICE: Yaml = {"of": "follow-up/week-1", "say": "I am on four weeks' notice."}
RESULT: Yaml = {"of": "follow-up/week-1", "say": "Pay queries there went from 80 a month to 25."}


@pytest.mark.parametrize(
    ("changes", "lines", "says"),
    [
        (
            {},
            [NOTICE],
            "Pay queries there went from 80 a month to 25. Please feel free to pass that on. I am on four weeks' notice.",
        ),
        ({}, [NOTICE, RESULT], "I am on four weeks' notice. Pay queries there went from 80 a month to 25."),
        (
            {},
            [NOTICE, {**RESULT, "where": "after the proof"}],
            "Pay queries there went from 80 a month to 25. Please feel free to pass that on. I am on four weeks' notice.\n\nIf",
        ),
        (
            {},
            [{**NOTICE, "say": "My passport is on its way, and I passed the test."}],
            "from 80 a month to 25. Please feel free to pass that on. My passport is on its way, and I passed the test.",
        ),
        (
            {},
            [{**NOTICE, "say": "Please pass this on to them."}],
            "from 80 a month to 25. Please pass this on to them.",
        ),
        ({"proof": None}, [NOTICE], "at Calder Buses. Please feel free to pass that on. I am on four weeks' notice."),
        ({"proof": None}, [{**NOTICE, "where": "after the proof"}], "at Calder Buses. I am on four weeks' notice."),
    ],
)
def test_a_consultant_is_told_the_wish_and_what_answers_it_whatever_is_added(
    changes: Yaml, lines: list[Yaml], says: str
) -> None:
    """A line more, a proof less, or the result in a line of one's own: nothing else goes, and the question comes before all of it (E32, E56)."""
    log = [{"on": "2027-02-10", "did": "pass-on/ines-falk"}]
    link = {**PAYROLL, **changes}
    letter = _letters("agency consultant", "2027-02-16", log=log, connection=link, lines=lines, people=[MET[0]])
    text = letter["follow-up/week-1"].body
    assert f"Dr Falk needs somebody who can clear weekly pay. {YEARS}" in text
    assert says in text.replace("I'm", "I am")
    assert text.index("Have you had") < text.index(lines[-1]["say"])  # type: ignore[call-overload]


def test_a_consultant_is_told_what_makes_no_sentence_behind_a_colon() -> None:
    """The result inside what one brings makes it a note, which is mentioned as it was typed and not left out (E32)."""
    log = [{"on": "2027-02-10", "did": "pass-on/ines-falk"}]
    brings = "a dozen years of payroll, the last five at Calder Buses, where pay queries went from 80 a month to 25"
    link = {**PAYROLL, "i_bring": brings, "proof": None}
    letter = _letters("agency consultant", "2027-02-16", log=log, connection=link, lines=[NOTICE], people=[MET[0]])
    assert f"What I would bring, in short: {brings}." in letter["follow-up/week-1"].body


def test_the_employers_own_recruiter_is_no_stranger_to_the_employer() -> None:
    """A recruiter of the house reads of the decision and the team, and not of `them`; an agency still does (E48)."""
    no = {**REJECTED, "they_chose": "somebody who speaks Polish"}
    link = {"they_want": "open the cold rooms", "i_bring": "ten years of cold rooms"}
    text = _cover(_letters("recruiter", outcome=no, connection=link, people=[MET[0]])["rejection/reply"])
    assert "about the decision on" in text
    assert "Of course I had hoped to help the team open the cold rooms" in text
    assert "I understand that the choice fell on somebody who speaks Polish, and it helps to know the reason." in text
    assert text.endswith("It would be good to stay in touch.")
    assert not re.search(r"\b(?:they|them|their|clients)\b", text)
    text = _cover(_letters("agency consultant", outcome=no, connection=link, people=[MET[0]])["rejection/reply"])
    assert "about the decision on the Laboratory Manager role at Tamar Biologics" in text
    assert "I understand that they chose somebody who speaks Polish, and it helps to know the reason." in text


def test_a_question_for_an_address_is_short_and_repeats_nothing_of_its_note() -> None:
    """Whoever is asked reads a small question, and below it a note in other words (S6)."""
    people = [
        {**JONES, "email": None},
        {"name": "Tom Reyes", "is": "recruiter", "email": "t@l.example", "thank_for": "calling me before"},
    ]
    mail = drafts(interview(people=people))["pass-on/angela-jones"]
    cover, _, note = mail.body.partition("----")
    assert len(cover.split()) < len(note.split())
    words = cover.replace("for the HR Business Partner role", "").replace("Best regards,\nJane Doe", "").split()
    runs = [" ".join(words[at : at + 4]) for at in range(len(words) - 3)]
    assert [run for run in runs if run in " ".join(note.split())] == []


@pytest.mark.parametrize("done", ["arranging it", "organising everything"])
def test_who_arranged_the_interview_is_thanked_for_that_and_for_nothing_vague(done: str) -> None:
    """`especially for arranging it` says nothing: the interview is what was arranged."""
    people = [
        {**JONES, "email": None},
        {"name": "Tom Reyes", "is": "recruiter", "email": "t@l.example", "thank_for": done},
    ]
    text = _cover(drafts(interview(people=people))["pass-on/angela-jones"])
    assert re.search(
        r"Thank you for (?:arranging|organising) my interview for the HR Business Partner role today, which", text
    )
    assert "especially" not in text
    twice = {
        **people[1],
        "thank_for": "ringing me twice before the interview to go through my numbers",
        "shares_contacts": "no",
    }
    text = _cover(drafts(interview(people=[people[0], twice]))["pass-on/angela-jones"])
    assert text.count("interview") == 1
    assert (
        "I will write to Tom Reyes next week about the next steps"
        in drafts(interview(people=people))["pass-on/angela-jones"].body
    )


@pytest.mark.parametrize(("greeted", "name"), [("Dear Paul", "Paul"), (None, "Paul Okafor")])
def test_a_colleague_is_asked_for_by_the_name_that_everybody_says(greeted: str | None, name: str) -> None:
    """To a coordinator on first names with the candidate the director is Paul, as in his own greeting, and she is Jenna to him."""
    jenna = {"name": "Jenna Hart", "salutation": "Dear Jenna", "is": "coordinator", "email": "j@live.example"}
    paul = {"name": "Paul Okafor", "salutation": greeted, "is": "hiring manager"}
    mail = drafts(interview(people=[jenna, paul]), "2027-01-13")["pass-on/paul-okafor"].body
    assert f"an email address for {name} with me" in mail
    assert ("write to Jenna next week" in mail) is (greeted is not None)


def test_a_recruiter_who_asked_the_questions_is_thanked_for_the_talk_and_asked_for_news() -> None:
    """Who held the first interview alone reads no thanks to a panel that never was, also a week later."""
    value = interview(people=[{"name": "Priya Nair", "is": "recruiter", "email": "p@larkfield.example"}], how="video")
    assert "talk with me today" in drafts(value)["thank-you/priya-nair"].body.replace("\n", " ")
    letter = drafts(value, "2027-01-20")["follow-up/week-1"].body
    assert "panel" not in letter
    assert "Thank you once more for the interview." in letter.replace("\n", " ")
