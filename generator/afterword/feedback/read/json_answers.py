"""The two JSON files that come back: a coach's feedback, saved by the shared page, and the ticks, saved by the site.

Both are made by a script of ours and could be made by anybody: what is read is small, closed, and says nothing but ticks, days
and comments. A file that says more is refused whole; an item that cannot be used is left out and told.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any, Literal, TypeVar

from pydantic import Field, ValidationError

from afterword.feedback.answers import MOST_ANSWERS, VERDICTS, Comment, Returned, Tick, UnusableReturnError
from afterword.feedback.read.quoting import shortened
from afterword.feedback.read.strict_json import SAVE_AGAIN, OtherJsonError, parse
from afterword.interview.model.frozen import Frozen
from afterword.interview.values import LONGEST_LINE, LONGEST_TEXT, usable_id

FEEDBACK, PROGRESS = "feedback", "progress"  # the kinds, as the files call themselves
_ITEM = re.compile(  # within an interview: a step, or what a comment is about
    r"[a-z0-9-]{1,80}(?:/[a-z0-9-]{1,80}){1,2}\Z"
)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_NEWEST = 1  # version

_File = TypeVar("_File", bound="_Closed")


class _Closed(Frozen, strict=True):
    """Nothing that is not named, and no value of another kind than the one named."""


class _Comment(_Closed):
    about: str = ""
    says: Literal["works", "must-fix", "could-improve", "question", ""] = ""
    text: str = ""
    instead: str = ""


class _Tick(_Closed):
    step: str = ""
    on: str = ""


class _Feedback(_Closed):
    afterword: Literal["feedback"]
    version: int = Field(ge=_NEWEST, le=_NEWEST)
    interview: str
    by: str = Field("", alias="from")
    saved: str = ""
    comments: list[_Comment] = Field(default=[], max_length=MOST_ANSWERS)
    ticks: list[_Tick] = Field(default=[], max_length=MOST_ANSWERS)


class _Progress(_Closed):
    afterword: Literal["progress"]
    version: int = Field(ge=_NEWEST, le=_NEWEST)
    saved: str = ""
    steps: dict[str, Literal["done", "not-needed"]] = Field(default={}, max_length=MOST_ANSWERS)


def read_json(content: bytes) -> Returned:
    """What a feedback file or a progress export says.

    Raises:
        UnusableReturnError: it is neither, or it is not as our pages write it.
    """
    tree = parse(content)
    kind = tree.get("afterword")
    if kind not in (FEEDBACK, PROGRESS):
        raise OtherJsonError(
            "this file was not saved by a workbook; ask for the one that the button `Save my feedback` gave"
        )
    version = tree.get("version")
    if type(version) is int and version > _NEWEST:
        raise UnusableReturnError("it was saved by a newer Afterword than yours; update yours and try again")
    if kind == PROGRESS:
        return _progress(_validated(_Progress, tree))
    return _feedback(_validated(_Feedback, tree))


def _validated(model: type[_File], tree: dict[str, Any]) -> _File:
    try:
        return model.model_validate(tree)
    except ValidationError as error:
        raise UnusableReturnError(_what_is_wrong(error)) from None


def _what_is_wrong(error: ValidationError) -> str:
    """The first thing that is wrong, in a sentence of ours; what was typed there is not repeated."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = _place(first["loc"])
    if first["type"] == "extra_forbidden":
        return f"it wants to set `{place}`, and only ticks, days and comments are taken from anybody; nothing is taken from it"
    if first["type"] == "too_long":
        return f"it holds more than {MOST_ANSWERS:,} answers; {SAVE_AGAIN}"
    return f"`{place}` in it is not as a workbook writes it; {SAVE_AGAIN}"


def _place(steps: Sequence[int | str]) -> str:
    """Where in a tree it is, such as `ticks 1 step`: people count from one."""
    words = [str(step + 1) if isinstance(step, int) else step for step in steps]
    return shortened(" ".join(words))


def _feedback(file: _Feedback) -> Returned:
    if not usable_id(file.interview):
        raise UnusableReturnError(f"it does not say for which interview it is; {SAVE_AGAIN}")
    if len(file.comments) + len(file.ticks) > MOST_ANSWERS:
        raise UnusableReturnError(f"it holds more than {MOST_ANSWERS:,} answers; {SAVE_AGAIN}")
    unread: list[str] = []
    return Returned(
        kind=FEEDBACK,
        by=_sender(file.by, unread),
        ticks=tuple(_ticks(file, unread)),
        comments=tuple(_comments(file, unread)),
        on=_saved_on(file.saved, unread),
        unread=tuple(unread),
    )


def _sender(typed: str, unread: list[str]) -> str:
    """Who saved the file; nobody if that is too long for a name."""
    name = " ".join(typed.split())
    if len(name) <= LONGEST_LINE:
        return name
    unread.append("the sender's name is too long for a name; --from gives one")
    return ""


def _comments(file: _Feedback, unread: list[str]) -> Iterator[Comment]:
    for number, comment in enumerate(file.comments, 1):
        text, instead = comment.text.strip(), comment.instead.strip()
        longest = max(len(text), len(instead))
        if not _ITEM.match(comment.about):
            unread.append(f"comment {number} is about `{shortened(comment.about)}`, which is no item of a workbook")
        elif longest > LONGEST_TEXT:
            unread.append(f"the comment on {comment.about} is too long: {longest:,} of {LONGEST_TEXT:,} characters")
        elif text or instead or comment.says:
            about = f"{file.interview}/{comment.about}"
            yield Comment(about, VERDICTS.get(comment.says), text, instead)


def _ticks(file: _Feedback, unread: list[str]) -> Iterator[Tick]:
    for number, tick in enumerate(file.ticks, 1):
        day = _day(tick.on)
        if not _ITEM.match(tick.step):
            unread.append(f"tick {number} is on `{shortened(tick.step)}`, which is no step of a workbook")
        elif tick.on and day is None:
            unread.append(f"the tick on {tick.step} has the day `{shortened(tick.on)}`, which is no date")
        else:
            yield Tick(f"{file.interview}/{tick.step}", day)


def _progress(file: _Progress) -> Returned:
    unread: list[str] = []
    return Returned(
        kind=PROGRESS,
        ticks=tuple(_steps_done(file, unread)),
        on=_saved_on(file.saved, unread),
        unread=tuple(unread),
    )


def _steps_done(file: _Progress, unread: list[str]) -> Iterator[Tick]:
    for step, state in file.steps.items():
        interview, _, item = step.partition("/")
        is_step = usable_id(interview) and _ITEM.match(item)
        if not is_step:
            unread.append(f"`{shortened(step)}` is no step of a workbook")
        elif state == "done":
            yield Tick(step)
        else:
            unread.append(
                f"{step} is marked `not needed`, which stays in the browser: the file knows only what is done"
            )


def _saved_on(typed: str, unread: list[str]) -> dt.date | None:
    """The day of a date or of a moment; the rest of a moment is of no use here."""
    day = _day(typed.partition("T")[0])
    if typed and day is None:
        unread.append(f"the day on which it was saved, `{shortened(typed)}`, is no date")
    return day


def _day(typed: str) -> dt.date | None:
    if _DAY.fullmatch(typed):
        with suppress(ValueError):
            return dt.date.fromisoformat(typed)
    return None
