"""Where the fields of a form stand in a person's file: what stands there now, and the file with something else there."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar

from afterword import escape
from afterword.diagnostics import Diagnostic
from afterword.frozen import frozen
from afterword.interview.amend import Content, with_content
from afterword.interview.amend.places import typed_place
from afterword.interview.reading.file.document import Document, KeyPath
from afterword.interview.reading.yaml.yaml_door import parse
from afterword.mappings import only

Typed = Mapping[str, str]  # what is typed, by field
_Name = TypeVar("_Name", str, int)
_MARK = b"\xef\xbb\xbf"  # with which Windows begins files
BY_HAND = (
    "this is typed in a way that is not changed from a page; open the file to change it"
)


def number_among(names: Iterable[_Name], name: _Name) -> int:
    """The place of a name among these, or the one behind the last."""
    return (*names, name).index(name)


class Spot(Protocol):
    """The place of a form's fields."""

    @property
    def file(self) -> str:
        """The file, as a path from the root."""

    def typed(self, content: bytes) -> Typed:
        """What stands in the file now."""

    def amended(self, content: bytes, fields: Mapping[str, Content]) -> bytes:
        """The file with these fields, each only if it says something else.

        Raises:
            CannotAmendError: it is written in a way that we do not change.
        """

    def field_of(self, problem: Diagnostic, content: bytes) -> str:
        """The field that a problem of the file is about; empty when it is none of these."""


@frozen
class KeySpot:
    """Fields that stand under keys of a file: a place for each."""

    file: str
    places: Mapping[str, KeyPath]

    @classmethod
    def of_keys(cls, file: str, place: KeyPath, keys: Iterable[str]) -> "KeySpot":
        """Fields that are called like the keys which they stand under, all at one place."""
        return cls(file, {key: (*place, key) for key in keys})

    def typed(self, content: bytes) -> Typed:
        """What stands under the keys."""
        document, _ = parse(content, self.file)
        return {
            field: _text_at(document, place) for field, place in self.places.items()
        }

    def amended(self, content: bytes, fields: Mapping[str, Content]) -> bytes:
        """The file with these fields: those of keys or of an entry that is not there yet go in together."""
        together: defaultdict[KeyPath, dict[str, Content]] = defaultdict(dict)
        for field, text in fields.items():
            *above, key = self.places[field]
            if isinstance(key, int):
                content = with_content(content, self.places[field], text, BY_HAND)
            else:
                together[tuple(above)][key] = text
        for place, keys in together.items():
            content = _with_keys(content, place, keys)
        return content

    def field_of(self, problem: Diagnostic, content: bytes) -> str:
        """The field at whose place the problem is, or at whose missing key."""
        document, _ = parse(content, self.file)
        for field, place in self.places.items():
            spans = (document.span(place), document.span(place, key=True))
            if problem.span in spans:
                return field
        return ""


@frozen
class LetterSpot:
    """A letter in a file of its own beside the interview: a line with its subject, if it has one, and its text."""

    file: str

    def typed(self, content: bytes) -> Typed:
        """The subject and the text."""
        subject, text = _parted(content)
        return {"subject": subject, "text": text.rstrip("\n")}

    def amended(self, content: bytes, fields: Mapping[str, Content]) -> bytes:
        """The letter with this subject and this text."""
        ending = "\r\n" if b"\r\n" in content else "\n"
        text = f"{fields['text']}\n"
        if fields.get("subject"):
            text = f"Subject: {fields['subject']}\n\n{text}"
        mark = _MARK if content.startswith(_MARK) else b""
        return mark + text.replace("\n", ending).encode()

    def field_of(self, _problem: Diagnostic, _content: bytes) -> str:
        """Whatever is wrong with it, it is the text."""
        return "text"


def _parted(content: bytes) -> tuple[str, str]:
    text = escape.clean(content.decode("utf-8-sig"))
    head, _, below = text.partition("\n")
    word, _, subject = head.partition(":")
    if word.lower() != "subject":
        return "", text
    return subject.strip(), below.removeprefix("\n")


def digest(typed: Typed) -> str:
    """A short name for what is typed, by which a page knows it again."""
    text = json.dumps(dict(typed), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _text_at(document: Document, place: KeyPath) -> str:
    """The text at a place without the line ends that close it; empty where there is none."""
    text = document.at(typed_place(document.tree, place))
    if isinstance(text, str):
        return text.rstrip("\n")
    return ""


def _with_keys(content: bytes, place: KeyPath, keys: Mapping[str, Content]) -> bytes:
    """The file with these keys: each by itself where some stand already, else all together."""
    document, _ = parse(content, "")
    typed = document.at(place) if place else document.tree
    if typed is None:
        return _with_all(content, place, keys)
    for key, text in keys.items():
        content = with_content(content, (*place, key), text, BY_HAND)
    return content


def _with_all(content: bytes, place: KeyPath, keys: Mapping[str, Content]) -> bytes:
    """The file with keys where none stood; those that say nothing are left out."""
    texts = only(keys, filter(keys.get, keys))
    if not texts:
        return content
    return with_content(content, place, texts, BY_HAND)
