"""The kinds of value that a person types. Each reads text, says in one sentence what is wrong, and what to write instead."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, Any, TypeVar
from urllib.parse import urlsplit

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

LONGEST_LINE = 300
LONGEST_TEXT = 5_000
LONGEST_LINK = 2_000
MOST_ITEMS = 40
MOST_ENTRIES = 400  # a log: every step of a long plan, some more than once

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_RESERVED_IDS = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])\Z")  # names that Windows keeps for devices
_LOCAL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_LABEL = r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
# `=?` begins an encoded word: mail programs would decode such an address into another one.
_EMAIL = re.compile(rf"(?!.*=\?){_LOCAL}@({_LABEL}\.)+{_LABEL}\Z")
_HOST = re.compile(rf"({_LABEL}\.)+[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])?\Z")
_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[ T](\d{1,2}:\d{2}))?\Z")
_MONTH = re.compile(r"\d{4}-\d{2}\Z")
_AMOUNT = re.compile(r"\d{1,12}(\.\d{1,4})?\Z", re.ASCII)
_POINT_FOR_THOUSANDS = re.compile(r"[1-9]\d{0,2}\.\d{3}\Z", re.ASCII)  # 98.000: 98 to some, 98 thousand to others
_YES = frozenset({"yes", "y", "true", "on"})
_NO = frozenset({"no", "n", "false", "off"})
_LONGEST_EMAIL = 254
_NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})  # CLDR counts unions and test regions too
_EVERYDAY_COUNTRIES = {
    **dict.fromkeys(("usa", "u.s.", "u.s.a.", "america", "united states of america"), "US"),
    **dict.fromkeys(
        ("uk", "u.k.", "britain", "great britain", "england", "scotland", "wales", "northern ireland"), "GB"
    ),
    **dict.fromkeys(("holland", "the netherlands"), "NL"),
    "czech republic": "CZ",
    "hong kong": "HK",
    "turkey": "TR",
}
_OF_THE_MACHINE = frozenset({"localtime", "posixrules", "Factory"})  # another zone on each computer


def wrong(kind: str, message: str, help_: str) -> PydanticCustomError:
    """The error for a value: `kind` chooses the diagnostic's code (`loader.KINDS`)."""
    return PydanticCustomError(kind, "{message}", {"message": message, "help": help_})


def suggestion(word: str, known: list[str]) -> str:
    """The known word that was probably meant, or an empty string."""
    close = get_close_matches(word.lower(), known, n=1, cutoff=0.6)
    return close[0] if close else ""


@dataclass(frozen=True)
class Moment:
    """A day, and the time of day where one was told. The zone is the interview's."""

    on: dt.date
    at: dt.time | None = None


def _text_of(value: object, what: str) -> str:
    if not isinstance(value, str):
        raise wrong("wrong_shape", f"{what} is expected here, not a list or keys", f"write {what} on one line")
    return value


def _line(value: object) -> str:
    text = " ".join(_text_of(value, "one line of text").split())
    if not text:
        raise wrong("unusable_text", "the text is empty", "write it, or delete the line")
    if len(text) > LONGEST_LINE:
        raise wrong("unusable_text", f"the text has {len(text)} characters; at most {LONGEST_LINE} fit", "shorten it")
    return text


def _text(value: object) -> str:
    text = "\n".join(" ".join(line.split()) for line in _text_of(value, "text").split("\n")).strip()
    if not text:
        raise wrong("unusable_text", "the text is empty", "write it, or delete the line")
    if len(text) > LONGEST_TEXT:
        raise wrong(
            "unusable_text", f"the text has {len(text):,} characters; at most {LONGEST_TEXT:,} fit", "shorten it"
        )
    return text


def _yes_no(value: object) -> bool:
    text = _text_of(value, "yes or no").strip()
    if text.lower() in _YES or text.lower() in _NO:
        return text.lower() in _YES
    raise wrong("neither_yes_nor_no", f"`{text[:40]}` is neither yes nor no", "write yes or no")


