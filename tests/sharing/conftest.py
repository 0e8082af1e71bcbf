"""A visitor who opens a file from disk without a connection; every complaint of the browser's fails the test."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from support.browser import listened


@pytest.fixture
def desk(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh browser on a computer that is offline."""
    context = browser.new_context(offline=True, accept_downloads=True)
    yield context
    context.close()


@pytest.fixture
def page(desk: BrowserContext) -> Iterator[Page]:
    """A fresh page, of which nothing is heard but what the test asks."""
    with listened(desk.new_page()) as found:
        yield found
