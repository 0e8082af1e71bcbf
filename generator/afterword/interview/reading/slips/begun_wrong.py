"""Texts that begin with a sign which YAML takes for a mark of its own, and colons that stand alone between braces."""

import re
from collections.abc import Iterator

from afterword.interview.reading.keys.known_keys import (
    keys_of_more_lines,
    keys_of_words,
    known_keys,
    list_keys,
)
from afterword.interview.reading.slips.mistake import Mistake, in_quotes
from afterword.patterns import lazy_pattern

_KEY = lazy_pattern(r"\A\s*(?:- +)*(\w+)\s*:")
# As pages and chats write an address: `[a@b.example](mailto:a@b.example)`.
_LINK = lazy_pattern(
    r"\[(?P<text>[^\[\]()]+)\]\((?:mailto:)?(?P<target>[^()\s?]+)[^()\s]*\)"
)
_READ_OF_LINK = {"url": "target", "email": "target"}
_AGAIN = lazy_pattern(r"(?P<key>\w+)\s*:\s+(?P<text>\S.*)")
_COLONS = lazy_pattern(r"(?::\s+)+(?=\S)")
_TAB = lazy_pattern(r"-(?P<tab> *\t\s*)\S")
_OPENED = lazy_pattern(r"(?P<sign>`|''|\"\")(?P<text>[^`'\"]+)")
_ENTRIES = lazy_pattern(r"(?P<mark>[-*+])\s+\S.*")
_PARTS = lazy_pattern(r"[,\[\]{}:#\"']")
_IN_BRACKETS = lazy_pattern(
    r"\[[^\[\]{},:]*\][^\[\]{},:#]+|\{[^\[\]{},:]*\}[^\[\]{},:#]+"
)
_SIGN = lazy_pattern(r"(?P<sign>[@`%&*!|>?,])(?P<space>\s*)(?P<text>[^\s#].*)")
_ENDS_IN_A_COLON = lazy_pattern(r"[^\s:\"'][^:]*?(?P<word>\w+):")
_BLOCKS = frozenset("|>")
_COLON_ALONE = lazy_pattern(r"(?P<before>[{,])\s*(?P<colon>:)\s*(?P<behind>[,}])?")


def begun_wrong(value: str, place: tuple[int, int], line: str) -> Iterator[Mistake]:
    """What is wrong with how a text behind a key begins; `place` is where it stands in its line."""
    key = "".join(_KEY.findall(line))
    start, _ = place
    yield from _tab(value, place)
    if not line[:start].strip():
        return  # neither a key nor a hyphen stands before it
    for check in _CHECKS:
        yield from check(value, place, key)


def _link(value: str, place: tuple[int, int], key: str) -> Iterator[Mistake]:
    """A link as a page has it: where an address is asked it is the address, elsewhere what is read of it."""
    link = _LINK.fullmatch(value)
    if link:
        written = link[_READ_OF_LINK.get(key, "text")]
        yield Mistake(f"write {written} alone", value=place, new=written)


def _tab(value: str, place: tuple[int, int]) -> Iterator[Mistake]:
    """A tab between the hyphen of an entry and its text."""
    tab = _TAB.match(value)
    if tab:
        start, _ = place
        yield Mistake(
            "type a space behind the hyphen in the place of the tab",
            start,
            (start + tab.start("tab"), start + tab.end("tab")),
            new=" ",
        )


def _opened(value: str, place: tuple[int, int], key: str) -> Iterator[Mistake]:
    """A quote before the text, typed twice or of the wrong kind, that nothing closes."""
    opened = _OPENED.fullmatch(value)
    if opened:
        start, _ = place
        sign, text = opened["sign"], opened["text"]
        yield Mistake(
            f"take {sign} away, which nothing closes: write `{key}: {text}`",
            start,
            (start, start + len(sign)),
            new="",
        )


def _two_colons(value: str, place: tuple[int, int], key: str) -> Iterator[Mistake]:
    """A second colon behind the key: `role: : Nurse`."""
    colons = _COLONS.match(value)
    if colons:
        start, _ = place
        yield Mistake(
            f"one colon is enough: write `{key}: {value[colons.end() :]}`",
            start,
            (start, start + colons.end()),
            new="",
        )


def _given_again(value: str, place: tuple[int, int], key: str) -> Iterator[Mistake]:
    """The key once more: `url: URL: https://…`."""
    again = _AGAIN.fullmatch(value)
    if again and again["key"].lower() == key.lower():
        start, _ = place
        yield Mistake(
            f"the key stands there twice: write `{key}: {again['text']}`",
            start,
            (start, start + again.start("text")),
            new="",
        )


def _listed(value: str, place: tuple[int, int], key: str) -> Iterator[Mistake]:
    """The entries of a list in one line, each behind its dash."""
    if not all((_ENTRIES.fullmatch(value), key in list_keys())):
        return
    _, *entries = re.split(rf"(?:\A|\s+)[{value[0]}]\s+", value)
    holds_signs = any(map(_PARTS.search, entries))
    if holds_signs or len(entries) == 1:
        return
    listed = f"[{', '.join(entries)}]"
    yield Mistake(f"a list stands in brackets: {listed}", value=place, new=listed)


def _in_brackets(value: str, place: tuple[int, int], _key: str) -> Iterator[Mistake]:
    """A text of which the first word alone is in brackets: `[Nights] Supervisor`."""
    if _IN_BRACKETS.fullmatch(value):
        yield Mistake(
            f"put double quotes round text that begins with a bracket: {in_quotes(value)}",
            value=place,
        )


def _signed(value: str, place: tuple[int, int], key: str) -> Iterator[Mistake]:
    """A sign alone before the text: whether it belongs to it is for the person to say; to no day, sum or address it does."""
    signed = _SIGN.fullmatch(value)
    if signed is None:
        return
    start, _ = place
    sign, text = signed["sign"], signed["text"]
    help_ = f"take `{sign}` away: write `{key}: {text}`"
    if key in keys_of_words():
        yield Mistake(help_, start, (start, start + signed.start("text")), new="")
    elif sign in _BLOCKS and key in keys_of_more_lines():
        yield Mistake(
            f"begin the text in the line below `{key}: {sign}`, indented", start
        )
    elif signed["space"] or sign in _BLOCKS:
        belongs = "or put double quotes round all of it, if the sign belongs to it"
        yield Mistake(f"{help_}; {belongs}", start)


def _ending_in_a_colon(
    value: str, place: tuple[int, int], key: str
) -> Iterator[Mistake]:
    """A colon behind the only text of a line, as before a list."""
    ending = _ENDS_IN_A_COLON.fullmatch(value)
    if ending is None or key in keys_of_more_lines():
        return
    if ending["word"] in known_keys():
        return
    _, end = place
    text = value.removesuffix(":")
    yield Mistake(
        f"take the colon at the end away: write `{key}: {text}`",
        end - 1,
        (end - 1, end),
        new="",
    )


def colons_alone(line: str, start: int) -> Iterator[Mistake]:
    """A colon between braces that no key stands before; with nothing behind it, it goes."""
    for colon in _COLON_ALONE.finditer(line, start):
        if not colon["behind"]:
            yield Mistake("write a key before the colon", colon.start("colon"))
            continue
        begins = colon.start() + (colon["before"] == "{")
        yield Mistake(
            "take the colon away that has no key",
            colon.start("colon"),
            (begins, colon.end("colon")),
            new="",
        )


_CHECKS = (
    _link,
    _opened,
    _two_colons,
    _given_again,
    _listed,
    _in_brackets,
    _signed,
    _ending_in_a_colon,
)
