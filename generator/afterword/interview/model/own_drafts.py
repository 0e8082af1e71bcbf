"""Drafts in the candidate's own words: what one is, and how the file beside an interview is called that holds it."""

from __future__ import annotations

from typing import Annotated

from afterword.interview.model.audience import ForLetters, ForMe
from afterword.interview.model.fields import key, optional, several
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.vocabulary import Spot
from afterword.interview.values import LONGEST_TEXT, Line, Many, Text, one_of
from afterword.interview.values.reading import Reads, text_of, wrong

ENDING = ".txt"


def _letter(raw: object) -> str:
    """The text as it was typed, without the line ends that close it: the mail program puts one there."""
    text = text_of(raw, "the whole letter").rstrip("\n")
    if not text.strip():
        raise wrong(
            "unusable_text",
            "the letter is empty",
            "write it, or take it away to have our draft again",
        )
    if len(text) > LONGEST_TEXT:
        message = (
            f"the letter has {len(text):,} characters; at most {LONGEST_TEXT:,} fit"
        )
        raise wrong(
            "unusable_text", message, "shorten it: nobody reads a letter of that length"
        )
    return text


WholeLetter = Annotated[
    str,
    Reads(_letter, {"type": "string", "maxLength": LONGEST_TEXT}),
]


class OwnDraft(Frozen):
    """One draft, written by the candidate. It takes the place of ours until it is taken away."""

    of: ForLetters[Line] = key(
        description="The draft's ID, as the workbook shows it, e.g. thank-you/angela-jones."
    )
    subject: ForLetters[Line | None] = optional("The subject line; ours when left out.")
    text: ForLetters[WholeLetter] = key(
        description="The whole letter with greeting and signature, used as it stands; below `text: |`, line by line."
    )


class OwnLine(Frozen):
    """Something of the candidate's own to say in one of our letters, which stays ours for the rest."""

    of: ForLetters[Line] = key(
        description="The draft's ID, as the workbook shows it, e.g. rejection/reply."
    )
    say: ForLetters[Text] = key(
        description="Whole sentences, e.g. I begin a course in March, or I liked how your porter knew every guest. Lines of "
        "one letter stand together. One that begins small goes on with the line before it, e.g. which is why I can start soon."
    )
    where: ForLetters[Annotated[Spot, one_of(Spot)] | None] = optional(
        "Where it stands: after the thanks, after the proof, before the close, on its own or at the end. Left out, where it "
        "reads best, mostly before the close. The thanks are the paragraph that names the post, or that behind it where "
        "you withdraw or tell a referee how it ended; to a referee whom you ask, what you remember, before the question. The "
        "proof is the one with what you bring, or why. Before the close, and on its own, is before our last paragraph; at the "
        "end is behind it."
    )


class OwnCopy(Frozen):
    """Who else of those there reads a letter, in whose words it may be."""

    of: ForLetters[Line] = key(
        description="The draft's ID, as the workbook shows it, e.g. close/withdraw."
    )
    to: ForLetters[Many[Line]] = several(
        "Who gets a copy, by the names under people, e.g. [Tom Reyes]."
    )


class PlacedDraft(OwnDraft):
    """A draft with the place where it stands, as the person knows it; `beside` when that is a file of its own."""

    where: ForMe[str] = ""
    beside: ForMe[bool] = False


def file_name(draft: str) -> str:
    """The name of the file that holds a draft: `thank-you/angela-jones` is in `thank-you--angela-jones.txt`."""
    return draft.replace("/", "--") + ENDING


def draft_in(file: str) -> str:
    """The ID of the draft in a file of that name."""
    return file.removesuffix(ENDING).replace("--", "/")
