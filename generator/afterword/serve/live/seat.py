"""One server a workspace: whoever serves it holds a lock, and its address stands beside it for whoever comes second."""

import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from afterword.files import write_atomically
from afterword.patterns import lazy_pattern
from afterword.publish.inputs import own_record

_USUAL_PORT = 8000
_ANY_PORT = 0
_ADDRESS = lazy_pattern(r"http://127\.0\.0\.1:([1-9]\d{0,4})/")
_LONGEST_ADDRESS = 40
_HIGHEST_PORT = 65535
_PATIENCE = 5  # seconds until whoever came first has written down its address
_PAUSE = 0.1


@contextmanager
def seat(root: Path) -> Iterator[bool]:
    """Whether the workspace is ours to serve until the block ends: not when another server is at it.

    Where the disk takes no lock, it is.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415  (only a server needs it)

    work = root / ".afterword"
    lock = FileLock(work / "served.lock")
    try:
        if not work.is_symlink():
            work.mkdir(exist_ok=True)
            lock.acquire(blocking=False)
    except Timeout:
        yield False
        return
    except (OSError, NotImplementedError):
        yield True
        return
    try:
        yield True
    finally:
        lock.release()


def address_at(port: int) -> str:
    """Where a workbook is that is served at this port."""
    return f"http://127.0.0.1:{port}/"


def write_address(root: Path, address: str) -> None:
    """Write down where this workspace is served, as far as the disk lets us."""
    path = _note(root)
    if path.parent.is_symlink():
        return
    with suppress(OSError):
        write_atomically(path, f"{address}\n".encode())


def running_address(root: Path) -> str:
    """Where this workspace is being served; empty when whoever serves it does not say."""
    end = time.monotonic() + _PATIENCE
    while not _written_port(root) and time.monotonic() < end:
        time.sleep(_PAUSE)
    port = _written_port(root)
    if port:
        return address_at(port)
    return ""


def free_port(root: Path) -> int:
    """A port that nothing listens at: the one of last time, so that a bookmark still leads here, or the usual one."""
    for port in (_written_port(root), _USUAL_PORT):
        if port and _is_free(port):
            return port
    with _bound(_ANY_PORT) as taken:
        port = taken.getsockname()[1]
    return int(port)


def _note(root: Path) -> Path:
    return root / ".afterword" / "served-at.txt"


def _written_port(root: Path) -> int:
    """The port that was written down; 0 when there is none."""
    try:
        text = own_record(_note(root))[:_LONGEST_ADDRESS].decode("ascii")
    except (OSError, ValueError):
        return 0
    address = _ADDRESS.fullmatch(text.strip())
    if address is None or int(address[1]) > _HIGHEST_PORT:
        return 0
    return int(address[1])


def _is_free(port: int) -> bool:
    try:
        _bound(port).close()
    except OSError:
        return False
    return True


def _bound(port: int) -> socket.socket:
    """A socket at this port of this computer.

    Raises:
        OSError: something else is there.
    """
    line = socket.socket()
    if sys.platform != "win32":  # there, it would take away another program's port
        line.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        line.bind(("127.0.0.1", port))
    except OSError:
        line.close()
        raise
    return line
