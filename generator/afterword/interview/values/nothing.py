"""A word that says that a list has nothing in it."""

from afterword.interview.values.reading import Reads

_WORDS = frozenset({"no", "n", "false", "off", "none", "nothing", "neither"})


def _nothing(raw: object) -> object:
    """Such a word as a list without entries, and anything else as it is."""
    typed = raw
    if isinstance(raw, list) and len(raw) == 1:
        typed = raw[0]
    if str(typed).strip(" .!").lower() in _WORDS:
        return []
    return raw


OR_NOTHING = Reads(_nothing)  # beside a list, the outer of the two
