"""An offer that waits for its answer: glad news first, then what hurts most to leave lying (E22)."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import filterfalse
from operator import attrgetter

from afterword.frozen import frozen
from afterword.mappings import by_key
from afterword.plan.steps import Kind
from afterword.plan.time_to_decide import asks_for_time
from afterword.workbook.pay.offers import offered
from afterword.workbook.views.elsewhere import unsent_of
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.views.steps import StepView
from afterword.workbook.wording import phrases, titles

_TERMS = ("base", "answer_by", "start", "place")
_ANSWERS = {  # the letters that answer an offer, by what their links are called
    "offer/counter": "more",
    "offer/accept": "accept",
    "offer/decline": "decline",
}
_ENOUGH = {False: "enough", True: "longer"}  # by whether they are asked for time


@frozen
class AnswerLink:
    """A letter with which an offer can be answered: what its link is called, when it `fits`, and its place among the drafts."""

    name: str
    fits: str
    anchor: str


@frozen
class NewOffer:
    """An offer of an interview, and the step that thanks for it; none once that is done."""

    view: InterviewView
    thanks: StepView | None

    @property
    def leads(self) -> bool:
        """Whether the thanks are the next thing of this interview."""
        return self.thanks is not None and self.thanks is self.view.next

    @property
    def before(self) -> StepView | None:
        """What comes before the thanks: to know what it pays, where somebody said that it is not looked up (S39)."""
        step = self.view.next
        return step if step and step.urgent else None

    @property
    def called(self) -> str:
        """What the way to the thanks is called: they may ask for time as well."""
        asks = asks_for_time(self.view.interview)
        return self.view.wording.words.page("answers", "time", asks=asks)

    @property
    def answers(self) -> tuple[AnswerLink, ...]:
        """The ways to answer it."""
        return answer_links(self.view)

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

    @property
    def enough(self) -> str:
        """Whether that is time enough, in a sentence; empty as long as the candidate has not said so."""
        until = offered(self.view.interview).ask_until
        if until is None:
            return ""
        name = _ENOUGH[asks_for_time(self.view.interview)]
        words = self.view.wording.words
        return words.page("time", name, until=phrases.paper_date(until))


def new_offers(views: Iterable[InterviewView]) -> Iterator[NewOffer]:
    """The offers that wait for an answer; none of an employer who only asked whether one would take it."""
    for view in views:
        if not view.standing.offers or offered(view.interview).only_asked:
            continue
        if not view.plan.open_of(Kind.ANSWER_OFFER):
            continue
        by_id = by_key(view.steps, attrgetter("id"))
        thanks = view.plan.open_of(Kind.ACKNOWLEDGE_OFFER)
        steps = [by_id[step.id] for step in thanks]
        yield NewOffer(view, next(iter(steps), None))


def answer_links(view: InterviewView) -> tuple[AnswerLink, ...]:
    """The ways to answer an offer that waits for it: those whose letter has not gone."""
    if not view.standing.offers:
        return ()
    return tuple(_answer_links(view))


def _answer_links(view: InterviewView) -> Iterator[AnswerLink]:
    words = view.wording.words
    for draft, anchor in unsent_of(view).items():
        if draft in _ANSWERS:
            answer = _ANSWERS[draft]
            name, fits = words.page("answers", answer), words.page("fits", answer)
            yield AnswerLink(name, fits, anchor)
