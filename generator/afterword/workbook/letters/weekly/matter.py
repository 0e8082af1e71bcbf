"""The plan of matter: which fact of the file goes into which weekly letter, once (E56)."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from operator import attrgetter

from afterword.frozen import frozen
from afterword.interview.model.people import scored
from afterword.plan.given.ids import StepId
from afterword.plan.leave_taking import is_passed_over
from afterword.plan.steps import Step
from afterword.workbook.letters.known.weekly_letters import (
    FIRST,
    goes_with,
    is_farewell,
    is_filled,
    number_of,
    on_their_date,
    says_something_of_its_own,
    weekly,
)
from afterword.workbook.letters.link.facts import (
    Fact,
    FactKind,
    connection_fact,
    facts,
    is_told_in,
)
from afterword.workbook.letters.thank_you.thoughts import thanks_come_first
from afterword.workbook.letters.thank_you.told_in_thanks import (
    tells_link,
    told_in_thanks,
)
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.brought.strengths import read_strength

_LIGHT = frozenset({FactKind.POINT, FactKind.SAMPLE, FactKind.TEAM})
_TEAM_FROM = 3  # the letter from which half an hour with the team is offered
_Allotment = Mapping[StepId, Fact | None]


@frozen
class Matter:
    """What the weekly letters of an interview bring, by step; and what readers of earlier rounds have had already."""

    by_step: Mapping[StepId, tuple[Fact, ...]]
    said_before: Mapping[str, Fact]
    turns: Mapping[str, int]
    notes: Mapping[str, int]

    def of(self, step: Step) -> tuple[Fact, ...]:
        """What the letter of a step brings beside what was typed for its week."""
        return self.by_step.get(step.id, ())

    def turn(self, fact: Fact) -> int:
        """How many of its kind the reader has had before: each is said in other words."""
        return self.turns.get(fact.key, 0)

    def note(self, fact: Fact) -> int:
        """How many things as they were noted the reader has had before: each stands behind other words."""
        return self.notes.get(fact.key, 0)


def matter(desk: Desk) -> Matter:
    """The plan of matter. The day does not matter to what was sent: each letter keeps what it had when it went."""
    return desk.once(_planned)


def _planned(desk: Desk) -> Matter:
    said = dict(_said_before(desk))
    said |= {thought.key: thought for thought in told_in_thanks(desk)}
    free = [fact for fact in _facts(desk) if fact.key not in said]
    own = _own_sentences(desk)
    waits = partial(_waits, own)
    waiting = [*filter(waits, free)]
    by_step = {step.id: _of_its_week(desk, step, free) for step in weekly(desk)}
    for step, fact in _allotted(desk, waiting, by_step).items():
        by_step[step] = (*by_step[step], *filter(None, [fact]))
    told = [*said.values(), *free]
    return Matter(by_step, said, _turns(told), _notes(desk, told))


def _of_its_week(desk: Desk, step: Step, free: Sequence[Fact]) -> tuple[Fact, ...]:
    """What is to be brought in the week of a letter, and nothing has told yet."""
    return tuple(filter(partial(_is_for, desk, step), free))


def _is_for(desk: Desk, step: Step, fact: Fact) -> bool:
    return goes_with(desk, step, fact.week)


def _waits(own: str, fact: Fact) -> bool:
    """Whether a fact has no week of its own, and the candidate's own sentences leave it to us."""
    return fact.week is None and not is_told_in(own, fact)


def tells_link_anew(desk: Desk, step: Step) -> bool:
    """Whether nothing before a letter has told the link, so that it goes back to nothing."""
    link = connection_fact(desk)
    brought = matter(desk).by_step
    before = [letter for letter in weekly(desk) if number_of(letter) < number_of(step)]
    in_each = (brought.get(letter.id, ()) for letter in before)
    told: list[Fact | None] = [*chain.from_iterable(in_each)]
    return not (tells_link(desk) or link in told)


def wordings_read(desk: Desk) -> int:
    """The last wording that a reader of earlier rounds has had; one at least, so that no later round begins like the first."""
    if desk.earlier is None:
        return FIRST if desk.interview.follows else 0
    before = wordings_read(desk.earlier)
    sent = filter(attrgetter("done_on"), weekly(desk.earlier))
    return max([FIRST, *(before + number_of(step) for step in sent)])


# Over rounds


def _said_before(desk: Desk) -> Iterator[tuple[str, Fact]]:
    """What this reader was told in earlier rounds, by its key."""
    earlier = desk.earlier
    if earlier is None:
        return
    brought = matter(earlier)
    yield from brought.said_before.items()
    link = connection_fact(earlier)
    if link:
        yield link.key, link
    yield from ((thought.key, thought) for thought in told_in_thanks(earlier))
    readers = {_reader(desk, step) for step in weekly(desk)}
    for step in weekly(earlier):
        if step.is_done and _reader(earlier, step) in readers:
            yield from ((fact.key, fact) for fact in brought.of(step))


