"""An end for work that might have none, in whichever thread it is done: a worker of Dask works in one that takes no signals."""

import ctypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Let the work of this block take so long, and stop it then, wherever it is in Python code.

    Raises:
        TimeoutError: it took longer.
    """
    worker = threading.get_ident()
    timer = threading.Timer(seconds, _stop, args=(worker,))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _stop(worker: int) -> None:
    """Raise in another thread."""
    exception = ctypes.py_object(TimeoutError)
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(worker), exception)
