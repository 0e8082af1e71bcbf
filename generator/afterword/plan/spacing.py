"""Follow-ups that come close to one another: S24, E2."""

import datetime as dt
from collections.abc import Iterable

from afterword.frozen import replace
from afterword.plan.steps import Caution, Step

_SOON = dt.timedelta(days=3)


def with_soon_cautions(steps: Iterable[Step]) -> list[Step]:
    """The steps with a caution on one that a closed day, or a move, has brought close to the one before it (S24, E2)."""
    spaced: list[Step] = []
    last_sent: dt.date | None = None
    for step in steps:
        if step.is_off:
            spaced.append(step)
            continue

        if _soon_after(last_sent, step):
            spaced.append(replace(step, cautions=(*step.cautions, Caution.SOON_AFTER)))
        else:
            spaced.append(step)
        last_sent = step.due

    return spaced


def _soon_after(last_sent: dt.date | None, step: Step) -> bool:
    if last_sent is None or step.due is None:
        return False

    return step.due - last_sent <= _SOON
