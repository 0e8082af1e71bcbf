"""The person's browser, opened at the workbook as soon as it can be seen there."""

import os
import socket
import sys
import threading
import time
import webbrowser
from collections.abc import Callable

_PAUSE = 0.05  # seconds
_LONGEST_KNOCK = 1


def open_when_ready(port: int, address: str, if_none: Callable[[], None]) -> None:
    """Open the address in the browser once a server listens at this port; meanwhile go on. `if_none`: no browser came."""

    def open_it() -> None:
        while not _listens(port):
            time.sleep(_PAUSE)
        if not open_browser(address):
            if_none()

    threading.Thread(target=open_it, daemon=True).start()


def open_browser(address: str) -> bool:
    """Open an address in the browser of the person's choice (`BROWSER`), or of the system's. Whether one came."""
    if not _has_screen():
        return False
    try:
        return webbrowser.open(address)
    except (webbrowser.Error, OSError, ValueError):  # `BROWSER` may hold anything
        return False


def _has_screen() -> bool:
    """Whether a browser has a window to open; one inside the terminal would only be in the way of what is said there."""
    if os.environ.get("BROWSER") or sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=_LONGEST_KNOCK).close()
    except OSError:
        return False
    return True
