"""A file that cannot be read, mended on its page: its lines, what can be written without asking, and all of its text."""

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from functools import partial
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlencode

from pydantic import Field

from afterword.diagnostics import (
    Diagnostic,
    Diagnostics,
    Severity,
)
from afterword.edit.changes import (
    ChangeRefusedError,
    change_files,
)
from afterword.edit.judged import ME_FILE
from afterword.edit.judging import problems_of
from afterword.edit.mending import (
    as_mended,
    changed_lines,
    worse,
    write_mended,
)
from afterword.edit.taking_back import undo
from afterword.frozen import frozen
from afterword.interview.model.closed import Closed
from afterword.interview.reading.workspace import interview_files, read_workspace
from afterword.interview.reading.yaml.yaml_door import MOST_BYTES, read_file
from afterword.patterns import lazy_pattern
from afterword.serve.action.clock import Clock
from afterword.serve.action.spots import digest
from afterword.serve.action.writing import told
from afterword.serve.sheets.sheet import Sheet, Visit

_NAME = "mend"
_ROUND = 2  # lines before and after the one that is meant
_AS_SENT = 3  # bytes, for one of the file
_LINE_END = lazy_pattern("\r\n|\r|\n")
_NOT_IN_A_BOX = lazy_pattern(r"[\0-\x08\x0b\x0c\x0e-\x1f\x7f]")
_LONGEST_NAME = 300
_CHANGED = "it was changed meanwhile, in another window or in the file itself; both are shown below"


class _Mending(Closed):
    """What the page sends: of which file, what it saw, and what is to be done."""

    of: str = Field(max_length=_LONGEST_NAME)
    act: Literal["save", "mend", "undo"]
    seen: str = Field("", max_length=64)
    text: str = Field("", max_length=MOST_BYTES)
    change: str = Field("", max_length=40)


@frozen
class _Place:
    """A mistake with the lines round it: number and text of each, that of the mistake in three parts."""

    problem: Diagnostic
    before: tuple[tuple[int, str], ...]
    before_it: str
    wrong: str
    behind_it: str
    after: tuple[tuple[int, str], ...]


@frozen
class _Broken:
    """A file of the workspace as it is this moment."""

    name: str
    content: bytes
    problems: Diagnostics

    @property
    def seen(self) -> str:
        """By what a page knows it again."""
        return digest({"text": self.content.hex()})

    @property
    def text(self) -> str | None:
        """All of it, if a page can show it and send it back as it is."""
        try:
            text = self.content.decode("utf-8-sig")
        except UnicodeDecodeError:
            return None
        return None if _NOT_IN_A_BOX.search(text) else text

    @property
    def errors(self) -> list[Diagnostic]:
        """What keeps it from being read."""
        return [
            problem for problem in self.problems if problem.severity is Severity.ERROR
        ]


def mend_sheet(root: Path, _today: Clock) -> Sheet[Any]:
    """The page on which a file is mended."""
    return Sheet(
        root,
        _NAME,
        "mended file",
        _Mending,
        "mend.html.j2",
        partial(_view, root),
        partial(_take, root),
        _AS_SENT * MOST_BYTES + 2000,
    )


def _view(root: Path, visit: Visit) -> Mapping[str, object]:
    """The file as it is now, beside what was typed and refused."""
    of = visit.asked.get("of", "")
    file = _broken(root, of)
    typed = visit.typed.get("text")
    judged = file.problems
    if typed is not None:
        judged = problems_of(file.name, _with_text(file.content, typed))
    return {
        "of": of,
        "file": file.name,
        "change": visit.asked.get("change", ""),
        "is_built": bool(visit.asked.get("built")),
        "errors": list(_places(file)),
        "mends": list(_mends(file)),
        "seen": file.seen,
        "text": file.text,
        "typed": typed,
        "typed_problems": [problem.message for problem in judged],
        "page_of": f"/interviews/{of}/index.html" if of else "/index.html",
    }


