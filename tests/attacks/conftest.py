"""What is costly is built once and shared by all test processes: the hostile site."""

import os
from pathlib import Path

import pytest
from filelock import FileLock

from support import hostile


@pytest.fixture(scope="session")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site in which every value is in some title and in most fields."""
    base = tmp_path_factory.getbasetemp()
    root = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "hostile"
    with FileLock(f"{root}.lock"):
        if not (root / "built").exists():
            hostile.build(hostile.every_title(), root)
            (root / "built").touch()
    return root / "site"
