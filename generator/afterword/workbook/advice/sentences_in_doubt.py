"""Sentences of the letters that may not read right, each with what is doubted of it, before anybody sends them (E34)."""

from collections.abc import Iterable, Iterator

from afterword.diagnostics import Diagnostic, Span
from afterword.diagnostics import rules as r
from afterword.interview.model.interview import Interview
from afterword.plan.cases import Case
from afterword.workbook.letters.drafts import Draft
from afterword.workbook.letters.frame.last_look import Doubted, doubted_in
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.wording import Wording

_GAP = "sentence"
_OF_ME = "content/me.yaml"


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
    message = f"a sentence with this `{key}` may not read right: it {why}"
    help_ = (
        f"`{draft.id.within}` would say: {doubted.sentence} Write `{key}` another way, as a short whole sentence"
        f" if nothing else fits; or put the letter into your own words, which are never changed: afterword drafts"
        f" --own {draft.id.within}"
    )
    if doubted.where[0] not in Interview.model_fields:
        return r.SENTENCE_IN_DOUBT.at(Span(_OF_ME), message, help_)
    return case.document.report(r.SENTENCE_IN_DOUBT, doubted.where, message, help_)
