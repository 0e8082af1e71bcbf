"""What the mail with a proposal takes for granted, as it follows `I have assumed` (S70)."""

from functools import partial

from afterword.interview.model.terms import Proposal
from afterword.workbook.letters.proposal_mail.steps_of_proposal import lowered
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.doubted.no_sentences import is_no_sentence
from afterword.workbook.wording.typed.proof.proved import has_a_verb
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_MOST = 30  # words of all assumptions
_SHORT = 7  # words of one that needs no `that`: `the sites agree`


def assumed(desk: Desk, proposal: Proposal) -> dict[str, object]:
    """All that is taken for granted while that is short; else the first, and that the page has more."""
    told = _told(desk, proposal)
    whole = phrases.listed_apart(told)
    is_short = len(whole.split()) <= _MOST
    return {
        "assumption": whole if is_short else told[0],
        "assumes_more": not is_short and len(told) > 1,
    }


def _told(desk: Desk, proposal: Proposal) -> list[str]:
    """Each as it goes into the sentence: what is so behind `that`, unless it is short and alone, and things before it."""
    typed = lowered(desk, proposal.assumptions)
    if len(" ".join(typed).split()) <= _SHORT:
        return typed
    is_clause = partial(_is_clause, lexicon=desk.packs.lexicon)
    told = [f"that {text}" if is_clause(text) else text for text in typed]
    return sorted(told, key=lambda text: text.startswith("that "))


def _is_clause(text: str, lexicon: Lexicon) -> bool:
    """`two plants take part`, not `access to the data`."""
    if text.startswith("that "):
        return False
    return has_a_verb(text, lexicon) or not is_no_sentence(text, lexicon)
