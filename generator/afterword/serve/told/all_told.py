"""All that a person told, of an interview or of themselves: shown when it is asked for, and each thing changed at its place."""

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field

from afterword import escape
from afterword.diagnostics import Diagnostic, Diagnostics
from afterword.edit.changes import ChangeRefusedError
from afterword.frozen import frozen, replace
from afterword.interview.amend import Content, without
from afterword.interview.amend.places import entries_of, keys_of, typed_place
from afterword.interview.model.closed import Closed
from afterword.interview.reading.file.document import KeyPath, Tree
from afterword.interview.reading.yaml.yaml_door import parse
from afterword.interview.values import LONGEST_TEXT
from afterword.serve.action.actions import Action, Told
from afterword.serve.action.clock import Clock
from afterword.serve.action.spots import BY_HAND, KeySpot, Spot, Typed
from afterword.serve.fields.of_file import File, file_of
from afterword.serve.fields.of_model import OF_OLDER_FILES, Key, Kind
from afterword.serve.pencils.pencil import (
    LongText,
    Pencil,
    Sent,
    ShortText,
    Writing,
    bare,
)
from afterword.serve.told.elsewhere import left_without, not_told
from afterword.serve.told.said import moved_with, whose_addresses
from afterword.serve.told.short_names import (
    every_text,
    kept_short_name,
    short_name_beside,
)
from afterword.serve.told.typed import understood
from afterword.serve.typed.present_work import ask_when
from afterword.workbook.wording.typed.cleaned.cleaning import with_a_capital

_TEXT = "text"  # the field of a form with one
_SELDOM = "later"  # the group of whatever is told once in many interviews
_MOST_FIELDS = 30
_LONGEST_NAME = 50


class Asking(Closed):
    """Which file is to be shown: that of an interview, by its name, or of the person themselves, without one."""

    interview: Annotated[str, Field(max_length=60)]


class FieldsSent(Sent):
    """What stands in the fields of a form: `about` is the place, as `people/0/email` or, for somebody more, `people/2`."""

    fields: Annotated[Mapping[ShortText, LongText], Field(max_length=_MOST_FIELDS)]

    @property
    def typed(self) -> Mapping[str, str]:
        """What was typed, by the name of its box."""
        return self.fields


@frozen
class EntrySpot:
    """A thing as a whole, with all that stands in it, which can be taken out."""

    file: str
    place: KeyPath

    def typed(self, content: bytes) -> Typed:
        """All of its text."""
        document, _ = parse(content, self.file)
        tree = document.at(typed_place(document.tree, self.place))
        return {_TEXT: "\n".join(every_text(tree))}

    def amended(self, content: bytes, _fields: Mapping[str, Content]) -> bytes:
        """The file without it."""
        return without(content, self.place, BY_HAND)

    def field_of(self, _problem: Diagnostic, _content: bytes) -> str:
        """There is no field."""
        return ""


def telling(root: Path, today: Clock) -> Action[Asking]:
    """The action that shows all of a file, with what can be told and is not yet."""

    def perform(asked: Asking) -> Told:
        file = file_of(root, asked.interview, today())
        told = partial(_told, file, "")
        parts = [told(key, file.document.tree.get(name)) for name, key in _parts(file)]
        words = file.words
        groups = words["groups"] if file.name else {}
        grouped = [{**part, "group": _group(file, part)} for part in parts]
        return {"words": words["page"], "groups": groups, "parts": grouped}

    return Action("told-all", "file", Asking, perform)


def _group(file: File, part: Told) -> str:
    """With what a part of an interview stands together."""
    return file.words["group_of"].get(str(part["name"]), _SELDOM)


def _parts(file: File) -> Iterator[tuple[str, Key]]:
    yield from file.keys.parts.items()


def _told(file: File, above: str, key: Key, tree: Tree, step: str = "") -> Told:
    """A key as the page is told it, with what stands there; `step` is its number, if it is an entry of a list."""
    about = f"{above}{step or key.name}"
    hint = file.words["hint"].get(key.whole_name, key.says)
    told = {
        "about": about,
        "name": key.name,
        "label": file.called(key),
        "hint": with_a_capital(hint),
        "kind": str(key.kind),
        "needed": key.needed and key.name != "id",
        "there": tree is not None,
        "seldom": key.whole_name in OF_OLDER_FILES,
    }
    if key.kind is Kind.LIST:
        return {**told, "entries": list(_entries(file, f"{about}/", key, tree))}
    if key.kind is Kind.GROUP:
        return {**told, "parts": list(_below(file, f"{about}/", key, tree))}
    return {**told, "choices": _choices(file, key), "text": _text(tree)}


def _entries(file: File, above: str, key: Key, tree: Tree) -> Iterator[Told]:
    """The entries of a list, then the one that could come next."""
    for number, entry in enumerate((*entries_of(tree), None)):
        yield _told(file, above, key.parts[""], entry, str(number))


def _below(file: File, above: str, key: Key, tree: Tree) -> Iterator[Told]:
    keys = keys_of(tree)
    for name, part in key.parts.items():
        yield _told(file, above, part, keys.get(name))


def _text(tree: Tree) -> str:
    if isinstance(tree, str):
        return tree.rstrip("\n")
    return ""


