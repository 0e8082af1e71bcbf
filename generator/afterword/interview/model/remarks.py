"""What a coach wrote beside an item of the workbook: it stands in the interview's file until it is resolved, and after."""

from __future__ import annotations

from typing import Annotated

from afterword.interview.model.audience import ForCoach
from afterword.interview.model.fields import key, optional
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.vocabulary import Verdict
from afterword.interview.values import Day, Line, Text, YesNo, one_of

# What a remark is about, if it is not a step.
DRAFTS, PARTS, RUBRIC = (
    "drafts/",
    "parts/",
    "rubric/",
)


class Remark(Frozen):
    """One comment on one item."""

    on: ForCoach[Day] = key(description="The day it was written.")
    by: ForCoach[Line | None] = key(
        None,
        alias="from",
        description="Who wrote it.",
    )
    about: ForCoach[Line] = key(
        description="What it is about: a step such as thank-you/angela-jones, drafts/thank-you/angela-jones for its text, "
        "parts/salary for a part, or rubric/names for a line of the coach's checklist."
    )
    says: ForCoach[Annotated[Verdict, one_of(Verdict)] | None] = optional(
        "works, must fix, could improve or question."
    )
    text: ForCoach[Text | None] = optional("The comment.")
    instead: ForCoach[Text | None] = optional("The wording that the coach suggests.")
    resolved: ForCoach[YesNo] = key(
        default=False,
        description="yes once you have dealt with it; then it is not shown.",
    )
