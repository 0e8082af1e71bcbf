"""The result of a test, a trial shift or a check that is behind the candidate, for the letter that asks for it (S26, E34)."""

from collections.abc import Mapping

from afterword.patterns import lazy_pattern
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.wording.typed.cleaned.cleaning import bare, in_small_letters
from afterword.workbook.wording.typed.talked_of.matters import read_shared
from afterword.workbook.wording.typed.words.form import TypedPhrase, thing, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# What was done, before what it was: `I did a trial shift`.
_DID = lazy_pattern(
    r"(?i)^(?:i )?(?:have )?(?:attended|completed|completing|did|doing|done|finished|gave|giving|had|passed"
    r"|ran|sat|sitting|taken|taking|taught|took"
    r"|worked) "
)
# the result of the trial shift
_RESULT_OF = lazy_pattern(
    r"(?i)^(?:to hear )?(?:the )?(?:decision|feedback|news|outcome|results?) (?:about|from|of|on) "
)
# That one did it is said before it: the weld test I did
_I_DID = lazy_pattern(
    r"(?i) (?:(?:that|which) )?(?:i|they)(?:['\u2019]ve)?"
    r" (?:did|done|gave(?: me)?|given|had|made|sat|sent(?: me)?|set(?: me)?|taken|took|worked)\Z"
)
# Friday's trial: its day is told beside it
_OF_A_DAY = lazy_pattern(
    r"(?i)^(?:(?:last|this) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|(?:last )?week)['\u2019]s "
)
# What somebody does, and no thing: they're testing my weld
_TELLS = lazy_pattern(
    r"(?i)^(?!(?-i:IT\b))(?:he|how|i|if|it|she|they|to|we|what|when|whether|you)\b(?!-)"
)
_A = lazy_pattern(r"(?i)^an? ")
_WITHOUT_ARTICLE = lazy_pattern(r"(?i)^(?!(?:the|my|our|their|your|this|that) )")
# A thing in few words, that is told as it was typed.
_FEW_WORDS = lazy_pattern(
    r"(?!.*\b(?:he|i|she|they|we|you)\b)[^ .!?:;,]+(?: [^ .!?:;,]+){1,5}"
)
# What one does with it, by what it is.
_VERBS = (
    (lazy_pattern(r"(?i).*\b(?:class|demo|lesson|presentation|talk)\b"), "give"),
    (lazy_pattern(r"(?i).*\b(?:assessment|exam|examination|quiz|test)s?\b"), "take"),
    (lazy_pattern(r""), "do"),
)
# When it was is said by its day: my trial shift on Saturday
_WHEN = lazy_pattern(
    r"(?i) (?:(?:on|last|this) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)"
    r"(?: (?:morning|afternoon|evening|night))?\Z"
)
# What is done with one's papers, by others.
_BY_OTHERS = lazy_pattern(
    r"(?i).*\b(?:checks?|checking|clearance|dbs|medical|references|screening|vetting)\b"
)
_NOTHING: Mapping[str, object] = {
    "taken": "",
    "takes": "",
    "taken_on": None,
    "hear_by": None,
    "by_others": False,
}


def facts_of_result(errand: Errand) -> Mapping[str, object]:
    """What was taken, as `the trial shift`, with its day and the day on which the candidate was to hear; else nothing."""
    waiting_for = errand.interview.next_step.waiting_for
    if waiting_for is None:
        return _NOTHING
    what = taken(waiting_for.what, errand.desk.packs.lexicon)
    return {
        "taken": what,
        "takes": next(verb for pattern, verb in _VERBS if pattern.match(what)),
        "taken_on": errand.spoken(waiting_for.on),
        "hear_by": errand.spoken(waiting_for.hear_by),
        "by_others": _BY_OTHERS.match(what) is not None,
    }


def read_taken(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """The same as a phrase of its own; unclear where it tells what somebody does: `they're testing my weld`."""
    what = taken(typed, lexicon)
    return thing(what) if what else unclear(typed)


def taken(typed: str, lexicon: Lexicon) -> str:
    """What it was as a thing that both know: `Trial shift` and `I did a trial shift` are `the trial shift`."""
    named = _OF_A_DAY.sub("", _RESULT_OF.sub("", bare(typed)))
    spoken = in_small_letters(_WHEN.sub("", named), lexicon)
    done = _A.sub("the ", _DID.sub("", spoken))
    if _TELLS.match(done):
        return ""
    named = _WITHOUT_ARTICLE.sub("the ", _I_DID.sub("", done))
    if _FEW_WORDS.fullmatch(named):
        return named
    return read_shared(named, lexicon).text_if_clear
