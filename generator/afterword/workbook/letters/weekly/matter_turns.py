"""How a weekly letter tells what the plan of matter gives it: each fact by its kind, and by where it stands (E56)."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, partial
from typing import Any

from afterword.frozen import frozen
from afterword.workbook.letters.frame.going_on import ByFacts, as_it_is, goes_on_by
from afterword.workbook.letters.link.as_brought import Brought
from afterword.workbook.letters.link.facts import FactKind

Told = dict[str, Any]  # a fact for its template
# What templates/mail/_matter.txt.j2, and those that it takes in, ask of a fact by these names.
_OF_A_LINK = (
    *("need", "tells_aim", "is_spoken_of", "goes_with_news", "may_be_new", "is_in_one", "would_help", "should_help"),
    *("does_as_much", "is_passed_on", "can_be_told_on"),
)  # fmt: skip
_OF_A_STRENGTH = "takes_one_back", "says_its_use", "is_for_another", "can_go_on"
# What goes on with nothing that stands before it.
_STANDS_APART = {"can_go_on": False, "can_be_told_on": False}


@frozen
class LinkTurns(ByFacts):
    """How a need is told with what answers it. The fields are facts of the letter and of the link, by their names there."""

    aim: str
    between: bool
    clause: str
    congratulates: bool
    deed: bool
    early_wording: bool
    first_wording: bool
    in_line: bool
    in_one: bool
    is_first: bool
    is_work: bool
    needed: str
    of_another: bool
    own: str
    passes_on_more: bool
    say: str
    says_more: bool
    spoke_of: str
    teller: str
    told: str
    wanted: str

    @property
    def can_be_told_on(self) -> bool:
        """Whether it can go on with an article: as the first that the letter brings."""
        return self.is_first

    # What they need

    @property
    def need(self) -> str:
        """What they look for, to follow `you need`."""
        return self.wanted or self.needed

    @cached_property
    def is_of_the_reader(self) -> bool:
        """Whether the reader told of it themselves, and reads it as theirs."""
        return not any((self.teller, self.of_another, self.between))

    @cached_property
    def tells_aim(self) -> bool:
        """Whether it is told as something that they want to do."""
        return all((self.aim, self.is_of_the_reader)) and not self.told

    @property
    def is_spoken_of(self) -> bool:
        """Whether it is told as what they spoke about: not where their own words, or what they want to do, say more."""
        signs = self.spoke_of, self.is_of_the_reader
        return all(signs) and not any((self.told, self.tells_aim, self.is_behind_news))

    @cached_property
    def is_behind_news(self) -> bool:
        """Whether the letter begins with good news of theirs, and this comes next."""
        return all((self.congratulates, self.is_first))

    @property
    def goes_with_news(self) -> bool:
        """Whether their news took the candidate back to it: to what the reader told them."""
        return self.is_behind_news and not self.of_another

    # What answers it

    @cached_property
    def may_be_new(self) -> bool:
        """Whether a consultant is told what may not have been said in the talk."""
        signs = self.between, self.first_wording, self.in_line, self.clause
        return all(signs) and not any((self.teller, self.of_another))

    @property
    def is_in_one(self) -> bool:
        """Whether what answers it goes on with it in one sentence: where that has a proof, or needs no help offered with it."""
        has_an_end = any((self.say, not self.in_line))
        return all((self.clause, self.in_one, has_an_end))

    @cached_property
    def has_no_proof(self) -> bool:
        """Whether what the candidate brings stands there without a proof."""
        return self.in_line and not self.say

    @property
    def would_help(self) -> bool:
        """Whether the candidate says what follows: that they could do it for them."""
        return all((self.has_no_proof, self.is_work))

    @property
    def should_help(self) -> bool:
        """Whether they say that it should help, as what they need is nothing to do."""
        return self.has_no_proof and not self.is_work

    @property
    def does_as_much(self) -> bool:
        """Whether, behind a deed with its proof, they would be happy to do the same: in the first two such letters."""
        signs = self.in_line, self.say, self.deed, self.early_wording
        return all(signs) and not any((self.between, self.own, self.says_more))

    @property
    def is_passed_on(self) -> bool:
        """Whether somebody between may pass it on, which no line of the candidate's says already."""
        return all((self.between, self.first_wording)) and not self.passes_on_more


@frozen
class StrengthTurns(ByFacts):
    """How a strength is told that no need was named for. The fields are facts of the letter and of the strength."""

    as_brought: Brought
    between: bool
    congratulates: bool
    first_wording: bool
    hooked: bool
    is_first: bool
    say: str
    two_told: bool

    @property
    def can_go_on(self) -> bool:
        """Whether it can go on with what the candidate brings to their need: as the first, where it begins with `I`."""
        return all((self.is_first, self.as_brought.is_of_me))

    @property
    def takes_one_back(self) -> bool:
        """Whether their news took the candidate back to what they did, or an article to that or to what we did."""
        is_led_to = any((self.hooked, self.congratulates))
        is_mine = all((self.as_brought.is_my_past_deed, is_led_to))
        is_ours = all((self.as_brought.is_of_us, self.hooked))
        return self.is_first and any((is_mine, is_ours))

    @property
    def says_its_use(self) -> bool:
        """Whether it is said of what use that would be: once, and where no proof or second thing stands behind it."""
        return self.first_wording and not any((self.between, self.say, self.two_told))

    @property
    def is_for_another(self) -> bool:
        """Whether somebody between is asked to tell of it."""
        return all((self.between, self.first_wording))


# What they told of, and what the candidate thinks about it: no offer, and no word on the candidate's own work.
_OF_THE_TALK = frozenset({FactKind.THOUGHT, FactKind.POINT})
_GOES_ON_BY_KIND = {
    FactKind.LINK: goes_on_by(LinkTurns, _OF_A_LINK),
    FactKind.STRENGTH: goes_on_by(StrengthTurns, _OF_A_STRENGTH),
}


def in_order(told: Iterable[Told], letter: Mapping[str, object]) -> list[Told]:
    """What a letter brings, as it is read: how to reach a referee, then what they told of, then what leads to the interest.

    Where what they need goes on with what is shared or passed on, or with news of the candidate's own, it is as planned.
    """
    as_planned = any(map(letter.__getitem__, ("share", "has_news", "between")))
    place = partial(_place, as_planned=as_planned)
    return sorted(told, key=place)


def _place(fact: Told, *, as_planned: bool) -> tuple[bool, bool]:
    is_later = as_planned or fact["kind"] not in _OF_THE_TALK
    return not fact["line_by_line"], is_later


def matter_told(letter: Mapping[str, Any]) -> list[Told]:
    """What the plan gives a letter, each with how it is told there."""
    return [*_told(letter)]


def _told(letter: Mapping[str, Any]) -> Iterator[Told]:
    for number, fact in enumerate(letter["matter"]):
        goes_on = _GOES_ON_BY_KIND.get(fact["kind"], as_it_is)
        told = goes_on({**letter, **fact, "is_first": not number})
        yield {**_STANDS_APART, **fact, **told}
