"""The hostile site, which several files of attacks look at."""

from pathlib import Path

import pytest

from support import hostile
from support.once import once


@pytest.fixture(scope="session")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site in which the hostile values are in the titles and in most fields."""
    return (
        once(tmp_path_factory, "hostile", lambda root: hostile.build(hostile.workbook_of_every_title(), root)) / "site"
    )
