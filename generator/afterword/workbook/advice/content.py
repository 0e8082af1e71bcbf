"""Whether the follow-up itself is well done: warnings about content, once the files can be read."""

import datetime as dt
import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from afterword.diagnostics import Diagnostic, Span, in_order
from afterword.diagnostics import rules as r
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import chosen_referees, hiring_manager, ids
from afterword.interview.model.vocabulary import ProposalKind
from afterword.interview.reading.document import Document
from afterword.interview.reading.workspace import Workspace
from afterword.plan.chapters import REFEREES
from afterword.plan.plan import plan_all
from afterword.plan.steps import Kind, Plan, State
from afterword.plan.thank_yous import courtesy_alone
from afterword.workbook.wording import packs, phrases

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


@dataclass(frozen=True)
class Case:
    """One interview with all that is known of it on a day."""

    name: str
    interview: Interview
    me: Candidate
    plan: Plan
    document: Document

    def report(self, rule: r.Rule, path: tuple[str | int, ...], message: str, help_: str) -> Diagnostic:
        """The rule broken at a key of the interview's file."""
        return self.document.report(rule, path, message, help_, key=True)


def content(workspace: Workspace, today: dt.date) -> tuple[Diagnostic, ...]:
    """What a good coach would say of each interview and of all together; nothing without a candidate."""
    me = workspace.candidate
    if me is None:
        return ()
    plans = plan_all(workspace.interviews, me, today, packs.fields())
    cases = [
        Case(name, each, me, plans[name], workspace.documents[name]) for name, each in workspace.interviews.items()
    ]
    alone = (found for case in cases for rule in _EACH for found in rule(case))
    return in_order((*alone, *_called_often(cases), *_written_twice(cases)))


def _late_thanks(case: Case) -> Iterator[Diagnostic]:
    """Thanks that have waited more than two days (F1.04, E16)."""
    today = case.plan.today
    for step in case.plan.of(*_NOTES):
        if step.state is State.OPEN and step.due and step.due + _LATE < today:
            who = phrases.reference(step.route.person, case.interview.employer.country) if step.route else ""
            message = f"the thank-you to {who} has waited {(today - step.due).days} days"
            help_ = f"send it today all the same; if it has gone, add to log: {{on: {step.due}, did: {step.id}}}"
            yield case.report(r.LATE_THANK_YOU, ("held",), message, help_)


def _no_connection(case: Case) -> Iterator[Diagnostic]:
    """An interested thank-you to the one who decides without the one link (S15)."""
    manager = hiring_manager(case.interview)
    if manager and not courtesy_alone(case.interview) and not (case.interview.connection or manager[1].connection):
        message = f"nothing links what {manager[1].name} wants to what you bring"
        yield case.report(r.NO_CONNECTION, ("people",), message, "add connection: {they_want: …, i_bring: …}")


def _other_words(case: Case) -> Iterator[Diagnostic]:
    """A link that takes up no word of what they said (S15, S17)."""
    manager, link = hiring_manager(case.interview), case.interview.connection
    if not (manager and link and manager[1].looking_for):
        return
    said = {word for line in manager[1].looking_for for word in _words(line)}
    if not said & _words(link.they_want):
        message = f"`they_want` has none of the words of {manager[1].name}"
        help_ = "take up what they said: " + "; ".join(manager[1].looking_for)
        yield case.report(r.CONNECTION_IN_OTHER_WORDS, ("connection", "they_want"), message, help_)


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
        yield case.report(r.FEW_CONSENTING_REFEREES, ("references",), message, help_)


def _no_reason(case: Case) -> Iterator[Diagnostic]:
    """A referee chosen without a word on why (S56)."""
    for number, each in enumerate(case.interview.references):
        if not each.why:
            message = f"nothing says why `{each.who}` suits this role"
            yield case.report(r.REFEREE_WITHOUT_REASON, ("references", number, "who"), message, "add a line: why: …")


