"""What strangers typed as a deed, as what happens, and as a reason: each is told as what it is, or in words that bear any form (E34)."""

import pytest

from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.told.done_together import read_together
from afterword.workbook.wording.typed.told.said_reasons import read_reason
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.typed.words.form import Form
from afterword.workbook.wording.wording import shipped_wording
from support.making import CONNECTION, JONES, body, drafts, interview

WORDING = shipped_wording()
LEXICON = WORDING.packs.lexicon


@pytest.mark.long
@pytest.mark.parametrize(
    "typed",
    [
        "the redesign of the menu boards at Harbour Grill",
        "the new rota for the east wing",
        "the switch to card payments at Bell's",
        "the rewiring of St Ann's school",
        "a full stocktake in two days",
        "an audit of all our suppliers",
        "a relaunch of the school library",
        "the reorganisation of the filing room",
        "the introduction of card payments",
    ],
)
def test_a_deed_named_as_a_thing_is_nothing_that_one_has(typed: str) -> None:
    """Nobody has or brings `the redesign` of something: it is told as it was noted, in both letters (E34)."""
    assert phrases.brought(WORDING.words, read_strength(typed, LEXICON)) == f"What I would bring, in short: {typed}"
    letter = body(
        drafts(interview(evidence=[{"week": 1, "i_bring": typed, "proof": "It went well."}]))["follow-up/week-1"]
    )
    assert f"I have {typed}" not in letter
    assert typed in letter


@pytest.mark.parametrize(
    "typed",
    [
        "the patience to teach",
        "the knack of calming dogs",
        "an eye for detail",
        "a network of growers in Kent",
        "a forklift licence",
    ],
)
def test_what_one_surely_has_is_still_brought(typed: str) -> None:
    """A gift, a paper or a network is somebody's, also behind its article (E34)."""
    assert phrases.brought(WORDING.words, read_strength(typed, LEXICON)) == f"I would bring {typed}"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "lorries queue at the gate from six in the morning",
            "the fact that lorries queue at the gate from six in the morning",
        ),
        ("parents phone during lessons", "the fact that parents phone during lessons"),
        ("cables run across the yard", "the fact that cables run across the yard"),
        ("pallets block the fire exit", "the fact that pallets block the fire exit"),
        ("patients wait four hours in corridors", "the fact that patients wait four hours in corridors"),
        ("the lorries queue at the gate", "the fact that the lorries queue at the gate"),
        ("sports cover on Fridays", '"sports cover on Fridays"'),
        ("repairs work on the roof", '"repairs work on the roof"'),
        ("tools on site", "tools on site"),
        ("process change in the warehouse", "the process change in the warehouse"),
    ],
)
def test_what_several_do_somewhere_is_told_as_a_fact(typed: str, told: str) -> None:
    """Nobody talks `about the lorries queue`: what several do at a place or a time is a fact; in doubt it is quoted (E34)."""
    assert read_matter(typed, LEXICON).text == told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Taught Year 6 for three years.", "we taught Year 6 for three years"),
        ("Laid out the new stockroom.", "we laid out the new stockroom"),
        ("Cared for the same ward in 2021.", "we cared for the same ward in 2021"),
        ("Looked after forty residents.", "we looked after forty residents"),
        ("Swept chimneys together", "we swept chimneys together"),
        ("Fed forty at Christmas", "we fed forty at Christmas"),
        ("baked bread side by side", "we baked bread side by side"),
        ("delivered parcels in the same van", "we delivered parcels in the same van"),
        ("shared an office", "we shared an office"),
        ("trained together in Cardiff", "we trained together in Cardiff"),
        ("I taught Year 4 next door to you for three years", "I taught Year 4 next door to you for three years"),
        ("your deputy for two years", "I was your deputy for two years"),
        ("my foreman at Keel Street", "you were my foreman at Keel Street"),
        ("you were head chef, I was your second", "you were head chef, and I was your second"),
    ],
)
def test_what_two_people_did_is_told_with_we(typed: str, told: str) -> None:
    """A past without its subject was done by the two of them, and never stands behind `at work:` (E34)."""
    together = read_together(typed, LEXICON)
    assert (together.form, together.text) == (Form.SAID, told)


