"""What a help says beyond the form of a value: what words do, which day is meant, under which keys a line belongs (E32)."""

from collections.abc import Iterable

from afterword.interview.model.frozen import Frozen
from afterword.interview.model.vocabulary import Result
from afterword.interview.reading.file.document import Document, KeyPath, Tree
from afterword.interview.reading.meant.in_one_line import (
    entries_named,
    help_with_line,
    help_with_name,
    one_person,
)
from afterword.interview.reading.meant.meant_values import (
    fields_at,
    is_person,
    key_below,
)
from afterword.interview.reading.meant.said_in_one_line import (
    help_with_said,
    help_with_words,
    says_when,
)
from afterword.interview.reading.meant.yearless import DAY_IN_NAME, with_year
from afterword.interview.values.counted_days import changes_daily
from afterword.interview.values.everyday_words import (
    help_where_it_goes_on,
    word_called,
)
from afterword.interview.values.help_with_sums import help_with_rate
from afterword.interview.values.meant_money import money_meant
from afterword.interview.values.odd_letters import help_with_odd_letter
from afterword.interview.values.placeholders import is_placeholder
from afterword.interview.values.reading import Problem
from afterword.patterns import lazy_pattern, rewritten

_A_DAY = ("write the day itself", "write year-month-day")
_IN_PLAIN_LETTERS = frozenset({
    "neither_yes_nor_no", "unknown_country", "unknown_currency", "unknown_time_zone", "unknown_word", "unusable_email",
    "unusable_id", "unusable_link",
})  # fmt: skip
_NOT_IN_A_NAME = lazy_pattern(r"[\[\]{}:#,]")
_TWO_WORDS = lazy_pattern(r"\S\s+\S")
_NOTE = "  # "  # how a note that is not read begins
_ENDS = frozenset(map(str, Result))
_PAY = frozenset({"base", "target"})
_OF_UNITS = frozenset({"quantity", "rate"})
_ONCE_FOR_ALL = (
    (lazy_pattern(r", with `currency: [A-Z]+` below it"), ""),
    (lazy_pattern(r"`currency: [A-Z]+` and "), ""),
)
_NEXT_ROUND: KeyPath = ("next_step", "booked")
_OF_A_WEEK = lazy_pattern(
    r"(?i)\b(?:week|wk) (?:of|beginning|commencing|starting)\b|\bw/c\b"
)
_TIME_BEHIND = lazy_pattern(r", and (\d\d:\d\d) behind it")
_NO_DAY_YET = (
    "a week is no day yet: leave `booked` out until they name the day, and keep the week behind a sign that is not read, "
    "such as `# the week of 18 January`"
)
_AFTER_WORDS = lazy_pattern("[:;] ")
_WORDS_ALONE = lazy_pattern(r"[\w -]+(?:, [\w -]+)* or [\w -]+")


def fuller(
    help_: str,
    problem: Problem,
    document: Document,
    kind: type[Frozen],
) -> str:
    """A help, with what only its place in the file knows."""
    path = problem.place
    help_ = _at_its_place(help_, problem, document)
    if problem.kind == "unknown_word":
        return help_ + _what_words_mean(path, help_, kind)
    if path[:1] == ("employer_said",) and help_.startswith(_A_DAY):
        return help_ + help_with_words(
            str(document.at(path)), str(path[-1]), document.file
        )
    if path[-1] == "did" and isinstance(document.at(path), list):
        return "write an entry for each: `- on:` with the day, and `did:` with one of them below it"
    if path == ("held",) and changes_daily(str(document.at(path))):
        return _held_when_named(document.file, help_) or help_
    amount, sign, note = help_.rpartition(_NOTE)
    if sign and _is_in_braces(path, document):
        told, _, _ = amount.partition(",")
        return f"{told}; what comes with it can stand on a line of its own above, behind a sign that is not read: `# {note}`"
    return _of_fees(help_, problem, document, kind)


def _of_fees(
    help_: str,
    problem: Problem,
    document: Document,
    kind: type[Frozen],
) -> str:
    """A help with a rate or a number of units: their time is the unit, and their currency may stand once for all lines."""
    path = problem.place
    is_of_units = path[-1] in _OF_UNITS, problem.kind == "unreadable_number"
    if not all(is_of_units):
        return help_
    help_ = help_with_rate(str(document.at(path))) or help_
    if "currency" in fields_at(kind, path[:-1]):
        return help_
    return rewritten(help_, _ONCE_FOR_ALL)


