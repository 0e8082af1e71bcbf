"""The days on which an interview mostly was, to be taken by a press."""

import datetime as dt

from afterword.plan.days.working_days import WorkingDays
from afterword.workbook.wording.phrases import occasion, paper_date
from afterword.workbook.wording.words import Words


def usual_days(words: Words, today: dt.date) -> list[tuple[str, str, str]]:
    """Today and the working day before: as a file has each, as its box shows it, and as one speaks of it."""
    days = (today, WorkingDays().before(today, 1))
    return [
        (f"{day}", paper_date(day), occasion(words, day, today, None)) for day in days
    ]
