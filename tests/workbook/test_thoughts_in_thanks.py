"""A thought of the candidate's own is told while they still decide: in the thank-you, where no weekly letter comes in time. S19, E56."""

import pytest

from support.making import JONES, Yaml, drafts, interview

pytestmark = pytest.mark.long

DECIDE: Yaml = {"decide_by": "2027-01-22"}
NIGHTS: Yaml = {"about": "the night shift", "say": "A rota made a month ahead might keep people."}
CAGE: Yaml = {"about": "the spare parts cage", "say": "I would tag the parts that can stop a line."}
WON: Yaml = {"about": "how I would win over the night crew", "say": "I worked nights for my first two weeks at Bell's."}
PATEL: Yaml = {
    "name": "Imran Patel",
    "title": "Mr.",
    "family_name": "Patel",
    "is": "interviewer",
    "email": "imran@larkfield.example",
    "point": "the 30 tablets for home loan, of which only four are out",
}
WHITHAM: Yaml = {
    "name": "Carol Whitham",
    "title": "Ms.",
    "family_name": "Whitham",
    "is": "interviewer",
    "email": "carol@larkfield.example",
    "point": "the reading challenge, which fell from 22 schools to 13",
}
LEND: Yaml = {"about": "the tablets", "say": "They could be lent at the village stops."}


def _letters(**changes: object) -> dict[str, str]:
    written = drafts(interview(**changes), "2027-01-13")
    return {name: draft.body for name, draft in written.items()}


def _panel(*thoughts: Yaml, **changes: object) -> list[str]:
    people = [JONES, PATEL, WHITHAM]
    letters = _letters(people=people, panel_note="one", thoughts=[*thoughts], employer_said=DECIDE, **changes)
    return letters["thank-you/panel"].split("\n\n")


def test_a_thought_is_told_before_they_decide_and_no_letter_tells_it_again() -> None:
    """Where the first weekly letter goes after their day, the thank-you tells the thought before its promise (S19, E56)."""
    letters = _letters(employer_said=DECIDE, thoughts=[NIGHTS])
    *_, thought, promise, _ = letters["thank-you/angela-jones"].split("\n\n")
    assert thought == f"Since we talked, I have thought more about the night shift. {NIGHTS['say']}"
    assert promise.startswith(
        "I would very much like this job. If you have any questions before Friday, January 22, please just"
    )
    assert [name for name, text in letters.items() if NIGHTS["say"] in text] == ["thank-you/angela-jones"]


def test_a_thought_behind_a_colon_is_told_as_well() -> None:
    """A thank-you with little room tells it in one sentence, with a small letter: no weekly letter tells it again (E56)."""
    cheap: Yaml = {"about": "the night shift", "say": "A rota made a month ahead might keep people."}
    topics = ["the night shift", "who pays for the lockers", "the move to the second hall by the end of the summer"]
    letters = _letters(
        employer_said=DECIDE, thoughts=[cheap], topics=topics, people=[{**JONES, "point": "the old press"}]
    )
    assert [name for name, text in letters.items() if "a rota made a month" in text.casefold()] == [
        "thank-you/angela-jones"
    ]


def test_a_thought_waits_for_its_weekly_letter_where_that_comes_in_time() -> None:
    """No day was named, so the thought is what the first weekly letter brings; one typed for a week stays there (E56)."""
    letters = _letters(thoughts=[NIGHTS])
    assert [name for name, text in letters.items() if NIGHTS["say"] in text] == ["follow-up/week-1"]
    letters = _letters(employer_said=DECIDE, thoughts=[{**NIGHTS, "week": 3}])
    assert [name for name, text in letters.items() if NIGHTS["say"] in text] == ["follow-up/week-3"]


def test_of_more_thoughts_than_letters_the_first_is_in_the_thank_you() -> None:
    """Seven letters, of which one takes leave, have room for six thoughts; of seven the first is told at once (E56)."""
    thoughts = [{"about": f"the {name} ward", "say": f"Ward {name} could go first."} for name in "abcdefg"]
    letters = _letters(thoughts=thoughts)
    assert "Ward a could go first." in letters["thank-you/angela-jones"]
    assert "Ward b could go first." not in letters["thank-you/angela-jones"]


@pytest.mark.parametrize(("stage", "told"), [("hiring-manager", 1), ("second", 2), ("final", 2)])
def test_a_second_round_tells_two_thoughts(stage: str, told: int) -> None:
    """There was more to see in a second round: what they asked, and what was shown (E9, E56)."""
    text = _letters(employer_said=DECIDE, stage=stage, thoughts=[WON, CAGE])["thank-you/angela-jones"]
    assert (
        f"You asked how I would win over the night crew. {WON['say'].rstrip('.')}, and would do the same with you."
        in text
    )
    assert [WON["say"].rstrip(".") in text, CAGE["say"] in text].count(True) == told


