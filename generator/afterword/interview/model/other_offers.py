"""An offer of an employer of whom there is no interview file: enough for its days, and for a comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from afterword.interview.model.audience import ForCoach
from afterword.interview.model.fields import key, optional
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.paid_per import HoursAWeek, PaidPer, WeeksAYear
from afterword.interview.model.terms import Offer
from afterword.interview.model.vocabulary import Per, Result
from afterword.interview.values import Amount, Currency, Day, Line, When, one_of
from afterword.interview.values.firms import bare_name

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Container, Iterable


class OtherOffer(Frozen):
    """One of them. No letter says more of it than the day by which it must be answered."""

    employer: ForCoach[Line] = key(
        description="Who made it. No letter and no document names them."
    )
    role: ForCoach[Line | None] = optional("The job.")
    received: ForCoach[Day] = key(description="The day it came.")
    answer_by: ForCoach[When | None] = optional(
        "When they want the answer, e.g. 2027-05-27 17:00. Letters speak of the offer once this is known: the one that tells "
        "of it goes in the place of the follow-up of that week, with the lines typed for that."
    )
    hear_by: ForCoach[Day | None] = optional(
        "The last day on which an answer of the others still helps you, e.g. 2027-05-26: letters ask for one by then."
        " Without it, and where it is the day of the answer itself, the working day before that."
    )
    base: ForCoach[Amount | None] = optional("The base pay offered.")
    currency: ForCoach[Currency | None] = optional("Three letters, such as USD.")
    per: ForCoach[PaidPer] = Per.YEAR
    hours_a_week: ForCoach[HoursAWeek] = None
    weeks_a_year: ForCoach[WeeksAYear] = None
    result: ForCoach[Annotated[Result, one_of(Result)] | None] = optional(
        "What became of it: accepted, and every other application is left; declined; or cancelled, when it fell through."
    )
    on: ForCoach[Day | None] = optional("The day of that.")

    @property
    def told_elsewhere(self) -> bool:
        """Whether there is an interview file of its employer by now, which has the offer."""
        return False

    @property
    def terms(self) -> Offer:
        """What it offers, as that of an interview."""
        return Offer.model_construct(
            received=self.received,
            answer_by=self.answer_by,
            base=self.base,
            currency=self.currency,
            per=self.per,
            hours_a_week=self.hours_a_week,
            weeks_a_year=self.weeks_a_year,
        )

    @property
    def is_open(self) -> bool:
        """Whether it waits for an answer."""
        return self.result in (None, Result.OFFER)

    @property
    def accepted(self) -> bool:
        """Whether the candidate said yes to it."""
        return self.result is Result.ACCEPTED

    @property
    def ended(self) -> dt.date:
        """The day on which something became of it; the day it came, where no other is told."""
        return self.on or self.received


class OfferToldElsewhere(OtherOffer):
    """One of which there is an interview file by now: that one counts, and this one is nobody's rival."""

    @property
    def told_elsewhere(self) -> bool:
        """The interview file has the offer."""
        return True

    @property
    def is_open(self) -> bool:
        """The interview waits for its answer."""
        return False

    @property
    def accepted(self) -> bool:
        """The interview knows."""
        return False


def apart_from(
    offers: Iterable[OtherOffer], employers: Container[str]
) -> tuple[OtherOffer, ...]:
    """The offers, those of these employers (by their bare names) marked as told elsewhere; each keeps its place."""
    return tuple(
        OfferToldElsewhere.model_construct(**dict(offer))
        if bare_name(offer.employer) in employers
        else offer
        for offer in offers
    )
