"""Pay that was typed into a box and that nobody is paid, asked about beside the box."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from decimal import Decimal, InvalidOperation

from afterword.interview.model.interview import Interview
from afterword.interview.model.vocabulary import Per
from afterword.serve.pay_typed import a_period
from afterword.serve.refusing import beside
from afterword.workbook.pay.money import plain
from afterword.workbook.pay.unlikely import all_pay, meant_instead

_Typed = Mapping[str, str]


def ask_if_unlikely(
    typed: _Typed,
    fields: _Typed,
    amounts: Iterable[str],
    interview: Interview | None,
) -> None:
    """Ask about each sum that cannot be meant so; whoever wrote its period beside it, such as `900 a year`, means it.

    `fields` is `typed` as a file has it.

    Raises:
        AnsweredError: a sum is far less than anybody is paid.
    """
    years = [*_years(interview)]
    with suppress(ValueError, InvalidOperation):
        per = Per(fields.get("per") or Per.YEAR)
        for name in amounts:
            amount = Decimal(fields.get(name) or 0)
            meant = meant_instead(amount, per, fields.get("currency"), years)
            if meant and not _names_a_period(typed[name]):
                raise _asked(name, typed[name], per, meant)


def _asked(
    name: str,
    text: str,
    per: Per,
    meant: Decimal,
) -> Exception:
    period = a_period(per)
    whole = plain(meant, None)
    message = (
        f"“{text.strip()}” {period} is far less than anybody is paid; is it {whole}?"
    )
    return beside(name, message, (whole, f"{text.strip()} {period}"))


def _names_a_period(text: str) -> bool:
    from afterword.interview.values.meant_money import money_meant  # noqa: PLC0415  (heavy: only a sum in doubt pays)

    money = money_meant(text)
    return bool(money and money.per)


def _years(interview: Interview | None) -> Iterator[Decimal]:
    """What is told of a year's pay already."""
    if interview is None:
        return
    for pay in all_pay(interview):
        if pay.year:
            yield pay.year
