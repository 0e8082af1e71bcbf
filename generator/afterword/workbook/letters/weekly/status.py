"""What a weekly letter asks of the status, and how: when it goes, what its reader knows by then (S26, S35, E49)."""

import datetime as dt
import itertools
from collections.abc import Iterator
from functools import partial
from operator import attrgetter

from afterword.interview.model.people import people_met
from afterword.interview.model.timing import Closure
from afterword.plan.days.working_days import working_days
from afterword.plan.leave_taking import is_passed_over
from afterword.plan.steps import Kind, Step, Why
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.known.days_of_offers import other_deadline
from afterword.workbook.letters.known.weekly_letters import is_farewell, weekly
from afterword.workbook.letters.link.link import called_by, text_if_clear
from afterword.workbook.letters.own.own_questions import (
    asks_how_things_stand,
    press_for_nothing,
)
from afterword.workbook.letters.own.spots import speaks_of_their_date
from afterword.workbook.letters.weekly.matter import wordings_read
from afterword.workbook.letters.weekly.threads import thanks_steps
from afterword.workbook.wording.their_words import (
    day_they_decide,
    event_ahead,
    when_they_decide,
)
from afterword.workbook.wording.typed.grammar.troubles import speaks_of_a_problem
from afterword.workbook.wording.typed.told.busy import read_busy

_BEFORE_A_DEADLINE = 0
_FIRST = 1
_EARLY = 2  # the last wording in which something was found `in the meantime`
_WORDINGS = 9  # of each sentence
_SEVERAL = 2  # letters
_DAYS = 7  # of a week
_WORDINGS_OF_A_QUESTION = 3
# For so long somebody is thanked for an answer: to thanks soon no more, to a question still by the next letter.
_LONG_AGO = dt.timedelta(weeks=2)
_OF_A_QUESTION = {Kind.FOLLOW_UP: dt.timedelta(weeks=4)}
_A_WEEK = dt.timedelta(weeks=1)


def facts_of_weekly_reader(errand: Errand) -> dict[str, object]:
    """Whom the email goes to, and whether that is the person whom it is about."""
    way = errand.way
    met = way.person in people_met(errand.interview)
    called = called_by(errand, way.reader, way.person)
    return {
        "person": called,
        "named_in_full": called == errand.desk.person(way.person).name,
        "between": way.indirect,
        "process": way.receiver == way.person and not met,
    }


def facts_of_status(errand: Errand) -> dict[str, object]:
    """When it goes, how often they were asked before, and what they know of an offer elsewhere."""
    interview = errand.interview
    said = interview.employer_said
    angle = _angle(errand)
    closed = interview.calendar.closed
    going_on = text_if_clear(read_busy, errand.desk, said.going_on)
    return {
        "angle": angle,
        "one_of_three": angle % _WORDINGS_OF_A_QUESTION,
        "before_other_deadline": angle == _BEFORE_A_DEADLINE,
        "first_wording": angle == _FIRST,
        "early_wording": angle <= _EARLY,
        "first": _begins(errand),
        "farewell": is_farewell(errand.desk, errand.step),
        "decide_by": _when_they_decide(errand),
        "has_no_day": _has_no_day(errand),
        "told_since": (said.said_on or dt.date.min) > interview.held.on,
        "asked": said.contact_on is not None,
        "internal": interview.internal,
        "told": _has_told(errand),
        "thanks": thanks_as_well(errand),
        "answered": _was_answered(errand),
        "unhurried": any(_reasons_not_to_press(errand)),
        "asks_status": asks_how_things_stand(_own_text(errand)),
        "calm": press_for_nothing(errand.own_lines(errand.step.id)),
        "no_hurry_before": _no_hurry_before(errand),
        "no_hurry_day": bool(day_they_decide(interview)),
        "lately": errand.dated_on - (said.decide_by or dt.date.min) <= _A_WEEK,
        "first_choice": interview.first_choice,
        "theirs": other_deadline(errand),
        "theirs_is_today": _must_answer_on(errand) == errand.dated_on,
        "going_on": going_on,
        "going_on_is_hard": speaks_of_a_problem(going_on, errand.desk.packs.lexicon),
        "closes_soon": any(map(partial(_is_soon, errand.dated_on), closed)),
        **_place_in_the_week(errand),
    }


def _must_answer_on(errand: Errand) -> dt.date | None:
    """The day on which the other offer must be answered."""
    if errand.step.elsewhere is None:
        return None
    return errand.step.elsewhere.answer_by


def _when_they_decide(errand: Errand) -> str:
    """When they decide: by what is to happen first, where they named that and it is ahead, or else by the day."""
    event = event_ahead(errand.interview, errand.dated_on)
    return event or when_they_decide(errand.desk.words, errand.interview)


def _has_no_day(errand: Errand) -> bool:
    """Whether nobody has named a day yet; what went before they named one stays as it was."""
    if errand.step.done_on is not None and not _begins(errand):
        return True
    asked_for = errand.interview.employer_said.contact_on
    return not any((asked_for, other_deadline(errand), _when_they_decide(errand)))


def _is_soon(day: dt.date, closure: Closure) -> bool:
    """Whether they close within a week of a day, so that the letter is the last before that."""
    return dt.timedelta() < closure.first - day < _A_WEEK


