"""Lists of words, as they are written down here: one after another, with a space between."""


def listed(words: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(words.split())
