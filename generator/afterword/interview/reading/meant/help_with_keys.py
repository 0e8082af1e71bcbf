"""What is said of a key that is not known where it was typed (E32)."""

from afterword.interview.model.frozen import Frozen
from afterword.interview.reading.file.document import Document, KeyPath
from afterword.interview.reading.keys.known_keys import (
    is_for_a_letter,
    key_meant,
    key_named,
    of_other_half,
    other_file,
    places_of,
)
from afterword.interview.reading.keys.names import did_you_mean
from afterword.interview.values.english import text_if
from afterword.interview.values.odd_letters import help_with_odd_letter
from afterword.patterns import lazy_pattern

_DAY = lazy_pattern(r"\d{4}-\d\d-\d\d")
_OF_A_PERSON = lazy_pattern(
    r"[^\W\d_a-z][\w.'\u2019-]*(?:\s[\w.'\u2019-]+)+|(?:person )?\d+"
)
_BELOW_LINES = "a sentence for a letter stands below `lines:`, with the letter behind `of:` and the sentence behind `say:`"
_FIRST = ("first_name", "firstname", "given_name", "forename", "first")
_LAST = ("last_name", "lastname", "family_name", "surname", "last")


def help_with_key(
    path: KeyPath,
    keys: list[str],
    kind: type[Frozen],
    document: Document,
) -> str:
    """Which key was meant, or where in the file it belongs, or which there are."""
    key = str(path[-1])
    certain = help_with_odd_letter(key) or _help_with_name(path, keys, document)
    if certain:
        return certain
    if all((_DAY.fullmatch(key), "on" in keys)):
        return f"write `on: {key}`, and what was typed behind it as `did:` below that"
    if path[0] == "people" and _OF_A_PERSON.fullmatch(key):
        name = key if key.istitle() else "…"
        return f"begin each person with a hyphen: `- name: {name}`, and what is told of them below that, indented"
    if is_for_a_letter(path):
        return _BELOW_LINES
    return of_other_half(path, kind) or _help_in_this_file(path, keys, kind)


def _help_in_this_file(
    path: KeyPath,
    keys: list[str],
    kind: type[Frozen],
) -> str:
    """Which key of the file was meant, or where in it that stands."""
    key = str(path[-1])
    known_key, holders = places_of(key, kind)
    near = _near_here(path, known_key, keys)
    if near:
        return did_you_mean(near, "")
    # `when` below `thoughts` is no `held`.
    if all((len(path) > 1, known_key != key, not holders)):
        known_key = ""
    if all((known_key, not key_named(key, keys))):
        place = text_if(holders, f"below {holders}, indented") or "below no other key"
        return f"`{known_key}` stands {place}"
    elsewhere = other_file(path, kind)
    if elsewhere:
        return elsewhere
    return did_you_mean(key_meant(key, keys), "known here: " + ", ".join(keys))


def _near_here(
    path: KeyPath,
    known_key: str,
    keys: list[str],
) -> str:
    """The key that is meant where it was typed: `topics` for `topic`, `name` for `company` below `employer`."""
    several = f"{path[-1]}s"
    if several in keys:
        return several
    is_that = known_key in path[:-1], "name" in keys
    return text_if(all(is_that), "name")


def _help_with_name(path: KeyPath, keys: list[str], document: Document) -> str:
    """How a name that was typed in two parts is written: as its owner writes it, under one key."""
    match document.at(path[:-1]):
        case {**beside}:
            parts = [*filter(None, map(beside.get, (*_FIRST, *_LAST)))]
            is_in_parts = (
                path[-1] in (*_FIRST, *_LAST),
                "name" in {*keys} - {*beside},
                not beside.keys().isdisjoint(_FIRST),
            )
            whole = f"`name: {' '.join(map(str, parts))}`"
            help_ = f"write the whole name under one key, as they write it: {whole}"
            return text_if(all(is_in_parts), help_)
    return ""
