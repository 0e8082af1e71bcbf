"""Which wording each sentence of a thank-you has, as interviewers compare notes (E10)."""

from afterword.interview.model.interview import Interview
from afterword.interview.model.people import hiring_manager, people_met
from afterword.interview.model.vocabulary import Stage

# Of a thank-you: the template has several wordings of each.
_SENTENCES = (
    "opening",
    "meeting",
    "link",
    "close",
)
_CLOSES = 3  # of what one wants and when one is in touch, to the one who decides; in a later round it is one more
_WORDINGS = 4  # of each sentence, beside the one for the person who decides


def is_phone_screen(interview: Interview) -> bool:
    """Whether it was a first call on the telephone."""
    return interview.stage is Stage.PHONE_SCREEN


def decides(interview: Interview, reader: str) -> bool:
    """Whether somebody is the one who decides."""
    manager = hiring_manager(interview)
    return manager is not None and manager.id == reader


def turn_of_close(interview: Interview) -> int:
    """Which close a thank-you has, by the day of the talk: two employers do not read one and the same, nor does one twice."""
    if interview.follows:
        return _CLOSES
    return interview.held.on.toordinal() % _CLOSES


def wordings(interview: Interview, reader: str) -> dict[str, int]:
    """Which wording each sentence has: interviewers compare notes, so each reads their own (E10). 0 is the decider's.

    From the fifth reader on the sentences shift against one another, so that no two notes have the same ones.
    """
    others = [name for name in people_met(interview) if not decides(interview, name)]
    if reader not in others:
        return {"to_the_decider": True, **dict.fromkeys(_SENTENCES, 0)}

    shift, turn = divmod(others.index(reader), _WORDINGS)
    own = {
        name: 1 + (turn + number * shift) % _WORDINGS
        for number, name in enumerate(_SENTENCES)
    }
    return {"to_the_decider": False, **own}