def _reader(desk: Desk, step: Step) -> str:
    if step.route is None:
        return ""
    return desk.person(step.route.reader).name.casefold()


# Within one round


def _facts(desk: Desk) -> Iterator[Fact]:
    """What there is to bring; first the link, where no thank-you told it."""
    link = connection_fact(desk)
    is_told = thanks_come_first(desk) and tells_link(desk)
    if link and not (scored(desk.interview) or is_told):
        yield link
    for fact in facts(desk):
        if link is None or fact.key != link.key:
            yield fact


def _turns(told: Sequence[Fact]) -> dict[str, int]:
    """Of each fact, how many of its kind come before it."""
    counts: dict[FactKind, int] = {}
    turns: dict[str, int] = {}
    for fact in told:
        turns[fact.key] = counts.get(fact.kind, 0)
        counts[fact.kind] = turns[fact.key] + 1
    return turns


def _notes(desk: Desk, told: Sequence[Fact]) -> dict[str, int]:
    """Of each fact that stands as it was noted, how many of them come before it."""
    noted = filter(partial(_is_noted, desk), told)
    return {fact.key: number for number, fact in enumerate(noted)}


def _is_noted(desk: Desk, fact: Fact) -> bool:
    return read_strength(fact.i_bring, desk.packs.lexicon).is_noted


def _allotted(
    desk: Desk,
    waiting: Sequence[Fact],
    pinned: Mapping[StepId, Sequence[Fact]],
) -> _Allotment:
    """Each letter with its fact: those that went keep theirs as it was on the day they went, then the open ones in order."""
    takes_a_fact = partial(_takes_a_fact, desk, pinned)
    letters = list(filter(takes_a_fact, weekly(desk)))
    sent = filter(attrgetter("done_on"), letters)
    said: dict[StepId, Fact | None] = {}
    for step in sorted(sent, key=_sent_on):
        said[step.id] = _on_day(desk, _sent_on(step), letters, waiting, said)[step.id]
    return _on_day(desk, desk.plan.today, letters, waiting, said)


def _sent_on(step: Step) -> dt.date:
    return step.done_on or dt.date.max


def _on_day(
    desk: Desk,
    day: dt.date,
    letters: Sequence[Step],
    waiting: Sequence[Fact],
    said: _Allotment,
) -> dict[StepId, Fact | None]:
    """Who has what on a day: what was said stays, what was missed takes nothing, each other letter the next fact."""
    allotted = dict(said)
    left = [fact for fact in waiting if fact not in said.values()]
    for step in letters:
        if step.id in said or _missed(step, day):
            continue
        suits = partial(_suits, desk, step)
        fact = next(filter(suits, left), None)
        allotted[step.id] = fact
        if fact:
            left.remove(fact)
    return allotted


def _missed(step: Step, day: dt.date) -> bool:
    """Whether the week of a letter had gone by, and it had not been sent on that very day."""
    if step.last_day is None or step.done_on == day:
        return False
    return step.last_day < day


def _suits(desk: Desk, step: Step, fact: Fact) -> bool:
    """Whether it is time for this: half an hour with the team is offered to nobody in the first weeks.

    Beside sentences of the candidate's own there is room for what weighs something.
    """
    if _is_light(fact) and says_something_of_its_own(desk, step):
        return False
    if fact.kind is FactKind.TEAM:
        return number_of(step) >= _TEAM_FROM and _goes_straight(step)
    return True


def _is_light(fact: Fact) -> bool:
    """Whether a fact leaves room to what the candidate says: an offer, or a strength that nothing shows."""
    return fact.kind in _LIGHT or (fact.kind is FactKind.STRENGTH and not fact.say)


def _goes_straight(step: Step) -> bool:
    return step.route is None or not step.route.indirect


def _takes_a_fact(
    desk: Desk, pinned: Mapping[StepId, Sequence[Fact]], step: Step
) -> bool:
    """Whether a letter has room for something of the file, also beside a sentence of the candidate's own."""
    has_no_room = (
        step.carries is not None,
        is_passed_over(step),
        pinned[step.id],
        _has_its_matter(desk, step),
    )
    return not any(has_no_room)


def has_a_reason(desk: Desk, step: Step) -> bool:
    """Whether a letter needs no fact to exist: it takes leave, goes on their date, or has something else of its week."""
    return _has_its_matter(desk, step) or says_something_of_its_own(desk, step)


def _has_its_matter(desk: Desk, step: Step) -> bool:
    """Whether a letter takes leave, goes on their date, or shares what the file has for it."""
    reasons = (
        is_farewell(desk, step),
        on_their_date(desk, step),
        is_filled(desk, step),
    )
    return any(reasons)


def _own_sentences(desk: Desk) -> str:
    """All that the candidate added to weekly letters in their own words."""
    interview = desk.interview
    letters = {step.id.within for step in weekly(desk)}
    lines = [line.say for line in interview.lines if line.of in letters]
    return " ".join([*lines, *map(attrgetter("say"), interview.follow_ups.add)])