def _place_in_the_week(errand: Errand) -> dict[str, bool]:
    """Whether it goes on the first or the last working day of their week, which a good wish speaks of."""
    days = working_days(errand.interview)
    weekday = errand.dated_on.weekday()
    return {
        "begins_week": weekday == days.week_begins,
        "ends_week": (weekday + 1) % _DAYS in days.weekend,
    }


def _reasons_not_to_press(errand: Errand) -> tuple[bool, ...]:
    has_answer = partial(_has_answer, errand)
    return (
        any(map(has_answer, _sent_before(errand))),
        _shares_something(errand),
        _decides_later(errand),
        press_for_nothing(errand.own_lines(errand.step.id)),
    )


def _decides_later(errand: Errand) -> bool:
    """Whether it goes before the day by which they decide, because the candidate wants it so."""
    day = errand.interview.employer_said.decide_by
    wanted = errand.interview.follow_ups.before_they_decide
    if day is None or errand.step.week not in wanted:
        return False
    return day > errand.dated_on


def _no_hurry_before(errand: Errand) -> str:
    """When they decide, which the first letter before it says, unless the candidate's own sentences do."""
    if not _decides_later(errand):
        return ""
    first = next(iter(weekly(errand.desk)), errand.step)
    own = errand.lines(errand.step.id)
    is_said = any(map(speaks_of_their_date, own)) or _asks_something(errand)
    if first.id != errand.step.id or is_said:
        return ""
    return _when_they_decide(errand)


def _asks_something(errand: Errand) -> bool:
    """Whether the candidate's own sentences ask something, which an answer is wanted to."""
    return "?" in _own_text(errand)


def _own_text(errand: Errand) -> str:
    """All that the candidate says in this letter in sentences of their own."""
    added = errand.interview.follow_ups.add
    typed = [each.say for each in added if each.week == errand.step.week]
    return " ".join([*typed, *errand.lines(errand.step.id)])


def _shares_something(errand: Errand) -> bool:
    """Whether the letter carries an article or news, beside which nobody presses for an answer."""
    interview = errand.interview
    shared = (*interview.articles, *interview.news)
    return errand.step.week in map(attrgetter("week"), shared)


def is_unheard(errand: Errand) -> bool:
    """Whether several letters went to this reader without an answer, and no day is ahead by which they decide."""
    sent = [*_sent_before(errand)]
    day = errand.interview.employer_said.decide_by
    otherwise = (
        len(sent) < _SEVERAL,
        (day or dt.date.min) > errand.dated_on,
        *map(partial(_has_answer, errand), sent),
    )
    return not any(otherwise)


def _was_answered(errand: Errand) -> bool:
    """Whether they answered what this reader was sent last; nobody is thanked for an answer of long ago."""
    last = max(_sent_before(errand), key=attrgetter("done_on"), default=None)
    if last is None or last.done_on is None:
        return False
    lately = errand.dated_on - _OF_A_QUESTION.get(last.kind, _LONG_AGO)
    return last.done_on >= lately and _has_answer(errand, last)


def _sent_before(errand: Errand) -> Iterator[Step]:
    """What this reader was sent before."""
    steps = (*thanks_steps(errand), *weekly(errand.desk))
    went_before = partial(_went_before, errand)
    return filter(went_before, steps)


def _has_answer(errand: Errand, step: Step) -> bool:
    entry = errand.interview.logged(step.id.within)
    return entry is not None and entry.answered is True


def _went_before(errand: Errand, step: Step) -> bool:
    """Whether a letter went to the same reader before this one."""
    if step.done_on is None or step.route is None:
        return False
    sent_on = errand.step.done_on or dt.date.max
    return step.done_on < sent_on and step.route.reader == errand.way.reader


def _has_told(errand: Errand) -> bool:
    """Whether this reader knows of the other offer by then: it was told, or is to go before this letter (E49)."""
    due = errand.step.due or dt.date.max
    for step in errand.desk.plan.steps_writing(Kind.TELL_OTHER_OFFER):
        if step.is_open and step.due and step.due < due:
            return True
    return errand.interview.logged("other-offer/tell") is not None


def _begins(errand: Errand) -> bool:
    """Whether it is the first by the dates that hold now: the one on the day that the employer named, if they did."""
    by_the_dates = itertools.dropwhile(
        partial(_asks_after_no_day, errand), weekly(errand.desk)
    )
    first = next(by_the_dates, errand.step)
    return first.id == errand.step.id


def _asks_after_no_day(errand: Errand, step: Step) -> bool:
    """Whether it was sent before they named a day, or does not go after that, such as in quiet days."""
    named = errand.interview.employer_said.day
    if named is None or step.due is None:
        return False
    return step.due < named or is_passed_over(step)


def _angle(errand: Errand) -> int:
    """Which wording a follow-up has: one after the other, over all rounds; each reader reads each of them once."""
    step = errand.step
    if step.why is Why.BEFORE_OTHER_DEADLINE:
        return _BEFORE_A_DEADLINE

    number = (step.number or _FIRST) + wordings_read(errand.desk)
    return (number - 1) % _WORDINGS + 1


def thanks_as_well(errand: Errand) -> bool:
    """Whether this email also says thank you, as no thank-you was sent before it (E16)."""
    owed = any(thanks.why is Why.FOLLOW_UP_THANKS for thanks in thanks_steps(errand))
    written = any(map(attrgetter("is_done"), weekly(errand.desk)))
    if written or not owed:
        return False

    unsent = list(filter(attrgetter("is_open"), weekly(errand.desk)))
    return unsent[0].id == errand.step.id
