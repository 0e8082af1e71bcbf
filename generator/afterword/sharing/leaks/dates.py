"""Dates however they are written: the 13th of January, Jan 13, 13.01., 13/1, 01/13/27, 1月13日; months in many languages."""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache, partial
from itertools import chain, starmap

from afterword.interview.values import english
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.feasts import told_by_feasts
from afterword.sharing.leaks.listed import listed
from afterword.sharing.leaks.nth_weekdays import is_told_by_its_weekday
from afterword.stored import libraries, table

_LANGUAGES = listed(
    "en de fr es pt it nl sv da nb fi pl cs sk hu ro hr sl et lv lt tr el ru uk bg vi id ar he hi"
)
_WIDTHS = ("wide", "abbreviated")
_CONTEXTS = ("format", "stand-alone")
_LEAST_MONTH = 3  # letters of a month's name
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])"
_CLOCK = r"(?!\d|[:.]\d\d| ?(?:[ap]\.?m\b|h\b|uhr\b|o'clock))"
_YEAR = rf"(?:[\s,./-]{{1,3}}(?:of\s|de\s|del\s)?'?(?P<year>(?:19|20)\d\d(?!\d)|\d\d{_CLOCK}))?"
_ORDINAL = r"(?:st|nd|rd|th|er|\.|º|ª|:e)?"
_OF = r"[\s-]{0,2}(?:of\s|de\s|di\s|den\s|d')?(?:the\s)?"
_NUMERIC = lazy_pattern(
    r"(?<![\w./-])(?P<one>\d\d?)(?P<mark>[./-])(?P<two>\d\d?)(?:(?P=mark)(?P<year>\d{4}|\d\d)?)?(?![\w/]|[.-]\d)"
)
_BY_YEAR = lazy_pattern(
    r"(?<!\d)(?P<year>\d{4})(?P<mark>[./-])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)(?!\d)"
)
_IN_A_ROW = lazy_pattern(
    r"(?<!\d)(?P<year>20\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?!\d)"
)
_OF_EAST_ASIA = lazy_pattern(
    r"(?:(?P<year>\d{4})\s?[年년]\s?)?(?P<month>\d\d?)\s?[月월]\s?(?P<day>\d\d?)\s?[日号號일]"
)
_LAST = lazy_pattern(r"(?i)\blast\b")
_FIGURE = lazy_pattern(r"\d")
_TENS = {"twenty": 20, "thirty": 30}
# fmt: off
_ORDINALS = (
    "zeroth",
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh",
    "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
    "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
)
# fmt: on
_ORDINAL_WORD = lazy_pattern(
    rf"(?i)\b(?:(?P<tens>twenty|thirty)[\s-])?(?P<last>{'|'.join(_ORDINALS[1:])})\b"
)
_COUNTED = "floor|street|avenue|page|century|place|year|time|call|edition|birthday|anniversary|attempt|round|week|mile|minute"
# What counts something has a noun after it: the 22nd floor.
_ALONE = lazy_pattern(
    rf"(?i)(?:\A\W*|[,;(-] ?|\b(?:by|on|until|till|before|after|from|since) |\b(?P<weekday>{'|'.join(english.WEEKDAYS)}),? )"
    r"the (?P<day>\d\d?)(?:st|nd|rd|th)(?=[.,;:!?)]|\s*\Z| (?:is|was|at|in|too|and|or|as|to|if|if|they|we|i|with"
    r"|elsewhere|there|here|also)\b)"
)
# What has to be done by a day has one, whatever follows it.
_DEADLINE = lazy_pattern(
    r"(?i)\b(?:(?:by|until|till|before)|on(?=\W+the \w+\W+(?:of (?:the|this|next) month|please|latest|evening|morning)\b))"
    rf" the (?P<day>\d\d?)(?:st|nd|rd|th)\b(?!\W+(?:{_COUNTED})s?\b)(?P<weekday>)"
)
# A week of the year; few speak of one before the eighth that is none of a plan.
_WEEK = lazy_pattern(
    r"(?i)(?<![^\W_])(?:week(?: no\.?| number)?|wk\.?|kw|cw|uge|vecka|uke|viikko|semaine|semana|settimana"
    r"|(?-i:W)(?=\d\d\b(?! [a-z]+ of\b)))"
    r" ?(?P<week>0?[89]|[1-4]\d|5[0-3])\b(?! of (?!the year\b))"
)
_NO_DATES = frozenset({"1/2", "1/3", "2/3", "1/4", "3/4", "24/7", "9/11"})
_CENTURY, _LEAP = 100, 2000


def days_told(plain: str, days: Iterable[dt.date]) -> list[dt.date]:
    """Those of some days that a text tells: their day and month, and no other year."""
    among = tuple(days)
    by_figures = _told_by_figures(plain, among)
    return list(dict.fromkeys((*by_figures, *told_by_feasts(plain, among))))


