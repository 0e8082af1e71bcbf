"""The one link between what they look for and what the candidate brings, and what was talked about, in sentences (S15, E34)."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from afterword.frozen import frozen
from afterword.interview.model.links import Connection
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.letter import Letter
from afterword.workbook.letters.link.in_one_breath import (
    are_one_sentence,
    having_done,
    is_drawn_to,
    last_deed,
    would_bring,
)
from afterword.workbook.letters.link.tasks import (
    aim_of,
    is_work,
    task_of,
    told_of,
    with_bridge,
)
from afterword.workbook.letters.nearness import share_a_word
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.cleaned.cleaning import whole_sentence
from afterword.workbook.wording.typed.grammar.deeds import is_done_once
from afterword.workbook.wording.typed.proof.inside import as_clause
from afterword.workbook.wording.typed.proof.proofs import read_proof
from afterword.workbook.wording.typed.proof.proved import shown_strength, with_proof
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.voice import first_name_of

_HAD = frozenset({Form.DOING, Form.HAD, Form.NEED, Form.THING})  # and so used
_GOES_BACK = lazy_pattern(
    r"(?i)\A(?:I )?\w+ (?:it|just that|so|that|the same|them|this|those)(?= (?:as|at|for|from|in|on|through|to|with)\b|\Z)"
)
_NONE: Mapping[str, object] = {
    **dict.fromkeys(("wanted", "needed", "said", "told", "brought", "proof", "shown", "clause", "task"), ""),
    **dict.fromkeys(("goal", "sought", "also_would", "having", "their_aim", "told_of"), ""),
    **dict.fromkeys(("connection", "deed", "can_do", "is_had", "noted", "akin", "once", "work", "in_one", "draws"), False),
    **dict.fromkeys(("would_bring", "ends_in_a_deed", "done_again", "seeks_somebody", "names_want", "helps", "in_two"), False),
}  # fmt: skip
_AFTERTHOUGHT = lazy_pattern(
    r", (?:as|because|especially|not|since|the ones?|when|where|who|whose|(?:[a-z]+ )?(?:which|whom))\b"
)
# What they asked the candidate, and did not tell: `how I would lead older colleagues`, `how many people are on my rota`.
_ASKED = lazy_pattern(
    r"(?i)(?:how|if|what|when|where|whether|which \w+|why) (?:I|my)\b|how (?:far|fast|good|long|many|much|often|soon"
    r"|well) .*\b(?:I|my)\b|\"[^\"]+\?\""
)


@frozen
class Link:
    """The connection as two phrases, each in a form that fits its sentence, or unclear and as typed."""

    want: TypedPhrase
    strength: TypedPhrase


def link_of(
    desk: Desk,
    connection: Connection,
) -> Link:
    """A connection, read as it is meant."""
    lexicon = desk.packs.lexicon
    return Link(
        want=read_want(connection.they_want, lexicon),
        strength=shown_strength(connection.i_bring, connection.proof or "", lexicon),
    )


def link_facts(
    desk: Desk,
    connection: Connection | None,
) -> Mapping[str, object]:
    """The two halves of the link for a template; all empty when there is none."""
    if connection is None:
        return _NONE

    link = link_of(desk, connection)
    lexicon = desk.packs.lexicon
    brought = phrases.brought(desk.words, link.strength)
    shown = with_proof(brought, connection.proof, lexicon)
    return with_bridge(
        {
            "connection": True,
            **_want_facts(desk, link.want),
            "brought": brought,
            "shown": shown,
            "clause": as_clause(shown),
            "having": having_done(shown),
            "task": task_of(link.want),
            "their_aim": aim_of(link.want),
            "told_of": told_of(link.want),
            "deed": link.strength.tells_a_deed,
            "can_do": brought.startswith("I can ")
            and not brought.startswith("I can be "),
            "is_had": link.strength.form in _HAD,
            "noted": link.strength.is_noted,
            "akin": _are_akin(connection),
            "once": is_done_once(link.strength),
            "work": is_work(link.want),
            "proof": whole_sentence(connection.proof),
            "in_one": are_one_sentence(connection.they_want, shown),
            "in_two": ", and " in shown,
            "would_bring": would_bring(shown),
            "draws": is_drawn_to(link.want, shown),
            **last_deed(shown, lexicon),
        },
        link.want,
    )


def _are_akin(connection: Connection) -> bool:
    """Whether what was done is of the matter that they need: they share a word, or it goes back to it: `did it at Bell's`."""
    brought = connection.i_bring
    goes_back = _GOES_BACK.search(brought) is not None
    return goes_back or share_a_word(connection.they_want, brought)


def _want_facts(
    desk: Desk,
    want: TypedPhrase,
) -> dict[str, object]:
    """What they look for, under the name that says which words of ours it follows."""
    if want.is_said:
        return {
            "wanted": "",
            "needed": text_if(want.form is Form.NEED, want.text),
            "said": phrases.said(desk.words, want),
            "told": phrases.told(desk.words, want),
        }
    wanted = phrases.wanted(desk.words, want)
    return {"wanted": wanted, "needed": "", "said": "", "told": ""}


def looked_for(desk: Desk) -> str:
    """What they look for, to follow `they are looking for`; nothing where it is not clear how it fits."""
    connection = desk.interview.connection
    if connection is None:
        return ""
    want = link_of(desk, connection).want
    if want.is_said or not want.fits:
        return ""
    return phrases.wanted(desk.words, want)


def with_link_gaps(
    errand: Errand,
    letter: Letter,
    connection: Connection,
) -> Letter:
    """The letter, and which half of the link does not fit the sentence that it goes into."""
    gaps = _link_gaps(errand, link_of(errand.desk, connection))
    return letter.lacking(*gaps, *proof_gaps(errand, connection.proof))


def _link_gaps(
    errand: Errand,
    link: Link,
) -> Iterator[str]:
    if not link.want.fits:
        yield errand.gap("they-want", typed=link.want.text)
    if not link.strength.fits:
        yield errand.gap("i-bring", typed=link.strength.text)


def proof_gaps(
    errand: Errand,
    proof: str | None,
) -> Iterator[str]:
    """A proof that can be no sentence as it is typed."""
    if proof and not read_proof(proof, errand.desk.packs.lexicon).fits:
        yield errand.gap("proof", typed=proof)


def called_by_the_reader(
    errand: Errand,
    name: str,
) -> str:
    """How somebody else who was there is named to whoever reads the letter: by first name where both are written to so."""
    return called_by(errand, errand.way.person, name)


def called_by(
    errand: Errand,
    reader: str,
    name: str,
) -> str:
    """How somebody is named to a reader: by first name where both are written to so."""
    desk = errand.desk
    first_name = first_name_of(desk.person(name))
    if first_name and first_name_of(desk.person(reader)):
        return first_name
    return desk.reference(name)


def called_together(
    errand: Errand,
    reader: str,
    names: Sequence[str],
) -> list[str]:
    """How several people are named to a reader, all in one way: by first names where each has one, else in full."""
    called = [called_by(errand, reader, name) for name in names]
    in_full = [*map(errand.desk.reference, names)]
    if set(called).isdisjoint(in_full):
        return called
    return in_full


def set_off(point: str | None) -> str:
    """The comma behind a point that has an afterthought: `the new till, which starts in May`."""
    return text_if(point and _AFTERTHOUGHT.search(point), ",")


def is_asked(point: str) -> bool:
    """Whether a point is a question that was put to the candidate."""
    return _ASKED.match(point) is not None


def told(desk: Desk, typed: str | None) -> str:
    """What was told, to follow `what you told me about`; nothing where it is a question, or unclear."""
    point = clear_matter(desk, typed)
    return text_if(not is_asked(point), point)


def matter_of(
    desk: Desk,
    typed: str | None,
) -> str:
    """What was talked about, to follow `about`; a mark in its place when it is not clear how it fits."""
    if not typed:
        return ""
    return phrases.matter(desk.words, read_matter(typed, desk.packs.lexicon))


def matter_gaps(
    desk: Desk,
    typed: str | None,
) -> Iterator[str]:
    """What was talked about and is typed so that it is not clear how it fits."""
    if typed and not read_matter(typed, desk.packs.lexicon).fits:
        yield desk.words.gap("matter", typed=typed)


def clear_matter(
    desk: Desk,
    typed: str | None,
) -> str:
    """What was talked about, to follow `about`; nothing where it is not clear how it fits."""
    return text_if_clear(read_matter, desk, typed)


def text_if_clear(
    read: Callable[[str, Lexicon], TypedPhrase],
    desk: Desk,
    typed: str | None,
) -> str:
    """What was typed, as it is read for its place in a sentence; nothing where nothing was, or it is not clear."""
    if not typed:
        return ""
    return read(typed, desk.packs.lexicon).text_if_clear
