"""The candidate's own words in place of our drafts. What the plan knows of a letter stays: its day and its address."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping

from afterword import escape
from afterword.frozen import replace
from afterword.interview.model.own_drafts import OwnDraft, PlacedDraft
from afterword.patterns import lazy_pattern
from afterword.plan.steps import Kind
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.letter import Draft, with_notes
from afterword.workbook.letters.thank_you.passed_on import with_enclosed
from afterword.workbook.proposal.lacking import unfinished
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.words import Gap

_DAYS_AGO = {"today": 0, "this morning": 0, "this afternoon": 0, "yesterday": 1}
_ABOUT_THE_DAY = frozenset({Kind.THANK_YOU, Kind.PASS_ON})
_NEAR_DAY = lazy_pattern(rf"\b(?:{'|'.join(_DAYS_AGO)})\b", re.IGNORECASE)
# What a letter lacks whoever writes it.
_OF_ANY_LETTER = frozenset({"address", "referee-address"})


def in_own_words(errand: Errand, draft: Draft) -> Draft:
    """The draft of a step in the candidate's own words where there are some; also those that travel inside it."""
    letters = {letter.of: letter for letter in errand.interview.drafts}
    letter = letters.get(draft.id.within)
    if letter:
        return _replaced(errand.desk, draft, letter)
    if draft.kind is Kind.PASS_ON:
        return _enclosing(errand, draft, letters)
    return draft


def _replaced(
    desk: Desk,
    draft: Draft,
    letter: OwnDraft,
) -> Draft:
    """The draft with this letter for our text; what was said of ours goes with it."""
    return replace(
        draft,
        subject=letter.subject or draft.subject,
        body=letter.text,
        gaps=tuple(_still_lacking(desk, draft)),
        cautions=tuple(_other_days(desk, draft, letter.text)),
        own=True,
        where=letter.where if isinstance(letter, PlacedDraft) else "",
    )


def _enclosing(
    errand: Errand,
    draft: Draft,
    letters: Mapping[str, OwnDraft],
) -> Draft:
    """A mail that carries notes to pass on: each note in the candidate's own words where there are some (S6, S7)."""
    if not letters:
        return draft

    ours = with_enclosed(errand)
    notes: list[str] = []
    cautions: list[str] = []
    lacking = set(_still_lacking(errand.desk, draft))
    for name, note in ours.enclosed.items():
        letter = letters.get(f"thank-you/{name}")
        if letter:
            notes.append(letter.text)
            cautions.extend(_other_days(errand.desk, draft, letter.text))
        else:
            notes.append(escape.isolated_mail(note.text))
            lacking.update(note.gaps)

    return replace(
        draft,
        body=with_notes(escape.isolated_mail(ours.cover), *notes),
        gaps=tuple(gap for gap in draft.gaps if gap in lacking),
        cautions=tuple(dict.fromkeys(cautions)),
    )


def _still_lacking(desk: Desk, draft: Draft) -> Iterator[str]:
    """The gaps that are left when our text has gone: an address, and what an attached proposal still needs."""
    left_over = {*_OF_ANY_LETTER, *_lacking_of_proposal(desk, draft)}
    for gap in draft.gaps:
        if isinstance(gap, Gap) and gap.name in left_over:
            yield gap


def _lacking_of_proposal(desk: Desk, draft: Draft) -> tuple[str, ...]:
    """What the page that a draft attaches still lacks, by the names of the gaps."""
    if draft.kind is not Kind.SEND_PROPOSAL:
        return ()
    return unfinished(desk.wording, desk.interview, desk.me, draft.on)


def _other_days(
    desk: Desk,
    draft: Draft,
    text: str,
) -> Iterator[str]:
    """A caution where thanks say `yesterday` and go out on another day than the one after the interview (S23)."""
    if draft.kind not in _ABOUT_THE_DAY:
        return
    near_day = _NEAR_DAY.search(text)
    if near_day is None:
        return

    held = desk.interview.held.on
    meant = draft.on - dt.timedelta(days=_DAYS_AGO[near_day[0].lower()])
    if meant != held:
        yield desk.words.other_day(near_day[0], phrases.paper_date(held))
