"""The index of the search, written page by page: that of many interviews is as long as all their texts.

The theme holds it as a whole, in pieces and as one text, twice. It makes the pieces here too, and how the file begins.
"""

import json
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from afterword.publish.aside import Aside

INDEX = Path("search", "search_index.json")
_IN_A_FOLDER = b"var __index = "  # where no server gives out the other file
_END = "]}"

Entry = dict[str, Any]  # of the search, as the theme writes it
Entries = Mapping[str, list[Entry]]  # by the address of their page


class Search(Protocol):
    """What finds the texts of the pages."""

    def take(self, page: Page) -> None:
        """Take what is found on a page that was made."""

    def write(self, site: Path, files: Files, before: Entries) -> None:
        """Write the index of all pages, with what was found `before` on those that are taken over."""

    def close(self) -> None:
        """Let go of what is put aside: the site is made, or cannot be."""


class AsItIs(Search):
    """The search of others, who write it themselves."""

    def take(self, page: Page) -> None:
        """Leave it where it is."""

    def write(self, site: Path, files: Files, before: Entries) -> None:
        """Write nothing."""

    def close(self) -> None:
        """Nothing is put aside."""


class PageByPage(Search):
    """The index of the theme's search."""

    def __init__(self, config: MkDocsConfig, folder: Path) -> None:
        """`folder` is where pieces lie until all are there."""
        plugins: Mapping[str, Any] = config.plugins
        self._search = plugins["material/search"]
        self._offline = plugins.get("material/offline")
        self._index = self._search.search_index
        self._aside = Aside(folder)
        self._places: dict[str, tuple[int, int]] = {}

    def take(self, page: Page) -> None:
        """Put aside what is found on a page that was made."""
        self._places[page.url] = self._aside.write(_as_json(self._index.entries))
        self._index.entries.clear()

    def write(self, site: Path, files: Files, before: Entries) -> None:
        """Write the index, and for a site that is opened as a folder the same once more; then nobody else has to."""
        head = self._index.generate_search_index(None).removesuffix(_END)
        index = site / INDEX
        index.parent.mkdir(exist_ok=True)
        with index.open("wb") as file:
            file.write(head.encode())
            for piece in self._pieces(files, before):
                file.write(piece)
            file.write(_END.encode())
        self._search.config.enabled = False
        if self._offline and self._offline.config.enabled:
            _copy_as_script(index)
            self._offline.config.enabled = False

    def close(self) -> None:
        """Let go of the pieces."""
        self._aside.close()

    def _pieces(self, files: Files, before: Entries) -> Iterator[bytes]:
        """What is found on each page, in their order, with a comma between two."""
        comma = b""
        for file in files.documentation_pages(inclusion=InclusionLevel.all):
            piece = self._piece(file, before)
            if piece:
                yield comma
                yield piece
                comma = b","

    def _piece(self, file: File, before: Entries) -> bytes:
        if file.url in self._places:
            return self._aside.read(*self._places[file.url])
        return _as_json(before.get(file.url, []))


def search_of(config: MkDocsConfig, folder: Path, *, is_ours: bool) -> Search:
    """The search of a site; of one in which others take part it is left to the theme."""
    plugin: Any = config.plugins.get("material/search")
    if is_ours and plugin and plugin.config.enabled:
        return PageByPage(config, folder)
    return AsItIs()


def _as_json(entries: list[Entry]) -> bytes:
    """Entries as the theme writes them, without the brackets round them."""
    text = json.dumps(entries, separators=(",", ":"), default=str)
    return text[1:-1].encode()


def _copy_as_script(index: Path) -> None:
    with index.open("rb") as source, index.with_suffix(".js").open("wb") as script:
        script.write(_IN_A_FOLDER)
        shutil.copyfileobj(source, script)
