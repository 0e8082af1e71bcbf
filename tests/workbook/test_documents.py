"""Documents as values: the sheet of references, the debrief sheet, the blocks of the checklist. S54-S58, E25."""

import html
import re

import pytest

from afterword.workbook.pages.interview import interview_pages
from afterword.workbook.paper.documents import Paper, PrintJob, print_job, print_jobs
from afterword.workbook.ready import DocumentKind
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.wording.wording import shipped_wording
from support.making import FULL, SERVICE, Yaml, candidate, interview, seen
from support.pages import all_pages

NAMES = ("Priya Shah", "Luis Ortega", "Dana Wu", "Omar Haddad")


def _referees(**changes: Yaml) -> list[Yaml]:
    """Four who said yes, each with these keys changed."""
    ids = [name.lower().replace(" ", "-") for name in NAMES]
    plain = [{"id": id_, "name": name, "said_yes": "yes"} for id_, name in zip(ids, NAMES, strict=True)]
    return [{**each, **changes.get(str(each["id"]).partition("-")[0], {})} for each in plain]


def _view(marked: int = 4, referees: list[Yaml] | None = None, today: str = "", **changes: object) -> InterviewView:
    known = referees or _referees()
    chosen = [{"who": each["id"], "why": f"reason {number}"} for number, each in enumerate(known[:marked])]
    return seen(interview(references=chosen, **changes), today, me=candidate(referees=known))


def _sheet(view: InterviewView, part: DocumentKind = DocumentKind.REFERENCES) -> str:
    job = print_job(view, part)
    assert job is not None
    return job.html.partition("<body")[2]


def _page(view: InterviewView) -> str:
    return html.unescape(re.sub(r"<[^>]*>", "", all_pages(view)))


def _named(text: str) -> list[str]:
    return [name for name in NAMES if name in text]


@pytest.mark.parametrize("marked", [3, 4])
@pytest.mark.long
def test_the_fourth_who_said_yes_is_kept_as_spare(marked: int) -> None:
    """Three are marked for the role and stand on the sheet; whoever is beyond, listed or only stored, does not (S54, S58)."""
    view = _view(marked)
    assert _named(_sheet(view)) == list(NAMES[:3])
    assert [referee.name for referee in view.referees.spare] == ["Omar Haddad"]
    assert "Kept as spare: Omar Haddad" in _page(view)


@pytest.mark.long
def test_more_than_three_marked_are_told_apart() -> None:
    """The page says who of them counts, and who does not (S54)."""
    said = "Priya Shah, Luis Ortega and Dana Wu count for this interview. Omar Haddad is kept as spare"
    assert said in _page(_view(4))
    assert "for this interview. Omar" not in _page(_view(3))


@pytest.mark.long
def test_somebody_who_said_no_is_no_spare() -> None:
    """A referee who would rather not is not kept for later either (S58)."""
    assert _view(3, _referees(omar={"said_yes": "no"})).referees.spare == ()


@pytest.mark.long
def test_each_referee_has_a_way_a_day_and_an_answer() -> None:
    """How they are reached, when they were asked, what they said, and why this person for this role (S55, S56)."""
    known = _referees(
        priya={"email": "p@harrow.example", "asked": "2027-01-05"},
        luis={"phone": "+1 555 0171", "said_yes": "no"},
        dana={"email": "d@wu.example", "phone": "1", "said_yes": None},
    )
    shown = [(each.contact, each.asked, each.answer, each.why) for each in _view(3, known).referees.marked]
    assert shown == [
        ("by email", "Tue 5 Jan 2027", "yes", "reason 0"),
        ("by phone", "not noted", "no", "reason 1"),
        ("by email or phone", "not yet", "no answer yet", "reason 2"),
    ]
    bare = seen(interview(references=[{"who": "priya-shah"}]), me=candidate(referees=_referees()))
    assert "Add a line: why this person?" in _page(bare)
    assert "not known yet, neither email nor phone" in _page(bare)


