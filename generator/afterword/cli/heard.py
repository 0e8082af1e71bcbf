"""`afterword heard`: write down the day that the employer named."""

import datetime as dt
import re
from pathlib import Path

import click

from afterword.cli.amending import amend_file, known_interview, not_to_come
from afterword.cli.shared import Day, fail, folder_option, say, stop_on_errors_alone, today_option
from afterword.interview.amend import with_said
from afterword.interview.reading.workspace import read_workspace
from afterword.resources import OwnFiles
from afterword.workbook.advice.review import review
from afterword.workbook.compose import cases_of
from afterword.workbook.wording.phrases import paper_date
from afterword.workbook.wording.wording import Wording

_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NUMBERS = {"a": 1} | {word: number for number, word in enumerate(_WORDS, 1)}
_SPAN = re.compile(r"(?:in )?(?P<count>[a-z]+|[0-9]{1,3}) (?P<unit>day|week)s?(?:'? time)?")


@click.command("heard")
@click.argument("interview")
@click.argument("when")
@click.option("--decide", is_flag=True, help="They will decide by then (default: they asked you to get in touch then).")
@click.option("--said", type=Day(), help="The day they said it, for words such as 'two weeks'.")
@folder_option
@today_option
def command(  # noqa: PLR0913  (each is an option of the command)
    *, interview: str, when: str, decide: bool, said: dt.date | None, folder: Path, today: dt.date
) -> None:
    """Write in the file of INTERVIEW the day that the employer named; the emails of the plan follow it.

    WHEN is a date such as 2027-01-27, or a time such as "two weeks" or "10 days", counted from the day they said
    it. "Two weeks" can mean that you are to write then, or that they will decide by then: say --decide for that.
    """
    workspace = read_workspace(folder)
    wording = Wording.of(OwnFiles.of(folder))
    stop_on_errors_alone(review(cases_of(workspace, today, wording), wording))
    known = known_interview(workspace, interview)
    day = _day(when, not_to_come(said, today) if said else None, known.held.on, today)
    key = "decide_by" if decide else "contact_on"
    before: dt.date | None = getattr(known.employer_said, key)
    name = amend_file(folder, workspace, interview, lambda data: with_said(data, key, day), f"heard {when}")
    meaning = "they decide by" if decide else "they want to hear from you on"
    instead = f" (it was {paper_date(before)})" if before else ""
    say(f"{interview}: {meaning} {paper_date(day)}{instead}: written in {name}")


def _day(when: str, said: dt.date | None, held: dt.date, today: dt.date) -> dt.date:
    """The day that was meant. A time without a beginning is not guessed, unless the interview is today."""
    try:
        return dt.date.fromisoformat(when.strip())
    except ValueError:
        span = _days(when)
    if said is None and today != held:
        raise fail(f"say when they said {when!r}: --said {held} (at the interview), or --said {today} (today)")
    return (said or held) + dt.timedelta(days=span)


def _days(when: str) -> int:
    found = _SPAN.fullmatch(" ".join(when.lower().split()))
    count = found["count"] if found else ""
    number = int(count) if count.isdigit() else _NUMBERS.get(count, 0)
    if not found or not number:
        raise fail(f"{when!r} is no date and no number of days or weeks; write it like 2027-01-27 or 'two weeks'")
    return number * (7 if found["unit"] == "week" else 1)
