"""Pencils for the page of references: what the employer asked for, somebody new who can speak for one, who is chosen."""

from collections.abc import Iterable
from functools import partial
from itertools import chain, count, filterfalse
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Literal

from afterword import escape
from afterword.edit.changes import Change, ChangeRefusedError
from afterword.interview.amend import Bare, Content
from afterword.interview.model.candidate import Referee
from afterword.interview.model.people import (
    has_declined,
    marked_referees,
    referees_wanted,
)
from afterword.interview.model.referees import Reference
from afterword.serve.action.refusing import needed, told_once
from afterword.serve.action.spots import KeySpot
from afterword.serve.action.writing import Opened
from afterword.serve.pencils.pencil import (
    LineText,
    Pencil,
    Sent,
    ShortText,
    Writing,
    bare,
)
from afterword.serve.pencils.people import rounds_of
from afterword.serve.typed.days import any_day, day_told
from afterword.serve.typed.present_work import ask_when
from afterword.workbook.wording.phrases import paper_date

if TYPE_CHECKING:
    from afterword.interview.reading.file.document import KeyPath

_ASKED = ("asked", "by", "wanted")
_NEW = ("id", "name", "relation", "salutation", "not_before_offer", "email", "phone")
_LATER = "They are asked once there is an offer, and stand on no sheet before."
_CHOSEN = ("who", "why", "together", "chosen")


class AskedSent(Sent):
    """That they asked for referees: on which day, by when, and how many; no number is the usual three."""

    asked: ShortText
    by: ShortText
    wanted: Literal["", "1", "2", "3", "4", "5", "6", "7", "8", "9"]


class RefereeNewSent(Sent):
    """Somebody who can speak for one, and why for this role, as long as it wants somebody."""

    name: LineText
    relation: LineText
    salutation: LineText = ""
    not_before_offer: Literal["", "yes", "no"] = ""
    email: LineText
    phone: LineText
    why: LineText = ""
    together: LineText = ""


class ChosenSent(Sent):
    """Somebody of those, by their ID in me.yaml, chosen for this role."""

    why: LineText
    together: LineText


def _asked_spot(opened: Opened, _about: str) -> KeySpot:
    places: dict[str, KeyPath] = {
        field: ("next_step", f"references_{field}") for field in _ASKED
    }
    return KeySpot(opened.file, places)


def _asked(opened: Opened, sent: AskedSent) -> Writing:
    day = day_told(opened, "asked", sent.asked)
    fields: dict[str, Content] = {
        "asked": Bare(f"{day}"),
        "by": "",
        "wanted": bare(sent.wanted),
    }
    sentence = f"It is written down: they asked for {_how_many(sent.wanted)} on {paper_date(day)}."
    if sent.by.strip():
        until = any_day("by", sent.by, opened.whose, opened.today)
        fields["by"] = Bare(f"{until}")
        sentence += f" They want the names by {paper_date(until)}."
    return Writing(fields, "that they asked for references", sentence)


def _how_many(wanted: str) -> str:
    if not wanted:
        return "references"
    if wanted == "1":
        return "one reference"
    return f"{wanted} references"


def _few_spot(opened: Opened, _about: str) -> KeySpot:
    return KeySpot(opened.file, {"wanted": ("next_step", "references_wanted")})


def _few(opened: Opened, _sent: Sent) -> Writing:
    """Those who are chosen will do, however many are usual."""
    willing = f"{len(_willing(opened))}"
    if willing == "0":
        raise ChangeRefusedError("nobody who may say yes is chosen for this role yet")
    sentence = f"It is written down: {_how_many(willing)} will do for this role."
    return Writing({"wanted": Bare(willing)}, "how many references will do", sentence)


def _willing(opened: Opened) -> tuple[Referee, ...]:
    """Those who are chosen and have not said no."""
    marked = map(itemgetter(1), marked_referees(opened.interview, opened.candidate))
    return tuple(filterfalse(has_declined, marked))


