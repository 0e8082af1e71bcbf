"""The pencil for a paper that somebody asked for: what it is, and by when they want it."""

from afterword.interview.amend import Bare, Content
from afterword.serve.action.spots import KeySpot
from afterword.serve.action.writing import Opened
from afterword.serve.pencils.pencil import LineText, Pencil, Sent, ShortText, Writing
from afterword.serve.pencils.people import person_place
from afterword.serve.typed.days import any_day
from afterword.workbook.wording.phrases import paper_date

_GOES = "It is written down: there is an email to send it with, and their thank-you says that it comes."
_NOTHING = "It is taken out: they asked for nothing."


class PaperSent(Sent):
    """What somebody asked for; `about` is their ID."""

    asked_for: LineText
    asked_for_by: ShortText = ""


def _paper_spot(opened: Opened, about: str) -> KeySpot:
    file, place = person_place(opened, about)
    return KeySpot.of_keys(file, place, ("asked_for", "asked_for_by"))


def _paper(opened: Opened, sent: PaperSent) -> Writing:
    thing = " ".join(sent.asked_for.split())
    fields: dict[str, Content] = {"asked_for": thing, "asked_for_by": ""}
    if not thing:
        return Writing(fields, "what they asked for", _NOTHING)
    sentence = _GOES
    if sent.asked_for_by.strip():
        by = any_day("asked_for_by", sent.asked_for_by, opened.whose, opened.today)
        fields["asked_for_by"] = Bare(f"{by}")
        sentence = f"{_GOES} They want it by {paper_date(by)}."
    return Writing(fields, "what they asked for", sentence)


PAPER = Pencil("paper", "paper", PaperSent, _paper_spot, _paper, in_letters=True)
