"""A title typed in the name: `Mr Fergal Ó Briain`, whom a letter greets without the first name."""

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern

_TITLES = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Sir|Dame|Herr|Frau|Mme|Madame|Monsieur|Sra?|Sig|Signora)\.?"
_TITLED = lazy_pattern(rf"(?P<title>{_TITLES})\s+(?P<name>[^\W\d_].*)")
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


_IN_BRACKETS = lazy_pattern(r"\s*[(].*")


def name_alone(typed: str) -> str:
    """A name without what stands in brackets behind it: `Declan Sheehy (principal)`."""
    return _IN_BRACKETS.sub("", typed)


_COMMA = lazy_pattern(
    rf"(?P<before>(?:{_TITLES}\s+)?)(?P<one>[^\W\d_][\w'-]*)\s*,\s*(?P<other>[^\W\d_][\w'-]*)"
)


def without_comma(typed: str) -> tuple[str, ...]:
    """A name of two words in both orders, where a comma stands between them: `Mrs Ngozi, Hart` may have either first."""
    parts = _COMMA.fullmatch(typed.strip())
    if parts is None or not parts["other"][0].isupper():
        return ()
    return (
        f"{parts['before']}{parts['one']} {parts['other']}",
        f"{parts['before']}{parts['other']} {parts['one']}",
    )


def without_title(typed: str) -> str:
    """A name without the title before it, if it has one."""
    titled = titled_name(typed)
    return titled.name if titled else typed


def titled_name(typed: str) -> TitledName | None:
    """The parts of a name that begins with a title; None for one without, or with a single word behind it."""
    match = _TITLED.fullmatch(typed.strip())
    if match is None or " " not in match["name"].strip():
        return None
    surely = _SURELY.fullmatch(match["name"])
    family = surely[surely.lastgroup or 0] if surely else ""
    return TitledName(match["title"], match["name"], family)
