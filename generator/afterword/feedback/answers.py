"""What came back, as values that nobody has agreed to yet: ticks with their days, and comments. There is nothing else to say.

Whoever sent it is a stranger: each reader of a returned file gives these values or refuses the file, and what becomes of them
is decided later, one by one.
"""

import datetime as dt

from afterword.frozen import frozen
from afterword.interview.model.vocabulary import Verdict

MOST_BYTES_RETURNED = 20_000_000  # of one file; a filled-in workbook has less than one
MOST_ANSWERS = 2_000  # ticks and comments together
# As our pages and forms write them.
VERDICTS = {str(verdict).replace(" ", "-"): verdict for verdict in Verdict}


class UnusableReturnError(Exception):
    """A returned file cannot be used at all; the text says why, and what to ask the sender for."""


@frozen
class Tick:
    """A step ticked as done. `step` is the whole ID, with the interview; `on` its day, if one was written.

    `typed` is what stands in the day's place and cannot be read as one day: a short line, cleaned.
    """

    step: str
    on: dt.date | None = None
    typed: str = ""


@frozen
class Comment:
    """A comment on one item. `about` is the whole ID: the interview, then what `Remark.about` holds."""

    about: str
    says: Verdict | None = None
    text: str = ""
    instead: str = ""


@frozen
class Returned:
    """All that one returned file says. `on` is the day it was saved, `by` whoever saved it; `unread` what was not taken.

    `copy_id` is the copy that it answers, if the file names one.
    """

    kind: str
    ticks: tuple[Tick, ...] = ()
    comments: tuple[Comment, ...] = ()
    by: str = ""
    on: dt.date | None = None
    unread: tuple[str, ...] = ()
    copy_id: str = ""
