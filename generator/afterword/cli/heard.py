"""`afterword heard`: write down the day that the employer named."""

import datetime as dt
import re
from pathlib import Path

import click

from afterword.cli.amending import amend_file, known_interview, not_to_come
from afterword.cli.opening import open_quietly
from afterword.cli.options import Day, folder_option, today_option
from afterword.cli.terminal import fail, say
from afterword.interview.amend import with_said
from afterword.workbook.wording.phrases import paper_date

_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NUMBERS = {"a": 1} | {word: number for number, word in enumerate(_WORDS, 1)}
_DAYS = {"day": 1, "week": 7}
_SPAN = re.compile(r"(?:in )?(?P<count>[a-z]+|[0-9]{1,3}) (?P<unit>day|week)s?(?:'? time)?")


@click.command("heard")
@click.argument("interview")
@click.argument("when")
@click.option(
    "--decide",
    is_flag=True,
    help="They will decide by then (default: they asked you to get in touch then).",
)
@click.option(
    "--said", type=Day(), help="The day they said it, for words such as 'two weeks'."
)
@folder_option
@today_option
def command(  # noqa: PLR0913  (each is an option of the command)
    *,
    interview: str,
    when: str,
    decide: bool,
    said: dt.date | None,
    folder: Path,
    today: dt.date,
) -> None:
    """Write in the file of INTERVIEW the day that the employer named; the emails of the plan follow it.

    WHEN is a date such as 2027-01-27, or a time such as "two weeks" or "10 days", counted from the day they said
    it. "Two weeks" can mean that you are to write then, or that they will decide by then: say --decide for that.
    """
    workspace = open_quietly(folder, today).workspace
    application = known_interview(workspace, interview)
    if said:
        not_to_come(said, today)
    day = _day(when, said, application.held.on, today)
    key, meaning = "contact_on", "they want to hear from you on"
    if decide:
        key, meaning = "decide_by", "they decide by"
    before: dt.date | None = getattr(application.employer_said, key)
    name = amend_file(
        folder,
        workspace,
        interview,
        lambda data: with_said(data, key, day),
        f"heard {when}",
    )
    instead = f" (it was {paper_date(before)})" if before else ""
    say(f"{interview}: {meaning} {paper_date(day)}{instead}: written in {name}")


def _day(
    when: str,
    said: dt.date | None,
    held: dt.date,
    today: dt.date,
) -> dt.date:
    """The day that was meant. A time without a beginning is not guessed, unless the interview is today."""
    try:
        return dt.date.fromisoformat(when.strip())
    except ValueError:
        span = _span(when)
    if said is None and today != held:
        raise fail(
            f"say when they said {when!r}: --said {held} (at the interview), or --said {today} (today)"
        )
    return (said or held) + span


def _span(when: str) -> dt.timedelta:
    """How long it is until then: `two weeks`, `in 10 days`, `a week's time`."""
    words = " ".join(when.lower().split())
    match = _SPAN.fullmatch(words)
    days = 0
    if match:
        days = _number(match["count"]) * _DAYS[match["unit"]]
    if not days:
        raise fail(
            f"{when!r} is no date and no number of days or weeks; write it like 2027-01-27 or 'two weeks'"
        )
    return dt.timedelta(days=days)


def _number(count: str) -> int:
    """The number in digits or words; 0 if it is none."""
    if count.isdigit():
        return int(count)
    return _NUMBERS.get(count, 0)
