#!/usr/bin/env python3
"""Write what must hold and what proves it: docs/requirements.md, and every draft of the example in full.

usage: .venv/bin/python tools/requirements.py           write both
       .venv/bin/python tools/requirements.py --check   write nothing; name the documents that are out of date
"""

import argparse
import ast
import datetime as dt
import re
import sys
from collections.abc import Iterator
from dataclasses import Field, dataclass, fields
from functools import cache
from pathlib import Path

import yaml

from afterword.interview.reading.to_model import load_candidate, load_interview
from afterword.interview.reading.workspace import Workspace
from afterword.workbook.compose import cases_of
from afterword.workbook.letters.drafts import Draft
from afterword.workbook.views.interview import view
from afterword.workbook.wording.phrases import paper_date
from afterword.workbook.wording.wording import shipped_wording

CHECKOUT = Path(__file__).parents[1]
STATEMENTS = "docs/requirements.yaml"
LAST = {"S": 74, "E": 58}
STILL_OPEN: frozenset[str] = frozenset()  # asked for, and not done in every part: no test may say that it is
EXAMPLE = "example-larkfield-foods"
EXAMPLE_DAY = dt.date(2027, 1, 13)  # the day of the example's interview
_NUMBER = re.compile(r"(?<![\w-])([SE]\d+)(?![\w-])")  # the ends of a range such as S24-S37 name nothing
_SHOWN = {"id", "step", "kind", "title", "on", "to", "subject", "body", "gaps", "note", "optional", "sent"}
_HEADINGS = {"S": "The method", "E": "Decisions that the method leaves open"}

_REQUIREMENTS = """\
# Requirements

<!-- written by tools/requirements.py; change docs/requirements.yaml or the docstring of a test instead -->

What Afterword must do, where it is done, and which tests fail when it is not. A test names a number in its docstring, a worked
case under `proves`. D is the day of the interview. Modules are under `generator/afterword`, tests under `tests`.
"""
_DRAFTS = """\
# Every draft of the example

<!-- written by tools/requirements.py; change the templates in templates/mail instead -->

The invented interview of `content/interviews/example-larkfield-foods.yaml`, as its workbook is built on {day}: every text
that it brings, in full, in the order of their dates. The weekly emails share no article here, since none was typed.
"""


@dataclass(frozen=True)
class Requirement:
    """One number: what it says, and the modules that do it."""

    number: str
    says: str
    modules: tuple[str, ...]


def requirements() -> tuple[Requirement, ...]:
    """Every requirement, in the order of docs/requirements.yaml."""
    told = yaml.safe_load((CHECKOUT / STATEMENTS).read_text(encoding="utf-8"))
    return tuple(Requirement(number, each["says"], tuple(each["by"])) for number, each in told.items())


def expected_numbers() -> tuple[str, ...]:
    """S1 to S74, then E1 to E58, without what is still open."""
    numbers = (f"{letter}{number}" for letter, last in LAST.items() for number in range(1, last + 1))
    return tuple(number for number in numbers if number not in STILL_OPEN)


@cache
def proofs(tests: Path = CHECKOUT / "tests") -> dict[str, list[str]]:
    """The tests and worked cases that name each number."""
    found: dict[str, list[str]] = {}
    for number, name in (*_tests(tests), *_cases(tests / "cases" / "scenarios")):
        found.setdefault(number, []).append(name)
    return found


def module(name: str) -> Path:
    """Where a module of docs/requirements.yaml lies."""
    own = name.startswith(("templates/", "content/"))
    return CHECKOUT / name if own else CHECKOUT / "generator" / "afterword" / name


def requirements_page() -> str:
    """docs/requirements.md as it should be now."""
    by_number, parts = proofs(), [_REQUIREMENTS]
    for letter, heading in _HEADINGS.items():
        rows = [_row(each, by_number) for each in requirements() if each.number.startswith(letter)]
        head = "| Number | What must hold | Where it is done | What proves it |\n|---|---|---|---|"
        parts.append(f"## {heading}\n\n" + "\n".join([head, *rows]) + "\n")
    return "\n".join(parts)


