"""Days that have a name of their own: Epiphany, Boxing Day, the day after Twelfth Night, a week before Christmas."""

import calendar
import datetime as dt
import re
from collections.abc import Iterable
from functools import partial

from afterword.frozen import frozen
from afterword.interview.values.english import NUMBERS
from afterword.patterns import lazy_pattern

# By month and day. A name with a stroke before it is told with so many days before or after it alone: Christmas is a season.
_FIXED = """
1 1: new year's day | 1 5: twelfth night | 1 6: epiphany, three kings, three kings' day, twelfth night, twelfth day
1 25: burns night | 2 2: candlemas, groundhog day | 2 14: valentine's day, st valentine's, saint valentine's
3 1: st david's day | 3 17: st patrick's day, saint patrick's day, st paddy's, paddy's day | 3 25: lady day
4 1: april fool's day, april fools' day, all fools' day | 4 23: st george's day | 5 1: may day | 6 24: midsummer day
7 1: canada day | 7 4: independence day | 7 14: bastille day | 8 15: assumption day
10 31: halloween, hallowe'en | 11 1: all saints, all saints' day, all hallows | 11 2: all souls, all souls' day
11 5: bonfire night, guy fawkes night, guy fawkes | 11 11: martinmas, armistice day, remembrance day, veterans day
11 30: st andrew's day | 12 6: st nicholas, st nicholas' day, saint nicholas, st nick's | 12 13: st lucia, saint lucy's day
12 24: christmas eve | 12 25: christmas day, -christmas, -xmas | 12 26: boxing day, st stephen's day, stephen's day
12 31: new year's eve, hogmanay, sylvester, -the year's end | 1 1: -new year, -the new year
"""
# By the days after Easter Sunday.
_BY_EASTER = """
-47: shrove tuesday, pancake day, mardi gras, fat tuesday | -46: ash wednesday | -7: palm sunday | -3: maundy thursday
-2: good friday | -1: easter saturday, holy saturday | 0: easter sunday, easter day, -easter | 1: easter monday
39: ascension day, ascension thursday | 49: whit sunday, pentecost, whitsun | 50: whit monday | 60: corpus christi
"""
# By month, weekday from Monday as 0, and which of them: the last is the 5th.
_BY_WEEKDAY = """
1 0 3: martin luther king day, mlk day | 2 0 3: presidents day, presidents' day | 5 0 5: memorial day
5 0 1: early may bank holiday, may bank holiday | 5 0 5: spring bank holiday | 8 0 5: august bank holiday
9 0 1: labor day, labour day | 10 0 2: columbus day | 11 3 4: thanksgiving, turkey day | 11 4 4: black friday
"""
_DAYS = {"day": 1, "week": 7}
_COUNTS = {
    "a": 1,
    "the": 1,
    **{name: number for number, name in enumerate(NUMBERS, 1)},
}
_SEASON = "-"
_LAST = 5
_OF_EASTER, _OF_A_DATE = 1, 2  # numbers of a rule


@frozen
class _Feast:
    """A feast by its name, and how it lies in a year."""

    name: str
    rule: tuple[int, ...]

    @property
    def is_a_season(self) -> bool:
        """Whether most people mean the weeks round it."""
        return self.name.startswith(_SEASON)

    def in_year(self, year: int) -> dt.date:
        """The day on which it falls."""
        if len(self.rule) == _OF_A_DATE:
            month, day = self.rule
            return dt.date(year, month, day)
        if len(self.rule) == _OF_EASTER:
            from dateutil.easter import easter  # noqa: PLC0415  (only who names a feast pays)

            (days,) = self.rule
            sunday: dt.date = easter(year)
            return sunday + dt.timedelta(days=days)
        return _by_weekday(year, *self.rule)


def told_by_feasts(plain: str, days: Iterable[dt.date]) -> list[dt.date]:
    """Those of some days that a text tells by the name of a feast, or by so many days before or after one."""
    named = tuple(_TOLD.finditer(plain))
    return [day for day in days if any(map(partial(_is_of, day), named))]


def _is_of(day: dt.date, match: re.Match[str]) -> bool:
    name = match["feast"].casefold()
    apart = _apart(match)
    years = (day.year - 1, day.year, day.year + 1)
    named = (feast for feast in _FEASTS if feast.name.lstrip(_SEASON) == name)
    told = (feast for feast in named if apart or not feast.is_a_season)
    return any(feast.in_year(year) + apart == day for feast in told for year in years)


def _apart(match: re.Match[str]) -> dt.timedelta:
    """How far from the feast the day is."""
    if match["side"] is None:
        return dt.timedelta()
    typed = match["count"].casefold()
    count = _COUNTS.get(typed) or int(typed)
    days = count * _DAYS[match["unit"].casefold()]
    return dt.timedelta(days=days if match["side"].casefold() == "after" else -days)


def _by_weekday(year: int, month: int, weekday: int, nth: int) -> dt.date:
    days = [week[weekday] for week in calendar.monthcalendar(year, month)]
    days = list(filter(None, days))
    place = -1 if nth == _LAST else nth - 1
    return dt.date(year, month, days[place])


def _feasts(table: str) -> list[_Feast]:
    feasts = []
    for entry in table.replace("\n", "|").split("|"):
        rule, _, names = entry.strip().partition(": ")
        numbers = tuple(map(int, rule.split()))
        feasts += [_Feast(name, numbers) for name in names.split(", ") if name]
    return feasts


_FEASTS = (*_feasts(_FIXED), *_feasts(_BY_EASTER), *_feasts(_BY_WEEKDAY))
_NAMES = sorted(
    {feast.name.lstrip(_SEASON) for feast in _FEASTS}, key=len, reverse=True
)
_TOLD = lazy_pattern(
    rf"(?i)(?:\b(?P<count>{'|'.join(_COUNTS)}|\d\d?) (?P<unit>day|week)s?(?: to the day)? (?P<side>before|after) (?:the )?)?"
    rf"\b(?P<feast>{'|'.join(_NAMES)})(?![\w'])"
)
