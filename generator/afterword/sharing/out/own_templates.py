"""Words of a copy that stand in templates, words and packs of the candidate's own: typed by them, or taken over from ours."""

import re
from collections.abc import Iterator

from afterword.patterns import lazy_pattern
from afterword.resources import OwnFiles, is_as_shipped, resource
from afterword.sharing.out.shown import ShownWords, Standing
from afterword.workbook.in_copy import CopyText, words_of

_REMARK_IN_CODE = lazy_pattern(r"(?s)\{#.*?#\}")
_CODE = lazy_pattern(r"(?s)\{\{.*?\}\}|\{%.*?%\}|\{[a-z_.]*\}|<[^<>]*>")
_IN_CODE = lazy_pattern(r"(?s)\"([^\"\n]*)\"|'([^'\n]*)'|(\n)|.")
_KEY = lazy_pattern(r"^\s*(?:- )?(?:[\w-]+:\s)?")
_REMARK = lazy_pattern(r"^\s*#")
_EDGES = " \t\"',"
_PARTED = "\0"


def template_words(own_files: OwnFiles, page: CopyText) -> Iterator[ShownWords]:
    """Each passage between two values that can be read in the copy, and is not ours."""
    for name in own_files.names():
        path = own_files.path(name)
        if path is None or not path.is_file():
            continue
        typed = path.read_text(encoding="utf-8", errors="replace")
        ours = _line_of_words(_our_text(name))
        for number, passage in _passages(typed):
            if _line_of_words(passage) in ours:
                continue
            if page.has(passage):
                place = Standing(name, number)
                yield ShownWords(passage, (place,))


def _line_of_words(text: str) -> str:
    words = " ".join(words_of(text))
    return f" {words} "


def _passages(typed: str) -> Iterator[tuple[int, str]]:
    """What stands round the code of a template, in quotes within it, or behind a key; each with the number of its line."""
    without_remarks = _REMARK_IN_CODE.sub(_line_ends, typed)
    without_code = _CODE.sub(_strings, without_remarks)
    for number, line in enumerate(without_code.split("\n"), 1):
        for passage in _text_of(line).split(_PARTED):
            words = passage.strip(_EDGES)
            if words:
                yield number, words


def _line_ends(remark: re.Match[str]) -> str:
    return _PARTED + "\n" * remark[0].count("\n")


def _strings(code: re.Match[str]) -> str:
    """The texts in quotes of a piece of code, on the lines that they stand on."""
    return _PARTED + _IN_CODE.sub(_string, code[0])


def _string(match: re.Match[str]) -> str:
    double, single, line_end = match.groups()
    if line_end:
        return "\n"
    text = double or single
    if text:
        return f"{_PARTED}{text}{_PARTED}"
    return ""


def _text_of(line: str) -> str:
    if _REMARK.match(line):
        return ""
    words = _KEY.sub("", line)
    return words.replace('"', _PARTED)


def _our_text(name: str) -> str:
    """The file of that name as we ship it; empty when there is none, or when somebody changed it where it lies."""
    if not is_as_shipped(name):
        return ""
    return resource(*name.split("/")).read_text(encoding="utf-8")
