"""MkDocs, run in this process on a workbook that is already composed."""

import logging
import os
from pathlib import Path
from traceback import walk_tb
from typing import TYPE_CHECKING

from afterword.files import is_without_room
from afterword.publish.progress import Progress
from afterword.workbook.compose import Workbook

if TYPE_CHECKING:  # it imports MkDocs
    from afterword.publish.site.reuse import Reuse

NO_PLUGIN = "mkdocs.yml does not name the plugin: add `- afterword` under `plugins:`"
_LONGEST_REASON = 200


class SiteError(Exception):
    """The site could not be built; the text says what MkDocs found."""


def build_site(
    root: Path,
    workbook: Workbook,
    folder: Path,
    page_done: Progress,
    reuse: "Reuse | None" = None,
) -> None:
    """Render the site of a workspace into a folder, strictly: a warning of MkDocs is an error.

    With `reuse`, pages that are as before are taken over from the site of before.

    Raises:
        SiteError: mkdocs.yml is missing or wrong, or a page is.
        OSError: the disk is full, or may only be read.
    """
    settings = settings_file(root)
    from mkdocs.commands.build import build  # noqa: PLC0415  (MkDocs is heavy: only a build pays)
    from mkdocs.config import load_config  # noqa: PLC0415  (MkDocs)
    from mkdocs.exceptions import MkDocsException  # noqa: PLC0415  (MkDocs)

    from afterword.publish.site.plugin import AfterwordPlugin  # noqa: PLC0415  (it imports MkDocs)

    plugin: object = None
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
        if isinstance(plugin, AfterwordPlugin):
            plugin.prepared = workbook
            plugin.page_done = page_done
            plugin.reuse = reuse
            build(config)
    except MkDocsException as error:
        message = "\n".join(warnings.lines)
        raise SiteError(message or str(error)) from None
    except AssertionError:  # Python's own parser, under Markdown, on this one sign
        raise SiteError(
            "a page has `<![` in it, which cannot be read; take it out of your guide or template"
        ) from None
    except Exception as error:
        if is_without_room(error):
            raise
        raise SiteError(_where_it_fell(error)) from error
    finally:
        logger.removeHandler(warnings)
        _forget(plugin)
    if plugin is None:
        raise SiteError(NO_PLUGIN)


def _forget(plugin: object) -> None:
    """Take the workbook from the plugin, which MkDocs keeps for its next settings."""
    if plugin is not None:
        vars(plugin).update(prepared=None, page_done=None, reuse=None)


def _where_it_fell(error: Exception) -> str:
    """Which page MkDocs was at when it fell, and what it said."""
    reason = " ".join(str(error).split())[:_LONGEST_REASON]
    return f"{page_of(error)} holds something that cannot be read: {reason}; take it out, or save it again as UTF-8 text"


def page_of(error: BaseException) -> str:
    """The page that MkDocs was at when it fell; its settings, if it was at none."""
    place = "mkdocs.yml"
    for frame, _ in walk_tb(error.__traceback__):
        page = frame.f_locals.get("page")
        place = getattr(getattr(page, "file", None), "src_uri", place)
    return place


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
