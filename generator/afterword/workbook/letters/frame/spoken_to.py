"""The door through which all that was typed goes into a letter: `their` and `she` are `you` where they are its reader (E34).

No key opts in. Where nobody can say who is meant, the letter is asked about (`open_in`).
"""

import re
from collections.abc import Iterator, Mapping
from enum import Enum, auto
from functools import partial
from itertools import pairwise, starmap
from operator import attrgetter, eq, itemgetter
from re import Pattern

from afterword.frozen import frozen, replace
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.people import Participant, hiring_manager, people_met
from afterword.interview.values.sentences import sentences
from afterword.patterns import lazy_pattern
from afterword.plan.steps import Kind
from afterword.workbook.letters.frame.carried import decides, made_the_offer
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.letter import Draft
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.cleaned.cleaning import with_a_capital
from afterword.workbook.wording.typed.grammar.addressed import THIRD
from afterword.workbook.wording.typed.grammar.by_name import names_of, you_by_name
from afterword.workbook.wording.typed.grammar.mouths import you_for_they
from afterword.workbook.wording.typed.grammar.the_reader import of_you
from afterword.workbook.wording.typed.grammar.whose import Told, Whose, whose

Place = tuple[str | int, ...]
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
# What the candidate did elsewhere, where `they` may be those of then.
_OF_THEN = frozenset({"how_i_work", "i_bring", "proof", "skill", "strengths"})
_OF_THE_REFEREE = frozenset({"hope", "may_ask", "points", "together"})
_IN_NO_SENTENCE = frozenset({
    "asked_by", "debrief", "drafts", "email", "family_name", "feedback", "log", "name", "of", "role", "salutation", "to",
    "url", "written_by",
})  # fmt: skip
_TO_ADD = "[ADD"
# What nobody is called of whom `she` is said, or `he`.
_CALLED = {False: frozenset({"mr"}), True: frozenset({"ms", "mrs", "miss"})}
_NOTES = "\n\n----\n\n"
_WORD = lazy_pattern(r"[\w-]+")


@frozen
class _Spot:
    """A word such as `they` where it stands in a text, between its neighbours."""

    word: str
    start: int
    end: int
    neighbours: tuple[str, str]


@frozen
class _Typed:
    """A text with such words, where it was typed, and its words beside one another."""

    where: Place
    text: str
    spots: tuple[_Spot, ...]
    pairs: frozenset[tuple[str, str]]

    @property
    def key(self) -> str:
        """Its key as the docs name it: `articles.why`."""
        return ".".join(part for part in self.where if isinstance(part, str))

    def is_in(self, sentence: "_Typed") -> bool:
        """Whether a sentence has more of it than a small word beside another."""
        shared = self.pairs & sentence.pairs
        is_whole = self.text.lower() in sentence.text.lower()
        return is_whole or len(shared) > 1 or (bool(shared) and shared == self.pairs)


@frozen
class Meant:
    """A word of a sentence, who is meant by it, and where it was typed."""

    spot: _Spot
    whose: Whose
    where: Place


class Audience(Enum):
    """Who reads: those who decide, somebody who carries it to them, or a referee."""

    HOUSE = auto()
    CARRIER = auto()
    REFEREE = auto()


def spoken_to(errand: Errand, draft: Draft) -> Draft:
    """The draft, in which whoever reads it is `you`; what the candidate wrote as a letter is theirs."""
    if draft.own or draft.sent:
        return draft
    parts = starmap(partial(_part_told, errand), parts_of(errand.desk, draft))
    return replace(draft, body=_NOTES.join(parts))


def parts_of(desk: Desk, draft: Draft) -> Iterator[tuple[str, Audience]]:
    """The letter and the notes in it, each with who reads it."""
    letter, *notes = draft.body.split(_NOTES)
    yield letter, audience(desk, draft)
    yield from ((note, Audience.HOUSE) for note in notes)


def audience(desk: Desk, draft: Draft) -> Audience:
    """Who reads a letter."""
    if draft.kind in _TO_REFEREES:
        return Audience.REFEREE
    step = next((step for step in desk.plan.steps if step.id == draft.step), None)
    if step is None or step.route is None:
        return Audience.CARRIER
    errand = Errand(desk, step)
    is_theirs = draft.note or decides(errand) or made_the_offer(errand)
    return Audience.HOUSE if is_theirs else Audience.CARRIER


def open_in(desk: Desk, read_by: Audience, sentence: str) -> Iterator[Meant]:
    """The words of a sentence of which nobody can say who is meant."""
    for meant in _meant_in(desk, read_by, sentence):
        if meant.whose is Whose.OPEN:
            yield meant


def _part_told(errand: Errand, text: str, read_by: Audience) -> str:
    for sentence in sentences(text):
        text = text.replace(sentence, _sentence_told(errand, sentence, read_by))
    return text


def _sentence_told(errand: Errand, sentence: str, read_by: Audience) -> str:
    """A sentence with `you` for each word by which its reader is meant."""
    lexicon = errand.desk.packs.lexicon
    if read_by is Audience.REFEREE:
        sentence = _in_full(errand.desk, sentence)
    meant = [*_meant_in(errand.desk, read_by, sentence)]
    told = sentence
    for each in sorted(meant, key=attrgetter("spot.start"), reverse=True):
        if each.whose is Whose.READER and each.spot.word in _THEY:
            you = you_for_they(told[each.spot.start : each.spot.end])
            told = f"{told[: each.spot.start]}{you}{told[each.spot.end :]}"
    by_pronoun = {each.whose for each in meant if each.spot.word in _HE_OR_SHE}
    if by_pronoun - {Whose.READER} or _TO_ADD in sentence:
        return told
    if read_by is Audience.HOUSE and _is_named(errand, sentence):
        told = you_by_name(told, errand.desk.once(_names), lexicon)
    elif by_pronoun:
        told = of_you(told, lexicon)
    return with_a_capital(told) if sentence[0].isupper() else told


