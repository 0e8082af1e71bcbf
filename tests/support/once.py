"""What is costly is made once and shared by all test processes; it is read there, and never written into."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A folder of that name, made by the first process that asks for it, while the others wait."""
    folder = _shared(factory) / name
    done = folder.with_name(f"{name}.done")
    with FileLock(f"{folder}.lock"):
        if not done.exists():
            shutil.rmtree(folder, ignore_errors=True)  # what a process that failed has left
            make(folder)
            done.touch()
    return folder


def _shared(factory: pytest.TempPathFactory) -> Path:
    """A folder of all processes of this run, whoever has started them: `tools/side_by_side.py`, pytest-xdist, or nobody."""
    waiting = os.environ.get("AFTERWORD_WAITING")
    if waiting:
        return Path(waiting).parent
    base = factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
