"""Numbers in words as digits: ninety-seven thousand, siebenundneunzigtausend, quatre-vingt-dix-sept mille."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from afterword.interview.values import english
from afterword.patterns import lazy_pattern

# Words without which no larger number is said in a language: only lines that hold one are read.
_STEMS = {
    "en": r"\bten\b|eleven|twelve|teen\b|twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million"
    r"|zero",
    "de": r"zig|dreißig|dreissig|hundert|tausend|million",
    "fr": r"vingt|trente|quarante|cinquante|soixante|septante|huitante|nonante|\bcent|\bmill",
    "es": r"\bveint|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|\bcien|\bmil\b|mill[oó]n",
    "pt": r"\bvinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|\bcem\b|\bcento|\bmil\b|milh",
    "nl": r"tig\b|tigd|honderd|duizend|miljoen",
    "it": r"\bventi|\btrenta|anta|cento|\bmille|mila\b|milion",
    "da": r"\btyve|tredive|fyrre|halvtreds|\btres|halvfjerds|\bfirs|halvfems|hundrede|tusind|million",
}
_STEM = {language: lazy_pattern(f"(?:{stems})") for language, stems in _STEMS.items()}
# How each stem begins: a text without any of these has none, and that is seen at once.
_LITERAL = lazy_pattern(r"\w+")
_BEGINNINGS = {
    language: frozenset(
        literals[0]
        for literals in map(_LITERAL.findall, stems.replace(r"\b", "").split("|"))
    )
    for language, stems in _STEMS.items()
}
# Letters that these are in another case.
_LIKE_ASCII = str.maketrans("\u0130\u0131\u017f\u212a", "iisk")
_BEFORE, _AFTER = 50, 90  # characters round such a word in which a number is said
_BETWEEN = lazy_pattern(r"(?<!\d)[^\w\s]+|[^\w\s]+(?!\d)|[\s_]+")
_JOINED = lazy_pattern(
    r"(?i)(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?=one|two|three|four|five|six|seven|eight|nine)"
    r"|(?<=[enortxy])(?=hundred\b)"
)
_JOINED_K = lazy_pattern(r"(?i)(?<=ty|en|ne|wo|ee|ur|ve|ix|ht|ed)(k|grand|thousand)\b")


def _told(digits: str) -> dict[str, str]:
    """The digits of a language, as a number is told one by one."""
    return {word: str(digit) for digit, word in enumerate(digits.split())}


_DIGITS = {
    **_told(" ".join(("zero", *english.NUMBERS[:9]))),
    **dict.fromkeys(("oh", "o", "nought", "naught", "nil"), "0"),
    **_told("null eins zwei drei vier fünf sechs sieben acht neun"),
    **_told("nul een twee drie vier vijf zes zeven acht negen"),
    **_told("zéro un deux trois quatre cinq six sept huit neuf"),
    **_told("cero uno dos tres cuatro cinco seis siete ocho nueve"),
}
_TEENS = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()  # noqa: SIM905  (read as a line)
_TENS = (
    "twenty thirty forty fifty sixty seventy eighty ninety",
    "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
)


def _pairs() -> Iterator[tuple[str, str]]:
    """Two digits that are told together: `eighty-five`, `sixty`, `fourteen`."""
    for names in _TENS:
        for tens, name in enumerate(names.split(), 2):
            yield from _with_units(name, tens)
            yield name, f"{tens}0"
    for number, name in enumerate((*english.NUMBERS[9:], *_TEENS), 10):
        yield name, str(number)


def _with_units(name: str, tens: int) -> Iterator[tuple[str, str]]:
    for unit, digit in enumerate(english.NUMBERS[:9], 1):
        yield f"{name}-{digit}", f"{tens}{unit}"
        yield f"{name} {digit}", f"{tens}{unit}"


def _one_of(words: Iterable[str]) -> str:
    """A pattern of words, by their first letters: a text is read many times faster than where each word is tried."""
    endings: dict[str, list[str]] = defaultdict(list)
    for word in words:
        endings[word[0]].append(word[1:])
    return "|".join(f"{first}(?:{'|'.join(endings[first])})" for first in endings)


_TOLD = dict(_pairs()) | _DIGITS
_DIGIT = "|".join(_TOLD)
# These two find what they seek in small letters.
_BEFORE_DIGITS = lazy_pattern(rf"(?<![^\W\d_])(?:{_one_of(_DIGITS)})(?=\d)")  # FIVE55
_MANY_TIMES = lazy_pattern(r"(?i)\b(zwei|drei)[ -]?mal (?:die |eine )?")
_SAID = lazy_pattern(
    rf"\b(?:(?:(?:double|triple)[\W_]{{1,3}})?(?:{_one_of(_TOLD)})\b[\W_]{{0,3}})+"
)
_SAID_DIGIT = lazy_pattern(rf"(?:(double|triple)[\W_]+)?\b({_DIGIT})\b")
_SMALL_AND_A_PART = lazy_pattern(
    rf"(?i)\b({'|'.join(english.NUMBERS[:9])})(?= and (?:a|one|three) (?:half|quarter))"
)
_SMALL = lazy_pattern(rf"(?i)(?<=\d) point ({_DIGIT}|\d)\b")  # 63 point four
_TIMES = {"double": 2, "triple": 3, "": 1}
_HALVES = (
    (
        lazy_pattern(
            r"(?i)(\d) (?:dollars?|euros?|pounds?|bucks|quid|francs?|rupees?|piastres?) (?:and|et|und|y)"
            r" (?:(?:an?|une?|ein|1)[ -])?(?:half|demie?|halb\w*|medio)\b"
        ),
        r"\1.5 dollars",
    ),
    (
        lazy_pattern(r"(?i)\b(\d{1,3}) and (\d\d) (?:cents?|pence)\b"),
        r"\1.\2 dollars",
    ),
    (
        lazy_pattern(r"(?i)\ba (?:dollar|euro|pound|quid|buck)(?: and)? (\d\d)\b"),
        r"1.\1 dollars",
    ),
    (lazy_pattern(r"(\d) 1/2\b"), r"\1.5"),
    (lazy_pattern(r"(\d) 1/4\b"), r"\1.25"),
    (lazy_pattern(r"(\d) 3/4\b"), r"\1.75"),
    (
        lazy_pattern(
            r"(?i)\b(\d{1,3}) (?:con|komma|virgule|coma|virgola|v\u00edrgula) (\d\d)\b"
        ),
        r"\1.\2",
    ),
    (lazy_pattern(r"(?i)(\d) and (?:a )?three quarters\b"), r"\1.75"),
    (lazy_pattern(r"(?i)(\d) and (?:a|one|1) half\b"), r"\1.5"),
    (
        lazy_pattern(
            r"(?i)(\d)(?: en (?:een |1 )?half| und (?:ein|1)?[- ]?halb| et demie?| y medi[oa]| e mezzo| e meia?)\b"
        ),
        r"\1.5",
    ),
    (lazy_pattern(r"(?i)(\d) and (?:a|one|1) quarter\b"), r"\1.25"),
    (lazy_pattern(r"(?i)\bhalf (?:a |of a )?(?=million|lakh|crore)"), "0.5 "),
    (lazy_pattern(r"(?i)\b(?:a )?quarter (?:of )?(?:a )?(?=million)"), "0.25 "),
    (lazy_pattern(r"(?i)\b(\d{1,3})k(\d{1,3})\b"), r"\1.\2k"),  # 97k5
    (lazy_pattern(r"(?<=[$\u00a3\u20ac])(\d{1,3}):(\d\d)\b"), r"\1.\2"),
    (lazy_pattern(r"(?i)\b(\d{1,4})(\d\d) (?:cents?|pence)\b"), r"\1.\2 dollars"),
    (
        lazy_pattern(
            r"(?i)(\d) (?:dollars?|euros?|pounds?|bucks|quid)(?: and)? (\d\d)\b"
        ),
        r"\1.\2 dollars",
    ),
)
_MULTIPLIED = lazy_pattern(r"(?i)k\b|thousand|grand")
_LEAST_SAID = 3  # digits in a row that are told one by one
_PRICE = lazy_pattern(r"\b(\d{1,3}) (\d{1,2})\b")  # twenty-seven fifty
_HUNDREDS = lazy_pattern(r"\b([1-9]\d?) ([1-9]\d)\b")  # six fifty, eleven seventy-five
_PARTLY_SAID = lazy_pattern(
    r"\b(\d{1,3}) 1(?!000)(\d{3})\b"
)  # 87 thousand five hundred, as it is read: 87 1500


def in_digits(text: str) -> Iterator[str]:
    """The text with its numbers in digits, once for each language in which it says some."""
    said = digits_said(text)
    if said != text:
        yield said
    yield _with_halves(text)
    for form in in_each_language(text):
        yield _with_halves(form)
        yield _PRICE.sub(r"\1.\2", form)
        yield _PARTLY_SAID.sub(r"\1\2", form)
        yield _HUNDREDS.sub(r"\1\2", form)


def in_each_language(text: str) -> Iterator[str]:
    """The text with what one language says in digits, for each that says something."""
    small = _in_small_letters(text)
    for language, stem in _STEM.items():
        if not any(beginning in small for beginning in _BEGINNINGS[language]):
            continue
        windows = _windows(stem, small)
        form = _converted(text, windows, language)
        if form != text:
            yield form


def _windows(stem: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    """The stretches of a text in which numbers may be said, from a space to a space; none begins within another."""
    windows: list[tuple[int, int]] = []
    for match in stem.finditer(text):
        start = text.rfind(" ", 0, max(0, match.start() - _BEFORE)) + 1
        end = text.find(" ", match.end() + _AFTER)
        if end < 0:
            end = len(text)
        if windows and start <= windows[-1][1]:
            start, _ = windows.pop()
        windows.append((start, end))
    return windows


def _converted(text: str, windows: list[tuple[int, int]], language: str) -> str:
    pieces: list[str] = []
    done = 0
    for start, end in windows:
        pieces.append(text[done:start])
        pieces.append(_read(text[start:end], language))
        done = end
    pieces.append(text[done:])
    return "".join(pieces)


def _with_halves(text: str) -> str:
    text = _SMALL_AND_A_PART.sub(_as_digit, text)
    text = _SMALL.sub(_after_the_point, text)
    for pattern, written in _HALVES:
        text = pattern.sub(written, text)
    return text


def _as_digit(match: re.Match[str]) -> str:
    return _TOLD[match[1].lower()]


def _after_the_point(match: re.Match[str]) -> str:
    said = match[1].lower()
    return f".{_TOLD.get(said, said)}"


def digits_said(text: str) -> str:
    """The text with three and more digits in words as digits: `oh two double four`, `plus three five three, eighty-five`."""
    text = _replaced(_BEFORE_DIGITS, lambda match: _DIGITS[match[0]], text)
    text = _MANY_TIMES.sub(_as_often, text)
    return _replaced(_SAID, _in_a_row, text)


def _replaced(
    pattern: re.Pattern[str],
    written: Callable[[re.Match[str]], str],
    text: str,
) -> str:
    """The text with something else written for what is found in its small letters; where that is nothing, it stays."""
    pieces: list[str] = []
    done = 0
    for match in pattern.finditer(_in_small_letters(text)):
        instead = written(match)
        if instead:
            pieces += (text[done : match.start()], instead)
            done = match.end()
    return "".join((*pieces, text[done:]))


def _in_small_letters(text: str) -> str:
    """A text of the same length: what stands where is the same."""
    return text.translate(_LIKE_ASCII).lower()


def _as_often(match: re.Match[str]) -> str:
    return "double " if match[1].lower() == "zwei" else "triple "


def _in_a_row(match: re.Match[str]) -> str:
    digits = [
        _TOLD[digit] * _TIMES[times] for times, digit in _SAID_DIGIT.findall(match[0])
    ]
    written = "".join(digits)
    is_multiplied = _MULTIPLIED.match(match.string, match.end())
    if len(written) < _LEAST_SAID and not is_multiplied:
        return ""
    return f"{written} "


def _read(phrase: str, language: str) -> str:
    from text_to_num import alpha2digit  # type: ignore[import-untyped]  # noqa: PLC0415  (only where a number stands in words)

    phrase = _BETWEEN.sub(" ", phrase)
    phrase = _JOINED.sub(r"\1 ", phrase)
    phrase = _JOINED_K.sub(r" \1", phrase)
    return str(alpha2digit(phrase, language, 0))
