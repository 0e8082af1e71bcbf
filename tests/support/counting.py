"""How much work something is, counted in calls: the same on every machine, however busy it is."""

import sys
from collections import Counter
from collections.abc import Callable
from types import CodeType, FrameType


def calls(work: Callable[[], object]) -> int:
    """How many functions of Python are called while it runs."""
    return calls_of_each(work).total()


def calls_of_each(work: Callable[[], object]) -> Counter[CodeType]:
    """How often each function of Python is called while it runs."""
    count: Counter[CodeType] = Counter()

    def counted(frame: FrameType, event: str, _argument: object) -> None:
        if event == "call":
            count[frame.f_code] += 1

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count
