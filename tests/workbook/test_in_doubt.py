"""What cannot be sent as it was typed is asked about, or stands between quotes: it is never bent into a sentence (E34)."""

import pytest

from afterword.workbook.advice.typed_phrases import phrases_that_do_not_fit
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.grammar.deeds import is_done_once
from afterword.workbook.wording.typed.proof.proofs import read_proof
from afterword.workbook.wording.typed.talked_of.matters import read_matter, read_shared
from afterword.workbook.wording.typed.told.busy import read_busy
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.typed.words.form import Form
from afterword.workbook.wording.wording import shipped_wording
from support.making import body, case, interview, thank_you

WORDING = shipped_wording()
LEXICON = WORDING.packs.lexicon


def letter_with(i_bring: str, proof: str) -> str:
    """The letter of somebody who brings this and proves it so."""
    connection = {"they_want": "keep the costs down", "i_bring": i_bring, "proof": proof}
    return body(thank_you(interview(connection=connection)))


def test_a_short_form_ends_no_sentence() -> None:
    """`Mr. They`, `St. Mary's`: what follows keeps the letter it was typed with, as in every other text (E34)."""
    want = read_want("Mr. They at St. Mary's have enough porters. They need order", LEXICON)
    assert '"Mr. They at St. Mary\'s have enough porters. You need order"' in want.text


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("You'd have to be fine with blood", "fine with blood"),
        ("you'll need to drive", "drive"),
        ("He wanted someone who could read a balance sheet.", "someone who could read a balance sheet"),
        ("They asked for two references", "two references"),
        ("really they just want someone reliable", "someone reliable"),
        ("Above all, a good listener", "a good listener"),
        ("mostly somebody to answer the phones", "somebody to answer the phones"),
        ("open the shop on your own", "open the shop on their own"),
        ("look after yourself on nights", "look after themselves on nights"),
        ("She wants the new person to bring in clients", "someone to bring in clients"),
        ("They were looking for someone who had opened a salon before.", "someone who has opened a salon before"),
        ("she'd like somebody who's handled a union", "somebody who's handled a union"),
        ("Cutting hedges and strimming", "cut hedges and strim"),
        ("Drives HGV class 1, doesn't mind nights out", "drives HGV class 1 and doesn't mind nights out"),
        ("She said what they need is a teacher who's strong in maths", "a teacher who's strong in maths"),
        ("needing very little supervision", "needs very little supervision"),
        ("Wants someone who'd been through an audit", "someone who has been through an audit"),
        ("she said the last one couldn't type", "the last one couldn't type"),
        ("my impression is they want a safe pair of hands", "a safe pair of hands"),
        ("support for new teachers", 'this matters to you: "support for new teachers"'),
        ("not just a manager but a cook", "you are looking for not just a manager but a cook"),
    ],
)
def test_who_said_it_and_how_much_it_weighs_stands_in_no_letter(typed: str, wanted: str) -> None:
    """What is left is what they look for, of somebody whom nobody has met (E34)."""
    assert read_want(typed, LEXICON).text == wanted


@pytest.mark.parametrize(
    "typed",
    [
        "she likes my tea",
        "you'll be running the tearoom alone",
        "Experience in a commercial greenhouse would be great",
    ],
)
def test_what_is_no_need_is_asked_about(typed: str) -> None:
    """What the candidate was told of the work, or what would be nice, is not what they need (E34)."""
    assert not read_want(typed, LEXICON).fits