def drafts_page() -> str:
    """docs/drafts-of-the-example.md as it should be now."""
    drafts = example_drafts()
    return "\n".join([_DRAFTS.format(day=paper_date(EXAMPLE_DAY)), *(_draft(each) for each in drafts)])


def example_drafts() -> tuple[Draft, ...]:
    """Every draft of the plain case on the day of its interview, whatever else lies in the workspace."""
    interview, problems = load_interview(_bytes(f"content/interviews/{EXAMPLE}.yaml"), EXAMPLE)
    me, others = load_candidate(_bytes("content/example-me.yaml"), "example-me.yaml")
    if interview is None or me is None:
        raise ValueError((*problems, *others))
    case = cases_of(Workspace(me, {EXAMPLE: interview}), EXAMPLE_DAY, shipped_wording())[EXAMPLE]
    return tuple(each.draft for each in view(case, shipped_wording()).drafts)


DOCUMENTS = {"docs/requirements.md": requirements_page, "docs/drafts-of-the-example.md": drafts_page}


def run(arguments: list[str]) -> int:
    """Write both documents, or with `--check` only say what is out of date. Gives the exit code."""
    parser = argparse.ArgumentParser(description="Write what must hold and what proves it.")
    parser.add_argument("--check", action="store_true", help="write nothing; name the documents that are out of date")
    check = parser.parse_args(arguments).check
    old = [name for name, page in DOCUMENTS.items() if page() != _read(name)]
    for name in old:
        if not check:
            (CHECKOUT / name).write_text(DOCUMENTS[name](), encoding="utf-8")
        sys.stdout.write(f"{name} {'is out of date' if check else 'written'}\n")
    return int(check and bool(old))


def _tests(tests: Path) -> Iterator[tuple[str, str]]:
    """Every number that the docstring of a test names, with the name of the test."""
    for path in sorted(tests.rglob("test_*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                name = f"{path.relative_to(tests).as_posix()}::{node.name}"
                yield from ((number, name) for number in dict.fromkeys(_NUMBER.findall(ast.get_docstring(node) or "")))


def _cases(folder: Path) -> Iterator[tuple[str, str]]:
    """Every number that a build of a worked case proves."""
    for path in sorted(folder.glob("*.yaml")):
        for build in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["builds"]:
            yield from ((number, f"cases/scenarios/{path.name}: {build['name']}") for number in build.get("proves", []))


def _row(each: Requirement, by_number: dict[str, list[str]]) -> str:
    modules = "<br>".join(f"`{name}`" for name in each.modules)
    tests = "<br>".join(f"`{name}`" for name in by_number.get(each.number, [])) or "**nothing yet**"
    return f"| {each.number} | {each.says} | {modules} | {tests} |"


def _draft(draft: Draft) -> str:
    facts = {
        "Date": f"{paper_date(draft.on)}{', optional' if draft.optional else ''}",
        "To": f"{draft.to.name}, {draft.to.email}"
        if draft.to
        else "nobody by mail: a text to pass on or to write by hand",
        "Subject": draft.subject,
        **{each.name.replace("_", " ").capitalize(): _told(draft, each.name) for each in _others(draft)},
        "Not ready": "; ".join(draft.gaps),
    }
    listed = "\n".join(f"- {name}: {value}" for name, value in facts.items() if value)
    return f"## {draft.title}\n\n`{draft.id}`\n\n{listed}\n\n```text\n{draft.body}\n```\n"


def _others(draft: Draft) -> list[Field[object]]:
    """Whatever else a draft says of itself, such as its thread, or when alone to use it."""
    return [each for each in fields(draft) if each.name not in _SHOWN]


def _told(draft: Draft, name: str) -> str:
    value = getattr(draft, name)
    return "; ".join(value) if isinstance(value, tuple) else "yes" if value is True else str(value or "")


def _bytes(name: str) -> bytes:
    return (CHECKOUT / name).read_bytes()


def _read(name: str) -> str:
    path = CHECKOUT / name
    return path.read_text(encoding="utf-8") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
