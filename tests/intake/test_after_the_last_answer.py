"""What the page shows when an interview has just been told: the letter that goes out, or why none does. E17."""

import datetime as dt
import json
import re
from pathlib import Path
from typing import Any

import pytest

from afterword.serve.every_action import every_action
from afterword.serve.questions.intake import intake_actions
from support.commands import run
from support.workspace import make_workspace

TODAY = dt.date(2027, 3, 4)
ANSWERS = {
    "my_name": "Owen Pritchard",
    "role": "Shift Manager",
    "employer": "Castell Cold Stores",
    "held": "2027-03-04",
    "person": "Darren Mulcahy",
    "interested": "yes",
}
BETH = {"other_1": "Beth Rowlands", "other_email_1": "beth@gwentstaffing.example"}


def written(root: Path, **answers: str) -> dict[str, Any]:
    """What the page is told after the last button."""
    run("init", root)
    by_name = {action.name: action for action in intake_actions(root, lambda: TODAY)}
    body = json.dumps({"answers": {**ANSWERS, **answers}})
    return dict(by_name["intake-write"].perform_json(body.encode()))


@pytest.mark.long
def test_through_an_agency_the_mail_to_its_consultant_is_shown(tmp_path: Path) -> None:
    """It is what goes out, with no note in it; nobody speaks of an offer."""
    told = written(tmp_path, **BETH, other_part_1="agency consultant")
    letter = told["letter"]
    assert (letter["to"], letter["step"].partition("/")[2]) == (BETH["other_email_1"], "pass-on/darren-mulcahy")
    assert "Dear Beth Rowlands," in letter["text"]
    assert "together with my thanks to Darren Mulcahy, and to say how keen I am." in letter["text"]
    assert not re.search(r"[ \t]$", letter["text"], re.MULTILINE)
    passed_on = "Beth Rowlands gets this email, and passes your thanks on. Nothing else needs sending."
    assert letter["passed_on"] == passed_on
    assert "offer" not in told["instead"]


@pytest.mark.long
def test_a_recruiter_who_gives_no_addresses_is_shown_the_note_in_the_same_way(tmp_path: Path) -> None:
    """With an address known or asked for, the thank-you itself is shown, as before."""
    told = written(tmp_path, **BETH, other_part_1="recruiter")
    assert told["letter"]["passed_on"] == ""
    assert told["letter"]["step"].endswith("thank-you/darren-mulcahy")


@pytest.mark.long
@pytest.mark.parametrize(
    ("held", "sentence"),
    [
        ("2027-02-01", "Some time has gone by. Your next email thanks them as well, and your workbook has it ready."),
        ("2027-03-20", "It is still to come, so your workbook prepares for it. The thank-you comes on the day."),
    ],
)
def test_an_offer_is_spoken_of_only_where_one_was_told(tmp_path: Path, held: str, sentence: str) -> None:
    """Why there is no thank-you is said as it is: weeks have gone by, or the talk is still to come."""
    told = written(tmp_path, held=held, they_want="calm nights", i_bring="ten years of them")
    assert (told["letter"], told["instead"]) == (None, sentence)


@pytest.mark.workspace
def test_whoever_was_told_of_an_offer_answers_that(tmp_path: Path) -> None:
    """It waited in their own file, and the page says so."""
    offer = {"employer": "Castell Cold Stores", "received": "2027-03-03"}
    make_workspace(tmp_path, {}, {"name": "Owen Pritchard", "other_offers": [offer]})
    told = written(tmp_path, held="2027-03-01")
    assert (told["letter"], told["instead"][:24]) == (None, "There is an offer by now")


@pytest.mark.long
def test_before_a_scored_panel_whoever_runs_the_process_is_asked_for_in_the_place_of_a_letter(tmp_path: Path) -> None:
    """Nobody is shown a letter to nobody as ready to copy; once HR is known it is there, and goes to them."""
    told = written(tmp_path / "first", scored_panel="yes")
    assert told["letter"] is None
    assert told["instead"].startswith("Your thank-you goes to whoever runs the process there.")
    assert told["asks"] == [
        ("person", "coordinator", "Add the person in HR"),
        ("scored", "", "Answers are not scored"),
    ]
    told = written(tmp_path / "second", **BETH, other_part_1="coordinator", scored_panel="yes")
    assert (told["letter"]["to"], told["asks"]) == (BETH["other_email_1"], [])


@pytest.mark.long
def test_whoever_runs_the_process_and_asked_questions_gets_the_mail_that_is_shown(tmp_path: Path) -> None:
    """The mail with the note thanks them too, and it is what one sees at the end."""
    told = written(tmp_path, **BETH, other_part_1="interviewer and coordinator", scored_panel="yes")
    letter = told["letter"]
    assert (letter["to"], letter["others"]) == (BETH["other_email_1"], [])
    assert "Thank you for interviewing me" in letter["text"]
    assert "Dear Darren Mulcahy," in letter["text"]


@pytest.mark.long
def test_what_was_talked_about_is_found_again_and_never_vanishes_in_silence(tmp_path: Path) -> None:
    """What says the same as the need is not said twice: a line says so, and the box that mends it has what was typed (E57)."""
    link = {"they_want": "keep new drivers past the first month", "i_bring": "rode along with nine drivers"}
    told = written(tmp_path / "first", topic="why half the new drivers leave in the first month", **link)
    assert "What you talked about is not in it" in "".join(told["letter"]["cautions"])
    assert "topic" in {kind for kind, *_ in told["letter"]["adds"]}
    told = written(tmp_path / "second", topic="the roundabout at Elland", **link)
    assert told["letter"]["cautions"] == []


@pytest.mark.long
def test_papers_and_a_second_person_have_a_place_below_the_letter(tmp_path: Path) -> None:
    """Whoever was asked for a certificate, or met somebody else there, sees at the finished letter where that goes."""
    told = written(tmp_path, person="Darren Mulcahy", interested="yes")
    adds = {kind: (about, name) for kind, about, name in told["letter"]["adds"]}
    assert adds["paper"] == ("darren-mulcahy", "Something they asked you to send")
    assert adds["person"] == ("", "Somebody else who was there")
    by_name = {action.name: action for action in every_action(tmp_path, lambda: TODAY)}
    for kind, (about, _) in adds.items():
        asked = {"pencil": kind, "interview": told["name"], "about": about}
        assert "fields" in by_name["open"].perform_json(json.dumps(asked).encode()), kind
