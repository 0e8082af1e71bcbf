"""MkDocs' own doors: neither its commands nor its settings make a workbook public."""

import shutil
import subprocess
from pathlib import Path

import pytest

from afterword.frozen import replace
from afterword.publish.site.publication import Publication, PublicationError
from support.workspace import CHECKOUT, EXAMPLE, EXAMPLE_ME, brief_workspace

pytestmark = pytest.mark.workspace

BACK = "Put `site_dir: site` back into mkdocs.yml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace with an interview of one's own."""
    return brief_workspace(tmp_path / "work")


@pytest.fixture
def examples(tmp_path: Path) -> Path:
    """A workspace with nothing but the example."""
    root = tmp_path / "examples"
    (root / "content" / "interviews").mkdir(parents=True)
    shutil.copy(EXAMPLE_ME, root / "content")
    shutil.copy(EXAMPLE, root / "content" / "interviews")
    return root


def build(
    root: Path, command: str = "build", site: str = "site", *, examples_only: bool = False, host: str = "127.0.0.1"
) -> Publication:
    return Publication(root, command, root / site, examples_only, host)


def ignoring(folder: Path, *lines: str) -> None:
    """A Git repository that leaves these out."""
    (folder / ".git" / "info").mkdir(parents=True, exist_ok=True)
    (folder / ".gitignore").write_text("\n".join(lines))


def test_a_build_into_the_folder_of_the_site_is_let_be(root: Path) -> None:
    """The control: as `init` sets it up, with and without a repository, built or served."""
    build(root).check()
    build(root, "serve").check()
    ignoring(root, "/site/")
    build(root).check()
    build(root).check_files([str(root / "content" / "guides" / "mine.md")])


def test_a_workbook_is_not_deployed(root: Path) -> None:
    """`mkdocs gh-deploy` would put all of it on a public branch: it says what, and what to do instead."""
    with pytest.raises(PublicationError) as refused:
        build(root, "gh-deploy").check()
    told = str(refused.value)
    assert "`mkdocs gh-deploy` would put the whole workbook on a public branch: what you noted of larkfield" in told
    assert "`afterword share` makes a copy without what is private" in told
    assert "`examples_only: true`" in told


@pytest.mark.parametrize(
    "path",
    [
        "content/me.yaml",
        "content/interviews/larkfield.yaml",
        "content/interviews/larkfield/thank-you--angela-jones.txt",
        "outbox/shared.json",
        "outbox/coach-2027-01-19/workbook.html",
        ".afterword/backups/1/me.yaml",
        "../elsewhere/content/interviews/other.yaml",
    ],
)
def test_no_private_file_is_copied_into_a_site(root: Path, path: str) -> None:
    """`docs_dir: content`, or a theme's folder that holds more than the theme: raw files would lie in the site."""
    with pytest.raises(
        PublicationError, match=r"the site would hold private files as they are: .*Put `docs_dir: content/guides` back"
    ):
        build(root).check_files([str(root / "content" / "guides" / "a.md"), str(root / path)])


@pytest.mark.parametrize("second", ["copied", "named twice", "by a link above it"])
def test_no_private_file_is_copied_into_a_site_by_another_name(root: Path, second: str) -> None:
    """A second name on the disk, a copy among the guides, or a way to it through a link: it is the same file."""
    interview = root / "content" / "interviews" / "larkfield.yaml"
    other = root / "content" / "guides" / "notes.txt"
    if second == "copied":
        shutil.copy(interview, other)
    elif second == "named twice":
        other.hardlink_to(interview)
    else:
        (root / "outbox").mkdir()
        (root / "pages").symlink_to("outbox")
        other = root / "pages" / "notes.txt"
        other.write_text("what a coach got")
    with pytest.raises(PublicationError, match=r"private files as they are: .*notes\.txt"):
        build(root).check_files([str(other)])


