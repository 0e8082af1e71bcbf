"""Thoughts that the thank-you tells the one who decides, as no weekly letter would tell them in time (S19, E56)."""

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import filterfalse
from operator import attrgetter

from afterword.frozen import frozen
from afterword.interview.model.people import (
    goes_in_one_note,
    hiring_manager,
    people_met,
    scored,
)
from afterword.interview.model.vocabulary import Stage, Wish
from afterword.patterns import lazy_pattern
from afterword.plan.steps import THANKS, Kind, Step
from afterword.workbook.letters.known.weekly_letters import weekly
from afterword.workbook.letters.link.facts import (
    Fact,
    FactKind,
    connection_fact,
    facts,
    is_told_in,
)
from afterword.workbook.letters.link.link import clear_matter, is_asked
from afterword.workbook.letters.link.retelling import thought_of
from afterword.workbook.letters.nearness import share_a_word
from afterword.workbook.letters.wordings import decides
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.cleaned.cleaning import bare, uncapitalised

_MOST, _MOST_OF_A_LATER_ROUND = 1, 2
_LATER = frozenset({Stage.SECOND, Stage.FINAL})
_TAKING_LEAVE = 1  # letter
# What is looked up, and nobody has in their head: `how many people are on my rota`, not `how I would cut a route`.
_LOOKED_UP = lazy_pattern(
    r"(?i)(?:how (?:big|far|few|large|long|many|much|often|old)|what (?:number|percentage|proportion|share)|when)\b"
    r"(?!.*\bwould\b)"
)
_ANSWERED_BEFORE = lazy_pattern(r"\b(?:I (?:answered|gave|said|told)|my answer)\b")
# What was wrong with the answer, in the candidate's own words: `I gave you figures and never came to the people`.
_OWNS_UP = lazy_pattern(
    r"\b(?:I (?:answered|did not|did(?:n't|n\u2019t)|forgot|froze|gave|left out|missed|said|should|told|was)"
    r"|(?:[Mm]y|poor) answer)\b"
)
# What one would do, answered with what one did: `At Harrow I worked nights for two weeks.`
_HOW_I_WOULD = lazy_pattern(r"(?i)(?:how I would|what I would do)\b")
_I_DID = lazy_pattern(r"\A(?:(?:At|In|On) [^,.;:]+,? )?I (\w+) [^.;:!?]+\.\Z")
_I_BEGINS = lazy_pattern(
    r"\AI (?:also )?(?!felt\b|found\b|saw\b|thought\b|wondered\b)(\w+)\b"
)
_HAS = frozenset({"am", "have", "hold", "know", "run", "teach", "work"})
_WOULD = lazy_pattern(r"\b(?:can|could|should|will|would)\b|'(?:d|ll)\b")
_FOLLOWS_A_COLON = lazy_pattern(r"(?:An?|I|It|That|The|They|This|We) ")
# What might be, said to somebody who knows better: `the board would help them`.
_MIGHT_BE = lazy_pattern(
    r"\A(?=(?:an?|it|that|the|they|this) )(?=[^.]*\b(?:could|might|would)\b)(?!.*\bI (?:believe|think)\b)"
)
_WOULD_ENJOY = lazy_pattern(r"\bI(?: would|['\u2019]d) (?:\w+ )?enjoy\b")


