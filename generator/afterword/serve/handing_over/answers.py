"""What a coach sent back, dropped on a page: read as the terminal reads it, shown item by item, and taken in as agreed."""

import hashlib
from collections.abc import Mapping, Sequence
from itertools import filterfalse
from operator import attrgetter
from pathlib import Path
from urllib.parse import quote

from afterword.edit.begun import begun
from afterword.edit.changes import ChangeRefusedError
from afterword.edit.intake import intake_in
from afterword.feedback.answers import Returned, UnusableReturnError
from afterword.feedback.changes import ProposedChange, ProposedChanges
from afterword.feedback.interview_names import copies_among, with_own_names
from afterword.feedback.match import proposals
from afterword.feedback.read.returned import read_content
from afterword.feedback.read.told_interview import ToldInterview, read_told
from afterword.feedback.sentences import (
    counted,
    in_short,
    left_out,
    nothing_new,
    what_it_is,
)
from afterword.feedback.taking_in import take_in
from afterword.frozen import frozen
from afterword.interview.model.entries import Entry
from afterword.interview.model.remarks import DRAFTS, PARTS
from afterword.interview.values.english import text_if
from afterword.serve.action.actions import Told
from afterword.serve.action.clock import Clock
from afterword.serve.action.writing import told, wording_of
from afterword.serve.handing_over.sent import MARK_LETTERS, Answer, Taking
from afterword.serve.handing_over.sound_workspace import SoundWorkspace, sound_workspace
from afterword.serve.pencils.words import why_not_put_in
from afterword.sharing.out.outbox import copies_for_coaches

_FOUND_AGAIN = "Each comment stands beside its letter or step; the first page of the interview lists them all."
_FOUND_HERE = "It stands beside what it is about."
_TO_USE = " A letter has the suggested words once you press “Use these words” there."
_CHANGED = "your files have changed since you went through it; give the file once more"


@frozen
class _Read:
    """A file that came back, as what it would change here."""

    sound: SoundWorkspace
    returned: Sequence[Returned]
    proposed: ProposedChanges

    @property
    def new(self) -> tuple[ProposedChange, ...]:
        """What there is to decide on."""
        return tuple(filter(attrgetter("new"), self.proposed.items))


@frozen
class Inbox:
    """Where pages take answers in. `today` is asked anew each time: a server runs past midnight."""

    root: Path
    today: Clock

    def look(self, answer: Answer) -> Told:
        """What is in it, item by item. Nothing is written, and nothing kept."""
        interview = _interview_told(answer.content)
        if interview:
            return self._answers(interview)
        reading = self._read(answer)
        new = reading.new
        return {
            "what": [
                *what_it_is(reading.returned, answer.by),
                *left_out(reading.proposed),
            ],
            "nothing": "" if new else nothing_new(reading.proposed),
            "new": [_change_told(change, reading.sound) for change in new],
        }

    def take(self, taking: Taking) -> Told:
        """Write what was agreed to into the files."""
        reading = self._read(taking)
        marks = frozenset(taking.take)
        taken = [change for change in reading.new if _mark(change) in marks]
        if set(map(_mark, taken)) != marks:
            raise ChangeRefusedError(_CHANGED)
        kind = reading.returned[0].kind
        written = take_in(self.root, reading.sound.workspace, taken, kind)
        comments = list(filterfalse(attrgetter("is_tick"), taken))
        words = "".join(map(self._words_put_in, _agreed(comments, taking)))
        answer = told(
            self.root,
            f"Taken in: {counted(taken)}.{_where(comments)}{_to_use(comments, taking)}{words}",
            can_undo=bool(written),
        )
        return {**answer, "place": _place(comments)}

    def _words_put_in(self, comment: ProposedChange) -> str:
        """Give a letter the words that were suggested for it; what is said of that, with a space before it."""
        text = getattr(comment.change, "instead", None) or ""
        why_not = why_not_put_in(
            self.root, self.today, comment.interview, _letter(comment), text
        )
        if why_not:
            return f" {comment.title} is as it was: {why_not}."
        return f" {comment.title} has the new words."

    def _answers(self, interview: ToldInterview) -> Told:
        """Answers about an interview: each question with what was answered, and what there is to say of it."""
        wording = wording_of(self.root)
        intake = intake_in(self.root, self.today(), wording, {})
        judged = intake.judged(interview.answers)
        answers = [
            {"ask": read.ask, "answer": read.answer, "careful": read.message}
            for read in judged.read_back()
        ]
        return {
            "what": [],
            "nothing": "",
            "new": [],
            "answers": answers,
            "begun": bool(begun(self.root)),
        }

    def _read(self, answer: Answer) -> _Read:
        sound = sound_workspace(self.root, self.today())
        try:
            returned = read_content(answer.content)
        except UnusableReturnError as error:
            reason = in_short(with_own_names(str(error), sound.workspace))
            raise ChangeRefusedError(f"nothing is taken in: {reason}") from None
        copies = copies_among(copies_for_coaches(self.root), sound.workspace)
        proposed = proposals(
            returned,
            sound.cases,
            sound.wording,
            by=answer.by,
            copies=copies,
        )
        return _Read(sound, returned, proposed)


