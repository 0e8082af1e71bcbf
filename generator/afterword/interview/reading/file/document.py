"""One YAML file, read: its tree of plain text, with the place of every key and every value."""

from dataclasses import field

from afterword.diagnostics import Diagnostic, Rule, Span
from afterword.frozen import frozen

Tree = str | list["Tree"] | dict[str, "Tree"] | None
KeyPath = tuple[str | int, ...]


@frozen
class Document:
    """One YAML file, read. `values` and `keys` give the place of each value and each key by its path in the tree."""

    file: str
    tree: dict[str, Tree] = field(default_factory=dict)
    values: dict[KeyPath, Span] = field(default_factory=dict)
    keys: dict[KeyPath, Span] = field(default_factory=dict)
    lines: tuple[str, ...] = ()

    def span(self, path: KeyPath, *, key: bool = False) -> Span:
        """Where the value (or its key) stands; for a path that was not typed, the nearest thing around it that was."""
        places = self.values
        if key:
            places = self.keys

        path = self._as_typed(path)
        while path:
            if path in places:
                return places[path]
            if path in self.values:
                return self.keys.get(path, self.values[path])
            path = path[:-1]
        return Span(self.file)

    @property
    def end(self) -> Span:
        """The place below the last line, where a key that is missing can be written."""
        return Span(self.file, len(self.lines) + 1)

    def at(self, path: KeyPath) -> Tree:
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

    def excerpt(self, span: Span) -> str:
        """The line that a place stands on."""
        if 0 < span.line <= len(self.lines):
            return self.lines[span.line - 1]
        return ""

    def report(
        self,
        rule: Rule,
        path: KeyPath,
        message: str,
        help_: str = "",
        *,
        key: bool = False,
    ) -> Diagnostic:
        """The rule broken at the value (or key) of that path."""
        span = self.span(path, key=key)
        return rule.at(span, message, help_, self.excerpt(span))

    def _as_typed(self, path: KeyPath) -> KeyPath:
        """The path without the 0 that stands for a list of one typed without its dash or brackets."""
        typed: KeyPath = ()
        for step in path:
            longer = (*typed, step)
            if step != 0 or longer in self.values:
                typed = longer
        return typed
