"""Copies for somebody else, as values: made from a redacted case, so that nothing in them was ever there to leak."""

import base64
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from afterword.interview.model.audience import Audience, Switch
from afterword.interview.model.people import ids
from afterword.interview.redaction import Withheld, values_of
from afterword.plan.cases import Case, Cases, Redacted
from afterword.plan.steps import State, Step
from afterword.workbook import ready
from afterword.workbook.paper.documents import CopyNote, PrintJob, print_job
from afterword.workbook.ready import DocumentKind
from afterword.workbook.views.interview import InterviewView, view
from afterword.workbook.views.other_applications import OtherApplication, other_applications, told_of
from afterword.workbook.views.readiness import why_not
from afterword.workbook.views.steps import DraftView
from afterword.workbook.wording import phrases
from afterword.workbook.wording.wording import Wording
from afterword.workbook.wording.words import Words


class CopyKind(StrEnum):
    """What a copy holds. Each audience has its own."""

    WORKBOOK = "workbook"
    NOTES = "notes"
    REFERENCES = "references"
    PROPOSAL = "proposal"


KINDS_FOR = {
    Audience.COACH: (CopyKind.WORKBOOK,),
    Audience.RECRUITER: (CopyKind.NOTES, CopyKind.REFERENCES),
    Audience.EMPLOYER: (CopyKind.REFERENCES, CopyKind.PROPOSAL),
}
_DOCUMENTS = {
    CopyKind.WORKBOOK: DocumentKind.WORKBOOK,
    CopyKind.REFERENCES: DocumentKind.REFERENCES,
    CopyKind.PROPOSAL: DocumentKind.PROPOSAL,
}


class NothingToShareError(Exception):
    """The interview has nothing of this kind for this audience, or it may not leave; the text says why."""


@dataclass(frozen=True)
class Wish:
    """What the candidate wants to hand over: to whom, what of it, and what beside what every coach sees."""

    interview: str
    audience: Audience
    kind: CopyKind
    to: str = ""
    switches: frozenset[Switch] = frozenset()

    @property
    def shows_others(self) -> bool:
        """Whether the candidate's other applications are shown."""
        return self.audience is Audience.COACH and Switch.OTHER_APPLICATIONS in self.switches


