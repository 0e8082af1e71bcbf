"""What another application is about, told by some of its words: a topic, a role, the trade of an employer."""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, filterfalse, pairwise, product

from afterword.frozen import frozen
from afterword.interview.redaction import Withheld
from afterword.interview.values import english
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.names import LEGAL
from afterword.sharing.leaks.our_words import DAYS_AND_MONTHS, times_in_ours
from afterword.sharing.leaks.private_keys import is_own_note, kind_of
from afterword.sharing.leaks.retold import content_of, stem
from afterword.sharing.leaks.unexplained.days import tells_a_day, tells_another_day
from afterword.sharing.leaks.unexplained.sentences import Sentence
from afterword.sharing.leaks.unexplained.short_words import in_full
from afterword.sharing.leaks.word_names import is_common

SUBJECT = "words of it stand there that your reader sees nowhere else"

_OF_OTHERS = lazy_pattern(
    r"(?:me\.other_offers\.\d+\.(?:role|employer|place))|(?!people|employer|proposal|salary|offer|referees|me\.)[^.]+\."
    r"(?:topics\.\d+|role|employer\.name|people\.\d+\.point|next_step\..*|offer\.place)"
)
_TOPIC = lazy_pattern(r"[^.]+\.(?:topics\.\d+|people\.\d+\.point)")
_JOB = lazy_pattern(r"\b([a-z]{2,}) (?:job|role|post|position|vacancy|gig)\b")
_ITEM = lazy_pattern(r"(?:topics|strengths)\.\d+")
_TO_THE_READER = lazy_pattern(r"(?i)\byours?\b|\byou\b|\?\s*\Z")
_PERSON = lazy_pattern(
    r"\b(?:I|I['\u2019]\w+|[Mm]e|[Mm]y|[Mm]ine|[Ww]e|[Tt]hey|[Tt]hem|[Tt]heirs?)\b"
)
_RARELY = 4  # times in our texts, in which most stand twice
_SAY_NOTHING = LEGAL | frozenset(
    content_of(
        "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million lakh"
        " grand percent year month week day hour"
        " first second third last next more least good well like work time"
        " tonne tons kilo kilos gram metre metres meter litre litres mile miles kilometre kilometres"
        " hectare hectares acre degrees"
    )
)
_TIMES = r"(?:years?|months?|weeks?|days?|hours?|minutes?|people)"
_COUNT = lazy_pattern(
    rf"\b(\d+|{'|'.join(english.NUMBERS)}) (?!{_TIMES}\b)([a-z]{{4,}})"
)
# A rung of a scale of pay, or what else letters and a figure stand for: UPS2, Band 7; no quarter, no paper and no standard.
_CODE = lazy_pattern(
    r"\b(?!Q[1-4]\b|A[3-6]\b|I \d|(?:ISO|EN|DIN|IEC|BS)\b)(?:([A-Z]{1,5})-? ?(\d{1,4}[A-Za-z]?)"
    r"|([Bb]and|[Gg]rade|[Ll]evel|[Ss]tep|[Pp]oint|[Ss]tufe) (\d{1,2}[a-z]?))\b"
)
_FEW, _SEVERAL = 2, 3  # words


@frozen
class Stems:
    """The stems of a sentence, those that its reader sees nowhere else, whether it tells of somebody, and how many of what."""

    words: tuple[str, ...]
    strange: frozenset[str]
    tells_of_somebody: bool
    counts: frozenset[tuple[str, ...]] = frozenset()
    of_jobs: frozenset[str] = frozenset()
    side_by_side: frozenset[frozenset[str]] = frozenset()

    @classmethod
    def of(cls, sentence: Sentence) -> "Stems":
        """Those of a sentence. An item of a list of topics tells something by itself."""
        text = sentence.text
        is_told = _PERSON.search(text) and not _TO_THE_READER.search(text)
        tells_of_somebody = bool(is_told or _ITEM.fullmatch(sentence.place))
        in_short = frozenset(in_full(sentence.line.split()))
        strange = sentence.strange | sentence.strange_among(in_short)
        if tells_a_day(sentence) and not tells_another_day(sentence):
            strange -= (
                DAYS_AND_MONTHS  # of the day on which they met, the month is no news
            )
        return cls(
            words=sentence.stems,
            strange=strange,
            tells_of_somebody=tells_of_somebody,
            counts=_counts_in(text).union(_codes_in(sentence)),
            of_jobs=frozenset(chain.from_iterable(_jobs_in(text.casefold()))),
            side_by_side=frozenset(_side_by_side(sentence.line)),
        )


