"""Phrases of everyday work as strangers typed them in a hurry, each in the sentence that a native would write (E34)."""

import pytest

from afterword.workbook.letters.steps_of_proposal import first_step, plan
from afterword.workbook.letters.topics_named import in_short
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.matters import read_matter
from afterword.workbook.wording.typed.troubles import speaks_of_a_problem
from afterword.workbook.wording.wording import shipped_wording
from support.making import body, case, drafts, interview

WORDING = shipped_wording()
LEXICON = WORDING.packs.lexicon
OUTLINE = {"kind": "tackle the problem", "need": "Orders go out late.", "need_is": "stated"}


def begins(*steps: str) -> str:
    """How an outline begins, behind `The first step would be`."""
    value = interview(proposal={**OUTLINE, "approach": [*steps]})
    assert value.proposal
    return first_step(Desk.for_letters(case(value), WORDING), value.proposal)


def would(*steps: str) -> str:
    """What an outline tells in one sentence, behind `I would`."""
    value = interview(proposal={**OUTLINE, "approach": [*steps]})
    assert value.proposal
    return plan(Desk.for_letters(case(value), WORDING), value.proposal)["plan"]


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ("we could text families when visiting hours change", "to text families when visiting hours change"),
        ("Text the parents the day before", "to text the parents the day before"),
        ("Colour-code the cleaning cloths", "to colour-code the cleaning cloths"),
        ("Colour-coding the cleaning cloths", "to colour-code the cleaning cloths"),
        ("Batch-cooking the sauces", "to batch-cook the sauces"),
        ("deep-cleaning the fryers weekly", "to deep-clean the fryers weekly"),
        ("Fast-track the regulars", "to fast-track the regulars"),
        ("Bulk-buying gloves", "to bulk-buy gloves"),
        ("Double-booking nobody", "to double-book nobody"),
        ("PAT-test the kettles", "to PAT-test the kettles"),
        ("cross-training porters", "to cross-train porters"),
    ],
)
def test_a_step_begins_small_whatever_verb_it_is(typed: str, step: str) -> None:
    """`to text families` and `to colour-code the cloths`: no capital stands in the midst of a sentence (E34)."""
    assert begins(typed) == step


@pytest.mark.parametrize(
    "typed",
    [
        "pruning in winter and grafting in spring",
        "Stock-taking on Sundays",
        "staffing by the hour",
        "training for new starters",
        "Sowing in March and planting out in May",
        "cutting the forms and training staff",
    ],
)
def test_a_step_that_names_what_goes_on_follows_as_it_is(typed: str) -> None:
    """`The first step would be pruning in winter` is told, and not left out of the letter (E34)."""
    assert begins(typed) == f"{typed[:1].lower()}{typed[1:]}"


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ("moving the bins and painting the wall", "to move the bins and paint the wall"),
        ("cooking ahead and freezing in portions", "to cook ahead and freeze in portions"),
        ("labelling the shelves and then counting the stock", "to label the shelves and then count the stock"),
    ],
)
def test_two_things_to_do_take_one_form(typed: str, step: str) -> None:
    """`to move the bins and paint the wall`, and not `to move the bins and painting the wall` (E34)."""
    assert begins(typed) == step


@pytest.mark.parametrize(
    "typed", ["meeting with the parents", "part-time cover at weekends", "Xero training for the office"]
)
def test_a_thing_without_its_article_begins_no_outline(typed: str) -> None:
    """`The first step would be meeting with the parents` would lack a word, so the page alone says it (E34)."""
    assert begins(typed) == ""


def test_steps_told_together_begin_small_as_well() -> None:
    """`I would text the parents and count the meals` (E34)."""
    assert would("Text the parents", "Count the meals") == "text the parents and count the meals"
    assert would("Cross-train the porters", "Count the meals") == "cross-train the porters and count the meals"


@pytest.mark.parametrize(
    "typed",
    [
        "the van routes overlap",
        "the labels fade",
        "the drivers swap rounds",
        "the van drivers share keys",
        "the boiler alarms trip at night",
        "the two rotas overlap",
        "the delivery times change without warning",
        "the new scanners freeze",
        "the freezer doors stick",
        "the last two buses clash with handover",
        "the pipes burst in winter",
        "your shop windows steam up",
        "visiting hours clash with lunch",
        "the coat hooks snap",
        "supply teachers don't know the fire drill",
        "cover teachers can't log in",
        "fire doors don't close",
        "stock counts never match",
    ],
)
def test_what_goes_wrong_with_several_is_told_as_a_sentence(typed: str) -> None:
    """`You told me that the van routes overlap`, and not `what you told me about the van routes overlap` (E34)."""
    assert read_matter(typed, LEXICON).text == f"the fact that {typed}"


@pytest.mark.parametrize(
    "typed",
    [
        "the sales drop",
        "the returns slip",
        "the complaints log",
        "the drivers strike",
        "the nurses break room",
        "the accounts crash course",
        "fire doors on the ward",
        "how the rotas overlap",
    ],
)
def test_a_thing_of_several_stays_a_thing(typed: str) -> None:
    """`the returns slip` names a slip, and tells of nothing that slips (E34)."""
    assert read_matter(typed, LEXICON).text == typed


@pytest.mark.parametrize(
    "typed",
    [
        "too few female coaches",
        "only one lift for four wards",
        "too much paperwork",
        "having to turn people away",
        "running out of beds by Tuesday",
        "short of welders",
        "losing drivers to the warehouse",
        "throwing away half the bread",
        "struggling to fill nights",
        "falling behind on repairs",
        "wasting an hour on parking",
        "failing the same audit twice",
    ],
)
def test_nobody_wishes_well_with_what_they_lack(typed: str) -> None:
    """No letter wishes all the best with having too few coaches, or says that it was great to talk about it (E35)."""
    assert speaks_of_a_problem(read_matter(typed, LEXICON).text, LEXICON)
    letters = drafts(interview(topics=[typed]))
    assert all("best with" not in body(letter) for letter in letters.values())
    assert "too few" not in body(letters["thank-you/angela-jones"])


@pytest.mark.parametrize(
    "typed",
    [
        "running a second clinic",
        "having the choir back",
        "opening late on Thursdays",
        "keeping volunteers past the first month",
    ],
)
def test_what_they_plan_is_wished_well(typed: str) -> None:
    """A second clinic is no trouble, and may be wished well with (E35)."""
    assert not speaks_of_a_problem(read_matter(typed, LEXICON).text, LEXICON)


@pytest.mark.parametrize(
    ("topic", "short"),
    [
        ("swapping paper timesheets for the app", "swapping paper timesheets for the app"),
        ("putting lockers by the door", "putting lockers by the door"),
        ("turning the canteen into a shop", "turning the canteen into a shop"),
        ("keeping the lights on at weekends", "keeping the lights on at weekends"),
        ("switching from paper to tablets", "switching from paper to tablets"),
        ("opening a second shop in Ripon", "opening a second shop"),
        ("the move to the new hall", "the move"),
    ],
)
def test_a_matter_named_again_keeps_what_makes_it_one(topic: str, short: str) -> None:
    """`all the best with swapping paper timesheets` would leave out what they are swapped for (E34)."""
    assert in_short(topic) == short
