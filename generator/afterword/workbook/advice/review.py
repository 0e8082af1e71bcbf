"""Everything wrong with a workspace, before a single word is written."""

from afterword.diagnostics import Diagnostic, in_order
from afterword.interview.reading import cross_references
from afterword.plan.cases import Cases
from afterword.plan.possible import possible_steps, weeks_ahead, weeks_with_follow_up
from afterword.workbook.wording.wording import Wording


def review(cases: Cases, wording: Wording) -> tuple[Diagnostic, ...]:
    """Everything wrong with a workspace: the files, the letters and templates of its own, and names that are not known."""
    workspace, fields = cases.workspace, cases.fields
    found = [*workspace.diagnostics, *_own_words(cases, wording)]
    for name, interview in workspace.interviews.items():
        document = workspace.documents[name]
        found += cross_references.against_fields(interview, list(fields), document)
        weeks, ahead = weeks_with_follow_up(interview), weeks_ahead(interview)
        found += cross_references.against_weeks(interview, weeks, ahead, document)
        if workspace.candidate:
            steps = possible_steps(interview, workspace.candidate, fields.values())
            found += cross_references.against_steps(interview, steps, document)
    return in_order(found)


def _own_words(cases: Cases, wording: Wording) -> tuple[Diagnostic, ...]:
    """What there is to say of letters and templates of the person's own; who has none waits for nothing here."""
    found: tuple[Diagnostic, ...] = ()
    if any(interview.drafts for interview in cases.workspace.interviews.values()):
        from afterword.workbook.advice.own_drafts import review_letters  # noqa: PLC0415

        found += review_letters(cases, wording.packs)
    if wording.files.names() or wording.files.linked_folders():
        from afterword.workbook.advice.own_files import review_own_files  # noqa: PLC0415

        found += review_own_files(wording)
    return found
