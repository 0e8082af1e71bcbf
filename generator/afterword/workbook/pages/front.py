"""The page that answers: what now?"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import filterfalse
from operator import attrgetter

from afterword.frozen import frozen
from afterword.plan.given.ids import StepId
from afterword.workbook.pages.afterwards import afterwards
from afterword.workbook.pages.agenda import Agenda, agenda, may_be_left
from afterword.workbook.pages.new_offers import new_offers
from afterword.workbook.pages.offers import compared_offers
from afterword.workbook.pages.page import Page, render
from afterword.workbook.pages.timeline import timeline
from afterword.workbook.views.blocks import Block, dated_blocks
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.views.other_offers import OtherOfferView, other_offers
from afterword.workbook.views.standing import Stand
from afterword.workbook.views.steps import StepView
from afterword.workbook.wording import phrases
from afterword.workbook.wording.wording import Wording
from afterword.workbook.wording.words import Words

_PREFIXES = {"now": "n-", "coming": "c-"}
_IN_SIGHT = 3
_TO_TICK = 100  # behind the fold; whoever has more finds the others by a link
_ACCEPTED = attrgetter("standing.accepted")
_FINISHED = attrgetter("standing.finished")
_TAKEN = attrgetter("accepted")
_CAN_WAIT = attrgetter("can_wait")


@frozen
class AgendaList:
    """A list of the agenda: what comes first, and folded the rest, and what nobody waits for.

    Of a long rest the end is no list to tick: it leads to where each thing stands. `prefix` begins the IDs of its tick-boxes:
    the next thing can be in two lists.
    """

    name: str
    prefix: str
    first: tuple[StepView, ...]
    rest: tuple[StepView, ...]
    optional: tuple[StepView, ...]
    words: Words

    @property
    def waiting(self) -> tuple[StepId, ...]:
        """What counts: all but what is optional."""
        return tuple(map(attrgetter("id"), (*self.first, *self.rest)))

    @property
    def is_of_today(self) -> bool:
        """Whether it is that of today, and not of the days to come."""
        return self.prefix == _PREFIXES["now"]

    @property
    def rest_blocks(self) -> tuple[Block, ...]:
        """The rest, at most nine together."""
        return dated_blocks(self.rest[:_TO_TICK], self.words)

    @property
    def further(self) -> tuple[StepView, ...]:
        """The end of a long rest."""
        return self.rest[_TO_TICK:]

    @property
    def optional_blocks(self) -> tuple[Block, ...]:
        """What is optional, at most nine together."""
        return dated_blocks(self.optional[:_TO_TICK], self.words)

    @property
    def further_optional(self) -> tuple[StepView, ...]:
        """The end of a long list of what is optional."""
        return self.optional[_TO_TICK:]


@frozen
class WaitingDraft:
    """A draft that is not ready, and where it stands on the site."""

    address: str
    title: str
    later: str


@frozen
class Lack:
    """One thing that is missing, and the drafts that wait for it."""

    gap: str
    drafts: tuple[WaitingDraft, ...]

    @property
    def can_wait(self) -> bool:
        """Whether it is for letters alone that go later."""
        return all(map(attrgetter("later"), self.drafts))

    @property
    def now(self) -> tuple[WaitingDraft, ...]:
        """Those of the drafts that go soon; all of them when none does."""
        soon = tuple(filterfalse(attrgetter("later"), self.drafts))
        return soon or self.drafts


@frozen
class ToMend:
    """The pages of what cannot be read, and the interviews that wait for the candidate's own file, by their titles.

    `nameless` if that file lacks nothing but the name.
    """

    pages: tuple[Page, ...] = ()
    interviews: tuple[str, ...] = ()
    nameless: bool = False

    @property
    def by_hand(self) -> tuple[Page, ...]:
        """The pages of what no pencil mends: the candidate's is the first."""
        if self.nameless:
            return self.pages[1:]
        return self.pages


