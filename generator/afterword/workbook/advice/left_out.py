"""What is typed for letters that do not go: for a week without one, or before a panel that is only thanked (E32, E43)."""

from collections.abc import Iterator, Sequence
from operator import attrgetter

from afterword.interview.model.interview import Interview
from afterword.interview.model.people import people_met, scored
from afterword.interview.model.vocabulary import Stage
from afterword.interview.reading.weeks import weeks_typed
from afterword.plan.cases import Case
from afterword.plan.steps import Kind
from afterword.workbook.advice.idle import Idle
from afterword.workbook.advice.left_at_the_end import left_at_the_end

_WEEKLY = ("strengths", "evidence", "thoughts", "articles", "news")
_IN_COURTESY = ("connection", "role_aim", "strengths", "evidence", "thoughts", "topics")
_FOR_A_SCORED_PANEL = "keep it for the next round"
_IF_NOT_SCORED = "keep it for the next round; if answers are not scored here, write `scored_panel: no`"


def keep_for_later(interview: Interview) -> str:
    """What to do with what no letter to a scored panel takes up; who did not say that it is scored can say that it is not."""
    if interview.scored_panel:
        return _FOR_A_SCORED_PANEL
    return _IF_NOT_SCORED


def left_out(case: Case) -> Iterator[Idle]:
    """Each value that no letter of this interview takes up."""
    interview = case.interview
    if interview.interested and scored(interview) and not interview.offer:
        yield from _before_a_panel(interview)
    if interview.interested and interview.stage is Stage.PHONE_SCREEN:
        yield from _after_a_call(interview)
    yield from _of_one_person(interview)
    yield from _answered(case)
    yield from _in_no_week(case)
    yield from left_at_the_end(case)


def _before_a_panel(interview: Interview) -> Iterator[Idle]:
    for key in _typed_of(interview, _IN_COURTESY):
        why = f"no letter takes up this `{key}`: before a scored panel all letters thank alone"
        yield Idle((key,), why, keep_for_later(interview))


def _after_a_call(interview: Interview) -> Iterator[Idle]:
    for key in _typed_of(interview, _WEEKLY):
        yield Idle(
            (key,),
            f"no letter takes up this `{key}`: there are no weekly letters after a phone screen",
            "write it in the file of the next round; `afterword new --follows` makes one",
        )


def _typed_of(interview: Interview, keys: Sequence[str]) -> Iterator[str]:
    """Those of some keys that were typed, and not left empty."""
    for key in filter(interview.model_fields_set.__contains__, keys):
        if getattr(interview, key):
            yield key


def _of_one_person(interview: Interview) -> Iterator[Idle]:
    """How many notes go to a panel, where there was none."""
    is_typed = "panel_note" in interview.model_fields_set
    if is_typed and len(people_met(interview)) == 1:
        yield Idle(
            ("panel_note",),
            "`panel_note` changes nothing, as you met one person",
            "take it out, or add whom else you met under `people`",
        )


def _answered(case: Case) -> Iterator[Idle]:
    """What is done alone is answered by nobody."""
    steps = {step.id.within: step for step in case.plan.steps}
    for number, entry in enumerate(case.interview.log):
        step = steps.get(entry.did)
        if entry.answered and step and step.route is None:
            yield Idle(
                ("log", number, "answered"),
                f"`{entry.did}` goes to nobody who could answer",
                "take it out, or write it below the letter that was answered",
            )


def _in_no_week(case: Case) -> Iterator[Idle]:
    """What is for a week in which no weekly letter goes."""
    weeks = _weeks_with_a_letter(case)
    for place, week in weeks_typed(case.interview):
        if weeks and week not in weeks:
            yield Idle(
                place,
                f"no weekly letter goes in week {week}: they go in weeks {weeks[0]} to {weeks[-1]}",
                _instead(week, weeks),
            )


def _weeks_with_a_letter(case: Case) -> list[int]:
    """Every week of the plan, unless none of its letters stands."""
    weekly = case.plan.of(Kind.FOLLOW_UP)
    if all(map(attrgetter("is_off"), weekly)):
        return []
    return sorted(filter(None, map(attrgetter("week"), weekly)))


def _instead(
    week: int,
    weeks: list[int],
) -> str:
    """One of those weeks; or an earlier letter, which somebody can want although they have not decided."""
    nearest = min(weeks, key=lambda planned: abs(planned - week))
    if week < weeks[0]:
        return (
            f"write `week: {nearest}`; to write before they decide as well, "
            f"`before_they_decide: [{week}]` under `follow_ups`"
        )
    return f"write `week: {nearest}`, or another of those"
