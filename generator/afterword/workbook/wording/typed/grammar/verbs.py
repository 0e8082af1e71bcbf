"""The forms of a verb that a typed phrase begins with: `know`, `knows`, `doesn't know` (E34)."""

from functools import partial
from re import Match

from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.cleaning import first_of
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_BETWEEN = lazy_pattern(r"(, (?:and |or |but )?| and | or | but )")
_IN_S = lazy_pattern(r"(?<!\Abee)(?<!s)s\Z")
_IES = lazy_pattern(r"ies\Z")
_IN_ES = lazy_pattern(r"(?:s|x|z|ch|sh|o)\Z")
_IN_IES = lazy_pattern(r"(?<=[^aeiou])y\Z")
_ADVERB = lazy_pattern(
    r"(?:also|always|just|never|now|often|still|(?!costly|daily|early|elderly|family|friendly|hourly|lively|lovely|monthly"
    r"|nightly|orderly|timely|weekly|yearly)\w+ly)\Z"
)
_NOW = lazy_pattern(r"(?:now|still|currently) \w+s ")
_BEFORE_IS = lazy_pattern(r"\A(\w+) is\b")  # who is never late
# knows the run and not moan: whoever knows it does not
_AND_NOT = lazy_pattern(r"\A(?!.* to )(.+ (?:and|but)) (not ([a-z]+)\b.*)")
_INTO = frozenset({"in", "on", "up", "out", "off", "along", "down", "back"})
_THIRD = {"be": "is", "have": "has", "do": "does", "don't": "doesn't"}
_FIRST = {
    "is": "am",
    "isn't": "am not",
    "has": "have",
    "hasn't": "haven't",
    "does": "do",
    "doesn't": "don't",
}
_OWN = {
    "her": "my",
    "his": "my",
    "their": "my",
    "herself": "myself",
    "himself": "myself",
    "themselves": "myself",
}
_THEIRS = lazy_pattern(r"\b(?:his|her)(?= \w)")
# Whose they are is whoever is looked for, and nobody who reads the letter.
_YOUR_WAY = lazy_pattern(
    r"(?i)(?<!off )\byour (?=(?:cool|feet|hands|head|mind|nerve|patience|place|stuff|temper|way|weight)\b)"
)
_ON_YOUR_OWN = (
    (lazy_pattern(r"(?i)\b(on|of) your own$"), r"\1 their own"),
    (lazy_pattern(r"(?i)\b(?:her|him|your)self\b"), "themselves"),
    (lazy_pattern(r"(?i)\b(on|of) (?:her|his) own\b"), r"\1 their own"),
    (
        lazy_pattern(
            r"(?i)\b(who .*)\b(?:her|his) (feet|hands|head|mind|nerve|stuff|temper|time|way)\b"
        ),
        r"\1their \2",
    ),
)
_OWN_ALONE = lazy_pattern(
    r"(?:(?<=\bhas)|(?<=\bhave)|(?<=\bwith)|(?<=\bbring)|(?<=\bbrings)|(?<=\buse)|(?<=\buses)) own\b"
)
# Whose it is stands before it: `patient with children and their parents`, `lets people do their job`.
_OF_SEVERAL = lazy_pattern(
    r"(?i)\b(?:children|clients|customers|families|guests|horses|parents|patients|people|pupils|residents|staff|students)\b"
    r".*\b(?:their|themselves)\b"
    r"|(?:animals|cows|dogs|horses|\w{3,}(?:[^s]s|ers)) and (?:\w+ with )?their\b"
)
_ANYBODYS = lazy_pattern(r"\b(?:their|his|her|herself|himself|themselves)\b")


def base_of_third(
    word: str,
    lexicon: Lexicon,
) -> str | None:
    """The verb of a word in -s: `teaches` gives `teach`; None where it is none of ours."""
    if not _IN_S.search(word):
        return None
    stems = [word[:-1], word.removesuffix("es"), _IES.sub("y", word)]
    return next(filter(lexicon.is_verb, filter(word.__ne__, stems)), None)


