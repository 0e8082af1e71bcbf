"""The MkDocs plugin as it is installed: the workbook's pages, and under a live server the door through which they write."""

from typing import TYPE_CHECKING, Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files

from afterword.publish.site.plugin import AfterwordPlugin
from afterword.serve.assets import add_assets, name_assets

if TYPE_CHECKING:  # it brings a web server along, which a build does without
    from mkdocs.livereload import LiveReloadServer

    from afterword.serve.lasting import Stages


class LivePlugin(AfterwordPlugin):  # type: ignore[no-untyped-call]  # MkDocs' hook has no types
    """Adds to the site what only a live server needs."""

    _stages: "Stages | None" = None

    @event_priority(100)
    def on_config(self, config: MkDocsConfig) -> None:
        """Build into a folder of this build's own, which takes the place of the pages shown when it has ended well."""
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

    def on_serve(self, server: "LiveReloadServer", **_: Any) -> None:
        """Reload when a file of the workspace changes; on this computer alone, let pages write."""
        from afterword.serve.every_action import every_action  # noqa: PLC0415  (only a server needs it)
        from afterword.serve.lasting import make_lasting  # noqa: PLC0415  (only a server needs it)
        from afterword.serve.server import stand_before, watch_workspace  # noqa: PLC0415  (only a server needs it)

        self._stages = make_lasting(server, lambda: self.page)
        watch_workspace(server, self._root)
        if not self._is_public():
            actions = every_action(self._root, self._today)
            stand_before(server, self._settings.dev_addr.port, actions)

    def on_shutdown(self) -> None:
        """Leave nothing behind."""
        if self._stages:
            self._stages.end()
