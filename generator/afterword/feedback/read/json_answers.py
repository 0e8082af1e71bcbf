"""The two JSON files that come back: a coach's feedback, saved by the shared page, and the ticks, saved by the site.

Both are made by a script of ours and could be made by anybody: what is read is small, closed, and says nothing but ticks, days
and comments. A file that says more is refused whole; an item that cannot be used is left out and told.
"""

import datetime as dt
import json
import re
from collections import deque
from collections.abc import Iterator
from typing import Any, Literal, NoReturn, TypeVar

from pydantic import Field, ValidationError

from afterword import escape
from afterword.feedback.answers import MOST_ANSWERS, Comment, Returned, Tick, UnusableReturnError
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.vocabulary import Verdict
from afterword.interview.values import LONGEST_LINE, LONGEST_TEXT, usable_id

FEEDBACK, PROGRESS = "feedback", "progress"  # the kinds, as the files call themselves
MOST_JSON_BYTES = 2_000_000  # a coach who writes a page on each of a hundred items needs a quarter of it
MOST_DEPTH = 8
_MOST_MARKS = 60_000  # texts, brackets and commas; a full file of the most answers has half
_AGAIN = "ask the sender to save it once more and to send it as it is"
_MARK = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{},]', re.DOTALL)  # a whole text, or one mark between texts
_BEGIN = re.compile(r'\{\s*"afterword"\s*:')
_QUOTED = re.compile(r"\A(?:[ \t]*>)+")
_KEY = re.compile(r"[ -~]{1,200}\Z")
_ITEM = re.compile(
    r"[a-z0-9-]{1,80}(?:/[a-z0-9-]{1,80}){1,2}\Z"
)  # within an interview: a step, or what a comment is about
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_NEWEST = 1

_File = TypeVar("_File", bound="_Closed")


class OtherJsonError(UnusableReturnError):
    """It is JSON, but nothing that a workbook saves: beside an answer it is no loss."""


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


def read_json(data: bytes) -> Returned:
    """What a feedback file or a progress export says.

    Raises:
        UnusableReturnError: it is neither, or it is not as our pages write it.
    """
    tree = _parsed(data)
    kind = tree.get("afterword")
    if not isinstance(kind, str) or kind not in {FEEDBACK, PROGRESS}:
        raise OtherJsonError(
            "this file was not saved by a workbook; ask for the one that the button `Save my feedback` gave"
        )
    version = tree.get("version")
    if type(version) is int and version > _NEWEST:
        raise UnusableReturnError("it was saved by a newer Afterword than yours; update yours and try again")
    return _progress(_checked(_Progress, tree)) if kind == PROGRESS else _feedback(_checked(_Feedback, tree))


def pasted(data: bytes) -> bytes | None:
    """The one answer that stands somewhere in a text, as after a greeting in an email; None if there is none.

    The marks of a quotation are taken from its lines, and a text that the mail program broke over two of them is one again.

    Raises:
        UnusableReturnError: there is more than one, or far more than any feedback holds.
    """
    if b"afterword" not in data.replace(b"\0", b""):
        return None
    _refuse_large(data)
    try:
        text = data.decode("utf-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig")
    except ValueError:
        return None
    text = " ".join(_QUOTED.sub("", line).strip() for line in text.splitlines())
    found = [each.start() for each in _BEGIN.finditer(text)]
    if len(found) > 1:
        raise UnusableReturnError("there is more than one answer in this text; save each of them in a file of its own")
    answer = text[found[0] :] if found else ""
    end = next((end for depth, end in _depths(answer) if not depth), None)
    return answer[:end].encode() or None


def _parsed(data: bytes) -> dict[str, Any]:
    """The JSON as a tree. How much and how deep is counted before anything is built from it."""
    _refuse_large(data)
    try:
        text = data.decode("utf-8-sig")
        _count(text)
        tree = json.loads(
            text, object_pairs_hook=_once, parse_int=_number, parse_float=_no_number, parse_constant=_no_number
        )
    except ValueError:
        raise UnusableReturnError(f"it is damaged, or somebody changed it; {_AGAIN}") from None
    if not isinstance(tree, dict):
        raise OtherJsonError(f"it does not hold what a workbook saves; {_AGAIN}")
    return tree


def _refuse_large(data: bytes) -> None:
    if len(data) > MOST_JSON_BYTES:
        raise UnusableReturnError(f"it is too large for feedback: {len(data):,} bytes, of at most {MOST_JSON_BYTES:,}")


def _count(text: str) -> None:
    deque(_depths(text), maxlen=0)


