"""What is folded into a sentence of ours, and what stands behind a colon, because it is not surely known what it is (E34)."""

import pytest

from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.proof.proofs import read_proof
from afterword.workbook.wording.typed.talked_of.matters import read_matter, read_shared
from afterword.workbook.wording.typed.told.busy import read_busy
from afterword.workbook.wording.typed.told.said_reasons import read_reason
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.typed.words.form import Form
from afterword.workbook.wording.wording import shipped_wording
from support.making import body, drafts, interview, thank_you

WORDING = shipped_wording()
LEXICON = WORDING.packs.lexicon


def brings(typed: str) -> str:
    return phrases.brought(WORDING.words, read_strength(typed, LEXICON))


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("taught Year 2, Year 4 and reception", "I taught Year 2, Year 4 and reception"),
        ("payroll for 220 people", "I would bring experience in payroll for 220 people"),
        ("Six Sigma green belt", "I would bring a Six Sigma green belt"),
        (
            "a degree from last May and one summer at a nursery",
            "I would bring a degree from last May and one summer at a nursery",
        ),
        (
            "eleven years' experience, certification for anaesthetics, and Spanish for those who prefer it",
            "I would bring eleven years' experience, certification for anaesthetics, and Spanish for those who prefer it",
        ),
        (
            "the sterile compounding certificate and eleven years in a hospital pharmacy",
            "I would bring the sterile compounding certificate and eleven years in a hospital pharmacy",
        ),
        ("customer facing roles in two banks", "What I would bring, in short: customer facing roles in two banks"),
        ("languages: French, some Arabic", "What I would bring, in short: languages \u2013 French, some Arabic"),
        ("spreadsheets", "I would bring experience with spreadsheets"),
        ("distinction in my diploma", "What I would bring, in short: distinction in my diploma"),
        ("shepherd since 14", "What I would bring, in short: shepherd since 14"),
        ("shepherding since I could walk", "I have been shepherding since I could walk"),
        ("bring up kids", "I can bring up kids"),
        ("bar work in Lisbon", "I would bring experience in bar work in Lisbon"),
        ("got a van", "I have got a van"),
        ("got my crew to one in sixty", "I got my crew to one in sixty"),
        ("got my state license in February", "I got my state license in February"),
        ("bit of a baker", "I am a bit of a baker"),
        (
            "with Ames & Daughters for five years",
            "I have done something of the kind before: with Ames & Daughters for five years",
        ),
        ("in a crisis I'm calm", "In a crisis I'm calm"),
        ("left school at 16 and run two shops now", "I left school at 16 and run two shops now"),
        ("good with angry customers, never been late", "I am good with angry customers and have never been late"),
        ("hard-working and I don't give up", "I am hard-working and don't give up"),
        (
            "writing things down so others can follow",
            "What I would bring, in short: writing things down so others can follow",
        ),
        ("my wife and I ran a guest house", "My wife and I ran a guest house"),
        ("ordered stock in Italian", "I ordered stock in Italian"),
        ("shop floor to manager in four years", "What I would bring, in short: shop floor to manager in four years"),
        ("six month contract at the BBC", "What I would bring, in short: six month contract at the BBC"),
        ("five GCSEs and a lot of common sense", "I would bring five GCSEs and a lot of common sense"),
        ("PSV", "What I would bring, in short: PSV"),
        ("set design", "What I would bring, in short: set design"),
        ("Japanese to N2", "What I would bring, in short: Japanese to N2"),
        ("living abroad taught me to listen", "What I would bring, in short: living abroad taught me to listen"),
        ("qualifying in June", "What I would bring, in short: qualifying in June"),
        ("qualified last June", "What I would bring, in short: qualified last June"),
        ("every customer rang back", "What I would bring, in short: every customer rang back"),
        ("My last class all passed", "My last class all passed"),
        (
            "warehouse move, one weekend, no losses",
            "What I would bring, in short: warehouse move, one weekend, no losses",
        ),
        ("The team I led won an award", "The team I led won an award"),
        ("holding a PSV licence", "I hold a PSV licence"),
        ("as I said, I can start at once", "I can start at once"),
        ("hard to rattle", "I am hard to rattle"),
        ("Makaton", "What I would bring, in short: Makaton"),
        ("during the strike", "I have done something of the kind before: during the strike"),
        (
            "ran the bar, and counted every till with date and time",
            "I ran the bar, and counted every till with date and time",
        ),
    ],
)
def test_what_one_brings_is_folded_where_its_form_is_sure(typed: str, sentence: str) -> None:
    """A deed with names in its list is a deed; a kind of work is experience; what else is not sure stands behind a colon."""
    assert brings(typed) == sentence


