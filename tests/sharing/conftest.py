"""A visitor who opens a file from disk without a connection; every complaint of the browser's fails the test."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page


@pytest.fixture
def desk(browser: "Browser") -> Iterator["BrowserContext"]:
    """A fresh browser on a computer that is offline."""
    context = browser.new_context(offline=True, accept_downloads=True)
    yield context
    context.close()


@pytest.fixture
def page(desk: "BrowserContext") -> Iterator["Page"]:
    """A fresh page, of which nothing is heard but what the test asks."""
    from support.browser import listened  # noqa: PLC0415  (Playwright is heavy, and the quick tests need none)

    with listened(desk.new_page()) as found:
        yield found
