"""A file as it was typed: its text, its tree, the place of everything in it, and where something more can stand."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, filterfalse
from operator import attrgetter

import yaml

from afterword.diagnostics import has_errors
from afterword.frozen import frozen
from afterword.interview.reading.file.document import Tree
from afterword.interview.reading.yaml.nodes import is_empty
from afterword.interview.reading.yaml.yaml_door import LOADER, MOST_BYTES, parse
from afterword.interview.values.english import text_if

_BLOCK_STYLES = frozenset({"|", ">"})


class CannotAmendError(Exception):
    """The file is written in a way that we do not change; the text says what to do by hand."""


@frozen
class Pair:
    """A key of the file, and what stands under it."""

    key: yaml.Node
    content: yaml.Node


@frozen
class ListEntry:
    """An entry to put into a list: as lines, the first with its dash, and as it stands in a list within brackets."""

    lines: tuple[str, ...]
    in_brackets: str


@frozen
class TypedFile:
    """A file that can be read. `text` is without the mark that Windows begins files with; `by_hand` is what to do instead."""

    source: bytes
    text: str
    tree: Mapping[str, Tree]
    root: yaml.MappingNode
    by_hand: str

    @property
    def margin(self) -> int:
        """How far the keys of the file stand from the left."""
        return self.root.start_mark.column

    def pair(self, name: str) -> Pair | None:
        """A key of the file with what stands under it."""
        return pair_in(self.root, name)

    def list_at(self, name: str) -> list[Tree]:
        """The list under a key of the file; empty when something else stands there, or nothing."""
        content = self.tree.get(name)
        if isinstance(content, list):
            return content
        return []

    def with_list_entries(self, name: str, entries: Sequence[ListEntry]) -> str:
        """The text with more entries in a list: in the one that is there, under its bare key, or at the end of the file."""
        lines_of_each = map(attrgetter("lines"), entries)
        lines = list(chain.from_iterable(lines_of_each))
        indented = [text_if(line, f"  {line}") for line in lines]

        pair = self.pair(name)
        if pair is None:
            return self.at_end(f"{name}:", *indented)

        node = pair.content
        if not isinstance(node, yaml.SequenceNode):
            end_of_key = pair.key.end_mark.index
            return with_lines(self.text, end_of_key, self.margin, *indented)

        if node.flow_style:
            lines = list(map(attrgetter("in_brackets"), entries))
        return inside(self.text, node, *lines)

    def at_end(self, *lines: str) -> str:
        """The text with lines as the last of the file, before its empty ones."""
        last_word = len(self.text.rstrip())
        return with_lines(self.text, last_word, self.margin, *lines)

    def checked(self, changed: str, key: str, content: Tree) -> bytes:
        """The changed text as bytes, if it reads as the file with this content under that key, and all else as it was.

        Raises:
            CannotAmendError: it does not.
        """
        return self.reading_as(changed, {**self.tree, key: content})

    def reading_as(self, changed: str, meant: Tree) -> bytes:
        """The changed text as bytes, if it reads as that.

        Raises:
            CannotAmendError: it does not.
        """
        mark = self.source[: -len(self.text.encode())]
        source = mark + changed.encode()
        if len(source) > MOST_BYTES:
            message = f"the file would have more than {MOST_BYTES:,} bytes, and could not be read any more"
            raise CannotAmendError(message)

        document, problems = parse(source, "")
        if has_errors(problems):
            raise CannotAmendError(self.by_hand)

        if document.tree != meant:
            raise CannotAmendError(self.by_hand)
        return source


def typed_file(source: bytes, by_hand: str) -> TypedFile:
    """The file in these bytes (UTF-8, as it lies on the disk).

    Raises:
        CannotAmendError: it cannot be read, or it stands in braces as a whole.
    """
    document, problems = parse(source, "")
    if has_errors(problems):
        raise CannotAmendError("the file has a mistake: `afterword check` says where")

    text = source.decode("utf-8-sig")
    root = yaml.compose(text, Loader=LOADER)
    if not isinstance(root, yaml.MappingNode):
        raise CannotAmendError(by_hand)
    if root.flow_style:
        raise CannotAmendError(by_hand)
    return TypedFile(source, text, document.tree, root, by_hand)


def pair_in(mapping: yaml.Node, name: str) -> Pair | None:
    """A key of a mapping with what stands under it."""
    for key, content in mapping.value:
        if key.value == name:
            return Pair(key, content)
    return None


def list_nodes(node: yaml.Node) -> list[yaml.Node]:
    """The entries of a list, as the tree counts them: one without its dash is a list of one, a dash alone is none."""
    if isinstance(node, yaml.SequenceNode):
        return list(filterfalse(is_empty, node.value))
    if isinstance(node, yaml.MappingNode):
        return [node]
    return []


def replaced(text: str, node: yaml.Node, new: Mapping[str, str]) -> str:
    """The text with these words in the place of those under the same keys, the last first so that the places stay right.

    Words written as a block of text stay: a comment may stand in its first line.
    """
    if not isinstance(node, yaml.MappingNode):
        return text
    for key, content in reversed(node.value):
        if key.value in new and _is_replaceable(content):
            start = content.start_mark.index
            end = content.end_mark.index
            text = spliced(text, start, end, new[key.value])
    return text


def _is_replaceable(node: yaml.Node) -> bool:
    if not isinstance(node, yaml.ScalarNode):
        return False
    if node.style in _BLOCK_STYLES:
        return False
    return bool(node.value)


def inside(text: str, node: yaml.Node, *lines: str) -> str:
    """The text with more in a list or under keys: on lines below the last, or within the brackets, each line as one entry."""
    if is_in_brackets(node):
        return _within_brackets(text, node, ", ".join(lines))
    end = last_mark(node).index
    margin = node.start_mark.column
    return with_lines(text, end, margin, *lines)


def is_in_brackets(node: yaml.Node) -> bool:
    """Whether a list stands in brackets, or keys in braces."""
    return isinstance(node, yaml.CollectionNode) and bool(node.flow_style)


def _within_brackets(text: str, node: yaml.Node, addition: str) -> str:
    if not node.value:
        before_bracket = node.end_mark.index - 1
        return inserted(text, before_bracket, addition)
    end = _end_of_last(node).index
    return inserted(text, end, f", {addition}")


def last_mark(node: yaml.Node) -> yaml.Mark:
    """Where the last thing typed in a node ends; the parser ends a block only at what follows it, past comments."""
    is_block = isinstance(node, yaml.CollectionNode) and not node.flow_style
    if is_block and node.value:
        return _end_of_last(node)
    return node.end_mark


def _end_of_last(node: yaml.Node) -> yaml.Mark:
    """Where the last entry of a list ends, or the last key with what stands under it."""
    last = node.value[-1]
    if isinstance(last, tuple):
        _, last = last
    return last_mark(last)


def with_lines(text: str, index: int, margin: int, *lines: str) -> str:
    """Whole lines put in below the line of that place, with the line breaks that the file has."""
    line_break = "\r\n" if "\r\n" in text else "\n"
    start_of_line = " " * margin
    addition = ""
    for line in lines:
        addition += f"{line_break}{start_of_line}{line}" if line else line_break

    place = end_of_line(text, index)
    if place == len(text):
        addition += line_break
    return inserted(text, place, addition)


def with_dashes(entries: Iterable[str]) -> str:
    """The entries of a list, each on a line of its own."""
    return "\n".join(f"- {entry}" for entry in entries)


def inserted(text: str, place: int, addition: str) -> str:
    """The text with something more at that place."""
    return spliced(text, place, place, addition)


def spliced(text: str, start: int, end: int, new: str = "") -> str:
    """The text with something new, or nothing, in the place of what stands from start to end."""
    return f"{text[:start]}{new}{text[end:]}"


def end_of_line(text: str, index: int) -> int:
    """The end of the line of that place, before its line break. A block of text ends at the start of the next line already."""
    if index and text[index - 1] == "\n":
        index -= 1

    end = text.find("\n", index)
    if end < 0:
        end = len(text)

    if text.endswith("\r", 0, end):
        end -= 1
    return end
