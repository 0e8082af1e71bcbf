"""A private passage that never ends hides all that follows: the candidate is told where it begins."""

from pathlib import Path

import pytest

from afterword.diagnostics import Severity
from afterword.interview.reading.to_model import load_candidate, load_interview
from afterword.interview.reading.workspace import read_workspace
from afterword.interview.values.passages import never_ends
from support.workspace import Tree, as_yaml, make_workspace

INTERVIEW: dict[str, Tree] = {
    "role": "HR Lead",
    "employer": {"name": "Larkfield Foods"},
    "held": "2027-01-13",
    "people": {"name": "Ann Lee"},
    "interested": "yes",
}


@pytest.mark.parametrize(
    ("typed", "endless"),
    [
        ("calm", False),
        ("calm [[they said so]] work", False),
        ("calm [[they said so", True),
        ("[[one]] and [[two", True),
        ("a [[b [[c]] d", True),
        ("a [[b [[c]] d]]", False),
        ("a ]] b", False),
        ("[one] [two", False),
    ],
)
def test_a_passage_without_its_end_is_known(typed: str, endless: bool) -> None:  # noqa: FBT001  (a case of the table)
    """Brackets within brackets are counted, as where the passages are taken out."""
    assert never_ends(typed) is endless


@pytest.mark.workspace
@pytest.mark.parametrize(("start", "line"), [("", 1), ("Subject: Thank you\n\n", 3)])
def test_in_a_letter_of_ones_own_it_is_told_too(tmp_path: Path, start: str, line: int) -> None:
    """Half a letter would be missing, and nobody would see that it is."""
    root = make_workspace(tmp_path, {"larkfield": INTERVIEW}, {"name": "Jane Doe"})
    letter = root / "content" / "interviews" / "larkfield" / "thank-you--ann-lee.txt"
    letter.parent.mkdir()
    letter.write_text(f"{start}Dear Ann, [[she was late]] thank you [[for the job.\n", encoding="utf-8")
    found = read_workspace(root).diagnostics
    assert [(each.code, each.span.file, each.span.line) for each in found] == [
        ("AW321", "content/interviews/larkfield/thank-you--ann-lee.txt", line)
    ]


@pytest.mark.long
def test_each_such_value_is_told_in_its_place() -> None:
    """In the interview and in me.yaml, in a list as well as in a text: a warning, as nothing that is private gets out."""
    data = as_yaml(
        {**INTERVIEW, "topics": ["shifts [[they lost two]]", "pay [[they are short"], "debrief": "[[all of it"}
    )
    interview, problems = load_interview(data, "larkfield.yaml")
    assert interview is not None
    assert [(each.code, each.severity, each.span.line) for each in problems] == [
        ("AW321", Severity.WARNING, 10),
        ("AW321", Severity.WARNING, 11),
    ]
    assert load_candidate(b"name: Jane [[the second Doe", "me.yaml")[1][0].code == "AW321"
    assert load_interview(as_yaml({**INTERVIEW, "topics": "pay [[they]] are"}), "larkfield.yaml")[1] == ()
