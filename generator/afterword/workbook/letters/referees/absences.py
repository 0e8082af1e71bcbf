"""A referee who is away while they may be called: said in the letter that prepares them, and beside it (S55-S57)."""

import datetime as dt

from afterword.frozen import replace
from afterword.interview.model.candidate import Referee
from afterword.interview.model.referees import Reference
from afterword.interview.values.english import text_if
from afterword.plan.days.working_days import working_days
from afterword.plan.spoken.days import understood
from afterword.plan.steps import Kind
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.letter import Draft

_BEFORE_A_CALL = frozenset({Kind.BRIEF_REFEREE, Kind.HEADS_UP_REFEREES})
_PRESENT = {"away_from": "", "away_to": ""}


def absence(
    errand: Errand, reference: Reference, referee: Referee
) -> dict[str, object]:
    """From when to when somebody is away, of whom a call in those days is expected; `away_to` is empty for one day."""
    called = _days_of_call(reference)
    away = understood(
        referee.away or "", errand.dated_on, working_days(errand.interview)
    )
    if called is None or away is None or away.last < errand.dated_on:
        return {**_PRESENT}
    first, last = called
    if away.first > last or away.last < first:
        return {**_PRESENT}
    until = text_if(away.last > away.first, errand.spoken(away.last) or "")
    return {"away_from": errand.spoken(away.first), "away_to": until}


def with_absence(errand: Errand, mail: Draft, referee: Referee, away: object) -> Draft:
    """The letter; what to do about the absence is said beside it."""
    if not away or errand.step.kind not in _BEFORE_A_CALL:
        return mail
    caution = errand.desk.words.leaves_out("away", referee.away, who=referee.name)
    return replace(mail, cautions=(*mail.cautions, caution))


def _days_of_call(reference: Reference) -> tuple[dt.date, dt.date] | None:
    """The first and the last day on which they may be called; None while none is known."""
    days = (reference.calls_on, reference.calls_from, reference.calls_by)
    known = [day for day in days if day is not None]
    if not known:
        return None
    return min(known), max(known)
