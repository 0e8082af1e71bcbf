"""The files to click on: each opens its workspace, whatever its folder is called, or says in words why it cannot."""

import os
import re
import shlex
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.edit.openers import LINUX, MAC, WINDOWS, opener_files
from support.commands import run
from support.serving import LONGEST

PATHS = [
    "search",
    "my search",
    "Zoë Wörk",
    'say "when"',
    "it's mine",
    "100%f %% %U",
    "$HOME `id` $(id) \\",
    "\\n\\s\\\\",
    "; & | < > ^ ! # ~ *",
    "two\nlines\tand",
]
_ESCAPED = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}


def entry(content: bytes, key: str) -> str:
    """A value of a desktop entry, as its specification reads it."""
    (line,) = re.findall(rf"(?m)^{key}=(.*)$", content.decode("utf-8", "surrogateescape"))
    return re.sub(r"\\(.)", lambda sign: _ESCAPED[sign[1]], line)


def words_of(command: str, place: str) -> list[str]:
    """The words of an `Exec` line: quoted ones, in which a backslash guards four signs, and codes that begin with a percent sign."""
    words = []
    for quoted, plain in re.findall(r'"((?:\\.|[^"\\])*)"|(\S+)', command):
        assert not re.search(r"(?<!\\)[`$]", re.sub(r"\\\\", "", quoted)), quoted
        word = re.sub(r'\\(["`$\\])', r"\1", quoted) or plain
        words.append(re.sub("%(.)", lambda code: {"%": "%", "k": place}[code[1]], word))
    return words


@pytest.mark.parametrize("name", PATHS)
def test_the_one_for_linux_names_python_and_the_folder_exactly(tmp_path: Path, name: str) -> None:
    """Blanks, quotes, accents, signs that a shell or a desktop would act on: both come out as they are on the disk."""
    folder, python = tmp_path / name, str(tmp_path / name / "python")
    exec_line = entry(opener_files(folder, python)[LINUX], "Exec")
    words = words_of(exec_line, "/elsewhere/it.desktop")
    assert (words[:2], words[3:]) == (["sh", "-c"], ["open", python, str(folder), "/elsewhere/it.desktop"])


@pytest.mark.parametrize("name", PATHS)
def test_the_one_for_macos_names_python_exactly(tmp_path: Path, name: str) -> None:
    """It is a script that knows where it lies itself, so that the folder may be moved."""
    python = str(tmp_path / name / "python")
    script = opener_files(tmp_path, python)[MAC].decode()
    assert script.startswith("#!/bin/sh\nset -- ")
    assert shlex.split(script)[3] == python
    assert str(tmp_path) not in script.replace(shlex.quote(python), "")


@pytest.mark.parametrize(
    ("python", "line"),
    [
        (
            r"C:\Program Files\Zoë & Co\100%f\python.exe",
            r'set "AFTERWORD_PYTHON=C:\Program Files\Zoë & Co\100%%f\python.exe"',
        ),
        (r"C:\a^b!\python.exe", r'set "AFTERWORD_PYTHON=C:\a^b!\python.exe"'),
        ('/opt/"& calc & "/python', 'set "AFTERWORD_PYTHON="'),
        ("/opt/a\r\ncalc\r\n/python", 'set "AFTERWORD_PYTHON="'),
    ],
    ids=["blanks and accents", "signs", "a quote", "lines"],
)
def test_the_one_for_windows_names_python_exactly(tmp_path: Path, python: str, line: str) -> None:
    """A percent sign is doubled, letters are UTF-8 from the second line on, and what no name there can have is left out."""
    lines = opener_files(tmp_path, python)[WINDOWS].decode().split("\r\n")
    assert lines[:4] == ["@echo off", "chcp 65001 >nul", 'pushd "%~dp0"', line]
    assert not any("\n" in each for each in lines)
    assert [each for each in lines if "calc" in each] == []


def test_a_folder_that_is_no_text_keeps_its_bytes(tmp_path: Path) -> None:
    """A name from an old computer, in letters that are not UTF-8, is still found."""
    folder = tmp_path / os.fsdecode(b"alt\xe9")
    exec_line = entry(opener_files(folder, sys.executable)[LINUX], "Exec")
    assert os.fsencode(words_of(exec_line, "/it")[-2]).endswith(b"alt\xe9")


