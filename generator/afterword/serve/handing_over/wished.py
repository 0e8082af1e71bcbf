"""The actions with which a copy is made for somebody: whom for, which words it goes without, and a yes to the list."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from afterword.serve.action.actions import Action
from afterword.serve.action.clock import Clock
from afterword.serve.handing_over.sent import Agreement, Asking, Request

if TYPE_CHECKING:  # only who makes a copy waits for what searches it
    from afterword.serve.handing_over.copies import Hatch

_MOST_BYTES = 50_000  # a thousand marks, and what is beside them


def handing_over(root: Path, today: Clock) -> tuple[Action[Any], ...]:
    """The actions with which a copy is made for somebody."""

    def hatch() -> "Hatch":
        from afterword.serve.handing_over.copies import Hatch  # noqa: PLC0415  (see above)

        return Hatch(root, today)

    return (
        Action("copy-readers", "question", Asking, lambda _: hatch().readers()),
        Action(
            "copy-look",
            "copy",
            Request,
            lambda request: hatch().look(request),
            _MOST_BYTES,
        ),
        Action(
            "copy-make",
            "copy",
            Agreement,
            lambda request: hatch().make(request),
            _MOST_BYTES,
        ),
    )
