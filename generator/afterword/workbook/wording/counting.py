"""A template with counters put in: at each turn of a loop, at each macro, and where texts are put together."""

from jinja2 import nodes
from jinja2.visitor import NodeTransformer

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
