"""Packs have a form: ours are held against it here, a candidate's own when it is used. S40, S41, S43-S46, E20."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from afterword.diagnostics import Diagnostics, in_order
from afterword.interview.model.frozen import Frozen
from afterword.interview.reading.to_model import from_document
from afterword.interview.reading.yaml.yaml_door import parse
from afterword.resources import resource
from afterword.workbook.wording.pack_schema import PACKS
from afterword.workbook.wording.wording import shipped_wording

SHIPPED = sorted(path.stem for path in resource("content", "packs").glob("*.yaml"))
TOOL = """\
tools:
  - id: union-survey
    name: Union survey
    covers: What members earn.
    watch_out: ""
    url: ""
    countries: [any, gb]
    source: https://union.example/survey
    checked: 2026-11-22
"""


def text_of(name: str) -> bytes:
    return resource("content", "packs", f"{name}.yaml").read_bytes()


def read(name: str, content: bytes) -> tuple[Frozen | None, Diagnostics]:
    """The pack in these bytes, or None with what is wrong."""
    document, problems = parse(content, f"content/packs/{name}.yaml")
    if problems:
        return None, problems
    value, problems = from_document(document, PACKS[name])
    return value, in_order(problems)


def told(name: str, text: str) -> list[tuple[str, int, int, str]]:
    """What is wrong with a pack of this text: code, line, column and help."""
    value, found = read(name, text.encode())
    assert (value is None) == bool(found)
    return [(each.code, each.span.line, each.span.column, each.help) for each in found]


def test_every_pack_that_is_shipped_has_a_form() -> None:
    """No pack is read by guesswork, and no form is left of one that is gone (S40)."""
    assert sorted(PACKS) == SHIPPED


@pytest.mark.long
@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_pack_keeps_its_form(name: str) -> None:
    """Read with all care, each of our packs is without a mistake, and says the same as when it is read quickly (S40, S41)."""
    value, found = read(name, text_of(name))
    assert found == ()
    assert value is not None
    assert _as_typed(value.model_dump()) == _as_typed(shipped_wording().packs._load(name))


def _as_typed(value: Any) -> Any:
    """Lists and tuples are the same here."""
    if isinstance(value, dict):
        return {
            key: _as_typed(each) for key, each in value.items() if each not in ((), [], False)
        }  # left out is empty, or no
    return [_as_typed(each) for each in value] if isinstance(value, list | tuple) else value


@pytest.mark.long
@pytest.mark.parametrize("name", SHIPPED)
def test_a_pack_takes_no_key_that_nobody_reads(name: str) -> None:
    """A misspelt key is told with its line, in a record as well as at the top (E20)."""
    assert [each[0] for each in told(name, text_of(name).decode() + "\nchekced: 2026-01-01\n")] == ["AW103"]


def test_a_pack_of_ones_own_is_read_like_ours() -> None:
    """A tool without an address and for any country is one too; codes of countries may be typed in small letters (S40)."""
    assert told("salary-tools", TOOL) == []


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("    checked: 2026-11-22\n", "", ("AW201", 2, 5, "add a line `checked: …`: The day it was last seen there")),
        ("2026-11-22", "22.11.2026", ("AW203", 9, 14, "write 2026-11-22")),
        (
            "https://union.example/survey",
            "union.example",
            ("AW206", 8, 13, "write https://union.example"),
        ),
        ("gb", "Albanja", ("AW211", 7, 22, "did you mean AL (Albania)?")),
        ("covers:", "cover:", ("AW103", 4, 5, "did you mean `covers`?")),
        (
            "id: union-survey",
            "id: Union Survey",
            ("AW213", 2, 9, "use a-z, 0-9 and single hyphens, at most 60 of them, such as union-survey"),
        ),
    ],
)
def test_a_mistake_in_a_pack_is_told_with_its_place(old: str, new: str, where: tuple[str, int, int, str]) -> None:
    """The same messages as for an interview file: code, line, column and what to write instead (S40, E20)."""
    found = told("salary-tools", TOOL.replace(old, new))
    assert [each[0] for each in found] == [where[0]]
    assert found == [where] or where[0] == "AW201"


@pytest.mark.parametrize("text", ["tools: &a []\nmore: *a\n", "- a\n- b\n", "a: 1\n---\nb: 2\n", ""])
def test_a_pack_comes_in_at_the_same_door(text: str) -> None:
    """Anchors, bare lists, several documents and empty files are refused as anywhere else (E20)."""
    assert told("salary-tools", text)


@pytest.mark.process
def test_reading_a_shipped_pack_needs_no_models(tmp_path: Path) -> None:
    """Whoever has no packs of their own does not wait for the form to be loaded."""
    code = "import sys; from afterword.workbook.wording.wording import shipped_wording; shipped_wording().packs.fields(); print('afterword.workbook.wording.pack_schema' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert ran.stdout == "False\n"
