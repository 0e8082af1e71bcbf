"""Whether the follow-up itself is well done: warnings about content, once the files can be read."""

import datetime as dt
import re
from collections.abc import Callable, Iterator

from afterword.diagnostics import Diagnostic, Span, in_order
from afterword.diagnostics import rules as r
from afterword.interview.model.people import chosen_referees, hiring_manager, ids
from afterword.interview.model.vocabulary import ProposalKind
from afterword.plan.cases import Case, Cases
from afterword.plan.references import REFEREES
from afterword.plan.steps import Kind, State
from afterword.plan.thank_yous import courtesy_alone
from afterword.workbook.advice.between import called_often, written_twice
from afterword.workbook.wording import phrases

_LATE = dt.timedelta(days=2)
_MONTH = dt.timedelta(days=30)
_WEEK = dt.timedelta(days=7)
_LETTERS_IN_COMMON = 5  # `relationship` and `relationships` are the same word, `lead` and `leading` too
_SHORT_WORD = 3
_NOTES = (Kind.THANK_YOU, Kind.THANK_PANEL, Kind.PASS_ON)
_FREE_MAIL = frozenset([
    "aol.com", "gmail.com", "gmx.de", "gmx.net", "googlemail.com", "hotmail.com", "icloud.com", "live.com", "mail.com",
    "me.com", "msn.com", "outlook.com", "proton.me", "protonmail.com", "web.de", "yahoo.com", "yahoo.co.uk",
])  # fmt: skip


def content(cases: Cases) -> tuple[Diagnostic, ...]:
    """What a good coach would say of each interview and of all together; nothing without a candidate."""
    alone = (found for case in cases for rule in _EACH for found in rule(case))
    return in_order((*alone, *called_often(cases), *written_twice(cases)))


def _report(case: Case, rule: r.Rule, path: tuple[str | int, ...], message: str, help_: str) -> Diagnostic:
    """The rule broken at a key of the interview's file."""
    return case.document.report(rule, path, message, help_, key=True)


def _reference(case: Case, person: str) -> str:
    """How somebody in an interview is spoken of, by their ID."""
    return phrases.reference(ids(case.spoken)[person], case.interview.employer.country)


def _late_thanks(case: Case) -> Iterator[Diagnostic]:
    """Thanks that have waited more than two days (F1.04, E16)."""
    today = case.today
    for step in case.plan.of(*_NOTES):
        if step.state is State.OPEN and step.due and step.due + _LATE < today:
            who = _reference(case, step.route.person) if step.route else ""
            message = f"the thank-you to {who} has waited {(today - step.due).days} days"
            help_ = f"send it today all the same; if it has gone, add to log: {{on: {step.due}, did: {step.id.within}}}"
            yield _report(case, r.LATE_THANK_YOU, ("held",), message, help_)


def _no_connection(case: Case) -> Iterator[Diagnostic]:
    """An interested thank-you to the one who decides without the one link (S15)."""
    manager = hiring_manager(case.interview)
    if manager and not courtesy_alone(case.interview) and not (case.interview.connection or manager.person.connection):
        message = f"nothing links what {manager.person.name} wants to what you bring"
        yield _report(case, r.NO_CONNECTION, ("people",), message, "add connection: {they_want: …, i_bring: …}")


def _other_words(case: Case) -> Iterator[Diagnostic]:
    """A link that takes up no word of what they said (S15, S17)."""
    manager, link = hiring_manager(case.interview), case.interview.connection
    if not (manager and link and manager.person.looking_for):
        return
    said = {word for line in manager.person.looking_for for word in _words(line)}
    if not said & _words(link.they_want):
        message = f"`they_want` has none of the words of {manager.person.name}"
        help_ = "take up what they said: " + "; ".join(manager.person.looking_for)
        yield _report(case, r.CONNECTION_IN_OTHER_WORDS, ("connection", "they_want"), message, help_)


def _words(text: str) -> set[str]:
    """The words of a text that carry meaning, each by its beginning."""
    found = re.findall(r"\w+", text.casefold())
    return {word[:_LETTERS_IN_COMMON] for word in found if len(word) > _SHORT_WORD} - {
        "someo",
        "somet",
        "who",
        "that",
        "with",
    }


