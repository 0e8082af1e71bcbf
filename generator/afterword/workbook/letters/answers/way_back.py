"""What is said beside the first letter about pay: on what it stands, and what else would do, which can wait for a no (E50)."""

from functools import partial

from afterword.frozen import replace
from afterword.workbook.letters.answers.worth import (
    how_much_work,
    why_it_needs_no_source,
)
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.letter import Draft
from afterword.workbook.letters.own.by_sentence import by_sentence
from afterword.workbook.letters.own.told_of_an_offer import falls_back
from afterword.workbook.pay.counter import counter


def with_what_speaks_for_it(errand: Errand, draft: Draft) -> Draft:
    """The letter that asks for more, with what the candidate is told beside it."""
    return _with_its_way_back(errand, _with_its_ground(errand, draft))


def _with_its_ground(errand: Errand, draft: Draft) -> Draft:
    """The letter that asks for more; where no source is named, the candidate is told on what it stands."""
    ground = why_it_needs_no_source(errand)
    if not ground:
        return draft
    keys = counter(errand.desk.wording, errand.interview).keys
    work = how_much_work(errand, keys.get(ground))
    caution = errand.desk.words.stands_on_worth(ground, work)
    return replace(draft, cautions=(*draft.cautions, caution), unsourced=True)


def _with_its_way_back(errand: Errand, draft: Draft) -> Draft:
    """The letter that asks for more, with a word beside it where a line offers less before anybody said no."""
    lines = by_sentence(errand.step.kind, errand.own_lines(errand.step.id))
    say = partial(errand.desk.words.leaves_out, "way_back")
    cautions = [say(line.say.rstrip(".")) for line in filter(falls_back, lines)]
    return replace(draft, cautions=(*draft.cautions, *cautions[:1]))
