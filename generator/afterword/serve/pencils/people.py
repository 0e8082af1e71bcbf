"""Pencils for people: an address that a draft lacks, and how a referee has answered."""

from collections.abc import Iterator
from operator import attrgetter
from typing import TYPE_CHECKING, Literal

from afterword.edit.changes import ChangeRefusedError
from afterword.interview.amend import Bare
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import person_id
from afterword.interview.model.vocabulary import PersonRole
from afterword.interview.reading.file.document import KeyPath
from afterword.plan.steps import Step
from afterword.serve.action.actions import Told
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
from afterword.serve.typed.addresses import asked_whose
from afterword.serve.typed.days import past_day
from afterword.workbook.wording.phrases import paper_date

if TYPE_CHECKING:
    from afterword.interview.amend import Content

_DRAFT = "drafts/"
_LEFT = "left_{}"


class AddressSent(Sent):
    """An address; `about` is a person's ID, or a draft as `drafts/thank-you/angela-jones`, for whoever receives it."""

    email: LineText


class PersonSent(Sent):
    """Somebody more: whom they met, and what was talked about with them, or who can pass a note on."""

    name: LineText
    title: ShortText
    part: ShortText
    email: LineText
    point: LineText = ""


class RefereeSent(Sent):
    """How a referee answered, by their ID in me.yaml."""

    said_yes: Literal["", "yes", "no"]
    asked: ShortText


def _address_spot(opened: Opened, about: str) -> KeySpot:
    if about.startswith(_DRAFT):
        file, place = _receiver_place(opened, about.removeprefix(_DRAFT))
    else:
        file, place = person_place(opened, about)
    return KeySpot.of_keys(file, place, ("email",))


def _receiver_place(opened: Opened, draft: str) -> tuple[str, KeyPath]:
    """Where whoever receives a draft stands: somebody of the interview, or a referee."""
    step = step_of(opened, draft)
    if step.route is None:
        return _referee_place(opened, step.subject)
    return person_place(opened, step.route.reader)


def step_of(opened: Opened, draft: str) -> Step:
    """The step that a draft belongs to: a letter with notes in it is called after the step alone."""
    for step in opened.cases[opened.name].plan.steps:
        if draft == step.id.within:
            return step
    raise ChangeRefusedError("this draft is not in the plan any more; reload the page")


def person_place(opened: Opened, person: str) -> tuple[str, KeyPath]:
    """The file and the place in it where somebody stands: in this interview, or in the earlier round that knows them."""
    for name, interview in rounds_of(opened):
        for number, typed in enumerate(interview.people):
            if person_id(typed, number) == person:
                return opened.workspace.documents[name].file, ("people", number)
    raise ChangeRefusedError("nobody of this name stands in your file; reload the page")


def rounds_of(opened: Opened) -> Iterator[tuple[str, Interview]]:
    """The interview as typed, then those that it follows, the latest first."""
    rounds = dict(opened.workspace.typed)
    name: str | None = opened.name
    while name in rounds:
        interview = rounds.pop(name)
        yield str(name), interview
        name = interview.follows


def _referee_place(opened: Opened, referee: str) -> tuple[str, KeyPath]:
    for number, typed in enumerate(opened.referees):
        if typed.id == referee:
            return opened.workspace.about_me.file, ("referees", number)
    raise ChangeRefusedError("no referee of this name stands in your file; reload")


def _address(opened: Opened, sent: AddressSent) -> Writing:
    email = sent.email.strip()
    employer = opened.interview.employer.name
    question = asked_whose(opened.workspace, employer, email)
    sentence = f"The address is written down: {email}.{question}"
    if not email:
        sentence = "The address is taken out of your file."
    return Writing({"email": email}, "an email address", sentence)


def _person_spot(opened: Opened, _about: str) -> KeySpot:
    place = ("people", len(opened.typed.people))
    spot = KeySpot.of_keys(opened.file, place, ("name", "title", "email", "point"))
    places: dict[str, KeyPath] = {**spot.places, "part": (*place, "is")}
    for number in _consultants(opened):
        places[_LEFT.format(number)] = ("people", number, "left")
    return KeySpot(spot.file, places)


def _consultants(opened: Opened) -> tuple[int, ...]:
    """The places of the agency's consultants who have not left."""
    return tuple(
        number
        for number, person in enumerate(opened.typed.people)
        if person.part is PersonRole.AGENCY and not person.left
    )


def _person(opened: Opened, sent: PersonSent) -> Writing:
    needed("name", sent.name, "write the whole name")
    told_once("name", sent.name, map(attrgetter("name"), opened.typed.people))
    fields: dict[str, Content] = {
        "name": " ".join(sent.name.split()),
        "title": sent.title.strip(),
        "part": bare(sent.part),
        "email": sent.email.strip(),
        "point": " ".join(sent.point.split()),
    }
    sentence = f"{sent.name} is written down."
    gone = _consultants(opened)
    if gone and sent.part == PersonRole.AGENCY:
        fields |= dict.fromkeys(map(_LEFT.format, gone), Bare("yes"))
        sentence += f" Letters to come go to {sent.name}; what you sent stays as it is."
    employer = opened.interview.employer.name
    sentence += asked_whose(opened.workspace, employer, sent.email)
    return Writing(fields, f"{sent.name} added", sentence)


def _as_who_they_are(_opened: Opened, about: str) -> Told:
    """Who somebody is who is asked for beside a letter that lacks them: its form begins with that."""
    return {"begin": {"part": about}}


def _answer_spot(opened: Opened, about: str) -> KeySpot:
    file, place = _referee_place(opened, about)
    return KeySpot.of_keys(file, place, ("said_yes", "asked"))


def _answer(opened: Opened, sent: RefereeSent) -> Writing:
    fields: dict[str, Content] = {"asked": "", "said_yes": bare(sent.said_yes)}
    on = ""
    if sent.asked.strip():
        asked = past_day("asked", sent.asked, opened.whose, opened.today)
        fields["asked"] = Bare(f"{asked}")
        on = f" You asked them on {paper_date(asked)}."
    sentence = f"Their answer is written down: {sent.said_yes or 'none yet'}.{on}"
    return Writing(fields, "what a referee answered", sentence)


ADDRESS = Pencil("address", "address", AddressSent, _address_spot, _address)
PERSON = Pencil(
    "person",
    "person",
    PersonSent,
    _person_spot,
    _person,
    more=_as_who_they_are,
    in_letters=True,
)
REFEREE = Pencil("referee", "answer", RefereeSent, _answer_spot, _answer)
