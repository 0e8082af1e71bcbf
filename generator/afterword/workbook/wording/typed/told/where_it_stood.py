"""Where an article or news stood, as it was typed: `it was on the BBC`, `My union's magazine` (E34)."""

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import bare, uncapitalised
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
_ON_THE_AIR = lazy_pattern(r"(?i).*\b(?:podcast|radio)\b")
# Something stood on these, and in anything else.
_ON = lazy_pattern(
    r"(?i).*\b(?:bbc|blog|facebook|instagram|linkedin|noticeboard|radio|reddit|television|tiktok|tv|web(?:site)?"
    r"|(?:face ?book|home|own|web|your) pages?|(?:intranet|news|web|your) site|youtube)\b(?! (?:gazette|magazine|news)\b)"
)


@frozen
class Stood:
    """Where something stood: by which name, `on` it or in it, and whether it was heard there."""

    named: str
    is_on: bool
    is_heard: bool


def read_source(typed: str, _: Lexicon) -> TypedPhrase:
    """Where it stood; unclear where that is not said: `my old boss sent me the link`."""
    named = where_it_stood(typed).named
    return thing(named) if named else unclear(typed)


def where_it_stood(typed: str | None) -> Stood:
    """`on the radio this morning` in its parts; nothing typed stands nowhere."""
    named = _SHOWN.sub("", bare(typed))
    place = _PLACE.match(named)
    named = _PLACE.sub("", named)
    if _NO_NAME.match(named):
        named = uncapitalised(named)
    says_on = place is not None and place["at"].lower() == "on"
    is_on = says_on or (place is None and _ON.match(named) is not None)
    return Stood(named, is_on=is_on, is_heard=_ON_THE_AIR.match(named) is not None)