def test_init_writes_them_where_they_can_be_clicked(tmp_path: Path) -> None:
    """One for each system lies in the new workspace; those that a system runs only with leave have it, and git leaves them out."""
    result = run("init", tmp_path / "search", "--name", "Jane Doe")
    assert "A double click on `Open my workbook` in it opens it in your browser" in result.stdout
    for name in (LINUX, MAC, WINDOWS):
        assert (tmp_path / "search" / name).is_file()
    assert os.access(tmp_path / "search" / LINUX, os.X_OK)
    assert os.access(tmp_path / "search" / MAC, os.X_OK)
    assert "/Open my workbook*\n" in (tmp_path / "search" / ".gitignore").read_text()


# --- for real -------------------------------------------------------------------------------------------------------------


def clicked(file: Path, surroundings: dict[str, str]) -> "subprocess.Popen[str]":
    """What a desktop starts when this file is clicked on: no terminal, another folder."""
    if file.name == MAC:
        words = [str(file)]
    else:
        words = words_of(entry(file.read_bytes(), "Exec"), str(file))
    return subprocess.Popen(
        words,
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, **surroundings},
    )


def said(file: Path, surroundings: dict[str, str]) -> str:
    """All that it says until it ends."""
    return clicked(file, surroundings).communicate(timeout=LONGEST)[0]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Path]:
    """A workspace whose folder has all that is awkward in its name."""
    folder = tmp_path / 'Zoë\'s "50%f" $HOME `id` \\ & co'
    assert run("init", folder, "--name", "Jane Doe").exit_code == 0
    return folder


@pytest.mark.thorough
@pytest.mark.process
@pytest.mark.build
@pytest.mark.parametrize("name", [LINUX, pytest.param(MAC, marks=pytest.mark.rare)])
def test_a_click_opens_the_workbook_in_the_browser(workspace: Path, tmp_path: Path, name: str) -> None:
    """The address is the first thing said; the browser of the person's choice is given it; closing the window ends all."""
    browser, seen = tmp_path / "browser", tmp_path / "seen"
    browser.write_text(f'#!/bin/sh\necho "$1" > {shlex.quote(str(seen))}\n')
    browser.chmod(0o755)
    running = clicked(workspace / name, {"BROWSER": str(browser)})
    assert running.stdout
    first = running.stdout.readline()
    end = time.monotonic() + LONGEST
    while not (seen.is_file() and seen.read_text()) and time.monotonic() < end:
        time.sleep(0.1)
    address = seen.read_text().strip()
    assert first == f"Your workbook: {address}  (stop with Ctrl+C)\n"
    again = said(workspace / name, {"BROWSER": str(browser)})
    assert again == f"Your workbook is open already: {address}\n"
    served = Path("/proc", str(running.pid), "task", str(running.pid), "children").read_text().split()
    os.kill(int(served[0]), 1)  # as a terminal does that is closed
    running.communicate(timeout=LONGEST)


@pytest.mark.process
@pytest.mark.parametrize("name", [LINUX, MAC])
def test_a_python_that_has_gone_is_told_in_words(workspace: Path, name: str) -> None:
    """Afterword was taken away: the window says what to do, and that nothing is lost, and no shell complains."""
    file = workspace / name
    file.write_bytes(file.read_bytes().replace(str(sys.executable).encode(), b"/gone/python"))
    text = said(file, {"PATH": "/usr/bin:/bin", "HOME": str(workspace)})
    assert text == (
        "Afterword is not where it was on this computer: /gone/python\n"
        "Install it once more as its page on installing says, then start this again. Your files are all still here.\n"
        "Press Enter to close this window. "
    )


@pytest.mark.process
def test_a_workspace_that_was_moved_is_found_beside_its_opener_or_told(workspace: Path, tmp_path: Path) -> None:
    """Moved as a whole it still opens; the file alone, taken to the desktop, says that the folder is not where it was."""
    moved = workspace.rename(tmp_path / "moved")
    file = moved / LINUX
    file.write_bytes(file.read_bytes().replace(str(sys.executable).encode(), b"/gone/python"))
    surroundings = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
    assert said(file, surroundings).startswith("Afterword is not where it was")
    assert said(file.rename(tmp_path / LINUX), surroundings).startswith(
        "The folder of your workbook is not where it was: "
    )
