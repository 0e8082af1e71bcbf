"""The only YAML door: bytes come in, a tree of plain text with a place for every value goes out.

Scalars stay text (`10:30`, `no` and `010` mean what the model says they mean), and what a person would not write in a form
is refused: anchors, aliases, tags, merge keys, several documents, bulk. Two passes: events first, which cost no
memory and stop at the limits (`refusals`), then nodes, which know their places (`nodes`).
"""

import os
import stat
from pathlib import Path

import yaml

from afterword import escape
from afterword.diagnostics import Diagnostic, Span
from afterword.diagnostics import rules as r
from afterword.interview.reading.broken import broken
from afterword.interview.reading.document import Document
from afterword.interview.reading.nodes import document_of, hidden_character
from afterword.interview.reading.places import line_of, span_of_character
from afterword.interview.reading.refusals import refusals

MOST_BYTES = 1_000_000
LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C parser when this PyYAML has it: ten times as fast

_UNPRINTABLE = yaml.reader.Reader.NON_PRINTABLE  # what PyYAML refuses, said before it is asked
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def read_file(path: Path, name: str) -> tuple[bytes, tuple[Diagnostic, ...]]:
    """The bytes of a regular file of at most 1 MB; `name` is what messages call it. Links, pipes and devices are refused."""
    span = Span(name)
    try:
        refusal = _refused_unopened(path.lstat(), span)
        if refusal:
            return b"", (refusal,)
        return path.read_bytes(), ()
    except FileNotFoundError:
        missing = r.UNREADABLE_FILE.at(
            span,
            "there is no such file",
            "check the name, or make one with `afterword new`",
        )
        return b"", (missing,)
    except OSError as error:
        return b"", (unreadable("file", span, error),)


def unreadable(noun: str, span: Span, error: OSError) -> Diagnostic:
    """What is told when the system refuses a file or a folder."""
    reason = (error.strerror or "the system refused").lower()
    return r.UNREADABLE_FILE.at(span, f"the {noun} cannot be read: {reason}", "check who may read it")


def parse(content: bytes, name: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """The document in these bytes, and all that is wrong with it as YAML. With an error the document is empty."""
    text, problems = _printable_text(content, name)
    if not problems:
        events = yaml.parse(text, Loader=LOADER)
        problems = tuple(refusals(events, text, name))
    if problems:
        return Document(name), problems

    try:
        root = yaml.compose(text, Loader=LOADER)
    except yaml.MarkedYAMLError as error:
        return Document(name), (broken(error, text.splitlines(), name),)
    if isinstance(root, yaml.MappingNode) and root.value:
        return document_of(root, name, text)
    return Document(name), (_without_keys(text, name),)


def plain_text(content: bytes, name: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """A file of plain text, read with the same care. Its one value is `text`; with an error the document is empty."""
    text, problems = _utf8_text(content, name)
    if problems:
        return Document(name), problems

    lines = tuple(text.splitlines())
    hidden = escape.hidden(text)
    if hidden:
        span = span_of_character(name, text, text.index(hidden))
        problems = (r.HIDDEN_CHARACTER.at(span, *hidden_character(hidden), line_of(lines, span)),)
    document = Document(
        name,
        tree={"text": escape.clean(text)},
        values={("text",): Span(name)},
        lines=lines,
    )
    return document, problems


def _refused_unopened(status: os.stat_result, span: Span) -> Diagnostic | None:
    """What is wrong with a file before anybody opens it."""
    if not stat.S_ISREG(status.st_mode):
        return r.UNREADABLE_FILE.at(span, _other_kind(status.st_mode), "put the file itself in its place")
    if status.st_size > MOST_BYTES:
        return _oversized(span, status.st_size)
    return None


def _other_kind(mode: int) -> str:
    if stat.S_ISLNK(mode):
        return "this is a link, and links are not followed"
    if stat.S_ISDIR(mode):
        return "this is a folder"
    return "this is not a regular file"


def _oversized(span: Span, size: int) -> Diagnostic:
    return r.OVERSIZED_FILE.at(
        span,
        f"the file has {size:,} bytes; at most {MOST_BYTES:,} are read",
        "keep one interview in it",
    )


def _without_keys(text: str, name: str) -> Diagnostic:
    span = Span(name)
    return r.NO_KEYS.at(
        span,
        "the file holds no keys",
        "begin with a line such as `role: HR Business Partner`, in me.yaml `name: Jane Doe`",
        line_of(text.splitlines(), span),
    )


def _printable_text(content: bytes, name: str) -> tuple[str, tuple[Diagnostic, ...]]:
    """Text that can be YAML."""
    text, problems = _utf8_text(content, name)
    unprintable = _UNPRINTABLE.search(text)
    if not unprintable:
        return text, problems

    span = span_of_character(name, text, unprintable.start())
    problem = r.BROKEN_YAML.at(
        span,
        f"the character U+{ord(unprintable[0]):04X} cannot stand in a YAML file",
        "delete it; it cannot be seen in most editors",
        line_of(text.splitlines(), span),
    )
    return "", (problem,)


def _utf8_text(content: bytes, name: str) -> tuple[str, tuple[Diagnostic, ...]]:
    if len(content) > MOST_BYTES:
        return "", (_oversized(Span(name), len(content)),)
    if content.startswith(_UTF16_MARKS):
        return "", (_not_utf8(Span(name), "the file is saved as UTF-16"),)
    try:
        return content.decode("utf-8-sig"), ()
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8", "replace")
        span = span_of_character(name, before, len(before))
        return "", (_not_utf8(span, "the file is not UTF-8 text from here on"),)


def _not_utf8(span: Span, message: str) -> Diagnostic:
    return r.NOT_UTF8.at(span, message, "save it again as UTF-8")
