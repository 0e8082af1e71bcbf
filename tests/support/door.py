"""A file as the reading door answers it: what it is told, and what it is when all that has one meaning is mended."""

from afterword.edit.mending import as_mended
from afterword.interview.reading.to_model import load_interview

FILE = "content/interviews/larkfield.yaml"


def told(text: str) -> list[str]:
    """The codes of all that is said of an interview's file."""
    return [each.code for each in load_interview(text.encode(), FILE)[1]]


def mended(text: str) -> str:
    """The file as `check --fix` leaves it."""
    return as_mended(FILE, text.encode()).content.decode()
