"""What a source says of pay: a figure, or a range with both its ends; and what one would ask, in its order."""

from collections.abc import Iterator

from afterword.diagnostics import rules
from afterword.interview.model.interview import Interview
from afterword.interview.reading.doubts.contradictions import Contradiction


def figures_found(interview: Interview) -> Iterator[Contradiction]:
    """A source of which neither a figure nor both ends of a range are told."""
    for number, finding in enumerate(interview.salary.findings):
        if finding.middle is None:
            yield Contradiction(
                rules.MISSING_KEY,
                ("salary", "findings", number),
                "`figure` is missing",
                "write `figure: …`; where they give a range alone, `low: …` and `high: …`",
            )


def own_figures(interview: Interview) -> Iterator[Contradiction]:
    """What one asks first is the most, and what one would take the least; no figure is said, as one of them is private."""
    pay = interview.salary
    steps = {
        ("opening", "target"): (pay.opening, pay.target),
        ("target", "walk_away"): (pay.target, pay.walk_away),
        ("opening", "walk_away"): (pay.opening, pay.walk_away),
    }
    for (high, low), (more, less) in steps.items():
        if more and less and more < less:
            yield Contradiction(
                rules.FIGURES_OUT_OF_ORDER,
                ("salary", high),
                f"`{high}` is less than `{low}`",
                "check which of the two was meant: you open with the most, and walk away below the least",
            )
            return


def raised_figures(interview: Interview) -> Iterator[Contradiction]:
    """They come back with more than they offered first: the other way round the two were exchanged."""
    keys = ("first_base", "base")
    first, base = (getattr(interview.offer, key, None) or 0 for key in keys)
    if first > base > 0:
        yield Contradiction(
            rules.FIGURES_OUT_OF_ORDER,
            ("offer", "first_base"),
            "`first_base` is more than `base`",
            "check which of the two was meant: `base` is the figure with which they came back",
        )
