"""Pages of the site of before that would be made the same today: MkDocs passes them by, and their bytes are taken over.

A page is the same if its text, its titles, its menu and all that is outside the pages are the same. Nothing is kept beside
the site itself: what was taken out of a file is in no other place.
"""

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cached_property
from itertools import chain
from operator import attrgetter
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from afterword.mappings import grouped
from afterword.patterns import lazy_pattern
from afterword.publish.output import Put, take_over, write_file
from afterword.publish.site.html import UnmadePage
from afterword.publish.site.menu import Menu
from afterword.publish.site.missing import NOT_FOUND
from afterword.publish.site.search import INDEX, Entries, Entry
from afterword.publish.site.theme import PLACEHOLDER
from afterword.workbook.compose import Workbook

GONE = "somebody has changed the folder site meanwhile: build again"
_OURS = "afterword"  # the plugin's name, which MkDocs notes on what it adds
_PLUGINS = frozenset({"material/search", "material/offline", "afterword"})
_EXTENSIONS = frozenset({"attr_list", "md_in_html", "tables", "toc", "fenced_code"})
_FROM_ELSEWHERE = lazy_pattern("!ENV|INHERIT")


class ReusedPage(UnmadePage):
    """A page that is taken over: there is nothing to render, and nothing in it to search."""

    def read_source(self, config: MkDocsConfig) -> None:
        """Read nothing."""
        super().read_source(config)
        self.meta = {"template": PLACEHOLDER, "search": {"exclude": True}}


class Reuse:
    """What can be taken over from the site of before.

    `keys` are those of this build's pages and files by path, `guides` the titles of its guides.
    """

    def __init__(
        self,
        site: Path,
        earlier: Mapping[str, str],
        around: str,
        guides: Mapping[str, str],
    ) -> None:
        """`earlier` are the keys of the pages that lie in the folder `site`, `around` a digest of all outside pages.

        `guides` are the titles of the guides there.
        """
        self._site = site
        self._earlier = earlier
        self.around = around
        self._guides = guides
        self.guides: dict[str, str] = {}
        self.keys: dict[str, str] = {}
        self.is_on = False  # until it is known that nobody else takes part
        self._templates: list[str] = []  # of the theme, those as before

    def take_up(
        self, workbook: Workbook, files: Files, menu: Menu, address: str
    ) -> None:
        """Mark every page that is as before; `address` is where the site is served."""
        self.is_on = True
        unchanged = kept_pages(workbook)
        for workbook_page in workbook.pages:
            path = workbook_page.path
            file = files.get_file_from_path(path)
            if not file or not file.page:
                continue
            source = (address, vars(workbook_page), menu.source(path))
            if path in unchanged or self._is_as_before(path, source):
                file.page.__class__ = ReusedPage

    def take_up_guides(
        self, paths: Iterable[str], files: Files, menu: Menu, address: str
    ) -> None:
        """Mark every guide that is as before; it may lead to any of these pages. Its text is among what is outside pages."""
        linked = sorted(paths)
        for file in files.documentation_pages():
            if file.src_uri in linked or not file.page:
                continue
            source = (address, linked, menu.source(file.src_uri))
            is_as_before = self._is_as_before(file.src_uri, source)
            title = self._guides.get(file.src_uri)
            if is_as_before and title:
                file.page.__class__ = ReusedPage
                file.page.title = title

    def take_up_missing(self, config: MkDocsConfig, menu: Menu) -> None:
        """Leave the page for what is not there out of those that the theme makes by itself, if it is as before."""
        templates: set[str] = config.theme.static_templates
        source = (config.site_url, menu.source(NOT_FOUND))
        if NOT_FOUND in templates and self._is_as_before(NOT_FOUND, source):
            templates.remove(NOT_FOUND)
            self._templates.append(NOT_FOUND)

    def putting(self, site: Path) -> Put:
        """What puts files beside the pages: those of before where they were made from the same, else as they are made now."""

        def put(
            path: str,
            source: object,
            make: Callable[[], bytes],
        ) -> None:
            if self.is_on and self._is_as_before(path, repr(source)):
                take_over(self._site / path, site / path)
            else:
                write_file(site / path, make())

        return put

    def keep(self, workbook: Workbook) -> None:
        """Remember, of interviews that have not changed, that their pages and files are those of before.

        Raises:
            PluginError: one is not there any more; the next build makes everything anew.
        """
        files = map(attrgetter("files"), workbook.unchanged.values())
        for path in chain(kept_pages(workbook), *files):
            if path not in self._earlier:
                raise PluginError(GONE)
            self.keys[path] = self._earlier[path]

    def copy_kept(
        self,
        workbook: Workbook,
        files: Files,
        site: Path,
    ) -> None:
        """Put what was not made of interviews that have not changed in its place: pages passed by, mail drafts, calendars."""
        beside = map(attrgetter("files"), workbook.unchanged.values())
        pages = (file.dest_uri for file in files if _is_passed_by(file))
        for path in chain(self._templates, pages, *beside):
            take_over(f"{self._site}/{path}", f"{site}/{path}")

    def _is_as_before(
        self,
        path: str,
        source: object,
    ) -> bool:
        """Whether what lies at this path was made from the same source; this build's key of it is remembered."""
        self.keys[path] = _key(self.around, source)
        return self.keys[path] == self._earlier.get(path)

    def copy_page(self, page: Page) -> None:
        """Put the finished page of before in its place."""
        take_over(self._site / page.file.dest_uri, Path(page.file.abs_dest_path))

    def keep_titles(self, pages: Collection[str], files: Files) -> None:
        """Remember what the guides are called: all that are none of these pages of the workbook."""
        for file in files.documentation_pages():
            if file.page and file.src_uri not in pages:
                self.guides[file.src_uri] = str(file.page.title)

    def entries(self, files: Files) -> Entries:
        """What was found for the search on the pages of before; nothing where none is taken over."""
        if any(map(_is_taken_over, files)):
            return self._entries
        return {}

    @cached_property
    def _entries(self) -> Entries:
        index = (self._site / INDEX).read_bytes()
        return grouped(json.loads(index)["docs"], _address)


def _is_passed_by(file: File) -> bool:
    """Whether it is a page of the workbook's of which MkDocs knows only where it is."""
    is_left_out = file.inclusion is InclusionLevel.EXCLUDED
    return is_left_out and file.generated_by == _OURS


def _is_taken_over(file: File) -> bool:
    return _is_passed_by(file) or isinstance(file.page, ReusedPage)


def passed_by(
    workbook: Workbook,
    config: MkDocsConfig,
) -> set[str]:
    """Pages of which MkDocs need not know more than where they are: those of interviews that have not changed.

    It would list them in the map of a public site alone.
    """
    if config.nav is None and is_ours_alone(config):
        return kept_pages(workbook)
    return set()


def kept_pages(workbook: Workbook) -> set[str]:
    """The paths of all pages of interviews that have not changed."""
    pages_of_each = map(attrgetter("pages"), workbook.unchanged.values())
    pages = chain.from_iterable(pages_of_each)
    return {*map(attrgetter("path"), pages)}


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


def _address(entry: Entry) -> str:
    """The page that an entry leads to, without the place on it."""
    address, _, _ = str(entry["location"]).partition("#")
    return address
