"""Work for the crew of a cohort that ends its worker: once, or each time that it is tried."""

import os
import signal
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Fate:
    """What becomes of a worker: with a `mark` it dies once, and leaves the mark; else each time, if it is `deadly`."""

    number: int
    mark: str = field(default="", repr=False)
    deadly: bool = False


def answered(fate: Fate) -> int:
    """The number, unless the worker dies before."""
    if fate.mark and not Path(fate.mark).exists():
        Path(fate.mark).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    if fate.deadly:
        os.kill(os.getpid(), signal.SIGKILL)
    return fate.number


def worker_of(_fate: Fate) -> int:
    """The process that the work is done in."""
    return os.getpid()
