"""The menu of a page: the front page, its own interview with all its pages, the other interviews, the guides.

MkDocs has one menu for all pages, which costs the square of their number to print. A page gets one of its own here.
"""

from collections.abc import Mapping

from mkdocs.structure import StructureItem
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Link, Navigation, Section
from mkdocs.structure.pages import Page

_MOST_OTHERS = 10  # interviews in every menu; the front page lists them all


class Menu:
    """The menus of a workbook. `titles` are the short names of its pages by source path, made safe for the theme."""

    def __init__(self, nav: Navigation, files: Files, titles: Mapping[str, str]) -> None:
        self._nav = nav
        self._files = files
        self._titles = titles
        folders = dict.fromkeys(path.rpartition("/")[0] for path in titles if path.startswith("interviews/"))
        self._interviews = tuple(folders)

    def of(self, page: Page) -> Navigation:
        """The menu as it stands beside this page."""
        first, *rest = self._nav.items
        own = page.file.src_uri.rpartition("/")[0]
        return Navigation([first, *self._entries(own, page), *rest], self._nav.pages)

    def _entries(self, own: str, page: Page) -> list[StructureItem]:
        few = len(self._interviews) <= _MOST_OTHERS
        return [self._entry(each, each == own, page) for each in self._interviews if few or each == own]

    def _entry(self, folder: str, opened: bool, page: Page) -> StructureItem:  # noqa: FBT001
        paths = [path for path in self._titles if path.rpartition("/")[0] == folder]
        title = self._titles[paths[0]]
        if not opened or len(paths) == 1:
            return self._link(paths[0], title)
        section = Section(title, [page if path == page.file.src_uri else self._link(path) for path in paths])
        section.active = True
        return section

    def _link(self, path: str, title: str = "") -> Link:
        file = self._files.get_file_from_path(path)
        assert file  # noqa: S101  (its path came from the workbook's own pages)
        return Link(title or self._titles[path], file.url)
