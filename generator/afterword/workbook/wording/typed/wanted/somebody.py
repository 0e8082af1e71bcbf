"""What somebody does, knows, has or speaks, as it follows `someone who`: `knows SQL`, `speaks Polish` (E34)."""

from collections.abc import Iterator
from re import Match

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import (
    listed,
    pieces,
    words_of,
)
from afterword.workbook.wording.typed.grammar.verbs import (
    as_third,
    tells_what_one_does,
    with_their_own,
)
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase, need, thing
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_OF_AGE = lazy_pattern(
    r"(?:(?:over|under|aged|at least) \d\d|\d\d\+|\d\d(?= (?:or|and) (?:over|older|above)))"
    r"(?: (?:or|and) (?:over|older|above))?$"
)
_IT_CHANGED = lazy_pattern(
    r"it (?:to |(?:built|cut|done|finished|fixed|kept|made|sorted)\b(?! by (?:he|she|they)\b))"
)
# Typed of somebody who does it alone, and no work that waits for help: `can do bank shifts at short notice`.
_CAN = lazy_pattern(
    r"(?i)(?:(?:he|she|they|we|you) )?(?:(?:need|want)s? )?(?:(?:some(?:body|one) )?(?:that |who )?can"
    r"|(?:must |to )?(?:be )?able to) "
)
# A paper is held by whoever has it.
_HOLD_IT = lazy_pattern(
    r"(?i)hold an? (?:\w+ ){0,3}?(?:badge|card|certificate|degree|diploma|licen[cs]e|passport|permit"
    r"|qualification|ticket|visa)\b"
)
# Programs that are everyday words where no other program stands beside them: `Word, Excel and Outlook`.
_BESIDE_PROGRAMS = frozenset(
    {"access", "office", "publisher", "slack", "teams", "word", "zoom"}
)
_DONE = "|".join(sorted(fw.PARTICIPLES | fw.ALIKE_AFTER_HAVE))
_HAD_DONE = lazy_pattern(rf"had (?=(?:{_DONE}|managed|run|set|taken|worked|written)\b)")
_PROGRAM = lazy_pattern(r"\b(?:access|excel|office|publisher|slack|teams|word|zoom)\b")
_HOW_WELL_BEHIND = lazy_pattern(
    r"(?i)^(\w+), (advanced|basic|conversational|fluent|good|native)$"
)


