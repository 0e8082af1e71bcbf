"""A copy for somebody else, made before anything is written from it: what was never there cannot get out later.

A list of what is allowed decides, never one of what is forbidden: a field that does not name the audience is left out.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from itertools import chain
from typing import TypeVar

from afterword.frozen import frozen, replace
from afterword.interview.model.audience import Audience, Switches, sees
from afterword.interview.model.candidate import Candidate, Referee
from afterword.interview.model.fields import Field
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.interview import Interview
from afterword.interview.model.links import Connection
from afterword.interview.model.own_drafts import OwnCopy, OwnDraft, OwnLine
from afterword.interview.model.people import agreed_referees, ids
from afterword.interview.model.readers import names_of
from afterword.interview.values.passages import OPENS, passages, without_passages

NOTHING_LEFT = "(kept private)"  # in the place of what must be there
_HELD_BACK = "kept private"  # in the place of an address or a number
_CONTACTS = ("email", "phone")
_PASSED_ON = ("thank-you/", "thank-panel")
_OTHER_SIDE = frozenset({Audience.RECRUITER, Audience.EMPLOYER})
_Model = TypeVar("_Model", bound=Frozen)
_OwnWords = TypeVar("_OwnWords", OwnCopy, OwnDraft, OwnLine)
_Visible = Callable[[Field], bool]  # whether the audience of a copy may see a field
KeyPath = tuple[str | int, ...]


@frozen
class Withheld:
    """One value that a copy goes without: its place in the file, such as ("salary", "walk_away"), and its text.

    `marked` says that it stands between [[ and ]].
    """

    place: KeyPath
    text: str
    amount: bool = False
    marked: bool = False

    @property
    def name(self) -> str:
        """The place as a person would write it."""
        return ".".join(map(step_as_written, self.place))


@frozen
class Copy:
    """What an audience gets of one interview, and every value that it goes without."""

    interview: Interview
    candidate: Candidate
    withheld: tuple[Withheld, ...]


def step_as_written(step: str | int) -> str:
    """A key, or a number that is counted from 1."""
    if isinstance(step, int):
        return str(step + 1)
    return step


def copy_for(
    audience: Audience,
    interview: Interview,
    me: Candidate,
    switches: Switches = frozenset(),
) -> Copy:
    """The interview and the candidate as an audience may see them (E17)."""
    redacted, redacted_me = redacted_for(audience, interview, me, switches)
    whole = chain(_values(interview, ()), _values(me, ("me",)))
    copied = chain(_leaves(redacted, ()), _leaves(redacted_me, ()))
    return Copy(redacted, redacted_me, _missing(whole, copied))


def redacted_for(
    audience: Audience,
    interview: Interview,
    me: Candidate,
    switches: Switches = frozenset(),
) -> tuple[Interview, Candidate]:
    """The two as an audience may see them, for whoever does not ask what they go without."""

    def visible(field: Field) -> bool:
        return sees(audience, field, switches)

    redacted = _redact(_with_ids(interview), visible)
    redacted_me = _with_reachable_referees(_redact(me, visible), me)

    if audience in _OTHER_SIDE:
        referees = frozenset(referee.id for referee in agreed_referees(interview, me))
        redacted = _interview_for_the_other_side(redacted, referees)
        redacted_me = _candidate_for_the_other_side(redacted_me, referees)
    return redacted, redacted_me


def shared_name(interview: str) -> str:
    """What an interview is called in copies, in place of its file's name: that may say more than anybody should read."""
    return f"interview-{hashlib.sha256(interview.encode()).hexdigest()[:12]}"


def without_marked(model: _Model) -> _Model:
    """The model without what stands between [[ and ]]: so it goes into letters, whoever they are for."""
    return _redact(_with_ids(model), lambda _field: True)


def values_of(model: Frozen) -> tuple[Withheld, ...]:
    """Every text and amount in a model, with its place; private passages by themselves, beside the text round them."""
    return tuple(_values(model, ()))


def _values(model: Frozen, place: KeyPath) -> Iterator[Withheld]:
    pieces = map(_apart, _leaves(model, place))
    return chain.from_iterable(pieces)


def _missing(
    whole: Iterable[Withheld], copied: Iterable[Withheld]
) -> tuple[Withheld, ...]:
    """What of the whole is nowhere in what was copied, under a key of that name, each once."""
    kept = {(leaf.place[-1], leaf.text) for leaf in copied}
    missing = [leaf for leaf in whole if (leaf.place[-1], leaf.text) not in kept]
    return tuple(dict.fromkeys(missing))


def _apart(leaf: Withheld) -> Iterator[Withheld]:
    """A text, or the pieces into which its private passages part it."""
    remaining = without_passages(leaf.text)
    if remaining:
        yield replace(leaf, text=remaining)
    for passage in filter(None, passages(leaf.text)):
        yield replace(leaf, text=passage, marked=True)


