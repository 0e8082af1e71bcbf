"""Whose domain an address is at: that of another employer, of whom there is an interview too, is easily taken by mistake."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import attrgetter

from afterword.interview.model.interview import Interview, Person
from afterword.interview.model.vocabulary import PersonRole
from afterword.interview.reading.agencies import bare_name
from afterword.interview.reading.workspace import is_example

FREE_MAIL = frozenset([
    "aol.com", "gmail.com", "gmx.de", "gmx.net", "googlemail.com", "hotmail.com", "icloud.com", "live.com", "mail.com",
    "me.com", "msn.com", "outlook.com", "proton.me", "protonmail.com", "web.de", "yahoo.com", "yahoo.co.uk",
])  # fmt: skip
_OF_MANY = FREE_MAIL | {
    "nhs.net"
}  # domains at which many employers have their addresses
Houses = Mapping[str, Sequence[str]]


def domain(email: str | None) -> str:
    """The part of an address after the @, in small letters; empty without an address."""
    return (email or "").rpartition("@")[2].casefold()


def houses(interviews: Iterable[Interview]) -> Houses:
    """By domain the employers whose people have addresses there, once for each address, those of the first talks first."""
    employers: dict[str, dict[tuple[str, str], str]] = {}
    for interview in sorted(interviews, key=attrgetter("held.on")):
        name = interview.employer.name
        for person in filter(_is_of_theirs, interview.people):
            address = f"{person.email}".casefold()
            there = employers.setdefault(domain(address), {})
            there.setdefault((bare_name(name), address), name)
    return {where: tuple(there.values()) for where, there in employers.items()}


def houses_of(interviews: Mapping[str, Interview]) -> Houses:
    """The domains that one's own interviews know; those of the examples are nobody's."""
    names = [name for name in interviews if not is_example(name)]
    return houses(map(interviews.__getitem__, names))


def _is_of_theirs(person: Person) -> bool:
    """Whether somebody has an address that is the employer's, as no consultant of an agency has."""
    is_theirs = person.part is not PersonRole.AGENCY
    return is_theirs and domain(person.email) not in {"", *_OF_MANY}


def owner(employers: Sequence[str], employer: str) -> str:
    """Whose domain it is, where it is another's than an employer's: the first one's, unless more of theirs are there."""
    names = [bare_name(name) for name in employers]
    own_name = bare_name(employer)
    is_theirs = own_name in names[:1] or names.count(own_name) > 1
    return "".join(employers[:1]) * (not is_theirs)


def owner_if_added(domains: Houses, email: str, employer: str) -> str:
    """Whose domain it is at which somebody of an employer would have an address; empty where nothing speaks against it."""
    employers = domains.get(domain(email), ())
    return owner((*employers, employer), employer)


def addresses_elsewhere(
    interview: Interview, domains: Houses
) -> Iterator[tuple[int, str]]:
    """Each person, by their number, whose address is at another employer's domain, and whose that is."""
    for number, person in enumerate(interview.people):
        employers = domains.get(domain(person.email), ())
        holder = owner(employers, interview.employer.name)
        if holder and _is_of_theirs(person):
            yield number, holder
