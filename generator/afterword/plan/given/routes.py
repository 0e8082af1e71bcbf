"""By which way a note reaches a person, who receives it, and whether at a known address (S6, S7, E11, E12): said here alone.

An address is never guessed. People are named by their IDs, so that a route holds for every copy of an interview.
"""

from enum import StrEnum

from afterword.frozen import frozen
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import (
    Participant,
    agency,
    go_between,
    goes_through_one,
    helpers,
    hiring_manager,
    reader_of_no,
    scored,
    writer_of_offer,
)


class How(StrEnum):
    """By which way a note reaches a person."""

    DIRECT = "direct"
    ASK = "ask"  # a go-between is asked for the address, or else to pass the note on
    FORWARD = "forward"  # a go-between passes it on
    NOBODY = "nobody"  # there is no address and nobody to ask
    HR_CONTACT = "hr-contact"  # it may only go to the employer's HR contact, who is not known yet


NOT_NAMED_YET = ""  # the ID of the HR contact whom nobody has named


@frozen
class Route:
    """How a note reaches a person: the IDs of who it is for and of who receives the mail.

    `addressed`: whether an address of whoever receives it is known.
    """

    person: str
    how: How
    receiver: str | None
    addressed: bool

    @property
    def reader(self) -> str:
        """Whose mailbox it goes to."""
        if self.receiver is None:
            return self.person

        return self.receiver

    @property
    def indirect(self) -> bool:
        """Whether somebody stands between: it goes to a recruiter or a consultant, for the person."""
        return self.receiver is not None and self.receiver != self.person


def route(interview: Interview, to: Participant) -> Route:
    """The way to a person: through the agency if there is one, else direct, else through recruiter or coordinator."""
    consultant = agency(interview)
    if consultant:
        return _through(consultant, to, How.FORWARD)

    if scored(interview):
        return _to_member(go_between(interview), to)

    if to.person.email:
        return Route(to.id, How.DIRECT, to.id, addressed=True)

    if to.id in helpers(interview):
        between = go_between(interview) or hiring_manager(interview)
        return _to_helper(between, to)

    return _through_go_between(go_between(interview), to)


def _through_go_between(between: Participant | None, to: Participant) -> Route:
    """The way through recruiter or coordinator, who is asked for the address where they give addresses out."""
    if between is None or between.id == to.id:
        return Route(to.id, How.NOBODY, None, addressed=False)

    if between.person.shares_contacts:
        return _through(between, to, How.ASK)

    return _through(between, to, How.FORWARD)


def to_hiring_manager(interview: Interview) -> Route | None:
    """The way to the one who decides, or to whoever is there in their place; None when nobody is known to."""
    manager = hiring_manager(interview)
    if manager is None:
        return None

    another = go_between(interview)
    is_gone = all((manager.person.left, agency(interview) is None))
    if is_gone and another and not another.person.left:
        return _straight_to(another)
    return route(interview, manager)


def to_contact(interview: Interview) -> Route | None:
    """Whom questions and answers go to: the one who decides, or the HR contact where a panel scores answers (E29)."""
    if agency(interview):
        return to_hiring_manager(interview)
    if not scored(interview):
        return _within_reach(to_hiring_manager(interview))

    contact = go_between(interview)
    if contact is None:
        return Route(NOT_NAMED_YET, How.HR_CONTACT, NOT_NAMED_YET, addressed=False)

    return _straight_to(contact)


def to_writer_of_offer(interview: Interview) -> Route | None:
    """Whom the answers to an offer go to: whoever made it, also after a scored panel, else as all other answers."""
    writer = writer_of_offer(interview)
    if writer is None or agency(interview):
        return to_contact(interview)
    return _straight_to(writer)


def to_reader_of_no(interview: Interview) -> Route | None:
    """Whom a no goes to, and the answer to theirs: as typed, else as all other answers."""
    reader = reader_of_no(interview)
    if reader is None or goes_through_one(interview):
        return to_contact(interview)
    return _straight_to(reader)


def _within_reach(way: Route | None) -> Route | None:
    """The way itself, and none through somebody to be asked who cannot be written to, either."""
    if way is None or way.addressed or way.how is not How.ASK:
        return way
    return Route(way.person, How.NOBODY, None, addressed=False)


def _to_member(contact: Participant | None, to: Participant) -> Route:
    """The way to a member of a scored panel, who is never written to and for whose address nobody is asked (E43)."""
    if contact is None:
        return Route(to.id, How.HR_CONTACT, NOT_NAMED_YET, addressed=False)

    if contact.id == to.id:
        return _straight_to(contact)

    return _through(contact, to, How.FORWARD)


def _to_helper(between: Participant | None, to: Participant) -> Route:
    """The way to somebody who helped on the day: passed on by whoever can be written to, the one who decides as well."""
    if between is None or not between.person.email:
        return Route(to.id, How.NOBODY, None, addressed=False)

    return _through(between, to, How.FORWARD)


def _straight_to(contact: Participant) -> Route:
    """The way to whoever runs the process, for themselves and for nobody behind them."""
    if not contact.person.email:
        return Route(contact.id, How.NOBODY, None, addressed=False)

    return Route(contact.id, How.DIRECT, contact.id, addressed=True)


def _through(between: Participant, to: Participant, how: How) -> Route:
    return Route(to.id, how, between.id, addressed=bool(between.person.email))
