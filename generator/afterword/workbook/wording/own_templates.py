"""Templates of the workspace's own: filled in inside a sandbox, and a mistake in one said with file and line."""

import datetime as dt
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any, NoReturn

from jinja2 import (
    Environment,
    Template,
    TemplateSyntaxError,
    UndefinedError,
    nodes,
)
from jinja2.exceptions import SecurityError
from jinja2.runtime import BlockReference, LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Cycler, Joiner

from afterword.diagnostics import Diagnostic, Span, has_errors
from afterword.diagnostics import rules as r
from afterword.frozen import frozen
from afterword.resources import BrokenOverrideError, OwnFiles
from afterword.workbook.wording.budget import Budget
from afterword.workbook.wording.counting import MEASURED, BoundedFilters, Counters
from afterword.workbook.wording.own_loader import own_template

_PLAIN = (
    str,
    int,
    float,
    Decimal,
    dt.date,
    dt.time,
    dt.timedelta,
    tuple,
    list,
    dict,
    set,
    frozenset,
)
_MADE_BY_JINJA = (Macro, BlockReference, LoopContext, Cycler, Joiner)
_PHRASE = "templates/words"  # what a phrase of a data file is called as a template
_MEND = "compare it with ours, or take the file away to have ours again"


class _Counted(Template):
    """A template that is counted while it is filled in."""

    environment: "Sandbox"

    def render(self, *values: Any, **named: Any) -> str:
        """Fill it in."""
        with self.environment.counted():
            return super().render(*values, **named)


class Sandbox(ImmutableSandboxedEnvironment):
    """Lets a template look at values and call what plain values and Jinja itself can do: nothing of ours, nothing hidden.

    What a template does is counted, so that none goes on without end.
    """

    template_class = _Counted

    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def __init__(self, files: OwnFiles, **options: Any) -> None:  # Jinja's own options
        finalize = options.pop("finalize", None)
        super().__init__(**options)
        self._files = files
        self._budget = Budget()
        self._finalize = finalize
        self.finalize = self._written
        # Templates that are being filled in just now, one from within another.
        self._open = 0
        self.filters = BoundedFilters(self._budget, self.filters)
        self.filters[MEASURED] = self._measured

    @contextmanager
    def counted(self) -> Iterator[None]:
        """Count what one template does, with all that it takes in."""
        if not self._open:
            self._budget.begin()
        self._open += 1
        try:
            yield
        finally:
            self._open -= 1

    def take_turn(self, signs: int) -> None:
        """Count one turn of a loop, or one call of a macro."""
        self._budget.turn(signs)

    def compile(
        self,
        source: Any,
        name: Any = None,
        filename: Any = None,
        *more: Any,
        **options: Any,
    ) -> Any:  # Jinja's own signature
        """Compile a template; what Python itself refuses in one of theirs is a mistake in it."""
        try:
            return super().compile(source, name, filename, *more, **options)
        except (
            ArithmeticError,
            MemoryError,
            RecursionError,
            SyntaxError,
            ValueError,
        ) as error:
            place = _Place(filename or _PHRASE, 1)
            if not place.is_theirs(self._files):
                raise
            raise BrokenOverrideError(_problem(self._files, error, place)) from None

    def call(self, context: Any, function: Any, /, *values: Any, **named: Any) -> Any:
        """Call something, if it may be called and would not go on without end."""
        if function == self.take_turn:
            return function(*values)

        method = getattr(function, "__wrapped__", function)
        name = getattr(method, "__name__", "")
        subject = getattr(method, "__self__", None)
        self._budget.turn()
        self._budget.called(name, subject, (*values, *named.values()))
        result = super().call(context, function, *values, **named)
        self._budget.measured(result)
        return result

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Combine two values, if the result would not be too large."""
        self._budget.combined(operator, left, right)
        return super().call_binop(context, operator, left, right)

    def _parse(
        self, source: str, name: str | None, filename: str | None
    ) -> nodes.Template:
        template = super()._parse(source, name, filename)
        Counters().visit(template)
        template.set_environment(self)
        return template

    def _written(self, value: Any) -> Any:
        self._budget.written(value)
        if self._finalize:
            return self._finalize(value)
        return value

    def _measured(self, text: str) -> str:
        self._budget.measured(text)
        return text

    def is_safe_callable(self, obj: object) -> bool:
        """Whether a template may call this: models can read files and load code, so their methods are out of reach."""
        if not super().is_safe_callable(obj):
            return False

        method = getattr(obj, "__wrapped__", obj)
        of_a_plain_value = isinstance(getattr(method, "__self__", None), _PLAIN)
        if of_a_plain_value or isinstance(obj, _MADE_BY_JINJA):
            return True

        return any(obj is function for function in self.globals.values())

    def handle_exception(self, source: str | None = None) -> NoReturn:
        """Say where in the workspace's own template it happened; what happened in ours is a bug, and stays one."""
        error = sys.exc_info()[1]
        if error is None or isinstance(error, BrokenOverrideError):
            raise error or RuntimeError(source)

        place = _place(self._files, error)
        if place is None:
            super().handle_exception(source)
        raise BrokenOverrideError(_problem(self._files, error, place)) from None


