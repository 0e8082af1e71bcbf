"""Chromium, driven as a person would, and a look at everything that a page did or tried to do."""

import functools
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, TypeVar

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Error, Page, Request, expect, sync_playwright

_Place = TypeVar("_Place", Page, BrowserContext)

PHONE = {"width": 360, "height": 800}
DESK = {"width": 1280, "height": 800}

_SHOWN_ANEW = "Execution context was destroyed"  # as Playwright says of a page that was loaded again meanwhile

# Each fresh window would load two hidden pages of Chromium's own below its address bar, and costs half as much without them.
# Of two such lists Chromium takes the last: Playwright's own stands in ours.
_WITHOUT = (
    *("AvoidCorsURLLoaderRestartOnRedirect", "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose"),
    *("HttpsFirstBalancedModeAutoEnable", "HttpsUpgrades", "LensOverlay", "MediaRouter", "NetworkTimeServiceQuerying"),
    *("OptimizationHints", "PaintHolding", "PreconnectToSearch", "TcpPortRandomizationWin", "AimEnabled"),
    *("ThirdPartyStoragePartitioning", "WebUIOmniboxPopup", "WebUIOmniboxAimPopup"),
)

# What Playwright would have each page look like is what this browser's pages look like by themselves, but to be told so draws
# each page anew, several times. A test that asks for another look is given it.
_AS_IT_IS = dict.fromkeys(("color_scheme", "reduced_motion", "forced_colors", "contrast"), "null")

_LISTEN = """
window.__violations = [];
document.addEventListener("securitypolicyviolation", (e) =>
  window.__violations.push(`${e.violatedDirective} ${e.blockedURI}`),
);
"""

# What no page of ours has, whatever its values: elements and attributes that run, load, redirect or send.
_FOREIGN = """
(doc) => {
  const found = [];
  const never = "iframe:not([title=search]:not([src]):not([srcdoc])), object, embed, base, frame, applet, portal, img, video, audio, source, textarea:not(.debrief .question > .room > textarea:empty, .aw-debrief textarea[data-note]:empty), math, animate, set";
  for (const e of doc.querySelectorAll(never)) found.push(e.outerHTML);
  for (const e of doc.querySelectorAll("form:not(.md-search__form):not(.md-header__option)"))
    if (e.attributes.length) found.push(e.outerHTML);
  for (const e of doc.querySelectorAll("meta[http-equiv]:not([http-equiv=Content-Security-Policy])")) found.push(e.outerHTML);
  for (const e of doc.querySelectorAll("script[src], link[href]")) {
    if (/^[a-z]+:|^\\/\\//i.test(e.getAttribute("src") || e.getAttribute("href"))) found.push(e.outerHTML);
  }
  for (const e of doc.querySelectorAll("script:not([src])")) {
    if (/__pwned/.test(e.textContent)) found.push(e.outerHTML);
  }
  for (const e of doc.querySelectorAll("*")) for (const a of e.attributes) {
    if (/^on|^srcdoc$|^ping$/i.test(a.name)) found.push(`${a.name}=${a.value}`);
    if (/^(href|src|action|formaction|data|xlink:href)$/i.test(a.name) && /^\\s*(javascript|vbscript|data|file):/i.test(a.value))
      found.push(`${a.name}=${a.value}`);
  }
  for (const e of doc.querySelectorAll("a[href*='evil.example']")) if (!e.href.startsWith("mailto:")) found.push(e.outerHTML);
  return found.map((text) => text.slice(0, 200));
}
"""

# How a page looks and what it did. Wide is what sticks out of the window and cannot be scrolled in a box of its own.
_LOOK = f"""
() => ({{
  title: document.title,
  heading: document.querySelector("h1")?.textContent ?? "",
  ran: window.__pwned !== undefined,
  violations: window.__violations,
  foreign: ({_FOREIGN})(document),
  wide: [...document.querySelectorAll(".md-content *, .md-header *")].filter((e) => {{
    const text = document.createRange();
    const wide = (box) => box.width && box.right > innerWidth + 1;
    const words = [...e.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && e.closest(".md-content"));
    const sticks = words.some((node) => (text.selectNodeContents(node), wide(text.getBoundingClientRect())));
    return (sticks || wide(e.getBoundingClientRect())) && !e.closest(".aw-scroll, .md-search");
  }}).map((e) => `${{e.tagName}}.${{e.className}}: ${{e.textContent.trim().slice(0, 60)}}`).slice(0, 3),
}})
"""


# Leaves unasked whether there is a newer page. To stop such requests on their way would have the browser keep nothing at all.
_STAY = """
const asks = window.fetch;
window.fetch = (address, ...how) => (String(address).startsWith("/livereload/") ? new Promise(() => {}) : asks(address, ...how));
"""

# The theme reads the words of all pages anew for each page, in case somebody searches: a third of all that it costs. Where pages are
# opened from a folder it puts something of its own in the place of the worker, and is not let.
_UNSEARCHED = """
const none = class extends EventTarget { postMessage() {} };
Object.defineProperty(window, "Worker", { get: () => none, set() {} });
"""


