"""`afterword check --fix`: what can be mended is shown, agreed to, and written by place, with a backup."""

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from functools import partial
from pathlib import Path

import click

from afterword.cli import terminal
from afterword.cli.terminal import fail, say, show_problems
from afterword.diagnostics import Diagnostics
from afterword.diagnostics.counting import many
from afterword.edit.judging import problems_of
from afterword.interview.amend.mends import Mended, mended, no_worse
from afterword.interview.reading.source import read_file
from afterword.interview.reading.workspace import candidate_file, interview_files

_NOBODY_THERE = (
    "nothing is written, as nobody is there to say yes: "
    "type the command in a terminal, or add --yes once you have read this"
)


def fix(folder: Path, files: tuple[Path, ...] | None, *, agreed: bool) -> None:
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


def _mendable(folder: Path, files: tuple[Path, ...] | None) -> Mapping[str, Mended]:
    """The files in which something can be mended, by their path from the folder."""
    paths = files or (candidate_file(folder), *interview_files(folder))
    mendable: dict[str, Mended] = {}
    for path in paths:
        name = _name(folder, path)
        content, problems = read_file(path, name)
        if problems:
            continue
        after = mended(content, partial(problems_of, name))
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
    for old, new in _changed(before, now):
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


def _changed(before: list[str], now: list[str]) -> Iterator[tuple[range, range]]:
    """Which lines became which: one by one, or more of them where there are more now."""
    matcher = SequenceMatcher(None, before, now, autojunk=False)
    for kind, start, stop, new_start, new_stop in matcher.get_opcodes():
        if kind == "equal":
            continue
        if stop - start != new_stop - new_start:
            yield range(start, stop), range(new_start, new_stop)
            continue
        for line in range(stop - start):
            old = start + line
            new = new_start + line
            yield range(old, old + 1), range(new, new + 1)


def _write(folder: Path, mendable: Mapping[str, Mended]) -> None:
    from afterword.edit.changes import ChangeRefusedError, change_files  # noqa: PLC0415  (only who writes pays)

    changes = {name: partial(_mend_again, name) for name in mendable}
    try:
        change_files(folder, changes, said="check --fix", judge=_worse)
    except ChangeRefusedError as error:
        show_problems(error.problems)
        raise fail(str(error)) from None


def _mend_again(name: str, content: bytes) -> bytes:
    """The file mended as it is now, under the lock."""
    return mended(content, partial(problems_of, name)).content


def _worse(name: str, before: bytes, after: bytes) -> Diagnostics:
    """What is wrong with the mended file, if that is more than before."""
    if no_worse(before, after, partial(problems_of, name)):
        return ()
    return problems_of(name, after)
