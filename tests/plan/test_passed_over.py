"""A step that somebody passes over: it is off, wherever the plan is shown."""

import datetime as dt
import json
from pathlib import Path

import pytest

from afterword.edit.skipped import with_step_skipped, without_step_skipped
from afterword.interview.reading.workspace import read_workspace
from afterword.interview.reading.yaml.yaml_door import parse
from afterword.plan.steps import State
from afterword.serve.presses.skipping import skipping
from afterword.workbook.compose import cases_of
from afterword.workbook.letters.drafts import write_drafts
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.wording import shipped_wording
from support.making import JONES, interview, planned
from support.making import step as step_of
from support.workspace import make_workspace

STEP = "thank-you/angela-jones"


def test_a_step_that_is_passed_over_is_neither_next_nor_late() -> None:
    """It is off with its reason; the other steps stay, and one that was done stays done."""
    passed = planned(interview(skipped=[STEP]), "2027-01-15")
    assert step_of(passed, STEP).state is State.CANCELLED
    assert STEP not in [step.id.within for step in passed.open()]
    assert len(passed.open()) == len(planned(interview(), "2027-01-15").open()) - 1
    done = interview(skipped=[STEP], log=[{"on": "2027-01-13", "did": STEP}])
    assert step_of(planned(done, "2027-01-15"), STEP).state is State.DONE


@pytest.mark.workspace
def test_not_needed_is_said_once_and_every_page_believes_it(tmp_path: Path) -> None:
    """Pressed on the page, it stands in the file: no letter is asked for; pressed again it is needed as before."""
    first = {
        "role": "Nurse",
        "employer": {"name": "St. Mary's"},
        "held": "2027-01-13",
        "interested": "yes",
        "people": [JONES],
    }
    make_workspace(tmp_path, {"one": first}, {"name": "Jane Doe"})
    file = tmp_path / "content/interviews/one.yaml"
    before = file.read_bytes()
    action = skipping(tmp_path, lambda: dt.date(2027, 1, 14))

    def letters() -> list[str]:
        cases = cases_of(read_workspace(tmp_path), dt.date(2027, 1, 14), shipped_wording())
        return [draft.id.within for draft in write_drafts(Desk.for_letters(cases["one"], shipped_wording()))]

    assert STEP in letters()
    said = action.perform_json(json.dumps({"step": f"one/{STEP}", "skipped": True}).encode())
    assert str(said["said"]).startswith("Skipped: “Send the thank-you email to Ms. Jones”.")
    assert STEP not in letters()
    action.perform_json(json.dumps({"step": f"one/{STEP}", "skipped": False}).encode())
    assert STEP in letters()
    assert file.read_bytes().startswith(before.rstrip())


def test_the_list_of_steps_passed_over_grows_and_shrinks_by_one() -> None:
    """Nothing twice, nothing else touched; one that was typed alone is a list of one."""
    once = with_step_skipped(b"role: Nurse\n", STEP)
    assert with_step_skipped(once, STEP) == once
    assert read(with_step_skipped(once, "salary/research")) == [STEP, "salary/research"]
    assert without_step_skipped(b"role: Nurse\n", STEP) == b"role: Nurse\n"
    assert without_step_skipped(f"skipped: {STEP}\n".encode(), "close/reflect") == f"skipped: {STEP}\n".encode()


def read(content: bytes) -> object:
    """What stands below the key."""
    return parse(content, "")[0].tree["skipped"]