def _choices(file: File, key: Key) -> list[tuple[str, str]]:
    """What may be chosen, each as it is written and as it is called."""
    chosen = file.choices.get(key.whole_name)
    if chosen:
        return list(chosen.items())
    return [(word, word.replace("-", " ").capitalize()) for word in key.choices]


def _path(about: str) -> KeyPath:
    return tuple(map(_step, about.split("/")))


def _step(step: str) -> str | int:
    if step.isdecimal():
        return int(step)
    return step


def _spot(file: File, about: str) -> Spot:
    key = file.key_at(about)
    name = file.document.file
    if not key.is_field:
        return KeySpot.of_keys(name, _path(about), key.fields())
    beside = {**_beside(file, about), **short_name_beside(file, about)}
    return KeySpot(name, {_TEXT: _path(about), **beside})


def _beside(file: File, about: str) -> Mapping[str, KeyPath]:
    """Where the currency and the period of a sum stand, if there are such keys beside it; nowhere for what is no sum."""
    if file.key_at(about).kind is not Kind.MONEY:
        return {}
    above = about.rpartition("/")[0]
    keys = file.key_at(above).fields()
    return {name: (*_path(above), name) for name in ("currency", "per") if name in keys}


def _writing(file: File, sent: FieldsSent) -> Writing:
    key = file.key_at(sent.about)
    fields = {_TEXT: key} if key.is_field else key.fields()
    if not fields.keys() >= sent.fields.keys():
        raise ChangeRefusedError("there is nothing of that name to change")
    typed = dict(sent.fields)
    if "not_before_offer" in typed:
        ask_when(typed.get("relation", ""), typed["not_before_offer"])
    if _lacks_id(file, sent.about, fields) and not typed.pop("id", ""):
        typed = {"id": escape.identifier(typed.get("name", "")), **typed}
    typed = {**typed, **kept_short_name(file, sent.about, typed)}
    meant = understood(file, fields, {**_stands_beside(file, sent.about), **typed})
    contents = {
        name: _content(fields.get(name), text) for name, text in meant.fields.items()
    }
    sentence = f"{file.words['page']['written']}{meant.sentence}"
    sentence += whose_addresses(file, fields, typed)
    title = f"{file.called(key)}, changed"
    writing = Writing(contents, title, sentence, sums=meant.sums)
    moved = moved_with(file, key, meant.fields.get(_TEXT, ""))
    if moved is None:
        return writing
    return replace(writing, sentence=f"{sentence}{moved.sentence}", follow=moved.follow)


def _stands_beside(file: File, about: str) -> Mapping[str, str]:
    """What stands beside a field with a sum: its currency and its period."""
    return {
        name: _text(file.document.at(place))
        for name, place in _beside(file, about).items()
    }


def _lacks_id(file: File, about: str, fields: Mapping[str, Key]) -> bool:
    """Whether somebody new needs a short name."""
    own_id = fields.get("id")
    if own_id is None or not own_id.needed:
        return False
    return file.document.at(_path(f"{about}/id")) is None


def _content(key: Key | None, text: str) -> Content:
    """What was typed, as it stands in a file; without a key, what stands beside a sum."""
    if key is None:
        return bare(text)
    if key.kind is Kind.LINE:
        return " ".join(text.split())
    if key.is_text:
        return text.strip()
    return bare(text.strip())


def _advice(file: File, sent: FieldsSent) -> Diagnostics:
    return _elsewhere(file, _spot(file, sent.about), _writing(file, sent).fields)


def _advice_to_take_out(file: File, sent: Sent) -> Diagnostics:
    return _elsewhere(file, _entry_spot(file, sent.about), {})


def _elsewhere(file: File, spot: Spot, fields: Mapping[str, Content]) -> Diagnostics:
    """What another file would miss, or this one in another."""
    after = spot.amended((file.root / spot.file).read_bytes(), fields)
    if file.name:
        return tuple(not_told(file.workspace, file.name, spot.file, after))
    return tuple(left_without(file.workspace, spot.file, after))


def _entry_spot(file: File, about: str) -> Spot:
    file.key_at(about)
    return EntrySpot(file.document.file, _path(about))


def _taking_out(file: File, sent: Sent) -> Writing:
    what = _called(file, sent.about)
    sentence = file.words["page"]["taken_out"].format(what=what)
    return Writing({}, f"“{what}” taken out", sentence)


def _called(file: File, about: str) -> str:
    """An entry by its name, or else by its first words."""
    key = file.key_at(about)
    tree = file.document.at(typed_place(file.document.tree, _path(about)))
    name = tree.get("name") if isinstance(tree, dict) else None
    texts = (text for text in (name, *every_text(tree)) if isinstance(text, str))
    words = " ".join(next(texts, "").split())
    if len(words) > _LONGEST_NAME:
        words = f"{words[:_LONGEST_NAME]}…"
    return words or file.called(key)


TOLD: Pencil[Any] = Pencil(
    "told",
    "field",
    FieldsSent,
    _spot,
    _writing,
    _advice,
    in_letters=True,
    opens=file_of,
    most_signs=4 * LONGEST_TEXT,
)
TOLD_OUT: Pencil[Any] = Pencil(
    "told-out",
    "entry",
    Sent,
    _entry_spot,
    _taking_out,
    _advice_to_take_out,
    opens=file_of,
)
