"""Pencils for what letters are made of: what links both, what was talked about, what a referee speaks of, one's figures."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Literal

from afterword.edit.changes import ChangeRefusedError
from afterword.interview.amend import Bare
from afterword.interview.model.people import person_id
from afterword.mappings import mapped, only
from afterword.serve.action.refusing import needed
from afterword.serve.action.spots import KeySpot
from afterword.serve.action.writing import Opened, wording_of
from afterword.serve.pencils.pencil import (
    LineText,
    LongText,
    Pencil,
    Sent,
    ShortText,
    Writing,
    bare,
)
from afterword.serve.pencils.people import person_place, step_of
from afterword.serve.typed.by_the_year import ask_which_time
from afterword.serve.typed.pay import currency_at_home, sums, usual_currencies
from afterword.serve.typed.pay_doubted import ask_if_unlikely
from afterword.workbook.letters.link.link import clear_matter
from afterword.workbook.wording.desk import Desk

if TYPE_CHECKING:
    from afterword.interview.amend import Content
    from afterword.interview.reading.file.document import KeyPath

_LINK = ("they_want", "i_bring", "proof")
_ELSE = "Does it sound right? If not, undo it and write it again."
_AS_A_THING = (
    "It is written down. The letter cannot use it yet: undo it and write it as a thing, "
    "such as the reliability of the fleet service."
)
_AMOUNTS = ("opening", "target", "walk_away")
_FIGURES = (*_AMOUNTS, "currency", "per")
_WISHED = {
    "yes": "It is written down: you want this job.",
    "no": "It is written down: you do not want this job. A thank-you is all you owe them.",
    "not sure": "It is written down: you are not sure. All stays open, and you are asked again.",
}
_SAID = ("opening", "target")  # and the least nowhere


class LinkSent(Sent):
    """What they want and what the candidate brings; `about` is a letter, empty for the interview as a whole."""

    they_want: LineText
    i_bring: LineText
    proof: LongText


class WishSent(Sent):
    """Whether they want the job."""

    interested: Literal["yes", "no", "not sure"]


class PointSent(Sent):
    """What was talked about with whoever a letter is for; or, for a letter to a referee, what they can speak about."""

    point: LineText


class TopicSent(Sent):
    """What was talked about most."""

    topic: LineText


class FiguresSent(Sent):
    """What the candidate asks for first, hopes for, and would accept at least."""

    opening: ShortText
    target: ShortText
    walk_away: ShortText
    currency: ShortText
    per: ShortText = ""


def _link_spot(opened: Opened, about: str) -> KeySpot:
    """A person's own link where one is typed, else that of the interview."""
    place: KeyPath = ("connection",)
    for number, person in enumerate(opened.typed.people):
        letter = f"thank-you/{person_id(person, number)}"
        if person.connection and about == letter:
            place = ("people", number, "connection")
    return KeySpot.of_keys(opened.file, place, _LINK)


def _link(_opened: Opened, sent: LinkSent) -> Writing:
    needed("they_want", sent.they_want, "write one thing that they said")
    needed("i_bring", sent.i_bring, "write what you bring to it")
    fields: dict[str, Content] = {
        "they_want": sent.they_want.strip(),
        "i_bring": sent.i_bring.strip(),
        "proof": sent.proof.strip(),
    }
    return Writing(
        fields,
        "what they want and you bring",
        "It is written down, and in your letters.",
    )


def _wish_spot(opened: Opened, _about: str) -> KeySpot:
    return KeySpot.of_keys(opened.file, (), ("interested",))


def _wish(_opened: Opened, sent: WishSent) -> Writing:
    sentence = _WISHED[sent.interested]
    return Writing(
        {"interested": Bare(sent.interested)}, "whether you want this job", sentence
    )


