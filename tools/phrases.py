#!/usr/bin/env python3
"""Write docs/phrases.md: three hundred everyday phrases, and the sentence of a letter that each becomes.

usage: .venv/bin/python tools/phrases.py
"""

import json
import sys
from pathlib import Path

CHECKOUT = Path(__file__).parents[1]
sys.path.insert(0, str(CHECKOUT / "tests"))

from support.letters_with_phrases import sentence_with  # noqa: E402  (behind the path)

PHRASES = CHECKOUT / "tests" / "cases" / "everyday_phrases.json"
DOCUMENT = CHECKOUT / "docs" / "phrases.md"
_HEAD = """\
# Phrases, and the sentences that they become

<!-- written by tools/phrases.py from tests/cases/everyday_phrases.json -->

What you type goes into sentences of your letters, in whatever form you type it. Here are more than three hundred everyday
phrases, each with the sentence of a letter as it is sent. For what they look for and what you bring, the file has a
`role_aim` as well; without one the same words stand behind `hearing that you are looking for`, or `hearing that you want`,
and `I would love to help with that`.
What may mean two things stands between quotes, as you noted it. Where that would not do either, `afterword check` asks
([AW413](rules/AW413.md)), and the letter waits.
"""
_HEADINGS = {
    "they_want": "What they look for: `they_want`, `looking_for`",
    "i_bring": "What you bring: `i_bring`",
    "strengths": "What you can add in a later letter: `strengths`",
    "point": "What you talked about: `point`, `topics`, `about`",
}


def page() -> str:
    """docs/phrases.md as it should be now."""
    phrases = json.loads(PHRASES.read_text(encoding="utf-8"))
    return "\n".join([_HEAD, *(_section(key, phrases) for key in _HEADINGS)])


def _section(key: str, phrases: list[dict[str, str]]) -> str:
    typed = [phrase["typed"] for phrase in phrases if phrase["key"] == key]
    rows = [f"| {phrase} | {sentence_with(key, phrase)} |" for phrase in typed]
    return "\n".join([f"## {_HEADINGS[key]}", "", "| You type | The letter says |", "|---|---|", *rows, ""])


if __name__ == "__main__":
    DOCUMENT.write_text(page(), encoding="utf-8")
