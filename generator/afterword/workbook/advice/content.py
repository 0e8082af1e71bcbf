"""Whether the follow-up itself is well done: warnings about content, once the files can be read."""

import datetime as dt
import re
from collections.abc import Callable, Iterator
from operator import attrgetter

from afterword.diagnostics import Diagnostic, in_order
from afterword.diagnostics import rules as r
from afterword.interview.model.people import (
    hiring_manager,
    ids,
    marked_referees,
    referees_wanted,
)
from afterword.plan.cases import Case, Cases
from afterword.plan.salary import lacks_figures
from afterword.plan.steps import THANKS, Kind
from afterword.workbook.advice.bare_links import bare_links
from afterword.workbook.advice.between import at_others, called_often, written_twice
from afterword.workbook.advice.days import (
    clock_not_known,
    country_of_home,
    logged_ahead,
    region_not_told,
    still_to_come,
    their_words_without_the_day,
    told_ahead,
    years_not_meant,
)
from afterword.workbook.advice.endings import (
    ghosted_without_farewell,
    is_being_declined,
    withdrawal_untold,
)
from afterword.workbook.advice.lengths import overlong
from afterword.workbook.advice.own_figures import pay_not_meant_so
from afterword.workbook.advice.proposals import proposals
from afterword.workbook.advice.referee_days import days_of_asking, days_of_calls
from afterword.workbook.advice.said_twice import said_twice
from afterword.workbook.advice.sentences_in_doubt import sentences_in_doubt
from afterword.workbook.advice.slips import slips_in_sentences
from afterword.workbook.advice.small_letters import in_small_letters
from afterword.workbook.advice.typed_phrases import phrases_that_do_not_fit
from afterword.workbook.advice.unlinked import unlinked
from afterword.workbook.advice.unsaid_topics import unsaid_topics
from afterword.workbook.advice.without_effect import without_effect
from afterword.workbook.advice.work_address import written_from_work
from afterword.workbook.letters.drafts import Letters, letters_of
from afterword.workbook.wording import phrases
from afterword.workbook.wording.wording import Wording

_LATE = dt.timedelta(days=2)
_LEFT = dt.timedelta(weeks=4)  # after which nobody is told to thank
# `relationship` and `relationships` are the same word, `lead` and `leading` too.
_LETTERS_IN_COMMON = 5
_SHORT_WORD = 3
_EMPTY_WORDS = frozenset({"someo", "somet", "that", "with"})  # each by its beginning


def content(
    cases: Cases, wording: Wording, letters: Letters | None = None
) -> tuple[Diagnostic, ...]:
    """What a good coach would say of each interview and of all together; nothing without a candidate."""
    letters = letters or letters_of(cases, wording)
    diagnostics: list[Diagnostic] = []
    for case in cases:
        for advice in _ADVICE:
            diagnostics += advice(case)
        diagnostics += proposals(case, wording)
        diagnostics += phrases_that_do_not_fit(case, wording)
        drafts = letters[case.id]
        diagnostics += overlong(case, wording, drafts)
        diagnostics += sentences_in_doubt(case, wording, drafts)
        diagnostics += said_twice(case, drafts)
        diagnostics += unsaid_topics(case, wording, drafts)

    diagnostics += told_ahead(cases)
    diagnostics += days_of_asking(cases)
    diagnostics += called_often(cases)
    diagnostics += written_twice(cases)
    diagnostics += at_others(cases)
    return in_order(diagnostics)


def _report(
    case: Case,
    rule: r.Rule,
    *,
    key: tuple[str | int, ...],
    message: str,
    help_: str,
) -> Diagnostic:
    """The rule broken at a key of the interview's file, which is named by its path."""
    return case.document.report(rule, key, message, help_, key=True)


def _reference(case: Case, person: str) -> str:
    """How somebody in an interview is spoken of, by their ID."""
    return phrases.reference(ids(case.spoken)[person], case.interview.employer.country)


def _late_thanks(case: Case) -> Iterator[Diagnostic]:
    """Thanks that have waited more than two days (F1.04, E16), and that no next round has overtaken (E41)."""
    has_passed = (
        case.application.superseded,
        case.interview.next_step.booked,
        is_being_declined(case.interview),
    )
    if any(has_passed):
        return

    for step in case.plan.open_of(*THANKS):
        if step.due is None or step.route is None or step.optional:
            continue

        waited = case.today - step.due
        if _LATE < waited <= _LEFT:
            who = _reference(case, step.route.person)
            yield _report(
                case,
                r.LATE_THANK_YOU,
                key=("held",),
                message=f"the thank-you to {who} has waited {waited.days} days",
                help_="send it today all the same; if it has gone, write down when: "
                f"`afterword done {step.id.within} --on` and the day",
            )


