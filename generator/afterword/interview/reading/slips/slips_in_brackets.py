"""Slips in what stands in brackets or braces on one line, where a comma or a colon of another script cuts nothing."""

import re
from collections.abc import Iterator

from afterword.interview.reading.slips import curly
from afterword.interview.reading.slips.lines import KeyLine
from afterword.interview.reading.slips.slip import (
    ODD,
    WIDE_BRACES,
    WIDE_COLONS,
    Slip,
    full_width,
    odd_space,
    pattern,
    wide_brace,
    wide_colon,
)
from afterword.patterns import lazy_pattern

_TIGHT = lazy_pattern(r"\w:[^\s,}\]]")
_VALUE = lazy_pattern(r"(?:[\[{,]|:(?=\s))\s*(?=[“”„«‘])")  # noqa: RUF001


def _pattern() -> re.Pattern[str]:
    return pattern(
        rf"(?P<brace>[{''.join(WIDE_BRACES)}])"
        rf"|(?P<comma>[，、；](?=\s*KEY\s*[:{WIDE_COLONS}]))"  # noqa: RUF001
        rf"|(?<=[\[{{,，、\s])(?P<key>KEY)"  # noqa: RUF001
        rf"(?:(?P<tight>:(?=[^\s,}}\]{ODD}]))|(?P<colon>\s*[{WIDE_COLONS}]\s*)|:(?P<space>[{ODD}]+))"
    )


def slips_in_brackets(line: KeyLine) -> Iterator[Slip]:
    """Every slip of the line from where its brackets begin."""
    text = f"{'~' * line.brackets}{line.within_brackets}"
    if text.isascii() and not _TIGHT.search(text):
        return
    for match in _pattern().finditer(text):
        yield _slip(match, line.text)
    for match in _VALUE.finditer(text):
        slip = curly.slip(line.text, match.end(), len(line.text))
        if slip:
            yield slip


def _slip(match: re.Match[str], line: str) -> Slip:
    if match["brace"]:
        return wide_brace(match)
    if match["comma"]:
        return full_width(match, "comma", ", ")
    if match["colon"]:
        return wide_colon(match)
    if match["space"]:
        return odd_space(match.start("space"), match["space"], "behind `:`", least=1)

    place = match.start("tight")
    text = re.split(r"[,}\]]", line[place + 1 :], maxsplit=1)[0]
    return Slip(
        place,
        place + 1,
        f"a space is missing behind the colon of `{match['key']}`",
        f"write `{match['key']}: {text.strip()}`",
        ": ",
    )
