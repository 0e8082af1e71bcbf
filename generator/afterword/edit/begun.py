"""Answers that were given and have not become an interview yet: saved at each step, for the owner of the workspace alone."""

import json
from contextlib import suppress
from pathlib import Path

from afterword.edit.changes import ChangeRefusedError, disk_errors_told
from afterword.files import write_atomically
from afterword.intake.answers import cleaned
from afterword.intake.others import EVERY_NAME
from afterword.intake.questions import Answers

FILE = ".afterword/begun-interview.json"
_MOST_BYTES = 100_000


def begun(root: Path) -> dict[str, str]:
    """The answers of an interview that was begun and not written; none where there are none, or none that can be read."""
    path = root / FILE
    if _is_linked(root) or not path.is_file():
        return {}
    with suppress(OSError, ValueError):
        if path.stat().st_size <= _MOST_BYTES:
            return _read(path)
    return {}


def keep(root: Path, answers: Answers) -> None:
    """Save answers until the interview is written. Without any there is nothing to be saved.

    Raises:
        ChangeRefusedError: the disk refuses.
    """
    if not answers:
        forget(root)
        return
    if _is_linked(root):
        raise ChangeRefusedError(
            "nothing is saved: .afterword is a link, and links are not followed"
        )
    text = json.dumps(dict(answers), ensure_ascii=False, indent=1)
    with disk_errors_told(root, "nothing is saved"):
        (root / FILE).unlink(missing_ok=True)  # a new file is its owner's alone
        write_atomically(root / FILE, f"{text}\n".encode())


def forget(root: Path) -> None:
    """Remove what was saved."""
    with suppress(OSError):
        if not _is_linked(root):
            (root / FILE).unlink(missing_ok=True)


def _is_linked(root: Path) -> bool:
    return (root / FILE).parent.is_symlink()


def _read(path: Path) -> dict[str, str]:
    tree = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(tree, dict):
        return {}
    texts = {name: tree.get(name) for name in EVERY_NAME}
    return cleaned(
        {name: text for name, text in texts.items() if isinstance(text, str)}
    )