def test_a_thought_gives_way_to_150_words() -> None:
    """A thought that does not fit stays for a weekly letter, and what was talked about gives way before that (S14)."""
    long = {**NIGHTS, "say": " ".join(["A rota that is made a month ahead might keep people who have families."] * 8)}
    letters = _letters(employer_said=DECIDE, thoughts=[long])
    assert "families" not in letters["thank-you/angela-jones"]
    assert any("families" in text for name, text in letters.items() if name.startswith("follow-up"))
    middle = {**NIGHTS, "say": " ".join(["A rota that is made a month ahead might keep people who have families."] * 5)}
    talked = ["the merger of the two plants in Ohio and what it does to the people who work there", "the new canteen"]
    text = _letters(employer_said=DECIDE, thoughts=[middle], topics=talked)["thank-you/angela-jones"]
    assert "families" in text
    assert "merger" not in text


@pytest.mark.parametrize(
    "changes",
    [{"interested": "no"}, {"interested": "not sure"}, {"scored_panel": "yes"}, {"stage": "phone screen"}],
    ids=["no", "unsure", "scored", "screen"],
)
def test_a_thought_is_told_only_where_interest_is(changes: Yaml) -> None:
    """Thanks alone stay thanks alone: no thought for who is not interested, on a scored panel or on a first call (S10, E29, E30)."""
    letters = _letters(employer_said=DECIDE, thoughts=[NIGHTS], **changes)
    assert not [name for name, text in letters.items() if name.startswith("thank") and NIGHTS["say"] in text]


def test_a_panel_reads_the_thought_as_told_to_whoever_spoke_of_it() -> None:
    """Mr. Patel spoke of the tablets: he is told what could be done with them, by name, and stands in no row of thanks (E10)."""
    paragraphs = _panel(LEND)
    told = f"Mr. Patel, since we talked I have thought more about the tablets. {LEND['say']}"
    assert told in paragraphs
    assert any(text.startswith("Ms. Whitham, ") and WHITHAM["point"] in text for text in paragraphs)
    unclaimed = _panel(CAGE)
    assert any("the spare parts cage" in text and text.endswith(str(CAGE["say"])) for text in unclaimed)


def test_what_troubles_somebody_of_a_panel_is_told_to_them_with_an_offer_of_help() -> None:
    """Nine schools fewer: she told it, so she reads that one would look into it, and no promise with nothing behind it; nobody is spoken of to the others (E10, E35)."""
    text = "\n".join(_panel())
    assert (
        f"Mr. Patel, what you told me about {PATEL['point']}, has stayed with me, and I would like to look into that."
        in text
    )
    assert (
        f"Ms. Whitham, I have also come back to what you said about {WHITHAM['point']}, and would gladly look into that, too."
        in text
    )
    assert "from Ms. Whitham" not in text
    unsure = _letters(people=[JONES, PATEL, WHITHAM], panel_note="one", interested="not sure")["thank-you/panel"]
    assert "Ms. Whitham, I have also come back to what you said about the reading challenge." in unsure
    assert "only four" not in unsure
    kind = {**PATEL, "point": "the new till, which starts in May"}
    letters = _letters(people=[JONES, kind, WHITHAM], panel_note="one")
    assert "the new till, which starts in May" in letters["thank-you/panel"]


@pytest.mark.parametrize(
    "want",
    [
        "make a village stop feel like a library, not a stall",
        "win schools back, not lose them",
        "Turn stops into libraries, and not stalls",
    ],
)
def test_what_it_is_not_to_be_puts_no_wish_into_quotation_marks(want: str) -> None:
    """They said it in other words than was noted: a wish with its contrast is told as their need, and not as a quotation (E34)."""
    link = {"they_want": want, "i_bring": "ran a pop-up library in five halls"}
    text = _letters(connection=link)["thank-you/angela-jones"]
    assert '"' not in text
    assert f"You told me that you want to {want[0].lower()}{want[1:]}" in text


@pytest.mark.parametrize(
    "topic", ["the 31 hours that the filler stood still in October", "the press that came to a halt"]
)
def test_nobody_enjoyed_talking_of_a_standstill(topic: str) -> None:
    """A line that stood still for a day is a trouble: no thank-you says that it was a pleasure to talk about it (E35)."""
    text = _letters(topics=[topic, "the new shift plan"])["thank-you/angela-jones"]
    assert "the new shift plan" in text
    assert topic not in text


AGAIN: Yaml = {
    "about": "how I would cut a route against public opposition",
    "say": "I gave you figures and never came to the people. At Bayfront I held four evening meetings before Route 12 was cut.",
    "at_once": "yes",
}
HEARD: Yaml = {"they_want": "hear the people along the thin routes first", "i_bring": "held four evening meetings"}


def test_an_answer_that_went_wrong_is_given_again_in_one_piece() -> None:
    """Their question, what was left out and what should have been said stand together, then the need and the wish; no letter waits (S19)."""
    letters = _letters(connection=HEARD, thoughts=[AGAIN])
    _, _, again, close, _ = letters["thank-you/angela-jones"].split("\n\n")
    assert again == f"I have thought more about your question of {AGAIN['about']}. {AGAIN['say']}"
    assert close.startswith("I would love to help you hear the people along the thin routes first. I would very much")
    assert [name for name, text in letters.items() if AGAIN["say"] in text] == ["thank-you/angela-jones"]


