"""The lists of English words that xkcdpass brings: passphrases are drawn from one, and both say what is an everyday word."""

from functools import cache
from importlib import resources

LONG = "eff-long"
LEGACY = "legacy"


@cache
def words_of_list(name: str) -> tuple[str, ...]:
    """The words of a list, in its order and as it writes them: in `LEGACY` names have their capital."""
    package = resources.files("xkcdpass")
    text = package.joinpath("static", name).read_text(encoding="utf-8")
    return tuple(text.split())