def _with_reachable_referees(redacted: Candidate, me: Candidate) -> Candidate:
    referees = tuple(map(_as_reachable, redacted.referees, me.referees))
    return redacted.model_copy(update={"referees": referees})


def _as_reachable(redacted: Referee, whole: Referee) -> Referee:
    """A referee whose address is held back is not one without: a letter to them is as ready as it was."""
    held_back = {}
    for name in _CONTACTS:
        contact = getattr(whole, name)
        is_hidden = contact and not getattr(redacted, name)
        if is_hidden:
            held_back[name] = _HELD_BACK
    return redacted.model_copy(update=held_back)


def _interview_for_the_other_side(
    redacted: Interview, referees: frozenset[str]
) -> Interview:
    """For an employer and who passes things on: of own words the notes to pass on, and of references these referees."""
    references = [
        reference for reference in redacted.references if reference.who in referees
    ]
    return redacted.model_copy(
        update={
            "references": tuple(references),
            "copies": _passed_on(redacted.copies),
            "drafts": _passed_on(redacted.drafts),
            "lines": _passed_on(redacted.lines),
        }
    )


def _passed_on(own_words: Iterable[_OwnWords]) -> tuple[_OwnWords, ...]:
    """Of whole letters, or of lines, those that stand in a note to pass on."""
    return tuple(words for words in own_words if words.of.startswith(_PASSED_ON))


def _candidate_for_the_other_side(
    redacted: Candidate, referees: frozenset[str]
) -> Candidate:
    """With these referees alone, and without a word on when they may be named: that tells of a present boss."""
    named = [
        referee.model_copy(update={"not_before_offer": False})
        for referee in redacted.referees
        if referee.id in referees
    ]
    return redacted.model_copy(update={"referees": tuple(named)})


def _with_ids(model: _Model) -> _Model:
    """An interview with the IDs that its people have now: a name without a passage would otherwise give another."""
    if not isinstance(model, Interview):
        return model
    if not any(OPENS in person.name for person in model.people):
        return model

    people = []
    for name, person in zip(ids(model), model.people, strict=True):
        named = person.model_copy(update={"id": name})
        people.append(named)
    return model.model_copy(update={"people": tuple(people)})


def _redact(model: _Model, visible: _Visible) -> _Model:
    """The model with every hidden field as if it had been left out, and without private passages."""
    changed = {}
    fields = type(model).model_fields
    for name, field in fields.items():
        before = getattr(model, name)
        after = _redact_field(before, field, visible)
        if after is not before:
            changed[name] = after

    if not changed:
        return model
    return model.model_copy(update=changed)


def _redact_field(content: object, field: Field, visible: _Visible) -> object:
    if not visible(field):
        return _left_out(field)

    redacted = _redact_content(content, visible)
    emptied = redacted is None and content is not None
    if emptied:
        return _left_out(field)
    return redacted


def _redact_content(content: object, visible: _Visible) -> object:
    """What a field holds, without what is private in it; None when nothing is left of a text, or but half of a link."""
    if isinstance(content, Connection):
        return _whole_or_none(_redact(content, visible))
    if isinstance(content, Frozen):
        return _redact(content, visible)
    if isinstance(content, tuple):
        return _redact_list(content, visible)
    if type(content) is str and OPENS in content:
        return without_passages(content) or None
    return content


def _whole_or_none(connection: Connection) -> Connection | None:
    """A link between what they want and what the candidate brings is none without either."""
    if NOTHING_LEFT in (connection.they_want, connection.i_bring):
        return None
    return connection


def _redact_list(entries: tuple[object, ...], visible: _Visible) -> tuple[object, ...]:
    """The list without the entries of which nothing is left; itself when nothing has changed."""
    remaining: list[object] = []
    for entry in entries:
        redacted = _redact_content(entry, visible)
        if redacted is not None:
            remaining.append(redacted)

    is_unchanged = tuple(remaining) == entries
    if is_unchanged:
        return entries
    return tuple(remaining)


def _left_out(field: Field) -> object:
    if field.is_required():
        return NOTHING_LEFT
    return field.default


def _leaves(content: object, place: KeyPath) -> Iterator[Withheld]:
    """The texts and amounts in a value: what could be read off a page. Days, yes and no, and fixed words tell nobody apart."""
    if isinstance(content, Frozen):
        yield from _leaves_of_model(content, place)
    elif isinstance(content, tuple):
        for number, entry in enumerate(content):
            yield from _leaves(entry, (*place, number))
    elif type(content) is str:
        yield Withheld(place, content)
    elif isinstance(content, Decimal):
        yield Withheld(place, str(content), amount=True)


def _leaves_of_model(model: Frozen, place: KeyPath) -> Iterator[Withheld]:
    for key, name in names_of(type(model)).items():
        content = getattr(model, name)
        yield from _leaves(content, (*place, key))
