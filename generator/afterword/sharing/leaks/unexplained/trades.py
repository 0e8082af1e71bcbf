"""Another employer that is told by its trade: the train makers, those insurers, the people at the carriage works.

`trades.txt` has a trade a line: its name, words that it is known by, and after the stroke what those who work at it are called.
"""

from collections.abc import Iterable
from functools import cache
from itertools import chain
from pathlib import Path
from re import Pattern

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.unexplained.sentences import Sentence

TRADE = "a firm or people of a trade stand there that is another employer's, and not your reader's"

_TRADES = Path(__file__).with_name("trades.txt")
_WORKS = (
    r"(?:makers?|builders?|people|folks?|lot|crowd|bunch|gang|firm|company|place|works|outfit|factory|mob|guys|boys|men"
    r"|manufacturers?|operators?|yard|shop|employer|business)"
)
# The train makers, the lady from the railway; and the insurers, alone or at the beginning.
_TELLS_TRADE = (
    lazy_pattern(
        rf"(?i)\b(?:the|those|these|that|some|an?|my|other|both) (?:[\w-]+ )?([\w-]+) {_WORKS}\b"
    ),
    lazy_pattern(
        r"(?i)\b(?:lady|woman|man|chap|guy|gentleman|girl|boss|people|person|one|lot|folk|team) (?:with|from|of|in|at)"
        r" (?:the|their|all the) ([\w-]+)\b"
    ),
)
_TELLS_WORKERS = (
    lazy_pattern(
        r"(?i)\b(?:the|those|these|some|my|other|from|with|by|for|to|at) (?=([\w-]+)\b)"
    ),
    lazy_pattern(r"(?i)\A\W*([\w-]+)\b"),
)
# Those of any trade who did something to somebody that firms do to a candidate.
_DID_TO_ME = lazy_pattern(
    r"(?i)\b(?:the|those|some) (?:[\w-]+ )?([\w-]+) (?:makers|builders|manufacturers)(?: \w+)?"
    r" (?:kept|keep|asked|ask|want|wanted|like|liked|invited|called|rang|offered|offer|saw|see|met|wrote|had|have|gave|tested)"
    r"(?: \w+)? (?:me|my|asking|this)\b"
)


@frozen
class Trade:
    """The words that a trade is known by, and what those are called who work at it."""

    words: frozenset[str]
    workers: frozenset[str]

    @property
    def all_words(self) -> frozenset[str]:
        """Both."""
        return self.words | self.workers


@frozen
class Trades:
    """The trades of other employers."""

    trades: tuple[Trade, ...]

    @classmethod
    def of(cls, texts: Iterable[str]) -> "Trades":
        """Those that some names and topics have a word of."""
        words = frozenset(" ".join(texts).casefold().replace("-", " ").split())
        return cls(tuple(trade for trade in _all() if words & trade.all_words))

    def are_told_in(self, sentence: Sentence) -> bool:
        """Whether a sentence speaks of a firm, or of people, of one of these trades which is not its reader's as well."""
        told = _told_by(_TELLS_TRADE, sentence.text)
        named = _told_by(_TELLS_WORKERS, sentence.text)
        theirs = (
            trade
            for trade in self.trades
            if told & trade.words or named & trade.workers
        )
        if any(not _is_known(trade, sentence) for trade in theirs):
            return True
        return _is_of_strange_makers(sentence)


def _told_by(patterns: Iterable[Pattern[str]], text: str) -> frozenset[str]:
    """The words that patterns find in a text, in small letters."""
    words = chain.from_iterable(pattern.findall(text) for pattern in patterns)
    return frozenset(map(str.casefold, words))


def _is_known(trade: Trade, sentence: Sentence) -> bool:
    """Whether the reader sees a word of the trade elsewhere, as it is theirs too."""
    return any(map(sentence.shows, trade.all_words))


def _is_of_strange_makers(sentence: Sentence) -> bool:
    """Whether makers of something that is not its reader's trade did to somebody what firms do to candidates."""
    match = _DID_TO_ME.search(sentence.text)
    if match is None:
        return False
    made = match[1].casefold()
    trades = (trade for trade in _all() if made in trade.words)
    known = (sentence.shows(made), *(_is_known(trade, sentence) for trade in trades))
    return not any(known)


@cache
def _all() -> tuple[Trade, ...]:
    return tuple(map(_trade, _TRADES.read_text(encoding="utf-8").splitlines()))


def _trade(line: str) -> Trade:
    _, _, told = line.partition(": ")
    words, _, workers = told.partition(" | ")
    return Trade(frozenset(words.split()), frozenset(workers.split()))
