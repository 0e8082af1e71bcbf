"""Sentences of one's own that a letter says as well, in our words or in those typed elsewhere (E34, E38)."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, islice, product, takewhile
from operator import attrgetter, is_not
from re import Match

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.frozen import frozen
from afterword.interview.reading.file.document import KeyPath
from afterword.interview.values.sentences import sentences
from afterword.mappings import by_key
from afterword.patterns import lazy_pattern
from afterword.plan.cases import Case
from afterword.plan.steps import Kind
from afterword.workbook.letters.drafts import Draft
from afterword.workbook.letters.nearness import say_the_same
from afterword.workbook.wording.first_told import without_repeats
from afterword.workbook.wording.typed.cleaned.as_typed import as_written

_AND = lazy_pattern(r"(?i)\A(?:and|but|so) ")
_INTEREST = lazy_pattern(
    r"I(?: am|['\u2019]m| remain)\b[^.!?,]*\b(?:interested|keen)\b"
)
# bleached. happy to redo them: two sentences, as the letter has them
_GOES_ON_SMALL = lazy_pattern(r"(?<=[a-z]{3}[.!?] )[a-z]")
_FEW = 10  # words
_WORD = lazy_pattern(r"[\w'\u2019]+")
# What a letter has of a line, where it was left out or was of its reader.
_PUT_BEFORE = frozenset(
    "am at i i'm i've in is it on the they was we you you're your".split()  # noqa: SIM905  (read more easily so)
)


@frozen
class _Typed:
    """A sentence or more of the candidate's own: where it stands in the file, and in which letter."""

    where: KeyPath
    of: str
    say: str


def said_twice(case: Case, drafts: Iterable[Draft]) -> Iterator[Diagnostic]:
    """Each line that says again what stands in its letter, or in an earlier one to its reader, once, with the sentence."""
    drafts = list(drafts)
    letters = by_key(filter(_is_ours, drafts), attrgetter("id.within"))
    typed = [*_typed(case)]
    for line in typed:
        draft = letters.get(line.of)
        if draft is None:
            continue
        of_letter = (other.say for other in typed if other.of == line.of)
        own = chain.from_iterable(map(sentences, map(_as_told, of_letter)))
        of_this = product([line.of], _said_as_well(draft.body, line.say, own))
        before = chain.from_iterable(map(_sentences_of, _earlier(draft, drafts)))
        of_others = filter(partial(_says_this, line.say), before)
        for letter, sentence in islice(chain(of_this, of_others), 1):
            yield case.document.report(
                r.SAID_TWICE,
                line.where,
                f"`{letter}` says this as well: “{sentence}”",
                "leave one of the two out, or say in the line what is new",
            )


def _typed(case: Case) -> Iterator[_Typed]:
    """The lines of the file, and what it adds to weekly letters."""
    for number, line in enumerate(case.interview.lines):
        yield _Typed(("lines", number, "say"), line.of, line.say)
    told = without_repeats(case.interview, case.plan).follow_ups.add
    for number, addition in enumerate(case.interview.follow_ups.add):
        if addition in told:
            where = ("follow_ups", "add", number, "say")
            yield _Typed(where, f"follow-up/week-{addition.week}", addition.say)


def _earlier(draft: Draft, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The weekly letters before one of them, sent or not."""
    if draft.kind is not Kind.FOLLOW_UP:
        return
    before = takewhile(partial(is_not, draft), drafts)
    yield from filter(_is_weekly, before)


def _is_weekly(draft: Draft) -> bool:
    return draft.kind is Kind.FOLLOW_UP


def _sentences_of(draft: Draft) -> Iterator[tuple[str, str]]:
    """Each sentence of a letter, behind its name."""
    return product([draft.id.within], sentences(draft.body))


def _says_this(say: str, sentence: tuple[str, str]) -> bool:
    """Whether a sentence of a letter says what one of `say` does."""
    return any(map(partial(_say_the_same, sentence[1]), sentences(_as_told(say))))


def _is_ours(draft: Draft) -> bool:
    """Whether a letter is ours but for its lines, and still to go."""
    return not (draft.own or draft.sent)


def _said_as_well(body: str, say: str, own: Iterable[str]) -> Iterator[str]:
    """The sentences of a letter, but for its `own` lines, that say what one of `say` says."""
    ours = _without(own, sentences(body))
    for told in sentences(_as_told(say)):
        yield from filter(partial(_say_the_same, told), ours)


def _say_the_same(one: str, other: str) -> bool:
    """Whether two sentences say one thing; of two that tell of the interest, the shorter has nothing else in it."""
    tells_no_more = min(len(one.split()), len(other.split())) <= _FEW
    both = (_INTEREST.match(one), _INTEREST.match(other), tells_no_more)
    return say_the_same(one, other) or all(both)


def _without(own: Iterable[str], letter: Iterable[str]) -> list[str]:
    """The sentences of a letter without the first that has each line in it, with whatever that was begun or ended with."""
    left = [*letter]
    for text in own:
        has_it = [_bare(text) in _bare(sentence) for sentence in left]
        if True in has_it:
            del left[has_it.index(True)]
        else:
            left = _without_pieces(text, left)
    return left


def _without_pieces(text: str, letter: Iterable[str]) -> list[str]:
    """The sentences of a letter without those into which a line was taken apart, whatever was put before each."""
    words, left = Counter(_words(text)), []
    for sentence in letter:
        told = Counter(_words(sentence))
        if _PUT_BEFORE.issuperset(told - words) and told & words:
            words -= told
        else:
            left.append(sentence)
    return left


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _as_told(say: str) -> str:
    """A line as its letter has it, without an `and` before it."""
    return _GOES_ON_SMALL.sub(_with_its_capital, _AND.sub("", as_written(say)))


def _with_its_capital(letter: Match[str]) -> str:
    return letter[0].upper()


def _bare(sentence: str) -> str:
    """A sentence without its capital and its full stop, which a letter adds."""
    return sentence.casefold().strip(" .!?")
