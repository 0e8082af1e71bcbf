"""A name in a sentence that tells of what somebody does elsewhere, and none that its reader knows."""

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import chain, filterfalse

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.listed import listed
from afterword.sharing.leaks.named_text import words_of
from afterword.sharing.leaks.names import TITLES
from afterword.sharing.leaks.unexplained.days import tells_a_day
from afterword.sharing.leaks.unexplained.proper_names import (
    ProperName,
    is_of_everybody,
    names_in,
)
from afterword.sharing.leaks.unexplained.sentences import Sentence
from afterword.sharing.leaks.unexplained.word_kinds import one_of

NAME = "a name stands there that your reader sees nowhere else, with what may be another application"

FIRM = one_of(
    """firm, company, employer, business, outfit, shop, studio, agency, practice, clinic, hospital, school, office, depot,
    branch, plant, works, bank, council, trust, university, museum, opera, theatre, theater, club, chain, startup,
    start-up, consultancy, consultants, competitor, competitors, rival, rivals, place, people, lot, folk, folks, crowd,
    bunch, gang, mob, outfit, house, yard, mill, farm, store, hotel, lab, institute, offer, job, role, post, position,
    interview, application, talk, talks, process, candidate, contract"""
)
# Any firm may be told by these, and an application by those.
_INFORMAL = listed(
    "firm company place people lot folks folk crowd bunch gang mob outfit"
)
_PROCESS = listed(
    "offer job role post position interview application talk talks process candidate contract"
)
_TALKS = one_of(
    """told, tells, asked, asks, said, says, showed, shows, want, wants, wanted, liked, likes, offered, offers, invited,
    invites, knows, knew, thinks, let, lets, called, calls, rang, met, meets, expect, expects, expected, promised, pays,
    gave, needs"""
)
_TOLD_TO = one_of(
    """told, asked, met, saw, see, meet, rang, know, thank, talk to, talk with, talked to, talked with, spoke to, spoke
    with, met with, asked by, heard from, wanted by"""
)
_COMPARED = one_of("as, like, than, unlike, beat, beats, also, too, another, second")
_BEING = one_of(
    """am, be, was, were, been, sit, sat, fly, drive, travel, head, move, moving, start, look*, talk*, see, saw, seen,
    visit*, go, going, went, want, wants, asked, offered, given, shown, hold, have"""
)
_LIKE = lazy_pattern(rf"(?i)\b{_COMPARED}\b[^.;!?]{{0,40}}\Z")
_IS_THERE = lazy_pattern(rf"(?i)\b{_BEING}\b[^.;!?]{{0,60}}\Z")
# A firm or a job by its trade, and one by a name of words that anybody uses: the Bright Night people.
_KIND_OF_FIRM = lazy_pattern(rf"(?i)\b(?:the|an?|that|my) ([\w'-]+) {FIRM}\b")
# One of which all is said by its kind, beside what is the reader's: your bays compare well with the yard's.
_HELD_AGAINST = lazy_pattern(
    r"(?i)\b(?:compar\w+ (?:well |badly |so )?(?:with|to)|like|unlike|than|as|against) (?:at |in |by )?the ([a-z]{4,})"
    r"(?:['\u2019]s?)?(?=\W*\Z|[,;.)])"
)
# A wish to be there needs no word for a firm: I'd sooner join the dairy.
_WISHED_FOR = lazy_pattern(
    r"(?i)\b(?:join|joining|sooner (?:\w+ )?|rather (?:\w+ )?|prefer|choose|chose|(?:hear|heard|offer"
    r"|answer|word) from|waiting for|wait for"
    r"|answer to) the ([\w'-]+)\b|\bor the ([\w'-]+)\W*\Z"
)
_NAMED_FIRM = lazy_pattern(
    rf"\b(?:[Tt]he|at|from|of|with|by|for) (?P<name>(?:[A-Z][\w'-]+ ){{1,3}})(?P<kind>(?i:{FIRM}))\b"
)


@frozen
class Strangers:
    """The names in a sentence; `firms` are words of the names of other employers, which are private."""

    sentence: Sentence
    firms: frozenset[str]

    @property
    def are_told(self) -> bool:
        """Whether one of them may be of another application."""
        signs = chain(
            map(self._is_named_firm, _NAMED_FIRM.finditer(self.sentence.text)),
            map(self._is_of_their_kind, _KIND_OF_FIRM.findall(self.sentence.text)),
            map(self._is_of_their_kind, self._wished_for),
            map(self._is_their_kind, _HELD_AGAINST.findall(self.sentence.text)),
            map(self._is_told_of, self._names),
        )
        return any(signs)

    def _is_of_their_kind(self, word: str) -> bool:
        """Whether another employer is called by the word that tells a firm or a job: the equine job."""
        return word.casefold() in self.firms and not self.sentence.shows(
            word.casefold()
        )

    def _is_their_kind(self, word: str) -> bool:
        """Whether it is the kind of another employer, the yard of a shipyard, and of nobody whom the reader knows."""
        kind = word.casefold()
        is_theirs = any(firm.endswith(kind) for firm in self.firms)
        return is_theirs and not self.sentence.shows(kind)

    @property
    def _wished_for(self) -> Iterator[str]:
        """What somebody would like to be at, or waits to hear from."""
        if self.sentence.has_first_person:
            words = chain.from_iterable(_WISHED_FOR.findall(self.sentence.text))
            yield from filter(None, words)

    def _is_named_firm(self, firm: re.Match[str]) -> bool:
        """Whether a firm by a name of words that anybody uses may be another employer."""
        if self._is_past or not self._may_be_private(firm["kind"]):
            return False
        words = filterfalse(is_of_everybody, words_of(firm["name"]))
        return not all(map(self.sentence.shows, words))

    def _is_told_of(self, name: ProperName) -> bool:
        """Whether somebody does something there, or with somebody of that name."""
        if name.is_a_titled_letter:
            return True
        if name.is_an_initial:
            return name.is_a_place
        if self._is_past:
            return False
        if name.is_with(_TALKS, _TOLD_TO):
            return self.sentence.has_persons or name.is_a_title
        return self._is_of_a_firm(name) or self._is_somewhere(name)

    def _is_of_a_firm(self, name: ProperName) -> bool:
        """Whether a firm has the name, or a job there."""
        kind = name.kind_of(FIRM)
        if kind in _PROCESS:
            return self.sentence.has_persons
        return kind is not None and self._may_be_private(kind)

    def _is_somewhere(self, name: ProperName) -> bool:
        """Whether the candidate is, was or will be there, or compares with it."""
        if not name.is_a_place:
            return False
        if _LIKE.search(name.before):
            return True
        is_there = _IS_THERE.search(name.before) is not None
        return is_there and self.sentence.has_first_person

    def _may_be_private(self, kind: str) -> bool:
        """Whether another employer of the candidate's may be meant by a firm, a clinic or an opera."""
        return kind.casefold() in self.firms | _INFORMAL

    @property
    def _is_past(self) -> bool:
        signs = (
            self.sentence.is_of_the_past,
            not tells_a_day(self.sentence),
        )
        return all(signs)

    @cached_property
    def _names(self) -> tuple[ProperName, ...]:
        return tuple(filter(self._is_strange, names_in(self.sentence.text)))

    def _is_strange(self, name: ProperName) -> bool:
        if name.is_of_the_reader:
            return False
        if name.is_an_initial:
            return True
        words = filterfalse(TITLES.__contains__, words_of(name.typed))
        return not all(map(self.sentence.shows, words))
