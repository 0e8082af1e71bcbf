"""Amounts in a currency that has thousandths: 412.125 Kuwaiti dinars are never 412 thousand."""

from afterword.interview.reading.document import Tree
from afterword.patterns import lazy_pattern

HAVE_THOUSANDTHS = frozenset({"BHD", "JOD", "KWD", "LYD", "OMR", "TND"})
_THOUSANDTHS = lazy_pattern(r"\A\d{1,12}\.\d{3}\Z")


def with_thousandths(tree: Tree) -> Tree:
    """What stands beside such a currency, with four decimals for three, which are read in one way alone."""
    if isinstance(tree, str):
        return _THOUSANDTHS.sub(r"\g<0>0", tree)
    if isinstance(tree, list):
        return [*map(with_thousandths, tree)]
    if isinstance(tree, dict):
        return dict(zip(tree, map(with_thousandths, tree.values()), strict=True))
    return tree
