"""Words that would be taken for a slip in sentences of the candidate's own, which letters have as they were typed (E34)."""

from collections.abc import Iterator

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.reading.file.document import KeyPath
from afterword.interview.values.reading import single_spaced
from afterword.plan.cases import Case
from afterword.workbook.wording.typed.cleaned.slips import has_a_slip, with_no_slip

_KEYS = {
    "thoughts": ("say",),
    "articles": ("says", "why"),
    "news": ("says", "comment"),
    "references": ("hope", "why"),
    "lines": ("say",),
}


def slips_in_sentences(case: Case) -> Iterator[Diagnostic]:
    """Each sentence that has some, as it is said; it stands in the letter as it is until it is written anew."""
    for place, typed in _sentences(case):
        if typed and has_a_slip(typed):
            yield case.document.report(
                r.SLIP_IN_A_SENTENCE,
                place,
                f"`{place[-1]}` has words that are not said so in a letter",
                f"write: {with_no_slip(single_spaced(typed))}",
            )


def _sentences(case: Case) -> Iterator[tuple[KeyPath, str | None]]:
    """What is typed as whole sentences for letters, with its place in the file."""
    interview = case.interview
    for key, names in _KEYS.items():
        for number, entry in enumerate(getattr(interview, key)):
            for name in names:
                yield (key, number, name), getattr(entry, name)
    for number, extra in enumerate(interview.follow_ups.add):
        yield ("follow_ups", "add", number, "say"), extra.say
