"""The only YAML door: bytes come in, a tree of plain text with a place for every value goes out.

Scalars stay text (`10:30`, `no` and `010` mean what the model says they mean), and what a person would not write in a form
is refused: anchors, aliases, tags, merge keys, several documents, bulk. Two passes: events first, which cost no
memory and stop at the limits (`refusals`), then nodes, which know their places (`nodes`).
"""

import os
import stat
from functools import lru_cache
from pathlib import Path

import yaml

from afterword import escape
from afterword.diagnostics import Diagnostic, Diagnostics, Span, rules
from afterword.files import reason_of
from afterword.interview.reading.file.document import Document
from afterword.interview.reading.file.kinds_of_file import (
    is_web_page,
    kind_of,
    kind_of_file,
)
from afterword.interview.reading.file.text import Text
from afterword.interview.reading.slips.other_forms import broken_letters
from afterword.interview.reading.slips.slips import slips
from afterword.interview.reading.yaml.nodes import document_of
from afterword.interview.reading.yaml.refusals import refusals

MOST_BYTES = 1_000_000
_KEPT_BYTES = 50_000  # a file of somebody's, and nothing that would fill the memory
# The C parser when this PyYAML has it: ten times as fast.
LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# What PyYAML refuses, said before it is asked.
_UNPRINTABLE = yaml.reader.Reader.NON_PRINTABLE
_OTHER_KINDS = {
    stat.S_IFLNK: "this is a link, and links are not followed",
    stat.S_IFDIR: "this is a folder",
}
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def read_file(path: Path, name: str) -> tuple[bytes, Diagnostics]:
    """The bytes of a regular file of at most 1 MB; `name` is what messages call it. Links, pipes and devices are refused."""
    span = Span(name)
    try:
        refusal = _refusal(path.lstat(), span)
        if refusal is None:
            return path.read_bytes(), ()
        kind = refusal.code == rules.OVERSIZED_FILE.code and kind_of_file(path)
        if kind:
            refusal = _of_another_kind(span, kind)
    except FileNotFoundError:
        refusal = rules.UNREADABLE_FILE.at(
            span,
            "there is no such file",
            "check the name, or make one with `afterword new`",
        )
    except OSError as error:
        refusal = unreadable("file", span, error)
    return b"", (refusal,)


def unreadable(noun: str, span: Span, error: OSError) -> Diagnostic:
    """What is told when the system refuses a file or a folder."""
    return rules.UNREADABLE_FILE.at(
        span,
        f"the {noun} cannot be read: {reason_of(error)}",
        "check who may read it",
    )


def parse(content: bytes, name: str) -> tuple[Document, Diagnostics]:
    """The document in these bytes, and all that is wrong with it as YAML. With an error the document is empty.

    It is to be read and not changed: who saves one line asks for the same file some ten times, and it is taken apart once.
    """
    if len(content) > _KEPT_BYTES:
        return _parsed(content, name)
    return _kept(content, name)


def _parsed(content: bytes, name: str) -> tuple[Document, Diagnostics]:
    text, problems = _yaml_text(content, name)
    if not problems:
        problems = tuple(slips(text))
    if not problems:
        events = yaml.parse(text.typed, Loader=LOADER)
        problems = tuple(refusals(events, text))
    if problems:
        return Document(name), problems

    try:
        root = yaml.compose(text.typed, Loader=LOADER)
    except yaml.MarkedYAMLError as error:
        from afterword.interview.reading.slips.broken import broken  # noqa: PLC0415  (a file that is whole does without)

        return Document(name), (broken(error, text),)
    if isinstance(root, yaml.MappingNode) and root.value:
        return document_of(root, text)
    problem = text.report(
        rules.NO_KEYS,
        Span(name),
        "the file holds no keys",
        "begin with a line such as `role: HR Business Partner`, in me.yaml `name: Jane Doe`",
    )
    return Document(name), (problem,)


_kept = lru_cache(maxsize=16)(_parsed)


def plain_text(content: bytes, name: str) -> tuple[Document, Diagnostics]:
    """A file of plain text, read with the same care. Its one value is `text`; with an error the document is empty."""
    text, problems = _utf8_text(content, name)
    problems = (*problems, *broken_letters(text))
    if problems:
        return Document(name), problems

    hidden = escape.hidden(text.typed)
    if hidden:
        span = text.character(text.typed.index(hidden))
        problems = (text.report_hidden(hidden, span),)
    document = Document(
        name,
        tree={"text": escape.clean(text.typed)},
        values={("text",): Span(name)},
        lines=text.lines,
    )
    return document, problems


def _refusal(status: os.stat_result, span: Span) -> Diagnostic | None:
    """What is wrong with a file before anybody opens it."""
    kind = stat.S_IFMT(status.st_mode)
    if kind != stat.S_IFREG:
        return rules.UNREADABLE_FILE.at(
            span,
            _OTHER_KINDS.get(kind, "this is not a regular file"),
            "put the file itself in its place",
        )
    if status.st_size > MOST_BYTES:
        return _oversized(span, status.st_size)
    return None


def _oversized(span: Span, size: int) -> Diagnostic:
    return rules.OVERSIZED_FILE.at(
        span,
        f"the file has {size:,} bytes; at most {MOST_BYTES:,} are read",
        "keep one interview in it",
    )


def _yaml_text(content: bytes, name: str) -> tuple[Text, Diagnostics]:
    """Text that can be YAML."""
    if is_web_page(content):
        return Text(name, ""), (_of_another_kind(Span(name), "a web page"),)
    text, problems = _utf8_text(content, name)
    unprintable = _UNPRINTABLE.search(text.typed)
    if not unprintable:
        return text, problems
    problem = text.report(
        rules.BROKEN_YAML,
        text.character(unprintable.start()),
        f"the character U+{ord(unprintable[0]):04X} cannot stand in a YAML file",
        "delete it; it cannot be seen in most editors",
    )
    return text, (problem,)


def _utf8_text(content: bytes, name: str) -> tuple[Text, Diagnostics]:
    """The text in these bytes, empty with an error."""
    empty = Text(name, "")
    span = Span(name)
    if len(content) > MOST_BYTES:
        return empty, (_oversized(span, len(content)),)
    kind = kind_of(content)
    if kind:
        return empty, (_of_another_kind(span, kind),)
    if content.startswith(_UTF16_MARKS):
        return empty, (_not_utf8(span, "the file is saved as UTF-16"),)
    try:
        return Text(name, content.decode("utf-8-sig")), ()
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8", "replace")
        span = Text(name, before).character(len(before))
        return empty, (_not_utf8(span, "the file is not UTF-8 text from here on"),)


def _of_another_kind(span: Span, kind: str) -> Diagnostic:
    """What is told of a file that is no plain text at all."""
    return rules.NO_PLAIN_TEXT.at(
        span,
        f"this is {kind}, whatever the file is called",
        "open it in its own program, and save its words as plain text (UTF-8) under this name; or tell it by `afterword new`",
    )


def _not_utf8(span: Span, message: str) -> Diagnostic:
    return rules.NOT_UTF8.at(span, message, "save it again as UTF-8")
