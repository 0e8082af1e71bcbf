"""Thank-yous, the notes that somebody passes on, and the card: S4-S8, E7, E10-E12, E16, E27, E29."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace

from afterword.interview.model.interview import Interview
from afterword.interview.model.people import agency, hiring_manager, people_met, scored
from afterword.interview.model.vocabulary import PanelNote, Setting, Stage, Tone
from afterword.plan.routes import route, to_hiring_manager
from afterword.plan.steps import Caution, Chapter, How, Kind, Route, State, Step, Why

_FULL_NOTE = frozenset({"US", "CA"})  # where a thank-you is expected, and may be as long as the seed's (E27)
_LESS_CUSTOMARY = frozenset([
    "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IS",
    "IT", "JP", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
])  # fmt: skip


_CARD_DAYS = dt.timedelta(days=7)
_NOTES = (Kind.THANK_YOU, Kind.THANK_PANEL, Kind.PASS_ON)


def thank_yous(interview: Interview) -> tuple[Step, ...]:
    """Everything to send on the day of the interview."""
    if interview.employer_said.no_thank_you:
        return ()
    if one_note(interview):
        return (*_panel(interview), *_card(interview))
    notes = [step for name in people_met(interview) for step in _notes(interview, name)]
    return (*_together(notes), *_card(interview))


def one_note(interview: Interview) -> bool:
    """Whether one note thanks the whole panel (E10)."""
    return interview.panel_note is PanelNote.ONE and len(people_met(interview)) > 1


def card_wanted(interview: Interview) -> bool:
    """Whether a card is suggested: the candidate's word wins, else where it would be seen well (S8)."""
    if interview.posted_note is not None:
        return interview.posted_note
    return interview.employer.setting is not Setting.RESEARCH and not courtesy_alone(interview)


def plain_note(interview: Interview) -> bool:
    """Whether the note is a shorter, plainer one: as typed, else anywhere outside North America (E27)."""
    if interview.tone is not None:
        return interview.tone is Tone.PLAIN
    return _elsewhere(interview)


def _elsewhere(interview: Interview) -> bool:
    return interview.employer.country is not None and interview.employer.country not in _FULL_NOTE


def courtesy_alone(interview: Interview) -> bool:
    """Whether a thank-you thanks and no more: without interest, before a scored panel, after a phone screen (S16, E29, E30)."""
    return not interview.interested or scored(interview) or interview.stage is Stage.PHONE_SCREEN


def overtaken(
    interview: Interview, step: Step, follow_ups: Sequence[Step], today: dt.date, *, superseded: bool = False
) -> Step:
    """A thank-you that a later email has caught up with: that one then thanks as well, so that one goes and not two."""
    booked = interview.next_step.booked
    if superseded or (booked is not None and booked.on <= today):
        return step.off(Why.NEXT_ROUND)
    if step.kind is Kind.CARD:
        late = today - interview.held.on >= _CARD_DAYS or (interview.offered and interview.offered.received <= today)
        return replace(step, state=State.PASSED, why=Why.CARD_TOO_LATE) if late else step
    manager = hiring_manager(interview)
    thanks = step.kind in _NOTES and manager and step.route and step.route.person == manager[1] and not step.also_for
    if not thanks or interview.logged(step.id):
        return step
    if interview.offered and interview.held.on < interview.offered.received <= today:
        return replace(step, state=State.PASSED, why=Why.ANSWER_THANKS)
    due = [each for each in follow_ups if each.due and each.due <= today and each.state is not State.CANCELLED]
    same_reader = any(each.route and step.route and each.route.receiver is step.route.receiver for each in due)
    to_come = any(each.state in {State.OPEN, State.DONE} for each in follow_ups)
    return replace(step, state=State.PASSED, why=Why.FOLLOW_UP_THANKS) if same_reader and to_come else step


def _together(steps: Sequence[Step]) -> tuple[Step, ...]:
    """One mail to a go-between, however many notes it carries."""
    carried: dict[int, Step] = {}
    for step in steps:
        receiver = step.route.receiver if step.route and step.kind is Kind.PASS_ON else None
        key = id(receiver) if receiver else -len(carried) - 1
        first = carried.get(key)
        name = step.id.partition("/")[2]
        carried[key] = replace(first, also_for=(*first.also_for, name)) if first else step
    return tuple(carried.values())


def _customs(interview: Interview) -> tuple[Caution, ...]:
    """What to know before thanking somebody there (E27, E29)."""
    if scored(interview):
        return (Caution.SCORED,)
    if interview.tone is not None or not _elsewhere(interview):  # who has typed it has decided
        return ()
    return (Caution.LESS_CUSTOMARY if interview.employer.country in _LESS_CUSTOMARY else Caution.SHORT_AND_PLAIN,)


def _notes(interview: Interview, name: str) -> Iterator[Step]:
    yield from _by_way(interview, name, Kind.THANK_YOU, route(interview, people_met(interview)[name]))


def _by_way(interview: Interview, name: str, kind: Kind, way: Route) -> Iterator[Step]:
    """The note itself, and the mail to whoever is asked for an address or passes it on."""
    if way.how in {How.ASK, How.FORWARD}:
        kind_, why, seen = Kind.PASS_ON, Why.SAME_DAY, _customs(interview)
        yield Step(f"pass-on/{name}", Chapter.FOLLOW_UP, kind_, interview.held.on, why, route=way, cautions=seen)
    if way.how is not How.FORWARD:
        why = Why.ONCE_ADDRESS_KNOWN if way.how is How.ASK else Why.SAME_DAY
        seen = _customs(interview) if way.how is not How.ASK else ()  # said once, beside the mail that goes first
        yield Step(f"thank-you/{name}", Chapter.FOLLOW_UP, kind, interview.held.on, why, route=way, cautions=seen)


def _panel(interview: Interview) -> Iterator[Step]:
    way = to_hiring_manager(interview)
    if way:
        yield from _by_way(interview, "panel", Kind.THANK_PANEL, way)


def _card(interview: Interview) -> Iterator[Step]:
    manager = hiring_manager(interview)
    if manager and card_wanted(interview) and not agency(interview):
        way = route(interview, manager[1])
        yield Step(
            f"card/{manager[0]}",
            Chapter.FOLLOW_UP,
            Kind.CARD,
            interview.held.on,
            Why.SAME_DAY,
            optional=True,
            route=way,
        )
