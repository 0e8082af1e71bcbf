"""Ctrl+C that is lost on its way, where Python calls something by itself or code swallows it, ends a command all the same."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from afterword.ending import interruptible
from support.commands import AFTERWORD
from support.killing import await_end_of
from support.turns import some
from support.workspace import brief_workspace

pytestmark = [pytest.mark.process, pytest.mark.build, pytest.mark.thorough]

DAY = "2027-01-13"
SOON = 60  # seconds; a loaded machine may be slow, and only a command that goes on reaches it

# Presses Ctrl+C at a place in the middle of a command, where what that raises is lost, and then goes on with the work for long.
_PRESSING = """
import importlib, os, signal, sys, time, weakref

module, name, how, *words = sys.argv[1:]

def press(*_):
    os.kill(os.getpid(), signal.SIGINT)
    for _ in range(1000):
        pass

class Finalizer:
    def __del__(self):
        press()

class Gone:
    pass

def lost_in_a_finalizer():
    Finalizer()

def lost_in_a_weak_reference():  # as each import has one
    gone = Gone()
    reference = weakref.ref(gone, press)
    del gone

def lost_in_a_call_from_c():  # as libraries that set type make them
    import cffi
    ffi = cffi.FFI()
    ffi.callback("void(void)", press)()

def lost_in_what_swallows_all():
    try:
        press()
    except BaseException:
        pass

from afterword.cli.main import main

where = importlib.import_module(module)
real = getattr(where, name)

def at_work(*values, **named):
    globals()[how]()
    end = time.monotonic() + SOON
    while time.monotonic() < end:
        time.sleep(0.01)
    return real(*values, **named)

setattr(where, name, at_work)
main(words)
""".replace("SOON", str(SOON))
BUILD = ("afterword.publish.build", "build_site", ["build"])
COMMANDS = {
    "pdf": ("afterword.publish.pdf.engine", "_render", ["pdf", "-o", "out.pdf"]),
    "check": ("afterword.cli.opened.opening", "all_problems", ["check"]),
    "share": ("afterword.sharing.out.share", "search", ["share", "--for", "coach", "--yes"]),
    "cohort": ("afterword.cohort.building", "all_problems", ["cohort", "build", "..", "--jobs", "1"]),
}
STOPPED = "\nAborted!\n"
STILL_TO_DO = "Stopped after 0 of 2 clients. What was done for them stays; the same command goes on with the others."
WAYS = ("a_finalizer", "a_weak_reference", "a_call_from_c", "what_swallows_all")


def pressed(root: Path, command: tuple[str, str, list[str]], how: str) -> tuple[int, str]:
    """Run a command in a workspace in which Ctrl+C is lost so; gives how it ended, and what it said."""
    module, name, words = command
    line = [sys.executable, "-c", _PRESSING, module, name, f"lost_in_{how}", *words, "--today", DAY]
    running = subprocess.Popen(
        line, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
    )
    said, _ = running.communicate(timeout=SOON * 2)
    await_end_of(running.pid)
    return running.returncode, said


def assert_ended(root: Path, command: tuple[str, str, list[str]], how: str) -> None:
    before = {path.relative_to(root) for path in root.rglob("*") if path.parent.name != ".afterword"}
    status, said = pressed(root, command, how)
    assert (status, said[-len(STOPPED) :]) == (130, STOPPED)
    assert not {"Traceback", "ignored"} & set(said.split())
    after = {path.relative_to(root) for path in root.rglob("*")}
    assert {path for path in after - before if path.parts[0] != ".afterword"} == set()
    assert [path.name for path in root.rglob("stage-*")] == []


@pytest.mark.parametrize("how", some(WAYS, 4))
def test_a_build_ends_wherever_the_interruption_was_lost(tmp_path: Path, how: str) -> None:
    """Whatever swallows the first Ctrl+C: the build ends soon, nothing half written is left, and no process of it."""
    assert_ended(brief_workspace(tmp_path / "search"), BUILD, how)


@pytest.mark.parametrize("name", some(list(COMMANDS), 6))
def test_every_command_ends_that_lost_it(tmp_path: Path, name: str) -> None:
    """What takes long ends by Ctrl+C, whichever command it is, without a traceback and with nothing written."""
    assert_ended(brief_workspace(tmp_path / "all" / "search"), COMMANDS[name], "a_finalizer")


def test_who_tidies_up_is_not_disturbed() -> None:
    """Ctrl+C twice in a row: the second is not heard while that is taken away which the first has left unfinished."""
    tidied: list[str] = []
    with pytest.raises(KeyboardInterrupt):
        _pressed_twice(tidied)
    assert tidied == ["all of it"]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def _pressed_twice(tidied: list[str]) -> None:
    with interruptible():
        try:
            signal.raise_signal(signal.SIGINT)
        finally:
            signal.raise_signal(signal.SIGINT)
            tidied.append("all of it")


def test_who_is_to_hear_nothing_hears_nothing() -> None:
    """A command that was started so that Ctrl+C means others goes on."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with interruptible():
            signal.raise_signal(signal.SIGINT)
            assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)


