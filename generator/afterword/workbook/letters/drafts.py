"""The drafts: who writes to whom, when, about what, and what each still lacks. The words are in templates/mail."""

from collections.abc import Callable, Iterator, Mapping

from afterword.frozen import replace
from afterword.interview.values.placeholders import placeholder_in, to_fill_in
from afterword.interview.values.smileys import smiley_in
from afterword.plan.cases import Case, Cases
from afterword.plan.steps import Kind, Step
from afterword.workbook.letters.answers.answers import (
    TO_THE_EMPLOYER,
    answers,
    counter_offer,
    to_the_employer,
)
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.frame.in_copy import with_copies
from afterword.workbook.letters.frame.last_look import with_doubts
from afterword.workbook.letters.frame.spoken_to import spoken_to
from afterword.workbook.letters.frame.two_days import with_two_days
from afterword.workbook.letters.frame.unclear import with_unclear_told
from afterword.workbook.letters.letter import Address, Draft
from afterword.workbook.letters.own_words import in_own_words
from afterword.workbook.letters.referees.to_referees import to_one_referee
from afterword.workbook.letters.thank_you.cards import card
from afterword.workbook.letters.thank_you.panel import thank_panel
from afterword.workbook.letters.thank_you.passed_on import pass_on
from afterword.workbook.letters.thank_you.thanks import thank_you
from afterword.workbook.letters.untold import with_lines_of_its_week, with_untold
from afterword.workbook.letters.weekly.weekly import follow_up
from afterword.workbook.pay.least_pay import least_pay_in
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.wording import Wording

__all__ = [
    "KINDS_OF_LETTERS",
    "Address",
    "Draft",
    "Letters",
    "drafts_for",
    "letters_of",
    "our_drafts",
    "write_drafts",
]

Letters = Mapping[str, tuple[Draft, ...]]  # by the names of interviews

_WRITERS: Mapping[Kind, Callable[[Errand], Iterator[Draft]]] = {
    **dict.fromkeys(TO_THE_EMPLOYER, to_the_employer),
    Kind.THANK_YOU: thank_you,
    Kind.THANK_PANEL: thank_panel,
    Kind.PASS_ON: pass_on,
    Kind.CARD: card,
    Kind.FOLLOW_UP: follow_up,
    Kind.ASK_REFEREE: to_one_referee,
    Kind.BRIEF_REFEREE: to_one_referee,
    Kind.REMIND_REFEREE: to_one_referee,
    Kind.HEADS_UP_REFEREES: to_one_referee,
    Kind.THANK_REFEREES: to_one_referee,
    Kind.ANSWER_OFFER: answers,
    Kind.COUNTER_OFFER: counter_offer,
}
KINDS_OF_LETTERS = frozenset(_WRITERS)
# Nothing is written while nobody is known to receive it.
_NEED_A_READER = TO_THE_EMPLOYER | {Kind.ANSWER_OFFER}


def write_drafts(desk: Desk) -> tuple[Draft, ...]:
    """Every draft that the plan calls for, in the plan's order. What is cancelled or has passed needs no words."""
    drafts: list[Draft] = []
    for step in desk.plan.steps:
        drafts.extend(drafts_for(desk, step))

    return tuple(drafts)


def our_drafts(case: Case, wording: Wording) -> tuple[Draft, ...]:
    """The drafts of an interview; none where the workspace has templates or words of its own, which may not be whole yet."""
    if wording.files.names():
        return ()
    return write_drafts(Desk.for_letters(case, wording))


def letters_of(cases: Cases, wording: Wording) -> Letters:
    """The drafts of each interview, for whoever looks at them more than once."""
    return {case.id: our_drafts(case, wording) for case in cases}


def drafts_for(desk: Desk, step: Step) -> Iterator[Draft]:
    """The drafts of one step: none where it is cancelled or has passed."""
    if step.is_live:
        yield from _drafts(Errand(desk, step))


def _drafts(errand: Errand) -> Iterator[Draft]:
    """The drafts of one step, each in the candidate's words where there are some."""
    kind = errand.step.writes
    if kind not in _WRITERS:
        return
    if kind in _NEED_A_READER and errand.step.route is None:
        return

    errand = replace(errand, step=replace(errand.step, kind=kind))
    for draft in _WRITERS[kind](errand):
        copied = with_copies(errand, in_own_words(errand, draft))
        own = _with_smiley_told(errand, copied)
        whole = _filled_in(errand, _kept_back(errand, own))
        whole = spoken_to(errand, whole)
        told = with_two_days(errand, with_doubts(errand, whole))
        told = with_untold(errand, told, _WRITERS[kind])
        told = with_lines_of_its_week(errand, told)
        yield _as_sent(errand, with_unclear_told(errand, told))


def _as_sent(errand: Errand, draft: Draft) -> Draft:
    """The draft; of one that has gone the words that went out, where the log has them."""
    log = errand.interview.logged
    entry = log(draft.id.within) or log(draft.step.within)
    if not draft.sent or entry is None or entry.words is None:
        return draft
    return replace(draft, body=entry.words, gaps=(), cautions=(), kept=True)


def _with_smiley_told(errand: Errand, draft: Draft) -> Draft:
    """The draft; a smiley in it is told of beside it, whoever typed it."""
    smiley = smiley_in(f"{draft.subject}\n{draft.body}")
    if not smiley:
        return draft
    caution = errand.desk.words.smiley(smiley)
    return replace(draft, cautions=(*draft.cautions, caution))


def _kept_back(errand: Errand, draft: Draft) -> Draft:
    """The draft; one that gives away the least pay in the candidate's own words is not ready, whoever asks (S42)."""
    text = f"{draft.subject}\n{draft.body}"
    if draft.kind is Kind.COUNTER_OFFER and not draft.own:
        text = "\n".join(errand.lines(draft.id))  # we name the figure that is asked for
    if not least_pay_in(text, errand.interview):
        return draft
    return replace(draft, gaps=(*draft.gaps, errand.gap("least-pay")))


def _filled_in(errand: Errand, draft: Draft) -> Draft:
    """The draft; NOT READY while something in it is still to be filled in."""
    text = f"{draft.subject}\n{draft.body}"
    if to_fill_in(text) or (draft.own and placeholder_in(text)):
        gaps = dict.fromkeys((*draft.gaps, errand.gap("placeholder")))
        return replace(draft, gaps=tuple(gaps))
    return draft
