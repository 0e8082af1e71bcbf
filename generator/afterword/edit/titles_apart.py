"""A title typed in a name, put apart where it is certain what it goes before: `Mrs Sioned Rees` is greeted as Mrs Rees."""

from collections.abc import Mapping

from afterword.interview.model.readers import read_as
from afterword.interview.values import Country
from afterword.interview.values.reading import UnreadableError
from afterword.interview.values.titled_names import TitledName, titled_name
from afterword.patterns import lazy_pattern

_GREETED_BY = ("title", "family_name", "salutation")
TWO_NAMES = lazy_pattern(
    r"(?!(?:Mrs?|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Sir|Dame) )"  # `Mrs Rees` is no first and family name
    r"([A-Z][^\W\d_]+(?:-[A-Z][^\W\d_]+)?) ((?:(?:Ó|Ní|Nic|Mhic|Uí) )?(?![a-z])[^\W\d_]['\w-]+)"
)
# Where of two names the second is the family's.
FAMILY_NAME_LAST = lazy_pattern(
    r"AT|AU|BE|CA|CH|CZ|DE|DK|EE|FI|FR|GB|GR|HR|IE"
    r"|IT|LT|LU|LV|MT|NL|NO|NZ|PL|SE|SI|SK|US|ZA"
)


def with_title_apart(person: Mapping[str, str], country: str) -> dict[str, str]:
    """Somebody by the keys of the file, with the title apart; as typed where a greeting was told, or none is certain."""
    titled = titled_name(person.get("name", ""))
    if titled is None or any(map(person.get, _GREETED_BY)):
        return dict(person)
    family = _family_name(titled, country)
    if not family:
        return dict(person)
    apart = {"name": titled.name, "title": titled.title, "family_name": family}
    return {**person, **apart}


def _family_name(titled: TitledName, country: str) -> str:
    """What a title goes before: of two names the second, but where a country is known that has the family's first."""
    two = TWO_NAMES.fullmatch(titled.name)
    if two and _has_family_name_last(country):
        return two[2]
    return titled.family


def _has_family_name_last(country: str) -> bool:
    try:
        code = read_as(Country, country)
    except UnreadableError:
        return not country
    return FAMILY_NAME_LAST.fullmatch(code) is not None
