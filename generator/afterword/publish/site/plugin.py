"""The MkDocs plugin: the pages of the workbook beside the guides, for `mkdocs build`, `mkdocs serve` and `afterword build`."""

import datetime as dt
import os
import secrets
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import jinja2
from markupsafe import escape
from mkdocs.commands.build import get_context
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc
from mkdocs.utils.templates import TemplateContext

from afterword.diagnostics import Diagnostic, has_errors
from afterword.diagnostics.render import as_text
from afterword.interview.reading.workspace import read_workspace
from afterword.publish.mail import UnsafeHeaderError
from afterword.publish.output import write_documents, write_small_files
from afterword.publish.site import guard, ticks
from afterword.publish.site.menu import Menu
from afterword.publish.site.theme import LeanTheme
from afterword.resources import BrokenOverrideError, OwnFiles, resource
from afterword.workbook.advice.review import review
from afterword.workbook.compose import Workbook, cases_of, compose
from afterword.workbook.wording.wording import Wording, forget_shipped, shipped_wording

if TYPE_CHECKING:  # it brings a web server along, which a build does without
    from mkdocs.livereload import LiveReloadServer

_NAMELESS = 'role="dialog"'  # the theme's search, which a screen reader would announce as nothing but a dialog
_ASSETS = ("afterword.css", "afterword.js", "iframe-worker-shim.js")
FIXED_EPOCH = "946684800"  # the sitemap's dates are no news, and the same input gives the same bytes; 0 fails


class AfterwordConfig(Config):  # type: ignore[no-untyped-call]  # MkDocs' hook has no types
    """The plugin's settings in mkdocs.yml."""

    today = config_options.Optional(config_options.Type(str))


