"""Names of firms, compared: with and without what stands for their kind, in full or by their first words."""

from afterword import escape
from afterword.patterns import lazy_pattern

_KIND = lazy_pattern(r"(?:ltd|limited|inc|plc|llc|gmbh|group)$")


def bare_name(name: str) -> str:
    """A name without spaces, signs and what stands for its kind of company, or in small letters if that leaves nothing."""
    bare = _KIND.sub("", escape.identifier(name).replace("-", ""))
    return bare or name.casefold()


def may_be_one(name: str, another: str) -> bool:
    """Whether two names may be those of one firm: one of them begins with all words of the other."""
    shorter, longer = sorted(map(_words, (name, another)), key=len)
    return shorter != [] and longer[: len(shorter)] == shorter


def _words(name: str) -> list[str]:
    """The words of a name in small letters, without an article before it."""
    words = escape.identifier(name).split("-")
    return words[words[:1] == ["the"] :]
