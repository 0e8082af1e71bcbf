"""`afterword doctor`: what this machine lacks, and the line that mends it."""

import sys
from collections.abc import Iterator
from dataclasses import asdict
from operator import attrgetter
from pathlib import Path

import click

from afterword.cli.for_programs import show_json
from afterword.cli.options import folder_option, json_option
from afterword.cli.terminal import say, stop_if
from afterword.frozen import frozen, replace
from afterword.interview.reading.workspace import read_workspace

_PACKAGES = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"


@frozen
class Need:
    """One thing that a machine must have, whether it has it, and the line that gets it."""

    what: str
    ok: bool = True
    help: str = ""


_ENGINE = Need("Pango, which sets the type of the PDFs")
_LETTERS = Need("fonts for every letter of your files")


@click.command("doctor")
@folder_option
@json_option
def command(*, folder: Path, as_json: bool) -> None:
    """Say what this machine lacks for PDFs in the scripts your files use, and the line that mends it."""
    needs = [_python(), *_printing(folder)]
    if as_json:
        show_json(list(map(asdict, needs)))
    else:
        for need in needs:
            say(_line(need))
    stop_if(not all(map(attrgetter("ok"), needs)))


def _line(need: Need) -> str:
    if need.ok:
        return f"ok       {need.what}"
    return f"missing  {need.what}\n         {need.help}"


def _python() -> Need:
    major, minor, micro = sys.version_info[:3]
    return Need(
        f"Python {major}.{minor}.{micro}",
        sys.version_info >= (3, 11),
        "install Python 3.11 or newer",
    )


def _printing(folder: Path) -> tuple[Need, ...]:
    """Whether there is an engine to set type, and whether it has every letter of the files: asked by setting them."""
    from afterword.publish.pdf.engine import (  # noqa: PLC0415  (WeasyPrint is heavy)
        MissingEngineError,
        MissingGlyphError,
        render,
    )
    from afterword.resources import OwnFiles  # noqa: PLC0415  (only this one)
    from afterword.workbook.paper.documents import specimen  # noqa: PLC0415  (only this one)
    from afterword.workbook.wording.wording import Wording  # noqa: PLC0415  (only this one)

    wording = Wording.of(OwnFiles.of(folder))
    document = specimen(_letters(folder), wording)
    try:
        render(document)
    except MissingEngineError:
        mend = f"on Debian or Ubuntu: apt-get install {_PACKAGES}; on macOS: brew install pango"
        return (replace(_ENGINE, ok=False, help=mend),)
    except MissingGlyphError as error:
        return _ENGINE, replace(_LETTERS, ok=False, help=str(error))
    return _ENGINE, _LETTERS


def _letters(folder: Path) -> str:
    """Every letter that stands in a file of the workspace, once."""
    used: set[str] = set()
    for path in _files(folder):
        text = path.read_text(encoding="utf-8", errors="ignore")
        used.update(text)
    return "".join(sorted(filter(str.isprintable, used)))


def _files(folder: Path) -> Iterator[Path]:
    workspace = read_workspace(folder)
    names = {*map(attrgetter("file"), workspace.documents.values())}
    names |= {"content/me.yaml", "content/example-me.yaml"}
    paths = (folder / name for name in names)
    return filter(Path.is_file, paths)
