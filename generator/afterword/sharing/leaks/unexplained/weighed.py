"""What a sentence reads like: one on somebody's own pay, another application, a home or what is nobody's business, or none.

What goes out by mistake often has no figure and no name: it is told by the whole of its words. So each word, each pair of words
and each word beside whoever speaks is weighed for each of these matters. The weights are learnt by `tools/weights.py` from
sentences of invented people, and nothing of a workspace is in them. A word that the reader sees in another text says nothing.

Few words are in any thousands of sentences. So `classes.txt` says which stand for one another, such as a toe and a lung, and
what a class speaks for is learnt as well: it tells something of a word that no sentence had.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from itertools import chain, islice, pairwise
from pathlib import Path

from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.listed import listed
from afterword.sharing.leaks.retold import stem
from afterword.sharing.leaks.unexplained.close_words import ROUND
from afterword.sharing.leaks.unexplained.days import tells_another_day
from afterword.sharing.leaks.unexplained.sentences import Sentence

PAY, ANOTHER, HOME, NOTE = "pay", "another", "home", "note"
READS_LIKE = {
    PAY: "it reads as people write of what they are paid or would accept",
    ANOTHER: "it reads as people write of another application of theirs",
    HOME: "it reads as people write of where they live or can be reached",
    NOTE: "it reads as people write of what they keep to themselves",
}
# Of the weights of a sentence that is asked about: less, where it costs hardly more questions in vain.
LEAST = {PAY: 1.2, ANOTHER: 0.9, HOME: 0.6, NOTE: 0.6}
ALWAYS = "."  # stands in each sentence
_WEIGHTS = Path(__file__).with_name("weights.txt")
_CLASSES = Path(__file__).with_name("classes.txt")
_FIGURE, _NUMBER = "0", "#"
_IN_A_LIST = "[list]"
_CLOSE = ("[close]", "[closer]", "[closest]")
_LIST = lazy_pattern(r"(?:topics|strengths)\b.*")
_NUMBERS = listed(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
    " nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half quarter"
)
_PERSONS = listed("i i'm i'd i'll me my we our they she he")
# Words of which every text is made, and that tell how one stands to the rest wherever they are read.
_SMALL = listed(
    "i i'm i'd i'll i've me my mine we us our you your they them their he she his her it the a an and or but not no if"
    " in on at of to from for with by as is are was were be been have has had do does did will would can could may might"
    " must than that this these those there here what when where who how so too also just only more most less least very"
    " again all still yet"
)
_SPEAKERS = {
    "I": listed("i i'm i'd i'll i've"),
    "mine": listed("me my mine"),
    "we": listed("we us our"),
}
_Parts = frozenset[str]
_Weights = Mapping[str, Mapping[str, float]]


def parts_of(sentence: Sentence) -> _Parts:
    """What is weighed: its words without their endings, each two beside one another, and each with whoever speaks.

    Words for what people keep to themselves are weighed as such, too, by how many there are.
    """
    told = tuple(_told(sentence))
    words = tuple(map(_as_weighed, told))
    pairs = map(" ".join, filter(all, pairwise(words)))
    in_each = map(_classes_of, told)
    classes = chain.from_iterable(in_each)
    close = _of_the_close(sentence)
    singles = (*filter(None, words), *classes, *close, *_of_a_day(sentence))
    spoken = (
        f"{speaker}: {word}" for speaker in _speaker_of(sentence) for word in singles
    )
    marks = chain(_of_a_list(sentence, words), _of_the_known(sentence), spoken)
    return frozenset(chain((ALWAYS,), singles, pairs, marks))


def leanings_of(sentence: Sentence) -> Mapping[str, float]:
    """How much a sentence reads like being about each matter."""
    parts = parts_of(sentence)
    return {matter: _sum(parts, table) for matter, table in _weights().items()}


def matter_of(leanings: Mapping[str, float], private: Iterable[str]) -> str | None:
    """Which of the private matters a sentence reads like being about most; None for what anybody may read."""
    telling = (matter for matter in private if leanings[matter] > LEAST[matter])
    return max(telling, key=leanings.__getitem__, default=None)


def _told(sentence: Sentence) -> Iterator[str]:
    """Its words in a row; nothing for one that tells nothing, as the reader sees it elsewhere."""
    for word in sentence.line.split():
        if word not in _SMALL and is_seen(sentence, word):
            yield ""
        else:
            yield word


def is_seen(sentence: Sentence, word: str) -> bool:
    """Whether the reader sees a word or a figure elsewhere."""
    if word.isdecimal():
        return sentence.seen.has_number(Decimal(word), sentence.place)
    return sentence.shows(word)


def _as_weighed(word: str) -> str:
    """A word without its ending; all figures are one to us, and so are all numbers in words."""
    if word[:1].isdigit():
        return _FIGURE
    return _NUMBER if word in _NUMBERS else stem(word)


def _of_a_list(sentence: Sentence, words: Iterable[str]) -> Iterator[str]:
    """In a list of topics or strengths, where few speak of persons, whether this one does."""
    if _LIST.fullmatch(sentence.place):
        yield _IN_A_LIST
        if not _PERSONS.isdisjoint(words):
            yield f"{_IN_A_LIST} person"


def _speaker_of(sentence: Sentence) -> tuple[str, ...]:
    """Who speaks in it, one alone: somebody of what they do, of what is theirs or done to them, or several together."""
    words = sentence.line.split()
    speakers = (
        speaker for speaker, forms in _SPEAKERS.items() if not forms.isdisjoint(words)
    )
    return tuple(islice(speakers, 1))


def _of_the_known(sentence: Sentence) -> Iterator[str]:
    """Whether it tells somebody or something whose name the reader knows."""
    if not sentence.seen.named.isdisjoint(sentence.line.split()):
        yield "[known]"


def _of_a_day(sentence: Sentence) -> Iterator[str]:
    """Whether it tells a day on which there is something that is not of this interview."""
    if tells_another_day(sentence):
        yield "[day]"


def _of_the_close(sentence: Sentence) -> tuple[str, ...]:
    """How much it has of words for one thing that people keep to themselves."""
    most = max(sentence.close.values(), default=0.0)
    return _CLOSE[: int(most / ROUND)]


def _sum(parts: _Parts, table: Mapping[str, float]) -> float:
    """Their weights together: in tenths as they stand there, whichever is added first."""
    return round(sum(table[part] for part in parts & table.keys()), 1)


def _classes_of(word: str) -> tuple[str, ...]:
    return _classes().get(word, ())


@cache
def _classes() -> Mapping[str, tuple[str, ...]]:
    """For each word of a class, the classes that it is of."""
    table: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for line in _CLASSES.read_text(encoding="utf-8").splitlines():
        name, _, words = line.partition(": ")
        for word in words.split():
            table[word] += (f"{{{name}}}",)
    return table


@cache
def _weights() -> _Weights:
    """For each matter, what each part speaks for it."""
    return dict(map(_matter, _WEIGHTS.read_text(encoding="utf-8").split("\n\n")))


def _matter(section: str) -> tuple[str, dict[str, float]]:
    name, *lines = section.strip().split("\n")
    in_each = map(_weighed, lines)
    return name, dict(chain.from_iterable(in_each))


def _weighed(line: str) -> Iterator[tuple[str, float]]:
    """The parts of a line, which have one weight."""
    weight, _, parts = line.partition(": ")
    for part in parts.split(", "):
        yield part, float(weight)
