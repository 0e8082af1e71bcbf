"""Everything wrong with a workspace, before a single word is written."""

from afterword.diagnostics import Diagnostic, in_order
from afterword.interview.reading import cross_references
from afterword.interview.reading.workspace import Workspace
from afterword.plan.possible import possible_steps, weeks_ahead, weeks_with_follow_up
from afterword.resources import linked_folders, own_files
from afterword.workbook.wording import packs


def review(workspace: Workspace) -> tuple[Diagnostic, ...]:
    """Everything wrong with a workspace: the files, the letters and templates of its own, and names that are not known."""
    found = [*workspace.diagnostics, *_own_words(workspace)]
    fields = packs.fields()
    for name, interview in workspace.interviews.items():
        document = workspace.documents[name]
        found += cross_references.against_fields(interview, list(fields), document)
        weeks, ahead = weeks_with_follow_up(interview), weeks_ahead(interview)
        found += cross_references.against_weeks(interview, weeks, ahead, document)
        if workspace.candidate:
            steps = possible_steps(interview, workspace.candidate, fields.values())
            found += cross_references.against_steps(interview, steps, document)
    return in_order(found)


def _own_words(workspace: Workspace) -> tuple[Diagnostic, ...]:
    """What there is to say of letters and templates of the person's own; who has none waits for nothing here."""
    found: tuple[Diagnostic, ...] = ()
    if any(each.drafts for each in workspace.interviews.values()):
        from afterword.workbook.advice.own_drafts import review_letters  # noqa: PLC0415

        found += review_letters(workspace)
    if own_files() or linked_folders():
        from afterword.workbook.advice.own_files import review_overrides  # noqa: PLC0415

        found += review_overrides()
    return found
