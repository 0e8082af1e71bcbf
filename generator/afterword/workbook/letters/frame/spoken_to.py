"""The door through which all that was typed goes into a letter: `their` and `she` are `you` where they are its reader (E34).

No key opts in. Where nobody can say who is meant, the letter is asked about (`open_in`).
"""

import re
from collections.abc import Iterator, Mapping
from enum import Enum, auto
from functools import partial
from itertools import filterfalse, starmap
from operator import attrgetter
from re import Match, Pattern

from afterword.frozen import frozen, replace
from afterword.interview.model.people import hiring_manager, people_met
from afterword.interview.values.sentences import sentences
from afterword.mappings import mapped
from afterword.plan.given.ids import StepId
from afterword.plan.steps import Kind, Step
from afterword.workbook.letters.frame.carried import decides, made_the_offer
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.frame.others_typed import (
    Place,
    Spot,
    Typed,
    all_typed,
    typed_as,
    typed_words,
)
from afterword.workbook.letters.letter import Draft
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.grammar.addressed import told_to_them
from afterword.workbook.wording.typed.grammar.by_name import NOBODY, names_of
from afterword.workbook.wording.typed.grammar.whose import Told, Whose, whose

# Letters to referees: the employer is `they` in them.
_TO_REFEREES = frozenset({
    Kind.ASK_REFEREE, Kind.REMIND_REFEREE, Kind.BRIEF_REFEREE, Kind.HEADS_UP_REFEREES, Kind.THANK_REFEREES,
})  # fmt: skip
_HE_OR_SHE = frozenset({"he", "her", "hers", "herself", "him", "himself", "his", "she"})
_HE = frozenset({"he", "him", "himself", "his"})
_THEY = frozenset({"them", "themselves", "their", "theirs", "they"})
# Keys in which a word is of somebody else whatever stands before it, each with the reason.
OPTED_OUT: Mapping[str, tuple[frozenset[str], str]] = {
    "articles.says": (_THEY, "the article is named before it, and tells of them"),
    "articles.title": (_THEY | _HE_OR_SHE, "a headline is quoted as it stands"),
    "articles.why": (_THEY, "they are those of whom the article tells"),
    "news.title": (_THEY | _HE_OR_SHE, "a headline is quoted as it stands"),
    "outcome.they_chose": (_HE_OR_SHE, "it tells of whoever got the post"),
    "references.points": (_HE_OR_SHE, "it tells the employer of the referee"),
    "references.together": (_HE_OR_SHE, "it tells the employer of the referee"),
    "references.why": (_HE_OR_SHE, "it tells the employer of the referee"),
    "saying_no.can_name": (_HE_OR_SHE, "it tells of whoever may suit them"),
}
# What the candidate did elsewhere, where `they` may be those of then; and what they tell of themselves, sentence by sentence.
_OF_THEN = frozenset({"how_i_work", "i_bring", "proof", "skill", "strengths"})
_OF_MINE = frozenset({"because", "comment", "say", "time_for"})
_OF_THE_REFEREE = frozenset({"hope", "may_ask", "points", "together"})
_TO_ADD = "[ADD"
# What nobody is called of whom `she` is said, or `he`.
_CALLED = {False: frozenset({"mr"}), True: frozenset({"ms", "mrs", "miss"})}
_NOTES = "\n\n----\n\n"


@frozen
class Meant:
    """A word of a sentence, who is meant by it, and where it was typed."""

    spot: Spot
    whose: Whose
    where: Place


class Audience(Enum):
    """Who reads: the one who decides, another of that house, somebody who carries it to them, or a referee."""

    DECIDER = auto()
    COLLEAGUE = auto()
    CARRIER = auto()
    REFEREE = auto()


def spoken_to(errand: Errand, draft: Draft) -> Draft:
    """The draft, in which whoever reads it is `you`; what the candidate wrote as a letter is theirs."""
    if draft.own or draft.sent:
        return draft
    parts = starmap(partial(_part_told, errand.desk), parts_of(errand.desk, draft))
    return replace(draft, body=_NOTES.join(parts))


def parts_of(desk: Desk, draft: Draft) -> Iterator[tuple[str, Audience]]:
    """The letter and the notes in it, each with who reads it."""
    letter, *notes = draft.body.split(_NOTES)
    yield letter, audience(desk, draft)
    yield from ((note, Audience.COLLEAGUE) for note in notes)


def audience(desk: Desk, draft: Draft) -> Audience:
    """Who reads a letter."""
    if draft.kind in _TO_REFEREES:
        return Audience.REFEREE
    step = desk.once(_steps).get(draft.step)
    if step is None or step.route is None:
        return Audience.CARRIER
    errand = Errand(desk, step)
    if not any((draft.note, decides(errand), made_the_offer(errand))):
        return Audience.CARRIER
    ids = {*map(attrgetter("id"), filter(None, [hiring_manager(desk.interview)]))}
    is_to_one = draft.kind is not Kind.THANK_PANEL, step.route.person in ids
    return (Audience.COLLEAGUE, Audience.DECIDER)[all(is_to_one)]


def _steps(desk: Desk) -> Mapping[StepId, Step]:
    return {step.id: step for step in desk.plan.steps}


def open_in(desk: Desk, read_by: Audience, sentence: str) -> Iterator[Meant]:
    """The words of a sentence of which nobody can say who is meant."""
    for meant in _meant_in(desk, read_by, sentence):
        if meant.whose is Whose.OPEN:
            yield meant


def _part_told(desk: Desk, text: str, read_by: Audience) -> str:
    greeting, blank, worded = text.partition("\n\n")
    for sentence in filterfalse(_has_a_gap, sentences(worded)):
        worded = worded.replace(sentence, _sentence_told(desk, sentence, read_by))
    return f"{greeting}{blank}{worded}"


