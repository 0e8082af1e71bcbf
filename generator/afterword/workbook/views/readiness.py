"""Why a document cannot be had or handed over, in words."""

from afterword.plan.cases import Case
from afterword.plan.steps import NoProposal
from afterword.workbook import ready
from afterword.workbook.ready import DocumentKind, NoDocument, Readiness
from afterword.workbook.wording.wording import Wording
from afterword.workbook.wording.words import Words


def why_not(readiness: Readiness, words: Words) -> str:
    """The reason in a phrase without a full stop; empty for a document that may leave."""
    if isinstance(readiness.refused, NoProposal):
        return words.no_proposal(readiness.refused)
    if isinstance(readiness.refused, NoDocument):
        return words.no_document(readiness.refused)
    if readiness.lacking:
        return words.unfinished(readiness.lacking)
    return ""


def refused_documents(case: Case, wording: Wording) -> tuple[tuple[str, str], ...]:
    """What a file has and may not be handed over now, by its name, each with the reason."""
    written = {
        DocumentKind.REFERENCES: bool(case.interview.references),
        DocumentKind.PROPOSAL: case.interview.proposal is not None,
    }
    refused = []
    for kind in filter(written.get, written):
        readiness = ready.document(case, kind, wording)
        if not readiness.may_leave:
            name = wording.words.page("documents", kind)
            refused.append((name, why_not(readiness, wording.words)))
    return tuple(refused)


def unmade(case: Case, wording: Wording) -> str:
    """Why a proposal is not in the workbook though it could be printed, where it is too long; empty for all others."""
    readiness = ready.document(case, DocumentKind.PROPOSAL, wording)
    if readiness.may_be_made or not readiness.may_be_printed:
        return ""
    name = wording.words.page("documents", DocumentKind.PROPOSAL)
    return f"{case.id}, {name}: {why_not(readiness, wording.words)}"
