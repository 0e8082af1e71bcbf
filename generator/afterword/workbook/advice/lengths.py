"""What comes out longer than it may be, or than is read with pleasure (S14, S71)."""

from collections.abc import Iterable, Iterator

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.plan.cases import Case
from afterword.plan.steps import Kind
from afterword.workbook.letters.letter import Draft
from afterword.workbook.letters.thank_you.its_length import most_words
from afterword.workbook.ready import proposal_sent_on, why_no_proposal
from afterword.workbook.wording.wording import Wording


def overlong(
    case: Case,
    wording: Wording,
    drafts: Iterable[Draft],
) -> Iterator[Diagnostic]:
    """The proposal of one page that takes two, and each thank-you to come that is long."""
    yield from _overlong_proposal(case, wording)
    thanks = {step.id for step in case.plan.open_of(Kind.THANK_YOU, Kind.THANK_PANEL)}
    for draft in drafts:
        if draft.step in thanks:
            yield from _overlong_thanks(case, draft)


def _overlong_proposal(case: Case, wording: Wording) -> Iterator[Diagnostic]:
    if why_no_proposal(case):
        return
    from afterword.workbook.proposal import length  # noqa: PLC0415  (only who proposes something pays)

    sent = proposal_sent_on(case)
    found = length.overlong(wording, case.spoken, case.spoken_me, sent)
    if found:
        yield case.document.report(
            r.PROPOSAL_OVER_ONE_PAGE,
            ("proposal",),
            f"the proposal takes more than its one page: {_counted(found.excess)} too many",
            f"shorten its texts, or leave some out: the longest section is `{found.longest}`, with {_counted(found.lines)}; "
            "until then it goes to nobody, and its letter waits",
            key=True,
        )


def _overlong_thanks(case: Case, draft: Draft) -> Iterator[Diagnostic]:
    """A letter of ours; of one in the candidate's own words it is told in its place."""
    most = most_words(case.interview)
    if draft.words > most and not draft.own:
        yield case.document.report(
            r.LONG_NOTE,
            ("people",),
            f"`{draft.id.within}` has {draft.words} words; at most {most} are read with pleasure",
            "shorten what was noted for it, such as each `point`, or put it in your own words: "
            f"afterword drafts --own {draft.id.within}",
            key=True,
        )


def _counted(lines: int) -> str:
    return "1 line" if lines == 1 else f"{lines} lines"