@pytest.mark.long
def test_a_present_boss_waits_for_the_offer() -> None:
    """Not before an offer: off the sheet until there is one, and the candidate's page says so (S58)."""
    known = _referees(priya={"not_before_offer": "yes"})
    before = _view(3, known)
    assert _named(_sheet(before)) == ["Luis Ortega", "Dana Wu"]
    assert "Priya Shah is not on the sheet yet, as you want no call before an offer." in _page(before)
    unasked = [{key: typed for key, typed in each.items() if key != "said_yes"} for each in known]
    assert _page(_view(3, unasked)).count("To be asked only once there is an offer.") == 1
    assert "only once there is an offer" not in _page(_view(3, unasked, "2027-01-22", offer={"received": "2027-01-22"}))
    after = _view(3, known, "2027-01-22", offer={"received": "2027-01-22"})
    assert _named(_sheet(after)) == list(NAMES[:3])
    assert "is not on the sheet yet" not in _page(after)


@pytest.mark.long
def test_with_nobody_to_name_there_is_no_sheet() -> None:
    """Where only the present boss said yes, nothing is printed for the employer yet (S58)."""
    view = _view(1, _referees(priya={"not_before_offer": "yes"}))
    assert print_job(view, DocumentKind.REFERENCES) is None
    assert "references.pdf" not in interview_pages(view)[0].body


@pytest.mark.long
def test_the_sheet_says_who_they_are_and_when_to_call() -> None:
    """Credentials, title, organisation, relation and years, phone, email and the best time; under the resume's heading (S54)."""
    told = {
        "credentials": "MBA",
        "title": "Plant Director",
        "organisation": "Harrow Mills",
        "relation": "former manager",
        "years": "2019 to 2023",
        "phone": "+1 555 0171",
        "email": "p@harrow.example",
        "best_time": "after 16:00",
    }
    text = _sheet(_view(3, _referees(priya=told)))
    plain = " ".join(re.sub(r"<[^>]*>", " ", text).split())
    assert "Jane Doe" in plain
    assert all(value in plain for value in told.values())
    assert "reason 0" not in plain


def _debrief(today: str = "", **changes: object) -> PrintJob | None:
    return print_job(seen(interview(**changes), today), DocumentKind.DEBRIEF)


def test_the_debrief_sheet_has_a_field_for_each_question() -> None:
    """Each question of the pack has a field with a name that stays and a title; whom one met is the table (E25)."""
    job = _debrief()
    assert job is not None
    names = re.findall(r'name="2027-01-13-larkfield-foods/debrief/([a-z-]+)" title="[^"]+"', job.html)
    assert names == [name for name, _ in shipped_wording().packs.debrief() if name != "people"]


@pytest.mark.long
def test_the_debrief_sheet_knows_what_the_file_knows() -> None:
    """People, their parts and the date are printed; what was typed for private use is not (E17)."""
    job = _debrief(debrief="The unit felt understaffed.", salary={"walk_away": 97531, "currency": "USD"})
    assert job is not None
    assert all(each in job.html for each in ("Angela Jones", "Your future boss", "angela.jones@larkfield.example"))
    assert "13 Jan 2027" in job.html
    assert not re.search("understaffed|97,?531", job.html)


@pytest.mark.long
def test_a_job_that_was_accepted_has_no_debrief_sheet() -> None:
    """Whoever has the job is not asked any more to write down how the talk went (S73)."""
    over = {"outcome": {"result": "accepted", "on": "2027-01-22"}}
    assert _debrief("2027-01-22", **over) is None
    assert "debrief.pdf" not in interview_pages(seen(interview(**over), "2027-01-22"))[0].body
    assert "debrief.pdf" in interview_pages(seen(interview()))[0].body


