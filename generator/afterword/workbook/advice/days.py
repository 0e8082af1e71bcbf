"""Whether the days of a file can be meant, and where: an interview ahead, a wrong year, no zone, no region (E36, E41, E45)."""

import datetime as dt
from collections.abc import Iterator

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.model.interview import Interview
from afterword.interview.reading.doubts.chronology import days_told
from afterword.interview.reading.file.document import KeyPath
from afterword.interview.values.regions import regions_listed
from afterword.patterns import lazy_pattern
from afterword.plan.cases import Case, Cases
from afterword.plan.days.working_days import holidays_in_parts
from afterword.plan.days.zones import a_zone_of, zone_of
from afterword.plan.given.so_far import ahead
from afterword.workbook.wording.phrases import paper_date
from afterword.workbook.wording.their_words import TheirTiming, timing_typed

_A_YEAR = dt.timedelta(days=366)
_HALF_A_YEAR = dt.timedelta(days=200)
_NINE_MONTHS = dt.timedelta(days=270)  # nobody names a day, or is away, for longer
_CALLED = {"offer": "offer", "outcome": "end"}
_YEARS_AGO = 2
_LONG_AGO = dt.timedelta(weeks=7)  # after which the last follow-up is out
_AT_THE_EARLIEST = lazy_pattern(
    r"(?i)\b(?:not (?:before|until|till)|(?:no|not) (?:earlier|sooner) than|(?:after|once) )"
)


def still_to_come(case: Case) -> Iterator[Diagnostic]:
    """Word that an interview lies ahead, so that nobody takes a slip in the date for a plan."""
    held = case.interview.held.on
    waits = case.application.lies_ahead and not case.interview.is_over
    if not waits or _is_of_another_year(case, held):
        return

    message = f"the interview is still to come: {paper_date(held)}"
    help_ = "until then the workbook prepares for it; thank-you and follow-ups wait"
    yield case.document.report(r.INTERVIEW_TO_COME, ("held",), message, help_)


def years_not_meant(case: Case) -> Iterator[Diagnostic]:
    """Days so far away that the year is probably a slip: the interview from today, all others from the interview."""
    held = case.interview.held.on
    if _is_untouched(case.interview) and case.today - held > _LONG_AGO:
        yield _long_ago(case, held)
        return
    if _is_of_another_year(case, held):
        yield _not_meant(case, ("held",), held)
        return

    for path, day in days_told(case.interview):
        if day and _is_far_off(case, day):
            yield _not_meant(case, path, day)


def logged_ahead(case: Case) -> Iterator[Diagnostic]:
    """What the log says was done on a day that is still to come: until then it is not done (E32, E37)."""
    for number, entry in enumerate(case.interview.log):
        if entry.on <= case.today:
            continue
        path: KeyPath = ("log", number, "on")
        message = f"`{entry.did[:80]}` is logged on {entry.on}, which is still to come"
        help_ = "write the day on which it was done; until that day it does not count as done"
        yield case.document.report(r.LOGGED_AHEAD, path, message, help_)


def told_ahead(cases: Cases) -> Iterator[Diagnostic]:
    """An offer or an end on a day that is still to come: until then it is none (E32, E37)."""
    for case in cases:
        for path, day in ahead(cases.workspace.interviews[case.id], cases.today):
            yield _told_ahead(case, path, day)


def _told_ahead(case: Case, path: KeyPath, day: dt.date) -> Diagnostic:
    if _is_far_off(case, day):
        return _not_meant(case, path, day)
    message = f"the {_CALLED[str(path[0])]} is of {day}, which is still to come"
    help_ = "write the day on which you learned of it; until that day the letters go on"
    return case.document.report(r.LOGGED_AHEAD, path, message, help_)


def clock_not_known(case: Case) -> Iterator[Diagnostic]:
    """An employer whose clock cannot be known, where the candidate has said which one is theirs (E36)."""
    interview = case.interview
    if zone_of(interview) or not case.me.timezone or interview.is_over:
        return

    country = interview.employer.country
    message = "their time zone cannot be known from what the file says"
    if country:
        message = f"{country} has several time zones, and the file does not say which one is theirs"
    help_ = f"add timezone: with area and city, such as {a_zone_of(country)}; until then times are shown on one clock"
    yield case.document.report(
        r.CLOCK_NOT_KNOWN, ("employer",), message, help_, key=True
    )


def country_of_home(case: Case) -> Iterator[Diagnostic]:
    """An employer of whom no country is typed, so that the one of the candidate's home is taken (E36, E45)."""
    interview = case.interview
    country = interview.employer.country
    typed = (("employer", "country"), ("timezone",), ("follows",))
    if country is None or any(map(case.document.at, typed)):
        return
    message = f"no country is typed for this employer, so {country} is taken, where you are at home"
    help_ = f"add country: {country} if that is right, or the two letters of theirs: it decides dates, spelling and pay"
    path = ("employer", "name")
    yield case.document.report(r.COUNTRY_OF_HOME, path, message, help_, key=True)


def region_not_told(case: Case) -> Iterator[Diagnostic]:
    """Holidays on, and no word on which part of the country is theirs, where parts have days of their own (E45)."""
    employer = case.interview.employer
    if (
        not case.interview.calendar.holidays
        or employer.region
        or employer.country is None
    ):
        return

    if not holidays_in_parts(employer.country, case.interview.held.on.year):
        return

    message = f"parts of {employer.country} have holidays of their own, and no region is given"
    help_ = f"add region: to the employer, one of: {regions_listed(employer.country)}"
    path = ("calendar", "holidays")
    yield case.document.report(r.REGION_NOT_TOLD, path, message, help_, key=True)