def _take(root: Path, sent: _Mending) -> str:
    """Take a change back, write what has one meaning, or write the whole text."""
    if sent.act == "undo":
        undo(root, only=sent.change)
        return _address(sent.of)
    file = _broken(root, sent.of)
    if file.seen != sent.seen:
        raise ChangeRefusedError(_CHANGED)
    if sent.act == "mend":
        written = write_mended(root, [file.name])
    else:
        written = _write(root, file, sent.text)
    change = str(told(root, "", can_undo=bool(written))["undo"])
    return _address(sent.of, change)


def _write(root: Path, file: _Broken, text: str) -> tuple[str, ...]:
    """Write the whole text, if the file is as it was seen, and reads no worse then."""
    if not text.strip():
        raise ChangeRefusedError(
            "the box is empty; a file without a word holds nothing"
        )

    def change(content: bytes) -> bytes:
        if content != file.content:
            raise ChangeRefusedError(_CHANGED)
        return _with_text(content, text)

    changes = {file.name: change}
    return change_files(root, changes, said="mended on its page", judge=worse)


def _broken(root: Path, of: str) -> _Broken:
    """The file of an interview, or without a name that of the person.

    Raises:
        ChangeRefusedError: there is none of that name, or it cannot be opened at all.
    """
    name = ME_FILE
    if of:
        paths = {path.stem: path for path in interview_files(root)}
        if of not in paths:
            raise ChangeRefusedError("there is no interview of that name now")
        name = paths[of].relative_to(root).as_posix()
    content, problems = read_file(root / name, name)
    if problems:
        raise ChangeRefusedError(problems[0].message)
    return _Broken(name, content, _problems(root, of, name, content))


def _problems(root: Path, of: str, name: str, content: bytes) -> Diagnostics:
    """What is wrong with it, by itself or beside the others."""
    workspace = read_workspace(root)
    alone = problems_of(name, content)
    return tuple(dict.fromkeys((*alone, *workspace.broken.get(of, ()))))


def _with_text(content: bytes, text: str) -> bytes:
    """The file with this text: a line that stays keeps its end, a new one has the end that the others have."""
    before = content.decode("utf-8-sig")
    mark = content[: len(content) - len(before.encode())]
    old, ends = _lines(before), _LINE_END.findall(before)
    usual = next(iter(ends), "\n")
    new = _lines(text)
    kept_ends = [usual] * (len(new) - 1)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for start, new_start, size in matcher.get_matching_blocks():
        count = min(size, len(ends) - start, len(kept_ends) - new_start)
        kept_ends[new_start : new_start + count] = ends[start : start + count]
    lines = map(str.__add__, new, [*kept_ends, ""])
    return mark + "".join(lines).encode()


def _lines(text: str) -> list[str]:
    return _LINE_END.split(text)


def _places(file: _Broken) -> Iterator[_Place]:
    """Each mistake with its lines."""
    lines = _lines(file.text or "")
    for problem in file.errors:
        number = problem.span.line
        start, end = problem.span.column - 1, problem.span.end - 1
        numbered = list(enumerate(lines, 1))
        text = "".join(lines[number - 1 : number])
        yield _Place(
            problem,
            before=tuple(numbered[max(0, number - 1 - _ROUND) : number - 1]),
            before_it=text[:start],
            wrong=text[start:end],
            behind_it=text[end:],
            after=tuple(numbered[number : number + _ROUND]),
        )


def _mends(file: _Broken) -> Iterator[tuple[list[str], list[str]]]:
    """The lines that would be written without asking, before and after."""
    after = as_mended(file.name, file.content).content
    if after == file.content:
        return
    before, now = (
        _lines(file.content.decode("utf-8-sig")),
        _lines(after.decode("utf-8-sig")),
    )
    for old, new in changed_lines(before, now):
        yield before[old.start : old.stop], now[new.start : new.stop]


def _address(of: str, change: str = "") -> str:
    return f"{_NAME}?{urlencode({'of': of, 'change': change})}"
