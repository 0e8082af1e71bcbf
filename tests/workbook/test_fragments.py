"""Sentences of one's own that lack who does something: told where that is certain, asked about where it is not (E32, E34)."""

import pytest

from afterword.workbook.advice.sentences_in_doubt import sentences_in_doubt
from afterword.workbook.letters.drafts import our_drafts
from afterword.workbook.wording.typed.grammar.fragments import as_told_of_me, is_fragment
from afterword.workbook.wording.typed.judging.judged import doubt_of
from afterword.workbook.wording.wording import shipped_wording
from support.making import body, case, drafts, interview

pytestmark = pytest.mark.long

WORDING = shipped_wording()
LEXICON = WORDING.packs.lexicon


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Promoted to shift lead.", "I have been promoted to shift lead."),
        ("being asked to lead the winter rota", "I have been asked to lead the winter rota."),
        ("Having moved to Harwick in October.", "I moved to Harwick in October."),
        ("Started a new course.", "I have started a new course."),
        ("Passed my driving test on Friday", "I passed my driving test on Friday."),
        ("Offered a place on the course last week.", "I was offered a place on the course last week."),
        ("Given more hours at the shop.", "I have been given more hours at the shop."),
        ("Taking over the night shift from May.", "I am taking over the night shift from May."),
        ("Looked after forty residents.", "I have looked after forty residents."),
        ("Promoted after just one year.", "I have been promoted after just one year."),
        ("just been made shift leader", "I have just been made shift leader."),
        ("elected to the parish council", "I have been elected to the parish council."),
        ("Recently certified for drones", "I have recently been certified for drones."),
        ("Licensed to carry passengers since Monday", "I have been licensed to carry passengers since Monday."),
        ("Just back from a week on a farm", "I am just back from a week on a farm."),
        ("Now a qualified first aider", "I am now a qualified first aider."),
        ("met one of your drivers at the market", "I have met one of your drivers at the market."),
        ("Just finished reading the book you mentioned", "I have just finished reading the book you mentioned."),
        ("Back at work after my operation", "I am back at work after my operation."),
        ("Signed off as competent on the press", "I have been signed off as competent on the press."),
        ("about to finish my NVQ", "I am about to finish my NVQ."),
        ("Qualified as a chainsaw assessor", "I have qualified as a chainsaw assessor."),
    ],
)
def test_what_happened_to_whoever_types_it_is_told_with_i(typed: str, told: str) -> None:
    """A deed or a piece of luck without its `I` is told with it, in the weekly letter and in a line of any other (E34)."""
    assert as_told_of_me(typed, LEXICON) == told
    lines = [{"of": "thank-you/angela-jones", "say": typed}]
    letters = drafts(interview(lines=lines, follow_ups={"add": [{"week": 1, "say": typed}]}))
    for name in ("thank-you/angela-jones", "follow-up/week-1"):
        assert told in body(letters[name])
        assert letters[name].complete


@pytest.mark.parametrize(
    ("week", "typed", "told"),
    [
        (
            1,
            "A new reference from my head of department.",
            "I now have a new reference from my head of department.",
        ),
        (2, "a clean DBS check", "One thing is new since we talked: a clean DBS check."),
        (4, "First prize at the county show", "There is one thing to add: first prize at the county show."),
        (3, "Two weeks less notice", "I can tell you of one more thing: two weeks less notice."),
    ],
)
def test_what_is_named_alone_in_a_week_stands_behind_words_that_bear_it(week: int, typed: str, told: str) -> None:
    """News that names a thing and tells nothing of it is no lone paragraph, and two weeks have other words for it (E34, E56)."""
    letter = drafts(interview(follow_ups={"add": [{"week": week, "say": typed}]}))[f"follow-up/week-{week}"]
    assert told in body(letter)
    assert letter.complete


