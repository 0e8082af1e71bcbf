"""A copy for somebody else, made before anything is written from it: what was never there cannot get out later.

A list of what is allowed decides, never one of what is forbidden: a field that does not name the audience is left out.
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TypeVar

from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from afterword.interview.model.audience import Audience, Switch, sees
from afterword.interview.model.candidate import Candidate, Referee
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import ids, marked_referees
from afterword.interview.values.passages import passages, without_passages

_NOTHING_LEFT = "(kept private)"
_HELD_BACK = "kept private"  # in the place of an address or a number
_PASSED_ON = ("thank-you/", "thank-panel")
_Model = TypeVar("_Model", bound=Frozen)
Path_ = tuple[str | int, ...]


@dataclass(frozen=True)
class Withheld:
    """One value that a copy goes without: its place in the file, such as ("salary", "walk_away"), and its text."""

    place: Path_
    text: str
    amount: bool = False

    @property
    def name(self) -> str:
        """The place as a person would write it."""
        return ".".join(str(step + 1) if isinstance(step, int) else step for step in self.place)


@dataclass(frozen=True)
class Copy:
    """What an audience gets of one interview, and every value that it goes without."""

    interview: Interview
    candidate: Candidate
    withheld: tuple[Withheld, ...]


def copy_for(
    audience: Audience, interview: Interview, me: Candidate, switches: frozenset[Switch] = frozenset()
) -> Copy:
    """The interview and the candidate as an audience may see them (E17)."""

    def seen(field: FieldInfo) -> bool:
        return sees(audience, field, switches)

    kept, mine = _kept(_with_ids(interview), seen), _kept(me, seen)
    mine = mine.model_copy(update={"referees": tuple(map(_as_reachable, mine.referees, me.referees))})
    if audience in {Audience.RECRUITER, Audience.EMPLOYER}:
        kept, mine = _for_the_other_side(interview, me, kept, mine)
    shown = {each.text for each in (*_leaves(kept, ()), *_leaves(mine, ()))}
    all_ = (*values_of(interview), *(replace(each, place=("me", *each.place)) for each in values_of(me)))
    return Copy(kept, mine, tuple(dict.fromkeys(each for each in all_ if each.text not in shown)))


def shared_name(interview: str) -> str:
    """What an interview is called in copies, in place of its file's name: that may say more than anybody should read."""
    return f"interview-{hashlib.sha256(interview.encode()).hexdigest()[:12]}"


def without_marked(value: _Model) -> _Model:
    """The same without what stands between [[ and ]]: so it goes into letters, whoever they are for."""
    return _kept(_with_ids(value), lambda _field: True)


def values_of(value: Frozen) -> tuple[Withheld, ...]:
    """Every text and amount in a model, with its place; private passages by themselves, beside the text round them."""
    return tuple(part for each in _leaves(value, ()) for part in _apart(each))


def _apart(leaf: Withheld) -> Iterator[Withheld]:
    """A text, or the pieces into which its private passages part it."""
    pieces = (without_passages(leaf.text), *passages(leaf.text)) if "[[" in leaf.text else (leaf.text,)
    yield from (replace(leaf, text=piece) for piece in pieces if piece)


def _as_reachable(kept: Referee, whole: Referee) -> Referee:
    """A referee whose address is held back is not one without: a letter to them is as ready as it was."""
    hidden = {name: _HELD_BACK for name in ("email", "phone") if getattr(whole, name) and not getattr(kept, name)}
    return kept.model_copy(update=hidden) if hidden else kept


def _for_the_other_side(
    interview: Interview, me: Candidate, kept: Interview, mine: Candidate
) -> tuple[Interview, Candidate]:
    """For an employer and who passes things on: of the referees those who said yes, of own words the notes to pass on."""
    named = {
        referee.id
        for _, referee in marked_referees(interview, me)
        if referee.said_yes and (interview.offered or not referee.not_before_offer)
    }
    referees = tuple(each.model_copy(update={"not_before_offer": False}) for each in mine.referees if each.id in named)
    marks = tuple(each for each in kept.references if each.who in named)
    drafts = tuple(each for each in kept.drafts if each.of.startswith(_PASSED_ON))
    return (
        kept.model_copy(update={"references": marks, "drafts": drafts}),
        mine.model_copy(update={"referees": referees}),
    )


def _with_ids(value: _Model) -> _Model:
    """An interview with the IDs that its people have now: a name without a passage would otherwise give another."""
    if not isinstance(value, Interview) or not any("[[" in person.name for person in value.people):
        return value
    named = zip(ids(value), value.people, strict=True)
    return value.model_copy(update={"people": tuple(each.model_copy(update={"id": name}) for name, each in named)})


def _kept(model: _Model, seen: Callable[[FieldInfo], bool]) -> _Model:
    """The model with every field that is not seen as if it had been left out, and without marked passages."""
    fields = type(model).model_fields
    new = {
        name: _as_kept(getattr(model, name), field, seen) if seen(field) else _left_out(field)
        for name, field in fields.items()
    }
    changed = {name: value for name, value in new.items() if value is not getattr(model, name)}
    return model.model_copy(update=changed) if changed else model


def _as_kept(value: object, field: FieldInfo, seen: Callable[[FieldInfo], bool]) -> object:
    found = _without(value, seen)
    return _left_out(field) if found is None and value is not None else found


def _without(value: object, seen: Callable[[FieldInfo], bool]) -> object:
    if isinstance(value, Frozen):
        return _kept(value, seen)
    if isinstance(value, tuple):
        new = tuple(kept for each in value if (kept := _without(each, seen)) is not None)
        return value if new == value else new
    if type(value) is str and "[[" in value:
        return without_passages(value) or None
    return value


def _left_out(field: FieldInfo) -> object:
    default = field.get_default(call_default_factory=True)
    return _NOTHING_LEFT if default is PydanticUndefined else default


def _leaves(value: object, place: Path_) -> Iterator[Withheld]:
    """The texts and amounts in a value: what could be read off a page. Days, yes and no, and fixed words tell nobody apart."""
    if isinstance(value, Frozen):
        for name, field in type(value).model_fields.items():
            yield from _leaves(getattr(value, name), (*place, field.alias or name))
    elif isinstance(value, tuple):
        for number, each in enumerate(value):
            yield from _leaves(each, (*place, number))
    elif type(value) is str:
        yield Withheld(place, value)
    elif isinstance(value, Decimal):
        yield Withheld(place, str(value), amount=True)
