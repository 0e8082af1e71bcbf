"""Numbers in words as digits: ninety-seven thousand, siebenundneunzigtausend, quatre-vingt-dix-sept mille."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from afterword.interview.values import english
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.figures.half_words import with_halves_in_digits
from afterword.sharing.leaks.figures.parts import digits, with_parts
from afterword.sharing.leaks.figures.scripts import in_small_letters

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


def _from_its_letter(stem: str) -> str:
    """The same stem with its first letter in front of all else: a text is looked through for letters much more quickly."""
    if not stem.startswith(r"\b"):
        return stem
    letter = stem[2]
    return rf"{letter}(?<!\w{letter}){stem[3:]}"


_STEM = {
    language: lazy_pattern("|".join(map(_from_its_letter, stems.split("|"))))
    for language, stems in _STEMS.items()
}
# How each stem begins: a text without any of these has none, and that is seen at once.
_LITERAL = lazy_pattern(r"\w+")
_BEGINNINGS = {
    language: frozenset(
        literals[0]
        for literals in map(_LITERAL.findall, stems.replace(r"\b", "").split("|"))
    )
    for language, stems in _STEMS.items()
}
_PHRASE = (50, 90)  # characters before and after such a word in which a number is said
_BESIDE = 200  # characters on each side that may say what it is
_APART = "\n" * 4  # more than stands within a figure
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
_MULTIPLIED = lazy_pattern(r"(?i)k\b|thousand|grand")
_LEAST_SAID = 3  # digits in a row that are told one by one
_PRICE = lazy_pattern(rf"{digits(3)} (\d{{1,2}})\b")  # twenty-seven fifty
# Six fifty, eleven seventy-five.
_HUNDREDS = lazy_pattern(rf"(?!0){digits(2)} ([1-9]\d)\b")
# 87 thousand five hundred, as it is read: 87 1500.
_PARTLY_SAID = lazy_pattern(rf"{digits(3)} 1(?!000)(\d{{3}})\b")


# 8 thousand, 9 hundred and 8 thousand five hundred, as they are read: 8 1000, 9 100, 8 1500.
_TIMES_SAID = lazy_pattern(rf"{digits(3)} 1(\d\d|\d{{3}}|\d{{5}}|\d{{6}})\b")

_ONE_WORD = frozenset(
    {"00", "000", "000000"}
)  # what a hundred, a thousand and a million add


def in_digits(text: str) -> Iterator[str]:
    """The text with its numbers in digits, once for each language in which it says some."""
    yield from _in_digits(text)
    whole = with_halves_in_digits(text)
    if whole != text:
        yield whole
        yield from _in_digits(whole)


def _in_digits(text: str) -> Iterator[str]:
    said = digits_said(text)
    if said != text:
        yield said
    yield _with_parts(text)
    for form in in_each_language(text):
        yield _with_parts(form)
        yield _PRICE.sub(r"\1.\2", form)
        yield _PARTLY_SAID.sub(r"\1\2", form)
        yield _HUNDREDS.sub(r"\1\2", form)


def in_each_language(text: str) -> Iterator[str]:
    """The lines of a text that say numbers in a language, and those round them, with these in digits; for each language."""
    small = in_small_letters(text)
    for language, stem in _STEM.items():
        if not any(beginning in small for beginning in _BEGINNINGS[language]):
            continue
        lines = _lines_round(stem, text, small)
        windows = _stretches(stem, in_small_letters(lines), " ", _PHRASE)
        form = _converted(lines, windows, language)
        if form != lines:
            yield form


def _lines_round(stem: re.Pattern[str], text: str, small: str) -> str:
    """The lines in which a stem stands, and as many beside them as a figure's meaning is looked for in."""
    stretches = _stretches(stem, small, "\n", (_BESIDE, _BESIDE))
    return _APART.join(text[start:end] for start, end in stretches)


def _stretches(
    stem: re.Pattern[str],
    text: str,
    sign: str,
    beside: tuple[int, int],
) -> list[tuple[int, int]]:
    """Where a stem stands and so much beside it, and on to the next sign; none begins within another."""
    stretches: list[tuple[int, int]] = []
    before, after = beside
    for match in stem.finditer(text):
        start = text.rfind(sign, 0, max(0, match.start() - before)) + 1
        end = text.find(sign, match.end() + after)
        if end < 0:
            end = len(text)
        if stretches and start <= stretches[-1][1]:
            start, _ = stretches.pop()
        stretches.append((start, end))
    return stretches


def _converted(text: str, windows: list[tuple[int, int]], language: str) -> str:
    pieces: list[str] = []
    done = 0
    for start, end in windows:
        pieces.append(text[done:start])
        pieces.append(_read(text[start:end], language))
        done = end
    pieces.append(text[done:])
    return "".join(pieces)


def _with_parts(text: str) -> str:
    """The text with what follows the point of a number in digits, however it is said."""
    small = in_small_letters(text)
    if " and " in small:
        text = _SMALL_AND_A_PART.sub(_as_digit, text)
    if " point " in small:
        text = _SMALL.sub(_after_the_point, text)
    return with_parts(text)


def _as_digit(match: re.Match[str]) -> str:
    return _TOLD[match[1].lower()]


def _after_the_point(match: re.Match[str]) -> str:
    said = match[1].lower()
    return f".{_TOLD.get(said, said)}"


def digits_said(text: str) -> str:
    """The text with three and more digits in words as digits: `oh two double four`, `plus three five three, eighty-five`."""
    text = _replaced(_BEFORE_DIGITS, lambda match: _DIGITS[match[0]], text)
    if "mal " in in_small_letters(text):
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
    for match in pattern.finditer(in_small_letters(text)):
        instead = written(match)
        if instead:
            pieces += (text[done : match.start()], instead)
            done = match.end()
    return "".join((*pieces, text[done:]))


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
    read = str(alpha2digit(phrase, language, 0))
    return _TIMES_SAID.sub(partial(_multiplied, phrase), read)


def _multiplied(phrase: str, figure: re.Match[str]) -> str:
    """A figure before what multiplies it in words as one: 8 thousand is 8000, and not 8 1000, which may be 81,000."""
    if figure[0] in phrase:
        return figure[0]
    typed = re.search(rf"(?<!\d){figure[1]} [^\W\d_]+", phrase)
    if typed and figure[2] in _ONE_WORD:
        return typed[0]  # the word may mean a million as well
    return f"{figure[1]}{figure[2]}"
