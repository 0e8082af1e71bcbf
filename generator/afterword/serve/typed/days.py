"""A day that was typed into a box, in whatever words: understood as it was meant, or asked back beside the box."""

import datetime as dt

from afterword.edit.heard import UnclearDayError, Whose, day_ahead
from afterword.edit.past_days import Days, days_it_happened, past_days
from afterword.serve.action.actions import AnsweredError
from afterword.serve.action.refusing import beside
from afterword.serve.action.writing import Opened
from afterword.workbook.wording.phrases import paper_date


def past_day(
    field: str,
    typed: str,
    whose: Whose,
    today: dt.date,
) -> dt.date:
    """The day on which something happened.

    Raises:
        AnsweredError: it can be two days, is no day, or is still to come.
    """
    days = days_it_happened(typed, whose.country, today)
    day = _only(field, typed, days)
    if day > today:
        message = (
            f"{paper_date(day)} is still to come; write it down when it has happened"
        )
        raise beside(field, message)
    return day


def day_told(
    opened: Opened,
    field: str,
    typed: str,
) -> dt.date:
    """The day on which something happened, in whatever words; today when nothing was typed.

    Raises:
        AnsweredError: as for `past_day`.
    """
    if not typed.strip():
        return opened.today
    return past_day(field, typed, opened.whose, opened.today)


def any_day(
    field: str,
    typed: str,
    whose: Whose,
    today: dt.date,
) -> dt.date:
    """A day that may be ahead: words count from today.

    Raises:
        AnsweredError: it can be two days, or is no day.
    """
    try:
        return day_ahead(typed.strip().lower(), today, whose, today)
    except UnclearDayError as unclear:
        if unclear.days:
            raise _asked(field, typed, unclear.days) from None
    return _only(field, typed, past_days(typed, whose.country, today))


def which_day(
    field: str,
    typed: str,
    days: Days,
) -> AnsweredError:
    """The question which of some days was meant."""
    choices = tuple(map(paper_date, days))
    either = " or ".join(choices)
    return beside(field, f"“{typed}” can be {either}; choose one of them", choices)


def _only(
    field: str,
    typed: str,
    days: Days,
) -> dt.date:
    if len(days) != 1:
        raise _asked(field, typed, days)
    return days[0]


def _asked(
    field: str,
    typed: str,
    days: Days,
) -> AnsweredError:
    if days:
        return which_day(field, typed, days)
    return beside(
        field,
        f"“{typed}” does not name one certain day; write it like 4 December, Friday or 4 Dec 2026",
    )
