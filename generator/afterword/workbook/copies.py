"""Copies for somebody else, as values: made from a redacted case, so that nothing in them was ever there to leak."""

import base64
import datetime as dt
import hashlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import field
from itertools import filterfalse
from operator import attrgetter

from afterword.frozen import frozen, replace
from afterword.interview.model.audience import Switch
from afterword.interview.redaction import NOTHING_LEFT, Withheld
from afterword.plan.cases import Case, Cases, Redacted
from afterword.plan.steps import State, Step
from afterword.resources import NO_OWN_FILES, OwnFiles
from afterword.workbook import ready
from afterword.workbook.letters.letter import Draft
from afterword.workbook.paper.documents import CopyNote, PrintJob, print_job
from afterword.workbook.ready import DocumentKind, NoDocument
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.views.interview import view as interview_view
from afterword.workbook.views.other_applications import (
    OtherApplication,
    other_applications,
)
from afterword.workbook.views.readiness import why_not
from afterword.workbook.wishes import KINDS_FOR, CopyKind, Wish
from afterword.workbook.withheld import counts, days, own_days, printed, shown, withheld
from afterword.workbook.wording import phrases
from afterword.workbook.wording.wording import Wording
from afterword.workbook.wording.words import Words

__all__ = [
    "KINDS_FOR",
    "CopyKind",
    "NothingToShareError",
    "SharedCopy",
    "Wish",
    "copy_of",
]

_DOCUMENTS = {
    CopyKind.WORKBOOK: DocumentKind.WORKBOOK,
    CopyKind.REFERENCES: DocumentKind.REFERENCES,
    CopyKind.PROPOSAL: DocumentKind.PROPOSAL,
}
_THANKS = "thank-you"  # what notes that are passed on are
_NOT_FOR_COACHES = (  # unless it is switched on
    Switch.WALK_AWAY,
    Switch.OTHER_APPLICATIONS,
    Switch.REFEREE_CONTACTS,
    Switch.FEEDBACK,
    "notes",
    "own-contacts",
)
_NOT_FOR_OTHERS = (
    Switch.WALK_AWAY,
    Switch.OTHER_APPLICATIONS,
    "referees",
    "plans",
    "notes",
)


class NothingToShareError(Exception):
    """The interview has nothing of this kind for this audience, or it may not leave; the text says why."""


