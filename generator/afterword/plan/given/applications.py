"""All interviews of a workspace, each with what is to be known of the others and of the clocks."""

import datetime as dt
from collections.abc import Iterator, Mapping

from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.reading.rounds import is_answer_to, rounds_before
from afterword.interview.redaction import without_marked
from afterword.plan.days.clocks import ONE_CLOCK, Clocks
from afterword.plan.days.working_days import working_days
from afterword.plan.days.zones import zone_of
from afterword.plan.given.application import Application
from afterword.plan.given.offers import OffersElsewhere
from afterword.plan.given.so_far import days_ahead, interview_so_far, so_far


def applications(
    interviews: Mapping[str, Interview],
    me: Candidate,
    today: dt.date,
) -> Iterator[Application]:
    """Each interview, without private passages; all are looked at once."""
    followed_on = {
        interview.follows: interview.held.on for interview in interviews.values()
    }
    known = {name: so_far(told, today) for name, told in interviews.items()}
    come = [offer for offer in me.other_offers if offer.received <= today]
    offers = OffersElsewhere.among(known.values(), come)
    for name, interview in known.items():
        spoken = interview_so_far(without_marked(interview), today)
        yield Application(
            id=name,
            interview=spoken,
            today=today,
            days=working_days(spoken),
            followed_on=followed_on.get(name),
            elsewhere=offers.beside(interview),
            clocks=_clocks(spoken, me),
            answer_ahead=min(days_ahead(interviews[name], today), default=None),
            answered_before=_is_answered_before(name, known),
        )


def _is_answered_before(name: str, interviews: Mapping[str, Interview]) -> bool:
    """Whether their answer stands in the file of a round before this one."""
    rounds = map(interviews.__getitem__, rounds_before(name, interviews))
    return any(is_answer_to(before, interviews[name]) for before in rounds)


def _clocks(interview: Interview, me: Candidate) -> Clocks:
    """Both clocks; theirs is looked up only where one's own is known."""
    if me.timezone is None:
        return ONE_CLOCK

    send_at = interview.calendar.send_at
    return Clocks(zone_of(interview), me.timezone, send_at)
