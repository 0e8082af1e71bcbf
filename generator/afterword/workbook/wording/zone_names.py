"""The zone of a time as people read it: in letters that mean that one alone, else by how far it is from UTC (E36)."""

import datetime as dt
import re

# How many hours from UTC people take these letters for: Manila has a PST and Shanghai a CST of their own.
_MEANT = {
    "ADT": -3,
    "AST": -4,
    "BST": 1,
    "CDT": -5,
    "CST": -6,
    "EDT": -4,
    "EST": -5,
    "IST": 5.5,
    "MDT": -6,
    "MST": -7,
    "PDT": -7,
    "PST": -8,
}


def zone_in_letters(time: dt.datetime) -> str:
    """`CET`; by its distance from UTC where it has no letters, or those of another zone: `UTC-3`, `UTC+5:45`."""
    name = f"{time:%Z}"
    offset = time.utcoffset() or dt.timedelta()
    hours = offset / dt.timedelta(hours=1)
    if name.isalpha() and _MEANT.get(name, hours) == hours:
        return name
    distance = f"{time:%z}"
    return "UTC" + re.sub(r"(?<=[+-])0|:?00\Z", "", f"{distance[:3]}:{distance[3:]}")
