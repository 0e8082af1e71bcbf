"""Thank-yous, the notes that somebody passes on, and the card: S4-S8, E7, E10-E12, E16, E27, E29."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import attrgetter

from afterword.frozen import replace
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview, Person
from afterword.interview.model.people import (
    Participant,
    agency,
    helpers,
    hiring_manager,
    lead_of_panel,
    people_met,
    people_to_thank,
    scored,
    writer_of_offer,
)
from afterword.interview.model.vocabulary import PanelNote, Stage, Tone
from afterword.plan.given.application import Application
from afterword.plan.given.routes import How, Route, route
from afterword.plan.steps import THANKS, Caution, Chapter, Kind, State, Step, Why
from afterword.plan.thanks.cards import card, card_in_time
from afterword.plan.thanks.other_thanks import in_other_ways

_OF_A_NOTE = "thank-you/"
PANEL = "panel"  # in step IDs: the note to all who met the candidate
# Where a thank-you is expected, and may be as long as the seed's (E27).
_FULL_NOTE = frozenset({"US", "CA"})
_LESS_CUSTOMARY = frozenset({
    "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IS", "IT", "JP",
    "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
})  # fmt: skip


def thank_yous(application: Application, me: Candidate) -> tuple[Step, ...]:
    """Everything to send on the day of the interview, and what the log has beside that."""
    planned = _planned(application, me)
    return (*planned, *in_other_ways(application, planned))


def _planned(application: Application, me: Candidate) -> tuple[Step, ...]:
    """Everything to send on the day of the interview."""
    interview = application.interview
    if interview.employer_said.no_thank_you:
        return ()

    beside = (*_to_each(application, helpers(interview)), *card(application, me))
    if one_note(interview):
        return (*_to_the_panel(application), *beside)

    each = _together(_to_each(application, people_to_thank(interview)))
    return (*_without_thanks_twice(application, each), *beside)


def one_note(interview: Interview) -> bool:
    """Whether one note thanks the whole panel (E10)."""
    return interview.panel_note is PanelNote.ONE and len(people_met(interview)) > 1


def plain_note(interview: Interview) -> bool:
    """Whether the note is a shorter, plainer one: as typed, else anywhere outside North America (E27)."""
    if interview.tone is not None:
        return interview.tone is Tone.PLAIN

    return _outside_north_america(interview)


def courtesy_alone(interview: Interview) -> bool:
    """Whether a thank-you thanks and no more: without interest, before a scored panel, after a phone screen (S16, E29, E30)."""
    if not interview.interested or scored(interview):
        return True

    return interview.stage is Stage.PHONE_SCREEN


def tells_consultant(interview: Interview) -> bool:
    """Whether an agency's consultant is told how it went, with no note to pass on unless one was asked for (E11)."""
    own = map(attrgetter("of"), (*interview.drafts, *interview.lines))
    otherwise = (
        agency(interview) is None,
        courtesy_alone(interview),
        one_note(interview),
        any(draft.startswith(_OF_A_NOTE) for draft in own),
    )
    return not any(otherwise)


def overtaken(application: Application, step: Step, follow_ups: Sequence[Step]) -> Step:
    """A thank-you that a later email has caught up with: that one then thanks as well, so that one goes and not two."""
    if application.next_round_is_here:
        return step.off(Why.NEXT_ROUND)

    if step.kind is Kind.CARD:
        return card_in_time(application, step)

    if application.interview.logged(step.id.within):
        return step

    if step.kind is Kind.PASS_ON:
        return _note_carried(application, step, follow_ups)

    return _note_straight(application, step, follow_ups)


def _note_straight(
    application: Application, step: Step, follow_ups: Sequence[Step]
) -> Step:
    """A note that goes to whom it thanks."""
    if _thanks_the_decider(application, step):
        return _note_in_time(application, step, follow_ups)

    if _thanks_the_writer(application, step):
        return _note_answered(application, step)

    return step


def _note_carried(
    application: Application, note: Step, follow_ups: Sequence[Step]
) -> Step:
    """A note to pass on; by somebody who has been thanked it may still go, and nags nobody, until a follow-up is due."""
    if application.interview.logged(f"thank-you/{note.receiver}") is None:
        if _thanks_the_decider(application, note):
            return _note_in_time(application, note, follow_ups)
        return _note_answered(application, note)

    if _followed_up(application, note, follow_ups):
        return replace(note, state=State.PASSED, why=Why.THANKED_ALREADY)

    return replace(note, optional=True)


def _note_in_time(
    application: Application, note: Step, follow_ups: Sequence[Step]
) -> Step:
    """The note to the one who decides, passed once an answer to an offer, or a follow-up, can thank as well."""
    if _followed_up(application, note, follow_ups) and not _offered_since(application):
        return replace(note, state=State.PASSED, why=Why.FOLLOW_UP_THANKS)

    return _note_answered(application, note)


