"""Any command line, any workspace, any answer to a question: drawn, done in a child without rights, and looked at afterwards.

The command lines come from the commands themselves, so that a new option is tried by itself.
"""

import errno
import importlib
import os
import shutil
import signal
import stat
import sys
import tempfile
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, _NamedTextIOWrapper
from hypothesis import strategies as st

from afterword.cli.main import COMMANDS, main
from afterword.cli.options import Day
from support import hostile
from support.killing import NOBODY, told_by
from support.workspace import CHECKOUT

MOST_SECONDS = 60  # after which a command counts as hanging
INTERVIEW = b"""role: Clerk
employer: {name: Bell, country: US}
held: 2027-01-13
interested: no
people: [{name: Angela Jones, title: Ms., family_name: Jones, is: hiring manager, email: angela@bell.example}]
"""
ME = b"name: Jane Doe\nemail: jane@mail.example\n"
MKDOCS = (Path(__file__).parents[2] / "mkdocs.yml").read_bytes()

ENGINES_TOO = os.environ.get("AFTERWORD_TURNS") == "all"
HEAVY = frozenset({"build", "serve", "share", "pdf"})  # each starts an engine
REWRITING = frozenset({"done", "heard", "outcome", "undo", "share", "import", "comments", "check"})

# --- words of a command line ---

_NAMES = (
    "bell", "Bell", "nobody", "bell/thank-you/angela-jones", "bell/follow-up/week-1", "thank-you/angela-jones", "AW103", "aw103",
    "contact", "decision", "1", "0", "-1", "99999999999999999999", "Jane Doe", "a@b.example", "US", "2027-01-13 10:00", "yes", "no",
)  # fmt: skip
_HOSTILE = (
    "", " ", ".", "..", "/", "-", "--", "-x", "--no-such", "~", "*", "{}", "[[x]]", "a/b/c", "../../x", "\udcff\udc80", "x" * 5_000, "é" * 300,
    "\x1b]0;owned\x07", "\u202emay", "\u200b", "\U0001f600", "a\nb", "con", "%s%n{0}", "\ud83d", "name: [", "\u202e\u202e", "'", "\t",
)  # fmt: skip
_DAYS = (
    "2027-01-14",
    "2027-01-20",
    "0001-01-01",
    "9999-12-31",
    "2027-02-30",
    "20270114",
    "2027-W03-4",
    "today",
    "",
    "२०२७-०१-१४",
)
_PATHS = (
    ".", "..", "here", "../here", "missing", "missing/deep/er", "/dev/null", "/dev/full", "here/content", "here/content/me.yaml",
    "here/content/interviews/bell.yaml", "here/content/interviews", "outside", "outside/mine.txt", "outside/loop", "outside/pipe", "outside/closed",
    "outside/link", "outside/back.json", "outside/back.zip", "here/site", "here/.afterword", "here/outbox", "caf\udce9", "x" * 300, "a\nb.pdf", "",
    "here/content/me.yaml/x", "/proc/self/mem", "/nowhere/at/all", "outside/\u202eyalp", "\x1b[2J",
)  # fmt: skip
_TYPED = st.one_of(
    st.sampled_from(
        [
            b"",
            b"\n" * 30,
            b"y\n" * 30,
            b"n\n" * 30,
            b"a\n",
            b"1-9\nt\ny\n",
            b"\x00\xff\n" * 5,
            b"99\n",
            b"yes\nno\n" * 9,
            b"\x1b[A\n",
        ]
    ),
    st.binary(max_size=60),
    st.lists(st.sampled_from([*_NAMES, *_DAYS, "", "y", "n", "q", "3", "f", "t"]), max_size=15).map(
        lambda lines: "\n".join(lines).encode()
    ),
)