def _unresearched(case: Case) -> Iterator[Diagnostic]:
    """An offer on the table and no figures (S39)."""
    waiting = any(step.state is State.OPEN for step in case.plan.of(Kind.RESEARCH_SALARY))
    if case.interview.offered and case.interview.interested and waiting:
        key = "offer" if case.interview.offer else "outcome"
        help_ = "look up two or three sources now, add them under salary: findings, then write researched: yes"
        yield case.report(r.UNRESEARCHED_SALARY, (key,), "there is an offer, and pay is not researched", help_)


def _idle_proposal(case: Case) -> Iterator[Diagnostic]:
    """A proposal that answers no need, or asks one's own employer for fees (S66, S72)."""
    proposal = case.interview.proposal
    if proposal and not proposal.need:
        help_ = "write the need in one sentence, and need_is: noticed or stated; without one, leave the proposal out"
        yield case.report(r.PROPOSAL_WITHOUT_NEED, ("proposal",), "the proposal answers no need of theirs", help_)
    if proposal and case.interview.internal and (proposal.kind is ProposalKind.SERVICE or proposal.fees):
        help_ = "write kind: tackle the problem, and leave the fees out"
        yield case.report(r.FEES_TO_OWN_EMPLOYER, ("proposal",), "the proposal asks your own employer for fees", help_)


def _bare_links(case: Case) -> Iterator[Diagnostic]:
    """A link with nothing said about it (S28, S29)."""
    for number, article in enumerate(case.interview.articles):
        if not article.topic:
            message = f"the article of week {article.week} says nothing of what you discussed"
            yield case.report(
                r.LINK_WITHOUT_COMMENT, ("articles", number, "url"), message, "add topic: what you talked about"
            )
    for number, news in enumerate(case.interview.news):
        if not news.comment:
            message = f"the news of week {news.week} has no positive comment"
            yield case.report(
                r.LINK_WITHOUT_COMMENT, ("news", number, "url"), message, "add comment: one friendly sentence"
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
            yield case.report(r.WORK_ADDRESS, ("people", number, "email"), message, help_)
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


def _called_often(cases: list[Case]) -> Iterator[Diagnostic]:
    """The same referee called by several employers within a month (F8.10)."""
    for (one, first), (other, second) in itertools.combinations(_calls(cases), 2):
        apart = abs(second - first)
        if apart > _MONTH or one.interview.employer.name == other.interview.employer.name:
            continue
        shared = {each.who for each in one.interview.references}
        for number, mark in enumerate(other.interview.references):
            if mark.who in shared:
                message = f"`{mark.who}` is also called by {one.interview.employer.name}, {apart.days} days apart"
                help_ = "name somebody else for one of them, or ask first whether twice in a month is all right"
                yield other.report(r.REFEREE_CALLED_TWICE, ("references", number, "who"), message, help_)


def _calls(cases: list[Case]) -> list[tuple[Case, dt.date]]:
    """Which employers call referees, and when: the day they asked for them, else the day of their offer."""
    found = [(case, day) for case in cases if (day := _call(case.interview)) is not None]
    return sorted(found, key=lambda pair: (pair[1], pair[0].name))


def _call(interview: Interview) -> dt.date | None:
    return interview.next_step.references_asked or (interview.offer.received if interview.offer else None)


def _written_twice(cases: list[Case]) -> Iterator[Diagnostic]:
    """Two interviews whose weekly emails reach the same person within days (E2)."""
    for one, other in itertools.combinations(cases, 2):
        first, second = _weekly(one), _weekly(other)
        close = [(a, b) for a in first for b in second if abs(first[a] - second[b]) < _WEEK and a[0] == b[0]]
        if close:
            message = f"{close[0][0][0]} also gets the weekly emails of `{one.name}` in the same week"
            help_ = "write one email about both roles; for this one set follow_ups: {weeks: 0}"
            yield other.report(r.TWO_EMAILS_A_WEEK, ("role",), message, help_)


def _weekly(case: Case) -> dict[tuple[str, str], dt.date]:
    """The open firm follow-ups: whom each reaches, under which ID, and when."""
    found: dict[tuple[str, str], dt.date] = {}
    for step in case.plan.of(Kind.FOLLOW_UP):
        receiver = step.route.receiver if step.route else None
        if step.state is State.OPEN and not step.optional and step.due and receiver and receiver.email:
            found[receiver.email.casefold(), step.id] = step.due
    return found
