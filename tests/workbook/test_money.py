"""Amounts to the smallest unit of their currency: E18."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.interview.model.fees import Fees
from afterword.workbook.pay import money
from afterword.workbook.proposal.fees import FeeLines
from afterword.workbook.proposal.view import proposal_view
from afterword.workbook.wording.wording import shipped_wording
from support.making import SERVICE, day, interview, mistakes
from support.turns import drawn


def _fees(**changes: object) -> dict[str, object]:
    return {"quantity": 12, "unit": "day", "rate": "640", "currency": "EUR", **changes}


def _lines(**changes: object) -> tuple[str, str, tuple[str, ...]]:
    shown = proposal_view(
        shipped_wording(), interview(proposal={**SERVICE, "fees": _fees(**changes)}), day("2027-03-17")
    )
    assert shown is not None
    assert shown.fees is not None
    return shown.fees.net, shown.fees.tax, shown.fees.instalments


@pytest.mark.parametrize(
    ("amount", "currency", "printed"),
    [
        ("7680", "EUR", "EUR 7,680.00"),
        ("640.5", "USD", "USD 640.50"),
        ("500000", "JPY", "JPY 500,000"),
        ("1234.567", "KWD", "KWD 1,234.567"),
        ("0.01", "GBP", "GBP 0.01"),
        ("0.125", "USD", "USD 0.13"),
        ("500000.5", "JPY", "JPY 500,001"),
        ("999999999999", "USD", "USD 999,999,999,999.00"),
    ],
)
def test_an_amount_has_the_decimals_of_its_currency(amount: str, currency: str, printed: str) -> None:
    """Two for the euro, none for the yen, three for the dinar, the ISO code before the figure (E18)."""
    assert money.exact(Decimal(amount), currency) == printed


@pytest.mark.parametrize(
    ("amount", "currency", "printed"),
    [("98000", "USD", "USD 98,000"), ("98000.00", "USD", "USD 98,000"), ("15.5", "GBP", "GBP 15.50")],
)
def test_a_salary_figure_has_no_cents_where_there_are_none(amount: str, currency: str, printed: str) -> None:
    """A year's pay reads without .00, an hour's rate keeps its pence (E18)."""
    assert money.plain(Decimal(amount), currency) == printed


def test_the_fees_of_the_example_come_out_to_the_cent() -> None:
    """12 days at EUR 640: the net, the tax as an example to be confirmed, and two halves (S65, E18)."""
    net, tax, instalments = _lines(tax_percent=21, instalments=[50, 50])
    assert "12 x EUR 640.00" in net
    assert net.endswith("= EUR 7,680.00 net")
    assert "if applicable, e.g. 21% = EUR 1,612.80, total EUR 9,292.80; to be confirmed" in tax
    assert instalments == ("EUR 3,840.00", "EUR 3,840.00")


def test_without_a_tax_rate_nothing_is_said_about_tax() -> None:
    """No rate typed, no tax claimed (E18)."""
    assert _lines()[1] == ""


def test_yen_have_no_decimals_anywhere() -> None:
    """12 days at JPY 50,000 with 10 percent tax, in thirds (E18)."""
    net, tax, instalments = _lines(rate="50001", currency="JPY", tax_percent=10, instalments=[33, 33, 34])
    assert "." not in net + tax.replace("e.g.", "") + "".join(instalments)


@pytest.mark.parametrize("unit", ["day", "month", "hour"])
def test_the_unit_is_said_once_before_the_sum(unit: str) -> None:
    """What is charged by stands in front, and the sum itself is bare figures (S65, E18)."""
    value = interview(proposal={**SERVICE, "fees": {**SERVICE["fees"], "rate": 640, "currency": "EUR", "unit": unit}})
    shown = proposal_view(shipped_wording(), value, day("2027-01-20"))
    assert shown is not None
    assert shown.fees is not None
    assert (shown.fees.model, shown.fees.net) == (f"charged by the {unit}", "12 x EUR 640.00 = EUR 7,680.00 net")


def _amount(text: str) -> Decimal:
    return Decimal(text.split(" ")[1].replace(",", ""))


@settings(deadline=None, max_examples=drawn(60), derandomize=True, database=None)
@given(
    cents=st.integers(1, 10_000_000),
    quantity=st.integers(1, 1000),
    shares=st.sampled_from([[50, 50], [33, 33, 34], [30, 30, 40], [10] * 10, [1, 99], [100]]),
    tax=st.integers(0, 100),
)
def test_the_instalments_add_up_to_the_net_and_tax_to_the_total(
    cents: int, quantity: int, shares: list[int], tax: int
) -> None:
    """Whatever the rate, nothing is lost in rounding (E18)."""
    rate = Decimal(cents) / 100
    net, taxed, instalments = _lines(rate=str(rate), quantity=quantity, instalments=shares, tax_percent=tax)
    printed = _amount(net.split(" = ")[1])
    assert printed == rate * quantity
    assert sum(_amount(each) for each in instalments) == printed
    assert _amount(taxed.split("total ")[1].split(";")[0]) == printed + _amount(
        taxed.split("% = ")[1].split(", total")[0]
    )


def test_a_share_is_rounded_half_up() -> None:
    """Half a cent goes up, as it does on paper (E18)."""
    assert money.share(Decimal("0.05"), 50, "EUR") == Decimal("0.03")


def test_the_rate_is_kept_exactly_as_typed() -> None:
    """No float comes near it: 0.1 is a tenth (E18)."""
    proposal = interview(proposal={**SERVICE, "fees": _fees(rate="0.1")}).proposal
    assert proposal is not None
    assert isinstance(proposal.fees, Fees)
    assert proposal.fees.rate * 3 == Decimal("0.3")


TWO_LINES = [{"quantity": 12, "unit": "day", "rate": 900}, {"quantity": 3, "unit": "workshop", "rate": 1400}]


def _several(country: str | None, **changes: object) -> FeeLines:
    fees = {"lines": TWO_LINES, "currency": "CAD", "tax_percent": 13, **changes}
    value = interview(
        employer={"name": "Lakebed Packaging Inc.", "country": country}, proposal={**SERVICE, "fees": fees}
    )
    shown = proposal_view(shipped_wording(), value, day("2027-05-17"))
    assert shown is not None
    assert shown.fees is not None
    return shown.fees


def test_several_lines_of_fees_are_worked_out_each_and_together() -> None:
    """Days and workshops each at their rate, what they make before tax, the country's own tax, the currency once (E46)."""
    fees = _several("CA")
    assert fees.model == "charged by the day and by the workshop"
    assert fees.net == "12 x $900.00 = $10,800.00 and 3 x $1,400.00 = $4,200.00, together $15,000.00 before tax"
    assert fees.tax == "GST/HST if applicable, e.g. 13% = $1,950.00, total $16,950.00; to be confirmed"
    assert fees.rest == ("All amounts in CAD",)