def _new_spot(opened: Opened, _about: str) -> KeySpot:
    place = ("referees", len(opened.candidate.referees))
    return KeySpot.of_keys(opened.workspace.about_me.file, place, _NEW)


def _new(opened: Opened, sent: RefereeNewSent) -> Writing:
    needed("name", sent.name, "write the whole name")
    told_once("name", sent.name, map(attrgetter("name"), opened.referees))
    ask_when(sent.relation, sent.not_before_offer)
    referee = _free_id(opened, sent.name)
    fields: dict[str, Content] = {"id": referee}
    for field, text in sent.model_dump(include=set(_NEW)).items():
        fields[field] = text.strip()
    fields["not_before_offer"] = bare(sent.not_before_offer)
    beside, sentence = _chosen_at_once(opened, sent, referee)
    met = {person.name.casefold() for person in opened.interview.people}
    if sent.name.strip().casefold() in met:
        sentence = f"{sentence} You met them at this interview: is it the right name?"
    if sent.not_before_offer == "yes":
        sentence = f"{sentence} {_LATER}"
    return Writing(fields, f"{sent.name.strip()} added", sentence, beside=beside)


def _chosen_at_once(
    opened: Opened, sent: RefereeNewSent, referee: str
) -> tuple[dict[str, Change], str]:
    """What goes into the file of this role with somebody new, and what is said of it.

    It names them as long as it wants somebody, and whenever it was told why.
    """
    name = sent.name.strip()
    is_few = len(_willing(opened)) < referees_wanted(opened.interview)
    if not (is_few or sent.why.strip() or sent.together.strip()):
        return {}, f"{name} is written down, beside those whom this role has."
    spot = _chosen_spot(opened, referee)
    change = partial(spot.amended, fields=_choice(opened, sent, referee))
    return {spot.file: change}, f"{name} is written down, for this role."


def _free_id(opened: Opened, name: str) -> str:
    """A short name that nobody of the others has."""
    taken = set(map(attrgetter("id"), opened.referees))
    first = escape.identifier(name) or "referee"
    more = map(f"{first}-{{}}".format, count(2))
    names = chain((first,), more)
    return next(filterfalse(taken.__contains__, names))


def _chosen_spot(opened: Opened, referee: str) -> KeySpot:
    """Behind those who are chosen, in the file that says so: an earlier one, as long as this one names nobody."""
    file, chosen = opened.file, opened.typed.references
    for name, interview in rounds_of(opened):
        if interview.references:
            file, chosen = opened.workspace.documents[name].file, interview.references
            break
    if referee in _ids(chosen):
        raise ChangeRefusedError("this person is chosen already; reload the page")
    return KeySpot.of_keys(file, ("references", len(chosen)), _CHOSEN)


def _ids(chosen: Iterable[Reference]) -> set[str]:
    return {*map(attrgetter("who"), chosen)}


def _chosen(opened: Opened, sent: ChosenSent) -> Writing:
    names = {referee.id: referee.name for referee in opened.referees}
    name = names.get(sent.about)
    if name is None:
        raise ChangeRefusedError("no referee of this name stands in your file; reload")
    fields = _choice(opened, sent, sent.about)
    return Writing(fields, f"{name} chosen", f"{name} is chosen for this role.")


def _choice(
    opened: Opened, sent: ChosenSent | RefereeNewSent, referee: str
) -> dict[str, Content]:
    return {
        "who": referee,
        "why": sent.why.strip(),
        "together": sent.together.strip(),
        "chosen": Bare(f"{opened.today}"),
    }


ASKED = Pencil("references-asked", "request", AskedSent, _asked_spot, _asked)
FEW = Pencil("references-few", "word", Sent, _few_spot, _few)
REFEREE_NEW = Pencil("referee-new", "referee", RefereeNewSent, _new_spot, _new)
CHOSEN = Pencil("referee-chosen", "choice", ChosenSent, _chosen_spot, _chosen)