def _note_answered(application: Application, note: Step) -> Step:
    """The note to somebody whom the answer to an offer goes to, passed once there is one: it thanks as well."""
    if _offered_since(application):
        return replace(note, state=State.PASSED, why=Why.ANSWER_THANKS)

    return note


def _thanks_the_decider(application: Application, step: Step) -> bool:
    """Whether a note thanks the one who decides, and nobody else with it."""
    return _thanks_alone(step, hiring_manager(application.interview))


def _thanks_the_writer(application: Application, step: Step) -> bool:
    """Whether a note thanks whoever made the offer, and nobody else with it."""
    return _thanks_alone(step, writer_of_offer(application.interview))


def _thanks_alone(step: Step, somebody: Participant | None) -> bool:
    """Whether a note is for that person alone."""
    if somebody is None or step.route is None or step.also_for:
        return False

    return step.kind in THANKS and step.route.person == somebody.id


def _offered_since(application: Application) -> bool:
    """Whether an offer has come after the day of the interview."""
    offer = application.interview.offered
    if offer is None:
        return False
    return application.interview.held.on < offer.received <= application.today


def _followed_up(
    application: Application, step: Step, follow_ups: Sequence[Step]
) -> bool:
    """Whether a follow-up to whoever reads this note is due, so that it can thank as well."""
    due = [
        follow_up for follow_up in follow_ups if _is_due(follow_up, application.today)
    ]
    return any(follow_up.receiver == step.receiver for follow_up in due)


def _is_due(step: Step, today: dt.date) -> bool:
    if step.due is None or step.is_off:
        return False

    return step.due <= today


def _together(steps: Iterable[Step]) -> tuple[Step, ...]:
    """One mail to a go-between, however many notes it carries."""
    mails: list[Step] = []
    place_of: dict[str, int] = {}
    for step in steps:
        go_between = step.receiver if step.kind is Kind.PASS_ON else None
        if go_between in place_of:
            place = place_of[go_between]
            mail = mails[place]
            mails[place] = replace(mail, also_for=(*mail.also_for, step.id.of))
            continue

        if go_between is not None:
            place_of[go_between] = len(mails)
        mails.append(step)

    return tuple(mails)


def _without_thanks_twice(
    application: Application, steps: Sequence[Step]
) -> Iterator[Step]:
    """The steps; whoever passes notes on is thanked in that mail, where a thank-you says no more than thanks."""
    interview = application.interview
    by_kind = {(step.kind, step.receiver) for step in steps}
    for step in steps:
        signs = (
            step.kind is Kind.THANK_YOU,
            step.receiver == step.id.of,
            (Kind.PASS_ON, step.receiver) in by_kind,
            courtesy_alone(interview),
            interview.logged(step.id.within) is None,
        )
        if all(signs):
            yield step.off(Why.PASS_ON_THANKS)
        else:
            yield step


def _outside_north_america(interview: Interview) -> bool:
    country = interview.employer.country
    return country is not None and country not in _FULL_NOTE


def _customs(interview: Interview) -> tuple[Caution, ...]:
    """What to know before thanking somebody there (E27, E29)."""
    if scored(interview):
        return (Caution.SCORED,)

    has_decided = interview.tone is not None
    if has_decided or not _outside_north_america(interview):
        return ()

    if interview.employer.country in _LESS_CUSTOMARY:
        return (Caution.LESS_CUSTOMARY,)

    return (Caution.SHORT_AND_PLAIN,)


def _to_each(application: Application, people: Mapping[str, Person]) -> Iterator[Step]:
    """What brings thanks to each of these, one note each."""
    interview = application.interview
    for name, person in people.items():
        way = route(interview, Participant(name, person))
        yield from _by_way(application, name, Kind.THANK_YOU, way)


def _to_the_panel(application: Application) -> Iterator[Step]:
    """What brings thanks to all in one note, through the one who decides, or else the first of a scored panel."""
    interview = application.interview
    lead = lead_of_panel(interview)
    if lead:
        yield from _by_way(application, PANEL, Kind.THANK_PANEL, route(interview, lead))


def _by_way(
    application: Application, name: str, kind: Kind, way: Route
) -> Iterator[Step]:
    """The note itself, and the mail to whoever is asked for an address or passes it on."""
    customs = _customs(application.interview)
    note = Step(
        id=application.step_id("thank-you", name),
        chapter=Chapter.FOLLOW_UP,
        kind=kind,
        due=application.interview.held.on,
        why=Why.SAME_DAY,
        route=way,
        cautions=customs,
    )
    if application.interview.logged(note.id.within):
        yield note  # it has gone by a way of its own
        return

    mail = replace(note, id=application.step_id("pass-on", name), kind=Kind.PASS_ON)
    match way.how:
        case How.FORWARD | How.HR_CONTACT:
            yield mail
        case How.ASK:
            yield mail
            # Said once, beside the mail that goes first.
            yield replace(note, why=Why.ONCE_ADDRESS_KNOWN, cautions=())
        case _:
            yield note
