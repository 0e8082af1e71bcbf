"""What the consultant of an agency is told after the interview, in one letter: it has no note for the employer in it (E11)."""

from collections.abc import Iterator
from functools import partial
from itertools import filterfalse

from afterword.frozen import replace
from afterword.interview.model.links import Connection
from afterword.interview.values.english import text_if
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.known.reasons import arranged, thanked_for
from afterword.workbook.letters.letter import Letter
from afterword.workbook.letters.link.brought import gaps_of, in_words, told_to_another
from afterword.workbook.letters.link.facts import Fact, connection_fact, is_of_pay
from afterword.workbook.letters.link.known_work import as_a_doing
from afterword.workbook.letters.link.link import (
    called_by,
    called_together,
    clear_matter,
    link_facts,
)
from afterword.workbook.letters.link.tasks import doing_of, shared_task, task_of
from afterword.workbook.letters.nearness import is_all_in
from afterword.workbook.letters.thank_you.passing_on import how_a_report_goes_on
from afterword.workbook.letters.thank_you.thoughts import Thought, thoughts_for
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.grammar.mouths import of_them
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.typed.words.form import Form

_TWO = 2
_OF_THEIR_WANT = ("goal", "sought", "names_want", "seeks_somebody")


def report(errand: Errand) -> Letter:
    """How it went, what answers what they look for, and the thanks to pass on."""
    readers = (errand.way.person, *errand.step.also_for)
    link = connection_fact(errand.desk)
    thank_for = thanked_for(errand.desk, errand.way.reader)
    facts = {
        **_facts_of_link(errand, link),
        "people": phrases.listed(called_together(errand, errand.way.reader, readers)),
        "person": _called(errand, errand.way.person),
        "several": len(readers) > 1,
        "two": len(readers) == _TWO,
        "thank_for": thank_for,
        "names_the_interview": "interview" in thank_for,
        "arranged": arranged(thank_for),
        "talked_of": _talked_of(errand, link),
        "thoughts": [*_thoughts(errand)],
        "practical": "",
    }
    errand = replace(errand, goes_on=how_a_report_goes_on)
    letter = errand.write("report", errand.way.reader, facts)
    if link is None:
        return letter.lacking(errand.gap("connection"))
    return letter.lacking(*gaps_of(errand, [link]))


def _called(errand: Errand, name: str) -> str:
    """How somebody is named to the consultant: by first name where both are greeted so."""
    return called_by(errand, errand.way.reader, name)


def _facts_of_link(errand: Errand, link: Fact | None) -> dict[str, object]:
    """What they look for and what answers it, as it is told to somebody who is not of the employer."""
    if link is None:
        return {"connection": False}
    connection = Connection(
        they_want=link.they_want, i_bring=link.i_bring, proof=link.say or None
    )
    read = link_facts(errand.desk, connection)
    want = {name: read[name] for name in _OF_THEIR_WANT}
    return {
        **want,
        "connection": True,
        "shown": read["shown"],
        "goal": of_them(str(read["goal"])),
        "sought": of_them(str(read["sought"])),
        "spoke_of": _spoke_of(errand, link, str(read["goal"])),
        "job_is": _job_is(errand, link),
        "akin": read["akin"],
        "fact": told_to_another(in_words(errand, link, 0)),
    }


def _job_is(errand: Errand, link: Fact) -> str:
    """What somebody needs done, to follow `the job is to`; nothing where it was typed as whom they look for, or is no work."""
    want = read_want(link.they_want, errand.desk.packs.lexicon)
    return text_if(want.form is Form.TO_DO, of_them(shared_task(task_of(want))))


def _spoke_of(errand: Errand, link: Fact, goal: str) -> str:
    """What somebody needs done, to follow `spoke about`: what may worry them is no job advertisement; nothing for a goal."""
    doing = doing_of(read_want(link.they_want, errand.desk.packs.lexicon))
    being = as_a_doing(link.they_want, errand.desk.packs.lexicon)
    return text_if(not goal, of_them(doing or being))


def _talked_of(errand: Errand, link: Fact | None) -> str:
    """What was talked about, also what troubles them: a consultant can do something about it. Not what they want, told next."""
    typed = filterfalse(is_of_pay, errand.interview.topics)
    wanted = link.they_want if link else ""
    untold = filterfalse(partial(is_all_in, wanted), typed)
    topics = filter(None, map(partial(clear_matter, errand.desk), untold))
    return of_them(phrases.listed_apart([*topics][:_TWO]))


def _thoughts(errand: Errand) -> Iterator[Thought]:
    """Answers that are given again, and thoughts that no weekly letter tells in time, each with the name of who asked."""
    own = " ".join(errand.lines(errand.step.id))
    for thought in thoughts_for(errand.desk, errand.way.person, own):
        who = next(iter(thought.told_by), "")
        yield replace(
            thought,
            about=of_them(thought.about),
            say=of_them(thought.say),
            who=_called(errand, who) if who else "",
        )
