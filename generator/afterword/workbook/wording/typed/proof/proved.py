"""What is brought and its proof, as one thought: in one sentence only where that is plain (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.cleaned.cleaning import (
    in_small_letters,
    uncapitalised,
    whole_sentence,
    with_a_capital,
    words_of,
)
from afterword.workbook.wording.typed.grammar.joined import (
    goes_on,
    is_of_a_deed,
    joined,
)
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.grammar.noted import IN_SHORT, as_noted_proof
from afterword.workbook.wording.typed.proof.proofs import read_proof
from afterword.workbook.wording.typed.proof.proved_places import (
    SPELL,
    at_its_place,
    place_of,
)
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_SECOND = lazy_pattern(r" and (?:I|it|that|they?|this|we)\b|\A(?:At|[IO]n) [^,]+, ")
MOST_WORDS = 38  # of two sentences that become one
_WHERE_IT_WAS = lazy_pattern(
    r"(?:It|That|This) was ((?:at|in) (?:the )?[A-Z].+"
    r"|on (?:my|our|the) (?:[a-z-]+ ){1,2}at (?:the )?[A-Z][^.,;:!?]+|in [a-z]+ years (?:at|in|on|with) [^.,;:!?]+"
    r"|with an? (?:crew|group|staff|team) of [^.,;:!?]+)"
)
IT_DID = lazy_pattern(r"(?i)(?:it|that|this) (\w+) .+")
_THE_SAME = frozenset({"cut", "hit", "let", "put", "set", "shut", "split", "spread"})
# What a thing does by itself: said of `which`, it might be said of another thing.
_ITS_OWN = frozenset(
    "became came dropped fell grew held lasted ran rose stayed stood went worked".split()  # noqa: SIM905  (read more easily so)
)
_DID_IT = lazy_pattern(r"I did (?:it|so|that) (?!not\b).+")
_WHEN_OR_WHERE = lazy_pattern(
    r"(?:as|at|during|in|on|under|when|while|with)\b(?!.* (?:did|had|has|is|it|that|they|we|went|were)\b(?! \w+ing))"
)
_BRINGS = lazy_pattern(r"I (?:(?:would|can|will) )?(?:bring|have|offer) ")
# For whom, how and through what something was done: behind a thing it says nothing.
_HOW = lazy_pattern(r"(?:across|by|for|from|over|through) ")
_BY_DOING = lazy_pattern(
    r"(?i)(?:by (?=[a-z]+ing\b)|through (?=[a-z]+ing\b|better|careful|daily|fewer|good|more|regular|weekly))(.+)"
)
_NUMBERS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
)
# How much it was before and after: said of what changed it, and of nothing else, and once.
_FROM_TO = lazy_pattern(
    rf"(?i)from (?:about |nearly |over )?(?:[£$€]?\d\S*|bottom|first|last|nothing|second|third|zero|{_NUMBERS})(?: \S+)? to "
)
_CHANGES = lazy_pattern(
    r"\AI (?:\w+ly )?(?:brought|built|cut|dropped|expanded|grew|improved|increased|lowered|raised|reduced|took)\b(?!.* by )"
)
_DEED = lazy_pattern(r"I (?!am |can |could |have |will |would )")
_TELLS = _ITS_OWN | fw.FINITE | {"meant"}
_BEING = frozenset({"did", "had", "has", "is", "was"})
RESULT = lazy_pattern(
    rf"\b(?:from|by) (?:\S+ ){{0,2}}(?:\S*\d|(?:{_NUMBERS})\b)|\b(?:doubled|halved)\b"
)
# I ran a ward, 26 beds
_ENDS_APART = lazy_pattern(r", (?!and |but |which |who )[^,]*\Z")
_SMALL = lazy_pattern(
    r"(?i)(?:across|after|at|before|by|during|every|for|from|in|it|my|no|none|of|on|our|over|that|the|their|there|these|they"
    r"|this|under|we|with|within)\b"
    r"|(?:cancelled|canceled|damaged|delayed|failed|late|lost|missed|returned|spoiled|spoilt|unpaid|unplanned|wasted|wrong)"
    r" (?-i:[a-z])"
    r"|[a-z]+-(?-i:calls|days|hours|ins|offs|ons|outs|overs|rates|shows|times|ups|visits)\b"
)
# How much it was before, behind how much it is: `stayed 5 minutes; before it was about 20`.
_BEFORE = lazy_pattern(
    r"(?i); (?:before(?: that)?,? it (?:had been|was)|it was (?=[^.;]* before\.?\Z))"
    r"(?P<much> (?:about |nearly |over )?\d[^,.;]*?)(?: before)?\.?\Z"
)
# Of how many it was: `That was 410 people and two pay runs`; not `That was 12 percent`, `That was 5 years ago`.
_SO_MANY = lazy_pattern(
    r"(?:It|That) was (?P<many>\d[\d,]* (?!ago|at|days|hours|less|minutes|months|more|of|on|over|per|percent|under|weeks|years"
    r")[a-z]+\b[^.:;?!]*)"
)


def with_proof(deed: str, proof: str | None, lexicon: Lexicon) -> str:
    """What the candidate brings with where and how much, as it reads best, without its full stop."""
    if not proof:
        return deed
    told = read_proof(_BEFORE.sub(r", instead of\g<much> before", proof), lexicon)
    text = told.text
    is_behind_no_deed = _names_a_thing(deed, lexicon) or _ENDS_APART.search(deed)
    if is_of_a_deed(told.text) and is_behind_no_deed:
        told = _how(text) or as_noted_proof(proof, lexicon) or unclear(proof)
        text = told.text
    if not told.fits:
        return f"{deed}. [ADD: {text}, as a whole sentence]"
    if told.form is Form.GOES_ON:
        return _with_more(deed, text, lexicon)
    place = place_of(deed, text)
    is_held = all((place, not _was_done(deed, proof, lexicon)))
    if any((is_held, not _is_joined(deed, told))):
        return _apart(*at_its_place(deed, text, place, is_held=is_held))
    if place is None:
        return _as_one(deed, text, lexicon)
    return _as_one(f"{place.where} {deed}", place.said, lexicon)


def _with_more(deed: str, text: str, lexicon: Lexicon) -> str:
    """What goes on with what was brought; when it was goes on with what was done alone."""
    is_apart = _names_a_thing(deed, lexicon) and not SPELL.search(deed)
    if is_apart and _WHEN_OR_WHERE.match(text):
        return _apart(deed, f"that was {text}")
    if _says_nothing_of(deed, text, is_apart=is_apart):
        told = _how(text) or as_noted_proof(text, lexicon) or unclear(text)
        return _apart(deed, told.text)
    if goes_on(text):
        return joined(deed, text).rstrip(".")
    if _is_done(deed, lexicon):
        return f"{deed} {text}"
    return _apart(deed, f"that was {text}")


def _says_nothing_of(
    deed: str,
    text: str,
    *,
    is_apart: bool,
) -> bool:
    """`across three depots` of a memory for faces, `from 60 to 95%` of what changed nothing."""
    if _FROM_TO.match(text):
        return _CHANGES.search(deed) is None
    return is_apart and _HOW.match(text) is not None


def proof_behind(
    i_bring: str,
    proof: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """A proof as it stands behind what was typed; unclear where it tells how a deed was done, behind a thing."""
    told = read_proof(proof, lexicon)
    is_thing = read_strength(i_bring, lexicon).form in {Form.DOING, Form.THING}
    if is_of_a_deed(told.text) and (is_thing or _ENDS_APART.search(i_bring)):
        return _how(told.text) or as_noted_proof(proof, lexicon) or unclear(proof)
    return told


def _how(text: str) -> TypedPhrase | None:
    """`by keeping a log` behind a thing as what worked; it says how something was done."""
    how = _BY_DOING.fullmatch(text)
    if how is None:
        return None
    return TypedPhrase(Form.SENTENCE, f"What worked for me was {how[1]}")


def _names_a_thing(
    deed: str,
    lexicon: Lexicon,
) -> bool:
    """Whether it says what the candidate brings or has, and not what was done."""
    behind = _BRINGS.match(deed)
    if behind is None:
        return False
    first = words_of(deed[behind.end() :])[0]
    return not lexicon.is_past(first) and first not in fw.PARTICIPLES


def _is_done(
    deed: str,
    lexicon: Lexicon,
) -> bool:
    pronoun, verb = words_of(deed)[:2]
    return pronoun == "i" and lexicon.is_past(verb)


def _was_done(
    deed: str,
    proof: str,
    lexicon: Lexicon,
) -> bool:
    """Whether it was, for a verb too that is the same in the past: `I put up a board`, and the proof is a sentence."""
    verb = words_of(deed)[1]
    is_past = verb in _THE_SAME and has_a_verb(proof, lexicon)
    return is_past or _is_done(deed, lexicon)


def _is_joined(
    deed: str,
    proof: TypedPhrase,
) -> bool:
    """Whether both may be one sentence: where the candidate did something, and a whole sentence tells what came of it."""
    return proof.form is Form.SAID and _DEED.match(deed) is not None


def _apart(
    deed: str,
    proof: str,
) -> str:
    """Two sentences; of two that stand behind a colon the second goes on in the first."""
    if ": " in deed and proof.startswith(IN_SHORT):
        return f"{deed}; {proof.removeprefix(IN_SHORT)}"
    return f"{deed}. {whole_sentence(proof).rstrip('.')}"


def _as_one(
    deed: str,
    proof: str,
    lexicon: Lexicon,
) -> str:
    """One sentence of the two where that is plain, else both."""
    was = _WHERE_IT_WAS.fullmatch(proof)
    if was:
        return f"{deed} {was[1]}"
    if _DID_IT.fullmatch(proof):
        return f"{deed}, which I did {proof.split(maxsplit=3)[3]}"
    small = begun_small(proof, lexicon)
    counted = _SO_MANY.fullmatch(proof)
    if counted and _is_counted(deed, proof):
        return f"{deed}: {counted['many']}"
    if not _fits_in_one(deed, proof, small, lexicon):
        return _apart(deed, proof)
    did = IT_DID.fullmatch(proof)
    if did is None or did[1] in _ITS_OWN:
        return f"{deed}, and {small}"
    return f"{deed}, which {small.partition(' ')[2]}"


def _is_counted(deed: str, proof: str) -> bool:
    """Whether it tells of how many people or things the deed was, which stands behind a colon."""
    signs = (
        ":" not in deed,
        ", and " not in deed,
        len(f"{deed} {proof}".split()) <= MOST_WORDS,
    )
    return all(signs)


def _fits_in_one(
    deed: str,
    proof: str,
    small: str,
    lexicon: Lexicon,
) -> bool:
    """Whether both make a sentence that can be read in one breath, and the second begins with no name."""
    whole = f"{deed} {proof}"
    otherwise = (
        len(whole.split()) > MOST_WORDS,
        ", and " in whole,
        _SECOND.search(proof) is not None,
        ": " in whole,
        proof.startswith(("I ", "He ", "She ", "We had ", "They had ", "We have ")),
        not has_a_verb(proof, lexicon),
        small[:1].isupper(),
        _is_of_another_kind(deed, proof),
        IT_DID.match(proof)
        and lexicon.is_only_to_do(words_of(deed)[1])
        and not _is_done(deed, lexicon),
    )
    return not any(otherwise)


def has_a_verb(proof: str, lexicon: Lexicon) -> bool:
    """Whether it tells what was or what happened, and is no mere `four sites and 300 people`."""
    words = words_of(proof)
    tells = (not _TELLS.isdisjoint(words), any(map(lexicon.is_past, words)))
    return any(tells)


def _is_of_another_kind(deed: str, proof: str) -> bool:
    """Whether the one is a result and the other says how it came about, or what the thing is."""
    did = IT_DID.fullmatch(proof)
    if did:
        return did[1] in _BEING
    return bool(RESULT.search(deed)) and not RESULT.search(proof)


def begun_small(proof: str, lexicon: Lexicon) -> str:
    """A proof as it goes on behind a comma; with its capital where that may be of a name."""
    if _SMALL.match(proof):
        return uncapitalised(proof)
    first = proof.lower().partition(" ")[0]
    if lexicon.is_only_to_do(first) or kinds_of(first, lexicon) in {"E", "X"}:
        return with_a_capital(proof)  # `Ofsted said good`
    return in_small_letters(proof, lexicon)


def shown_strength(
    typed: str,
    proof: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What the candidate brings; what they can do and have a result of, they do: `keep a shelf of spare cores`."""
    strength = read_strength(typed, lexicon)
    if strength.form is Form.TO_DO and RESULT.search(proof):
        return TypedPhrase(Form.DONE, strength.text)
    return strength
