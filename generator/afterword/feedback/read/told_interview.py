"""The answers that the page with the questions saved, come back from somebody: small, closed, and a stranger's.

A file that says more than answers to our questions is refused whole.
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError

from afterword.feedback.answers import UnusableReturnError
from afterword.feedback.read.bundle import read_regular
from afterword.feedback.read.json_answers import INTAKE
from afterword.feedback.read.quoting import shortened
from afterword.feedback.read.strict_json import (
    MOST_JSON_BYTES,
    NEWEST,
    SAVE_AGAIN,
    parse,
    pasted,
    refuse_newer,
)
from afterword.frozen import frozen
from afterword.intake.answers import cleaned
from afterword.intake.others import EVERY
from afterword.intake.questions import FOLLOWS, Question
from afterword.interview.model.closed import Closed
from afterword.patterns import lazy_pattern

_SAYS_SO = lazy_pattern(rb'"afterword"\s*:\s*"intake"')
_FILE_OF_PAGE = lazy_pattern(rb"\s*<", re.ASCII)
# A round of before is a file of one's own, which no stranger names.
_ASKED: Mapping[str, Question] = {
    question.name: question for question in EVERY if question is not FOLLOWS
}


class _File(Closed, strict=True):
    """What the page saves."""

    afterword: Literal["intake"]
    version: int = Field(ge=NEWEST, le=NEWEST)
    saved: str = Field("", max_length=40)
    page: str = Field("", max_length=40)
    answers: dict[str, str] = Field(max_length=len(EVERY))


@frozen
class ToldInterview:
    """Answers that somebody gave, the moment at which they were saved, and the mark of the page, as the file has them."""

    answers: Mapping[str, str]
    saved: str
    page: str = ""

    def is_of_anothers_page(self, mark: str) -> bool:
        """Whether the page was made for another than that mark says."""
        return self.page not in {"", mark}


def told_interview(path: Path) -> ToldInterview | None:
    """The answers that stand in a file, or None where it is anything else.

    Raises:
        UnusableReturnError: they are answers, and cannot be used; the text says why.
    """
    return read_told(_content(path))


def read_told(content: bytes) -> ToldInterview | None:
    """The answers that these bytes hold, or None where they are anything else.

    Raises:
        UnusableReturnError: as for `told_interview`.
    """
    if _FILE_OF_PAGE.match(content) or not _SAYS_SO.search(content):
        return None
    tree = _tree(content)
    if tree.get("afterword") != INTAKE:
        return None
    return _read(tree)


def _content(path: Path) -> bytes:
    """The file, if it is one and small enough; what it is otherwise, others say."""
    with suppress(OSError):
        if path.is_file() and path.stat().st_size <= MOST_JSON_BYTES:
            return read_regular(path, follow=True) or b""
    return b""


def _tree(content: bytes) -> dict[str, Any]:
    """What the file says, also where it stands in an email."""
    if content.lstrip().startswith(b"{") and content.rstrip().endswith(b"}"):
        return parse(content)
    return parse(pasted(content) or content)


def _read(tree: dict[str, Any]) -> ToldInterview:
    refuse_newer(tree)
    try:
        file = _File.model_validate(tree)
    except ValidationError as error:
        raise UnusableReturnError(_what_is_wrong(error)) from None
    for name, answer in file.answers.items():
        _refuse_foreign(name, answer)
    return ToldInterview(cleaned(file.answers), file.saved, file.page)


def _what_is_wrong(error: ValidationError) -> str:
    """The first thing that is wrong, in a sentence of ours; what was typed there is not repeated."""
    first = error.errors()[0]
    place = shortened(" ".join(map(str, first["loc"])))
    if first["type"] == "extra_forbidden":
        return f"it wants to set `{place}`, and only answers to our questions are taken; nothing is taken from it"
    return f"`{place}` in it is not as the page writes it; {SAVE_AGAIN}"


def _refuse_foreign(name: str, answer: str) -> None:
    question = _ASKED.get(name)
    if question is None:
        raise UnusableReturnError(
            f"it answers `{shortened(name)}`, which nobody asked; nothing is taken from it"
        )
    if len(answer) > question.longest:
        raise UnusableReturnError(
            f"the answer to `{name}` has {len(answer):,} characters; at most {question.longest:,} are taken"
        )
