"""Whose page with the questions it is, in a word that says nothing of them: its answers come back to their folder."""

import hashlib

_DIGITS = 12


def mark_of(folder: str) -> str:
    """The mark of the page that was made for the workspace in a folder of this name."""
    return hashlib.sha256(f"page for {folder}".encode()).hexdigest()[:_DIGITS]
