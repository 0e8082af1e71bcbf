"""The last look at a letter: each sentence that holds words of the candidate's, judged as whoever reads it would (E34)."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from itertools import islice
from operator import attrgetter

from afterword.frozen import frozen, replace
from afterword.interview.values.sentences import sentences
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.frame.others_typed import (
    Pairs,
    Place,
    Typed,
    all_typed,
    typed_words,
)
from afterword.workbook.letters.frame.spoken_to import Audience, open_in, parts_of
from afterword.workbook.letters.frame.template import as_spoken
from afterword.workbook.letters.letter import Draft
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.cleaned.two_sentences import in_two
from afterword.workbook.wording.typed.judging.judged import Doubt, doubt_of
from afterword.workbook.wording.typed.judging.judged_last import in_small

# What stands in sentences of letters, by its key.
_KEYS = frozenset({
    "about", "asked_for", "because", "can_name", "comment", "going_on", "hope", "how_i_work", "i_bring", "looking_for",
    "may_ask", "point", "points", "proof", "role_aim", "say", "says", "still_like", "strengths", "thank_for", "they_chose",
    "they_praised", "they_want", "time_for", "together", "topic", "topics", "waiting_for", "why", "would_do",
})  # fmt: skip
_IN_OWN_WORDS = frozenset({"drafts", "follow_ups", "lines"})  # of which none is touched
_ADD = "[ADD]"
_A_ROLE = "Manager"  # in whose place a sentence is judged by the rest of its words
_NO_SMALL_WORD = 4  # letters
_FEW_WORDS = 3  # by which it is seen which word is doubted
_MARKS = ".!? "
_EDGES = ' .,;:!?"\u201c\u201d'
_TO_ADD = lazy_pattern(r"\[ADD[^\]]*\]")
_GREETING = lazy_pattern(r"(?:\A|(?<=\n----\n\n))[^\n]*,\n\n")  # which is no sentence


@frozen
class _Share:
    """How much of a sentence was typed at a place: whether all that stands there, and how many pairs of words."""

    weight: tuple[bool, int]
    where: Place


_NOWHERE = _Share((False, 0), ())


@frozen
class Doubted:
    """A sentence of a letter, what is doubted of it, and where its words were typed."""

    sentence: str
    doubt: Doubt
    where: Place


def with_doubts(
    errand: Errand,
    draft: Draft,
) -> Draft:
    """The draft; NOT READY while a sentence of it may not read right. What the candidate wrote as a letter is theirs."""
    if draft.own or draft.sent:
        return draft
    draft = replace(draft, body=_in_whole_sentences(errand.desk, draft.body))
    gaps = [_gap(errand, doubted) for doubted in doubted_in(errand.desk, draft)]
    if not draft.gaps and _TO_ADD.search(draft.body):
        gaps.append(errand.gap("placeholder"))
    return replace(draft, gaps=(*draft.gaps, *gaps))


def _in_whole_sentences(desk: Desk, body: str) -> str:
    """The letter with each sentence of the candidate's that is two, as two; `whether I Was` in small letters."""
    for sentence in sentences(body):
        where = _typed_at(desk, sentence)
        if where and where[0] not in _IN_OWN_WORDS:
            body = body.replace(sentence, in_small(in_two(sentence)))
    return body


def _gap(
    errand: Errand,
    doubted: Doubted,
) -> str:
    doubt = doubted.doubt
    why = errand.desk.words.phrase("doubted", doubt.name, words=doubt.words)
    return errand.gap("sentence", sentence=doubted.sentence, why=why)


def doubted_in(
    desk: Desk,
    draft: Draft,
) -> Iterator[Doubted]:
    """Each sentence with words of the candidate's of which something is doubted."""
    for text, read_by in parts_of(desk, draft):
        yield from _doubted_in(desk, _GREETING.sub("", text), read_by)


def _doubted_in(desk: Desk, text: str, read_by: Audience) -> Iterator[Doubted]:
    for sentence in sentences(_TO_ADD.sub(_ADD, text)):
        for meant in islice(open_in(desk, read_by, sentence), 1):
            around = sentence[meant.spot.start :].split()[:_FEW_WORDS]
            yield Doubted(sentence, Doubt("who", " ".join(around)), meant.where)
        where = () if _ADD in sentence else _typed_at(desk, sentence)
        doubt = _doubt_of(desk, sentence) if where else None
        if doubt:
            yield Doubted(
                sentence, doubt, _typed_at(desk, sentence, doubt.words) or where
            )


def _doubt_of(desk: Desk, sentence: str) -> Doubt | None:
    """What is doubted of a sentence; nothing of how they call the role, which is theirs: `the Officer for Parking role`."""
    doubt, role = doubt_of(sentence, desk.packs.lexicon), desk.interview.role
    words = doubt.words.lower().split() if doubt and doubt.name != "said" else []
    if {*role.lower().split()}.isdisjoint(words):
        return doubt
    named = sentence.replace(role, _A_ROLE).replace(as_spoken(role), _A_ROLE)
    other = doubt_of(named, desk.packs.lexicon)
    return other and replace(other, words=other.words.replace(_A_ROLE, role))


def _typed_at(
    desk: Desk,
    sentence: str,
    words: str = "",
) -> Place:
    """Where all of it was typed, else where most of its words were, of what has these `words`; nowhere where all are ours."""
    return desk.once(_finder)(sentence, words)


def _finder(desk: Desk) -> Callable[[str, str], Place]:
    """What finds the place of a sentence: once, in however many letters that stands."""
    texts = desk.once(_typed_texts)
    all_pairs = frozenset[tuple[str, str]]().union(*map(attrgetter("pairs"), texts))
    return cache(partial(_place_of, texts, all_pairs))


def _place_of(
    typed: Sequence[Typed],
    all_pairs: Pairs,
    sentence: str,
    words: str,
) -> Place:
    shown = typed_words((), sentence).pairs
    if shown.isdisjoint(all_pairs):
        return ()
    small = sentence.lower()
    doubted = words.lower().strip(_EDGES)
    texts = [text for text in typed if doubted in text.small]
    shares = [_share(small, shown, text) for text in texts]
    share = max(shares, key=attrgetter("weight"), default=_NOWHERE)
    return share.where if any(share.weight) else ()


def _share(
    sentence: str,
    pairs: Pairs,
    text: Typed,
) -> _Share:
    """How much of a text stands in a sentence, which may be one of it; `to talk` alone is of any text, and of none."""
    shared = pairs & text.pairs
    is_told = any(map(_tells, shared)) or len(shared) > 1 or shared == text.pairs
    bare = text.small.rstrip(_MARKS)
    is_whole = bare in sentence or sentence.rstrip(_MARKS) in bare
    return _Share((bool(bare) and is_whole, len(shared) if is_told else 0), text.where)


def _tells(pair: tuple[str, str]) -> bool:
    """Whether both of two words are long enough to be no small words of any sentence, and no figures of a date."""
    return len(min(pair, key=len)) >= _NO_SMALL_WORD and "".join(pair).isalpha()


def _typed_texts(desk: Desk) -> tuple[Typed, ...]:
    """All that was typed for letters and is judged, in the order of the files."""
    return tuple(filter(_is_judged, desk.once(all_typed)))


def _is_judged(typed: Typed) -> bool:
    return not _KEYS.isdisjoint(typed.where)
