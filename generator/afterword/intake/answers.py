"""Answers as they are kept: free of what cannot be seen, each in one line; and what their file is called."""

from collections.abc import Iterator, Mapping

from afterword import escape
from afterword.intake.others import EVERY_NAME, lacks_consultant, without_a_name
from afterword.intake.questions import Answers
from afterword.interview.values import usable_id
from afterword.interview.values.passages import without_passages
from afterword.interview.values.reading import single_spaced

_LONGEST_NAME = 60  # characters
_DAY = len("2027-01-13")


def cleaned(answers: Mapping[str, str | None]) -> dict[str, str]:
    """The answers that hold something, of the questions that there are."""
    texts: dict[str, str] = {}
    for name in EVERY_NAME:
        text = single_spaced(escape.clean(answers.get(name) or ""))
        if text:
            texts[name] = text
    return texts


def day_of(answers: Answers) -> str:
    """The day of the interview without its time, as a file has it; empty where it was not told."""
    return answers.get("held", "")[:_DAY]


def file_name(answers: Answers) -> str:
    """The day and the employer, without what is for the candidate alone; it is the interview's ID too."""
    day = day_of(answers)
    employer = escape.identifier(without_passages(answers.get("employer", "")))
    name = f"{day}-{employer}"[:_LONGEST_NAME].strip("-")
    if usable_id(name):
        return name
    return day


def open_halves(answers: Answers) -> Iterator[str]:
    """What is not told yet, where the other half is: of the link, for which the letter needs both; a name to an address."""
    for half, other in (("they_want", "i_bring"), ("i_bring", "they_want")):
        if answers.get(other) and not answers.get(half):
            yield half
    if lacks_consultant(answers):
        yield "agency_person"
    for question in without_a_name(answers):
        yield question.name
