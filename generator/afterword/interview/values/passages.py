"""Private passages: what a person puts between [[ and ]] is for their own eyes, whatever it stands in.

Brackets within brackets are counted, and without their end all that follows is private: rather too much is left out than too
little.
"""

import re
from collections.abc import Iterator

_BRACKETS = re.compile(r"(\[\[|\]\])")


def passages(text: str) -> tuple[str, ...]:
    """What stands between the brackets; none of them is empty."""
    return tuple(piece.strip() for private, piece in _pieces(text) if private and piece.strip())


def without_passages(text: str) -> str:
    """The text without them; empty when it was nothing else."""
    if "[[" not in text:
        return text
    left = "".join(piece for private, piece in _pieces(text) if not private)
    return "\n".join(" ".join(line.split()) for line in left.split("\n")).strip()


def never_ends(text: str) -> bool:
    """Whether a passage begins in it that has no end."""
    depth = 0
    for bracket in _BRACKETS.findall(text):
        depth += 1 if bracket == "[[" else -1 if depth else 0
    return depth > 0


def _pieces(text: str) -> Iterator[tuple[bool, str]]:
    """The text in pieces, each with whether it is private; the brackets of a passage are in none."""
    depth = 0
    for piece in _BRACKETS.split(text):
        if piece == "[[":
            depth += 1
        elif piece == "]]" and depth:
            depth -= 1
        else:
            yield depth > 0, piece
