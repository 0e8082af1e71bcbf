"""The workbook as the plugin makes it: read anew, its problems told; in our words where a file of one's own is broken."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from pathlib import Path

from mkdocs.exceptions import PluginError

from afterword.diagnostics import Diagnostic, Diagnostics, has_errors
from afterword.diagnostics.render import as_text
from afterword.diagnostics.rules import MISSING_KEY
from afterword.frozen import frozen
from afterword.interview.reading.own_folder import linked_folders
from afterword.interview.reading.workspace import Workspace, read_workspace
from afterword.plan.cases import Case, Cases
from afterword.publish.built import forget_answers
from afterword.publish.inputs import listing
from afterword.resources import BrokenOverrideError, OwnFiles, resource
from afterword.workbook.advice.review import all_problems
from afterword.workbook.compose import Workbook, cases_of, compose
from afterword.workbook.wording.wording import Wording, forget_shipped, shipped_wording


@frozen
class Composing:
    """How a workbook is made of the interviews; `before` are the cases of one that was made earlier, if there is one."""

    make: Callable[[Cases, Wording], Workbook]
    before: Mapping[str, Case] = field(default_factory=dict)


_texts_read: list[object] = []  # the listing of our texts when they were last read


def composed(
    root: Path, today: dt.date, composing: Composing, *, is_served: bool
) -> Workbook:
    """Read the workspace as it is now: under `serve` somebody may just have changed a file, a template or a pack.

    Raises:
        PluginError: there is a mistake in it, and nobody is watching who would mend it.
    """
    linked = "\n\n".join(map(as_text, linked_folders(root)))
    if linked:
        raise PluginError(linked)
    _forget_changed()
    forget_answers(root)
    workspace = read_workspace(root)
    wording = Wording.of(OwnFiles.of(root))
    cases = cases_of(workspace, today, wording, composing.before)
    problems = all_problems(cases, wording)
    if has_errors(problems) and not is_served:
        raise PluginError("\n\n".join(map(as_text, problems)))

    _tell(_not_asked_for(workspace, problems))
    in_own_files = [
        problem for problem in problems if wording.files.text_path(problem.span.file)
    ]
    if has_errors(in_own_files):
        return _with_ours(workspace, today)  # until the mistake is mended
    try:
        return composing.make(cases, wording)
    except BrokenOverrideError as error:
        if not is_served:
            raise PluginError(as_text(error.problem)) from None
        _tell([error.problem])

    return _with_ours(workspace, today)


def _not_asked_for(workspace: Workspace, problems: Diagnostics) -> Diagnostics:
    """What the terminal tells: before any interview is told of, the first page asks for what is missing."""
    if workspace.documents or workspace.broken:
        return problems
    return tuple(each for each in problems if each.code != MISSING_KEY.code)


def _forget_changed() -> None:
    """Read our own texts anew if one of them has changed: whoever works on the product may be looking at the pages."""
    texts = (listing(resource("templates")), listing(resource("content", "packs")))
    if _texts_read != [texts]:
        forget_shipped()
        _texts_read[:] = [texts]


def _with_ours(workspace: Workspace, today: dt.date) -> Workbook:
    """The workbook without a file of the workspace's own."""
    ours = shipped_wording()
    return compose(cases_of(workspace, today, ours), ours)


def _tell(problems: Iterable[Diagnostic]) -> None:
    """Show problems; under `serve` this is the terminal somebody is looking at."""
    for problem in problems:
        print(as_text(problem), end="\n\n", flush=True)  # noqa: T201  (MkDocs has no command of ours around it)