def third_of(verb: str) -> str:
    """`teach` as it follows `who`: `teaches`."""
    if verb in _THIRD:
        return _THIRD[verb]
    if _IN_IES.search(verb):
        return f"{verb[:-1]}ies"
    if _IN_ES.search(verb):
        return f"{verb}es"
    return f"{verb}s"


def tells_what_one_does(
    phrase: str,
    lexicon: Lexicon,
) -> bool:
    """`knows SQL`, `is patient`, `never gives up`: what follows `someone who`."""
    words = phrase.lower().replace("\u2019", "'").split()
    if _ADVERB.match(words[0]):
        words = words[1:]
    first, second = first_of(words, 2)
    if first == "will":
        return second in lexicon.to_do | lexicon.either | {"not"}
    return first in fw.OF_SOMEBODY or _is_third(first, second, words, lexicon)


def _is_third(
    first: str,
    second: str,
    words: list[str],
    lexicon: Lexicon,
) -> bool:
    verb = base_of_third(first, lexicon)
    if verb is None:
        return False
    are_deeds = lexicon.is_only_to_do(verb) and _are_all_third(words, lexicon)
    if are_deeds or _goes_on_with(words):
        return True
    is_thing = (
        _is_done_to(words, verb, lexicon),
        second in {"", "of", "and", "or", "that"} | fw.DONE_TO,
    )
    if any(is_thing):
        return False
    return lexicon.is_only_to_do(verb) or _is_verb_here(first, verb, words, lexicon)


def _is_verb_here(
    first: str,
    verb: str,
    words: list[str],
    lexicon: Lexicon,
) -> bool:
    """Whether a word that names several things as well is a verb before what stands behind it."""
    second, third = first_of(words[1:], 2)
    they_do = second == "people" and lexicon.is_verb(third)  # `forecasts people trust`
    is_verb = (
        verb in fw.VERBS_BEFORE_THOSE,
        second in fw.BEHIND_A_VERB_IN_S and words[2:3] != ["by"],
        second[:1].isdigit() or second in fw.NUMBERS,
        _has_several_behind(first, words, lexicon),
        second.endswith("ly"),
        # `calms frightened children`
        lexicon.is_quality(verb) and second.endswith("ed"),
        verb in lexicon.verbs_first and lexicon.is_plural(second) and not they_do,
    )
    subjects = fw.MODAL | {"that"}
    return any(is_verb) and subjects.isdisjoint(words)


def _goes_on_with(words: list[str]) -> bool:
    """`fits in with a small team`: no thing has both of these behind it."""
    _, second, third = first_of(words, 3)
    return second in _INTO and third in {"with", "to", "for", "from", "of", "at"}


def _is_done_to(
    words: list[str],
    verb: str,
    lexicon: Lexicon,
) -> bool:
    """`drains unblocked same day`: what is done to them; `calms frightened children` is what one does."""
    _, second, third = first_of(words, 3)
    is_named = lexicon.is_plural(third) or third in lexicon.things_counted_or_not
    return (
        second.endswith("ed")
        and lexicon.is_past(second)
        and not is_named
        and not lexicon.is_quality(verb)
    )


def _are_all_third(
    words: list[str],
    lexicon: Lexicon,
) -> bool:
    """`bathes and dresses residents`, `teaches, coaches and marks`."""
    before, between, behind = first_of(words, 3)
    is_first = before.endswith(",") or between == "and"
    later = between if before.endswith(",") else behind
    return is_first and base_of_third(later.rstrip(","), lexicon) is not None


