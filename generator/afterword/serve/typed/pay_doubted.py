"""Pay that was typed into a box and that nobody is paid, asked about beside the box."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from decimal import Decimal, InvalidOperation
from functools import partial

from afterword.interview.model.interview import Interview
from afterword.interview.model.vocabulary import Per
from afterword.patterns import lazy_pattern
from afterword.serve.action.actions import AnsweredError
from afterword.serve.action.refusing import beside
from afterword.serve.typed.periods import a_period
from afterword.workbook.pay.money import plain
from afterword.workbook.pay.unlikely import all_pay, meant_instead

_Typed = Mapping[str, str]
_HUNDRED = 100
_COMMA_AND_TWO = lazy_pattern(r"\d,\d\d(?!\d)")
_FAR_MORE = "is more than a hundred times what you told us before; write it again, unless it is right"


def ask_if_unlikely(
    typed: _Typed,
    fields: _Typed,
    amounts: Iterable[str],
    interview: Interview | None,
) -> None:
    """Ask about each sum that cannot be meant so; whoever wrote its period beside it, such as `900 a year`, means it.

    Nobody means a comma before two digits for sure: `31,00 a year` lacks a nought.

    `fields` is `typed` as a file has it.

    Raises:
        AnsweredError: a sum is far less than anybody is paid, or far more than what is told of this job.
    """
    years = [*_years(interview)]
    period = a_period(fields.get("per") or Per.YEAR)
    for name in filter(partial(_is_open, typed), amounts):
        text = _without_its_period(typed.get(name, "").strip(), fields.get(name, ""))
        meant = _meant(fields, name, years)
        if meant:
            raise _asked(name, text, period, meant)
        if _is_far_more(fields, name, interview):
            raise beside(name, f"“{text}” {period} {_FAR_MORE}", (f"{text} {period}",))


def _meant(
    fields: _Typed,
    name: str,
    years: Sequence[Decimal],
) -> Decimal | None:
    """What may be meant by a sum; None for what can be, and for what is no sum: of that the reading door speaks."""
    per = fields.get("per", "")
    currency = fields.get("currency")
    with suppress(ValueError, InvalidOperation):
        return meant_instead(
            Decimal(fields.get(name, "")),
            Per(per or Per.YEAR),
            currency,
            years,
        )
    return None


def _asked(
    name: str,
    text: str,
    period: str,
    meant: Decimal,
) -> AnsweredError:
    whole = plain(meant, None)
    question = f"is far less than anybody is paid; is it {whole}?"
    return beside(
        name,
        f"“{text}” {period} {question}",
        (whole, f"{text} {period}"),
    )


def _is_far_more(fields: _Typed, name: str, interview: Interview | None) -> bool:
    """Whether a sum is a hundred times as much as anything that is told of a year's pay, in its currency."""
    with suppress(InvalidOperation):
        amount = Decimal(fields.get(name, ""))
        years = [*_years(interview, fields.get("currency", ""))]
        return bool(years) and amount >= _HUNDRED * max(years)
    return False


def _is_open(typed: _Typed, name: str) -> bool:
    """Whether a sum names no period, or may lack a digit."""
    from afterword.interview.values.meant_money import money_meant  # noqa: PLC0415  (heavy: only a sum in doubt pays)

    text = typed.get(name, "")
    money = money_meant(text)
    return not (money and money.per) or _lacks_a_digit(text)


def _lacks_a_digit(text: str) -> bool:
    return _COMMA_AND_TWO.search(text) is not None


def _without_its_period(text: str, amount: str) -> str:
    """A sum as it was read, where a period may stand beside it."""
    if _lacks_a_digit(text):
        return amount
    return text


def _years(interview: Interview | None, currency: str = "") -> Iterator[Decimal]:
    """What is told of a year's pay already, in this currency or in none that is named."""
    if interview is None:
        return
    for pay in all_pay(interview):
        if pay.year and (not currency or pay.currency in {currency, None}):
            yield pay.year
