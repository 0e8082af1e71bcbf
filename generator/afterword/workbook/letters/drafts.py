"""The drafts: who writes to whom, when, about what, and what each still lacks. The words are in templates/mail."""

from collections.abc import Callable, Iterator, Mapping

from afterword.plan.steps import Kind, State
from afterword.workbook.letters.answers import TO_THE_EMPLOYER, answers, to_the_employer
from afterword.workbook.letters.errand import LONGEST_SUBJECT, Errand
from afterword.workbook.letters.letter import Address, Draft
from afterword.workbook.letters.own_words import in_own_words
from afterword.workbook.letters.passed_on import pass_on
from afterword.workbook.letters.thanks import MOST_WORDS, card, thank_panel, thank_you
from afterword.workbook.letters.to_referees import to_one_referee, to_referees
from afterword.workbook.letters.weekly import follow_up
from afterword.workbook.wording.desk import Desk

__all__ = ["LONGEST_SUBJECT", "MOST_WORDS", "Address", "Desk", "Draft", "write_drafts"]

_LIVE = frozenset({State.OPEN, State.DONE})
_WRITERS: Mapping[Kind, Callable[[Errand], Iterator[Draft]]] = {
    **dict.fromkeys(TO_THE_EMPLOYER, to_the_employer),
    Kind.THANK_YOU: thank_you,
    Kind.THANK_PANEL: thank_panel,
    Kind.PASS_ON: pass_on,
    Kind.CARD: card,
    Kind.FOLLOW_UP: follow_up,
    Kind.ASK_REFEREE: to_one_referee,
    Kind.BRIEF_REFEREE: to_one_referee,
    Kind.HEADS_UP_REFEREES: to_referees,
    Kind.THANK_REFEREES: to_referees,
    Kind.ANSWER_OFFER: answers,
}
_NEED_A_READER = TO_THE_EMPLOYER | {Kind.ANSWER_OFFER}  # nothing is written while nobody is known to receive it


def write_drafts(desk: Desk) -> tuple[Draft, ...]:
    """Every draft that the plan calls for, in the plan's order. What is cancelled or has passed needs no words."""
    drafts = [draft for errand in _errands(desk) for draft in _written(errand)]
    with_proposal = {draft.on for draft in drafts if draft.kind is Kind.SEND_PROPOSAL and draft.ready}

    def taken_over(draft: Draft) -> bool:
        """Whether the letter with a proposal takes the place of this one; never of the candidate's own words."""
        return draft.kind is Kind.FOLLOW_UP and not draft.own and draft.on in with_proposal

    return tuple(draft for draft in drafts if not taken_over(draft))


def _errands(desk: Desk) -> Iterator[Errand]:
    """The steps for which something is written."""
    for step in desk.plan.steps:
        unknown_reader = step.kind in _NEED_A_READER and step.route is None
        if step.kind in _WRITERS and step.state in _LIVE and not unknown_reader:
            yield Errand(desk, step)


def _written(errand: Errand) -> Iterator[Draft]:
    """The drafts of one step, in the candidate's words where there are some."""
    for draft in _WRITERS[errand.step.kind](errand):
        yield in_own_words(errand, draft)
