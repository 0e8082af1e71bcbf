"""Regular expressions that wait: each of ours can be compiled, and none is before it is used."""

import ast
import importlib
import json
import pkgutil
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import afterword
from afterword import patterns
from afterword.patterns import Compiled, lazy_pattern
from afterword.stored import Growing, Store
from support.turns import some
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


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Where they are kept, on a machine on which Python keeps its own."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return Store(tmp_path / "__pycache__" / "tables")


def patterns_of(store: Store) -> tuple[Compiled, Growing]:
    """Those that one command uses, and what it keeps when it ends."""
    growing = Growing("patterns", patterns._WAY, store)
    return Compiled(growing), growing


SENTENCES = CHECKOUT / "tests" / "cases" / "own_sentences.jsonl"
EVERY = 61  # a sentence of so many
TEXT = "Day 12 of DAY 30 à Münster"
KINDS = (
    (r"(?i)(?P<word>day) (?P<number>\d+)", 0),
    (r"\w+", re.ASCII),
    (r"(?<=of )DAY|(?:(m)|n)ünster", re.IGNORECASE),
    (r"(?m)^day\b", re.IGNORECASE | re.VERBOSE),
    ("", 0),
)


@pytest.mark.parametrize(("text", "flags"), KINDS)
def test_what_was_kept_finds_what_a_compiled_one_finds(store: Store, text: str, flags: int) -> None:
    """The next command takes it from what is kept, and each match, group, name and flag is the same."""
    first, growing = patterns_of(store)
    first.pattern(text, flags)
    growing.keep()
    kept, fresh = patterns_of(store)[0].pattern(text, flags), re.compile(text, flags)
    assert (kept.pattern, kept.flags, kept.groups) == (fresh.pattern, fresh.flags, fresh.groups)
    assert dict(kept.groupindex) == dict(fresh.groupindex)
    matches = [
        [(match.span(), match.groups(), match.groupdict(), match.lastgroup) for match in pattern.finditer(TEXT)]
        for pattern in (kept, fresh)
    ]
    assert matches[0] == matches[1]


@pytest.mark.parametrize("content", [b"", b"\xff", b"kept in another way by an earlier version"])
def test_what_another_version_has_kept_stops_nobody(store: Store, content: bytes) -> None:
    """Whoever installs a new version over an old one reads nothing of what that has kept, and works on."""
    store.write(f"patterns-{sys.implementation.cache_tag}", content)
    assert patterns_of(store)[0].pattern("a+", 0).fullmatch("aa")


def test_it_is_compiled_once_an_installation(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second command compiles nothing anew, and writes nothing; a file that was cut off is made anew."""
    first, growing = patterns_of(store)
    first.pattern("a+", 0)
    growing.keep()
    (kept,) = store.folder.iterdir()
    with monkeypatch.context() as changed:
        changed.setattr(patterns, "_program", None)
        assert patterns_of(store)[0].pattern("a+", 0).fullmatch("aa")
    kept.write_bytes(kept.read_bytes()[:-1])
    again, growing = patterns_of(store)
    assert again.pattern("a+", 0).fullmatch("aa")
    growing.keep()
    assert patterns_of(store)[1].entries.keys() == {("a+", 0)}


def test_a_python_that_compiles_in_another_way_does_it_by_itself(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is taken from what another version of Python, or of ours, has kept; a way that we do not know is left to it."""
    first, growing = patterns_of(store)
    first.pattern("a+", 0)
    growing.keep()
    monkeypatch.setattr(patterns, "_WAY", ("another",))
    assert patterns_of(store)[1].entries == {}
    monkeypatch.delattr("_sre.compile")
    monkeypatch.setattr(patterns, "_COMPILE", lambda text, flags: (text, flags))
    assert patterns_of(store)[0].pattern("b+", 0) == ("b+", 0)


@pytest.mark.thorough
@pytest.mark.long
def test_none_is_made_of_what_somebody_typed() -> None:
    """They are kept beside the program: each stands in a module by itself, or in a function that modules alone call."""
    public = {
        "doubts",
        "in_its_letters",
    }  # of the functions that make one; looked at is who names one of them, or makes one
    texts = [path.read_text(encoding="utf-8") for path in (CHECKOUT / "generator" / "afterword").rglob("*.py")]
    trees = [ast.parse(text) for text in texts if any(name in text for name in ("lazy_pattern", *public))]
    calls = [[*_calls_in_functions(tree)] for tree in trees]
    makers = [[name for name, called in calls_of_one if "lazy_pattern" in called] for calls_of_one in calls]
    assert {name for names in makers for name in names if not name.startswith("_")} == public
    for tree, called_in_one, own in zip(trees, calls, makers, strict=True):
        names = {*own, *(public & _imported(tree))}
        assert [name for _, called in called_in_one for name in names.intersection(called)] == []


def _calls_in_functions(tree: ast.AST) -> Iterator[tuple[str, set[str]]]:
    """Each function, and the names of what it calls."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            calls = [node.func for node in ast.walk(function) if isinstance(node, ast.Call)]
            yield function.name, {func.id for func in calls if isinstance(func, ast.Name)}


def _imported(tree: ast.AST) -> set[str]:
    nodes = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return {name.name for node in nodes if str(node.module).endswith("judged_slips") for name in node.names}


@pytest.mark.thorough
@pytest.mark.long
def test_each_of_ours_can_be_compiled() -> None:
    """Those that only a rare file needs, too: nothing else would find a slip in them."""
    count = 0
    for pattern in _ours():
        assert pattern.flags >= 0
        count += 1
    assert count > 300


@pytest.mark.thorough
@pytest.mark.long
def test_ours_find_in_what_people_write_what_they_would_find_by_themselves() -> None:
    """Each sixth pattern of ours, and every one when all is asked for, in sentences of every kind: the same is found, compiled at once or waiting."""
    lines = SENTENCES.read_text(encoding="utf-8").splitlines()[::EVERY]
    texts = [json.loads(line)["text"] for line in lines]
    assert len(texts) > 20
    count = 0
    for waiting in some([*_ours()], 6):
        source, flags = vars(waiting)["_source"]  # as it stands in the module: with another flag it would be kept twice
        if isinstance(source, str):
            fresh = re.compile(source, flags)
            found = [bool(waiting.search(text)) for text in texts]
            assert found == [bool(fresh.search(text)) for text in texts], source
            count += 1
    assert count > 50


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


def _ours() -> Iterator[re.Pattern[str]]:
    """Those that stand in our modules, each of which waits."""
    for module in _modules():
        yield from filter(_waits, _values(module))


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
