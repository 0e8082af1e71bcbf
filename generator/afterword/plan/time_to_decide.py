"""Whether the candidate asks for time before they answer an offer: nobody does who did not say so (E22)."""

from afterword.interview.model.interview import Interview
from afterword.patterns import lazy_pattern

THANKS_FOR_IT = "offer/acknowledge"
# What asks for time in a sentence of the candidate's own.
_ASKS = lazy_pattern(
    r"(?i)\b(?:(?:a bit|a few|a little|more|some|the) (?:days|longer|time)|another week|extension|until"
    r"|(?:sleep|talk|think) (?:about |on )?(?:it|that|this)|before I (?:answer|decide|say yes))\b"
)


def asks_for_time(interview: Interview) -> bool:
    """Whether they said until when or what for, with the offer or in a line of the letter that thanks for it."""
    offer = interview.offered
    if offer is None:
        return False
    own = [line.say for line in interview.lines if line.of == THANKS_FOR_IT]
    return any((offer.ask_until, offer.time_for, *map(_ASKS.search, own)))
