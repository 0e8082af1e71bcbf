"""What an import would change, one item at a time, as values: the person decides on each, and nothing is decided here.

An item is new, or there already, or it cannot be used; of the last two the person hears why. Whatever names no interview and
no item of this workspace is left out and told.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pydantic import ValidationError

from afterword import escape
from afterword.feedback.answers import Comment, Returned, Tick
from afterword.feedback.read.json_answers import FEEDBACK, PROGRESS
from afterword.interview.model.interview import Entry, Interview
from afterword.interview.model.remarks import DRAFTS, PARTS, RUBRIC, Remark
from afterword.interview.reading.workspace import Workspace
from afterword.interview.redaction import shared_name
from afterword.interview.values import MOST_ENTRIES
from afterword.plan.cases import Case, Cases
from afterword.plan.possible import possible_drafts, possible_steps
from afterword.plan.steps import Chapter
from afterword.workbook.views.interview import view
from afterword.workbook.wording.wording import Wording

_SHORT, _LONG, _MOST_LINES = 300, 2_000, 40  # characters shown of what is there, and of what would be; lines of either
_LONGEST_NAME = 80  # characters of a name that is not known: enough to find it by
MOST_PRINTED = 300_000  # characters of the open comments on an interview: more cannot be printed in the time there is
_TOO_LONG = "the open comments are too long together; resolve some first (`afterword comments`)"
_LEAST_LINE = 60  # characters that a line counts for, however short: it takes its room on paper
_DATED = frozenset({FEEDBACK, PROGRESS})  # our pages write the day; programs that fill in PDFs often leave the old one


@dataclass(frozen=True)
class ProposedChange:
    """One item that could go into the file of an interview: a tick as a log entry, a comment as a remark.

    `title` says in words what it is about, `beside` is the text as it stands now, if it is about a draft. `there` says that
    the file has it already, `why_not` why it cannot be used; `day` says where its day is from when another was typed.
    """

    interview: str
    about: str
    title: str
    change: Entry | Remark
    beside: str = ""
    there: bool = False
    why_not: str = ""
    day: str = ""

    @property
    def new(self) -> bool:
        """Whether there is anything to decide."""
        return not self.there and not self.why_not

    @property
    def is_tick(self) -> bool:
        """Whether it goes into the log."""
        return isinstance(self.change, Entry)

    @property
    def lines(self) -> tuple[str, ...]:
        """What would be written, as the file would show it and then in words."""
        if isinstance(self.change, Remark):
            return tuple(_comment_lines(self.change, self.beside))
        line = f"log: + {{on: {self.change.on}, did: {self.change.did}}}"
        return (line, f"  {self.day}") if self.day else (line,)


@dataclass(frozen=True)
class ProposedChanges:
    """All items of what came back, in its order, and what names nothing that is here."""

    items: tuple[ProposedChange, ...]
    unread: tuple[str, ...]


@dataclass(frozen=True)
class Item:
    """Something in a workbook that can be commented on: what it is called, and its text if it is a draft."""

    title: str
    text: str = ""


@dataclass(frozen=True)
class Items:
    """The items of one interview by what `Remark.about` says of them, and the steps among them, which can be ticked."""

    by_about: Mapping[str, Item]
    steps: frozenset[str]

    def title(self, about: str) -> str:
        """What an item is called; nothing if there is no such item."""
        item = self.by_about.get(about)
        return item.title if item else ""

    def text(self, about: str) -> str:
        """The words of a draft as they stand now; nothing for anything else."""
        item = self.by_about.get(about)
        return item.text if item else ""


def proposals(returned: Sequence[Returned], cases: Cases, wording: Wording, *, by: str = "") -> ProposedChanges:
    """Each tick and comment as something to decide on; `by` names the sender in the place of what the files say."""
    names = {shared_name(name): name for name in cases.by_id}
    names |= {name: name for name in cases.by_id}
    matching = _Matching(cases, wording, names)
    changes: list[ProposedChange] = []
    for sent in returned:
        named = replace(sent, by=by or sent.by)
        for tick in named.ticks:
            changes += matching.tick(tick, named)
        for comment in named.comments:
            changes += matching.comment(comment, named)
    unread = [with_own_names(line, cases.workspace) for sent in returned for line in sent.unread]
    return ProposedChanges(tuple(_within_limits(changes, cases)), (*unread, *matching.unread()))


def with_own_names(text: str, workspace: Workspace) -> str:
    """A text with each interview called as its file is, in the place of the name that it has in copies."""
    for name in workspace.interviews:
        text = text.replace(shared_name(name), name)
    return text


def items_of(case: Case, wording: Wording) -> Items:
    """The items of an interview, in its plan now or in any other state of it."""
    packs, words = wording.packs, wording.words
    steps = possible_steps(case.interview, case.me, packs.fields().values())
    items = {
        **dict(_steps(case, steps, wording)),
        **{f"{PARTS}{part.slug}": Item(f"The part: {words.chapter(part)}") for part in Chapter},
        **{f"{RUBRIC}{line.id}": Item(f"The checklist: {line.look_at}") for line in packs.rubric()},
    }
    return Items(items, frozenset(steps))


def _steps(case: Case, steps: Sequence[str], wording: Wording) -> Iterator[tuple[str, Item]]:
    """The steps and the drafts, each called as the plan calls it, or by its ID while the plan does not have it."""
    shown = view(case, wording)
    title_of = {step.id.within: step.title for step in shown.steps}
    draft_of = {each.draft.id.within: each.draft for each in shown.drafts}
    for step in steps:
        yield step, Item(title_of.get(step, step))
    for name in possible_drafts(case.interview, case.me):
        draft = draft_of.get(name)
        title = draft.title if draft else title_of.get(name, name)
        yield f"{DRAFTS}{name}", Item(f"The text of: {title}", draft.body if draft else "")


@dataclass
class _Known:
    """One interview that answers are held against, and what would be new in it so far: a bundle may say a thing twice."""

    case: Case
    items: Items
    ticked: set[str] = field(default_factory=set)
    remarks: list[Remark] = field(default_factory=list)

    @property
    def interview(self) -> Interview:
        return self.case.interview


@dataclass
class _Matching:
    """Where answers are held against the workspace; what is not known is counted.

    `names` has each interview by its own name and by the one that it has in copies.
    """

    cases: Cases
    wording: Wording
    names: Mapping[str, str]
    known: dict[str, _Known] = field(default_factory=dict)
    strangers: Counter[str] = field(default_factory=Counter)
    missing: list[str] = field(default_factory=list)

    def tick(self, tick: Tick, sent: Returned) -> Iterator[ProposedChange]:
        """The tick as a line of the log, or nothing if it names no step here."""
        known, about = self._find(tick.step)
        if known is None:
            return
        if about not in known.items.steps:
            self.missing.append(f"{known.case.id} has no step {_named(about)}")
            return
        saved = _saved(sent, known.case)
        day = _whose_day(tick.typed, saved=saved == sent.on) if tick.typed else ""
        entry = Entry.model_validate({"on": str(tick.on or saved), "did": about})
        there = known.interview.logged(about) is not None or about in known.ticked
        why_not = "" if there else _why_not(entry.on, known.case, sent)
        if not there and not why_not:
            known.ticked.add(about)
        title = known.items.title(about)
        yield ProposedChange(known.case.id, about, title, entry, there=there, why_not=why_not, day=day)

    def comment(self, comment: Comment, sent: Returned) -> Iterator[ProposedChange]:
        """The comment as a remark, or nothing if it names no item here."""
        known, about = self._find(comment.about)
        if known is None:
            return
        title = known.items.title(about)
        if not title:
            self.missing.append(f"{known.case.id} has no {_kind(about)} {_named(about)}")
            return
        remark = _remark(comment, about, sent.by, _saved(sent, known.case))
        if remark is None:
            self.missing.append(f"the comment on {_named(about)} is longer than a file holds, or says nothing")
            return
        there = any(_says_the_same(remark, other) for other in (*known.interview.feedback, *known.remarks))
        if not there:
            known.remarks.append(remark)
        yield ProposedChange(known.case.id, about, title, remark, known.items.text(about), there)

    def unread(self) -> tuple[str, ...]:
        """What names nothing that is here."""
        told = (
            f"{_many(count)} about {_named(name)}, which is no interview of this workspace"
            for name, count in self.strangers.items()
        )
        return (*told, *self.missing)

    def _find(self, whole: str) -> tuple[_Known | None, str]:
        """The interview that an answer names, and what in it; the interview is None if it is a stranger's."""
        typed, _, about = whole.partition("/")
        name = self.names.get(typed)
        if name is None:
            self.strangers[typed] += 1
            return None, about
        if name not in self.known:
            case = self.cases[name]
            self.known[name] = _Known(case, items_of(case, self.wording))
        return self.known[name], about