def their_words_without_the_day(case: Case) -> Iterator[Diagnostic]:
    """Words for when they decide that cannot be read, or are of another time than the day that the plan counts from (E5)."""
    said = case.interview.employer_said
    timing = timing_typed(case.interview)
    day = said.decide_by
    if not timing.typed or (day and (timing.means(day) or timing.event)):
        return
    path = ("employer_said", "decide_in_words")
    message, help_ = _what_is_amiss(timing, day)
    rule = r.THEIR_WORDS_WITHOUT_THE_DAY
    yield case.document.report(rule, path, message, help_)


def _what_is_amiss(timing: TheirTiming, day: dt.date | None) -> tuple[str, str]:
    """Why words do not go with the day of `decide_by`, and what to write."""
    meant = timing.understood(timing.typed)
    if meant is None:
        return (
            _unread(timing),
            (
                "write it such as: within two weeks, in early December, before Christmas or before we close for the holidays; "
                f"{_meanwhile(day)}"
            ),
        )
    if day is None:
        return (
            "these words have no day beside them, from which the plan could count",
            f"add decide_by: {meant.last}",
        )
    span = paper_date(meant.last)
    if meant.first != meant.last:
        span = f"{paper_date(meant.first)} to {span}"
    return (
        f"these words mean {span}, and `decide_by` is {paper_date(day)}",
        f"write decide_by: {meant.last}, or what they said of {day}; until then letters name the day of `decide_by`",
    )


def _unread(timing: TheirTiming) -> str:
    """What is amiss with words that cannot be read: they tell the earliest time, or more beside a time, or none."""
    head = timing.typed.split(",")[0]
    amiss = {
        bool(
            timing.understood(head)
        ): "these words name a time, and more behind it that cannot be read",
        _AT_THE_EARLIEST.search(timing.typed) is not None: (
            "these words say when it is at the earliest, and not by when"
        ),
    }
    return amiss.get(True, "these words name no time that can be read")


def _meanwhile(day: dt.date | None) -> str:
    """What letters say as long as the words cannot be read."""
    if day is None:
        return "what names no time, such as soon, is in no letter, so that it can go"
    return "until then letters name the day of `decide_by`"


def _is_of_another_year(case: Case, held: dt.date) -> bool:
    """More than a year ahead, or years back; or on a day of next winter, where that of the last one has just been."""
    was = _nearest(held, case.today)
    is_off = (
        _far(case.today, held),
        held.year < case.today.year - _YEARS_AGO,
        was and was < case.today < held,
    )
    return any(is_off)


def _is_untouched(interview: Interview) -> bool:
    """Whether nothing is told of what came after it: no letter that went out, no answer, no end."""
    came_after = (
        interview.log,
        interview.offer,
        interview.outcome,
        interview.next_step.booked,
    )
    return not any(came_after)


def _long_ago(case: Case, held: dt.date) -> Diagnostic:
    """An interview that is told of when all its letters should be out: most likely it was in another year."""
    weeks = (case.today - held).days // 7
    message = f"the interview was {weeks} weeks ago, {paper_date(held)}, and nothing of it is done: check the day and the year"
    likely = _likely(case, ("held",), held)
    help_ = "write the day on which it was; if it is right, leave it"
    if likely and abs(case.today - likely) <= _LONG_AGO:
        help_ = f"did you mean {likely}?"
    return case.document.report(r.YEAR_NOT_MEANT, ("held",), message, help_)


def _is_far_off(case: Case, day: dt.date) -> bool:
    """Whether a day lies a year after the interview or before it, or so long ahead of it and of today that nobody names it."""
    held = case.interview.held.on
    is_ahead = day - max(held, case.today) > _NINE_MONTHS
    return is_ahead or _far(held, day) or held - day > _NINE_MONTHS


def _far(first: dt.date, last: dt.date) -> bool:
    return last - first > _A_YEAR


def _not_meant(case: Case, path: KeyPath, day: dt.date) -> Diagnostic:
    message = f"{day} is hardly meant: check the year"
    likely = _likely(case, path, day)
    help_ = f"did you mean {likely}?"
    if likely in {None, day}:
        help_ = "check the month as well, and write the day that was meant; if it is right, leave it"
    return case.document.report(r.YEAR_NOT_MEANT, path, message, help_)


def _likely(case: Case, path: KeyPath, day: dt.date) -> dt.date | None:
    """The day of the year that brings it nearest to today, or of the first one after the interview."""
    if path == ("held",):
        return _nearest(day, case.today)
    held = case.interview.held.on
    days = (_in_year(day, year) for year in (held.year, held.year + 1))
    return next((likely for likely in days if likely and likely >= held), None)


def _nearest(day: dt.date, today: dt.date) -> dt.date | None:
    """The day of the year that brings it nearest to today."""
    years = range(today.year - 1, today.year + 2)
    days = filter(None, (_in_year(day, year) for year in years))
    nearest = min(days, key=lambda likely: abs(likely - today), default=None)
    if nearest and today - nearest < _HALF_A_YEAR:
        return nearest
    return None


def _in_year(day: dt.date, year: int) -> dt.date | None:
    """The same day of another year; None for 29 February of most."""
    try:
        return day.replace(year=year)
    except ValueError:
        return None