def _other_words(case: Case) -> Iterator[Diagnostic]:
    """A link that takes up no word of what they said (S15, S17)."""
    manager = hiring_manager(case.interview)
    connection = case.interview.connection
    if manager is None or connection is None or not manager.person.looking_for:
        return

    looking_for = manager.person.looking_for
    if _words(" ".join(looking_for)).isdisjoint(_words(connection.they_want)):
        yield _report(
            case,
            r.CONNECTION_IN_OTHER_WORDS,
            key=("connection", "they_want"),
            message=f"`they_want` has none of the words of {manager.person.name}",
            help_="take up what they said: " + "; ".join(looking_for),
        )


def _words(text: str) -> set[str]:
    """The words of a text that carry meaning, each by its beginning."""
    words = re.findall(r"\w+", text.casefold())
    beginnings = {
        word[:_LETTERS_IN_COMMON] for word in words if len(word) > _SHORT_WORD
    }
    return beginnings - _EMPTY_WORDS


def _few_referees(case: Case) -> Iterator[Diagnostic]:
    """Fewer who said yes than are wanted, while it matters (S54, S58): the last of a file that names nobody yet."""
    if not case.interview.interested or _is_settled(case):
        return

    wanted = referees_wanted(case.interview)
    chosen = marked_referees(case.interview, case.me)
    agreed = [referee for _, referee in chosen if referee.said_yes]
    if len(agreed) < wanted:
        message = f"{len(agreed)} of {wanted} referees have said yes"
        help_ = f"choose {wanted} under references; write said_yes: yes in me.yaml once they have agreed"
        span = case.document.keys.get(("references",), case.document.end)
        excerpt = case.document.excerpt(span)
        yield r.FEW_CONSENTING_REFEREES.at(span, message, help_, excerpt)


def _is_settled(case: Case) -> bool:
    """Whether nobody will call referees for it: it has ended, ends with the next letter, or goes on in another round."""
    ends = (
        case.interview.is_over,
        case.application.superseded,
        is_being_declined(case.interview),
        _takes_leave(case),
    )
    return any(ends)


def _takes_leave(case: Case) -> bool:
    """Whether weekly letters have gone into silence, and only the last one, which takes leave, is still to go."""
    has_begun = any(map(attrgetter("is_done"), case.plan.of(Kind.FOLLOW_UP)))
    return has_begun and len(case.plan.open_of(Kind.FOLLOW_UP)) <= 1


def _no_reason(case: Case) -> Iterator[Diagnostic]:
    """A referee chosen without a word on why (S56)."""
    for number, mark in enumerate(case.interview.references):
        if not mark.why:
            yield _report(
                case,
                r.REFEREE_WITHOUT_REASON,
                key=("references", number, "who"),
                message=f"nothing says why `{mark.who}` suits this role",
                help_="add a line: why: …",
            )


def _unresearched(case: Case) -> Iterator[Diagnostic]:
    """An offer on the table and no figures (S39)."""
    if case.plan.open_of(Kind.RESEARCH_SALARY) and lacks_figures(case.application):
        told_under = "offer" if case.interview.offer else "outcome"
        yield _report(
            case,
            r.UNRESEARCHED_SALARY,
            key=(told_under,),
            message="there is an offer, and pay is not researched",
            help_="look up two or three sources now, add them under salary: findings, then write researched: yes",
        )


_ADVICE: tuple[Callable[[Case], Iterator[Diagnostic]], ...] = (
    still_to_come,
    years_not_meant,
    clock_not_known,
    country_of_home,
    logged_ahead,
    days_of_calls,
    region_not_told,
    their_words_without_the_day,
    in_small_letters,
    pay_not_meant_so,
    without_effect,
    withdrawal_untold,
    ghosted_without_farewell,
    _late_thanks,
    unlinked,
    _other_words,
    _few_referees,
    _no_reason,
    _unresearched,
    bare_links,
    slips_in_sentences,
    written_from_work,
)
