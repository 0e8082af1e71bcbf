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
from typing import IO, cast

from afterword.mappings import only

if sys.platform != "win32":
    import resource

MOST_BYTES_OF_ANSWER = 8_000_000  # of JSON, from the child
_CHILD = (
    "import json, sys; path, job = json.loads(sys.argv[1]); sys.path[:] = path;"
    " from afterword.feedback.sandbox import _work; _work(**job)"
)
# For Windows, where no program starts without it; to find libraries.
_ENVIRONMENT = (
    "SYSTEMROOT",
    "LD_LIBRARY_PATH",
)


class SandboxError(Exception):
    """The child gave no answer: it took too long, wanted too much, or broke down. It is gone."""


def sandboxed(
    function: Callable[[bytes], object],
    content: bytes,
    *,
    seconds: int,
    megabytes: int,
    needs: Sequence[str] = (),
) -> bytes:
    """What a function of a module makes of the content, as JSON, at most 8 MB of it.

    The child starts clean: it has nothing of this process but the content. `seconds` are those of the processor and those on
    the wall; `megabytes` is all that it may address, its libraries included (some 100). `needs` names the modules that the
    function takes up: once they are there, the child can open nothing any more.

    Raises:
        SandboxError: there is no answer.
    """
    job = {
        "module": function.__module__,
        "function": function.__qualname__,
        "needs": list(needs),
        "seconds": seconds,
        "megabytes": megabytes,
    }
    child = _start(job)
    clock = threading.Timer(seconds, child.kill)
    clock.start()
    try:
        return _answer(child, content)
    finally:
        clock.cancel()
        child.kill()
        child.wait()


def _start(job: dict[str, object]) -> "subprocess.Popen[bytes]":
    """The child, which will do this job and knows where our modules lie."""
    path = list(filter(None, sys.path))
    environment = only(os.environ, _ENVIRONMENT)
    arguments = ["-I", "-B", "-c", _CHILD, json.dumps([path, job])]
    return subprocess.Popen(  # noqa: S603  (our own interpreter, and no word of a stranger's)
        [sys.executable, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    )


def _answer(child: "subprocess.Popen[bytes]", content: bytes) -> bytes:
    """Hand the content over, and take what comes back, as far as it may go."""
    with cast("IO[bytes]", child.stdout) as output:
        pipe = cast("IO[bytes]", child.stdin)
        with suppress(OSError):  # the child may be gone already: then its end says so
            pipe.write(content)
        with suppress(OSError):
            pipe.close()

        answer = output.read(MOST_BYTES_OF_ANSWER + 1)
        if len(answer) > MOST_BYTES_OF_ANSWER:
            raise SandboxError("the answer is too long")
        if child.wait() != 0:
            raise SandboxError("it took too long, wanted too much, or broke down")
    return answer


def _work(
    module: str,
    function: str,
    needs: Sequence[str],
    seconds: int,
    megabytes: int,
) -> None:
    """In the child: shut every door, then do the work."""
    _limit(seconds, megabytes)
    work = getattr(importlib.import_module(module), function)
    for name in needs:
        importlib.import_module(name)

    content = sys.stdin.buffer.read()
    _open_nothing()
    answer = json.dumps(work(content), ensure_ascii=False)
    sys.stdout.buffer.write(answer.encode())
    sys.stdout.buffer.flush()


def _limit(seconds: int, megabytes: int) -> None:
    """Little time and memory, no process beside this one, no byte on a disk, and no picture of its memory when it falls."""
    if sys.platform == "win32":
        return

    limits = {
        resource.RLIMIT_CPU: seconds,
        resource.RLIMIT_AS: megabytes * 1_000_000,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_NPROC: 0,
        resource.RLIMIT_CORE: 0,
    }
    for limit, most in limits.items():
        # macOS has the name of some and refuses them.
        with suppress(OSError, ValueError):
            resource.setrlimit(limit, (most, most))


def _open_nothing() -> None:
    """No file, no socket and no program from here on: each would need a number above the three that are taken."""
    if sys.platform == "win32":
        return
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3))