def front_page(
    views: Sequence[InterviewView],
    to_mend: ToMend,
    today: dt.date,
    wording: Wording,
    cards: Mapping[str, str],
) -> Page:
    """The page that answers: what now? `cards` are those of the interviews, by their IDs."""
    waiting = agenda(views, today)
    several = len(views) > 1
    employers = {}
    if several:
        employers = {view.id: view.interview.employer.name for view in views}

    missing = lacking(views)
    body = render(
        wording,
        "front.md.j2",
        agenda=waiting,
        afterwards=afterwards(views),
        accepted=tuple(filter(_ACCEPTED, views)),
        taken=tuple(filter(_TAKEN, _others(views))),
        others=tuple(filterfalse(_TAKEN, _others(views))),
        line=timeline(waiting.dated, today, dict(_decisions(views))),
        interviews=views,
        cards=cards,
        live=tuple(filterfalse(_FINISHED, views)),
        finished=tuple(filterfalse(_ACCEPTED, filter(_FINISHED, views))),
        titles={view.id: view.title for view in views},
        employers=employers,
        several=several,
        compared=bool(compared_offers(views, wording)),
        new_offers=tuple(new_offers(views)),
        lacking=missing,
        lacking_now=tuple(filterfalse(_CAN_WAIT, missing)),
        lacking_later=tuple(filter(_CAN_WAIT, missing)),
        problems=to_mend.by_hand,
        unshown=to_mend,
        lists=tuple(_lists(waiting, wording.words)),
        today=phrases.paper_date(today),
    )
    return Page("index.md", wording.words.page("titles", "front"), body)


def card(view: InterviewView) -> str:
    """How an interview stands, in a few lines."""
    return render(view.wording, "_card.html.j2", view=view)


def _others(views: Sequence[InterviewView]) -> tuple[OtherOfferView, ...]:
    """The offers of which there is no file; they are told beside an interview, and stand there."""
    if not views:
        return ()
    return other_offers(views[0])


def _decisions(views: Sequence[InterviewView]) -> Iterator[tuple[str, dt.date]]:
    """The day that each employer named whose answer is waited for."""
    for view in views:
        day = view.interview.employer_said.decide_by
        if day and view.standing.stand is Stand.WAITING:
            yield view.id, day


def lacking(views: Sequence[InterviewView]) -> tuple[Lack, ...]:
    """Everything that drafts still lack (E20), each once, in the order of the drafts."""
    waiting: dict[str, list[WaitingDraft]] = {}
    for view in views:
        for draft in view.lacking:
            address = f"interviews/{view.id}/drafts.html#{draft.anchor}"
            for gap in draft.lacks:
                drafts = waiting.setdefault(gap, [])
                drafts.append(WaitingDraft(address, draft.title, draft.later))

    return tuple(Lack(gap, tuple(drafts)) for gap, drafts in waiting.items())


def _lists(waiting: Agenda, words: Words) -> Iterator[AgendaList]:
    """The lists that have something in them beside the next thing, which stands above; of later days it is told there alone."""
    later = tuple(step for step in waiting.coming if step is not waiting.next)
    lists = {"now": waiting.now, "coming": later}
    for name, steps in lists.items():
        if any(step is not waiting.next for step in steps):
            yield _list(name, steps, waiting.next, words)


def _list(
    name: str,
    steps: Sequence[StepView],
    leading: StepView | None,
    words: Words,
) -> AgendaList:
    """Three things in sight; a fourth by itself is not worth a fold. The next thing is in sight even if it is optional."""
    is_optional = partial(may_be_left, leading)
    wanted = [*filterfalse(is_optional, steps)]
    in_sight = _IN_SIGHT
    if len(wanted) == _IN_SIGHT + 1:
        in_sight = len(wanted)

    return AgendaList(
        name=words.page("agenda", name),
        prefix=_PREFIXES[name],
        first=tuple(wanted[:in_sight]),
        rest=tuple(wanted[in_sight:]),
        optional=tuple(filter(is_optional, steps)),
        words=words,
    )
