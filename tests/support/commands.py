"""The command line as a person types it: in this process, or as a process of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from click.testing import CliRunner, Result

# `init`, `sealing` and `start` take over how `terminal` knows whether somebody is there; they do so before a test says that somebody is.
from afterword.cli import init, progress, start  # noqa: F401
from afterword.cli.main import main
from support.workspace import EXAMPLE, EXAMPLE_ME, LARKFIELD

progress._SECONDS = 3600  # how slow a machine is changes nothing in what a command says
AFTERWORD = Path(sys.executable).with_name("afterword")


def run(*words: str | Path, typed: str | None = None) -> Result:
    """Run a command in this process. `typed` is what the person answers when asked."""
    return CliRunner().invoke(main, [str(word) for word in words], input=typed)


def run_on(day: str, *before: str) -> Callable[..., Result]:
    """Gives a `run` for the workspace around a file or folder, on a day, for commands that begin with these words."""

    def run_there(place: Path, *words: str | Path, today: str = day, typed: str | None = None) -> Result:
        root = next(folder for folder in (place, *place.parents) if (folder / "content").is_dir())
        command = [*before, *words]
        when = [] if command[0] == "undo" else ["--today", today]
        return run(*command, "-C", root, *when, typed=typed)

    return run_there


def begun(folder: Path) -> Path:
    """A workspace as `afterword init` begins it, with the example as a person's own interview. Gives its folder."""
    assert run("init", folder, "--name", "Jane Doe").exit_code == 0
    shutil.copy(EXAMPLE_ME, folder / "content" / "me.yaml")
    shutil.copy(EXAMPLE, folder / LARKFIELD)
    return folder


def run_process(*words: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command as a process of its own, with more in its environment."""
    return subprocess.run(
        [AFTERWORD, *words], capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )


def run_without_fonts(workspace: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a command as on a machine without fonts: what is set there is set in the type that we ship."""
    settings = workspace / ".fonts.conf"
    settings.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>', encoding="utf-8"
    )
    return run_process(*words, "-C", workspace, FONTCONFIG_FILE=str(settings))
