"""What is wrong with a line that no YAML reader takes."""

from afterword.frozen import frozen
from afterword.interview.reading.slips import curly

ALIKE = "check that lines of one list or one person are indented alike, and that each key is followed by `: `"
MESSAGE = "the line cannot be read as YAML"


@frozen
class Mistake:
    """What is wrong with a line. `value` is where in it the text stands that belongs in quotes, or gives way to `new`."""

    help: str
    column: int = -1
    value: tuple[int, int] | None = None
    message: str = MESSAGE
    round_it: int = 0  # how many signs on either side of the text go as well
    new: str | None = None  # what is written there instead of the text in quotes


def in_quotes(text: str) -> str:
    """The text in YAML's own quotes."""
    return curly.straight(text.strip())
