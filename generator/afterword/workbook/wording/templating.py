"""Jinja, set up once for each target: pages, print, mail and words. Values are escaped by the target, never by hand."""

import hashlib
from collections.abc import Callable, MutableMapping
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
from afterword.resources import NO_OWN_FILES, OwnFiles, resource
from afterword.workbook.wording.put_together import (
    fills_a_paragraph,
    is_a_long_opening,
    is_brief,
    is_more_than_a_few_words,
)
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    uncapitalised,
    with_a_capital,
)
from afterword.workbook.wording.typed.talked_of.as_told import as_told

_NAME_SIGNS = 32
# From where the templates of a folder, and what they take in, come: with nothing of a workspace's own there, all is ours.
SOURCES = {
    "pages": ("templates/pages/",),
    "print": ("templates/print/", "templates/pages/"),
    "mail": ("templates/mail/",),
    "words": ("templates/words/", "content/packs/"),
}


class Templates:
    """The templates in use, ours or the workspace's own in their place: one environment for each target.

    Where a workspace has nothing of its own, it is the environment that all workspaces have, with what was compiled for them.
    """

    def __init__(self, files: OwnFiles) -> None:
        self._files = files
        self._phrases: dict[str, Template] = {}
        self._environments: dict[str, Environment] = {}

    @property
    def pages(self) -> Environment:
        """Templates of pages: every value is made safe for Markdown and HTML at once."""
        return self.environment("pages")

    @property
    def documents(self) -> Environment:
        """Templates of documents to print: values are escaped for HTML."""
        return self.environment("print")

    @property
    def mail(self) -> Environment:
        """Templates of mail: plain text, nothing to escape; line ends are the text's own."""
        return self.environment("mail")

    @property
    def plain_text(self) -> Environment:
        """Short texts that stand in a data file, as templates of plain text."""
        return self.environment("words")

    def environment(self, folder: str) -> Environment:
        """The one for the templates of a folder: `pages`, `print`, `mail` or `words`."""
        if folder not in self._environments:
            made = (
                _made(folder, self._files)
                if self._has_theirs(folder)
                else _ours(folder)
            )
            self._environments[folder] = made
        return self._environments[folder]

    def phrase(self, text: str) -> Template:
        """A phrase of a data file as a template, compiled once; one of ours, once for an installation."""
        if not self._has_theirs("words"):
            return _our_phrase(text)
        if text not in self._phrases:
            self._phrases[text] = self.plain_text.from_string(text)
        return self._phrases[text]

    @cached_property
    def _theirs(self) -> tuple[str, ...]:
        return self._files.names()

    def _has_theirs(self, folder: str) -> bool:
        """Whether something of the workspace's own can get into templates of a folder."""
        return any(name.startswith(SOURCES[folder]) for name in self._theirs)

    def as_it_is(self, folder: str, name: str) -> str:
        """A file that is no template, such as the style of the print: the workspace's own where it can be read."""
        file = f"templates/{folder}/{name}"
        if self._files.path(file):
            from afterword.workbook.wording.own_loader import own_template  # noqa: PLC0415  (only who has own files pays)

            document, _ = own_template(self._files, file)
            if document.tree:
                return str(document.tree["text"])
        return resource("templates", folder, name).read_text(encoding="utf-8")


@cache
def _ours(folder: str) -> Environment:
    """The environment for our own templates of a folder."""
    return _made(folder, NO_OWN_FILES)


@cache
def _our_phrase(text: str) -> Template:
    """A phrase of ours, compiled."""
    environment = _ours("words")
    name = f"phrase-{hashlib.sha256(text.encode()).hexdigest()[:_NAME_SIGNS]}"
    found_by_name = DictLoader({name: text})
    return found_by_name.load(environment, name, environment.make_globals(None))


def forget_ours() -> None:
    """Compile ours anew when they are next needed."""
    _ours.cache_clear()
    _our_phrase.cache_clear()


def _made(folder: str, files: OwnFiles) -> Environment:
    """An environment, with what values pass through in it."""
    environment = _environment(folder, files)
    environment.filters.update(_FILTERS[folder])
    environment.tests.update(_TESTS)
    return environment


def _environment(folder: str, files: OwnFiles) -> Environment:
    loader = shipped_loader(folder)
    compiled = CompiledTemplates(folder)
    kept = {"bytecode_cache": compiled, "auto_reload": False}
    options: dict[str, Any] = {**COMMON, **kept, **_OPTIONS[folder]}
    if files == NO_OWN_FILES:
        return _Environment(loader=loader, **options)

    from afterword.workbook.wording.own_loader import OwnTemplates  # noqa: PLC0415  (only who has own files pays)
    from afterword.workbook.wording.own_templates import Sandbox  # noqa: PLC0415  (as above)

    both = ChoiceLoader([OwnTemplates(files, folder), loader])
    return Sandbox(files, loader=both, **options)


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


_OPTIONS: dict[str, dict[str, Any]] = {
    "pages": {"autoescape": True, "finalize": escape.page},
    "print": {"autoescape": True},
    "mail": {"autoescape": False, "trim_blocks": False, "lstrip_blocks": False},
    "words": {"autoescape": False},
}
_FILTERS: dict[str, dict[str, Callable[..., object]]] = {
    "pages": {
        "join": _joined_for_page,
        "url_part": escape.url_part,
        "anchor": escape.anchor,
        "name_in_full": name_in_full,
        "isolated": lambda value: escape.isolated(escape.page(value)),
    },
    "print": {
        "isolated": lambda value: escape.isolated(markup(value)),
        "name_in_full": name_in_full,
    },
    "mail": {
        "as_told": as_told,
        "bare": bare,
        "uncapitalised": uncapitalised,
        "with_a_capital": with_a_capital,
    },
    "words": {},
}
# What a letter asks of a text that its template has put together.
_TESTS: dict[str, Callable[[str], bool]] = {
    "a_long_opening": is_a_long_opening,
    "brief": is_brief,
    "filling_a_paragraph": fills_a_paragraph,
    "more_than_a_few_words": is_more_than_a_few_words,
}
