"""What other pages than its own say of the drafts of an interview: little, and kept where the drafts are not."""

from collections.abc import Mapping

from afterword.frozen import replace
from afterword.workbook.views.drafts import anchors_of
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.views.kept import KeptDrafts


def kept_drafts(view: InterviewView) -> KeptDrafts:
    """What there is to keep of an interview's drafts."""
    return view.unchanged or KeptDrafts(
        anchors=anchors_of(view.drafts),
        titles=_titles(view),
        lacking=view.lacking,
        unsent=unsent_of(view),
    )


def without_drafts(view: InterviewView) -> InterviewView:
    """An interview in words as far as other pages than its own tell of it: the drafts are let go."""
    return replace(view, drafts=(), unchanged=kept_drafts(view))


def unsent_of(view: InterviewView) -> Mapping[str, str]:
    """The places of the drafts that can still be sent, where an offer waits to be answered by one of them."""
    if view.unchanged:
        return view.unchanged.unsent
    if not view.standing.offers:
        return {}
    drafts = {drafted.draft.id.within: drafted for drafted in view.drafts}
    return {
        name: drafted.anchor
        for name, drafted in drafts.items()
        if not drafted.draft.sent
    }


def _titles(view: InterviewView) -> dict[str, str]:
    """What each step is called that can stand in a list: of a hundred interviews page one names thousands."""
    return {step.id.within: step.title for step in view.steps if step.open}