@pytest.mark.parametrize(
    "typed",
    [
        "A small team where everyone does the books.",
        "A clean DBS check.",
        "Rated outstanding by Ofsted.",
        "Being on call at weekends.",
        "Learning to weld aluminium.",
        "A job I can walk to.",
        "The chance to build something from nothing",
        "No more commuting.",
    ],
)
def test_a_line_that_tells_nothing_is_asked_about(typed: str) -> None:
    """A line may be of anything: where nobody does something in it, its letter waits, and the line itself is named (E32, E34)."""
    value = interview(lines=[{"of": "thank-you/angela-jones", "say": typed}])
    assert not drafts(value)["thank-you/angela-jones"].complete
    assert _doubted(value) == ["say"]


@pytest.mark.parametrize(
    "typed",
    [
        "My back no longer hurts.",
        "Two of my pupils won prizes.",
        "Half of them start at five.",
        "A rota that begins on Monday ends on Sunday.",
        "Ofsted said good.",
        "Best wishes to the team.",
        "Looking forward to it.",
        "Many thanks for your time.",
        "The figures in your report speak for themselves.",
        "My old firm closed last Friday.",
        "The next day nobody came.",
        "Learning to weld takes time.",
        "Seeing the children laugh made my day.",
        "The way you explain things helped me.",
        "No worries about the date.",
        "Ring the parents before they ring you.",
    ],
)
def test_a_sentence_is_no_fragment(typed: str) -> None:
    """What tells something, or is said so by everybody, is sent as it was typed (E34)."""
    assert not is_fragment(typed, LEXICON)
    assert as_told_of_me(typed, LEXICON) == ""


@pytest.mark.parametrize(
    "typed",
    [
        "my daughter starts at the school next door in September",
        "two of your nurses trained me",
        "my bus stops outside your gate",
        "both of my drivers stayed",
        "similar jobs in Hull pay more",
        "since we spoke I've done the food allergy refresher",
        "just to say I'm still free for a trial shift any time",
        "what I liked best was that nobody looked stressed",
        "on Friday I passed the theory test",
        "tell Bob his tea was the best I've had",
        "say hi to the kitchen from me",
        "please pass on my thanks to the porters",
    ],
)
def test_a_whole_sentence_needs_no_capital(typed: str) -> None:
    """Whoever types a line in small letters is asked nothing where somebody does something in it (E34)."""
    letter = drafts(interview(lines=[{"of": "thank-you/angela-jones", "say": typed}]))["thank-you/angela-jones"]
    assert f"{typed[0].upper()}{typed[1:]}." in body(letter)
    assert letter.complete


def test_a_small_letter_behind_a_date_is_seen() -> None:
    """A sentence that goes on small behind `January 13.` is doubted as any other is (E34)."""
    doubt = doubt_of("Thank you again for our talk on Wednesday, January 13. twenty years in a row.", LEXICON)
    assert doubt is not None
    assert doubt.name == "small"


def test_a_line_with_a_small_letter_is_blamed_and_no_other_key() -> None:
    """The fault of a line that begins small is shown at the line, also where another phrase ends with a full stop (E32)."""
    lines = [{"of": "thank-you/angela-jones", "say": "to teach the age group I trained for"}]
    value = interview(lines=lines, topics=["Moving from paper timesheets to the app."])
    assert _doubted(value) == ["say"]


def test_a_line_behind_another_is_asked_about_as_it_is_alone() -> None:
    """A line in small letters that names a thing alone is seen behind a short word, too (E34)."""
    said = ["Your apprentices stay on.", "the mix of site work and drawing"]
    lines = [{"of": "thank-you/angela-jones", "say": text} for text in said]
    assert not drafts(interview(lines=lines))["thank-you/angela-jones"].complete


def test_two_faults_are_each_shown_at_their_own_line() -> None:
    """Two lines of two letters with a fault each are two questions (E32)."""
    lines = [
        {"of": "thank-you/angela-jones", "say": "A small team where everyone does the books."},
        {"of": "follow-up/week-2", "say": "to get back into hands-on nursing with people I know"},
    ]
    assert _doubted(interview(lines=lines)) == ["say", "say"]


def _doubted(value: object) -> list[str]:
    problems = sentences_in_doubt(case(value), WORDING, our_drafts(case(value), WORDING))  # type: ignore[arg-type]
    return [problem.message.partition("`")[2].partition("`")[0] for problem in problems]
