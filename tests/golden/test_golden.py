"""The example's own text, to the byte: every page's source, every mail, the calendar. A change of words shows in review.

To accept a change: UPDATE_GOLDEN=1 pytest tests/golden
"""

import datetime as dt
import os
from difflib import unified_diff
from pathlib import Path

import pytest

from afterword.interview.reading.workspace import read_workspace
from afterword.publish.calendar import ics
from afterword.publish.entries import in_one
from afterword.publish.mail import eml
from afterword.workbook.compose import cases_of, compose
from afterword.workbook.wording.wording import shipped_wording
from support.workspace import CHECKOUT

EXPECTED = Path(__file__).parent / "example"


@pytest.mark.long
def test_the_example_comes_out_word_for_word(tmp_path: Path) -> None:
    """The set of files and every byte of them are as they were last approved."""
    for path in [*CHECKOUT.glob("content/example-*.yaml"), *CHECKOUT.glob("content/interviews/example-*.yaml")]:
        target = tmp_path / path.relative_to(CHECKOUT)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    workbook = compose(cases_of(read_workspace(tmp_path), dt.date(2027, 1, 13), shipped_wording()), shipped_wording())
    found = {page.path: page.body.encode() for page in workbook.pages}
    found |= {mail.path: eml(mail.draft) for mail in workbook.mails}
    found |= {calendar.path: ics(calendar.events) for calendar in workbook.calendars}
    found["calendar.ics"] = in_one([found[path] for path in workbook.all_calendars])
    if os.environ.get("UPDATE_GOLDEN"):
        _write(found)
    expected = {
        path.relative_to(EXPECTED).as_posix(): path.read_bytes() for path in EXPECTED.rglob("*") if path.is_file()
    }
    assert found.keys() == expected.keys()
    shown = differences(expected, found)
    assert not shown, f"\n{shown}"


def test_a_difference_is_shown_line_by_line() -> None:
    """Who changed a word sees the old line and the new one with the lines around them, and not only the name of the file."""
    lines = ["Dear Ms. Jones,", "", "Thank you for Wednesday.", "", "Best regards,", "Jane Doe", ""]
    before = {"same.txt": b"same\n", "thanks.eml": "\r\n".join(lines).encode()}
    after = {**before, "thanks.eml": before["thanks.eml"].replace(b"Wednesday", b"Thursday").removesuffix(b"\r\n")}
    assert differences(before, before) == ""
    assert differences(before, after) == (
        "--- thanks.eml, as approved\n+++ thanks.eml, as it is now\n@@ -1,6 +1,6 @@\n Dear Ms. Jones,\\r\n \\r\n"
        "-Thank you for Wednesday.\\r\n+Thank you for Thursday.\\r\n \\r\n Best regards,\\r\n-Jane Doe\\r\n+Jane Doe (no end of line)\n"
    )


def differences(expected: dict[str, bytes], found: dict[str, bytes]) -> str:
    """The files that differ, each as a unified diff in which the ends of lines can be seen."""
    return "".join(
        f"{line}\n"
        for name in found
        if found[name] != expected[name]
        for line in unified_diff(
            _lines(expected[name]), _lines(found[name]), f"{name}, as approved", f"{name}, as it is now", lineterm=""
        )
    )


def _lines(data: bytes) -> list[str]:
    """The lines, with carriage returns written out and a last line without an end told as such."""
    lines = data.decode().replace("\r", "\\r").split("\n")
    last = lines.pop()
    return [*lines, f"{last} (no end of line)"] if last else lines


def _write(found: dict[str, bytes]) -> None:
    for path in sorted(EXPECTED.rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    for name, data in found.items():
        (EXPECTED / name).parent.mkdir(parents=True, exist_ok=True)
        (EXPECTED / name).write_bytes(data)
