"""Copies for somebody else, as values: made from a redacted interview, so that nothing in them was ever there to leak."""

import base64
import datetime as dt
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from afterword.interview.audience import Audience, Switch
from afterword.interview.model import Interview
from afterword.interview.redaction import Copy, Withheld, copy_for, shared_name, values_of
from afterword.interview.vocabulary import Result
from afterword.interview.workspace import Workspace
from afterword.plan.outcomes import offers_elsewhere
from afterword.plan.plan import plan
from afterword.plan.steps import PARTS, OfferElsewhere
from afterword.workbook.documents import CopyNote, DocumentPart, PrintJob, print_job
from afterword.workbook.pay.proposals import why_no_proposal
from afterword.workbook.views import InterviewView, view
from afterword.workbook.wording import packs, phrases, templating, words

_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


class Content(StrEnum):
    """What a copy holds. Each audience has its own."""

    WORKBOOK = "workbook"
    NOTES = "notes"
    REFERENCES = "references"
    PROPOSAL = "proposal"


CONTENTS = {
    Audience.COACH: (Content.WORKBOOK,),
    Audience.RECRUITER: (Content.NOTES, Content.REFERENCES),
    Audience.EMPLOYER: (Content.REFERENCES, Content.PROPOSAL),
}
_DOCUMENTS = {
    Content.WORKBOOK: DocumentPart.WORKBOOK,
    Content.REFERENCES: DocumentPart.REFERENCES,
    Content.PROPOSAL: DocumentPart.PROPOSAL,
}


class NothingToShareError(Exception):
    """The interview has nothing of this kind for this audience; the text says why."""


@dataclass(frozen=True)
class Wish:
    """What the candidate wants to hand over: to whom, what of it, and what beside what every coach sees."""

    interview: str
    audience: Audience
    content: Content
    to: str = ""
    switches: frozenset[Switch] = frozenset()


