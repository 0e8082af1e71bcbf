"""What holds for every date, every setting and every state: S22, S24, S31, S32, S37, E1, E2, E6."""

import datetime as dt
from collections.abc import Sequence
from itertools import pairwise

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from afterword.plan.steps import Kind, State, Step, Why
from support.making import drafts, interview, planned, weekly
from support.turns import drawn

SLOT = dt.timedelta(weeks=1)
PHASES = (Phase.explicit, Phase.generate, Phase.shrink)
always = settings(deadline=None, max_examples=drawn(60), derandomize=True, database=None, phases=PHASES)

held = st.dates(dt.date(2026, 1, 1), dt.date(2029, 12, 31))
after = st.integers(0, 70).map(lambda days: dt.timedelta(days=days))
weeks = st.integers(0, 7)
holidays = st.sampled_from(["yes", "no"])
kinds = st.sampled_from(["contact_on", "decide_by"])
late = st.integers(0, 55).map(lambda days: dt.timedelta(days=days))


def _due(steps: Sequence[Step]) -> list[dt.date]:
    return [each.due for each in steps if each.state is State.OPEN and each.due]


def _said(kind: str, on: dt.date) -> dict[str, str]:
    return {kind: on.isoformat()}


@always
@given(held=held, weeks=weeks, holidays=holidays, pause=holidays)
def test_weekly_emails_never_leave_their_weeks(held: dt.date, weeks: int, holidays: str, pause: str) -> None:
    """Week k's email lies in the seven days from D+7k, one at most in each, none after the seventh (S24, S31, E1, E2)."""
    calendar = {"holidays": holidays, "pause_over_holidays": pause}
    steps = weekly(interview(held=held.isoformat(), follow_ups={"weeks": weeks}, calendar=calendar))
    due = _due(steps)
    slots = [(each - held) // SLOT for each in due]
    assert due == sorted(due)
    assert len(set(slots)) == len(slots)
    assert all(1 <= slot <= 7 for slot in slots)
    assert [each.week for each in steps if each.state is State.OPEN] == slots
    assert holidays == "yes" or all(each <= held + 7 * SLOT for each in due)


@always
@given(held=held, weeks=weeks)
def test_optional_emails_come_after_the_firm_ones(held: dt.date, weeks: int) -> None:
    """Once a week is optional, every later one is (S31)."""
    steps = weekly(interview(held=held.isoformat(), follow_ups={"weeks": weeks}))
    assert [each.optional for each in steps] == [False] * weeks + [True] * (7 - weeks)


@always
@given(held=held, kind=kinds, after=after, weeks=weeks, holidays=holidays)
def test_a_date_of_theirs_comes_first_and_the_end_stays(
    held: dt.date, kind: str, after: dt.timedelta, weeks: int, holidays: str
) -> None:
    """Nothing before their date, weekly from it, nothing of our own after seven weeks (S31, S32, E5, E6)."""
    said = held + after
    steps = weekly(
        interview(
            held=held.isoformat(),
            employer_said=_said(kind, said),
            follow_ups={"weeks": weeks},
            calendar={"holidays": holidays},
        )
    )
    due = _due(steps)
    first = due[0]
    assert first == said if kind == "contact_on" else first > said
    assert due == sorted(due)
    slots = [(each - first) // SLOT for each in due]  # weekly again: the weeks are counted from their date
    assert len(set(slots)) == len(slots)
    assert all((each - SLOT) <= held + 7 * SLOT for each in due[1:])
    if holidays == "no":
        assert all(later - earlier == SLOT for earlier, later in pairwise(due))
        assert all(each <= held + 7 * SLOT for each in due[1:])
    assert not steps[0].optional


@always
@given(held=held, week=st.integers(1, 7), day=st.integers(0, 6))
def test_a_move_changes_one_email_and_no_other(held: dt.date, week: int, day: int) -> None:
    """Any day of its own week may be chosen; all other weeks keep their day (E2)."""
    to = min(held + week * SLOT + dt.timedelta(days=day), held + 7 * SLOT)  # seven weeks is the end (S31)
    moved = weekly(interview(held=held.isoformat(), follow_ups={"move": [{"week": week, "to": to.isoformat()}]}))
    plain = weekly(interview(held=held.isoformat()))
    assert moved[week - 1].due == to
    assert [each.due for each in moved if each.week != week] == [each.due for each in plain if each.week != week]


@always
@given(
    held=held,
    after=after,
    late=late,
    result=st.sampled_from(["offer", "rejected", "withdrawn", "filled", "cancelled"]),
)
def test_no_email_asks_for_a_status_that_is_known(
    held: dt.date, after: dt.timedelta, late: dt.timedelta, result: str
) -> None:
    """With an outcome, no follow-up is open that comes after it, whatever the day on which the workbook is built (S37)."""
    outcome = {"result": result, "on": (held + after).isoformat()}
    steps = weekly(interview(held=held.isoformat(), outcome=outcome), held + late)
    assert [each for each in _due(steps) if late >= after or each > held + after] == []


@always
@given(held=held, late=late, kind=kinds, after=after, said=st.booleans(), pause=holidays)
def test_the_thank_you_promises_what_the_plan_holds(  # noqa: PLR0913  (each is one thing that varies)
    held: dt.date, late: dt.timedelta, kind: str, after: dt.timedelta, *, said: bool, pause: str
) -> None:
    """Whenever it is sent, its words for the next contact fit the first follow-up after that day (S22, S33)."""
    value = interview(
        held=held.isoformat(),
        employer_said=_said(kind, held + after) if said else {},
        calendar={"pause_over_holidays": pause},
    )
    sent = held + late
    found = drafts(value, sent)
    if "thank-you/angela-jones" not in found:  # its follow-up has come: that one thanks as well, until the last is over
        assert sent > held + 7 * SLOT or any(
            "hank" in each.body.split("\n\n")[1] for each in found.values() if each.kind is Kind.FOLLOW_UP
        )
        return
    text = found["thank-you/angela-jones"].body
    coming = [each for each in weekly(value, sent) if each.state is State.OPEN and each.due and each.due > sent]
    if not coming:
        assert not any(f"I will {promised}" in text for promised in _PROMISED)
        return
    first = coming[0].due or sent
    behind = next((words for words in _BEHIND if any(f"{promised} {words}" in text for promised in _PROMISED)), None)
    if behind:  # that is the day they named, which stands before it
        named = value.employer_said.decide_by
        assert named is not None
        assert sent < named < first <= named + dt.timedelta(days=6)
        assert _monday_of(first) - _monday_of(named) == _BEHIND[behind]
        return
    true_words = _true_words(text, sent, first, asked=coming[0].why is Why.THEY_ASKED)
    assert any(f"{promised} {true_words}" in text for promised in _PROMISED)


_PROMISED = ("in touch", "write", "ask")
_BEHIND = {"later that week": dt.timedelta(), "the week after": dt.timedelta(days=7)}


def _monday_of(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=day.weekday())


def _true_words(text: str, sent: dt.date, first: dt.date, *, asked: bool) -> str:
    """The words in the text that are true for that date; fails when none is."""
    monday = sent - dt.timedelta(days=sent.weekday())
    numbers = ("", "a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    true = [f"on {first:%A, %B} {first.day}"]
    if monday <= first < monday + SLOT:
        true.append("later this week")
    if monday + SLOT <= first < monday + 2 * SLOT:
        true.append("next week")
    if first.month == 1 and first.day - first.weekday() in range(1, 8):
        true.append("in the first full week of January")
    if (first - sent).days % 7 == 0:
        number = (first - sent).days // 7
        true.append(f"in {numbers[number]} week{'s' if number > 1 else ''}")
    found = next((each for each in true if any(f"{promised} {each}" in text for promised in _PROMISED)), None)
    assert found is not None, (text, true)
    return f"{found}, as you asked" if asked else found


@always
@given(held=held, late=late, interested=holidays, offer=st.booleans())
def test_every_step_has_its_own_id_and_stands_in_the_order_of_the_parts(
    held: dt.date, late: dt.timedelta, interested: str, *, offer: bool
) -> None:
    """IDs are the spine: none twice, parts in order, whatever the state (S1)."""
    value = interview(
        held=held.isoformat(),
        interested=interested,
        fields=["marketing", "software-engineering"],
        offer={"received": (held + late).isoformat(), "answer_by": (held + late + SLOT).isoformat()} if offer else None,
    )
    steps = planned(value, held + late).steps
    assert len({each.id.within for each in steps}) == len(steps)
    assert [each.chapter for each in steps] == sorted(each.chapter for each in steps)
    assert all(each.due is None or each.due >= held for each in steps)
    assert interested == "yes" or not [each for each in steps if each.kind is Kind.FOLLOW_UP]
