"""What may be added to a no of one's own."""

from __future__ import annotations

from afterword.interview.model.audience import ForCoach
from afterword.interview.model.fields import key, optional
from afterword.interview.model.frozen import Frozen
from afterword.interview.values import Line, YesNo


class SayingNo(Frozen):
    """What the candidate would add to a no of their own: to an offer, or to the whole application."""

    because: ForCoach[Line | None] = optional(
        "Your reason as they may read it, to follow 'because', such as: it is seventy minutes each way for me."
    )
    to: ForCoach[Line | None] = optional(
        "Who reads your no, or your answer to theirs, by the name under people: whoever arranged it all, or told you. "
        "Left out, the one who decides, or who made the offer."
    )
    can_name: ForCoach[Line | None] = optional(
        "Somebody who may suit them and said that you may name them, to follow 'I can put you in touch with', such as: "
        "Amrit Gill, who lives nearby."
    )
    still_like: ForCoach[Line | None] = optional(
        "Other posts that you would like to hear of one day, to follow 'if you ever have' and, in your answer to a refusal, "
        "'please think of me for', such as: a post on days in surgery. Of one that is known to come, write a line."
    )
    ask_what_else: ForCoach[YesNo] = key(
        default=False,
        description="yes to ask, in your answer to a refusal, what else you could do better though they told you why.",
    )
