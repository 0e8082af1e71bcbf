"""MkDocs, run in this process on a workbook that is already composed."""

import logging
import os
from collections.abc import Callable
from pathlib import Path

from afterword.workbook.compose import Workbook

Progress = Callable[[], None]  # called whenever a page or a document is done


class SiteError(Exception):
    """The site could not be built; the text says what MkDocs found."""


def build_site(
    root: Path,
    workbook: Workbook,
    folder: Path,
    page_done: Progress,
) -> None:
    """Render the site of a workspace into a folder, strictly: a warning of MkDocs is an error.

    Raises:
        SiteError: mkdocs.yml is missing or wrong, or a page is.
    """
    settings = settings_file(root)
    from mkdocs.commands.build import build  # noqa: PLC0415  (MkDocs is heavy: only a build pays)
    from mkdocs.config import load_config  # noqa: PLC0415  (MkDocs)
    from mkdocs.exceptions import MkDocsException  # noqa: PLC0415  (MkDocs)

    from afterword.publish.site.plugin import AfterwordPlugin  # noqa: PLC0415  (it imports MkDocs)

    warnings = _WarningHandler()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(warnings)
    logger.propagate = False
    try:
        config = load_config(
            config_file=str(settings),
            site_dir=str(folder),
            strict=True,
        )
        plugin = config.plugins.get("afterword")
        if not isinstance(plugin, AfterwordPlugin):
            raise SiteError(
                "mkdocs.yml does not name the plugin: add `- afterword` under `plugins:`"
            )
        plugin.prepared = workbook
        plugin.page_done = page_done
        try:
            build(config)
        finally:
            plugin.prepared = plugin.page_done = (
                None  # MkDocs keeps the plugin for its next settings
            )
    except MkDocsException as error:
        message = "\n".join(warnings.lines)
        raise SiteError(message or str(error)) from None
    except AssertionError:  # Python's own parser, under Markdown, on this one sign
        raise SiteError(
            "a page has `<![` in it, which cannot be read; take it out of your guide or template"
        ) from None
    finally:
        logger.removeHandler(warnings)


def settings_file(root: Path) -> Path:
    """A workspace's mkdocs.yml; from here on Material keeps its notice to itself.

    Raises:
        SiteError: there is none, so the folder is not a workspace.
    """
    # See docs/decisions/material-end-of-life.md.
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    settings = root / "mkdocs.yml"
    if not settings.is_file():
        raise SiteError(
            "mkdocs.yml is missing: this folder is not a workspace; `afterword init .` makes one"
        )
    return settings


class _WarningHandler(logging.Handler):
    """Keeps MkDocs' warnings and errors, which become one message."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())
