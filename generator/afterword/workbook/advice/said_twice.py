"""Sentences of one's own that a letter says as well, in our words or in those typed elsewhere (E34, E38)."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain, islice
from operator import attrgetter

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.values.sentences import sentences
from afterword.mappings import by_key
from afterword.patterns import lazy_pattern
from afterword.plan.cases import Case
from afterword.workbook.letters.drafts import Draft
from afterword.workbook.letters.nearness import say_the_same
from afterword.workbook.wording.typed.cleaned.as_typed import as_written

_AND = lazy_pattern(r"(?i)\A(?:and|but|so) ")


def said_twice(case: Case, drafts: Iterable[Draft]) -> Iterator[Diagnostic]:
    """Each line that says again what stands in its letter, once, with the sentence that says it."""
    letters = by_key(filter(_is_ours, drafts), attrgetter("id.within"))
    lines = case.interview.lines
    for number, line in enumerate(lines):
        draft = letters.get(line.of)
        if draft is None:
            continue
        of_letter = (other.say for other in lines if other.of == line.of)
        own = chain.from_iterable(map(sentences, map(_as_told, of_letter)))
        for sentence in islice(_said_as_well(draft, line.say, own), 1):
            yield case.document.report(
                r.SAID_TWICE,
                ("lines", number, "say"),
                f"`{line.of}` says this as well: “{sentence}”",
                "leave one of the two out, or say in the line what is new",
            )


def _is_ours(draft: Draft) -> bool:
    """Whether a letter is ours but for its lines, and still to go."""
    return not (draft.own or draft.sent)


def _said_as_well(draft: Draft, say: str, own: Iterable[str]) -> Iterator[str]:
    """The sentences of a letter, but for its `own` lines, that say what one of `say` says."""
    ours = _without(own, sentences(draft.body))
    for told in sentences(_as_told(say)):
        yield from filter(partial(say_the_same, told), ours)


def _without(own: Iterable[str], letter: Iterable[str]) -> list[str]:
    """The sentences of a letter without the first that has each line in it, with whatever that was begun or ended with."""
    left = [*letter]
    for text in own:
        has_it = [_bare(text) in _bare(sentence) for sentence in left]
        if True in has_it:
            del left[has_it.index(True)]
    return left


def _as_told(say: str) -> str:
    """A line as its letter has it, without an `and` before it."""
    return _AND.sub("", as_written(say))


def _bare(sentence: str) -> str:
    """A sentence without its capital and its full stop, which a letter adds."""
    return sentence.casefold().strip(" .!?")