def test_guides_of_ones_own_are_no_copies(root: Path) -> None:
    """The control: an empty file, and one as long as an interview with other words in it."""
    length = (root / "content" / "interviews" / "larkfield.yaml").stat().st_size
    (root / "content" / "guides" / "empty.txt").touch()
    (root / "content" / "guides" / "mine.md").write_text("x" * length)
    build(root).check_files(map(str, (root / "content" / "guides").iterdir()))


def test_the_program_may_lie_in_a_folder_called_interviews(tmp_path: Path) -> None:
    """Somebody keeps all of it in ~/interviews, the program and its theme too: that is no private file."""
    root = brief_workspace(tmp_path / "interviews" / "work")
    style = tmp_path / "interviews" / "venv" / "material" / "templates" / "assets" / "style.css"
    build(root).check_files([str(style), str(root / "content" / "guides" / "mine.md")])


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.0.7", "my-computer.local"])  # noqa: S104  (they are refused)
def test_a_workbook_is_not_served_to_other_computers(root: Path, examples: Path, host: str) -> None:
    """`mkdocs serve -a 0.0.0.0:8000` would show it to everybody in the same cafe."""
    with pytest.raises(
        PublicationError, match="would show other computers what you noted of larkfield, pay and people"
    ):
        build(root, "serve", host=host).check()
    build(examples, "serve", examples_only=True, host=host).check()
    for own in ("127.0.0.1", "localhost"):
        build(root, "serve", host=own).check()


@pytest.mark.parametrize("site", ["content", "content/interviews", "templates", "outbox/x", ".", ".."])
def test_a_build_empties_no_folder_of_a_persons_own(root: Path, site: str) -> None:
    """MkDocs clears the folder of the site before it writes: it is never one with files of theirs."""
    with pytest.raises(PublicationError, match=BACK):
        build(root, site=site).check()


def test_a_build_empties_no_folder_of_the_examples_either(examples: Path) -> None:
    """The key lets examples be seen, and not be lost."""
    with pytest.raises(PublicationError, match=BACK):
        build(examples, site="content/interviews", examples_only=True).check()


@pytest.mark.parametrize("site", ["public_html/w", "www", "jane.github.io", "docs", "public", "gh-pages/x"])
def test_a_folder_that_the_web_sees_is_refused(root: Path, site: str) -> None:
    """Folders that servers and hosts of pages show to everybody."""
    with pytest.raises(
        PublicationError, match=f"what you noted of larkfield, pay and people included would be public. {BACK}"
    ):
        build(root, site=site).check()


@pytest.mark.parametrize("lines", [(), ("/other/",), ("/out/", "!/out/")])
def test_a_folder_that_the_next_commit_would_take_in_is_refused(root: Path, lines: tuple[str, ...]) -> None:
    """In a repository that does not ignore it; the line that would is told."""
    ignoring(root, *lines)
    with pytest.raises(
        PublicationError, match=r"does not ignore: .* Add `/out/` to .*, or put a `site_dir` outside of it"
    ):
        build(root, site="out").check()


def test_a_repository_round_the_workspace_counts_too(root: Path) -> None:
    """The workspace lies in a project that is under Git, and its own settings say what is left out, as Git reads them."""
    (root.parent / ".git").mkdir()
    with pytest.raises(PublicationError, match="does not ignore"):
        build(root).check()
    (root / ".gitignore").write_text("/site/\n")
    build(root).check()
    (root / ".gitignore").unlink()
    (root.parent / ".gitignore").write_text("work/\n")
    build(root).check()


@pytest.mark.process
def test_a_site_that_was_committed_before_it_was_ignored_is_refused(root: Path) -> None:
    """Git goes on with what it has once: a line in .gitignore that came later keeps none of it at home."""
    (root / "site").mkdir()
    (root / "my-site").mkdir()
    for folder in ("site", "my-site"):
        (root / folder / "index.html").write_text("")
    git = ["git", "-C", str(root)]
    subprocess.run([*git, "init", "-q"], check=True)
    ignoring(root, "/site/")
    subprocess.run([*git, "add", "my-site"], check=True)
    build(root).check()
    subprocess.run([*git, "add", "-f", "site"], check=True)
    with pytest.raises(PublicationError, match=r"has taken .*/site in before, .* Type `git rm -r --cached"):
        build(root).check()
    subprocess.run([*git, "rm", "-rq", "--cached", "site"], check=True)
    build(root).check()


