"""What counts in a template: at each turn of a loop, at each macro, where texts are put together, and round the filters."""

from collections.abc import Callable, Iterator, Mapping
from functools import wraps
from itertools import islice
from typing import Any

from jinja2 import nodes
from jinja2.visitor import NodeTransformer

from afterword.workbook.wording.budget import MOST_MEMBERS, Budget

MEASURED = "measured"  # the filter that looks at a text put together
TURN = "take_turn"  # the method of the environment that counts


class Counters(NodeTransformer):
    """Puts them in."""

    def visit_Template(self, node: nodes.Template) -> nodes.Node:  # noqa: N802  (jinja2's name)
        """One for the template itself, which may take itself in again."""
        return self._counted(node)

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802  (jinja2's name)
        """One for each turn."""
        return self._counted(node)

    def visit_Macro(self, node: nodes.Macro) -> nodes.Node:  # noqa: N802  (jinja2's name)
        """One for each call."""
        return self._counted(node)

    def visit_CallBlock(self, node: nodes.CallBlock) -> nodes.Node:  # noqa: N802  (jinja2's name)
        """One for each call of what stands in it."""
        return self._counted(node)

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802  (jinja2's name)
        """`~` makes a new text."""
        self.generic_visit(node)
        return nodes.Filter(node, MEASURED, [], [], None, None, lineno=node.lineno)

    def _counted(
        self, node: nodes.Template | nodes.For | nodes.Macro | nodes.CallBlock
    ) -> nodes.Node:
        signs = sum(len(text.data) for text in node.find_all(nodes.TemplateData))
        self.generic_visit(node)
        counter = nodes.EnvironmentAttribute(TURN, lineno=node.lineno)
        size = nodes.Const(signs, lineno=node.lineno)
        call = nodes.Call(counter, [size], [], None, None, lineno=node.lineno)
        node.body.insert(0, nodes.ExprStmt(call, lineno=node.lineno))
        return node


class BoundedFilters(dict[str, Callable[..., Any]]):
    """Filters that are looked at before they are called, and what they give after it."""

    def __init__(
        self, budget: Budget, filters: Mapping[str, Callable[..., Any]]
    ) -> None:
        super().__init__()
        self._budget = budget
        for name, function in filters.items():
            self[name] = function

    def __setitem__(self, name: str, function: Callable[..., Any]) -> None:
        super().__setitem__(name, self._bounded(name, function))

    def _bounded(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        budget = self._budget
        first = int(hasattr(function, "jinja_pass_arg"))  # where the value stands

        @wraps(function)
        def bounded(*values: Any, **named: Any) -> Any:
            budget.turn()
            values = (*values[:first], *map(_whole, values[first:]))
            budget.called(name, values[first], (*values[first + 1 :], *named.values()))
            result = function(*values, **named)
            budget.measured(result)
            return result

        return bounded


def _whole(value: Any) -> Any:
    """A value as it can be measured: what comes one by one is taken whole."""
    if isinstance(value, Iterator):
        return list(islice(value, MOST_MEMBERS))
    return value
