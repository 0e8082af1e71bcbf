"""What a step is called, in words."""

import datetime as dt
import re
from functools import partial
from itertools import filterfalse
from operator import attrgetter
from zoneinfo import ZoneInfo

from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import helpers, hiring_manager, scored
from afterword.interview.reading.doubts.chronology import MOST_WEEKS
from afterword.interview.values import Moment
from afterword.patterns import lazy_pattern
from afterword.plan.days.working_days import day_to_ask_for
from afterword.plan.days.zones import zone_of
from afterword.plan.given.fields import FieldOfWork
from afterword.plan.given.routes import NOT_NAMED_YET, How, Route
from afterword.plan.next_step import long_gap
from afterword.plan.referees import standings
from afterword.plan.steps import Kind, Step
from afterword.plan.thanks.thank_yous import tells_consultant
from afterword.plan.time_to_decide import A_WEEK_MORE, asks_for_time
from afterword.plan.vocabulary import Why
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.talked_of.personal import may_be_personal
from afterword.workbook.wording.words import Words

# Where a role may end early and still be the name of one: `Director, Plants` gives `Director`.
_PART_ENDS = lazy_pattern(
    r"\s*[,;:(/|\u2013\u2014]|\s+-\s|\s(?:and|at|for|in|of|to|with)\s"
)
_ROUND_A_ROLE = lazy_pattern(
    r"(?i)^(?:the|an?) (?=\S)|(?: (?:role|position|job|post|vacancy))?[ .,;:]*$"
)
_SHORTEST_PART = 8
_ABOUT_REFEREES = frozenset({
    Kind.ASK_REFEREE,
    Kind.REMIND_REFEREE,
    Kind.REPLACE_REFEREE,
    Kind.BRIEF_REFEREE,
    Kind.HEADS_UP_REFEREES,
    Kind.THANK_REFEREES,
})  # fmt: skip


def title(desk: Desk, step: Step) -> str:
    """The step in one imperative line."""
    return desk.words.step(step.writes, "title", **_values(desk, step))


def detail(desk: Desk, step: Step) -> str:
    """One or two sentences on how to do the step."""
    return desk.words.step(step.writes, "detail", **_values(desk, step))


def bare_role(role: str) -> str:
    """A post without what is written round its name: `the HR Partner role.` is the HR Partner."""
    name = _ROUND_A_ROLE.sub("", role.strip())
    return name or role


def shortened(role: str, room: int) -> str:
    """A role in so many characters: its longest part that is a name by itself, else cut at a word and marked as cut."""
    if len(role) <= room:
        return role

    ends = map(re.Match.start, _PART_ENDS.finditer(role))
    heads = [
        role[:end] for end in ends if role.count("(", 0, end) == role.count(")", 0, end)
    ]
    fitting = [head for head in heads if _SHORTEST_PART <= len(head) <= room]
    if fitting:
        return max(fitting, key=len)
    return role[: room - 1].rsplit(" ", 1)[0].rstrip(" ,;:-") + "\u2026"


def time_asked_for(
    interview: Interview,
    day: dt.date | None = None,
) -> dt.date | None:
    """The date by which to ask to be allowed to answer: the candidate's, else a week after theirs; none that is over (E22).

    None, too, where the candidate asks for no time.
    """
    offer = interview.offered
    if offer is None or not asks_for_time(interview):
        return None

    until = offer.ask_until
    if until is None and offer.answer_by:
        theirs = offer.answer_by.on
        until = day_to_ask_for(interview, theirs + A_WEEK_MORE, theirs)
    if until and day and until <= day:
        return None
    return until


def deadline_if_any(
    interview: Interview, candidate: Candidate, until: Moment | None
) -> str:
    """A day until which something is answered, as printed; empty without one."""
    if until is None:
        return ""
    return deadline(interview, candidate, until.on, until.at)


def deadline(
    interview: Interview, me: Candidate, day: dt.date, at: dt.time | None
) -> str:
    """A day and time on both clocks: `Thu 27 May 2027, 17:00 EDT / 14:00 PDT (21:00 UTC)`."""
    if at is None:
        return phrases.paper_date(day)

    zone = zone_of(interview)
    if zone is None:
        return phrases.time_of_day(day, at)

    moment = dt.datetime.combine(day, at, ZoneInfo(zone))
    local = [moment]
    if me.timezone and me.timezone != zone:
        local.append(moment.astimezone(ZoneInfo(me.timezone)))
    return phrases.moment(day, local, moment.astimezone(dt.UTC))


def held_on(interview: Interview, me: Candidate) -> str:
    """When the talk was: with its clock where the candidate's is another, and else as anybody would say it."""
    held = interview.held
    if held.at is None or me.timezone in {None, zone_of(interview)}:
        return phrases.time_of_day(held.on, held.at)
    return deadline(interview, me, held.on, held.at)


