"""Everything that a page of the live server may do, one line an action: the door lets in nothing else, and tests try each."""

from pathlib import Path
from typing import Any

from afterword.serve.action.actions import Action
from afterword.serve.action.clock import Clock
from afterword.serve.handing_over.back import taking_back
from afterword.serve.handing_over.wished import handing_over
from afterword.serve.live.door import Target
from afterword.serve.pencils.agreed import FIRST_DAY, RAISED, STAYED
from afterword.serve.pencils.calendar import HOLIDAYS
from afterword.serve.pencils.matter import FIGURES, LINK, POINT, TOPIC, WISH
from afterword.serve.pencils.notes import DEBRIEF, FINDING, NOTE
from afterword.serve.pencils.offers import OTHER_OFFER
from afterword.serve.pencils.papers import PAPER
from afterword.serve.pencils.pencil import Pencil, opening
from afterword.serve.pencils.people import ADDRESS, PERSON, REFEREE
from afterword.serve.pencils.process import SCORED
from afterword.serve.pencils.references import ASKED, CHOSEN, FEW, REFEREE_NEW
from afterword.serve.pencils.time import TIME
from afterword.serve.pencils.timing import HEARD, OFFER, OUTCOME
from afterword.serve.pencils.weekly import ARTICLE, AS_IT_IS, LINE, NEWS
from afterword.serve.pencils.words import WORDS
from afterword.serve.presses.removing import removing
from afterword.serve.presses.resolving import resolving
from afterword.serve.presses.skipping import skipping
from afterword.serve.presses.ticks import ticking
from afterword.serve.presses.undoing import (
    Failed,
    latest,
    nothing_failed,
    putting_back,
    undoing,
)
from afterword.serve.questions.intake import intake_actions
from afterword.serve.sheets.mend import mend_sheet
from afterword.serve.sheets.sheet import Sheet
from afterword.serve.sheets.tell import tell_sheet
from afterword.serve.sheets.ticks import ticks_sheet
from afterword.serve.told.all_told import TOLD, TOLD_OUT, telling

PENCILS: tuple[Pencil[Any], ...] = (
    ADDRESS,
    PERSON,
    PAPER,
    HEARD,
    OUTCOME,
    OFFER,
    RAISED,
    STAYED,
    TIME,
    FIRST_DAY,
    WISH,
    SCORED,
    HOLIDAYS,
    NOTE,
    REFEREE,
    ASKED,
    FEW,
    REFEREE_NEW,
    CHOSEN,
    OTHER_OFFER,
    FINDING,
    WORDS,
    LINE,
    ARTICLE,
    NEWS,
    AS_IT_IS,
    LINK,
    POINT,
    TOPIC,
    FIGURES,
    DEBRIEF,
    TOLD,
    TOLD_OUT,
)


def every_target(
    root: Path, today: Clock, failed: Failed = nothing_failed
) -> tuple[Target, ...]:
    """All that pages may send something to. `failed` says why the latest build has not ended well."""
    return (*every_action(root, today, failed), *every_sheet(root, today))


def every_sheet(root: Path, today: Clock) -> tuple[Sheet[Any], ...]:
    """The pages of a workspace with forms that need no script."""
    return (  # one line a page
        tell_sheet(root, today),
        ticks_sheet(root, today),
        mend_sheet(root, today),
    )


def every_action(
    root: Path, today: Clock, failed: Failed = nothing_failed
) -> tuple[Action[Any], ...]:
    """The actions of a workspace. `today` is asked anew each time: a server runs past midnight."""
    return (  # one line an action
        ticking(root, today),
        skipping(root, today),
        *handing_over(root, today),
        *taking_back(root, today),
        latest(root, failed),
        undoing(root),
        putting_back(root),
        removing(root, today),
        resolving(root, today),
        telling(root, today),
        opening(PENCILS, root, today),
        *(pencil.action(root, today) for pencil in PENCILS),
        *intake_actions(root, today),
    )
