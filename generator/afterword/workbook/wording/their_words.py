"""When they decide, as they said it where they named no day: `in the second week of December`, `before Thanksgiving` (E5)."""

import datetime as dt
import re
from collections.abc import Callable
from functools import partial

from afterword.frozen import frozen, replace
from afterword.interview.model.interview import Interview
from afterword.interview.values.english import WEEKDAYS, text_if
from afterword.patterns import lazy_pattern
from afterword.plan.days.working_days import days_named
from afterword.plan.spoken.choices import Choice
from afterword.plan.spoken.days import (
    NOT_BEFORE,
    chosen,
    counted_from_talk,
    understood,
)
from afterword.plan.spoken.months import MONTH_NAMES
from afterword.plan.spoken.readings import (
    Reading,
    Spoken,
    kind_of,
    next_week,
)
from afterword.plan.spoken.talk import without_talk
from afterword.workbook.wording.as_called import as_called, event_named
from afterword.workbook.wording.phrases import date_alone, paper_date, spoken_date
from afterword.workbook.wording.their_lengths import (
    in_small_letters,
    is_rough,
    length_named,
)
from afterword.workbook.wording.words import Words

_ONE_DAY = dt.timedelta(days=1)
_SHAPE = lazy_pattern(
    r"(?:(?:around|about|approximately|at|during|hopefully|in|latest|maybe|no later than|on|perhaps|possibly|probably|roughly"
    r"|some ?time|within|straight|right|just|towards?|near|close to|round|somewhere|some point) )*"
    r"(?:(?P<before>by|before|after|from) )?"
    r"(?:(?:the )?(?P<part>early|beginning of|start of|mid|middle of|late|end of)(?: in)?[ -])?"
    r"(?P<named>.*?)(?:,? at the latest|,? latest| max| or so| all being well)?[ .]*$"
)
_FROM_AFTER = lazy_pattern(r"\Afrom (?=after )")
_UNTIL = lazy_pattern(r"\b(?:until|till)\b")
_MONTH_END = lazy_pattern(r"\b(?:the )?month(?:'s)?[ -]end\b")
_AT_MOST = r"\b(?:at most|at the latest|inside|latest|less|max|maximum|no more|tops|under|up to|within)\b"
_ROUGH = r"\b(?:about|approx(?:imately)?|around|roughly|or so)\b"
_ABOUT = lazy_pattern(rf"(?i){_ROUGH}|\Bish\b")
# How much later it may be than what was said: about three weeks, and what is named as the earliest day.
_LATER = (
    (
        lazy_pattern(
            rf"(?i)(?=.*\b(?:\d+|an?|one|two|three|four|five|six|eight|couple(?: of)?) (?:weeks?|wks?|fortnight)\b)"
            rf"(?!.*\b(?:after|from|not)\b)(?:(?=.*{_ROUGH})|(?!.*{_AT_MOST}))"
        ),
        dt.timedelta(days=3),
    ),
    (
        lazy_pattern(
            r"(?i).*\b(?:after|from|not (?:before|until|till)|no (?:earlier|sooner) than)\b(?!.*\b(?:weeks?|wks?)\b)"
        ),
        dt.timedelta(weeks=2),
    ),
)


@frozen
class TheirTiming:
    """What they said of when they decide, the day on which they said it, and in which interview."""

    typed: str
    said: dt.date
    interview: Interview
    read_on: dt.date | None = None

    @property
    def days(self) -> Spoken | None:
        """The days that it means; None where they named a day, or nothing that can be read."""
        spoken = self.spoken
        if spoken is None or not (spoken.loose or self.length):
            return None
        return spoken

    @property
    def spoken(self) -> Spoken | None:
        """The days that it means; where they named a length of time, from the last of them that is worked."""
        spoken = self.understood(self.typed)
        if spoken is None or not self.length:
            return spoken
        return replace(spoken, first=min(spoken.first, self._worked(spoken.last)))

    def is_about_as_long(self, day: dt.date) -> bool:
        """Whether a day is about as far off as what they said: `in about three weeks`, which are never counted to the day."""
        return all((self.length, _ABOUT.search(self.typed), self.means(day)))

    def plans_from(self, last: dt.date) -> dt.date:
        """The day that the plan counts from: the last that is worked, where they named no day."""
        if self.days:
            return self._worked(last)
        return last

    @property
    def chosen(self) -> Choice | None:
        """The two times, where they left open which."""
        return chosen(self.typed, self.said, days_named(self.typed, self.interview))

    @property
    def counts_from_talk(self) -> bool:
        """Whether what they said counts from the talk: said there, or with these words."""
        return self.said == self.interview.held.on or bool(
            counted_from_talk(self.typed)
        )

    @property
    def event(self) -> str:
        """What is to happen first, where they named that and no time: `before you close for the holidays`."""
        return text_if(self.spoken is None, event_named(self.typed))

    @property
    def length(self) -> re.Match[str] | None:
        """How long they take, where they named that and no day: `within two weeks`."""
        return length_named(counted_from_talk(self.typed) or self.typed)

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

    @property
    def day_named(self) -> str:
        """The day that they named, as a letter says it; empty where they named none."""
        if self.days or self.spoken is None:
            return ""
        return spoken_date(self.spoken.first, self.interview.employer.country)

    def is_next_week(self, named: str) -> bool:
        """Whether some of the words mean the whole week after the day on which they are read."""
        if self.read_on is None:
            return False
        days = days_named(named, self.interview)
        week = next_week(Reading({}, self.read_on, days))
        return self.understood(named) in {week, replace(week, relative=False)}

    def _worked(self, day: dt.date) -> dt.date:
        """The day, else the last one before it on which they work."""
        return days_named(self.typed, self.interview).before(day + _ONE_DAY, 1)

    def means(self, day: dt.date) -> bool:
        """Whether a day is among those that the words mean, also where they name it; about three weeks may be 23 days."""
        spoken = self.spoken
        later = (time for said, time in _LATER if said.match(self.typed))
        leeway = next(later, dt.timedelta())
        return spoken is not None and spoken.first <= day <= spoken.last + leeway


