"""The theme's files, found without a walk through its icons."""

import os
from pathlib import Path

import jinja2
from mkdocs.theme import Theme


class LeanTheme(Theme):
    """A theme that lists what MkDocs will copy, and not the ten thousand icons that MkDocs would look at and leave out."""

    def get_env(self) -> jinja2.Environment:
        """MkDocs' own environment, with our list of files."""
        env: jinja2.Environment = super().get_env()
        env.loader = _VisibleFiles(self.dirs)
        env.optimized = False  # folding constants takes a seventh of compiling, and gains nothing
        return env


class _VisibleFiles(jinja2.FileSystemLoader):
    def list_templates(self) -> list[str]:
        """Every file outside hidden folders, which MkDocs drops by name, though only after it has matched each."""
        return sorted({name for folder in self.searchpath for name in _files(Path(folder))})


def _files(folder: Path) -> list[str]:
    found = []
    for base, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(base, name).relative_to(folder).as_posix() for name in names]
    return found
