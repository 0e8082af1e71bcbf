"""What is shipped: everything that the product reads, and nothing of anybody's."""

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from support.workspace import CHECKOUT

pytestmark = pytest.mark.build


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy in which a person has written private files."""
    source = tmp_path_factory.mktemp("source")
    names = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=CHECKOUT, check=True, capture_output=True, text=True
    ).stdout
    for name in names.splitlines():
        target = source / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if (CHECKOUT / name).is_file():
            target.write_bytes((CHECKOUT / name).read_bytes())
    (source / "content" / "me.yaml").write_text("name: Quillfeather Person\n")
    (source / "content" / "interviews" / "2027-01-13-secret.yaml").write_text("role: Quillfeather\n")
    (source / "site").mkdir()
    (source / "site" / "index.html").write_text("Quillfeather")
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    return next(out.glob("*.whl"))


@pytest.mark.thorough
def test_nothing_private_is_in_the_wheel(wheel: Path) -> None:
    """Neither me.yaml nor an interview nor a built site can travel with the product, whatever lies in the folder."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        assert [
            name for name in names if "interviews" in name or "me.yaml" in name.split("/")[-1:] or "site/index" in name
        ] == []
        assert [name for name in names if b"Quillfeather" in archive.read(name)] == []
        assert {name.split("/")[0] for name in names} == {"afterword", "afterword-0.1.0.dist-info"}


@pytest.mark.thorough
def test_everything_the_product_reads_is_in_the_wheel(wheel: Path) -> None:
    """Templates, packs, guides and rule pages are all shipped, so that an installed copy builds what the checkout builds."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    shipped = [
        *CHECKOUT.glob("templates/**/*.*"),
        *CHECKOUT.glob("content/packs/*.yaml"),
        *CHECKOUT.glob("content/guides/*.md"),
    ]
    shipped += CHECKOUT.glob("docs/rules/*.md")
    assert len(shipped) > 50
    missing = [path for path in shipped if path.is_file() and f"afterword/{path.relative_to(CHECKOUT)}" not in names]
    assert missing == []


def test_the_versions_that_were_tested_travel_with_it(wheel: Path) -> None:
    """The wheel carries the lock, in which each package that it needs has one version: whoever has the wheel can install just that."""
    with zipfile.ZipFile(wheel) as archive:
        lock = archive.read("afterword/requirements.txt")
        metadata = archive.read("afterword-0.1.0.dist-info/METADATA").decode()
    assert lock == (CHECKOUT / "requirements.txt").read_bytes()
    needed = re.findall(r"(?m)^Requires-Dist: ([\w-]+)(?!.*extra ==)", metadata)
    pinned = re.findall(r"(?m)^([\w-]+)==", lock.decode())
    assert needed
    assert [name for name in needed if pinned.count(name) != 1] == []


@pytest.mark.rare
def test_an_installed_copy_works_away_from_the_checkout(wheel: Path, tmp_path: Path) -> None:
    """Unpacked elsewhere, the product makes a workspace, checks a file, explains a code and builds the workbook."""
    home = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(home)
    script = "import sys; sys.path.insert(0, sys.argv.pop(1)); from afterword.cli.main import main; main()"

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-I", "-c", script, str(home), *words]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    assert run("init", "search", "--name", "Jane Doe").returncode == 0
    words = [
        "--role",
        "Baker",
        "--employer",
        "Rye",
        "--held",
        "2027-01-13",
        "--person",
        "Ada Cole",
        "--interested",
        "yes",
    ]
    assert run("new", "-C", "search", *words).returncode == 0
    assert run("explain", "AW103").stdout.startswith("# AW103")
    assert "error" not in run("check", "-C", "search").stderr
    result = run("build", "-C", "search", "--today", "2027-01-13")
    assert (result.returncode, result.stderr) == (0, "")
    assert (tmp_path / "search" / "site" / "interviews" / "2027-01-13-rye" / "workbook.pdf").is_file()
    assert (tmp_path / "search" / "site" / "follow-up.html").is_file()
