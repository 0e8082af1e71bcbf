"""`afterword heard`: write down the day that the employer named."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import click

from afterword.cli.opened.amending import amend_file, known_interview, not_to_come
from afterword.cli.opened.opening import open_quietly
from afterword.cli.options import Day, folder_option, today_option
from afterword.cli.terminal import fail, say
from afterword.edit.heard import (
    Heard,
    UnclearDayError,
    day_meant,
    named_too_early,
)
from afterword.edit.heard_in_letters import (
    on_a_holiday,
    said_in_letters,
    told_since,
    words_meant,
)
from afterword.interview.amend import with_said
from afterword.interview.model.interview import Interview
from afterword.interview.model.timing import EmployerSaid
from afterword.interview.reading.meant.said_in_one_line import asks_for_peace
from afterword.interview.values.english import text_if
from afterword.workbook.wording.phrases import paper_date
from afterword.workbook.wording.wording import shipped_wording

_MEANT = {
    "contact_on": "they want to hear from you on",
    "decide_by": "they decide by",
}

_WAITS = (
    "\nuntil then no weekly letter goes; to write before as well, add the weeks to follow_ups, "
    "such as before_they_decide: [1]"
)

_BEFORE = {
    "contact_on": "before, they want to hear from you on",
    "decide_by": "before, they decide by",
}


@click.command("heard")
@click.argument("interview")
@click.argument("when")
@click.option(
    "--decide",
    is_flag=True,
    help="They will decide by then (default: they asked you to get in touch then). Words that say who acts win.",
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
    is vague is asked. "Two weeks" can mean that you are to write then, or that they will decide by then: say --decide for that,
    or type it with the words that say who acts: "they decide in two weeks", "they asked me to call in two weeks".
    """
    workspace = open_quietly(folder, today).workspace
    application = known_interview(workspace, interview)
    if said:
        not_to_come(said, today)
    heard = Heard(when, said, decide)
    day = _day(heard, application, today)
    key = heard.key
    words = shipped_wording().words
    loosely = words_meant(heard, application, today, words)
    since = told_since(heard, day, application, today)
    name = amend_file(
        folder,
        workspace,
        interview,
        lambda data: with_said(data, key, day, loosely, since),
        f"heard {when}",
    )
    instead = "".join(_told_before(application.employer_said, key))
    said_of_it = said_in_letters(loosely, application)
    waits = text_if(key == "decide_by", _WAITS)
    named = f"{paper_date(day)}{on_a_holiday(day, application)}"
    say(
        f"{interview}: {_MEANT[key]} {named}{instead}{said_of_it}: written in {name}{waits}"
    )


def _told_before(said: EmployerSaid, key: str) -> Iterator[str]:
    """The day in whose place the new one stands, and what it was for if that is another thing."""
    before = {**_BEFORE, key: "it was"}
    for name, words in before.items():
        day: dt.date | None = getattr(said, name)
        if day:
            yield f" ({words} {paper_date(day)})"


def _day(heard: Heard, interview: Interview, today: dt.date) -> dt.date:
    """The day that was meant; what is not certain is asked back."""
    try:
        day = day_meant(heard, interview, today)
    except UnclearDayError as error:
        raise fail(_asked_back(heard.when, error)) from None
    too_early = named_too_early(day, interview)
    if too_early:
        raise fail(too_early)
    return day


def _asked_back(when: str, unclear: UnclearDayError) -> str:
    """The question that is left: which of two days, counted from when, or which day at all."""
    if asks_for_peace(when):
        return "then no weekly letter goes to them: write `do_not_contact: yes` under `employer_said:` in the file"
    if unclear.since:
        held, today = unclear.since
        return f"say when they said {when!r}: --said {held} (at the interview), or --said {today} (today)"
    if unclear.days:
        first, second = unclear.days
        return f"{when!r} can be {first} or {second}; write the one that they meant"
    return (
        f"{when!r} does not name one certain day{unclear.why}; ask them, or write it like 2027-01-27, "
        "'two weeks', 'Friday week' or 'end of April'"
    )