_STARTING = """
import multiprocessing, pathlib, signal, time
from afterword.ending import before_spawning, undisturbed

if __name__ == "__main__":
    first = multiprocessing.get_context("spawn").Process(target=time.sleep, args=(60,))
    before_spawning()
    with undisturbed():
        first.start()
    (blocked,) = (line.split()[1] for line in pathlib.Path(f"/proc/{first.pid}/status").read_text().splitlines() if "SigBlk" in line)
    first.kill()
    print(bool(int(blocked, 16) & 1 << (signal.SIGINT - 1)))
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only there a process tells what it hears")
def test_the_first_process_of_all_does_not_hear_ctrl_c_either(tmp_path: Path) -> None:
    """Python starts one of its own before it, and lets Ctrl+C be heard again once that runs."""
    script = tmp_path / "starting.py"
    script.write_text(_STARTING, encoding="utf-8")
    assert subprocess.run([sys.executable, script], capture_output=True, text=True, check=True).stdout == "True\n"


# In a process of its own: one that was begun and is not known yet ends with it, and outlives no other test.
_BEGUN = """
import multiprocessing, os, signal, time
from afterword.ending import interruptible
from afterword.publish.pdf.printer import Printer

printer = Printer(1, at_once=False)
submit = printer._pool.submit
printer._pool.submit = lambda work: (os.kill(os.getpid(), signal.SIGINT), submit(work))
try:
    with interruptible(), printer:
        time.sleep(60)  # begun only where the first call was lost on its way: then it is called again
except KeyboardInterrupt:
    print(multiprocessing.active_children())
"""


def test_processes_that_are_being_started_end_too(tmp_path: Path) -> None:
    """Ctrl+C at the very moment at which the processes that print begin: none of them is left waiting for work for ever."""
    script = tmp_path / "begun.py"
    script.write_text(_BEGUN, encoding="utf-8")
    ended = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True, timeout=SOON)
    assert ended.stdout == "[]\n"


@pytest.mark.rare
def test_the_workers_of_many_clients_end_in_silence(tmp_path: Path) -> None:
    """Ctrl+C in the terminal reaches the workers too: the command tells how far it came, and none of them writes a traceback."""
    for name in ("carla", "dana"):
        brief_workspace(tmp_path / name)
    line = [AFTERWORD, "cohort", "build", tmp_path, "--jobs", "2", "--today", DAY]
    running = subprocess.Popen(
        line, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
    )
    while not list(tmp_path.glob("*/.afterword/build.lock")):  # from here on they work
        assert running.poll() is None
        time.sleep(0.01)
    os.killpg(running.pid, signal.SIGINT)
    said, _ = running.communicate(timeout=SOON)
    assert (running.returncode, said.splitlines()[1:]) == (130, [STILL_TO_DO, "", "Aborted!"])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such terminal")
@pytest.mark.parametrize(
    ("key", "status"), some([(b"\x03", 130), (b"\x04", 1)], 2), ids={b"\x03": "Ctrl+C", b"\x04": "Ctrl+D"}.get
)
def test_ctrl_c_at_a_question_is_told_as_anywhere_else(tmp_path: Path, key: bytes, status: int) -> None:
    """Whoever breaks off at a question is told so on a line of its own, and a script by the code that says Ctrl+C."""
    import pty  # noqa: PLC0415

    root = brief_workspace(tmp_path / "search")
    child, terminal = pty.fork()
    if not child:
        os.chdir(root)
        os.execv(AFTERWORD, [str(AFTERWORD), "new"])  # noqa: S606  (no shell)
    said = b""
    while not said.endswith(b": "):  # it asks
        said += os.read(terminal, 1)
    gone = 0
    until = time.monotonic() + SOON
    while (
        not gone and time.monotonic() < until
    ):  # pressed before the terminal is ready for answers, it is pressed again
        os.write(terminal, key)
        time.sleep(0.5)
        gone, ended = os.waitpid(child, os.WNOHANG)
    if not gone:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    assert gone, "it asks on"
    assert os.waitstatus_to_exitcode(ended) == status
    assert os.read(terminal, 1000).decode().splitlines()[-1] == "Aborted!"
    os.close(terminal)