@dataclass(frozen=True)
class SharedCopy:
    """A copy: texts by file name and documents to print; `withheld` is what must not be in it, `shown` what may.

    `gone` names the people whose note is not in it, as the log says that it was sent.
    """

    wish: Wish
    note: CopyNote
    texts: Mapping[str, str] = field(default_factory=dict)
    documents: tuple[PrintJob, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    shown: tuple[Withheld, ...] = ()
    gone: tuple[str, ...] = ()


def copy_of(cases: Cases, wish: Wish, wording: Wording) -> SharedCopy:
    """The copy that was wished for.

    Raises:
        NothingToShareError: the interview has nothing of this kind, or it may not leave.
    """
    if wish.interview not in cases.by_id:
        raise NothingToShareError(wording.words.no_copy("nobody"))
    own = cases[wish.interview]
    _stop_unless_it_may_leave(own, wish, wording.words)
    redacted = _redacted(cases, wish)
    shown = view(redacted.case, wording)
    note = _note(cases, wish, wording)
    texts = dict(_texts(shown, own, note, wish))
    documents = tuple(_documents(shown, note, wish))
    if not texts and not documents:
        raise NothingToShareError(wording.words.no_copy(wish.kind))
    return SharedCopy(
        wish=wish,
        note=note,
        texts=texts,
        documents=documents,
        withheld=tuple(_withheld(cases, wish, redacted, shown)),
        shown=tuple(_shown(cases, wish, shown)),
        gone=tuple(_gone(shown, own)) if wish.kind is CopyKind.NOTES else (),
    )


# --- whether, and in whose eyes -------------------------------------------------------------------------------------------


def _stop_unless_it_may_leave(own: Case, wish: Wish, words: Words) -> None:
    """Look at the whole interview: an offer, an end or an offer elsewhere is a reason that their copy does not hold."""
    if wish.kind is not CopyKind.PROPOSAL:
        return
    readiness = ready.document(own, DocumentKind.PROPOSAL)
    if not readiness.may_leave:
        why = why_not(readiness, words)
        raise NothingToShareError(words.no_copy(wish.kind, why=why))


def _redacted(cases: Cases, wish: Wish) -> Redacted:
    """The case as this audience may see it; a coach sees as done what is done, also where it is held back why."""
    redacted = cases.redacted(wish.interview, wish.audience, wish.switches)
    if wish.audience is not Audience.COACH:
        return redacted
    done = {step.id.within for step in cases[wish.interview].plan.steps if step.state is State.DONE}
    plan = redacted.case.plan
    steps = tuple(_as_done(step) if step.id.within in done else step for step in plan.steps)
    return replace(redacted, case=replace(redacted.case, plan=replace(plan, steps=steps)))


def _as_done(step: Step) -> Step:
    return replace(step, state=State.DONE)


# --- what is in it --------------------------------------------------------------------------------------------------------


def _texts(shown: InterviewView, own: Case, note: CopyNote, wish: Wish) -> Iterator[tuple[str, str]]:
    """The pages and plain texts of a copy by their file names, which say nothing of anybody."""
    if wish.kind is CopyKind.WORKBOOK:
        yield "workbook.html", _page("coach", "coach.js", shown, note=note, criteria=shown.wording.packs.rubric())
    if wish.kind is CopyKind.NOTES and not own.interview.is_over:
        yield from _notes_to_pass_on(shown, own, note)


def _notes_to_pass_on(shown: InterviewView, own: Case, note: CopyNote) -> Iterator[tuple[str, str]]:
    """The notes that are whole and have not gone, on one page and each as a text."""
    notes = [
        each.draft
        for each in _notes(shown)
        if each.draft.ready and not own.interview.logged(each.draft.id.within)
    ]  # fmt: skip
    if not notes:
        return
    yield "notes.html", _page("notes", "notes.js", shown, note=note, notes=notes)
    for number, draft in enumerate(notes, start=1):
        yield f"note-{number}.txt", f"{draft.body}\n"


def _documents(shown: InterviewView, note: CopyNote, wish: Wish) -> Iterator[PrintJob]:
    kind = _DOCUMENTS.get(wish.kind)
    job = print_job(shown, kind, shared=note) if kind else None
    if job:
        yield job


def _notes(shown: InterviewView) -> tuple[DraftView, ...]:
    """The thanks that somebody else passes on."""
    return tuple(each for each in shown.drafts if each.draft.note and each.draft.id.kind == "thank-you")


def _gone(shown: InterviewView, own: Case) -> Iterator[str]:
    """Whose note the log says has gone."""
    for each in _notes(shown):
        if own.interview.logged(each.draft.id.within):
            yield each.draft.title


def _note(cases: Cases, wish: Wish, wording: Wording) -> CopyNote:
    template = wording.templates.plain_text.get_template("share/without.txt.j2")
    switches = frozenset(str(switch) for switch in wish.switches)
    lines = template.render(audience=str(wish.audience), switches=switches).split("\n")
    return CopyNote(
        audience=str(wish.audience),
        to=wish.to,
        made=phrases.paper_date(cases.today),
        without=tuple(line for line in lines if line.strip()),
        others=_other_applications(cases, wish),
        shown_too=tuple(sorted(switch.value.replace("-", " ") for switch in wish.switches)),
    )


def _other_applications(cases: Cases, wish: Wish) -> tuple[OtherApplication, ...]:
    """The candidate's other applications, if the coach is shown them."""
    return other_applications(cases.others(wish.interview)) if wish.shows_others else ()


def _page(name: str, script: str, shown: InterviewView, **values: object) -> str:
    """A page that is one file and runs nothing but its own script: the policy names it by its hash."""
    templates = shown.wording.templates
    code = templates.as_it_is("share", script)
    digest = base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
    css = templates.as_it_is("share", "share.css")
    page = templates.documents.get_template(f"share/{name}.html.j2")
    return page.render(script=code, digest=digest, css=css, view=shown, **values)


# --- what must not be in it, and what may ---------------------------------------------------------------------------------


def _withheld(cases: Cases, wish: Wish, redacted: Redacted, shown: InterviewView) -> Iterator[Withheld]:
    """Every value that the copy goes without: of this interview, and of all others."""
    for value in (*redacted.withheld, *_of_others(cases, wish)):
        if not _is_theirs(value, shown, wish):
            yield value


def _shown(cases: Cases, wish: Wish, shown: InterviewView) -> Iterator[Withheld]:
    """Every value that its reader may see, and what we make of them."""
    yield from values_of(shown.interview)
    yield from values_of(shown.me)
    yield from _told_of_others(cases, wish)
    for number, name in enumerate(ids(shown.interview)):
        yield Withheld(("people", number, "id"), name)
    for mark in shown.pay.picture.ticks if shown.pay.picture else ():
        yield Withheld(("salary", "scale"), mark.text.replace(",", ""), amount=True)


def _is_theirs(value: Withheld, shown: InterviewView, wish: Wish) -> bool:
    """Whether a coach's earlier answer says only what this copy must: their own name, or a letter in it word for word."""
    if "feedback" not in value.place:
        return False
    if value.place[-1] == "from":
        return value.text.casefold() in wish.to.casefold()
    return any(value.text == each.draft.body for each in shown.drafts)


def _of_others(cases: Cases, wish: Wish) -> Iterator[Withheld]:
    """Every value of the other interviews, and the names of all files: none of them belongs into this copy."""
    told = set(_told_of_others(cases, wish))
    for case in cases:
        yield Withheld(("the file name", case.id), case.id)
        if case.id == wish.interview:
            continue
        for value in _values_of(case):
            if value not in told:
                yield value


def _told_of_others(cases: Cases, wish: Wish) -> Iterator[Withheld]:
    """The values of other interviews that this copy tells."""
    if not wish.shows_others:
        return
    for case in cases.others(wish.interview):
        told = told_of(case)
        for value in _values_of(case):
            if value.text in told:
                yield value


def _values_of(case: Case) -> Iterator[Withheld]:
    """The values of another interview, with its name before their places."""
    for value in values_of(case.interview):
        yield replace(value, place=(case.id, *value.place))