@dataclass
class Seen:
    """What one page showed and did. All but `title` and `heading` should be empty."""

    title: str
    heading: str
    ran: bool
    violations: list[str]
    foreign: list[str]
    wide: list[str]


@dataclass
class Visitor:
    """Goes from page to page in one window; `said` and `asked` gather what every page said and requested."""

    page: Page
    said: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def open(self, address: str) -> Seen:
        """Open a page and look at it once it has come to rest; one that is just being shown anew is looked at once more."""
        self.page.goto(address)
        try:
            return Seen(**self.page.evaluate(_LOOK))
        except Error as error:
            if _SHOWN_ANEW not in error.message:
                raise
        self.page.wait_for_load_state()
        return Seen(**self.page.evaluate(_LOOK))

    def foreign_in(self, html: str) -> list[str]:
        """What Chromium's own parser finds in some HTML, without showing it."""
        script = f"(html) => ({_FOREIGN})(new DOMParser().parseFromString(html, 'text/html'))"
        found: list[str] = self.page.evaluate(script, html)
        return found


@contextmanager
def chromium() -> Iterator[Browser]:
    """The system's Chromium, or the one that AFTERWORD_CHROMIUM names."""
    expect.set_options(timeout=30_000)  # milliseconds; a loaded machine may be slow
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("AFTERWORD_CHROMIUM", "/usr/bin/chromium"),
            args=[f"--disable-features={','.join(_WITHOUT)}"],
        )
        for opens in ("new_context", "new_page"):
            setattr(browser, opens, functools.partial(getattr(browser, opens), **_AS_IT_IS))
        try:
            yield browser
        finally:
            browser.close()


def go(page: Page, address: str) -> None:
    """Open a page of a live server, also while the one before it is being loaded anew: that takes the window first, or never ends."""
    until = time.monotonic() + 60
    while True:
        try:
            page.goto(address, timeout=5_000)
        except Error:
            if time.monotonic() > until:
                raise
            page.wait_for_timeout(100)  # milliseconds; asked again at once, it would be interrupted again
        else:
            return


def comes_true(page: Page, script: str) -> None:
    """Wait until this holds, also of a page that is shown anew meanwhile. Playwright's own way asks within the page, whose policy forbids it."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            if page.evaluate(script):
                return
        except Error as error:
            if _SHOWN_ANEW not in error.message:
                raise
        page.wait_for_timeout(50)  # milliseconds
    raise AssertionError(f"never true: {script}")


def emptied(page: Page, address: str) -> Page:
    """A window as somebody has it who comes to a site for the first time; a new one would cost more than what is looked at in it."""
    page.goto(f"{address}/assets/afterword.js")  # of the same place, and no page: it keeps nothing
    page.evaluate("localStorage.clear(), sessionStorage.clear()")
    return page


def staying(place: Page | BrowserContext) -> None:
    """Its pages are not loaded anew when a file changes, so that one sees what the script alone does."""
    place.add_init_script(_STAY)


def unsearched(place: _Place) -> _Place:
    """A window of somebody who searches for nothing."""
    place.add_init_script(_UNSEARCHED)
    return place


@contextmanager
def listened(page: Page) -> Iterator[Page]:
    """The page, in which every complaint of the browser's and every request but those of files fails the test at the end."""
    complaints: list[str] = []

    def said(message: ConsoleMessage) -> None:
        complaints.extend([message.text] * (message.type in {"error", "warning"}))

    def failed(error: Error) -> None:
        complaints.append(str(error))

    def asked(request: Request) -> None:
        complaints.extend([request.url] * (not request.url.startswith(("file:", "data:", "blob:"))))

    page.on("console", said)
    page.on("pageerror", failed)
    page.on("request", asked)
    yield page
    page.remove_listener("console", said)
    page.remove_listener("pageerror", failed)
    page.remove_listener("request", asked)
    assert complaints == []


def visitor(browser: Browser, size: dict[str, int] = PHONE, *, searches: bool = True) -> Visitor:
    """A fresh window, with ears for everything a page does."""
    context: BrowserContext = browser.new_context(viewport=size)  # type: ignore[arg-type]  # a plain dict reads better
    context.add_init_script(_LISTEN)
    if not searches:
        unsearched(context)
    found = Visitor(context.new_page())

    def dialog(box: Any) -> None:
        found.said.append(f"dialog: {box.message}")
        box.dismiss()

    found.page.on("console", lambda message: found.said.append(f"{message.type}: {message.text}"))
    found.page.on("pageerror", lambda error: found.said.append(f"error: {error}"))
    found.page.on("dialog", dialog)
    context.on("request", lambda request: found.asked.append(request.url))
    return found


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The folder over http on this machine alone. Gives its address, without a slash at the end."""
    handler = functools.partial(_Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


class _Quiet(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Say nothing: a test's output is its own."""
