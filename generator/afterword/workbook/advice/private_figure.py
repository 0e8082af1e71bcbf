"""The least that the candidate would accept, found in a letter however it is written (S42)."""

from collections.abc import Iterable, Iterator

from afterword.diagnostics import Diagnostic, Span
from afterword.diagnostics import rules as r
from afterword.interview.model.interview import Interview
from afterword.interview.reading.file.document import Document
from afterword.workbook.advice.own_letter import OwnLetter
from afterword.workbook.pay.least_pay import least_pay_in

_HELP = "take the figure out; it is for you alone"


def private_figure(letter: OwnLetter) -> Iterator[Diagnostic]:
    """Where the letter, or its subject, gives the figure away."""
    match = least_pay_in(letter.text, letter.interview)
    if match:
        message = "the least you would accept stands in this letter"
        yield letter.report(r.WALK_AWAY_IN_DRAFT, match.span(), message, _HELP)

    if least_pay_in(letter.draft.subject or "", letter.interview):
        message = "the least you would accept stands in this subject"
        yield letter.report_key(r.WALK_AWAY_IN_DRAFT, "subject", message, _HELP)


def figure_in_template(
    template: Document, interviews: Iterable[Interview]
) -> Iterator[Diagnostic]:
    """Where a template or a file of words gives the figure of an interview away: it is printed for everybody."""
    for interview in interviews:
        for number, line in enumerate(template.lines, start=1):
            match = least_pay_in(line, interview)
            if match is None:
                continue

            span = Span(template.file, number, match.start() + 1, match.end() + 1)
            message = "the least you would accept stands in this file, from which letters and documents are made"
            yield r.WALK_AWAY_IN_DRAFT.at(span, message, _HELP, line)
