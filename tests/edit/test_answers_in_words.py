"""What is said of a file, as a page with boxes says it."""

import re

import pytest

from afterword.diagnostics.rules import RULES
from afterword.edit.answers_in_words import on_a_page
from afterword.workbook.wording.wording import shipped_wording
from support.workspace import CHECKOUT

_OF_VALUES = sorted(code for code in RULES if code.startswith("AW2"))


@pytest.mark.parametrize("code", _OF_VALUES)
def test_a_page_speaks_of_no_key_and_no_sign_of_a_file(code: str) -> None:
    """Whatever may be wrong with what somebody typed into a box, its sentence has no backtick, no key and nothing bare."""
    rule = (CHECKOUT / "docs" / "rules" / f"{code}.md").read_text(encoding="utf-8")
    told = re.findall(r"^(?:(?:error|warning)\[AW\d+\]|help): (.*)$", rule, re.MULTILINE)
    assert told
    for sentence in told:
        assert not re.search(r"`|\bkeys?\b|\bbare\b", on_a_page(sentence, shipped_wording().words)), sentence


def test_a_key_is_called_what_its_box_is_called() -> None:
    """A key in backticks is named as on the page, anything else in backticks is quoted."""
    said = on_a_page("`decide_by:` and `walk_away` cannot be `soon`", shipped_wording().words)
    assert said == "“They decide by” and “The least you would accept” cannot be “soon”"
