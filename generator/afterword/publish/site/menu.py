"""The menu of a page: the front page, its own interview, the other interviews, the guides; and the line of ways above a page.

MkDocs has one menu for all pages, which costs the square of their number to print. A page gets one of its own here.
"""

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from itertools import chain
from operator import attrgetter

from mkdocs.structure import StructureItem
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Link, Navigation, Section
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from afterword.publish.kept import FEW
from afterword.workbook.pages.page import render
from afterword.workbook.wording.wording import shipped_wording

FRONT_PAGE = "index.md"
_FRONT = "index.html"
Source = list[object]  # as JSON


class Menu:
    """The menus of a workbook. `titles` are the short names of its pages by source path, made safe for the theme.

    `within` has the names of those that are called otherwise under the name of their own interview.
    """

    def __init__(
        self,
        nav: Navigation,
        files: Files,
        titles: Mapping[str, str],
        within: Mapping[str, str],
    ) -> None:
        self._nav = nav
        self._files = files
        self._titles = titles
        self._within = within
        self._sources: dict[str, Source] = {}  # by folder
        self._interviews: dict[str, list[str]] = {}  # the pages of each, by folder
        for path in titles:
            if path.startswith("interviews/"):
                pages = self._interviews.setdefault(_folder(path), [])
                pages.append(path)

    def of(self, page: Page) -> Navigation:
        """The menu as it stands beside this page."""
        front_page, *guides = self._nav.items
        return Navigation([front_page, *self._entries(page), *guides], self._nav.pages)

    def source(self, path: str) -> Source:
        """What the menus of all pages beside this one are made of; a guide's own title is none of the workbook's."""
        folder = _folder(path)
        if folder not in self._sources:
            own = self._interviews.get(folder, ())
            paths = chain(*self._listed(folder).values(), own)
            names = [(p, self._titles[p], self._within.get(p)) for p in paths]
            guides = list(map(_leads_to, self._nav.items))
            self._sources[folder] = [names, guides]
        return self._sources[folder]

    def _entries(self, page: Page) -> Iterator[StructureItem]:
        own = _folder(page.file.src_uri)
        for folder, paths in self._listed(own).items():
            if folder == own:
                yield self._opened(paths, page)
            else:
                yield self._link(paths[0])

    def _listed(self, own: str) -> Mapping[str, list[str]]:
        """All of a few interviews; of many only the page's own."""
        if len(self._interviews) <= FEW:
            return self._interviews
        if own in self._interviews:
            return {own: self._interviews[own]}
        return {}

    def _opened(
        self,
        paths: list[str],
        page: Page,
    ) -> StructureItem:
        """The page's own interview: a section with all its pages, or one link if there is but one."""
        overview = paths[0]
        if len(paths) == 1:
            return self._link(overview)
        section = Section(
            self._titles[overview],
            [self._link_from(page, path) for path in paths],
        )
        section.active = True
        return section

    def _link_from(
        self,
        page: Page,
        path: str,
    ) -> StructureItem:
        """The link to a path; the page itself where it leads to that."""
        if path == page.file.src_uri:
            return page
        return self._link(path, self._within.get(path))

    def _link(
        self,
        path: str,
        name: str | None = None,
    ) -> Link:
        file = self._files.get_file_from_path(path)
        assert file  # noqa: S101  (its path came from the workbook's own pages)
        return Link(name or self._titles[path], file.url)


def navigation(files: Files, titles: Collection[str]) -> list[dict[str, object]]:
    """The front page and the guides, which are no pages of the workbook; interviews come in by page, see `Menu`."""
    nav: list[dict[str, object]] = [{"What now?": FRONT_PAGE}]
    paths = {*map(attrgetter("src_uri"), files.documentation_pages())}
    guides = sorted(paths.difference(titles))
    if guides:
        nav.append({"Guides": guides})
    return nav


def with_ways(html: str, address: str) -> str:
    """A page below a line that leads to all interviews and to telling of a new one; the front page is where it leads."""
    if address == _FRONT:
        return html
    return f"{_ways(get_relative_url(_FRONT, address))}\n{html}"


@cache
def _ways(front: str) -> str:
    """The line, as it stands on all pages of one folder."""
    return render(shipped_wording(), "ways.html.j2", front=front)


def _leads_to(item: StructureItem) -> Source:
    """What a menu shows of an item, and where it leads."""
    if isinstance(item, Page):
        return [item.file.src_uri]
    children = getattr(item, "children", None) or []
    return [item.title, getattr(item, "url", ""), [*map(_leads_to, children)]]


def _folder(path: str) -> str:
    return path.rpartition("/")[0]
