"""What to write where a sum was typed as people tell it, and the amount alone belongs: each meaning in digits (E32)."""

from functools import partial

from afterword.interview.values.english import text_if
from afterword.interview.values.fractions import without_fractions
from afterword.interview.values.letters_as_digits import digits_meant
from afterword.interview.values.meant_money import (
    Money,
    money_meant,
    sure_sum,
)
from afterword.interview.values.other_times import other_sum
from afterword.interview.values.told_sums import (
    AFTER_TAX,
    LEFT_OPEN,
    sum_and_beside,
    sum_told_roughly,
    two_sums,
)
from afterword.patterns import lazy_pattern, rewritten

_OF_A_UNIT = (
    (lazy_pattern("`per: "), "`unit: "),
    (lazy_pattern("the period have keys"), "the unit have keys"),
)
_APART = "the currency and the period have keys of their own"
_LINE = "`{}: {}`"
_PAYMENTS = lazy_pattern(r"(?i)(?P<sum>.*\d.*?)\s*[x×*]\s*(?P<times>1[2-6])")  # noqa: RUF001  (typed)

_OTHERWISE = (
    (
        AFTER_TAX,
        "it is told after tax: write what it is before tax; of a finding write {:f}, and `before_tax: no` below it",
    ),
    (
        lazy_pattern(
            r"(?i)[,(]?\s*(?:\bpro[ -]?rata\b|\bfte\b|\bfull[- ]time equivalent\b)\)?"
        ),
        "it is told for full-time work: write what is paid for your own hours",
    ),
    (
        lazy_pattern(
            r"(?i)[,(]?\s*(?:\bote\b|\bon[- ]target(?: earnings)?\b|\bincl(?:uding|\.)? (?:bonus|commission)\b)\)?"
        ),
        "a part of it is paid only if all goes well: write the pay that is certain",
    ),
)


def help_with_sum(text: str) -> str:
    """What to write instead; empty where nobody can tell."""
    helps = (help_(text) for help_ in _HELPS)
    return next(filter(None, helps), "")


def help_with_rate(text: str) -> str:
    """What to write where the price of one unit was typed with more: its unit has a key, and `net` is before tax."""
    text = without_fractions(text)
    net = AFTER_TAX.sub(" ", text).strip()
    other = other_sum(net)
    money = sure_sum(net)
    if other:
        return f"write {other.told:f}, and that time behind `unit`"
    if net != text and money:
        return f"write {money.amounts[0]:f}"
    return rewritten(help_with_sum(net), _OF_A_UNIT)


def _with_letters(text: str) -> str:
    meant = digits_meant(text)
    money = sure_sum(meant)
    if meant == text or money is None:
        return ""
    return f"it has a letter among its digits: write {money.amounts[0]:f}"


def _of_two(text: str) -> str:
    low, high = two_sums(text) or ("", "")
    if not low:
        return ""
    return f"it names two sums: write one of them, {low} or {high}"


def _alone(text: str) -> str:
    """A sum with its currency or its period, in digits; both where it has two meanings."""
    money = money_meant(text)
    if money is None or LEFT_OPEN.search(text):
        return ""
    first, *more = money.amounts
    if not more:
        return f"write {first:f}{_below(money)}"
    if money.is_of_a_point:
        return f"write {first:f}, or {more[0]:.2f} if the point begins the cents; the currency has a key of its own"
    return f"write {first:f}, or {more[0]:f} if that is meant"


def _below(money: Money) -> str:
    """The lines for what was typed beside an amount; a currency that can be several is left to whoever typed it."""
    period = text_if(money.per, _LINE.format("per", money.per))
    currencies = map(partial(_LINE.format, "currency"), money.currencies)
    lines = [*filter(None, (*currencies, period))]
    if len(money.currencies) > 1:
        return f"; {_APART}"
    return text_if(lines, f", with {' and '.join(lines)} below it")


def _for_another_time(text: str) -> str:
    pay = other_sum(text)
    if pay is None:
        return ""
    return f"write {pay.amount:f} and `per: {pay.per}`, which is the same pay; for another time none is told here"


def _in_payments(text: str) -> str:
    """`3250 x 14`: what is paid each month, and how often in a year."""
    match = _PAYMENTS.fullmatch(text)
    money = sure_sum(match["sum"]) if match else None
    if match is None or money is None:
        return ""
    times = match["times"]
    return f"write {money.amounts[0]:f}, with `per: month` and `payments_a_year: {times}` below it"


def _told_otherwise(text: str) -> str:
    """A sum of which the tax is gone, or that nobody is paid for these hours, is no pay as it is told here."""
    for names, help_ in _OTHERWISE:
        before = names.sub(" ", text)
        money = money_meant(before)
        if before != text and money:
            return help_.format(money.amounts[0])
    return ""


def _with_note(text: str) -> str:
    """The sum alone, with what was told beside it kept."""
    told, beside = sum_and_beside(text)
    money = money_meant(told)
    if money is None or len(money.amounts) > 1:
        return ""
    digits = f"{money.amounts[0]:f}"
    note = f"{digits}  # {beside}"
    return f"write {digits}, and behind it what comes with it, as a note that is not read: {note}"


def _roughly(text: str) -> str:
    about = sum_told_roughly(text)
    if not about:
        return ""
    return f"write one sum alone: {about}, if that is it"


_HELPS = (
    _with_letters,
    _of_two,
    _alone,
    _for_another_time,
    _in_payments,
    _told_otherwise,
    _with_note,
    _roughly,
)
