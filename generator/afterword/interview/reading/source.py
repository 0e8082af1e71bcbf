"""The only YAML door: bytes come in, a tree of plain text with a place for every value goes out.

Scalars stay text (`10:30`, `no` and `010` mean what the model says they mean), and what a person would not write in a form
is refused: anchors, aliases, tags, merge keys, several documents, bulk. Two passes: events first, which cost no
memory and stop at the limits, then nodes, which know their places.
"""

import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import yaml

from afterword import escape
from afterword.diagnostics import Diagnostic, Span, has_errors
from afterword.diagnostics import rules as r

MOST_BYTES = 1_000_000
MOST_DEPTH = 12
MOST_NODES = 20_000
MOST_CHARACTERS = 50_000

Tree = str | list["Tree"] | dict[str, "Tree"] | None
Path_ = tuple[str | int, ...]

_UNPRINTABLE = yaml.reader.Reader.NON_PRINTABLE  # what PyYAML refuses, said before it is asked
_NO_SPACE = re.compile(r"\s*(- )?[a-z_]+:[^\s/]")
LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C parser when this PyYAML has it: ten times as fast


@dataclass(frozen=True)
class Document:
    """One YAML file, read. `values` and `keys` give the place of each value and each key by its path in the tree."""

    file: str
    tree: dict[str, Tree] = field(default_factory=dict)
    values: dict[Path_, Span] = field(default_factory=dict)
    keys: dict[Path_, Span] = field(default_factory=dict)
    lines: tuple[str, ...] = ()

    def span(self, path: Path_, *, key: bool = False) -> Span:
        """Where the value (or its key) stands; for a path that was not typed, the nearest thing around it that was."""
        path, places = self._as_typed(path), self.keys if key else self.values
        while path:
            if path in places:
                return places[path]
            if path in self.values:
                return self.keys.get(path, self.values[path])
            path = path[:-1]
        return Span(self.file)

    def at(self, path: Path_) -> Tree:
        """The value at a path, or None where nothing was typed."""
        tree: Tree = self.tree
        for step in path:
            if isinstance(tree, dict):
                tree = tree.get(str(step))
            elif isinstance(tree, list) and isinstance(step, int) and step < len(tree):
                tree = tree[step]
            else:
                return None
        return tree

    def _as_typed(self, path: Path_) -> Path_:
        """The path without the 0 that stands for a list of one typed without its dash or brackets."""
        typed: Path_ = ()
        for step in path:
            if step != 0 or (*typed, step) in self.values:
                typed = (*typed, step)
        return typed

    def excerpt(self, span: Span) -> str:
        """The line that a place stands on."""
        return self.lines[span.line - 1] if 0 < span.line <= len(self.lines) else ""

    def report(self, rule: r.Rule, path: Path_, message: str, help_: str = "", *, key: bool = False) -> Diagnostic:
        """The rule broken at the value (or key) of that path."""
        span = self.span(path, key=key)
        return rule.at(span, message, help_, self.excerpt(span))


def read_file(path: Path, name: str) -> tuple[bytes, tuple[Diagnostic, ...]]:
    """The bytes of a regular file of at most 1 MB; `name` is what messages call it. Links, pipes and devices are refused."""
    span = Span(name)
    try:
        status = path.lstat()
        if not stat.S_ISREG(status.st_mode):
            return b"", (r.UNREADABLE_FILE.at(span, _not_regular(status.st_mode), "put the file itself in its place"),)
        if status.st_size > MOST_BYTES:
            return b"", (_oversized(span, status.st_size),)
        return path.read_bytes(), ()
    except FileNotFoundError:
        return b"", (
            r.UNREADABLE_FILE.at(span, "there is no such file", "check the name, or make one with `afterword new`"),
        )
    except OSError as error:
        reason = (error.strerror or "the system refused").lower()
        return b"", (r.UNREADABLE_FILE.at(span, f"the file cannot be read: {reason}", "check who may read it"),)


