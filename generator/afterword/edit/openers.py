"""Files to click on twice, one a system, which open a workspace with the Python that made it.

Each finds Afterword elsewhere on the computer when it has moved, and says in words what to do when it is nowhere.
"""

import shlex
from pathlib import Path

from afterword.resources import resource
from afterword.workbook.wording.templating import starters

LINUX = "Open my workbook (Linux).desktop"
MAC = "Open my workbook (Mac).command"
WINDOWS = "Open my workbook (Windows).bat"
CLICKED = frozenset({LINUX, MAC})  # which a system starts only when they may be run
_IN_EXEC = str.maketrans({'"': r"\"", "`": r"\`", "$": r"\$", "\\": r"\\", "%": "%%"})
_IN_ENTRY = str.maketrans({"\\": r"\\", "\n": r"\n", "\r": r"\r", "\t": r"\t"})
_NOT_IN_BATCH = frozenset('"\r\n')


def opener_files(folder: Path, python: str) -> dict[str, bytes]:
    """The file for each system, by name, that opens this workspace with this Python."""
    script = _script()
    words = ("sh", "-c", script, "open", python, str(folder.absolute()))
    command = " ".join(map(_in_exec, words))
    return {
        LINUX: _filled("open.desktop.j2", command=command),
        MAC: _filled("open.command.j2", python=shlex.quote(python), script=script),
        WINDOWS: _for_windows(python),
    }


def _script() -> str:
    """What both shells run, on one line: given Python, the folder, and where the clicked file lies."""
    text = resource("templates", "workspace", "open.sh").read_text(encoding="ascii")
    return " ".join(text.split("\n")).strip()


def _in_exec(word: str) -> str:
    """A word as a desktop entry has it: quoted for its command, then as a value, in which a backslash is doubled."""
    quoted = word.translate(_IN_EXEC)
    return f'"{quoted}"'.translate(_IN_ENTRY)


def _for_windows(python: str) -> bytes:
    """A batch file, in which a percent sign is doubled; what can stand in no name there is left out."""
    if _NOT_IN_BATCH.intersection(python):
        python = ""
    text = _filled("open.bat.j2", python=python.replace("%", "%%"))
    return text.replace(b"\n", b"\r\n")


def _filled(template: str, **values: str) -> bytes:
    """A file from its template; a name that is no text in UTF-8 keeps its bytes."""
    text = starters().get_template(template).render(**values)
    return f"{text}\n".encode("utf-8", "surrogateescape")
