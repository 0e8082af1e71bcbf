"""What shows that the candidate can do what a proposal proposes: in its mail, and on its page (S66, E34)."""

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.brought.strengths import strength_understood
from afterword.workbook.wording.typed.cleaned.cleaning import (
    a_line,
    whole_sentence,
)
from afterword.workbook.wording.typed.cleaned.well_known import for_so_long
from afterword.workbook.wording.typed.grammar.left_out import Asked, told_in_full
from afterword.workbook.wording.typed.proof.proved import has_a_verb
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.wording import Wording

_AT = lazy_pattern(r"(?:At|In) (?:the )?[A-Z]")
_I = lazy_pattern(r"\bI\b")
# did the cost plan, came in 2% under
_CAME = lazy_pattern(
    r"(?<=\w), (?P<came>came (?:in|out)|cost|finished|saved|took|went (?:down|up)|won)(?= \w)(?!.*, )"
)
_OF_ME = ("I ", "I'", "I\u2019", "My ")


def done_before(wording: Wording, skill: str | None) -> str:
    """Their sentence, or what they have as one; nothing where it is unclear."""
    in_full = told_in_full(for_so_long(a_line(skill or "")), Asked.OF_ME)
    told = whole_sentence(_CAME.sub(r", which \g<came>", in_full))
    words = told.lower().rstrip(".").split()
    is_sentence = _AT.match(told) and has_a_verb(told, wording.packs.lexicon)
    if _I.search(told) or is_sentence or not fw.FINITE.isdisjoint(words):
        return told
    strength = strength_understood(skill or "", wording.packs.lexicon)
    if not strength.fits:
        return ""
    return whole_sentence(phrases.added(wording.words, strength))


def skill_on_page(wording: Wording, skill: str | None) -> str:
    """A sentence of theirs as the mail has it; else as typed, with a capital: a page bears what is only named."""
    told = done_before(wording, skill)
    return text_if(told.startswith(_OF_ME), told) or whole_sentence(a_line(skill or ""))
