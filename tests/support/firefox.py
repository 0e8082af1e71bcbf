"""Firefox, driven by Mozilla's own client as a person would: Playwright has no hold on the one that Debian ships."""

import gc
import os
import socket
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)  # it begins with modules that Python is about to drop
    from marionette_driver.by import By
    from marionette_driver.errors import NoSuchElementException, StaleElementException
    from marionette_driver.marionette import Marionette, WebElement

_LONGEST = 20  # seconds that anything may take on a loaded machine
# What Firefox's own console has of a page: its errors, and what its policy has refused.
_COMPLAINTS = """
return Services.console.getMessageArray()
  .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & m.warningFlag))
  .filter((m) => /^(file|blob|http):/.test(m.sourceName))
  .map((m) => m.errorMessage);
"""
_CLIPBOARD = """
const moved = Cc["@mozilla.org/widget/transferable;1"].createInstance(Ci.nsITransferable);
moved.init(null);
moved.addDataFlavor("text/plain");
Services.clipboard.getData(moved, Ci.nsIClipboard.kGlobalClipboard);
const text = {};
moved.getTransferData("text/plain", text);
return text.value.QueryInterface(Ci.nsISupportsString).data;
"""


class Firefox:
    """A window of Firefox, and the folder into which it saves."""

    def __init__(self, client: Marionette, downloads: Path) -> None:
        """Hold what drives it."""
        self._client = client
        self._downloads = downloads

    def open(self, address: str) -> None:
        """Go to a page."""
        self._client.navigate(address)

    def one(self, css: str) -> WebElement:
        """The first element that can be seen, as soon as there is one."""
        return self._soon(lambda: next((node for node in self._all(css) if node.is_displayed()), None), css)

    def text(self, css: str) -> str:
        """What the first such element says."""
        return str(self.one(css).text)

    def wait(self, css: str, text: str) -> None:
        """Wait until an element that can be seen has a text."""
        self._soon(lambda: any(text in node.text for node in self._all(css)), f"{text} in {css}")

    def press(self, css: str) -> None:
        """Click on it, in the middle of the window: at its top the header lies over it."""
        node = self.one(css)
        self._client.execute_script("arguments[0].scrollIntoView({block: 'center'});", script_args=[node])
        node.click()

    def write(self, css: str, text: str) -> None:
        """Put a text into a field."""
        self.one(css).send_keys(text)

    def script(self, source: str) -> Any:
        """What a script gives in the page."""
        return self._client.execute_script(source)

    def into(self, css: str) -> None:
        """Go into the page within a page."""
        self._client.switch_to_frame(self.one(css))

    def clipboard(self) -> str:
        """What was copied."""
        with self._client.using_context("chrome"):
            return str(self._client.execute_script(_CLIPBOARD))

    def complaints(self) -> list[str]:
        """What its console has against the pages since the last time it was asked."""
        with self._client.using_context("chrome"):
            found: list[str] = self._client.execute_script(_COMPLAINTS)
            self._client.execute_script("Services.console.reset();")
        return found

    def saved(self, name: str) -> Path:
        """The file of that name that was saved, once it is whole."""
        path = self._downloads / name
        self._soon(lambda: path.exists() and path.stat().st_size > 0, f"{name} to be saved")
        return path

    def _all(self, css: str) -> list[WebElement]:
        found: list[WebElement] = self._client.find_elements(By.CSS_SELECTOR, css)
        return found

    @staticmethod
    def _asked(ask: Callable[[], Any]) -> Any:
        """What is answered; nothing while the page is just being loaded anew."""
        try:
            return ask()
        except (StaleElementException, NoSuchElementException):
            return None

    def _soon(self, ask: Callable[[], Any], what: str) -> Any:
        end = time.monotonic() + _LONGEST
        while not (answer := self._asked(ask)):
            assert time.monotonic() < end, f"Firefox still waits for {what}"
            time.sleep(0.05)
        return answer


@contextmanager
def firefox(folder: Path) -> Iterator[Firefox]:
    """The system's Firefox, or the one that AFTERWORD_FIREFOX names, as a new visitor; it saves into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with _untidy():
        client = Marionette(
            bin=os.environ.get("AFTERWORD_FIREFOX", "/usr/bin/firefox-esr"),
            headless=True,
            port=_free_port(),
            gecko_log=str(folder / "firefox.log"),
            prefs={
                "browser.download.dir": str(folder),
                "browser.download.folderList": 2,  # the folder above
                "browser.download.alwaysOpenPanel": False,
            },
        )
        client.start_session()
    try:
        yield Firefox(client, folder)
    finally:
        with _untidy():
            client.quit(in_app=False)
            client.cleanup()


@contextmanager
def _untidy() -> Iterator[None]:
    """Mozilla's client leaves sockets and files for Python to close, which is no mistake of ours."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        yield
        gc.collect()


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    return port
