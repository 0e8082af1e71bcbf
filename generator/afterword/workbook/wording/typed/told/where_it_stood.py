"""Where an article or news stood, as it was typed: `it was on the BBC`, `the Dispatch, Sunday's` (E34)."""

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.asides import parts_beside, without_asides
from afterword.workbook.wording.typed.cleaned.cleaning import uncapitalised
from afterword.workbook.wording.typed.told.places_of_print import (
    is_somebody,
    named_right,
    stands_on,
    with_what_stands_behind,
)
from afterword.workbook.wording.typed.words.form import TypedPhrase, thing, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_HERE = r"(?:from|in|on(?! to\b)|out of|via) \S"
# it was on the BBC; my wife read it out in the Echo, my boss forwarded me the link: it stood where that is said, if it is
_SHOWN = lazy_pattern(
    r"(?i)\A(?:.*\b(?:came across|cut|e-?mailed|forwarded|found|gave|handed|heard|lent|mentioned|passed|posted|printed|read|saw"
    r"|sent|shared|showed|spotted|texted|told|whatsapped)(?: (?:me|us|on|out|over))*? (?:about it|it|me|that|this|us"
    rf"|the (?:article|cutting|link|page|piece|post|story))\b(?:.*?\b(?={_HERE})|.*\Z)"
    r"|(?:(?:it|that|this) (?:appeared|stood|was) )?(?:(?:posted|printed|published|shared) (?=(?:in|on) ))?)"
)
_PLACE = lazy_pattern(r"(?i)\A(?P<at>from|out of|in|on|via) (?=\S)")
_NO_NAME = lazy_pattern(r"\A(?:A|An|My|Our|Some|The|Their|Your)(?= [a-z])")
_PAGE = lazy_pattern(r"(?i)(?<=\w) (?=(?:p|pg|page)\.? ?\d+\Z)")
_SAYS_ON = lazy_pattern(r"(?i)on ")
_A_PAGE = lazy_pattern(r"(?:page \d|the (?:back|front) page)")
_ON_THE_AIR = lazy_pattern(
    r"(?i).*\b(?:channel \d+|news at [a-z]+|o['\u2019]clock news|podcast|radio|telly"
    r"|(?:breakfast|evening|late|morning|nightly|six|ten|tv|television) news)\b"
)
# last night: by the day of the letter it is another
_THAT_DAY = lazy_pattern(
    r",? (?:last night|this (?:afternoon|evening|morning)|today|tonight|yesterday(?: (?:evening|morning))?"
    r"|the other (?:day|evening|night))\Z"
)
_CHANNEL = lazy_pattern(r"(?i)\b(?:the )?channel (?P<number>\d+)(?P<news> news)?\b")
# who they are is known to whoever calls: their own page
_THEIRS = lazy_pattern(r"(?i)\Atheir\b")


@frozen
class Stood:
    """Where something stood: by which name, `on` it or in it, and whether it was heard there."""

    named: str
    is_on: bool
    is_heard: bool


def read_source(typed: str, _: Lexicon) -> TypedPhrase:
    """Where it stood; unclear where that is not said: `my old boss sent me the link`, or more than can be told."""
    named = where_it_stood(typed).named
    return thing(named) if named else unclear(typed)


def where_it_stood(typed: str | None, whose: str = "their") -> Stood:
    """`on the radio this morning` in its parts; what cannot be read to its end stands nowhere. `whose`: of a page of theirs."""
    told = _THAT_DAY.sub("", _SHOWN.sub("", without_asides(typed or "")))
    told = _CHANNEL.sub(lambda name: name[0].removeprefix("the ").title(), told)
    named = _THEIRS.sub(whose, _PLACE.sub("", told))
    if _NO_NAME.match(named):
        named = uncapitalised(named)
    stood = _read_to_the_end(named)
    says_on = _SAYS_ON.match(told) is not None
    is_plain = _PLACE.match(told) is None, stands_on(stood)
    return Stood(
        stood,
        is_on=any((says_on, all(is_plain), _A_PAGE.match(stood))),
        is_heard=_ON_THE_AIR.match(stood) is not None,
    )


def _read_to_the_end(named: str) -> str:
    """A place with all that was typed behind it; nothing where a part of that tells something else."""
    first, behind = parts_beside(_PAGE.sub(", ", named))
    stood = "" if is_somebody(first) else named_right(first)
    for part in behind:
        stood = stood and with_what_stands_behind(stood, part)
    return stood
