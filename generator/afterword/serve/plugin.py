"""The MkDocs plugin as it is installed: the workbook's pages, and under a live server the door through which they write."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files

from afterword.publish.built import inputs_now
from afterword.publish.guard import Content
from afterword.publish.inputs import Inputs
from afterword.publish.site.composing import Composing
from afterword.publish.site.plugin import AfterwordPlugin
from afterword.publish.site.reuse import Reuse, is_ours_alone
from afterword.serve.live.assets import add_assets, name_assets
from afterword.serve.live.remembering import Known, Remembering
from afterword.workbook.compose import Workbook

if TYPE_CHECKING:  # they bring a web server along, which a build does without
    from mkdocs.livereload import LiveReloadServer

    from afterword.serve.live.hearing import Hearing
    from afterword.serve.live.lasting import Stages
    from afterword.serve.live.prints import Prints


class LivePlugin(AfterwordPlugin):  # type: ignore[no-untyped-call]  # MkDocs' hook has no types
    """Adds to the site what only a live server needs."""

    _stages: "Stages | None" = None
    _prints: "Prints | None" = None
    _hearing: "Hearing | None" = None
    _inputs: Inputs | None = None  # of the latest build
    _remembering: Remembering | None = None  # likewise
    _known = Known()  # of the pages that are shown
    _site = Path()
    _keys: Mapping[str, str] = MappingProxyType({})  # of the pages that are shown
    _guides: Mapping[str, str] = MappingProxyType({})  # the titles of those shown
    _contents: Mapping[str, dict[str, Content]] = MappingProxyType({})  # of the theme

    @event_priority(100)
    def on_config(self, config: MkDocsConfig) -> None:
        """Build into a folder of this build's own, which takes the place of the pages shown when it has ended well."""
        if self._serving and config.config_file_path:
            root = Path(config.config_file_path).parent
            self._begun_prints(root)
            self.reuse = self._earlier(root, config)
        super().on_config(config)
        if self._stages:
            config.site_dir = str(self._stages.begin())
        if self._serving:
            name_assets(config)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> None:
        """Add what pages have only while they are served."""
        super().on_files(files, config=config)
        if self._serving:
            add_assets(files, config)

    @event_priority(-100)
    def on_env(self, env: jinja2.Environment, *, files: Files, **_: Any) -> None:
        """What the theme brings is learnt anew only where something outside the pages has changed."""
        super().on_env(env, files=files)
        if self.reuse and self.reuse.is_on:
            around = self.reuse.around
            self._contents = {around: self._contents.get(around, {})}
            self._baseline.contents = self._contents[around]

    def on_serve(self, server: "LiveReloadServer", **_: Any) -> None:
        """Reload when a file of the workspace changes; on this computer alone, let pages write."""
        from afterword.serve.every_action import every_target  # noqa: PLC0415  (only a server needs it)
        from afterword.serve.live.hearing import Hearing  # noqa: PLC0415  (only a server needs it)
        from afterword.serve.live.lasting import make_lasting  # noqa: PLC0415  (only a server needs it)
        from afterword.serve.live.server import stand_before, watch_workspace  # noqa: PLC0415  (only a server needs it)

        stages = make_lasting(server, self._shown)
        self._stages = stages
        self._remember(Path(server.root))
        if self._prints:
            self._prints.stand_before(server)
        watch_workspace(server, self._root)
        self._hearing = Hearing(server)
        if not self._is_public():
            targets = every_target(self._root, self._today, lambda: stages.failed)
            stand_before(server, self._root, self._settings.dev_addr.port, targets)

    def on_shutdown(self) -> None:
        """Leave nothing behind."""
        if self._hearing:
            self._hearing.end()
        if self._prints:
            self._prints.end()
        if self._stages:
            self._stages.end()

    def _earlier(self, root: Path, config: MkDocsConfig) -> Reuse | None:
        """What of the pages that are shown now may be taken over, and what is known of their interviews."""
        self._remembering = None
        day = self._today().isoformat()
        self._inputs = inputs_now(root, day, self._inputs or Inputs())
        if not self._inputs:
            return None
        if config.nav is None and is_ours_alone(config):
            self._remembering = Remembering(root, self._inputs, self._known)
        around = self._inputs.outside_pages()
        return Reuse(self._site, self._keys, around, self._guides)

    def _composing(self) -> Composing:
        """What makes the workbook of the interviews, as far as they are not as before."""
        if self._remembering:
            return Composing(self._remembering.compose, self._known.cases)
        return super()._composing()

    def _print(self, workbook: Workbook, site: Path) -> None:
        """Under a live server: show the pages first."""
        if not self._serving:
            super()._print(workbook, site)
            return

        prints = self._begun_prints(self._root)
        prints.put(workbook, site)
        if not self._stages:  # the first pages are built where they are shown
            prints.begin(site)

    def _begun_prints(self, root: Path) -> "Prints":
        """What prints: begun before a thread is started, and so before the page is answered at which one waits."""
        from afterword.serve.live.prints import Prints  # noqa: PLC0415  (only a server needs it)
        from afterword.serve.live.waiting import FIRST  # noqa: PLC0415  (likewise)

        if not self._prints:
            self._prints = Prints(root)
            waiting = FIRST.get()
            if waiting:
                waiting.begin()
        return self._prints

    def _shown(self, site: Path) -> None:
        """Go on with the documents when pages have taken their place."""
        self._remember(site)
        if self._prints:
            self._prints.begin(site)

    def _remember(self, site: Path) -> None:
        """Keep what the pages that are shown, and where they lie, were made from."""
        self._site = site
        self._known = Known()
        if self._remembering:
            self._known = self._remembering.known
        self._keys, self._guides = {}, {}  # where nothing of it may be taken over
        if self.reuse:
            self._keys = self.reuse.keys
            self._guides = self.reuse.guides
