"""What came from the employer: a day that they named, and how it ended."""

import datetime as dt

import yaml

from afterword.interview.amend.at_place import with_content
from afterword.interview.amend.rendering import Bare
from afterword.interview.amend.taking_out import without
from afterword.interview.amend.typed import (
    inside,
    pair_in,
    replaced,
    spliced,
    typed_file,
)
from afterword.interview.model.vocabulary import Result
from afterword.interview.reading.file.document import Document

_DAYS = ("contact_on", "decide_by")  # one of them counts
_OUTCOME, _SAID = "outcome", "employer_said"
_IN_WORDS, _ON = (_SAID, "decide_in_words"), (_SAID, "said_on")


def with_outcome(source: bytes, result: Result, on: dt.date) -> bytes:
    """The file with this outcome, in the place of an earlier one if there is any.

    Raises:
        CannotAmendError: as for `with_entry`.
    """
    day = on.isoformat()
    outcome = {
        "result": str(result),
        "on": day,
    }
    line = f"{_OUTCOME}: {{result: {result}, on: {day}}}"
    file = typed_file(source, f"write this line yourself: {line}")

    earlier = file.pair(_OUTCOME)
    if earlier is None:
        changed = file.at_end(line)
        return file.checked(changed, _OUTCOME, {**outcome})
    changed = replaced(file.text, earlier.content, outcome)
    return file.checked(changed, _OUTCOME, {**outcome})


def with_said(
    source: bytes,
    key: str,
    day: dt.date,
    loosely: str = "",
    said_on: dt.date | None = None,
) -> bytes:
    """The file with a day that the employer named: `key` is contact_on or decide_by, and takes the place of either.

    `loosely`: what they said of it, where they named no day; `said_on`: when they did, if after the talk. What the file had
    of these before goes.

    Raises:
        CannotAmendError: as for `with_entry`.
    """
    text = day.isoformat()
    line = f"{key}: {text}"
    by_hand = f"write this under `{_SAID}` yourself: {line}"
    file = typed_file(source, by_hand)
    on = said_on.isoformat() if said_on else ""
    for place, told in {_IN_WORDS: loosely, _ON: on}.items():
        typed = Document("", dict(file.tree)).at(place)
        if typed and typed != told:
            rest = without(source, place, by_hand)
            return with_said(rest, key, day, loosely, said_on)

    earlier = file.tree.get(_SAID)
    keys = dict(earlier) if isinstance(earlier, dict) else {}

    pair = file.pair(_SAID)
    if pair is None:
        changed = file.at_end(f"{_SAID}: {{{line}}}")
    else:
        changed = _with_day(file.text, pair.content, line)

    for of_before in _DAYS:
        keys.pop(of_before, None)
    with_day = file.checked(changed, _SAID, {**keys, key: text})
    in_words = with_content(with_day, _IN_WORDS, loosely, by_hand)
    return with_content(in_words, _ON, Bare(on), by_hand) if on else in_words


def _with_day(text: str, said: yaml.Node, line: str) -> str:
    """The text with a line under what they said: in the place of the day that was told before, where one was."""
    if not isinstance(said, yaml.MappingNode):
        return inside(text, said, line)
    before = pair_in(said, "contact_on") or pair_in(said, "decide_by")
    if before is None:
        return inside(text, said, line)
    start = before.key.start_mark.index
    end = before.content.end_mark.index
    return spliced(text, start, end, line)
