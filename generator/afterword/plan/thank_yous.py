"""Thank-yous, the notes that somebody passes on, and the card: S4-S8, E7, E10-E12, E16."""

from collections.abc import Iterator

from afterword.interview.model import Interview
from afterword.interview.people import agency, hiring_manager, people_met
from afterword.interview.vocabulary import PanelNote, Setting
from afterword.plan.routes import route, to_hiring_manager
from afterword.plan.steps import Chapter, How, Kind, Route, Step, Why


def thank_yous(interview: Interview) -> tuple[Step, ...]:
    """Everything to send on the day of the interview."""
    if interview.employer_said.no_thank_you:
        return ()
    if one_note(interview):
        return (*_panel(interview), *_card(interview))
    notes = tuple(step for name in people_met(interview) for step in _notes(interview, name))
    return (*notes, *_card(interview))


def one_note(interview: Interview) -> bool:
    """Whether one note thanks the whole panel (E10)."""
    return interview.panel_note is PanelNote.ONE and len(people_met(interview)) > 1


def card_wanted(interview: Interview) -> bool:
    """Whether a card is suggested: the candidate's word wins, else where it would be seen well (S8)."""
    if interview.posted_note is not None:
        return interview.posted_note
    return interview.interested and interview.employer.setting is not Setting.RESEARCH


def _notes(interview: Interview, name: str) -> Iterator[Step]:
    yield from _by_way(interview, name, Kind.THANK_YOU, route(interview, people_met(interview)[name]))


def _by_way(interview: Interview, name: str, kind: Kind, way: Route) -> Iterator[Step]:
    """The note itself, and the mail to whoever is asked for an address or passes it on."""
    if way.how in {How.ASK, How.FORWARD}:
        yield Step(f"pass-on/{name}", Chapter.FOLLOW_UP, Kind.PASS_ON, interview.held.on, Why.SAME_DAY, route=way)
    if way.how is not How.FORWARD:
        why = Why.ONCE_ADDRESS_KNOWN if way.how is How.ASK else Why.SAME_DAY
        yield Step(f"thank-you/{name}", Chapter.FOLLOW_UP, kind, interview.held.on, why, route=way)


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
