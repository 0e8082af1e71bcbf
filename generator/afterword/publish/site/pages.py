"""The pages of the workbook as MkDocs has them: it is told where each is, and asks for its text when that is made."""

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel

from afterword.workbook.pages.page import Page


class PageFile(File):
    """A file of which nothing is read before it is asked for."""

    text: Callable[[], str]

    @property  # type: ignore[misc]  # MkDocs lets it be set, which nobody does
    def content_string(self) -> str:
        """The text of the page."""
        return self.text()


Titles = dict[str, str]  # by source path, made safe for the theme


def titles(pages: Iterable[Page]) -> tuple[Titles, Titles, Titles]:
    """The titles of the pages, their short names in menus, and what some are called under the name of their interview."""
    whole, short, within = {}, {}, {}
    for page in pages:
        whole[page.path] = _safe(page.title)
        short[page.path] = _safe(page.menu or page.title)
        if page.within:
            within[page.path] = _safe(page.within)
    return whole, short, within


def _safe(text: str) -> str:
    return str(escape(text))


def add_pages(
    pages: Sequence[Page],
    files: Files,
    config: MkDocsConfig,
    left_out: Collection[str],
) -> None:
    """Add the pages; of those at the paths `left_out` MkDocs knows only where they are."""
    for number, page in enumerate(pages):
        file = PageFile.generated(config, page.path, content="")
        vars(file).update(text=partial(_text, pages, number))
        if page.path in left_out:
            file.inclusion = InclusionLevel.EXCLUDED
        files.append(file)


def _text(pages: Sequence[Page], number: int) -> str:
    return pages[number].body
