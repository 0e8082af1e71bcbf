"""The two JSON files that come back: a coach's feedback, saved by the shared page, and the ticks, saved by the site.

Both are made by a script of ours and could be made by anybody: what is read is small, closed, and says nothing but ticks, days
and comments. A file that says more is refused whole; an item that cannot be used is left out and told.
"""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any, Literal, Self

from pydantic import Field, ValidationError

from afterword.feedback.answers import (
    MOST_ANSWERS,
    VERDICTS,
    Comment,
    Returned,
    Tick,
    UnusableReturnError,
)
from afterword.feedback.read.quoting import shortened
from afterword.feedback.read.strict_json import (
    NEWEST,
    SAVE_AGAIN,
    OtherJsonError,
    parse,
    refuse_newer,
)
from afterword.feedback.read.typed_days import parse_day
from afterword.interview.model.closed import Closed
from afterword.interview.redaction import step_as_written
from afterword.interview.values import LONGEST_LINE, LONGEST_TEXT, usable_id
from afterword.patterns import lazy_pattern
from afterword.plan.given.ids import interview_and_item

FEEDBACK, PROGRESS = "feedback", "progress"  # the kinds, as the files call themselves
INTAKE = "intake"  # one that is read elsewhere
_ITEM = lazy_pattern(  # within an interview: a step, or what a comment is about
    r"[a-z0-9-]{1,80}(?:/[a-z0-9-]{1,80}){1,2}\Z"
)
_DAY = lazy_pattern(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_LONGEST_COPY_ID = 40

_Unread = list[str]  # what was not taken, and why


class _Strict(Closed, strict=True):
    """Nothing that is not named, and no value of another kind than the one named."""

    @classmethod
    def read(cls, tree: dict[str, Any]) -> Self:
        try:
            return cls.model_validate(tree)
        except ValidationError as error:
            raise UnusableReturnError(_what_is_wrong(error)) from None


class _Comment(_Strict):
    about: str = ""
    says: Literal["works", "must-fix", "could-improve", "question", ""] = ""
    text: str = ""
    instead: str = ""


class _Tick(_Strict):
    step: str = ""
    on: str = ""


class _Feedback(_Strict):
    afterword: Literal["feedback"]
    version: int = Field(ge=NEWEST, le=NEWEST)
    interview: str
    copy_id: str = Field("", alias="copy", max_length=_LONGEST_COPY_ID)
    by: str = Field("", alias="from")
    saved: str = ""
    comments: list[_Comment] = Field(default=[], max_length=MOST_ANSWERS)
    ticks: list[_Tick] = Field(default=[], max_length=MOST_ANSWERS)


class _Progress(_Strict):
    afterword: Literal["progress"]
    version: int = Field(ge=NEWEST, le=NEWEST)
    saved: str = ""
    steps: dict[str, Literal["done", "not-needed"]] = Field(
        default={}, max_length=MOST_ANSWERS
    )


def read_json(content: bytes) -> Returned:
    """What a feedback file or a progress export says.

    Raises:
        UnusableReturnError: it is neither, or it is not as our pages write it.
    """
    tree = parse(content)
    kind = tree.get("afterword")
    if kind == INTAKE:
        raise UnusableReturnError(
            "these are answers about an interview: give the file itself to `afterword import`, "
            "or load it on the front page under Tell what happened"
        )
    if kind not in (FEEDBACK, PROGRESS):
        raise OtherJsonError(
            "this file was not saved by a workbook; ask for the one that the button `Save my feedback` gave"
        )

    refuse_newer(tree)
    if kind == PROGRESS:
        return _progress(_Progress.read(tree))
    return _feedback(_Feedback.read(tree))


def _what_is_wrong(error: ValidationError) -> str:
    """The first thing that is wrong, in a sentence of ours; what was typed there is not repeated."""
    first = error.errors()[0]
    steps = map(step_as_written, first["loc"])
    place = shortened(" ".join(steps))
    if first["type"] == "extra_forbidden":
        return f"it wants to set `{place}`, and only ticks, days and comments are taken from anybody; nothing is taken from it"
    if first["type"] == "too_long":
        return f"it holds more than {MOST_ANSWERS:,} answers; {SAVE_AGAIN}"
    return f"`{place}` in it is not as a workbook writes it; {SAVE_AGAIN}"


def _feedback(file: _Feedback) -> Returned:
    if not usable_id(file.interview):
        raise UnusableReturnError(
            f"it does not say for which interview it is; {SAVE_AGAIN}"
        )
    if len(file.comments) + len(file.ticks) > MOST_ANSWERS:
        raise UnusableReturnError(
            f"it holds more than {MOST_ANSWERS:,} answers; {SAVE_AGAIN}"
        )

    unread: _Unread = []
    return Returned(
        kind=FEEDBACK,
        by=_sender(file.by, unread),
        copy_id=file.copy_id,
        ticks=tuple(_ticks(file, unread)),
        comments=tuple(_comments(file, unread)),
        on=_saved_on(file.saved, unread),
        unread=tuple(unread),
    )


def _sender(typed: str, unread: _Unread) -> str:
    """Who saved the file; nobody if that is too long for a name."""
    name = " ".join(typed.split())
    if len(name) <= LONGEST_LINE:
        return name

    unread.append("the sender's name is too long for a name; --from gives one")
    return ""


def _comments(file: _Feedback, unread: _Unread) -> Iterator[Comment]:
    for number, comment in enumerate(file.comments, 1):
        reason = _why_no_comment(number, comment)
        if reason:
            unread.append(reason)
            continue
        about = f"{file.interview}/{comment.about}"
        answer = Comment(
            about,
            says=VERDICTS.get(comment.says),
            text=comment.text.strip(),
            instead=comment.instead.strip(),
        )
        if answer != Comment(about):
            yield answer


def _why_no_comment(number: int, comment: _Comment) -> str:
    if not _ITEM.match(comment.about):
        return f"comment {number} is about `{shortened(comment.about)}`, which is no item of a workbook"

    texts = (comment.text.strip(), comment.instead.strip())
    length = max(map(len, texts))
    if length > LONGEST_TEXT:
        return f"the comment on {comment.about} is too long: {length:,} of {LONGEST_TEXT:,} characters"
    return ""


def _ticks(file: _Feedback, unread: _Unread) -> Iterator[Tick]:
    for number, tick in enumerate(file.ticks, 1):
        reason = _why_no_tick(number, tick)
        if reason:
            unread.append(reason)
        else:
            yield Tick(f"{file.interview}/{tick.step}", _day(tick.on))


def _why_no_tick(number: int, tick: _Tick) -> str:
    if not _ITEM.match(tick.step):
        return f"tick {number} is on `{shortened(tick.step)}`, which is no step of a workbook"
    if tick.on and not _day(tick.on):
        return f"the tick on {tick.step} has the day `{shortened(tick.on)}`, which is no date"
    return ""


def _progress(file: _Progress) -> Returned:
    unread: _Unread = []
    return Returned(
        kind=PROGRESS,
        ticks=tuple(_steps_done(file, unread)),
        on=_saved_on(file.saved, unread),
        unread=tuple(unread),
    )


def _steps_done(file: _Progress, unread: _Unread) -> Iterator[Tick]:
    for step, state in file.steps.items():
        interview, item = interview_and_item(step)
        is_step = usable_id(interview) and _ITEM.match(item)
        if not is_step:
            unread.append(f"`{shortened(step)}` is no step of a workbook")
        elif state == "done":
            yield Tick(step)
        else:
            unread.append(
                f"{step} is marked `not needed`, which stays in the browser: the file knows only what is done"
            )


def _saved_on(typed: str, unread: _Unread) -> dt.date | None:
    """The day of a date or of a moment; the rest of a moment is of no use here."""
    day = _day(typed.partition("T")[0])
    if typed and day is None:
        unread.append(
            f"the day on which it was saved, `{shortened(typed)}`, is no date"
        )
    return day


def _day(typed: str) -> dt.date | None:
    """A day in the form of files, in a year that can be meant."""
    if _DAY.fullmatch(typed):
        return parse_day(typed)
    return None
