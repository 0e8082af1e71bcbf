"""Only what is certain is woven into a sentence of ours; all else stands in words that bear any form, and reads well there (E34)."""

import pytest

from afterword.workbook.letters.link import is_asked
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.chosen import read_chosen
from afterword.workbook.wording.typed.done_together import read_together
from afterword.workbook.wording.typed.form import Form
from afterword.workbook.wording.typed.judged import doubt_of
from afterword.workbook.wording.typed.matters import read_matter
from afterword.workbook.wording.typed.proofs import read_proof
from afterword.workbook.wording.typed.retold import read_retold
from afterword.workbook.wording.typed.strengths import read_strength
from afterword.workbook.wording.typed.wants import read_want
from afterword.workbook.wording.wording import shipped_wording
from support.making import CONNECTION, body, drafts, interview

WORDING = shipped_wording()
LEXICON = WORDING.packs.lexicon
IN_LINE = "If I had to put what I would bring into one line, it would be this: "


def needed(typed: str) -> str:
    want = read_want(typed, LEXICON)
    return phrases.told(WORDING.words, want) if want.is_said else phrases.wanted(WORDING.words, want)


def brings(typed: str) -> str:
    return phrases.brought(WORDING.words, read_strength(typed, LEXICON))


@pytest.mark.parametrize(
    "typed",
    [
        "drivers home by seven",
        "not having to explain things twice",
        "long-term thinking",
        "a manager people will follow",
        "kids off their phones",
    ],
)
def test_what_is_not_certain_of_them_is_told_in_their_own_words(typed: str) -> None:
    """No article, no `someone who` and no `experience in` of ours stands before what may be something else (E34)."""
    assert needed(typed) == f'You told me that this matters to you: "{typed}"'


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("a way to keep the old customers", "a way to keep the old customers"),
        ("a mother tongue other than English", "someone with a mother tongue other than English"),
        ("a way with nervous horses", "someone who has a way with nervous horses"),
        ("Staff keep leaving", "You told me that staff keep leaving"),
        ("the roof leaks", "You told me that the roof leaks"),
    ],
)
def test_what_is_certain_of_them_is_woven(typed: str, said: str) -> None:
    """A way to do something is needed, a tongue is somebody's, and a sentence of theirs is told as one (E34)."""
    assert needed(typed) == said


@pytest.mark.parametrize(
    "typed",
    [
        "work alone for days without losing heart",
        "left school at 16 and run two shops now",
        "cycle to work in all weathers",
        "hard-working and I don't give up",
        "ask anyone at Hadley's",
    ],
)
def test_what_is_done_and_not_certain_stands_between_quotes(typed: str) -> None:
    """What begins with no thing and no quality follows no `what I would bring, in short`: one line of one's own may be so (E34)."""
    assert brings(typed) == f'{IN_LINE}"{typed}"'
    assert doubt_of(f"{brings(typed)}.", LEXICON) is None


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("twenty marathons", "What I would bring, in short: twenty marathons"),
        (
            "forklift, reach truck and counterbalance",
            "What I would bring, in short: forklift, reach truck and counterbalance",
        ),
        ("shoe repairs and key cutting", "What I would bring, in short: shoe repairs and key cutting"),
        ("back from two years in Ghana", "What I would bring, in short: back from two years in Ghana"),
        ("to sight-read anything", "I can sight-read anything"),
        ("able to lip-read", "I can lip-read"),
        ("Rehomed 60 dogs in one summer", "I rehomed 60 dogs in one summer"),
        ("hit every target since January", "I have hit every target since January"),
        ("never once lost a file", "I have never once lost a file"),
        ("A baker's hours don't frighten me.", "A baker's hours don't frighten me"),
        ("steady hands", "I would bring steady hands"),
        ("I bring gubbin", "I would bring gubbin"),
    ],
)
def test_what_somebody_brings_is_woven_where_its_form_is_certain(typed: str, sentence: str) -> None:
    """Behind `to` something is done, whatever the word; so many of a thing are had by nobody unless it is known to be had (E34)."""
    assert brings(typed) == sentence


def test_a_line_of_ones_own_stands_in_both_letters_in_other_words() -> None:
    """The thank-you and a weekly letter bear the same form, each in words of its own, and both are READY (E34)."""
    line = '"work alone for days without losing heart"'
    thanks = drafts(interview(connection={**CONNECTION, "i_bring": line.strip('"')}))["thank-you/angela-jones"]
    weekly = drafts(interview(strengths=[line.strip('"')]))["follow-up/week-1"]
    assert thanks.complete
    assert weekly.complete
    assert f"{IN_LINE}{line}. I am confident that I could help with that." in body(thanks)
    assert f"In one line, this is what I could add: {line}." in body(weekly)


def test_quotes_inside_a_line_of_ones_own_are_single() -> None:
    """A line that quotes somebody is quoted itself, and reads so (E34)."""
    assert read_strength('left it "as found" and ran', LEXICON).text == "\"left it 'as found' and ran\""


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("no one answers the phone after five", "the fact that no one answers the phone after five"),
        ("Two of the boilers are forty years old.", "the fact that two of the boilers are forty years old"),
        ("most of your drivers want Fridays off", "the fact that most of your drivers want Fridays off"),
        ("My question about the pension", "the pension"),
    ],
)
def test_what_was_talked_about_follows_about(typed: str, told: str) -> None:
    """A sentence stands behind `the fact that`, and of a question of one's own what it was about (E34)."""
    assert read_matter(typed, LEXICON).text == told
    assert not is_asked(told)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("seven audits, no findings", "To give you an idea: seven audits, no findings"),
        ("eleven days ahead of plan", "To give you an idea: eleven days ahead of plan"),
        ("still keeps time", "It still keeps time"),
    ],
)
def test_a_proof_is_a_sentence_only_where_it_can_be(typed: str, told: str) -> None:
    """Nothing `meant` a list with a no in it, or days; what a thing still does has its subject (E34)."""
    assert read_proof(typed, LEXICON).text == told


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [("stay in house", "to stay in house"), ("to hire from within", "to hire from within")],
)
def test_they_chose_to_do_something(typed: str, chosen: str) -> None:
    """What they chose to do is nobody's ability: `you chose to stay in house` (E34)."""
    assert phrases.chosen(WORDING.words, read_chosen(typed, LEXICON)) == chosen


def test_what_a_referee_did_is_told_to_them() -> None:
    """`You trained me` is a sentence of the two, and no fact from which somebody knows a work (E34)."""
    together = read_together("You trained me as a signaller", LEXICON)
    assert (together.form, together.text) == (Form.SAID, "you trained me as a signaller")


@pytest.mark.parametrize(
    ("typed", "form"),
    [
        ("three bakers who share one oven", Form.THING),
        ("a baker who has no oven", Form.THING),
        ("plants that share a rota have fewer falls", Form.SENTENCE),
        ("People who cycle live longer", Form.SENTENCE),
    ],
)
def test_somebody_of_whom_nothing_is_said_is_what_an_article_is_about(typed: str, form: Form) -> None:
    """Who is meant is no sentence: the article is about them (E34)."""
    assert read_retold(typed, LEXICON).form is form
