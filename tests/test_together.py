"""The modules of a command, from one file: they are those that would be imported one by one, and as they are written now."""

import importlib.util
import os
import subprocess
import sys
from importlib.machinery import SourceFileLoader
from pathlib import Path

import pytest

import afterword
from afterword import together
from afterword.stored import Growing, Store
from support.workspace import example_workspace


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of our package, with one module and one package in it that have been imported."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    growing = Growing("modules", (), Store(tmp_path / "__pycache__" / "tables"))
    monkeypatch.setattr(together, "_kept", lambda _: growing)
    (tmp_path / "rooms").mkdir()
    for name, path in {"extra": tmp_path / "extra.py", "rooms": tmp_path / "rooms" / "__init__.py"}.items():
        path.write_text("count = 1\n")
        _imported(f"afterword.{name}", SourceFileLoader(f"afterword.{name}", str(path)), monkeypatch)
    together._Finder("check").take_in(["afterword.extra", "afterword.rooms", "sys"])
    assert growing.entries.keys() == {"afterword.extra", "afterword.rooms"}
    return tmp_path


def _imported(name: str, loader: SourceFileLoader, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = importlib.util.spec_from_loader(name, loader)
    assert spec
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    monkeypatch.setitem(sys.modules, name, module)


@pytest.mark.parametrize(("name", "file"), [("extra", "extra.py"), ("rooms", "rooms/__init__.py")])
def test_a_module_is_as_python_would_import_it(folder: Path, name: str, file: str) -> None:
    """It has the same contents, the same file, and the same folder to look for more in."""
    spec = together._Finder("check").find_spec(f"afterword.{name}")
    theirs = importlib.util.spec_from_file_location(f"afterword.{name}", folder / file)
    assert spec
    assert spec.loader
    assert theirs
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.count == 1
    assert module.__file__ == str(folder / file)
    assert spec.submodule_search_locations == theirs.submodule_search_locations
    assert (spec.cached, spec.parent) == (theirs.cached, theirs.parent)


def test_what_a_module_has_not_costs_no_sentence_about_it(folder: Path) -> None:
    """Each import asks whether a module is a package; a library may answer that in a way of its own."""
    loaders = {
        name: together._Loader(name, str(folder / "extra.py"), compile("", "", "exec"))
        for name in ("afterword.extra", "yaml")
    }
    specs = {name: importlib.util.spec_from_loader(name, loader) for name, loader in loaders.items()}
    ours, theirs = (importlib.util.module_from_spec(spec) for spec in specs.values() if spec)
    assert type(ours).__getattribute__ is object.__getattribute__
    assert type(theirs) is type(sys)


def test_where_nothing_can_be_kept_no_module_is_read_twice(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who may not write where the program lies, or wants no compiled modules, pays nothing for a file that is not there."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    growing = Growing("others", (), Store(folder / "tables"))
    monkeypatch.setattr(together, "_kept", lambda _: growing)
    together._Finder("check").take_in(["afterword.extra"])
    assert not growing.entries


def test_a_module_that_was_written_anew_is_read_anew(folder: Path) -> None:
    """Whoever installs another version, or works on the program, runs nothing of before; what is gone is gone."""
    finder = together._Finder("check")
    (folder / "extra.py").write_text("count = 22\n")
    assert finder.find_spec("afterword.extra") is None
    rooms = folder / "rooms" / "__init__.py"
    os.utime(rooms, (1, 1))
    assert finder.find_spec("afterword.rooms") is None
    rooms.unlink()
    assert finder.find_spec("afterword.rooms") is None


@pytest.mark.parametrize("source", ["count = 1\n", "import afterword.unheard_of\n"])
def test_all_are_imported_before_anybody_asks(folder: Path, monkeypatch: pytest.MonkeyPatch, source: str) -> None:
    """Each is where Python would have put it; one that cannot be imported any more keeps nobody from the others."""
    monkeypatch.setattr(together, "state_of", lambda _: None)
    code = compile(source, "extra.py", "exec")
    together._kept("check").put("afterword.extra", (str(folder / "extra.py"), None, None, code))
    together._kept("check").put("afterword.rooms", (str(folder / "rooms" / "__init__.py"), None, None, code))
    for name in ("extra", "rooms"):
        monkeypatch.delitem(sys.modules, f"afterword.{name}")
        monkeypatch.setattr(afterword, name, None, raising=False)
    together._Finder("check").import_all()
    for name in ("extra", "rooms"):
        module = getattr(afterword, name)
        assert (getattr(module, "count", 0), module) == (
            ("unheard" not in source),
            sys.modules.get(f"afterword.{name}"),
        )


def test_what_nobody_has_asked_for_is_left_to_python(folder: Path) -> None:
    """A library, and a module of ours."""
    assert folder
    assert together._Finder("check").find_spec("yaml") is None
    assert together._Finder("check").find_spec("afterword.unheard_of") is None


@pytest.mark.process
@pytest.mark.parametrize("name", ["today", pytest.param("check", marks=pytest.mark.rare)])
def test_asked_for_the_second_time_a_command_looks_for_few_modules(tmp_path: Path, name: str) -> None:
    """Some hundreds come from one file; looked for are those alone that see whether anything has changed."""
    workspace = example_workspace(tmp_path / "search")
    script = f"""if True:
        import sys
        before = list(sys.meta_path)
        import afterword.cli.main as m
        m.main(["{name}", "-C", {str(workspace)!r}], standalone_mode=False)
        kinds = [type(module.__spec__.loader).__name__ for name, module in sys.modules.items() if name.startswith("afterword.")]
        print("modules:", kinds.count("_Loader"), kinds.count("SourceFileLoader"), sys.meta_path == before)
    """
    environment = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    for _ in range(2):
        (workspace / ".afterword" / "answers.json").unlink(missing_ok=True)
        command = [sys.executable, "-c", script]
        shown = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    from_one_file, looked_for, is_as_before = shown.rpartition("modules: ")[2].split()
    assert int(from_one_file) > 150
    assert int(looked_for) < 40
    assert is_as_before == "True"
