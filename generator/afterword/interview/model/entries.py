"""What the candidate has done, as the log has it."""

from __future__ import annotations

from afterword.interview.model.audience import ForCoach, ForMe
from afterword.interview.model.fields import key, optional
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.own_drafts import WholeLetter
from afterword.interview.values import Day, Line, YesNo

# What the letter of a step is called, and whoever logs that means the step.
STEP_OF_LETTER = {"offer/accept": "offer/answer"}


class Entry(Frozen):
    """Something done."""

    on: ForCoach[Day] = key(description="The day it was done.")
    did: ForCoach[Line] = key(
        description="The step, as the workbook shows it, e.g. thank-you/angela-jones. Thanks by phone or in person count "
        "as well, also to somebody to whom no letter goes."
    )
    answered: ForCoach[YesNo | None] = optional(
        "yes when they answered it; the next weekly letter thanks them for that."
    )
    note: ForMe[Line | None] = optional("Anything to remember.")
    words: ForMe[WholeLetter | None] = optional(
        "Of a letter the words that went out, as your page had them when you said that it was sent."
    )