def _few_referees(case: Case) -> Iterator[Diagnostic]:
    """Fewer than three who said yes, while it matters (S54, S58)."""
    if not case.interview.interested or (case.interview.outcome and not case.interview.offered):
        return
    agreed = sum(each.said_yes is True for _, each in chosen_referees(case.interview, case.me)[:REFEREES])
    if agreed < REFEREES:
        message = f"{agreed} of {REFEREES} referees have said yes"
        help_ = "choose three under references; write said_yes: yes in me.yaml once they have agreed"
        yield _report(case, r.FEW_CONSENTING_REFEREES, ("references",), message, help_)


def _no_reason(case: Case) -> Iterator[Diagnostic]:
    """A referee chosen without a word on why (S56)."""
    for number, each in enumerate(case.interview.references):
        if not each.why:
            message = f"nothing says why `{each.who}` suits this role"
            yield _report(case, r.REFEREE_WITHOUT_REASON, ("references", number, "who"), message, "add a line: why: …")


def _unresearched(case: Case) -> Iterator[Diagnostic]:
    """An offer on the table and no figures (S39)."""
    waiting = any(step.state is State.OPEN for step in case.plan.of(Kind.RESEARCH_SALARY))
    if case.interview.offered and case.interview.interested and waiting:
        key = "offer" if case.interview.offer else "outcome"
        help_ = "look up two or three sources now, add them under salary: findings, then write researched: yes"
        yield _report(case, r.UNRESEARCHED_SALARY, (key,), "there is an offer, and pay is not researched", help_)


def _idle_proposal(case: Case) -> Iterator[Diagnostic]:
    """A proposal that answers no need, or asks one's own employer for fees (S66, S72)."""
    proposal = case.interview.proposal
    if proposal and not proposal.need:
        help_ = "write the need in one sentence, and need_is: noticed or stated; without one, leave the proposal out"
        yield _report(case, r.PROPOSAL_WITHOUT_NEED, ("proposal",), "the proposal answers no need of theirs", help_)
    if proposal and case.interview.internal and (proposal.kind is ProposalKind.SERVICE or proposal.fees):
        help_ = "write kind: tackle the problem, and leave the fees out"
        yield _report(
            case, r.FEES_TO_OWN_EMPLOYER, ("proposal",), "the proposal asks your own employer for fees", help_
        )


def _bare_links(case: Case) -> Iterator[Diagnostic]:
    """A link with nothing said about it (S28, S29)."""
    for number, article in enumerate(case.interview.articles):
        if not article.topic:
            message = f"the article of week {article.week} says nothing of what you discussed"
            yield _report(
                case, r.LINK_WITHOUT_COMMENT, ("articles", number, "url"), message, "add topic: what you talked about"
            )
    for number, news in enumerate(case.interview.news):
        if not news.comment:
            message = f"the news of week {news.week} has no positive comment"
            yield _report(
                case, r.LINK_WITHOUT_COMMENT, ("news", number, "url"), message, "add comment: one friendly sentence"
            )


def _at_work(case: Case) -> Iterator[Diagnostic]:
    """Letters from the address of an employer, theirs or a referee's (E28)."""
    mine = _domain(case.me.email)
    if not mine or case.interview.internal or mine in _FREE_MAIL:
        return
    for number, person in enumerate(ids(case.interview).values()):
        if _domain(person.email) == mine:
            message = f"you and {person.name} write from the same place, {mine}"
            help_ = "give a private address in me.yaml, or write internal: yes if this is your own employer"
            yield _report(case, r.WORK_ADDRESS, ("people", number, "email"), message, help_)
            return
    if any(_domain(each.email) == mine for each in case.me.referees):
        help_ = "give a private address: your letters should not come from an employer's"
        yield r.WORK_ADDRESS.at(
            Span("content/me.yaml"), f"your address and a referee's are at the same place, {mine}", help_
        )


def _domain(address: str | None) -> str:
    return address.rpartition("@")[2].casefold() if address else ""


_EACH: tuple[Callable[[Case], Iterator[Diagnostic]], ...] = (
    _late_thanks,
    _no_connection,
    _other_words,
    _few_referees,
    _no_reason,
    _unresearched,
    _idle_proposal,
    _bare_links,
    _at_work,
)
