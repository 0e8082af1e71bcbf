"""Every requirement has its proof: numbers, modules and tests agree, and the generated pages are up to date."""

from pathlib import Path
from types import ModuleType

import pytest
import yaml

from support.scripts import script
from support.workspace import CHECKOUT

pytestmark = pytest.mark.long

CASES = CHECKOUT / "tests" / "cases" / "scenarios"
NOT_CHECKED = {"name", "proves", "today", "of", "change", "change_me"}  # what says how to build, not what must come out


@pytest.fixture(scope="module")
def writer() -> ModuleType:
    """The script that writes docs/requirements.md."""
    return script("requirements")


def test_every_number_has_one_statement(writer: ModuleType) -> None:
    """All requirements are there, each once and in order, in a whole sentence of our own."""
    found = writer.requirements()
    assert tuple(each.number for each in found) == writer.expected_numbers()
    text = (CHECKOUT / writer.STATEMENTS).read_text(encoding="utf-8")
    assert [each.number for each in found if text.count(f"\n{each.number}: ") != 1] == []
    assert [each.number for each in found if not each.says.endswith(".") or "|" in each.says] == []
    assert len({each.says for each in found}) == len(found)


def test_every_number_has_a_test_that_names_it(writer: ModuleType) -> None:
    """A requirement that nothing would notice to be broken is not done."""
    named = writer.proofs()
    assert [each.number for each in writer.requirements() if each.number not in named] == []


def test_every_number_in_a_test_exists(writer: ModuleType) -> None:
    """A slip of the pen in a docstring proves nothing: the number it names must be there."""
    known = {each.number for each in writer.requirements()}
    assert {number: tests for number, tests in writer.proofs().items() if number not in known} == {}


def test_every_module_that_is_named_is_there(writer: ModuleType) -> None:
    """Where the table says that something is done, there is a file."""
    assert all(each.modules for each in writer.requirements())
    missing = [name for each in writer.requirements() for name in each.modules if not writer.module(name).is_file()]
    assert missing == []


@pytest.mark.parametrize("name", ["docs/requirements.md", "docs/drafts-of-the-example.md"])
def test_the_page_is_up_to_date(writer: ModuleType, name: str) -> None:
    """What the page shows is what the code does today; `make docs` writes it anew."""
    assert (CHECKOUT / name).read_text(encoding="utf-8") == writer.DOCUMENTS[name]()


def test_every_draft_of_the_example_is_shown_whole(writer: ModuleType) -> None:
    """The page of drafts has each text from greeting to signature, with its date, its reader and its subject."""
    page = writer.drafts_page()
    drafts = writer.example_drafts()
    assert len(drafts) >= 10
    for each in drafts:
        shown = page.split(f"`{each.id}`\n", 1)[1].split("\n## ", 1)[0]
        assert f"```text\n{each.body}\n```" in shown
        assert all(part in shown for part in (each.subject, *each.gaps, each.to.email if each.to else "by hand"))


def test_a_range_of_numbers_names_none_of_them(writer: ModuleType, tmp_path: Path) -> None:
    """`S24-S37` says what a file is about; only a number that stands alone says what a test proves."""
    docstrings = {"one": "Weekly (S24, E1).", "two": "S24-S37 and E1-E9.", "three": "None."}
    tests = [f'def test_{name}() -> None:\n    """{text}"""\n' for name, text in docstrings.items()]
    (tmp_path / "test_it.py").write_text("\n".join(tests), encoding="utf-8")
    assert writer.proofs(tmp_path) == {"S24": ["test_it.py::test_one"], "E1": ["test_it.py::test_one"]}


@pytest.mark.parametrize("path", sorted(CASES.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_case_that_proves_something_expects_something(path: Path) -> None:
    """A build may name numbers only when it says what must come out."""
    builds = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["builds"]
    assert [each["name"] for each in builds if each.get("proves") and not each.keys() - NOT_CHECKED] == []
    assert len({each["name"] for each in builds}) == len(builds)
