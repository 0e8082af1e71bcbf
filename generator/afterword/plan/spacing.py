"""Follow-ups that come close to one another, or do what another was to do: S24, E2, E4, E5."""

import datetime as dt
from collections.abc import Iterable, Iterator

from afterword.frozen import replace
from afterword.plan.steps import Caution, Step, Why

_SOON = dt.timedelta(days=3)
_ASKS_AFTER_THEIR_DAY = frozenset({Why.THEY_DECIDE, Why.AFTER_THEIR_DATE})


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


def owed_after_their_day(
    days: Iterable[tuple[dt.date, Why]], steps: Iterable[Step]
) -> Iterator[Step]:
    """The steps; where the one that asks after their day falls away, the next that goes is not optional."""
    is_owed = False
    for (_, why), step in zip(days, steps, strict=True):
        is_owed = is_owed or why in _ASKS_AFTER_THEIR_DAY
        if step.is_off or not is_owed:
            yield step
            continue
        yield replace(step, optional=False)
        is_owed = False
