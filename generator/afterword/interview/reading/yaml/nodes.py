"""From the nodes of the YAML parser to plain text, noting the place of each and what is wrong on the way."""

from itertools import filterfalse

import yaml

from afterword import escape
from afterword.diagnostics import (
    Diagnostic,
    Diagnostics,
    Mend,
    Rule,
    Span,
    has_errors,
    rules,
)
from afterword.frozen import replace
from afterword.interview.reading.file.document import Document, KeyPath, Tree
from afterword.interview.reading.file.text import Text
from afterword.interview.reading.keys.known_keys import keys_of_words
from afterword.interview.reading.slips import curly
from afterword.interview.reading.slips.cut_entries import cut_entries
from afterword.interview.reading.slips.keyless import is_bare, keyless
from afterword.interview.reading.slips.left_over import left_over
from afterword.interview.reading.slips.swallowed import swallowed
from afterword.patterns import lazy_pattern

_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})  # YAML's own words for no value
# A comment that a person would not write: no space behind its sign, or a number alone.
_TEXT_IN_COMMENT = lazy_pattern(r"\s+(#([^\s#!=*-].*|\s?\d[\w-]*\s*\Z))")
# Of a text: a number, or a word that goes on, one space behind it.
_GOES_ON = lazy_pattern(r"\s(# (?:\d|(?:and|but|or|plus)\b).*)")
_NUMBER_SIGN = lazy_pattern(r"#\d")


def document_of(root: yaml.MappingNode, text: Text) -> tuple[Document, Diagnostics]:
    """The document that a tree of nodes stands for, and what is wrong in it. With an error its tree is empty."""
    walk = _Walk(text)
    tree = walk.mapping(root, ())
    problems = tuple(walk.problems)
    if has_errors(problems):
        tree = {}
    return replace(walk.document, tree=tree), problems