@frozen
class Subject:
    """What a private text of another application says, in stems."""

    secret: Withheld
    words: tuple[str, ...]

    def is_told_by(self, sentence: Stems) -> bool:
        """Whether a sentence has two strange words of it, two in a row of which one is strange, or a rare one.

        Of a role one is enough where it says which job is meant: the ops job.

        Of a note there must be more: three, two of which one is a month, a month or a word that is none of ours where
        somebody is spoken of, or as many of the same.
        """
        if sentence.words == self.words:
            return False  # the same was typed for both
        shared = sentence.strange.intersection(self.words)
        is_telling = any(map(self._is_telling, shared))
        if (is_telling and sentence.tells_of_somebody) or self._is_named(
            sentence, shared
        ):
            return True
        if is_own_note(self.secret):
            if not sentence.counts.isdisjoint(self._counts):
                return True
            is_in_a_month = not shared.isdisjoint(DAYS_AND_MONTHS)
            return len(shared) + is_in_a_month >= _SEVERAL
        if len(shared) >= _FEW:
            return True
        pairs = frozenset(pairwise(self.words)).intersection(pairwise(sentence.words))
        return any(not shared.isdisjoint(pair) for pair in pairs)

    @property
    def _counts(self) -> frozenset[tuple[str, ...]]:
        return _counts_in(self.secret.text) | _all_codes_in(self.secret.text)

    def _is_named(self, sentence: Stems, shared: frozenset[str]) -> bool:
        """Whether one word of a role or a topic is enough, or two words of a role stand there the other way round."""
        if self._is_a_role:
            return bool(shared & sentence.of_jobs) or self._is_turned_round_in(
                sentence, shared
            )
        return any(map(self._is_unheard_of, shared))

    def _is_unheard_of(self, word: str) -> bool:
        """Whether a word of a topic is so rare that it tells it whoever is spoken of: a bogie, an anilox roll."""
        is_of_a_topic = _TOPIC.fullmatch(self.secret.name) is not None
        return is_of_a_topic and word.isalpha() and _is_unheard_of(word)

    def _is_turned_round_in(self, sentence: Stems, shared: frozenset[str]) -> bool:
        """Whether two words of a role stand side by side, in either order and in short, too: ops manager."""
        pairs = map(frozenset, pairwise(self.words))
        told = sentence.side_by_side.intersection(pairs)
        return any(map(shared.intersection, told))

    @property
    def _is_a_role(self) -> bool:
        return kind_of(self.secret) == "role"

    def _is_telling(self, word: str) -> bool:
        """Whether few would come upon the word by chance, so that it tells what it stands in by itself."""
        if not word.isalpha():
            return False
        if is_own_note(self.secret):
            return word in DAYS_AND_MONTHS or _times_in_ours()[word] == 0
        if _TOPIC.fullmatch(self.secret.name) is None:
            return False
        return word not in DAYS_AND_MONTHS and is_rare(word)


@frozen
class Subjects:
    """The texts of other applications, and private notes."""

    subjects: tuple[Subject, ...]

    @classmethod
    def of(cls, private: Iterable[Withheld]) -> "Subjects":
        """Those among some private texts."""
        return cls(tuple(_subjects(private)))

    def told_in(self, sentence: Sentence) -> Iterator[Withheld]:
        """Each of which a sentence has words that stand nowhere else."""
        told = Stems.of(sentence)
        for subject in self.subjects:
            if subject.is_told_by(told):
                yield subject.secret


def is_rare(word: str) -> bool:
    """Whether our texts hardly have a word of that stem."""
    return _times_in_ours()[word] <= _RARELY


@cache
def _is_unheard_of(word: str) -> bool:
    """Whether neither our texts nor the everyday words have one of that stem."""
    forms = map(word.__add__, ("", "e", "s", "es", "y", "ing", "ed", "er"))
    return _times_in_ours()[word] == 0 and not any(map(is_common, forms))


@cache
def _times_in_ours() -> Counter[str]:
    """How often our texts have a word of each stem."""
    times: Counter[str] = Counter()
    for word, number in times_in_ours().items():
        times[stem(word)] += number
    return times


def _subjects(private: Iterable[Withheld]) -> Iterator[Subject]:
    for secret in private:
        if is_on_another(secret) or is_own_note(secret):
            words = filterfalse(_SAY_NOTHING.__contains__, content_of(secret.text))
            yield Subject(secret, tuple(words))


@cache
def _counts_in(text: str) -> frozenset[tuple[str, ...]]:
    """How many of what a text tells, but for times: nine tonnes, two fingers."""
    return frozenset(_COUNT.findall(text.casefold()))


@cache
def _all_codes_in(text: str) -> frozenset[tuple[str, ...]]:
    """The letters and the figure of each code: UPS2, Band 7."""
    parts = (tuple(filter(None, match.groups())) for match in _CODE.finditer(text))
    return frozenset((name.casefold(), figure.casefold()) for name, figure in parts)


def _codes_in(sentence: Sentence) -> Iterator[tuple[str, ...]]:
    """Those of which the reader sees neither the name nor the whole."""
    for code in _all_codes_in(sentence.text):
        if not any(map(sentence.shows, (code[0], "".join(code)))):
            yield code


def _side_by_side(line: str) -> Iterator[frozenset[str]]:
    """Each two words that stand side by side, but for those that say nothing: as stems, in full, and as who does it."""
    meant = filter(None, map(_meant_by, line.split()))
    for one, other in pairwise(meant):
        yield from map(frozenset, product(one, other))


@cache
def _meant_by(word: str) -> tuple[str, ...]:
    """What a word of a role may stand for: operations, ops, director for directing and a directorship."""
    does = word.removesuffix("ing")
    agents = (f"{does}or", f"{does}er") if does != word else ()
    return (*content_of(word.removesuffix("ship")), *in_full((word,)), *agents)


def _jobs_in(text: str) -> Iterator[Iterable[str]]:
    """The stems of the word before each job, as it stands there and in full."""
    for word in _JOB.findall(text):
        yield content_of(word)
        yield in_full((word,))


def is_on_another(secret: Withheld) -> bool:
    """Whether it says what another application is about."""
    return _OF_OTHERS.fullmatch(secret.name) is not None
