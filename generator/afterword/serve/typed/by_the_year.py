"""The candidate's own figures as people type them: by the year, or by the hour where they are paid so."""

from collections.abc import Mapping
from decimal import Decimal

from afterword.frozen import replace
from afterword.interview.model.interview import Interview
from afterword.interview.model.terms import Offer
from afterword.interview.model.vocabulary import Per
from afterword.patterns import lazy_pattern
from afterword.serve.action.refusing import beside
from afterword.serve.typed.pay import Sums
from afterword.serve.typed.periods import a_period
from afterword.workbook.pay.a_year import times_a_year
from afterword.workbook.pay.term_time import weeks_are_open

_BEFORE = r"(?i)[,;(]*\s*(?:\b(?:and|for|at|with|over|on|paid)\s+)*"
_HOURS = lazy_pattern(
    rf"{_BEFORE}\b(?P<told>\d{{1,2}}(?:\.\d{{1,2}})?)[\s-]*(?:hours?|hrs?|h)\b"
    r"(?:\s*(?:a|per|each|every|in a|/)?\s*(?:week|wk)\b|\s*p\.?w\b\.?)?(?!\s*(?:a|per|each|every|/|in)\s*\w)\)?"
)
_WEEKS = lazy_pattern(
    rf"{_BEFORE}\b(?P<told>\d{{1,2}}(?:\.\d{{1,2}})?)\s*(?:paid\s+)?(?:weeks?|wks?)\b"
    r"(?:\s*(?:a|per|each|in the|in a|of the|/)?\s*(?:year|yr)\b)?(?:\s*paid\b)?\)?"
)
_TERM_TIME = lazy_pattern(
    r"(?i)[,;(]*\s*(?:\b(?:and|for|in|during|paid)\s+)*\bterm[\s-]?time(?:\s+(?:only|alone|weeks))?\b\)?"
)
_HOW_MANY_WEEKS = "in term time alone: how many weeks of a year are paid? With holiday pay it is often 44"
_USUAL_WEEKS = ("38", "39", "44", "52")
_BESIDE_PAY = {"hours_a_week": _HOURS, "weeks_a_year": _WEEKS}
_SAID_BESIDE = {"hours_a_week": "{} hours a week", "weeks_a_year": "{} weeks a year"}
# Of an offer, for a year, and of other figures: nobody asks for so little.
_TOO_SMALL = Decimal("0.1")
_OF_TERM_TIME = "write it by the hour, as they pay; or write first, with the offer, how many weeks of a year are paid"


def with_hours(fields: Mapping[str, str], amount: str) -> dict[str, str]:
    """The fields with the hours and weeks behind an amount in their own: `41.50 an hour, 36 hours a week, 39 weeks`.

    Raises:
        AnsweredError: it is paid in term time alone, and nobody said how many weeks that are.
    """
    typed = dict(fields)
    for key, pattern in _BESIDE_PAY.items():
        match = pattern.search(typed[amount])
        if match and key in typed:
            typed[amount] = pattern.sub("", typed[amount]).strip()
            typed[key] = typed[key] or match["told"]
    if "weeks_a_year" in typed and _TERM_TIME.search(typed[amount]):
        typed[amount] = _TERM_TIME.sub("", typed[amount]).strip()
        if not typed["weeks_a_year"]:
            raise beside("weeks_a_year", _HOW_MANY_WEEKS, _USUAL_WEEKS)
    return typed


def said_with_hours(paid: Sums, amount: str) -> Sums:
    """The same, and the amount is said back with its hours and weeks: `£14.20 an hour, 30 hours a week, 39 weeks a year`."""
    if amount not in paid.said:
        return paid
    parts = [paid.said[amount]]
    for key, words in _SAID_BESIDE.items():
        if paid.fields.get(key):
            parts.append(words.format(paid.fields[key]))
    return replace(paid, said={**paid.said, amount: ", ".join(parts)})


def ask_which_time(field: str, typed: str, per: str, interview: Interview) -> None:
    """Ask about a figure that can be for a year or for the time that the offer is for; any other stays as it was typed.

    Raises:
        AnsweredError: which time is meant is not said, or no year can be made where perhaps only the term is paid.
    """
    from afterword.interview.values.meant_money import sure_sum  # noqa: PLC0415  (heavy: only a sum in a box pays)

    money = sure_sum(typed)
    if money is None:
        return
    named = money.per or per
    meant = named or _meant(field, typed, money.amounts[0], interview.offered)
    if meant == Per.YEAR and weeks_are_open(interview):
        raise beside(field, _OF_TERM_TIME)


def _meant(field: str, typed: str, amount: Decimal, offer: Offer | None) -> str:
    """For which time a figure is that names none: the year, unless it is far too small for one."""
    if offer is None or offer.base is None or offer.per == Per.YEAR:
        return Per.YEAR
    year = offer.base * (times_a_year(offer) or 1)
    if amount >= max(year * _TOO_SMALL, 10 * offer.base):
        return Per.YEAR
    periods = (offer.per, Per.YEAR)
    choices = [f"{typed} {a_period(per)}" for per in periods]
    raise beside(field, f"is that {' or '.join(choices)}?", choices)