def _why_not(day: dt.date, case: Case, sent: Returned) -> str:
    """Why a tick cannot have been made on its day; nothing when it can."""
    held = case.interview.held.on
    if day < held:
        return f"{day} is before the interview of {held}"
    if day > case.today:
        return f"{day} is still to come"
    if sent.kind in _DATED and sent.on and held <= sent.on < day:
        return f"{day} comes after {sent.on}, when the file was saved"
    return ""


def _saved(sent: Returned, case: Case) -> dt.date:
    """The day on which it was saved, unless it cannot be: where the sender lives it may be tomorrow, and clocks go wrong."""
    day = min(sent.on or case.today, case.today)
    return day if day >= case.interview.held.on else case.today


def _whose_day(typed: str, *, saved: bool) -> str:
    """Which day a tick has when what was typed beside its box is none."""
    whose = "the day on which the file was saved" if saved else "today"
    return f"this is {whose}: what stands beside the box, `{typed}`, is no day that can be read in one way alone"


def _remark(comment: Comment, about: str, by: str, day: dt.date) -> Remark | None:
    """The comment as it stands in a file, or None if it does not fit into one."""
    says = {
        "says": str(comment.says or ""),
        "text": comment.text.strip(),
        "instead": comment.instead.strip(),
    }
    if not any(says.values()):
        return None
    typed = {"on": str(day), "from": escape.clean(by).strip(), "about": about, **says}
    try:
        return Remark.model_validate({key: text for key, text in typed.items() if text})
    except ValidationError:
        return None


