"""What a served page sends, without a page: each action by its name, on a workspace."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from afterword.edit.changes import ChangeRefusedError
from afterword.serve.action.actions import refusal_told
from afterword.serve.every_action import every_action

TODAY = dt.date(2027, 1, 20)
Told = dict[str, Any]
Act = Callable[..., Told]


def acting(root: Path, today: dt.date) -> Act:
    """Gives what sends something for an action and says what the page is told, be it refused or done."""
    actions = {action.name: action for action in every_action(root, lambda: today)}

    def perform(name: str, /, **body: object) -> Told:
        try:
            return dict(actions[name].perform_json(json.dumps(body).encode()))
        except ChangeRefusedError as error:
            return dict(refusal_told(error))

    return perform
