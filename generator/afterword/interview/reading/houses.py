"""Whose domain an address is at: that of another employer, of whom there is an interview too, is easily taken by mistake."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

from afterword.frozen import frozen, replace
from afterword.interview.model.interview import Interview, Person
from afterword.interview.model.vocabulary import PersonRole
from afterword.interview.reading.workspace import is_example
from afterword.interview.values.firms import bare_name

FREE_MAIL = frozenset([
    "163.com", "aol.com", "att.net", "bigpond.com", "bluewin.ch", "btinternet.com", "comcast.net", "fastmail.com",
    "free.fr", "freenet.de", "gmail.com", "gmx.at", "gmx.ch", "gmx.com", "gmx.de", "gmx.net", "googlemail.com", "hey.com",
    "hotmail.co.uk", "hotmail.com", "hotmail.de", "hotmail.fr", "icloud.com", "laposte.net", "libero.it", "live.co.uk",
    "live.com", "mac.com", "mail.com", "mailbox.org", "me.com", "msn.com", "naver.com", "orange.fr", "outlook.com",
    "outlook.de", "outlook.fr", "pm.me", "posteo.de", "proton.me", "protonmail.com", "qq.com", "rediffmail.com",
    "rocketmail.com", "seznam.cz", "sky.com", "t-online.de", "tuta.com", "tutanota.com", "verizon.net", "wanadoo.fr",
    "web.de", "wp.pl", "yahoo.co.in", "yahoo.co.uk", "yahoo.com", "yahoo.de", "yahoo.fr", "ymail.com", "zoho.com",
])  # fmt: skip
# Domains at which many employers have their addresses.
_OF_MANY = FREE_MAIL | {"nhs.net"}


@frozen
class House:
    """A domain: whose it is by the first talk, and how many addresses each employer has there, by their bare names."""

    owner: str
    since: dt.date
    addresses: Mapping[str, frozenset[str]]

    def with_one(self, interview: Interview, email: str) -> "House":
        """The domain with one address more; whoever had the first talk is the owner."""
        employer = bare_name(interview.employer.name)
        there = self.addresses.get(employer, frozenset())
        addresses = {**self.addresses, employer: there | {email.casefold()}}
        house = replace(self, addresses=addresses)
        if interview.held.on < self.since:
            return replace(
                house, owner=interview.employer.name, since=interview.held.on
            )
        return house

    def owner_instead(self, employer: str, email: str = "") -> str:
        """Whose it is, where that is somebody else than an employer; two addresses of theirs show that both have it."""
        name = bare_name(employer)
        addresses = {*self.addresses.get(name, ()), email.casefold()} - {""}
        is_theirs = name == bare_name(self.owner) or len(addresses) > 1
        if is_theirs:
            return ""
        return self.owner


Houses = Mapping[str, House]


def domain(email: str | None) -> str:
    """The part of an address after the @, in small letters; empty without an address."""
    return (email or "").rpartition("@")[2].casefold()


def houses(interviews: Iterable[Interview]) -> Houses:
    """The domains at which the people of these interviews have addresses."""
    domains: dict[str, House] = {}
    for interview in interviews:
        for person in filter(_is_of_theirs, interview.people):
            where = domain(person.email)
            new = House(interview.employer.name, interview.held.on, {})
            house = domains.get(where, new)
            domains[where] = house.with_one(interview, f"{person.email}")
    return domains


def houses_of(interviews: Mapping[str, Interview]) -> Houses:
    """The domains that one's own interviews know; those of the examples are nobody's."""
    names = [name for name in interviews if not is_example(name)]
    return houses(map(interviews.__getitem__, names))


def _is_of_theirs(person: Person) -> bool:
    """Whether somebody has an address that is the employer's, as no consultant of an agency has."""
    is_theirs = person.part is not PersonRole.AGENCY
    return is_theirs and domain(person.email) not in {"", *_OF_MANY}


def owner_if_added(domains: Houses, email: str, employer: str) -> str:
    """Whose domain it is at which somebody of an employer would have an address; empty where nothing speaks against it."""
    house = domains.get(domain(email))
    if house is None:
        return ""
    return house.owner_instead(employer, email)


def addresses_elsewhere(
    interview: Interview, domains: Houses
) -> Iterator[tuple[int, str]]:
    """Each person, by their number, whose address is at another employer's domain, and whose that is."""
    for number, person in enumerate(interview.people):
        holder = owner_if_added(domains, f"{person.email}", interview.employer.name)
        if holder and _is_of_theirs(person):
            yield number, holder