def _words(parameter: click.Parameter) -> st.SearchStrategy[str]:
    """What may be typed for an option or an argument: mostly what it takes."""
    names = [st.sampled_from(_NAMES), st.sampled_from(_NAMES[:6])]
    anything = st.one_of(
        *names,
        st.sampled_from(_HOSTILE),
        st.sampled_from(hostile.values()).map(_typeable),
        st.text(max_size=8).map(_typeable),
    )
    kind = parameter.type
    if isinstance(kind, click.Choice):
        return st.one_of(*[st.sampled_from([str(choice) for choice in kind.choices])] * 5, anything)
    if isinstance(kind, click.Path):
        return st.one_of(*[st.sampled_from(_PATHS)] * 5, anything)
    if isinstance(kind, Day):
        return st.one_of(*[st.sampled_from(_DAYS)] * 5, anything)
    return anything


def _typeable(text: str) -> str:
    """What a shell can hand over: anything but NUL."""
    return text.replace("\0", "")


@st.composite
def command_lines(draw: st.DrawFn, commands: tuple[str, ...] = tuple(COMMANDS)) -> tuple[str, ...]:
    """A command with some of its options and arguments, in any order, twice, or of no command at all."""
    name = draw(st.sampled_from(commands))
    command = main.get_command(click.Context(main), name)
    assert command is not None
    groups: list[list[str]] = []
    for parameter in command.params:
        wanted = draw(st.integers(0, 9))
        if isinstance(parameter, click.Argument):
            groups += [[draw(_words(parameter))]] * (wanted > 0)
        elif "-C" in parameter.opts:
            groups += [["-C", draw(st.sampled_from(["here", "here", "here", *_PATHS]))]] * (wanted > 0)
        elif "--today" in parameter.opts:
            groups += [["--today", draw(st.sampled_from(["2027-01-20", "2027-01-20", *_DAYS]))]] * (wanted > 0)
        elif wanted < 3:
            option = draw(st.sampled_from([*parameter.opts, *parameter.secondary_opts]))
            groups.append([option] if getattr(parameter, "is_flag", False) else [option, draw(_words(parameter))])
    for _ in range(draw(st.sampled_from([0] * 9 + [1, 2]))):
        groups.append([draw(st.sampled_from([*_HOSTILE, "--help", "-h", "--version", "--json"]))])
    words = [word for group in draw(st.permutations(groups)) for word in group]
    place = draw(st.sampled_from([0] * 15 + [len(words)]))
    return (*words[:place], name, *words[place:])


# --- a workspace ---

_PLACES = (
    "content/me.yaml", "content/interviews/bell.yaml", "content/interviews/other.yaml", "content/interviews/x y.yaml", "content/interviews",
    "content", "content/guides", "content/guides/mine.md", "mkdocs.yml", ".afterword", ".afterword/undo", ".afterword/files.lock",
    ".afterword/undo/000001", ".afterword/undo/000001/change.json", "outbox", "outbox/shared.json", "site", "site/index.html",
    "content/interviews/bell", "content/interviews/bell/thank-you--angela-jones.txt", "content/packs", "content/packs/countries", "content/packs/countries/us.yaml",
    "templates", "templates/words", "templates/words/steps.yaml", "templates/mail", "templates/mail/thank-you.txt.j2", "templates/pages/index.md.j2", "content/me.yaml.bak",
    ".afterword/build.lock", ".afterword/stage-x", ".afterword/readers.key", "content/interviews/caf\udce9.yaml", "content/interviews/\x1b[2J.yaml", "checklist.pdf",
)  # fmt: skip
_CONTENTS = st.one_of(
    st.binary(max_size=80),
    st.sampled_from([
        b"", b"\x00", b"\xff\xfe", b"[" * 3_000, b"{" * 3_000, b"- " * 3_000, b"a: &a [*a]\n", b"role: \x1b[2J\n", b"%YAML 9.9\n---\n", b"? {a: b}\n: c\n", b"name: " + b"x" * 200_000,
        b"{% for a in range(9999999999) %}{% endfor %}", b"{{ nothing.at.all }}", b"{% include 'x' %}", b"[]", b"{}", b"null", b'{"said": 1}', b"99999999999999999999", b"--- |\n", b"\xef\xbb\xbf", b"name: '",
        b"thank-you:\n  title: x\n", b"# a\r# b\r", b"a: !!python/object:os.system x\n", b"\t- a\n",
    ]),
    st.tuples(st.sampled_from([INTERVIEW, ME, MKDOCS]), st.integers(0, 400), st.binary(max_size=6)).map(lambda cut: cut[0][: cut[1]] + cut[2] + cut[0][cut[1] :]),
    st.tuples(st.sampled_from([INTERVIEW, ME, MKDOCS]), st.integers(0, 400)).map(lambda cut: cut[0][: cut[1]]),
)  # fmt: skip
_KINDS = st.sampled_from(
    ["file"] * 8
    + [
        "folder",
        "folder",
        "pipe",
        "circle",
        "up",
        "out",
        "closed",
        "closed folder",
        "to read",
        "dangling",
        "gone",
        "gone",
    ]
)