@dataclass(frozen=True)
class SharedCopy:
    """A copy: texts by file name and documents to print; `withheld` is what must not be in it, `shown` what may."""

    wish: Wish
    note: CopyNote
    texts: Mapping[str, str] = field(default_factory=dict)
    documents: tuple[PrintJob, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    shown: tuple[str, ...] = ()


def copy_of(workspace: Workspace, wish: Wish, today: dt.date) -> SharedCopy:
    """The copy that was wished for.

    Raises:
        NothingToShareError: the interview has nothing of this kind.
    """
    whole = workspace.interviews[wish.interview]
    redacted, shown = _redacted(workspace, wish, today)
    note = _note(wish, today)
    texts = dict(_texts(shown, note, wish, whole))
    part = _DOCUMENTS.get(wish.content)
    if wish.content is Content.PROPOSAL:
        _stop_without_proposal(workspace, wish, today)
    job = print_job(shown, part, shared=note) if part else None
    if not texts and job is None:
        raise NothingToShareError(_why_nothing(wish.content))
    return SharedCopy(
        wish=wish,
        note=note,
        texts=texts,
        documents=(job,) if job else (),
        withheld=(*redacted.withheld, *_of_others(workspace, wish)),
        shown=tuple(each.text for each in (*values_of(redacted.interview), *values_of(redacted.candidate))),
    )


def _redacted(workspace: Workspace, wish: Wish, today: dt.date) -> tuple[Copy, InterviewView]:
    """The interview as this audience may see it, and in words. Its file's name is the candidate's own business."""
    known, me = workspace.interviews, workspace.candidate
    if me is None:
        raise NothingToShareError("there is no file about you yet")
    redacted = copy_for(wish.audience, known[wish.interview], me, wish.switches)
    if wish.content is Content.NOTES:
        redacted = replace(redacted, interview=_to_be_passed_on(redacted.interview))
    name = shared_name(wish.interview)
    planned = plan(
        name,
        redacted.interview,
        redacted.candidate,
        today,
        packs.fields(),
        superseded=any(each.follows == wish.interview for each in known.values()),
        elsewhere=_elsewhere(known, wish),
    )
    return redacted, view(name, redacted.interview, redacted.candidate, planned)


def _to_be_passed_on(interview: Interview) -> Interview:
    """The interview as whoever passes notes on meets it: with no word on addresses, which they are not asked for here."""
    people = tuple(each.model_copy(update={"shares_contacts": False}) for each in interview.people)
    return interview.model_copy(update={"people": people})


def _elsewhere(known: Mapping[str, Interview], wish: Wish) -> OfferElsewhere | None:
    """An offer of another employer: only if the candidate shows other applications."""
    shows = wish.audience is Audience.COACH and Switch.OTHER_APPLICATIONS in wish.switches
    return offers_elsewhere(known, wish.interview) if shows else None


def _of_others(workspace: Workspace, wish: Wish) -> Iterator[Withheld]:
    """Every value of the other interviews, and the names of all files: none of them belongs into this copy."""
    for name, other in workspace.interviews.items():
        yield Withheld(("the file name", name), name)
        if name != wish.interview:
            yield from (Withheld((name, *each.place), each.text, each.amount) for each in values_of(other))


def _note(wish: Wish, today: dt.date) -> CopyNote:
    template = templating.words().get_template("share/without.txt.j2")
    lines = template.render(audience=str(wish.audience), switches=frozenset(str(each) for each in wish.switches))
    return CopyNote(
        audience=str(wish.audience),
        to=wish.to,
        made=phrases.paper_date(today),
        without=tuple(line for line in lines.split("\n") if line.strip()),
    )


def _stop_without_proposal(workspace: Workspace, wish: Wish, today: dt.date) -> None:
    """Look at the whole interview: an offer, or an end, is a reason to send none that their copy does not hold."""
    whole, me = workspace.interviews[wish.interview], workspace.candidate
    off = why_no_proposal(whole, plan(wish.interview, whole, me, today, packs.fields())) if me else None
    if off:
        raise NothingToShareError(f"there is no proposal to hand over: {words.no_proposal(off)}")


def _ended(interview: Interview) -> bool:
    """Whether the application is over: what the other side knows, and their copy does not hold."""
    return interview.outcome is not None and interview.outcome.result is not Result.OFFER


def _texts(shown: InterviewView, note: CopyNote, wish: Wish, whole: Interview) -> Iterator[tuple[str, str]]:
    """The pages and plain texts of a copy by their file names, which say nothing of anybody."""
    if wish.content is Content.WORKBOOK:
        criteria = packs.rubric()
        yield "workbook.html", _page("coach", "coach.js", view=shown, note=note, parts=PARTS, criteria=criteria)
    if wish.content is Content.NOTES:
        notes = tuple(each.draft for each in shown.drafts if each.draft.note and each.draft.id.startswith("thank-"))
        ready = tuple(each for each in notes if each.ready and not whole.logged(each.id))
        if ready and not _ended(whole):
            yield "notes.html", _page("notes", "notes.js", view=shown, note=note, notes=ready)
            yield from ((f"note-{number}.txt", f"{each.body}\n") for number, each in enumerate(ready, 1))


def _page(name: str, script: str, **values: object) -> str:
    """A page that is one file and runs nothing but its own script: the policy names it by its hash."""
    code = templating.as_it_is("share", script)
    digest = base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
    template = templating.documents().get_template(f"share/{name}.html.j2")
    return template.render(script=code, digest=digest, css=templating.as_it_is("share", "share.css"), **values)


def _why_nothing(content: Content) -> str:
    return {
        Content.NOTES: "there is no note to pass on: the thank-yous have gone, or nobody in the file is a recruiter who could",
        Content.REFERENCES: "no referee has said yes yet, so there is nobody to name",
        Content.PROPOSAL: "there is no proposal to hand over",
        Content.WORKBOOK: "there is nothing to show yet",
    }[content]
