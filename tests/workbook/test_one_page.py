"""A proposal of one page is one page, or goes nowhere and says why, at every door (E54, E55, S71)."""

import random
from typing import Any

import pytest
from fontTools.ttLib import TTFont

from afterword.plan.steps import Kind
from afterword.publish.pdf.engine import OverfullError, render
from afterword.resources import resource
from afterword.workbook.advice.content import content
from afterword.workbook.pages.interview import interview_pages
from afterword.workbook.paper.documents import Paper, print_job, print_jobs
from afterword.workbook.proposal.leaning_letters import LEANING
from afterword.workbook.proposal.length import overlong
from afterword.workbook.proposal.other_scripts import OTHER_SCRIPTS
from afterword.workbook.proposal.type_widths import WIDTHS
from afterword.workbook.ready import DocumentKind, proposal_sent_on
from afterword.workbook.views.interview import InterviewView
from support.making import SERVICE, cases, interview, seen
from support.turns import some

LONG = {
    **SERVICE,
    "need": "The stock count takes four weekends a year, and each of them costs a week of recounts.",
    "skill": "I have run counts for nine years at four depots, and wrote the plan that all of them now use every quarter.",
    "services": ["count plan for all depots", "two trained crews", "a weekly report", "a handover week", "a manual", "a training day"],
    "results": ["one weekend a year in place of four", "fewer than ten recounts", "a plan that any shift leader can run"],
    "assumptions": ["the depots are open on Saturdays", "scanners are there", "one contact for each depot", "keys are at the gate"],
    "questions": ["How many depots count by hand?", "Who signs off a recount?"],
    "out_of_scope": ["scanners", "software", "transport between the depots"],
}  # fmt: skip
WORDS = """the depots of a town count stock twice each quarter and nobody recounts what was wrong until Monday; a well-run crew
    with lists, scanners (where there are any) and 20 minutes of training would do it in one night for £400""".split()  # noqa: SIM905  (to be read)


def letter_of(view: InterviewView) -> tuple[bool, str]:
    """Whether the letter that carries the proposal is ready, and what it lacks."""
    (draft,) = [each.draft for each in view.drafts if each.draft.kind is Kind.SEND_PROPOSAL]
    return draft.complete, "; ".join(draft.gaps)


@pytest.mark.long
def test_a_proposal_that_takes_two_pages_is_ready_at_no_door() -> None:
    """The mail says why it waits, no page is printed or linked, and a short one is sent: the same answer everywhere (E54)."""
    view = seen(interview(proposal=LONG))
    assert letter_of(view) == (
        False,
        "one page: its texts take more than one, so shorten them; afterword check says by how much",
    )
    assert "proposal.pdf" not in " ".join(page.body for page in interview_pages(view))
    assert [job.path for job in print_jobs(view) if "proposal" in job.path] == []
    assert letter_of(seen(interview(proposal=SERVICE))) == (True, "")


@pytest.mark.long
def test_check_says_by_how_much_a_proposal_is_too_long() -> None:
    """Before anything is printed the candidate reads how many lines are too many, and which section is the longest (S71)."""
    case = cases({"here": interview(proposal=LONG)}, "2027-01-13")
    wording = seen(interview()).wording
    told = [each for each in content(case, wording) if each.code == "AW451"]
    assert [each.message for each in told] == ["the proposal takes more than its one page: 12 lines too many"]
    assert "the longest section is `services`, with 7 lines" in (told[0].help or "")


@pytest.mark.long
def test_check_names_a_thank_you_that_is_too_long() -> None:
    """A note to a panel of nine that has grown beyond 150 words is warned of; a short one is not (S14)."""
    people = [
        {
            "name": "Maria Lopez",
            "is": "hiring manager",
            "email": "m@a.example",
            "point": "the night desk",
            "salutation": "Dear Maria",
        }
    ]
    people += [
        {"name": f"Person {name}", "email": f"{name}@a.example", "salutation": f"Dear {name}", "point": f"the {name} list that everybody at the desk keeps in a book of their own"}
        for name in ("Ada", "Bea", "Cem", "Dee", "Eva", "Flo", "Gus", "Hal")
    ]  # fmt: skip
    wording = seen(interview()).wording
    codes = {}
    for count in (2, 9):
        panel = interview(people=people[:count], panel_note="one")
        told = content(cases({"here": panel}, "2027-01-13"), wording)
        codes[count] = [each.message for each in told if each.code == "AW452"]
    assert codes[2] == []
    assert len(codes[9]) == 1
    assert "at most 150 are read with pleasure" in codes[9][0]


