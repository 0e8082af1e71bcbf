"""What an import would change, one item at a time, as values: the person decides on each, and nothing is decided here.

An item is new, or there already, or it cannot be used; of the last two the person hears why. Whatever names no interview and
no item of this workspace is left out and told.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from pydantic import ValidationError

from afterword import escape
from afterword.feedback.answers import Comment, Returned, Tick
from afterword.feedback.read.json_answers import FEEDBACK, PROGRESS
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Entry, Interview
from afterword.interview.model.remarks import DRAFTS, PARTS, RUBRIC, Remark
from afterword.interview.reading.workspace import Workspace
from afterword.interview.redaction import shared_name
from afterword.interview.values import MOST_ENTRIES
from afterword.plan.possible import possible_drafts, possible_steps
from afterword.plan.steps import PARTS as PART_NAMES
from afterword.workbook.compose import plans
from afterword.workbook.views.interview import InterviewView, view
from afterword.workbook.wording import packs, words

_SHORT, _LONG, _MOST_LINES = 300, 2_000, 40  # characters shown of what is there, and of what would be; lines of either
MOST_PRINTED = 300_000  # characters of the open comments on an interview: more cannot be printed in the time there is
_TOO_LONG = "the open comments are too long together; resolve some first (`afterword comments`)"
_LEAST_LINE = 60  # characters that a line counts for, however short: it takes its room on paper
_DATED = frozenset({FEEDBACK, PROGRESS})  # our pages write the day; programs that fill in PDFs often leave the old one


@dataclass(frozen=True)
class Proposal:
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
    def lines(self) -> tuple[str, ...]:
        """What would be written, as the file would show it and then in words."""
        if isinstance(self.change, Entry):
            line = f"log: + {{on: {self.change.on}, did: {self.change.did}}}"
            return (line, f"  {self.day}") if self.day else (line,)
        return tuple(_comment_lines(self.change, self.beside))


@dataclass(frozen=True)
class Proposed:
    """All items of what came back, in its order, and what names nothing that is here."""

    items: tuple[Proposal, ...]
    unread: tuple[str, ...]


def proposals(returned: Sequence[Returned], workspace: Workspace, today: dt.date, *, by: str = "") -> Proposed:
    """Each tick and comment as something to decide on; `by` names the sender in the place of what the files say."""
    desk = _Desk(workspace, today)
    items: list[Proposal] = []
    for each in returned:
        sent = replace(each, by=by or each.by)
        answers: tuple[Tick | Comment, ...] = (*each.ticks, *each.comments)
        for answer in answers:
            proposal = desk.proposal(answer, sent, items)
            items += [proposal] if proposal else []
    unread = (with_own_names(line, workspace) for each in returned for line in each.unread)
    return Proposed(tuple(_within_limits(items, workspace)), (*unread, *desk.unread()))


def with_own_names(text: str, workspace: Workspace) -> str:
    """A text with each interview called as its file is, in the place of the name that it has in copies."""
    for name in workspace.interviews:
        text = text.replace(shared_name(name), name)
    return text


@dataclass(frozen=True)
class Items:
    """The items of one interview that can be ticked or commented on, and what each is called."""

    shown: InterviewView
    steps: frozenset[str]
    drafts: frozenset[str]

    def title(self, about: str) -> str:
        """What an item is called; nothing if there is no such item."""
        name = about.partition("/")[2]
        if about.startswith(DRAFTS):
            titles = (each.draft.title for each in self.shown.drafts if each.draft.id == name)
            return f"The text of: {next(titles, '') or self._step(name)}" if name in self.drafts else ""
        if about.startswith(PARTS):
            return next((f"The part: {words.chapter(part)}" for part, each in PART_NAMES.items() if each == name), "")
        if about.startswith(RUBRIC):
            return next((f"The checklist: {each.look_at}" for each in packs.rubric() if each.id == name), "")
        return self._step(about) if about in self.steps else ""

    def text(self, about: str) -> str:
        """The words of a draft as they stand now; nothing for anything else."""
        found = (each.draft.body for each in self.shown.drafts if f"{DRAFTS}{each.draft.id}" == about)
        return next(found, "")

    def _step(self, name: str) -> str:
        """What a step is called; its ID while the plan does not have it."""
        return next((step.title for step in self.shown.steps if step.id == f"{self.shown.id}/{name}"), name)


def items_of(name: str, workspace: Workspace, me: Candidate, today: dt.date) -> Items:
    """The items of the interview of that name."""
    interview = workspace.interviews[name]
    shown = view(name, interview, me, plans(workspace, today)[name])
    steps = possible_steps(interview, me, packs.fields().values())
    return Items(shown, frozenset(steps), frozenset(possible_drafts(interview, me)))


@dataclass
class _Desk:
    """Where answers are held against the workspace; what is not known is counted."""

    workspace: Workspace
    today: dt.date
    known: dict[str, Items] = field(default_factory=dict)
    strangers: Counter[str] = field(default_factory=Counter)
    missing: list[str] = field(default_factory=list)

    def proposal(self, answer: Tick | Comment, sent: Returned, before: Sequence[Proposal]) -> Proposal | None:
        """The answer as something to decide on, or None if it names nothing here."""
        whole = answer.step if isinstance(answer, Tick) else answer.about
        typed, _, about = whole.partition("/")
        name = self._interview(typed)
        items = self._items(name) if name else None
        if not name or not items:
            self.strangers[typed] += 1
            return None
        title = items.title(about)
        if not title or (isinstance(answer, Tick) and about not in items.steps):
            kind = "step" if isinstance(answer, Tick) else _kind(about)
            self.missing.append(f"{name} has no {kind} {_named(about)}")
            return None
        interview = self.workspace.interviews[name]
        day = _saved(sent, interview, self.today)
        if isinstance(answer, Tick):
            whose = _whose_day(answer.typed, saved=day == sent.on) if answer.typed else ""
            tick = Proposal(name, about, title, _entry(about, answer.on or day), day=whose)
            return self._of_tick(tick, interview, sent, before)
        remark = _remark(answer, about, sent.by, day)
        if remark is None:
            self.missing.append(f"the comment on {_named(about)} is longer than a file holds, or says nothing")
            return None
        there = any(_same(remark, each) for each in (*interview.feedback, *_changes(before, name)))
        return Proposal(name, about, title, remark, items.text(about), there)

    def _of_tick(self, tick: Proposal, interview: Interview, sent: Returned, before: Sequence[Proposal]) -> Proposal:
        day = tick.change.on
        said = (each.did for each in _changes(before, tick.interview) if isinstance(each, Entry))
        if interview.logged(tick.about) or tick.about in said:
            return replace(tick, there=True)
        why_not = ""
        if day < interview.held.on:
            why_not = f"{day} is before the interview of {interview.held.on}"
        elif day > self.today:
            why_not = f"{day} is still to come"
        elif sent.kind in _DATED and sent.on and interview.held.on <= sent.on < day:
            why_not = f"{day} comes after {sent.on}, when the file was saved"
        return replace(tick, why_not=why_not)

    def unread(self) -> tuple[str, ...]:
        """What names nothing that is here."""
        told = (
            f"{_many(count)} about {_named(name)}, which is no interview of this workspace"
            for name, count in self.strangers.items()
        )
        return (*told, *self.missing)

    def _interview(self, typed: str) -> str | None:
        """The interview of that name, or of the name that it has in copies."""
        known = self.workspace.interviews
        return typed if typed in known else next((each for each in known if shared_name(each) == typed), None)

    def _items(self, name: str) -> Items | None:
        me = self.workspace.candidate
        if name not in self.known and me:
            self.known[name] = items_of(name, self.workspace, me, self.today)
        return self.known.get(name)


def _changes(before: Sequence[Proposal], name: str) -> Iterator[Entry | Remark]:
    """What would be new in an interview already: a bundle may say a thing twice."""
    yield from (each.change for each in before if each.interview == name and each.new)


def _saved(sent: Returned, interview: Interview, today: dt.date) -> dt.date:
    """The day on which it was saved, unless it cannot be: where the sender lives it may be tomorrow, and clocks go wrong."""
    day = min(sent.on or today, today)
    return day if day >= interview.held.on else today


def _whose_day(typed: str, *, saved: bool) -> str:
    """Which day a tick has when what was typed beside its box is none."""
    whose = "the day on which the file was saved" if saved else "today"
    return f"this is {whose}: what stands beside the box, `{typed}`, is no day that can be read in one way alone"


def _entry(step: str, day: dt.date) -> Entry:
    return Entry.model_validate({"on": str(day), "did": step})


def _remark(comment: Comment, about: str, by: str, day: dt.date) -> Remark | None:
    """The comment as it stands in a file, or None if it does not fit into one."""
    typed = {
        "on": str(day),
        "from": escape.clean(by).strip(),
        "about": about,
        "says": str(comment.says or ""),
        "text": comment.text.strip(),
        "instead": comment.instead.strip(),
    }
    if not (typed["says"] or typed["text"] or typed["instead"]):
        return None
    try:
        return Remark.model_validate({key: value for key, value in typed.items() if value})
    except ValidationError:
        return None


def _same(new: Remark, known: Entry | Remark) -> bool:
    """Whether a remark says what another says: the day does not count, as a page that is saved again says all again."""
    if isinstance(known, Entry):
        return False
    same = all(getattr(new, name) == getattr(known, name) for name in ("about", "says", "text", "instead"))
    return same and (new.by == known.by or not new.by or not known.by)


def _within_limits(items: Sequence[Proposal], workspace: Workspace) -> Iterator[Proposal]:
    """The items, those beyond what a file holds as not usable."""
    count, printed = Counter[tuple[str, bool]](), Counter[str]()
    for name, each in workspace.interviews.items():
        count[name, True], count[name, False] = len(each.log), len(each.feedback)
        printed[name] = sum(_printed(remark) for remark in each.feedback if not remark.resolved)
    for item in items:
        list_, size = (item.interview, isinstance(item.change, Entry)), _printed(item.change)
        too_long = _TOO_LONG if size and printed[item.interview] + size > MOST_PRINTED else ""
        why_not = f"the file holds {MOST_ENTRIES} of them already" if count[list_] >= MOST_ENTRIES else too_long
        if item.new and not why_not:
            count[list_] += 1
            printed[item.interview] += size
        yield replace(item, why_not=why_not) if item.new and why_not else item


def _printed(change: Entry | Remark) -> int:
    """How much room the words of a comment take: its characters, a short line counted as one of ordinary length."""
    lines = [] if isinstance(change, Entry) else [*(change.text or "").split("\n"), *(change.instead or "").split("\n")]
    return sum(max(len(line), _LEAST_LINE) for line in lines)


def _comment_lines(remark: Remark, beside: str) -> Iterator[str]:
    by = f", from: {remark.by}" if remark.by else ""
    yield f"feedback: + {{on: {remark.on}{by}, about: {remark.about}}}"
    if remark.says:
        yield f"  {remark.says}"
    now = beside if remark.instead else ""
    for name, text, most in (("it says", remark.text, _LONG), ("instead", remark.instead, _LONG), ("now", now, _SHORT)):
        for number, line in enumerate(_shortened(text or "", most).splitlines()):
            yield f"  {f'{name}:' if not number else '':9}{line}"


def _shortened(text: str, most: int) -> str:
    shown = "\n".join(text[:most].split("\n")[:_MOST_LINES])
    return text if shown == text else f"{shown.rstrip()} … ({len(text):,} characters)"


def _many(count: int) -> str:
    return "1 item is" if count == 1 else f"{count:,} items are"


def _kind(about: str) -> str:
    names = {DRAFTS: "draft", PARTS: "part", RUBRIC: "line of the checklist"}
    return next((name for start, name in names.items() if about.startswith(start)), "step")


def _named(text: str) -> str:
    return f"`{text if len(text) <= 80 else f'{text[:79]}…'}`"  # noqa: PLR2004  (enough to find it by)
