#!/usr/bin/env python3
"""Write every letter of ten invented people on one page, with what changed since the last release: .afterword/letters.html.

usage: .venv/bin/python tools/letters.py             write the page
       .venv/bin/python tools/letters.py --release   keep the letters as they are now, to compare the next ones with
       .venv/bin/python tools/letters.py --document  write docs/letters.md, with every letter of six of them
"""

import argparse
import difflib
import html
import json
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from afterword.interview.reading.workspace import read_workspace
from afterword.workbook.compose import cases_of
from afterword.workbook.letters.letter import Draft
from afterword.workbook.views.interview import views
from afterword.workbook.wording.wording import shipped_wording

CHECKOUT = Path(__file__).parents[1]
CASES = CHECKOUT / "tests" / "cases" / "scenarios"
RELEASED = CHECKOUT / "tests" / "cases" / "letters-of-the-release.json"
DOCUMENT = CHECKOUT / "docs" / "letters.md"
PAGE = CHECKOUT / ".afterword" / "letters.html"
PEOPLE = (  # from the interview to the end, through others, abroad, with a proposal, with two offers
    "01-plain", "02-panel", "03-no-contact", "04-agency", "06-offer",
    "09-proposal", "11-rejected", "12-council", "15-internal", "19-through-a-recruiter",
)  # fmt: skip
PRINTED = (  # in docs/letters.md
    "01-plain", "02-panel", "06-offer", "09-proposal", "18-proposal-follow-up", "19-through-a-recruiter",
)  # fmt: skip
_DOCUMENT = """\
# The letters, as they come out

<!-- written by tools/letters.py; change the templates in templates/mail instead -->

Six invented people, each with every letter that their application brings, in every state that tests/cases/scenarios plays
through. A text that comes again is shown once. What a letter still lacks is said above it.

`pass-on/NAME` is the mail to a recruiter or coordinator about NAME, whose address you do not have: it asks for the address, and
below it stands the note for NAME, in case it is passed on instead. With `shares_contacts: no` it only asks for the note to be
passed on. To the consultant of an agency it tells how the talk went, and what of it may be passed on; the note for NAME is a
draft of its own, for you to send along if the consultant asks for one.
"""
_HEAD = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Letters</title>
<style>body{font:15px/1.5 sans-serif;margin:2em}table{width:100%;table-layout:fixed;border-collapse:collapse}
td{vertical-align:top;white-space:pre-wrap;border-top:1px solid;padding:.5em}ins{background:#cfc}del{background:#fcc}</style>
<h1>Letters</h1>
"""


@dataclass(frozen=True)
class Read:
    """A letter, whose it is, and in which state of the application it is written."""

    person: str
    state: str
    draft: Draft

    @property
    def name(self) -> str:
        """What it is known by from one release to the next."""
        return f"{self.person}, {self.state}: {self.draft.id}"

    @property
    def text(self) -> str:
        """Its subject and its text."""
        return f"{self.draft.subject}\n\n{self.draft.body}"


def letters(people: Iterable[str] = PEOPLE) -> Iterator[Read]:
    """Every letter of these people, each text once."""
    texts = set()
    for letter in in_each_state(people):
        if (letter.person, letter.text) not in texts:
            texts.add((letter.person, letter.text))
            yield letter


def in_each_state(people: Iterable[str] = PEOPLE) -> Iterator[Read]:
    """Every letter of these people, in each state of their applications."""
    for person in people:
        case = _case(person)
        for build in case["builds"]:
            for draft in _drafts(case, build):
                yield Read(person, build["name"], draft)


def _case(person: str) -> dict[str, Any]:
    case: dict[str, Any] = yaml.safe_load((CASES / f"{person}.yaml").read_text(encoding="utf-8"))
    return case


def document() -> str:
    """docs/letters.md as it should be now."""
    parts = [_DOCUMENT]
    for person in PRINTED:
        parts.append(f"## {_case(person)['title']}\n")
        by_text: dict[str, Read] = {}
        for letter in letters([person]):
            by_text.setdefault(letter.draft.body, letter)
        parts += [_printed(letter) for letter in by_text.values()]
    return "\n".join(parts)


def _printed(letter: Read) -> str:
    """A letter with its subject, for whom it is, and what it lacks."""
    draft = letter.draft
    facts = [draft.to.email if draft.to else "to pass on, or to write by hand", draft.subject, f"{draft.words} words"]
    head = ", ".join(filter(None, facts))
    lacks = f"\nNOT READY: {'; '.join(draft.gaps)}\n" if draft.gaps else ""
    return f"### {draft.title}\n\n`{draft.id.within}`, {letter.state}: {head}\n{lacks}\n```text\n{draft.body}\n```\n"


def _drafts(case: dict[str, object], build: dict[str, object]) -> Iterator[Draft]:
    from cases import write_workspace  # noqa: PLC0415  (beside this file)

    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "workspace"
        write_workspace(root, case, build)
        wording = shipped_wording()
        for view in views(cases_of(read_workspace(root), build["today"], wording), wording):
            yield from (each.draft for each in view.drafts)


def page(now: list[Read], released: dict[str, str]) -> str:
    """All letters side by side with how they were."""
    parts = [_HEAD]
    for person in PEOPLE:
        parts.append(f"<h2>{html.escape(person)}</h2><table>")
        parts += [_row(each, released.get(each.name)) for each in now if each.person == person]
        parts.append("</table>")
    return "\n".join([*parts, ""])


def _row(letter: Read, before: str | None) -> str:
    draft = letter.draft
    notes = f"{draft.words} words, {draft.seconds_aloud} seconds aloud"
    if not draft.complete:
        notes += ", NOT READY: " + "; ".join(draft.gaps)
    change = "new" if before is None else "as it was" if before == letter.text else _changes(before, letter.text)
    head = html.escape(f"{letter.name} ({notes})")
    return f"<tr><td><strong>{head}</strong>\n\n{html.escape(letter.text)}</td><td>{change}</td></tr>"


def _changes(before: str, now: str) -> str:
    """What was taken out and what was put in, word by word."""
    old, new = re.findall(r"\S+|\s+", before), re.findall(r"\S+|\s+", now)
    written = []
    for kind, old_from, old_to, new_from, new_to in difflib.SequenceMatcher(
        None, old, new, autojunk=False
    ).get_opcodes():
        out, in_ = html.escape("".join(old[old_from:old_to])), html.escape("".join(new[new_from:new_to]))
        written.append(in_ if kind == "equal" else f"<del>{out}</del><ins>{in_}</ins>")
    return "".join(written)


def main() -> int:
    """Write the page, or keep the letters."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("--release", action="store_true")
    parser.add_argument("--document", action="store_true")
    wish = parser.parse_args()
    if wish.document:
        DOCUMENT.write_text(document(), encoding="utf-8")
        return 0
    now = list(letters())
    if wish.release:
        kept = json.dumps({each.name: each.text for each in now}, indent=0, ensure_ascii=False)
        RELEASED.write_text(f"{kept}\n", encoding="utf-8")
        return 0
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(now, json.loads(RELEASED.read_text(encoding="utf-8"))), encoding="utf-8")
    sys.stdout.write(f"{len(now)} letters: {PAGE}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