@pytest.mark.parametrize(
    ("typed", "form"),
    [
        ("trained staff", Form.UNCLEAR),
        ("the same ward", Form.THING),
        ("Combined cadet force", Form.NOTED),
        ("night shifts at Bell's", Form.THING),
        ("two and a half years at the front desk in Lagos", Form.THING),
    ],
)
def test_what_may_be_done_or_be_a_thing_is_asked_about(typed: str, form: Form) -> None:
    """`trained staff` may be whom they trained or who was there: it is asked; what surely names something is not (E34)."""
    assert read_together(typed, LEXICON).form is form


@pytest.mark.parametrize(
    ("typed", "because"),
    [
        ("a small team where everyone does the books", "of a small team where everyone does the books"),
        ("a post where I can train", "of a post where I can train"),
        ("somebody who needs me at home", "of somebody who needs me at home"),
        ("a course that starts in May", "of a course that starts in May"),
        ("a chance I could not turn down", "of a chance I could not turn down"),
        ("the shop that trained me", "of the shop that trained me"),
        ("the hours suit me better elsewhere", "the hours suit me better elsewhere"),
        ("the school hours suit me", "the school hours suit me"),
        ("the role turned out to be lending", "the role turned out to be lending"),
        ("the commute takes two hours", "the commute takes two hours"),
        ("two hours each way", "of two hours each way"),
        ("because of my knees", "of my knees"),
        ("since my commute would be two hours", "my commute would be two hours"),
        (
            "Since my father's stroke in February I know where I belong",
            "since my father's stroke in February I know where I belong",
        ),
        ("since February I know where I belong", "since February I know where I belong"),
        ("the course I applied for has taken me", "the course I applied for has taken me"),
        ("the people who interviewed me left", "the people who interviewed me left"),
        ("two other firms pay more", "two other firms pay more"),
        ("lack of public transport", "of lack of public transport"),
        ("too many nights", "it would mean too many nights"),
        ("the bus no longer runs", "the bus no longer runs"),
        ("long hours", "of long hours"),
        ("no chance of part-time", "there is no chance of part-time"),
        ("no pension scheme", "there is no pension scheme"),
        ("no buses at night", "there are no buses at night"),
        ("changes at home", "of changes at home"),
        ("your apprentices stay", "your apprentices stay"),
        ("similar posts in Leeds pay £2,000 more", "similar posts in Leeds pay £2,000 more"),
        (
            "the survey by the Guild of Cooks puts head cooks at £34,000",
            "the survey by the Guild of Cooks puts head cooks at £34,000",
        ),
    ],
)
def test_a_thing_is_because_of_and_a_sentence_because(typed: str, because: str) -> None:
    """A verb behind `where` or `who` tells nothing of the thing itself; what suits me tells something (E34)."""
    assert read_reason(typed, LEXICON).text_if_clear == because


@pytest.mark.long
def test_what_they_want_to_see_is_nobodys_ability() -> None:
    """`To see the test suite run` is what they want, in the thank-you and to a referee; nobody `can see` it for them (E34)."""
    typed = "to see the test suite run in under ten minutes"
    met = [{**JONES, "looking_for": [typed]}]
    value = interview(people=met, connection={**CONNECTION, "they_want": typed}, references=[{"who": "priya-shah"}])
    letters = drafts(value)
    thanks, brief = letters["thank-you/angela-jones"], letters["references/brief-priya-shah"]
    assert f"You told me that you want {typed}." in body(thanks)
    assert f"they want {typed}" in body(brief)
    assert "can see" not in body(thanks) + body(brief)
    assert thanks.complete
    assert brief.complete


@pytest.mark.parametrize("typed", ["to see fewer complaints", "to see a ward where nobody waits"])
def test_what_would_be_seen_is_what_they_want_to_see(typed: str) -> None:
    """Fewer complaints are seen by whoever wishes for them: nobody is looked for who sees them (E34)."""
    assert read_want(typed, LEXICON).text == f"you want {typed}"
