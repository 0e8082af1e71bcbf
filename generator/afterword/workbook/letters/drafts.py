"""The drafts: who writes to whom, when, about what, and what each still lacks. The words are in templates/mail."""

from collections.abc import Iterator

from afterword.plan.steps import Kind, State, Step
from afterword.workbook.letters.answers import SUBJECTS, answers, to_the_employer
from afterword.workbook.letters.letter import LONGEST_SUBJECT, Address, Draft
from afterword.workbook.letters.own_words import in_own_words
from afterword.workbook.letters.thanks import MOST_WORDS, card, pass_on, thank_panel, thank_you
from afterword.workbook.letters.to_referees import to_one_referee, to_referees
from afterword.workbook.letters.weekly import follow_up
from afterword.workbook.wording.desk import Desk

__all__ = ["LONGEST_SUBJECT", "MOST_WORDS", "Address", "Desk", "Draft", "write_drafts"]


def write_drafts(desk: Desk) -> tuple[Draft, ...]:
    """Every draft that the plan calls for, in the plan's order. What is cancelled or has passed needs no words."""
    live = [step for step in desk.plan.steps if step.state in {State.OPEN, State.DONE}]
    written = in_own_words(desk, tuple(draft for step in live for draft in _drafts(desk, step)))
    with_proposal = {each.on for each in written if each.kind is Kind.SEND_PROPOSAL and each.ready}
    return tuple(
        each for each in written if each.kind is not Kind.FOLLOW_UP or each.own or each.on not in with_proposal
    )


def _drafts(desk: Desk, step: Step) -> Iterator[Draft]:
    match step.kind:
        case Kind.THANK_YOU:
            yield thank_you(desk, step)
        case Kind.THANK_PANEL:
            yield thank_panel(desk, step)
        case Kind.PASS_ON:
            yield from pass_on(desk, step)
        case Kind.CARD:
            yield card(desk, step)
        case Kind.FOLLOW_UP:
            yield follow_up(desk, step)
        case Kind.ASK_REFEREE | Kind.BRIEF_REFEREE:
            yield to_one_referee(desk, step)
        case Kind.HEADS_UP_REFEREES | Kind.THANK_REFEREES:
            yield from to_referees(desk, step)
        case Kind.ANSWER_OFFER if step.route:
            yield from answers(desk, step)
        case kind if kind in SUBJECTS and step.route:
            yield to_the_employer(desk, step)
