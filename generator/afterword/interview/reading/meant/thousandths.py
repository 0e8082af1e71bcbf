"""Amounts in a currency that has thousandths: 412.125 Kuwaiti dinars are never 412 thousand."""

from collections.abc import Mapping

from afterword.interview.reading.file.document import Tree
from afterword.mappings import mapped
from afterword.patterns import lazy_pattern

HAVE_THOUSANDTHS = frozenset({"BHD", "JOD", "KWD", "LYD", "OMR", "TND"})
_THOUSANDTHS = lazy_pattern(r"\A\d{1,12}\.\d{3}\Z")


def with_thousandths(tree: Mapping[str, Tree]) -> dict[str, Tree]:
    """What stands beside such a currency, with four decimals for three, which are read in one way alone."""
    return mapped(_with_thousandths, tree)


def _with_thousandths(tree: Tree) -> Tree:
    if isinstance(tree, str):
        return _THOUSANDTHS.sub(r"\g<0>0", tree)
    if isinstance(tree, list):
        return [*map(_with_thousandths, tree)]
    if isinstance(tree, dict):
        return with_thousandths(tree)
    return tree
