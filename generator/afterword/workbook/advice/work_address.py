"""Letters that would go out from the address of an employer."""

from collections.abc import Iterator
from functools import partial
from itertools import chain

from afterword.diagnostics import Diagnostic, Span
from afterword.diagnostics import rules as r
from afterword.interview.model.candidate import Referee
from afterword.interview.model.people import ids
from afterword.interview.reading.houses import FREE_MAIL, domain
from afterword.patterns import lazy_pattern
from afterword.plan.cases import Case

# What says by its name that it is for the mail of anybody.
_WORD = lazy_pattern(r"[^\W\d_]{3,}")
_BEGINNING = 5  # letters by which a name is known in a domain
_MAIL_HOST = lazy_pattern(r"(?:e?mail|inbox|mailbox|post|webmail)[\d.-]")


def written_from_work(case: Case) -> Iterator[Diagnostic]:
    """Letters from the address of an employer, theirs or a referee's (E28)."""
    at_work = domain(case.me.email)
    is_private = at_work in {"", *FREE_MAIL}, _MAIL_HOST.match(at_work)
    if case.interview.internal or any(is_private):
        return
    if len(_firms_at(case, at_work)) > 1:  # that gives addresses to anybody
        return

    for number, person in enumerate(ids(case.interview).values()):
        if domain(person.email) == at_work:
            yield case.document.report(
                r.WORK_ADDRESS,
                ("people", number, "email"),
                f"you and {person.name} write from the same place, {at_work}",
                "give a private address in me.yaml, or write internal: yes if this is your own employer",
                key=True,
            )
            return

    if any(map(partial(_works_at, at_work), case.me.referees)):
        message = f"your address and a referee's are at the same place, {at_work}"
        help_ = (
            "give a private address: your letters should not come from an employer's"
        )
        yield r.WORK_ADDRESS.at(Span("content/me.yaml"), message, help_)


def _works_at(where: str, referee: Referee) -> bool:
    """Whether a domain, which a referee has, is that of their work: by its name, or as no other is known."""
    firm = referee.organisation
    is_theirs = firm is None or not _words(firm).isdisjoint(_words(where))
    return domain(referee.email) == where and is_theirs


def _words(text: str) -> set[str]:
    """The words of a name, each by its beginning, and the first letters of all."""
    words = _WORD.findall(text.casefold())
    initials = "".join(word[0] for word in words)
    return {*(word[:_BEGINNING] for word in words), initials}


def _firms_at(case: Case, where: str) -> frozenset[str]:
    """The employer of this interview and those of referees, by the first word, of whom somebody has an address at a domain."""
    employer = case.interview.employer.name
    of_people = [(person.email, employer) for person in case.interview.people]
    of_referees = [
        (referee.email, referee.organisation or "") for referee in case.me.referees
    ]
    addresses = (*of_people, *of_referees)
    there = (firm for email, firm in addresses if domain(email) == where)
    first_words = (firm.casefold().split()[:1] for firm in there)
    return frozenset(chain.from_iterable(first_words))