def _says_the_same(new: Remark, old: Remark) -> bool:
    """Whether a remark says what another says: the day does not count, as a page that is saved again says all again."""
    if (new.about, new.says, new.text, new.instead) != (old.about, old.says, old.text, old.instead):
        return False
    return new.by == old.by or not new.by or not old.by


def _within_limits(changes: Sequence[ProposedChange], cases: Cases) -> Iterator[ProposedChange]:
    """The changes, those beyond what a file holds as not usable."""
    room = {case.id: _Room.of(case.interview) for case in cases}
    for change in changes:
        why_not = room[change.interview].take(change) if change.new else ""
        yield replace(change, why_not=why_not) if why_not else change


@dataclass
class _Room:
    """How much a file holds already: entries of the log, remarks, and how long those are that are still open."""

    entries: int
    remarks: int
    printed: int

    @classmethod
    def of(cls, interview: Interview) -> "_Room":
        """What an interview holds now."""
        open_remarks = [remark for remark in interview.feedback if not remark.resolved]
        return cls(len(interview.log), len(interview.feedback), sum(_printed(remark) for remark in open_remarks))

    def take(self, change: ProposedChange) -> str:
        """Count a change that would go in, or say why there is no room for it."""
        held = self.entries if change.is_tick else self.remarks
        if held >= MOST_ENTRIES:
            return f"the file holds {MOST_ENTRIES} of them already"
        size = _printed(change.change)
        if size and self.printed + size > MOST_PRINTED:
            return _TOO_LONG
        self.printed += size
        self.entries += change.is_tick
        self.remarks += not change.is_tick
        return ""


def _printed(change: Entry | Remark) -> int:
    """How much room the words of a comment take: its characters, a short line counted as one of ordinary length."""
    if isinstance(change, Entry):
        return 0
    lines = [*(change.text or "").split("\n"), *(change.instead or "").split("\n")]
    return sum(max(len(line), _LEAST_LINE) for line in lines)


def _comment_lines(remark: Remark, beside: str) -> Iterator[str]:
    by = f", from: {remark.by}" if remark.by else ""
    yield f"feedback: + {{on: {remark.on}{by}, about: {remark.about}}}"
    if remark.says:
        yield f"  {remark.says}"
    yield from _paragraph("it says", remark.text or "", _LONG)
    yield from _paragraph("instead", remark.instead or "", _LONG)
    if remark.instead:
        yield from _paragraph("now", beside, _SHORT)


def _paragraph(name: str, text: str, most: int) -> Iterator[str]:
    """The lines of a text under one another, the first with its name before it."""
    heading = f"{name}:"
    for line in _shortened(text, most).splitlines():
        yield f"  {heading:9}{line}"
        heading = ""


def _shortened(text: str, most: int) -> str:
    shown = "\n".join(text[:most].split("\n")[:_MOST_LINES])
    return text if shown == text else f"{shown.rstrip()} … ({len(text):,} characters)"


def _many(count: int) -> str:
    return "1 item is" if count == 1 else f"{count:,} items are"


def _kind(about: str) -> str:
    """What something that is not known would be, by how its name begins."""
    for start, kind in ((DRAFTS, "draft"), (PARTS, "part"), (RUBRIC, "line of the checklist")):
        if about.startswith(start):
            return kind
    return "step"


def _named(text: str) -> str:
    shown = text if len(text) <= _LONGEST_NAME else f"{text[: _LONGEST_NAME - 1]}…"
    return f"`{shown}`"