@frozen
class Thought:
    """A thought as a template names it: `told_by` are the IDs of those who spoke of it, `who` the one it is told to."""

    about: str
    say: str
    asked: bool
    asked_by_you: bool
    at_once: bool = False
    told_by: tuple[str, ...] = ()
    who: str = ""
    tells_a_fact: bool = False

    @property
    def had_no_answer(self) -> bool:
        """Whether they asked for what is looked up, and the answer is given now."""
        signs = (
            self.asked,
            self.at_once,
            _LOOKED_UP.match(self.about),
            not _ANSWERED_BEFORE.search(self.say),
        )
        return all(signs)

    @property
    def owns_up(self) -> bool:
        """Whether the candidate says what went wrong, so that no words of ours need to."""
        return _OWNS_UP.search(self.say) is not None

    @property
    def comes_first(self) -> bool:
        """Whether it is told before what the candidate brings: an answer that went wrong, not a number that was not at hand."""
        return self.at_once and not self.had_no_answer

    @property
    def behind_a_colon(self) -> str:
        """As it stands behind a colon: `I would tag them`, `the board would help them`; nothing where it begins otherwise."""
        if self.is_a_wish or not _FOLLOWS_A_COLON.match(self.say):
            return ""
        return uncapitalised(self.say)

    @property
    def might_be(self) -> bool:
        """Whether it says what might be, so that it stands behind `I think`."""
        return _MIGHT_BE.match(self.behind_a_colon) is not None

    @property
    def is_a_wish(self) -> bool:
        """Whether nothing was thought of, but the candidate would enjoy it."""
        return _WOULD_ENJOY.search(self.say) is not None


def thoughts_for(desk: Desk, reader: str, own: str) -> list[Thought]:
    """What the thank-you to somebody tells of the candidate's thoughts; `own`: what lines of theirs say in it."""
    theirs = filter(partial(_is_for, desk, reader), early_thoughts(desk))
    left = filterfalse(partial(is_told_in, own), theirs)
    return [_told(desk, thought, reader) for thought in left]


def _is_for(desk: Desk, reader: str, thought: Fact) -> bool:
    """Whether somebody is told a thought: an answer given again is told to whoever asked, all else to the one who decides."""
    askers = [*_askers(desk, thought)]
    if askers and not goes_in_one_note(desk.interview):
        return reader in askers
    return decides(desk.interview, reader)


def _askers(desk: Desk, thought: Fact) -> Iterator[str]:
    """The ID of whoever asked what is answered at once, where they are thanked by themselves."""
    asked_by = thought.asked_by.casefold()
    for name, person in people_met(desk.interview).items():
        if thought.at_once and person.name.casefold() == asked_by:
            yield name


def point_for(desk: Desk, reader: str, own: str) -> str:
    """What the one who decides told of, where no weekly letter comes in time to say that it has stayed."""
    points = filterfalse(partial(is_told_in, own), early_points(desk))
    told = map(attrgetter("about"), points) if decides(desk.interview, reader) else ()
    return next(map(partial(clear_matter, desk), told), "")


def early_points(desk: Desk) -> Iterator[Fact]:
    """What they told of and no thought speaks of, where it would come too late in a weekly letter."""
    if tells_more_than_thanks(desk):
        thought_of_it = desk.interview.thoughts
        link = connection_fact(desk)
        want = link.they_want if link else ""
        for fact in facts(desk):
            is_near = partial(share_a_word, fact.about)
            is_thought_of = any(map(is_near, map(attrgetter("about"), thought_of_it)))
            otherwise = is_asked(fact.about), is_thought_of, is_near(want)
            if fact.kind is FactKind.POINT and not any(otherwise):
                yield fact


def tells_more_than_thanks(desk: Desk) -> bool:
    """Whether there is something that no weekly letter tells before they decide, and thanks may tell it."""
    return _waits_for_no_letter(desk) and bool(_early(desk, 1))


def _waits_for_no_letter(desk: Desk) -> bool:
    """Whether thanks tell more than thanks: with interest, after a talk that nobody scores, before the weekly letters."""
    interview = desk.interview
    otherwise = (
        interview.interested is not Wish.YES,
        scored(interview),
        interview.stage is Stage.PHONE_SCREEN,
        not thanks_come_first(desk),
    )
    return not any(otherwise)