def syntax(
    files: OwnFiles, environment: Environment, name: str
) -> tuple[Diagnostic, ...]:
    """What is wrong with a template of the workspace's own before anything is filled in."""
    document, problems = own_template(files, name)
    if has_errors(problems):
        return problems

    try:
        environment.compile(str(document.tree["text"]), filename=name)
    except BrokenOverrideError as error:
        return (*problems, error.problem)
    return problems


@frozen
class _Place:
    """A line of a template."""

    name: str
    line: int

    def is_theirs(self, files: OwnFiles) -> bool:
        """Whether it is in a template of the workspace's own, or in a phrase, which may be."""
        return self.name == _PHRASE or files.path(self.name) is not None


def _place(files: OwnFiles, error: BaseException) -> _Place | None:
    """The last line of a template of the workspace's own, or of a phrase, that was being filled in."""
    theirs = [place for place in _places(error) if place.is_theirs(files)]
    if theirs:
        return theirs[-1]

    return None


def _places(error: BaseException) -> Iterator[_Place]:
    """The lines of templates that led to an error, the outermost first."""
    if isinstance(error, TemplateSyntaxError):
        yield _Place(error.filename or _PHRASE, error.lineno)
        return

    for frame, line in traceback.walk_tb(error.__traceback__):
        template = frame.f_globals.get("__jinja_template__")
        if template is not None:
            name = str(template.filename) if template.name else _PHRASE
            yield _Place(name, template.get_corresponding_lineno(line))


def _problem(files: OwnFiles, error: BaseException, place: _Place) -> Diagnostic:
    """The error at its line, with what is written there."""
    document, _ = own_template(files, place.name)
    excerpt = ""
    if 0 < place.line <= len(document.lines):
        excerpt = document.lines[place.line - 1]

    begins = len(excerpt) - len(excerpt.lstrip()) + 1
    ends = max(begins + 1, len(excerpt.rstrip()) + 1)
    span = Span(place.name, place.line, begins, ends)
    return r.BROKEN_TEMPLATE.at(span, _message(error), _MEND, excerpt)


def _message(error: BaseException) -> str:
    if isinstance(error, TemplateSyntaxError):
        mistake = (error.message or "").rstrip(".")
        return f"the template cannot be read here: {mistake}"

    reason = str(error).rstrip(".")
    if isinstance(error, RecursionError):
        return "the template takes itself in, or is nested too deeply"

    if isinstance(error, SecurityError):
        return f"the template asks for something that templates may not use: {reason}"

    if isinstance(error, UndefinedError):
        return f"the template asks for something that is not there: {reason}"

    return f"the template cannot be filled in: {reason}"
