"""Everything wrong with a workspace, before a single word is written."""

from afterword.diagnostics import Diagnostic, in_order
from afterword.interview import known_names
from afterword.interview.workspace import Workspace
from afterword.plan.step_ids import possible_steps, weeks_with_follow_up
from afterword.workbook import packs


def review(workspace: Workspace) -> tuple[Diagnostic, ...]:
    """Everything wrong with a workspace: the files, and what they say about fields and steps that are not known."""
    found = list(workspace.diagnostics)
    fields = packs.fields()
    for name, interview in workspace.interviews.items():
        document = workspace.documents[name]
        found += known_names.against_fields(interview, list(fields), document)
        found += known_names.against_weeks(interview, weeks_with_follow_up(interview), document)
        if workspace.candidate:
            steps = possible_steps(interview, workspace.candidate, fields.values())
            found += known_names.against_steps(interview, steps, document)
    return in_order(found)
