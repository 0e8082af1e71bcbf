"""How a letter sounds to its reader: warm, plain or formal, and in the English of their country. S20, E13."""

import re

import pytest

from afterword.workbook.wording import phrases
from afterword.workbook.wording.titles import shortened
from support.making import JONES, SERVICE, body, candidate, drafts, interview, mistakes

SHORT_FORM = re.compile(r"\b\w+'(?:m|ve|ll|d|re|t)\b")
PLAIN = {**JONES, "title": "Ms."}
DR = {**JONES, "title": "Dr."}
DALE = {"name": "Dale Hutchins", "salutation": "Dear Dale", "is": "hiring manager", "email": "dale@altus.example"}


def _question(person: object, **changes: object) -> str:
    """The question for references of the employer's own, which has a short form in it."""
    value = interview(people=[person], offer={"received": "2027-01-20"}, **changes)
    return body(drafts(value, "2027-01-20")["references/employer"])


@pytest.mark.long
@pytest.mark.parametrize(
    ("person", "changes", "short"),
    [
        (DALE, {}, True),
        ({**DALE, "name": "Prof. Dale Hutchins"}, {}, True),
        ({**DALE, "salutation": "Dear Hutchins"}, {}, False),
        (PLAIN, {}, False),
        (DR, {}, False),
        (PLAIN, {"employer": {"name": "Rietveld", "country": "NL"}}, False),
        ({**DALE, "tone": "formal"}, {}, False),
        ({**DR, "tone": "warm"}, {}, True),
    ],
    ids=[
        "first name",
        "first name of a professor",
        "family name",
        "Ms.",
        "Dr.",
        "abroad",
        "typed formal",
        "typed warm",
    ],
)
def test_a_letter_shortens_words_as_its_reader_would(
    person: object, changes: dict[str, object], *, short: bool
) -> None:
    """To a first name as people speak; to a Ms., to a doctor and abroad every word written out; what is typed wins (E13)."""
    assert bool(SHORT_FORM.search(_question(person, **changes))) is short


def test_a_tone_that_is_none_is_told() -> None:
    """Three words may stand there."""
    assert "warm" in mistakes(people=[{**JONES, "tone": "chatty"}])[0]


@pytest.mark.long
def test_a_referee_is_thanked_as_they_are_greeted() -> None:
    """`Thanks` to whoever is Priya, every word to whoever is to have a formal letter (S57)."""
    for tone, begins in ((None, "Thanks again for agreeing"), ("formal", "Thank you again for agreeing")):
        priya = {"id": "priya-shah", "name": "Priya Shah", "salutation": "Dear Priya", "email": "p@h.example"}
        me = candidate(referees=[{**priya, "said_yes": "yes", "tone": tone}])
        letter = drafts(interview(references=[{"who": "priya-shah"}]), me=me)["references/brief-priya-shah"]
        assert body(letter).startswith(begins)


@pytest.mark.parametrize(
    ("country", "typed", "written"),
    [("US", "Ms", "Ms."), ("CA", "Ms", "Ms."), ("GB", "Ms.", "Ms"), ("SG", "Ms", "Ms"), ("IN", "Ms", "Ms"), ("IN", "Dr.", "Dr.")],
)  # fmt: skip
def test_a_title_stays_as_typed_where_both_ways_are_usual(country: str, typed: str, written: str) -> None:
    """In Singapore and India nobody's Ms gets a full stop that was not typed (E13)."""
    assert phrases.english(country).title(typed) == written