@frozen
class SharedCopy:
    """A copy: texts by file name and documents to print; `withheld` is what must not be in it, `shown` what may.

    `printed` of it stands in it. `days` of other interviews are asked about, and `own_days` are of this one; `counts` say of
    how many hours a year of pay is made. `gone` names the people whose note the log says was sent; `unfinished` says of others
    what they lack. `own_files` hold text of the candidate's own.
    """

    wish: Wish
    note: CopyNote
    texts: Mapping[str, str] = field(default_factory=dict)
    documents: tuple[PrintJob, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    shown: tuple[Withheld, ...] = ()
    printed: tuple[Withheld, ...] = ()
    days: tuple[Withheld, ...] = ()
    own_days: frozenset[dt.date] = frozenset()
    counts: tuple[Withheld, ...] = ()
    gone: tuple[str, ...] = ()
    unfinished: tuple[str, ...] = ()
    own_files: OwnFiles = NO_OWN_FILES

    @property
    def pages(self) -> tuple[str, ...]:
        """All that can be read in it, as it stands before it is printed."""
        documents = map(attrgetter("html"), self.documents)
        return (*self.texts.values(), *documents)


def copy_of(cases: Cases, wish: Wish, wording: Wording) -> SharedCopy:
    """The copy that was wished for.

    Raises:
        NothingToShareError: the interview has nothing of this kind, or it may not leave.
    """
    if wish.interview not in cases.by_id:
        raise NothingToShareError(wording.words.no_copy("nobody"))

    cases = cases.leaving_out(wish.leave_out)
    original = cases[wish.interview]
    _stop_unless_it_may_leave(original, wish, wording)
    redacted = _redacted(cases, wish)
    copy = _Copy(
        wish=wish,
        cases=cases,
        original=original,
        view=interview_view(redacted.case, wording),
        note=_note(cases, wish, wording.words),
    )

    texts = dict(_texts(copy))
    documents = tuple(_documents(copy))
    if not texts and not documents:
        why = _why_no_note(copy)
        raise NothingToShareError(wording.words.no_copy(wish.kind, why=why))

    made = SharedCopy(
        wish=wish,
        note=copy.note,
        texts=texts,
        documents=documents,
        withheld=tuple(withheld(cases, wish, redacted, copy.view)),
        shown=tuple(shown(cases, wish, copy.view)),
        days=tuple(days(cases, wish, copy.view)),
        own_days=own_days(copy.view),
        counts=tuple(counts(cases, wish)),
        gone=tuple(_gone(copy)),
        unfinished=tuple(_unfinished(copy)),
        own_files=wording.files,
    )
    if not wish.for_coach and any(NOTHING_LEFT in page for page in made.pages):
        # A coach understands that something is private which must be there; nobody else should read it.
        raise NothingToShareError(wording.words.no_copy("gap"))
    return replace(made, printed=tuple(printed(made.shown, wish, made.pages)))


@frozen
class _Copy:
    """What a copy is made from: `original` is the case as the candidate sees it, `view` is redacted."""

    wish: Wish
    cases: Cases
    original: Case
    view: InterviewView
    note: CopyNote

    @property
    def notes(self) -> Iterator[Draft]:
        """The thanks that somebody else passes on, if the copy is one of notes."""
        if self.wish.kind is not CopyKind.NOTES:
            return
        for view in self.view.drafts:
            if view.draft.note and view.draft.id.kind == _THANKS:
                yield view.draft

    def is_gone(self, note: Draft) -> bool:
        """Whether the log says so; it is withheld from whoever passes notes on."""
        return self.original.interview.logged(note.id.within) is not None


# --- whether, and in whose eyes -------------------------------------------------------------------------------------------


def _stop_unless_it_may_leave(original: Case, wish: Wish, wording: Wording) -> None:
    """Look at the whole interview: an offer, an end or an offer elsewhere is a reason that their copy does not hold."""
    kind = _DOCUMENTS.get(wish.kind)
    if kind is None:
        return
    readiness = ready.document(original, kind, wording)
    if not readiness.may_leave:
        why = why_not(readiness, wording.words)
        raise NothingToShareError(wording.words.no_copy(wish.kind, why=why))


def _redacted(cases: Cases, wish: Wish) -> Redacted:
    """The case as this audience may see it; a coach sees as done what is done, also where it is held back why."""
    redacted = cases.redacted(wish.interview, wish.audience, wish.switches)
    if not wish.for_coach:
        return redacted
    original = cases[wish.interview]
    done = {step.id.within for step in original.plan.steps if step.is_done}
    steps = [_done_if(step, done) for step in redacted.case.plan.steps]

    plan = replace(redacted.case.plan, steps=tuple(steps))
    case = replace(redacted.case, plan=plan)
    return replace(redacted, case=case)


def _done_if(step: Step, done: Collection[str]) -> Step:
    """The step, done where its ID within its interview is one of these."""
    if step.id.within not in done:
        return step
    return replace(step, state=State.DONE)


# --- what is in it --------------------------------------------------------------------------------------------------------


def _texts(copy: _Copy) -> Iterator[tuple[str, str]]:
    """The pages and plain texts of a copy by their file names, which say nothing of anybody."""
    if copy.wish.kind is CopyKind.WORKBOOK:
        yield "workbook.html", _page(copy, "coach")
    yield from _notes_to_pass_on(copy)


def _notes_to_pass_on(copy: _Copy) -> Iterator[tuple[str, str]]:
    """The notes that are whole and have not gone, on one page and each as a text."""
    notes = [note for note in copy.notes if ready.may_be_passed_on(copy.original, note)]
    if not notes:
        return

    yield "notes.html", _page(copy, "notes", notes=notes, is_one=len(notes) == 1)
    for number, note in enumerate(notes, start=1):
        yield f"note-{number}.txt", f"{note.body}\n"


def _why_no_note(copy: _Copy) -> str:
    """Why there is no note to pass on, where the plan or the notes themselves say so; else empty."""
    words = copy.view.wording.words
    if copy.original.interview.is_over:
        return words.no_document(NoDocument.NOTES)
    return "; ".join(_unfinished(copy))


def _unfinished(copy: _Copy) -> Iterator[str]:
    """Which notes lack something, and what."""
    if copy.original.interview.is_over:
        return
    for note in copy.notes:
        if not note.complete and not copy.is_gone(note):
            yield f"{note.title}: {copy.view.wording.words.still_lacks(note.gaps)}"


def _documents(copy: _Copy) -> Iterator[PrintJob]:
    """The one document that is of this kind, if there is one."""
    kind = _DOCUMENTS.get(copy.wish.kind)
    if kind is None:
        return

    job = print_job(copy.view, kind, shared=copy.note)
    if job:
        yield job


def _gone(copy: _Copy) -> Iterator[str]:
    """Whose note the log says has gone."""
    for note in filter(copy.is_gone, copy.notes):
        yield note.title


def _note(cases: Cases, wish: Wish, words: Words) -> CopyNote:
    others: tuple[OtherApplication, ...] = ()
    if wish.shows_others:
        me = cases[wish.interview].spoken_me
        others = other_applications(cases.others(wish.interview), me, words)

    switches = [words.page("shown", switch) for switch in wish.switches]
    return CopyNote(
        audience=str(wish.audience),
        to=wish.to,
        made=phrases.paper_date(cases.today),
        without=tuple(words.page("without", name) for name in _without(wish)),
        others=others,
        shown_too=tuple(sorted(switches)),
        copy_id=wish.copy_id,
    )


def _without(wish: Wish) -> Iterator[str]:
    """The names of what the copy goes without."""
    if not wish.for_coach:
        yield from _NOT_FOR_OTHERS
        return
    yield from filterfalse(wish.switches.__contains__, _NOT_FOR_COACHES)


def _page(copy: _Copy, name: str, **values: object) -> str:
    """A page that is one file and runs nothing but its own script: the policy names it by its hash."""
    templates = copy.view.wording.templates
    script = templates.as_it_is("share", f"{name}.js")
    digest = hashlib.sha256(script.encode()).digest()
    page = templates.documents.get_template(f"share/{name}.html.j2")
    return page.render(
        script=script,
        digest=base64.b64encode(digest).decode(),
        css=templates.as_it_is("share", "share.css"),
        view=copy.view,
        note=copy.note,
        **values,
    )
