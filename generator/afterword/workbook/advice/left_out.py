"""What is typed for letters that do not go: for a week without one, or before a panel that is only thanked (E32, E43)."""

import datetime as dt
from collections.abc import Iterator, Sequence
from operator import attrgetter

from afterword.interview.model.interview import Interview
from afterword.interview.model.people import people_met, scored
from afterword.interview.model.vocabulary import Stage
from afterword.interview.reading.doubts.weeks import weeks_typed
from afterword.mappings import by_key
from afterword.plan.cases import Case
from afterword.plan.steps import Kind, State
from afterword.workbook.advice.idle import Idle
from afterword.workbook.advice.left_at_the_end import left_at_the_end
from afterword.workbook.wording import phrases

_WEEKLY = ("strengths", "evidence", "thoughts", "articles", "news")
_IN_COURTESY = ("connection", "role_aim", "strengths", "evidence", "thoughts", "topics")
_TOLD_BY_WEEKS = frozenset({"articles", "news", "follow_ups"})
_REST_OF_WEEK = dt.timedelta(days=6)
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
    steps = by_key(case.plan.steps, attrgetter("id.within"))
    for number, entry in enumerate(case.interview.log):
        step = steps.get(entry.did)
        if entry.answered and step and step.route is None:
            yield Idle(
                ("log", number, "answered"),
                f"`{entry.did}` goes to nobody who could answer",
                "take it out, or write it below the letter that was answered",
            )


def _in_no_week(case: Case) -> Iterator[Idle]:
    """What is for a week in which no weekly letter goes; links and sentences are told of where the weeks are checked."""
    weeks = _weeks_with_a_letter(case)
    for place, week in weeks_typed(case.interview):
        if weeks and week not in weeks and place[0] not in _TOLD_BY_WEEKS:
            yield Idle(
                place,
                f"no weekly letter goes in week {week}: {_listed(weeks)}",
                _instead(case, week, weeks),
            )
    yield from _in_a_week_gone_by(case)


def _in_a_week_gone_by(case: Case) -> Iterator[Idle]:
    """What is for a letter that has been passed over, while another is still to go: nothing carries it along."""
    letters = case.plan.of(Kind.FOLLOW_UP)
    passed = {step.week for step in letters if step.state is State.PASSED}
    weeks = map(attrgetter("week"), case.plan.open_of(Kind.FOLLOW_UP))
    ahead = min(filter(None, weeks), default=None)
    for place, week in weeks_typed(case.interview):
        if ahead and week in passed and place[0] in _TOLD_BY_WEEKS:
            yield Idle(
                place,
                f"the letter of week {week} has been passed over, and nothing carries this along",
                f"write `week: {ahead}`, in which the next letter goes; if that letter has gone, log it",
            )


def _listed(weeks: list[int]) -> str:
    """The weeks in which letters go: `they go in weeks 1, 5 and 6`."""
    if len(weeks) == 1:
        return f"the only one goes in week {weeks[0]}"
    return f"they go in weeks {phrases.listed([*map(str, weeks)])}"


def _weeks_with_a_letter(case: Case) -> list[int]:
    """Every week of the plan, unless none of its letters stands."""
    weekly = case.plan.of(Kind.FOLLOW_UP)
    if all(map(attrgetter("is_off"), weekly)):
        return []
    return sorted(filter(None, map(attrgetter("week"), weekly)))


def _instead(case: Case, week: int, weeks: list[int]) -> str:
    """A week whose letter is still to go; or an earlier letter, which somebody can want although they have not decided."""
    ahead = set(map(attrgetter("week"), case.plan.open_of(Kind.FOLLOW_UP)))
    to_go = [*filter(ahead.__contains__, weeks)] or weeks
    nearest = min(to_go, key=lambda planned: abs(planned - week))
    if _can_be_added(case, week):
        wanted = case.interview.follow_ups.before_they_decide
        added = ", ".join(map(str, sorted({*wanted, week})))
        return (
            f"write `week: {nearest}`; to write before they decide as well, "
            f"`before_they_decide: [{added}]` under `follow_ups`"
        )
    if len(to_go) == 1:
        return f"write `week: {nearest}`"
    return f"write `week: {nearest}`, or another of those"


def _can_be_added(case: Case, week: int) -> bool:
    """Whether a week is not over, and ends before they decide, so that a letter can go in it all the same."""
    decide_by = case.interview.employer_said.decide_by
    if decide_by is None:
        return False
    begins = case.interview.held.on + dt.timedelta(weeks=week)
    return begins <= decide_by and begins + _REST_OF_WEEK >= case.today
