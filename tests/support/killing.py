"""Commands that are killed where we want, or meet a disk that refuses: each in a child forked from a process that is warm.

A child that is to die at a step counts the lines that it runs in the modules that write, and the middle of each write, and
kills itself at that number. Nothing of this is in the product: the child watches itself by the interpreter's own trace.
"""

import ctypes
import json
import os
import resource
import signal
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import IO, Any, Self

from afterword import files
from afterword.edit import backups, changes

WRITING = frozenset(str(module.__file__) for module in (changes, files, backups))
NOBODY = 65534
_NEW_MOUNTS, _PRIVATE, _REMOUNT_READ_ONLY = 0x20000, 0x44000, 0x21
_PLAIN_WRITES = frozenset({"write_bytes", "write_text"})  # of pathlib: between opening and writing, a file is empty
_FAILED = 99

Work = Callable[[], object]


def kills(default: int) -> int:
    """How often to kill: AFTERWORD_KILLS, or a number that is soon done."""
    return int(os.environ.get("AFTERWORD_KILLS") or default)


def steps_of(work: Work, watched: frozenset[str] = WRITING) -> int:
    """How many steps a piece of work has at which it can be killed."""
    reading, writing = os.pipe()

    def counting() -> None:
        watch = _Watch(watched, at=0)
        watch.run(work)
        os.write(writing, str(watch.steps).encode())

    assert _finished(_forked(counting)) == 0
    os.close(writing)
    with os.fdopen(reading) as answer:
        return int(answer.read())


def killed_at(work: Work, step: int, watched: frozenset[str] = WRITING) -> bool:
    """Do it in a child that dies at that step, as by `kill -9`. Gives whether it died before the end."""
    return _finished(_forked(lambda: _Watch(watched, step).run(work))) == -signal.SIGKILL


def killed_after(work: Work, seconds: float) -> bool:
    """Do it in a child and kill that after a time. Gives whether it died before the end."""
    child = _forked(work)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    return _finished(child) == -signal.SIGKILL


def duration_of(work: Work) -> float:
    """How long it takes in a child that is left alone, in seconds."""
    start = time.monotonic()
    assert _finished(_forked(work)) == 0
    return time.monotonic() - start


def at_once(*works: Work) -> list[int]:
    """Do several things at the same time, each in a child. Gives their exit codes."""
    return [_finished(child) for child in [_forked(work) for work in works]]


def told_by(work: Callable[[], Any]) -> Any:
    """What a piece of work gives, done in a child: whatever it does to its process (its user, its disks) ends with it."""
    reading, writing = os.pipe()

    def telling() -> None:
        os.write(writing, json.dumps(work()).encode())

    child = _forked(telling)
    os.close(writing)
    with os.fdopen(reading) as answer:
        text = answer.read()
    assert _finished(child) == 0
    return json.loads(text)


def await_end_of(group: int, seconds: float = 60) -> None:
    """Wait until no process of a group is there, nor one that has ended and of which the system has taken no notice yet."""
    until = time.monotonic() + seconds
    while _is_alive(group):
        assert time.monotonic() < until, "a process is left"
        time.sleep(0.01)


def _is_alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def small_disk(folder: Path, kilobytes: int = 64) -> bool:
    """Put a small disk at a folder, for this child alone. False where the system does not let us."""
    library = ctypes.CDLL(None, use_errno=True)
    if sys.platform != "linux" or library.unshare(_NEW_MOUNTS) or library.mount(b"none", b"/", None, _PRIVATE, None):
        return False
    return bool(library.mount(b"tmpfs", os.fsencode(folder), b"tmpfs", 0, b"size=%dk" % kilobytes) == 0)


def read_only(folder: Path) -> None:
    """Let the small disk at a folder be read and not written."""
    library = ctypes.CDLL(None, use_errno=True)
    assert library.mount(b"none", os.fsencode(folder), None, _REMOUNT_READ_ONLY, None) == 0


def small_files(most_bytes: int) -> None:
    """Let this child write no file larger than that: what is left to try where no small disk can be had."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))


def as_nobody() -> None:
    """Let this child be a user to whom nothing belongs, if it is root: modes mean nothing to root."""
    if os.geteuid() == 0:
        os.setegid(NOBODY)
        os.seteuid(NOBODY)


class _Watch:
    """Counts steps, and kills its own process at one of them; 0 is never reached."""

    def __init__(self, watched: frozenset[str], at: int) -> None:
        self.watched, self.at, self.steps = watched, at, 0

    def run(self, work: Work) -> None:
        fdopen = os.fdopen
        os.fdopen = lambda *words: _Halting(fdopen(*words), self.step)  # type: ignore[assignment]  # (this child's alone)
        sys.settrace(self._trace)
        work()
        sys.settrace(None)
        os.fdopen = fdopen

    def step(self) -> None:
        self.steps += 1
        if self.steps == self.at:
            os.kill(os.getpid(), signal.SIGKILL)

    def _trace(self, frame: FrameType, event: str, _argument: object) -> Any:
        if frame.f_code.co_filename not in self.watched and frame.f_code.co_name not in _PLAIN_WRITES:
            return None
        if event == "line":
            self.step()
        return self._trace


class _Halting:
    """A file that is written in two halves, with a step between."""

    def __init__(self, file: IO[bytes], step: Callable[[], None]) -> None:
        self.file, self.step = file, step

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.file.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.file, name)

    def write(self, data: bytes) -> None:
        self.file.write(data[: len(data) // 2])
        self.file.flush()
        self.step()
        self.file.write(data[len(data) // 2 :])


def _forked(work: Work) -> int:
    """Start a child that does the work, says nothing, and leaves without running anything of the tests. Gives its number."""
    child = os.fork()
    if child:
        return child
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        work()
        os._exit(0)
    except BaseException:  # noqa: BLE001  (whatever it is, this copy of the tests ends here)
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(_FAILED)


def _finished(child: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
