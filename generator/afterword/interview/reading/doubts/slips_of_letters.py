"""Slips that nobody sees on a small screen: an O for a zero in a telephone number, no capital in one's own name."""

from collections.abc import Iterator

from afterword.diagnostics import Diagnostic, rules
from afterword.interview.reading.file.document import Document, KeyPath
from afterword.interview.values.letters_as_digits import digits_meant
from afterword.interview.values.titled_names import only_case

_MY_NAME = ("name",)


def slips_of_letters(document: Document) -> Iterator[Diagnostic]:
    """What to look at once more."""
    for path in document.values:
        typed = document.at(path)
        if not isinstance(typed, str):
            continue
        if path == _MY_NAME:
            yield from _small(document, path, typed)
        if path[-1] == "phone":
            yield from _number(document, path, typed)


def _small(document: Document, path: KeyPath, typed: str) -> Iterator[Diagnostic]:
    letters = only_case(typed)
    if letters:
        yield document.report(
            rules.NAME_IN_SMALL_LETTERS,
            path,
            f"`{typed}` is written all in {letters}, and signs all of your letters",
            f"write {typed.title()}, or leave it if that is how it is spelt",
        )


def _number(document: Document, path: KeyPath, typed: str) -> Iterator[Diagnostic]:
    meant = digits_meant(typed)
    if meant != typed:
        yield document.report(
            rules.LETTER_IN_A_NUMBER,
            path,
            f"`{typed}` has a letter among its digits",
            f"write {meant}",
        )
