"""Words for a time as people shorten them, written out: `EOW`, `2 wks`, `w/c 14 Dec`, `by 5pm Friday`, `48 hrs`, `by Xmas`."""

from afterword.patterns import lazy_pattern, rewritten

_WEEKDAY = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_COUNT = r"\d{1,2}(?:st|nd|rd|th)?"
_HOUR = "(?:nine|ten|eleven|twelve|one|two|three|four|five|six)"
_CLOCK = (
    rf"(?:(?:(?:by|at|before) )?(?:(?:\d{{1,2}}(?:[:.]\d\d)?|{_HOUR})\s*(?:[ap]\.?m\b\.?|o'clock)|\d{{1,2}}[:.]\d\d(?![.\d]))"
    rf"|(?:by|at|before) {_HOUR})"
)
_LENGTH = r"(?:\d{1,3}|an?|two|three|four|five|six|ten|twelve) (?:working |business )?(?:day|fortnight|month|week)s?"
_IF_SILENT = r"^if (?:you|i)(?:'ve| have)?(?: do)?(?:n't| not)? (?:hear|heard)(?: [a-z]+)*? (?:by|before|until)"
_THEN_CALL = r"(?:call|chase|contact|e-?mail|get in touch|give|phone|ring|write)\b.*"
_OF_NEW_YEAR = r"(?:the )?new year(?!'?s)"
# In this order: what one line writes out, a later one reads.
_WRITTEN_OUT = {
    r"\bweds\b": "wednesday",
    r"\bnxt\b": "next",
    r"\b(?:2moro|2morrow|tmrw|tmr|tmw|tomoz|tommorr?ow|tomorow)\b": "tomorrow",
    r"\b(?:tonight|this (?:morning|afternoon|evening))\b": "today",
    r"\b(?:x-?mas|chrimbo)\b": "christmas",
    r"\bchristmas eve\b": "24 december",
    r"(?<!after )\bboxing day\b": "26 december",
    r"\bnew year'?s eve\b": "31 december",
    rf"\bbetween christmas and {_OF_NEW_YEAR}": "27 to 31 december",
    rf"\b(?:by|before) {_OF_NEW_YEAR}|\bbefore the year is (?:out|over)\b": "by end of the year",
    rf"\bafter {_OF_NEW_YEAR}": "after new year",
    r"\bw/[bc]\b": "week commencing",
    r"\bthis day (?=week|fortnight)": "today ",
    r"\b(?:this|the same|same) (?:time|day) next week\b": "a week from today",
    rf"{_IF_SILENT} (.+?),? (?:then )?(?:please )?{_THEN_CALL}$": r"after \1",
    rf"\bafter (?={_LENGTH}$)": "in ",
    rf"\b(\d{{1,2}})(?={_MONTH}\b)": r"\1 ",
    rf"\b(\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?),? '?(2\d)$": r"\1 20\2",
    rf"\b({_MONTH})(?:'s)? (end|mid|(?:first|second|third|fourth|last) week)$": r"\2 of \1",
    r"\bmid of\b": "mid",
    rf"\b(end|start|beginning) (?={_MONTH}\b)": r"\1 of ",
    r"\b(\d{1,2})(?=(?:day|month|week|wk)s?\b)": r"\1 ",
    rf"^(?:by|before) \d{{1,2}} on (?={_WEEKDAY}\b)": "by ",
    rf"\b({_WEEKDAY}) [ap]m$": r"\1",
    r"\bend of (?=(?:fortnight|month|quarter)\b)": "end of the ",
    r"(?<![a-z])wk\b": "week",
    r"(?<![a-z])wks\b": "weeks",
    r"\beow\b|\bend of week\b": "end of the week",
    r"\beom\b": "end of the month",
    r"\beoy\b|\b(?:the )?year[- ]end\b|\bend of year\b": "end of the year",
    r"\b(?:the )?(?:back|tail)[ -]end of\b|\bend(?= next )": "end of",
    r"\b(?:the )?first part of(?= (?:next|this|the) week)|\bstart of(?= week)": "start of",
    r"\bstart of week\b": "start of the week",
    rf"^{_CLOCK}(?: on)? (?={_WEEKDAY}\b|tomorrow\b)": "by ",
    rf"(?<=[a-z]),? {_CLOCK}$|(?<=day) night$": "",
    r"\bclose of play\b|\bcop(?= )|\beob\b": "close of business",
    r"\bon or before\b": "by",
    rf"^({_WEEKDAY}) coming$": r"this coming \1",
    r"\blater next week\b": "late next week",
    r"\b1st(?= week\b)": "first",
    r"\b2nd(?= week\b)": "second",
    r"\b3rd(?= week\b)": "third",
    r"\b4th(?= week\b)": "fourth",
    rf"\b(first|second|third|fourth|last) week (?={_MONTH}\b)": r"\1 week of ",
    rf"th (?={_MONTH}$)": "th of ",
    r"\b24(?: ?(?:-|\u2013|to|or) ?)48 ?(?:hours?|hrs?)\b": "1 to 2 days",
    r"\b(?:24|twenty[- ]four)[ -]?(?:hours?|hrs?)\b": "1 day",
    r"\b(?:48|forty[- ]eight)[ -]?(?:hours?|hrs?)\b": "2 days",
    r"\b(?:72|seventy[- ]two)[ -]?(?:hours?|hrs?)\b": "3 days",
    r"^(today|tomorrow) (week|fortnight)$": r"a \2 \1",
    r"^(.+ (?:fortnight|month|week)s?) today$": r"\1 from today",
    r"^a fortnight(?= tomorrow$)": "2 weeks",
    rf"^((?:two|three|four|[2-4]) weeks) ({_WEEKDAY})$": r"\1 on \2",
    rf"^(?:a )?fortnight (?:on )?({_WEEKDAY})$|^({_WEEKDAY}) fortnight$": r"2 weeks on \1\2",
    rf"^a week ({_WEEKDAY})$": r"a week on \1",
    r"(?<!the )\bweek after next\b": "the week after next",
    rf"\b({_WEEKDAY})/(?={_WEEKDAY}\b)": r"\1 or ",
    rf"\b({_MONTH}) ({_COUNT})( ?[-\u2013] ?| to | or )({_COUNT})$": r"\2\3\4 \1",
    r"\b(?:in|over|during) the course of\b|\b(?:at )?some point (?:in|during)\b": "in",
    r"^not this week,? but next(?: week)?$": "next week",
    r"^(?:from|as of) ((?:(?! (?:and|on|onwards?|till|to|until)\b).)+)$": r"not before \1",
    r"^from (.+) on(?:wards?)?$|^(.+?),? at the (?:very )?(?:earliest|soonest)$": r"not before \1\2",
}
_SHORT_FORMS = [(lazy_pattern(short), whole) for short, whole in _WRITTEN_OUT.items()]


def written_out(words: str) -> str:
    """Words in small letters, with their short forms written out."""
    return rewritten(words, _SHORT_FORMS)
