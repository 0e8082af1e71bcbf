"""Copies for somebody else, as values: made from a redacted interview, so that nothing in them was ever there to leak."""

import base64
import datetime as dt
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from afterword.interview.model.audience import Audience, Switch
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import ids
from afterword.interview.model.vocabulary import Result
from afterword.interview.reading.workspace import Workspace
from afterword.interview.redaction import Copy, Withheld, copy_for, shared_name, values_of
from afterword.plan.outcomes import offers_elsewhere
from afterword.plan.plan import plan
from afterword.plan.steps import PARTS, OfferElsewhere, State, Step
from afterword.workbook.paper.documents import CopyNote, DocumentPart, PrintJob, print_job
from afterword.workbook.proposal.lacking import why_no_proposal
from afterword.workbook.views.interview import InterviewView, view
from afterword.workbook.views.other_applications import OtherApplication, other_applications, told_of
from afterword.workbook.views.steps import DraftView
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


def copy_of(workspace: Workspace, wish: Wish, today: dt.date) -> SharedCopy:
    """The copy that was wished for.

    Raises:
        NothingToShareError: the interview has nothing of this kind.
    """
    whole = workspace.interviews[wish.interview]
    redacted, shown = _redacted(workspace, wish, today)
    note = _note(workspace, wish, today)
    texts = dict(_texts(shown, note, wish, workspace))
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
        withheld=tuple(
            each for each in (*redacted.withheld, *_of_others(workspace, wish)) if not _is_theirs(each, shown, wish)
        ),
        shown=(
            *values_of(redacted.interview),
            *values_of(redacted.candidate),
            *_told_of_others(workspace, wish),
            *_made_of_shown(redacted, shown),
        ),
        gone=_gone(shown, whole) if wish.content is Content.NOTES else (),
    )


def _made_of_shown(redacted: Copy, shown: InterviewView) -> Iterator[Withheld]:
    """What we make of what is shown, and others may have typed: IDs of people, round figures of a scale."""
    for number, name in enumerate(ids(redacted.interview)):
        yield Withheld(("people", number, "id"), name)
    for tick in shown.pay.picture.ticks if shown.pay.picture else ():
        yield Withheld(("salary", "scale"), tick.text.replace(",", ""), amount=True)


def _is_theirs(value: Withheld, shown: InterviewView, wish: Wish) -> bool:
    """Whether a coach's earlier answer says only what this copy must: their own name, or a letter in it word for word."""
    letters = (each.draft.body for each in shown.drafts)
    if "feedback" not in value.place:
        return False
    return value.text.casefold() in wish.to.casefold() if value.place[-1] == "from" else value.text in letters


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
    steps = _as_planned(workspace, wish, today, planned.steps)
    return redacted, view(name, redacted.interview, redacted.candidate, replace(planned, steps=steps))


def _as_planned(workspace: Workspace, wish: Wish, today: dt.date, steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """The steps of a coach's copy as far as the candidate has them: what is only held back is not still to be done."""
    whole, me = workspace.interviews[wish.interview], workspace.candidate
    if wish.audience is not Audience.COACH or me is None:
        return steps
    own = {each.id: each for each in plan(wish.interview, whole, me, today, packs.fields()).steps}
    states = ((each, own.get(each.id)) for each in steps)
    return tuple(
        replace(each, state=State.DONE) if known and known.state is State.DONE else each for each, known in states
    )


def _to_be_passed_on(interview: Interview) -> Interview:
    """The interview as whoever passes notes on meets it: with no word on addresses, which they are not asked for here."""
    people = tuple(each.model_copy(update={"shares_contacts": False}) for each in interview.people)
    return interview.model_copy(update={"people": people})


def _elsewhere(known: Mapping[str, Interview], wish: Wish) -> OfferElsewhere | None:
    """An offer of another employer: only if the candidate shows other applications."""
    return offers_elsewhere(known, wish.interview) if _shows_others(wish) else None


def _shows_others(wish: Wish) -> bool:
    return wish.audience is Audience.COACH and Switch.OTHER_APPLICATIONS in wish.switches


def _others(workspace: Workspace, wish: Wish) -> tuple[OtherApplication, ...]:
    """The candidate's other applications, if the coach is shown them."""
    others = {name: each for name, each in workspace.interviews.items() if name != wish.interview}
    return other_applications(others.values(), workspace.candidate) if _shows_others(wish) else ()


def _gone(shown: InterviewView, whole: Interview) -> tuple[str, ...]:
    """Whose note the log says has gone."""
    return tuple(each.draft.title for each in _notes(shown) if whole.logged(each.draft.id))


def _notes(shown: InterviewView) -> tuple[DraftView, ...]:
    return tuple(each for each in shown.drafts if each.draft.note and each.draft.id.startswith("thank-"))


def _of_others(workspace: Workspace, wish: Wish) -> Iterator[Withheld]:
    """Every value of the other interviews, and the names of all files: none of them belongs into this copy."""
    told = set(_told_of_others(workspace, wish))
    for name, other in workspace.interviews.items():
        yield Withheld(("the file name", name), name)
        if name != wish.interview:
            values = (replace(each, place=(name, *each.place)) for each in values_of(other))
            yield from (each for each in values if each not in told)


def _told_of_others(workspace: Workspace, wish: Wish) -> Iterator[Withheld]:
    """The values of other interviews that this copy tells."""
    for name, other in workspace.interviews.items():
        if name != wish.interview and _shows_others(wish):
            told = told_of(other)
            yield from (replace(each, place=(name, *each.place)) for each in values_of(other) if each.text in told)


def _note(workspace: Workspace, wish: Wish, today: dt.date) -> CopyNote:
    template = templating.words().get_template("share/without.txt.j2")
    lines = template.render(audience=str(wish.audience), switches=frozenset(str(each) for each in wish.switches))
    return CopyNote(
        audience=str(wish.audience),
        to=wish.to,
        made=phrases.paper_date(today),
        without=tuple(line for line in lines.split("\n") if line.strip()),
        others=_others(workspace, wish),
        shown_too=tuple(sorted(each.value.replace("-", " ") for each in wish.switches)),
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


def _texts(shown: InterviewView, note: CopyNote, wish: Wish, workspace: Workspace) -> Iterator[tuple[str, str]]:
    """The pages and plain texts of a copy by their file names, which say nothing of anybody."""
    whole = workspace.interviews[wish.interview]
    if wish.content is Content.WORKBOOK:
        values = {"view": shown, "note": note, "parts": PARTS, "criteria": packs.rubric()}
        yield "workbook.html", _page("coach", "coach.js", **values)
    if wish.content is Content.NOTES and not _ended(whole):
        ready = [each.draft for each in _notes(shown) if each.draft.ready and not whole.logged(each.draft.id)]
        if ready:
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
