"""A time of day."""

import datetime as dt
import re
from typing import Annotated

from afterword.interview.values.meant_times import clock_in
from afterword.interview.values.reading import Reads, short_text_of, wrong
from afterword.patterns import lazy_pattern

_FORM = "write hours and minutes, such as 14:30"
_TIME = lazy_pattern(r"\d{1,2}:\d{2}\Z", re.ASCII)


def _time_of_day(raw: object) -> dt.time:
    text = short_text_of(raw, "a time of day")
    try:
        if _TIME.match(text):
            return dt.time.fromisoformat(text.zfill(5))
    except ValueError:
        pass

    message = f"`{text[:40]}` is not a time of day"
    clock, remainder = clock_in(text.casefold())
    if clock is None:
        raise wrong("unreadable_date", message, _FORM)
    if remainder:
        help_ = f"write {clock.written}; `{remainder}` is no part of it"
        raise wrong("unreadable_date", message, help_)
    mend = ""
    if clock.sure:
        mend = f"{clock.at:%H:%M}"
    raise wrong("unreadable_date", message, f"write {clock.written}", mend)


TimeOfDay = Annotated[
    dt.time,
    Reads(_time_of_day, {"type": "string", "pattern": r"^\d{1,2}:\d{2}$"}),
]