def _at_its_place(help_: str, problem: Problem, document: Document) -> str:
    """What to write, where the text that was typed is told by its letters, its shape, or the days beside it."""
    typed = document.at(problem.place)
    certain = ""
    if problem.kind in _IN_PLAIN_LETTERS:
        certain = help_with_odd_letter(str(typed))
    if all((problem.place == _NEXT_ROUND, _OF_A_WEEK.search(str(typed)))):
        certain = _NO_DAY_YET
    if isinstance(typed, list) and problem.place[-1] == "name":
        certain = _help_with_listed_name([*map(str, typed)])
    return certain or with_year(help_, document)


def _help_with_listed_name(parts: list[str]) -> str:
    """How a name is written that was typed as a list: its parts in one line, or two people behind a dash each."""
    if any(map(_NOT_IN_A_NAME.search, parts)):
        return ""
    if any(map(_TWO_WORDS.search, parts)):
        return help_with_name(", ".join(parts))
    return f"write it in one line: {' '.join(parts)}"


def _is_in_braces(
    path: KeyPath,
    document: Document,
) -> bool:
    """Whether a value stands between braces, where a note would take what follows with it."""
    span = document.span(path)
    above = document.lines[: span.line - 1]
    before = document.lines[span.line - 1][: span.column - 1]
    text = "".join((*above, before))
    return text.count("{") > text.count("}")


def _held_when_named(file: str, help_: str) -> str:
    """The day that the name of a file begins with, for one in which the interview was `yesterday`; the time stays behind it."""
    named = DAY_IN_NAME.search(file)
    if named is None:
        return ""
    day = " ".join([named["day"], *_TIME_BEHIND.findall(help_)])
    return f"write {day} if it was on the day that this file is named after, else the day itself, in that form"


def _what_words_mean(
    path: KeyPath,
    help_: str,
    kind: type[Frozen],
) -> str:
    """What each of the words does that can be written, where the key says more of them than their names."""
    field = fields_at(kind, path[:-1]).get(str(path[-1]))
    if field is None or not help_.startswith("write one of"):
        return ""
    meaning = str(field.description).partition(". ")[0].rstrip(".")
    words, *after = _AFTER_WORDS.split(meaning, maxsplit=1)
    if _WORDS_ALONE.fullmatch(words):
        meaning = "".join(after)
    return f"; {meaning}".removesuffix("; ")


def help_with_model(
    path: KeyPath,
    document: Document,
    keys: Iterable[str],
) -> str:
    """How the keys of somebody or something are typed; a person of whom only the name stands there needs one."""
    typed = document.at(path) or document.at(path[:-1])
    if not isinstance(typed, str) or is_placeholder(typed):
        return _help_with_keys(typed, keys)
    if is_person(path) and not entries_named("people", typed):
        return _help_with_person(typed)
    if _says_what_they_said(path, typed):
        return help_with_said(typed, document.file)
    key = key_below(path, typed)
    if key:
        return _help_with_key_below(key, typed, keys)
    names = [step for step in path if isinstance(step, str)]
    return help_with_line(names[-1], typed, keys)


def _help_with_keys(
    typed: Tree,
    keys: Iterable[str],
) -> str:
    """The keys of something; behind hyphens they are several of which there is one."""
    is_list = isinstance(typed, list) and dict in map(type, typed)
    if is_list:
        return f"take the hyphens before its keys away: {', '.join(keys)} stand below it, indented"
    return f"write them below it, indented: {', '.join(keys)}"


def _says_what_they_said(
    path: KeyPath,
    typed: str,
) -> bool:
    """Whether a line is about timing; by when they decide is often typed as the next step."""
    return path == ("employer_said",) or (path == ("next_step",) and says_when(typed))


def _help_with_person(typed: str) -> str:
    """The keys of somebody of whom a line was typed."""
    lines = one_person(typed) or (f"name: {typed}",)
    shown = "` and `".join(lines)
    return f"write `{shown}`"


def _help_with_key_below(
    key: str,
    typed: str,
    keys: Iterable[str],
) -> str:
    """The one key below under which a line belongs, and which others there are."""
    if key == "result":
        result = word_called(typed.lower(), _ENDS) or typed.lower()
        below = f"write `result: {result}` below it, indented, and `on:` with the day"
        return help_where_it_goes_on(typed.lower(), _ENDS) or below
    known = ", ".join(keys)
    money = money_meant(typed)
    if key in _PAY and money and len(money.amounts) == 1:
        return f"write `{key}: {money.amounts[0]:f}` and `currency:` below it, indented; there may stand: {known}"
    return f"write `{key}: {typed}` below it, indented; there may stand: {known}"
