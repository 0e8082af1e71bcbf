"""Why a document cannot be had or handed over, in words."""

from afterword.plan.steps import NoProposal
from afterword.workbook.ready import NoDocument, Readiness
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
