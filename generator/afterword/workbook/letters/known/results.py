"""The result of a test, a trial shift or a check that is behind the candidate, for the letter that asks for it (S26, E34)."""

import datetime as dt
from collections.abc import Mapping

from afterword.patterns import lazy_pattern
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.wording.typed.cleaned.slips import Reading
from afterword.workbook.wording.typed.told.awaited import day_typed, taken
from afterword.workbook.wording.typed.words.form import TypedPhrase, thing, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# What one does with it, by what it is.
_VERBS = (
    (lazy_pattern(r"(?i).*\b(?:class|demo|lesson|presentation|talk)\b"), "give"),
    (lazy_pattern(r"(?i).*\b(?:assessment|exam|examination|quiz|test)s?\b"), "take"),
    (lazy_pattern(r""), "do"),
)
# What is done with one's papers, by others.
_BY_OTHERS = lazy_pattern(
    r"(?i).*\b(?:checks?|checking|clearance|contract|dbs|forms?|licen[cs]e|medical|paperwork|permit|references"
    r"|screening|vetting|visa)\b"
)
_WEEKDAY = lazy_pattern(r"(?i)\b(?:mon|tue|wed|thu|fri|sat|sun)")
_NOTHING: Mapping[str, object] = {
    "taken": "",
    "takes": "",
    "taken_on": None,
    "hear_by": None,
    "by_others": False,
}


def facts_of_result(errand: Errand) -> Mapping[str, object]:
    """What was taken, as `the trial shift`, with its day and the day on which the candidate was to hear; else nothing."""
    waiting_for = errand.interview.next_step.waiting_for
    if waiting_for is None:
        return _NOTHING
    lexicon = errand.desk.packs.lexicon
    what = read_taken_on(waiting_for.on)(waiting_for.what, lexicon).text_if_clear
    return {
        "taken": what,
        "takes": next(verb for pattern, verb in _VERBS if pattern.match(what)),
        "taken_on": errand.spoken(waiting_for.on) or day_typed(waiting_for.what),
        "hear_by": errand.spoken(waiting_for.hear_by),
        "by_others": _BY_OTHERS.match(what) is not None,
    }


def read_taken_on(day: dt.date | None) -> Reading:
    """The reading of what was taken on a day; unclear where another day of the week was typed with it."""

    def read(typed: str, lexicon: Lexicon) -> TypedPhrase:
        named = _WEEKDAY.search(day_typed(typed))
        if day and named and named[0].lower() != f"{day:%a}".lower():
            return unclear(typed)
        return read_taken(typed, lexicon)

    return read


def read_taken(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """The same as a phrase of its own; unclear where it tells what somebody does: `they're testing my weld`."""
    what = taken(typed, lexicon)
    return thing(what) if what else unclear(typed)
