"""Processes beside this one, when their work is broken off."""

import multiprocessing
import os
import sys
from concurrent.futures import ProcessPoolExecutor

import pytest

from afterword import processes


@pytest.mark.skipif(sys.platform == "win32", reason="pipes are something else there")
def test_what_is_given_up_is_sent_nowhere_and_can_still_be_closed() -> None:
    """Ctrl+C while a document goes to a process that is gone: sending ends at once, and nobody waits for it."""
    pool = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"))
    queue = pool._call_queue  # type: ignore[attr-defined]
    end = queue._reader.fileno()
    processes._stop_sending(pool)
    os.fstat(end)  # it is still open, so that who sends can close it at the same moment
    with pytest.raises(BrokenPipeError):
        queue._writer.send_bytes(b"a document")
    queue._reader.close()
    pool.shutdown()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes are something else there")
def test_the_rest_of_a_result_that_nobody_writes_any_more_is_not_waited_for() -> None:
    """Whoever printed was ended halfway through its answer: the server ends all the same."""
    pool = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"))
    results = pool._result_queue  # type: ignore[attr-defined]
    os.write(results._writer.fileno(), (1_000).to_bytes(4, "big") + b"half of it")
    processes._stop_hearing(pool)
    with pytest.raises((EOFError, OSError)):
        results.get()
    pool.shutdown()
