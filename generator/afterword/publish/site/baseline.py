"""What the theme itself brings on a page, learnt from an empty page: no value has touched it."""

from urllib.parse import urlsplit

import jinja2
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from afterword.publish import guard
from afterword.publish.site.missing import NOT_FOUND

_NAMELESS = 'role="dialog"'  # the theme's search, which a screen reader would announce as nothing but a dialog


class Baseline:
    """The theme's own content by the depth of a page, on which the addresses of its files depend.

    `contents` are those that are known; each is learnt when it is first asked for.
    """

    def __init__(self, env: jinja2.Environment, config: MkDocsConfig) -> None:
        self._env = env
        self._config = config
        self.contents: dict[str, guard.Content] = {}

    def of(self, source: str) -> guard.Content:
        """What the theme brings on the page of this source path."""
        place = source if source == NOT_FOUND else "-/" * source.count("/")
        if place not in self.contents:
            self.contents[place] = guard.content(self._empty_page(place))
        return self.contents[place]

    def guarded(self, html: str, source: str, *, live_reload: bool) -> str:
        """A page with its policy; with `live_reload` MkDocs' own script is let run as it comes.

        Raises:
            PluginError: it brings something that could act and is not the theme's own, or has no head.
        """
        theme = self.of(source)
        html = html.replace(_NAMELESS, f'{_NAMELESS} aria-label="Search"')
        foreign = guard.added(guard.content(html), theme)
        if foreign:
            raise PluginError(
                f"{source} would run or load what the theme did not bring: {min(foreign)[:120]}"
            )
        policy = guard.policy(theme, live_reload=live_reload)
        try:
            return guard.with_policy(html, policy)
        except ValueError:
            raise PluginError(
                f"{source} has no <head>, so that no policy can be put in it"
            ) from None

    def _empty_page(self, place: str) -> str:
        # It may be shown at any address, so MkDocs gives it an absolute base.
        if place == NOT_FOUND:
            address = urlsplit(self._config.site_url or "/")
            return self._rendered(NOT_FOUND, base_url=address.path)
        file = File.generated(self._config, f"{place}empty.md", content="")
        page = Page("-", file, self._config)
        page.content = ""
        page.toc = get_toc([])
        page.meta = {}
        return self._rendered("main.html", page)

    def _rendered(
        self,
        template: str,
        page: Page | None = None,
        base_url: str = "",
    ) -> str:
        context = get_context(
            Navigation([], []),
            Files([]),
            self._config,
            page,
            base_url,
        )
        return self._env.get_template(template).render(context)