def _has_a_gap(sentence: str) -> bool:
    return _TO_ADD in sentence


def _sentence_told(desk: Desk, sentence: str, read_by: Audience) -> str:
    """A sentence with `you` for each word by which its reader is meant."""
    worded = sentence
    if read_by is Audience.REFEREE:
        worded = _in_full(desk, sentence)
    meant = _meant_in(desk, read_by, worded)
    by_place = {word.spot.start: word.whose for word in meant}
    names = desk.once(_names) if _is_named(desk, worded, read_by) else NOBODY
    return told_to_them(worded, by_place, names, desk.packs.lexicon)


def _in_full(desk: Desk, sentence: str) -> str:
    """A sentence to a referee, who does not know who `Angela` is."""
    worded = sentence
    for name, first in desk.once(_first_names).items():
        if first.search(worded) and any(map(first.search, _typed_for(desk, sentence))):
            worded = first.sub(partial(_as, desk.reference(name)), worded)
    return worded


def _as(called: str, _first: Match[str]) -> str:
    """What somebody is called, sign for sign: a name is no pattern, whatever stands in it."""
    return called


def _first_names(desk: Desk) -> Mapping[str, Pattern[str]]:
    """How each of the people is called by their first name alone."""
    firsts = {name: person.name.split()[0] for name, person in desk.people.items()}
    return mapped(
        lambda first: re.compile(rf"\b{re.escape(first)}\b(?! [A-Z])"), firsts
    )


def _typed_for(desk: Desk, sentence: str) -> Iterator[str]:
    """What was typed that stands in a sentence."""
    in_letter = typed_words((), sentence)
    return (text.text for text in desk.once(all_typed) if text.is_in(in_letter))


def _is_named(desk: Desk, sentence: str, read_by: Audience) -> bool:
    """Whether the candidate typed the name of whoever reads it into that sentence."""
    names = desk.once(_names)
    if not all((read_by is Audience.DECIDER, names.search(sentence))):
        return False
    in_letter = typed_words((), sentence)
    return any(text.is_in(in_letter) for text in desk.once(_typed_by_name))


def _typed_by_name(desk: Desk) -> tuple[Typed, ...]:
    """What was typed with the name of whoever decides in it."""
    names = desk.once(_names)
    return tuple(text for text in desk.once(all_typed) if names.search(text.text))


def _names(desk: Desk) -> Pattern[str]:
    """How whoever decides is called by name."""
    return names_of(hiring_manager(desk.interview), desk.packs.lexicon)


def _meant_in(desk: Desk, read_by: Audience, sentence: str) -> Iterator[Meant]:
    """Each such word of a sentence that was typed, with who is meant by it."""
    if read_by is Audience.CARRIER:
        return
    in_letter = typed_words((), sentence)
    for spot in in_letter.spots:
        for typed, there in typed_as(desk, in_letter, spot):
            yield Meant(spot, _whose(desk, read_by, typed, there), typed.where)


def _whose(desk: Desk, read_by: Audience, typed: Typed, spot: Spot) -> Whose:
    key = typed.key.rpartition(".")[2]
    if _is_apart(desk, read_by, typed, spot):
        return Whose.OTHERS
    before = f"{_about(desk, typed)}{typed.text[: spot.start]}"
    worded = Told(
        desk.once(_names).sub("", before),
        spot.word,
        typed.text[spot.end :],
        is_past=key in _OF_THEN,
        is_mine=key in _OF_MINE,
        is_answer=_is_answer(desk, typed),
    )
    meant = whose(worded, desk.packs.lexicon)
    is_plain = (
        meant is not Whose.READER,
        read_by is Audience.REFEREE,
        spot.word in _THEY,
        _may_be_she(desk, typed, spot.word, read_by),
    )
    if any(is_plain):
        return meant
    return Whose.OTHERS if worded.before.count(" ") > 1 else Whose.OPEN


def _is_answer(desk: Desk, typed: Typed) -> bool:
    """Whether it answers at once what they asked: what the candidate would do, with whoever was asked of."""
    answers = {
        number
        for number, thought in enumerate(desk.interview.thoughts)
        if thought.at_once
    }
    part, *number = typed.where
    return part == "thoughts" and not answers.isdisjoint(number)


def _about(desk: Desk, typed: Typed) -> str:
    """What a thought is about, or what the line before it says, which `they` in it may be."""
    part, number, *_ = *typed.where, 0
    if part == "thoughts":
        return f"{desk.interview.thoughts[int(number)].about}. "
    if part == "lines":
        return "".join(
            f"{line.say} " for line in desk.interview.lines[: int(number)][-1:]
        )
    return ""


def _is_apart(desk: Desk, read_by: Audience, typed: Typed, spot: Spot) -> bool:
    """Whether a word is of somebody else by the key that it was typed in."""
    if read_by is not Audience.REFEREE:
        words, _ = OPTED_OUT.get(typed.key, (frozenset(), ""))
        of_a_referee = typed.where[0] == "lines", desk.interview.references
        return spot.word in words or all((*of_a_referee, spot.word in _HE_OR_SHE))
    theirs = _OF_THE_REFEREE if spot.word in _HE_OR_SHE else {"together"}
    _, *keys = typed.key.split(".")
    return typed.where[0] != "references" or theirs.isdisjoint(keys)


def _may_be_she(desk: Desk, typed: Typed, word: str, read_by: Audience) -> bool:
    """Whether the one who reads it can be meant by `she`: the only one met, who is not called Mr."""
    met = people_met(desk.interview)
    if any((len(met) != 1, read_by is Audience.COLLEAGUE)):
        return "people" in typed.where
    title = (next(iter(met.values())).title or "").rstrip(".").lower()
    return title not in _CALLED[word in _HE]
