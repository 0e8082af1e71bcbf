"""Numbers and days as English names them, in small letters, whatever language ours are written in."""

NUMBERS = (
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
WEEKDAYS = (
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
)


def weekday_number(name: str) -> int:
    """The number of a weekday that is named in full or by its first letters, 0 for Monday."""
    beginnings = [weekday[:3] for weekday in WEEKDAYS]
    return beginnings.index(name[:3])


def text_if(is_so: object, text: str) -> str:
    """A text where something is so, else none."""
    if is_so:
        return text
    return ""
