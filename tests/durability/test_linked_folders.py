"""What a workspace keeps for itself stays in it: a link in the place of such a folder is told, and nothing goes through it."""

import shutil
import sys
from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError

from afterword.publish.site.plugin import AfterwordPlugin
from support.commands import run
from support.workspace import brief_workspace, contents, soon_printed

pytestmark = [
    pytest.mark.thorough,
    pytest.mark.workspace,
    pytest.mark.long,
    pytest.mark.skipif(sys.platform == "win32", reason="links need a right there"),
]

DAY = "2027-01-13"
FOLDERS = (".afterword", ".afterword/printed", ".afterword/undo")
COMMANDS = (
    ("check",),
    ("build",),
    ("today",),
    ("drafts",),
    ("pdf", "-o", "out.pdf"),
    ("share", "--for", "coach", "--yes"),
    ("done", "larkfield/thank-you/angela-jones"),
    ("comments",),
)
ERROR = "error[AW101]: this is a link, and links are not followed: what is kept for this workspace would be written elsewhere\n"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace, in which one stands."""
    root = brief_workspace(tmp_path / "search")
    (tmp_path / "outside").mkdir()
    monkeypatch.chdir(root)
    return root


def linked(root: Path, name: str) -> Path:
    """Put a link in the place of a folder. Gives where it leads."""
    outside = root.parent / "outside"
    place = root / name
    if place.is_dir():
        shutil.copytree(place, outside, dirs_exist_ok=True)
        shutil.rmtree(place)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(outside)
    return outside


@pytest.mark.parametrize("command", COMMANDS, ids=[words[0] for words in COMMANDS])
def test_no_command_writes_through_a_link(root: Path, command: tuple[str, ...]) -> None:
    """Whichever command is typed: it names the link and says what to do, and where the link leads all is as it was."""
    outside = linked(root, ".afterword")
    before = contents(root)
    result = run(*command, "-C", root, "--today", DAY)
    assert result.exit_code == 1
    assert f"{ERROR} --> .afterword:1:1\nhelp: take the link away; the next command makes the folder itself\n" in (
        result.stderr
    )
    assert list(outside.iterdir()) == []
    assert contents(root) == before


def test_no_workspace_is_made_through_a_link(root: Path) -> None:
    """A folder that is to become one has such a link: it is told, and no file is written, there or here."""
    new = root.parent / "new"
    outside = linked(new, ".afterword")
    result = run("init", new, "--name", "Jane Doe")
    assert (result.exit_code, ERROR in result.stderr) == (1, True)
    assert (contents(new), contents(outside)) == ({}, {})


@pytest.mark.parametrize("name", FOLDERS)
def test_each_of_the_folders_is_looked_at(root: Path, name: str) -> None:
    """A link below the folder leads elsewhere too."""
    outside = linked(root, name)
    result = run("check", "-C", root, "--today", DAY)
    assert ERROR in result.stderr
    assert f" --> {name}:1:1\n" in result.stderr
    assert list(outside.iterdir()) == []


@pytest.mark.build
def test_nothing_is_read_through_a_link_either(root: Path) -> None:
    """A workbook that is as it was says so at a glance, and not from records that lie elsewhere."""
    assert run("build", "-C", soon_printed(root), "--today", DAY).exit_code == 0
    linked(root, ".afterword")
    result = run("build", "-C", root, "--today", DAY)
    assert (result.exit_code, result.stdout) == (1, "")


@pytest.mark.parametrize("command", ["build", "serve"])
def test_mkdocs_by_itself_stops_too(root: Path, command: str) -> None:
    """Who types `mkdocs` and none of our commands is told the same, also where pages would be shown with their mistakes."""
    outside = linked(root, ".afterword")
    config = load_config(str(root / "mkdocs.yml"))
    plugin = config.plugins["afterword"]
    assert isinstance(plugin, AfterwordPlugin)
    plugin.on_startup(command=command)
    try:
        with pytest.raises(PluginError, match="this is a link"):
            AfterwordPlugin.on_config(plugin, config)
    finally:
        plugin.on_startup(command="build")  # MkDocs keeps a plugin from one site to the next, and no build here serves
    assert list(outside.iterdir()) == []