@pytest.mark.long
def test_what_stands_behind_a_colon_ends_its_sentence() -> None:
    """No `so` goes on behind a note, and a proof that is one as well stands in the same sentence."""
    noted = {"they_want": "keep the costs down", "i_bring": "TIG, MIG and stick, all coded"}
    letter = " ".join(body(thank_you(interview(connection=noted))).split())
    assert ". What I would bring, in short: TIG, MIG and stick, all coded. I would very much like" in letter
    proved = {**noted, "proof": "won us the contract back"}
    letter = " ".join(body(thank_you(interview(connection=proved))).split())
    assert "What I would bring, in short: TIG, MIG and stick, all coded. It won us the contract back." in letter
    weekly = drafts(interview(strengths=["German to B2"]))["follow-up/week-1"].body
    assert "What I could add, briefly: German to B2." in " ".join(weekly.split())


@pytest.mark.parametrize(
    "typed",
    [
        "see my portfolio",
        "which is what we did after the flood",
        "led",
        "level",
        "He said my Python was just right",
    ],
)
def test_what_points_elsewhere_is_asked_about(typed: str) -> None:
    """Nobody is sent somewhere by a note of ours, or told of `which` without what; one verb alone says nothing."""
    assert not read_strength(typed, LEXICON).fits


@pytest.mark.parametrize(
    "typed",
    [
        "no drama",
        "research and writing",
        "cover for maternity leave",
        "making sense of messy sales data",
        "plans, budgets and reports on time",
        "somebody as good as Maureen was",
        "correct cash at the end of the night",
    ],
)
def test_a_need_that_may_be_meant_in_two_ways_is_quoted(typed: str) -> None:
    """Who needs `no drama` may have none; `plans` may be had or done; `as good as Maureen was` tells of nobody."""
    assert read_want(typed, LEXICON).text.endswith(f'"{typed}"')


@pytest.mark.parametrize(
    ("typed", "task"),
    [
        ("it's mostly about keeping regulars happy", "keep regulars happy"),
        ("and can also drive the tractor", "drive the tractor"),
        ("anyone with a forklift ticket, really", "someone with a forklift ticket"),
        ("what matters most is that the horses come first", "what matters most is that the horses come first"),
        ("Must hold a valid SIA badge", "holds a valid SIA badge"),
        ("anyone but another consultant", "anyone but another consultant"),
        ("I gather they want someone to cover lunches", "someone to cover lunches"),
    ],
)
def test_what_one_gathered_is_what_they_look_for(typed: str, task: str) -> None:
    """Who says so, and that it is mostly that, is left out."""
    assert read_want(typed, LEXICON).text == task


@pytest.mark.parametrize(
    ("typed", "about"),
    [
        ("I was never late", "the fact that I was never late"),
        ("I asked about parking", "parking"),
        ("nobody reads the handbook", "the fact that nobody reads the handbook"),
        ("It says hedges pay for themselves", "the fact that hedges pay for themselves"),
        ("the Christmas you had no boiler", "the Christmas you had no boiler"),
        ("how few of them vote", "how few of them vote"),
        ("the office move in May", "the office move in May"),
        ("it shows that naps help", "the fact that naps help"),
        ("what sort of person you are", "what sort of person you are"),
        ("last winter", '"last winter"'),
        ("handbook", "the handbook"),
        ("Electric buses", "electric buses"),
        ("it's on bread prices", "bread prices"),
        ("I was thinking about your oven", "your oven"),
    ],
)
def test_a_sentence_of_ones_own_is_what_it_was_about(typed: str, about: str) -> None:
    """`I was never late` is the fact that one was; who asked or thought about it is left out."""
    assert read_matter(typed, LEXICON).text == about