def as_does(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`knows SQL`, `never gives up`, `has her own tools`: it follows `who` as it is."""
    if not tells_what_one_does(phrase, lexicon):
        return None
    return TypedPhrase(Form.DOES, with_their_own(_with_and(phrase, lexicon)))


def _with_and(
    phrase: str,
    lexicon: Lexicon,
) -> str:
    """`drives a van, doesn't mind nights` with the `and` that it lacks."""
    before, comma, last = phrase.rpartition(", ")
    if comma and tells_what_one_does(last, lexicon):
        return f"{before} and {last}"
    return phrase


def has_it(text: str) -> TypedPhrase:
    """What somebody has: `patience` follows `with`; `patience with toddlers` has a `with` of its own."""
    if " with " in f" {text}":
        return TypedPhrase(Form.DOES, f"has {text}")
    return TypedPhrase(Form.HAD, text)


def as_trouble(
    phrase: str,
    _: Lexicon,
) -> TypedPhrase | None:
    """`short of drivers`: how the firm is, and nobody whom they need."""
    first, second = words_of(phrase)[:2]
    if first in fw.IN_TROUBLE and second in {"of", "for", "in", "with", "on", "to"}:
        return TypedPhrase(Form.SAID, f"you are {phrase}")
    return None


def as_seen_to(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`that the parts are ordered in time`: what somebody makes sure of."""
    first, second = words_of(phrase)[:2]
    is_clause = second in fw.DETERMINERS or lexicon.is_plural(second)
    if first != "that" or not is_clause or not fw.FINITE & {*words_of(phrase)}:
        return None
    return TypedPhrase(Form.DOES, f"makes sure {phrase}")


def as_changed(
    phrase: str,
    _: Lexicon,
) -> TypedPhrase | None:
    """`it to be quieter at night`: what is to become different."""
    if _IT_CHANGED.match(phrase):
        return need(phrase)
    return None


def as_state(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`know SQL`, `have a thick skin`: nobody can know a thing, one knows it."""
    first, second = words_of(phrase)[:2]
    if second.endswith("ing") and first in {"live", "like"}:
        return None  # `live mixing`
    if first == "care":
        return None  # `care plans`, `caring nature`
    if _HOLD_IT.match(phrase):
        return TypedPhrase(Form.DOES, with_their_own(as_third(phrase, lexicon)))
    if first not in lexicon.stative or not _follows(first, second, lexicon):
        return None
    return TypedPhrase(Form.DOES, with_their_own(as_third(phrase, lexicon)))


def _follows(
    first: str,
    second: str,
    lexicon: Lexicon,
) -> bool:
    """Whether a word stands behind a verb: `love books`; not `love of books`."""
    behind_a_thing = fw.BEHIND_A_THING - fw.DETERMINERS - fw.RELATIVE - {"to"}
    if second in behind_a_thing | {"", "and", ",", "or"}:
        return False
    is_behind_a_verb = (
        first not in lexicon.either | lexicon.things_counted_or_not,
        second in lexicon.after_a_verb,
        lexicon.is_plural(second),
    )
    return any(is_behind_a_verb)


def as_program(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`Excel`, `SQL, Python and R`: what somebody knows."""
    parts = {*map(" ".join, pieces(phrase))}
    is_program = parts <= lexicon.programs | _BESIDE_PROGRAMS
    if is_program and not parts.isdisjoint(lexicon.programs):
        programs = _PROGRAM.sub(_with_a_capital, listed(phrase, lexicon))
        return TypedPhrase(Form.DOES, f"knows {programs}")
    return None


def _with_a_capital(program: Match[str]) -> str:
    return program[0].title()


def as_language(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`Spanish`, `good German`, `Urdu and Punjabi`: what somebody speaks."""
    phrase = _HOW_WELL_BEHIND.sub(r"\2 \1", phrase)
    parts = pieces(phrase.replace("Polish", "polish-language"))
    before = {word for part in parts for word in part[:-1]}
    if not before <= fw.HOW_WELL or not all(_named(parts, lexicon)):
        return None
    return TypedPhrase(Form.DOES, f"speaks {_with_capitals(phrase, lexicon)}")


def _named(
    parts: list[list[str]],
    lexicon: Lexicon,
) -> Iterator[str]:
    """The language that each part of a list names; nothing for a part that names none."""
    for part in parts:
        yield lexicon.language(part[-1])


def _with_capitals(
    phrase: str,
    lexicon: Lexicon,
) -> str:
    """`urdu and Punjabi` as it is written: `Urdu and Punjabi`."""
    words = phrase.split(" ")
    is_language = map(lexicon.language, [word.strip(",").lower() for word in words])
    written = zip(words, is_language, strict=True)
    return " ".join(word.title() if name else word for word, name in written)


def as_age(
    phrase: str,
    _: Lexicon,
) -> TypedPhrase | None:
    """`over 21`, `18+`: how old somebody is to be."""
    if _OF_AGE.match(phrase):
        return TypedPhrase(Form.QUALITY, phrase)
    return None


_SHIFT = "(?:day|early|evening|late|morning|night|split|twilight|weekend)"
_SHIFTS = lazy_pattern(rf"(?i){_SHIFT}(?:(?: and| or|,) {_SHIFT})* shifts")


def as_hours(
    phrase: str,
    _: Lexicon,
) -> TypedPhrase | None:
    """`part-time`, `local`: whom they need, in one word behind `someone`; `evening shifts`, which somebody works."""
    if _SHIFTS.fullmatch(phrase):
        return TypedPhrase(Form.TO_DO, f"work {phrase}")
    if phrase.replace(" ", "-") in {"full-time", "part-time", "local"}:
        return thing(f"someone {phrase}")
    if phrase == "reliable transport":
        return has_it(phrase)
    return None


def as_own(
    phrase: str,
    _: Lexicon,
) -> TypedPhrase | None:
    """`own van`: what somebody has of their own."""
    first, second = words_of(phrase)[:2]
    if first != "own" or second in fw.BEFORE_THINGS | fw.BEHIND_A_THING | {"", "up"}:
        return None
    return TypedPhrase(Form.DOES, f"has their {phrase}")


def as_done(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`worked in retail`, `had two shops`: what somebody did before."""
    first, second = words_of(phrase)[:2]
    phrase = _HAD_DONE.sub("has ", phrase)
    if phrase.startswith("has "):
        return TypedPhrase(Form.DOES, phrase)
    is_done = lexicon.is_past(first) and not lexicon.is_verb(first)
    if not is_done or (first.endswith("ed") and second not in lexicon.after_a_verb):
        return None
    has_done = first.endswith("ed") or first in fw.ALIKE_AFTER_HAVE | fw.PARTICIPLES
    return TypedPhrase(Form.DOES, f"has {phrase}" if has_done else phrase)


def as_of_one(typed: str, want: TypedPhrase) -> TypedPhrase:
    """What is asked of whoever is taken on, as somebody whom they look for; what is to be done stays a task."""
    if want.form is not Form.TO_DO or not _CAN.match(typed):
        return want
    return thing(f"someone who can {want.text}")
