"""What of a workbook can be commented on or ticked: its steps, drafts, parts and the lines of its checklist."""

from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter

from afterword.frozen import frozen
from afterword.interview.model.interview import CLOSED
from afterword.interview.model.remarks import DRAFTS, PARTS, RUBRIC
from afterword.plan.cases import Case
from afterword.plan.known_steps import possible_drafts, possible_steps
from afterword.plan.steps import Chapter
from afterword.workbook.views.interview import view
from afterword.workbook.wording.wording import Wording


@frozen
class Item:
    """Something in a workbook that can be commented on: what it is called, and its text if it is a draft."""

    title: str
    text: str = ""


_NO_ITEM = Item("")


@frozen
class Items:
    """The items of one interview by what `Remark.about` says of them, and the steps among them, which can be ticked."""

    by_about: Mapping[str, Item]
    steps: frozenset[str]

    def title(self, about: str) -> str:
        """What an item is called; nothing if there is no such item."""
        return self.by_about.get(about, _NO_ITEM).title

    def text(self, about: str) -> str:
        """The words of a draft as they stand now; nothing for anything else."""
        return self.by_about.get(about, _NO_ITEM).text


def items_of(case: Case, wording: Wording) -> Items:
    """The items of an interview, in its plan now or in any other state of it; what ends it can be ticked in a plan alone."""
    packs, words = wording.packs, wording.words
    steps = possible_steps(case.interview, case.me, packs.fields().values())
    items = {
        **dict(_steps(case, steps, wording)),
        **{
            f"{PARTS}{part.slug}": Item(f"The part: {words.chapter(part)}")
            for part in Chapter
        },
        **{
            f"{RUBRIC}{line.id}": Item(f"The checklist: {line.look_at}")
            for line in packs.rubric()
        },
    }
    planned = {step.id.within for step in case.plan.steps}
    return Items(items, frozenset(steps) - ({CLOSED} - planned))


def _steps(
    case: Case, steps: Sequence[str], wording: Wording
) -> Iterator[tuple[str, Item]]:
    """The steps and the drafts, each called as the plan calls it, or by its ID while the plan does not have it."""
    planned = view(case, wording)
    title_of = {step.id.within: step.title for step in planned.steps}
    for step in steps:
        yield step, Item(title_of.get(step, step))

    written = map(attrgetter("draft"), planned.drafts)
    text_of = {draft.id.within: Item(draft.title, draft.body) for draft in written}
    for name in possible_drafts(case.interview, case.me):
        unwritten = Item(title_of.get(name, name))
        draft = text_of.get(name, unwritten)
        yield f"{DRAFTS}{name}", Item(f"The text of: {draft.title}", draft.text)
