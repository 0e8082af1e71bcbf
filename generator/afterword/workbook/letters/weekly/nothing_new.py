"""What the candidate is asked for where a weekly letter has nothing that its reader does not have yet (E56)."""

from collections.abc import Iterator
from functools import partial
from itertools import filterfalse

from afterword.interview.model.people import scored
from afterword.patterns import lazy_pattern
from afterword.plan.steps import Why
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.link.facts import connection_fact, open_wants
from afterword.workbook.letters.link.link import matter_of
from afterword.workbook.letters.weekly.matter import has_a_reason
from afterword.workbook.letters.weekly.status import thanks_as_well
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.cleaned.cleaning import bare
from afterword.workbook.wording.typed.talked_of.personal import may_be_personal

_TO_THE_READER = lazy_pattern(r"\byours?\b")


def nothing_new(errand: Errand) -> Iterator[str]:
    """What a letter lacks that has no reason to exist: a line that the reader does not have yet; courtesy needs none (E43)."""
    desk, step = errand.desk, errand.step
    reasons = (
        step.why is Why.BEFORE_OTHER_DEADLINE,
        scored(desk.interview),
        has_a_reason(desk, step),
        thanks_as_well(errand),
    )
    if any(reasons):
        return
    link = connection_fact(desk)
    name = "leave-out" if step.optional else "nothing-new"
    yield errand.gap(
        name,
        person=desk.reference(errand.way.reader),
        week=step.week,
        want=bare(next(open_wants(desk), "")),
        topic=_topic_of_work(desk),
        need=link and bare(link.they_want),
    )


def _topic_of_work(desk: Desk) -> str:
    """The first thing talked about that is of the work, as the candidate is asked about it: `her rota`, not `your rota`."""
    interview = desk.interview
    of_work = filterfalse(partial(may_be_personal, interview.role), interview.topics)
    typed = next(of_work, "")
    matter = matter_of(desk, typed)
    if _TO_THE_READER.search(matter):
        return bare(typed)
    return matter