def test_beside_an_answer_given_again_the_link_stays_where_there_is_room() -> None:
    """Another strength than the answer tells has its sentence behind it, and gives way to it only where that makes it 150 words (S14, S15)."""
    link = {"they_want": "lead a depot of 60 drivers", "i_bring": "ran the Hill depot for six years"}
    text = _letters(connection=link, thoughts=[AGAIN])["thank-you/angela-jones"]
    assert text.index(str(AGAIN["say"])) < text.index("I ran the Hill depot for six years")
    proved = {**link, "proof": "At Hill there were 48 drivers on three rotas."}
    for count, typed, is_told in ((5, link, True), (4, proved, False)):
        more = " ".join(["We kept the early trip that the hospital needed."] * count)
        long = {**AGAIN, "say": f"{AGAIN['say']} {more}"}
        text = _letters(connection=typed, thoughts=[long])["thank-you/angela-jones"]
        assert str(long["say"]) in text
        assert "lead a depot of 60 drivers" in text
        assert ("Hill" in text) is is_told


def test_a_panel_reads_an_answer_given_again_first() -> None:
    """In one note to several it is said before any other thought, as the question of them all (E10)."""
    short = {**AGAIN, "say": "At Bayfront I held four evening meetings first."}
    paragraphs = _panel(LEND, short, stage="second")
    again = f"There was one question that I did not answer well: {AGAIN['about']}. {short['say']}"
    thought = "Mr. Patel, one thought on the tablets: they could be lent at the village stops."
    assert paragraphs.index(again) < paragraphs.index(thought)


@pytest.mark.parametrize(
    ("typed", "told_in", "says"),
    [
        ({}, "thank-you/angela-jones", "the question of"),
        ({"asked_by": "imran patel"}, "thank-you/imran-patel", "your question of"),
        ({"asked_by": "Imran Patel", "tone": "plain"}, "thank-you/imran-patel", "your question of"),
        ({"asked_by": "Imran Patel", "panel_note": "one"}, "thank-you/panel", "Mr. Patel, "),
        ({"asked_by": "Angela Jones"}, "thank-you/angela-jones", "your question of"),
    ],
)
def test_an_answer_is_given_again_to_whoever_asked(typed: Yaml, told_in: str, says: str) -> None:
    """It goes into the thank-you of the one who heard the poor answer, once, and to the one who decides where nobody is named."""
    more = {**typed}
    asked = {**AGAIN, "asked_by": more.pop("asked_by", None)}
    letters = _letters(people=[JONES, {**PATEL, "point": None}], thoughts=[asked], **more)
    assert [name for name, text in letters.items() if str(AGAIN["say"]) in text] == [told_in]
    assert says in letters[told_in]


def test_a_number_that_was_asked_for_is_an_answer_and_no_thought() -> None:
    """Somebody of a panel asked for what was not at hand: the note to all gives it to them, and owns up if it is given again (E34)."""
    asked = {"about": "how many people are on my weekend rota", "say": "It is eleven, seven of them part-time."}
    patel = {**PATEL, "point": asked["about"]}
    now = f"Mr. Patel, you asked {asked['about']}"
    for thought, told in (
        (asked, f"{now}: it is eleven, seven of them part-time."),
        ({**asked, "at_once": "yes"}, f"{now}, and I did not have the answer to hand. {asked['say']}"),
    ):
        letters = _letters(people=[JONES, patel], panel_note="one", thoughts=[thought], employer_said=DECIDE)
        assert told in letters["thank-you/panel"].split("\n\n")


def test_what_one_would_enjoy_is_told_as_a_pleasure_and_no_thought_is_claimed() -> None:
    """Behind `I have thought more about` something is to come of it; a wish goes with what was good to hear about (S19)."""
    enjoy = {"about": "the two student nurses", "say": "Training them is a part of the job that I would enjoy."}
    letter = _letters(employer_said=DECIDE, thoughts=[enjoy])["thank-you/angela-jones"]
    assert f"It was good to hear about the two student nurses, too. {enjoy['say']}" in letter
    assert "thought more" not in letter
    start = {"about": "the backlog", "say": "I would start with the oldest of them."}
    letter = _letters(employer_said=DECIDE, thoughts=[start])["thank-you/angela-jones"]
    assert f"I have thought more about the backlog. {start['say']}" in letter


def test_a_word_that_any_sentence_has_takes_no_thought_away() -> None:
    """A line with `would` and one word of the question does not tell the answer that is given again (E56)."""
    thought = {"about": "a patient who would not do the exercises", "say": "I find out why.", "at_once": "yes"}
    line = {
        "of": "thank-you/angela-jones",
        "say": "I would look there, too, for the exercise that is already in somebody's day.",
    }
    assert (
        "I find out why."
        in drafts(interview(thoughts=[thought], lines=[line]), "2027-01-13")["thank-you/angela-jones"].body
    )
