"""Names typed all in small letters, as on a phone, or in capitals: asked about once, and never changed; some are so."""

import re
from collections.abc import Iterator

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.reading.file.document import KeyPath
from afterword.interview.values.placeholders import to_fill_in
from afterword.interview.values.titled_names import only_case
from afterword.patterns import lazy_pattern
from afterword.plan.cases import Case

# Of o'neill both parts, of king's one.
_WORD = lazy_pattern(r"(?<![\w'\u2019])\w+|(?<=\b[od]['\u2019])\w+")
_STAYS_SMALL = lazy_pattern(
    r"(?<=.)\b(?:al|and|at|bin|da|de|del|den|der|di|for|in|la|le|of|the|van|von|y)\b"
)
_LETTERS_OF_A_NAME = lazy_pattern(r"(?!ms|mr|mx|dr|st)[bcdfghjklmnpqrstvwxz]{2,4}")

# Firms may well have no small letter.
_TOLD_OF = {
    "role": ("small letters", "capitals"),
    "employer": ("small letters",),
    "people": ("small letters", "capitals"),
}


def in_small_letters(case: Case) -> Iterator[Diagnostic]:
    """Each name that has no capital, or nothing else; not after the first letter has gone out with it."""
    if case.interview.log:
        return
    for path, typed in _names(case):
        letters = only_case(typed or "")
        if (
            typed
            and letters in _TOLD_OF[str(path[0])]
            and not any((to_fill_in(typed), _is_a_job(path, typed)))
        ):
            yield case.document.report(
                r.NAME_IN_SMALL_LETTERS,
                path,
                f"`{typed}` is written all in {letters}, and stands so in your letters",
                f"write {with_capitals(typed)}, or leave it if that is how it is spelt",
            )


def _is_a_job(path: KeyPath, typed: str) -> bool:
    """Whether it is a job whose words are small in a sentence: `head housekeeper`, but neither `hr lead` nor `HEAD`."""
    of_a_job = path[0] == "role", typed.islower()
    return all(of_a_job) and not any(map(str.isupper, with_capitals(typed).split()))


def _names(case: Case) -> Iterator[tuple[KeyPath, str | None]]:
    """What the letters take over letter by letter, with its place in the file."""
    interview = case.interview
    yield ("role",), interview.role
    yield ("employer", "name"), interview.employer.name
    for number, person in enumerate(interview.people):
        yield ("people", number, "name"), person.name
        yield ("people", number, "title"), person.title
        yield ("people", number, "family_name"), person.family_name


def with_capitals(name: str) -> str:
    """A name in one case as most are written: `Joanna Pike`, `Bank of Leeds`, `NHS`."""
    name = name.lower()
    small = {match.start() for match in _STAYS_SMALL.finditer(name)}

    def written(match: re.Match[str]) -> str:
        word = match[0]
        if match.start() in small:
            return word
        if _LETTERS_OF_A_NAME.fullmatch(word):
            return word.upper()
        return f"{word[0].upper()}{word[1:]}"

    return _WORD.sub(written, name)
