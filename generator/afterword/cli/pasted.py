"""What is printed to be pasted into a shell."""

import os
import shlex
from pathlib import Path


def as_pasted(path: Path) -> str:
    """A path with what a shell needs round it, if there is a space or an apostrophe in it."""
    if os.name == "nt":
        return f'"{path}"'
    return shlex.quote(str(path))
