"""How much work something is, counted in calls: the same on every machine, however busy it is."""

from collections import Counter
from collections.abc import Callable
from cProfile import Profile
from types import CodeType


def calls(work: Callable[[], object]) -> int:
    """How many functions of Python are called while it runs."""
    return calls_of_each(work).total()


def calls_of_each(work: Callable[[], object]) -> Counter[CodeType]:
    """How often each function of Python is called while it runs."""
    profile = Profile(builtins=False)
    profile.enable()
    try:
        work()
    finally:
        profile.disable()
    return Counter({entry.code: entry.callcount for entry in profile.getstats() if isinstance(entry.code, CodeType)})
