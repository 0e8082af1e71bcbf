"""What a file knows that a weekly letter can bring its reader: wants with their evidence, thoughts, offers (E56)."""

from collections.abc import Iterator
from enum import StrEnum
from functools import partial
from itertools import chain, filterfalse
from operator import attrgetter

from afterword.frozen import frozen
from afterword.interview.model.links import Connection, Evidence
from afterword.interview.model.people import (
    agreed_referees,
    goes_in_one_note,
    hiring_manager,
    scored,
)
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.link.whose_link import link_of_lead
from afterword.workbook.letters.nearness import (
    are_mostly_in,
    is_near,
    is_near_any,
    share_a_word,
)
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.first_told import in_words
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.talked_of.personal import is_personal
from afterword.workbook.wording.typed.told.asked_of_me import asked_of_me
from afterword.workbook.wording.typed.wanted.wants import read_want

_TWO = 2
_OF_PAY = lazy_pattern(  # what nobody thanks for; not what they deal in: a pension letter, holiday lets
    r"(?i)\b(?:benefits?|bonus|holidays?|money|notice|pay|pension|salary|vacation|wages?)\b"
    r"(?! (?:advi[cs]\w+|bookings?|claims?|clients?|customers?|funds?|guests?|letters?|lets?|members?|providers?"
    r"|runs?|season)\b)"
)
# What was asked for and is a sample of one's work.
_OF_WORK = lazy_pattern(
    r"(?i)\b(?:designs?|portfolio|samples?|show ?reel|(?:piece|something) (?:that )?I (?:made|wrote)|work)\b"
)


class FactKind(StrEnum):
    """What a letter can bring. Each has its words in a file, as in `templates/mail/_matter-link.txt.j2`."""

    LINK = "link"
    STRENGTH = "strength"
    THOUGHT = "thought"
    POINT = "point"
    SAMPLE = "sample"
    TEAM = "team"
    REFEREES = "referees"


@frozen
class Fact:
    """One thing to bring, as typed. `week`: the follow-up that the candidate wants it in; without it, the next free one.

    `at_once`: for the thank-you, whenever they decide, to the one by whom it was `asked_by`.
    `of_another`: the want was told by somebody else than the one who decides. `who`: the one referee who agreed.
    """

    kind: FactKind
    they_want: str = ""
    i_bring: str = ""
    about: str = ""
    say: str = ""
    count: int = 0
    week: int | None = None
    at_once: bool = False
    asked_by: str = ""
    of_another: bool = False
    who: str = ""

    @property
    def key(self) -> str:
        """By which it is known in another round, however it is set; two thoughts on one matter are two."""
        told = text_if(self.week, self.who)
        about = f"{self.about} {text_if(self.kind is FactKind.THOUGHT, self.say)}"
        return in_words(self.i_bring or about.strip() or told or self.kind)


_NO_LINK = Fact(FactKind.LINK)  # near to nothing


def facts(desk: Desk) -> tuple[Fact, ...]:
    """Everything there is to bring, what weighs most first. What may be added late in a search stands last."""
    offers = tuple(referees(desk))
    if scored(desk.interview):
        return offers

    told = (*_evidence(desk), *_answered_wants(desk), *_thoughts(desk))
    own = (*_strengths(desk, told), *_offers(desk))
    # Of two facts with one key the first is told, in the place of the last: read backwards, the first is written last.
    by_key = {fact.key: fact for fact in reversed((*told, *own, *offers))}
    return tuple(by_key.values())[::-1]


def connection_fact(desk: Desk) -> Fact | None:
    """The one link of the thank-you, which a letter brings where no thank-you went."""
    return desk.once(_connection_fact)


def _connection_fact(desk: Desk) -> Fact | None:
    manager = hiring_manager(desk.interview)
    connection = desk.interview.connection
    if manager and manager.person.connection:
        connection = manager.person.connection
    if connection is None:
        return None

    return Fact(
        FactKind.LINK,
        they_want=connection.they_want,
        i_bring=connection.i_bring,
        say=connection.proof or "",
        of_another=manager is not None and link_of_lead(desk, manager.id) is None,
    )


def _link(desk: Desk) -> Fact:
    """The link, or one that says nothing where none was typed."""
    return connection_fact(desk) or _NO_LINK


def answer_to(desk: Desk, reader: str) -> Connection | None:
    """A want of somebody who does not decide, with a strength that speaks of it, where no point of theirs was typed (E10)."""
    person = desk.person(reader)
    if scored(desk.interview) or person.point:
        return None
    for want in person.looking_for:
        strength = strength_for(desk, want)
        if strength and read_want(want, desk.packs.lexicon).fits:
            return Connection(they_want=want, i_bring=strength)
    return None


def also_talked_of(desk: Desk) -> list[str]:
    """What was talked about beside what the thank-you takes up, and beside pay: the first two, as typed."""
    want = _link(desk).they_want
    others = filterfalse(partial(is_near, want), desk.interview.topics)
    return [*filterfalse(is_of_pay, others)][:_TWO]


def is_of_pay(topic: str) -> bool:
    """Whether a topic is pay and what comes with it, which warms nobody to the work."""
    return _OF_PAY.search(topic) is not None


def strength_for(desk: Desk, topic: str) -> str | None:
    """The first strength that is near to a topic and is not the thank-you's link."""
    near = (name for name in _unused_strengths(desk) if is_near(name, topic))
    return next(near, None) if topic else None


def open_wants(desk: Desk) -> Iterator[str]:
    """What the one who decides looks for, and nothing in the file answers."""
    answered = list(map(attrgetter("they_want"), facts(desk)))
    yield from filterfalse(partial(is_near_any, others=answered), _wants(desk))


