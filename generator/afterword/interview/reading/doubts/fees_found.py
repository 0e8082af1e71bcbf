"""What the fees of a proposal contradict: a line that is begun and not ended, shares that do not make a whole."""

from collections.abc import Iterator

from afterword.diagnostics import rules
from afterword.interview.model.fees import Fees
from afterword.interview.model.interview import Interview
from afterword.interview.reading.doubts.contradictions import Contradiction

_WHOLE = 100  # percent


def fees_found(interview: Interview) -> Iterator[Contradiction]:
    """What is wrong with the fees, where there are any."""
    proposal = interview.proposal
    if proposal and proposal.fees:
        yield from _half_a_line(proposal.fees)
        yield from _for_nothing(proposal.fees)
        yield from _instalments(proposal.fees)
        yield from _days_of_instalments(proposal.fees)


def _half_a_line(fees: Fees) -> Iterator[Contradiction]:
    """Fees of which one line is begun and not ended."""
    parts = {"quantity": fees.quantity, "unit": fees.unit, "rate": fees.rate}
    missing = [name for name, part in parts.items() if part is None]
    is_begun = len(missing) < len(parts)
    if missing and (is_begun or not fees.lines):
        yield Contradiction(
            rules.MISSING_KEY,
            ("proposal", "fees"),
            f"`{missing[0]}` is missing under `fees`",
            f"write `{missing[0]}: …`, or several lines under `lines`",
        )


def _for_nothing(fees: Fees) -> Iterator[Contradiction]:
    """Work that costs nothing at all is no offer; one line may be a gift."""
    if fees.items and not any(fee.rate for fee in fees.items):
        yield Contradiction(
            rules.NUMBER_OUT_OF_RANGE,
            ("proposal", "fees"),
            "the fees come to nothing",
            "write the price of one unit behind `rate`, or leave `fees` out until you know it",
        )


def _instalments(fees: Fees) -> Iterator[Contradiction]:
    total = sum(fees.instalments)
    if fees.instalments and total != _WHOLE:
        yield Contradiction(
            rules.UNWHOLE_INSTALMENTS,
            ("proposal", "fees", "instalments"),
            f"the instalments make {total} percent",
            "write shares that make 100, such as [50, 50]",
        )


def _days_of_instalments(fees: Fees) -> Iterator[Contradiction]:
    """Some of the shares with the day on which they are due, and some without."""
    shares, due = len(fees.instalments), len(fees.instalments_due)
    if due not in {0, shares}:
        yield Contradiction(
            rules.UNWHOLE_INSTALMENTS,
            ("proposal", "fees", "instalments_due"),
            f"`instalments_due` has {due}, and `instalments` {shares}",
            "write when each share is due, such as [on start, on delivery]",
        )
