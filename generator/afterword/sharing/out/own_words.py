"""The candidate's own words that can be read in a copy: found in their files, value by value and sentence by sentence."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from operator import attrgetter

from afterword.frozen import frozen, replace
from afterword.interview.left_out import ABOUT_ME, LeftOut
from afterword.interview.model.audience import Audience
from afterword.interview.model.frozen import Frozen
from afterword.interview.reading.file.document import Document, KeyPath
from afterword.interview.reading.rounds import rounds_before
from afterword.interview.values import Moment
from afterword.interview.values.sentences import sentences, with_private
from afterword.interview.visible import TypedValue, visible_values
from afterword.plan.cases import Case, Cases
from afterword.resources import OwnFiles
from afterword.sharing.out.own_templates import template_words
from afterword.sharing.out.shown import Shown, ShownWords, Standing, once
from afterword.workbook.copies import SharedCopy
from afterword.workbook.in_copy import CopyText, line_of
from afterword.workbook.views.other_applications import told_of
from afterword.workbook.wishes import Wish

# Keys whose values are names, not sentences.
NAMES = frozenset(
    {
        "name",
        "title",
        "family_name",
        "salutation",
        "role",
        "organisation",
        "phone",
        "results_that_fit",
        "from",
    }
)
# Keys whose values are labels as long as they are short: `colleague`, not `worked beside me on two launches`.
LABELS = frozenset(
    {
        "region",
        "city",
        "relation",
        "credentials",
        "years",
        "best_time",
        "away",
        "unit",
        "source",
        "place",
    }
)
# Keys whose values have a form of their own, in which no brackets can stand.
FIXED = frozenset(
    {
        "id",
        "who",
        "fields",
        "follows",
        "was",
        "email",
        "url",
        "country",
        "timezone",
        "currency",
        "as_of",
    }
)
# Of these, keys without which their values say nothing.
_UNTOLD = frozenset({"fields", "country", "timezone", "currency", "as_of"})
# Where the name of a step of ours stands, and nowhere else: what a thought is `about` is the candidate's own.
STEPS = frozenset(
    {"of", "copies.of", "drafts.of", "lines.of", "log.did", "feedback.about"}
)
_LONGEST_NAME, _LONGEST_LABEL = 6, 3  # words: a longer text says something
_LOG, _DID = "log", "did"
# Lists that have texts of letters, and the keys of the texts.
_WITH_LETTERS = frozenset({"drafts", "lines"})
_IN_LETTERS = frozenset({"say", "subject", "text"})


def shown_in(cases: Cases, copy: SharedCopy, own_files: OwnFiles) -> Shown:
    """The words of the candidate's that a copy shows; `cases` and `own_files` are those that it was made from."""
    wish = copy.wish
    page = CopyText.of(copy.pages)
    search = _Search(copy, page)
    words: list[ShownWords] = []
    logged = 0
    cases = cases.leaving_out(wish.leave_out)
    for source in _sources(cases, wish):
        words += search.words_in(source)
        logged += source.logged
    words += template_words(own_files, page)
    return Shown(once(words), logged)


# --- the files ------------------------------------------------------------------------------------------------------------


@frozen
class _Source:
    """A file with the values in it that the reader may see; one beside it is a `letter`, which belongs `within`."""

    interview: str
    document: Document
    values: tuple[TypedValue, ...]
    within: KeyPath = ()
    letter: str = ""

    @property
    def logged(self) -> int:
        """How many lines of the log there are."""
        keys = [*map(attrgetter("key"), self.values)]
        return keys.count(_DID)

    def fact(self, typed_value: TypedValue) -> ShownWords:
        """A day, a figure or a choice."""
        return ShownWords(
            text=typed_value.typed,
            places=(self._standing(typed_value, typed_value.typed),),
            is_fact=True,
            key=typed_value.key,
        )

    def name(self, typed_value: TypedValue) -> ShownWords:
        """A text that is told whole."""
        key = typed_value.key
        if key not in _UNTOLD:
            key = ""
        words = self.sentence(typed_value, typed_value.text)
        return replace(words, is_fact=True, key=key)

    def sentence(self, typed_value: TypedValue, sentence: str) -> ShownWords:
        """One of the sentences of a text."""
        return ShownWords(
            text=sentence,
            places=(self._standing(typed_value, sentence),),
            leave_out=self._left_out(typed_value, sentence),
        )

    def _standing(self, typed_value: TypedValue, text: str) -> Standing:
        """Where a text of that value begins."""
        document = self.document
        first = document.span(typed_value.place).line
        line = line_of(text, document.lines, first)
        return Standing(
            document.file, line, typed_value.key, self._letter_of(typed_value)
        )

    def _letter_of(self, typed_value: TypedValue) -> str:
        """The draft that a text is of, by its name; empty for whatever else is told."""
        is_of_letters = not _WITH_LETTERS.isdisjoint(typed_value.place[:1])
        if typed_value.key not in _IN_LETTERS or not is_of_letters:
            return self.letter
        return str(self.document.at((*typed_value.place[:2], "of")))

    def _left_out(self, typed_value: TypedValue, sentence: str) -> frozenset[LeftOut]:
        """What a wish says to go without a sentence; nothing where it cannot be made private."""
        text = str(typed_value.content)
        if typed_value.key in FIXED:
            return frozenset()
        if with_private(text, sentence) == text:
            return frozenset()
        place = self.within + typed_value.place
        passage = LeftOut(self.interview, place, sentence)
        return frozenset([passage])