def _evidence(desk: Desk) -> Iterator[Fact]:
    is_in_the_note = partial(_is_in_the_note, desk)
    left = filterfalse(is_in_the_note, desk.interview.evidence)
    typed_evidence = partial(_typed_evidence, desk)
    return map(typed_evidence, left)


def _is_in_the_note(desk: Desk, evidence: Evidence) -> bool:
    """Whether the one note to all of them has told it already, so that only a week that was typed brings it again."""
    interview = desk.interview
    if evidence.week or not goes_in_one_note(interview):
        return False
    links = filter(None, map(attrgetter("connection"), interview.people))
    return is_near_any(evidence.i_bring, map(attrgetter("i_bring"), links))


def _typed_evidence(desk: Desk, evidence: Evidence) -> Fact:
    kind = FactKind.LINK if evidence.they_want else FactKind.STRENGTH
    return Fact(
        kind,
        they_want=evidence.they_want or "",
        i_bring=evidence.i_bring,
        say=evidence.proof or "",
        week=evidence.week,
        of_another=_is_of_another(desk, evidence.they_want or ""),
    )


def _is_of_another(desk: Desk, want: str) -> bool:
    """Whether somebody else looks for that, and the one who decides said nothing like it."""
    manager = hiring_manager(desk.interview)
    theirs = manager.person.looking_for if manager else ()
    all_wants = map(attrgetter("looking_for"), desk.interview.people)
    is_wanted = is_near_any(want, chain.from_iterable(all_wants))
    return is_wanted and not is_near_any(want, theirs)


def _answered_wants(desk: Desk) -> Iterator[Fact]:
    """A want of theirs with the strength that speaks of it in the same words; none is joined to another by us."""
    lexicon = desk.packs.lexicon
    taken: set[str] = set()
    for want in _wants(desk):
        if not read_want(want, lexicon).fits:
            continue
        for strength in _unused_strengths(desk):
            if strength not in taken and share_a_word(want, strength):
                taken.add(strength)
                yield Fact(FactKind.LINK, they_want=want, i_bring=strength)
                break


def _thoughts(desk: Desk) -> Iterator[Fact]:
    for thought in desk.interview.thoughts:
        yield Fact(
            FactKind.THOUGHT,
            about=asked_of_me(thought.about, at_once=thought.at_once),
            say=thought.say,
            week=thought.week,
            at_once=thought.at_once,
            asked_by=thought.asked_by or "",
        )
    point = _point(desk)
    thought_of = map(attrgetter("about"), desk.interview.thoughts)
    if point and not any(map(partial(are_mostly_in, phrase=point), thought_of)):
        yield Fact(FactKind.POINT, about=point)


def _point(desk: Desk) -> str:
    """What stayed with the candidate, where the thank-you spoke of the link instead."""
    manager = hiring_manager(desk.interview)
    if manager is None or connection_fact(desk) is None:
        return ""
    point = manager.person.point or ""
    is_clear = read_matter(point, desk.packs.lexicon).fits
    return text_if(is_clear and not is_personal(desk.interview.role, point), point)


def _strengths(desk: Desk, told: tuple[Fact, ...]) -> Iterator[Fact]:
    """What nothing above has spoken of."""
    brought = list(map(attrgetter("i_bring"), told))
    is_told = partial(is_near_any, others=brought)
    for strength in filterfalse(is_told, _unused_strengths(desk)):
        yield Fact(FactKind.STRENGTH, i_bring=strength)


def _unused_strengths(desk: Desk) -> Iterator[str]:
    """The strengths that the thank-you does not tell, where it is clear how they go into a sentence."""
    for strength in desk.interview.strengths:
        is_told = is_near(strength, _link(desk).i_bring)
        if not is_told and read_strength(strength, desk.packs.lexicon).fits:
            yield strength


def _wants(desk: Desk) -> Iterator[str]:
    """What the one who decides looks for, beside what the thank-you takes up."""
    manager = hiring_manager(desk.interview)
    if manager is None:
        return
    link = _link(desk)
    is_taken_up = partial(is_near, link.they_want)
    yield from filterfalse(is_taken_up, manager.person.looking_for)


def _offers(desk: Desk) -> Iterator[Fact]:
    """Something concrete that the candidate can give."""
    next_step = desk.interview.next_step
    if next_step.samples:
        asked_for = filter(None, map(attrgetter("asked_for"), desk.interview.people))
        given = [*next_step.samples_given, *filter(_OF_WORK.search, asked_for)]
        yield Fact(FactKind.SAMPLE, count=len(given))
    yield Fact(FactKind.TEAM)


def referees(desk: Desk) -> Iterator[Fact]:
    """Those who said yes: each in the week typed for it, the others until the employer has asked for them."""
    weeks = dict(map(attrgetter("who", "week"), desk.interview.references))
    agreed = agreed_referees(desk.interview, desk.me)
    for referee in agreed:
        week = weeks[referee.id]
        if week:
            yield Fact(FactKind.REFEREES, count=1, who=referee.id, week=week)
    if any((*weeks.values(), desk.interview.next_step.references_asked)):
        return
    if len(agreed) == 1:
        yield Fact(FactKind.REFEREES, count=1, who=agreed[0].id)
    elif agreed:
        yield Fact(FactKind.REFEREES, count=len(agreed))


# Whether it was told


def is_told_in(text: str, fact: Fact) -> bool:
    """Whether the candidate's own sentences tell it already."""
    told = " ".join([fact.i_bring, fact.about, fact.who.replace("-", " ")])
    return are_mostly_in(text, told)
