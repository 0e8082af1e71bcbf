"""The actions with which an answer is taken in: all of the file that came back, and which items of it."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from afterword.feedback.answers import MOST_ANSWERS, MOST_BYTES_RETURNED
from afterword.serve.action.actions import Action
from afterword.serve.action.clock import Clock
from afterword.serve.handing_over.sent import Answer, Taking

if TYPE_CHECKING:  # only who takes something in waits for what reads it
    from afterword.serve.handing_over.answers import Inbox

_MARK_BYTES = 20  # of one mark, in JSON
_AS_BASE64 = 4 / 3
_MOST_BYTES = (
    int(MOST_BYTES_RETURNED * _AS_BASE64) + 2 * MOST_ANSWERS * _MARK_BYTES + 2000
)


def taking_back(root: Path, today: Clock) -> tuple[Action[Any], ...]:
    """The actions with which an answer is taken in."""

    def inbox() -> "Inbox":
        from afterword.serve.handing_over.answers import Inbox  # noqa: PLC0415  (see above)

        return Inbox(root, today)

    return (
        Action(
            "returned-look",
            "returned file",
            Answer,
            lambda answer: inbox().look(answer),
            _MOST_BYTES,
        ),
        Action(
            "returned-take",
            "returned file",
            Taking,
            lambda taking: inbox().take(taking),
            _MOST_BYTES,
        ),
    )
