"""What somebody would do: `cut reporting time`, `juggling three diaries`; and what only looks like it (E34)."""

from functools import partial

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed import function_words as fw
from afterword.workbook.wording.typed.cleaning import first_words, listed, words_of
from afterword.workbook.wording.typed.form import Form, TypedPhrase, unclear
from afterword.workbook.wording.typed.lexicon import Lexicon

_BETWEEN_DEEDS = lazy_pattern(r"(, (?:and )?| and | or )")
_PLURAL = lazy_pattern(r"(?<![sui])s\Z")
_COMPOUNDS = (
    "cy",
    "ment",
    "tion",
    "ing",
    "sion",
    "ence",
    "ance",
    "ship",
    "ness",
    "ity",
)
MOST_IN_A_NAME = (
    3  # words; in more, a last word such as `skills` need not say what is meant
)


def as_doing(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`juggling three diaries`: what they would do."""
    first = words_of(phrase)[0]
    if lexicon.is_verb(first) or _names_an_ability(phrase, lexicon):
        return None
    if lexicon.base_of_ing(first):
        return TypedPhrase(Form.TO_DO, listed(_in_base_form(phrase, lexicon), lexicon))
    if first.endswith("ing") and first not in lexicon.things_in_ing:
        return TypedPhrase(Form.DOING, listed(phrase, lexicon))
    return None


def _in_base_form(
    phrase: str,
    lexicon: Lexicon,
) -> str:
    """The phrase with each verb in -ing that begins a part of it as something to do."""
    parts = _BETWEEN_DEEDS.split(phrase)
    return "".join(map(partial(_begun_by_a_verb, lexicon), parts))


def _begun_by_a_verb(lexicon: Lexicon, part: str) -> str:
    first, space, remainder = part.partition(" ")
    verb = lexicon.base_of_ing(first.lower()) or first
    return f"{verb}{space}{remainder}"


def as_to_do(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`cut reporting time`; a word that names a thing as well is decided by what stands behind it."""
    first, second = words_of(phrase)[:2]
    task = TypedPhrase(Form.TO_DO, listed(phrase, lexicon))
    if lexicon.is_only_to_do(first):
        # `open formats` is needed in either reading.
        is_quality = lexicon.is_quality(first) and second not in lexicon.after_a_verb
        return None if is_quality else task
    if _names_an_ability(phrase, lexicon):
        return None
    if first.endswith("ly") and lexicon.is_only_to_do(second):
        return task
    if first in lexicon.either:
        return _either(task, second, lexicon)
    is_unheard_of = not lexicon.is_common(first) and not _is_plural(first)
    return task if is_unheard_of and second in fw.ARTICLES - {"that"} else None


def _either(
    task: TypedPhrase,
    second: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """A verb before what can only follow a verb; a thing alone; else it is not clear."""
    first = task.text.split(" ", maxsplit=1)[0]
    is_verb_elsewhere = any(map(lexicon.is_only_to_do, first_words(task.text)[1:]))
    if second in lexicon.after_a_verb or second.isdigit() or is_verb_elsewhere:
        return task
    if second in fw.AFTER_THING:
        return task if first in fw.VERBS_BEFORE_THOSE else None
    if lexicon.is_quality(first):
        # `calm drivers down` is done; `clean welds` are needed in either reading.
        return task if task.text.endswith(fw.PARTICLES) else None
    if _is_plural(second):
        return task
    is_thing = second in {"", "and", ",", "or"} or second.endswith(_COMPOUNDS)
    return None if is_thing else unclear(task.text)


def _names_an_ability(
    phrase: str,
    lexicon: Lexicon,
) -> bool:
    """`nursing experience`, `design skills`: the last word says that a thing is meant."""
    words = phrase.lower().split()
    return len(words) <= MOST_IN_A_NAME and words[-1] in lexicon.abilities


def _is_plural(word: str) -> bool:
    return _PLURAL.search(word) is not None
