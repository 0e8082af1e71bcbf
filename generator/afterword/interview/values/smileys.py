"""Smileys and other little pictures in what is typed on a phone: found, and left out; what nobody else reads may keep them."""

import re

from afterword.interview.values.passages import without_passages
from afterword.patterns import lazy_pattern

# Pictures; not what a phrase may well have: stars of a hotel, C\u266f, a tick, a circled number.
_PICTURE = (
    "(?:[\U0001f000-\U0001faff\u231a\u231b\u23e9-\u23f3\u2600-\u2604\u2607-\u266c\u2670-\u2712\u2719-\u2767\u2795-\u2797"
    "\u2b50\u2b55]|[0-9#*]?\ufe0f?\u20e3)[\ufe0e\ufe0f\u200d\u20e3\U000e0020-\U000e007f]*"
)
_EYES_AND_MOUTH = r"(?:(?<![\d:(])[:;=]['\u2019]?[-o^]?[)]+|(?<!\S)[:;=]['\u2019]?[-o^]?[(DPp|/\\*]|(?<=\w)[:;]-[(DP])(?!\w)"
_TYPED = rf"(?:{_PICTURE}|{_EYES_AND_MOUTH}|(?<!\S)\^_?\^(?!\w)|(?<!\S)<3+(?=\W*\Z))"
_ONE = lazy_pattern(_TYPED)
_ALL = lazy_pattern(
    rf"(?s)(?P<private>\[\[.*?\]\])|[ \t]*{_TYPED}(?:[ \t]*{_TYPED})*(?P<behind>[ \t]*)(?P<stop>[.,;:!?)]|\Z)?"
)
# Quicker to look for, and in each of them; what pictures are not is a shorter range, and so quicker to compile.
_PART_OF_ONE = lazy_pattern(
    r"[:;=]['\u2019]?[-o^]?[)(DPp|/\\*]|\^_?\^|<3|[^\x00-\u20e2]"
)


def smiley_in(text: str) -> str:
    """The first one that others would read; empty without one."""
    if not _PART_OF_ONE.search(text):  # most texts have no sign that is in any
        return ""
    match = _ONE.search(without_passages(text))
    return match[0] if match else ""


def without_smileys(text: str) -> str:
    """The text as it is to be read by others; what stands between the brackets stays as it is."""
    return _ALL.sub(_left, text).strip()


def _left(match: re.Match[str]) -> str:
    """What is left in the place of some: a passage as it is, else a space where words follow."""
    if match["private"]:
        return match["private"]
    if match["stop"] is None:
        return " "
    return match["stop"]
