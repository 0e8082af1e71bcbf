"""What came from the employer: a day that they named, and how it ended."""

import datetime as dt

from afterword.interview.amend.typed import inside, replaced, typed
from afterword.interview.model.vocabulary import Result

_OUTCOME, _SAID = "outcome", "employer_said"


def with_outcome(data: bytes, result: Result, on: dt.date) -> bytes:
    """The file with this outcome, in the place of an earlier one if there is any.

    Raises:
        CannotAmendError: as for `with_entry`.
    """
    new = {"result": str(result), "on": on.isoformat()}
    line = f"{_OUTCOME}: {{result: {new['result']}, on: {new['on']}}}"
    file = typed(data, f"write this line yourself: {line}")
    known = file.pair(_OUTCOME)
    changed = replaced(file.text, known[1], new) if known else file.at_end(line)
    return file.checked(changed, {**file.tree, _OUTCOME: dict(new)})


def with_said(data: bytes, key: str, day: dt.date) -> bytes:
    """The file with a day that the employer named: `key` is contact_on or decide_by.

    Raises:
        CannotAmendError: as for `with_entry`.
    """
    new = {key: day.isoformat()}
    line = f"{key}: {day.isoformat()}"
    file = typed(data, f"write this under `{_SAID}` yourself: {line}")
    known, before = file.pair(_SAID), file.tree.get(_SAID)
    said = before if isinstance(before, dict) else {}
    if known is None:
        changed = file.at_end(f"{_SAID}: {{{line}}}")
    elif key in said:
        changed = replaced(file.text, known[1], new)
    else:
        changed = inside(file.text, known[1], (line,))
    return file.checked(changed, {**file.tree, _SAID: {**said, **new}})