def _point_spot(opened: Opened, about: str) -> KeySpot:
    step = step_of(opened, about)
    if step.route:
        file, place = person_place(opened, step.route.person)
        return KeySpot.of_keys(file, place, ("point",))
    number, points = _reference(opened, step.subject)
    place = ("references", number, "points", points)
    return KeySpot(opened.file, {"point": place})


def _reference(opened: Opened, referee: str) -> tuple[int, int]:
    """The place of a referee among those who were chosen, and how many points they have."""
    for number, reference in enumerate(opened.typed.references):
        if reference.who == referee:
            return number, len(reference.points)
    raise ChangeRefusedError("this referee is not chosen in this file; reload the page")


def _point(opened: Opened, sent: PointSent) -> Writing:
    needed("point", sent.point, "write it in a few words")
    point = " ".join(sent.point.split())
    sentence = "It is written down."
    if step_of(opened, sent.about).route:
        sentence = _as_read(opened, point)
    return Writing({"point": point}, f"what you talked about, “{point}”", sentence)


def _as_read(opened: Opened, point: str) -> str:
    """How the letter goes on with it, to be read aloud before it is sent."""
    desk = Desk.for_letters(opened.cases[opened.name], wording_of(opened.root))
    matter = clear_matter(desk, point)
    if not matter:
        return _AS_A_THING
    return f"It is written down. The letter reads: … about {matter}. {_ELSE}"


def _topic_spot(opened: Opened, _about: str) -> KeySpot:
    return KeySpot(opened.file, {"topic": ("topics", 0)})


def _topic(_opened: Opened, sent: TopicSent) -> Writing:
    needed("topic", sent.topic, "write it in a few words")
    topic = " ".join(sent.topic.split())
    title = f"what you talked about, “{topic}”"
    return Writing({"topic": topic}, title, "It is written down, and in your letters.")


def _figures_spot(opened: Opened, _about: str) -> KeySpot:
    return KeySpot.of_keys(opened.file, ("salary",), _FIGURES)


def _figures(
    opened: Opened,
    sent: FiguresSent,
) -> Writing:
    typed = sent.model_dump(include=set(_FIGURES))
    for key in _AMOUNTS:
        _ask_unless_it_stands(opened, key, typed)
    usual = usual_currencies(opened.interview, opened.workspace.candidate)
    at_home = currency_at_home(opened.interview)
    pay = sums(typed, _AMOUNTS, usual, at_home)
    ask_if_unlikely(typed, pay.fields, _AMOUNTS, opened.interview)
    fields: dict[str, Content] = mapped(bare, pay.fields)
    read = only(pay.said, _SAID)
    sentences = ["Your figures are written down."]
    sentences += map("Understood as {}.".format, read.values())
    sentences += _out_of_order(pay.fields)
    return Writing(fields, "my figures", " ".join(sentences), sums=read)


def _ask_unless_it_stands(opened: Opened, key: str, typed: Mapping[str, str]) -> None:
    """Ask for which time a figure is, where that can be two; one that stands there already stays."""
    if typed[key] != f"{getattr(opened.typed.salary, key)}":
        ask_which_time(key, typed[key], typed["per"], opened.interview)


def _out_of_order(figures: Mapping[str, str]) -> Iterator[str]:
    """That the least is more than what one would ask for first: one of both was typed into the wrong box.

    Of what is no figure the reading door says what is wrong.
    """
    first = figures["opening"]
    least = figures["walk_away"]
    with suppress(InvalidOperation):
        if Decimal(least) > Decimal(first):
            yield "What you would ask for first is less than the least you would accept: look at both once more."


WISH = Pencil("wish", "wish", WishSent, _wish_spot, _wish)
LINK = Pencil("link", "link", LinkSent, _link_spot, _link, in_letters=True)
POINT = Pencil("point", "point", PointSent, _point_spot, _point, in_letters=True)
TOPIC = Pencil("topic", "topic", TopicSent, _topic_spot, _topic, in_letters=True)
FIGURES = Pencil("figures", "figure", FiguresSent, _figures_spot, _figures)
