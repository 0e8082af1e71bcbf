"""What is said when a letter has gone: a warm word, what comes next and when."""

import datetime as dt
from operator import attrgetter

from afterword.frozen import frozen
from afterword.plan.cases import Case
from afterword.plan.given.ids import StepId
from afterword.plan.steps import THANKS, Plan
from afterword.workbook.letters.drafts import KINDS_OF_LETTERS
from afterword.workbook.views.kept import KeptDrafts
from afterword.workbook.views.steps import StepView, next_of, step_views
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.phrases import paper_date
from afterword.workbook.wording.wording import Wording
from afterword.workbook.wording.words import Words

# Letters that are one of several of a step.
_OF_SEVERAL = {
    "offer/accept": "accept",
    "offer/decline": "decline",
    "offer/settle": "settle",
}


@frozen
class LetterGone:
    """What is said of a letter that has gone, and the step that comes next; none where nothing is left."""

    said: str
    following: StepView | None


def letter_gone(case: Case, wording: Wording, step: StepId) -> LetterGone | None:
    """What is said; None for a step that sends no letter."""
    kind = _OF_SEVERAL.get(step.within, _kind_of(case.plan, step))
    if not kind:
        return None
    steps = step_views(Desk.of(case, wording), KeptDrafts(), {})
    following = next_of(case.plan, steps)
    warm = _warm(case, step, kind, wording.words)
    then = _then(following, case.today, wording.words)
    return LetterGone(f"{warm} {then}", following)


def _kind_of(plan: Plan, name: StepId) -> str:
    """Which letter a step sends; empty where it sends none."""
    kinds = (step.writes for step in plan.steps if step.id == name)
    return next(filter(KINDS_OF_LETTERS.__contains__, kinds), "")


def _warm(case: Case, name: StepId, kind: str, words: Words) -> str:
    """A word of its own for each kind of letter, and for each week of the weekly ones."""
    weeks = (step.week for step in case.plan.steps if step.id == name)
    thanks = filter(attrgetter("is_done"), case.plan.of(*THANKS))
    again = len(tuple(thanks)) > 1
    return words.page("sent", kind, week=next(weeks, None), again=again)


def _then(following: StepView | None, today: dt.date, words: Words) -> str:
    """What comes next in this interview, and when."""
    if following is None:
        return words.page("then", "nothing")
    if following.day is None or following.day <= today:
        return words.page("then", "now", title=following.title)
    when = paper_date(following.day)
    return words.page("then", "later", title=following.title, when=when)
