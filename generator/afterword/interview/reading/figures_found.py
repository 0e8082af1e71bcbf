"""What a source says of pay: a figure, or a range with both its ends."""

from collections.abc import Iterator

from afterword.diagnostics import rules
from afterword.interview.model.interview import Interview
from afterword.interview.reading.contradictions import Contradiction


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
