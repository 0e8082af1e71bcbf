"""The script that says how dense our code is counts what it says it counts."""

from pathlib import Path
from types import ModuleType

import pytest

from support.scripts import script

SOURCE = '''\
"""A module."""


def next_step(steps, today):
    """The first step that is due, in two lines

    that do not count.
    """
    for step in steps:
        if step.open and step.due and step.due <= today:
            return step
    return None


def told(value):
    def short(text):
        return text if len(text) < 9 else (text[:8] if text else "")

    return [short(each) for each in value if each if each.strip()]
'''


@pytest.fixture(scope="module")
def density() -> ModuleType:
    """The script."""
    return script("density")


def figures(density: ModuleType, text: str) -> dict[str, float]:
    """Each figure of one module."""
    return {figure.name: round(figure.amount, 3) for figure in density.measured([density.Module("module.py", text)])}


def test_each_figure_is_what_one_counts_by_hand(density: ModuleType) -> None:
    """A loop, an `if` with two `and`, a choice within a choice, a list with a loop and two conditions: eleven in twelve lines."""
    assert figures(density, SOURCE) == {
        "decisions_in_ten_lines": round(10 * (4 + 5 + 2) / (5 + 5 + 2), 3),
        "tokens_a_line": round((1 + 8 + 1 + 5 + 15 + 2 + 2 + 6 + 6 + 21 + 19) / 11, 3),
        "conditionals_in_1000_lines": round(1000 * 2 / 13, 3),
        "nested_conditionals": 1,
        "vague_names_percent": round(100 * 6 / (7 + 5 + 6 + 4), 3),
        "functions_over_ten_decisions": 0,
        "modules_over_300_lines": 0,
    }


@pytest.mark.parametrize(
    ("statement", "decisions"),
    [
        ("x = a", 0),
        ("if a: x = b", 1),
        ("if a or b and c: x = b", 3),
        ("while a: x = b", 1),
        ("for a in b: x = a", 1),
        ("assert a", 1),
        ("x = a if b else c", 1),
        ("x = [a for a in b if a if c for d in a]", 4),
        ("x = {a: a for a in b}", 1),
        ("try: x = a\nexcept (KeyError, OSError): x = b\nexcept ValueError: x = c", 2),
        ("match a:\n    case 1: x = b\n    case _: x = c", 2),
        ("x = lambda: a and b", 1),
    ],
)
def test_every_kind_of_decision_counts(density: ModuleType, statement: str, decisions: int) -> None:
    """What makes a reader stop and think of two ways is one decision, whatever word it is written with."""
    body = "\n".join(f"    {line}" for line in statement.splitlines())
    (function,) = density.Module("module.py", f"def f():\n{body}\n").functions
    assert function.decisions == decisions


@pytest.mark.parametrize(
    "text", ['x = f"{a} and {b:>{width}} or {c!r}"\n', 'x = "a and b"\n', "x = 1  # and nothing else\n"]
)
def test_a_string_is_one_token_whatever_is_in_it(density: ModuleType, text: str) -> None:
    """The same on every Python: newer ones read a string with gaps in parts."""
    assert figures(density, text)["tokens_a_line"] == 3


@pytest.mark.long
def test_what_is_long_or_full_of_decisions_is_counted(density: ModuleType) -> None:
    """Eleven decisions in one function are too many, and so are 301 lines in one module; ten and 300 are not."""
    busy = "def f():\n    return a" + " and a" * 10 + "\n"
    assert figures(density, busy)["functions_over_ten_decisions"] == 0
    assert figures(density, busy.replace("return a", "return a and a"))["functions_over_ten_decisions"] == 1
    assert figures(density, "x = 1\n" * 300)["modules_over_300_lines"] == 0
    assert figures(density, "x = 1\n" * 301)["modules_over_300_lines"] == 1


def test_a_figure_above_its_limit_is_told_with_the_worst_places(density: ModuleType) -> None:
    """Who made the code denser reads which figure it is, what the limit is, and where to look first."""
    figure = next(
        each for each in density.measured([density.Module("plan/dates.py", SOURCE)]) if "ten_lines" in each.name
    )
    assert density.beside(figure, 20) == "decisions_in_ten_lines 9.17, at most 20"
    assert density.beside(figure, 2.4) == (
        "decisions_in_ten_lines 9.17, at most 2.4: too many, most of them in\n"
        "       10  plan/dates.py:15 told\n       10  plan/dates.py:16 short\n        8  plan/dates.py:4 next_step"
    )


def test_the_command_fails_when_a_limit_is_passed(
    density: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`make check` stops at the first figure that is above, and is silent when none is."""
    (tmp_path / "dates.py").write_text(SOURCE)
    monkeypatch.setattr(density, "PACKAGE", tmp_path)
    monkeypatch.setattr("sys.argv", ["density.py", "--quiet"])
    most = dict.fromkeys(figures(density, SOURCE), 1000.0)
    monkeypatch.setattr(density, "limits", lambda: most)
    assert (density.main(), capsys.readouterr().out) == (0, "")
    monkeypatch.setattr(density, "limits", lambda: {**most, "nested_conditionals": 0.0})
    assert (density.main(), capsys.readouterr().out) == (
        1,
        "nested_conditionals 1.00, at most 0: too many, most of them in\n        1  dates.py:17\n",
    )


def test_every_figure_has_a_limit(density: ModuleType) -> None:
    """No figure is measured for nothing, and no limit is for a figure that is not there."""
    assert density.limits().keys() == figures(density, SOURCE).keys()
