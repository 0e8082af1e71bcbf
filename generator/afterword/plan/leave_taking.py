"""The letter that takes leave where weeks were chosen: the last that goes, and none chases after it (S31)."""

from collections.abc import Sequence
from itertools import filterfalse
from operator import attrgetter

from afterword.frozen import replace
from afterword.interview.model.interview import Interview
from afterword.interview.reading.doubts.weeks import weeks_typed
from afterword.plan.on_record import week_of
from afterword.plan.steps import Kind, State, Step, Why

_FEW = {
    0: 0,
    1: 1,
}  # how many letters go where no more weeks than that were chosen: none of them takes leave
_PASSED_OVER = frozenset({Why.ALL_CLOSED, Why.PAUSED, Why.SKIPPED, Why.LEAVE_TAKEN})


def until_leave_is_taken(interview: Interview, steps: Sequence[Step]) -> list[Step]:
    """The steps without the weekly letters behind the one that takes leave; where no weeks were chosen, all of them."""
    weekly = [*filter(_is_weekly, steps)]
    farewell = _farewell(interview, weekly)
    chosen = "weeks" in interview.follow_ups.model_fields_set
    if not chosen:
        return list(steps)
    if farewell is None:
        few = _FEW.get(_last_week(interview), len(weekly))
        unwanted = [
            *filter(attrgetter("optional"), weekly[few:])
        ]  # they asked for the others
        return _without(unwanted, steps, Why.SKIPPED)
    behind = weekly[weekly.index(farewell) + 1 :]
    standing = _without(behind, steps, Why.LEAVE_TAKEN)
    standing[standing.index(farewell)] = replace(farewell, optional=False)
    return standing


def _without(behind: Sequence[Step], steps: Sequence[Step], why: Why) -> list[Step]:
    """The steps, of which those behind the last one that is wanted are left out where they are open."""
    off = {step.id: step.off_if_open(why) for step in behind}
    return [off.get(step.id, step) for step in steps]


def _farewell(interview: Interview, weekly: Sequence[Step]) -> Step | None:
    """The last letter of the weeks that were chosen; where that went by unsent, the next one. None is the first of all."""
    weeks = range(_last_week(interview) + 1)
    farewell = None
    missed = False
    for step in filterfalse(is_passed_over, weekly[1:]):
        if any((step.is_done, step.carries, missed, step.week in weeks)):
            farewell = step
            missed = step.state is State.PASSED
    return farewell


def _last_week(interview: Interview) -> int:
    """The last week that was chosen, or for which something was typed."""
    own = map(attrgetter("of"), (*interview.drafts, *interview.lines))
    weeks = dict(weeks_typed(interview)).values()
    chosen = interview.follow_ups
    return max([chosen.weeks, *weeks, *map(week_of, own), *chosen.as_it_is])


def is_passed_over(step: Step) -> bool:
    """Whether a letter does not go, and another one takes leave."""
    return step.why in _PASSED_OVER


def _is_weekly(step: Step) -> bool:
    return step.kind is Kind.FOLLOW_UP
