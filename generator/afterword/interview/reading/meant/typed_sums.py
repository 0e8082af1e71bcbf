"""A sum with its currency or its period, typed where the amount alone belongs: each part goes under its own key."""

from collections.abc import Container, Iterator, Mapping

from afterword.interview.values.meant_money import Money, sure_sum
from afterword.interview.values.told_sums import LEFT_OPEN


def sum_apart(
    typed: str,
    beside: Mapping[str, object],
    keys: Container[object],
    before: str,
    at_home: str,
) -> str:
    """`€ 31,500` as the amount, with a line for its currency below; nothing where it has no one meaning, or says otherwise.

    `beside` is what stands about the amount, `keys` what may stand there, `before` what begins its line, and
    `at_home` the currency of the employer's country, which tells one dollar from another.
    """
    money = sure_sum(typed)
    if money is None or LEFT_OPEN.search(typed):
        return ""
    lines = [str(money.amounts[0])]
    for key, value in _parts(money, at_home):
        fits = (value, key in keys, beside.get(key, value) == value)
        if not all(fits):
            return ""
        if key not in beside:
            lines.append(f"{key}: {value}")
    if len(lines) > 1 and not _stands_alone(before):
        return ""
    return f"\n{_margin(before)}".join(lines)


def with_note(
    lines: str,
    note: str,
    before: str,
) -> str:
    """The lines of a sum with a note behind the first of them; nothing where it has no line of its own."""
    if not lines or not before.endswith(": "):
        return ""
    amount, end, below = lines.partition("\n")
    return f"{amount}  # {note}{end}{below}"


def _parts(
    money: Money,
    at_home: str,
) -> Iterator[tuple[str, str]]:
    """The currency and the period that were typed; an empty one where it can be several."""
    if at_home in money.currencies:
        yield "currency", at_home
    elif len(money.currencies) == 1:
        yield "currency", money.currencies[0]
    elif money.currencies:
        yield "currency", ""
    if money.per:
        yield "per", money.per


def _stands_alone(before: str) -> bool:
    """Whether a key with its value has a line of its own, so that another can be added below."""
    return (
        before.strip().count(":") == 1
        and before.strip().endswith(":")
        and not before.lstrip().startswith("{")
    )


def _margin(before: str) -> str:
    """As many spaces as stand before the key, with a dash counted as one."""
    return " " * (len(before) - len(before.lstrip(" -")))