def _day(value: object) -> dt.date:
    text = _text_of(value, "a date").strip()
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
            return dt.date.fromisoformat(text)
    except ValueError:
        pass
    raise wrong("unreadable_date", f"`{text[:40]}` cannot be read as a date", _date_help(text))


def _date_help(text: str) -> str:
    """The date that was probably meant, written our way, when there is only one; else the form with an example."""
    found = re.match(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)", text, re.ASCII)
    if found:
        try:
            return f"write {dt.date(int(found[1]), int(found[2]), int(found[3])).isoformat()}"
        except ValueError:
            pass
    return "write year-month-day, such as 2027-01-13"


def _moment(value: object) -> Moment:
    text = _text_of(value, "a date").strip()
    found = _MOMENT.match(text)
    if not found:
        raise wrong(
            "unreadable_date",
            f"`{text[:40]}` cannot be read as a date",
            f"{_date_help(text)}, or with a time: 2027-01-13 10:00",
        )
    day = _day(found[1])
    if not found[2]:
        return Moment(day)
    try:
        return Moment(day, dt.time.fromisoformat(found[2].zfill(5)))
    except ValueError:
        raise wrong(
            "unreadable_date", f"`{found[2]}` is not a time of day", "write hours and minutes, such as 14:30"
        ) from None


def _month(value: object) -> dt.date:
    text = _text_of(value, "a month").strip()
    if _MONTH.match(text):
        return _day(f"{text}-01")
    return _day(text)


def _amount(value: object) -> Decimal:
    text = _text_of(value, "a number").strip()
    if _POINT_FOR_THOUSANDS.match(text):
        help_ = f"write {text.replace('.', '')}, or {text[:-1]} if the point begins the cents"
        raise wrong("unreadable_number", f"`{text}` can be read in two ways", help_)
    bare = re.sub(r"(?<=\d)[, '_\u00a0\u202f](?=\d{3}(\D|$))", "", text)
    if _AMOUNT.match(text):
        try:
            return Decimal(text)
        except InvalidOperation:  # pragma: no cover  (the pattern admits only what Decimal reads)
            pass
    help_ = (
        f"write {bare}"
        if bare != text and _AMOUNT.match(bare)
        else "write digits alone, such as 98000 or 640.50; the currency has a key of its own"
    )
    raise wrong("unreadable_number", f"`{text[:40]}` is not an amount", help_)


def _whole(low: int, high: int) -> Callable[[object], int]:
    def read(value: object) -> int:
        text = _text_of(value, "a whole number").strip()
        if not re.fullmatch(r"\d{1,6}", text, re.ASCII):
            raise wrong(
                "unreadable_number", f"`{text[:40]}` is not a whole number", f"write a number from {low} to {high}"
            )
        if not low <= int(text) <= high:
            raise wrong(
                "number_out_of_range", f"{int(text)} is outside {low} to {high}", f"write a number from {low} to {high}"
            )
        return int(text)

    return read


def _email(value: object) -> str:
    text = _text_of(value, "an email address").strip()
    if len(text) <= _LONGEST_EMAIL and _EMAIL.match(text):
        return text
    help_ = "write the bare address, such as angela.jones@larkfield.example; the name has a key of its own"
    raise wrong("unusable_email", f"`{text[:60]}` is not one email address", help_)


def _link(value: object) -> str:
    text = _text_of(value, "a web address").strip()
    help_ = "write the whole address, beginning with https://"
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
        plain = (
            parts.scheme in {"http", "https"} and "@" not in parts.netloc and _HOST.match(host) and (parts.port or 1)
        )
    except ValueError:
        plain = None
    if plain and len(text) <= LONGEST_LINK and re.fullmatch(r"[!#-;=?-\[\]_a-z~]+", text):
        return text
    raise wrong("unusable_link", f"`{text[:60]}` is not a web address that can be sent", help_)