class _Walk:
    def __init__(self, text: Text) -> None:
        self.text = text
        self.document = Document(text.file, lines=text.lines)
        self.problems: list[Diagnostic] = []

    def mapping(self, node: yaml.MappingNode, path: KeyPath) -> dict[str, Tree]:
        tree: dict[str, Tree] = {}
        keys = self.document.keys
        for key_node, branch_node in self._pairs(node):
            if not isinstance(key_node, yaml.ScalarNode) or key_node.value == "<<":
                self._report(
                    rules.YAML_MACHINERY,
                    key_node,
                    "this key is not plain text",
                    "write a word and a colon, such as `role:`",
                )
                continue

            key = escape.clean(key_node.value).strip()
            below = (*path, key)
            if key in tree:
                self._report(
                    rules.DUPLICATE_KEY,
                    key_node,
                    f"`{key}` is given twice",
                    _help_with_two(path, key, next(iter(tree)), keys[below].line),
                )
                continue

            keys[below] = self._span(key_node)
            tree[key] = self._branch(branch_node, below)
        return tree

    def _pairs(self, node: yaml.MappingNode) -> list[tuple[yaml.Node, yaml.Node]]:
        """The keys with what stands under them; in braces without the words that belong to no key."""
        if not node.flow_style:
            return list(node.value)
        self.problems += keyless(node.value, self.text)
        return [pair for pair in node.value if not is_bare(pair, self.text)]

    def _branch(self, node: yaml.Node, path: KeyPath) -> Tree:
        """Whatever stands behind a key or a dash."""
        span = self._span(node)
        self.document.values[path] = span
        self._look_behind(node, str(path[-1]))
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            if node.flow_style:
                self.problems += cut_entries(node, self.text)
            return self._entries(node, path)
        if not isinstance(node, yaml.ScalarNode) or is_empty(node):
            self._look_for_note(node, str(path[-1]))
            return None

        self.problems += left_over(node, path, self.text)
        hidden = escape.hidden(node.value)
        if hidden:
            self.problems.append(self.text.report_hidden(hidden, span))
        return self._without_curly_quotes(node, escape.clean(node.value))

    def _entries(
        self,
        node: yaml.SequenceNode,
        path: KeyPath,
    ) -> list[Tree]:
        """The entries of a list in which something stands."""
        empty = filter(is_empty, node.value)
        for entry in empty:
            self._look_for_note(entry, "")
        filled = filterfalse(is_empty, node.value)
        return [
            self._branch(entry, (*path, number)) for number, entry in enumerate(filled)
        ]

    def _look_for_note(
        self,
        node: yaml.Node,
        key: str,
    ) -> None:
        """Tell of a text that would be lost, as nothing but a note stands where it is asked."""
        problem = swallowed(node, key, self.text)
        if problem:
            self.problems.append(problem)

    def _without_curly_quotes(self, node: yaml.ScalarNode, typed: str) -> str:
        """The text of a node; quotes of a word processor round the whole of it are taken for quotes."""
        if node.style:
            return typed
        inside = curly.unquoted(typed)
        if inside is not None:
            straight = curly.straight(inside)
            mend = f"type {straight}, or no quotes at all"
            self._report(
                rules.CURLY_QUOTES,
                node,
                f"{curly.name_of(typed)} stand round the text; they are left out",
                mend,
                straight,
            )
            return inside
        listed = curly.pieces_unquoted(typed)
        if listed:
            self._report(
                rules.CURLY_QUOTES,
                node,
                "curly quotes stand round each piece of a list; they are left out",
                f"type {listed}",
                listed,
            )
            return listed
        if curly.lone(typed):
            self._report(
                rules.CURLY_QUOTES,
                node,
                "a curly quote has no partner; it would be printed",
                "take it away, or put double quotes round the text that it belongs to",
            )
        return typed

    def _look_behind(self, node: yaml.Node, key: str) -> None:
        """Tell of text behind a value that YAML takes for a comment."""
        if isinstance(node, yaml.CollectionNode) and not node.flow_style:
            return
        mark = node.end_mark
        line = self.text.line(mark.line + 1)
        if "#" not in line:
            return
        match = _TEXT_IN_COMMENT.match(line, mark.column)
        if all((key not in keys_of_words(), not is_empty(node))):
            match = _GOES_ON.match(line, mark.column) or match
        if not match:
            return
        column = match.start(1) + 1
        span = Span(self.text.file, mark.line + 1, column, len(line) + 1)
        behind = line[mark.column :].rstrip()
        whole = curly.straight(f"{_text_of(node)}{behind}".strip())
        help_ = _help_with_note(key, match[1], whole, is_alone=is_empty(node))
        mends: tuple[Mend, ...] = ()
        if _NUMBER_SIGN.match(match[1]) and _is_plain_in_one_line(node):
            start = node.start_mark.column + 1
            place = Span(self.text.file, mark.line + 1, start, len(line) + 1)
            mends = (Mend(place, whole),)
        problem = self.text.report(
            rules.TEXT_IN_COMMENT,
            span,
            f"what stands behind ` #` is not read: `{match[1].strip()}`",
            help_,
            mends,
        )
        self.problems.append(problem)

    def _report(
        self,
        rule: Rule,
        node: yaml.Node,
        message: str,
        help_: str,
        new: str = "",
    ) -> None:
        mends: tuple[Mend, ...] = ()
        if new and node.start_mark.line == node.end_mark.line:
            mends = (Mend(self._span(node), new),)
        problem = self.text.report(rule, self._span(node), message, help_, mends)
        self.problems.append(problem)

    def _span(self, node: yaml.Node) -> Span:
        return self.text.between(node.start_mark, node.end_mark)


def _help_with_note(key: str, note: str, whole: str, *, is_alone: bool) -> str:
    """What to write where a note may be none; `whole` is the value with it, and nothing else stands where it is alone."""
    help_ = "put a space behind # if it is a note of your own"
    if note.startswith("# "):
        help_ = "put two spaces before # and begin with another word if it is a note of your own"
    if key not in keys_of_words():
        return f"write {whole} if it belongs to the text; {help_}"
    if is_alone:
        return f"write `{key}: {note.strip('# ')}` if that is meant; {help_}"
    return help_


def is_empty(node: yaml.Node) -> bool:
    """Whether nothing was typed, or `null`. Quotes with nothing in them are something."""
    if not isinstance(node, yaml.ScalarNode) or node.style:
        return False
    return node.value in _NOTHING


def _is_plain_in_one_line(node: yaml.Node) -> bool:
    if not isinstance(node, yaml.ScalarNode) or node.style or not node.value:
        return False
    return bool(node.start_mark.line == node.end_mark.line)


def _text_of(node: yaml.Node) -> str:
    """The text of a node; nothing for a list or for keys."""
    if isinstance(node, yaml.ScalarNode):
        return str(node.value)
    return ""


def _help_with_two(path: KeyPath, key: str, first: str, line: int) -> str:
    """One of the two is kept, but for the key with which an entry of a list begins: a hyphen was forgotten before it."""
    keep = f"keep one of the two: the other stands in line {line}"
    if key != first or not any(isinstance(part, int) for part in path[-1:]):
        return keep
    return f"where another entry begins, put a hyphen before it, as before line {line}: `- {key}:`; else {keep}"