def _values(desk: Desk, step: Step) -> dict[str, object]:
    """Everything a title or detail may name."""
    interview = desk.interview
    reader = _reader(desk, step)
    also_for = list(map(desk.reference, step.also_for))
    until = time_asked_for(interview, desk.plan.today)
    return {
        "people": phrases.listed([reader, *also_for]),
        "several": bool(also_for),
        "person": reader,
        **_way(desk, step.route),
        "employer": interview.employer.name,
        "role": interview.role,
        "week": step.week,
        "weeks_on": _when_written(desk, step),
        "number": step.number,
        "optional": step.optional,
        "looks_on": interview.looks_on,
        "accepted": interview.accepted,
        "unasked": step.is_ahead_of_being_asked and not _is_sure(interview),
        "scored": scored(interview),
        "silent": _is_silent(desk, step),
        "tells_consultant": _tells_consultant(interview, step),
        "subject": _subject(interview, step),
        "topic": _topic(interview, step),
        "fields": _fields(desk, step),
        "due": deadline(interview, desk.me, step.due, step.at) if step.due else "",
        "clocks": step.sending is not None
        and step.sending.there.date() == interview.held.on,
        "until": phrases.paper_date(until) if until else "",
    }


def _is_sure(interview: Interview) -> bool:
    """Whether there is a next round, as they have said."""
    ahead = interview.next_step
    return ahead.booked is not None or bool(ahead.announced)


def _when_written(desk: Desk, step: Step) -> str:
    """When a weekly letter goes: counted from the day they named, where that decides it."""
    if step.why is Why.THEY_DECIDE:
        return desk.words.phrase("weeks-on", "their-day")
    return weeks_on(desk.words, step.week or 0)


def _is_silent(desk: Desk, step: Step) -> bool:
    """Whether whoever is told how it ended was asked and has not answered: there is nothing to thank them for."""
    if step.kind is not Kind.THANK_REFEREES:
        return False
    silent = filter(attrgetter("waited_for"), standings(desk.interview, desk.me))
    return step.subject in map(attrgetter("referee.id"), silent)


def weeks_on(words: Words, week: int) -> str:
    """When a weekly letter goes, as its title begins: `One week on`."""
    if 1 <= week <= MOST_WEEKS:
        return words.phrase("weeks-on", week)
    return words.phrase("weeks-on", "other")


def _tells_consultant(interview: Interview, step: Step) -> bool:
    """Whether a mail to a go-between is the report to a consultant."""
    is_for_help = step.route is not None and step.route.person in helpers(interview)
    return tells_consultant(interview) and not is_for_help


def _way(desk: Desk, route: Route | None) -> dict[str, object]:
    """Who receives the mail, and whether that is somebody else, or nobody yet."""
    if route is None:
        return {"indirect": False, "receiver": "", "unreached": False}

    return {
        "unreached": route.how is How.NOBODY,
        "indirect": route.receiver != route.person,
        "receiver": _receiver(desk, route),
    }


def _receiver(desk: Desk, route: Route) -> str:
    if route.receiver is None:
        return ""

    if route.receiver == NOT_NAMED_YET:
        return desk.words.phrase("unnamed", "the-hr-contact")

    return desk.reference(route.receiver)


def _reader(desk: Desk, step: Step) -> str:
    """Who a step is for: a referee, or whom its way leads to, else the one who decides."""
    if step.kind in _ABOUT_REFEREES:
        return _referee(desk, step.subject)

    if step.route:
        return desk.reference(step.route.person)

    manager = hiring_manager(desk.interview)
    if manager:
        return phrases.reference(manager.person, desk.country)

    return ""


def _referee(desk: Desk, name: str) -> str:
    """The name of a referee, by their ID."""
    for referee in desk.me.referees:
        if referee.id == name:
            return referee.name

    return name


def _subject(interview: Interview, step: Step) -> str:
    """What a step is about; for a portfolio the samples that they have already (S47)."""
    if step.kind is Kind.PORTFOLIO:
        return phrases.listed([*interview.next_step.samples_given])

    return step.subject


def _topic(interview: Interview, step: Step) -> str:
    """What an article for the first week could be about, while there is none (S27)."""
    if step.kind is not Kind.FOLLOW_UP or step.week != 1:
        return ""

    weeks = {*map(attrgetter("week"), interview.articles)} | {
        *map(attrgetter("week"), interview.news)
    }
    if step.week in weeks:
        return ""

    of_life = partial(may_be_personal, interview.role)
    return next(filterfalse(of_life, interview.topics), "")


def _fields(desk: Desk, step: Step) -> str:
    """The fields of the interview; for a sample test only those that are likely to set one (S43, S44)."""
    fields = desk.packs.fields()
    typed = [fields[name] for name in desk.interview.fields if name in fields]
    if step.kind is Kind.SAMPLE_TESTS:
        typed = _with_tests(desk, typed)

    names = [*map(attrgetter("name"), typed)]
    if not names:
        return desk.words.phrase("unnamed", "field")

    return phrases.listed(names)


def _with_tests(desk: Desk, fields: list[FieldOfWork]) -> list[FieldOfWork]:
    """Those that are likely to set a test; all when none is, as the test was announced then."""
    gap = long_gap(desk.interview, desk.me)
    likely = [field for field in fields if field.expects_test(gap=gap)]
    if likely:
        return likely

    return fields
