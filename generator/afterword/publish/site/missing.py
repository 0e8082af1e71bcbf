"""What stands in the place of a page that is not there, or not while a file has a mistake."""

from urllib.parse import urlsplit

from afterword.workbook.pages.page import render
from afterword.workbook.wording.wording import shipped_wording

NOT_FOUND = "404.html"
_THEIR_WORDS = "<h1>404 - Not found</h1>"  # all that the theme says there


def with_way_back(html: str, address: str) -> str:
    """The theme's page for it, saying what may have happened and leading to the front page of the site at this address."""
    front = f"{urlsplit(address).path}index.html"
    words = render(shipped_wording(), "missing.html.j2", front=front)
    return html.replace(_THEIR_WORDS, words)
