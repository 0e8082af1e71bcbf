"""The candidate's own words in place of our drafts. What the plan knows of a letter stays: its day and its address."""

import datetime as dt
import re
from dataclasses import replace

from afterword.interview.model.own_drafts import OwnDraft, PlacedDraft
from afterword.plan.steps import Kind, Step
from afterword.plan.thank_yous import one_note
from afterword.workbook.letters.letter import Draft, Letter, way_of
from afterword.workbook.letters.thanks import MOST_WORDS, thank_panel, thank_you
from afterword.workbook.proposal.view import proposal_view
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.words import Gap

_ENCLOSED = "\n\n----\n\n"  # what stands between the notes in a mail that carries them
_DAYS_AGO = {"today": 0, "this morning": 0, "this afternoon": 0, "yesterday": 1}
_ABOUT_THE_DAY = frozenset({Kind.THANK_YOU, Kind.PASS_ON})
_NEAR_DAY = re.compile(rf"\b(?:{'|'.join(_DAYS_AGO)})\b", re.IGNORECASE)
_OF_ANY_LETTER = frozenset({"address", "referee-address"})  # what a letter lacks whoever writes it


def in_own_words(desk: Desk, drafts: tuple[Draft, ...]) -> tuple[Draft, ...]:
    """The drafts, each in the candidate's own words where there are some; also those that travel inside another."""
    own = {each.of: each for each in desk.interview.drafts}
    if not own:
        return drafts
    return tuple(
        _own(desk, each, own[each.id.within]) if each.id.within in own else _enclosing(desk, each, own)
        for each in drafts
    )


def _own(desk: Desk, draft: Draft, own: OwnDraft) -> Draft:
    cautions = tuple(each for each in draft.cautions if each != _too_long(desk, draft))
    return replace(
        draft,
        subject=own.subject or draft.subject,
        body=own.text,
        gaps=_still_lacking(desk, draft),
        cautions=(*cautions, *_other_days(desk, draft, own.text)),
        own=True,
        where=own.where if isinstance(own, PlacedDraft) else "",
    )


def _enclosing(desk: Desk, draft: Draft, own: dict[str, OwnDraft]) -> Draft:
    """A mail that carries notes to pass on: each note in the candidate's own words where there are some (S6, S7)."""
    step = next((each for each in desk.plan.steps if each.id == draft.step), None)
    if draft.kind is not Kind.PASS_ON or step is None:
        return draft
    written = {name: own.get(f"thank-you/{name}") for name in (step.id.of, *step.also_for)}
    if not any(written.values()):
        return draft
    ours = {name: _note(desk, step, name) for name in written}
    cover = draft.body.removesuffix("".join(_ENCLOSED + each.body for each in ours.values()))
    texts = [mine.text if mine else ours[name].body for name, mine in written.items()]
    lacking = {*_still_lacking(desk, draft), *(gap for name in written if not written[name] for gap in ours[name].gaps)}
    gaps = tuple(each for each in draft.gaps if each in lacking)
    stale = [text for mine in written.values() if mine for text in _other_days(desk, draft, mine.text)]
    cautions = tuple(dict.fromkeys((*draft.cautions, *stale)))
    return replace(draft, body=_ENCLOSED.join([cover, *texts]), gaps=gaps, cautions=cautions)


def _note(desk: Desk, step: Step, name: str) -> Draft:
    """Our own note to one of those whose notes travel in a mail."""
    if one_note(desk.interview):
        return thank_panel(desk, step)
    return thank_you(desk, replace(step, route=replace(way_of(step), person=name)))


def _still_lacking(desk: Desk, draft: Draft) -> tuple[str, ...]:
    """The gaps that are left when our text has gone: an address, and what an attached proposal still needs."""
    page = proposal_view(desk.wording, desk.interview, draft.on) if draft.kind is Kind.SEND_PROPOSAL else None
    left = {*_OF_ANY_LETTER, *(page.lacking if page else ())}
    return tuple(each for each in draft.gaps if isinstance(each, Gap) and each.name in left)


def _other_days(desk: Desk, draft: Draft, text: str) -> tuple[str, ...]:
    """A caution where thanks say `yesterday` and go out on another day than the one after the interview (S23)."""
    found = _NEAR_DAY.search(text)
    if found is None or draft.kind not in _ABOUT_THE_DAY:
        return ()
    held = desk.interview.held.on
    if draft.on - held == dt.timedelta(days=_DAYS_AGO[found[0].lower()]):
        return ()
    return (desk.words.other_day(found[0], phrases.paper_date(held)),)


def _too_long(desk: Desk, draft: Draft) -> str:
    """What is said of our own text when it is too long."""
    return desk.words.too_long(Letter(draft.body).words, MOST_WORDS[desk.interview.interested])
