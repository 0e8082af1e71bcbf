"""A new workspace on the disk: every file of it, or none."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from afterword.edit.openers import CLICKED, opener_files
from afterword.edit.starter import workspace_files
from afterword.files import WouldOverwriteError, write_new
from afterword.mappings import mapped

_RUN_BY_OWNER = 0o100


def write_workspace(
    folder: Path,
    name: str | None,
    email: str | None,
    python: str,
) -> None:
    """Write every file of a new workspace, which a double click opens with this Python.

    Raises:
        WouldOverwriteError: one of them is there already; none is written.
        OSError: the disk refuses it; what it took is taken away again.
    """
    texts = workspace_files(name, email)
    files = mapped(str.encode, texts)
    files.update(opener_files(folder, python))
    for path in files:
        if (folder / path).exists():
            raise WouldOverwriteError(folder / path)
    _write_all(folder, files)


def _write_all(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write these files; what the disk took of them before it refused one is taken away again."""
    written: list[Path] = []
    try:
        for name, content in files.items():
            write_new(folder / name, content)
            written.append(folder / name)
    except OSError:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    for name in CLICKED:
        with suppress(OSError):  # some disks know no such right, and need none
            path = folder / name
            path.chmod(path.stat().st_mode | _RUN_BY_OWNER)
