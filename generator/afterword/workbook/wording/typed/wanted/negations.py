"""What somebody does not do, or never: `don't need supervision`, `not lose clients`, `never be late` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import first_of, words_of
from afterword.workbook.wording.typed.grammar.verbs import as_third
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_NOT_BE = lazy_pattern(r"(?i)^not be ")
# What the employer would rather not have, and no quality of whoever they look for.
_DO_NOT_WANT = lazy_pattern(
    r"(?i)^(?:don['\u2019]?t|do(?:es)? not|doesn['\u2019]?t) want "
)
_DO_NOT = lazy_pattern(r"(?i)^(?:don['\u2019]?t|do not) ")
_NOT = lazy_pattern(r"(?i)^not ")
# Whoever types so would rather have it otherwise, and tells of nobody what they do.
_NOT_SO = lazy_pattern(r"(?i)^not (?=(?:fazed|put off|thrown) by\b)")  # no verb
_HAVING_TO = lazy_pattern(r"(?i)^not (?:being|having|needing)\b")
_NEVER = lazy_pattern(r"(?i)^(?:never|always) ")


def as_does_not(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`don't need supervision`, `not micromanage`, `never be late`: what somebody does not do."""
    if _DO_NOT_WANT.match(phrase):
        unwanted = _DO_NOT_WANT.sub("", phrase)
        return TypedPhrase(Form.SAID, f"you do not want {unwanted}")
    does = _without_do(phrase) or _without_doing(phrase, lexicon)
    if does:
        is_wish = _HAVING_TO.match(phrase) is not None
        return TypedPhrase(Form.UNCLEAR if is_wish else Form.DOES, does)
    first, second, third = first_of(words_of(phrase), 3)
    if not _is_something_to_do(second, third, lexicon):
        return None
    if first == "not":
        return TypedPhrase(Form.DOES, _NOT.sub("does not ", phrase))
    is_always = _NEVER.match(phrase) is not None
    if is_always:
        return TypedPhrase(Form.DOES, as_third(phrase, lexicon))
    return None


def _without_do(phrase: str) -> str:
    """`don't need supervision` as `doesn't need supervision`, `not be late` as `is not late`."""
    phrase = _NOT_SO.sub("not be ", phrase)
    said = _NOT_BE.sub("is not ", _DO_NOT.sub("doesn't ", phrase))
    if said == phrase:
        return ""
    return said


def _without_doing(
    phrase: str,
    lexicon: Lexicon,
) -> str:
    """`not losing clients` as `does not lose clients`."""
    first, _, remainder = phrase.partition(" ")
    doing, _, behind_it = remainder.partition(" ")
    verb = lexicon.base_of_ing(doing.lower())
    if first.lower() != "not" or verb is None:
        return ""
    return f"does not {verb} {behind_it}".rstrip()


def _is_something_to_do(
    word: str,
    behind_it: str,
    lexicon: Lexicon,
) -> bool:
    """Whether `not` forbids it: `not lose clients`, `not mind getting wet`; `not patient enough` says what one is."""
    if lexicon.is_only_to_do(word) or word in lexicon.stative:
        return True
    is_followed = behind_it in fw.DETERMINERS or behind_it.endswith(("ing", "s"))
    return lexicon.is_verb(word) and not lexicon.is_quality(word) and is_followed
