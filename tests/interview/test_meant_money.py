"""Sums as people write them: the one amount, the currencies that a sign can be, what it is paid for."""

from decimal import Decimal

import pytest

from afterword.interview.values.meant_money import Money, currencies_meant, currency_of, money_meant


@pytest.mark.parametrize(
    ("typed", "amount", "currency", "per"),
    [
        ("58,000 a year", "58000", "", "year"),
        ("58k", "58000", "", ""),
        ("about 58.5K", "58500", "", ""),
        ("58 thousand US dollars", "58000", "USD", ""),
        ("USD58,000", "58000", "USD", ""),
        ("$58,000 CAD", "58000", "CAD", ""),
        ("58 000 €", "58000", "EUR", ""),
        ("CHF 98'000.-", "98000", "CHF", ""),
        ("€1.234,50", "1234.50", "EUR", ""),
        ("£32,500 pa", "32500", "GBP", "year"),
        ("18,50 €/h", "18.50", "EUR", "hour"),
        ("300 quid a day", "300", "GBP", "day"),
        ("12,00,000", "1200000", "", ""),
        ("1.2 million yen", "1200000", "JPY", ""),
        ("2,5 Mio \u20ac", "2500000", "EUR", ""),
        ("10.5 LPA", "1050000", "INR", "year"),
        ("\u20b912L", "1200000", "INR", ""),
        ("50,000/-", "50000", "", ""),
        ("INR 50,000 pm", "50000", "INR", "month"),
        ("R46 500,00", "46500", "ZAR", ""),
        ("3 200 € brut par mois", "3200", "EUR", "month"),
        ("18,50 €/Stunde", "18.50", "EUR", "hour"),
        ("95,000 an hour", "95000", "", "hour"),
        ("\u00a390 a session", "90", "GBP", "piece"),
        ("\u00a3180 per night shift", "180", "GBP", "piece"),
        ("\u00a3500 (a day)", "500", "GBP", "day"),
    ],
)
def test_a_sum_with_one_meaning_is_understood(typed: str, amount: str, currency: str, per: str) -> None:
    """However thousands are parted, and wherever the currency and the period stand."""
    assert money_meant(typed) == Money((Decimal(amount),), (currency,) if currency else (), per)


@pytest.mark.parametrize(
    "typed",
    [
        "58-62k",
        "58 to 62k",
        "$58,000 plus bonus",
        "40,000 after tax",
        "$50 EUR",
        "plenty",
        "5,80,0",
        "26500 500",
        "-95000",
        "\u00a3-5",
        "1/2",
        "\u00a345k net",
        "\u00a31,120 a fortnight",
    ],
)
def test_what_is_no_single_sum_is_not_guessed(typed: str) -> None:
    """A range, a sum with something beside it, two currencies: nothing is read out of it."""
    assert money_meant(typed) is None


def test_what_can_mean_two_things_keeps_both() -> None:
    """`58.000` is thousands to some, and a sign of dollars is that of several countries."""
    assert money_meant("58.000") == Money((Decimal(58000), Decimal(58)))
    assert money_meant("45 mil") == Money((Decimal(45_000), Decimal(45_000_000)))
    assert money_meant("95,000,00") == Money((Decimal(95_000), Decimal(9_500_000)))
    assert {"USD", "CAD", "AUD"} <= {*currencies_meant("dollars")}
    assert (currency_of("DE"), currency_of("PA"), currency_of(None)) == ("EUR", "", "")
