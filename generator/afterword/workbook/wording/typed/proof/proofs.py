"""Where and how much, as typed behind what the candidate brings: each as a sentence that stands alone (E34).

What was typed to go on with the sentence before it stays as it is; what can be no sentence is asked about, and never joined.
"""

from afterword.interview.values.sentences import NO_SHORT_FORM
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.asides import but_for_asides
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    uncapitalised,
    with_a_capital,
    words_of,
)
from afterword.workbook.wording.typed.cleaned.slips import in_sure_english
from afterword.workbook.wording.typed.doubted.no_sentences import is_surely_told
from afterword.workbook.wording.typed.grammar.done_to_me import as_done_to_me
from afterword.workbook.wording.typed.grammar.joined import BY_WHICH_WE, goes_on
from afterword.workbook.wording.typed.grammar.left_out import Asked, told_in_full
from afterword.workbook.wording.typed.grammar.noted import as_noted_proof
from afterword.workbook.wording.typed.grammar.shapes import is_clause
from afterword.workbook.wording.typed.grammar.telling import (
    is_place_alone,
    is_told,
    tells,
    tells_when,
)
from afterword.workbook.wording.typed.grammar.whole_sentences import (
    is_typed_as_sentence,
)
from afterword.workbook.wording.typed.proof.proved_deeds import as_ability, as_own_deed
from afterword.workbook.wording.typed.proof.proved_results import (
    as_done_by_it,
    as_one_sentence,
    as_place_and_figure,
    as_result,
    as_so_much,
    as_the_most,
    as_up_or_down,
    is_not_one,
)
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.typed.words.remembered import remembered

_SEVERAL = lazy_pattern(NO_SHORT_FORM + r"[.!?:;]\s")
_ASK = lazy_pattern(
    r"(?i)(?:please )?(?:ask|call|see|write to) (?:my|the|any|me|[A-Z])"
)
# In summer we make 220 covers.
_IN_IT_WE_DO = lazy_pattern(
    r"(?:\S+ ){1,4}(?:(?:I|we|they) [a-z]+ (?:about |nearly |only |over |some )?"
    r"(?:an? |all |half |the |\d|two |three |four |five |ten |twelve )|there(?:['\u2019](?:ll|s)| (?:are|is|was|were|will)) )"
)
# 31 lets in a month, the branch record: so many of a thing, and what that was
_SO_MANY_AND_WHAT = lazy_pattern(
    r"(?i)(?:over )?\d[\d,]* [a-z]+s (?:an?|each|in|on|over|per) [^,]+, (?:an?|my|our|the|their) (?:[a-z]+ ){0,2}"
    r"(?:average|best|maximum|most|record|target)\b"
)
_PLACE = lazy_pattern(
    r"(?:Across|Around|At|Between|During|For|In|Inside|Near|On|Under|With|Within|Without) "
)
_THEN = lazy_pattern(r"(?:After|Before|By|From|Over|Since|When|While) ")
# When or where it was, and no sentence of its own: `during covid when half of us were off`.
_WHEN_IT_WAS = lazy_pattern(r" (?:that|when|where|which|while|who)\b[^,]*\Z")
_UNSURE = lazy_pattern(
    r"(?i)\b(?:since|yet|so far|maybe|perhaps|probably|mostly|etc)\.?\Z|[:;?!()/]|\.\.|^\d+ ?(?:%|per ?cent) (?:up|down|pass)"
    r"|\s[-\u2013\u2014]\s|, (?:but|maybe|perhaps|probably|some|all|mostly)\b|\b(?:early|faster|late|slower)(?=,|\Z)"
    r"|^\d[\d,.]*(?: ?%)? (?!.*\b(?:drop|fewer|higher|increase|less|lower|more|rise)\b)"
)
_SPELL = lazy_pattern(
    r"(?i)(?:\w+ ){0,2}(?:\w+|\d+) (?:years|months|weeks|seasons|winters|summers) (?:as|at|for|in|of|on|with)\b"
)
# May have been done to the thing as well as to the candidate.
_TO_ANYTHING = frozenset({
    "called", "commended", "graded", "judged", "mentioned", "picked", "praised", "raised", "ranked", "rated", "recommended",
    "scored", "selected", "sent", "voted",
})  # fmt: skip
_TO_ME_ALONE = frozenset({
    "appointed", "elected", "hired", "invited", "nominated", "promoted", "shortlisted", "trusted",
})  # fmt: skip
_WHO = frozenset({"i", "they", "we"})
_NOBODY = lazy_pattern(
    r"(?i)(?:\w+ out of \w+|all (?:but )?\w+ of|no|not one|not a single|none of|neither of"
    r"|(?:one|two|three|four|all|both|most|some) of|the (?:first|last|other) (?:two|three|four|five|six|ten|dozen|\d+)) "
    # Missed readings in the audit went from 14 to 3: the readings did so, and nobody missed anything.
    r"|(?:[a-z]+ed|broken|late|lost|spoilt|stolen) (?!\w+s [a-z]+ (?:by|down|from|in|to|up)\b)"
    r"(?:(?!(?:and|as|because|but|I|it|since|so|that|they|until|we|when|which|while|who)\b)[\w'\u2019-]+ ){1,6}?"
    r"(?:came down|dropped|fell|grew|halved|rose|shrank|went) (?:by|down|from|in|to|up)\b"
)
_OF_THEM = lazy_pattern(r"(?i)\w+ of (?:them|my \w+|the \w+|those) (?:\w+ )?\w+ ")
_NEVER = lazy_pattern(r"\A[Nn](ever (?:once )?(?:\w+ed|had|left|lost|made|got) )")
_SUBJECTS = (
    fw.PRONOUNS
    | fw.OPENERS
    | fw.OWN_SUBJECTS
    | {"i", "it", "that", "these", "this", "those", "we"}
)


