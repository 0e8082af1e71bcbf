"""The example's own text, to the byte: every page's source, every mail, the calendar. A change of words shows in review.

To accept a change: UPDATE_GOLDEN=1 pytest tests/golden
"""

import datetime as dt
import os
from pathlib import Path

from afterword.interview.reading.workspace import read_workspace
from afterword.publish.calendar import ics
from afterword.publish.mail import eml
from afterword.workbook.compose import cases_of, compose
from afterword.workbook.wording.wording import shipped_wording

CHECKOUT = Path(__file__).parents[2]
EXPECTED = Path(__file__).parent / "example"


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
    if os.environ.get("UPDATE_GOLDEN"):
        _write(found)
    expected = {
        path.relative_to(EXPECTED).as_posix(): path.read_bytes() for path in EXPECTED.rglob("*") if path.is_file()
    }
    assert found.keys() == expected.keys()
    assert [name for name in found if found[name] != expected[name]] == []


def _write(found: dict[str, bytes]) -> None:
    for path in sorted(EXPECTED.rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    for name, data in found.items():
        (EXPECTED / name).parent.mkdir(parents=True, exist_ok=True)
        (EXPECTED / name).write_bytes(data)
