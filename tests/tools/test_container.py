"""The container file of a centre: linted, and held to what the documents promise of it. No image is built here."""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from support.workspace import CHECKOUT

FILE = CHECKOUT / "Containerfile"
TEXT = FILE.read_text(encoding="utf-8")
RUN = TEXT.rsplit("\nFROM ", 1)[1]


@pytest.mark.process
def test_the_linter_of_container_files_finds_nothing() -> None:
    """Hadolint knows the mistakes that people make in such files, and the shell's."""
    linter = Path(sys.executable).with_name("hadolint")
    result = subprocess.run([linter, "--no-color", FILE], capture_output=True, text=True, check=False)
    assert (result.stdout, result.returncode) == ("", 0)


def test_what_runs_is_nobody_and_writes_in_one_folder() -> None:
    """The last user is a number that is not root's, the one volume is /clients, and the documents run it read-only, offline."""
    assert re.findall(r"^USER (\S+)$", TEXT, re.MULTILINE) == ["10001:10001"]
    assert re.findall(r"^VOLUME (\S+)$", TEXT, re.MULTILINE) == ["/clients"]
    assert "/clients" not in re.sub(r"^(?:#|WORKDIR|VOLUME|CMD).*$", "", TEXT, flags=re.MULTILINE)
    lines = (CHECKOUT / "docs" / "cohort.md").read_text(encoding="utf-8").splitlines()
    (line,) = (line for line in lines if line.startswith("docker run"))
    assert {"--read-only", "--network none", "--tmpfs /tmp"} <= {*re.findall(r"--[a-z-]+(?: [^-\s]\S*)?", line)}


def test_it_holds_the_locked_versions_and_nothing_looked_up_beside_them() -> None:
    """What pip installs has its hash in the lock with Dask in it; our own code comes without looking for anything."""
    commands = re.findall(r"pip install (.+?)(?: \\)?$", TEXT, re.MULTILINE)
    assert commands == [
        "--no-cache-dir --require-hashes --only-binary :all: -r requirements-cohort.txt",
        "--no-cache-dir --no-deps --no-build-isolation .",
    ]
    locked = (CHECKOUT / "requirements-cohort.txt").read_text(encoding="utf-8")
    ours = (CHECKOUT / "requirements.txt").read_text(encoding="utf-8")
    versions = re.findall(r"^\S+==\S+", ours, re.MULTILINE)
    assert [version for version in versions if version not in locked] == []
    assert re.search(r"^distributed==", locked, re.MULTILINE)


def test_it_brings_what_a_machine_must_have() -> None:
    """Pango and fonts for every script: the very packages that `make` asks Debian for."""
    lines = (CHECKOUT / "tools" / "machine.sh").read_text(encoding="utf-8").splitlines()
    needs = [shlex.split(line)[2] for line in lines if line.startswith('  need "')]
    for_workbooks = {name for names in needs[:7] for name in names.split()} - {"python3-venv"}
    assert {"libpango-1.0-0", "fonts-noto-core", "python3"} <= for_workbooks
    assert [name for name in for_workbooks if not re.search(rf"[ \n]{re.escape(name)}[ \n]", RUN)] == []


def test_nobodys_interview_is_in_it() -> None:
    """What is copied is what the wheel holds, and what is handed to the builder is an allow-list: not the interviews beside it."""
    wheel = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]["wheel"]
    lines = (CHECKOUT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    rules = [line for line in lines if line and not line.startswith("#")]
    assert rules[0] == "*"
    allowed = {rule[1:] for rule in rules if rule.startswith("!")}
    assert {name for name in allowed if (CHECKOUT / name).is_dir()} == set(wheel["only-include"])


def test_all_that_the_wheel_is_made_of_is_handed_over_and_copied() -> None:
    """Each file and folder that the build of the wheel asks for is let through to the builder, and stands in the image when it is asked for."""
    build = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]["wheel"]
    needed = {*build["only-include"], *build["force-include"], "pyproject.toml"}
    allowed = (CHECKOUT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    copied = " ".join(re.findall(r"^COPY (?!--from)(.*)$", TEXT.rsplit("\nFROM ", 1)[0], re.MULTILINE)).split()
    assert [name for name in needed if f"!{name}" not in allowed] == []
    assert [name for name in needed if not {name, name.split("/")[0]} & {*copied}] == []


@pytest.mark.build
@pytest.mark.process
@pytest.mark.rare
def test_what_is_worked_out_once_is_in_the_image(tmp_path: Path) -> None:
    """Nobody may write there later: the commands of the file are run on a copy of the program, whose tables are there then."""
    (commands,) = re.findall(r"^RUN export .*?HOME=.*? \\\n && (.*?)\n\w", TEXT, re.MULTILINE | re.DOTALL)
    assert TEXT.index(commands) < TEXT.index("PYTHONDONTWRITEBYTECODE=1")
    for folder in ("generator", "templates", "content/guides", "content/packs", "docs/rules"):
        shutil.copytree(CHECKOUT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    programs = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "generator"), "PATH": programs}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    script = commands.replace("/tmp/first", str(tmp_path / "first"))  # noqa: S108  (in the image)
    subprocess.run(["sh", "-ec", script], check=True, env=environment, capture_output=True)
    assert not (tmp_path / "first").exists()
    tables = tmp_path / "generator" / "afterword" / "__pycache__" / "tables"
    kept = " ".join(sorted(path.name for path in tables.iterdir()))
    for name in ("codes", "patterns", "templates-words-steps.yaml", "content-packs-salary-tools.yaml"):
        assert name in kept
    assert any((tables.parent / "templates").iterdir())
