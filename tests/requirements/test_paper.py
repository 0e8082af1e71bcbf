"""What is printed: E25."""

import re

import pytest

from afterword.interview.model.interview import Interview
from afterword.resources import resource
from afterword.workbook.paper.documents import Paper, print_job, print_jobs
from afterword.workbook.ready import DocumentKind
from support.making import FULL, every_case, interview, seen
from support.turns import some

MOST_BOXES = 9
CASES = dict(some([*every_case().items()][1:], 2))


@pytest.mark.long
@pytest.mark.parametrize(
    ("country", "size"), [("US", "Letter"), ("CA", "Letter"), ("GB", "A4"), ("DE", "A4"), ("JP", "A4"), (None, "A4")]
)
def test_the_paper_is_that_of_the_country(country: str | None, size: str) -> None:
    """Letter in the US and Canada, A4 elsewhere (E25)."""
    jobs = print_jobs(seen(interview(employer={"name": "Bell", "country": country})))
    assert jobs
    assert [job.path for job in jobs if f"size: {size}" not in job.html] == []


@pytest.mark.long
def test_another_paper_can_be_chosen() -> None:
    """Who has A4 in the printer prints on A4, wherever the job is (E25)."""
    job = print_job(seen(interview()), DocumentKind.CHECKLIST, Paper("A4"))
    assert job
    assert "size: A4" in job.html


@pytest.mark.long
def test_letters_are_large_enough_to_read() -> None:
    """Twelve points for the body and eighteen in large print, which is what the document asks for (E25)."""
    css = resource("templates", "print", "print.css").read_text(encoding="utf-8")
    body = re.search(r"^html \{ font: ([\d.]+)pt", css, re.MULTILINE)
    large = re.search(r"^html\.large \{ font-size: ([\d.]+)pt", css, re.MULTILINE)
    assert body
    assert large
    assert (float(body[1]) >= 12, float(large[1]) >= 18) == (True, True)
    job = print_job(seen(interview()), DocumentKind.CHECKLIST, Paper("A4", large_print=True))
    assert job
    assert re.search(r'<html[^>]*class="large"', job.html)


@pytest.mark.long
@pytest.mark.parametrize(("value", "today"), CASES.values(), ids=CASES)
def test_a_block_has_nine_boxes_at_most(value: Interview, today: str) -> None:
    """More than nine boxes in a row are a wall: a heading, or a line with room about it, stands between them (E25)."""
    for job in print_jobs(seen(value, today)):
        blocks = [
            re.findall(r'<input[^>]*type="checkbox"', block)
            for block in re.split(r'<h[23]|<div class="block"', job.html)
        ]
        assert max(len(each) for each in blocks) <= MOST_BOXES, job.path


@pytest.mark.long
def test_the_fullest_checklist_has_a_box_for_each_step() -> None:
    """Breaking a list into blocks loses nothing: every step that is part of the plan can be ticked off (E25, S3)."""
    shown = seen(interview(**FULL))
    job = print_job(shown, DocumentKind.CHECKLIST)
    assert job
    boxes = len(re.findall(r'<input[^>]*type="checkbox"', job.html))
    assert boxes == sum(len(chapter.live) for chapter in shown.chapters)
