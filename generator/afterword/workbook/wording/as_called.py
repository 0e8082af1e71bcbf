"""How a time is called: with its article and its capitals, or by what is to happen before it (E5)."""

from afterword.interview.values.english import WEEKDAYS, text_if
from afterword.patterns import lazy_pattern
from afterword.plan.spoken.months import MONTH_NAMES
from afterword.workbook.wording.typed.cleaned.as_typed import as_written
from afterword.workbook.wording.typed.cleaned.cleaning import uncapitalised
from afterword.workbook.wording.typed.grammar.mouths import to_them

_WITHOUT_ARTICLE = lazy_pattern(
    r"^(?=(?:first|second|third|fourth|last|latter|week (?:of|commencing|beginning)|holidays|quarter|year)\b)"
)
_ABBREVIATED = lazy_pattern(rf"\b({'|'.join(name[:3] for name in MONTH_NAMES)})\b\.?")
_WHOLE = {name[:3]: name for name in MONTH_NAMES}
_NAMES = lazy_pattern(
    rf"\b(?:{'|'.join((*MONTH_NAMES, *WEEKDAYS))}|easter|christmas|good friday|thanksgiving|whit|pentecost|q[1-4]"
    r"|(?<!the )new year(?:'s)?(?: day)?)\b"
)
# before you close for the holidays, once the board has met: no day, and none that a calendar has
_EVENT = lazy_pattern(
    r"(?!.*\b(?:can|choose|chosen|decided?|know|knows|ready|sure)\b)"
    r"(?:(?:after|before|by the time|once|as soon as|when) (?!the interview\Z)(?:everybody|everyone|our|the|they|we"
    r"|you(?:['\u2019](?:re|ve))?|your)"
    r" [A-Za-z' \u2019-]+"
    # after half term, once lambing is over
    r"|(?:(?:just|right|soon|straight) )?(?:after|before) (?:[A-Za-z]+ )?(?:audit|Diwali|Eid|exams|half[- ]term|harvest"
    r"|haymaking"
    r"|inspection|lambing|pantomime|Ramadan|shearing|stock-?take|year[- ]end)"
    r"|(?:once|as soon as|when) (?!he\b|I\b|it\b|she\b|that\b|this\b)[A-Za-z]+(?: [A-Za-z]+)? (?:are|has|have|is) (?:been|done"
    r"|finished|out|over|through))"
)
_THEY = lazy_pattern(r"\bthey(?= |['\u2019])")


def as_called(named: str) -> str:
    """With its article and its capitals."""
    whole = _ABBREVIATED.sub(lambda match: _WHOLE[match[1]], named)
    whole = _WITHOUT_ARTICLE.sub("the ", whole)
    return _NAMES.sub(lambda match: match[0].title().replace("'S", "'s"), whole)


def event_named(typed: str) -> str:
    """What is to happen before they decide, told to them; nothing where something else is said."""
    told = _THEY.sub("you", to_them(uncapitalised(as_written(typed.strip(" .")))))
    return text_if(_EVENT.fullmatch(told), told)
