"""Who was met for the first time in a later round, beside somebody who was known before (S23, E42)."""

from afterword.interview.model.people import people_met
from afterword.interview.values.english import text_if
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.link.link import called_by_the_reader
from afterword.workbook.wording import phrases

_FEW = 2  # names in one sentence


def also_met(errand: Errand, reader: str) -> str:
    """Who was met for the first time beside the reader, to follow `It was good to meet` in a later round."""
    others = people_met(errand.interview).items()
    new = [name for name, person in others if name != reader and not person.met_before]
    thanked = errand.desk.person(reader).thank_for or ""
    called = [called_by_the_reader(errand, name) for name in new]
    is_thanked = any(map(thanked.__contains__, called))
    return text_if(len(new) <= _FEW and not is_thanked, phrases.listed(called))
