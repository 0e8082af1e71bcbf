"""An agency where the employer should stand: whoever was sent by one often types it there."""

from collections.abc import Iterator

from afterword.diagnostics import rules
from afterword.frozen import frozen
from afterword.interview.model.interview import Interview, Person
from afterword.interview.model.vocabulary import PersonRole
from afterword.interview.reading.doubts.contradictions import Contradiction
from afterword.interview.values.firms import bare_name
from afterword.patterns import lazy_pattern

_SURE = 5  # letters of a name that an address has, too
_SOUNDS_LIKE_ONE = lazy_pattern(
    r"\b(?:agency|manpower|personnel|recruit\w*|resourcing|staffing|temps?|workforce)\b"
)


def is_said_of(employer: str) -> bool:
    """Whether a name sounds like that of an agency."""
    return bool(_SOUNDS_LIKE_ONE.search(employer.casefold()))


def agencies(interview: Interview) -> Iterator[Contradiction]:
    """An employer that is the agency of somebody, by its name or by their address."""
    for number, person in enumerate(interview.people):
        key = _Sign(interview.employer.name, person).key
        is_consultant = person.part is PersonRole.AGENCY
        if is_consultant and key:
            yield Contradiction(
                rules.AGENCY_AS_EMPLOYER,
                ("people", number, key),
                f"`{interview.employer.name}` stands as the employer, and is the agency of `{person.name}`",
                "write as the employer whom you would work for there, and the agency beside its consultant",
            )


@frozen
class _Sign:
    """What says that an employer is the agency of a consultant."""

    employer: str
    consultant: Person

    @property
    def key(self) -> str:
        """The key that says so; empty where nothing does."""
        agency = f"{self.consultant.agency}"
        if bare_name(agency) == bare_name(self.employer):
            return "agency"
        if self._is_in_address:
            return "email"
        return ""

    @property
    def _is_in_address(self) -> bool:
        """Whether the address is at the employer: `beth@gwentstaffing.example` of Gwent Staffing."""
        address = f"{self.consultant.email}".replace("-", "")
        host = address.rpartition("@")[2]
        name = bare_name(self.employer)
        is_sure = len(name) >= _SURE
        return is_sure and f".{name}" in f".{host}"
