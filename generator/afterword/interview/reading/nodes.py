"""From the nodes of the YAML parser to plain text, noting the place of each and what is wrong on the way."""

from dataclasses import replace

import yaml

from afterword import escape
from afterword.diagnostics import Diagnostic, Rule, Span, has_errors
from afterword.diagnostics import rules as r
from afterword.interview.reading.document import Document, Path_, Tree
from afterword.interview.reading.places import span_between


def document_of(root: yaml.MappingNode, name: str, text: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """The document that a tree of nodes stands for, and what is wrong in it. With an error its tree is empty."""
    walk = _Walk(Document(name, lines=tuple(text.splitlines())))
    tree = walk.mapping(root, ())
    problems = tuple(walk.problems)
    if has_errors(problems):
        tree = {}
    return replace(walk.document, tree=tree), problems


class _Walk:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.problems: list[Diagnostic] = []

    def mapping(self, node: yaml.MappingNode, path: Path_) -> dict[str, Tree]:
        tree: dict[str, Tree] = {}
        for key_node, value_node in node.value:
            if not _is_plain_key(key_node):
                self._refuse_key(key_node)
                continue

            key = escape.clean(key_node.value)
            below = (*path, key)
            if key in tree:
                self._refuse_duplicate(key, key_node, below)
                continue

            self.document.keys[below] = self._span(key_node)
            tree[key] = self._branch(value_node, below)
        return tree

    def _branch(self, node: yaml.Node, path: Path_) -> Tree:
        """Whatever stands behind a key or a dash."""
        self.document.values[path] = self._span(node)
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return self._sequence(node, path)
        if _is_empty(node):
            return None
        return self._scalar(node)

    def _sequence(self, node: yaml.SequenceNode, path: Path_) -> list[Tree]:
        filled = (entry for entry in node.value if not _is_empty(entry))
        return [self._branch(entry, (*path, number)) for number, entry in enumerate(filled)]

    def _scalar(self, node: yaml.Node) -> str:
        hidden = escape.hidden(node.value)
        if hidden:
            self._report(r.HIDDEN_CHARACTER, self._span(node), *hidden_character(hidden))
        return escape.clean(node.value)

    def _refuse_key(self, node: yaml.Node) -> None:
        self._report(
            r.YAML_MACHINERY,
            self._span(node),
            "this key is not plain text",
            "write a word and a colon, such as `role:`",
        )

    def _refuse_duplicate(self, key: str, node: yaml.Node, path: Path_) -> None:
        first = self.document.keys[path].line
        self._report(
            r.DUPLICATE_KEY,
            self._span(node),
            f"`{key}` is given twice",
            f"keep one of the two: the other stands in line {first}",
        )

    def _span(self, node: yaml.Node) -> Span:
        return span_between(self.document.file, node.start_mark, node.end_mark)

    def _report(self, rule: Rule, span: Span, message: str, help_: str) -> None:
        self.problems.append(rule.at(span, message, help_, self.document.excerpt(span)))


def hidden_character(character: str) -> tuple[str, str]:
    """What is said of a character that cannot be seen: message and help."""
    return (
        f"the text holds a character that cannot be seen (U+{ord(character):04X}); it is left out",
        "type the text again instead of pasting it",
    )


def _is_plain_key(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.value != "<<"


def _is_empty(node: yaml.Node) -> bool:
    """Whether nothing was typed: a key or a dash with nothing behind it. Quotes with nothing in them are something."""
    return isinstance(node, yaml.ScalarNode) and node.value == "" and not node.style
