"""The pencil for public holidays: whether letters keep clear of those of the employer's country (E3, E45)."""

from typing import Literal

from afterword.interview.amend import Bare
from afterword.interview.values.regions import regions_of
from afterword.serve.action.spots import KeySpot
from afterword.serve.action.writing import Opened
from afterword.serve.pencils.pencil import Pencil, Sent, Writing

_SAID = {
    "yes": "It is written down: letters keep clear of the public holidays there.",
    "no": "It is written down: letters go on the days as they are counted, public holidays too.",
}
_WHICH_PART = (
    " Some are holidays in a part of the country alone: tell theirs among all that you told, "
    "below the employer, as state or province."
)


class HolidaysSent(Sent):
    """Whether letters keep clear of public holidays."""

    holidays: Literal["yes", "no"]


def _holidays_spot(opened: Opened, _about: str) -> KeySpot:
    return KeySpot.of_keys(opened.file, ("calendar",), ("holidays",))


def _holidays(opened: Opened, sent: HolidaysSent) -> Writing:
    employer = opened.interview.employer
    signs = (
        sent.holidays == "yes",
        employer.region is None,
        regions_of(str(employer.country)),
    )
    sentence = _SAID[sent.holidays]
    if all(signs):
        sentence += _WHICH_PART
    fields = {"holidays": Bare(sent.holidays)}
    return Writing(fields, "public holidays", sentence)


HOLIDAYS = Pencil("holidays", "answer", HolidaysSent, _holidays_spot, _holidays)
