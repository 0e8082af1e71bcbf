"""Jinja, set up once for each target: pages, print, mail and words. Values are escaped by the target, never by hand."""

from typing import Any

from jinja2 import BaseLoader, ChoiceLoader, Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from markupsafe import escape as markup

from afterword import escape
from afterword.resources import kept, own, own_files, resource


def _joined_for_page(values: list[object], separator: str = "") -> Markup:
    return escape.page(separator).join(escape.page(value) for value in values)


@kept
def pages() -> Environment:
    """Templates of pages: every value is made safe for Markdown and HTML at once."""
    environment = _environment("pages", autoescape=True, finalize=escape.page)
    environment.filters["join"] = _joined_for_page
    environment.filters["url_part"] = escape.url_part
    environment.filters["anchor"] = escape.anchor
    environment.filters["isolated"] = lambda value: escape.isolated(escape.page(value))
    return environment


@kept
def documents() -> Environment:
    """Templates of documents to print: values are escaped for HTML."""
    environment = _environment("print", autoescape=True)
    environment.filters["isolated"] = lambda value: escape.isolated(markup(value))
    return environment


@kept
def mail() -> Environment:
    """Templates of mail: plain text, nothing to escape."""
    return _environment(
        "mail", autoescape=False, trim_blocks=False, lstrip_blocks=False
    )  # line ends are the text's own


@kept
def words() -> Environment:
    """Short texts that stand in a data file, as templates of plain text."""
    return _environment("words", autoescape=False)


@kept
def starters() -> Environment:
    """Templates of the files that a person starts from: values pass through a filter that quotes them for YAML."""
    return _environment("workspace", autoescape=False)


def as_it_is(folder: str, name: str) -> str:
    """A file that is no template, such as the style of the print: the workspace's own where it can be read."""
    if own("templates", folder, name):
        from afterword.workbook.wording.own_templates import own_template  # noqa: PLC0415  (only who has own files pays)

        document, _ = own_template("templates", folder, name)
        if document.tree:
            return str(document.tree["text"])
    return resource("templates", folder, name).read_text(encoding="utf-8")


def environment(folder: str) -> Environment:
    """The one for the templates of a folder, such as `mail`."""
    return {"pages": pages, "print": documents, "mail": mail, "words": words}[folder]()


def _environment(folder: str, **options: Any) -> Environment:  # Jinja's own options
    loader: BaseLoader = FileSystemLoader([resource("templates", folder), resource("templates")])
    options = {
        "undefined": StrictUndefined,
        "trim_blocks": True,
        "lstrip_blocks": True,
        "keep_trailing_newline": False,
        "optimized": False,  # folding constants takes a seventh of compiling, and every run compiles
        **options,
    }
    if folder == "workspace" or not own_files():
        return Environment(loader=loader, **options)  # noqa: S701  (autoescape is set by each caller for its target)
    from afterword.workbook.wording.own_templates import OwnTemplates, Sandbox  # noqa: PLC0415  (only who has own files pays)

    return Sandbox(loader=ChoiceLoader([OwnTemplates(folder), loader]), **options)
