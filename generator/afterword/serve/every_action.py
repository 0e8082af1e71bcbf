"""Everything that a page of the live server may do, one line an action: the door lets in nothing else, and tests try each."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

from afterword.serve.actions import Action
from afterword.serve.intake import intake_actions
from afterword.serve.ticks import ticking


def every_action(root: Path, today: Callable[[], dt.date]) -> tuple[Action[Any], ...]:
    """The actions of a workspace. `today` is asked anew each time: a server runs past midnight."""
    return (  # one line an action
        ticking(root, today),
        *intake_actions(root, today),
    )
