"""Whether the candidate asks for time before they answer an offer (E22)."""

import datetime as dt

from afterword.interview.model.interview import Interview

THANKS_FOR_IT = "offer/acknowledge"
A_WEEK_MORE = dt.timedelta(
    weeks=1
)  # behind their day, asked for where the candidate names none
# Between an answer and the first day, at the least
_TO_GIVE_NOTICE = dt.timedelta(weeks=2)


def asks_for_time(interview: Interview) -> bool:
    """Whether they do: all do, but for who would ask until the employer's own day, or has no week before the first day."""
    offer = interview.offered
    if offer is None:
        return False
    if offer.answer_by is None:
        return True
    theirs = offer.answer_by.on
    if offer.ask_until is None and offer.start is not None:
        return theirs + A_WEEK_MORE + _TO_GIVE_NOTICE <= offer.start
    return offer.ask_until is None or offer.ask_until > theirs
