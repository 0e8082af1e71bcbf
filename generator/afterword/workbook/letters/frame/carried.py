"""Who opens a letter to the employer: somebody of those who decide, or somebody who carries it (E48)."""

from afterword.interview.model.people import writer_of_offer
from afterword.interview.model.vocabulary import PersonRole
from afterword.workbook.letters.frame.errand import Errand

_CARRIERS = frozenset(
    {
        PersonRole.AGENCY,
        PersonRole.RECRUITER,
        PersonRole.COORDINATOR,
        PersonRole.MET_EARLIER,
    }
)


def decides(errand: Errand) -> bool:
    """Whether the reader has a say: they met the candidate, and neither carry letters nor run the process."""
    if errand.way.indirect:
        return False
    return errand.desk.person(errand.way.reader).part not in _CARRIERS


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