@pytest.mark.long
@pytest.mark.parametrize(
    "typed",
    [
        "98% attendance",
        "less than 1% scrap over two years",
        "sales of about £200k a year",
        "Best Kept Ward",
        "first prize at the county show",
        "ran",
        "rebuilt it twice",
        "my own salon",
        "At St Luke's, where I ran the discharge lounge",
        "2017-2021, Hill Farm, 400 ewes",
        "to be honest mostly at home caring for my mum",
        "Rust and Go mostly, some Python",
        "Leeds, then Bradford, then Leeds again",
        "While I was head of year at Brookfield School",
        "When we moved the whole warehouse",
        "for the whole of lockdown",
        "On two farms in Devon",
        "the summer of 2022",
    ],
)
def test_what_came_of_it_is_brought_by_nobody(typed: str) -> None:
    """A figure, a prize, half a deed, a place or a time are folded into no sentence: nobody brings them (E34)."""
    strength = read_strength(typed, LEXICON)
    assert strength.is_noted or not strength.fits


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("good with numbers but better with people", "I am good with numbers but better with people"),
        ("better at listening than talking", "I am better at listening than talking"),
        ("calm with horses and calmer with their owners", "I am calm with horses and calmer with their owners"),
        ("rota planning for 60 staff", "I have experience in rota planning for 60 staff"),
        ("an ear for music, a nose for trouble", "I have an ear for music and a nose for trouble"),
        ("my sense of direction", "I can offer my sense of direction"),
        ("my own van", "I have my own van"),
        ("never bored", "I am never bored"),
        ("not afraid of heights, or of clients", "I am not afraid of heights, or of clients"),
        ("never missed a shift", "I have never missed a shift"),
    ],
)
def test_what_is_added_later_is_a_sentence_that_one_would_say(typed: str, said: str) -> None:
    """Comparisons, kinds of work and what is one's own are each said in their own way (E34)."""
    assert phrases.added(WORDING.words, read_strength(typed, LEXICON)) == said


@pytest.mark.parametrize(
    ("typed", "is_once"),
    [
        ("was made redundant twice", True),
        ("ran the London Marathon", True),
        ("kept calm", True),
        ("slept in the van", True),
        ("ran the night desk", False),
        ("cut waste by a third", False),
        ("trained nine juniors", False),
    ],
)
def test_only_what_helps_an_employer_is_offered_again(typed: str, is_once: bool) -> None:  # noqa: FBT001  (a case)
    """Nobody would love to be made redundant for them (E34)."""
    assert is_done_once(read_strength(typed, LEXICON)) is is_once


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Zero returns in the last quarter", "That meant zero returns in the last quarter"),
        ("Never had a failed inspection", "I never had a failed inspection"),
        ("At St Luke's, where I ran the lounge", "That was at St Luke's, where I ran the lounge"),
        ("deploys went from monthly to daily", "deploys went from monthly to daily"),
        ("A better milk price and healthier cows", "That meant a better milk price and healthier cows"),
        ("Sickness went down by a third", "Sickness went down by a third"),
        ("waste down 12%, sales up a bit", "Waste was down 12% and sales were up a bit"),
        ("Because my father ran a garage", "because my father ran a garage"),
        ("After the flood we reopened in ten days", "After the flood we reopened in ten days"),
        ("not a single injury", "That meant not a single injury"),
        ("resulting in a 20% rise in bookings", "That resulted in a 20% rise in bookings"),
        ("the fastest turnaround in the group", "That was the fastest turnaround in the group"),
        ("a first for the firm", "That was a first for the firm"),
        ("Sales doubled, we hired two more", "Sales doubled and we hired two more"),
        ("to the satisfaction of the inspector", "to the satisfaction of the inspector"),
        ("over the course of one summer", "over the course of one summer"),
    ],
)
def test_what_came_of_it_is_told_as_a_sentence(typed: str, told: str) -> None:
    """What there was none of, what it led to, and what was the most (E34)."""
    assert read_proof(typed, LEXICON).text == told


@pytest.mark.parametrize(
    "typed",
    [
        "Best kept ward",
        "audited twice, nothing found",
        "so quiet you could hear the clock",
        "Five star hygiene rating, three years running",
    ],
)
def test_a_fragment_that_lacks_a_word_of_its_own_stands_as_it_was_noted(typed: str) -> None:
    """Where the article or whoever did it is left out, nothing is put in by us (E34)."""
    assert read_proof(typed, LEXICON).form is Form.NOTED


