"""What of the candidate's own words a reader will see: each sentence once, with where it stands in their files.

It is a value, made from a copy before anything is written: a terminal asks about it, and a page can.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from afterword.interview.left_out import ABOUT_ME, LeftOut
from afterword.interview.model.audience import Audience
from afterword.interview.model.frozen import Frozen
from afterword.interview.reading.document import Document, KeyPath
from afterword.interview.values.sentences import sentences, with_private
from afterword.interview.visible import TypedValue, visible_values
from afterword.plan.cases import Case, Cases
from afterword.sharing.out.in_copy import CopyText, words_of
from afterword.workbook.copies import SharedCopy
from afterword.workbook.views.other_applications import told_of
from afterword.workbook.wishes import Wish

# Keys whose values are names and other short facts, not sentences.
NAMES = frozenset(
    {
        *("name", "title", "family_name", "salutation", "role", "region", "city"),
        *("phone", "organisation", "relation", "credentials", "years", "best_time"),
        *("unit", "results_that_fit", "source", "place", "from"),
    }
)
# Keys whose values have a form of their own, in which no brackets can stand.
FIXED = frozenset(
    {
        *("id", "who", "fields", "follows"),
        *("email", "url", "country", "timezone", "currency", "as_of"),
    }
)
_SAY_ALL = frozenset({"id", "who", "email", "url"})  # by themselves
# Keys whose values name a step of ours.
STEPS = frozenset({"of", "did", "about"})
_LONGEST_FACT = 6  # words: a longer text says something, whatever it stands under
_LOG = "log"


@dataclass(frozen=True, order=True)
class Standing:
    """A place in a file of the candidate's, as they know it."""

    file: str
    line: int


@dataclass(frozen=True)
class ShownWords:
    """Words of the candidate's that the reader sees: a sentence, or a short fact such as a name.

    A copy whose wish has `leave_out` goes without them; where it is empty, none can. `key` is what a day, a figure or a
    choice stands under: it says nothing by itself.
    """

    text: str
    places: tuple[Standing, ...]
    is_fact: bool = False
    key: str = ""
    leave_out: frozenset[LeftOut] = frozenset()
    is_new: bool = False


@dataclass(frozen=True)
class Shown:
    """All words of the candidate's in a copy, each once, in the order of their files; `logged` counts lines of their log."""

    words: tuple[ShownWords, ...] = ()
    logged: int = 0

    @property
    def sentences(self) -> tuple[ShownWords, ...]:
        """What is to be read before one says yes."""
        return tuple(words for words in self.words if not words.is_fact)

    @property
    def facts(self) -> tuple[ShownWords, ...]:
        """Names first, then days, figures and choices, which a copy cannot go without."""
        facts = [words for words in self.words if words.is_fact]
        facts.sort(key=lambda words: not words.leave_out)
        return tuple(facts)

    def marked(self, is_new: Callable[[ShownWords], bool]) -> "Shown":
        """The list with what is new to its reader marked."""
        words = [replace(entry, is_new=is_new(entry)) for entry in self.words]
        return replace(self, words=tuple(words))


@dataclass(frozen=True)
class _Source:
    """A file with the values in it that the reader may see; `within` is where a letter beside it belongs."""

    interview: str
    document: Document
    values: tuple[TypedValue, ...]
    within: KeyPath = ()

    def standing(self, value: TypedValue, text: str) -> Standing:
        """Where a text of that value begins."""
        line = self.document.span(value.place).line
        return Standing(self.document.file, _line_of(text, self.document.lines, line))

    def left_out(self, value: TypedValue, sentence: str) -> frozenset[LeftOut]:
        """What a wish says to go without a sentence; nothing where it cannot be made private."""
        text = str(value.content)
        if value.key in FIXED or with_private(text, sentence) == text:
            return frozenset()
        place = (*self.within, *value.place)
        return frozenset({LeftOut(self.interview, place, sentence)})


def shown_in(cases: Cases, copy: SharedCopy) -> Shown:
    """The words of the candidate's that a copy shows; `cases` are those that it was made from."""
    wish = copy.wish
    sources = list(_sources(cases.leaving_out(wish.leave_out), wish))
    look = _Look.at(copy)
    words = [entry for source in sources for entry in look.words_in(source)]
    logged = [
        value
        for source in sources
        for value in source.values
        if value.place[0] == _LOG and value.key in STEPS
    ]
    return Shown(_once(words), len(logged))


# --- which values -----------------------------------------------------------------------------------------------------------


