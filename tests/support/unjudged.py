"""Letters as if each of their sentences read well: for tests of what becomes of a letter, and not of its English."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from afterword.workbook.letters.frame import last_look


@contextmanager
def unjudged() -> Iterator[None]:
    """Nothing is doubted meanwhile, so that a letter with a hostile value in it is sent as any other."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(last_look, "doubt_of", lambda *_: None)
        yield
