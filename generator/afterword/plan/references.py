"""As many as are wanted, who said yes, asked in good time, and told before the call (S54-S61)."""

import datetime as dt
from collections.abc import Iterable, Iterator

from afterword.frozen import replace
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.people import referees_wanted
from afterword.plan.before_answer import before_deciding
from afterword.plan.days.working_days import working_days
from afterword.plan.given.application import Application
from afterword.plan.given.routes import to_contact
from afterword.plan.referees import (
    PATIENCE,
    Standing,
    answer_wanted_by,
    standings,
)
from afterword.plan.steps import Chapter, Kind, Step, Why
from afterword.plan.their_answer import unless_they_answered

# How long after the interview each is done, where nobody has asked for references yet.
_CHOOSE = dt.timedelta(days=1)
_ASK = dt.timedelta(days=2)
_SHEET = dt.timedelta(days=5)
_AFTER_OFFER = dt.timedelta(days=1)  # when a present boss is asked
_THANKS_FIRST = 2  # working days after an offer: the thanks for it go first


def references(
    application: Application,
    me: Candidate,
) -> Iterator[Step]:
    """Everything about referees, up to the employer's own people whom one may ask for."""
    chosen = tuple(standings(application.interview, me))
    missing = referees_wanted(application.interview) - len(chosen)
    if missing > 0:
        yield _choose(application, missing, len(chosen))

    for standing in chosen:
        yield from _of_one(application, standing)

    yield _sheet(application)
    yield from _heads_up(application, chosen)

    offer = application.interview.offered
    if offer:
        request = _of_the_employer(application, offer.received)
        request = unless_they_answered(application, request, offer)
        yield before_deciding(application, request, offer)


def thanks_to_referees(
    application: Application,
    me: Candidate,
    due: dt.date,
) -> Iterator[Step]:
    """Once it is over: thanks to each for what that one did, and a question taken back where there was no answer."""
    for standing in standings(application.interview, me):
        if not standing.to_be_thanked:
            continue

        thanks = replace(
            _step_about(application, standing, "thank", Kind.THANK_REFEREES, due),
            chapter=Chapter.FOLLOW_UP,
            why=Why.NEXT_WORKING_DAY,
            logged_as="references/thank",
        )
        yield _as_typed(thanks, standing.thanked_on)


def _choose(
    application: Application,
    missing: int,
    chosen: int,
) -> Step:
    """The choice of those who are still missing: early, or on the day on which the employer asked for references."""
    early = Step(
        id=application.step_id("references", "choose"),
        chapter=Chapter.REFERENCES,
        kind=Kind.CHOOSE_REFEREES,
        due=application.interview.held.on + _CHOOSE,
        why=Why.EARLY,
        subject=str(missing),
        number=chosen or None,
    )
    asked = application.interview.next_step.references_asked
    if asked is None:
        return early
    return replace(early, due=asked, why=Why.THEY_ASKED_REFERENCES)


def _of_one(
    application: Application,
    standing: Standing,
) -> Iterator[Step]:
    """Who said yes is told what matters to this employer; who was not asked is asked; who said no is replaced."""
    held = application.interview.held.on
    # Nothing is due before it is known to be needed (E40).
    answered = standing.chosen_on or held
    if standing.asked_on:
        answered = max(answered, standing.asked_on + _ASK)

    if standing.agreed:
        sheet = held + _SHEET
        asked = application.interview.next_step.references_asked
        wanted = min(sheet, asked or sheet)
        due = _before_their_call(application, standing, max(wanted, answered))
        brief = _step_about(application, standing, "brief", Kind.BRIEF_REFEREE, due)
        if standing.hears_of_call:
            brief = _with_the_call(application, standing, brief)
            yield _as_typed(brief, standing.briefed_on)
    elif standing.declined:
        due = max(held + _ASK, answered)
        yield _step_about(application, standing, "replace", Kind.REPLACE_REFEREE, due)
    else:
        yield from _question(application, standing)


def _before_their_call(
    application: Application,
    standing: Standing,
    day: dt.date,
) -> dt.date:
    """The day, or the last working day before a call that is fixed."""
    early = _weekday(application, day)
    if standing.calls_on is None:
        return early
    known = standing.chosen_on or application.interview.held.on
    eve = working_days(application.interview).before(standing.calls_on, 1)
    return min(early, max(known, eve))


def _question(
    application: Application,
    standing: Standing,
) -> Iterator[Step]:
    """The question, as long as nobody has put it; after a week without an answer a word more (E47)."""
    day = _day_to_ask(application, standing)
    if day is None:
        return

    ask = _step_about(application, standing, "ask", Kind.ASK_REFEREE, day)
    asked_on = standing.asked_on
    if asked_on is None or application.interview.logged(ask.id.within):
        ask = replace(ask, why=_why_asked(application))
        yield _with_the_call(application, standing, ask)

    if asked_on:
        wanted = answer_wanted_by(application.interview, standing, asked_on)
        due = _weekday(application, max(wanted, day))
        remind = _step_about(application, standing, "remind", Kind.REMIND_REFEREE, due)
        yield replace(remind, why=Why.NO_ANSWER)


