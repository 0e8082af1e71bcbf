"""Step IDs: what can be logged."""

import datetime as dt
from pathlib import Path

import pytest

from afterword.interview.reading.workspace import read_workspace
from afterword.plan.known_steps import possible_steps
from afterword.workbook.advice.review import all_problems
from afterword.workbook.compose import cases_of
from afterword.workbook.wording.wording import shipped_wording
from support.making import candidate, interview, planned
from support.workspace import Tree, make_workspace


@pytest.mark.long
def test_every_step_of_a_plan_can_be_logged() -> None:
    """Whatever the plan asks for, its ID is one that the log takes: interested or not, offered, rejected, in a panel, through a recruiter."""
    states: list[dict[str, object]] = [
        {},
        {"interested": "no"},
        {"offer": {"received": "2027-02-01", "answer_by": "2027-02-08 17:00"}},
        {"offer": {"received": "2027-02-01"}, "interested": "no"},
        {"outcome": {"result": "rejected", "on": "2027-02-01"}, "references": [{"who": "priya-shah"}]},
        {"people": [{"name": "Ada Cole", "is": "hiring manager"}, {"name": "Bo Day", "is": "recruiter"}]},
        {"panel_note": "one", "people": [{"name": "Ada Cole", "is": "hiring manager"}, {"name": "Bo Day"}]},
        {
            "fields": ["human-resources", "software-engineering"],
            "next_step": {"announced": ["test", "presentation", "portfolio"]},
        },
        {"references": [{"who": "dana-wu"}], "results_that_fit": ["DiSC"]},
        {"proposal": {"kind": "tackle the problem"}},
        {"employer_said": {"contact_on": "2027-04-30"}},
        {"employer_said": {"contact_on": "2027-01-15"}},
    ]
    for state in states:
        value = interview(**state)
        known = possible_steps(value, candidate(), shipped_wording().packs.fields().values())
        assert [step.id.within for step in planned(value, "2027-01-13").steps if step.id.within not in known] == [], (
            state
        )


def test_what_was_logged_stays_right_when_the_plan_moves_on() -> None:
    """After Dana has said yes she is no longer to be asked; the entry that she was asked is still a good entry."""
    value = interview(references=[{"who": "dana-wu"}])
    assert "references/ask-dana-wu" in possible_steps(value, candidate(), ())
    assert "references/ask-nobody" not in possible_steps(value, candidate(), ())
    assert "thank-you/angela-jonse" not in possible_steps(value, candidate(), ())


@pytest.mark.workspace
def test_only_weeks_that_are_still_to_come_are_suggested(tmp_path: Path) -> None:
    """An article for a week that has no follow-up: the weeks to choose from are named, and with an offer there are none (S27)."""
    plain: dict[str, Tree] = {
        "role": "Clerk",
        "employer": {"name": "Bell"},
        "held": "2027-01-13",
        "interested": "yes",
        "people": [{"name": "Kim Lee"}],
        "employer_said": {"contact_on": "2027-01-27"},
    }
    link: dict[str, Tree] = {"articles": [{"week": "1", "url": "https://news.example/a", "topic": "rotas"}]}
    helps = {}
    offer: dict[str, Tree] = {"offer": {"received": "2027-01-20"}}
    none: dict[str, Tree] = {}
    for name, more in (("open", none), ("offered", offer)):
        make_workspace(tmp_path / name, {"2027-01-13-bell": {**plain, **link, **more}}, {"name": "Jane Doe"})
        helps[name] = [
            each.help
            for each in all_problems(
                cases_of(read_workspace(tmp_path / name), dt.date(2027, 1, 13), shipped_wording()), shipped_wording()
            )
            if each.code == "AW320"
        ]
    weeks = "write one of these weeks: 2, 3, 4, 5, 6, 7; nothing is sent before the day that they named"
    assert helps == {"open": [weeks], "offered": ["no follow-up is to come"]}
