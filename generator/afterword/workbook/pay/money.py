"""Amounts as they are printed: the ISO code, then the figure with the currency's own decimals (E18)."""

from decimal import ROUND_HALF_UP, Decimal

from afterword.interview.model.vocabulary import Per
from afterword.workbook.wording.wording import Wording

_OWN_MONEY = {
    "AU": "AUD",
    "CA": "CAD",
    "CY": "EUR",
    "GB": "GBP",
    "HK": "HKD",
    "IE": "EUR",
    "IN": "INR",
    "JM": "JMD",
    "KE": "KES",
    "MT": "EUR",
    "MY": "MYR",
    "NG": "NGN",
    "NZ": "NZD",
    "PH": "PHP",
    "PK": "PKR",
    "SG": "SGD",
    "TT": "TTD",
    "US": "USD",
    "ZA": "ZAR",
}
# A sum without cents, in South Africa too: `R46 500,00`.
_NO_CENTS = (".00", ",00")
# Where nobody told the country, the sign tells it: a dollar would be anybody's.
_COUNTRY_OF = {"GBP": "GB", "INR": "IN"}


def exact(amount: Decimal, currency: str) -> str:
    """`EUR 7,680.00`, `JPY 500,000`: for what is to be paid."""
    from afterword.interview.values.cldr import format_currency  # noqa: PLC0415  (heavy: only where money is printed)

    printed: str = format_currency(
        rounded(amount, currency), currency, "¤¤ #,##0.00", locale="en"
    )
    return printed.replace("\u00a0", " ")


def as_read_there(amount: Decimal, currency: str, country: str | None) -> str:
    """`$95,000`, `₹18,00,000`: a country's own money as it is written there; elsewhere with the ISO code, as `plain` has it."""
    if not is_own_money(currency, country):
        return plain(amount, currency)

    written = _signed(rounded(amount, currency), currency, country)
    return written[:-3] if written.endswith(_NO_CENTS) else written


def _signed(amount: Decimal, currency: str, country: str | None) -> str:
    """A country's own money as it is written there."""
    from afterword.interview.values.cldr import format_currency  # noqa: PLC0415  (heavy: only where money is printed)

    written: str = format_currency(amount, currency, locale=_locale(currency, country))
    return written.replace("Ksh", "KSh\u00a0")  # as Kenyans write it


def _locale(currency: str, country: str | None) -> str:
    return f"en_{_read_in(currency, country)}"


def _read_in(currency: str, country: str | None) -> str:
    """The country in which an amount is read; nothing where neither it nor the sign is known."""
    return country or _COUNTRY_OF.get(currency, "")


def is_own_money(currency: str, country: str | None) -> bool:
    """Whether the currency is that of a country in which English is written and its sign is known to every font."""
    return _OWN_MONEY.get(_read_in(currency, country)) == currency


def exact_there(amount: Decimal, currency: str, country: str | None) -> str:
    """`$7,680.00`, `EUR 7,680.00`: for what is to be paid, as it is written in that country."""
    if not is_own_money(currency, country):
        return exact(amount, currency)
    return _signed(rounded(amount, currency), currency, country)


def rate_there(amount: Decimal, currency: str, country: str | None) -> str:
    """The price of one unit as it is written in that country, with every decimal typed."""
    if amount == rounded(amount, currency):
        return exact_there(amount, currency, country)
    if not is_own_money(currency, country):
        return rate(amount, currency)

    from afterword.interview.values.cldr import get_currency_symbol  # noqa: PLC0415  (heavy: only where money is printed)

    sign = get_currency_symbol(currency, locale=_locale(currency, country))
    return f"{sign}{amount.normalize():,f}"


def plain(amount: Decimal, currency: str | None) -> str:
    """`USD 98,000`: without decimals where there are none to show; `98,000` where no currency was told."""
    if amount == amount.to_integral_value():
        return f"{currency or ''} {int(amount):,}".lstrip()
    if currency:
        return exact(amount, currency)
    return f"{amount:,}"


def on_a_page(amount: Decimal, currency: str | None, country: str | None = None) -> str:
    """As its reader writes it, for a page: `£31,500`; with the ISO code where the sign could be anybody's (E18, E46)."""
    if not currency:
        return plain(amount, currency)
    return as_read_there(amount, currency, country)


def if_known(
    amount: Decimal | None, currency: str | None, country: str | None = None
) -> str:
    """`USD 98,000`, `£31,500`, and nothing where no amount is known."""
    if amount is None:
        return ""
    return on_a_page(amount, currency, country)


def paid(
    wording: Wording, amount: Decimal | None, currency: str | None, per: Per
) -> str:
    """`USD 50 an hour`, `£31,500` for a year, and nothing where no amount is known."""
    if amount is None:
        return ""
    return on_a_page(amount, currency) + wording.words.pay("per", per)


def paid_there(
    wording: Wording,
    amount: Decimal | None,
    currency: str,
    per: Per,
    country: str | None,
) -> str:
    """`$61,500 a year`, `£14.10 an hour`: pay as it is said there; nothing where no amount is known."""
    if amount is None:
        return ""
    sum_there = on_a_page(amount, currency, country)
    if per is Per.YEAR:
        return wording.words.pay("amounts", "by-the-year", amount=sum_there)
    return sum_there + wording.words.pay("per", per)


def rate(amount: Decimal, currency: str) -> str:
    """`EUR 640.00`, `EUR 0.125`: the price of one unit with every decimal typed, so that the line can be worked out again."""
    if amount == rounded(amount, currency):
        return exact(amount, currency)
    return f"{currency} {amount.normalize():,f}"


def rounded(amount: Decimal, currency: str) -> Decimal:
    """The amount, rounded half up to the currency's smallest unit."""
    return share(amount, 100, currency)


def share(amount: Decimal, percent: Decimal | int, currency: str) -> Decimal:
    """A percentage of an amount, rounded half up to the currency's smallest unit."""
    from afterword.interview.values.cldr import get_currency_precision  # noqa: PLC0415  (heavy: only where money is printed)

    unit = Decimal(1).scaleb(-get_currency_precision(currency))
    return (amount * percent / 100).quantize(unit, ROUND_HALF_UP)
