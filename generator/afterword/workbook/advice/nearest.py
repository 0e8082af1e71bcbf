"""The help beside a name that nothing has."""

from collections.abc import Iterable

from afterword.interview.reading.keys.names import did_you_mean
from afterword.interview.values import suggestion


def nearest(name: str, names: Iterable[str], *, otherwise: str) -> str:
    """Asks whether the one that is spelt most alike was meant; the other help where none is."""
    return did_you_mean(suggestion(name, list(names)), otherwise)
