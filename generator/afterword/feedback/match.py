"""What an import would change, one item at a time, as values: the person decides on each, and nothing is decided here.

An item is new, or there already, or it cannot be used; of the last two the person hears why. Whatever names no interview and
no item of this workspace is left out and told.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from afterword import escape
from afterword.feedback.answers import Comment, Returned, Tick
from afterword.feedback.changes import (
    ProposedChange,
    ProposedChanges,
    within_limits,
)
from afterword.feedback.copies import Copies
from afterword.feedback.interview_names import names_of_interviews, with_own_names
from afterword.feedback.items import Items, items_of
from afterword.feedback.read.json_answers import FEEDBACK, PROGRESS
from afterword.frozen import replace
from afterword.interview.model.entries import Entry
from afterword.interview.model.interview import Interview
from afterword.interview.model.remarks import DRAFTS, PARTS, RUBRIC, Remark
from afterword.interview.values.reading import UnreadableError
from afterword.mappings import filled
from afterword.plan.cases import Case, Cases
from afterword.plan.given.ids import interview_and_item
from afterword.workbook.wording.wording import Wording

# Characters of a name that is not known: enough to find it by.
_LONGEST_NAME = 80
# Our pages write the day; programs that fill in PDFs often leave the old one.
_DATED = frozenset({FEEDBACK, PROGRESS})


def proposals(
    returned: Sequence[Returned],
    cases: Cases,
    wording: Wording,
    *,
    by: str = "",
    copies: Copies | None = None,
) -> ProposedChanges:
    """Each tick and comment as something to decide on; `by` names the sender in the place of what the files say.

    With `copies`, what answers none of them is marked as a stray; what names no copy cannot be mistaken for another's where
    there is a single interview.
    """
    matching = _Matching(cases, wording, names_of_interviews(cases))
    changes: list[ProposedChange] = []
    for sent in returned:
        named = replace(sent, by=by or sent.by)
        answered: list[ProposedChange] = []
        for tick in named.ticks:
            answered += matching.tick(tick, named)
        for comment in named.comments:
            answered += matching.comment(comment, named)
        if copies is not None and (sent.copy_id or len(cases.by_id) > 1):
            answered = _marked(answered, named, copies)
        changes += answered
    matching.tell_of_others(returned, copies)
    unread = [
        with_own_names(line, cases.workspace)
        for sent in returned
        for line in sent.unread
    ]
    return ProposedChanges(
        tuple(within_limits(changes, cases)), (*unread, *matching.unread())
    )


def _marked(
    changes: Sequence[ProposedChange], answer: Returned, copies: Copies
) -> list[ProposedChange]:
    return [
        replace(change, stray=copies.why_stray(answer, change.interview))
        for change in changes
    ]


@dataclass
class _Target:
    """One interview that answers are held against, and what would be new in it so far: a bundle may say a thing twice."""

    case: Case
    items: Items
    ticked: dict[str, dt.date] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)

    @property
    def interview(self) -> Interview:
        return self.case.interview

    def has_ticked(self, step: str, on: dt.date | None) -> bool:
        """Whether a tick is in the log, or was in an answer before: on the same day, or this one says none."""
        came_ticked = on is None and self.case.plan.counts_as_done(step)  # in each PDF
        if came_ticked or self.interview.logged(step) is not None:
            return True
        return step in self.ticked and on in (None, self.ticked[step])

    def why_not_ticked(self, tick: Entry, sent: Returned) -> str:
        """Why a new tick cannot be taken; one that can is remembered as this step's."""
        why_not = _why_not(tick.on, self.case, sent, self.ticked.get(tick.did))
        if not why_not:
            self.ticked[tick.did] = tick.on
        return why_not

    def has_remark(self, remark: Remark) -> bool:
        """Whether the file says the same already, or an answer before did."""
        return any(
            _says_the_same(remark, other)
            for other in (*self.interview.feedback, *self.remarks)
        )