@dataclass(frozen=True)
class Oddity:
    """One thing in a workspace that is not as it should be."""

    place: str
    kind: str
    content: bytes = b""


@dataclass(frozen=True)
class Scene:
    """A workspace with oddities, a command line, and what is typed when it asks; `terminal` says whether it may ask."""

    words: tuple[str, ...]
    oddities: tuple[Oddity, ...] = ()
    typed: bytes = b""
    terminal: bool = False


oddities = st.lists(st.builds(Oddity, st.sampled_from(_PLACES), _KINDS, _CONTENTS), max_size=3).map(tuple)


def scenes(commands: tuple[str, ...] = tuple(COMMANDS)) -> st.SearchStrategy[Scene]:
    """Any of it together."""
    return st.builds(Scene, command_lines(commands), st.one_of(st.just(()), oddities), _TYPED, st.booleans())


def lay_out(base: Path, odd: tuple[Oddity, ...] = ()) -> None:
    """Write a workspace at `here` and other people's files at `outside`, for somebody who is nobody in particular."""
    here, outside = base / "here", base / "outside"
    for folder in (here / "content" / "interviews", here / "content" / "guides", outside, base / "tmp"):
        folder.mkdir(parents=True, exist_ok=True)
    (here / "content" / "me.yaml").write_bytes(ME)
    (here / "content" / "interviews" / "bell.yaml").write_bytes(INTERVIEW)
    (here / "mkdocs.yml").write_bytes(MKDOCS)
    (outside / "mine.txt").write_bytes(b"mine, and nobody else's\n")
    (outside / "back.json").write_bytes(ANSWER)
    (outside / "back.zip").write_bytes(b"PK\x03\x04 and nothing more")
    (outside / "closed").write_bytes(b"x")
    (outside / "closed").chmod(0)
    (outside / "loop").symlink_to("loop")
    (outside / "link").symlink_to("mine.txt")
    os.mkfifo(outside / "pipe")
    for oddity in odd:
        _spoil(here, oddity)
    give_away(base)


def needs_open_folder(base: Path) -> None:
    """Skip where nobody in particular, as whom a child of root acts, could not even come to this folder, or to ours."""
    if os.geteuid() != 0:
        return
    for place in (base, CHECKOUT / "generator"):
        if not all(folder.stat().st_mode & stat.S_IXOTH for folder in place.resolve().parents):
            pytest.skip(f"nobody else may come to {place}: a folder that all may enter is needed for this")


def removed(base: Path) -> None:
    """Take a folder away, also what is closed in it to somebody who is not root."""
    for path in (base, *base.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o700)
    shutil.rmtree(base)


def give_away(base: Path) -> None:
    """Let all of it belong to nobody in particular, if we may."""
    if os.geteuid() == 0:
        for path in (base, *base.rglob("*")):
            os.lchown(path, NOBODY, NOBODY)