def early_thoughts(desk: Desk) -> Sequence[Fact]:
    """The thoughts that are for the thank-you, if there is room: one, or two of a later round, where there was more to see."""
    interview = desk.interview
    if not _waits_for_no_letter(desk):
        return ()
    typed = [*map(attrgetter("say"), interview.thoughts)]
    waiting = [*filter(partial(_is_waiting, desk), facts(desk))]
    waiting.sort(key=lambda thought: typed.index(thought.say))
    at_once = [*filter(attrgetter("at_once"), waiting)]
    waiting = [*filterfalse(attrgetter("at_once"), waiting)]
    is_later = interview.follows is not None or interview.stage in _LATER
    most = _MOST_OF_A_LATER_ROUND if is_later else _MOST
    most = max(0, most - len(at_once))
    return [*at_once, *waiting[: min(most, _early(desk, len(waiting)))]]


def _is_waiting(desk: Desk, fact: Fact) -> bool:
    """Whether a fact is a thought for no week of its own, or for now, and it is clear what it is about."""
    is_free = fact.at_once or fact.week is None
    return (
        fact.kind is FactKind.THOUGHT
        and is_free
        and bool(clear_matter(desk, fact.about))
    )


def _early(desk: Desk, count: int) -> int:
    """How many of so many thoughts no weekly letter tells before they decide: all of them where none goes by then."""
    decided = desk.interview.employer_said.decide_by or dt.date.max
    due = filter(None, map(attrgetter("due"), weekly(desk)))
    in_time = len([*filter(decided.__gt__, due)])
    return count - min(count, max(0, in_time - _TAKING_LEAVE))


def _told(desk: Desk, thought: Fact, reader: str) -> Thought:
    about = clear_matter(desk, thought.about)
    say = thought_of(
        thought.say, desk.packs.lexicon, thought.about, at_once=thought.at_once
    )
    told_by = tuple(_askers(desk, thought)) or tuple(_told_by(desk, thought.about))
    is_of_reader = len(people_met(desk.interview)) == 1 or told_by == (reader,)
    return Thought(
        about=about,
        say=_with_the_same_again(desk, about, say) if not thought.at_once else say,
        asked=is_asked(about),
        asked_by_you=is_of_reader,
        at_once=thought.at_once,
        told_by=told_by,
        tells_a_fact=_tells_a_fact(desk, say),
    )


def _tells_a_fact(desk: Desk, say: str) -> bool:
    """Whether what was thought of is something that the candidate did or has, and no idea: `I did a certificate in it`."""
    verb = "".join(_I_BEGINS.findall(say))
    return verb in _HAS or desk.packs.lexicon.is_past(verb)


def _with_the_same_again(desk: Desk, about: str, say: str) -> str:
    """The thought, and that one would do the same again where they asked how one would and a deed of before is the answer."""
    did = "".join(_I_DID.findall(say))
    otherwise = (
        not desk.packs.lexicon.is_past(did),
        _WOULD.search(say),
        not _HOW_I_WOULD.match(about),
    )
    if any(otherwise):
        return say
    return desk.words.phrase("again", "deed", what=bare(say))


def _told_by(desk: Desk, about: str) -> Iterator[str]:
    """The IDs of those who were met and spoke of it."""
    for name, person in people_met(desk.interview).items():
        if share_a_word(about, person.point or ""):
            yield name


# Whether thanks come before the weekly letters


def thanks_come_first(desk: Desk) -> bool:
    """Whether thanks to the one who decides have gone, by the log, or are to go before a weekly letter does."""
    telling = [*filter(partial(_go_to_the_decider, desk), desk.plan.of(*THANKS))]
    due = filter(None, map(attrgetter("due"), weekly(desk)))
    is_ahead = min(due, default=dt.date.max) > desk.plan.today
    going = [thanks for thanks in telling if thanks.is_open and not thanks.optional]
    return any(map(attrgetter("is_done"), telling)) or bool(is_ahead and going)


def _go_to_the_decider(desk: Desk, thanks: Step) -> bool:
    """Whether thanks go to whoever decides, alone or among others."""
    manager = hiring_manager(desk.interview)
    if manager is None or thanks.kind is Kind.THANK_PANEL:
        return True
    return manager.id in {thanks.id.of, *thanks.also_for}