@pytest.mark.parametrize(
    ("country", "currency", "total"),
    [("CA", "CAD", "$15,000.00"), ("GB", "GBP", "\u00a315,000.00"), ("GB", "CAD", "CAD 15,000.00"), ("JP", "JPY", "JPY 15,000"),
     ("DE", "EUR", "EUR 15,000.00"), (None, "USD", "USD 15,000.00")],
)  # fmt: skip
def test_money_is_written_as_its_reader_writes_it(country: str | None, currency: str, total: str) -> None:
    """A sign where it is clear whose it is, the ISO code elsewhere (E46, E18)."""
    assert _several(country, currency=currency).total == total


@pytest.mark.long
@pytest.mark.parametrize(
    ("country", "called"),
    [
        ("CA", "GST/HST"),
        ("AU", "GST"),
        ("JP", "Consumption tax"),
        ("US", "Sales tax"),
        ("DE", "VAT"),
        ("GB", "VAT"),
        ("BR", "Tax"),
        ("MX", "VAT"),
        ("KR", "VAT"),
        ("GH", "VAT"),
        ("UA", "VAT"),
        ("NO", "VAT"),
        ("JE", "GST"),
        ("JM", "GCT"),
        ("PE", "IGV"),
        ("PA", "ITBMS"),
        ("PR", "Sales and use tax"),
        ("HK", "Tax"),
        (None, "Tax"),
    ],
)
def test_the_tax_is_called_as_it_is_there(country: str | None, called: str) -> None:
    """GST, VAT, consumption tax or sales tax, by the employer's country; a typed name wins (E46)."""
    assert _several(country).tax.startswith(f"{called} if applicable")
    assert _several(country, tax_name="ISS").tax.startswith("ISS if applicable")


@pytest.mark.parametrize(
    ("named", "printed"), [("VAT", "VAT on top if applicable; to be confirmed"), ("no VAT", ""), ("not registered", "")]
)
def test_a_tax_that_was_only_named_is_told_by_its_name(named: str, printed: str) -> None:
    """What was typed is printed, without a figure that nobody told; `no VAT` is no tax (E32, E46)."""
    assert _several("GB", tax_percent=None, tax_name=named).tax == printed


@pytest.mark.parametrize(
    ("percent", "tax"), [("8.1", "8.1% = $1,215.00"), ("8.875", "8.875% = $1,331.25"), ("12.5", "12.5% = $1,875.00")]
)
def test_a_tax_has_the_decimals_that_it_has(percent: str, tax: str) -> None:
    """Switzerland, New York and Trinidad have no whole percentage (E46)."""
    assert tax in _several("CA", tax_percent=percent).tax


