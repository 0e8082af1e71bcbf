#!/usr/bin/env python3
"""How dense the sentences of our code are: each figure beside its limit in pyproject.toml, under [tool.afterword.density].

usage: .venv/bin/python tools/density.py           say every figure; 1 when one is above its limit, with the worst places
       .venv/bin/python tools/density.py --quiet   say those alone that are above

What is counted:

line             a line of a module that is not blank
function         what `def` makes, with its decorators left out and its docstring too; one inside another counts in both
decision         if, for, while, except, case and assert; each `for` and each `if` of a comprehension; a conditional expression;
                 each `and` and `or`
token            what Python reads as one word or sign: no comment, no line end, no indent; a string is one, whatever is in it
code line        a line on which a token begins
vague name       a use of one of the words of VAGUE as a variable or an argument

decisions_in_ten_lines        decisions of all functions over their lines
tokens_a_line                 tokens over code lines
conditionals_in_1000_lines    conditional expressions (`a if b else c`) over lines
nested_conditionals           conditional expressions that hold another
vague_names_percent           vague names over all uses of variables and arguments
functions_over_ten_decisions  functions with more decisions than ten
modules_over_300_lines        modules with more lines than 300, blank ones counted
"""

import argparse
import ast
import io
import sys
import tokenize
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

CHECKOUT = Path(__file__).parents[1]
PACKAGE = CHECKOUT / "generator" / "afterword"
VAGUE = frozenset({
    "data", "each", "found", "given", "here", "info", "item", "items", "kept", "known", "left", "mine", "obj", "one", "other",
    "others", "own", "res", "rest", "result", "said", "shown", "stuff", "thing", "things", "tmp", "told", "value", "values",
    "way",
})  # fmt: skip
MOST_DECISIONS = 10
MOST_LINES = 300
MOST_TOLD = 5  # places of a figure
_BRANCHES = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.IfExp, ast.ExceptHandler, ast.match_case, ast.Assert)
_NO_TOKENS = frozenset({
    tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER, tokenize.ENCODING
})  # fmt: skip

Amounts = Mapping[str, float]


@dataclass(frozen=True)
class Figure:
    """One figure: how much it is, and how much of it each place has. Places read `module.py:12 name`."""

    name: str
    amount: float
    places: Amounts

    def worst(self) -> list[str]:
        """The places that have most of it, each with its amount."""
        ranked = Counter(self.places).most_common(MOST_TOLD)
        return [f"{amount:5.4g}  {place}" for place, amount in ranked if amount]


@dataclass(frozen=True)
class Function:
    """A function of a module: where it is, its decisions and its lines."""

    place: str
    decisions: int
    lines: int


