"""The live server ends when it is told to, whatever it is at."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from afterword.ending import Ending
from afterword.serve.live.server import ends_with
from support.turns import some

SOON = 20  # seconds; a loaded machine may be slow, and only a hang reaches it


@pytest.fixture(autouse=True)
def signals_of_before() -> Iterator[None]:
    """What this process does when it is told to end is, after the test, what it did before."""
    names = [name for name in ("SIGINT", "SIGHUP", "SIGTERM") if hasattr(signal, name)]
    before = {name: signal.getsignal(getattr(signal, name)) for name in names}
    yield
    for name, handler in before.items():
        signal.signal(getattr(signal, name), handler)


# Another process, as a third call that comes late would end the tests themselves.
_SWALLOWS_THE_FIRST = """
import signal, time
from afterword.ending import Ending
from afterword.serve.live.server import ends_with

ending = Ending(again_after=0.4)
ending.listen()
try:
    signal.raise_signal(signal.NAME)
except KeyboardInterrupt:
    pass
try:
    for _ in range(SOON * 100):
        time.sleep(0.01)
except KeyboardInterrupt:
    ending.begin()
    print("heard")
"""


@pytest.mark.thorough
@pytest.mark.process
@pytest.mark.parametrize("name", some(["SIGINT", "SIGTERM"], 2))
def test_who_did_not_hear_it_is_told_again(name: str) -> None:
    """Code that swallowed the first interruption is interrupted again: the window can be closed all the same."""
    script = _SWALLOWS_THE_FIRST.replace("NAME", name).replace("SOON", str(SOON))
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (told.stdout, told.stderr) == ("heard\n", "")


def test_tidying_up_is_not_disturbed() -> None:
    """Ctrl+C twice, or a closed window after Ctrl+C: what tidies up is let finish."""
    done: list[bool] = []

    def shut_down(*, wait: bool = False) -> None:
        signal.raise_signal(signal.SIGTERM)
        signal.raise_signal(signal.SIGINT)
        done.append(wait)

    server: Any = SimpleNamespace(shutdown=shut_down)
    ending = Ending()
    ending.listen()
    ends_with(ending, server)
    server.shutdown()
    assert done == [False]
