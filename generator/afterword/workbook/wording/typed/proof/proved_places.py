"""Where a deed was done, told with its proof: `At Harrow I ran the shop, and nobody left` (E34)."""

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.grammar.deeds import is_one_spell

_AT = lazy_pattern(
    r"At (?:(?:my|the) )?[A-Z][\w&'\u2019.-]*(?: (?:(?:and|at|de|for|in|of|on|the|van) )*[A-Z&][\w&'\u2019.-]*)*"
)
_AT_I = lazy_pattern(r" I\Z")
_SAID_OF_IT = lazy_pattern(r"(, where [^,]+,)?,? (.+)")
# `At Harrow I took 14 students`: something else that was done there, unless it goes back to what stands before it.
_ANOTHER_DEED = lazy_pattern(r"(?i)I (?!did (?:it|so|that|this)\b)")
_OF_DEED = lazy_pattern(r"(?i)(?:(?:I|we) did )?(?:it|so|that|this)\b")
_HAS_PLACE = lazy_pattern(r" (?:at|in) (?:the )?[A-Z]|\bthere\b")
# How long: where it was may follow it. `ten years of nights in two hospitals`.
SPELL = lazy_pattern(
    r"\b(?:days|experience|hours|months|nights|seasons|shifts|summers|weeks|winters|years)\b"
)


@frozen
class Place:
    """Where it was, as a sentence begins, and what is said of it."""

    where: str
    said: str


def place_of(
    deed: str,
    proof: str,
) -> Place | None:
    """`At Fort Marrow`, where the proof begins with it, tells of the deed, and that has no place of its own."""
    named = _AT.match(proof)
    if named is None or _HAS_PLACE.search(deed):
        return None
    where = _AT_I.sub("", named[0])
    said = _SAID_OF_IT.fullmatch(proof, len(where))
    if said is None or _ANOTHER_DEED.match(said[2]):
        return None
    is_in_all = SPELL.search(deed) and not is_one_spell(deed)
    if is_in_all and not _OF_DEED.match(said[2]):
        return None  # nine years in all were not all spent there
    return Place(f"{where}{said[1] or ''}", said[2])


def at_its_place(
    deed: str,
    proof: str,
    place: Place | None,
    *,
    is_held: bool,
) -> tuple[str, str]:
    """A deed with where it was, and what is left of the proof, which tells what came of it there."""
    if place is None or is_held:
        return deed, proof
    return f"{place.where} {deed}", place.said
