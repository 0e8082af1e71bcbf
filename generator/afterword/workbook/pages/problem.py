"""What stands in the place of a file that has errors."""

from collections.abc import Sequence

from afterword.diagnostics import Diagnostic
from afterword.diagnostics.render import as_text
from afterword.workbook.pages.page import Page, render
from afterword.workbook.wording.wording import Wording


def problem_page(
    path: str,
    file: str,
    problems: Sequence[Diagnostic],
    wording: Wording,
    of: str = "",
) -> Page:
    """The page that lists what is to be mended in a file: that `of` an interview, or else of the candidate."""
    texts = list(map(as_text, problems))
    title = wording.words.page("titles", "problem", file=file)
    body = render(wording, "problem.md.j2", file=file, problems=texts, of=of)
    return Page(path, title, body)
