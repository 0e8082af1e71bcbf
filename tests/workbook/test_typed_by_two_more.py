"""Phrases that two more strangers typed, and whose sentences went wrong or were refused, each mended with its kind (E34)."""

import pytest

from afterword.workbook.advice.ways_out import ways_out
from afterword.workbook.wording.typed.judging.judged import doubt_of
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.told.aims import read_purpose
from afterword.workbook.wording.typed.told.busy import read_busy
from afterword.workbook.wording.typed.told.thanked import read_thanks
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.typed.words.form import Form
from afterword.workbook.wording.wording import shipped_wording

WORDING = shipped_wording()
LEXICON = WORDING.packs.lexicon


@pytest.mark.parametrize(
    "typed",
    [
        "grade 10 learners who can rearrange a formula",
        "grade 10 learners who can rearrange a formula when they come to physics",
        "level 3 apprentices who can work alone when the fitter is off",
        "class B drivers who know the ring road",
        "stage 2 trainees who can read a drawing",
    ],
)
def test_a_number_behind_grade_says_which_and_is_no_deed(typed: str) -> None:
    """Nobody is told that they look for somebody who can `grade 10 learners`."""
    want = read_want(typed, LEXICON)
    assert (want.form is not Form.TO_DO, typed in want.text) == (True, True)


@pytest.mark.parametrize(
    "wish",
    [
        "have fewer families go away disappointed", "have a manual that the fitters use", "have a cleaner yard",
        "have more women apply", "have a second line running by May", "have one rota for both wards",
        "have shorter waiting times", "have somebody teach the two apprentices", "be re-accredited under ISO 17025 in March",
        "be accredited in March", "be open on Sundays", "be inspected without remarks", "be paid on time",
        "be certified to ISO 9001 by June",
    ],
)  # fmt: skip
def test_what_the_house_is_to_have_or_be_is_told_as_its_wish(wish: str) -> None:
    """Nobody looks for `someone who has a manual` or `someone who can be re-accredited`: the house wants it, and said so."""
    for typed in (wish, f"to {wish}"):
        want = read_want(typed, LEXICON)
        assert (want.form, want.text) == (Form.SAID, f"you want to {wish}")


@pytest.mark.parametrize(
    "typed",
    [
        "have a clean licence", "have an eye for detail", "have patience", "have experience in payroll",
        "have more patience with beginners", "have a degree in nursing", "have their own tools", "have a steady hand",
        "have a year in a kitchen behind them", "be patient", "be certified in first aid", "be trusted with the keys",
    ],
)  # fmt: skip
def test_what_somebody_has_or_is_stays_theirs(typed: str) -> None:
    """A licence, patience or two years of work is what somebody brings."""
    assert not read_want(typed, LEXICON).text.startswith("you want to")


@pytest.mark.parametrize("typed", ["the parallel runs", "the test runs", "the winter repairs", "the boiler swaps"])
def test_several_things_are_talked_about_and_not_how_they_are_done(typed: str) -> None:
    """`We talked about the parallel runs`, and never `about how the parallel runs`."""
    assert read_matter(typed, LEXICON).text == typed


@pytest.mark.parametrize(
    "typed",
    [
        "the week before Christmas, when clients send their bonuses late",
        "the six weeks after Easter, when nobody books",
        "the night shift, when two of them are off",
        "how I would tell whether a change really cut the waste, and not just the season",
        "the cut in waste, and not just the season",
    ],
)
def test_a_comma_that_belongs_to_it_stays_a_comma(typed: str) -> None:
    """When a time was, and what is set against the first thing, is no second matter."""
    assert read_matter(typed, LEXICON).text == typed


def test_what_is_asked_beside_a_thing_is_a_second_matter() -> None:
    """A list may still name a thing and ask something."""
    assert read_matter("the rota, when to start", LEXICON).text == "the rota and when to start"
    assert (
        read_matter("do you need a second vet, and who pays", LEXICON).text
        == "whether you need a second vet and who pays"
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The next inspection, in 2025, had no remarks on it.",
        "I brought three logs into one weekly sheet, and the next inspection, in 2025, had no remarks on it.",
        "The contract, since May, had two more sites.",
        "And can moving costs be paid?",
        "Can moving costs be paid?",
        "Is there a bus, and could parking fees be covered?",
        "Will running shoes be needed?",
    ],
)
def test_a_right_sentence_of_ones_own_is_not_doubted(sentence: str) -> None:
    """A time between two commas tears no sentence apart, and in a question the verb stands before what it is of."""
    assert doubt_of(sentence, LEXICON) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "I ran the yard, had no accident.",
        "I know the yard, in 2020, had no accident.",
        "He can moving boxes.",
        "I can driving vans.",
    ],
)
def test_half_a_sentence_and_a_wrong_form_are_doubted_as_before(sentence: str) -> None:
    """What goes wrong without the commas goes wrong with them."""
    assert doubt_of(sentence, LEXICON) is not None


@pytest.mark.parametrize(
    "typed", ["the winter overhauls", "the summer rebuilds", "the winter repairs", "the pump refits"]
)
def test_what_is_done_every_year_goes_on_there(typed: str) -> None:
    """`I hope all is going well with the winter overhauls`."""
    busy = read_busy(typed, LEXICON)
    assert (busy.fits, busy.text) == (True, typed)


@pytest.mark.parametrize(
    "typed",
    [
        "work among four chefs for 90 covers, with afternoon tea at weekends",
        "work under the head chef",
        "answer to the board",
    ],
)
def test_with_whom_one_would_work_is_something_to_do(typed: str) -> None:
    """`In this job I'd work among four chefs`."""
    assert read_purpose(typed, LEXICON).text == typed


@pytest.mark.parametrize(
    "typed",
    ["an hour, with drawings, on why you replaced the bearings", "nearly an hour on how the tanks are cleaned"],
)
def test_thanks_for_an_hour_say_what_it_went_to(typed: str) -> None:
    """`Thank you for an hour, with drawings, on why you replaced the bearings`."""
    assert read_thanks(typed, LEXICON).text == typed


def test_who_is_asked_for_other_thanks_sees_their_own_mended() -> None:
    """The help has the candidate's own words in a form that does, and not only an example of ours."""
    (way,) = ways_out("thank_for", "advice, and you were kind", WORDING)
    assert (way.typed, way.sentence) == ("advice", "Thank you for advice")
