"""What must not be in a copy, and what may: the values that the search of the finished copy is given."""

import datetime as dt
from collections.abc import Container, Iterable, Iterator
from decimal import Decimal
from functools import cache, partial
from itertools import chain, filterfalse
from operator import itemgetter

from afterword.frozen import replace
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.other_offers import OtherOffer
from afterword.interview.model.people import ids
from afterword.interview.model.readers import names_of
from afterword.interview.redaction import KeyPath, Withheld, values_of
from afterword.interview.values import Moment
from afterword.interview.values.placeholders import without_marks
from afterword.interview.values.sentences import sentences
from afterword.plan.cases import Case, Cases, Redacted
from afterword.plan.days.zones import zone_of
from afterword.workbook.in_copy import CopyText
from afterword.workbook.line_below import with_its_parts
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.views.other_applications import told_of
from afterword.workbook.wishes import CopyKind, Wish

# Chosen out of a list: each decides something, and none tells anything.
_CHOSEN = frozenset({"country", "currency", "timezone"})
_OTHERS = ("me", "other_offers")
_OF_REFEREES = frozenset({"referees", "references"})
_CITY, _NAME_OF_REFEREE = ("city",), ("referees", "name")
_ON_THE_SHEET = _OF_REFEREES | {*_CITY}
# In a list a place is (key, number, key within): these are its keys, as `[-3::2]` gives them.
# What a letter said is left out of a copy, and is no secret: the same letter stands there as the workbook writes it.
_OF_A_LETTER_SENT = ("log", "words")
_OF_AN_OWN_LETTER = ("drafts", "text")
SHEET = "references"  # what an employer is given beside a proposal
_CONTACTS = frozenset({"email", "phone", "best_time", "away"})
# Days that tell of an application.
_TELLING = frozenset(
    {
        "held",
        "received",
        "answer_by",
        "ask_until",
        "start",
        "booked",
    }
)

# What a figure for one time comes to for another depends on.
_COUNTS = frozenset(
    {
        "hours_a_week",
        "days_a_year",
        "weeks_a_year",
        "payments_a_year",
    }
)


def withheld(
    cases: Cases, wish: Wish, redacted: Redacted, view: InterviewView
) -> Iterator[Withheld]:
    """Every value that the copy goes without: of this interview, and of all others."""
    texts = (
        *redacted.withheld,
        *_not_in_a_proposal(wish, view),
        *_not_in_letters(_of_others(cases, wish), view),
    )
    is_theirs = partial(_is_theirs, wish=wish, view=view)
    for text in filterfalse(is_theirs, texts):
        typed = without_marks(text.text)
        if typed:
            yield from with_its_parts(replace(text, text=typed))


def shown(cases: Cases, wish: Wish, view: InterviewView) -> Iterator[Withheld]:
    """Every value that its reader may see, and what we make of them."""
    for text in (*values_of(view.interview), *values_of(view.me)):
        if wish.kind is not CopyKind.PROPOSAL or text.place[0] not in _ON_THE_SHEET:
            yield text
    yield from _told_of_others(cases, wish)

    for number, name in enumerate(ids(view.interview)):
        yield Withheld(("people", number, "id"), name)
    zone = zone_of(view.interview)
    if zone:
        yield Withheld(("timezone",), zone)

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


def days(cases: Cases, wish: Wish, view: InterviewView) -> Iterator[Withheld]:
    """The days of other interviews, but for those that the reader sees in the plan or knows of this one."""
    if wish.shows_others:
        return
    planned = view.plan.steps if wish.kind is CopyKind.WORKBOOK else ()
    seen: set[dt.date | None] = set(own_days(view))
    for step in planned:
        seen |= {step.due, step.own_day, step.other_day, step.last_day}

    employer = view.interview.employer.name
    for case in cases.others(wish.interview):
        if case.interview.employer.name == employer:
            continue  # a round with them, which they know of
        yield from _telling_days(case.interview, (case.id,), seen)
    yield from _telling_days(_other_offers(cases), _OTHERS, seen)


def own_days(view: InterviewView) -> frozenset[dt.date]:
    """The days of this interview, which its reader knows."""
    contents = chain(_days(view.interview, ()), _days(view.me, ()))
    return frozenset(map(itemgetter(1), contents))


def _telling_days(
    content: object, place: KeyPath, seen: Container[dt.date | None]
) -> Iterator[Withheld]:
    """The days in a value that tell of an application, but for those that the reader sees anyway."""
    for where, day in _days(content, place):
        if where[-1] in _TELLING and day not in seen:
            yield Withheld(where, day.isoformat())


