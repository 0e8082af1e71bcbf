"""Currencies, by the codes of CLDR, and by what people call them where a code belongs."""

from typing import Annotated

from afterword.interview.values.codes import currencies
from afterword.interview.values.reading import Reads, listed, short_text_of, wrong

_LARGE = ("USD", "EUR", "GBP", "CAD", "AUD", "INR", "JPY", "CNY", "CHF", "SEK")


def _currency(raw: object) -> str:
    text = short_text_of(raw, "a currency")
    code = text.upper()
    if code in currencies():
        return code
    message = f"`{text[:40]}` is not a currency"
    meant = _currencies_called(text)
    if len(meant) == 1:
        raise wrong("unknown_currency", message, f"write {meant[0]}", meant[0])
    if meant:
        several = f"write the one that is meant: {listed(meant)}"
        raise wrong("unknown_currency", message, several)
    raise wrong(
        "unknown_currency",
        message,
        "write its three letters, such as USD, EUR or GBP",
    )


def _currencies_called(text: str) -> tuple[str, ...]:
    """The currencies that a sign or a name can mean, those of large countries first."""
    from afterword.interview.values.meant_money import currencies_meant  # noqa: PLC0415  (heavy: only a mistake pays)

    meant = currencies_meant(text)
    first = filter(meant.__contains__, _LARGE)
    return tuple(dict.fromkeys([*first, *meant]))


Currency = Annotated[
    str,
    Reads(_currency, {"type": "string", "pattern": "^[A-Za-z]{3}$"}),
]
