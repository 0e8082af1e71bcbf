"""A text as names are looked for in it that somebody did not spell in full: word by word, with what is round each."""

from collections.abc import Iterator
from functools import cached_property

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.named_text import words_of

_WORD = lazy_pattern(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_BEGINS = lazy_pattern(r"(?:\A|[.!?:;\u2026\n|\u2022])[\s\W]*\Z")
_CAPITAL_FOLLOWS = lazy_pattern(r"\A [^\W\d_a-z]")
_CAPITALS = lazy_pattern(r"\b[A-Z]{2,6}\b")
_CUT = lazy_pattern(r"\.\s*\S|['\u2019]")
_HYPHEN = lazy_pattern(r"(?<=[^\W\d_])[-\u2010\u2011](?=[^\W\d_])")
_POINTED = lazy_pattern(r"(?<![A-Z.])([A-Z])\. ?([A-Z])\.(?! ?[A-Z]\.)")
# T&P; not what anybody writes so, such as R&D.
_WITH_AND = lazy_pattern(
    r"\b(?!(?:A ?& ?E|B ?& ?B|F ?& ?B|H ?& ?S|L ?& ?D|M ?& ?A|O ?& ?M|P ?& ?[LP]|Q ?& ?A|R ?& ?[BD]|S ?& ?P|T ?& ?C)s?\b)"
    r"([A-Z]) ?[&+] ?([A-Z])\b"
)
# Two letters with points that are no name.
_EVERYDAY = frozenset(
    {
        "US",
        "UK",
        "EU",
        "UN",
        "AM",
        "PM",
        "PS",
        "NB",
        "DC",
        "AD",
        "BC",
        "PR",
        "ID",
        "HR",
        "RN",
        "MD",
    }
)
_POINTS = lazy_pattern(r"(?<=\b[A-Z])[. ]{1,2}(?=[A-Z]\b)")


@frozen
class Word:
    """A word in plain small letters. `has_capital` says that it has one which its place does not ask for."""

    plain: str
    typed: str
    has_capital: bool
    begins: bool
    is_cut: bool  # a point or an apostrophe stands after it, and no sentence ends there

    is_letter: bool  # and a point after it

    @property
    def may_be_name(self) -> bool:
        """Whether it begins with a capital, for whichever reason."""
        return not self.typed[0].islower()


class NearText:
    """The words of a text, but for those of names that may be told."""

    def __init__(self, plain: str, visible: frozenset[str] = frozenset()) -> None:
        self.plain = plain
        self._visible = visible

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its words, in their order; after them, if some have hyphens, all of them without."""
        words = list(_words_in(self.plain))
        joined = _HYPHEN.sub("", self.plain)
        if joined != self.plain:
            words += _words_in(joined)
        return tuple(word for word in words if word.plain not in self._visible)

    @cached_property
    def capitals(self) -> frozenset[str]:
        """What stands there in capitals throughout, with or without points."""
        joined = _POINTS.sub("", self.plain)
        return frozenset(_CAPITALS.findall(f"{self.plain} {joined}"))

    @cached_property
    def pointed(self) -> frozenset[str]:
        """Two capitals with points, or with `&`, as the letters of a name are written."""
        told = (*_POINTED.findall(self.plain), *_WITH_AND.findall(self.plain))
        pairs = map("".join, told)
        return frozenset(pairs) - _EVERYDAY

    @cached_property
    def line(self) -> str:
        """Its words with a space between and round them."""
        return f" {' '.join(word.plain for word in self.words)} "

    def phrases(self, length: int) -> Iterator[tuple[Word, ...]]:
        """So many words beside one another, from each place on."""
        for start in range(len(self.words) - length + 1):
            yield self.words[start : start + length]


def _words_in(plain: str) -> Iterator[Word]:
    for match in _WORD.finditer(plain):
        before = plain[max(match.start() - 4, 0) : match.start()]
        folded = "".join(words_of(match[0]))
        after = plain[match.end() : match.end() + 3]
        begins = _BEGINS.search(before) is not None
        begins = begins and not _CAPITAL_FOLLOWS.match(after)
        if folded:
            yield Word(
                plain=folded,
                typed=match[0],
                has_capital=not begins and not match[0][0].islower(),
                begins=begins,
                is_cut=_CUT.match(after) is not None,
                is_letter=len(match[0]) == 1 and after.startswith("."),
            )