def parse(data: bytes, name: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """The document in these bytes, and all that is wrong with it as YAML. With an error the document is empty."""
    text, problems = _decode(data, name)
    if not problems:
        problems = tuple(_refusals(text, name))
    if has_errors(problems):
        return Document(name), problems
    try:
        root = yaml.compose(text, Loader=LOADER)
    except yaml.MarkedYAMLError as error:
        return Document(name), (_broken(error, text, name),)
    if not isinstance(root, yaml.MappingNode) or not root.value:
        help_ = "begin with a line such as `role: HR Business Partner`, in me.yaml `name: Jane Doe`"
        return Document(name), (r.NO_KEYS.at(Span(name), "the file holds no keys", help_, _line(text, 0)),)
    reader = _Reader(Document(name, lines=tuple(text.splitlines())))
    tree = reader.mapping(root, ())
    found = tuple(reader.found)
    document = Document(
        name, {} if has_errors(found) else tree, reader.document.values, reader.document.keys, reader.document.lines
    )
    return document, found


def plain_text(data: bytes, name: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """A file of plain text, read with the same care. Its one value is `text`; with an error the document is empty."""
    text, problems = _utf8(data, name)
    if problems:
        return Document(name), problems
    lines, bad = tuple(text.splitlines()), escape.hidden(text)
    found: tuple[Diagnostic, ...] = ()
    if bad:
        span = _place(name, text, text.index(bad))
        message = f"the text holds a character that cannot be seen (U+{ord(bad):04X}); it is left out"
        help_ = "type the text again instead of pasting it"
        found = (r.HIDDEN_CHARACTER.at(span, message, help_, _line(text, span.line - 1)),)
    return Document(name, {"text": escape.clean(text)}, {("text",): Span(name)}, {}, lines), found


def _not_regular(mode: int) -> str:
    if stat.S_ISLNK(mode):
        return "this is a link, and links are not followed"
    return "this is a folder" if stat.S_ISDIR(mode) else "this is not a regular file"


def _oversized(span: Span, size: int) -> Diagnostic:
    return r.OVERSIZED_FILE.at(
        span, f"the file has {size:,} bytes; at most {MOST_BYTES:,} are read", "keep one interview in it"
    )


def _decode(data: bytes, name: str) -> tuple[str, tuple[Diagnostic, ...]]:
    """Text that can be YAML."""
    text, problems = _utf8(data, name)
    bad = _UNPRINTABLE.search(text)
    if not bad:
        return text, problems
    span = _place(name, text, bad.start())
    message = f"the character U+{ord(bad[0]):04X} cannot stand in a YAML file"
    return "", (
        r.BROKEN_YAML.at(span, message, "delete it; it cannot be seen in most editors", _line(text, span.line - 1)),
    )


def _utf8(data: bytes, name: str) -> tuple[str, tuple[Diagnostic, ...]]:
    if len(data) > MOST_BYTES:
        return "", (_oversized(Span(name), len(data)),)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "", (r.NOT_UTF8.at(Span(name), "the file is saved as UTF-16", "save it again as UTF-8"),)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace")
        span = _place(name, before, len(before))
        return "", (r.NOT_UTF8.at(span, "the file is not UTF-8 text from here on", "save it again as UTF-8"),)
    return text, ()


def _place(name: str, text: str, index: int) -> Span:
    lines = f"{text[:index]}.".splitlines()
    return Span(name, len(lines), len(lines[-1]), len(lines[-1]) + 1)


def _line(text: str, number: int) -> str:
    lines = text.splitlines()
    return lines[number] if number < len(lines) else ""


class _Mark(Protocol):
    """A place as PyYAML gives it: its own class of marks and the C parser's are two."""

    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...


def _span(name: str, start: _Mark | None, end: _Mark | None) -> Span:
    if not start or not end:
        return Span(name)
    stop = end.column + 1 if end.line == start.line else start.column + 2
    return Span(name, start.line + 1, start.column + 1, max(stop, start.column + 2))


def _broken(error: yaml.MarkedYAMLError, text: str, name: str) -> Diagnostic:
    span = _where(error, text, name)
    line = _line(text, span.line - 1)
    below = _line(text, span.line)
    if below[: len(below) - len(below.lstrip())].count("\t"):  # a tab is often noticed a line too early
        span, line = Span(name, span.line + 1, 1, 2), below
    return r.BROKEN_YAML.at(span, "the line cannot be read as YAML", _mend(line, span.column - 1), line)


def _where(error: yaml.MarkedYAMLError, text: str, name: str) -> Span:
    """Where the mistake was made: at the quote or bracket that a later line still finds open, else where reading ended."""
    begun, ended = error.context_mark, error.problem_mark
    if begun and ended and begun.line < ended.line:
        opened = _line(text, begun.line)[begun.column : begun.column + 1] in {"[", "{"}
        if opened or isinstance(error, yaml.scanner.ScannerError):
            return _span(name, begun, begun)
    return _span(name, ended or begun, ended or begun)


def _mend(line: str, column: int) -> str:
    """What most often is wrong with a line that no YAML reader takes, judged by the line itself."""
    brackets = {"[": "]", "{": "}"}
    if line[column : column + 1] in brackets:
        return f"close the bracket with `{brackets[line[column]]}`, and put commas between what stands in it"
    value = line.split(":", 1)[-1].strip()
    likely = (
        ("\t" in line[: len(line) - len(line.lstrip())], "indent with spaces instead of tabs"),
        (_NO_SPACE.match(line), "put a space after the colon"),
        (value[:1] in "@`%&*!|>", "put double quotes round the text after the colon"),
        (
            line.count('"') % 2 or line.count("'") % 2,
            "close the quotes, or use double quotes round text that holds an apostrophe",
        ),
        (": " in value or value.endswith(":"), "put double quotes round text that holds a colon"),
    )
    otherwise = "check that lines of one list or one person are indented alike, and that each key is followed by `: `"
    return next((help_ for found, help_ in likely if found), otherwise)


def _refusals(text: str, name: str) -> Iterator[Diagnostic]:
    """One pass over the events: what is refused, and the first limit that is passed."""
    depth = nodes = documents = 0
    lines = text.splitlines()
    try:
        for event in yaml.parse(text, Loader=LOADER):
            span = _span(name, event.start_mark, event.end_mark)
            excerpt = lines[span.line - 1] if span.line <= len(lines) else ""
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            nodes += isinstance(event, yaml.NodeEvent)
            documents += isinstance(event, yaml.DocumentStartEvent)
            if documents > 1:
                yield r.SEVERAL_DOCUMENTS.at(
                    span, "a second document begins here", "put each interview in a file of its own", excerpt
                )
                return
            if depth > MOST_DEPTH or nodes > MOST_NODES:
                what = f"more than {MOST_DEPTH} levels" if depth > MOST_DEPTH else f"more than {MOST_NODES:,} values"
                yield r.OVERCOMPLEX_FILE.at(span, f"the file has {what}", "keep one interview in a file", excerpt)
                return
            yield from _machinery(event, span, excerpt)
    except yaml.MarkedYAMLError as error:
        yield _broken(error, text, name)


def _machinery(event: yaml.Event, span: Span, excerpt: str) -> Iterator[Diagnostic]:
    help_ = "write the value out in full; put double quotes round text that begins with `&`, `*` or `!`"
    if isinstance(event, yaml.AliasEvent):
        yield r.YAML_MACHINERY.at(span, "`*` refers to another place in the file", help_, excerpt)
    elif isinstance(event, yaml.NodeEvent) and event.anchor:
        yield r.YAML_MACHINERY.at(span, "`&` names this place for later", help_, excerpt)
    elif isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag:
        yield r.YAML_MACHINERY.at(span, "`!` gives this value a type", help_, excerpt)
    elif isinstance(event, yaml.ScalarEvent) and len(event.value) > MOST_CHARACTERS:
        message = f"the value has {len(event.value):,} characters; at most {MOST_CHARACTERS:,} are read"
        yield r.OVERCOMPLEX_FILE.at(span, message, "shorten it", excerpt)


def _is_empty(node: yaml.Node) -> bool:
    """Whether nothing was typed: a key or a dash with nothing behind it. Quotes with nothing in them are something."""
    return isinstance(node, yaml.ScalarNode) and node.value == "" and not node.style


class _Reader:
    """Turns nodes into plain text, noting places and what is wrong on the way."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.found: list[Diagnostic] = []

    def mapping(self, node: yaml.MappingNode, path: Path_) -> dict[str, Tree]:
        tree: dict[str, Tree] = {}
        for key_node, value_node in node.value:
            span = self._span(key_node)
            if not isinstance(key_node, yaml.ScalarNode) or key_node.value == "<<":
                self._report(
                    r.YAML_MACHINERY, span, "this key is not plain text", "write a word and a colon, such as `role:`"
                )
                continue
            key = escape.clean(key_node.value)
            here = (*path, key)
            if key in tree:
                first = self.document.keys[here].line
                help_ = f"keep one of the two: the other stands in line {first}"
                self._report(r.DUPLICATE_KEY, span, f"`{key}` is given twice", help_)
                continue
            self.document.keys[here] = span
            tree[key] = self.value(value_node, here)
        return tree

    def value(self, node: yaml.Node, path: Path_) -> Tree:
        self.document.values[path] = self._span(node)
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            items = [item for item in node.value if not _is_empty(item)]
            return [self.value(item, (*path, number)) for number, item in enumerate(items)]
        return None if _is_empty(node) else self._scalar(node)

    def _scalar(self, node: yaml.Node) -> str:
        bad = escape.hidden(node.value)
        if bad:
            message = f"the text holds a character that cannot be seen (U+{ord(bad):04X}); it is left out"
            self._report(r.HIDDEN_CHARACTER, self._span(node), message, "type the text again instead of pasting it")
        return escape.clean(node.value)

    def _span(self, node: yaml.Node) -> Span:
        return _span(self.document.file, node.start_mark, node.end_mark)

    def _report(self, rule: r.Rule, span: Span, message: str, help_: str) -> None:
        self.found.append(rule.at(span, message, help_, self.document.excerpt(span)))