@pytest.mark.long
@pytest.mark.parametrize(
    ("country", "setting", "names"),
    [
        ("US", "company", ("resume", "reference", "role")),
        ("GB", "public", ("CV", "referee", "post")),
        ("AU", "company", ("resume", "referee", "role")),
        ("IE", "company", ("CV", "referee", "role")),
        ("IN", "company", ("resume", "reference", "role")),
    ],
)
def test_things_are_called_as_the_reader_calls_them(country: str, setting: str, names: tuple[str, str, str]) -> None:
    """A resume in New York and a CV in Leeds; a post with a council is a post (E13)."""
    people = [JONES, {"name": "Ola Berg", "is": "coordinator", "email": "o@bell.example"}]
    employer = {"name": "Bell", "country": country, "setting": setting}
    value = interview(employer=employer, people=people, references=[{"who": "dana-wu"}, {"who": "priya-shah"}])
    written = drafts(value)
    sheet, speaker, job = names
    assert f"I have attached my {sheet}, and can send you the job ad" in written["references/ask-dana-wu"].body
    assert f"my {speaker}s for the HR Business Partner {job}" in written["references/heads-up-priya-shah"].body


@pytest.mark.parametrize(
    ("role", "room", "short"),
    [
        ("Clerk", 40, "Clerk"),
        ("Staff Nurse, Step-down Unit and Recovery", 20, "Staff Nurse"),
        ("Senior Director of Regional Manufacturing Operations", 40, "Senior Director"),
        ("Head of Learning and Development for Europe", 40, "Head of Learning and Development"),
        ("Oberverwaltungsgerichtsrat Sonderfall Eins Zwei", 40, "Oberverwaltungsgerichtsrat Sonderfall\u2026"),
    ],
)
def test_a_subject_names_a_part_of_the_role_that_is_a_name(role: str, room: int, short: str) -> None:
    """Cut where the name may end; in the middle, and marked, only where there is no such place (S21)."""
    assert shortened(role, room) == short


@pytest.mark.long
def test_a_referee_is_asked_for_a_reason_by_a_day_and_with_an_easy_no() -> None:
    """Why them, who will call, the papers there and then, an answer by a named day, and no question after a no (S57)."""
    dana = {"id": "dana-wu", "name": "Dana Wu", "email": "d@wu.example", "years": "2019 to 2023"}
    value = interview(references=[{"who": "dana-wu", "points": ["the merger of two plants"]}])
    letter = body(drafts(value, me=candidate(referees=[dana]))["references/ask-dana-wu"])
    for text in (
        "We worked together from 2019 to 2023, so I thought of you.",
        "you could mention the merger of two plants, but please put it as you saw it.",
        "You may then hear from Ms. Jones.",
        "attached",
        "by Friday, January 22",
        "If you would rather not",
    ):
        assert text in letter


@pytest.mark.long
def test_a_no_to_the_figure_has_a_way_back() -> None:
    """The first letter says yes if it can be done; the second asks for something smaller and keeps the day of the answer (E50)."""
    offer = {"received": "2027-01-22", "answer_by": "2027-01-29", "base": 98_000, "currency": "USD"}
    written = drafts(interview(offer=offer), "2027-01-22")
    assert "I would be happy to accept right away" in written["offer/counter"].body
    second = written["offer/settle"]
    assert "pay review after six months" in second.body
    assert "by Friday, January 29" in second.body
    assert "said no to your figure" in second.use_only_if


@pytest.mark.long
def test_a_proposal_is_called_what_it_is() -> None:
    """A bill is no idea: services are a proposal, a way to tackle a problem an outline; need, price and twenty minutes are in the mail (S69)."""
    service = drafts(interview(proposal=SERVICE))["offer/proposal"]
    assert "a proposal on one page" in service.subject
    for text in (
        "something you told me: two sites order twice.",
        "one order a week",
        "I have assumed the sites agree. ",
        "You know your side of it",
        "It would be ",
        "twenty minutes",
    ):
        assert text in service.body  # fmt: skip
    outline = drafts(interview(proposal={**SERVICE, "kind": "tackle the problem"}))["offer/proposal"]
    assert "an outline on one page" in outline.subject


def test_the_length_of_a_letter_is_said_in_words_and_seconds() -> None:
    """Greeting and sign-off are not counted; time goes up to the next five seconds."""
    letter = drafts(interview(offer={"received": "2027-01-20"}), "2027-01-20")["references/employer"]
    assert letter.words == len(body(letter).split())
    assert letter.seconds_aloud % 5 == 0
    assert 0 <= letter.seconds_aloud - letter.words * 60 / 150 < 5
