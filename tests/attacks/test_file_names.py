"""Whatever the names, every file lies inside the site under a name that any system can hold, and no file is taken from outside."""

import re
from pathlib import Path

import pytest

from afterword.interview.values.placeholders import is_placeholder, placeholder_in
from afterword.publish.site.build import SiteError, build_site
from afterword.workbook.compose import cases_of, compose
from afterword.workbook.wording.wording import shipped_wording
from support import hostile
from support.commands import run
from support.turns import some
from support.unjudged import unjudged
from support.workspace import make_workspace

SAFE = re.compile(r"[a-z0-9][a-z0-9-]*(\.[a-z0-9-]+)*")
RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")


def unsafe(paths: list[str]) -> list[str]:
    """The paths that could lie elsewhere, or not be written on some system."""
    return [
        path
        for path in paths
        if not all(
            SAFE.fullmatch(part) and not RESERVED.fullmatch(part) and len(part) < 150 for part in path.split("/")
        )
    ]


def nameless(value: str) -> hostile.Case:
    """An interview with one person of that name, who has no ID of their own."""
    link = {
        "they_want": "plan rosters",
        "i_bring": "eight years of rosters",
    }  # a phrase that fits, so that a letter is ready
    person = {"name": value, "is": "hiring manager", "email": "a@mail.example", "connection": link}
    return hostile.case(0, people=[person], results_that_fit=[])


@pytest.mark.thorough
@pytest.mark.long
def test_every_name_of_a_person_makes_a_file_name() -> None:
    """Drafts are named after people: dots, slashes, device names and other scripts all become plain names or a number."""
    for value in some(hostile.values(), 48):
        if not value.strip("\u202e\u202c\u200b\ufeff\x00 "):
            continue
        space = nameless(value).workspace()
        with unjudged():
            book = compose(cases_of(space, hostile.TODAY, shipped_wording()), shipped_wording())
        paths = [each.path for part in (book.mails, book.documents, book.calendars, book.pages) for each in part]
        (interview,) = space.interviews.values()
        name = interview.people[0].name  # as it was read, without signs that nobody sees
        no_value = any(
            is_placeholder(each, "name") or placeholder_in(each) for each in (value, name)
        )  # then no letter is ready, and none is written
        assert any("thank-you--" in path for path in paths) or no_value, value
        assert unsafe(paths) == [], value
        assert len({path.lower() for path in paths}) == len(paths)


def test_the_look_at_file_names_can_fail() -> None:
    """Names that lead elsewhere or that some systems keep for themselves are found."""
    bad = [
        "../x",
        "a/../../x",
        "/etc/passwd",
        "a\\b",
        "nul",
        "a/con.eml",
        "x.",
        "a b",
        "\uff41",
        "~root",
        ".hidden",
        "A",
    ]
    assert unsafe(bad) == bad


@pytest.mark.browser
@pytest.mark.build
def test_a_hostile_site_stays_in_its_folder(hostile_site: Path) -> None:
    """Nothing is written beside the site, nothing in it is a link, and every name of ours is plain."""
    root = hostile_site.parent
    assert {path.name for path in root.iterdir()} <= {"content", "mkdocs.yml", "site", ".afterword"}
    ours = [path.relative_to(hostile_site).as_posix() for path in (hostile_site / "interviews").rglob("*")]
    assert len(ours) > 50
    assert unsafe(ours) == []
    assert not [path for path in hostile_site.rglob("*") if path.is_symlink()]


@pytest.mark.long
def test_written_drafts_stay_in_their_folder(tmp_path: Path) -> None:
    """`drafts --write` puts its files below the folder it was given, under the same plain names."""
    link = {
        "they_want": "plan rosters",
        "i_bring": "eight years of rosters",
    }  # a phrase that fits, so that a letter is ready
    person = {"name": "../../../x", "is": "hiring manager", "email": "a@mail.example", "connection": link}
    case = hostile.case(0, people=[person])
    root = make_workspace(tmp_path / "work", {case.id: case.interview}, case.me)
    out = tmp_path / "out"
    with unjudged():
        ran = run("drafts", "-C", root, "--today", hostile.TODAY.isoformat(), "--write", out)
    assert ran.exit_code == 0, ran.output
    written = [path.relative_to(out).as_posix() for path in out.rglob("*.eml")]
    assert f"{case.id}/thank-you--x.eml" in written
    assert unsafe(written) == []
    assert {path.name for path in tmp_path.iterdir()} == {"work", "out"}


@pytest.mark.thorough
@pytest.mark.build
def test_a_guide_that_is_a_link_to_another_file_is_not_published(tmp_path: Path) -> None:
    """A workspace from somebody else may hold a link to a private file of yours: it is named, and nothing is built."""
    private = tmp_path / "private.md"
    private.write_text("# my salary\n", encoding="utf-8")
    case = hostile.case(0)
    root = make_workspace(tmp_path / "work", {case.id: case.interview}, case.me)
    (root / "content" / "guides" / "notes.md").symlink_to(private)
    with pytest.raises(SiteError, match=r"notes\.md.*link"):
        build_site(
            root,
            compose(cases_of(case.workspace(), hostile.TODAY, shipped_wording()), shipped_wording()),
            root / "site",
            lambda: None,
        )
    assert not list((root / "site").rglob("notes*"))


@pytest.mark.thorough
@pytest.mark.build
def test_a_folder_that_is_a_link_is_not_published_either(tmp_path: Path) -> None:
    """The same for a whole folder among the guides."""
    (tmp_path / "private").mkdir()
    (tmp_path / "private" / "salary.txt").write_text("97000\n", encoding="utf-8")
    case = hostile.case(0)
    root = make_workspace(tmp_path / "work", {case.id: case.interview}, case.me)
    (root / "content" / "guides" / "more").symlink_to(tmp_path / "private", target_is_directory=True)
    with pytest.raises(SiteError, match=r"guides/more: this is a link"):
        build_site(
            root,
            compose(cases_of(case.workspace(), hostile.TODAY, shipped_wording()), shipped_wording()),
            root / "site",
            lambda: None,
        )