def test_how_long_in_a_row_is_meant_by_nothing() -> None:
    """`three years running` are no years of running, and by then something had happened."""
    assert read_proof("three years running", LEXICON).text == "To give you an idea: three years running"
    assert read_proof("two seasons", LEXICON).text == "To give you an idea: two seasons"
    assert read_proof("60, up from 40", LEXICON).text == "To give you an idea: 60, up from 40"
    assert read_proof("contract renewed", LEXICON).text == "To give you an idea: contract renewed"
    assert read_proof("the best year they'd had", LEXICON).text == "That was the best year they'd had"
    assert read_proof("since then nobody has done it better", LEXICON).form is Form.SAID
    assert (
        read_proof("the same way we did at Hall's", LEXICON).text
        == "To give you an idea: the same way we did at Hall's"
    )
    assert read_proof("by spring we were full", LEXICON).text == "To give you an idea: by spring we were full"
    assert read_proof("under a head who trusted me", LEXICON).form is Form.GOES_ON
    assert read_proof("saving them about $40,000 a year", LEXICON).text == "That saved them about $40,000 a year"
    assert read_proof("I've done it at two sites", LEXICON).text == "I've done it at two sites"
    assert read_proof("by then we had a waiting list", LEXICON).text.endswith(": by then we had a waiting list")


@pytest.mark.parametrize(
    ("point", "about"),
    [
        ("the time we lost the keys", "the time we lost the keys"),
        ("led a team of five under him", "how I led a team of five under him"),
    ],
)
@pytest.mark.long
def test_what_a_referee_can_tell_is_not_of_whoever_reads_it(point: str, about: str) -> None:
    """`the time we lost the keys` is the candidate's and the referee's, and nobody's whom the weekly letter goes to."""
    letters = drafts(interview(references=[{"who": "priya-shah", "points": [point]}]))
    told = [letter.body for letter in letters.values() if "can tell you about" in letter.body]
    assert told
    assert all(f"can tell you about {about}." in " ".join(body.split()) for body in told)


@pytest.mark.long
def test_what_they_need_is_quoted_without_who_needs_it() -> None:
    """`we need a pair of hands we can trust` is no sentence about hands; what was said stands once between quotes."""
    assert read_want("we need a pair of hands we can trust", LEXICON).text.endswith(': "a pair of hands you can trust"')
    assert read_want('They said "a grown-up in the room"', LEXICON).text.endswith(': "a grown-up in the room"')
    assert read_want("They need it done by Easter", LEXICON).text.endswith('"You need it done by Easter"')


@pytest.mark.long
def test_a_reason_may_be_two_sentences() -> None:
    """`It is far; I have two children` follows `because` as one; three sentences do not."""
    assert read_reason("It is far; I have two children.", LEXICON).text == "it is far, and I have two children"
    assert read_reason("It is far. It is cold. I am old.", LEXICON).text == "it is far, and it is cold, and I am old"
    assert read_reason("It is far; too cold", LEXICON).text == "it is far and too cold"
    assert read_reason("It is nights only; two hours each way", LEXICON).text == "it is nights only, two hours each way"
    assert not read_reason("The distance; I have two children", LEXICON).fits


def test_whose_time_it_was_is_said() -> None:
    """What the candidate ran together with somebody is theirs; with whom it was done is nothing that they bring."""
    assert read_shared("we ran the estate", LEXICON).text == "how we ran the estate"
    assert not read_strength("with a client who couldn't speak", LEXICON).text.startswith("a client")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("TIG welding of stainless since 2014", "I have done TIG welding of stainless since 2014"),
        ("Medication rounds for 28 beds since 2018", "I have done medication rounds for 28 beds since 2018"),
        ("night shifts since 2020", "I have done night shifts since 2020"),
        ("supply teaching for ten years", "I have done supply teaching for ten years"),
        ("wound care for four years", "I have done wound care for four years"),
        ("nursing since 2010", "I have been nursing since 2010"),
        ("Fitting of kitchens for eleven years", "I would bring eleven years of fitting kitchens"),
        ("CSCS card since 2011", "I have had a CSCS card since 2011"),
        ("own van since 2020", "I have had my own van since 2020"),
        ("Java since 2010", "What I would bring, in short: Java since 2010"),
    ],
)
def test_work_that_goes_on_is_done_and_a_thing_is_had(typed: str, sentence: str) -> None:
    """Nobody has had `TIG welding of stainless since 2014`: work is done for so long, a card is had (E34)."""
    assert brings(typed) == sentence


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("saw 22 patients a shift, 4% came back", "I saw 22 patients a shift, and 4% came back"),
        ("changed from Excel to Sage, I prepared it all", "I changed from Excel to Sage, and I prepared it all"),
        ("worked Christmas Eve, New Year's Eve, you name it", "I worked Christmas Eve and New Year's Eve"),
        ("own hi-vis and boots lol", "I would bring my own hi-vis and boots"),
        ("SVQ 2, working on my 3", "What I would bring, in short: SVQ 2, working on my 3"),
        ("ran the club, 25 kids a day", "I ran the club, 25 kids a day"),
    ],
)
def test_no_sentence_is_hung_on_another_by_a_comma(typed: str, sentence: str) -> None:
    """What came of a deed has its `and`, a thing beside what one works on stands apart, and `lol` is said to nobody (E34)."""
    assert brings(typed) == sentence