def _has_several_behind(
    first: str,
    words: list[str],
    lexicon: Lexicon,
) -> bool:
    """`nails VAT returns`: a thing in the plural stands before no other, but for a few such as `sales`."""
    _, second, third = first_of(words, 3)
    if (
        second in {"people", "staff"} | fw.BEHIND_A_THING
        or first in fw.PLURAL_BEFORE_THINGS
    ):
        return False
    is_second = lexicon.is_plural(second) and not base_of_third(third, lexicon)
    is_third = lexicon.is_plural(third) and second not in fw.BEHIND_A_THING
    return (is_second or is_third) and not lexicon.is_past(second)


def as_third(
    phrase: str,
    lexicon: Lexicon,
) -> str:
    """`know SQL and run reports` as it follows `who`: `knows SQL and runs reports`."""
    parts = _BETWEEN.split(phrase)
    third = partial(_third, lexicon)
    does = "".join(map(third, parts))
    without = _AND_NOT.fullmatch(does)
    if without and lexicon.is_verb(without[3]):
        return f"{without[1]} does {without[2]}"
    return does


def _third(
    lexicon: Lexicon,
    part: str,
) -> str:
    adverb, verb, behind_it = _taken_apart(part)
    is_verb = verb in lexicon.to_do | lexicon.stative | _THIRD.keys()
    if is_verb:
        return _BEFORE_IS.sub(r"is \1", f"{adverb}{third_of(verb)}{behind_it}")
    return part


def in_first_person(
    phrase: str,
    lexicon: Lexicon,
) -> str:
    """`knows SQL and has her own tools` as it follows `I`: `know SQL and have my own tools`."""
    parts = _BETWEEN.split(phrase.replace("\u2019", "'"))
    first = partial(_first, lexicon)
    spoken = "".join(map(first, parts))
    if _OF_SEVERAL.search(spoken):
        return spoken
    return _ANYBODYS.sub(_mine, spoken)


def verb_behind_i(
    phrase: str,
    lexicon: Lexicon,
) -> str:
    """`drives a forklift` as it follows `I`, and all else as it is."""
    return _first(lexicon, phrase)


def with_first_person(
    phrase: str,
    lexicon: Lexicon,
) -> str:
    """`managed six and now manages twelve` as it follows `I`: `managed six and now manage twelve`."""
    before, between, last = phrase.rpartition(" and ")
    if not _NOW.match(last):
        return phrase
    return f"{before}{between}{_first(lexicon, last)}"


def _mine(owner: Match[str]) -> str:
    return _OWN[owner[0]]


def _first(
    lexicon: Lexicon,
    part: str,
) -> str:
    adverb, verb, behind_it = _taken_apart(part)
    if verb in _FIRST:
        return f"{adverb}{_FIRST[verb]}{behind_it}"
    base = base_of_third(verb, lexicon) if adverb or behind_it else None
    if base:
        return f"{adverb}{base}{behind_it}"
    return part


def _taken_apart(part: str) -> tuple[str, str, str]:
    """An adverb with its space, the verb, and what follows."""
    first, space, behind_it = part.partition(" ")
    if space and _ADVERB.match(first):
        verb, behind, behind_it = behind_it.partition(" ")
        return f"{first}{space}", verb, f"{behind}{behind_it}"
    return "", first, f"{space}{behind_it}"


# What somebody is to do with something of their own: `handle own caseload`; `help own the plan` is done.
_OWN_BEHIND = lazy_pattern(
    r"^(?P<verb>(?:drive|handle|keep|maintain|manage|organise|plan|run|supply|wash)) own (?!the\b|an?\b)"
)


def with_own(phrase: str) -> str:
    """`a driver with own van` as `a driver with their own van`, `know your way round` as `know their way round`."""
    owned = _OWN_BEHIND.sub(r"\g<verb> their own ", phrase)
    phrase = rewritten(owned, _ON_YOUR_OWN)
    return _YOUR_WAY.sub("their ", _OWN_ALONE.sub(" their own", phrase))


def with_their_own(phrase: str) -> str:
    """`has her own tools` of somebody whom nobody has met yet."""
    return _OWN_ALONE.sub(" their own", _THEIRS.sub("their", phrase))