def _with_the_call(application: Application, standing: Standing, step: Step) -> Step:
    """The step, which can wait for nothing while a call that is fixed lies ahead."""
    if standing.calls_on and standing.calls_on >= application.today:
        return replace(step, why=Why.BEFORE_THEIR_CALL)
    return step


def _why_asked(application: Application) -> Why:
    """Why somebody is asked now: the employer has asked for names, or it is early."""
    if application.interview.next_step.references_asked:
        return Why.THEY_ASKED_REFERENCES
    return Why.EARLY


def _day_to_ask(
    application: Application,
    standing: Standing,
) -> dt.date | None:
    """When to ask; None for a present boss, who hears nothing before there is an offer."""
    early = application.interview.held.on + _ASK
    asked_for = application.interview.next_step.references_asked
    if asked_for:
        early = min(early, asked_for)
    wanted = standing.answer_by
    if wanted and wanted <= early:
        early = wanted - PATIENCE
    early = max(early, standing.chosen_on or early)
    day = _before_their_call(application, standing, early)
    if not standing.referee.not_before_offer:
        return day

    offered = application.interview.offered
    if offered is None:
        return None
    return max(day, offered.received + _AFTER_OFFER)


def _weekday(
    application: Application,
    day: dt.date,
) -> dt.date:
    """The day, or the next working one: nobody is asked for a favour on a Sunday."""
    return working_days(application.interview).on_or_after(day)


def _step_about(
    application: Application,
    standing: Standing,
    what: str,
    kind: Kind,
    due: dt.date | None,
) -> Step:
    """A step about one referee, named by what is done and by whom it is about."""
    return Step(
        id=application.step_id("references", f"{what}-{standing.referee.id}"),
        chapter=Chapter.REFERENCES,
        kind=kind,
        due=due,
        why=Why.EARLY,
        subject=standing.referee.id,
    )


def _as_typed(
    step: Step,
    done_on: dt.date | None,
) -> Step:
    """A step that may be done by a day in the file as well as by the log."""
    if done_on is None:
        return step

    return step.done(done_on)


def _sheet(application: Application) -> Step:
    """The sheet, ready early: by the day on which they want the names, or on the one on which they asked for them (S54)."""
    next_step = application.interview.next_step
    due, why = application.interview.held.on + _SHEET, Why.EARLY
    if next_step.references_asked:
        due, why = next_step.references_asked, Why.THEY_ASKED_REFERENCES
    wanted = next_step.references_by
    if wanted and (next_step.references_asked or wanted < due):
        due, why = wanted, Why.NAMES_WANTED
    return Step(
        id=application.step_id("references", "sheet"),
        chapter=Chapter.REFERENCES,
        kind=Kind.REFERENCE_SHEET,
        due=due,
        why=why,
    )


def _heads_up(application: Application, chosen: Iterable[Standing]) -> Iterator[Step]:
    """Word to each referee who may be called, once the employer asks for references (S55)."""
    asked = application.interview.next_step.references_asked
    why = Why.THEY_ASKED_REFERENCES if asked else Why.WHEN_REFERENCES_ASKED
    for standing in chosen:
        if not standing.named or standing.called_on:
            continue
        if asked and _briefing_tells_it(application, standing, asked):
            continue
        word = _step_about(
            application, standing, "heads-up", Kind.HEADS_UP_REFEREES, asked
        )
        yield replace(word, why=why, logged_as="references/heads-up")


def _briefing_tells_it(
    application: Application, standing: Standing, asked: dt.date
) -> bool:
    """Whether the briefing goes once they have asked, and says so: one mail to a referee, and not two on one day (E38)."""
    interview, name = application.interview, f"heads-up-{standing.referee.id}"
    if interview.logged(f"references/{name}") or interview.logged(
        "references/heads-up"
    ):
        return False
    return standing.briefed_on is None or standing.briefed_on >= asked


def _of_the_employer(
    application: Application,
    offered_on: dt.date,
) -> Step:
    """With an offer, one may ask to speak to people who work there (S59-S61)."""
    return Step(
        id=application.step_id("references", "employer"),
        chapter=Chapter.REFERENCES,
        kind=Kind.ASK_EMPLOYER_REFERENCES,
        due=application.days.after(offered_on, _THANKS_FIRST),
        why=Why.OFFER_ON_TABLE,
        optional=True,
        route=to_contact(application.interview),
    )
