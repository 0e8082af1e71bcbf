"""Everything wrong with a workspace, before a single word is written."""

from collections.abc import Iterator

from afterword.diagnostics import Diagnostic, in_order
from afterword.interview.model.interview import Interview
from afterword.interview.reading import cross_references
from afterword.interview.reading.meant.in_part import answered
from afterword.interview.reading.workspace import with_short_steps
from afterword.plan.cases import Cases
from afterword.plan.known_steps import possible_steps, weeks_of_follow_ups
from afterword.workbook.wording.wording import Wording


def all_problems(cases: Cases, wording: Wording) -> tuple[Diagnostic, ...]:
    """Everything wrong with a workspace: the files, the letters and templates of its own, and names that are not known."""
    workspace = cases.workspace
    diagnostics = [*workspace.diagnostics, *_own_words(cases, wording)]
    for name in workspace.interviews:
        diagnostics += _uncross_references(cases, name)
    for name in workspace.in_part:
        diagnostics += _uncross_references_in_part(cases, name)

    return in_order(diagnostics)


def _uncross_references(cases: Cases, name: str) -> Iterator[Diagnostic]:
    """Fields, weeks and steps that an interview names and nothing has."""
    workspace, fields = cases.workspace, cases.fields
    interview, document = workspace.interviews[name], workspace.documents[name]
    yield from cross_references.against_fields(interview, list(fields), document)

    weeks = weeks_of_follow_ups(interview)
    yield from cross_references.against_weeks(
        interview, weeks.all, weeks.ahead, document
    )

    if workspace.candidate:
        steps = possible_steps(interview, workspace.candidate, fields.values())
        yield from cross_references.against_steps(interview, steps, document)


def _uncross_references_in_part(cases: Cases, name: str) -> Iterator[Diagnostic]:
    """Fields and steps that nothing has, named in a file of which some keys cannot be read.

    The steps of a later round are those of the people of the earlier one too, who are not at hand here.
    """
    fields, me = cases.fields, cases.workspace.candidate
    interview, document = cases.workspace.in_part[name]

    def known_fields(part: Interview) -> Iterator[Diagnostic]:
        yield from cross_references.against_fields(part, list(fields), document)

    def known_steps(part: Interview) -> Iterator[Diagnostic]:
        if me and not part.follows:
            steps = possible_steps(part, me, fields.values())
            part = with_short_steps(part, name)
            yield from cross_references.against_steps(part, steps, document)

    return answered((known_fields, known_steps), interview)


def _own_words(cases: Cases, wording: Wording) -> Iterator[Diagnostic]:
    """What there is to say of letters and templates of the person's own; who has none waits for nothing here."""
    interviews = cases.workspace.interviews.values()
    if any(
        interview.drafts or interview.lines or interview.copies
        for interview in interviews
    ):
        from afterword.workbook.advice.own_drafts import review_letters  # noqa: PLC0415  (only who has own letters pays)

        yield from review_letters(cases, wording.packs)

    if wording.files.root:
        from afterword.workbook.advice.own_files import review_own_files  # noqa: PLC0415  (only who has own files pays)

        yield from review_own_files(wording, interviews)
