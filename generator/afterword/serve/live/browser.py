"""The person's browser, opened at the workbook."""

import os
import sys
import threading
import webbrowser
from collections.abc import Callable


def open_meanwhile(address: str, if_none: Callable[[], None]) -> None:
    """Open the address in the browser, and go on: some only come back when they are closed. `if_none`: no browser came."""

    def open_it() -> None:
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
