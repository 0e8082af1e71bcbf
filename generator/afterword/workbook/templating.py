"""Jinja, set up once for each target: pages, print, mail and words. Values are escaped by the target, never by hand."""

from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from afterword import escape
from afterword.resources import resource


def _joined_for_page(values: list[object], separator: str = "") -> Markup:
    return escape.page(separator).join(escape.page(value) for value in values)


@cache
def pages() -> Environment:
    """Templates of pages: every value is made safe for Markdown and HTML at once."""
    environment = _environment("pages", autoescape=True, finalize=escape.page)
    environment.filters["join"] = _joined_for_page
    environment.filters["url_part"] = escape.url_part
    return environment


@cache
def documents() -> Environment:
    """Templates of documents to print: values are escaped for HTML."""
    return _environment("print", autoescape=True)


@cache
def mail() -> Environment:
    """Templates of mail: plain text, nothing to escape."""
    return _environment(
        "mail", autoescape=False, trim_blocks=False, lstrip_blocks=False
    )  # line ends are the text's own


@cache
def words() -> Environment:
    """Short texts that stand in a data file, as templates of plain text."""
    return _environment("words", autoescape=False)


@cache
def starters() -> Environment:
    """Templates of the files that a person starts from: values pass through a filter that quotes them for YAML."""
    return _environment("workspace", autoescape=False)


def _environment(folder: str, **options: Any) -> Environment:  # Jinja's own options
    loader = FileSystemLoader([resource("templates", folder), resource("templates")])
    options = {
        "undefined": StrictUndefined,
        "trim_blocks": True,
        "lstrip_blocks": True,
        "keep_trailing_newline": False,
        "optimized": False,  # folding constants takes a seventh of compiling, and every run compiles
        **options,
    }
    return Environment(loader=loader, **options)  # noqa: S701  (autoescape is set by each caller for its target)
