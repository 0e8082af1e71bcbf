"""A file as it was typed: its text, its tree, the place of everything in it, and where something more can stand."""

from collections.abc import Mapping
from dataclasses import dataclass

import yaml

from afterword.diagnostics import has_errors
from afterword.interview.reading.document import Tree
from afterword.interview.reading.source import LOADER, MOST_BYTES, parse


class CannotAmendError(Exception):
    """The file is written in a way that we do not change; the text says what to do by hand."""


@dataclass(frozen=True)
class Typed:
    """A file that can be read. `text` is without the mark that Windows begins files with; `by_hand` is what to do instead."""

    data: bytes
    text: str
    tree: Mapping[str, Tree]
    root: yaml.MappingNode
    by_hand: str

    def pair(self, name: str) -> tuple[yaml.Node, yaml.Node] | None:
        """A key of the file with its value."""
        return next(((key, value) for key, value in self.root.value if key.value == name), None)

    def checked(self, changed: str, meant: Mapping[str, Tree]) -> bytes:
        """The changed text as bytes, if it reads as what was meant.

        Raises:
            CannotAmendError: it does not.
        """
        new = self.data[: -len(self.text.encode())] + changed.encode()
        if len(new) > MOST_BYTES:
            raise CannotAmendError(
                f"the file would have more than {MOST_BYTES:,} bytes, and could not be read any more"
            )
        after, problems = parse(new, "")
        if has_errors(problems) or after.tree != meant:
            raise CannotAmendError(self.by_hand)
        return new

    def at_end(self, *lines: str) -> str:
        """The text with lines as the last of the file, before its empty ones."""
        return with_lines(self.text, len(self.text.rstrip()), self.root.start_mark.column, *lines)


def typed(data: bytes, by_hand: str) -> Typed:
    """The file in these bytes (UTF-8, as it lies on the disk).

    Raises:
        CannotAmendError: it cannot be read, or it stands in braces as a whole.
    """
    before, problems = parse(data, "")
    if has_errors(problems):
        raise CannotAmendError("the file has a mistake: `afterword check` says where")
    text = data.decode("utf-8-sig")
    root = yaml.compose(text, Loader=LOADER)
    if not isinstance(root, yaml.MappingNode) or root.flow_style:
        raise CannotAmendError(by_hand)
    return Typed(data, text, before.tree, root, by_hand)


def items(node: yaml.Node) -> list[yaml.Node]:
    """The things in a list, as the tree counts them: one without its dash is a list of one, a dash alone is none."""
    if isinstance(node, yaml.SequenceNode):
        return [item for item in node.value if not is_empty(item)]
    return [node] if isinstance(node, yaml.MappingNode) else []


def is_empty(node: yaml.Node) -> bool:
    """Whether nothing was typed there."""
    return isinstance(node, yaml.ScalarNode) and node.value == "" and not node.style


def replaced(text: str, node: yaml.Node, new: Mapping[str, str]) -> str:
    """The text with these values in the place of those under the same keys, the last first so that the places stay right.

    A value written as a block of text stays: a comment may stand in its first line.
    """
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    for key, value in sorted(pairs, key=lambda pair: pair[1].start_mark.index, reverse=True):
        if key.value in new and isinstance(value, yaml.ScalarNode) and value.value and value.style not in {"|", ">"}:
            text = text[: value.start_mark.index] + new[key.value] + text[value.end_mark.index :]
    return text


def inside(text: str, node: yaml.Node, *entries: tuple[str, ...]) -> str:
    """The text with more entries in a list or under keys: within the brackets, or on lines below the last.

    Each entry is its lines; within brackets, it has one.
    """
    if isinstance(node, yaml.CollectionNode) and node.flow_style:
        more = ", ".join(" ".join(lines) for lines in entries)
        place = _edge(node.value[-1]).index if node.value else node.end_mark.index - 1
        return f"{text[:place]}{', ' if node.value else ''}{more}{text[place:]}"
    lines = [line for entry in entries for line in entry]
    return with_lines(text, last_mark(node).index, node.start_mark.column, *lines)


def last_mark(node: yaml.Node) -> yaml.Mark:
    """Where the last thing typed in a node ends; the parser ends a block only at what follows it, past comments."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        return _edge(node.value[-1])
    return node.end_mark


def with_lines(text: str, index: int, margin: int, *lines: str) -> str:
    """Whole lines put in below the line of that place, with the line breaks that the file has."""
    place, ending = end_of_line(text, index), "\r\n" if "\r\n" in text else "\n"
    more = "".join(f"{ending}{' ' * margin}{line}" for line in lines)
    return f"{text[:place]}{more}{text[place:]}" if text[place:] else f"{text[:place]}{more}{ending}"


def end_of_line(text: str, index: int) -> int:
    """The end of the line of that place, before its line break. A block of text ends at the start of the next line already."""
    if index and text[index - 1] == "\n":
        index -= 1
    found = text.find("\n", index)
    end = len(text) if found < 0 else found
    return end - 1 if text[:end].endswith("\r") else end


def _edge(last: yaml.Node | tuple[yaml.Node, yaml.Node]) -> yaml.Mark:
    """Where a thing of a list, or a key with its value, ends."""
    return last_mark(last[1] if isinstance(last, tuple) else last)
