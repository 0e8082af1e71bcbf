"""Text, yes and no, IDs, lists."""

from typing import Annotated, Any, TypeVar

from afterword import escape
from afterword.interview.values.everyday_words import EMPHASES, emphatic_answer
from afterword.interview.values.fixed_words import Word, plain_words
from afterword.interview.values.placeholders import is_placeholder
from afterword.interview.values.reading import (
    Reads,
    UnreadableError,
    short_text_of,
    single_spaced,
    single_spaced_lines,
    text_of,
    wrong,
)
from afterword.patterns import lazy_pattern

LONGEST_LINE = 300
LONGEST_TEXT = 5_000
MOST_ITEMS = 40
MOST_ENTRIES = 400  # a log: every step of a long plan, some more than once
_LONGEST_ID = 60
FREE_TEXT = "free text"  # of fields that hold whatever a person writes
MORE_LINES = "more lines"  # of those among them in which a line may end
_ID = lazy_pattern(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_WORDS_ALONE = lazy_pattern(r"[^\W\d_][^\W_]*(?:[ .'\u2019-]+[^\W_]+)*\.?\Z")
# Names that Windows keeps for devices.
RESERVED_NAMES = lazy_pattern(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])\Z")
_NO_PART_OF_AN_ID = lazy_pattern(r"[^a-z0-9]+")
_PLAIN_ANSWERS = {"yes": "yes", "yeah": "yes", "yep": "yes", "no": "no", "nope": "no"}
_WORDS = lazy_pattern(r"\w+")
_YES = frozenset({"yes", "y", "true", "on"})
_NO = frozenset({"no", "n", "false", "off"})


def _line(raw: object) -> str:
    text = single_spaced(text_of(raw, "one line of text"))
    _refuse_empty(text)
    if len(text) > LONGEST_LINE:
        message = f"the text has {len(text)} characters; at most {LONGEST_LINE} fit"
        raise wrong("unusable_text", message, "shorten it")
    return text


def _text(raw: object) -> str:
    text = single_spaced_lines(text_of(raw, "text"))
    _refuse_empty(text)
    if len(text) > LONGEST_TEXT:
        message = f"the text has {len(text):,} characters; at most {LONGEST_TEXT:,} fit"
        raise wrong("unusable_text", message, "shorten it")
    return text


def _refuse_empty(text: str) -> None:
    if not text:
        raise wrong(
            "unusable_text", "the text is empty", "write it, or delete the line"
        )


def _yes_no(raw: object) -> bool:
    text = short_text_of(raw, "yes or no")
    answer = _answered(text.lower())
    if answer in _YES:
        return True
    if answer in _NO:
        return False
    raise _no_answer(text, "write yes or no")


def _answered(answer: str) -> str:
    """`yes, very!` is a yes, as `of course` is: what was added only says how much."""
    words = _WORDS.findall(answer)
    said = emphatic_answer(" ".join(words))
    if said:
        return said
    first, *more = words or [""]
    meant = _PLAIN_ANSWERS.get(first, "")
    if more and meant and EMPHASES.issuperset(more):
        return meant
    return answer


def _no_answer(
    text: str,
    all_answers: str,
) -> UnreadableError:
    """What is neither yes nor no, with the one of them that it begins with; else with all that can be written."""
    message = f"`{text[:40]}` is neither yes nor no"
    first, *more = _WORDS.findall(text.lower()) or [""]
    meant = _PLAIN_ANSWERS.get(first, "")
    if is_placeholder(text) or not meant:
        return wrong("neither_yes_nor_no", message, all_answers)
    if more:
        help_ = f"write {meant}; put # and a space before a note of your own"
        return wrong("neither_yes_nor_no", message, help_)
    return wrong("neither_yes_nor_no", message, f"write {meant}", meant)


def yes_no_or(kind: type[Word]) -> Reads:
    """Reads yes and no in each of their forms, or another of these words."""
    _, _, *others = kind
    help_ = f"write yes, no or {' or '.join(others)}"
    members = {
        **dict.fromkeys(_YES, kind("yes")),
        **dict.fromkeys(_NO, kind("no")),
        **{plain_words(name): kind(name) for name in others},
    }
    schema = {"enum": ["yes", "no", *map(str, others), True, False]}

    def read(
        raw: object,
    ) -> Any:  # the enum's own member, which the annotation beside it then checks
        text = short_text_of(raw, "yes or no")
        answer = plain_words(text).removesuffix(" yet")
        for form in (answer, _answered(answer)):
            if form in members:
                return members[form]
        raise _no_answer(text, help_)

    return Reads(read, schema)


def _id(raw: object) -> str:
    text = short_text_of(raw, "an ID")
    if usable_id(text):
        return text

    raise wrong(
        "unusable_id",
        f"`{text[:60]}` cannot be an ID",
        f"use a-z, 0-9 and single hyphens, at most 60 of them, such as {id_of_name(text) or 'angela-jones'}",
    )


def id_of_name(text: str) -> str:
    """The ID that a plain name becomes (`Fiadh Ó Dálaigh` is fiadh-o-dalaigh); nothing of what is more than words."""
    name = escape.identifier(text)
    is_one = _WORDS_ALONE.match(text), usable_id(name)
    return name * all(is_one)


def _field_name(raw: object) -> str:
    text = short_text_of(raw, "a field of work")
    name = _NO_PART_OF_AN_ID.sub("-", text.casefold()).strip("-")
    if usable_id(name):
        return name

    raise wrong(
        "unusable_id",
        f"`{text[:60]}` cannot be a field of work",
        "write one such as human-resources or software-engineering, or leave it out",
    )


def usable_id(text: str) -> bool:
    """Whether the text can name a step or a file on every system: a-z, 0-9, single hyphens, 1 to 60 characters."""
    if len(text) > _LONGEST_ID:
        return False
    if RESERVED_NAMES.match(text):
        return False
    return bool(_ID.match(text))


def _up_to(most: int) -> Reads:
    """Reads a list as it is, one value as a list of one; a list that is too long is refused."""

    def read(raw: object) -> object:
        if not isinstance(raw, list):
            return [raw]

        if len(raw) > most:
            message = f"the list has {len(raw)} entries; at most {most} are read"
            raise wrong("unusable_text", message, "keep the ones that matter")
        return raw

    return Reads(read)


_LINE_SCHEMA = {"type": ["string", "number"], "maxLength": LONGEST_LINE}
_TEXT_SCHEMA = {"type": ["string", "number"], "maxLength": LONGEST_TEXT}
_ID_SCHEMA = {
    "type": "string",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": _LONGEST_ID,
}

Line = Annotated[str, Reads(_line, _LINE_SCHEMA), FREE_TEXT]
Text = Annotated[str, Reads(_text, _TEXT_SCHEMA), FREE_TEXT, MORE_LINES]
YesNo = Annotated[
    bool,
    Reads(_yes_no, {"enum": ["yes", "no", True, False]}),
]
Id = Annotated[str, Reads(_id, _ID_SCHEMA)]
FieldName = Annotated[str, Reads(_field_name, _ID_SCHEMA)]
Item = TypeVar("Item")
Many = Annotated[tuple[Item, ...], _up_to(MOST_ITEMS)]
Log = Annotated[tuple[Item, ...], _up_to(MOST_ENTRIES)]