def test_a_site_that_is_a_repository_itself_is_refused(root: Path) -> None:
    """The folder of a branch for pages, checked out where the site goes."""
    (root / "site" / ".git").mkdir(parents=True)
    with pytest.raises(PublicationError, match="It is the repository itself: put a `site_dir` outside of it"):
        build(root, site="site").check()


def test_a_workspace_of_examples_may_be_published(examples: Path) -> None:
    """With the key nothing is held back: there is nobody in it."""
    ignoring(examples)
    for command in ("gh-deploy", "build"):
        build(examples, command, examples_only=True).check()
    build(examples, examples_only=True).check_files([str(examples / "content" / "interviews" / EXAMPLE.name)])
    with pytest.raises(PublicationError):
        build(examples, "gh-deploy").check()


@pytest.mark.parametrize("own", ["content/me.yaml", "content/interviews/mine.yaml", "content/interviews/mine.yml"])
def test_the_key_is_refused_where_anything_is_a_persons_own(examples: Path, own: str) -> None:
    """One interview that is no example, or a me.yaml: the key would let it all out."""
    (examples / own).write_text("name: Jane Doe")
    for command in ("build", "serve", "gh-deploy"):
        with pytest.raises(PublicationError, match="Take the key out: it lets everything be published"):
            build(examples, command, examples_only=True).check()


@pytest.mark.parametrize("name", ["MIKE_DOCS_VERSION", "READTHEDOCS", "NETLIFY", "VERCEL", "CF_PAGES"])
def test_a_workbook_is_built_by_nobody_who_publishes_what_he_builds(root: Path, examples: Path, name: str) -> None:
    """`mike deploy` commits the site to a public branch, and a host of pages shows it: both build by `mkdocs build` itself."""
    refused = replace(build(root), environment=frozenset({"HOME", name}))
    with pytest.raises(PublicationError, match="publishes what it builds: it would be what you noted of larkfield"):
        refused.check()
    replace(build(examples, examples_only=True), environment=refused.environment).check()


LATE = """
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File

@event_priority(-99)
def on_{event}(first, config, files=None):
    (files or first).append(File("{name}", "content", config["site_dir"], False))
"""


@pytest.mark.build
@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("docs_dir: content/guides", "docs_dir: content", "content/interviews/larkfield.yaml, "),
        ("site_dir: site", "site_dir: public", "shown to everybody on the web"),
        ("  name: material", "  name: material\n  custom_dir: content", "content/me.yaml"),
        ("  - afterword\n", "  - afterword: {examples_only: true}\n", "Take the key out"),
        ("plugins:\n", "hooks: [files.py]\nplugins:\n", "content/interviews/larkfield.yaml"),
        ("plugins:\n", "hooks: [env.py]\nplugins:\n", "content/me.yaml. "),
    ],
)
def test_the_plugin_asks_before_anything_is_written(
    root: Path, monkeypatch: pytest.MonkeyPatch, before: str, after: str, told: str
) -> None:
    """By `mkdocs build`, as a person types it: one sentence, and no raw file in a site."""
    from click.testing import CliRunner  # noqa: PLC0415
    from mkdocs.__main__ import cli  # noqa: PLC0415  (heavy)

    settings = (CHECKOUT / "mkdocs.yml").read_text()
    assert before in settings
    for event, name in (("files", "interviews/larkfield.yaml"), ("env", "me.yaml")):
        (root / f"{event}.py").write_text(LATE.format(event=event, name=name))
    (root / "mkdocs.yml").write_text(settings.replace(before, after))
    monkeypatch.chdir(root)
    monkeypatch.setenv("AFTERWORD_TODAY", "2027-01-14")
    ran = CliRunner().invoke(cli, ["build", "-q"])
    assert ran.exit_code == 1
    assert told in ran.output
    assert not list(root.glob("*/**/larkfield/*.html"))