@pytest.mark.long
def test_where_it_was_is_a_sentence_behind_a_thing() -> None:
    """Nobody has a memory for faces at Tesco; ten years of nights they have (E34)."""
    assert "a good memory for faces. That was at Tesco" in letter_with("a good memory for faces", "at Tesco")
    assert "a good memory for faces. That was with a deaf client" in letter_with(
        "a good memory for faces", "with a deaf client"
    )
    assert "ten years of nights at Tesco" in letter_with("ten years of nights", "at Tesco")
    assert "I cut waste by a third at Tesco" in letter_with("cut waste by a third", "at Tesco")


def test_what_is_the_same_again_is_no_result() -> None:
    """`We had the same problem at Oakview` is joined to nothing with our `and` (E34)."""
    assert "I cut waste by a third. We had the same problem" in letter_with(
        "cut waste by a third", "We had the same problem there."
    )


@pytest.mark.long
def test_how_it_was_done_stands_behind_a_deed_alone() -> None:
    """`by keeping a log` says how something was done; behind a memory for faces it stands by itself (E34)."""
    assert "I cut waste by a third by keeping a log" in letter_with("cut waste by a third", "by keeping a log")
    memory = "a good memory for faces"
    assert f"{memory}. What worked for me was keeping a log." in letter_with(memory, "by keeping a log")
    assert f"{memory}. To give you an idea: across three depots." in letter_with(memory, "across three depots")
    assert f"{memory}. To give you an idea: from 14 days to 3." in letter_with(memory, "from 14 days to 3")


@pytest.mark.parametrize(
    ("typed", "about"),
    [
        ("their worry about rents", "your worry about rents"),
        ("do we need a second vet", "whether you need a second vet"),
        ("should we go organic", "whether you should go organic"),
        ("if we can open on Sundays", "whether you can open on Sundays"),
        ("if the grant falls through", '"if the grant falls through"'),
        ("the new head, and what she'll change", "the new head and what she'll change"),
        ("opening on Saturdays, the new phone system", "opening on Saturdays and the new phone system"),
        ("the new owner, Mr Platt", '"the new owner, Mr Platt"'),
        ("their question about how I keep nights", "how I keep nights"),
    ],
)
def test_what_was_talked_about_is_folded_into_nothing(typed: str, about: str) -> None:
    """A question is told as one, and what may be one thing or two stands as it was noted (E34)."""
    assert read_matter(typed, LEXICON).text == about


@pytest.mark.parametrize("typed", ["whether that would work at night", "their question about nights"])
def test_what_says_too_little_is_asked_about(typed: str) -> None:
    """Nobody reads what `that` was, or what was asked about nights: neither is told, nor stands between quotes (E34)."""
    assert not read_matter(typed, LEXICON).fits


@pytest.mark.parametrize(
    "typed", ["I'd like her to talk about my teaching", "you could say how we met", "that she'd have me back"]
)
def test_what_is_asked_of_a_referee_is_no_matter(typed: str) -> None:
    """Whole sentences to a referee do not follow `about` (E34)."""
    assert not read_shared(typed, LEXICON).fits
    asked = "robots in the shop, will they replace people"
    assert read_matter(asked, LEXICON).text == f'"{asked}"'
    assert read_shared("that I'm reliable", LEXICON).text == "the fact that I'm reliable"


@pytest.mark.long
def test_what_keeps_them_busy_is_something_that_goes_on() -> None:
    """`I hope all is going well with how noisy it gets` is asked about; with the move it is sent (E34)."""
    assert read_busy("the move to Leeds", LEXICON).text == "the move to Leeds"
    for typed in ("how noisy it gets", "the roof leaks", "if the grant falls through"):
        value = interview(employer_said={"going_on": typed})
        (problem,) = phrases_that_do_not_fit(case(value), WORDING)
        assert "I hope all is going well with" in (problem.help or "")
