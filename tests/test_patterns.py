"""Regular expressions that wait: each of ours can be compiled, and none is before it is used."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from types import ModuleType

import pytest

import afterword
from afterword.patterns import lazy_pattern
from support.workspace import CHECKOUT


def test_it_is_used_as_a_compiled_one() -> None:
    """Each method and each attribute is that of the compiled one, time and again."""
    waiting = lazy_pattern(r"(?P<word>\w+)", re.ASCII)
    for _ in range(2):
        assert waiting.sub("x", "a b") == "x x"
        assert waiting.fullmatch("é") is None
        assert dict(waiting.groupindex) == {"word": 1}
    assert lazy_pattern(rb"\d").findall(b"a1") == [b"1"]


def test_it_is_compiled_at_its_first_use_and_not_before() -> None:
    """A slip in it shows then."""
    waiting = lazy_pattern("(")
    with pytest.raises(re.error):
        waiting.match("")


@pytest.mark.long
def test_each_of_ours_can_be_compiled() -> None:
    """Those that only a rare file needs, too: nothing else would find a slip in them."""
    count = 0
    for module in _modules():
        for pattern in filter(_waits, _values(module)):
            assert pattern.flags >= 0
            count += 1
    assert count > 300


@pytest.mark.long
def test_none_is_compiled_when_its_module_is_imported() -> None:
    """`re.compile` stands inside functions alone."""
    lines = [
        line
        for path in (CHECKOUT / "generator" / "afterword").rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    assert [line for line in lines if re.match(r"\w+ = re\.compile\(", line)] == []


def _waits(value: object) -> bool:
    return type(value).__name__ == "lazy_pattern"


def _modules() -> Iterator[ModuleType]:
    for module in pkgutil.walk_packages(afterword.__path__, "afterword."):
        if not module.name.endswith("__main__"):
            yield importlib.import_module(module.name)


def _values(module: ModuleType) -> Iterator[re.Pattern[str]]:
    """What the module has by name, and what is inside of its tuples."""
    values = [*vars(module).values()]
    for value in values:
        if isinstance(value, tuple):
            values.extend(value)
        else:
            yield value
