"""A title typed in the name: `Mr Fergal Ó Briain`, whom a letter greets without the first name."""

from afterword.frozen import frozen
from afterword.interview.values.posts import is_a_post, may_be_a_post
from afterword.patterns import lazy_pattern

_TITLED = lazy_pattern(
    r"(?P<title>(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Sir|Dame|Herr|Frau|Mme|Madame|Monsieur|Sra?|Sig|Signora)\.?)"
    r"\s+(?P<name>[^\W\d_].*)"
)
# What of a name is surely the family's: what follows first letters alone, or begins as Irish names do.
_SURELY = lazy_pattern(
    r"\S+\s(?P<irish>(?:Ó|Ní|Nic|Mhic|Uí)\s\S+)"
    r"|(?:[^\W\d_](?:\.\s?|\s))+(?P<behind_letters>[^\W\d_][^\s.]+)"
)


@frozen
class TitledName:
    """A name without the title that was typed before it; the family name where it is certain, else nothing."""

    title: str
    name: str
    family: str


_ONE_NAME = lazy_pattern(r"[^\W\da-z_][\w'\u2019-]+")
_IN_BRACKETS = lazy_pattern(r"\s*(?:[(].*|[\"\u201c][^\"\u201d]*[\"\u201d])")
# As a name is typed by mistake, and not a `JD` or an `HR BP`.
_WHOLE_WORDS = lazy_pattern(r"[^\W\d_]{5}|[^\W\d_]{3}\b.*\b[^\W\d_]{3}")


def name_alone(typed: str) -> str:
    """A name without what stands in brackets behind it, or in quotes: `Declan Sheehy (principal)`."""
    return _IN_BRACKETS.sub("", typed)


def names_meant(typed: str) -> tuple[str, ...]:
    """What a name may be without what makes it more than one: brackets, a post behind a comma, a comma that slipped in.

    `Hart, Ngozi` is the order of lists, or a slip; `Hart, Headteacher` is a name with a post. A text with more commas is left
    as it is.
    """
    first, comma, behind = map(str.strip, name_alone(typed).partition(","))
    if not comma or "," in behind:
        return (name_alone(typed),)
    titled = _TITLED.fullmatch(first)
    name = titled["name"] if titled else first
    is_no_name = " " in name, is_a_post(behind), not _ONE_NAME.fullmatch(behind)
    if any(is_no_name):
        return (first,)
    in_order = f"{first} {behind}"
    if may_be_a_post(behind):
        return (first, in_order)
    return (in_order,) if titled else (f"{behind} {first}", in_order)


def without_title(typed: str) -> str:
    """A name without the title before it, if it has one."""
    titled = titled_name(typed)
    return titled.name if titled else typed


def only_case(typed: str) -> str:
    """How the letters of a name are written, where all are alike: `small letters`, `capitals`; an empty string for others."""
    name = without_title(typed)
    if name.islower():
        return "small letters"
    if name.isupper() and _WHOLE_WORDS.search(name):
        return "capitals"
    return ""


def titled_name(typed: str) -> TitledName | None:
    """The parts of a name that begins with a title; None for one without, or with a single word behind it."""
    match = _TITLED.fullmatch(typed.strip())
    if match is None or " " not in match["name"].strip():
        return None
    surely = _SURELY.fullmatch(match["name"])
    family = surely[surely.lastgroup or 0] if surely else ""
    return TitledName(match["title"], match["name"], family)