ANSWER = (
    b'{"afterword": "feedback", "version": 1, "interview": "bell", "from": "Maya Lind", "saved": "2027-01-19", '
    b'"comments": [{"about": "parts/salary", "says": "works", "text": "Good."}], "ticks": [{"step": "thank-you/angela-jones", "on": "2027-01-14"}]}'
)


def _spoil(here: Path, oddity: Oddity) -> None:
    """Put one thing there that is odd; where another oddity is in its way, it stays away."""
    path = here / oddity.place
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _remove(path)
        _MAKERS[oddity.kind](path, oddity.content)
    except OSError as error:
        if error.errno not in {errno.ENOTDIR, errno.EEXIST, errno.ELOOP, errno.ENOENT, errno.EISDIR, errno.ENXIO}:
            raise


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        for inner in path.iterdir():
            _remove(inner)
        path.rmdir()
    else:
        path.unlink(missing_ok=True)


def _folder(path: Path, _content: bytes) -> None:
    path.mkdir()


def _closed(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    path.chmod(0)


def _closed_folder(path: Path, _content: bytes) -> None:
    path.mkdir(mode=0)


def _to_read(path: Path, content: bytes) -> None:
    path.mkdir()
    (path / "in.yaml").write_bytes(content)
    path.chmod(0o555)


_MAKERS: Mapping[str, Callable[[Path, bytes], object]] = {
    "file": lambda path, content: path.write_bytes(content),
    "folder": _folder,
    "pipe": lambda path, _: os.mkfifo(path),
    "circle": lambda path, _: path.symlink_to(path.name),
    "up": lambda path, _: path.symlink_to(".."),
    "out": lambda path, _: path.symlink_to(here_to_outside(path)),
    "closed": _closed,
    "closed folder": _closed_folder,
    "to read": _to_read,
    "dangling": lambda path, _: path.symlink_to("nothing-there"),
    "gone": lambda _path, _content: None,
}


def here_to_outside(path: Path) -> Path:
    """The file of somebody else, from a place in the workspace."""
    base = next(folder.parent for folder in path.parents if folder.name == "here")
    return base / "outside" / "mine.txt"


# --- what happened ---


@dataclass(frozen=True)
class Happened:
    """What a command said, how it ended, and which files it wished to write."""

    code: int
    said: str
    broke: str
    wrote: tuple[str, ...]
    base: Path
    before: dict[str, str] = field(default_factory=dict)
    after: dict[str, str] = field(default_factory=dict)


@cache
def warm() -> None:
    """Load here what a command loads, as the child may not be allowed to look into the folders of Python itself."""
    with tempfile.TemporaryDirectory() as folder:
        lay_out(Path(folder))
        here = str(Path(folder) / "here")
        for words in (
            ("check",),
            ("today",),
            ("drafts", "--json"),
            ("done", "bell/thank-you/angela-jones"),
            ("comments",),
            ("undo",),
            ("schema",),
        ):
            when = () if words[0] in {"undo", "schema"} else ("--today", "2027-01-20")
            place = () if words[0] == "schema" else ("-C", here)
            CliRunner().invoke(main, [*words, *place, *when])
        CliRunner().invoke(main, ["drafts", "-C", here, "--write", f"{folder}/out"])
        CliRunner().invoke(main, ["new", "-C", here], input="x\n" * 9)
        for answer in ("back.json", "back.zip", "mine.txt"):
            CliRunner().invoke(
                main, ["import", f"{folder}/outside/{answer}", "-C", here, "--today", "2027-01-20", "--dry-run"]
            )
        for name in (*COMMANDS, "no-command"):
            CliRunner().invoke(main, [name, "--help"])
            CliRunner().invoke(main, [name, "--nonsense", "\udcff"])
        CliRunner().invoke(
            main, ["share", "--for", "coach", "--yes", "-C", here, "--today", "2027-01-20"]
        ) if ENGINES_TOO else None
        CliRunner().invoke(main, ["explain", "AW103"])
        CliRunner().invoke(main, ["doctor"])
    for name in _LOADED_LATE:
        importlib.import_module(name)


_LOADED_LATE = (
    "encodings.utf_8_sig",
    "encodings.idna",
    "encodings.latin_1",
    "encodings.utf_16",
    "difflib",
    "traceback",
    "email.mime.text",
)


def play(base: Path, scene: Scene) -> Happened:
    """Do it in a child that is nobody, and say what became of it."""
    warm()
    lay_out(base, scene.oddities)
    before = picture(base)
    told = told_by(lambda: _done(base, scene))
    return Happened(told["code"], told["said"], told["broke"], tuple(told["wrote"]), base, before, picture(base))


def picture(base: Path) -> dict[str, str]:
    """Everything below a folder: its kind, and its bytes where it has some."""
    return {os.fsdecode(os.fsencode(path.relative_to(base))): _look(path) for path in base.rglob("*")}


def _look(path: Path) -> str:
    mode = path.lstat().st_mode
    if stat.S_ISLNK(mode):
        return f"link {path.readlink()}"
    if stat.S_ISREG(mode) and os.access(path, os.R_OK):
        return "file " + path.read_bytes().decode("latin-1")
    return {stat.S_IFDIR: "folder", stat.S_IFIFO: "pipe"}.get(stat.S_IFMT(mode), "other")


def _done(base: Path, scene: Scene) -> dict[str, Any]:
    """In the child: nobody's rights, a clock that ends it, and a note of each file that is to be written."""
    signal.alarm(MOST_SECONDS)
    sys.dont_write_bytecode = True
    os.environ |= {"HOME": str(base), "TMPDIR": str(base / "tmp"), "NO_COLOR": "1"}
    tempfile.tempdir = str(base / "tmp")
    os.chdir(base)
    if os.geteuid() == 0:
        os.setgroups([])
        os.setegid(NOBODY)
        os.seteuid(NOBODY)
    _NamedTextIOWrapper.isatty = lambda _self: scene.terminal  # type: ignore[method-assign]  # (this child's alone)
    if "serve" in scene.words:
        _end_soon()
    wrote: list[str] = []
    sys.addaudithook(lambda event, arguments: _note(wrote, event, arguments))
    result = CliRunner().invoke(main, list(scene.words), input=scene.typed)
    noted = sorted(set(wrote))
    broke = ""
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        broke = "".join(traceback.format_exception(result.exception))
    return {"code": result.exit_code, "said": result.output, "broke": broke, "wrote": noted}


def _end_soon() -> None:
    """Ctrl+C after a while, as somebody types it who has seen enough."""
    signal.signal(signal.SIGUSR1, signal.default_int_handler)
    if os.fork() == 0:
        signal.alarm(0)
        import time  # noqa: PLC0415  (in this grandchild alone)

        parent = os.getppid()
        time.sleep(4)
        try:
            os.kill(parent, signal.SIGINT)
        finally:
            os._exit(0)


_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_FIRST_PATH = frozenset({"os.mkdir", "os.remove", "os.rmdir", "os.truncate", "os.chmod", "os.chown", "os.utime"})
_BOTH_PATHS = frozenset({"os.rename", "os.link", "os.symlink"})


def _note(wrote: list[str], event: str, arguments: tuple[Any, ...]) -> None:
    paths: tuple[Any, ...] = ()
    if (event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITES) or event in _FIRST_PATH:
        paths = arguments[:1]
    elif event in _BOTH_PATHS:
        paths = arguments[1:2] if event == "os.symlink" else arguments[:2]
    names = [os.fsdecode(path) for path in paths if isinstance(path, str | bytes | os.PathLike)]
    wrote += map(os.path.abspath, names)
