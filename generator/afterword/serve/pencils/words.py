"""The pencil for a draft's words: they become the person's own, looked at as they are typed as `check` looks at them."""

from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.diagnostics import Diagnostics
from afterword.edit.changes import ChangeRefusedError
from afterword.interview.model.own_drafts import OwnDraft, PlacedDraft
from afterword.interview.reading.yaml.yaml_door import plain_text
from afterword.mappings import by_key
from afterword.serve.action.actions import Told, first_reason
from afterword.serve.action.clock import Clock
from afterword.serve.action.refusing import beside
from afterword.serve.action.spots import KeySpot, LetterSpot, Spot, digest, number_among
from afterword.serve.action.writing import Opened, opened, wording_of
from afterword.serve.pencils.pencil import (
    LineText,
    LongText,
    Pencil,
    Sent,
    Writing,
    typed_at,
)
from afterword.workbook.advice.own_drafts import Reviewer
from afterword.workbook.advice.own_letter import OwnLetter
from afterword.workbook.advice.written_letters import WrittenLetters
from afterword.workbook.letters.drafts import write_drafts
from afterword.workbook.letters.letter import Draft
from afterword.workbook.wording.desk import Desk

if TYPE_CHECKING:
    from afterword.interview.amend import Content


_GREETINGS = ("Dear ", "Hello ", "Hi ")


class WordsSent(Sent):
    """A letter; `about` is the draft within its interview."""

    subject: LineText
    text: LongText


def _spot(opened: Opened, about: str) -> Spot:
    letters = by_key(opened.typed.drafts, attrgetter("of"))
    letter = letters.get(about)
    if letter and _is_beside(letter):
        return LetterSpot(str(getattr(letter, "where", "")))
    in_file = [name for name in letters if not _is_beside(letters[name])]
    number = number_among(in_file, about)
    return KeySpot.of_keys(opened.file, ("drafts", number), ("of", "subject", "text"))


def _is_beside(letter: OwnDraft) -> bool:
    """Whether a letter has a file of its own beside the interview."""
    return isinstance(letter, PlacedDraft) and letter.beside


def _draft(opened: Opened, about: str) -> Draft:
    """The draft as the page shows it."""
    desk = Desk.for_letters(opened.cases[opened.name], wording_of(opened.root))
    for draft in write_drafts(desk):
        if draft.id.within == about:
            return draft
    raise ChangeRefusedError("this draft is not in the plan any more; reload the page")


def _writing(opened: Opened, sent: WordsSent) -> Writing:
    draft = _draft(opened, sent.about)
    text = sent.text.rstrip()
    fields: dict[str, Content] = {"text": text, "subject": sent.subject.strip()}
    if not text:
        raise beside("text", "the letter is empty; write it, or close this")
    if not draft.own:
        fields = {"of": sent.about, **fields}
        if text == draft.body.rstrip() and fields["subject"] == draft.subject:
            raise beside(
                "text", "these are the words of the draft; change what you like"
            )
        if fields["subject"] == draft.subject:
            fields["subject"] = ""
    sentence = f"The letter has your words now.{_greeted_anew(draft.body, text)}"
    return Writing(fields, f"your words for “{draft.title}”", sentence)


def _greeting(letter: str) -> str:
    """Its first line, as far as it greets."""
    first, _, _ = letter.partition("\n")
    return first.strip(" ,")


def _greeted_anew(before: str, text: str) -> str:
    """That other letters greet this reader in another way, and where that is changed; it begins with a space."""
    old = _greeting(before)
    new = _greeting(text)
    if old == new:
        return ""
    if not new.startswith(_GREETINGS):
        return ""
    how = f" Here they are “{new}”, in their other letters “{old}”"
    return f"{how}: to have it the same in all, write your greeting on “Who is who”."


def _advice(opened: Opened, sent: WordsSent) -> Diagnostics:
    document, problems = plain_text(sent.text.encode(), opened.file)
    letter = PlacedDraft(
        of=sent.about, subject=sent.subject or None, text=sent.text.rstrip() or "-"
    )
    cases = opened.cases
    reviewer = Reviewer.of(cases, wording_of(opened.root).packs)
    own_letter = OwnLetter(letter, opened.interview, document, ())
    written = WrittenLetters.of(cases, opened.name, opened.interview)
    advice = reviewer.review(own_letter, written)
    return (*problems, *advice)


def _ours(opened: Opened, about: str) -> Told:
    """The draft as it is, which the form begins with as long as there are no words of the person's own."""
    draft = _draft(opened, about)
    return {"begin": {"subject": draft.subject, "text": draft.body}}


WORDS = Pencil("words", "letter", WordsSent, _spot, _writing, _advice, _ours)


def why_not_put_in(
    root: Path, today: Clock, interview: str, letter: str, text: str
) -> str:
    """Give a letter words that were agreed to elsewhere on the pages; why that could not be, or nothing when it has them."""
    try:
        now = opened(root, interview, today())
        subject = _draft(now, letter).subject
        seen = digest(typed_at(root, _spot(now, letter)))
        sent = WordsSent(
            interview=interview, about=letter, seen=seen, subject=subject, text=text
        )
        WORDS.action(root, today).perform(sent)
    except ChangeRefusedError as error:
        return first_reason(error)
    return ""
