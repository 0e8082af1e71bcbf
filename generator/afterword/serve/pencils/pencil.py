"""A pencil: what a page shows and a person can change where it stands, written into the file at its place."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import Annotated, Any, Generic, TypeVar

from pydantic import Field, StrictBool

from afterword.diagnostics import Diagnostic, Diagnostics, Severity
from afterword.edit.answers_in_words import help_in_boxes, on_a_page
from afterword.edit.changes import Change, ChangeRefusedError
from afterword.edit.judging import new_problems
from afterword.frozen import frozen, replace
from afterword.interview.amend import Bare, CannotAmendError, Content
from afterword.interview.model.closed import Closed
from afterword.interview.reading.yaml.yaml_door import read_file
from afterword.interview.values import LONGEST_LINE, LONGEST_TEXT
from afterword.mappings import by_key, mapped
from afterword.patterns import lazy_pattern
from afterword.serve.action.actions import Action, AnsweredError, Told, problem_told
from afterword.serve.action.clock import Clock
from afterword.serve.action.spots import Spot, digest
from afterword.serve.action.writing import opened, wording_of, written_together
from afterword.serve.fields.becoming import sentences_of
from afterword.serve.typed.said_back import days_read, in_words

Refused = tuple[str, Diagnostic]  # a problem, after the field that it is about
ShortText = Annotated[str, Field(max_length=40)]
LineText = Annotated[str, Field(max_length=LONGEST_LINE)]
LongText = Annotated[str, Field(max_length=LONGEST_TEXT)]
_Sent = TypeVar("_Sent", bound="Sent")
_BARE = lazy_pattern(r"[0-9A-Za-z][0-9A-Za-z./:-]*( [0-9A-Za-z./:-]+)*")
_BYTES_A_SIGN = 6  # as JSON may write one


class Sent(Closed):
    """What each form sends beside its fields: of which interview, about what in it, what it saw, and whether to look only."""

    interview: Annotated[str, Field(max_length=60)]
    about: LineText = ""
    seen: Annotated[str, Field(max_length=64)]
    look: StrictBool = False

    @property
    def typed(self) -> Mapping[str, Any]:
        """What was typed, by the name of its box."""
        return self.model_dump()


@frozen
class Writing:
    """What is to be written, by field; what `afterword undo` calls it, and what the page says of it.

    `follow` is the form that it leads to, with what stands in it to be saved; `sums` how each sum was read, by its field;
    `beside` what goes into other files with it, by file.
    """

    fields: Mapping[str, Content]
    title: str
    sentence: str
    follow: Told | None = None
    sums: Mapping[str, str] | None = None
    beside: Mapping[str, Change] | None = None


def _no_advice(_opened: Any, _sent: Any) -> Diagnostics:
    return ()


def _nothing_more(_opened: Any, _about: str) -> Told:
    return {}


@frozen
class Pencil(Generic[_Sent]):
    """One kind of form. `name` ends its path, `noun` is what a person would call it, `shape` what it sends.

    `spot` finds where its fields stand, `writing` decides what is written; both refuse what cannot be. `advice` is what a
    friend would say of it, `more` what the form is told beside what stands in the file. `opens` reads what they look at.
    What is typed into one that is `in_letters` stands in sentences of theirs, which are shown while it is typed.
    """

    name: str
    noun: str
    shape: type[_Sent]
    spot: Callable[[Any, str], Spot]
    writing: Callable[[Any, _Sent], Writing]
    advice: Callable[[Any, _Sent], Diagnostics] = _no_advice
    more: Callable[[Any, str], Told] = _nothing_more
    most_signs: int = 2 * LONGEST_TEXT
    in_letters: bool = False
    opens: Callable[[Path, str, dt.date], Any] = opened

    def action(self, root: Path, today: Clock) -> Action[_Sent]:
        """Its action: what is sent is judged, and written unless it was only to be looked at."""
        perform = partial(_perform, self, root, today)
        return Action(
            self.name, self.noun, self.shape, perform, _BYTES_A_SIGN * self.most_signs
        )


class Opening(Closed):
    """Asks what a form begins with."""

    pencil: ShortText
    interview: Annotated[str, Field(max_length=60)]
    about: LineText = ""


def opening(
    pencils: Iterable[Pencil[Any]], root: Path, today: Clock
) -> Action[Opening]:
    """The action that opens a form: what stands in the file now, and the name by which it is known again."""
    by_name = by_key(pencils, attrgetter("name"))

    def perform(asked: Opening) -> Told:
        pencil = by_name.get(asked.pencil)
        if pencil is None:
            raise ChangeRefusedError("there is nothing of that name to change")
        now = pencil.opens(root, asked.interview, today())
        spot = pencil.spot(now, asked.about)
        typed = typed_at(root, spot)
        more = pencil.more(now, asked.about)
        return {"fields": typed, "seen": digest(typed), **more}

    return Action("open", "form", Opening, perform)


def typed_at(root: Path, spot: Spot) -> Mapping[str, Any]:
    """What stands there now, by field."""
    return spot.typed(_content(root, spot))


def bare(text: str) -> Content:
    """A day, a number or a word as a person would type it; what has other signs is a text, which the reading door refuses."""
    if _BARE.fullmatch(text):
        return Bare(text)
    return text


def _perform(pencil: Pencil[_Sent], root: Path, today: Clock, sent: _Sent) -> Told:
    now = pencil.opens(root, sent.interview, today())
    spot = pencil.spot(now, sent.about)
    trial = _as_meant(_tried(root, spot, sent, pencil.writing(now, sent)))
    advice = map(_advice_told, pencil.advice(now, sent))
    told = [*_problems_told(root, trial.refused), *advice]
    if sent.look:
        return {
            "said": trial.writing.sentence,
            "problems": told,
            "becomes": _becomes(pencil, now, trial),
            "understood": _understood(trial),
        }
    if any(problem["severity"] == Severity.ERROR for problem in told):
        raise AnsweredError("this is not written yet", {"problems": told})
    return {**trial.written(), "problems": told, "follow": trial.writing.follow or {}}


def _understood(trial: "_Trial") -> dict[str, str]:
    """How each box is read that says something new, by its field: its day or its sum."""
    stands = typed_at(trial.root, trial.spot)
    fields = trial.writing.fields
    new = {name: text for name, text in fields.items() if text != stands.get(name)}
    read = dict(days_read(trial.sent.typed, new))
    read |= trial.writing.sums or {}
    return {name: text for name, text in read.items() if name in new}


def _becomes(pencil: Pencil[_Sent], now: Any, trial: "_Trial") -> list[str]:
    """The sentences of letters that it becomes, of a form that asks for what stands in them."""
    if not pencil.in_letters:
        return []
    after = trial.change(_content(trial.root, trial.spot))
    typed = map(str, trial.writing.fields.values())
    return list(sentences_of(now, after, typed, wording_of(trial.root)))


@frozen
class _Trial:
    """What is to be written at a place, and what the door would say of it."""

    root: Path
    spot: Spot
    sent: Sent
    writing: Writing
    refused: tuple[Refused, ...] = ()

    def change(self, content: bytes) -> bytes:
        """The file with what is to be written."""
        return _changed(self.spot, self.writing, self.sent, content)

    def written(self) -> Told:
        """Writes it; what the page is answered."""
        beside = self.writing.beside or {}
        return written_together(
            self.root,
            {self.spot.file: self.change, **beside},
            self.writing.title,
            self.writing.sentence,
        )


def _tried(root: Path, spot: Spot, sent: Sent, writing: Writing) -> _Trial:
    trial = _Trial(root, spot, sent, writing)
    return replace(trial, refused=tuple(_refused(root, spot, trial.change)))


def _as_meant(trial: _Trial) -> _Trial:
    """The same; or, where the door refuses fields that can mean one thing alone, what comes of those."""
    meant = _meant(trial.writing, trial.refused)
    if not meant:
        return trial
    return _tried(trial.root, trial.spot, trial.sent, _mended(trial.writing, meant))


def _changed(spot: Spot, writing: Writing, sent: Sent, content: bytes) -> bytes:
    """The file with what is to be written, if what the form saw stands there still."""
    typed = spot.typed(content)
    if digest(typed) != sent.seen:
        raise AnsweredError(
            "this was changed in the meantime, in another window or in the file",
            {"meanwhile": {"fields": typed, "seen": digest(typed)}},
        )
    return spot.amended(content, writing.fields)


def _meant(writing: Writing, refused: Iterable[Refused]) -> dict[str, str]:
    """Of the short fields that the door refuses those that can mean one thing alone, with that."""
    meant: dict[str, str] = {}
    for field, problem in refused:
        typed = writing.fields.get(field)
        if len(problem.mends) == 1 and isinstance(typed, str):
            meant[field] = problem.mends[0].text
    return meant


def _mended(writing: Writing, meant: dict[str, str]) -> Writing:
    """What is to be written, with some fields as they were meant."""
    fields = {**writing.fields, **mapped(bare, meant)}
    understood = " and ".join(map(in_words, meant.values()))
    return replace(
        writing,
        fields=fields,
        sentence=f"{writing.sentence} Understood as {understood}.",
    )


def _problems_told(
    root: Path, refused: Iterable[Refused]
) -> Iterator[dict[str, object]]:
    """Each problem with the field that it is about, in a page's words."""
    words = wording_of(root).words
    for field, problem in refused:
        yield {
            **problem_told(problem),
            "message": on_a_page(problem.message, words),
            "mend": on_a_page(help_in_boxes(problem, words), words),
            "field": field,
            "severity": problem.severity,
            "choices": problem.probably,
            "into": field,
        }


def _refused(
    root: Path, spot: Spot, change: Callable[[bytes], bytes]
) -> Iterator[Refused]:
    """What the file would have wrong that it has not now, each with the field that it is about."""
    before = _content(root, spot)
    try:
        after = change(before)
    except CannotAmendError as error:
        raise ChangeRefusedError(str(error)) from None
    for problem in new_problems(spot.file, before, after):
        yield spot.field_of(problem, after), problem


def _advice_told(problem: Any) -> dict[str, object]:
    return {**problem_told(problem), "field": "text", "severity": problem.severity}


def _content(root: Path, spot: Spot) -> bytes:
    content, problems = read_file(root / spot.file, spot.file)
    if problems:
        raise ChangeRefusedError(problems[0].message, problems)
    return content
