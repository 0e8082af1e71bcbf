"""A sentence where it stands, who speaks in it and of whom, and what its reader sees anyway."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import filterfalse

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.named_text import NamedText
from afterword.sharing.leaks.retold import content_of
from afterword.sharing.leaks.unexplained.close_words import Matter, matters_in
from afterword.sharing.leaks.unexplained.seen import Seen
from afterword.sharing.leaks.unexplained.word_kinds import SELF, Kind, kind, line_of

_THEY = kind(
    "they, them, their, theirs, hers, his firm, his place, his people, his side"
)
_READER = kind("you, your, yours, our, ours")
_NOW = kind(
    "now, today, next, soon, will, shall, want*, ask*, offer*, also, too, as well, may, might, other"
)
_SURVEY = kind("survey, median, average, posting*, advert*, price, prices, sales")
_HISTORY = lazy_pattern(
    r"(?i)\b1\d{3}s?\b|\b(?:in|since|from|until|of) 20\d\d\b|\bonce\b|\byears ago\b|\bas a child\b"
)
# Where somebody tells what they have done, and a name is that of a customer or of an employer of before.
_OF_THE_PAST = lazy_pattern(
    r"(?:me\.)?(?:strengths|evidence|connection|references|referees|proposal\.skill)\b.*"
)


@frozen
class Sentence:
    """A sentence of one text, for somebody who sees what is `seen`."""

    text: str
    place: str
    seen: Seen

    @cached_property
    def line(self) -> str:
        """Its words."""
        return line_of(self.text)

    def has(self, words: Kind) -> bool:
        """Whether something of a kind is in it."""
        return words.is_in(self.line)

    def shows(self, word: str) -> bool:
        """Whether its reader sees a word of it in another text."""
        return self.seen.has_word(word, self.place)

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The stems of its words that say something."""
        return content_of(self.text)

    @cached_property
    def strange(self) -> frozenset[str]:
        """Those that its reader sees in no other text."""
        return self.strange_among(self.stems)

    def strange_among(self, stems: Iterable[str]) -> frozenset[str]:
        """Those of some stems that its reader sees in no other text."""
        return frozenset(filterfalse(self._shows_stem, stems))

    @cached_property
    def close(self) -> Mapping[Matter, float]:
        """The matters of what people keep to themselves that it may tell, by words which its reader sees nowhere else."""
        return matters_in(self.line, self.shows)

    def _shows_stem(self, stem: str) -> bool:
        return self.seen.has_stem(stem, self.place)

    @cached_property
    def has_first_person(self) -> bool:
        """Whether somebody speaks of themselves."""
        return self.has(SELF)

    @property
    def has_persons(self) -> bool:
        """Whether somebody speaks of themselves or of others."""
        return self.has_first_person or self.has(_THEY)

    @cached_property
    def is_of_the_reader(self) -> bool:
        """Whether it speaks to its reader, asks them something, or is of somebody whom they know."""
        if self.has(_READER) or self.text.rstrip().endswith("?"):
            return True
        capitalized = NamedText(self.text).capitalized.split()
        return not self.seen.named.isdisjoint(capitalized)

    @cached_property
    def is_of_the_past(self) -> bool:
        """Whether it tells what somebody did before, or what a survey says, and nothing of now."""
        signs = (
            _HISTORY.search(self.text),
            self._is_of_a_survey,
            self._is_of_experience,
        )
        return any(signs)

    @property
    def _is_of_a_survey(self) -> bool:
        return self.has(_SURVEY) and not self.has_first_person

    @property
    def _is_of_experience(self) -> bool:
        signs = (
            _OF_THE_PAST.fullmatch(self.place),
            not self.has(_NOW),
        )
        return all(signs)
