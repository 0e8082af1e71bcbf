"""The candidate's own words in place of our drafts. What the plan knows of a letter stays: its day and its address."""

from dataclasses import replace

from afterword.interview.model import Interview
from afterword.interview.own_words import OwnDraft, PlacedDraft
from afterword.plan.steps import Kind
from afterword.workbook.letters.letter import Desk, Draft, Letter
from afterword.workbook.letters.thanks import MOST_WORDS
from afterword.workbook.wording import words

_ENCLOSED = "\n\n----\n\n"  # what stands between the notes in a mail that carries them
_ABOUT_OUR_TEXT = frozenset([
    "connection", "point", "topic", "comment", "points", "base", "start", "target", "source", "counter", "year", "currency",
    "how-i-work",
])  # fmt: skip


def in_own_words(desk: Desk, drafts: tuple[Draft, ...]) -> tuple[Draft, ...]:
    """The drafts, each in the candidate's own words where there are some; also those that travel inside another."""
    own = {each.of: each for each in desk.interview.drafts}
    if not own:
        return drafts
    return tuple(_own(desk, each, own[each.id]) if each.id in own else _enclosing(desk, each, own) for each in drafts)


def _own(desk: Desk, draft: Draft, own: OwnDraft) -> Draft:
    return replace(
        draft,
        subject=own.subject or draft.subject,
        body=own.text,
        gaps=_still_lacking(draft),
        cautions=tuple(each for each in draft.cautions if each != _too_long(desk.interview, draft)),
        own=True,
        where=own.where if isinstance(own, PlacedDraft) else "",
    )


def _enclosing(desk: Desk, draft: Draft, own: dict[str, OwnDraft]) -> Draft:
    """A mail that carries notes to pass on: each note in the candidate's own words where there are some (S6, S7)."""
    step = next((each for each in desk.plan.steps if each.id == draft.step), None)
    if draft.kind is not Kind.PASS_ON or step is None:
        return draft
    cover, *notes = draft.body.split(_ENCLOSED)
    names = (draft.step.partition("/")[2], *step.also_for)
    if len(names) != len(notes):
        return draft
    written = [own.get(f"thank-you/{name}") for name in names]
    texts = [each.text if each else note for each, note in zip(written, notes, strict=True)]
    gaps = _still_lacking(draft) if all(written) else draft.gaps
    return replace(draft, body=_ENCLOSED.join([cover, *texts]), gaps=gaps)


def _still_lacking(draft: Draft) -> tuple[str, ...]:
    """The gaps that are left when our text has gone: an address, what an attachment still needs."""
    return tuple(each for each in draft.gaps if not (isinstance(each, words.Gap) and each.name in _ABOUT_OUR_TEXT))


def _too_long(interview: Interview, draft: Draft) -> str:
    """What is said of our own text when it is too long."""
    return words.too_long(Letter(draft.body).words, MOST_WORDS[interview.interested])
