"""The pages of one interview, by name and together."""

from afterword.workbook.pages.interview import interview_pages
from afterword.workbook.views.interview import InterviewView

PARTS = (  # as they are called on the page and in the workbook, in their order
    "1. Follow up",
    "2. Salary discussion",
    "3. Next step in the process",
    "4. References",
    "5. Make an offer",
    "Looking back",
)


def page_of(view: InterviewView, name: str) -> str:
    """The body of one page, such as `salary`."""
    return next(page.body for page in interview_pages(view) if page.path.endswith(f"/{name}.md"))


def all_pages(view: InterviewView) -> str:
    """Every page of the interview but its drafts, one after the other."""
    return "\n\n".join(page.body for page in interview_pages(view) if not page.path.endswith("/drafts.md"))
