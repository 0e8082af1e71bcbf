"""Edits that nobody has thought out: after any of them a build with what it remembers gives what a first build gives."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from support.commands import run
from support.workspace import LARKFIELD, contents, example_workspace, soon_printed

# In each run `test_again` compares after edits that somebody has thought out.
pytestmark = [pytest.mark.build, pytest.mark.rare]

EDITS = 5  # of one turn, one after the other
Edit = Callable[[Path, random.Random], object]


def files(root: Path) -> list[Path]:
    """The files of its interviews."""
    return sorted((root / "content" / "interviews").glob("*.yaml"))


def put(path: Path, text: str) -> None:
    """Write a file, with the folders that it needs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def another_word(root: Path, drawn: random.Random) -> None:
    """A role, a topic or an employer by another name, which menus, letters and dates all say."""
    path = drawn.choice(files(root))
    old, new = drawn.choice(
        [
            ("HR Business Partner", "HR Lead"),
            ("customer service", "the night shift"),
            ("Larkfield Foods", "Bell & Sons"),
        ]
    )
    before, after = drawn.sample([old, new], 2)
    put(path, path.read_text().replace(before, after))


def a_step_logged(root: Path, drawn: random.Random) -> None:
    """A letter that has gone, or one more."""
    path = drawn.choice(files(root))
    text = path.read_text()
    if "\nlog:" not in text:
        text += "\nlog:\n"
    put(path, f"{text}  - {{on: 2027-01-13, did: {drawn.choice(['thank-you/angela-jones', 'salary/range'])}}}\n")


def one_more(root: Path, drawn: random.Random) -> None:
    """A copy of an interview, as people begin the next."""
    path = drawn.choice(files(root))
    shutil.copy(path, path.with_name(f"copy-{drawn.randint(1, 99)}.yaml"))


def one_less(root: Path, drawn: random.Random) -> None:
    """An interview that goes, where another stays."""
    for path in drawn.sample(files(root), len(files(root)))[1:][:1]:
        path.unlink()


def another_name(root: Path, drawn: random.Random) -> None:
    """An interview under another name."""
    path = drawn.choice(files(root))
    path.rename(path.with_name(f"other-{drawn.randint(1, 99)}.yaml"))


def exchanged(root: Path, drawn: random.Random) -> None:
    """Two interviews under one another's names: the same bytes at other places."""
    first, last = drawn.choice(files(root)), drawn.choice(files(root))
    one, other = first.read_text(), last.read_text()
    put(first, other)
    put(last, one)


def saved_unchanged(root: Path, drawn: random.Random) -> None:
    """A file that was opened and saved as it was."""
    path = drawn.choice(files(root))
    put(path, path.read_text())


def another_phone(root: Path, drawn: random.Random) -> None:
    """The candidate's own number."""
    me = root / "content" / "me.yaml"
    put(me, me.read_text().replace("0134", "0199") if drawn.random() < 0.5 else me.read_text().replace("0199", "0134"))


def own_words(root: Path, drawn: random.Random) -> None:
    """A letter in one's own words, or ours again."""
    path = drawn.choice(files(root)).with_suffix("") / "thank-you--angela-jones.txt"
    if path.exists():
        path.unlink()
    else:
        put(path, f"Dear Ms. Jones,\n\nThank you for number {drawn.randint(1, 9)}.\n\nJane\n")


def own_page(root: Path, drawn: random.Random) -> None:
    """A template of one's own, or ours again."""
    path = root / "templates" / "pages" / "people.md.j2"
    if path.exists():
        path.unlink()
    else:
        put(path, f"# People {drawn.randint(1, 9)}\n\n{{{{ view.interview.role|string }}}}\n")


def a_guide(root: Path, drawn: random.Random) -> None:
    """A guide more, or with another title."""
    put(
        root / "content" / "guides" / f"mine-{drawn.randint(1, 2)}.md",
        f"# Guide {drawn.randint(1, 9)}\n\nWhat I tell myself.\n",
    )


def the_settings(root: Path, drawn: random.Random) -> None:
    """Another name for the whole."""
    settings = root / "mkdocs.yml"
    lines = settings.read_text().splitlines(keepends=True)
    put(
        settings,
        "".join(
            f"site_name: Search {drawn.randint(1, 3)}\n" if line.startswith("site_name:") else line for line in lines
        ),
    )


def a_page_spoilt(root: Path, drawn: random.Random) -> None:
    """A file of the workbook that somebody has cut off."""
    pages = sorted(path for path in (root / "site").rglob("*") if path.is_file())
    put(drawn.choice(pages), "")


def memory_lost(root: Path, drawn: random.Random) -> None:
    """One of the things that are remembered is gone."""
    remembered = sorted(path for path in (root / ".afterword").rglob("*") if path.is_file())
    for path in remembered and [drawn.choice(remembered)]:
        path.unlink()


ALL: tuple[Edit, ...] = (
    another_word, another_word, a_step_logged, one_more, one_less, another_name, exchanged, saved_unchanged, another_phone,
    own_words, own_page, a_guide, the_settings, a_page_spoilt, memory_lost,
)  # fmt: skip


def build(root: Path, day: int) -> None:
    """Build in this process, on a day of January."""
    result = run("build", "-C", root, "--today", f"2027-01-{day}", "--jobs", "1")
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize("seed", range(12))
def test_after_edits_drawn_at_random_the_site_is_that_of_a_first_build(seed: int, tmp_path: Path) -> None:
    """Whatever was changed, taken out, spoilt or left alone, a day later or not: no page and no document is of before."""
    drawn = random.Random(seed)  # noqa: S311  (no secret)
    root = soon_printed(example_workspace(tmp_path / "search"))
    shutil.copy(root / LARKFIELD, root / "content" / "interviews" / "mill.yaml")
    day = 13
    build(root, day)
    done: list[str] = []
    for number in range(EDITS):
        edits = drawn.sample(ALL, drawn.randint(1, 3))
        day += drawn.choice([0, 0, 0, 1])
        for edit in edits:
            edit(root, drawn)
        done.append(f"{', '.join(edit.__name__ for edit in edits)} on {day}")
        build(root, day)
        cold = Path(shutil.copytree(root, tmp_path / str(number)))
        shutil.rmtree(cold / ".afterword")
        shutil.rmtree(cold / "site")
        build(cold, day)
        warm, first = contents(root / "site"), contents(cold / "site")
        assert [name for name in {*warm, *first} if warm.get(name) != first.get(name)] == [], done
