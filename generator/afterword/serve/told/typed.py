"""Days and sums as people type them in the forms of all that was told, made into what the files have."""

import datetime as dt
from collections.abc import Iterator, Mapping
from contextlib import suppress

from afterword.edit.day_held import Held
from afterword.edit.heard import UnclearDayError, Whose, as_typed, moment_meant
from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.serve.action.refusing import beside
from afterword.serve.fields.of_file import File
from afterword.serve.fields.of_model import Key, Kind
from afterword.serve.typed.days import any_day, past_day
from afterword.serve.typed.pay import (
    Sums,
    currency_at_home,
    currency_in,
    sums,
    usual_currencies,
)
from afterword.serve.typed.pay_doubted import ask_if_unlikely
from afterword.workbook.wording.phrases import paper_date

Keys = Mapping[str, Key]
Typed = Mapping[str, str]
_LEAST = "walk_away"
_ISO = lazy_pattern(r"\d{4}-\d\d-\d\d")
# Whose sums are pay: others, such as a rate or what a bonus is worth, may be small.
_PAYS = frozenset(
    {
        "Finding",
        "Offer",
        "OtherOffer",
        "PostedRange",
        "Salary",
    }
)
# Days on which something has happened.
_PAST = frozenset(
    {
        "asked",
        "briefed",
        "chosen",
        "called",
        "thanked",
        "raised_on",
        "received",
        "references_asked",
        "start_moved_on",
        "Entry.on",
        "Outcome.on",
        "Remark.on",
    }
)


@frozen
class Understood:
    """The fields as a file has them, and a sentence with what was typed in another way; it begins with a space.

    `sums` is how each sum was read, by its field.
    """

    fields: Typed
    sentence: str
    sums: Typed


def understood(
    file: File,
    keys: Keys,
    typed: Typed,
) -> Understood:
    """What was meant by the fields of a form, each under its key.

    Raises:
        AnsweredError: a day or a sum can be meant in two ways.
    """
    interview = file.workspace.interviews.get(file.name)
    usual = usual_currencies(interview, file.workspace.candidate)
    amounts = [name for name, key in keys.items() if key.kind is Kind.MONEY]
    pay = _but_the_least(sums(typed, amounts, usual, currency_at_home(interview)), keys)
    paid = [name for name in amounts if keys[name].owner in _PAYS]
    ask_if_unlikely(typed, pay.fields, paid, interview)
    boxes = {
        name: currency_in(name, typed[name], usual)
        for name, key in keys.items()
        if key.name == "currency" != name and typed.get(name)
    }
    days = dict(_days(file, keys, pay.fields))
    sentence = pay.sentence
    if days:
        sentence += f" Understood as {' and '.join(map(paper_date, days.values()))}."
    written = {name: day.isoformat() for name, day in days.items()}
    moments = dict(_moments(file, keys, pay.fields))
    fields = {**pay.fields, **boxes, **written, **moments}
    return Understood(fields, sentence, pay.said)


def _but_the_least(pay: Sums, keys: Keys) -> Sums:
    """The sums without what is said back of the least one would accept: somebody may look over one's shoulder."""
    said = {name: text for name, text in pay.said.items() if keys[name].name != _LEAST}
    return Sums(pay.fields, said)


def _days(
    file: File,
    keys: Keys,
    typed: Typed,
) -> Iterator[tuple[str, dt.date]]:
    """Each day that was typed in another way than a file has it."""
    whose = _whose(file)
    for name, text in _in_words(keys, typed, Kind.DAY):
        read = any_day
        if {keys[name].name, keys[name].whole_name} & _PAST:
            read = past_day
        yield name, read(name, text, whose, file.today)


def _moments(
    file: File,
    keys: Keys,
    typed: Typed,
) -> Iterator[tuple[str, str]]:
    """Each day with an hour that is certain; of any other the reading door says what it can mean."""
    for name, text in _in_words(keys, typed, Kind.MOMENT):
        if keys[name].whole_name == "Interview.held":
            yield name, _held(file, name, text)
            continue
        with suppress(UnclearDayError):
            moment = moment_meant(text, file.today, _whose(file), file.today)
            yield name, as_typed(moment)


def _held(file: File, name: str, text: str) -> str:
    """The day of the interview, which is past more often than not: `last Tuesday`.

    Raises:
        AnsweredError: it can be two days.
    """
    held = Held(text, _whose(file).country, file.today)
    if held.choices:
        either = " or ".join(held.choices)
        raise beside(
            name, f"“{text}” can be {either}; choose one of them", held.choices
        )
    return held.dated


def _in_words(
    keys: Keys,
    typed: Typed,
    kind: Kind,
) -> Iterator[tuple[str, str]]:
    """The fields of a kind that say something, and not as a file has it."""
    for name, key in keys.items():
        text = typed.get(name, "").strip()
        if key.kind is kind and text and not _ISO.match(text):
            yield name, text


def _whose(file: File) -> Whose:
    interview = file.workspace.interviews.get(file.name)
    if interview:
        return Whose.of(interview)
    me = file.workspace.candidate
    return Whose(me.country if me else None)
