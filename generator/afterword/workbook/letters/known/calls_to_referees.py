"""Who calls a referee and when, as far as it is ahead: for the letters that ask, brief and warn them (S55-S57)."""

import datetime as dt
from operator import attrgetter

from afterword.interview.model.people import agency, people_met
from afterword.interview.model.referees import Reference
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.plan.days.working_days import working_days
from afterword.plan.steps import Kind
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.link.link import text_if_clear
from afterword.workbook.wording.typed.told.callers import read_caller, read_sent
from afterword.workbook.wording.typed.told.hopes import read_hope
from afterword.workbook.wording.typed.told.of_a_talk import (
    read_call_length,
)
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# Which letters to a referee may have had the good wish before.
_WISHED_BEFORE = {
    Kind.BRIEF_REFEREE: ("ask",),
    Kind.THANK_REFEREES: ("ask", "brief"),
}
_A_WORKING_WEEK = dt.timedelta(days=4)
# Who calls, as more than a name: several people, or one `from personnel`.
_MORE_THAN_A_NAME = lazy_pattern(r".*(?:,| from | or )")


def call(errand: Errand, reference: Reference) -> dict[str, object]:
    """Who calls and between which days, as far as they are ahead."""
    caller = text_if_clear(read_caller, errand.desk, reference.caller)
    call_takes = text_if_clear(read_call_length, errand.desk, reference.call_takes)
    sends = text_if_clear(read_sent, errand.desk, reference.sends)
    return {
        "calls_on": ahead(errand, _first_day(reference)),
        "calls_from": ahead(errand, reference.calls_from),
        "calls_by": ahead(errand, reference.calls_by),
        "caller": _consultant(errand),
        "calls": caller,
        "calls_of_parts": "," in caller,
        "met": _was_held(errand),
        "calls_met": _was_held(errand) and _has_met(errand, caller),
        "took_from": text_if(not _MORE_THAN_A_NAME.match(caller), caller),
        "call_takes": call_takes,
        "call_of_parts": "," in call_takes,
        "sends": sends,
        "sender_told": " from " in sends,
        "hope": _hope(errand, reference),
        "next_day": _is_next_day(reference),
        "whole_week": _is_whole_week(errand, reference),
    }


def _consultant(errand: Errand) -> str:
    """Whoever calls for an agency, with its name: no referee knows theirs alone."""
    between = agency(errand.interview)
    named = errand.named(between)
    if between is None or not between.person.agency or not named:
        return named
    return f"{named} of {between.person.agency}"


def _first_day(reference: Reference) -> dt.date | None:
    """The day on which they mean to call, or the first of several of which the last is typed too."""
    if reference.calls_by is None:
        return reference.calls_on
    return reference.calls_on or reference.calls_from


def _was_held(errand: Errand) -> bool:
    """Whether the interview is behind the candidate: before that nobody has met them, and they are applying."""
    return errand.interview.held.on <= errand.dated_on


def _has_met(errand: Errand, caller: str) -> bool:
    """Whether the one who calls, by the name alone, is somebody who interviewed the candidate."""
    people = people_met(errand.interview).values()
    return caller in map(attrgetter("name"), people)


def _hope(errand: Errand, reference: Reference) -> str:
    """The good wish for them, in the first letter that is sent of those that may have it."""
    before = _WISHED_BEFORE.get(errand.step.kind, ())
    names = (f"references/{kind}-{reference.who}" for kind in before)
    if any(map(errand.interview.logged, names)):
        return ""
    return wished(reference.hope, errand.desk.packs.lexicon)


def wished(hope: str | None, lexicon: Lexicon) -> str:
    """A good wish, to follow `I hope`: a sentence, or `to see you soon`; nothing of what is only named: `a good holiday`."""
    return read_hope(hope or "", lexicon).text_if_clear


def _is_next_day(reference: Reference) -> bool:
    """Whether they may call on one of two days that follow one another."""
    first, last = _first_day(reference), reference.calls_by
    return bool(first and last and last - first == dt.timedelta(days=1))


def _is_whole_week(errand: Errand, reference: Reference) -> bool:
    """Whether they may call on any day of one working week, which is ahead: `in the week of Monday 14 December`."""
    first, last = _first_day(reference), reference.calls_by
    days = working_days(errand.interview)
    if not first or not last or first.weekday() != days.week_begins:
        return False
    return ahead(errand, first) is not None and last - first == _A_WORKING_WEEK


def ahead(errand: Errand, day: dt.date | None) -> str | None:
    """A day as a letter names it, while it is not past."""
    if day is None or day < errand.dated_on:
        return None
    return errand.spoken(day)
