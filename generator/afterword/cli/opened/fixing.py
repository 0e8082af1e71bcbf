"""`afterword check --fix`: what can be mended is shown, agreed to, and written by place, with a backup."""

from collections.abc import Mapping
from pathlib import Path

import click

from afterword.cli import terminal
from afterword.cli.terminal import fail, failing_with_changes, say
from afterword.diagnostics.counting import many
from afterword.edit.mending import as_mended, changed_lines, write_mended
from afterword.interview.amend.mends import Mended
from afterword.interview.reading.workspace import candidate_file, interview_files
from afterword.interview.reading.yaml.yaml_door import read_file

_NOBODY_THERE = (
    "nothing is written, as nobody is there to say yes: "
    "type the command in a terminal, or add --yes once you have read this"
)


def fix(folder: Path, files: tuple[Path, ...], *, agreed: bool) -> None:
    """Show what can be mended in the files of a workspace (or in these), and write it once somebody says yes."""
    mendable = dict(_mendable(folder, files))
    for name, after in mendable.items():
        _show(name, folder, after)
    if not mendable:
        say("There is nothing that can be mended without asking you.")
        return
    if not agreed:
        _ask()
    _write(folder, mendable)
    say(f"{many(len(mendable), 'file')} mended; to take it back, type: afterword undo")


def _ask() -> None:
    """Ask whether to write it; the command ends here unless somebody says yes."""
    if not terminal.somebody_there():
        raise fail(_NOBODY_THERE)
    if not click.confirm("Write this?"):
        say("Nothing is written.")
        raise SystemExit(0)


def _mendable(folder: Path, files: tuple[Path, ...]) -> Mapping[str, Mended]:
    """The files in which something can be mended, by their path from the folder."""
    paths = files or (candidate_file(folder), *interview_files(folder))
    mendable: dict[str, Mended] = {}
    for path in paths:
        name = _name(folder, path)
        content, problems = read_file(path, name)
        if problems:
            continue
        after = as_mended(name, content)
        if after.content != content:
            mendable[name] = after
    return mendable


def _name(folder: Path, path: Path) -> str:
    """The path as the person knows it: from the workspace, where it lies inside."""
    place = path.parent.resolve() / path.name
    if place.is_relative_to(folder.resolve()):
        return place.relative_to(folder.resolve()).as_posix()
    return str(path)


def _show(name: str, folder: Path, after: Mended) -> None:
    """Each mended line before and after, with what was told of it."""
    before = (folder / name).read_bytes().decode("utf-8-sig").splitlines()
    now = after.content.decode("utf-8-sig").splitlines()
    say(name)
    for old, new in changed_lines(before, now):
        messages = (
            told.message
            for told in after.diagnostics
            if told.span.line - 1 in (old.start, new.start)
        )
        say(f"  line {old.start + 1}: {'; '.join(dict.fromkeys(messages))}")
        for line in before[old.start : old.stop]:
            say(f"  - {line}")
        for line in now[new.start : new.stop]:
            say(f"  + {line}")
    say()


def _write(folder: Path, mendable: Mapping[str, Mended]) -> None:

    with failing_with_changes():
        write_mended(folder, mendable)
