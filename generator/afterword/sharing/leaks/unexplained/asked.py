"""What is asked about since nothing explains it that the reader sees: each private thing that a sentence may be of, and why.

The search for what is private knows forms; what people write has more. So a sentence is asked about as well where something
in it stands in nothing that its reader sees: a figure on pay, a name beside another firm, a language.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import chain, filterfalse, product
from operator import attrgetter

from afterword.frozen import frozen, replace
from afterword.interview.redaction import Withheld
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.findings import Certainty, Leak
from afterword.sharing.leaks.named_text import words_of
from afterword.sharing.leaks.pay_kept_private import PrivatePay
from afterword.sharing.leaks.private_keys import is_named, is_own_note, kind_of
from afterword.sharing.leaks.retold import SENTENCE_END
from afterword.sharing.leaks.speaks_of import is_of_another
from afterword.sharing.leaks.spelling import GAP, NormalizedText
from afterword.sharing.leaks.unexplained.contacts import Contacts
from afterword.sharing.leaks.unexplained.elsewhere import (
    PARTY,
    is_of_another_application,
)
from afterword.sharing.leaks.unexplained.homes import HOUSE, Homes
from afterword.sharing.leaks.unexplained.languages import (
    LANGUAGE,
    is_of_another_language,
)
from afterword.sharing.leaks.unexplained.matters import CLOSE, Matters
from afterword.sharing.leaks.unexplained.pay import OnPay
from afterword.sharing.leaks.unexplained.places import PLACE, Places
from afterword.sharing.leaks.unexplained.seen import Seen
from afterword.sharing.leaks.unexplained.sentences import Sentence
from afterword.sharing.leaks.unexplained.strangers import NAME, Strangers
from afterword.sharing.leaks.unexplained.subjects import (
    SUBJECT,
    Subjects,
    is_on_another,
)
from afterword.sharing.leaks.unexplained.taken_days import TAKEN, TakenDays
from afterword.sharing.leaks.unexplained.trades import TRADE, Trades
from afterword.sharing.leaks.unexplained.weighed import (
    ANOTHER,
    HOME,
    NOTE,
    PAY,
    READS_LIKE,
    leanings_of,
    matter_of,
)

_OWN_PAY = ("walk_away", "target", "opening", "base")  # the worst first
_TEXT = "its text"
# Words with a point after which no sentence ends.
_SHORTENED = lazy_pattern(
    r"\b([Mm]in|[Mm]ax|[Aa]pprox|[Cc]a|[Mm]ob|[Tt]el|Mr|Mrs|Ms|Dr|St|Prof|Hr|Mt)\.(?=\s)"
    r"|(?<=\b[A-Z])\.(?=\s[a-z])"
)
# A sentence in a line of a file, where most is a piece of a page; and where a text in an expression begins or ends.
_WHOLE = lazy_pattern(r"\W*[A-Z](?:[^<>{}]*?\s){3,}[^<>{}]*[.!?]\W*")
_EDGE = lazy_pattern(rf"[\"']\s*{GAP}|{GAP}\s*[\"']")
_SHARE = lazy_pattern(
    r"(?i)(?:some(?:one|body)|an? \w+|the \w+) (?:to|who) (?!.*\b(?:i|me|my|we|pay|paid|salary|wages?|offer|ask(?:ed)?)\b)"
    r"[^.;!?\d]*\b(?:down|below|under|above|over|at|up|to) (?:to )?\d[\d.]* ?(?:%|per ?cent)(?: of [^.;!?\d]*| before)?[.]?"
)
_ROLE = "role"
_EMPLOYER_OR_ROLE = frozenset({"employer", _ROLE})
_TOPICS = "topics"  # one of which may be a word
_Asked = Iterator[tuple[Withheld, str]]


@frozen
class Private:
    """What a copy goes without: all of it, what of it does harm, and the days of other interviews."""

    withheld: tuple[Withheld, ...]
    harmful: tuple[Withheld, ...]
    days: tuple[Withheld, ...] = ()

    @cached_property
    def pay(self) -> tuple[Withheld, ...]:
        """One sum of pay, the least that is accepted if that is among it."""
        sums = filter(attrgetter("amount"), reversed(self.harmful))
        by_key = {str(secret.place[-1]): secret for secret in sums}
        by_weight = map(by_key.get, _OWN_PAY)
        return tuple(filter(None, by_weight))[:1]

    @cached_property
    def another(self) -> tuple[Withheld, ...]:
        """The employer of one other application."""
        return tuple(filter(is_of_another, self.harmful))[:1]

    @cached_property
    def firms(self) -> frozenset[str]:
        """The words of the names of all other employers, and of the roles there."""
        told = filter(_is_employer_or_role, self.withheld)
        names = map(attrgetter("text"), filter(is_on_another, told))
        in_each = map(words_of, names)
        return frozenset(chain.from_iterable(in_each))

    @cached_property
    def trades(self) -> Trades:
        """The trades of all other employers, as far as their names and what they talked about tell them."""
        others = filter(is_on_another, self.withheld)
        return Trades.of(leaf.text for leaf in others if kind_of(leaf) != _ROLE)

    @cached_property
    def notes(self) -> tuple[Withheld, ...]:
        """The private notes."""
        return tuple(filter(is_own_note, self.harmful))

    @cached_property
    def homes(self) -> tuple[Withheld, ...]:
        """The city, with the street if it is told there."""
        return tuple(filter(_is_a_home, self.harmful))

    @cached_property
    def by_matter(self) -> dict[str, tuple[Withheld, ...]]:
        """One private thing of each matter that a sentence may read like."""
        return {
            PAY: self.pay,
            ANOTHER: self.another,
            HOME: self.homes[:1],
            NOTE: self.notes[:1],
        }

    @cached_property
    def in_words(self) -> tuple[Withheld, ...]:
        """What any sentence may tell: pay, another application, a note."""
        return (*self.pay, *self.another, *self.notes)[:1]


def unexplained(
    texts: Mapping[str, str], private: Private, seen: Seen
) -> Iterator[Leak]:
    """Each private thing that a sentence of these texts may be of, once a text."""
    asking = _Asking(private, seen)
    for place, text in texts.items():
        if place in asking.facts:
            continue
        first = list(asking.about(NormalizedText(text).plain, place))
        for secret, why in dict(reversed(first)).items():
            yield Leak(
                place,
                secret.name,
                _TEXT,
                Certainty.DOUBTFUL,
                why,
            )


@frozen
class _Asking:
    """What is private, and what the reader sees."""

    private: Private
    seen: Seen

    @cached_property
    def facts(self) -> frozenset[str]:
        """The places of names and contacts, which are no sentences."""
        return frozenset(map(attrgetter("name"), filter(_is_fact, self.seen.leaves)))

    def about(self, text: str, place: str) -> _Asked:
        """What is asked about a text."""
        sentences = SENTENCE_END.split(_SHORTENED.sub(r"\1", text))
        for sentence in sentences:
            yield from self._about(sentence, place)

    def _about(self, sentence: str, place: str) -> _Asked:
        texts = (sentence, place, self.seen)
        told = Sentence(*texts)
        if is_of_another_language(sentence):
            yield from product(self.private.in_words, [LANGUAGE])
        yield from product(self.private.pay, OnPay(*texts, self._pay).reasons())
        yield from product(self.private.another, self._others_in(told))
        yield from product(self._places.told_in(*texts), [PLACE])
        yield from product(self._subjects.told_in(told), [SUBJECT])
        yield from product(self._homes.told_in(sentence), [HOUSE])
        yield from product(self._taken_days.told_in(told), [TAKEN])
        yield from self._contacts.told_in(sentence, place)
        yield from self._of_its_matter(told)

    def _of_its_matter(self, sentence: Sentence) -> _Asked:
        """What it reads like being about, if that is private."""
        leanings = leanings_of(sentence)
        yield from product(self._matters.told_in(sentence, leanings[NOTE]), [CLOSE])
        for whole in filterfalse(_is_of_a_share, _wholes_of(sentence)):
            leanings = leanings_of(whole)
            private = filter(self.private.by_matter.get, leanings)
            matter = matter_of(leanings, private)
            if matter:
                yield from product(self.private.by_matter[matter], [READS_LIKE[matter]])

    def _others_in(self, sentence: Sentence) -> Iterator[str]:
        """Why one may think that it tells of another application."""
        if Strangers(sentence, self.private.firms).are_told:
            yield NAME
        if is_of_another_application(sentence):
            yield PARTY
        if self.private.trades.are_told_in(sentence):
            yield TRADE

    @cached_property
    def _pay(self) -> PrivatePay:
        return PrivatePay(self.private.harmful, self.seen.leaves, self.seen.counts)

    @cached_property
    def _homes(self) -> Homes:
        return Homes.of(self.private.harmful)

    @cached_property
    def _taken_days(self) -> TakenDays:
        return TakenDays.of(self.private.days)

    @cached_property
    def _places(self) -> Places:
        return Places.of(self.private.withheld)

    @cached_property
    def _subjects(self) -> Subjects:
        return Subjects.of(self.private.withheld)

    @cached_property
    def _matters(self) -> Matters:
        return Matters.of(self.private.withheld)

    @cached_property
    def _contacts(self) -> Contacts:
        return Contacts(self.private.harmful, self.seen)


def _wholes_of(sentence: Sentence) -> Iterator[Sentence]:
    """It, or in a line of a file, `2:14`, each sentence of its own: the rest is pieces of a page."""
    if ":" not in sentence.place:
        yield sentence
        return
    pieces = _EDGE.split(sentence.text)
    for text in filter(_WHOLE.fullmatch, pieces):
        yield replace(sentence, text=text)


def _is_of_a_share(sentence: Sentence) -> bool:
    """Whether it says how much of something they want, and nothing of anybody: waste down below 9 per cent."""
    return _SHARE.fullmatch(sentence.text) is not None


def _is_a_home(secret: Withheld) -> bool:
    return kind_of(secret) == "city"


def _is_employer_or_role(secret: Withheld) -> bool:
    return kind_of(secret) in _EMPLOYER_OR_ROLE


def _is_fact(leaf: Withheld) -> bool:
    if is_named(leaf) or kind_of(leaf) is not None:
        return True
    return " " not in leaf.text and leaf.place[0] != _TOPICS
