"""Modules in one piece: a first `check` reads one file, and not hundreds; each is the one that Python would have found."""

import importlib
import os
import sys
from collections.abc import Iterator
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType

import pytest

from afterword import modules
from afterword.modules import Modules
from afterword.stored import Store

PACKAGE = "pieces_of_a_command"
WAS, IS = "value = 1\n", "value = 22\n"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Where they are kept, on a machine on which Python keeps its own."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return Store(tmp_path / "__pycache__" / "tables")


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A package with a module in it, which stands for ours."""
    folder = tmp_path / PACKAGE
    folder.mkdir()
    (folder / "__init__.py").write_text("", encoding="utf-8")
    (folder / "part.py").write_text(WAS, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(modules, "_OURS", PACKAGE)
    yield folder
    _forget()


def _forget() -> None:
    for name in [name for name in sys.modules if name.startswith(PACKAGE)]:
        del sys.modules[name]
    importlib.invalidate_caches()


def _imported(kept: Modules) -> ModuleType:
    """The module as a new command imports it."""
    _forget()
    sys.meta_path.insert(0, kept)
    try:
        return importlib.import_module(f"{PACKAGE}.part")
    finally:
        sys.meta_path.remove(kept)


def _keep(store: Store) -> None:
    """What the first command keeps at its end."""
    kept = Modules("check", store)
    _imported(kept)
    kept.keep({name: module for name, module in sys.modules.items() if name.startswith(PACKAGE)})


def test_the_second_command_reads_them_in_one_piece(store: Store, sources: Path) -> None:
    """They are what Python would have read, and say where they stand, so that an error names the line of the file."""
    _keep(store)
    part = _imported(Modules("check", store))
    assert part.value == 1
    assert part.__file__ == str(sources / "part.py")
    assert part.__spec__ is not None
    assert isinstance(part.__spec__.loader, SourceFileLoader)
    assert type(part.__spec__.loader) is not SourceFileLoader
    assert part.__spec__.loader.get_source(f"{PACKAGE}.part") == WAS
    assert sys.modules[PACKAGE].__path__ == [str(sources)]


def test_a_module_that_was_changed_since_is_read_from_its_file(store: Store, sources: Path) -> None:
    """As after an update: by another size, or by another time alone; and so is one that is not there any more."""
    _keep(store)
    (sources / "part.py").write_text(IS, encoding="utf-8")
    assert _imported(Modules("check", store)).value == 22
    (sources / "part.py").write_text(WAS.replace("1", "3"), encoding="utf-8")
    os.utime(sources / "part.py", (1, 1))
    assert _imported(Modules("check", store)).value == 3
    (sources / "part.py").unlink()
    with pytest.raises(ModuleNotFoundError):
        _imported(Modules("check", store))


@pytest.mark.usefixtures("sources")
def test_what_is_new_is_kept_beside_what_was_kept(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A command that has read all of it in one piece writes nothing."""
    _keep(store)
    (kept,) = store.folder.iterdir()
    before = kept.stat().st_mtime_ns
    _keep(store)
    assert kept.stat().st_mtime_ns == before
    assert Modules("check", store).find_spec(f"{PACKAGE}.part")
    monkeypatch.setattr(modules, "_WAY", "another Python, or another folder")
    assert Modules("check", store).find_spec(f"{PACKAGE}.part") is None


@pytest.mark.usefixtures("sources")
@pytest.mark.parametrize("content", [b"", b"\xff", b"cut off"])
def test_damaged_or_foreign_ones_stop_nobody(store: Store, content: bytes) -> None:
    """Python looks for the modules itself."""
    store.write(f"modules-check-{sys.implementation.cache_tag}", content)
    assert _imported(Modules("check", store)).value == 1


@pytest.mark.usefixtures("sources")
def test_a_source_that_was_never_compiled_is_not_kept(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Python may write nothing, nothing is kept either."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    _keep(store)
    assert not store.folder.exists()
