"""Which thoughts the thank-you told, so that no weekly letter tells them again (E56)."""

from collections.abc import Iterator
from operator import attrgetter

from afterword.frozen import replace
from afterword.plan.steps import THANKS, Kind, Step
from afterword.workbook.letters.errand import Errand
from afterword.workbook.letters.facts import Fact
from afterword.workbook.letters.panel import thanks_to_panel
from afterword.workbook.letters.passed_on import with_enclosed
from afterword.workbook.letters.retelling import thought_of
from afterword.workbook.letters.thanks import thanks_to
from afterword.workbook.letters.thoughts import early_thoughts
from afterword.workbook.wording.desk import Desk


def told_in_thanks(desk: Desk) -> list[Fact]:
    """The thoughts that thanks to the one who decides tell, as far as they have room."""
    thoughts = early_thoughts(desk)
    text = "\n\n".join(_thanks(desk)) if thoughts else ""
    lexicon = desk.packs.lexicon
    return [thought for thought in thoughts if thought_of(thought.say, lexicon) in text]


def _thanks(desk: Desk) -> Iterator[str]:
    """The texts of the thanks: as they went out where the log has them, else in the candidate's own words or ours."""
    texts = {draft.of: draft.text for draft in desk.interview.drafts}
    texts |= {entry.did: entry.words for entry in desk.interview.log if entry.words}
    for step in filter(attrgetter("is_live"), desk.plan.of(*THANKS)):
        yield texts.get(step.id.within) or _ours(desk, step)


def _ours(desk: Desk, step: Step) -> str:
    if step.route is None:
        return ""
    errand = Errand(desk, replace(step, kind=step.writes))
    match errand.step.kind:
        case Kind.PASS_ON:
            return with_enclosed(errand).text
        case Kind.THANK_PANEL:
            return thanks_to_panel(errand).body
        case _:
            return thanks_to(errand, errand.way.person).body
