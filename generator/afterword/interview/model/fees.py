"""What the services of a proposal cost, line by line."""

from __future__ import annotations

from afterword.interview.model.audience import ForProposal
from afterword.interview.model.fields import key, optional, several
from afterword.interview.model.frozen import Frozen
from afterword.interview.values import (
    Amount,
    Currency,
    Line,
    Many,
    Percent,
    Quantity,
    Share,
)


class FeeItem(Frozen):
    """One line of the fees."""

    what: ForProposal[Line | None] = optional("What it is for, e.g. closing work.")
    quantity: ForProposal[Quantity] = key(description="How many units, e.g. 3.")
    unit: ForProposal[Line] = key(
        description="The unit, in the singular: day, hour, workshop."
    )
    rate: ForProposal[Amount] = key(description="The price of one unit.")


class Fees(Frozen):
    """What the services cost: one line, or several under `lines`."""

    quantity: ForProposal[Quantity | None] = optional("How many units, e.g. 12 or 2.5.")
    unit: ForProposal[Line | None] = optional(
        "The unit, in the singular: day, hour, month."
    )
    rate: ForProposal[Amount | None] = optional("The price of one unit.")
    lines: ForProposal[Many[FeeItem]] = several(
        "Several lines, each with quantity, unit and rate, instead of one."
    )
    currency: ForProposal[Currency] = key(description="Three letters, such as EUR.")
    tax_percent: ForProposal[Percent | None] = optional(
        "The tax rate to show as an example, e.g. 21 or 8.1."
    )
    tax_name: ForProposal[Line | None] = optional(
        "What the tax is called, e.g. VAT; by the employer's country when left out."
    )
    instalments: ForProposal[Many[Share]] = several("Shares in percent, e.g. [50, 50].")
    instalments_due: ForProposal[Many[Line]] = several(
        "When each is due, e.g. [on start, on delivery]."
    )
    model: ForProposal[Line | None] = optional(
        "How you charge, e.g. fixed fee or monthly retainer; by the unit when left out."
    )
    excludes: ForProposal[Many[Line]] = several("What the fees leave out, e.g. travel.")
    terms: ForProposal[Line | None] = optional(
        "When a bill is to be paid, e.g. within 14 days of the invoice."
    )

    @property
    def items(self) -> tuple[FeeItem, ...]:
        """Every line: the one that stands alone, and those under `lines`."""
        if self.quantity is None or self.unit is None or self.rate is None:
            return self.lines
        alone = FeeItem.model_construct(
            quantity=self.quantity, unit=self.unit, rate=self.rate
        )
        return (alone, *self.lines)

    @property
    def is_shared_out(self) -> bool:
        """Whether its shares make all of it, and each has the day on which it is due or none has; or there are none."""
        days = {0, len(self.instalments)}
        return sum(self.instalments) in {0, 100} and len(self.instalments_due) in days
