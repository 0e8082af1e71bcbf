"""What is told of values that cannot be read: what is wrong with each, where it stands, and what to write instead."""

from collections.abc import Iterator, Sequence

from afterword.diagnostics import Diagnostic, rules
from afterword.frozen import replace
from afterword.interview.model.frozen import Frozen
from afterword.interview.reading.file.document import Document, KeyPath
from afterword.interview.reading.keys.known_keys import key_meant
from afterword.interview.reading.meant.fuller_help import fuller, help_with_model
from afterword.interview.reading.meant.help_with_keys import help_with_key
from afterword.interview.reading.meant.meant_values import fields_at, mends_of
from afterword.interview.reading.slips.swallowed import commented_out
from afterword.interview.values.placeholders import is_placeholder
from afterword.interview.values.reading import Problem
from afterword.interview.values.texts import id_of_name
from afterword.patterns import lazy_pattern

_SECOND = lazy_pattern(r"\([1-9]")  # the number of an entry, from the second on
_WHEN_KNOWN = "write it when you know it; until then delete the line"
# The kind of a problem to the rule that was broken.
KINDS: dict[str, rules.Rule] = {
    "missing": rules.MISSING_KEY,
    "extra_forbidden": rules.UNKNOWN_KEY,
    "wrong_shape": rules.WRONG_SHAPE,
    "model_type": rules.WRONG_SHAPE,
    "unknown_word": rules.UNKNOWN_WORD,
    "unreadable_date": rules.UNREADABLE_DATE,
    "unreadable_number": rules.UNREADABLE_NUMBER,
    "number_out_of_range": rules.NUMBER_OUT_OF_RANGE,
    "unusable_email": rules.UNUSABLE_EMAIL,
    "unusable_link": rules.UNUSABLE_LINK,
    "unusable_text": rules.UNUSABLE_TEXT,
    "neither_yes_nor_no": rules.NEITHER_YES_NOR_NO,
    "unknown_time_zone": rules.UNKNOWN_TIME_ZONE,
    "unknown_country": rules.UNKNOWN_COUNTRY,
    "unknown_currency": rules.UNKNOWN_CURRENCY,
    "unusable_id": rules.UNUSABLE_ID,
}


def told_problems(
    problems: Sequence[Problem],
    document: Document,
    kind: type[Frozen],
) -> Iterator[Diagnostic]:
    """One for each error; a key that is missing because it stands there misspelt is told once, where it stands."""
    misspelt: set[KeyPath] = set()
    for problem in problems:
        if problem.kind == "extra_forbidden":
            *around, key = problem.place
            keys = list(fields_at(kind, around))
            near = key_meant(str(key), keys)
            misspelt.add((*around, near))

    for problem in problems:
        path = problem.place
        rule = KINDS.get(problem.kind, rules.UNUSABLE_TEXT)
        if rule is rules.MISSING_KEY and path in misspelt:
            continue
        message, help_ = _words(problem, document, kind)
        about_key = rule in (rules.MISSING_KEY, rules.UNKNOWN_KEY)
        diagnostic = document.report(rule, path, message, help_, key=about_key)
        yield replace(
            diagnostic,
            mends=mends_of(problem, diagnostic, document, kind),
            probably=problem.words.get("probably", ()),
        )


def _words(
    problem: Problem,
    document: Document,
    kind: type[Frozen],
) -> tuple[str, str]:
    """Message and help for an error."""
    path = problem.place
    key = str(path[-1])
    match problem.kind:
        case "missing":
            place = _spoken(path[:-1]) or "the file"
            help_ = f"add a line `{key}: {_value_known(path, document)}`"
            line = commented_out(path, document)
            if path in document.values:
                help_ = f"write a value after `{key}:`"
            elif line:
                help_ = f"take the # before `{key}:` in line {line} away"
            field = fields_at(kind, path[:-1])[key]
            description = (field.description or "").rstrip(".")
            help_ = f"{help_}: {description}{_if_not_apart(path)}"
            return f"`{key}` is missing in {place}", help_
        case "extra_forbidden":
            keys = list(fields_at(kind, path[:-1]))
            return f"unknown key `{key[:60]}`", help_with_key(
                path, keys, kind, document
            )
        case "model_type":
            help_ = help_with_model(path, document, fields_at(kind, path))
            return f"`{_spoken(path)}` needs keys of its own", help_
        case kind_of_problem if kind_of_problem in KINDS:
            help_ = str(problem.words["help"])
            if _is_open(path, document, kind):
                help_ = _WHEN_KNOWN
            else:
                help_ = fuller(help_, problem, document, kind)
            return str(problem.words["message"]), help_
        case _:  # a library fell over it
            return (
                f"what stands under `{_spoken(path)}` cannot be used as it is",
                "write it in another way, or leave it out",
            )


def _value_known(path: KeyPath, document: Document) -> str:
    """What a key that is missing would hold, where the file says it: a name makes an ID, one currency is that of all."""
    candidates = {
        "currency": {str(document.at(at)) for at in document.values if at[-1] == "currency"},
        "id": {id_of_name(str(document.at((*path[:-1], "name")) or ""))} - {""},
    }.get(str(path[-1]), set())  # fmt: skip
    return "".join(candidates) if len(candidates) == 1 else "…"


def _if_not_apart(path: KeyPath) -> str:
    """What to do where the lines of one entry were parted by a hyphen too many."""
    if _SECOND.match(str(path[-2:-1])):
        return "; or take the hyphen away, if these lines belong to the entry above"
    return ""


def _is_open(
    path: KeyPath,
    document: Document,
    kind: type[Frozen],
) -> bool:
    """Whether what stands at a path is still to be filled in, and can be left out until then."""
    typed = document.at(path)
    if not isinstance(typed, str) or not is_placeholder(typed):
        return False
    fields = fields_at(kind, path[:-1])
    name = str(path[-1])
    return name not in fields or not fields[name].is_required()


def _spoken(path: KeyPath) -> str:
    """`people 2, connection` as a person would say it."""
    words: list[str] = []
    for step in path:
        if isinstance(step, int) and words:
            words[-1] += f" {step + 1}"
        else:
            words.append(str(step))
    return ", ".join(words)
