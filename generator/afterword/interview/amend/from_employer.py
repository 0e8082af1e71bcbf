"""What came from the employer: a day that they named, and how it ended."""

import datetime as dt

from afterword.interview.amend.typed import inside, replaced, typed_file
from afterword.interview.model.vocabulary import Result

_OUTCOME, _SAID = "outcome", "employer_said"


def with_outcome(data: bytes, result: Result, on: dt.date) -> bytes:
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
    file = typed_file(data, f"write this line yourself: {line}")

    earlier = file.pair(_OUTCOME)
    if earlier is None:
        changed = file.at_end(line)
        return file.checked(changed, _OUTCOME, {**outcome})
    changed = replaced(file.text, earlier.content, outcome)
    return file.checked(changed, _OUTCOME, {**outcome})


def with_said(data: bytes, key: str, day: dt.date) -> bytes:
    """The file with a day that the employer named: `key` is contact_on or decide_by.

    Raises:
        CannotAmendError: as for `with_entry`.
    """
    text = day.isoformat()
    line = f"{key}: {text}"
    file = typed_file(data, f"write this under `{_SAID}` yourself: {line}")

    earlier = file.tree.get(_SAID)
    keys = earlier if isinstance(earlier, dict) else {}

    pair = file.pair(_SAID)
    if pair is None:
        changed = file.at_end(f"{_SAID}: {{{line}}}")
    elif key in keys:
        changed = replaced(file.text, pair.content, {key: text})
    else:
        changed = inside(file.text, pair.content, line)

    said = {**keys, key: text}
    return file.checked(changed, _SAID, said)