def _where(comments: Sequence[ProposedChange]) -> str:
    """Where comments are found again; ticks stand at their steps."""
    if not comments:
        return ""
    if len(comments) == 1:
        return f" {_FOUND_HERE}"
    return f" {_FOUND_AGAIN}"


def _agreed(comments: Sequence[ProposedChange], taking: Taking) -> list[ProposedChange]:
    """Those whose words go into their letters at once."""
    with_words = filter(_letter, comments)
    return [comment for comment in with_words if _mark(comment) in taking.use]


def _to_use(comments: Sequence[ProposedChange], taking: Taking) -> str:
    """How a letter gets the words that were suggested for it, where the page does not write them in at once."""
    for comment in comments:
        if _letter(comment) and _mark(comment) not in taking.use:
            return _TO_USE
    return ""


def _letter(comment: ProposedChange) -> str:
    """The letter for which other words are suggested; empty where there are none, or no letter to have them."""
    has_words = getattr(comment.change, "instead", None) and comment.beside
    if not has_words or not comment.about.startswith(DRAFTS):
        return ""
    return comment.about.removeprefix(DRAFTS)


def _place(comments: Sequence[ProposedChange]) -> str:
    """The address in the site at which one goes on: of a comment its own place, of several the list of all; else none."""
    if not comments:
        return ""
    first = comments[0]
    page = "index.html#coach"
    if len(comments) == 1:
        page = _page_of(first) or page
    return f"interviews/{quote(first.interview)}/{page}"


def _page_of(comment: ProposedChange) -> str:
    """The page and the place of a comment on a letter or a part that there is; else none."""
    about = comment.about
    if about.startswith(DRAFTS) and comment.beside:
        anchor = about.removeprefix(DRAFTS).replace("/", "--")
        return f"drafts.html#{anchor}-coach"
    if about.startswith(PARTS):
        return f"{about.removeprefix(PARTS)}.html#coach"
    return ""


def _interview_told(content: bytes) -> ToldInterview | None:
    """The answers that the page with the questions saved, if the file is one of these."""
    try:
        return read_told(content)
    except UnusableReturnError as error:
        raise ChangeRefusedError(f"nothing is taken in: {error}") from None


def _change_told(
    proposed: ProposedChange, sound: SoundWorkspace
) -> Mapping[str, object]:
    return {
        "mark": _mark(proposed),
        "of": proposed.interview,
        "letter": _letter(proposed),
        "interview": sound.titles[proposed.interview],
        "title": proposed.title,
        "careful": proposed.stray,
        **_words_of(proposed),
    }


def _words_of(proposed: ProposedChange) -> Mapping[str, object]:
    change = proposed.change
    if isinstance(change, Entry):
        return {"tick": True, "on": change.on.isoformat(), "day": proposed.day}
    return {
        "tick": False,
        "on": change.on.isoformat(),
        "by": change.by or "",
        "says": str(change.says or ""),
        "text": change.text or "",
        "instead": change.instead or "",
        "now": text_if(change.instead, proposed.beside),
    }


def _mark(proposed: ProposedChange) -> str:
    """What tells one change from all others."""
    text = f"{proposed.interview}\n{proposed.about}\n{proposed.change}"
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()[:MARK_LETTERS]