@dataclass(frozen=True)
class Module:
    """The text of a module, read as Python reads it."""

    name: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """Its statements."""
        return ast.parse(self.text)

    @cached_property
    def lines(self) -> int:
        """How many lines are not blank."""
        return sum(1 for line in self.text.splitlines() if line.strip())

    @cached_property
    def tokens(self) -> Counter[int]:
        """How many tokens begin on each code line, by the number of the line."""
        return Counter(line for line in _lines_of_tokens(self.text))

    @cached_property
    def functions(self) -> tuple[Function, ...]:
        """Its functions, methods and those inside others."""
        defined = [node for node in ast.walk(self.tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
        return tuple(Function(self.place(node.lineno, node.name), decisions(node), _length(node)) for node in defined)

    @cached_property
    def conditionals(self) -> tuple[ast.IfExp, ...]:
        """Its conditional expressions."""
        return tuple(node for node in ast.walk(self.tree) if isinstance(node, ast.IfExp))

    @cached_property
    def names(self) -> Counter[str]:
        """How often each variable and argument is used."""
        variables = [node.id for node in ast.walk(self.tree) if isinstance(node, ast.Name)]
        arguments = [node.arg for node in ast.walk(self.tree) if isinstance(node, ast.arg)]
        return Counter([*variables, *arguments])

    def place(self, line: int, name: str = "") -> str:
        """A place in it, for a person."""
        return f"{self.name}:{line} {name}".rstrip()


def decisions(part: ast.AST) -> int:
    """How many decisions a part of a program has."""
    return sum(_decisions_of(node) for node in ast.walk(part))


def _decisions_of(node: ast.AST) -> int:
    if isinstance(node, _BRANCHES):
        return 1
    if isinstance(node, ast.comprehension):
        return 1 + len(node.ifs)
    if isinstance(node, ast.BoolOp):
        return len(node.values) - 1
    return 0


def _length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    length = _span(function)
    if ast.get_docstring(function) is not None:
        length -= _span(function.body[0])
    return max(length, 1)


def _span(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _lines_of_tokens(text: str) -> Iterator[int]:
    """The line of each token. From Python 3.12 on an f-string is read in parts, which count as one here too."""
    inside = 0
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        kind = tokenize.tok_name[token.type]
        if kind.endswith("STRING_END"):
            inside -= 1
        if not inside and token.type not in _NO_TOKENS and not kind.endswith("STRING_END"):
            yield token.start[0]
        if kind.endswith("STRING_START"):
            inside += 1


def measured(modules: Iterable[Module]) -> tuple[Figure, ...]:
    """All figures of some modules."""
    modules = tuple(modules)
    return (
        _decisions_in_ten_lines(modules),
        _tokens_a_line(modules),
        _conditionals(modules),
        _nested(modules),
        _vague(modules),
        _functions_over(modules),
        _modules_over(modules),
    )


def _decisions_in_ten_lines(modules: tuple[Module, ...]) -> Figure:
    functions = [function for module in modules for function in module.functions]
    total = sum(function.decisions for function in functions)
    places = {function.place: 10 * function.decisions / function.lines for function in functions}
    return Figure("decisions_in_ten_lines", 10 * _ratio(total, sum(function.lines for function in functions)), places)


def _tokens_a_line(modules: tuple[Module, ...]) -> Figure:
    places = {module.place(line): count for module in modules for line, count in module.tokens.items()}
    return Figure("tokens_a_line", _ratio(sum(places.values()), len(places)), places)


def _conditionals(modules: tuple[Module, ...]) -> Figure:
    places = {module.name: len(module.conditionals) for module in modules}
    total = 1000 * _ratio(sum(places.values()), sum(module.lines for module in modules))
    return Figure("conditionals_in_1000_lines", total, places)


def _nested(modules: tuple[Module, ...]) -> Figure:
    places = {
        module.place(conditional.lineno): 1
        for module in modules
        for conditional in module.conditionals
        if _holds_another(conditional)
    }
    total = sum(_holds_another(conditional) for module in modules for conditional in module.conditionals)
    return Figure("nested_conditionals", total, places)


def _holds_another(conditional: ast.IfExp) -> bool:
    return any(isinstance(node, ast.IfExp) and node is not conditional for node in ast.walk(conditional))


def _vague(modules: tuple[Module, ...]) -> Figure:
    places = {module.name: sum(module.names[word] for word in VAGUE) for module in modules}
    total = 100 * _ratio(sum(places.values()), sum(module.names.total() for module in modules))
    return Figure("vague_names_percent", total, places)


def _functions_over(modules: tuple[Module, ...]) -> Figure:
    functions = [function for module in modules for function in module.functions]
    places = {function.place: function.decisions for function in functions if function.decisions > MOST_DECISIONS}
    return Figure("functions_over_ten_decisions", len(places), places)


def _modules_over(modules: tuple[Module, ...]) -> Figure:
    lengths = {module.name: len(module.text.splitlines()) for module in modules}
    places = {name: length for name, length in lengths.items() if length > MOST_LINES}
    return Figure("modules_over_300_lines", len(places), places)


def _ratio(part: float, whole: float) -> float:
    return part / max(whole, 1)


def beside(figure: Figure, limit: float) -> str:
    """A figure beside its limit, with its worst places when it is above."""
    line = f"{figure.name} {figure.amount:.2f}, at most {limit:g}"
    if figure.amount <= limit:
        return line
    return "\n    ".join([f"{line}: too many, most of them in", *figure.worst()])


def limits(settings: Path = CHECKOUT / "pyproject.toml") -> dict[str, float]:
    """The limit of each figure."""
    table: dict[str, float] = tomllib.loads(settings.read_text(encoding="utf-8"))["tool"]["afterword"]["density"]
    return table


def read(folder: Path) -> Iterator[Module]:
    """The modules in a folder and below, in the order of their names."""
    for path in sorted(folder.rglob("*.py")):
        yield Module(path.relative_to(folder).as_posix(), path.read_text(encoding="utf-8"))


def main() -> int:
    """Say the figures; 1 when one is above its limit."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("--quiet", action="store_true")
    quiet = parser.parse_args().quiet
    most = limits()
    figures = measured(read(PACKAGE))
    above = [figure for figure in figures if figure.amount > most[figure.name]]
    for figure in above if quiet else figures:
        sys.stdout.write(f"{beside(figure, most[figure.name])}\n")
    return 1 if above else 0


if __name__ == "__main__":
    sys.exit(main())
