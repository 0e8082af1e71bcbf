"""By which way a note reaches a person (S6, S7, E11, E12). An address is never guessed."""

from afterword.interview.model.interview import Interview, Person
from afterword.interview.model.people import agency, go_between, hiring_manager, scored
from afterword.plan.steps import How, Route

_UNKNOWN = Person.model_validate(
    {"name": "HR contact", "is": "coordinator"}
)  # stands for somebody who is still to be named


def route(interview: Interview, person: Person) -> Route:
    """The way to a person: through the agency if there is one, else direct, else through recruiter or coordinator."""
    consultant = agency(interview)
    if consultant:
        return Route(person, How.FORWARD, consultant)
    if person.email:
        return Route(person, How.DIRECT, person)
    between = go_between(interview)
    if between is None or between is person:
        return Route(person, How.NOBODY, None)
    return Route(person, How.ASK if between.shares_contacts else How.FORWARD, between)


def to_hiring_manager(interview: Interview) -> Route | None:
    """The way to the one who decides; None when nobody is known to."""
    manager = hiring_manager(interview)
    return route(interview, manager[1]) if manager else None


def to_ask_status(interview: Interview) -> Route | None:
    """Whom to ask how things stand: the one who decides, or the HR contact where a panel scores answers (E29)."""
    if agency(interview) or not scored(interview):
        return to_hiring_manager(interview)
    contact = go_between(interview)
    if contact is None:
        return Route(_UNKNOWN, How.HR_CONTACT, None)
    return Route(contact, How.DIRECT if contact.email else How.NOBODY, contact if contact.email else None)
