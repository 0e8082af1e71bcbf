"""The map of attacks says of each which test plays it: it is no use if it leads nowhere."""

import re
from pathlib import Path

import pytest

MAP = Path(__file__).with_name("README.md").read_text(encoding="utf-8")
ROWS = [line for line in MAP.partition("## In figures")[0].splitlines() if line.startswith("| ") and "::" in line]


def test_every_test_on_the_map_is_there() -> None:
    """Whoever looks an attack up finds the test under the name that the map gives."""
    named = re.findall(r"`([\w/]+\.py)::(test_\w+)`", MAP)
    assert len(set(named)) > 120
    tests = Path(__file__).parents[1]
    missing = [f"{file}::{name}" for file, name in named if f"def {name}(" not in (tests / file).read_text("utf-8")]
    assert missing == []


@pytest.mark.parametrize("row", ROWS, ids=range(len(ROWS)))
def test_every_attack_says_how_its_test_was_seen_to_fail(row: str) -> None:
    """Three columns: the attack, the tests that play it, and the control or what was taken out by hand."""
    attack, played, failed = (column.strip() for column in row.strip("|").split(" | "))
    assert attack
    assert "::test_" in played
    assert re.search(r"control|by hand|seen|nothing to take away|no second pass", failed), failed
