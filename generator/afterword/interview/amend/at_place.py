"""Any value of a file, set at its place: a text for another, a key more among keys, an entry more in a list."""

from collections.abc import Iterator, Mapping

import yaml

from afterword import escape
from afterword.interview.amend.places import (
    Reached,
    reached,
    typed_place,
    with_branch,
)
from afterword.interview.amend.rendering import (
    STEP,
    Bare,
    Content,
    behind_dash,
    below_key,
    block,
    in_braces,
    in_line,
    quoted,
)
from afterword.interview.amend.taking_out import without
from afterword.interview.amend.typed import (
    CannotAmendError,
    TypedFile,
    end_of_line,
    inside,
    is_in_brackets,
    last_mark,
    spliced,
    typed_file,
    with_lines,
)
from afterword.interview.reading.file.document import Document, KeyPath, Tree
from afterword.interview.reading.yaml.nodes import is_empty
from afterword.interview.reading.yaml.yaml_door import parse
from afterword.patterns import lazy_pattern

_BEFORE_WORDS = lazy_pattern(r"\n(?=[^\r\n])")
_BLOCK = lazy_pattern(r"(?P<mark>[|>])\d?(?P<end>[+-]?)\d?(?P<comment>[^\n\r]*)")


def with_content(
    source: bytes,
    place: KeyPath,
    content: Content,
    by_hand: str,
) -> bytes:
    """The file with this content at that place; every other byte stays as it was typed.

    What leads there is made where it is missing; a number one past the last of a list adds an entry. A text takes the
    place of a text. An empty one leaves its key bare, and takes an entry of a list out. `by_hand` is what to do where
    that cannot be done.

    Raises:
        CannotAmendError: it is written in a way that we do not change.
    """
    file = typed_file(source, by_hand)
    place = typed_place(dict(file.tree), place)
    content = _cleaned(content)
    if _cleaned(Document("", dict(file.tree)).at(place)) == content:
        return source
    if not content and isinstance(place[-1], int):
        return without(source, place, by_hand)
    spot = reached(file, place)
    for changed in _attempts(file, spot, content):
        amended = _checked(file, changed, place, content)
        if amended:
            return amended
    raise CannotAmendError(by_hand)


def _cleaned(content: "Content | Tree") -> Content:
    """The content as it is read again (`escape.clean`), without the line ends that close a text; nothing is an empty text."""
    if isinstance(content, Bare):
        return content
    if isinstance(content, str | None):
        return escape.clean(content or "").rstrip("\n")
    if isinstance(content, Mapping):
        return {key: _cleaned(below) for key, below in content.items()}
    return list(map(_cleaned, content))


def _attempts(
    file: TypedFile,
    spot: Reached,
    content: Content,
) -> Iterator[str]:
    """The changed text in each way that may be right, the one that is read most easily first."""
    if not spot.missing:
        if isinstance(content, str):
            yield from _other_text(file.text, spot, content)
        else:
            yield from _below_bare_key(file.text, spot, content)
        return
    step, *between = spot.missing
    nested = content
    for key in reversed(between):
        nested = _around(nested, key)
    if spot.node is file.root:
        yield file.at_end(*below_key(str(step), nested))
    elif step == 1 and _stands_alone(spot.node):
        yield _second(file.text, spot.node, nested)
    elif isinstance(spot.node, yaml.CollectionNode):
        yield from _one_more(file.text, spot.node, step, nested)
    else:
        yield from _below_bare_key(file.text, spot, _around(nested, step))


def _around(content: Content, step: str | int) -> Content:
    """The content with the key above it, or as the only entry of a list."""
    if isinstance(step, str):
        return {step: content}
    return [content]


def _one_more(
    text: str, node: yaml.Node, step: str | int, content: Content
) -> Iterator[str]:
    """A key more among keys, or an entry more in a list."""
    if isinstance(step, int) != isinstance(node, yaml.SequenceNode):
        return
    if is_in_brackets(node):
        pair = in_braces(_around(content, step))
        yield inside(text, node, pair[1:-1])
    elif isinstance(step, str):
        yield inside(text, node, *below_key(step, content))
    else:
        yield inside(text, node, *behind_dash(content))


