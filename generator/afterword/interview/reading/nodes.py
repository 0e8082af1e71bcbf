"""From the nodes of the YAML parser to plain text, noting the place of each and what is wrong on the way."""

from dataclasses import replace

import yaml

from afterword import escape
from afterword.diagnostics import Diagnostic, Diagnostics, Rule, Span, has_errors, rules
from afterword.interview.reading.document import Document, KeyPath, Tree
from afterword.interview.reading.text import Text


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
        for key_node, branch_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode) or key_node.value == "<<":
                self._report(
                    rules.YAML_MACHINERY,
                    key_node,
                    "this key is not plain text",
                    "write a word and a colon, such as `role:`",
                )
                continue

            key = escape.clean(key_node.value)
            below = (*path, key)
            if key in tree:
                self._report(
                    rules.DUPLICATE_KEY,
                    key_node,
                    f"`{key}` is given twice",
                    f"keep one of the two: the other stands in line {keys[below].line}",
                )
                continue

            keys[below] = self._span(key_node)
            tree[key] = self._branch(branch_node, below)
        return tree

    def _branch(self, node: yaml.Node, path: KeyPath) -> Tree:
        """Whatever stands behind a key or a dash."""
        span = self._span(node)
        self.document.values[path] = span
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            entries = (entry for entry in node.value if not _is_empty(entry))
            return [
                self._branch(entry, (*path, number)) for number, entry in enumerate(entries)
            ]
        if _is_empty(node):
            return None

        hidden = escape.hidden(node.value)
        if hidden:
            self.problems.append(self.text.report_hidden(hidden, span))
        return escape.clean(node.value)

    def _report(
        self,
        rule: Rule,
        node: yaml.Node,
        message: str,
        help_: str,
    ) -> None:
        problem = self.text.report(rule, self._span(node), message, help_)
        self.problems.append(problem)

    def _span(self, node: yaml.Node) -> Span:
        return self.text.between(node.start_mark, node.end_mark)


def _is_empty(node: yaml.Node) -> bool:
    """Whether nothing was typed: a key or a dash with nothing behind it. Quotes with nothing in them are something."""
    return isinstance(node, yaml.ScalarNode) and not node.value and not node.style
