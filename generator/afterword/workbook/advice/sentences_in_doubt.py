"""Sentences of the letters that may not read right, each with what is doubted of it, before anybody sends them (E34)."""

from collections.abc import Iterable, Iterator

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.model.interview import Interview
from afterword.plan.cases import Case
from afterword.workbook.letters.drafts import Draft
from afterword.workbook.letters.frame.last_look import Doubted, doubted_in
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.wording import Wording

_GAP = "sentence"
_OF_TESTS = ("results_that_fit",)


def sentences_in_doubt(
    case: Case,
    wording: Wording,
    drafts: Iterable[Draft],
) -> Iterator[Diagnostic]:
    """The first doubted sentence of each thing that was typed."""
    told = set()
    for draft, doubted in _doubted(Desk.for_letters(case, wording), drafts):
        if doubted.where in told:
            continue
        told.add(doubted.where)
        yield _report(case, wording, draft, doubted)


def _doubted(
    desk: Desk,
    drafts: Iterable[Draft],
) -> Iterator[tuple[Draft, Doubted]]:
    for draft in drafts:
        if _GAP in draft.gap_names:
            for doubted in doubted_in(desk, draft):
                yield draft, doubted


def _report(
    case: Case,
    wording: Wording,
    draft: Draft,
    doubted: Doubted,
) -> Diagnostic:
    doubt = doubted.doubt
    why = wording.words.phrase("doubted", doubt.name, words=doubt.words)
    key = next(part for part in reversed(doubted.where) if isinstance(part, str))
    is_of_interview = doubted.where[0] in Interview.model_fields
    return case.document.report(
        r.SENTENCE_IN_DOUBT,
        doubted.where if is_of_interview else _OF_TESTS,
        f"a sentence with this `{key}` may not read right: it {why}",
        f"`{draft.id.within}` would say: {doubted.sentence} Write `{key}` another way, as a short whole sentence"
        f" if nothing else "
        f"fits; or put the letter into your own words, which are never changed: afterword drafts --own {draft.id.within}",
    )
