"""Whether a copy lies in the outbox as it was made and searched: by a mark of its files, under the key of the workspace."""

import hashlib
import hmac
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from afterword.files import is_own_file, is_own_folder
from afterword.sharing.leaks.fragments import MOST_BYTES
from afterword.sharing.out.outbox import OUTBOX, Handover
from afterword.sharing.out.shown_before import key_of


def mark_of(files: Mapping[str, bytes], key: bytes) -> str:
    """What is to be kept of the files of a copy: without the key nobody can try what stood in them."""
    mark = hmac.new(key, digestmod=hashlib.sha256)
    for name in sorted(files):
        mark.update(f"\0{name}\0{len(files[name])}\0".encode())
        mark.update(files[name])
    return mark.hexdigest()


def is_as_made(root: Path, handover: Handover) -> bool:
    """Whether each file of a copy is there, byte for byte; what lies beside them is none of the copy."""
    key = key_of(root)
    folder = root / OUTBOX / handover.folder
    if key is None or not _is_in_outbox(root, folder):
        return False
    with suppress(OSError, ValueError):  # no longer there, or no name of a file
        files = {name: _content(folder / name) for name in handover.files}
        return hmac.compare_digest(mark_of(files, key), handover.as_made)
    return False


def _is_in_outbox(root: Path, folder: Path) -> bool:
    """Whether it is a folder of the outbox itself, whatever the list says."""
    return folder.resolve().parent == (root / OUTBOX).resolve() and is_own_folder(
        folder
    )


def _content(path: Path) -> bytes:
    """What is in a file of a copy; nothing for a link, and for what is larger than any."""
    if not is_own_file(path) or path.stat().st_size > MOST_BYTES:
        return b""
    return path.read_bytes()
