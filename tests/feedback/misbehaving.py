"""What a reader that was taken over might do, for the child process to be tried with."""

import os
import socket
import sys
import time
from pathlib import Path


def echo(data: bytes) -> object:
    """What a good reader does."""
    return {"read": data.decode()}


def sleep(data: bytes) -> object:
    """Never come back, without any work."""
    time.sleep(600)
    return len(data)


def spin(data: bytes) -> object:
    """Never come back, at full speed."""
    while data:
        pass
    return None


def swell(data: bytes) -> object:
    """Take a gigabyte."""
    return len(data * 1_000_000_000)


def chatter(data: bytes) -> object:
    """Answer without an end."""
    return "x" * (len(data) * 20_000_000)


def fall(data: bytes) -> object:
    """Crash as a library in C does."""
    os.abort()
    return len(data)


def look_round(data: bytes) -> object:
    """Try every door. Gives those that opened."""
    doors = {
        "read a file": lambda: Path(data.decode()).read_bytes(),
        "write a file": lambda: Path(data.decode()).with_name("written").write_bytes(b"x"),
        "reach a network": lambda: socket.socket().close(),
        "start a program": _start_a_program,
    }
    return [name for name, door in doors.items() if _opens(door)]


def tell_of_home(data: bytes) -> object:
    """What it knows of where it was started from."""
    return {"environment": sorted(os.environ), "arguments": sys.argv[2:], "bytes": len(data)}


def _start_a_program() -> None:
    """Run another program to its end. For root the system counts no processes; such a program finds its libraries closed."""
    process = os.posix_spawn(sys.executable, [sys.executable, "-I", "-c", ""], {})
    if os.waitpid(process, 0)[1] != 0:
        raise OSError("it did not run")


def _opens(door: object) -> bool:
    try:
        door()  # type: ignore[operator]  # one of the functions above
    except OSError:
        return False
    return True
