"""Times for which people tell pay and for which none is told here, such as a fortnight, and which one serves instead (E46)."""

from decimal import Decimal
from re import Pattern

from afterword.frozen import frozen
from afterword.interview.values.meant_money import EACH, short, sure_sum
from afterword.patterns import lazy_pattern


@frozen
class OtherTime:
    """A time as people call it: the one that serves instead, and how much of the sum that pays; 0 where it may be two."""

    called: Pattern[str]
    per: str
    times: Decimal
    in_words: str


@frozen
class OtherSum:
    """Pay for a time that is not told here: the sum as it was typed, in digits, and the same pay for one that is."""

    typed: str
    told: Decimal
    amount: Decimal
    per: str


_OTHER_TIMES = (
    OtherTime(
        lazy_pattern(rf"(?i)(?<!\w){EACH}(?:4|four)[- ](?:weeks?|weekly)\b"),
        "week",
        Decimal("0.25"),
        "a quarter of the amount",
    ),
    OtherTime(
        lazy_pattern(
            rf"(?i)(?<![^\W\d_]){EACH}(?:fortnight(?:s|ly)?|bi[- ]?weekly"
            r"|(?<!\d)(?:2|two)[- ](?:weeks?|weekly)|(?:other|second) week)\b"
        ),
        "week",
        Decimal("0.5"),
        "half of the amount",
    ),
    OtherTime(
        lazy_pattern(
            rf"(?i)(?<![^\W\d_]){EACH}(?:(?:semi|half)[- ]?monthly|half[- ]?months?"
            r"|(?:twice|two times) (?:a|per) month|twice monthly)\b"
        ),
        "month",
        Decimal(2),
        "twice the amount",
    ),
    OtherTime(
        lazy_pattern(
            rf"(?i)(?<![^\W\d_]){EACH}(?:(?:semi|half)[- ]?(?:annual(?:ly)?|yearly)|half[- ]?years?"
            r"|(?:6|six) months)\b"
        ),
        "year",
        Decimal(2),
        "twice the amount",
    ),
    OtherTime(
        lazy_pattern(
            rf"(?i)(?<![^\W\d_]){EACH}(?:quarter(?:s|ly)?|(?:3|three) months)\b"
        ),
        "year",
        Decimal(4),
        "four times the amount",
    ),
    OtherTime(
        lazy_pattern(rf"(?i)(?<![^\W\d_]){EACH}half[- ]?days?\b"),
        "day",
        Decimal(2),
        "twice the amount",
    ),
    OtherTime(
        lazy_pattern(r"(?i)bi[- ]?monthly\b"),
        "month",
        Decimal(0),
        "what one month pays; some mean two payments a month by it, and others one in two months",
    ),
)


def help_with_time(typed: str) -> str:
    """Which period to write instead of a time as people call it, and how much pay; empty for any other."""
    for time in _OTHER_TIMES:
        if time.called.fullmatch(typed):
            return f"write {time.per}, and {time.in_words}"
    return ""


def names_other_time(text: str) -> bool:
    """Whether such a time stands in a text."""
    return any(time.called.search(text) for time in _OTHER_TIMES)


def other_sum(text: str) -> OtherSum | None:
    """The pay in a text that names such a time beside one sum, `£1,120 a fortnight`; None for any other."""
    sums = (_for_time(text.strip(), time) for time in _OTHER_TIMES)
    return next(filter(None, sums), None)


def _for_time(text: str, time: OtherTime) -> OtherSum | None:
    typed = time.called.sub(" ", text, count=1)
    money = sure_sum(typed)
    if money is None or any((money.per, not time.times, typed == text)):
        return None
    (told,) = money.amounts
    amount = short(told * time.times)
    return OtherSum(" ".join(typed.split()), told, amount, time.per)
