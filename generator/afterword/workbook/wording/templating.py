"""Jinja, set up once for each target: pages, print, mail and words. Values are escaped by the target, never by hand."""

import hashlib
from collections.abc import MutableMapping
from functools import cache, cached_property
from typing import Any

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    DictLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    Template,
)
from markupsafe import Markup
from markupsafe import escape as markup

from afterword import escape
from afterword.compiled import CompiledTemplates
from afterword.interview.model.people import name_in_full
from afterword.resources import OwnFiles, resource

_NAME_SIGNS = 32


class Templates:
    """The templates in use, ours or the workspace's own in their place: one environment for each target."""

    def __init__(self, files: OwnFiles) -> None:
        self._files = files
        self._phrases: dict[str, Template] = {}

    @cached_property
    def pages(self) -> Environment:
        """Templates of pages: every value is made safe for Markdown and HTML at once."""
        environment = self._environment("pages", autoescape=True, finalize=escape.page)
        environment.filters["join"] = _joined_for_page
        environment.filters["url_part"] = escape.url_part
        environment.filters["anchor"] = escape.anchor
        environment.filters["name_in_full"] = name_in_full
        environment.filters["isolated"] = lambda value: escape.isolated(
            escape.page(value)
        )
        return environment

    @cached_property
    def documents(self) -> Environment:
        """Templates of documents to print: values are escaped for HTML."""
        environment = self._environment("print", autoescape=True)
        environment.filters["isolated"] = lambda value: escape.isolated(markup(value))
        environment.filters["name_in_full"] = name_in_full
        return environment

    @cached_property
    def mail(self) -> Environment:
        """Templates of mail: plain text, nothing to escape; line ends are the text's own."""
        return self._environment(
            "mail", autoescape=False, trim_blocks=False, lstrip_blocks=False
        )

    @cached_property
    def plain_text(self) -> Environment:
        """Short texts that stand in a data file, as templates of plain text."""
        return self._environment("words", autoescape=False)

    def environment(self, folder: str) -> Environment:
        """The one for the templates of a folder: `pages`, `print`, `mail` or `words`."""
        by_folder: dict[str, Environment] = {
            "pages": self.pages,
            "print": self.documents,
            "mail": self.mail,
            "words": self.plain_text,
        }
        return by_folder[folder]

    def phrase(self, text: str) -> Template:
        """A phrase of a data file as a template, compiled once; one of ours, once for an installation."""
        if text not in self._phrases:
            self._phrases[text] = self._phrase(text)
        return self._phrases[text]

    def _phrase(self, text: str) -> Template:
        environment = self.plain_text
        if self._files.names():
            return environment.from_string(text)
        name = f"phrase-{hashlib.sha256(text.encode()).hexdigest()[:_NAME_SIGNS]}"
        found_by_name = DictLoader({name: text})
        return found_by_name.load(environment, name, environment.make_globals(None))

    def as_it_is(self, folder: str, name: str) -> str:
        """A file that is no template, such as the style of the print: the workspace's own where it can be read."""
        file = f"templates/{folder}/{name}"
        if self._files.path(file):
            from afterword.workbook.wording.own_loader import own_template  # noqa: PLC0415  (only who has own files pays)

            document, _ = own_template(self._files, file)
            if document.tree:
                return str(document.tree["text"])
        return resource("templates", folder, name).read_text(encoding="utf-8")

    def _environment(
        self, folder: str, **options: Any
    ) -> Environment:  # Jinja's own options
        loader = shipped_loader(folder)
        compiled = CompiledTemplates(folder)
        kept = {"bytecode_cache": compiled, "auto_reload": False}
        options = {**COMMON, **kept, **options}
        if not self._files.names():
            return _Environment(loader=loader, **options)

        from afterword.workbook.wording.own_loader import OwnTemplates  # noqa: PLC0415  (only who has own files pays)
        from afterword.workbook.wording.own_templates import Sandbox  # noqa: PLC0415  (as above)

        both = ChoiceLoader([OwnTemplates(self._files, folder), loader])
        return Sandbox(self._files, loader=both, **options)


class _Environment(Environment):
    """Of our own templates, which do not change while we run: what each knows is one plain dict, not looked up in layers."""

    def make_globals(
        self, d: MutableMapping[str, Any] | None
    ) -> MutableMapping[str, Any]:
        return {**self.globals, **(d or {})}


COMMON: dict[str, Any] = {
    "undefined": StrictUndefined,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "keep_trailing_newline": False,
    "optimized": False,  # folding constants takes a seventh of compiling, and every run compiles
}


def shipped_loader(folder: str) -> BaseLoader:
    """Finds our templates in a folder and in the one above it."""
    return FileSystemLoader([resource("templates", folder), resource("templates")])


@cache
def starters() -> Environment:
    """Templates of the files that a person starts from, ours alone: values pass through a filter that quotes them for YAML."""
    return Environment(loader=shipped_loader("workspace"), autoescape=False, **COMMON)  # noqa: S701  (plain YAML)


def _joined_for_page(parts: list[object], separator: str = "") -> Markup:
    return escape.page(separator).join(map(escape.page, parts))