@pytest.mark.long
def test_a_long_part_is_divided_by_what_belongs_together() -> None:
    """Steps with a date, optional ones and those that come up stand apart; each step once, nine to a block (E25)."""
    chapter = seen(interview(**FULL)).chapters[2]
    assert len(chapter.live) > 9
    assert max(len(block.steps) for block in chapter.blocks) <= 9
    assert sorted(str(step.id) for block in chapter.blocks for step in block.steps) == sorted(
        str(s.id) for s in chapter.live
    )
    headings = [block.heading.partition(":")[0] for block in chapter.blocks]
    assert list(dict.fromkeys(headings)) == [
        each for each in ("With a date", "Optional", "When it comes up") if each in headings
    ]
    shown = _sheet(seen(interview(**FULL)), DocumentKind.CHECKLIST)
    assert all(f"<h3>{block.heading}</h3>" in shown for block in chapter.blocks)


def test_a_short_part_needs_no_headings() -> None:
    """Nine boxes or fewer stand as they are (E25)."""
    chapter = seen(interview()).chapters[3]
    assert [block.heading for block in chapter.blocks] == [""]
    assert chapter.blocks[0].steps == chapter.live


@pytest.mark.long
@pytest.mark.parametrize(
    ("country", "paper", "size"),
    [("US", None, "Letter"), ("US", "a4", "A4"), ("DE", None, "A4"), ("DE", "letter", "Letter")],
)
def test_the_candidates_paper_wins_over_the_countrys(country: str, paper: str | None, size: str) -> None:
    """Letter in North America and A4 elsewhere, unless me.yaml says which paper lies in the printer (E25)."""
    view = seen(interview(employer={"name": "Bell", "country": country}), me=candidate(paper=paper))
    assert {f"size: {size};" in job.html for job in print_jobs(view)} == {True}


@pytest.mark.long
def test_large_print_is_chosen_once_for_every_document() -> None:
    """Who reads large type says so in me.yaml and gets each document for their own eyes in it (E25)."""
    large = seen(interview(), me=candidate(large_print="yes"))
    assert all('class="large"' in job.html for job in print_jobs(large))
    assert not any('class="large"' in job.html for job in print_jobs(seen(interview())))


@pytest.mark.parametrize("large_print", ["yes", "no"])
@pytest.mark.long
def test_whatever_is_called_one_page_is_held_to_one_page(large_print: str) -> None:
    """Steps and letters that speak of one page mean the proposal and the sheet of references, and each is, large print or not (E55)."""
    chosen = [{"who": each["id"], "why": "led me"} for each in _referees()[:3]]
    me = candidate(referees=_referees(), large_print=large_print)
    view = seen(interview(references=chosen, proposal=SERVICE), me=me)
    texts = [step.title + step.detail for step in view.steps] + [
        each.draft.subject + each.draft.body for each in view.drafts
    ]
    speaking = [text for text in texts if re.search("one.page", text, re.IGNORECASE)]
    assert any("proposal" in text for text in speaking)
    assert any("references" in text for text in speaking)
    handed_over = {job.source.rpartition("`")[0].rpartition("`")[2]: job for job in print_jobs(view) if job.most_pages}
    assert set(handed_over) == {"referees", "proposal"}
    assert {job.most_pages for job in handed_over.values()} == {1}
    assert not any('class="large"' in job.html for job in handed_over.values())


@pytest.mark.long
def test_large_print_may_take_more_pages() -> None:
    """Who needs large type gets it: the one page holds for the ordinary edition (E25, S71)."""
    view = _view(3)
    ordinary, large = (print_job(view, DocumentKind.REFERENCES, Paper("A4", each)) for each in (False, True))
    assert (ordinary.most_pages, large.most_pages) == (1, 0)  # type: ignore[union-attr]


@pytest.mark.long
def test_the_drafts_stand_in_the_order_in_which_they_are_sent() -> None:
    """By day, as one goes through them; those that wait for something to happen come last."""
    shown = _view(2)
    waiting = {step.id for step in shown.plan.steps if step.due is None}
    rows = [(each.draft.step in waiting, each.draft.on) for each in shown.drafts]
    assert rows == sorted(rows)
    assert [late for late, _ in rows].count(True) > 1
