"""The MkDocs plugin: the pages of the workbook beside the guides, for `mkdocs build`, `mkdocs serve` and `afterword build`."""

import datetime as dt
import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import jinja2
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from afterword.publish import output
from afterword.publish.entries import published_days
from afterword.publish.mail import UnsafeHeaderError
from afterword.publish.progress import Progress
from afterword.publish.site.baseline import Baseline
from afterword.publish.site.composing import Composing, composed
from afterword.publish.site.epoch import Epoch
from afterword.publish.site.guides import (
    SCRIPTS,
    add_shipped,
    leave_out_misnamed,
    published,
    refuse_links,
    refuse_odd_clock,
    refuse_open_brackets,
    refuse_what_is_no_guide,
)
from afterword.publish.site.html import leave_as_html, let_go, make
from afterword.publish.site.loopback import is_loopback
from afterword.publish.site.menu import FRONT_PAGE, Menu, navigation, with_ways
from afterword.publish.site.missing import NOT_FOUND, with_way_back
from afterword.publish.site.pages import add_pages, titles
from afterword.publish.site.publication import Publication, PublicationError
from afterword.publish.site.reuse import (
    GONE,
    Reuse,
    ReusedPage,
    is_ours_alone,
    passed_by,
)
from afterword.publish.site.search import AsItIs, Search, search_of
from afterword.publish.site.theme import LeanTheme, leave_out_unread
from afterword.workbook.compose import Workbook, compose


class AfterwordConfig(Config):  # type: ignore[no-untyped-call]  # MkDocs' hook has no types
    """The plugin's settings in mkdocs.yml."""

    today = config_options.Optional(config_options.Type(str))
    examples_only = config_options.Type(bool, default=False)