@pytest.mark.parametrize(
    "typed",
    [
        "a TA who's done ELSA or would do it",
        "Welsh speaking, or learning",
        "class 1, digi tacho, ADR preferred",
        "man from an agency",
        "clean 14 rooms by day, good quality",
        "cut no-shows, they're at 18%",
        "meeting deadlines, attention to detail and discretion",
    ],
)
def test_what_they_want_is_no_sentence_where_none_was_typed(typed: str) -> None:
    """Nobody tells that `a TA who has done it`; of a list with one plus in it not all is a plus; nobody can `man from an agency` (E34)."""
    assert read_want(typed, LEXICON).text.endswith(f'"{typed}"')


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("moving off Redux, what'd you pick", '"moving off Redux, what\'d you pick"'),
        ("the move into the new building, vibration", '"the move into the new building, vibration"'),
        ("the hip and knee pathway at St Jude's", "the hip and knee pathway at St Jude's"),
        ("how would I migrate without downtime?", "how I would migrate without downtime"),
        ("How do I support a child with no English", "how to support a child with no English"),
        ("them not being able to get drivers", "not being able to get drivers"),
    ],
)
def test_what_was_talked_about_has_nothing_hung_on_it(typed: str, told: str) -> None:
    """A question behind a comma, or one more word, stands as it was noted; whose trouble it is is known (E34)."""
    assert read_matter(typed, LEXICON).text == told


def test_works_that_go_on_there_are_known_to_both() -> None:
    """`I hope all is going well with the building works`, and with `training new starters` as it is (E34)."""
    assert read_busy("building works", LEXICON).text == "the building works"
    assert read_busy("JTAI inspection", LEXICON).text == "the JTAI inspection"
    assert read_busy("training new starters", LEXICON).text == "training new starters"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("that you can work clean and teach the commis", "someone who can work clean and teach the commis"),
        ('He said they want "somebody who doesn\'t need babysitting"', "somebody who doesn't need babysitting"),
    ],
)
def test_what_was_said_to_the_candidate_is_what_they_look_for(typed: str, said: str) -> None:
    """`You` was the candidate, so nobody is told `you can work clean`; what was said in quotes is taken out of them (E34)."""
    assert phrases.wanted(WORDING.words, read_want(typed, LEXICON)) == said


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (
            "asked 60 firms last autumn. 11 gave, £84k in total!",
            "What I would bring, in short: I asked 60 firms last autumn. 11 gave, £84k in total",
        ),
        ("Writing and updating of 25 SOPs", "I would bring experience in writing and updating 25 SOPs"),
        ("kept them for 300 children at my last school", "I kept them for 300 children at my last school"),
        ("I kept them for 300 children", "I kept them for 300 children"),
        ("Did it for three years at Bell's", "I did it for three years at Bell's"),
    ],
)
def test_who_did_it_stands_before_what_was_done(typed: str, sentence: str) -> None:
    """A deed with more behind it is noted with its `I`, one on what they want is told as such; what is done to a thing needs no `of` (E34)."""
    assert brings(typed) == sentence


def test_a_referee_is_asked_to_tell_how_something_was_done() -> None:
    """`I mentored five teachers` is told as how: "the fact that" is for what nobody did (E34)."""
    assert read_shared("I mentored five beginning teachers", LEXICON).text == "how I mentored five beginning teachers"
    assert read_shared("I had a key to the shop", LEXICON).text == "the fact that I had a key to the shop"
