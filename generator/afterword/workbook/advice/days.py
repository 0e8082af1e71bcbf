"""Whether the days of a file can be meant, and where: an interview ahead, a wrong year, no zone, no region (E36, E41, E45)."""

import datetime as dt
from collections.abc import Iterator

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.reading.chronology import days_after
from afterword.interview.reading.document import KeyPath
from afterword.interview.values.regions import regions_listed
from afterword.plan.cases import Case
from afterword.plan.working_days import holidays_in_parts
from afterword.plan.zones import zone_of
from afterword.workbook.wording.phrases import paper_date

_A_YEAR = dt.timedelta(days=366)
_YEARS_AGO = 2


def still_to_come(case: Case) -> Iterator[Diagnostic]:
    """Word that an interview lies ahead, so that nobody takes a slip in the date for a plan."""
    held = case.interview.held.on
    if not case.application.lies_ahead or _far(case.today, held):
        return

    message = f"the interview is still to come: {paper_date(held)}"
    help_ = "until then the workbook prepares for it; thank-you and follow-ups wait"
    yield case.document.report(r.INTERVIEW_TO_COME, ("held",), message, help_)


def years_not_meant(case: Case) -> Iterator[Diagnostic]:
    """Days so far away that the year is probably a slip: the interview from today, all others from the interview."""
    held = case.interview.held.on
    if _far(case.today, held) or held.year < case.today.year - _YEARS_AGO:
        yield _not_meant(case, ("held",), held)
        return

    for path, day in days_after(case.interview):
        if day and _far(held, day):
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


def clock_not_known(case: Case) -> Iterator[Diagnostic]:
    """An employer whose clock cannot be known, where the candidate has said which one is theirs (E36)."""
    interview = case.interview
    if zone_of(interview) or not case.me.timezone or interview.is_over:
        return

    country = interview.employer.country
    message = "their time zone cannot be known from what the file says"
    if country:
        message = f"{country} has several time zones, and the file does not say which one is theirs"
    help_ = "add timezone: with area and city, such as America/Chicago; until then times are shown on one clock"
    yield case.document.report(
        r.CLOCK_NOT_KNOWN, ("employer",), message, help_, key=True
    )


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


def _far(first: dt.date, last: dt.date) -> bool:
    return last - first > _A_YEAR


def _not_meant(case: Case, path: KeyPath, day: dt.date) -> Diagnostic:
    message = f"{day} is hardly meant: check the year"
    likely = _likely(case, path, day)
    help_ = (
        f"did you mean {likely}?"
        if likely
        else "write the year in four digits, such as 2027"
    )
    return case.document.report(r.YEAR_NOT_MEANT, path, message, help_)


def _likely(case: Case, path: KeyPath, day: dt.date) -> dt.date | None:
    """The day of the year round today, or of the first one after the interview."""
    held = case.interview.held.on
    nearest = case.today if path == ("held",) else held
    for year in (nearest.year, nearest.year + 1):
        likely = _in_year(day, year)
        if likely and (path == ("held",) or likely >= held):
            return likely

    return None


def _in_year(day: dt.date, year: int) -> dt.date | None:
    """The same day of another year; None for 29 February of most."""
    try:
        return day.replace(year=year)
    except ValueError:
        return None
