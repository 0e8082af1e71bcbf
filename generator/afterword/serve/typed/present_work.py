"""A referee from one's present work: asked on, they learn that one is leaving, so it is asked first when they may be (S57)."""

from afterword.patterns import lazy_pattern
from afterword.serve.action.refusing import beside

# Somebody at one's present work, as people write it.
_OF_TODAY = lazy_pattern(
    r"(?i)\b(?:now|current|currently|present|at the moment|to date|today|since (?:\w+ )?(?:19|20)\d\d)\b"
)
_BOSS = lazy_pattern(
    r"(?i)\bmy (?:\w+ ){0,2}(?:boss|chief|director|head|lead|leader|manager|matron|superior|supervisor)\b"
)
_OF_BEFORE = lazy_pattern(
    r"(?i)\d\d|\b(?:ex|former|formerly|last|late|old|once|previous|previously|until|used|was|when)\b"
)
_WHEN = (
    "if they work with you now, they learn from your question that you are leaving; "
    "say whether they may be asked before there is an offer"
)


def may_be_of_today(relation: str) -> bool:
    """Whether somebody works, or may work, with the candidate now: by their words, or as a boss of whom no end was told."""
    if _OF_TODAY.search(relation):
        return True
    is_boss = _BOSS.search(relation) is not None
    return is_boss and not _OF_BEFORE.search(relation)


def ask_when(relation: str, not_before_offer: str) -> None:
    """Ask when such a person may be asked, where that was not said.

    Raises:
        AnsweredError: it was not.
    """
    if not_before_offer.strip():
        return
    if may_be_of_today(relation):
        raise beside("not_before_offer", _WHEN)
