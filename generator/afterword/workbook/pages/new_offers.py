"""An offer for which nobody has been thanked yet: glad news first, then what hurts most to leave lying (E22)."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import filterfalse

from afterword.frozen import frozen
from afterword.plan.steps import Kind
from afterword.workbook.pay.offers import offered
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.views.steps import StepView
from afterword.workbook.wording import phrases, titles

_TERMS = ("base", "answer_by", "start", "place")


@frozen
class NewOffer:
    """An offer of an interview, and the step that thanks for it."""

    view: InterviewView
    thanks: StepView

    @property
    def untold(self) -> str:
        """What is not written down of it yet, in words; empty where all of it is."""
        offer = offered(self.view.interview)
        words = self.view.wording.words
        untold = filterfalse(partial(getattr, offer), _TERMS)
        return phrases.listed([words.page("terms", name) for name in untold])

    @property
    def by(self) -> str:
        """The day by which they want the answer; empty where it is not told."""
        until = offered(self.view.interview).answer_by
        return titles.deadline_if_any(self.view.interview, self.view.me, until)


def new_offers(views: Iterable[InterviewView]) -> Iterator[NewOffer]:
    """The offers that wait for an answer and for thanks; none of an employer who only asked whether one would take it."""
    for view in views:
        if not view.standing.offers or offered(view.interview).only_asked:
            continue
        thanks = view.plan.open_of(Kind.ACKNOWLEDGE_OFFER)
        by_id = {step.id: step for step in view.steps}
        yield from (NewOffer(view, by_id[step.id]) for step in thanks)
