"""The drafts of one interview in groups: what goes now, what goes later, what waits for something, and what has gone."""

import datetime as dt
from collections.abc import Iterator
from functools import partial
from itertools import filterfalse
from operator import attrgetter

from afterword.frozen import frozen
from afterword.mappings import grouped
from afterword.workbook.views.drafts import DraftView
from afterword.workbook.views.interview import InterviewView

_SENT = attrgetter("draft.sent")
_ENCLOSED = attrgetter("enclosed")
_BODY = attrgetter("draft.body")
_SOON = dt.timedelta(days=3)
_BETWEEN = "\n\n"
_FIRST = 3
_ASK = "offer--counter"
_GROUPS = ("now", "soon", "enclosed", "fitting", "later", "undated", "sent")


@frozen
class DraftGroup:
    """A few drafts under a heading; those that go `later` need not be whole yet. So many are `in_sight`, the rest is folded."""

    heading: str
    later: bool
    drafts: tuple[DraftView, ...]
    in_sight: int

    @property
    def folded(self) -> int:
        """How many are not in sight."""
        return len(self.drafts) - self.in_sight


@frozen
class FoldedDrafts:
    """All drafts in their groups; only the one with the anchor `opened` stands open at first.

    `to_thank_in`: the letter in which somebody without an address can be thanked, if there is one. `asks_more`: the ask for
    more pay is among those that are still to be sent.
    """

    groups: tuple[DraftGroup, ...]
    opened: str
    to_thank_in: tuple[DraftView, ...]
    asks_more: bool = False


def folded_drafts(view: InterviewView) -> FoldedDrafts:
    """The drafts of an interview, those that have gone last; open is the first that is still to be sent."""
    groups = tuple(_groups(view))
    waiting = tuple(filterfalse(_SENT, _shown(view)))
    thanks = tuple(filter(attrgetter("can_thank_others"), waiting))
    opened = next(map(attrgetter("anchor"), waiting), "")
    asks_more = _ASK in map(attrgetter("anchor"), waiting)
    return FoldedDrafts(groups, opened, thanks[:1], asks_more)


def _groups(view: InterviewView) -> Iterator[DraftGroup]:
    """The groups that have drafts, in their order."""
    group_of = partial(_group, today=view.case.today)
    groups = grouped(_shown(view), group_of)
    for name in _GROUPS:
        if name in groups:
            heading = view.wording.words.page("drafts", name)
            drafts = tuple(groups[name])
            in_sight = len(drafts)
            if name == "later":
                in_sight = _in_sight(drafts, view.interview.employer_said.decide_by)
            yield DraftGroup(heading, name == "later", drafts, in_sight)


def _in_sight(drafts: tuple[DraftView, ...], decided: dt.date | None) -> int:
    """What goes before the day on which they decide and first after it; without such a day three. One is not worth a fold."""
    in_sight = _FIRST
    if decided:
        in_sight = 1 + sum(draft.draft.on <= decided for draft in drafts)
    if len(drafts) <= in_sight + 1:
        return len(drafts)
    return in_sight


def _shown(view: InterviewView) -> tuple[DraftView, ...]:
    """The drafts without the notes whose letter has gone, or says it in other words by now: they would say it twice."""
    mails = filterfalse(_ENCLOSED, view.drafts)
    waiting = filterfalse(_SENT, mails)
    carried = _BETWEEN.join(map(_BODY, waiting))
    return tuple(
        draft
        for draft in view.drafts
        if not draft.enclosed or draft.draft.body in carried
    )


def _group(view: DraftView, today: dt.date) -> str:
    if view.draft.sent:
        return "sent"
    if view.enclosed:
        return "enclosed"
    if not view.dated:
        return "undated"
    if view.draft.on > today + _SOON:
        return "later"
    if view.draft.use_only_if:
        return "fitting"
    return "soon" if view.draft.on > today else "now"
