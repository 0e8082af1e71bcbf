"""The candidate's own words that can be read in a copy: found in their files, value by value and sentence by sentence."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from afterword.interview.left_out import ABOUT_ME, LeftOut
from afterword.interview.model.audience import Audience
from afterword.interview.model.frozen import Frozen
from afterword.interview.reading.document import Document, KeyPath
from afterword.interview.values import Moment
from afterword.interview.values.sentences import sentences, with_private
from afterword.interview.visible import TypedValue, visible_values
from afterword.plan.cases import Case, Cases
from afterword.resources import OwnFiles
from afterword.sharing.out.in_copy import CopyText, line_of
from afterword.sharing.out.own_templates import template_words
from afterword.sharing.out.shown import Shown, ShownWords, Standing, once
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
# Keys whose values name a step of ours.
STEPS = frozenset({"of", "did", "about"})
_SAY_ALL = frozenset({"id", "who", "email", "url"})  # without their key
_LONGEST_FACT = 6  # words: a longer text says something, whatever it stands under
_LOG = "log"


def shown_in(cases: Cases, copy: SharedCopy, own_files: OwnFiles) -> Shown:
    """The words of the candidate's that a copy shows; `cases` and `own_files` are those that it was made from."""
    wish = copy.wish
    page = CopyText.of(copy)
    search = _Search(copy, page)
    words: list[ShownWords] = []
    logged = 0
    for source in _sources(cases.leaving_out(wish.leave_out), wish):
        words += search.words_in(source)
        logged += sum(value.key == "did" for value in source.values)
    words += template_words(own_files, page)
    return Shown(once(words), logged)


# --- the files ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Source:
    """A file with the values in it that the reader may see; `within` is where a letter beside it belongs."""

    interview: str
    document: Document
    values: tuple[TypedValue, ...]
    within: KeyPath = ()

    def standing(self, value: TypedValue, text: str) -> Standing:
        """Where a text of that value begins."""
        first = self.document.span(value.place).line
        line = line_of(text, self.document.lines, first)
        return Standing(self.document.file, line)

    def left_out(self, value: TypedValue, sentence: str) -> frozenset[LeftOut]:
        """What a wish says to go without a sentence; nothing where it cannot be made private."""
        text = str(value.content)
        if value.key in FIXED:
            return frozenset()
        if with_private(text, sentence) == text:
            return frozenset()
        place = self.within + value.place
        return frozenset({LeftOut(self.interview, place, sentence)})


def _sources(cases: Cases, wish: Wish) -> Iterator[_Source]:
    """The files whose words may be in a copy, in the order in which they are told."""
    case = cases[wish.interview]
    yield _source(case.id, case.interview, case.document, wish)
    yield from _letters(cases, wish)
    yield _source(ABOUT_ME, case.me, cases.workspace.about_me, wish)
    if wish.shows_others:
        yield from map(_told_of, cases.others(case.id))


def _letters(cases: Cases, wish: Wish) -> Iterator[_Source]:
    """The candidate's own letters that lie in files beside the interview."""
    case = cases[wish.interview]
    for number, draft in enumerate(case.interview.drafts):
        letter = cases.workspace.letters.get(f"{case.id}/{draft.of}")
        if letter is not None:
            source = _source(case.id, draft, letter, wish)
            yield replace(source, within=("drafts", number))


def _source(interview: str, model: Frozen, document: Document, wish: Wish) -> _Source:
    values = visible_values(
        model,
        document.tree,
        wish.audience,
        wish.switches,
    )
    in_order = sorted(values, key=lambda value: document.span(value.place))
    return _Source(interview, document, tuple(in_order))


def _told_of(other: Case) -> _Source:
    """Of another application, what a coach is told who is shown it."""
    told = told_of(other)
    document = other.document
    values = visible_values(other.interview, document.tree, Audience.COACH)
    visible = [value for value in values if str(value.content) in told]
    return _Source(other.id, document, tuple(visible))


# --- what can be read -----------------------------------------------------------------------------------------------------


class _Search:
    """A search of a copy for what was typed."""

    def __init__(self, copy: SharedCopy, page: CopyText) -> None:
        self.wish = copy.wish
        self.page = page
        self.visible = frozenset(leaf.text for leaf in copy.shown)

    def words_in(self, source: _Source) -> Iterator[ShownWords]:
        """What of a file can be read."""
        absent = self._absent_entries(source)
        for value in source.values:
            if value.key in STEPS or value.place[0] == _LOG:
                continue
            if value.is_text:
                yield from self._of_text(source, value)
            elif value.entry not in absent and self._has(value.content):
                yield _fact(source, value)

    def _absent_entries(self, source: _Source) -> set[KeyPath]:
        """The entries of lists of which no word can be read: a referee who is not named here, say."""
        texts = [value for value in source.values if value.entry and value.is_text]
        present = {value.entry for value in texts if self.page.has(value.text)}
        return {value.entry for value in texts} - present

    def _of_text(self, source: _Source, value: TypedValue) -> Iterator[ShownWords]:
        """The sentences of a text, or the whole of a name."""
        if value.text not in self.visible:
            return
        if _is_fact(value):
            yield from self._name(source, value)
            return
        for sentence in filter(self.page.may_have, sentences(value.text)):
            yield ShownWords(
                text=sentence,
                places=(source.standing(value, sentence),),
                leave_out=source.left_out(value, sentence),
            )

    def _name(self, source: _Source, value: TypedValue) -> Iterator[ShownWords]:
        if not self.page.has(value.text):
            return
        key = ""
        if value.key in FIXED - _SAY_ALL:
            key = value.key
        yield ShownWords(
            text=value.text,
            places=(source.standing(value, value.text),),
            is_fact=True,
            key=key,
            leave_out=source.left_out(value, value.text),
        )

    def _has(self, content: object) -> bool:
        """Whether a day, a figure or a choice can be read: in a workbook each may be, if only by what it decides."""
        if self.wish.for_coach:
            return True
        if isinstance(content, Moment):
            return self.page.has_day(content.on)
        if isinstance(content, dt.date):
            return self.page.has_day(content)
        is_figure = isinstance(content, Decimal | int) and not isinstance(content, bool)
        return is_figure and self.page.has_amount(content)


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
    words = value.text.split()
    return value.key in NAMES and len(words) <= _LONGEST_FACT
