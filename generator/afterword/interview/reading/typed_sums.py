"""A sum with its currency or its period, typed where the amount alone belongs: each part goes under its own key."""

from collections.abc import Container, Iterator, Mapping

from afterword.interview.values.meant_money import Money, money_meant


def sum_apart(
    typed: str,
    beside: Mapping[str, object],
    keys: Container[object],
    before: str,
) -> str:
    """`€ 31,500` as the amount, with a line for its currency below; nothing where it has no one meaning, or says otherwise.

    `beside` is what stands about the amount, `keys` what may stand there, and `before` what begins its line.
    """
    money = money_meant(typed)
    if money is None or len(money.amounts) != 1:
        return ""
    lines = [str(money.amounts[0])]
    for key, value in _parts(money):
        if beside.get(key, value) != value or key not in keys or not value:
            return ""
        if key not in beside:
            lines.append(f"{key}: {value}")
    if len(lines) > 1 and not _stands_alone(before):
        return ""
    return f"\n{_margin(before)}".join(lines)


def _parts(money: Money) -> Iterator[tuple[str, str]]:
    """The currency and the period that were typed; an empty one where it can be several."""
    if money.currencies:
        yield "currency", money.currencies[0] if len(money.currencies) == 1 else ""
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