@remembered
@in_sure_english
def read_proof(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """A proof as it stands behind what is brought; what is no sentence stands behind words that take any form."""
    typed = told_in_full(_NEVER.sub(r"I n\1", but_for_asides(typed)), Asked.OF_ME)
    proof = _understood(typed, lexicon)
    is_untold = _is_untold(proof, lexicon)
    if is_untold and is_typed_as_sentence(typed, lexicon):
        return _alone(proof.text)
    if proof.fits and not is_untold and not _is_unsure(typed, proof):
        return proof
    return as_noted_proof(typed, lexicon) or unclear(typed)


def _is_unsure(
    typed: str,
    proof: TypedPhrase,
) -> bool:
    """Whether a subject of ours stands before what may have another, or has gone on since: `passed every audit since`."""
    is_ours = proof.text.startswith(("I ", "It is ", "That ")) and not typed.startswith(
        ("I ", "It ", "That ", "it ", "that ", "i ")
    )
    return is_ours and _UNSURE.search(typed) is not None


def _is_untold(
    proof: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """Whether it was read as something that goes on in a sentence, and is none: `the same way we did at Costwold's`."""
    return proof.form is Form.SAID and not is_surely_told(proof.text, lexicon)


def _understood(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """The first reading that fits; unclear where none does."""
    text = " ".join(typed.split()).rstrip(". ")
    if _tells_of_nobody(text, lexicon) or BY_WHICH_WE.match(text):
        return _alone(text)
    behind = _going_on(text, lexicon)
    if behind:
        return behind
    if _stands_as_it_is(text, lexicon):
        return _alone(text)
    readings = (reading(bare(text), lexicon) for reading in _READINGS)
    read = next(filter(None, readings), None) or unclear(typed)
    if not read.fits and is_typed_as_sentence(typed, lexicon):
        return _alone(text)
    return read


def _stands_as_it_is(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """Several sentences, of which one at least tells something; or what is asked of whoever reads it."""
    is_told = _SEVERAL.search(text) is not None and tells(text, lexicon)
    return is_told or _ASK.match(text) is not None


def _going_on(
    text: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """What goes on with the sentence before it; a place with what was there is a sentence of its own."""
    if is_not_one(text) or not (goes_on(text) or tells_when(text, lexicon)):
        return None
    return as_place_and_figure(text) or TypedPhrase(Form.GOES_ON, uncapitalised(text))


def _as_typed(text: str) -> TypedPhrase:
    return TypedPhrase(Form.SAID, text)


def _alone(text: str) -> TypedPhrase:
    return TypedPhrase(Form.SENTENCE, with_a_capital(text))


def _tells_of_nobody(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`not one client asked for their money`, `three of them now run kitchens`."""
    if _NOBODY.match(text) is None:
        return False
    return tells(text, lexicon) or _OF_THEM.match(text) is not None


def _as_question(
    text: str,
    _: Lexicon,
) -> TypedPhrase | None:
    """What is asked, or what was meant to come of it, is no proof."""
    if "?" in text or words_of(text)[0] == "to":
        return unclear(text)
    return None


def _as_done_to_me(
    text: str,
    _: Lexicon,
) -> TypedPhrase | None:
    """`promoted to shift supervisor` as `I was promoted to shift supervisor`; `rated outstanding` may be another's."""
    first, second = words_of(text)[:2]
    small = uncapitalised(text)
    if first in _TO_ANYTHING:
        return unclear(text)
    done = as_done_to_me(small)
    if done is None:
        return None
    if second == "by" and first not in _TO_ME_ALONE:
        return unclear(text)
    return _alone(done.text if done.form is Form.SENTENCE else f"I have {done.text}")


def _as_spell(
    text: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`running a household of seven`, `two years with Age UK`: where or what it was, or what it meant; nothing says which."""
    first, second = words_of(text)[:2]
    verb = lexicon.verb_in_ing(first)
    if _SPELL.match(text) and not tells(text, lexicon):
        return unclear(text)
    happened = second in fw.FINITE or is_told(second, lexicon)
    return unclear(text) if verb and second and not happened else None


def _as_clause(
    text: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`waiting times fell by a third`, `nobody left that year`: somebody or something, and what they did."""
    begins, _, _ = text.partition(", ")
    if is_place_alone(text):
        return _alone(f"that was {uncapitalised(text)}")
    place = _PLACE.match(text) or _THEN.match(text)
    if place and tells(_WHEN_IT_WAS.sub("", text), lexicon):
        return _as_typed(text)
    if any((not tells(begins, lexicon), _SO_MANY_AND_WHAT.match(text))):
        return _as_own(text)
    if words_of(text)[0] in lexicon.counted - lexicon.uncounted:
        return None  # `contract renewed` lacks its article
    text = as_one_sentence(text, lexicon)
    is_sentence = (
        words_of(text)[1] in fw.CHANGED,
        is_clause(text, lexicon),
        words_of(text)[0] in _SUBJECTS,
        text[:1].isupper() and not lexicon.is_common(words_of(text)[0]),
    )
    return _as_typed(text) if any(is_sentence) else None


def _as_own(text: str) -> TypedPhrase | None:
    """`I still get cards from them`: whoever begins so tells something, whatever the verb."""
    first, second = words_of(text)[:2]
    if first.partition("'")[0] in _WHO and second:
        return _as_typed(text)
    return None


def _as_place(
    text: str,
    _: Lexicon,
) -> TypedPhrase | None:
    """`On a ward of forty beds` as `That was on a ward of forty beds`."""
    if _PLACE.match(text) and _IN_IT_WE_DO.match(text):
        return _as_typed(text)
    if _PLACE.match(text):
        return as_place_and_figure(text) or _alone(f"that was {uncapitalised(text)}")
    return None


_READINGS = (
    _as_question,
    as_done_by_it,
    as_result,
    as_the_most,
    _as_done_to_me,
    as_own_deed,
    as_ability,
    _as_spell,
    as_up_or_down,
    as_so_much,
    _as_clause,
    _as_place,
)