def _country(value: object) -> str:
    text = _text_of(value, "a country").strip()
    known = _countries()
    if text.casefold() in known:
        return known[text.casefold()]
    near = suggestion(text, [name for name in known if len(name) > 3]) if len(text) > 3 else ""  # noqa: PLR2004  (letters alone resemble any)
    help_ = f"did you mean {known[near]}?" if near else ""
    raise wrong(
        "unknown_country", f"`{text[:40]}` is not a country", help_ or "write its two letters, such as US, GB or DE"
    )


@lru_cache
def _countries() -> dict[str, str]:
    """ISO 3166 codes by themselves, by their English names from CLDR and by what people say; all in small letters."""
    from babel import Locale  # noqa: PLC0415  (heavy: only a file that names a country pays)

    territories = Locale("en").territories
    codes = {code: name for code, name in territories.items() if len(code) == 2 and code not in _NO_COUNTRIES}  # noqa: PLR2004
    names = {name.casefold(): code for code, name in codes.items()}
    return {**names, **{code.casefold(): code for code in codes}, **_EVERYDAY_COUNTRIES}


def _currency(value: object) -> str:
    from babel.numbers import list_currencies  # noqa: PLC0415  (heavy: only a file that names a currency pays)

    text = _text_of(value, "a currency").strip()
    if text.upper() in list_currencies():
        return text.upper()
    raise wrong(
        "unknown_currency", f"`{text[:40]}` is not a currency", "write its three letters, such as USD, EUR or GBP"
    )


def _time_zone(value: object) -> str:
    from zoneinfo import ZoneInfo, available_timezones  # noqa: PLC0415  (listing zones reads the disk: only when asked)

    text = _text_of(value, "a time zone").strip()
    try:
        if text not in _OF_THE_MACHINE:
            return ZoneInfo(text).key
    except (KeyError, ValueError, OSError):
        pass
    known = {zone.lower(): zone for zone in sorted(available_timezones() - _OF_THE_MACHINE)}
    near = suggestion(text.replace(" ", "_"), list(known)) or next(
        (zone for zone in known if zone.endswith("/" + text.lower().replace(" ", "_"))), ""
    )
    help_ = (
        f"did you mean {known[near]}?" if near else "write area and city, such as America/New_York or Europe/Amsterdam"
    )
    raise wrong("unknown_time_zone", f"`{text[:40]}` is not a time zone", help_)


def _id(value: object) -> str:
    text = _text_of(value, "an ID").strip()
    if usable_id(text):
        return text
    raise wrong(
        "unusable_id",
        f"`{text[:60]}` cannot be an ID",
        "use a-z, 0-9 and single hyphens, at most 60 of them, such as angela-jones",
    )


def usable_id(text: str) -> bool:
    """Whether the text can name a step or a file on every system: a-z, 0-9, single hyphens, 1 to 60 characters."""
    return len(text) <= 60 and bool(_ID.match(text)) and not _RESERVED_IDS.match(text)  # noqa: PLR2004


def _up_to(most: int) -> BeforeValidator:
    """Reads a list as it is, one value as a list of one; a list that is too long is refused."""

    def read(value: object) -> object:
        if isinstance(value, list) and len(value) > most:
            message = f"the list has {len(value)} entries; at most {most} are read"
            raise wrong("unusable_text", message, "keep the ones that matter")
        return value if isinstance(value, list) else [value]

    return BeforeValidator(read)


Word = TypeVar("Word", bound=StrEnum)


def word(kind: type[Word]) -> BeforeValidator:
    """Reads one of the fixed words; case does not matter, nor whether its parts are joined by spaces or hyphens."""
    known = {_plain(str(each)): each for each in kind}

    def read(value: object) -> Any:  # the enum's own member, which the annotation beside it then checks
        text = _text_of(value, "one word").strip()
        if _plain(text) in known:
            return known[_plain(text)]
        near = suggestion(_plain(text), list(known))
        help_ = f"did you mean `{known[near]}`?" if near else "write one of: " + ", ".join(str(each) for each in kind)
        raise wrong("unknown_word", f"`{text[:40]}` is not a word that is known here", help_)

    return BeforeValidator(read)


def _plain(text: str) -> str:
    return " ".join(text.lower().replace("-", " ").replace("_", " ").split())


