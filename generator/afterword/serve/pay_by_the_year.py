"""The candidate's own figures, which a file has for a year, as people type them: by the hour where they are paid so."""

from decimal import Decimal

from afterword.interview.model.terms import Offer
from afterword.interview.model.vocabulary import Per
from afterword.patterns import lazy_pattern
from afterword.serve.refusing import beside
from afterword.workbook.pay.figures import times_a_year

_HOURS = lazy_pattern(
    r"(?i)[,;]?\s*(?:and|for|at|with)?\s*\b(?P<hours>\d{1,2}(?:\.\d{1,2})?)\s*(?:hours|hrs|h)\s*(?:a|per|each|/)\s*(?:week|wk)\b"
)
_TOO_SMALL = Decimal("0.1")  # of an offer, for a year: nobody asks for so little


def hours_named(typed: str) -> tuple[str, str]:
    """What was typed as pay without the hours a week that stand behind it, and these: `41.50 an hour, 36 hours a week`."""
    match = _HOURS.search(typed)
    if match is None:
        return typed, ""
    return _HOURS.sub("", typed).strip(), match["hours"]


def for_a_year(field: str, typed: str, offer: Offer | None) -> str:
    """A figure as it comes to in a year; what names no other time, and is no sum for an hour, stays as it was typed.

    Raises:
        AnsweredError: it is not said how many hours or months make a year, or which time is meant.
    """
    from afterword.interview.values.meant_money import money_meant  # noqa: PLC0415  (heavy: only a sum in a box pays)

    money = money_meant(typed)
    if money is None or len(money.amounts) != 1:
        return typed
    per = money.per or _meant(field, typed, money.amounts[0], offer)
    if per == Per.YEAR:
        return typed
    terms = _terms(per, offer)
    times = times_a_year(terms) if terms else None
    if times is None:
        raise beside(
            field,
            f"write first, with the offer, how much is worked for such pay a year: how many hours a week make {typed} a year",
        )
    return f"{money.amounts[0] * times:f}"


def _terms(per: str, offer: Offer | None) -> Offer | None:
    """The terms by which pay for such a time is counted: those of the offer, where it is paid so."""
    if offer and offer.per == per:
        return offer
    return None


def _meant(field: str, typed: str, amount: Decimal, offer: Offer | None) -> str:
    """For which time a figure is that names none: the year, unless it is far too small for one."""
    if offer is None or offer.base is None or offer.per == Per.YEAR:
        return Per.YEAR
    year = offer.base * (times_a_year(offer) or 1)
    if amount >= max(year * _TOO_SMALL, 10 * offer.base):
        return Per.YEAR
    an = "an" if offer.per == Per.HOUR else "a"
    choices = (f"{typed} {an} {offer.per}", f"{typed} a year")
    raise beside(field, f"is that {' or '.join(choices)}?", choices)
