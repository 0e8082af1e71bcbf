"""Who opens a letter to the employer: somebody of those who decide, or somebody who carries it (E48)."""

from afterword.interview.model.people import hiring_manager, writer_of_offer
from afterword.interview.model.vocabulary import PersonRole
from afterword.plan.steps import Kind
from afterword.workbook.letters.frame.errand import Errand

_CARRIERS = frozenset(
    {
        PersonRole.AGENCY,
        PersonRole.RECRUITER,
        PersonRole.COORDINATOR,
        PersonRole.HELPER,
        PersonRole.MET_EARLIER,
    }
)


def decides(errand: Errand) -> bool:
    """Whether the reader has the say: nobody else has, and they neither carry letters nor run the process.

    A paper goes to whoever asked for it, who says themselves what becomes of it.
    """
    reader = errand.way.reader
    manager = hiring_manager(errand.interview)
    deciders = {reader, getattr(manager, "id", reader)}
    otherwise = (
        errand.way.indirect,
        len(deciders) > 1 and errand.step.kind is not Kind.SEND_PAPER,
        errand.desk.person(reader).part in _CARRIERS,
    )
    return not any(otherwise)


def made_the_offer(errand: Errand) -> bool:
    """Whether the reader is the employer's own, and the one who made the offer: they are answered as the employer."""
    if errand.way.indirect:
        return False
    writer = writer_of_offer(errand.interview)
    if writer is None:
        return False
    if writer.person.part is PersonRole.AGENCY:
        return False
    return writer.id == errand.way.reader
