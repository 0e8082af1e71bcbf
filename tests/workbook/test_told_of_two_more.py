"""What two more strangers were warned of in vain, or not told at all: addresses, weeks gone by, what a file still lacks."""

import datetime as dt
from pathlib import Path

import pytest
import yaml

from afterword.diagnostics import Diagnostics
from afterword.interview.reading.workspace import read_workspace
from afterword.workbook.advice.content import content
from afterword.workbook.compose import cases_of
from afterword.workbook.wording.wording import shipped_wording
from support.making import typed

WORDING = shipped_wording()
TODAY = dt.date(2027, 1, 13)


def told(folder: Path, me: dict[str, object] | None = None, today: dt.date = TODAY, **changes: object) -> Diagnostics:
    """What the plain case with these keys changed is told."""
    (folder / "content" / "interviews").mkdir(parents=True, exist_ok=True)
    text = yaml.safe_dump({"name": "Jane Doe", "email": "jane.doe@mail.example", **(me or {})})
    (folder / "content" / "me.yaml").write_text(text, encoding="utf-8")
    (folder / "content" / "interviews" / "larkfield.yaml").write_bytes(typed(**changes))
    workspace = read_workspace(folder)
    assert workspace.interviews, workspace.diagnostics
    return content(cases_of(workspace, today, WORDING), WORDING)


@pytest.mark.parametrize(
    ("domain", "firm", "is_told"),
    [
        ("post.example", "the Fig & Thistle, Bath", False),
        ("mail.example", "Harrow Mills", False),
        ("blueheron.example", "Harrow Mills", False),
        ("harrowmills.example", "Harrow Mills", True),
        ("harrow.example", "Harrow Mills", True),
        ("rlh.example", "Royal Larkfield Hospital", True),
        ("harrow.example", None, True),
    ],
)
def test_a_mail_host_is_no_employers_because_a_referee_is_there_too(
    tmp_path: Path, domain: str, firm: str | None, *, is_told: bool
) -> None:
    """Whoever is at `post.example` may be a friend at home: a domain is a referee's work where it has the firm's name (E28)."""
    referee = {"id": "ann", "name": "Ann Hill", "email": f"ann@{domain}"}
    at_work = {"organisation": firm} if firm else {}
    codes = {each.code for each in told(tmp_path, {"email": f"jane@{domain}", "referees": [{**referee, **at_work}]})}
    assert ("AW409" in codes) is is_told


def test_a_sentence_for_a_week_gone_by_is_not_dropped_without_a_word(tmp_path: Path) -> None:
    """The letter of week 2 was passed over: what was to go with it is named, with the week in which the next one goes (E32)."""
    log = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}, {"on": "2027-01-20", "did": "follow-up/week-1"}]
    add = {"add": [{"week": 2, "say": "The level three course is done."}]}
    found = told(tmp_path, today=dt.date(2027, 2, 4), log=log, follow_ups=add)
    (warning,) = [each for each in found if "week 2" in each.message]
    assert "`week: 3`, in which the next letter goes" in warning.help
    in_time = told(tmp_path, today=dt.date(2027, 1, 26), log=log, follow_ups=add)
    assert not [each for each in in_time if "week 2" in each.message]
