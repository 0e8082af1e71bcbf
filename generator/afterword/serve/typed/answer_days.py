"""The days of an answer to an offer: theirs, in whatever words, and the candidate's own, which never asks for less (E22)."""

import datetime as dt

from afterword.edit.heard import UnclearDayError, moment_meant
from afterword.interview.amend import Bare, Content
from afterword.interview.values.dates import Moment
from afterword.serve.action.actions import AnsweredError
from afterword.serve.action.refusing import beside
from afterword.serve.action.writing import Opened
from afterword.serve.typed.days import which_day
from afterword.workbook.wording.phrases import paper_date, time_of_day


def asked_back(
    when: str, unclear: UnclearDayError, field: str = "when"
) -> AnsweredError:
    """What is asked beside a box whose words name no certain day."""
    if unclear.since:
        return beside(
            "said",
            f"say on which day they said “{when}”: it counts from then",
            map(paper_date, unclear.since),
        )
    if unclear.days:
        return which_day(field, when, unclear.days)
    uncertain = f"“{when}” does not name one certain day{unclear.why}"
    help_ = "ask them, or write it like two weeks, Friday week or end of April"
    return beside(field, f"{uncertain}; {help_}")


def answer_by(opened: Opened, typed: str, received: dt.date) -> tuple[Moment, str]:
    """When they want an answer, in whatever words, and as the page says it back."""
    try:
        until = moment_meant(typed, received, opened.whose, opened.today)
    except UnclearDayError as unclear:
        raise asked_back(typed, unclear, "answer_by") from None
    by = time_of_day(until.on, until.at)
    sentence = f" They want your answer by {by}."
    if opened.whose.calendar.closed(until.on):
        before = paper_date(opened.whose.calendar.before(until.on, 1))
        sentence += (
            f" That is not a working day for them: answer by {before} to be sure."
        )
    return until, sentence


def time_kept(opened: Opened, theirs: dt.date) -> dict[str, Content]:
    """The candidate's own day, once they want the answer by another: that one, unless a later one is asked for."""
    offer = opened.typed.offer
    if offer is None or offer.ask_until is None or offer.answer_by is None:
        return {}
    answers_by_theirs = offer.ask_until == offer.answer_by.on
    if answers_by_theirs or offer.ask_until < theirs:
        return {"ask_until": Bare(f"{theirs}")}
    return {}