class AfterwordPlugin(BasePlugin[AfterwordConfig]):  # type: ignore[no-untyped-call]  # as above
    """Adds the workbook to the site, guards every page, and writes what goes beside them."""

    prepared: Workbook | None = None  # set by `afterword build`, which prints the documents in a process of their own
    page_done: Callable[[], None] | None = None
    _serving = False
    _own_menu = False  # a menu of the workspace's own stays as it is

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG002
        """Remember whether somebody is watching: then mistakes are shown on the page instead of ending the build."""
        self._serving = command == "serve"

    @event_priority(100)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Bring our own style, script and search shim, before `offline` would reach for one on the network."""
        os.environ.setdefault("SOURCE_DATE_EPOCH", FIXED_EPOCH)
        config.theme.__class__ = LeanTheme  # MkDocs has made it by now; only how it lists its files changes
        config.use_directory_urls = False
        if not config.site_url:  # a folder on disk has no "not found", and the links of that page begin at a server
            config.theme.static_templates.discard("404.html")
        config.extra_css = [*config.extra_css, "assets/afterword.css"]
        config.extra_javascript = [*config.extra_javascript, "assets/afterword.js"]
        config.extra["polyfills"] = ["assets/iframe-worker-shim.js"]
        self._root = Path(config.config_file_path).parent if config.config_file_path else Path.cwd()
        self._workbook = self.prepared or self._compose()
        self._titles = {page.path: page.title for page in self._workbook.pages}
        self._menu_names = {page.path: page.menu or page.title for page in self._workbook.pages}
        self._themes: dict[str, guard.Content] = {}
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the pages and the assets as files that exist in memory only."""
        _refuse_links(files, Path(config.docs_dir))
        for page in self._workbook.pages:
            files.append(File.generated(config, page.path, content=page.body))
        for guide in sorted(resource("content", "guides").glob("*.md")):
            if files.get_file_from_path(guide.name) is None:  # a guide of the workspace's own comes first
                files.append(File.generated(config, guide.name, abs_src_path=str(guide)))
        for name in _ASSETS:
            files.append(
                File.generated(config, f"assets/{name}", content=resource("templates", "assets", name).read_bytes())
            )
        if config.nav is None:
            config.nav = self._nav(files)
            self._own_menu = True
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:  # noqa: ARG002
        """Titles are values: the theme prints them unescaped, so they are escaped here."""
        for page in nav.pages:
            self._name(page)
        self._menu = Menu(nav, files, {path: str(escape(name)) for path, name in self._menu_names.items()})
        return nav

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        """Pages of the workbook have their whole title in the window's, and no list of contents beside them but for drafts.

        A title given so is printed as it is; one that is not goes through `striptags`, which would decode what was escaped.
        """
        title = self._titles.get(page.file.src_uri)
        if title is not None:
            if page.file.src_uri != "index.md":
                page.meta["title"] = str(escape(title))
            page.meta["hide"] = [] if page.file.src_uri.endswith("/drafts.md") else ["toc"]
        return markdown

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        """A table of a guide gets a class: without one the theme puts it in a box that no keyboard can scroll."""
        return html.replace("<table>", '<table class="aw-plain">')

    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: Page,
        config: MkDocsConfig,  # noqa: ARG002
        nav: Navigation,  # noqa: ARG002
    ) -> TemplateContext:
        """The menu of this page alone: with every interview on every page a large site would cost the square of its size."""
        if self._own_menu:
            context["nav"] = self._menu.of(page)
        return context

    def on_pre_page(self, page: Page, *, config: MkDocsConfig, files: Files) -> Page:  # noqa: ARG002
        """The same for pages outside the navigation."""
        self._name(page)
        return page

    def on_env(self, env: jinja2.Environment, *, config: MkDocsConfig, files: Files) -> jinja2.Environment:  # noqa: ARG002
        """Keep the environment, to see what the theme alone brings."""
        self._env = env
        return env

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Look at the finished page and give it its policy."""
        if self.page_done:
            self.page_done()
        return self._guarded(output, config, page.file.src_uri)

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        """The same for the pages that the theme brings, such as 404."""
        return (
            self._guarded(output_content, config, template_name) if template_name.endswith(".html") else output_content
        )

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write mail drafts and calendars, and, unless somebody else does, print the documents."""
        site = Path(config.site_dir)
        try:
            write_small_files(self._workbook, site)
        except UnsafeHeaderError as error:
            raise PluginError(
                f"the draft {error} would reach somebody else than is meant: check that person's name and email"
            ) from None
        if self.prepared is None:
            write_documents(self._workbook.documents, site, self._root)

    def on_serve(
        self,
        server: "LiveReloadServer",
        *,
        config: MkDocsConfig,
        builder: Callable[..., Any],  # noqa: ARG002
    ) -> "LiveReloadServer":
        """Reload when an interview, me.yaml or a template changes; on this computer alone, let pages write their ticks."""
        for folder in (self._root / "content", self._root / "templates", resource("templates")):
            if folder.is_dir():
                server.watch(str(folder))
        pages = server.get_app()
        if pages and ticks.loopback(config.dev_addr.host):
            token = secrets.token_urlsafe()
            server.set_app(ticks.Door(pages, config.dev_addr.port, token, self._write_tick))
        return server

    def _write_tick(self, tick: ticks.Tick) -> dt.date | None:
        return ticks.write_tick(self._root, self._today(), tick)

    def _today(self) -> dt.date:
        """The clock, because under `mkdocs` no command line of ours reads it; anew each time: a server runs past midnight."""
        chosen = self.config.today or os.environ.get("AFTERWORD_TODAY")
        return dt.date.fromisoformat(chosen) if chosen else dt.datetime.now().astimezone().date()

    def _compose(self) -> Workbook:
        """Read the workspace as it is now: under `serve` somebody may just have changed a file, a template or a pack."""
        today = self._today()
        forget_shipped()
        workspace, wording = read_workspace(self._root), Wording.of(OwnFiles.of(self._root))
        cases = cases_of(workspace, today, wording)
        problems = review(cases, wording)
        if has_errors(problems) and not self._serving:
            raise PluginError("\n\n".join(as_text(each) for each in problems))
        _tell(problems)
        try:
            return compose(cases, wording)
        except BrokenOverrideError as error:
            if not self._serving:
                raise PluginError(as_text(error.problem)) from None
            _tell([error.problem])
        ours = shipped_wording()  # until the mistake is mended
        return compose(cases_of(workspace, today, ours), ours)

    def _nav(self, files: Files) -> list[dict[str, Any]]:
        ours = {page.path for page in self._workbook.pages}
        guides = sorted(file.src_uri for file in files.documentation_pages() if file.src_uri not in ours)
        return [{"What now?": "index.md"}, *([{"Guides": guides}] if guides else [])]

    def _name(self, page: Page) -> None:
        title = self._menu_names.get(page.file.src_uri)
        if title is not None:
            page.title = str(escape(title))

    def _guarded(self, html: str, config: MkDocsConfig, source: str) -> str:
        theme = self._theme(config, source)
        html = html.replace(_NAMELESS, f'{_NAMELESS} aria-label="Search"')
        foreign = guard.added(guard.content(html), theme)
        if foreign:
            raise PluginError(f"{source} would run or load what the theme did not bring: {min(foreign)[:120]}")
        try:
            return guard.with_policy(html, guard.policy(theme, live_reload=self._to_others(config)))
        except ValueError:
            raise PluginError(f"{source} has no <head>, so that no policy can be put in it") from None

    def _to_others(self, config: MkDocsConfig) -> bool:
        """Whether MkDocs was told to serve other computers too: there its own script is let run as it comes."""
        return self._serving and not ticks.loopback(config.dev_addr.host)

    def _theme(self, config: MkDocsConfig, source: str) -> guard.Content:
        """What the theme itself brings on a page at this depth, learnt from an empty page: no value has touched it."""
        place = source if source == "404.html" else "-/" * source.count("/")
        if place not in self._themes:
            self._themes[place] = guard.content(self._empty_page(config, place))
        return self._themes[place]

    def _empty_page(self, config: MkDocsConfig, place: str) -> str:
        nothing = Navigation([], [])
        if place == "404.html":
            return self._env.get_template(place).render(
                get_context(nothing, Files([]), config, base_url=_absolute(config))
            )
        page = Page("-", File.generated(config, f"{place}empty.md", content=""), config)
        page.content, page.toc, page.meta = "", get_toc([]), {}
        return self._env.get_template("main.html").render(get_context(nothing, Files([]), config, page))


def _tell(problems: Iterable[Diagnostic]) -> None:
    """Show problems; under `serve` this is the terminal somebody is looking at."""
    for each in problems:
        print(as_text(each), end="\n\n", flush=True)  # noqa: T201


def _refuse_links(files: Files, folder: Path) -> None:
    """Stop at a guide that lies elsewhere: a workspace from somebody else could publish a private file through a link."""
    real = folder.resolve()
    for file in files:
        if file.src_dir == str(folder) and not Path(file.src_dir, file.src_uri).resolve().is_relative_to(real):
            raise PluginError(
                f"{file.src_uri} is a link that leads out of {folder.name}: put the file itself in its place"
            )


def _absolute(config: MkDocsConfig) -> str:
    """The base that MkDocs gives its 404 page, which may be shown at any address."""
    from urllib.parse import urlsplit  # noqa: PLC0415

    return urlsplit(config.site_url or "/").path
