"""Typed phrases in the sentences that they go into, and those that fit into none (E34)."""

from collections.abc import Iterator
from dataclasses import dataclass

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.model.interview import Interview
from afterword.interview.model.links import Connection
from afterword.plan.cases import Case
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.cleaning import whole_sentence
from afterword.workbook.wording.typed.form import Form, TypedPhrase
from afterword.workbook.wording.typed.lexicon import Lexicon
from afterword.workbook.wording.typed.matters import read_aim, read_matter
from afterword.workbook.wording.typed.strengths import read_strength
from afterword.workbook.wording.typed.wants import read_want
from afterword.workbook.wording.wording import Wording
from afterword.workbook.wording.words import Words

Place = tuple[str | int, ...]


@dataclass(frozen=True)
class Sentence:
    """A typed phrase in the sentence that will be sent; `where` is its place in the file, `as_typed` what stands there."""

    where: Place
    as_typed: str
    phrase: TypedPhrase
    text: str

    @property
    def key(self) -> str:
        """The key that it stands under: of a list, the list's."""
        return str(next(part for part in reversed(self.where) if isinstance(part, str)))


def sentences(
    interview: Interview,
    wording: Wording,
) -> tuple[Sentence, ...]:
    """Every phrase of an interview that goes into a sentence of ours, in that sentence, in the order of the file."""
    lexicon, words = wording.packs.lexicon, wording.words
    return (
        *_of_role(interview, lexicon, words),
        *_of_topics(interview, lexicon, words),
        *_of_people(interview, lexicon, words),
        *_of_connection(("connection",), interview.connection, lexicon, words),
        *_of_evidence(interview, lexicon, words),
        *_of_thoughts(interview, lexicon, words),
    )


def phrases_that_do_not_fit(
    case: Case,
    wording: Wording,
) -> Iterator[Diagnostic]:
    """What fits into no sentence as it is typed, with a form that does."""
    for sentence in sentences(case.spoken, wording):
        if sentence.phrase.fits:
            continue
        name = sentence.key
        yield case.document.report(
            r.PHRASE_THAT_DOES_NOT_FIT,
            sentence.where,
            f"it is not clear how `{name}` goes into a sentence",
            wording.words.phrase("asked-for", _asked_for(name), what=sentence.as_typed),
        )


def _asked_for(key: str) -> str:
    """By which name the words lie that ask for another form: one for each key, topics as any matter."""
    return key if key in {"they_want", "i_bring", "role_aim"} else "matter"


def _of_role(
    interview: Interview,
    lexicon: Lexicon,
    words: Words,
) -> Iterator[Sentence]:
    if interview.role_aim is not None:
        typed = interview.role_aim
        aim = read_aim(typed, lexicon)
        text = words.phrase("sentences", "role-aim", what=aim.text)
        yield Sentence(("role_aim",), typed, aim, text)


def _of_topics(
    interview: Interview,
    lexicon: Lexicon,
    words: Words,
) -> Iterator[Sentence]:
    for number, topic in enumerate(interview.topics):
        yield _matter(("topics", number), topic, lexicon, words)


def _of_people(
    interview: Interview,
    lexicon: Lexicon,
    words: Words,
) -> Iterator[Sentence]:
    for number, person in enumerate(interview.people):
        place = ("people", number)
        if person.point is not None:
            yield _matter((*place, "point"), person.point, lexicon, words)
        yield from _of_connection(
            (*place, "connection"), person.connection, lexicon, words
        )


def _matter(
    where: Place,
    typed: str,
    lexicon: Lexicon,
    words: Words,
) -> Sentence:
    matter = read_matter(typed, lexicon)
    text = words.phrase("sentences", "matter", what=matter.text)
    return Sentence(where, typed, matter, text)


def _of_connection(
    place: Place, connection: Connection | None, lexicon: Lexicon, words: Words
) -> Iterator[Sentence]:
    if connection is None:
        return
    want = read_want(connection.they_want, lexicon)
    yield Sentence(
        (*place, "they_want"), connection.they_want, want, _want(want, words)
    )

    strength = read_strength(connection.i_bring, lexicon)
    brought = phrases.brought(words, strength)
    text = _with_proof(brought, connection.proof, words)
    yield Sentence((*place, "i_bring"), connection.i_bring, strength, text)


def _of_evidence(
    interview: Interview,
    lexicon: Lexicon,
    words: Words,
) -> Iterator[Sentence]:
    for number, evidence in enumerate(interview.evidence):
        place = ("evidence", number)
        if evidence.they_want is not None:
            want = read_want(evidence.they_want, lexicon)
            text = _also_wanted(want, words)
            yield Sentence((*place, "they_want"), evidence.they_want, want, text)
        strength = read_strength(evidence.i_bring, lexicon)
        added = phrases.added(words, strength)
        text = _with_proof(added, evidence.proof, words)
        yield Sentence((*place, "i_bring"), evidence.i_bring, strength, text)


def _of_thoughts(
    interview: Interview,
    lexicon: Lexicon,
    words: Words,
) -> Iterator[Sentence]:
    for number, thought in enumerate(interview.thoughts):
        matter = read_matter(thought.about, lexicon)
        say = whole_sentence(thought.say)
        text = words.phrase("sentences", "thought", what=matter.text, say=say)
        yield Sentence(("thoughts", number, "about"), thought.about, matter, text)


def _also_wanted(
    want: TypedPhrase,
    words: Words,
) -> str:
    """A further wish of theirs, as a weekly letter takes it up."""
    if want.is_said:
        name = {Form.NEED: "also-needed"}.get(want.form, "also-told")
        return words.phrase("sentences", name, what=want.text)
    return words.phrase("sentences", "also", what=phrases.wanted(words, want))


def _with_proof(
    brought: str,
    proof: str | None,
    words: Words,
) -> str:
    """What is brought, and behind it where and how much."""
    said = words.phrase(
        "sentences", "brought", what=brought, proof=whole_sentence(proof)
    )
    return said.strip()


def _want(
    want: TypedPhrase,
    words: Words,
) -> str:
    if want.is_said:
        return words.phrase("sentences", "said", what=phrases.said(words, want))
    return words.phrase("sentences", "want", what=phrases.wanted(words, want))
