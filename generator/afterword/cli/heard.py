"""`afterword heard`: write down the day that the employer named."""

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path

import click

from afterword.cli.amending import amend_file, known_interview, not_to_come
from afterword.cli.opening import open_quietly
from afterword.cli.options import Day, folder_option, today_option
from afterword.cli.terminal import fail, say
from afterword.interview.amend import with_said
from afterword.interview.model.interview import Interview
from afterword.plan.spoken_days import understood
from afterword.plan.working_days import WorkingDays, working_days
from afterword.workbook.wording.phrases import paper_date

_NEXT = re.compile(
    r"(?:(?:by|on|until) )?next (?P<name>\w+day)"
)  # this week's or the one of the week after
_A_WEEK = dt.timedelta(weeks=1)


@dataclass(frozen=True)
class _Heard:
    """What they said, the day on which they said it, and whether it is the day by which they decide."""

    when: str
    said: dt.date | None
    decide: bool


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

    WHEN is a date such as 2027-01-27, or what they said: "two weeks", "Friday week", "the end of the month", "30 April",
    "early next week", "after Easter", counted from the day they said it. The day that was understood is said back, and what
    is vague is asked. "Two weeks" can mean that you are to write then, or that they will decide by then: say --decide for that.
    """
    workspace = open_quietly(folder, today).workspace
    application = known_interview(workspace, interview)
    if said:
        not_to_come(said, today)
    day = _day(_Heard(when, said, decide), application, today)
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


def _day(heard: _Heard, interview: Interview, today: dt.date) -> dt.date:
    """The day that was meant. What can be meant in two ways, or is counted from a day that nobody told, is asked back."""
    try:
        return dt.date.fromisoformat(heard.when.strip())
    except ValueError:
        pass

    held = interview.held.on
    days = working_days(interview)
    spoken = understood(heard.when, heard.said or today, days)
    if spoken is None:
        raise fail(_asked_back(heard, today))

    if spoken.relative and heard.said is None and today != held:
        raise fail(
            f"say when they said {heard.when!r}: --said {held} (at the interview), or --said {today} (today)"
        )
    if heard.decide:
        return spoken.last

    return spoken.first


def _asked_back(heard: _Heard, today: dt.date) -> str:
    """The question that is left: which of two days, or which day at all."""
    weekday = _NEXT.fullmatch(" ".join(heard.when.lower().split()))
    if weekday:
        first = understood(weekday["name"], heard.said or today, WorkingDays())
        if first:
            second = first.first + _A_WEEK
            return f"{heard.when!r} can be {first.first} or {second}; write the one that they meant"

    return (
        f"{heard.when!r} names no day that is certain; ask them, or write it like 2027-01-27, "
        "'two weeks', 'Friday week' or 'end of April'"
    )