def _other_offers(cases: Cases) -> tuple[OtherOffer, ...]:
    """The offers of employers of whom there is no file."""
    candidate = cases.workspace.candidate
    if candidate is None:
        return ()
    return candidate.other_offers


def counts(cases: Cases, wish: Wish) -> Iterator[Withheld]:
    """How many hours, days, weeks and payments the figures of each interview are for: of this one, and of the others."""
    own = cases[wish.interview]
    yield from _counts(own.interview, ())
    for case in cases.others(wish.interview):
        yield from _counts(case.interview, (case.id,))
    yield from _counts(_other_offers(cases), _OTHERS)


def _counts(content: object, place: KeyPath) -> Iterator[Withheld]:
    """Each count in a value, with its place."""
    for where, count in _leaves(content, place):
        if count and where[-1] in _COUNTS:
            yield Withheld(where, str(count))


def _days(content: object, place: KeyPath) -> Iterator[tuple[KeyPath, dt.date]]:
    """Each day in a value, with its place."""
    for where, leaf in _leaves(content, place):
        if isinstance(leaf, Moment):
            yield where, leaf.on
        elif isinstance(leaf, dt.date):
            yield where, leaf


def _leaves(content: object, place: KeyPath) -> Iterator[tuple[KeyPath, object]]:
    """Everything in a value that is no group and no list, with its place."""
    if isinstance(content, Moment) or not isinstance(content, Frozen | tuple):
        yield place, content
        return
    for key, inner in _entries(content):
        yield from _leaves(inner, (*place, key))


def _entries(
    content: Frozen | tuple[object, ...],
) -> Iterable[tuple[str | int, object]]:
    if isinstance(content, tuple):
        return enumerate(content)
    names = names_of(type(content))
    return ((key, getattr(content, name)) for key, name in names.items())


def _not_in_a_proposal(wish: Wish, view: InterviewView) -> Iterator[Withheld]:
    """Who the referees are and how they are reached, and the city: the employer may know it, from the sheet alone."""
    if wish.kind is not CopyKind.PROPOSAL:
        return
    for text in values_of(view.me):
        if text.place[0] in _OF_REFEREES and text.place[-1] in _CONTACTS:
            yield replace(text, place=("me", *text.place))
        elif _is_on_the_sheet(text):
            yield replace(text, place=(SHEET, *text.place))


def _is_on_the_sheet(text: Withheld) -> bool:
    """Whether it is the name of a referee, or of the candidate's city."""
    return text.place == _CITY or text.place[::2] == _NAME_OF_REFEREE


def _not_in_letters(
    texts: Iterable[Withheld], view: InterviewView
) -> Iterator[Withheld]:
    """The texts, of whole letters but the sentences that letters of this copy say too: the workbook writes them to anybody."""

    @cache
    def said() -> frozenset[str]:  # most copies are made beside no letter of one's own
        bodies = [letter.draft.body for letter in view.drafts]
        in_each = map(sentences, bodies)
        return frozenset(chain.from_iterable(in_each))

    for text in texts:
        if text.place[-3::2] != _OF_AN_OWN_LETTER:
            yield text
            continue
        rest = " ".join(filterfalse(said().__contains__, sentences(text.text)))
        if rest:
            yield replace(text, text=rest)


def _is_theirs(text: Withheld, wish: Wish, view: InterviewView) -> bool:
    """Whether it went out in a letter, or a coach's earlier answer says what this copy must: their name, or a letter in it."""
    if text.place[-3::2] == _OF_A_LETTER_SENT:
        return True
    if "feedback" not in text.place:
        return False
    if text.place[-1] == "from":
        return _is_in_part(text.text.casefold(), wish.to.casefold())
    return any(text.text == letter.draft.body for letter in view.drafts)


def _is_in_part(name: str, reader: str) -> bool:
    """Whether the reader may be of that name: Maya is Maya Lind."""
    return bool(reader) and (name in reader or reader in name)


def _of_others(cases: Cases, wish: Wish) -> Iterator[Withheld]:
    """Every value of the other interviews, and the names of all files: none of them belongs into this copy."""
    told = set(_told_of_others(cases, wish))
    for case in cases:
        yield Withheld(("the file name", case.id), case.id)
        if case.id == wish.interview:
            continue
        yield from filterfalse(told.__contains__, _values_of(case))


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
