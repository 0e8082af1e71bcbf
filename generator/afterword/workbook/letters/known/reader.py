"""Who reads a letter to the employer: the one who decided, or somebody who carries it and is thanked for that (E48)."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import filterfalse

from afterword.interview.model.people import people_met
from afterword.interview.model.vocabulary import PersonRole
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.frame.carried import decides, made_the_offer
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.frame.in_copy import readers_in_copy
from afterword.workbook.letters.known.reasons import thanked_for
from afterword.workbook.letters.link.link import called_by, called_together, told
from afterword.workbook.letters.nearness import are_mostly_in
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.grammar.mouths import of_them

_THANKS = lazy_pattern(r"(?i)\bthank")


def facts_of_reader(errand: Errand) -> dict[str, object]:
    """What a letter is to know of whoever reads it.

    `thank_for`: what they did for the candidate. `between`: they decide nothing; `person` is then who is asked through them,
    `met` are those who are thanked through them, but for whom the candidate's own words thank, or who read it in copy.
    `in_house`: they are the employer's own, whom `they` would make strangers.
    `on_behalf`: they made the offer for those who met the candidate.
    """
    has_the_say = decides(errand)
    on_behalf = made_the_offer(errand) and not has_the_say
    between = not (on_behalf or has_the_say)
    person = errand.desk.named(errand.way.person)
    if between and not errand.way.indirect:
        person = ""  # nobody is asked through themselves

    named: Callable[[str], str] = partial(called_by, errand, errand.way.reader)
    thank_for = thanked_for(errand.desk, errand.way.reader)
    texts = (thank_for, *filter(_THANKS.search, errand.lines(errand.step.id)))
    done = _done_by_one(errand)
    with_a_name = filter(errand.desk.named, _met(errand))
    unthanked = [each for each in with_a_name if not _is_named(texts, named(each))]
    met = called_together(errand, errand.way.reader, unthanked)
    return {
        "in_house": between and _is_of_the_house(errand),
        "between": between,
        "on_behalf": on_behalf,
        "put_forward": _put_forward(errand),
        "person": person,
        "thank_for": thank_for,
        "thanks_for_thinking": thank_for.startswith("thinking of"),
        "met": phrases.listed(met),
        "met_alone": len(met) == 1,
        "met_talk": _talk_with_one(errand),
        "met_for": of_them(done) if between else done,
    }


def _done_by_one(errand: Errand) -> str:
    """What the one other person who met the candidate did for them, to follow `Please thank Conor for`.

    Nothing where the candidate's own sentences tell it.
    """
    several = [*_met(errand)]
    if len(several) != 1:
        return ""
    done = thanked_for(errand.desk, several[0])
    is_told = are_mostly_in(" ".join(errand.lines(errand.step.id)), done)
    return text_if(not is_told, done)


def _talk_with_one(errand: Errand) -> str:
    """The talk with the one other person who met the candidate, to follow `Please thank Conor for`, by their point."""
    several = [*_met(errand)]
    points = (told(errand.desk, errand.desk.person(name).point) for name in several)
    point = "".join(points)
    return text_if(len(several) == 1 and bool(point), f"our talk about {point}")


def _is_named(texts: Iterable[str], name: str) -> bool:
    """Whether thanks of the candidate's own name somebody, so that ours need not."""
    return any(name in text for text in texts)


def _is_of_the_house(errand: Errand) -> bool:
    """Whether the reader is one of the employer's own people: no agency is named for them."""
    reader = errand.desk.person(errand.way.reader)
    return reader.part is not PersonRole.AGENCY and not reader.agency


def _put_forward(errand: Errand) -> bool:
    """Whether the reader brought the candidate to those who decide: every agency, and a recruiter who stands before others."""
    part = errand.desk.person(errand.way.reader).part
    if part is PersonRole.RECRUITER:
        return errand.way.indirect
    return part is PersonRole.AGENCY


def _met(errand: Errand) -> Iterator[str]:
    met = people_met(errand.interview)
    have_left = filter(lambda name: met[name].left, met)
    in_copy = readers_in_copy(errand, errand.step.id)
    unthanked = {errand.way.reader, *in_copy, *have_left}
    yield from filterfalse(unthanked.__contains__, met)