def _in_full(desk: Desk, sentence: str) -> str:
    """A sentence to a referee, who does not know who `Angela` is."""
    here = _typed((), sentence)
    for name, person in desk.people.items():
        first = person.name.partition(" ")[0]
        alone = names_of(Participant(name, person), desk.packs.lexicon)
        is_typed = any(
            typed.where[0] == "references" and first in typed.text and typed.is_in(here)
            for typed in desk.once(_all_typed)
        )
        if is_typed and alone.search(sentence):
            sentence = re.sub(
                rf"\b{re.escape(first)}\b(?! [A-Z])", desk.reference(name), sentence
            )
    return sentence


def _is_named(errand: Errand, sentence: str) -> bool:
    """Whether the candidate typed the name of whoever reads it into that sentence."""
    desk, here = errand.desk, _typed((), sentence)
    reads = hiring_manager(desk.interview)
    if reads is None or reads.id != errand.way.person:
        return False
    names = desk.once(_names)
    typed = (text for text in desk.once(_all_typed) if names.search(text.text))
    is_typed = any(text.is_in(here) for text in typed)
    return names.search(sentence) is not None and is_typed


def _names(desk: Desk) -> Pattern[str]:
    """How whoever decides is called by name."""
    return names_of(hiring_manager(desk.interview), desk.packs.lexicon)


def _meant_in(desk: Desk, read_by: Audience, sentence: str) -> Iterator[Meant]:
    """Each such word of a sentence that was typed, with who is meant by it."""
    if read_by is Audience.CARRIER or _TO_ADD in sentence:
        return
    here = _typed((), sentence)
    for spot in here.spots:
        for typed, there in _typed_as(desk, here, spot):
            yield Meant(spot, _whose(desk, read_by, typed, there), typed.where)


def _typed_as(desk: Desk, here: _Typed, spot: _Spot) -> list[tuple[_Typed, _Spot]]:
    """Where a word of a sentence was typed, with the word there: the best place, or none where it is ours."""
    found = [
        (sum(map(eq, spot.neighbours, there.neighbours)), typed, there)
        for typed in desk.once(_typed_with_others)
        for there in typed.spots
        if there.word == spot.word and typed.is_in(here)
    ]
    near = sorted(filter(itemgetter(0), found), key=itemgetter(0))
    return [(typed, there) for _, typed, there in near[-1:]]


def _whose(desk: Desk, read_by: Audience, typed: _Typed, spot: _Spot) -> Whose:
    words, _ = OPTED_OUT.get(typed.key, (frozenset(), ""))
    is_of_referee = typed.where[0] == "references"
    key = typed.key.rpartition(".")[2]
    if read_by is Audience.REFEREE:
        their_keys = _OF_THE_REFEREE if spot.word in _HE_OR_SHE else {"together"}
        is_apart = not (is_of_referee and key in their_keys)
    else:
        is_apart = spot.word in words
    if is_apart:
        return Whose.OTHERS
    told = Told(
        desk.once(_names).sub("", typed.text[: spot.start]),
        spot.word,
        typed.text[spot.end :],
        is_past=key in _OF_THEN,
    )
    meant = whose(told, desk.packs.lexicon)
    is_theirs = meant is not Whose.READER or read_by is Audience.REFEREE
    if is_theirs or spot.word in _THEY or _may_be_she(desk, typed, spot.word):
        return meant
    return Whose.OPEN


def _may_be_she(desk: Desk, typed: _Typed, word: str) -> bool:
    """Whether the one who reads it can be meant by `she`: the only one met, who is not called Mr."""
    met = people_met(desk.interview)
    if len(met) != 1:
        return "people" in typed.where
    title = (next(iter(met.values())).title or "").rstrip(".").lower()
    return title not in _CALLED[word in _HE]


def _all_typed(desk: Desk) -> tuple[_Typed, ...]:
    """All that was typed for letters."""
    files = {**dict(desk.me), **dict(desk.interview)}
    return tuple(starmap(_typed, _texts_in(files, ())))


def _typed_with_others(desk: Desk) -> tuple[_Typed, ...]:
    """What was typed with such a word in it."""
    return tuple(filter(attrgetter("spots"), desk.once(_all_typed)))


def _texts_in(typed: object, where: Place) -> Iterator[tuple[Place, str]]:
    match typed:
        case str():
            yield where, typed
        case Frozen() | dict():
            for key, part in dict(typed).items():
                if key not in _IN_NO_SENTENCE:
                    yield from _texts_in(part, (*where, key))
        case list() | tuple():
            for number, part in enumerate(typed):
                yield from _texts_in(part, (*where, number))


def _typed(where: Place, text: str) -> _Typed:
    words = [word[0].lower() for word in _WORD.finditer(text)]
    return _Typed(where, text, tuple(_spots(text)), frozenset(pairwise(words)))


def _spots(text: str) -> Iterator[_Spot]:
    for found in THIRD.finditer(text):
        before = _WORD.findall(text[: found.start()])[-1:]
        behind = _WORD.findall(text[found.end() :])[:1]
        around = "".join(before).lower(), "".join(behind).lower()
        yield _Spot(found[0].lower(), found.start(), found.end(), around)
