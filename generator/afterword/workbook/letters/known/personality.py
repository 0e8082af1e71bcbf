"""Personality tests whose result shows a fit for this role, by the candidate's word (S52)."""

from collections.abc import Iterator

from afterword.interview.model.candidate import PersonalityTest
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.told.results import read_result


def tests_that_fit(errand: Errand) -> str:
    """Each with the year in which it was taken."""
    names = errand.interview.results_that_fit
    return phrases.listed([_test_and_year(errand, name) for name in names])


def _chosen(errand: Errand) -> Iterator[PersonalityTest]:
    names = {name.casefold() for name in errand.interview.results_that_fit}
    for test in errand.desk.me.personality_tests:
        if test.name.casefold() in names:
            yield test


def _test_and_year(errand: Errand, name: str) -> str:
    """A test by the name that the interview's file has for it, and when it was taken."""
    for test in _chosen(errand):
        if test.name.casefold() == name.casefold():
            return f"{name} in {test.taken}" if test.taken else name
    return name


def how_i_work(errand: Errand) -> str:
    """What the results say about how the candidate works, to follow `I took DiSC`; nothing where none says anything."""
    lexicon = errand.desk.packs.lexicon
    typed = [test.how_i_work for test in _chosen(errand) if test.how_i_work]
    results = [read_result(line, lexicon) for line in typed]
    texts = [phrase.text for phrase in results]
    words = errand.desk.words
    if not texts:
        return ""
    if any(phrase.is_noted for phrase in results):
        return words.phrase("results", "noted", what=texts)
    return words.phrase("results", "told", what=texts)
