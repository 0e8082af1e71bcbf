"""Who calls a referee and when, as far as it is ahead: for the letters that ask, brief and warn them (S55-S57)."""

import datetime as dt

from afterword.interview.model.referees import Reference
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.errand import Errand
from afterword.workbook.wording.typed.cleaning import bare

# A good wish without its verb: `all good at the depot`.
_ALL_WELL = lazy_pattern(r"(?i)^(all|everything) (?=(?:fine|good|ok|okay|well)\b)")


def call(errand: Errand, reference: Reference) -> dict[str, object]:
    """Who calls and between which days, as far as they are ahead."""
    caller = bare(reference.caller)
    return {
        "calls_on": ahead(errand, reference.calls_on),
        "calls_by": ahead(errand, reference.calls_by),
        "calls": caller,
        "calls_of_parts": "," in caller,
        "call_takes": bare(reference.call_takes),
        "hope": _ALL_WELL.sub(r"\1 is ", bare(reference.hope)),
        "next_day": _is_next_day(reference),
    }


def _is_next_day(reference: Reference) -> bool:
    """Whether they may call on one of two days that follow one another."""
    first, last = reference.calls_on, reference.calls_by
    return bool(first and last and last - first == dt.timedelta(days=1))


def ahead(errand: Errand, day: dt.date | None) -> str | None:
    """A day as a letter names it, while it is not past."""
    if day is None or day < errand.dated_on:
        return None
    return errand.spoken(day)
