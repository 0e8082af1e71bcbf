"""The product's own words, and whether a word stands in a sentence of ours: "work" in one tells nothing of anybody."""

import ast
import calendar
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from afterword.resources import kept, own, own_files, resource
from afterword.sharing.leaks.amounts import currencies
from afterword.sharing.leaks.fragments import TextKind
from afterword.sharing.leaks.layers import layers
from afterword.sharing.leaks.spelling import words_of

_JINJA = re.compile(r"\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_VALUE = re.compile(r"\{\{.*?\}\}|\{[a-z_.]*\}", re.DOTALL)
_KEY = re.compile(r"(?m)^(\s*(?:- )?)[\w-]+:(?=\s|$)")
_STRING = re.compile(r"'([^'{}]*)'|\"([^\"{}]*)\"")
_FOLDERS = (("templates",), ("content", "packs"), ("content", "guides"))
_READ = frozenset({"its text", "its text, in codes", "a label in its text"})
_UNPUBLISHED = frozenset({"workspace"})  # examples for the candidate alone
_ENDINGS = frozenset({".j2", ".yaml", ".md", ".js"})
_SHARE = 0.5  # of the triples of words in a sentence: with more than these of ours, it is ours with a value put in
DAYS_AND_MONTHS = frozenset(
    name.casefold()
    for names in (calendar.day_name, calendar.day_abbr, calendar.month_name, calendar.month_abbr)
    for name in names
    if name
)


def is_ours(words: Sequence[str]) -> bool:
    """Whether these words stand beside one another in some text of ours."""
    return bool(words) and f" {' '.join(words)} " in _text()


def is_our_sentence(before: Sequence[str], words: Sequence[str], after: Sequence[str]) -> bool:
    """Whether words stand where we put them: with two neighbours on one side, or one on each, as in a text of ours.

    `before` and `after` hold two words each, nearest to the middle; `|` is the end of a text.
    """
    around = ((*before[-2:], *words), (*before[-1:], *words, *after[:1]), (*words, *after[:2]))
    return any(is_ours(each) for each in around)


def is_our_figure(before: Sequence[str], words: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a figure stands between words as in a text of ours. A currency beside it, or nothing, is not enough."""
    sides = ((before[-2:], ()), (before[-1:], after[:1]), ((), after[:2]))
    return any(
        is_ours((*left, *words, *right))
        for left, right in sides
        if not any(each == "|" or each.upper() in currencies() for each in (*left, *right))
    )


def is_our_label(words: Sequence[str], before: Sequence[str] = (), after: Sequence[str] = ()) -> bool:
    """Whether words are a label of ours, alone or with a neighbour: "References", "hiring manager"."""
    labels = (words, (*before[-1:], *words), (*words, *after[:1]), (*before[-1:], *words, *after[:1]))
    return any(is_ours(("|", *each, "|")) for each in labels)


def is_mostly_ours(words: Sequence[str], shown: str) -> bool:
    """Whether a sentence is one of ours with values put in; `shown` are the words that its reader may see, with spaces."""
    triples = [words[at : at + 3] for at in range(len(words) - 2)]
    known = sum(is_ours(each) or f" {' '.join(each)} " in shown for each in triples)
    return bool(triples) and known > _SHARE * len(triples)


@kept
def _text() -> str:
    """Every text of ours as words with a space between, and `|` where one ends."""
    return f" | {' | '.join(' '.join(words_of(text)) for text in _texts() if text.strip())} | "


def _texts() -> Iterator[str]:
    for folder in _FOLDERS:
        for path in sorted(resource(*folder).rglob("*")):
            if path.suffix in _ENDINGS and path.parent.name not in _UNPUBLISHED:
                yield from _of_template(path)
    for name in own_files():
        theirs = own(*name.split("/"))
        if theirs is not None and theirs.is_file():
            yield from _of_template(theirs)
    package = Path(__file__).parents[2]
    names = (package / "interview" / "model" / "vocabulary.py", package / "plan" / "possible.py")
    for path in sorted((*package.glob("workbook/**/*.py"), package / "edit" / "starter.py", *names)):
        yield from _of_code(path)


def _of_template(path: Path) -> Iterator[str]:
    """The sentences of a template or a pack, with a gap for each value, and the short texts within its expressions."""
    text = path.read_text(encoding="utf-8", errors="replace")
    yield from (
        one or other for each in (*_VALUE.findall(text), *_JINJA.findall(text)) for one, other in _STRING.findall(each)
    )
    plain = _JINJA.sub("", text)
    for choice in range(2):  # of the words that an expression chooses from
        told = _VALUE.sub(lambda found: _literal(found[0], choice), plain)  # noqa: B023  (used at once)
        told = _KEY.sub("\x1f", told) if ".yaml" in path.name else told
        yield from (
            each.text for each in layers("", told.encode()) if each.kind is TextKind.PROSE and each.where in _READ
        )


def _literal(expression: str, choice: int) -> str:
    """One of the texts that stand in an expression, or a gap for the value that it is."""
    found = [one or other for one, other in _STRING.findall(expression)]
    return found[choice] if len(found) > choice else "\x1f"


def _of_code(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield from (
        _VALUE.sub("\x1f", each.value)
        for each in ast.walk(tree)
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    )
