"""What the employer said about timing, typed as one sentence: which key it is, or what counts the day (E32)."""

from pathlib import PurePosixPath

from afterword.frozen import frozen
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern

_LEFT_IN_PEACE = lazy_pattern(
    r"(?i)\b(?:do not|don['\u2019]?t|not to|no need to|never|please no)"
    r" (?:call|calls|chase|contact|e-?mail|get in touch|mail|phone|ring|write)\b"
)
_DECIDING = lazy_pattern(
    r"(?i)\b(?:answer|choose|decid\w+|decision|hear back|hear from (?:them|us)|let (?:me|you|us) know|make up)\b"
)
_ANSWERING = lazy_pattern(
    r"(?i)\b(?:they|we)(?:['\u2019]ll| will| would) (?:be in touch|call|contact|e-?mail|get back|phone|ring|write)\b"
)
_DAY = lazy_pattern(r"\b\d{4}-\d\d-\d\d\b")
_WHEN = lazy_pattern(
    r"(?i)\b(?:(?:by|on|within|until) (?P<day>(?:the )?\w.*)"
    r"|(?P<span>(?:after|at the end of|before|early|in(?! touch)|next|the week of|tomorrow) ?.*))$"
)
_NOTE = "# {typed}"
_CONTACT = "contact_on"
_DECIDE = "decide_by"
_SHOWN = 80


@frozen
class Said:
    """One sentence of theirs: the line that says the same, where there is one; else the words of the day, and its key."""

    line: str
    words: str
    key: str


def said_in(typed: str) -> Said:
    """What a sentence of theirs says."""
    decides = _DECIDING.search(typed) or _ANSWERING.search(typed)
    key = _DECIDE if decides else _CONTACT
    days = _DAY.findall(typed)
    line = ""
    if len(days) == 1:
        line = f"{key}: {days[0]}"
    if asks_for_peace(typed):
        line = "do_not_contact: yes"
    when = _WHEN.search(typed.strip(" .!"))
    words = ""
    if when:
        words = when["day"] or when["span"]
    return Said(line, words, key)


def asks_for_peace(typed: str) -> bool:
    """Whether a sentence says that they do not want to be written to, or rung up."""
    return _LEFT_IN_PEACE.search(typed) is not None


def day_in(typed: str) -> str:
    """The words for a day in what they said: beside a wish to be left in peace those that say when."""
    if asks_for_peace(typed):
        return said_in(typed).words
    return typed


def says_when(typed: str) -> bool:
    """Whether a sentence says by when something is decided."""
    return bool(_DECIDING.search(typed) and said_in(typed).words)


def line_below(typed: str) -> str:
    """The one line that says what a sentence says, with the sentence kept behind it; nothing where that is not certain."""
    line = said_in(typed).line
    if not line:
        return ""
    return f"{line}  {_NOTE.format(typed=typed)}"


def help_with_words(
    typed: str,
    key: str,
    file: str,
) -> str:
    """What counts a day that is told in words: `end of January`."""
    command = _command(file, key, typed[:_SHOWN])
    return f"; or take the line out and type `{command}`, which counts the day and writes it"


def _command(file: str, key: str, words: str) -> str:
    """The command that counts the day of these words, and writes it behind the key."""
    option = text_if(key == _DECIDE, " --decide")
    name = PurePosixPath(file).stem
    return f'afterword heard {name}{option} "{words}"'


def help_with_said(
    typed: str,
    file: str,
) -> str:
    """What to write instead of a sentence of theirs, with what was typed in it."""
    said = said_in(typed)
    kept = _NOTE.format(typed=typed[:_SHOWN])
    if said.line:
        return f"write `{line_below(typed)[:_SHOWN]}` below it, indented"
    if not said.words:
        return (
            "write `contact_on:` or `decide_by:` with the day that they named below it, indented; "
            f"what you typed can stay behind a sign that is not read: `{kept}`"
        )
    command = _command(file, said.key, said.words)
    return (
        f"take it out and type `{command}`, which counts the day and writes it; or write `{said.key}:` with the day below it, "
        f"indented, and keep what you typed behind a sign that is not read: `{kept}`"
    )
