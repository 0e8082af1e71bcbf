"""A copy on its way to somebody: made, searched, listed word by word, agreed to, and put into the outbox.

Nothing is written before `written`. A terminal asks in between, and a page does.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from afterword.edit.changes import ChangeRefusedError, locked
from afterword.files import why_refused
from afterword.frozen import frozen, replace
from afterword.interview.left_out import LeftOut
from afterword.plan.cases import Cases
from afterword.publish.alone import ActiveContentError
from afterword.publish.pdf.engine import MissingEngineError, UnprintableError
from afterword.sharing.out.as_made import mark_of
from afterword.sharing.out.outbox import OUTBOX, Handover, note_down, put
from afterword.sharing.out.own_words import shown_in
from afterword.sharing.out.share import Seal, Settles, finished
from afterword.sharing.out.shown import Shown
from afterword.sharing.out.shown_before import ShownBefore, keep_key, shown_before
from afterword.workbook.copies import SharedCopy, copy_of
from afterword.workbook.wording.wording import Wording

SHOWN_ONCE = "It is shown this once and kept nowhere. Tell it to them another way than the copy: by telephone, say."
NO_PDF = "The PDF is left out: its own seal is too weak for a passphrase that a person thought of."


class NotHandedOverError(Exception):
    """A copy cannot be made, or not be written; the text says why, and nothing was handed over."""


@frozen
class Made:
    """A copy with its files, searched. `shown` are the candidate's words in it, with what is new to its reader marked."""

    copy: SharedCopy
    files: Mapping[str, bytes]
    seen: ShownBefore
    shown: Shown


@frozen
class Counter:
    """Where copies of one workspace are handed over: what they are made from, and how they are sealed.

    `settles` asks the candidate about findings that are doubtful; `made_from` is put on the list with each copy.
    """

    root: Path
    cases: Cases
    wording: Wording
    seal: Seal | None
    settles: Settles
    made_from: str = ""

    def made(self, copy: SharedCopy) -> Made:
        """A copy finished and searched.

        Raises:
            LeakError: something private is in it, or may be and nobody settled it.
            NotHandedOverError: it cannot be made.
        """
        wish = copy.wish
        with self._reasons_told():
            files = self._finished(copy)
            seen = shown_before(self.root, str(wish.audience), wish.to)
        return Made(copy, files, seen, self._shown(copy, seen))

    def without(self, made: Made, passages: frozenset[LeftOut]) -> Made:
        """The copy made again without some words more.

        Raises:
            NothingToShareError: there is no copy without them.
            LeakError: it would show them all the same.
            NotHandedOverError: it cannot be made.
        """
        wish = made.copy.wish
        wish = replace(wish, leave_out=wish.leave_out | passages)
        copy = copy_of(self.cases, wish, self.wording)
        with self._reasons_told():
            files = self._finished(copy)
        return Made(copy, files, made.seen, self._shown(copy, made.seen))

    def written(self, made: Made, today: dt.date) -> Handover:
        """Put a copy that was agreed to into a folder of its own in the outbox, and note it down.

        Raises:
            NotHandedOverError: the disk is full, the list of copies cannot be read any more, or another is written just now.
        """
        wish = made.copy.wish
        with self._reasons_told(), locked(self.root, [OUTBOX]):
            seen = keep_key(self.root, made.seen)
            place = put(self.root, f"{wish.audience}-{today}", made.files)
            handover = Handover(
                on=today,
                interview=wish.interview,
                audience=str(wish.audience),
                content=str(wish.kind),
                to=wish.to,
                folder=place.name,
                files=tuple(sorted(made.files)),
                without=made.copy.note.without,
                shown_too=tuple(sorted(wish.switches)),
                sealed=self.seal is not None,
                shown=seen.marks_of(made.shown),
                copy_id=wish.copy_id,
                made_from=self.made_from,
                as_made=mark_of(made.files, seen.key),
            )
            note_down(self.root, handover)
        return handover

    def folder_of(self, handover: Handover) -> Path:
        """Where a copy lies that was written."""
        folder = self.root / OUTBOX / handover.folder
        return folder.resolve()

    def _finished(self, copy: SharedCopy) -> dict[str, bytes]:
        machine = (self.root.resolve(), Path.home())
        return finished(
            copy,
            seal=self.seal,
            machine=machine,
            settles=self.settles,
        )

    def _shown(self, copy: SharedCopy, seen: ShownBefore) -> Shown:
        shown = shown_in(self.cases, copy, self.wording.files)
        return seen.mark(shown)

    @contextmanager
    def _reasons_told(self) -> Iterator[None]:
        """Whatever stands in the way, in words."""
        try:
            yield
        except (
            ActiveContentError,
            ChangeRefusedError,
            UnprintableError,
            MissingEngineError,
            ValueError,
        ) as error:
            raise NotHandedOverError(str(error)) from None
        except OSError as error:
            raise NotHandedOverError(why_refused(self.root, error)) from None


def made_for(copy: SharedCopy) -> str:
    """Who gets a copy, as the candidate calls them; else what they are."""
    return copy.wish.to or f"the {copy.wish.audience}"


def told_of(made: Made) -> Iterator[str]:
    """What is in a copy and what is not, each in a line."""
    yield from contents_of(made)
    yield from exceptions_of(made.copy)


def contents_of(made: Made) -> Iterator[str]:
    """The files of a copy, and what it goes without."""
    yield f"It holds:  {', '.join(sorted(made.files))}"
    yield f"Left out:  {'; '.join(made.copy.note.without)}"


def exceptions_of(copy: SharedCopy) -> Iterator[str]:
    """What is in a copy, or is not, otherwise than one would think."""
    if copy.note.shown_too:
        yield f"Shown too: {'; '.join(copy.note.shown_too)}"

    for title in copy.gone:
        yield f"Not in it, as your log says that it has gone: {title}"

    for reason in copy.unfinished:
        yield f"Not in it, as it is NOT READY: {reason}"
