"""Every code has a page, and every page is true: its example is read here, its text compared, its fix tried."""

import datetime as dt
import re
from pathlib import Path

import pytest

from afterword.diagnostics import RULES, Severity
from afterword.diagnostics.render import as_text
from afterword.interview.reading.workspace import read_workspace
from afterword.resources import OwnFiles
from afterword.workbook.advice.content import content
from afterword.workbook.advice.review import all_problems
from afterword.workbook.compose import cases_of
from afterword.workbook.wording.wording import Wording, shipped_wording
from support.workspace import CHECKOUT

PAGES = CHECKOUT / "docs" / "rules"
TODAY = dt.date(2027, 1, 13)
FILE = "larkfield-foods.yaml"
ABOUT_CONTENT = frozenset(code for code in RULES if "AW400" < code < "AW421") | {
    "AW324",
    "AW333",
    "AW337",
    "AW342",
    "AW440",
    "AW442",
    "AW445",
    "AW446",
    "AW451",
    "AW452",
    "AW453",
}
HEADINGS = ["What it means", "Why it matters", "Example", "Fix"]
SHORTEST = (
    "role: HR Lead\nemployer: {name: Larkfield Foods}\nheld: 2027-01-13\npeople: {name: Ann Lee}\ninterested: yes\n"
)


def page_of(code: str) -> str:
    return (PAGES / f"{code}.md").read_text(encoding="utf-8")


def section(page: str, heading: str) -> str:
    return page.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]


def files_in(part: str) -> dict[str, str]:
    """The files of a section by name: YAML, letters, templates; a block without `In ...:` before it is the interview."""
    found = re.findall(r"(?:^In `([^`]+)`:\n\n)?^```(?:yaml|txt|jinja)\n(.*?)^```$", part, re.MULTILINE | re.DOTALL)
    return {name or FILE: text for name, text in found}


def written(folder: Path, files: dict[str, str]) -> Path:
    """A workspace with these files; me.yaml holds a name when nothing else is said."""
    (folder / "content" / "interviews").mkdir(parents=True)
    for name, text in {"me.yaml": "name: Jane Doe\n", **files}.items():
        beside = folder if "/" in name else folder / "content" / "interviews"
        place = folder / "content" / name if name == "me.yaml" else beside / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    return folder


def told_in_words(code: str, folder: Path) -> None:
    """What a page can only tell in words: a link, a file that is too large, one in an older encoding."""
    place = folder / "content" / "interviews" / FILE
    if code == "AW101":
        (folder / FILE).write_text(SHORTEST, encoding="utf-8")
        place.symlink_to(folder / FILE)
    elif code == "AW102":
        place.write_bytes(b"#" * 1_200_000)
    elif code == "AW104":
        place.write_bytes(place.read_text(encoding="utf-8").encode("utf-16"))


def test_every_code_has_a_page_and_every_page_a_code() -> None:
    """Whatever code you are shown, there is a page that explains it; and no page explains a code that is gone."""
    assert {path.name for path in PAGES.iterdir()} == {f"{code}.md" for code in RULES}


def test_a_name_stands_for_one_rule_only() -> None:
    """You can ask for a rule by its name as well as by its code, and either leads to the same page."""
    assert len({rule.name for rule in RULES.values()}) == len(RULES)
    assert [rule.code for rule in RULES.values()] == sorted(RULES)


@pytest.mark.parametrize("code", RULES)
def test_page_has_the_same_four_parts(code: str) -> None:
    """Each page says in the same order what it means, why it matters, what it looks like and how to mend it."""
    page = page_of(code)
    title, blank, summary, *_ = page.splitlines()
    assert title == f"# {code} {RULES[code].name}"
    assert blank == ""
    assert summary.endswith(".")
    assert re.findall(r"^## (.+)$", page, re.MULTILINE) == HEADINGS
    assert all(section(page, heading).strip() for heading in HEADINGS)


@pytest.mark.parametrize("code", RULES)
def test_page_says_when_it_is_only_a_warning(code: str) -> None:
    """Where your workbook is made all the same, the page says so; where it is not, the page does not soothe you."""
    assert ("This is a warning" in page_of(code)) == (RULES[code].severity is Severity.WARNING)


@pytest.mark.long
@pytest.mark.parametrize("code", RULES)
def test_example_shows_this_problem_and_no_other(code: str, tmp_path: Path) -> None:
    """What the page prints is what you will see: the same words, the same line, the same marks under it."""
    example = section(page_of(code), "Example")
    folder = written(tmp_path, files_in(example))
    told_in_words(code, folder)
    wording = Wording.of(OwnFiles.of(folder))
    found = all_problems(cases_of(read_workspace(folder), TODAY, wording), wording)
    if code in ABOUT_CONTENT:  # a short example lacks more than one thing: the page is about this one
        found = tuple(
            each
            for each in content(cases_of(read_workspace(folder), TODAY, shipped_wording()), shipped_wording())
            if each.code == code
        )
    assert [each.code for each in found] == [code]
    assert [each.severity for each in found] == [RULES[code].severity]
    assert re.findall(r"^```text\n(.*?)\n```$", example, re.MULTILINE | re.DOTALL) == [as_text(found[0])]


@pytest.mark.thorough
@pytest.mark.long
@pytest.mark.parametrize("code", RULES)
def test_fix_leaves_nothing_to_complain_about(code: str, tmp_path: Path) -> None:
    """Whoever does what the page says is done with it: not even a warning is left."""
    files = files_in(section(page_of(code), "Fix"))
    assert files, "the page shows no mended file"
    folder = written(tmp_path, files)
    wording = Wording.of(OwnFiles.of(folder))
    workspace = read_workspace(folder)
    assert all_problems(cases_of(workspace, TODAY, wording), wording) == ()
    assert code not in {each.code for each in content(cases_of(workspace, TODAY, wording), wording)}
    assert len(workspace.interviews) == len([name for name in files if name != "me.yaml" and "/" not in name])


def test_a_page_whose_example_is_already_mended_would_be_noticed(tmp_path: Path) -> None:
    """The check of the examples bites: fed with the mended file, it finds no problem to show."""
    folder = written(tmp_path, files_in(section(page_of("AW103"), "Fix")))
    assert [
        each.code
        for each in all_problems(cases_of(read_workspace(folder), TODAY, shipped_wording()), shipped_wording())
    ] != ["AW103"]


def test_pages_name_nobody_who_could_exist() -> None:
    """The people and the addresses on these pages are invented: every domain ends in .example."""
    shown = "\n".join(page_of(code) for code in RULES)
    domains = re.findall(r"(?:@|https?://)([a-z.-]+\.[a-z]+)", shown)
    assert domains
    assert {domain.rsplit(".", 1)[1] for domain in domains} == {"example"}
