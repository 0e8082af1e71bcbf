"""`afterword doctor`: what this machine lacks, and the line that mends it."""

import sys
from pathlib import Path

import click

from afterword.cli.shared import PROBLEMS, folder_option, json_option, say, show_json
from afterword.interview.reading.workspace import read_workspace


@click.command("doctor")
@folder_option
@json_option
def command(folder: Path, as_json: bool) -> None:  # noqa: FBT001
    """Say what this machine lacks for PDFs in the scripts your files use, and the line that mends it."""
    found = [_python(), *_printing(folder)]
    if as_json:
        show_json([{"what": what, "ok": fine, "help": help_} for what, fine, help_ in found])
    else:
        for what, fine, help_ in found:
            say(f"{'ok     ' if fine else 'missing'}  {what}" + ("" if fine else f"\n         {help_}"))
    if not all(fine for _, fine, _ in found):
        raise SystemExit(PROBLEMS)


def _python() -> tuple[str, bool, str]:
    version = ".".join(str(each) for each in sys.version_info[:3])
    return f"Python {version}", sys.version_info >= (3, 11), "install Python 3.11 or newer"


def _printing(folder: Path) -> list[tuple[str, bool, str]]:
    """Whether there is an engine to set type, and whether it has every letter of the files: asked by setting them."""
    from afterword.publish.pdf.engine import MissingEngineError, MissingGlyphError, render  # noqa: PLC0415  (WeasyPrint is heavy)
    from afterword.resources import OwnFiles  # noqa: PLC0415
    from afterword.workbook.paper.documents import specimen  # noqa: PLC0415
    from afterword.workbook.wording.wording import Wording  # noqa: PLC0415

    engine, letters = "Pango, which sets the type of the PDFs", "fonts for every letter of your files"
    try:
        render(specimen(_letters(folder), Wording.of(OwnFiles.of(folder))))
    except MissingEngineError:
        packages = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
        return [(engine, False, f"on Debian or Ubuntu: apt-get install {packages}; on macOS: brew install pango")]
    except MissingGlyphError as error:
        return [(engine, True, ""), (letters, False, str(error))]
    return [(engine, True, ""), (letters, True, "")]


def _letters(folder: Path) -> str:
    used = {char for path in _texts(folder) for char in path.read_text(encoding="utf-8", errors="ignore")}
    return "".join(sorted(char for char in used if char.isprintable()))


def _texts(folder: Path) -> list[Path]:
    workspace = read_workspace(folder)
    names = {document.file for document in workspace.documents.values()} | {
        "content/me.yaml",
        "content/example-me.yaml",
    }
    return [path for name in names if (path := folder / name).is_file()]