@pytest.mark.long
@pytest.mark.parametrize(
    ("fees", "help_"),
    [
        ({"tax_percent": "20%"}, "write 20"),
        ({"tax_percent": "about a fifth"}, "write a number from 0 to 100"),
        ({"instalments": ["50%", 50]}, "write 50"),
        ({"instalments": "30/70"}, "write them as a list: [30, 70]"),
        ({"instalments": "50% + 50%"}, "write them as a list: [50, 50]"),
        ({"instalments": "half and half"}, "write them as a list: [50, 50]"),
        ({"instalments": "3 x 1/3"}, "write them as a list: [33.33, 33.33, 33.34]"),
        ({"instalments": "four quarters"}, "write them as a list: [25, 25, 25, 25]"),
        ({"instalments": ["1/2", 50]}, "write 50, for so much of a hundred"),
        ({"instalments": "30/60"}, "write a number from 0 to 100"),
        ({"instalments": "250"}, "write a number from 0 to 100"),
        ({"instalments": 100}, None),
        ({"quantity": "22½"}, "write 22.5"),
        ({"quantity": "1 1/4"}, "write 1.25"),
        ({"quantity": "½ day"}, "write 0.5, with `unit: day` below it"),
        ({"quantity": "half a day"}, "write 0.5, with `unit: day` below it"),
        ({"rate": "22½"}, "write 22.5"),
        ({"tax_percent": "8½%"}, "write 8.5"),
        ({"quantity": "5,000"}, "write 5000"),
        ({"quantity": "2.5 days"}, "write 2.5, with `unit: day` below it"),
        ({"rate": "640 a day"}, "write 640, with `unit: day` below it"),
        ({"rate": "640 net"}, "write 640"),
        ({"rate": "640 a fortnight"}, "write 640, and that time behind `unit`"),
        ({"tax_percent": "8,875"}, "write 8.875"),
        ({"quantity": "0.001"}, "write a number from 0.01 to 1000000"),
        ({"rate": "0"}, "write the price of one unit behind `rate`, or leave `fees` out until you know it"),
    ],
)
def test_a_number_of_the_fees_that_cannot_be_read_is_given_back_as_it_is_typed(
    fees: dict[str, object], help_: str | None
) -> None:
    """A sign of percent, a fraction, a comma and a price of nothing are named with what to write (E32, E46)."""
    found = [each.partition("; ")[2] for each in mistakes(proposal={**SERVICE, "fees": _fees(**fees)})]
    assert found == [*filter(None, [help_])]


@pytest.mark.parametrize(
    ("told", "mistake"),
    [
        ({"hours_a_week": "80%"}, "`80%` is not a number; write how many hours a week that is, such as 32 or 37.5"),
        ({"hours_a_week": "37½ hours"}, "`37½ hours` is not a number; write 37.5"),
        ({"working_time": "80%"}, "unknown key `working_time`; did you mean `hours_a_week`?"),
        ({"hours": 30}, "unknown key `hours`; did you mean `hours_a_week`?"),
        ({"starts_at": "09:00"}, "unknown key `starts_at`; did you mean `start`?"),
    ],
)
def test_a_share_of_full_time_is_never_taken_for_hours(told: dict[str, object], mistake: str) -> None:
    """Who works at 80 per cent does not work eighty hours: the hours are asked for, by the key that they have (E32, E46)."""
    offer = {"received": "2027-01-20", "base": 40_000, "currency": "GBP", "per": "year", **told}
    assert mistakes(offer=offer) == [mistake]


@pytest.mark.parametrize("missing", ["quantity", "unit", "rate"])
def test_a_line_of_fees_that_is_begun_is_ended(missing: str) -> None:
    """A line without its price or its number would be a bill for nothing: it is an error with the key to write (E46, S65)."""
    line = {key: value for key, value in {"quantity": 12, "unit": "day", "rate": 640}.items() if key != missing}
    assert mistakes(proposal={**SERVICE, "fees": {**line, "currency": "EUR"}}) == [
        f"`{missing}` is missing under `fees`; write `{missing}: \u2026`, or several lines under `lines`"
    ]


@pytest.mark.parametrize(
    ("currency", "written"),
    [("GBP", "\u00a333,000"), ("INR", "\u20b933,000"), ("USD", "USD 33,000"), ("EUR", "EUR 33,000")],
)
def test_where_the_country_is_not_told_a_sign_that_is_one_countrys_tells_it(currency: str, written: str) -> None:
    """Whoever is paid in pounds reads \u00a333,000; a dollar could be anybody's (E46)."""
    assert money.as_read_there(Decimal(33_000), currency, None) == written


@pytest.mark.parametrize(
    ("currency", "country", "written"),
    [
        ("ZAR", "ZA", "R52\u00a0000"),
        ("EUR", "MT", "\u20ac52,000"),
        ("PKR", "PK", "Rs52,000"),
        ("KES", "KE", "KSh\u00a052,000"),
        ("INR", "IN", "\u20b952,000"),
    ],
)
def test_money_is_written_as_it_is_in_the_readers_country(currency: str, country: str, written: str) -> None:
    """Wherever English is written, the country's own sign and its own way to part the thousands (E46)."""
    assert money.as_read_there(Decimal(52_000), currency, country) == written
