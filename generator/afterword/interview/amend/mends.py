"""What can be mended in a file without asking what was meant: by place, and only as long as it makes nothing worse."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from operator import attrgetter

from afterword.diagnostics import Diagnostic, Diagnostics, Mend, errors_of
from afterword.frozen import frozen
from afterword.interview.reading.yaml.yaml_door import parse

Reader = Callable[[bytes], Diagnostics]
_OF_WHAT_IS_READ = "AW3"  # so begin the codes of values that do not go together
_MOST_ROUNDS = 20  # what was mended lets the next mistakes be seen


@frozen
class Mended:
    """A file as it would be, and what was told of it that is mended then."""

    content: bytes
    diagnostics: Diagnostics


def mended(
    content: bytes,
    read: Reader,
) -> Mended:
    """The file in these bytes with everything mended that has one meaning; `read` says what is wrong with it."""
    done: list[Diagnostic] = []
    for _ in range(_MOST_ROUNDS):
        step = _first_step(content, read)
        if step is None:
            break
        content = step.content
        done += step.diagnostics
    return Mended(content, tuple(done))


def no_worse(
    before: bytes,
    after: bytes,
    read: Reader,
) -> bool:
    """Whether a file reads at least as well as before: it can be read if it could, with no more errors and problems."""
    if not _can_be_read(before):
        return True
    return _can_be_read(after) and _counts(read(after)) <= _counts(read(before))


def _first_step(
    content: bytes,
    read: Reader,
) -> Mended | None:
    """The file with all that can be mended at once; when that does no good, with the first thing that does."""
    told = list(filter(attrgetter("mends"), read(content)))
    attempts = [told, *([diagnostic] for diagnostic in told)]
    for attempt in filter(None, attempts):
        apart = tuple(_apart(attempt))
        mends_of_each = map(attrgetter("mends"), apart)
        mends = chain.from_iterable(mends_of_each)
        changed = _written(content, mends)
        if changed != content and _is_better(content, changed, apart, read):
            return Mended(changed, apart)
    return None


def _is_better(
    before: bytes, after: bytes, mended_now: Iterable[Diagnostic], read: Reader
) -> bool:
    """Whether what was told is told no longer, and nothing worse in its place."""
    places = set(map(_place, mended_now))
    problems = read(after)
    left = set(map(_place, problems))
    if not _can_be_read(before):
        return not places & left
    return _can_be_read(after) and _counts(problems) < _counts(read(before))


def _can_be_read(content: bytes) -> bool:
    document, _ = parse(content, "")
    return bool(document.tree)


def _counts(problems: Diagnostics) -> tuple[int, int, int]:
    """How many errors keep the file from being read, how many errors there are, then how many problems at all.

    What does not go together is seen only in a file that is read: to see it is nothing worse.
    """
    errors = [*errors_of(problems)]
    unread = [problem for problem in errors if problem.code < _OF_WHAT_IS_READ]
    return len(unread), len(errors), len(problems)


def _place(diagnostic: Diagnostic) -> tuple[str, int, int]:
    return diagnostic.code, diagnostic.span.line, diagnostic.span.column


def _apart(told: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Those whose mends do not touch one another, from the top."""
    ends: dict[int, int] = {}
    for diagnostic in told:
        spans = [*map(attrgetter("span"), diagnostic.mends)]
        if all(span.column >= ends.get(span.line, 0) for span in spans):
            yield diagnostic
            ends |= {span.line: span.end for span in spans}


def _written(
    content: bytes,
    mends: Iterable[Mend],
) -> bytes:
    """The bytes with each mend in its place, the last first so that the places stay right."""
    text = content.decode("utf-8-sig")
    prefix = content[: -len(text.encode())]
    lines = text.splitlines(keepends=True)
    for mend in sorted(mends, key=lambda mend: mend.span, reverse=True):
        line = lines[mend.span.line - 1]
        start, end = mend.span.column - 1, mend.span.end - 1
        lines[mend.span.line - 1] = f"{line[:start]}{mend.text}{line[end:]}"
    return prefix + "".join(lines).encode()
