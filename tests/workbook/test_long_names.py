"""A role of 200 characters and an employer of 130 leave no running header (E58)."""

import re

import pytest

from afterword.workbook.paper.documents import print_job
from afterword.workbook.ready import DocumentKind
from afterword.workbook.views.interview import InterviewView
from support.making import interview, seen

ROLE = "Senior Associate Deputy Assistant Vice President for Integrated Global Human Capital Transformation, " * 2
EMPLOYER = (
    "Österreichische Gesellschaft für Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
)
ROOM = 70  # characters of a running header: two lines above the page, in large print three


@pytest.fixture
def view() -> InterviewView:
    """An interview with long names."""
    return seen(interview(role=ROLE.strip(" ,"), employer={"name": EMPLOYER}))


@pytest.mark.parametrize("part", [DocumentKind.CHECKLIST, DocumentKind.WORKBOOK])
@pytest.mark.long
def test_a_running_header_is_cut_at_a_word(view: InterviewView, part: DocumentKind) -> None:
    """What stands above each page has room there, and says that more was typed (E58)."""
    job = print_job(view, part)
    assert job is not None
    (header,) = re.findall(r'data-interview="([^"]*)"', job.html)
    assert len(header) <= ROOM
    assert header == "Senior Associate Deputy Assistant Vice President for Integrated…"
