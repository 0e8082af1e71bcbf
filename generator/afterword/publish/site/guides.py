"""The files that MkDocs takes up: the guides of the workspace, looked at before they are walked through, and ours."""

import os
from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel

from afterword.interview.reading.guides import in_their_place, is_address
from afterword.patterns import lazy_pattern
from afterword.publish.clock import odd_time_zone
from afterword.resources import resource

_OUR_SCRIPTS = ("carried.js", "afterword.js")  # in the order in which a page runs them
SCRIPTS = tuple(f"assets/{name}" for name in _OUR_SCRIPTS)
ASSETS = ("afterword.css", "iframe-worker-shim.js", *_OUR_SCRIPTS)
_MOST_UNCLOSED = 1_000
_SECONDS = lazy_pattern(
    r"[1-9]\d{0,10}"
)  # since 1970, up to a year that every file can hold


def refuse_odd_clock() -> None:
    """Stop where today may be the wrong day, which the commands say by themselves, or the day of all files is none."""
    zone = odd_time_zone()
    if zone:
        raise PluginError(
            f"the environment variable TZ is `{zone[:60]}`, which is no time zone"
        )
    seconds = os.environ.get("SOURCE_DATE_EPOCH", "1")
    if not _SECONDS.fullmatch(seconds):
        raise PluginError(
            f"the environment variable SOURCE_DATE_EPOCH is `{seconds[:60]}`, which is no day counted in seconds; take it away"
        )


def refuse_open_brackets(text: str, path: str) -> None:
    """Stop at brackets that nothing closes: Markdown looks for the end of each, through all that follows."""
    unclosed = text.count("[") - text.count("]")
    if unclosed > _MOST_UNCLOSED:
        raise PluginError(
            f"{path} has {unclosed:,} brackets `[` that nothing closes; take them out of your guide or template"
        )


def refuse_what_is_no_guide(folder: Path) -> None:
    """Stop at links to folders and at pipes before MkDocs walks through them: it could go on for ever."""
    for path, kind in in_their_place(folder):
        raise PluginError(
            f"{path.relative_to(folder.parent).as_posix()}: {kind}; put the file or folder itself in its place"
        )


def leave_out_misnamed(files: Files) -> None:
    """Leave out what can have no address; the diagnostics of the workspace say so."""
    for file in tuple(files):
        if not is_address(file.src_uri):
            files.remove(file)


def refuse_links(files: Files, folder: Path) -> None:
    """Stop at a guide that lies elsewhere: a workspace from somebody else could publish a private file through a link."""
    real = folder.resolve()
    for file in files:
        if file.src_dir != str(folder):
            continue
        path = Path(file.src_dir, file.src_uri)
        if not path.resolve().is_relative_to(real):
            raise PluginError(
                f"{file.src_uri} is a link that leads out of {folder.name}: put the file itself in its place"
            )


def add_shipped(files: Files, config: MkDocsConfig) -> None:
    """Add our guides and assets. A guide of the workspace's own with the name of one of ours takes its place."""
    for guide in sorted(resource("content", "guides").glob("*.md")):
        if files.get_file_from_path(guide.name) is None:
            file = File.generated(config, guide.name, abs_src_path=str(guide))
            files.append(file)
    for name in ASSETS:
        asset = resource("templates", "assets", name)
        file = File.generated(config, f"assets/{name}", content=asset.read_bytes())
        files.append(file)


def published(files: Files) -> Iterator[str]:
    """The files on this disk that are copied into the site, or made into a page of it."""
    for file in files:
        if file.abs_src_path and file.inclusion is not InclusionLevel.EXCLUDED:
            yield file.abs_src_path
