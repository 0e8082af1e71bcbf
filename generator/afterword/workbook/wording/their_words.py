"""When they decide, as they said it where they named no day: `in the second week of December`, `before Thanksgiving` (E5)."""

import datetime as dt
import re

from afterword.frozen import frozen
from afterword.interview.model.interview import Interview
from afterword.interview.values.english import WEEKDAYS
from afterword.patterns import lazy_pattern
from afterword.plan.spoken_days import counted_from_talk, understood
from afterword.plan.spoken_months import MONTH_NAMES
from afterword.plan.spoken_readings import NUMBERS, Spoken, kind_of
from afterword.plan.spoken_talk import without_talk
from afterword.plan.working_days import days_named
from afterword.workbook.wording.phrases import spoken_date
from afterword.workbook.wording.words import Words

_SHAPE = lazy_pattern(
    r"(?:(?:around|about|approximately|at|during|hopefully|in|latest|maybe|no later than|on|perhaps|possibly|probably|roughly"
    r"|some ?time|within|straight|right|just) )*"
    r"(?:(?P<before>by|before|after) )?"
    r"(?:(?:the )?(?P<part>early|beginning of|start of|mid|middle of|late|end of)(?: in)?[ -])?"
    r"(?P<named>.*?)(?:,? at the latest|,? latest| max| or so| all being well)?[ .]*$"
)
_UNTIL = lazy_pattern(r"\b(?:until|till)\b")
_MONTH_END = lazy_pattern(r"\b(?:the )?month(?:'s)?[ -]end\b")
_WITHOUT_ARTICLE = lazy_pattern(
    r"^(?=(?:first|second|third|fourth|last|latter|week of|holidays|quarter|year)\b)"
)
_ABBREVIATED = lazy_pattern(rf"\b({'|'.join(name[:3] for name in MONTH_NAMES)})\b\.?")
_WHOLE = {name[:3]: name for name in MONTH_NAMES}
_NAMES = lazy_pattern(
    rf"\b(?:{'|'.join((*MONTH_NAMES, *WEEKDAYS))}|easter|christmas|good friday|thanksgiving|whit|pentecost|q[1-4]"
    r"|(?<!the )new year(?:'s)?(?: day)?)\b"
)
_COUNT = (
    rf"(?:\d{{1,3}}|{'|'.join(sorted(NUMBERS, key=len, reverse=True))}|a couple of)"
)
_LENGTH = lazy_pattern(
    r"(?P<before>(?:(?:about|approximately|around|by|coming|during|following|in|inside|less than|maybe|next|no more than|over"
    r"|perhaps|probably|roughly|the|up to|within) )*)"
    rf"(?P<length>{_COUNT} (?:(?:working|business) )?(?:day|fortnight|month|week)s?)"
    r"(?:'?s? time|')?(?:,? (?:at (?:most|the latest)|latest|max|or so|tops))?[ .]*"
)
_THE_FORTNIGHT = lazy_pattern(r"\b(?:the (?:next |coming )?|next |coming )fortnight")
_ROUGHLY = frozenset({"in", "about", "approximately", "around", "roughly"})


@frozen
class TheirTiming:
    """What they said of when they decide, the day on which they said it, and in which interview."""

    typed: str
    said: dt.date
    interview: Interview

    @property
    def days(self) -> Spoken | None:
        """The days that it means; None where they named a day, or nothing that can be read."""
        spoken = self.understood(self.typed)
        if spoken is None or not (spoken.loose or self.length):
            return None
        return spoken

    @property
    def counts_from_talk(self) -> bool:
        """Whether what they said counts from the talk: said there, or with these words."""
        return self.said == self.interview.held.on or bool(
            counted_from_talk(self.typed)
        )

    @property
    def length(self) -> re.Match[str] | None:
        """How long they take, where they named that and no day: `within two weeks`."""
        typed = counted_from_talk(self.typed) or self.typed
        bare = _THE_FORTNIGHT.sub("a fortnight", without_talk(_small(typed)))
        return _LENGTH.fullmatch(bare)

    def has(self, day: dt.date) -> bool:
        """Whether a day is among them."""
        return self.days is not None and self.days.first <= day <= self.days.last

    def understood(self, words: str) -> Spoken | None:
        """The days that some of the words mean."""
        days = days_named(words, self.interview)
        bare = counted_from_talk(words)
        if bare:
            return understood(bare, self.interview.held.on, days)
        return understood(words, self.said, days)

    def means(self, day: dt.date) -> bool:
        """Whether a day is among those that the words mean, also where they name it."""
        spoken = self.understood(self.typed)
        return spoken is not None and spoken.first <= day <= spoken.last


def when_they_decide(words: Words, interview: Interview) -> str:
    """When they decide, as a letter says it behind `decide`: in their words where those hold, else by the day."""
    day = interview.employer_said.decide_by
    if day is None:
        return ""
    timing = timing_typed(interview)
    if timing.has(day):
        return in_their_words(words, timing)
    named = spoken_date(day, interview.employer.country)
    return words.phrase("their_day", "day", named=named)


def timing_typed(interview: Interview) -> TheirTiming:
    """What the file has of it, as said on the day of the talk."""
    typed = interview.employer_said.decide_in_words or ""
    return TheirTiming(typed, interview.held.on, interview)


def in_their_words(words: Words, timing: TheirTiming) -> str:
    """What they said as it can be said on any day; empty where they named a day, or nothing that can be read."""
    if timing.days is None:
        return ""
    if timing.length:
        return _in_their_length(words, timing, timing.length)
    bare = without_talk(_UNTIL.sub("by", _small(timing.typed)))
    shape = next(_SHAPE.finditer(_MONTH_END.sub("end of the month", bare)))
    shaped = shape.groupdict("")
    return words.phrase(
        "their_day",
        "loosely",
        part=kind_of(shaped["part"]),
        named=_on_any_day(shaped["named"], timing),
        before=shaped["before"],
    )


def _in_their_length(words: Words, timing: TheirTiming, match: re.Match[str]) -> str:
    """How long they take, counted from the talk; empty where they said it later, so that only the day is sure."""
    if not timing.counts_from_talk:
        return ""
    before = match["before"].split()
    return words.phrase(
        "their_day",
        "length",
        length=match["length"],
        roughly=bool(before) and _ROUGHLY.issuperset(before),
    )


def _small(text: str) -> str:
    """In small letters, with straight apostrophes and single spaces."""
    small = text.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return " ".join(small.split())


def _on_any_day(named: str, timing: TheirTiming) -> str:
    """A time as it is called on whichever day one reads of it: a month by its name, a week by its first day."""
    spoken = timing.understood(named)
    if spoken is None or not spoken.relative:
        return _written(named)
    country = timing.interview.employer.country
    if "month" in named:
        return MONTH_NAMES[spoken.last.month - 1].capitalize()
    if "week" in named:
        begins = days_named(named, timing.interview).week_begins
        ago = (spoken.last.weekday() - begins) % len(WEEKDAYS)
        day = spoken.last - dt.timedelta(days=ago)
        return f"the week of {spoken_date(day, country)}"
    return spoken_date(spoken.first, country)


def _written(named: str) -> str:
    """With its article and its capitals."""
    whole = _ABBREVIATED.sub(lambda match: _WHOLE[match[1]], named)
    whole = _WITHOUT_ARTICLE.sub("the ", whole)
    return _NAMES.sub(lambda match: match[0].title().replace("'S", "'s"), whole)
