"""Templates of the workspace's own: filled in inside a sandbox, and a mistake in one said with file and line."""

import datetime as dt
import sys
import traceback
from collections.abc import Callable
from decimal import Decimal
from typing import Any, NoReturn

from jinja2 import BaseLoader, Environment, TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError
from jinja2.runtime import BlockReference, LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Cycler, Joiner

from afterword.diagnostics import Diagnostic, Span, has_errors
from afterword.diagnostics import rules as r
from afterword.interview.reading.document import Document
from afterword.interview.reading.source import plain_text, read_file
from afterword.resources import BrokenOverrideError, OwnFiles

_PLAIN = (str, int, float, Decimal, dt.date, dt.time, dt.timedelta, tuple, list, dict, set, frozenset)
_MADE_BY_JINJA = (Macro, BlockReference, LoopContext, Cycler, Joiner)
_PHRASE = "templates/words"  # what a phrase of a data file is called as a template
_MEND = "compare it with ours, or take the file away to have ours again"


class OwnTemplates(BaseLoader):
    """Finds the workspace's own templates of a folder, and of the folder above it as ours are found."""

    def __init__(self, files: OwnFiles, folder: str) -> None:
        self._files = files
        self._folder = folder

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:  # noqa: ARG002
        """The text of a template and what messages call it.

        Raises:
            TemplateNotFound: the workspace has none of that name.
            BrokenOverrideError: it has one that cannot be read.
        """
        for name in (f"templates/{self._folder}/{template}", f"templates/{template}"):
            if self._files.path(name):
                document, problems = own_template(self._files, name)
                if has_errors(problems):
                    raise BrokenOverrideError(problems[0])
                return str(document.tree["text"]), name, lambda: True
        raise TemplateNotFound(template)


class Sandbox(ImmutableSandboxedEnvironment):
    """Lets a template look at values and call what plain values and Jinja itself can do: nothing of ours, nothing hidden."""

    def __init__(self, files: OwnFiles, **options: Any) -> None:  # Jinja's own options
        super().__init__(**options)
        self._files = files

    def is_safe_callable(self, obj: object) -> bool:
        """Whether a template may call this: models can read files and load code, so their methods are out of reach."""
        method = getattr(obj, "__wrapped__", obj)
        plain = isinstance(getattr(method, "__self__", None), _PLAIN)
        known = isinstance(obj, _MADE_BY_JINJA) or any(obj is each for each in self.globals.values())
        return super().is_safe_callable(obj) and (plain or known)

    def handle_exception(self, source: str | None = None) -> NoReturn:
        """Say where in the workspace's own template it happened; what happened in ours is a bug, and stays one."""
        error = sys.exc_info()[1]
        if error is None or isinstance(error, BrokenOverrideError):
            raise error or RuntimeError(source)
        found = _place(self._files, error)
        if found is None:
            super().handle_exception(source)
        raise BrokenOverrideError(_problem(self._files, error, *found)) from None


def own_template(files: OwnFiles, name: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """The workspace's own template as a document of plain text, and what is wrong with it as a file."""
    path = files.path(name)
    if path is None:
        return Document(name), ()
    data, problems = read_file(path, name)
    return (Document(name), problems) if problems else plain_text(data, name)


def syntax(files: OwnFiles, environment: Environment, name: str) -> tuple[Diagnostic, ...]:
    """What is wrong with a template of the workspace's own before anything is filled in."""
    document, problems = own_template(files, name)
    if has_errors(problems):
        return problems
    try:
        environment.parse(str(document.tree["text"]), filename=name)
    except BrokenOverrideError as error:
        return (*problems, error.problem)
    return problems


def _place(files: OwnFiles, error: BaseException) -> tuple[str, int] | None:
    """The last line of a template of the workspace's own, or of a phrase, that was being filled in."""
    if isinstance(error, TemplateSyntaxError):
        name = error.filename or _PHRASE
        return (name, error.lineno) if _is_theirs(files, name) else None
    places: list[tuple[str, int]] = []
    for frame, line in traceback.walk_tb(error.__traceback__):
        template = frame.f_globals.get("__jinja_template__")
        if template is not None:
            name = str(template.filename) if template.name else _PHRASE
            places.append((name, template.get_corresponding_lineno(line)))
    theirs = [place for place in places if _is_theirs(files, place[0])]
    return theirs[-1] if theirs else None


def _is_theirs(files: OwnFiles, name: str) -> bool:
    return name == _PHRASE or files.path(name) is not None


def _problem(files: OwnFiles, error: BaseException, name: str, line: int) -> Diagnostic:
    document = own_template(files, name)[0]
    excerpt = document.lines[line - 1] if 0 < line <= len(document.lines) else ""
    begins = len(excerpt) - len(excerpt.lstrip()) + 1
    span = Span(name, line, begins, max(begins + 1, len(excerpt.rstrip()) + 1))
    return r.BROKEN_TEMPLATE.at(span, _message(error), _MEND, excerpt)


def _message(error: BaseException) -> str:
    told = str(error).rstrip(".")
    if isinstance(error, TemplateSyntaxError):
        return f"the template cannot be read here: {(error.message or '').rstrip('.')}"
    if isinstance(error, SecurityError):
        return f"the template asks for something that templates may not use: {told}"
    if isinstance(error, UndefinedError):
        return f"the template asks for something that is not there: {told}"
    return f"the template cannot be filled in: {told}"