def _told_by_figures(plain: str, days: Iterable[dt.date]) -> list[dt.date]:
    """Those that are told by figures, or by the words for them."""
    typed = _ORDINAL_WORD.sub(_as_figure, plain)
    if not (_FIGURE.search(typed) or _LAST.search(typed)):
        return []
    dates = list(_dates_in(typed))
    alone = [*_ALONE.finditer(typed), *_DEADLINE.finditer(typed)]
    weeks = frozenset(map(int, _WEEK.findall(typed)))
    is_told = partial(_is_told, dates, alone, weeks)
    by_weekday = partial(is_told_by_its_weekday, typed)
    return [day for day in days if is_told(day) or by_weekday(day)]


def days_in(plain: str) -> Iterator[dt.date]:
    """The days that a text tells, those of figures in both orders; without a year they are of any."""
    typed = _ORDINAL_WORD.sub(_as_figure, plain)
    if not _FIGURE.search(typed):
        return
    for match, month, day in _dates_in(typed):
        year = match["year"] or _LEAP
        with suppress(ValueError):  # no day of any calendar
            yield dt.date(int(year) % _CENTURY + _LEAP, month, day)


def _is_told(
    dates: list[tuple[re.Match[str], int, int]],
    alone: list[re.Match[str]],
    weeks: frozenset[int],
    day: dt.date,
) -> bool:
    signs = chain(
        (day.isocalendar().week in weeks,),
        starmap(partial(_is_of, day), dates),
        map(partial(_may_be, day), alone),
    )
    return any(signs)


def _may_be(date: dt.date, match: re.Match[str]) -> bool:
    """Whether a day without its month may be this one: by its number, and its weekday if that is told."""
    weekday = english.WEEKDAYS[date.weekday()]
    is_weekday = (match["weekday"] or weekday).casefold() == weekday
    return is_weekday and int(match["day"]) == date.day


def _as_figure(ordinal: re.Match[str]) -> str:
    """The 11th, of eleventh."""
    tens = _TENS.get((ordinal["tens"] or "").lower(), 0)
    return f"{tens + _ORDINALS.index(ordinal['last'].lower())}th"


def _is_of(
    date: dt.date,
    match: re.Match[str],
    month: int,
    day: int,
) -> bool:
    if (month, day) != (date.month, date.day):
        return False
    year = match["year"]
    return not year or int(year) in {date.year, date.year % _CENTURY}


def _dates_in(plain: str) -> Iterator[tuple[re.Match[str], int, int]]:
    """Each date in a text: where it stands, its month and its day; one of figures in both orders."""
    for match in chain(
        _BY_YEAR.finditer(plain),
        _IN_A_ROW.finditer(plain),
        _OF_EAST_ASIA.finditer(plain),
    ):
        yield match, int(match["month"]), int(match["day"])
    for match in filter(_may_be_a_date, _NUMERIC.finditer(plain)):
        one, two = int(match["one"]), int(match["two"])
        yield match, one, two
        yield match, two, one

    day_first, month_first = _with_names()
    folded = plain.casefold()
    for match in chain(day_first.finditer(folded), month_first.finditer(folded)):
        for month in _months()[match["month"]]:
            yield match, month, int(match["day"])


def _may_be_a_date(match: re.Match[str]) -> bool:
    """Whether two figures are no fraction, no range and no number with a point."""
    if match["year"]:
        return True
    if match["mark"] == ".":
        return match[0].endswith(".")
    return match["mark"] == "/" and match[0] not in _NO_DATES


@cache
def _with_names() -> tuple[re.Pattern[str], re.Pattern[str]]:
    names = "|".join(sorted(map(re.escape, _months()), key=len, reverse=True))
    month = rf"(?P<month>{names})\b\.?"
    return (
        re.compile(rf"(?<![\w.,]){_DAY}{_ORDINAL}{_OF}(?<!\w){month}{_YEAR}"),
        re.compile(rf"\b{month}[\s-]{{0,2}}(?:the\s)?{_DAY}(?!\d){_ORDINAL}{_YEAR}"),
    )


@cache
def _months() -> dict[str, set[int]]:
    """The numbers of the months that a name means, whole or short, in these languages: each installation keeps them."""
    source = f"{libraries()} {sorted(_LANGUAGES)} {_CONTEXTS} {_WIDTHS} {_LEAST_MONTH}"
    return table("months", source, _months_of_cldr)


def _months_of_cldr() -> dict[str, set[int]]:
    from afterword.interview.values.cldr import Locale  # noqa: PLC0415  (heavy: only where there is a date)

    months: dict[str, set[int]] = defaultdict(set, sept={9})
    for language in _LANGUAGES:
        names = Locale.parse(language).months
        for context in _CONTEXTS:
            for width in _WIDTHS:
                _add(months, names[context][width])
    return dict(months)


def _add(months: dict[str, set[int]], names: dict[int, str]) -> None:
    for number, typed in names.items():
        name = typed.casefold().strip(".")
        if len(name) >= _LEAST_MONTH and not name.isdecimal():
            months[name].add(number)
