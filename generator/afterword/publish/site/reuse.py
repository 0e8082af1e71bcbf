"""Pages of the site of before that would be made the same today: MkDocs passes them by, and their bytes are taken over.

A page is the same if its text, its titles, its menu and all that is outside the pages are the same. Nothing is kept beside
the site itself: what was taken out of a file is in no other place.
"""

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from afterword.publish.output import Put, copy_file, write_file
from afterword.publish.site.menu import Menu
from afterword.publish.site.theme import PLACEHOLDER
from afterword.workbook.pages.page import Page as WorkbookPage

_INDEX = ("search", "search_index.json")
_PLUGINS = frozenset({"material/search", "material/offline", "afterword"})
_EXTENSIONS = frozenset({"attr_list", "md_in_html", "tables", "toc", "fenced_code"})
_FROM_ELSEWHERE = re.compile("!ENV|INHERIT")

Entry = dict[str, Any]  # of the search, as the theme writes it


class ReusedPage(Page):
    """A page that is taken over: there is nothing to render, and nothing in it to search."""

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002  (MkDocs' method)
        """Read nothing."""
        self.markdown = ""
        self.meta = {"template": PLACEHOLDER, "search": {"exclude": True}}

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002  (MkDocs' method)
        """Render nothing."""
        self.content = ""
        self.toc = get_toc([])


class Reuse:
    """What can be taken over from the site of before. `keys` are those of this build's pages and files by path."""

    def __init__(self, site: Path, earlier: Mapping[str, str], around: str) -> None:
        """`earlier` are the keys of the pages that lie in the folder `site`, `around` a digest of all outside pages."""
        self._site = site
        self._earlier = earlier
        self._around = around
        self.keys: dict[str, str] = {}
        self.is_on = False  # until it is known that nobody else takes part

    def take_up(
        self, pages: Iterable[WorkbookPage], files: Files, menu: Menu, address: str
    ) -> None:
        """Mark every page that is as before; `address` is where the site is served."""
        self.is_on = True
        for workbook_page in pages:
            path = workbook_page.path
            file = files.get_file_from_path(path)
            if not file or not file.page:
                continue
            source = (address, vars(workbook_page), menu.source(path))
            if self._is_as_before(path, source):
                file.page.__class__ = ReusedPage

    def putting(self, site: Path) -> Put:
        """What puts files beside the pages: those of before where they were made from the same, else as they are made now."""

        def put(path: str, source: object, make: Callable[[], bytes]) -> None:
            if self.is_on and self._is_as_before(path, repr(source)):
                copy_file(self._site / path, site / path)
            else:
                write_file(site / path, make())

        return put

    def _is_as_before(self, path: str, source: object) -> bool:
        """Whether what lies at this path was made from the same source; this build's key of it is remembered."""
        self.keys[path] = _key(self._around, source)
        return self.keys[path] == self._earlier.get(path)

    def copy_page(self, page: Page) -> None:
        """Put the finished page of before in its place."""
        copy_file(self._site / page.file.dest_uri, Path(page.file.abs_dest_path))

    def complete(self, entries: list[Entry], pages: Iterable[Page]) -> None:
        """Add to what was found for the search what stood there of pages that are taken over, in the order of the pages."""
        made = _by_page(entries)
        every = list(pages)
        if any(isinstance(page, ReusedPage) for page in every):
            made = {**self._entries, **made}
        entries[:] = _in_order(made, every)

    @cached_property
    def _entries(self) -> dict[str, list[Entry]]:
        index = self._site.joinpath(*_INDEX).read_bytes()
        return _by_page(json.loads(index)["docs"])


def is_ours_alone(config: MkDocsConfig) -> bool:
    """Whether nothing takes part in the site but what we know: no other plugin could read what nobody watches."""
    settings = Path(config.config_file_path)
    text = settings.read_text(encoding="utf-8")
    own_guides = settings.with_name("content") / "guides"
    strangers = (
        config.theme.custom_dir,
        config.hooks,
        set(config.plugins) - _PLUGINS,
        set(config.markdown_extensions) - _EXTENSIONS,
        _FROM_ELSEWHERE.search(text),
        Path(config.docs_dir) != own_guides,
    )
    return not any(strangers)


def _key(*parts: object) -> str:
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _by_page(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """The entries of the search by the address of their page."""
    entries_of: dict[str, list[Entry]] = {}
    for entry in entries:
        address, _, _ = entry["location"].partition("#")
        entries_of.setdefault(address, []).append(entry)
    return entries_of


def _in_order(
    entries: Mapping[str, list[Entry]], pages: Iterable[Page]
) -> Iterator[Entry]:
    for page in pages:
        yield from entries.get(page.url, ())
