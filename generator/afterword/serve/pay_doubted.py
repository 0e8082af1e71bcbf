"""Pay that was typed into a box and that nobody is paid, asked about beside the box."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from decimal import Decimal, InvalidOperation
from operator import attrgetter

from afterword.interview.model.interview import Interview
from afterword.interview.model.vocabulary import Per
from afterword.serve.actions import AnsweredError
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
    for name in amounts:
        meant = _meant(fields, name, years)
        if meant and not _names_a_period(typed[name]):
            period = a_period(fields.get("per") or Per.YEAR)
            raise _asked(name, typed[name].strip(), period, meant)


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


def _names_a_period(text: str) -> bool:
    from afterword.interview.values.meant_money import money_meant  # noqa: PLC0415  (heavy: only a sum in doubt pays)

    money = money_meant(text)
    return bool(money and money.per)


def _years(interview: Interview | None) -> Iterator[Decimal]:
    """What is told of a year's pay already."""
    if interview:
        years = map(attrgetter("year"), all_pay(interview))
        yield from filter(None, years)
