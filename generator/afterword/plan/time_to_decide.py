"""Whether the candidate asks for time before they answer an offer (E22)."""

from afterword.interview.model.interview import Interview

THANKS_FOR_IT = "offer/acknowledge"


def asks_for_time(interview: Interview) -> bool:
    """Whether they do: all do, but for who would ask until the employer's own day."""
    offer = interview.offered
    if offer is None:
        return False
    if offer.ask_until is None or offer.answer_by is None:
        return True
    return offer.ask_until > offer.answer_by.on
