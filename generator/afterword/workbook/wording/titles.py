"""What a step is called, in words."""

import datetime as dt
from zoneinfo import ZoneInfo

from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import hiring_manager
from afterword.plan.next_step import long_gap
from afterword.plan.steps import Kind, Step
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk

_ABOUT_REFEREES = (Kind.ASK_REFEREE, Kind.REPLACE_REFEREE, Kind.BRIEF_REFEREE)


def title(desk: Desk, step: Step) -> str:
    """The step in one imperative line."""
    return desk.words.step(step.kind, "title", **_values(desk, step))


def title_and_detail(desk: Desk, step: Step) -> tuple[str, str]:
    """The step in one line, and one or two sentences on how to do it."""
    values = _values(desk, step)
    return desk.words.step(step.kind, "title", **values), desk.words.step(step.kind, "detail", **values)


def time_asked_for(interview: Interview) -> dt.date | None:
    """The date by which to ask to be allowed to answer: the candidate's, else a week after theirs (E22)."""
    offer = interview.offered
    if offer is None or (offer.ask_until is None and offer.answer_by is None):
        return None
    return offer.ask_until or (offer.answer_by.on + dt.timedelta(days=7) if offer.answer_by else None)


def deadline(interview: Interview, me: Candidate, day: dt.date, at: dt.time | None) -> str:
    """A day and time on both clocks: `Thu 27 May 2027, 17:00 EDT / 14:00 PDT (21:00 UTC)`."""
    if at is None:
        return phrases.paper_date(day)
    if interview.timezone is None:
        return f"{phrases.paper_date(day)}, {at:%H:%M}"
    moment = dt.datetime.combine(day, at, ZoneInfo(interview.timezone))
    zones = dict.fromkeys(zone for zone in (interview.timezone, me.timezone) if zone)
    local = [moment.astimezone(ZoneInfo(zone)) for zone in zones]
    clocks = [
        f"{each:%H:%M %Z}" + ("" if each.date() == day else f" on {phrases.paper_date(each.date())}") for each in local
    ]
    return f"{phrases.paper_date(day)}, {' / '.join(clocks)} ({moment.astimezone(dt.UTC):%H:%M} UTC)"


def _values(desk: Desk, step: Step) -> dict[str, object]:
    """Everything a title or detail may name."""
    interview, way = desk.interview, step.route
    reader = _referee(desk, step) if step.kind in _ABOUT_REFEREES else _reader(desk, step)
    others = [desk.reference(name) for name in step.also_for]
    until = time_asked_for(interview)
    return {
        "people": phrases.listed([reader, *others]),
        "several": bool(others),
        "indirect": way is not None and way.receiver != way.person,
        "person": reader,
        "receiver": desk.reference(way.receiver) if way and way.receiver else "",
        "employer": interview.employer.name,
        "role": interview.role,
        "week": step.week,
        "number": step.number,
        "optional": step.optional,
        "subject": _given(interview) if step.kind is Kind.PORTFOLIO else step.subject,
        "topic": _topic(interview, step),
        "fields": _fields(desk, step),
        "due": deadline(interview, desk.me, step.due, step.at) if step.due else "",
        "until": phrases.paper_date(until) if until else "",
    }


def _reader(desk: Desk, step: Step) -> str:
    """Who a step is for: whom its way leads to, else the one who decides."""
    if step.route:
        return desk.reference(step.route.person)
    manager = hiring_manager(desk.interview)
    return phrases.reference(manager.person, desk.country) if manager else ""


def _referee(desk: Desk, step: Step) -> str:
    """The referee whom a step names by their ID."""
    return next((referee.name for referee in desk.me.referees if referee.id == step.subject), step.subject)


def _given(interview: Interview) -> str:
    return phrases.listed(list(interview.next_step.samples_given))


def _topic(interview: Interview, step: Step) -> str:
    """What an article for this week could be about, while there is none (S27)."""
    shared = {each.week for each in interview.articles} | {each.week for each in interview.news}
    first = step.kind is Kind.FOLLOW_UP and step.week == 1 and step.week not in shared
    return interview.topics[0] if first and interview.topics else ""


def _fields(desk: Desk, step: Step) -> str:
    """The fields of the interview; for a sample test only those that are likely to set one (S43, S44)."""
    known = desk.packs.fields()
    chosen = [known[each] for each in desk.interview.fields if each in known]
    if step.kind is Kind.SAMPLE_TESTS:
        gap = long_gap(desk.interview, desk.me)
        chosen = [each for each in chosen if each.testing_likely or (each.technical and gap)] or chosen
    return phrases.listed([each.name for each in chosen]) or "your field"
