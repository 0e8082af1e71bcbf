"""Pay that was typed into a box and is no sum alone, asked about beside the box in the words that were typed (E57)."""

from collections.abc import Iterator, Mapping

from afterword.patterns import lazy_pattern
from afterword.serve.action.actions import AnsweredError
from afterword.serve.action.refusing import beside
from afterword.serve.typed.periods import a_period
from afterword.serve.typed.rates import is_rate

_SUM = lazy_pattern(r"\d(?:[\d.,'\u2019 ]*\d)?\s?k?")


def ask_if_told_otherwise(
    field: str,
    text: str,
    fields: Mapping[str, str],
) -> None:
    """Ask about pay for a time that is not told here, such as a fortnight, pay after tax, and pay with something beside it.

    What one unit costs may be told for any time.

    Raises:
        AnsweredError: it is one of these.
    """
    for asked in _asked(field, text):
        if not is_rate(fields):
            raise asked


def _asked(field: str, text: str) -> Iterator[AnsweredError]:
    from afterword.interview.values.other_times import other_sum  # noqa: PLC0415  (heavy: only a sum in doubt pays)
    from afterword.interview.values.told_sums import AFTER_TAX, sum_and_beside  # noqa: PLC0415  (likewise)

    pay = other_sum(text)
    if pay:
        amount = _SUM.sub(f"{pay.amount:,f}", pay.typed, count=1)
        instead = f"{amount} {a_period(pay.per)}"
        yield beside(
            field,
            f"“{text}” is the same pay as {instead}; write it so, as no other time is told here",
            (instead,),
        )
    if AFTER_TAX.search(text):
        yield beside(
            field, f"“{text}” is after tax; write what it is before tax, if you know it"
        )
    sum_alone, note = sum_and_beside(text)
    if sum_alone:
        yield beside(
            field,
            f"write {sum_alone} alone; what comes with it (“{note}”) can stand in a note of your own",
            (sum_alone,),
        )
