"""The processes that print, when a build is broken off."""

import multiprocessing
import os
import sys
from concurrent.futures import ProcessPoolExecutor

import pytest

from afterword.publish.pdf import printer


@pytest.mark.skipif(sys.platform == "win32", reason="pipes are something else there")
def test_what_is_given_up_is_sent_nowhere_and_can_still_be_closed() -> None:
    """Ctrl+C while a document goes to a process that is gone: sending ends at once, and nobody waits for it."""
    pool = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"))
    queue = pool._call_queue  # type: ignore[attr-defined]
    end = queue._reader.fileno()
    printer._stop_sending(pool)
    os.fstat(end)  # it is still open, so that who sends can close it at the same moment
    with pytest.raises(BrokenPipeError):
        queue._writer.send_bytes(b"a document")
    queue._reader.close()
    pool.shutdown()
