"""Runs of digits in a text, and the numbers that each can mean: 97000, 97,000, 97.000, 9,70,000, 9 7 0 0 0, 97.5."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

_DIGITS = re.compile(r"[0-9]+")
_NO_DIGIT = re.compile(r"[^0-9]")
_GAP = re.compile(r"(?:[^\w]|_){1,3}")
_TIGHT = frozenset(".,'_\u00b7")  # alone between two digits they never part two figures
_POINTS = frozenset(".,")
_MOST_PIECES = 8
_MOST_DECIMALS = 4
_MOST_FIRST = 4
_LEAST_ODD = 5  # digits that stand apart in an odd way; fewer are times and dates


@dataclass(frozen=True)
class Run:
    """Digits that may be one figure: every number that they mean as people write it, and the one if they do not."""

    start: int
    end: int
    numbers: tuple[Decimal, ...]
    odd: Decimal | None
    is_grouped: bool
    has_decimals: bool


def significant(digits: str) -> str:
    """Digits without the zeros at both ends."""
    return digits.strip("0")


@dataclass(frozen=True)
class Wanted:
    """Significant digits that are looked for, and everything that they begin with."""

    digits: frozenset[str]
    beginnings: frozenset[str]

    @classmethod
    def of(cls, wanted: Iterable[str]) -> "Wanted":
        """These digits."""
        digits = frozenset(wanted)
        beginnings = {
            significant(number[:length])
            for number in digits
            for length in range(len(number) + 1)
        }
        return cls(digits, frozenset(beginnings))


def runs_in(text: str, wanted: Wanted) -> Iterator[Run]:
    """Every run of digits whose significant ones are wanted, with whatever may part them."""
    pieces = list(_DIGITS.finditer(text))
    for first, piece in enumerate(pieces):
        if significant(piece[0]) not in wanted.beginnings:
            continue
        if first and _gap(pieces, first - 1, text) in _TIGHT:
            continue
        for last in _ends(pieces, first, text, wanted):
            members = pieces[first : last + 1]
            gaps = [_gap(pieces, number, text) for number in range(first, last)]
            run = _run(members, gaps)
            yield _with_point_before(run, text)


def _gap(pieces: Sequence[re.Match[str]], number: int, text: str) -> str:
    """What stands between a piece and the next."""
    if number + 1 == len(pieces):
        return ""
    return text[pieces[number].end() : pieces[number + 1].start()]


def _ends(
    pieces: Sequence[re.Match[str]],
    first: int,
    text: str,
    wanted: Wanted,
) -> Iterator[int]:
    """The pieces with which a wanted run ends that begins with this one."""
    digits = ""
    most = min(first + _MOST_PIECES, len(pieces))
    for last in range(first, most):
        digits += pieces[last][0]
        if significant(digits) not in wanted.beginnings:
            return
        gap = _gap(pieces, last, text)
        if gap not in _TIGHT and significant(digits) in wanted.digits:
            yield last
        if not _GAP.fullmatch(gap):
            return


def _with_point_before(run: Run, text: str) -> Run:
    """The run, also as what follows a point: `.97`."""
    before = text[max(0, run.start - 2) : run.start]
    if not before.endswith(".") or before[:1].isalnum():
        return run
    digits = _NO_DIGIT.sub("", text[run.start : run.end])
    return replace(run, numbers=(*run.numbers, Decimal(f"0.{digits}")))


def _run(pieces: Sequence[re.Match[str]], gaps: Sequence[str]) -> Run:
    digits = [piece[0] for piece in pieces]
    numbers = list(_numbers(digits, gaps))
    odd = None
    joined = "".join(digits)
    is_odd = not numbers and len(joined) >= _LEAST_ODD
    if is_odd:
        odd = Decimal(joined)
    return Run(
        start=pieces[0].start(),
        end=pieces[-1].end(),
        numbers=tuple(numbers),
        odd=odd,
        is_grouped=bool(numbers and gaps),
        has_decimals=bool(gaps) and gaps[-1] in _POINTS,
    )


def _numbers(digits: Sequence[str], gaps: Sequence[str]) -> Iterator[Decimal]:
    if _is_grouped(digits, gaps):
        yield Decimal("".join(digits))
    if not gaps:
        return

    decimals = digits[-1]
    has_decimals = gaps[-1] in _POINTS and len(decimals) <= _MOST_DECIMALS
    if has_decimals and _is_grouped(digits[:-1], gaps[:-1]):
        whole = "".join(digits[:-1])
        yield Decimal(f"{whole}.{decimals}")


def _is_grouped(digits: Sequence[str], gaps: Sequence[str]) -> bool:
    """Whether groups of digits are those of one number: by threes, by fours, or as in India."""
    if not gaps:
        return True

    first, *others = map(len, digits)
    marks = {" " if gap.isspace() else gap for gap in gaps}
    if len(marks) > 1 or not marks <= _TIGHT | {" "}:
        return False
    if first > _MOST_FIRST or "\n" in "".join(gaps):
        return False

    by_threes = set(others) == {3}
    by_fours = set(others) == {4}
    as_in_india = others[-1] == 3 and set(others[:-1]) == {2}  # noqa: PLR2004  (9,70,000)
    return by_threes or by_fours or as_in_india
