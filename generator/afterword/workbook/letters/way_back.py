"""What else would do, where the first letter about pay says it already: its place is the second one, after a no (E50)."""

from functools import partial

from afterword.frozen import replace
from afterword.workbook.letters.by_sentence import by_sentence
from afterword.workbook.letters.errand import Errand
from afterword.workbook.letters.letter import Draft
from afterword.workbook.letters.told_of_an_offer import falls_back


def with_its_way_back(errand: Errand, draft: Draft) -> Draft:
    """The letter that asks for more, with a word beside it where a line offers less before anybody said no."""
    lines = by_sentence(errand.step.kind, errand.own_lines(errand.step.id))
    say = partial(errand.desk.words.leaves_out, "way_back")
    cautions = [say(line.say.rstrip(".")) for line in filter(falls_back, lines)]
    return replace(draft, cautions=(*draft.cautions, *cautions[:1]))
