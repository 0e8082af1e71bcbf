"""Something taken out of a file: an entry of a list, or a key with all that stands under it."""

from collections.abc import Iterator

import yaml

from afterword.interview.amend.places import keys_of, node_at, typed_place, with_branch
from afterword.interview.amend.typed import (
    CannotAmendError,
    Pair,
    TypedFile,
    end_of_line,
    is_in_brackets,
    last_mark,
    list_nodes,
    pair_in,
    spliced,
    typed_file,
)
from afterword.interview.reading.file.document import Document, KeyPath, Tree
from afterword.interview.reading.yaml.yaml_door import LOADER
from afterword.mappings import but_for
from afterword.patterns import lazy_pattern

_COMMA = lazy_pattern(r"[ \t]*,[ \t]*")
_COMMA_AND_COMMENT = lazy_pattern(r"([ \t]*,)?(\s*|\s+#.*)")
# The parser ends a line there, most editors do not.
_RARE_LINE_END = lazy_pattern("\r(?!\n)|[\x85\u2028\u2029]")


def without(source: bytes, place: KeyPath, by_hand: str) -> bytes:
    """The file without what stands at a place: an entry of a list, or a key with all that stands under it.

    Whole lines go, and a comment on them; comments on lines of their own stay. A key that held nothing else stays bare.

    Raises:
        CannotAmendError: nothing stands there, or it is written in a way that we do not change.
    """
    file = typed_file(source, by_hand)
    place = typed_place(dict(file.tree), place)
    *above, step = place
    around = tuple(above)
    node_at(file, place)
    holder = node_at(file, around)
    remaining = _remaining(Document("", {"at": dict(file.tree)}), around, step)
    if isinstance(step, int):
        changed = without_item(file, holder, step)
        remaining = remaining_of(holder, remaining)
    else:
        changed = _without_pair(file, holder, pair_in(holder, step))
    return file.reading_as(changed, with_branch({**file.tree}, around, remaining))


def _remaining(document: Document, around: KeyPath, step: str | int) -> Tree:
    """What is left where one entry, or one key, is taken out."""
    tree = document.at(("at", *around))
    if isinstance(tree, list) and isinstance(step, int):
        return [*tree[:step], *tree[step + 1 :]]
    return but_for(keys_of(tree), (step,)) or None


def remaining_of(node: yaml.Node, remaining: Tree) -> Tree:
    """What is read of a list when these are left: nothing, where the last one with a dash was taken out."""
    if is_in_brackets(node):
        return remaining
    return remaining or None


def _without_pair(file: TypedFile, holder: yaml.Node, pair: Pair | None) -> str:
    """The text without the lines of a key; within braces without the key and the comma before it."""
    if pair is None:
        raise CannotAmendError(file.by_hand)
    start = pair.key.start_mark.index
    if is_in_brackets(holder):
        before = file.text[:start].rstrip().removesuffix(",")
        return before + file.text[pair.content.end_mark.index :]
    return _without_lines(file, start, pair.content)


def without_item(file: TypedFile, node: yaml.Node, number: int) -> str:
    """The text without an entry of a list.

    Raises:
        CannotAmendError: something else stands on its lines.
    """
    entries = list_nodes(node)
    if is_in_brackets(node):
        return _without_item(file, entries, number)
    return _without_block(file, entries[number])


def _without_block(file: TypedFile, entry: yaml.Node) -> str:
    """The text without the lines of an entry, from its dash to its last word."""
    dash = _last_dash_before(file.text, entry.start_mark.index)
    return _without_lines(file, dash, entry)


def _last_dash_before(text: str, place: int) -> int:
    dash = 0
    # The parser that read the file: another is stricter with tabs.
    for token in yaml.scan(text, Loader=LOADER):
        is_dash = isinstance(token, yaml.BlockEntryToken)
        if is_dash and token.start_mark.index < place:
            dash = token.start_mark.index
    return dash


def _without_item(file: TypedFile, entries: list[yaml.Node], number: int) -> str:
    """The text without an entry of a list within brackets, and without the comma that it needed."""
    text = file.text
    entry = entries[number]
    start = entry.start_mark.index
    end = entry.end_mark.index

    if _alone(text, start, end):
        return _without_lines(file, start, entry)
    if "\n" in text[start:end]:
        raise CannotAmendError(file.by_hand)

    comma = _COMMA.match(text, end)
    if comma:
        return spliced(text, start, comma.end())
    start = _start_with_comma(text, entries, number)
    return spliced(text, start, end)


def _alone(text: str, start: int, end: int) -> bool:
    """Whether nothing but its comma and a comment stands on the lines of that place beside it."""
    before = text[_start_of_line(text, start) : start]
    if before.strip():
        return False
    after = text[end : end_of_line(text, end)]
    return bool(_COMMA_AND_COMMENT.fullmatch(after))


def _start_with_comma(text: str, entries: list[yaml.Node], number: int) -> int:
    """Where an entry starts together with the comma before it, if nothing else stands between it and the entry before."""
    start = entries[number].start_mark.index
    if number == 0:
        return start
    end_before = entries[number - 1].end_mark.index
    if _COMMA.fullmatch(text, end_before, start):
        return end_before
    return start


def _without_lines(file: TypedFile, start: int, entry: yaml.Node) -> str:
    """The text without the lines from a place to the end of an entry, but with those between that are a comment alone."""
    text = file.text
    end = last_mark(entry).index
    last_word = len(text[:end].rstrip())
    end = end_of_line(text, last_word)

    first = _start_of_line(text, start)
    last = _start_of_next_line(text, end)

    if text[first:start].strip():
        raise CannotAmendError(file.by_hand)
    if _RARE_LINE_END.search(text, first, last):
        raise CannotAmendError(file.by_hand)

    comments = "".join(_comment_lines(text, first, last, entry))
    return spliced(text, first, last, comments)


def _start_of_line(text: str, place: int) -> int:
    return text.rfind("\n", 0, place) + 1


def _start_of_next_line(text: str, place: int) -> int:
    line_break = text.find("\n", place)
    if line_break < 0:
        return len(text)
    return line_break + 1


def _comment_lines(text: str, first: int, last: int, entry: yaml.Node) -> Iterator[str]:
    """The lines between two places that are a comment alone, and no part of a text of that entry."""
    place = first
    lines = text[first:last].splitlines(keepends=True)
    for line in lines:
        is_comment = line.lstrip().startswith("#")
        if is_comment and not _in_text(entry, place):
            yield line
        place += len(line)


def _in_text(node: yaml.Node, place: int) -> bool:
    """Whether a place is inside a text of that entry: there, a `#` is a sign like any other."""
    if isinstance(node, yaml.ScalarNode):
        start = node.start_mark.index
        end = node.end_mark.index
        return start < place < end
    return any(_in_text(child, place) for child in _children(node))


def _children(node: yaml.Node) -> Iterator[yaml.Node]:
    """The entries of a list, or the keys of a mapping and what stands under them."""
    for child in node.value:
        if isinstance(child, tuple):
            yield from child
        else:
            yield child
