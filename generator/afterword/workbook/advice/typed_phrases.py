"""Typed phrases that go into sentences of ours, and those that fit into none (E34)."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain, filterfalse
from operator import attrgetter

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.model.interview import Interview
from afterword.interview.model.links import Connection
from afterword.mappings import grouped
from afterword.plan.cases import Case
from afterword.workbook.advice.minded import what_is_minded
from afterword.workbook.advice.placed import (
    Place,
    Placed,
    Reading,
    form_asked_for,
)
from afterword.workbook.advice.proved import proved
from afterword.workbook.advice.small_phrases import SMALL, small_phrases
from afterword.workbook.letters.known.papers import read_paper
from afterword.workbook.letters.known.results import read_taken
from afterword.workbook.pay.offers import offered
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.proof.proved import proof_behind
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.told.aims import (
    read_aim,
    read_purpose,
    read_time_for,
)
from afterword.workbook.wording.typed.told.asked_of_me import asked_of_me
from afterword.workbook.wording.typed.told.asked_of_referees import read_asked
from afterword.workbook.wording.typed.told.busy import read_busy
from afterword.workbook.wording.typed.told.done_together import read_together
from afterword.workbook.wording.typed.told.hopes import read_hope
from afterword.workbook.wording.typed.told.points import read_point
from afterword.workbook.wording.typed.told.posts import read_post
from afterword.workbook.wording.typed.told.praise import read_told_with_a_no
from afterword.workbook.wording.typed.told.said_reasons import read_reason
from afterword.workbook.wording.typed.told.thanked import read_thanks
from afterword.workbook.wording.typed.wanted.chosen import read_chosen
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.wording import Wording

# What a letter goes without as long as it is not clear; of all else a mark stands in its place, and the letter waits.
_LEFT_OUT = frozenset({
    "asked_for", "because", "going_on", "hope", "may_ask", "still_like", "thank_for", "they_chose",
    "they_praised", "time_for", "together", "would_do", *SMALL,
})  # fmt: skip
# What letters do meanwhile, and are ready all the same.
_MEANWHILE = {
    **dict.fromkeys(_LEFT_OUT, "; letters go without it until it is"),
    "points": "; until it is, it stands in a list, as typed",
}


def placed_phrases(
    interview: Interview,
    lexicon: Lexicon,
) -> tuple[Placed, ...]:
    """Every phrase of an interview that goes into a sentence of ours, in the order of the file."""
    return (
        *_of_role(interview, lexicon),
        *_of_topics(interview, lexicon),
        *_of_strengths(interview, lexicon),
        *_of_people(interview, lexicon),
        *_of_connection(("connection",), interview.connection, lexicon),
        *_of_evidence(interview, lexicon),
        *_of_thoughts(interview, lexicon),
        *_of_references(interview, lexicon),
        *_of_the_end(interview, lexicon),
    )


def phrases_that_do_not_fit(
    case: Case,
    wording: Wording,
) -> Iterator[Diagnostic]:
    """What fits into no sentence as it is typed, with a form that does."""
    lexicon = wording.packs.lexicon
    phrases = placed_phrases(case.spoken, lexicon)
    proofs = _proofs(case.spoken, lexicon)
    unfit = filterfalse(_fits, chain(phrases, proofs, small(case.spoken, lexicon)))
    for placed, *_ in grouped(unfit, attrgetter("key", "as_typed")).values():
        why = wording.words.phrase("minded", _minded(placed, lexicon))
        yield case.document.report(
            r.PHRASE_THAT_DOES_NOT_FIT,
            placed.where,
            f"it is not clear how `{placed.key}` goes into a sentence: {why}{_MEANWHILE.get(placed.key, '')}",
            form_asked_for(placed, wording),
        )


def _fits(placed: Placed) -> bool:
    return placed.phrase.fits


def _minded(placed: Placed, lexicon: Lexicon) -> str:
    """What is minded of a phrase; of one that would fit without its day, that day."""
    is_of_another_day = (
        placed.key == "waiting_for",
        read_taken(placed.as_typed, lexicon).fits,
    )
    if all(is_of_another_day):
        return "another-day"
    return what_is_minded(placed.as_typed, lexicon, placed.key)


def _of_role(
    interview: Interview,
    lexicon: Lexicon,
) -> Iterator[Placed]:
    yield from _placed(("role_aim",), interview.role_aim, read_aim, lexicon)
    yield from _placed(("would_do",), interview.would_do, read_purpose, lexicon)


def _of_strengths(
    interview: Interview,
    lexicon: Lexicon,
) -> Iterator[Placed]:
    yield from _each(("strengths",), interview.strengths, read_strength, lexicon)


def _of_topics(
    interview: Interview,
    lexicon: Lexicon,
) -> Iterator[Placed]:
    yield from _each(("topics",), interview.topics, read_matter, lexicon)
    busy = interview.employer_said.going_on
    yield from _placed(("employer_said", "going_on"), busy, read_busy, lexicon)


def _of_people(
    interview: Interview,
    lexicon: Lexicon,
) -> Iterator[Placed]:
    for number, person in enumerate(interview.people):
        place = ("people", number)
        yield from _placed((*place, "point"), person.point, read_matter, lexicon)
        thanks = (*place, "thank_for")
        yield from _placed(thanks, person.thank_for, read_thanks, lexicon)
        paper = (*place, "asked_for")
        yield from _placed(paper, person.asked_for, read_paper, lexicon)
        wants = (*place, "looking_for")
        yield from _each(wants, person.looking_for, read_want, lexicon)
        yield from _of_connection((*place, "connection"), person.connection, lexicon)


def _of_connection(
    place: Place, connection: Connection | None, lexicon: Lexicon
) -> Iterator[Placed]:
    if connection is None:
        return
    yield from _placed((*place, "they_want"), connection.they_want, read_want, lexicon)
    yield from _placed((*place, "i_bring"), connection.i_bring, read_strength, lexicon)


def _of_evidence(
    interview: Interview,
    lexicon: Lexicon,
) -> Iterator[Placed]:
    for number, evidence in enumerate(interview.evidence):
        place = ("evidence", number)
        yield from _placed(
            (*place, "they_want"), evidence.they_want, read_want, lexicon
        )
        yield from _placed(
            (*place, "i_bring"), evidence.i_bring, read_strength, lexicon
        )


def _proofs(
    interview: Interview,
    lexicon: Lexicon,
) -> Iterator[Placed]:
    """Where and how much, behind each thing that is brought; what fits stands in the letter as a sentence of its own."""
    for place, brought in proved(interview):
        read_behind = partial(proof_behind, brought.i_bring)
        yield from _placed((*place, "proof"), brought.proof, read_behind, lexicon)


def small(
    interview: Interview,
    lexicon: Lexicon,
) -> Iterator[Placed]:
    """The smallest of them, by which who calls and what is given are named."""
    for where, typed, read in small_phrases(interview):
        yield from _placed(where, typed, read, lexicon)


def _of_thoughts(
    interview: Interview,
    lexicon: Lexicon,
) -> Iterator[Placed]:
    for number, thought in enumerate(interview.thoughts):
        place = ("thoughts", number, "about")
        about = asked_of_me(thought.about, at_once=thought.at_once)
        yield from _placed(place, about, read_matter, lexicon)


def _of_references(
    interview: Interview,
    lexicon: Lexicon,
) -> Iterator[Placed]:
    for number, reference in enumerate(interview.references):
        place = ("references", number)
        together = (*place, "together")
        yield from _placed(together, reference.together, read_together, lexicon)
        yield from _placed((*place, "hope"), reference.hope, read_hope, lexicon)
        points, matters = (*place, "points"), (*place, "may_ask")
        yield from _each(points, reference.points, read_point, lexicon)
        yield from _each(matters, reference.may_ask, read_asked, lexicon)


def _of_the_end(
    interview: Interview,
    lexicon: Lexicon,
) -> Iterator[Placed]:
    """What the time before an answer is for, why the candidate says no, whom they chose instead, and what they praised."""
    purpose = offered(interview).time_for
    yield from _placed(("offer", "time_for"), purpose, read_time_for, lexicon)
    still_like = interview.saying_no.still_like
    yield from _placed(("saying_no", "still_like"), still_like, read_post, lexicon)
    reason = interview.saying_no.because
    yield from _placed(("saying_no", "because"), reason, read_reason, lexicon)
    if interview.outcome:
        somebody = interview.outcome.they_chose
        yield from _placed(("outcome", "they_chose"), somebody, read_chosen, lexicon)
        praise, where = interview.outcome.they_praised, ("outcome", "they_praised")
        yield from _placed(where, praise, read_told_with_a_no, lexicon)


def _each(
    where: Place, typed: Iterable[str], reading: Reading, lexicon: Lexicon
) -> Iterator[Placed]:
    """What was typed in a list there, each entry as it was read."""
    for number, entry in enumerate(typed):
        yield from _placed((*where, number), entry, reading, lexicon)


def _placed(
    where: Place, typed: str | None, reading: Reading, lexicon: Lexicon
) -> Iterator[Placed]:
    """What was typed there, as it was read; nothing where nothing was."""
    if typed is not None:
        yield Placed(where, typed, reading(typed, lexicon))