def _typed(reader: Callable[[Any], Any], schema: dict[str, Any]) -> tuple[BeforeValidator, WithJsonSchema]:
    return BeforeValidator(reader), WithJsonSchema(schema)


_READ_LINE, _LINE_SCHEMA = _typed(_line, {"type": ["string", "number"], "maxLength": LONGEST_LINE})
_READ_TEXT, _TEXT_SCHEMA = _typed(_text, {"type": ["string", "number"], "maxLength": LONGEST_TEXT})
_READ_YES_NO, _YES_NO_SCHEMA = _typed(_yes_no, {"enum": ["yes", "no", True, False]})
_READ_DAY, _DAY_SCHEMA = _typed(_day, {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"})
_READ_MONTH, _MONTH_SCHEMA = _typed(_month, {"type": "string", "pattern": r"^\d{4}-\d{2}(-\d{2})?$"})
_READ_MOMENT, _MOMENT_SCHEMA = _typed(
    _moment, {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}([ T]\d{1,2}:\d{2})?$"}
)
_READ_AMOUNT, _AMOUNT_SCHEMA = _typed(_amount, {"type": ["number", "string"], "minimum": 0})
_READ_EMAIL, _EMAIL_SCHEMA = _typed(_email, {"type": "string", "format": "email"})
_READ_LINK, _LINK_SCHEMA = _typed(_link, {"type": "string", "pattern": "^https?://"})
_READ_COUNTRY, _COUNTRY_SCHEMA = _typed(_country, {"type": "string"})
_READ_CURRENCY, _CURRENCY_SCHEMA = _typed(_currency, {"type": "string", "pattern": "^[A-Za-z]{3}$"})
_READ_ZONE, _ZONE_SCHEMA = _typed(_time_zone, {"type": "string"})
_READ_ID, _ID_SCHEMA = _typed(_id, {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 60})

Line = Annotated[str, _READ_LINE, _LINE_SCHEMA]
Text = Annotated[str, _READ_TEXT, _TEXT_SCHEMA]
YesNo = Annotated[bool, _READ_YES_NO, _YES_NO_SCHEMA]
Day = Annotated[dt.date, _READ_DAY, _DAY_SCHEMA]
Month = Annotated[dt.date, _READ_MONTH, _MONTH_SCHEMA]
When = Annotated[Moment, _READ_MOMENT, _MOMENT_SCHEMA, PlainSerializer(str)]
Amount = Annotated[Decimal, _READ_AMOUNT, _AMOUNT_SCHEMA]
Email = Annotated[str, _READ_EMAIL, _EMAIL_SCHEMA]
WebLink = Annotated[str, _READ_LINK, _LINK_SCHEMA]
Country = Annotated[str, _READ_COUNTRY, _COUNTRY_SCHEMA]
Currency = Annotated[str, _READ_CURRENCY, _CURRENCY_SCHEMA]
TimeZone = Annotated[str, _READ_ZONE, _ZONE_SCHEMA]
Id = Annotated[str, _READ_ID, _ID_SCHEMA]
Item = TypeVar("Item")
Many = Annotated[tuple[Item, ...], _up_to(MOST_ITEMS)]
Log = Annotated[tuple[Item, ...], _up_to(MOST_ENTRIES)]
Week = Annotated[
    int, BeforeValidator(_whole(1, 7)), WithJsonSchema({"type": ["integer", "string"], "minimum": 1, "maximum": 7})
]
Weeks = Annotated[
    int, BeforeValidator(_whole(0, 7)), WithJsonSchema({"type": ["integer", "string"], "minimum": 0, "maximum": 7})
]
Year = Annotated[int, BeforeValidator(_whole(1950, 2100)), WithJsonSchema({"type": ["integer", "string"]})]
Count = Annotated[int, BeforeValidator(_whole(1, 1000)), WithJsonSchema({"type": ["integer", "string"]})]
Percent = Annotated[
    int, BeforeValidator(_whole(0, 100)), WithJsonSchema({"type": ["integer", "string"], "minimum": 0, "maximum": 100})
]
