"""What a value was meant to be, where the whole of it stands in one line and its kind, or what stands beside it, knows."""

from collections.abc import Iterable, Iterator

from afterword.diagnostics import Diagnostic, Mend
from afterword.frozen import replace
from afterword.interview.model.fields import Field
from afterword.interview.model.frozen import Frozen
from afterword.interview.reading.file.document import Document, KeyPath
from afterword.interview.reading.keys.known_keys import as_key, fields_of, model_in
from afterword.interview.reading.meant.in_one_line import entries_named, one_person
from afterword.interview.reading.meant.said_in_one_line import line_below
from afterword.interview.reading.meant.typed_sums import sum_apart, with_note
from afterword.interview.values.english import text_if
from afterword.interview.values.meant_money import currency_of
from afterword.interview.values.reading import Problem
from afterword.interview.values.told_sums import sum_and_beside
from afterword.patterns import lazy_pattern

_MORE_THAN_A_NAME = lazy_pattern(r"[,;:(/<&]|\band\b|\s[-–—]\s")  # noqa: RUF001  (typed)


def mends_of(
    problem: Problem,
    diagnostic: Diagnostic,
    document: Document,
    kind: type[Frozen],
) -> tuple[Mend, ...]:
    """What the value was meant to be, where its kind knows and the whole of it stands in one line."""
    mend = problem.words.get("mend")
    path = problem.place
    span = diagnostic.span
    if problem.kind == "extra_forbidden":
        *around, key = problem.place
        spelled = as_key(str(key))
        known = spelled in fields_at(kind, around)
        return (Mend(span, spelled),) if known else ()
    typed = diagnostic.excerpt[span.column - 1 : span.end - 1]
    if typed.strip("\"'") != _text_at(problem.place, document):
        return ()
    if problem.kind == "model_type":
        return tuple(_name_below(problem.place, diagnostic, typed))
    if not mend and problem.kind == "unreadable_number":
        before = diagnostic.excerpt[: span.column - 1]
        mend = _sum_apart(typed, path, before, document, kind)
    if not mend:
        return ()
    return (Mend(span, mend),)


def _text_at(
    path: KeyPath,
    document: Document,
) -> object:
    """What was typed at a path; one value in the place of a list is its first entry."""
    whole = document.at(path[:-1])
    if path[-1] == 0 and isinstance(whole, str):
        return whole
    return document.at(path)


def _sum_apart(
    typed: str,
    path: KeyPath,
    before: str,
    document: Document,
    kind: type[Frozen],
) -> str:
    beside = document.at(path[:-1])
    if not isinstance(beside, dict):
        return ""
    country = document.at(("employer", "country"))
    at_home = currency_of(country if isinstance(country, str) else None)
    keys = fields_at(kind, path[:-1])
    told, note = sum_and_beside(typed)
    apart = sum_apart(told or typed, beside, keys, before, at_home)
    if not note:
        return apart
    return with_note(apart, note, before)


_MEANT_BELOW = {
    "employer": "name",
    "thoughts": "about",
    "evidence": "i_bring",
    "saying_no": "because",
    "outcome": "result",
}
_PAY = {"offer": "base", "salary": "target"}
_LIKE_A_SUM = lazy_pattern(r"\D{0,4}\d[\d.,' ]*\s?k?\D{0,12}")
_LIKE_A_DATE = lazy_pattern(r"\d{4}-\d\d-\d\d.*|\d{1,2}[./ ].*\d{2,4}")


def key_below(
    path: KeyPath,
    typed: str,
) -> str:
    """The key of something under which its one value belongs: the day of an offer, or its pay."""
    name = str(path[0])
    if name == "offer" and _LIKE_A_DATE.fullmatch(typed):
        return "received"
    if name in {"offer", "salary"} and _LIKE_A_SUM.fullmatch(typed):
        return _PAY[name]
    return _MEANT_BELOW.get(name, "")


def _name_below(
    path: KeyPath,
    diagnostic: Diagnostic,
    typed: str,
) -> Iterator[Mend]:
    """The name of an employer, typed where the keys about it begin, goes below; that of a person gets its key."""
    span = diagnostic.span
    before = diagnostic.excerpt[: span.column - 1].rstrip()
    entries = entries_named(str(path[0]), typed)
    if entries:
        yield from _entries_below(path, diagnostic, entries)
        return
    if is_person(path):
        yield from _person_below(path, diagnostic, typed)
    line = _line_below(path, typed)
    if line and before == f"{path[0]}:":
        yield Mend(replace(span, column=len(before) + 1), f"\n  {line}")


def _person_below(
    path: KeyPath,
    diagnostic: Diagnostic,
    typed: str,
) -> Iterator[Mend]:
    """One person with the keys of what is told of them; or a name alone."""
    span = diagnostic.span
    margin = " " * (span.column - 1)
    lines = f"\n{margin}".join(one_person(typed))
    if not lines and not _MORE_THAN_A_NAME.search(typed):
        yield _named_below(path, diagnostic, typed)
    if lines and diagnostic.excerpt[: span.column - 1].strip() == "-":
        yield Mend(span, lines)


def _line_below(
    path: KeyPath,
    typed: str,
) -> str:
    """The line that belongs below a key in the place of what stands behind it."""
    if path == ("employer_said",):
        return line_below(typed)
    key = key_below(path, typed)
    return text_if(key, f"{key}: {typed}")


def _named_below(
    path: KeyPath,
    diagnostic: Diagnostic,
    typed: str,
) -> Mend:
    """A name with its key: behind its dash, or as the first entry of the list in whose place it stands."""
    span = diagnostic.span
    before = diagnostic.excerpt[: span.column - 1].rstrip()
    if before == f"{path[0]}:":
        below = replace(span, column=len(before) + 1)
        return Mend(below, f"\n  - name: {typed}")
    return Mend(span, f"name: {typed}")


def _entries_below(
    path: KeyPath,
    diagnostic: Diagnostic,
    entries: tuple[str, ...],
) -> Iterator[Mend]:
    """A line for each who is named, behind a dash, where the whole list or one of its entries was typed."""
    span = diagnostic.span
    before = diagnostic.excerpt[: span.column - 1].rstrip()
    if before == f"{path[0]}:":
        below = "".join(map("\n  - {}".format, entries))
        yield Mend(replace(span, column=len(before) + 1), below)
    elif before.strip() == "-":
        margin = " " * before.index("-")
        yield Mend(span, f"\n{margin}- ".join(entries))


def is_person(path: KeyPath) -> bool:
    """Whether somebody stands there."""
    return path[:-1] == ("people",)


def fields_at(
    kind: type[Frozen],
    path: Iterable[str | int],
) -> dict[str, Field]:
    """The fields of the model that stands at a path inside another, by the key that a person types for each."""
    model: type[Frozen] | None = kind
    for step in path:
        if model and isinstance(step, str):
            model = model_in(fields_of(model)[step].annotation)
    if model is None:
        return {}
    return fields_of(model)
