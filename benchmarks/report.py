"""How measurements are printed: what was measured, the ratio, the target, and whether it is met."""

import io
import operator
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from timing import Sample

_wall: Callable[[Sample], float] = operator.attrgetter("wall")
PROCESSOR: Callable[[Sample], float] = operator.attrgetter("processor")


@dataclass(frozen=True)
class Target:
    """The most that a ratio may be."""

    most: float

    def verdict(self, found: float) -> str:
        """The target and whether it is met."""
        return f"target {self.most:.2f}: {'met' if found <= self.most else 'NOT MET'}"


def heading(text: str) -> None:
    """Start a part."""
    print(f"\n{text}")


def line(name: str, samples: Sequence[Sample]) -> None:
    """One side's seconds by the clock, its processor seconds and its largest process."""
    wall = [sample.wall for sample in samples]
    processor = median(sample.processor for sample in samples)
    spread = f"({min(wall):.3f} to {max(wall):.3f})"
    peak = max(sample.peak_mib for sample in samples)
    print(
        f"  {name:<24} {median(wall):7.3f} s {spread:<20} processor {processor:7.3f} s  largest process {peak:4.0f} MiB"
    )


def ratio_text(name: str, ratio: float, target: Target) -> str:
    """One ratio and the verdict."""
    return f"  ratio, {name:<21} {ratio:.2f}  {target.verdict(ratio)}"


def ratio_line(
    name: str,
    ours: Sequence[Sample],
    theirs: Sequence[Sample],
    target: Target | None = None,
    measure: Callable[[Sample], float] = _wall,
) -> None:
    """The median of the ratios pair by pair, their range, and the verdict."""
    ratios = [measure(one) / measure(other) for one, other in zip(ours, theirs, strict=True)]
    found = median(ratios)
    verdict = target.verdict(found) if target else "no target"
    print(f"  ratio, {name:<21} {found:.2f} ({min(ratios):.2f} to {max(ratios):.2f})  {verdict}")


class Kept(io.TextIOBase):
    """What is printed, put into a file as well."""

    def __init__(self, file: Path) -> None:
        self._screen = sys.stdout
        self._file = file.open("w", encoding="utf-8")

    def write(self, text: str) -> int:
        """Print it, and keep it at once: a long run may be ended before its end."""
        self._file.write(text)
        self._file.flush()
        return self._screen.write(text)

    def flush(self) -> None:
        """Show what has been printed."""
        self._screen.flush()
