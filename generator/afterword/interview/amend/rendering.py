"""Content as a person would type it into a file: a text plain or in quotes, a longer one in a block, keys and lists."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

import yaml

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern

Content: TypeAlias = "str | Mapping[str, Content] | Sequence[Content]"

STEP = 2  # columns by which what stands below a key stands further right
_WIDE = 10_000
_MOST_ON_A_LINE = 100  # columns, of short keys in braces
_CUTS_LINES = "\u2028\u2029\x85\xa0\x7f"
_MOST_SHORT_KEYS = 3
_LISTS_COME_BELOW = frozenset({"offer", "salary"})  # and read badly within braces
# Signs for which a reader would ask whether they are meant, if they stood without quotes.
_UNSURE = lazy_pattern(
    rf"[“”„«»‘’‚「『《〈【〝＂＇″′‟‛´、，،；؛{{}}\[\]｛｝［］{_CUTS_LINES}\x00-\x1f]|&#?\w+;|</?\w|%[0-9A-Fa-f]{{2}}|=[CE]\d|\\[u&#*_+!-]|\*\*|~~|;\s"  # noqa: RUF001
    r"|\A(?::\S|[•●◦‣▪⁃∙·–—→➤►✔✓✅☑☐]|(?:[!$%)*+,./:;<=>?\\^_|}-]|--|[=-]>)\s)|[,;`*_~)|•·–—\\/<=>\"-]\Z"  # noqa: RUF001
)

_ESCAPE = lazy_pattern(r"\\(.)(?=([a-z])?)")


class Bare(str):
    """A day, a number, yes or a fixed word: it stands without quotes, as a person would type it."""

    __slots__ = ()


def in_line(text: str) -> str:
    """A text on one line behind a key or a dash."""
    if isinstance(text, Bare):
        return text
    if not text or _UNSURE.search(text):
        return quoted(text)
    line = yaml.safe_dump(text, allow_unicode=True, width=_WIDE)
    return line.removesuffix("\n...\n").rstrip("\n")


def in_braces(content: Content) -> str:
    """Content within brackets or braces, on one line."""
    if isinstance(content, Mapping):
        pairs = [f"{key}: {in_braces(below)}" for key, below in content.items()]
        return f"{{{', '.join(pairs)}}}"
    if not isinstance(content, str):
        return f"[{', '.join(map(in_braces, content))}]"
    line = in_line(content)
    if line == content and "," not in line:
        return line
    return quoted(content)


def quoted(text: str) -> str:
    """A text in double quotes, whatever signs it has."""
    signs = json.dumps(text, ensure_ascii=False)
    signs = _ESCAPE.sub(_by_number, signs)
    for sign in _CUTS_LINES:
        signs = signs.replace(sign, f"\\u{ord(sign):04x}")
    return signs


def _by_number(match: re.Match[str]) -> str:
    r"""A tab, or the end of a line within a word, by its number: `\t` would be taken for a backslash and a letter."""
    sign, begins_small = match.groups()
    if sign == "t":
        return "\\u0009"
    if sign == "n" and begins_small:
        return "\\u000a"
    return match[0]


def block(
    text: str,
    mark: str = "|",
) -> list[str]:
    """A text as a block: its mark, then its lines, further right than what it belongs to."""
    typed_lines = text.split("\n")
    first = next(filter(str.strip, typed_lines), "")
    if first.startswith((" ", "\t")):
        mark = f"{mark[0]}{STEP}{mark[1:]}"
    return [mark, *indented(typed_lines)]


def below_key(
    key: str,
    content: Content,
) -> list[str]:
    """A key and its content as lines."""
    first, *more = _behind(content) or [""]
    if first and (key not in _LISTS_COME_BELOW or content == first):
        return [f"{key}: {first}", *more]
    return [f"{key}:", *indented(_lines(content))]


def behind_dash(content: Content) -> list[str]:
    """An entry of a list as lines."""
    first, *more = _behind(content) or [""]
    if first:
        return [f"- {first}", *more]
    first, *more = _lines(content)
    return [f"- {first}", *indented(more)]


def indented(lines: Iterable[str]) -> list[str]:
    """Lines further right; an empty one stays empty."""
    margin = " " * STEP
    return [text_if(line, f"{margin}{line}") for line in lines]


def _behind(content: Content) -> list[str]:
    """What begins behind a key or a dash: a text, or a day with what belongs to it; nothing where all stands below."""
    if isinstance(content, str):
        return _text(content)
    line = in_braces(content)
    if _begins_with_bare(content) and len(line) <= _MOST_ON_A_LINE:
        return [line]
    return []


def _text(text: str) -> list[str]:
    """A text as lines, of which the first stands behind a key or a dash."""
    if "\n" in text:
        return block(text)
    return [in_line(text)]


def _begins_with_bare(content: Content) -> bool:
    """Whether it is keys of which the first is a day, a number or a fixed word."""
    if not isinstance(content, Mapping) or len(content) > _MOST_SHORT_KEYS:
        return False
    return isinstance(next(iter(content.values())), Bare)


def _lines(content: Content) -> Iterator[str]:
    """Keys or entries as lines."""
    if isinstance(content, Mapping):
        for key, below in content.items():
            yield from below_key(key, below)
        return
    for entry in content:
        yield from behind_dash(entry)
