"""Sums that were typed into a form as people write them, made into what the file has: a figure, its currency, its period."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from operator import attrgetter
from typing import TYPE_CHECKING

from afterword.frozen import frozen
from afterword.interview.model.at_home import country_there
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.model.vocabulary import Per
from afterword.serve.action.refusing import beside
from afterword.serve.typed.pay_told_otherwise import ask_if_told_otherwise
from afterword.serve.typed.periods import a_period
from afterword.serve.typed.rates import agree_on_unit, is_rate, without_its_tax
from afterword.workbook.pay.money import on_a_page
from afterword.workbook.pay.offers import (
    currency_there,
    named_currency,
)

if TYPE_CHECKING:
    from afterword.interview.values.meant_money import Money

Codes = tuple[str, ...]  # of currencies
# Whose pay may have cents.
_SHORT_PERIODS = frozenset(
    {
        Per.DAY,
        Per.HOUR,
        Per.PIECE,
    }
)
_CENTS = 2
_SOME = 5
_AT_ODDS = {
    "per": "this says {said}, and the form counts by the {stands}; let both say the same",
    "currency": "this is in {named}, and {stands} stands beside it; let both say the same",
}
_OF_POINTS = frozenset(
    {
        "EUR",
        "DKK",
        "BRL",
        "IDR",
        "TRY",
        "ARS",
        "CLP",
        "COP",
        "VND",
    }
)
_STERLING = "GBP"  # `pounds`, where no country is told
_WELL_KNOWN = (
    "USD",
    "CAD",
    "AUD",
    "NZD",
    "GBP",
    "CHF",
    "JPY",
    "CNY",
    "INR",
    "SEK",
)


@frozen
class Sums:
    """What the fields of a form hold now, and each sum that was read, by its field, as it is said back."""

    fields: Mapping[str, str]
    said: Mapping[str, str]

    @property
    def sentence(self) -> str:
        """What was understood, if it was typed in another way; begins with a space."""
        if not self.said:
            return ""
        return f" Understood as {' and '.join(self.said.values())}."


def sums(
    typed: Mapping[str, str],
    amounts: Iterable[str],
    usual: Codes,
    at_home: Codes = (),
) -> Sums:
    """The fields with each sum as a file has it. A form may have fields `currency` and `per`; `usual` are currencies of before.

    `at_home` is what pay is in that names no currency: it is said back. What cannot be understood stays as it is, for the
    reading door to say so.

    Raises:
        AnsweredError: a sign or a name can be several currencies, or the form says another one elsewhere.
    """
    fields = dict(typed)
    if fields.get("currency"):
        fields["currency"] = currency_in("currency", fields["currency"], usual)
    supposed: Codes = ()
    if fields.get("currency") == "":
        supposed = at_home
    said: dict[str, str] = {}
    for field in amounts:
        text = fields.get(field, "").strip()
        if text and (supposed or not text.isdecimal()):
            said |= _read(field, text, fields, usual, supposed)
    return Sums(fields, said)


def currency_at_home(interview: Interview | None) -> Codes:
    """What pay is in that names no currency: what other pay of this job is in, else the money of its country."""
    if interview is None:
        return ()
    salary = interview.salary
    named = named_currency(interview.offer, salary, salary.posted)
    codes = filter(None, (named, currency_there(interview)))
    return tuple(codes)[:1]


def usual_currencies(interview: Interview | None, me: Candidate | None = None) -> Codes:
    """Those that the interview has already, then that of the employer's country, or of the candidate's where none is told."""
    if interview is None:
        return ()
    return tuple(dict.fromkeys(filter(None, _usual(interview, me))))


def _usual(interview: Interview, me: Candidate | None) -> Iterator[str | None]:
    from afterword.interview.values.meant_money import currency_of  # noqa: PLC0415  (heavy: only a sum in a box pays)

    salary = interview.salary
    paid = (interview.offer, salary, salary.posted, *salary.findings)
    yield from map(attrgetter("currency"), filter(None, paid))
    country = country_there(interview)
    if me and not country:
        country = me.country
    yield currency_of(country)


def currency_in(
    field: str,
    text: str,
    usual: Codes,
) -> str:
    """A code for what was typed as the currency; what is none is for the reading door to say.

    Raises:
        AnsweredError: it can be several.
    """
    from afterword.interview.values.meant_money import currencies_meant  # noqa: PLC0415  (heavy: only a sum in a box pays)

    codes = currencies_meant(text)
    if codes:
        return _chosen(field, text, codes, usual)
    return text


def _read(
    field: str,
    text: str,
    fields: dict[str, str],
    usual: Codes,
    supposed: Codes,
) -> Iterator[tuple[str, str]]:
    """Puts one sum into its fields; gives the field and what is said back. `supposed`: where it names no currency."""
    from afterword.interview.values.meant_money import money_meant  # noqa: PLC0415  (heavy: only a sum in a box pays)

    money = money_meant(without_its_tax(text, fields))
    if money is None:
        ask_if_told_otherwise(field, text, fields)
        return
    box = fields.get("currency", "")
    codes = money.currencies or supposed
    if codes:
        code = _chosen(field, text, codes, (box,) if box else usual)
        _agree(field, "currency", code, fields, usual)
        box = fields.get("currency", code)
    per = money.per
    if per and not is_rate(fields):
        _agree(field, "per", per, fields, (Per.YEAR,))
    agree_on_unit(field, per, fields)
    per = fields.get("per", per)
    amount = _one_amount(money, box or "".join(_OF_POINTS.intersection(usual[:1])), per)
    if amount is None:
        return
    fields[field] = f"{amount:f}"
    period = f" {a_period(per)}" if per else ""
    yield field, f"{on_a_page(amount, box or None)}{period}"


def _one_amount(
    money: "Money",
    currency: str,
    per: str,
) -> Decimal | None:
    """The amount; of two, thousands, where nobody would write cents with three digits."""
    amounts = money.amounts
    if len(amounts) == 1:
        return amounts[0]
    is_open = not money.is_of_a_point, not currency, per in _SHORT_PERIODS
    if any(is_open):
        return None
    from afterword.interview.values.cldr import get_currency_precision  # noqa: PLC0415  (heavy: only a sum in a box pays)

    if get_currency_precision(currency) > _CENTS:
        return None
    return amounts[0]


def _agree(
    field: str,
    about: str,
    named: str,
    fields: dict[str, str],
    usual: Codes,
) -> None:
    """Put what was named with a sum into its own field, if nothing else stands there."""
    if about not in fields and not usual:
        raise beside(field, "write the figure alone; nothing here has a currency yet")
    stands = fields.get(about, "".join(usual[:1]))
    if stands not in {"", named}:
        said = a_period(named)
        message = _AT_ODDS[about].format(named=named, stands=stands, said=said)
        raise beside(field, message)
    if about in fields:
        fields[about] = named


def _chosen(
    field: str,
    text: str,
    codes: Codes,
    usual: Codes,
) -> str:
    """The one currency that is meant: the only one, the one of them that is usual here, or the pound that is nobody's else."""
    expected = (*usual, _STERLING)
    fitting = [*filter(codes.__contains__, expected), *codes]
    if len(codes) == 1 or fitting[0] in expected:
        return fitting[0]
    examples = [*filter(codes.__contains__, _WELL_KNOWN), *codes]
    choices = tuple(dict.fromkeys(examples[:_SOME]))
    some = ", ".join(choices)
    raise beside(
        field,
        f"“{text}” can be several currencies ({some}); choose one of them for the currency",
        choices,
        into="currency",
    )
