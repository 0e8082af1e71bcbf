"""The menu of a page: the front page, its own interview with all its pages, the other interviews, the guides.

MkDocs has one menu for all pages, which costs the square of their number to print. A page gets one of its own here.
"""

from collections.abc import Iterator, Mapping

from mkdocs.structure import StructureItem
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Link, Navigation, Section
from mkdocs.structure.pages import Page

_MOST_LISTED = 10  # interviews in every menu; the front page lists them all


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
        self._interviews: dict[str, list[str]] = {}  # the pages of each, by folder
        for path in titles:
            if path.startswith("interviews/"):
                pages = self._interviews.setdefault(_folder(path), [])
                pages.append(path)

    def of(self, page: Page) -> Navigation:
        """The menu as it stands beside this page."""
        front_page, *guides = self._nav.items
        return Navigation([front_page, *self._entries(page), *guides], self._nav.pages)

    def _entries(self, page: Page) -> Iterator[StructureItem]:
        """All of a few interviews; of many only the page's own, which is opened."""
        few = len(self._interviews) <= _MOST_LISTED
        for folder, paths in self._interviews.items():
            if folder == _folder(page.file.src_uri):
                yield self._opened(paths, page)
            elif few:
                yield self._link(paths[0])

    def _opened(self, paths: list[str], page: Page) -> StructureItem:
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

    def _link_from(self, page: Page, path: str) -> StructureItem:
        """The link to a path; the page itself where it leads to that."""
        if path == page.file.src_uri:
            return page
        return self._link(path, self._within.get(path))

    def _link(self, path: str, name: str | None = None) -> Link:
        file = self._files.get_file_from_path(path)
        assert file  # noqa: S101  (its path came from the workbook's own pages)
        return Link(name or self._titles[path], file.url)


def _folder(path: str) -> str:
    return path.rpartition("/")[0]