def _sources(cases: Cases, wish: Wish) -> Iterator[_Source]:
    """The files whose words may be in a copy, in the order in which they are told."""
    case = cases[wish.interview]
    workspace = cases.workspace
    yield _source(case.id, case.interview, case.document, wish)
    for number, draft in enumerate(case.interview.drafts):
        letter = workspace.letters.get(f"{case.id}/{draft.of}")
        if letter is not None:
            source = _source(case.id, draft, letter, wish)
            yield replace(source, within=("drafts", number))

    yield _source(ABOUT_ME, case.me, workspace.about_me, wish)
    if wish.shows_others:
        yield from map(_told_of, cases.others(case.id))


def _source(name: str, model: Frozen, document: Document, wish: Wish) -> _Source:
    values = visible_values(model, document.tree, wish.audience, wish.switches)
    in_order = sorted(values, key=lambda value: document.span(value.place).line)
    return _Source(name, document, tuple(in_order))


def _told_of(other: Case) -> _Source:
    """Of another application, what a coach is told who is shown it."""
    told = told_of(other)
    values = visible_values(other.interview, other.document.tree, Audience.COACH)
    told_values = [value for value in values if str(value.content) in told]
    return _Source(other.id, other.document, tuple(told_values))


@dataclass(frozen=True)
class _Look:
    """A look at what can be read in a copy."""

    wish: Wish
    page: CopyText
    visible: frozenset[str]

    @classmethod
    def at(cls, copy: SharedCopy) -> "_Look":
        visible = frozenset(leaf.text for leaf in copy.shown)
        return cls(copy.wish, CopyText.of(copy), visible)

    def words_in(self, source: _Source) -> Iterator[ShownWords]:
        """What of a file can be read there."""
        for value in source.values:
            if value.key in STEPS or value.place[0] == _LOG:
                continue
            if value.is_text:
                yield from self._parts(source, value)
            elif self._has(value.content):
                yield _fact(source, value)

    def _parts(self, source: _Source, value: TypedValue) -> Iterator[ShownWords]:
        """The sentences of a text, or the whole of a name."""
        if value.text not in self.visible:
            return
        is_fact = _is_fact(value)
        if is_fact:
            parts = filter(self.page.has, (value.text,))
        else:
            parts = filter(self.page.may_have, sentences(value.text))
        for part in parts:
            yield ShownWords(
                text=part,
                places=(source.standing(value, part),),
                is_fact=is_fact,
                key=value.key if value.key in FIXED - _SAY_ALL else "",
                leave_out=source.left_out(value, part),
            )

    def _has(self, content: object) -> bool:
        """Whether a day, a figure or a choice can be read: in a workbook each may be, if only by what it decides."""
        if self.wish.for_coach:
            return True
        if isinstance(content, Decimal):
            return self.page.has_amount(content)
        return isinstance(content, dt.date) and self.page.has_day(content)


def _fact(source: _Source, value: TypedValue) -> ShownWords:
    return ShownWords(
        text=value.typed,
        places=(source.standing(value, value.typed),),
        is_fact=True,
        key=value.key,
    )


def _is_fact(value: TypedValue) -> bool:
    """Whether a text is a name or the like; one that goes on for long says something."""
    if value.key in FIXED:
        return True
    return value.key in NAMES and len(value.text.split()) <= _LONGEST_FACT


# --- where, and once --------------------------------------------------------------------------------------------------------


def _line_of(text: str, lines: Sequence[str], first: int) -> int:
    """The line on which a text begins, from that line on; the line itself where it is written in codes."""
    wanted = words_of(text)
    words: list[str] = []
    places: list[int] = []
    for number, line in enumerate(lines[first - 1 :], first):
        for word in words_of(line):
            words.append(word)
            places.append(number)
    for start in range(len(words) - len(wanted) + 1):
        if tuple(words[start : start + len(wanted)]) == wanted:
            return places[start]
    return first


def _once(words: Iterable[ShownWords]) -> tuple[ShownWords, ...]:
    """Each text once, at its first place, with all its places. A fact that is a sentence elsewhere is one."""
    once: dict[tuple[str, ...], ShownWords] = {}
    for entry in words:
        key = (entry.key, *(words_of(entry.text) or (entry.text,)))
        earlier = once.get(key)
        once[key] = _joined(earlier, entry) if earlier else entry
    return tuple(once.values())


def _joined(first: ShownWords, second: ShownWords) -> ShownWords:
    """One for both, in the words of a person rather than those of an ID."""
    words = first if first.leave_out else second
    places = dict.fromkeys((*first.places, *second.places))
    return replace(
        words,
        places=tuple(places),
        is_fact=first.is_fact and second.is_fact,
        leave_out=first.leave_out | second.leave_out,
    )
