"""A whole file pasted with the numbers of its lines, as editors and programs show them: `7:   - name: Angela Jones`."""

import re
from collections.abc import Iterator, Mapping

from afterword.diagnostics import Diagnostic, Mend, Span, rules
from afterword.interview.reading.file.text import Text
from afterword.mappings import filled
from afterword.patterns import lazy_pattern

_NUMBERED = lazy_pattern(
    r"\s*(?P<sign>[L\[(#]?(?P<number>\d{1,4})(?:[:.)\]|│→]|\s[|│→:])?)(?P<space>\s*)(?P<text>.*)"
)
_KEY = lazy_pattern(r"(?:- +)?[A-Za-z_]+ *:(?:\s|\Z)")
_FEWEST = 3  # lines that speak for it


def line_numbers(text: Text) -> Iterator[Diagnostic]:
    """What is told of them, once; they go from every line."""
    lines = filled(dict(enumerate(text.lines, 1)))
    numbered = dict(zip(lines, map(_NUMBERED.fullmatch, lines.values()), strict=True))
    matches = filled(numbered)
    are_all = len(matches) >= max(_FEWEST, len(lines)), _count_on(matches)
    if not all(are_all):
        return
    number, first = next(iter(matches.items()))
    margin = min(map(_space, matches.values()))
    begins = _without(first, margin)
    if not _KEY.match(first.string[begins:]):
        return
    yield text.report(
        rules.MISTYPED_SIGN,
        Span(text.file, number, first.start("sign") + 1, first.end("sign") + 1),
        f"`{first['sign']}` is the number of the line, and no part of the file",
        f"take the numbers away from all lines: `{first.string[begins:]}`",
        tuple(_mends(text, matches, margin)),
    )


def _mends(
    text: Text, matches: Mapping[int, re.Match[str]], margin: int
) -> Iterator[Mend]:
    for number, match in matches.items():
        yield Mend(Span(text.file, number, 1, _without(match, margin) + 1), "")


def _space(match: re.Match[str]) -> int:
    """How many spaces stand behind a number; any number of them, where nothing else does."""
    if not match["text"]:
        return len(match.string)
    return len(match["space"])


def _count_on(matches: Mapping[int, re.Match[str]]) -> bool:
    """Whether the numbers are those of the lines that they stand before, counted from whichever line."""
    away = {int(match["number"]) - number for number, match in matches.items()}
    return len(away) == 1


def _without(match: re.Match[str], margin: int) -> int:
    """Where a line begins behind its number, with the space that is its own."""
    return min(match.start("space") + margin, match.end("space"))
