"""Words and signs by which a phrase may be meant in another way than it was read, whatever its other words are (E34)."""

from collections.abc import Mapping
from re import Pattern

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.words.form import Form

_WORKERS_TOO = (
    "butcher|captain|chair|chef|clerk|coach|cook|doctor|engineer|escort|father|groom|guard|guide|host|judge|man|mate|model"
    "|mother|nurse|partner|pilot|porter|ref|referee|steward|tailor|temp|usher|volunteer"
)
# How long, without what: `nine years Navy`.
_BARE_SPELL = (
    r"\b(?:years|months|decades?) (?!(?:a|abroad|after|and|around|as|at|away|before|behind|between|by|doing|each|experience"
    r"|for|from|full|in|inside|making|of|off|old|on|or|out|over|part|running|spent|the|to|under|with|without|working|worth)\b"
    r"|\w+ing\b)[A-Za-z]"
)
_WHEN = r", (?:in |from |since )?(?:19|20)\d\d\b"
_HOW_GOOD = r", (?:level|grade|band|key stage|stage) \w+$"
_FROM_YEAR = r"^(?:19|20)\d\d ?(?:-|\u2013|to) ?(?:(?:19|20)?\d\d|now|today)\b"
_MOSTLY = r"\b(?:mainly|mostly), "
_NAMED = rf"(?i:{_FROM_YEAR}|{_MOSTLY}|{_WHEN}|{_HOW_GOOD}|{_BARE_SPELL})"
# They may be wanted so, and not be wrong: `correct cash at the end of the night`.
_CORRECT = r"^correct (?:cash|figures|information|money|paperwork|prices|stock|tills)\b"
_A_PART = r"(?i:^(?:an? )?(?:back|front) of house\b)"
_LANGUAGE_AT = r"^(?:an? )?[A-Z]\w+(?:,? (?:at|to))? (?:[ABC][12]|N[1-5])\b"
# By what it was read as, the signs in what was typed; of each sign nothing is sent in that form.
DOUBTED: Mapping[Form, Pattern[str]] = {
    Form.THING: lazy_pattern(rf"{_NAMED}|{_A_PART}|{_LANGUAGE_AT}|^the \w+$"),
    Form.HAD: lazy_pattern(rf"{_NAMED}|{_A_PART}|^the \w+$"),
    Form.NEED: lazy_pattern(rf"{_NAMED}|{_A_PART}|^(?:available|free|keen|ready)\b"),
    Form.PERSON: lazy_pattern(rf"{_NAMED}|{_LANGUAGE_AT}"),
    Form.TO_DO: lazy_pattern(rf"(?i)^(?:{_WORKERS_TOO}) (?:with|who) |{_CORRECT}"),
    Form.QUALITY: lazy_pattern(
        r"^(?:[Aa]t|[Ii]n|[Oo]n|[Uu]nder) (?:(?:an?|my|our|the|\d+|one|two|three|four|five|six|seven|eight|nine|ten) |[A-Z])"
    ),
    Form.DOING: lazy_pattern(_NAMED),
}
