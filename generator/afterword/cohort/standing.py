"""How a client stands: dates, counts and kinds. Of what they typed it holds what their file says that a centre may see."""

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import partial
from operator import attrgetter

from afterword.cohort.ended import Ending, ending_of, never_thanked
from afterword.frozen import frozen
from afterword.interview.model.audience import Audience
from afterword.interview.model.interview import Interview
from afterword.interview.model.terms import Offer
from afterword.interview.redaction import NOTHING_LEFT, redacted_for
from afterword.interview.values import Moment
from afterword.plan.cases import Case, Cases
from afterword.plan.steps import Kind, Step
from afterword.workbook.letters.drafts import drafts_for
from afterword.workbook.letters.letter import Draft
from afterword.workbook.pay.money import plain
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.wording import Wording, shipped_wording

_AHEAD = dt.timedelta(days=14)
_BEHIND = dt.timedelta(days=7)
_WEEK = 7  # days
_OTHER_GAP = "other"
_ANSWERS = frozenset({Kind.DECIDE_OFFER, Kind.DECIDE_WISH, Kind.ANSWER_OFFER})


@frozen
class Application:
    """One of their applications, by the day of its interview; `employer` and `role` are empty unless they show them."""

    held: dt.date
    employer: str = ""
    role: str = ""
    weeks: int = 0  # since then


@frozen
class Deed:
    """Something to be done on a day."""

    kind: Kind
    day: dt.date
    application: Application
    is_pressing: bool = False  # a letter, or an answer that somebody waits for

    @property
    def order(self) -> tuple[bool, dt.date]:
        """Letters and answers before the rest, each by its day."""
        return (not self.is_pressing, self.day)


@frozen
class Lack:
    """A letter that is NOT READY: what kind it is, its day, and the names of what it lacks."""

    kind: Kind
    day: dt.date | None
    lacking: tuple[str, ...]
    application: Application


@frozen
class OfferMade:
    """An offer on the table; `pay` is empty unless they show it."""

    application: Application
    answer_by: Moment | None = None
    pay: str = ""
    is_past: bool = False  # the day of the answer has gone by


@frozen
class End:
    """How one of their applications ended."""

    application: Application
    ending: Ending


@frozen
class Standing:
    """How a client stands today. Each thing stands in the order in which it is due, of what is late the letters first."""

    late: tuple[Deed, ...] = ()
    today: tuple[Deed, ...] = ()
    coming: tuple[Deed, ...] = ()
    waiting: tuple[Application, ...] = ()
    offers: tuple[OfferMade, ...] = ()
    quiet: tuple[Application, ...] = ()
    lacks: tuple[Lack, ...] = ()
    ended: tuple[End, ...] = ()
    done: tuple[Deed, ...] = ()
    comments: int = 0  # of their coach, that nobody has dealt with
    unthanked: tuple[Application, ...] = ()


def standing(cases: Cases, wording: Wording) -> Standing:
    """How the owner of these interviews stands."""
    sights = list(map(_Sight.of, cases))
    deeds = sorted(_deeds(sights), key=attrgetter("day"))
    days = [*map(attrgetter("day"), deeds)]
    first, last = bisect_left(days, cases.today), bisect_right(days, cases.today)
    return Standing(
        late=tuple(sorted(deeds[:first], key=attrgetter("order"))),
        today=tuple(deeds[first:last]),
        coming=tuple(deeds[last:]),
        waiting=_applications_of(filter(_Sight.waits, sights)),
        offers=tuple(_offers(sights)),
        quiet=_applications_of(filter(_Sight.is_quiet, sights)),
        lacks=tuple(_lacks(sights, wording)),
        ended=tuple(_ended(sights)),
        comments=sum(map(_Sight.comments, sights)),
        done=tuple(sorted(_done(sights), key=attrgetter("day"))),
        unthanked=_applications_of(filter(_Sight.is_unthanked, sights)),
    )


