"""How the last weekly letter takes leave of somebody who has answered none: the job is gone, and one lets go (S31, S35)."""

from collections.abc import Iterator, Mapping
from functools import partial
from itertools import chain, filterfalse
from operator import attrgetter

from afterword.interview.values.english import text_if
from afterword.interview.values.sentences import sentences
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.known.weekly_letters import is_farewell
from afterword.workbook.letters.link.facts import connection_fact
from afterword.workbook.letters.nearness import are_mostly_in
from afterword.workbook.letters.own.own_questions import speak_of_staying
from afterword.workbook.letters.own.placed import takes_it, takes_leave
from afterword.workbook.letters.own.spots import recalls_the_talk
from afterword.workbook.letters.weekly.matter import matter
from afterword.workbook.letters.weekly.shared import own_sentences
from afterword.workbook.letters.weekly.status import is_unheard
from afterword.workbook.wording import phrases


def facts_of_leave(errand: Errand, facts: Mapping[str, object]) -> dict[str, object]:
    """Whether the letter takes it that the job is gone, and the candidate's own sentences that say so.

    They do so themselves, or nobody has answered what was sent.
    """
    lines = errand.own_lines(errand.step.id)
    own = str(facts["own"])
    says_so = takes_leave(own)
    otherwise = (
        not facts["farewell"],
        facts["between"],
        facts["process"],
        facts["internal"],
        facts["before_other_deadline"],
        speak_of_staying(lines),
    )
    is_over = any((says_so, any(map(takes_it, lines)), is_unheard(errand)))
    takes_leave_now = is_over and not any(otherwise)
    concluded = text_if(says_so and takes_leave_now, own)
    return {
        "unheard": takes_leave_now,
        "own_concluded": concluded,
        "own_remembers": any(map(recalls_the_talk, sentences(concluded))),
        **own_sentences(text_if(not concluded, own)),
    }


def untold(errand: Errand) -> Iterator[str]:
    """Beside the last letter, what the candidate typed to be told and no letter tells (E32, E56)."""
    if errand.step.is_done or not is_farewell(errand.desk, errand.step):
        return
    is_told = partial(are_mostly_in, _told(errand))
    left = [*filterfalse(is_told, _to_be_told(errand))]
    if left:
        quoted = [f"\u201c{text}\u201d" for text in left]
        yield errand.desk.words.leaves_out("untold", phrases.listed(quoted))


def _to_be_told(errand: Errand) -> Iterator[str]:
    """What was typed for letters of no week of their own."""
    interview = errand.interview
    for evidence in interview.evidence:
        if evidence.week is None:
            yield evidence.i_bring
    for thought in interview.thoughts:
        if thought.week is None:
            yield thought.about


def _told(errand: Errand) -> str:
    """What all letters bring, and the candidate's own sentences."""
    interview = errand.interview
    plan = matter(errand.desk)
    facts = [*plan.said_before.values(), *chain.from_iterable(plan.by_step.values())]
    own = map(attrgetter("say"), (*interview.lines, *interview.follow_ups.add))
    link = connection_fact(errand.desk)
    brought = map(attrgetter("i_bring", "about"), filter(None, [link, *facts]))
    return " ".join([*own, *chain.from_iterable(brought)])
