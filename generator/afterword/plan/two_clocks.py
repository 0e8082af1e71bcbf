"""When each email is to go, where the candidate's clock shows another hour than its reader's (E36)."""

import datetime as dt

from afterword.frozen import replace
from afterword.plan.given.application import Application
from afterword.plan.steps import THANKS, Caution, Kind, Step


def on_two_clocks(application: Application, step: Step) -> Step:
    """The step with the day on one's own calendar, and, for an email that is still to go, the moment on both clocks."""
    if step.due is None:
        return step

    if step.at:  # a deadline, which is never thought to be later than it is
        own_day = application.clocks.own_day(step.due, step.at)
        return replace(step, own_day=min(own_day, step.due))

    if step.route is None or step.kind is Kind.CARD:
        return step

    hour = _hour(application, step, step.due)
    dated = replace(step, own_day=application.clocks.own_day(step.due, hour))
    if dated.is_open:
        return _to_be_sent(application, dated)

    return dated


def _to_be_sent(application: Application, step: Step) -> Step:
    """The step with the moment to send it: on its day, or when that has gone by at once."""
    day = step.dated_on(application.today)
    hour = _hour(application, step, day)
    sending = application.clocks.sending(day, hour)
    if sending is None:
        return step

    timed = replace(step, sending=sending)
    if sending.at_night:
        return replace(timed, cautions=(*timed.cautions, Caution.AT_NIGHT))

    return timed


def _hour(application: Application, step: Step, day: dt.date) -> dt.time:
    """The hour of an email on a day: thanks go after the talk."""
    held, clocks = application.interview.held, application.clocks
    if step.kind in THANKS and day == held.on:
        return clocks.after_talk(held.at)

    return clocks.hour