class AfterwordPlugin(BasePlugin[AfterwordConfig]):  # type: ignore[no-untyped-call]  # MkDocs' hook has no types
    """Adds the workbook to the site, guards every page, and writes what goes beside them.

    MkDocs calls each `on_` method in its turn. What is given to one and changed in place need not be given back.
    """

    # Set by `afterword build`, which prints the documents in a process of their own
    prepared: Workbook | None = None
    page_done: Progress | None = None
    # Set by whoever knows what the site of before was made from
    reuse: Reuse | None = None
    _command = "build"
    _menu_is_ours = False  # a menu that a workspace has in its settings stays as it is

    def __init__(self) -> None:
        self._epoch = Epoch()
        self._search: Search = AsItIs()

    def on_startup(self, *, command: str, **_: Any) -> None:
        """Remember which command it is."""
        self._command = command

    @property
    def _serving(self) -> bool:
        """Whether somebody is watching: then mistakes are shown on the page instead of ending the build."""
        return self._command == "serve"

    @event_priority(100)
    def on_config(self, config: MkDocsConfig) -> None:
        """Bring our own style, script and search shim, before `offline` would reach for one on the network."""
        self._epoch.begin()
        self._root = Path.cwd()
        if config.config_file_path:
            self._root = Path(config.config_file_path).parent
        with _refusals():
            self._publication(config).check()
        # MkDocs has made it by now; only how it lists its files changes
        config.theme.__class__ = LeanTheme
        config.use_directory_urls = False
        if not config.site_url:  # a folder on disk has no "not found", and the links of that page begin at a server
            config.theme.static_templates.discard(NOT_FOUND)
        config.extra_css = [*config.extra_css, "assets/afterword.css"]
        config.extra_javascript = [*config.extra_javascript, *SCRIPTS]
        config.extra["polyfills"] = ["assets/iframe-worker-shim.js"]
        refuse_odd_clock()
        refuse_what_is_no_guide(Path(config.docs_dir))
        # Before MkDocs empties the folder.
        self._published = published_days(self._root / "site" / "calendar.ics")
        self._workbook = self.prepared or composed(
            self._root, self._today(), self._composing(), is_served=self._serving
        )
        # Their titles are values, and the theme prints them as they come.
        self._titles, self._menu_titles, self._within = titles(self._workbook.pages)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> None:
        """Add the pages and the assets as files that exist in memory only."""
        self._settings = config
        leave_out_misnamed(files)
        leave_out_unread(files, config)
        refuse_links(files, Path(config.docs_dir))
        leave_out: Collection[str] = ()
        if self.reuse and (self._serving or not config.site_url):
            leave_out = passed_by(self._workbook, config)
        add_pages(self._workbook.pages, files, config, leave_out)
        for _ in leave_out:
            self._count()
        add_shipped(files, config)
        if config.nav is None:
            config.nav = navigation(files, self._titles)
            self._menu_is_ours = True

    def on_nav(
        self, nav: Navigation, *, files: Files, config: MkDocsConfig, **_: Any
    ) -> None:
        """Make the menus, of which each page gets its own; pages that are as before need not be made."""
        self._files = files
        self._menu = Menu(nav, files, self._menu_titles, self._within)
        is_ours = is_ours_alone(config)
        if is_ours and self._workbook.is_html:
            leave_as_html(self._titles, files)
        self._search = search_of(config, self._root / ".afterword", is_ours=is_ours)
        if self.reuse and is_ours and self._menu_is_ours:
            address = config.site_url or ""
            self.reuse.take_up(self._workbook, files, self._menu, address)
            self.reuse.take_up_guides(self._titles, files, self._menu, address)
            self.reuse.take_up_missing(config, self._menu)
            self.reuse.keep(self._workbook)
        elif self._workbook.unchanged:
            raise PluginError(GONE)

    def on_pre_page(self, page: Page, **_: Any) -> None:
        """Give a page of the workbook its short name, which menus show."""
        path = page.file.src_uri
        if path in self._menu_titles:
            page.title = self._within.get(path, self._menu_titles[path])

    def on_page_markdown(
        self,
        markdown: str,
        *,
        page: Page,
        **_: Any,
    ) -> None:
        """Pages of the workbook have their whole title in the window's, and no list of contents beside them.

        A title given so is printed as it is; one that is not goes through `striptags`, which would decode what was escaped.
        """
        path = page.file.src_uri
        refuse_open_brackets(markdown, path)
        if path not in self._titles:
            return
        if path == FRONT_PAGE:  # all that stands there is found where it leads
            page.meta["search"] = {"exclude": True}
        else:
            page.meta["title"] = self._titles[path]
        page.meta["hide"] = ["toc"]

    def on_page_content(self, html: str, *, page: Page, **_: Any) -> str:
        """The ways that lead on; and a table of a guide gets a class, without which no keyboard can scroll it."""
        html = with_ways(html, page.url)
        return html.replace("<table>", '<table class="aw-plain">')

    @event_priority(100)
    def on_page_context(
        self, context: TemplateContext, *, page: Page, **_: Any
    ) -> None:
        """Make the page before it is searched, and its menu: one of all interviews costs the square of the site's size."""
        make(page, self._settings, self._files)
        if self._menu_is_ours and not isinstance(page, ReusedPage):
            context["nav"] = self._menu.of(page)

    @event_priority(-100)
    def on_env(self, env: jinja2.Environment, *, files: Files, **_: Any) -> None:
        """Look at all that is about to be copied, whoever added it, and keep the environment: it has what the theme brings."""
        with _refusals():
            self._publication(self._settings).check_files(published(files))
        self._baseline = Baseline(env, self._settings)

    def on_post_page(self, output: str, *, page: Page, **_: Any) -> str:
        """Look at the finished page and give it its policy."""
        self._count()
        if self.reuse and isinstance(page, ReusedPage):
            self.reuse.copy_page(page)
            return ""  # then MkDocs writes nothing
        let_go(page)
        self._search.take(page)
        return self._guarded(output, page.file.src_uri)

    def _count(self) -> None:
        """One page more is done."""
        if self.page_done:
            self.page_done()

    def on_post_template(
        self, output_content: str, *, template_name: str, **_: Any
    ) -> str:
        """Look at the pages that the theme brings, such as 404, as at those of the workbook."""
        if not template_name.endswith(".html"):
            return output_content
        home = self._settings.site_url or "/"
        return self._guarded(with_way_back(output_content, home), template_name)

    @event_priority(100)
    def _write_search(self, **_: Any) -> None:
        """Before the theme would: the index of the search, with what stands in pages that are taken over."""
        before = self.reuse.entries(self._files) if self.reuse else {}
        self._search.write(Path(self._settings.site_dir), self._files, before)

    def _write_beside(self, **_: Any) -> None:
        """Write mail drafts and calendars, and, unless somebody else does, print the documents."""
        site = Path(self._settings.site_dir)
        put = self.reuse.putting(site) if self.reuse else None
        try:
            output.write_small_files(self._workbook, site, self._published, put)
            if self.reuse:
                self.reuse.copy_kept(self._workbook, self._files, site)
                self.reuse.keep_titles(self._titles, self._files)
            output.write_whole_calendar(self._workbook, site)
        except UnsafeHeaderError as error:
            raise PluginError(
                f"the draft {error} would reach somebody else than is meant: check that person's name and email"
            ) from None
        if self.prepared is None:
            self._print(self._workbook, site)

    def _composing(self) -> Composing:
        """What makes the workbook of the interviews."""
        return Composing(compose)

    def _print(self, workbook: Workbook, site: Path) -> None:
        """Put the documents beside the pages."""
        for reason in output.write_documents(workbook, site, self._root):
            print(f"not made: {reason}", flush=True)  # noqa: T201  (MkDocs has no command of ours around it)

    @event_priority(-100)
    def _end(self, **_: Any) -> None:
        """The site is made, or cannot be."""
        self._search.close()
        self._epoch.end()

    on_post_build = CombinedEvent(_write_search, _write_beside, _end)  # type: ignore[arg-type]  # MkDocs passes by keyword
    on_build_error = _end

    def _publication(self, config: MkDocsConfig) -> Publication:
        """What this build publishes and where; `afterword build` moves a finished site into its place."""
        site = Path(config.site_dir)
        if self.prepared:
            site = self._root / "site"
        examples, host = self.config.examples_only, config.dev_addr.host
        return Publication(self._root, self._command, site, examples, host, os.environ)

    def _today(self) -> dt.date:
        """The clock, because under `mkdocs` no command line of ours reads it; anew each time: a server runs past midnight."""
        chosen = self.config.today or os.environ.get("AFTERWORD_TODAY")
        if chosen:
            return dt.date.fromisoformat(chosen)
        return dt.datetime.now().astimezone().date()

    def _guarded(self, html: str, source: str) -> str:
        """The page with its policy, if it brings nothing that could act but the theme's own."""
        live_reload = self._serving and self._is_public()
        return self._baseline.guarded(html, source, live_reload=live_reload)

    def _is_public(self) -> bool:
        """Whether MkDocs was told to serve other computers too."""
        return not is_loopback(self._settings.dev_addr.host)


@contextmanager
def _refusals() -> Iterator[None]:
    """A block in which MkDocs is told what may not be published."""
    try:
        yield
    except PublicationError as error:
        raise PluginError(str(error)) from None