def when_they_decide(
    words: Words, interview: Interview, read_on: dt.date | None = None
) -> str:
    """When they decide, as a letter says it behind `decide`: in their words where those hold, else by the day.

    Where it is known on which day it is `read_on`, the week after that day is `next week`.
    """
    in_letters = date_alone if _is_about(timing_typed(interview)) else spoken_date
    written = partial(in_letters, country=interview.employer.country)
    return _when_they_decide(words, interview, read_on, written)


def _is_about(timing: TheirTiming) -> bool:
    """Whether they named about a day, and not the day itself: `by about December 18`."""
    return bool(timing.day_named and _ABOUT.search(timing.typed))


def decided_on_paper(words: Words, interview: Interview, today: dt.date) -> str:
    """When they decide, as a page of today says it."""
    return _when_they_decide(words, interview, today, paper_date)


def _when_they_decide(
    words: Words,
    interview: Interview,
    read_on: dt.date | None,
    written: Callable[[dt.date], str],
) -> str:
    day = interview.employer_said.decide_by
    if day is None:
        return ""
    timing = replace(timing_typed(interview), read_on=read_on)
    if any((timing.has(day), timing.is_about_as_long(day))):
        return in_their_words(words, timing)
    if event := event_ahead(interview, read_on):
        return event
    is_about = _is_about(timing) and timing.means(day)
    return words.phrase("their_day", "day", named=written(day), is_about=is_about)


def event_ahead(interview: Interview, read_on: dt.date | None) -> str:
    """What is to happen before they decide, as they said it, for a letter that is read while that is ahead."""
    day = interview.employer_said.decide_by
    is_ahead = bool(day and read_on and read_on <= day)
    return text_if(is_ahead, timing_typed(interview).event)


def day_they_decide(interview: Interview) -> str:
    """The day by which they decide, as a letter names it; empty where they named none."""
    day = interview.employer_said.decide_by
    timing = timing_typed(interview)
    if day is None or timing.has(day) or timing.event:
        return ""
    return spoken_date(day, interview.employer.country)


def leaves_two_times(interview: Interview) -> bool:
    """Whether they left it open which of two times it is."""
    return timing_typed(interview).chosen is not None


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
    choice = timing.chosen
    if choice is None:
        return _loosely(words, timing)
    earlier = replace(timing, typed=choice.earlier)
    later = replace(timing, typed=choice.later)
    return words.phrase(
        "their_day",
        "two",
        earlier=_alone(words, earlier),
        later=_alone(words, later),
        earlier_day=earlier.day_named,
        later_day=later.day_named,
        between=choice.between,
        week_after=choice.week_after,
    )


def _alone(words: Words, timing: TheirTiming) -> str:
    """One of two times: on a day, or without one."""
    if timing.day_named:
        return words.phrase("their_day", "alone", named=timing.day_named)
    return _loosely(words, timing)


def _loosely(words: Words, timing: TheirTiming) -> str:
    """A time for which they named no day."""
    typed = _FROM_AFTER.sub("", NOT_BEFORE.sub("from ", in_small_letters(timing.typed)))
    until = without_talk(_UNTIL.sub("by", typed))
    bare = _MONTH_END.sub("end of the month", until)
    shaped = next(_SHAPE.finditer(bare)).groupdict("")
    return words.phrase(
        "their_day",
        "loosely",
        part=kind_of(shaped["part"]),
        named=_on_any_day(shaped["named"], timing),
        before=shaped["before"],
        next_week=timing.is_next_week(shaped["named"]),
        roughly=_ABOUT.search(bare) is not None,
    )


def _in_their_length(words: Words, timing: TheirTiming, match: re.Match[str]) -> str:
    """How long they take, counted from the talk; empty where they said it later, so that only the day is sure."""
    if not timing.counts_from_talk:
        return ""
    roughly = is_rough(timing.typed, match)
    return words.phrase("their_day", "length", length=match["length"], roughly=roughly)


def _on_any_day(named: str, timing: TheirTiming) -> str:
    """A time as it is called on whichever day one reads of it: a month by its name, a week by its first day."""
    country = timing.interview.employer.country
    spoken = timing.understood(named)
    if spoken is None or not spoken.relative:
        return as_called(named)
    if "month" in named:
        return MONTH_NAMES[spoken.last.month - 1].capitalize()
    if "week" in named:
        days = days_named(named, timing.interview)
        ago = (spoken.last.weekday() - days.week_begins) % len(WEEKDAYS)
        begun = spoken.last - dt.timedelta(days=ago)
        return f"the week of {spoken_date(begun, country)}"
    return spoken_date(spoken.first, country)
