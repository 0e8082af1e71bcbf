"""A sentence put between [[ and ]] where it stands: in a file of keys, or in a letter beside it."""

import json
import re
from collections.abc import Iterator

import yaml

from afterword.interview.amend.places import node_at, typed_place, with_branch
from afterword.interview.amend.typed import (
    CannotAmendError,
    TypedFile,
    spliced,
    typed_file,
)
from afterword.interview.reading.file.document import Document, KeyPath
from afterword.interview.reading.slips.curly import escaped
from afterword.interview.reading.yaml.yaml_door import parse
from afterword.interview.values.passages import CLOSES, OPENS
from afterword.interview.values.reading import single_spaced
from afterword.interview.values.sentences import with_private
from afterword.patterns import lazy_pattern

_BY_HAND = "put it between [[ and ]] yourself"
_BLOCK_STYLES = frozenset({"|", ">"})
_SUBJECT = lazy_pattern(r"(?i)(subject:)([^\n]*)")


def with_private_sentence(
    source: bytes,
    place: KeyPath,
    sentence: str,
) -> bytes:
    """The file with that sentence of the text at that place private; every other byte stays as it was typed.

    Words without quotes are put into quotes, as brackets at their beginning would otherwise be a list.

    Raises:
        CannotAmendError: it is written in a way that we do not change, or does not stand there any more.
    """
    file = typed_file(source, f"`{'.'.join(map(str, place))}`: {_BY_HAND}")
    place = typed_place(dict(file.tree), place)
    node = node_at(file, place)
    if not isinstance(node, yaml.ScalarNode):
        raise CannotAmendError(file.by_hand)
    start = node.start_mark.index
    end = node.end_mark.index
    for scalar in _scalars(file.text, node, sentence):
        changed = spliced(file.text, start, end, scalar)
        private = _checked(file, changed, place, sentence)
        if private:
            return private
    raise CannotAmendError(file.by_hand)


def with_private_words(
    source: bytes, sentence: str, *, in_subject: bool = False
) -> bytes:
    """The letter (plain text in UTF-8) with that sentence private, or with it private in its subject.

    Raises:
        CannotAmendError: it does not stand there by itself any more.
    """
    text = source.decode("utf-8-sig")
    size = len(text.encode())
    mark = source[:-size]
    head, subject, letter = _parted(text)
    if in_subject:
        changed = head + with_private(subject, sentence) + letter
    else:
        changed = head + subject + with_private(letter, sentence)
    if changed == text:
        raise CannotAmendError(f"`{sentence}`: {_BY_HAND}")
    return mark + changed.encode()


def _parted(text: str) -> tuple[str, str, str]:
    """The word `Subject:` and the subject, both empty where there is none, and what follows."""
    match = _SUBJECT.match(text)
    if match is None:
        return "", "", text
    end = match.end()
    return match[1], match[2], text[end:]


def _scalars(
    text: str,
    node: yaml.ScalarNode,
    sentence: str,
) -> Iterator[str]:
    """The text at a place with the sentence private, in each way that may be right, the most careful first."""
    start = node.start_mark.index
    end = node.end_mark.index
    typed = text[start:end]
    if node.style in _BLOCK_STYLES:
        yield from _with_brackets(typed, sentence)
        return
    match node.style:
        case "'":
            doubled = sentence.replace("'", "''")
            yield from _with_brackets(typed, doubled)
        case '"':
            yield from _with_brackets(typed, escaped(sentence))
        case _:
            for private in _with_brackets(escaped(typed), escaped(sentence)):
                yield f'"{private}"'
    for private in _with_brackets(node.value, sentence):
        yield json.dumps(private, ensure_ascii=False)


def _with_brackets(typed: str, sentence: str) -> Iterator[str]:
    """The text with brackets round the sentence: wherever it stands by itself, wherever it stands, at one place alone."""
    yield with_private(typed, sentence)
    words = map(re.escape, sentence.split())
    pattern = r"\s+".join(words)
    places = list(re.finditer(pattern, typed))
    yield _bracketed(typed, places)
    for place in places:
        yield _bracketed(typed, [place])


def _bracketed(text: str, places: list[re.Match[str]]) -> str:
    for place in reversed(places):
        start = place.start()
        end = place.end()
        passage = f"{OPENS}{place[0]}{CLOSES}"
        text = spliced(text, start, end, passage)
    return text


def _checked(file: TypedFile, changed: str, place: KeyPath, sentence: str) -> bytes:
    """The changed text as bytes, if the sentence alone is private in it now and all else is as it was; else nothing."""
    document, _ = parse(changed.encode(), "")
    typed = Document("", dict(file.tree))
    before = str(typed.at(place))
    after = str(document.at(place))
    if after == before or not _is_private(before, after, sentence):
        return b""
    key, *below = place
    content = with_branch(file.tree[str(key)], tuple(below), after)
    return file.checked(changed, str(key), content)


def _is_private(before: str, after: str, sentence: str) -> bool:
    """Whether a text became the other by brackets round the sentence, on one line or on the lines that it has."""
    new = single_spaced(after)
    for typed in (before, single_spaced(before)):
        private = with_private(typed, sentence)
        if single_spaced(private) == new:
            return True
    return False
