"""Offers of other employers, as far as letters and plans may use them: no name and no figure (E21)."""

import datetime as dt
from collections.abc import Iterable

from afterword.frozen import frozen
from afterword.interview.model.interview import Interview
from afterword.interview.model.terms import Offer, Outcome
from afterword.interview.model.vocabulary import Result
from afterword.plan.working_days import WorkingDays, working_days

DECIDE_BEFORE = 2  # working days before the employer's deadline


@frozen
class OfferElsewhere:
    """An offer of another employer: its days alone. `decide_by` is one's own date, before theirs."""

    received: dt.date
    answer_by: dt.date
    decide_by: dt.date
    accepted_on: dt.date | None = None


@frozen
class _Pressing:
    """An offer with its employer, so that nobody hears of their own as of another's."""

    employer: str
    offer: OfferElsewhere
    place: int

    @property
    def order(self) -> tuple[bool, dt.date, int]:
        """What presses most comes first: an offer that was accepted, then the nearest deadline, then the first file."""
        return (self.offer.accepted_on is None, self.offer.answer_by, self.place)


@frozen
class OffersElsewhere:
    """All offers there are, each employer's most pressing one, the most pressing of all first."""

    offers: tuple[_Pressing, ...]

    @classmethod
    def among(cls, interviews: Iterable[Interview]) -> "OffersElsewhere":
        """The offers of these interviews, in one pass."""
        first_of: dict[str, _Pressing] = {}
        for place, interview in enumerate(interviews):
            offer = _offer_of(interview)
            if offer is None:
                continue

            pressing = _Pressing(_employer(interview), offer, place)
            first = first_of.setdefault(pressing.employer, pressing)
            if pressing.order < first.order:
                first_of[pressing.employer] = pressing

        return cls(
            tuple(sorted(first_of.values(), key=lambda pressing: pressing.order))
        )

    def beside(self, interview: Interview) -> OfferElsewhere | None:
        """The offer of another employer that presses most; None when there is none."""
        own = _employer(interview)
        for pressing in self.offers[:2]:  # one of two is another's
            if pressing.employer != own:
                return pressing.offer
        return None


def own_deadline(offer: Offer, deadline: dt.date, days: WorkingDays) -> dt.date:
    """One's own date for deciding, two working days before theirs (E22)."""
    return max(offer.received, days.before(deadline, DECIDE_BEFORE))


def _employer(interview: Interview) -> str:
    return interview.employer.name.casefold()


def _offer_of(interview: Interview) -> OfferElsewhere | None:
    """What others may be told of an interview's offer; None without one, without a deadline, and after a refusal."""
    if interview.outcome and interview.outcome.result is not Result.OFFER:
        return _accepted(interview, interview.outcome)

    offer = interview.offered
    if offer is None or offer.answer_by is None:
        return None

    deadline = offer.answer_by.on
    return OfferElsewhere(
        received=offer.received,
        answer_by=deadline,
        decide_by=own_deadline(offer, deadline, working_days(interview)),
    )


def _accepted(interview: Interview, outcome: Outcome) -> OfferElsewhere | None:
    """The offer that a candidate has taken; None after any other end."""
    if outcome.result is not Result.ACCEPTED:
        return None

    received = interview.offered.received if interview.offered else outcome.on
    return OfferElsewhere(
        received=received,
        answer_by=outcome.on,
        decide_by=outcome.on,
        accepted_on=outcome.on,
    )
