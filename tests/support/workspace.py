"""A workspace in a folder of its own, written as a person's files would be."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import yaml

Tree = str | list["Tree"] | dict[str, "Tree"]

CHECKOUT = Path(__file__).parents[2]


def as_yaml(tree: Tree) -> bytes:
    """The tree as the YAML file that a careful editor would save."""
    return yaml.safe_dump(tree, allow_unicode=True, sort_keys=False, width=10_000).encode()


def run_without_fonts(workspace: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a command as on a machine without fonts: what is set there is set in the type that we ship."""
    settings = workspace / ".fonts.conf"
    settings.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>', encoding="utf-8"
    )
    return subprocess.run(
        [sys.executable, "-m", "afterword", *words, "-C", workspace],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "FONTCONFIG_FILE": str(settings)},
    )


def make_workspace(root: Path, interviews: Mapping[str, Tree], me: Tree) -> Path:
    """Write a workspace: the site's settings, me.yaml and one file an interview. Gives its folder."""
    folder = root / "content" / "interviews"
    folder.mkdir(parents=True)
    shutil.copy(CHECKOUT / "mkdocs.yml", root)
    (root / "content" / "guides").mkdir()
    (root / "content" / "me.yaml").write_bytes(as_yaml(me))
    for name, tree in interviews.items():
        (folder / f"{name}.yaml").write_bytes(as_yaml(tree))
    return root
