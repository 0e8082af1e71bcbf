"""Text, yes and no, fixed words, IDs, lists."""

import re
from enum import StrEnum
from typing import Annotated, Any, TypeVar

from pydantic import BeforeValidator

from afterword.interview.values.reading import suggestion, text_of, typed, wrong

LONGEST_LINE = 300
LONGEST_TEXT = 5_000
MOST_ITEMS = 40
MOST_ENTRIES = 400  # a log: every step of a long plan, some more than once
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_RESERVED_IDS = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])\Z")  # names that Windows keeps for devices
_YES = frozenset({"yes", "y", "true", "on"})
_NO = frozenset({"no", "n", "false", "off"})


def _line(value: object) -> str:
    text = " ".join(text_of(value, "one line of text").split())
    if not text:
        raise wrong("unusable_text", "the text is empty", "write it, or delete the line")
    if len(text) > LONGEST_LINE:
        raise wrong("unusable_text", f"the text has {len(text)} characters; at most {LONGEST_LINE} fit", "shorten it")
    return text


def _text(value: object) -> str:
    text = "\n".join(" ".join(line.split()) for line in text_of(value, "text").split("\n")).strip()
    if not text:
        raise wrong("unusable_text", "the text is empty", "write it, or delete the line")
    if len(text) > LONGEST_TEXT:
        raise wrong(
            "unusable_text", f"the text has {len(text):,} characters; at most {LONGEST_TEXT:,} fit", "shorten it"
        )
    return text


def _yes_no(value: object) -> bool:
    text = text_of(value, "yes or no").strip()
    if text.lower() in _YES or text.lower() in _NO:
        return text.lower() in _YES
    raise wrong("neither_yes_nor_no", f"`{text[:40]}` is neither yes nor no", "write yes or no")


def _id(value: object) -> str:
    text = text_of(value, "an ID").strip()
    if usable_id(text):
        return text
    raise wrong(
        "unusable_id",
        f"`{text[:60]}` cannot be an ID",
        "use a-z, 0-9 and single hyphens, at most 60 of them, such as angela-jones",
    )


def usable_id(text: str) -> bool:
    """Whether the text can name a step or a file on every system: a-z, 0-9, single hyphens, 1 to 60 characters."""
    return len(text) <= 60 and bool(_ID.match(text)) and not _RESERVED_IDS.match(text)  # noqa: PLR2004


def _up_to(most: int) -> BeforeValidator:
    """Reads a list as it is, one value as a list of one; a list that is too long is refused."""

    def read(value: object) -> object:
        if isinstance(value, list) and len(value) > most:
            message = f"the list has {len(value)} entries; at most {most} are read"
            raise wrong("unusable_text", message, "keep the ones that matter")
        return value if isinstance(value, list) else [value]

    return BeforeValidator(read)


Word = TypeVar("Word", bound=StrEnum)


def word(kind: type[Word]) -> BeforeValidator:
    """Reads one of the fixed words; case does not matter, nor whether its parts are joined by spaces or hyphens."""
    known = {_plain(str(each)): each for each in kind}

    def read(value: object) -> Any:  # the enum's own member, which the annotation beside it then checks
        text = text_of(value, "one word").strip()
        if _plain(text) in known:
            return known[_plain(text)]
        near = suggestion(_plain(text), list(known))
        help_ = f"did you mean `{known[near]}`?" if near else "write one of: " + ", ".join(str(each) for each in kind)
        raise wrong("unknown_word", f"`{text[:40]}` is not a word that is known here", help_)

    return BeforeValidator(read)


def _plain(text: str) -> str:
    return " ".join(text.lower().replace("-", " ").replace("_", " ").split())


_READ_LINE, _LINE_SCHEMA = typed(_line, {"type": ["string", "number"], "maxLength": LONGEST_LINE})
_READ_TEXT, _TEXT_SCHEMA = typed(_text, {"type": ["string", "number"], "maxLength": LONGEST_TEXT})
_READ_YES_NO, _YES_NO_SCHEMA = typed(_yes_no, {"enum": ["yes", "no", True, False]})
_READ_ID, _ID_SCHEMA = typed(_id, {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 60})

Line = Annotated[str, _READ_LINE, _LINE_SCHEMA]
Text = Annotated[str, _READ_TEXT, _TEXT_SCHEMA]
YesNo = Annotated[bool, _READ_YES_NO, _YES_NO_SCHEMA]
Id = Annotated[str, _READ_ID, _ID_SCHEMA]
Item = TypeVar("Item")
Many = Annotated[tuple[Item, ...], _up_to(MOST_ITEMS)]
Log = Annotated[tuple[Item, ...], _up_to(MOST_ENTRIES)]