def _sources(cases: Cases, wish: Wish) -> Iterator[_Source]:
    """The files whose words may be in a copy, in the order in which they are told."""
    case = cases[wish.interview]
    yield _source(case.id, case.interview, case.document, wish)
    for earlier in _rounds_before(cases, case):
        yield _source(earlier.id, earlier.interview, earlier.document, wish)
    yield from _letters(cases, wish)
    yield _source(ABOUT_ME, case.me, cases.workspace.about_me, wish)
    if wish.shows_others:
        yield from map(_told_of, cases.others(case.id))


def _rounds_before(cases: Cases, case: Case) -> Iterator[Case]:
    """The earlier rounds, whose files tell a later one what it does not say itself (E42)."""
    names = rounds_before(case.id, cases.workspace.interviews)
    return map(cases.__getitem__, names)


def _letters(cases: Cases, wish: Wish) -> Iterator[_Source]:
    """The candidate's own letters that lie in files beside the interview."""
    case = cases[wish.interview]
    for number, draft in enumerate(case.interview.drafts):
        letter = cases.workspace.letters.get(f"{case.id}/{draft.of}")
        if letter is not None:
            source = _source(case.id, draft, letter, wish)
            yield replace(source, within=("drafts", number), letter=draft.of)


def _source(interview: str, model: Frozen, document: Document, wish: Wish) -> _Source:
    values = visible_values(
        model,
        document.tree,
        wish.audience,
        wish.switches,
    )
    in_order = sorted(values, key=lambda typed_value: document.span(typed_value.place))
    return _Source(interview, document, tuple(in_order))


def _told_of(other: Case) -> _Source:
    """Of another application, what a coach is told who is shown it."""
    told = told_of(other)
    document = other.document
    values = visible_values(other.interview, document.tree, Audience.COACH)
    visible = [
        typed_value for typed_value in values if str(typed_value.content) in told
    ]
    return _Source(other.id, document, tuple(visible))


# --- what can be read -----------------------------------------------------------------------------------------------------


class _Search:
    """A search of a copy for what was typed."""

    def __init__(self, copy: SharedCopy, page: CopyText) -> None:
        self.wish = copy.wish
        self.page = page
        self.visible = frozenset(map(attrgetter("text"), copy.shown))

    def words_in(self, source: _Source) -> Iterator[ShownWords]:
        """What of a file can be read."""
        absent = self._absent_entries(source)
        for typed_value in source.values:
            if _tells_a_step(typed_value):
                continue
            if typed_value.is_text:
                yield from self._texts(source, typed_value)
            elif typed_value.entry not in absent and self._has(typed_value.content):
                yield source.fact(typed_value)

    def _absent_entries(self, source: _Source) -> set[KeyPath]:
        """The entries of lists of which no word can be read: a referee who is not named here, say."""
        entries: set[KeyPath] = set()
        present: set[KeyPath] = set()
        for typed_value in source.values:
            if typed_value.is_text:
                entries.add(typed_value.entry)
            if typed_value.is_text and self.page.has(typed_value.text):
                present.add(typed_value.entry)
        return entries - present - {()}

    def _texts(self, source: _Source, typed_value: TypedValue) -> Iterator[ShownWords]:
        """The sentences of a text, or the whole of a name."""
        text = typed_value.text
        if text not in self.visible:
            return
        if _is_fact(typed_value):
            if self.page.has(text):
                yield source.name(typed_value)
            return
        for sentence in sentences(text):
            if self.page.may_have(sentence):
                yield source.sentence(typed_value, sentence)

    def _has(self, content: object) -> bool:
        """Whether a day, a figure or a choice can be read: in a workbook each may be, if only by what it decides."""
        if self.wish.for_coach:
            return True
        if isinstance(content, Moment):
            content = content.on
        if isinstance(content, dt.date):
            return self.page.has_day(content)
        figure = str(content)
        return figure.isdecimal() and self.page.has_amount(Decimal(figure))


def _tells_a_step(typed_value: TypedValue) -> bool:
    return typed_value.path in STEPS or typed_value.place[0] == _LOG


def _is_fact(typed_value: TypedValue) -> bool:
    """Whether a text is a name or the like; one that goes on for long says something."""
    if typed_value.key in FIXED:
        return True
    words = typed_value.text.split()
    if typed_value.key in NAMES:
        return len(words) <= _LONGEST_NAME
    return typed_value.key in LABELS and len(words) <= _LONGEST_LABEL
