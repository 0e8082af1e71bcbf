"""What is done for one client, here or on a worker: values go in, a value comes out, whatever is wrong with their folder.

A value that travels is one of these frozen ones; none shows a path or a name when it is printed, so that no log can.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import field
from pathlib import Path
from typing import TypeVar

from afterword import __version__
from afterword.cohort.inputs import HostileWorkspaceError, inputs
from afterword.cohort.made_before import latest_copy
from afterword.cohort.passed_over import has_interview, passed_over
from afterword.cohort.standing import Standing, standing
from afterword.diagnostics import RULES, Diagnostic, errors_of
from afterword.files import why_refused
from afterword.frozen import frozen
from afterword.interview.reading.workspace import read_workspace
from afterword.resources import BrokenOverrideError, OwnFiles
from afterword.workbook.advice.review import all_problems
from afterword.workbook.compose import cases_of
from afterword.workbook.wording.wording import Wording


@frozen
class Task:
    """One client's workspace, by its place in the cohort, and the day."""

    number: int
    root: str = field(repr=False)
    today: dt.date
    version: str = __version__


@frozen
class Mistake:
    """An error in a client's file: where it is and which rule it breaks; not what was typed there."""

    file: str = field(repr=False)
    line: int
    column: int
    code: str

    @property
    def rule(self) -> str:
        """What the rule is called."""
        return RULES[self.code].name


@frozen
class Stands:
    """How a client stands; `mistakes` are in files that cannot be read.

    `refused`: something in the folder may not be opened; `failed` says what else kept anybody from looking, without a name.
    Of who `stays_out` of the list nothing else is known. `passed_over` says which files nobody reads, and
    who has `told_nothing` has no file of an interview.
    """

    number: int
    standing: Standing = field(default=Standing(), repr=False)
    mistakes: tuple[Mistake, ...] = field(default=(), repr=False)
    refused: bool = False
    failed: str = ""
    stays_out: bool = False
    passed_over: tuple[str, ...] = ()
    told_nothing: bool = False
    copied_on: dt.date | None = None


AnyTask = TypeVar("AnyTask", bound=Task)
Result = TypeVar("Result")


def stands(task: Task) -> Stands:
    """How one client stands; what is in the way is not named, as the name of a file may say too much."""

    def failed(why: str, mistakes: tuple[Mistake, ...]) -> Stands:
        return Stands(task.number, mistakes=mistakes, failed=why)

    return whatever_happens(task, _stands_or_refused, failed)


def _stands_or_refused(task: Task) -> Stands:
    try:
        return _stands(task)
    except HostileWorkspaceError:
        return Stands(task.number, refused=True)


def _stands(task: Task) -> Stands:
    root = Path(task.root)
    names = inputs(root)
    wording = Wording.of(OwnFiles.of(root))
    cases = cases_of(read_workspace(root), task.today, wording)
    me = cases.workspace.candidate
    if me and not me.centre_list:
        return Stands(task.number, stays_out=True)
    problems = all_problems(cases, wording)
    return Stands(
        task.number,
        standing(cases, wording),
        mistakes_in(problems),
        passed_over=passed_over(names),
        told_nothing=not has_interview(names),
        copied_on=latest_copy(root),
    )


def mistakes_in(problems: tuple[Diagnostic, ...]) -> tuple[Mistake, ...]:
    """The errors among them, without what was typed."""
    return tuple(
        Mistake(problem.span.file, problem.span.line, problem.span.column, problem.code)
        for problem in errors_of(problems)
    )


def why_nameless(error: OSError) -> str:
    """Why the disk refused something in a client's folder, without what it is called there."""
    nameless = OSError(error.errno, error.strerror)
    return why_refused(Path(), nameless)


def whatever_happens(
    task: AnyTask,
    work: Callable[[AnyTask], Result],
    failed: Callable[[str, tuple[Mistake, ...]], Result],
) -> Result:
    """The work on one client, or why it failed; nothing is raised, as what raises is logged with all that it holds."""
    if task.version != __version__:
        return failed(
            f"the worker has Afterword {__version__}, and not {task.version}", ()
        )
    try:
        return work(task)
    except HostileWorkspaceError as error:
        return failed(str(error), ())
    except BrokenOverrideError as error:
        return failed("", mistakes_in((error.problem,)))
    except OSError as error:
        return failed(why_nameless(error), ())
    except Exception as error:  # noqa: BLE001  (one client's trouble is no other's)
        return failed(f"Afterword itself failed on it ({type(error).__name__})", ())
