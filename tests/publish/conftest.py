"""The hostile workbook, which several files write out."""

import pickle
from pathlib import Path

import pytest

from afterword.workbook.compose import Workbook
from support import hostile
from support.once import once
from support.turns import is_all_asked_for, some
from support.unjudged import unjudged


def composed(folder: Path) -> None:
    """Compose what is sent of it, and keep it: all of it when all is asked for, else one turn and every other course."""
    chosen = (
        hostile.everything() if is_all_asked_for() else (*hostile.everything()[:1], *some(hostile.one_of_each(), 2))
    )
    folder.mkdir()
    with unjudged():
        book = hostile.sent(chosen)
    (folder / "workbook").write_bytes(pickle.dumps(book))


@pytest.fixture(scope="session")
def hostile_book(tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    """The mails and calendars of interviews in which the hostile values are in all fields."""
    kept = once(tmp_path_factory, "hostile-workbook", composed) / "workbook"
    found: Workbook = pickle.loads(kept.read_bytes())  # noqa: S301  (our own, written a moment ago)
    return found
