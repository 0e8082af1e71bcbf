"""A function run in a child process that has little memory, little time, no file and no network: for files that strangers send.

What comes back is JSON that nobody has looked at yet: whoever took the child over could write anything. On Windows the system
has no such limits to ask for; there the child has its time and its clean start, and no more.
"""

import importlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress

MOST_ANSWER = 8_000_000  # bytes of JSON from the child
_START = (
    "import json, sys; job = json.loads(sys.argv[1]); sys.path[:] = job['path'];"
    " from afterword.feedback.sandbox import _serve; _serve(job)"
)
_KEPT = ("SYSTEMROOT", "LD_LIBRARY_PATH")  # without the first no program starts on Windows; the second finds libraries


class ConfinedError(Exception):
    """The child gave no answer: it took too long, wanted too much, or broke down. It is gone."""


def confined(
    function: Callable[[bytes], object], data: bytes, *, seconds: int, megabytes: int, needs: Sequence[str] = ()
) -> bytes:
    """What a function of a module makes of the bytes, as JSON, at most 8 MB of it.

    The child starts clean: it has nothing of this process but the bytes. `seconds` are those of the processor and those on the
    wall; `megabytes` is all that it may address, its libraries included (some 100). `needs` names the modules that the function
    takes up: once they are there, the child can open nothing any more.

    Raises:
        ConfinedError: there is no answer.
    """
    name = f"{function.__module__}:{function.__qualname__}"
    path = [each for each in sys.path if each]
    job = {"path": path, "function": name, "needs": [*needs], "seconds": seconds, "megabytes": megabytes}
    process = subprocess.Popen(  # noqa: S603  (our own interpreter, and no word of a stranger's)
        [sys.executable, "-I", "-B", "-c", _START, json.dumps(job)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={each: os.environ[each] for each in _KEPT if each in os.environ},
    )
    clock = threading.Timer(seconds, process.kill)
    clock.start()
    try:
        return _answer(process, data)
    finally:
        clock.cancel()
        process.kill()
        process.wait()


def _answer(process: "subprocess.Popen[bytes]", data: bytes) -> bytes:
    """Hand the bytes over, and take what comes back, as far as it may go."""
    assert process.stdin is not None  # noqa: S101  (both are pipes, as asked for)
    assert process.stdout is not None  # noqa: S101  (likewise)
    with process.stdout as told:
        with suppress(OSError):  # it may be gone already: then its end says so
            process.stdin.write(data)
        with suppress(OSError):
            process.stdin.close()
        answer = told.read(MOST_ANSWER + 1)
        if len(answer) > MOST_ANSWER:
            raise ConfinedError("the answer is too long")
        if process.wait() != 0:
            raise ConfinedError("it took too long, wanted too much, or broke down")
    return answer


def _serve(job: "dict[str, object]") -> None:
    """In the child: shut every door, then do the work."""
    _limit(int(str(job["seconds"])), int(str(job["megabytes"])))
    module, _, function = str(job["function"]).partition(":")
    work = getattr(importlib.import_module(module), function)
    for name in json.loads(json.dumps(job["needs"])):
        importlib.import_module(name)
    data = sys.stdin.buffer.read()
    _open_nothing()
    sys.stdout.buffer.write(json.dumps(work(data), ensure_ascii=False).encode())
    sys.stdout.buffer.flush()


def _limit(seconds: int, megabytes: int) -> None:
    """Little time and memory, no process beside this one, no byte on a disk, and no picture of its memory when it falls."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  (there is none on Windows)

    limits = {
        resource.RLIMIT_CPU: seconds,
        resource.RLIMIT_AS: megabytes * 1_000_000,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_NPROC: 0,
        resource.RLIMIT_CORE: 0,
    }
    for what, most in limits.items():
        with suppress(OSError, ValueError):  # macOS has the name of some and refuses them
            resource.setrlimit(what, (most, most))


def _open_nothing() -> None:
    """No file, no socket and no program from here on: each would need a number above the three that are taken."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  (as above)

    resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3))
