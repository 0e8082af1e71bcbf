"""The help beside a name that nothing has."""

from collections.abc import Iterable

from afterword.interview.values import suggestion


def nearest(name: str, names: Iterable[str], *, otherwise: str) -> str:
    """Asks whether the one that is spelt most alike was meant; the other help where none is."""
    near = suggestion(name, list(names))
    if near:
        return f"did you mean `{near}`?"

    return otherwise
