"""`afterword doctor`: what this machine lacks, and the line that mends it."""

import subprocess
import sys
from pathlib import Path

import click

from afterword.cli.shared import PROBLEMS, folder_option, json_option, say, show_json
from afterword.interview.workspace import read_workspace

# A script, a letter of it, and the Debian package with a font for it.
_SCRIPTS = (
    ("Latin", "A", "fonts-dejavu-core"),
    ("Greek", "\u03b1", "fonts-dejavu-core"),
    ("Cyrillic", "\u0416", "fonts-dejavu-core"),
    ("Hebrew", "\u05d0", "fonts-noto-core"),
    ("Arabic", "\u0634", "fonts-noto-core"),
    ("Devanagari", "\u0915", "fonts-noto-core"),
    ("Thai", "\u0e01", "fonts-noto-core"),
    ("Chinese, Japanese", "\u6771", "fonts-wqy-microhei"),
    ("Korean", "\ud55c", "fonts-wqy-microhei"),
)


@click.command("doctor")
@folder_option
@json_option
def command(folder: Path, as_json: bool) -> None:  # noqa: FBT001
    """Say what this machine lacks for PDFs in the scripts your files use, and the line that mends it."""
    found = [_python(), _pango(), *_fonts(folder)]
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


def _pango() -> tuple[str, bool, str]:
    packages = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
    help_ = f"on Debian or Ubuntu: apt-get install {packages}; on macOS: brew install pango"
    from afterword.publish.pdf import can_print  # noqa: PLC0415  (WeasyPrint is heavy)

    return "Pango, which sets the type of the PDFs", can_print(), help_


def _fonts(folder: Path) -> list[tuple[str, bool, str]]:
    """One row a script that the workspace uses; Latin always."""
    used = {char for path in _texts(folder) for char in path.read_text(encoding="utf-8", errors="ignore")}
    rows = []
    for name, letter, package in _SCRIPTS:
        if letter != "A" and not any(_same_script(char, letter) for char in used):
            continue
        rows.append((f"a font for {name}", _has_font(letter), f"on Debian or Ubuntu: apt-get install {package}"))
    return rows


def _texts(folder: Path) -> list[Path]:
    workspace = read_workspace(folder)
    names = {document.file for document in workspace.documents.values()} | {
        "content/me.yaml",
        "content/example-me.yaml",
    }
    return [path for name in names if (path := folder / name).is_file()]


def _same_script(char: str, letter: str) -> bool:
    import unicodedata  # noqa: PLC0415

    first = unicodedata.name(char, "").split(" ")[0].split("-")[0]
    other = unicodedata.name(letter).split(" ")[0].split("-")[0]
    return first == other or (other == "CJK" and first in {"HIRAGANA", "KATAKANA"})


def _has_font(letter: str) -> bool:
    try:
        command = ["fc-list", f":charset={ord(letter):x}", "family"]
        shown = subprocess.run(command, capture_output=True, text=True, check=False, timeout=20)  # noqa: S603  (fontconfig's own tool)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return bool(shown.stdout.strip())