@dataclass
class _Matching:
    """Where answers are held against the workspace; what is not known is counted.

    `names` has each interview by its own name and by the one that it has in copies.
    """

    cases: Cases
    wording: Wording
    names: Mapping[str, str]
    targets: dict[str, _Target] = field(default_factory=dict)
    strangers: Counter[str] = field(default_factory=Counter)
    missing: list[str] = field(default_factory=list)

    def tick(self, tick: Tick, sent: Returned) -> Iterator[ProposedChange]:
        """The tick as a line of the log, or nothing if it names no step here."""
        target, about = self._interview_and_item(tick.step)
        if target is None:
            return
        if about not in target.items.steps:
            self.missing.append(f"{target.case.id} has no step {_named(about)}")
            return
        saved = _saved(sent, target.case)
        day = _whose_day(tick.typed, saved=saved == sent.on)
        entry = Entry.model_validate({"on": str(tick.on or saved), "did": about})
        there = target.has_ticked(about, tick.on)
        why_not = ""
        if not there:
            why_not = target.why_not_ticked(entry, sent)
        title = target.items.title(about)
        yield ProposedChange(
            target.case.id, about, title, entry, there=there, why_not=why_not, day=day
        )

    def comment(
        self,
        comment: Comment,
        sent: Returned,
    ) -> Iterator[ProposedChange]:
        """The comment as a remark, or nothing if it names no item here."""
        target, about = self._interview_and_item(comment.about)
        if target is None:
            return
        title = target.items.title(about)
        if not title:
            self.missing.append(
                f"{target.case.id} has no {_kind(about)} {_named(about)}"
            )
            return
        remark = _remark(comment, about, sent.by, _saved(sent, target.case))
        if remark is None:
            self.missing.append(
                f"the comment on {_named(about)} is longer than a file holds, or says nothing"
            )
            return
        there = target.has_remark(remark)
        if not there:
            target.remarks.append(remark)
        yield ProposedChange(
            target.case.id, about, title, remark, target.items.text(about), there
        )

    def tell_of_others(
        self,
        returned: Sequence[Returned],
        copies: Copies | None,
    ) -> None:
        """Say of what is about interviews of nobody here whether it answers a copy of somebody else's."""
        if self.strangers and copies is not None:
            self.missing += copies.made_elsewhere(returned)

    def unread(self) -> tuple[str, ...]:
        """What names nothing that is here."""
        told = (
            f"{_many(count)} about {_named(name)}, which is no interview of this workspace"
            for name, count in self.strangers.items()
        )
        return (*told, *self.missing)

    def _interview_and_item(self, whole: str) -> tuple[_Target | None, str]:
        """The interview that an answer names, and what in it; a stranger's is None, and counted."""
        typed, about = interview_and_item(whole)
        name = self.names.get(typed)
        if name is None:
            self.strangers[typed] += 1
            return None, about
        if name not in self.targets:
            case = self.cases[name]
            self.targets[name] = _Target(case, items_of(case, self.wording))
        return self.targets[name], about


def _why_not(
    day: dt.date, case: Case, sent: Returned, day_before: dt.date | None
) -> str:
    """Why a tick cannot have been made on its day, or has one already; nothing when it can."""
    held = case.interview.held.on
    if day_before:
        return f"it is ticked twice, and of {day_before} and {day} the first counts"
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
    """Which day a tick has when what was typed beside its box is none; nothing where that is empty."""
    if not typed:
        return ""
    whose = "the day on which the file was saved" if saved else "today"
    return f"this is {whose}: what stands beside the box, `{typed}`, is no day that can be read in one way alone"


def _remark(
    comment: Comment,
    about: str,
    by: str,
    day: dt.date,
) -> Remark | None:
    """The comment as it stands in a file, or None if it does not fit into one."""
    says = {
        "says": str(comment.says or ""),
        "text": comment.text.strip(),
        "instead": comment.instead.strip(),
    }
    if not any(says.values()):
        return None
    name = escape.clean(by).strip()
    typed = {"on": str(day), "from": name, "about": about, **says}
    try:
        return Remark.model_validate(filled(typed))
    except UnreadableError:
        return None


def _says_the_same(new: Remark, old: Remark) -> bool:
    """Whether a remark says what another says: the day does not count, as a page that is saved again says all again."""
    if (new.about, new.says, new.text, new.instead) != (
        old.about,
        old.says,
        old.text,
        old.instead,
    ):
        return False
    return new.by == old.by or not new.by or not old.by


def _many(count: int) -> str:
    return "1 item is" if count == 1 else f"{count:,} items are"


def _kind(about: str) -> str:
    """What something that is not known would be, by how its name begins."""
    for start, kind in (
        (DRAFTS, "draft"),
        (PARTS, "part"),
        (RUBRIC, "line of the checklist"),
    ):
        if about.startswith(start):
            return kind
    return "step"


def _named(text: str) -> str:
    shown = text if len(text) <= _LONGEST_NAME else f"{text[: _LONGEST_NAME - 1]}…"
    return f"`{shown}`"