def _depths(text: str) -> Iterator[tuple[int, int]]:
    """How deep one is after each mark, and where the mark ends; refused as soon as it is more than any feedback holds."""
    depth = 0
    for number, found in enumerate(_MARK.finditer(text)):
        depth += (found[0] in "[{") - (found[0] in "]}")
        if depth > MOST_DEPTH or number > _MOST_MARKS:
            raise UnusableReturnError(f"it holds more than any feedback does, or deeper; {_AGAIN}")
        yield depth, found.end()


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The keys of one object, each once; texts without what cannot be seen."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if not _KEY.match(key):
            raise UnusableReturnError(f"it has a name in it that no workbook writes; {_AGAIN}")
        if key in found:
            raise UnusableReturnError(f"it says `{_short(key)}` twice, and only one of them can be meant; {_AGAIN}")
        found[key] = escape.clean(value) if isinstance(value, str) else value
    return found


def _number(typed: str) -> int:
    if len(typed) > 4:  # noqa: PLR2004  (the only number is the version)
        _no_number(typed)
    return int(typed)


def _no_number(_typed: str) -> NoReturn:
    raise UnusableReturnError(f"it has a number in it that no workbook writes; {_AGAIN}")


def _checked(model: type[_File], tree: dict[str, Any]) -> _File:
    try:
        return model.model_validate(tree)
    except ValidationError as error:
        raise UnusableReturnError(_told(error)) from None


def _told(error: ValidationError) -> str:
    """The first thing that is wrong, in a sentence of ours; what was typed there is not repeated."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = _short(" ".join(str(step + 1) if isinstance(step, int) else step for step in first["loc"]))
    if first["type"] == "extra_forbidden":
        return f"it wants to set `{place}`, and only ticks, days and comments are taken from anybody; nothing is taken from it"
    if first["type"] == "too_long":
        return f"it holds more than {MOST_ANSWERS:,} answers; {_AGAIN}"
    return f"`{place}` in it is not as a workbook writes it; {_AGAIN}"


def _feedback(file: _Feedback) -> Returned:
    if not usable_id(file.interview):
        raise UnusableReturnError(f"it does not say for which interview it is; {_AGAIN}")
    if len(file.comments) + len(file.ticks) > MOST_ANSWERS:
        raise UnusableReturnError(f"it holds more than {MOST_ANSWERS:,} answers; {_AGAIN}")
    unread: list[str] = []
    by = " ".join(file.by.split())
    if len(by) > LONGEST_LINE:
        unread.append("the sender's name is too long for a name; --from gives one")
    return Returned(
        kind=FEEDBACK,
        ticks=tuple(_ticks(file, unread)),
        comments=tuple(_comments(file, unread)),
        by=by if len(by) <= LONGEST_LINE else "",
        on=_saved(file.saved, unread),
        unread=tuple(unread),
    )


def _comments(file: _Feedback, unread: list[str]) -> Iterator[Comment]:
    for number, each in enumerate(file.comments, 1):
        text, instead = each.text.strip(), each.instead.strip()
        if not _ITEM.match(each.about):
            unread.append(f"comment {number} is about `{_short(each.about)}`, which is no item of a workbook")
        elif max(len(text), len(instead)) > LONGEST_TEXT:
            unread.append(
                f"the comment on {each.about} is too long: {max(len(text), len(instead)):,} of {LONGEST_TEXT:,} characters"
            )
        elif text or instead or each.says:
            says = Verdict(each.says.replace("-", " ")) if each.says else None
            yield Comment(f"{file.interview}/{each.about}", says, text, instead)


def _ticks(file: _Feedback, unread: list[str]) -> Iterator[Tick]:
    for number, each in enumerate(file.ticks, 1):
        day = _day(each.on)
        if not _ITEM.match(each.step):
            unread.append(f"tick {number} is on `{_short(each.step)}`, which is no step of a workbook")
        elif each.on and day is None:
            unread.append(f"the tick on {each.step} has the day `{_short(each.on)}`, which is no date")
        else:
            yield Tick(f"{file.interview}/{each.step}", day)


def _progress(file: _Progress) -> Returned:
    unread: list[str] = []
    ticks = []
    for step, state in file.steps.items():
        interview, _, item = step.partition("/")
        if not usable_id(interview) or not _ITEM.match(item):
            unread.append(f"`{_short(step)}` is no step of a workbook")
        elif state == "done":
            ticks.append(Tick(step))
        else:
            unread.append(
                f"{step} is marked `not needed`, which stays in the browser: the file knows only what is done"
            )
    return Returned(PROGRESS, tuple(ticks), on=_saved(file.saved, unread), unread=tuple(unread))


def _saved(typed: str, unread: list[str]) -> dt.date | None:
    """The day of a date or of a moment; the rest of a moment is of no use here."""
    day = _day(typed.partition("T")[0])
    if typed and day is None:
        unread.append(f"the day on which it was saved, `{_short(typed)}`, is no date")
    return day


def _day(typed: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(typed) if _DAY.fullmatch(typed) else None
    except ValueError:
        return None


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"  # noqa: PLR2004  (enough to find it by)
