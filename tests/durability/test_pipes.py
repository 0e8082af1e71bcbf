"""A pipe in the place of a file that we wrote before: nobody waits for what never comes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.commands import AFTERWORD
from support.turns import some
from support.workspace import brief_workspace, soon_printed

pytestmark = [
    pytest.mark.thorough,
    pytest.mark.process,
    pytest.mark.build,
    pytest.mark.skipif(sys.platform == "win32", reason="it has no such pipes"),
]

SOON = 60  # seconds; a loaded machine may be slow, and only a hang reaches it


@pytest.mark.parametrize(
    ("name", "command"),
    some([(".afterword/built.json", "check"), ("site/calendar.ics", "build"), (".afterword/answers.json", "today")], 2),
)
def test_nobody_waits_at_a_pipe(tmp_path: Path, name: str, command: str) -> None:
    """A folder that somebody prepared holds a pipe where a record of ours lies: the command does its work as if there were none."""
    root = soon_printed(brief_workspace(tmp_path / "search"))
    (root / name).parent.mkdir()
    os.mkfifo(root / name)
    line = [AFTERWORD, command, "-C", root, "--today", "2027-01-13"]
    ended = subprocess.run(line, capture_output=True, text=True, check=False, timeout=SOON)
    assert (ended.returncode, "Traceback" in ended.stderr) == (0, False)
