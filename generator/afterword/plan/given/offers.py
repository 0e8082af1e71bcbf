"""Offers of other employers, as far as letters and plans may use them: no name and no figure (E21)."""

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import chain

from afterword.frozen import frozen, replace
from afterword.interview.model.interview import Interview
from afterword.interview.model.other_offers import OtherOffer
from afterword.interview.model.terms import Offer, Outcome
from afterword.interview.model.vocabulary import Result
from afterword.interview.values.firms import bare_name
from afterword.plan.days.working_days import WorkingDays, working_days

_SEVEN_WEEKS = dt.timedelta(weeks=7)
DECIDE_BEFORE = 2  # working days before the employer's deadline


@frozen
class OfferElsewhere:
    """An offer of another employer: its days alone. `decide_by` is one's own date, before theirs.

    `answer_at`: the time of day by which they want the answer, where one was typed.
    `hear_by`: the day by which others are asked to answer, where it is not that date.
    """

    received: dt.date
    answer_by: dt.date
    decide_by: dt.date
    accepted_on: dt.date | None = None
    answer_at: dt.time | None = None
    hear_by: dt.date | None = None

    def is_of_a_former_search(self, interview: Interview) -> bool:
        """Whether it was accepted so long before an interview that the candidate must be looking anew: that one goes on."""
        accepted = self.accepted_on
        return accepted is not None and interview.held.on > accepted + _SEVEN_WEEKS


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
    def among(
        cls, interviews: Iterable[Interview], unfiled_offers: Iterable[OtherOffer] = ()
    ) -> "OffersElsewhere":
        """The offers of these interviews and those without a file, in one pass."""
        first_of: dict[str, _Pressing] = {}
        offers = chain(_with_files(interviews), _without_files(unfiled_offers))
        for place, (employer, offer) in enumerate(offers):
            pressing = _Pressing(employer, offer, place)
            first = first_of.setdefault(employer, pressing)
            if pressing.order < first.order:
                first_of[employer] = pressing

        return cls(
            tuple(sorted(first_of.values(), key=lambda pressing: pressing.order))
        )

    def beside(self, interview: Interview) -> OfferElsewhere | None:
        """The offer of another employer that presses most; None when there is none."""
        own = _employer(interview)
        for pressing in self.offers:
            is_own = pressing.employer == own
            if not is_own and not pressing.offer.is_of_a_former_search(interview):
                return pressing.offer
        return None


def next_answer(unfiled_offers: Iterable[OtherOffer], today: dt.date) -> dt.date | None:
    """The nearest day by which an offer without a file must be answered, else the last that has gone by; None without any."""
    days = [
        offer.answer_by.on
        for offer in unfiled_offers
        if offer.is_open and offer.answer_by
    ]
    last = max(days, default=None)
    return min(filter(today.__le__, days), default=last)


def own_deadline(offer: Offer, deadline: dt.date, days: WorkingDays) -> dt.date:
    """One's own date for deciding, two working days before theirs (E22)."""
    return max(offer.received, days.before(deadline, DECIDE_BEFORE))


def _with_files(
    interviews: Iterable[Interview],
) -> Iterator[tuple[str, OfferElsewhere]]:
    """What others may be told of each interview's offer, after its employer."""
    for interview in interviews:
        offer = _offer_of(interview)
        if offer:
            yield _employer(interview), offer


def _without_files(
    unfiled_offers: Iterable[OtherOffer],
) -> Iterator[tuple[str, OfferElsewhere]]:
    """What may be told of each offer that has no file, after its employer."""
    for unfiled in unfiled_offers:
        offer = _other(unfiled)
        if offer:
            yield bare_name(unfiled.employer), offer


def _other(unfiled: OtherOffer) -> OfferElsewhere | None:
    """None without a deadline, and once it is gone. The candidate may know of a better day for deciding than ours."""
    if unfiled.accepted:
        return _taken(unfiled.received, unfiled.ended)
    if not unfiled.is_open:
        return None
    days = WorkingDays()
    pressing = _pressing(unfiled.terms, days)
    if pressing is None:
        return None
    return replace(
        pressing,
        decide_by=unfiled.hear_by or pressing.decide_by,
        hear_by=unfiled.hear_by or days.before(pressing.answer_by, 1),
    )


def _employer(interview: Interview) -> str:
    return bare_name(interview.employer.name)


def _offer_of(interview: Interview) -> OfferElsewhere | None:
    """What others may be told of an interview's offer; None without one, without a deadline, and after a refusal."""
    if interview.outcome and interview.outcome.result is not Result.OFFER:
        return _accepted(interview, interview.outcome)

    offer = interview.offered
    if offer is None:
        return None
    return _pressing(offer, working_days(interview))


def _pressing(offer: Offer, days: WorkingDays) -> OfferElsewhere | None:
    """An offer with the day by which it must be answered; None without such a day."""
    if offer.answer_by is None:
        return None
    deadline = offer.answer_by.on
    return OfferElsewhere(
        received=offer.received,
        answer_by=deadline,
        decide_by=own_deadline(offer, deadline, days),
        answer_at=offer.answer_by.at,
    )


def _accepted(interview: Interview, outcome: Outcome) -> OfferElsewhere | None:
    """The offer that a candidate has taken; None after any other end."""
    if outcome.result is not Result.ACCEPTED:
        return None

    received = interview.offered.received if interview.offered else outcome.on
    return _taken(received, outcome.on)


def _taken(received: dt.date, accepted: dt.date) -> OfferElsewhere:
    """An offer that was accepted on a day."""
    return OfferElsewhere(
        received=received,
        answer_by=accepted,
        decide_by=accepted,
        accepted_on=accepted,
    )