def _stands_alone(node: yaml.Node) -> bool:
    """Whether it is an entry without a list around it: its dash or its brackets were left out."""
    return not isinstance(node, yaml.SequenceNode) and not is_empty(node)


def _second(text: str, node: yaml.Node, content: Content) -> str:
    """A list of what stood there alone and this: with dashes where it has lines of its own, else in brackets."""
    start = node.start_mark.index
    if isinstance(node, yaml.MappingNode) and not is_in_brackets(node):
        end = end_of_line(text, last_mark(node).index)
        first = _BEFORE_WORDS.sub(f"\n{' ' * STEP}", text[start:end])
        changed = spliced(text, start, end, f"- {first}")
        last = start + len(f"- {first}")
        return with_lines(changed, last, node.start_mark.column, *behind_dash(content))
    end = node.end_mark.index
    alone = text[start:end]
    if "," in alone and isinstance(node, yaml.ScalarNode) and not node.style:
        alone = in_braces(node.value)
    return spliced(text, start, end, f"[{alone}, {in_braces(content)}]")


def _below_bare_key(
    text: str,
    spot: Reached,
    content: Content,
) -> Iterator[str]:
    """Keys or entries below a key that has nothing behind it yet: in braces where it stands in some."""
    if not is_empty(spot.node):
        return
    place = spot.node.start_mark.index
    end = spot.node.end_mark.index
    if place == end:
        lines = below_key("", content)[1:]
        yield with_lines(text, place, spot.column, *lines)
    yield spliced(text, place, end, f" {in_braces(content)}")


def _other_text(text: str, spot: Reached, new: str) -> Iterator[str]:
    """A text in the place of another."""
    node = spot.node
    if not isinstance(node, yaml.ScalarNode):
        return
    start = node.start_mark.index
    end = node.end_mark.index
    if node.style in {"|", ">"}:
        yield _other_block(text, spot, new)
        return
    space = "" if start < end else " "
    if not new:
        yield from _bare(text, start, end)
    if "\n" in new:
        first, *lines = block(new)
        changed = spliced(text, start, end, f"{space}{first}")
        yield with_lines(changed, start, spot.column, *lines)
    else:
        yield spliced(text, start, end, f"{space}{in_line(new)}")
    yield spliced(text, start, end, f"{space}{in_braces(new)}")
    yield spliced(text, start, end, f"{space}{quoted(new)}")


def _bare(text: str, start: int, end: int) -> Iterator[str]:
    """The key alone; the space behind its colon goes too where nothing else follows on the line."""
    if end_of_line(text, end) == end:
        yield spliced(text, len(text[:start].rstrip(" ")), end)
    yield spliced(text, start, end)


def _other_block(text: str, spot: Reached, new: str) -> str:
    """A block in the place of a block: its mark, the comment behind that and the empty lines below stay."""
    start = spot.node.start_mark.index
    typed = text[start : spot.node.end_mark.index]
    header = _BLOCK.match(typed)
    if header is None:
        return text
    end = start + len(typed.rstrip())
    if not new:
        bare = spliced(text, start, end, header["comment"].lstrip())
        return next(_bare(bare, start, start))
    mark, *lines = block(new, f"|{header['end'].strip('+')}")
    changed = spliced(text, start, end, f"{mark}{header['comment']}")
    return with_lines(changed, start, spot.column, *lines)


def _checked(
    file: TypedFile, changed: str, place: KeyPath, content: Content
) -> bytes | None:
    """The changed text as bytes, if it reads as the file with this content at that place and nothing new is wrong with it."""
    before = parse(file.text.encode(), "")
    document, problems = parse(changed.encode(), "")
    if len(problems) > len(before[1]):
        return None
    read = document.at(place)
    if _cleaned(read) != content:
        return None
    key, *below = place
    branch = with_branch(file.tree.get(str(key)), tuple(below), read)
    return file.checked(changed, str(key), branch)