@frozen
class _Sight:
    """One case, and what a centre may read of it."""

    case: Case
    application: Application
    offer: Offer | None

    @classmethod
    def of(cls, case: Case) -> "_Sight":
        shown = frozenset(case.me.centre_sees)
        visible, _ = redacted_for(Audience.CENTRE, case.interview, case.me, shown)
        weeks = (case.today - visible.held.on).days // _WEEK
        return cls(case, _application(visible, weeks), visible.offer)

    def is_unthanked(self) -> bool:
        """Whether nobody was ever thanked, and it is too late for that."""
        return never_thanked(self.case)

    def comments(self) -> int:
        """How many comments of a coach nobody has dealt with; none are, once it is over."""
        if self.case.interview.is_over:
            return 0
        resolved = map(attrgetter("resolved"), self.case.interview.feedback)
        return list(resolved).count(False)

    def is_quiet(self) -> bool:
        """Whether nothing has come of it for longer than its seven weeks."""
        return any(map(attrgetter("gone_quiet"), self.case.plan.steps))

    def waits(self) -> bool:
        """Whether the next word is the employer's."""
        application = self.case.application
        interview = application.interview
        reasons_why_not = (
            interview.is_over,
            interview.offered,
            application.superseded,
            application.lies_ahead,
            application.is_left,
            self.is_quiet(),
        )
        return not any(reasons_why_not)

    def to_do(self) -> Iterator[Step]:
        """The steps that are to be done now or soon."""
        counts = partial(_counts, case=self.case)
        return filter(counts, self.case.plan.steps)


def _applications_of(sights: Iterable[_Sight]) -> tuple[Application, ...]:
    return tuple(map(attrgetter("application"), sights))


def _application(visible: Interview, weeks: int) -> Application:
    return Application(
        visible.held.on,
        _if_shown(visible.employer.name),
        _if_shown(visible.role),
        weeks,
    )


def _if_shown(text: str) -> str:
    """The text, where something is left of it."""
    if text == NOTHING_LEFT:
        return ""
    return text


def _deeds(sights: Iterable[_Sight]) -> Iterator[Deed]:
    """What has to be done up to two weeks from now; what could be left out, or waits for somebody, is not in it."""
    for sight in sights:
        for step in sight.to_do():
            if step.day:
                pressing = step.kind in _ANSWERS or step.route is not None
                yield Deed(step.kind, step.day, sight.application, pressing)


def _done(sights: Iterable[_Sight]) -> Iterator[Deed]:
    """What was done in the last seven days."""
    for sight in sights:
        today = sight.case.today
        for step in sight.case.plan.steps:
            if step.done_on and today - _BEHIND < step.done_on <= today:
                yield Deed(step.kind, step.done_on, sight.application)


def _counts(step: Step, case: Case) -> bool:
    """Whether a client is to do it now or soon: nothing that may be left, waits for somebody else or went by before the end."""
    today = case.today
    if not step.is_open or step.day is None:
        return False
    if any((step.optional, step.waits, step.gone_quiet)):
        return False
    has_gone_by = case.interview.is_over and step.day < today
    return step.day <= today + _AHEAD and not has_gone_by


def _offers(sights: Iterable[_Sight]) -> Iterator[OfferMade]:
    """Each offer that is still to be answered."""
    for sight in sights:
        interview = sight.case.interview
        if not interview.has_open_offer:
            continue
        if sight.offer is None:
            yield OfferMade(sight.application)
            continue
        offer = sight.offer
        pay = _pay_of(offer)
        by = offer.answer_by
        is_past = by is not None and by.on < sight.case.today
        yield OfferMade(sight.application, by, pay, is_past)


def _pay_of(offer: Offer) -> str:
    """The pay as a list has it that goes into files: with the ISO code."""
    if offer.base is None:
        return ""
    words = shipped_wording().words
    return plain(offer.base, offer.currency) + words.pay("per", offer.per)


def _ended(sights: Iterable[_Sight]) -> Iterator[End]:
    """How those ended that have."""
    for sight in sights:
        ending = ending_of(sight.case)
        if ending:
            yield End(sight.application, ending)


def _lacks(sights: Iterable[_Sight], wording: Wording) -> Iterator[Lack]:
    """The letters of what has to be done by then that lack something."""
    for sight in sights:
        desk = Desk.for_letters(sight.case, wording)
        for step in sight.to_do():
            yield from _lacks_of(desk, step, sight.application)


def _lacks_of(
    desk: Desk,
    step: Step,
    application: Application,
) -> Iterator[Lack]:
    for draft in drafts_for(desk, step):
        if not draft.complete and not draft.optional:
            yield Lack(step.kind, step.day, _names_of_gaps(draft), application)


def _names_of_gaps(draft: Draft) -> tuple[str, ...]:
    """What kinds of things a draft lacks: their words may hold what was typed."""
    names = [getattr(gap, "name", _OTHER_GAP) for gap in draft.gaps]
    return tuple(dict.fromkeys(names))