@pytest.mark.long
@pytest.mark.parametrize(("bold", "name"), [(False, "Regular"), (True, "Bold")])
def test_letters_are_as_wide_as_the_font_says(bold: bool, name: str) -> None:  # noqa: FBT001  (a parameter of the test)
    """What a line of a proposal is measured by is what our own type has."""
    font = TTFont(resource("templates", "fonts", f"NotoSans-{name}.ttf"))
    glyphs, widths = font.getBestCmap(), font["hmtx"]
    assert WIDTHS[bold] == {letter: widths[glyphs[ord(letter)]][0] for letter in WIDTHS[bold]}


def _nearer(table: Any, number: int, first: str, second: str) -> int | None:
    """How much nearer a table of the font puts two letters: pair by pair, or by their classes; None where it is silent."""
    if table.Format == 1:
        pairs = {pair.SecondGlyph: pair.Value1 for pair in table.PairSet[number].PairValueRecord}
        return getattr(pairs.get(second), "XAdvance", None)
    of_first = table.Class1Record[table.ClassDef1.classDefs.get(first, 0)].Class2Record
    return getattr(of_first[table.ClassDef2.classDefs.get(second, 0)].Value1, "XAdvance", 0)


@pytest.mark.long
@pytest.mark.parametrize(("bold", "name"), [(False, "Regular"), (True, "Bold")])
def test_letters_lean_on_one_another_as_the_font_says(bold: bool, name: str) -> None:  # noqa: FBT001  (a parameter of the test)
    """A line that fits by a hair is reckoned to fit, and one that does not is not: `r,` and `To` stand nearer than others."""
    font = TTFont(resource("templates", "fonts", f"NotoSans-{name}.ttf"))
    glyphs, tables = font.getBestCmap(), font["GPOS"].table.LookupList.Lookup[2].SubTable
    ours = {glyphs[ord(letter)]: letter for letter in WIDTHS[bold].keys() - OTHER_SCRIPTS[bold].keys()}
    said = {}
    for table in tables[::-1]:  # what the first says of a pair stands
        for number, first in enumerate(table.Coverage.glyphs):
            for second, letter in ours.items():
                nearer = _nearer(table, number, first, second)
                if nearer is not None and first in ours:
                    said[ours[first], letter] = nearer
    assert LEANING[bold] == {pair: nearer for pair, nearer in said.items() if nearer}


OUTLINE: dict[str, object] = {
    "kind": "tackle the problem",
    "suits_role": "yes",
    "need": "Stock counts take two nights a month.",
    "need_is": "stated",
    "skill": "I have run stock counts for six years.",
    "approach": ["one", "two"],
}
IN_CHINESE = "\u4ed3" * 57
IN_ARABIC = "\u0633\u0646\u0648\u0627\u062a " * 6
IN_RUSSIAN = "\u0441\u043a\u043b\u0430\u0434 " * 11


@pytest.mark.long
@pytest.mark.parametrize(
    ("text", "most"),
    [
        (IN_CHINESE, 11),
        (IN_ARABIC, 22),
        (IN_RUSSIAN, 24),
        ("count \u2192 sort", 21),
        ("Return supplier driver of invoice count morning supplier each the depot order shelf", 12),
        ("Return invoice depot driver, week the depot count week pallet morning pallet pallet", 24),
    ],
)
def test_letters_of_every_script_take_the_room_that_they_have_in_print(text: str, most: int) -> None:
    """So many assumptions are known to come out on one page, and one more is held back (E55, S71)."""
    for count in (most, most + 1):
        view = seen(interview(proposal={**OUTLINE, "assumptions": [text] * count}))
        too_long = overlong(view.wording, view.case.spoken, view.case.spoken_me, proposal_sent_on(view.case))
        assert (too_long is None) is (count == most)


def _fits(view: InterviewView, size: str) -> bool:
    job = print_job(view, DocumentKind.PROPOSAL, Paper(size))
    assert job
    try:
        render(job)
    except OverfullError:
        return False
    return True


@pytest.mark.build
@pytest.mark.parametrize("seed", some(range(12), 6))
def test_what_is_reckoned_is_what_is_printed(seed: int) -> None:
    """However a proposal is filled, it is held back if, and only if, it comes out of the printer on two pages (S71)."""
    chance = random.Random(seed)  # noqa: S311  (texts, and no secret)

    def phrase(most: int) -> str:
        return " ".join(chance.choices(WORDS, k=chance.randint(2, most)))

    lists = {"services": 6, "results": 5, "assumptions": 4, "questions": 3, "out_of_scope": 3}
    texts = {key: [phrase(14) for _ in range(chance.randint(1, most))] for key, most in lists.items()}
    view = seen(interview(proposal={**SERVICE, "need": phrase(40), "skill": phrase(40), **texts}))
    too_long = overlong(view.wording, view.case.spoken, view.case.spoken_me, proposal_sent_on(view.case))
    assert [_fits(view, size) for size in ("Letter", "A4")] == [too_long is None] * 2
