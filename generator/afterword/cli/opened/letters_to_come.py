"""What a list of drafts says beside them: why no weekly letter goes at first or any more, and what to attach to a mail."""

from collections.abc import Iterator
from operator import attrgetter

from afterword.patterns import lazy_pattern
from afterword.plan.steps import Kind, State
from afterword.workbook.letters.letter import Draft
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.wording.phrases import paper_date

# The sentence that says so.
_ATTACHED = lazy_pattern(
    r"(?<!\S)[^.!?\n]*\b(?:attached|attaching|enclosed|enclosing)\b[^.!?\n]*[.!?]?"
)


def waits(view: InterviewView) -> Iterator[str]:
    """For what the weekly letters wait, until that day, where nobody has said that one is to go before."""
    interview = view.interview
    decide_by = interview.employer_said.decide_by
    if interview.employer_said.contact_on or interview.follow_ups.before_they_decide:
        return
    drafts = map(attrgetter("draft"), view.drafts)
    weekly = [draft.on for draft in drafts if draft.kind is Kind.FOLLOW_UP]
    today = view.case.application.today
    if decide_by and today <= decide_by < min(weekly, default=decide_by):
        yield (
            f"Weekly letters wait for {paper_date(decide_by)}, by which they decide; to write before as well, "
            "add the weeks to follow_ups, such as before_they_decide: [1]."
        )


def ended(view: InterviewView) -> Iterator[str]:
    """That the last weekly letter went by, where nothing else ended them: what was typed for it stands in none."""
    weekly = view.case.plan.of(Kind.FOLLOW_UP)
    is_open = any(map(attrgetter("is_open"), weekly))
    if is_open or not weekly or weekly[-1].state is not State.PASSED:
        return
    last = weekly[-1]
    until = last.last_day or last.due
    if until:
        yield (
            f"No weekly letter goes any more: the last, {last.id.within}, could go until {paper_date(until)}, "
            "as none goes later than seven weeks after the talk or their own day."
        )


def to_attach(view: InterviewView) -> Iterator[str]:
    """Of a mail file that says so, which document to attach to it by hand, and how to print that."""
    for letter in view.drafts:
        if not letter.eml:
            continue
        if letter.draft.kind is Kind.SEND_PROPOSAL:
            yield (
                f"{letter.anchor}.eml says that the proposal is attached: print it with "
                f"`afterword pdf {view.id} --part proposal`, and attach it before you send"
            )
        elif says := _ATTACHED.search(letter.draft.body):
            yield (
                f"{letter.anchor}.eml says “{says[0].strip()}”, and has no file with it: attach that before you send"
            )


def state_of(draft: Draft) -> str:
    """Whether a draft has gone or can go, and what it still lacks."""
    if draft.sent:
        return "done"
    if draft.complete:
        return "ready"
    if draft.copyable:
        return "ready to copy; address missing: " + "; ".join(draft.gaps)
    return "NOT READY: it still lacks " + "; ".join(draft.gaps)
