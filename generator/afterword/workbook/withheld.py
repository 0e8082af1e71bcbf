"""What must not be in a copy, and what may: the values that the search of the finished copy is given."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from afterword.interview.model.people import ids
from afterword.interview.redaction import Withheld, values_of
from afterword.interview.values.sentences import sentences
from afterword.plan.cases import Case, Cases, Redacted
from afterword.workbook.in_copy import CopyText
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.views.other_applications import told_of
from afterword.workbook.wishes import Wish

# Chosen out of a list: each decides something, and none tells anything.
_CHOSEN = frozenset({"country", "currency", "timezone"})


def withheld(
    cases: Cases, wish: Wish, redacted: Redacted, view: InterviewView
) -> Iterator[Withheld]:
    """Every value that the copy goes without: of this interview, and of all others."""
    for text in (*redacted.withheld, *_of_others(cases, wish)):
        if not _is_theirs(text, wish, view):
            yield text


def shown(cases: Cases, wish: Wish, view: InterviewView) -> Iterator[Withheld]:
    """Every value that its reader may see, and what we make of them."""
    yield from values_of(view.interview)
    yield from values_of(view.me)
    yield from _told_of_others(cases, wish)

    for number, name in enumerate(ids(view.interview)):
        yield Withheld(("people", number, "id"), name)

    picture = view.pay.picture
    if picture is None:
        return
    for mark in picture.marks:
        yield Withheld(("salary", "scale"), str(mark.amount), amount=True)


def printed(
    leaves: Iterable[Withheld], wish: Wish, pages: Iterable[str]
) -> Iterator[Withheld]:
    """Those of the values that stand in the copy: what its reader may see and does not see there is no reason for anything."""
    text = CopyText.of(pages)
    for leaf in leaves:
        if leaf.place[-1] in _CHOSEN or _is_printed(leaf, wish, text):
            yield leaf


def _is_printed(leaf: Withheld, wish: Wish, text: CopyText) -> bool:
    """Whether it can be read there: a letter may bend a phrase, and in a workbook each figure is part of what is worked out."""
    if leaf.amount:
        return wish.for_coach or text.has_amount(Decimal(leaf.text))
    return any(map(text.may_have, sentences(leaf.text)))


def _is_theirs(text: Withheld, wish: Wish, view: InterviewView) -> bool:
    """Whether a coach's earlier answer says only what this copy must: their own name, or a letter in it word for word."""
    if "feedback" not in text.place:
        return False
    if text.place[-1] == "from":
        return text.text.casefold() in wish.to.casefold()
    return any(text.text == letter.draft.body for letter in view.drafts)


def _of_others(cases: Cases, wish: Wish) -> Iterator[Withheld]:
    """Every value of the other interviews, and the names of all files: none of them belongs into this copy."""
    told = set(_told_of_others(cases, wish))
    for case in cases:
        yield Withheld(("the file name", case.id), case.id)
        if case.id == wish.interview:
            continue
        for text in _values_of(case):
            if text not in told:
                yield text


def _told_of_others(cases: Cases, wish: Wish) -> Iterator[Withheld]:
    """The values of other interviews that this copy tells."""
    if not wish.shows_others:
        return
    for case in cases.others(wish.interview):
        told = told_of(case)
        for text in _values_of(case):
            if text.text in told:
                yield text


def _values_of(case: Case) -> Iterator[Withheld]:
    """The values of another interview, with its name before their places."""
    for text in values_of(case.interview):
        yield replace(text, place=(case.id, *text.place))
