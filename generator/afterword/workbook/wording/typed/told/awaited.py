"""A test, a trial shift or a check whose result is awaited, as typed: `still waiting on my DBS` is `my DBS check` (E34)."""

from itertools import filterfalse

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.asides import (
    parts_beside,
    tells_a_clause,
    without_asides,
)
from afterword.workbook.wording.typed.cleaned.cleaning import in_small_letters
from afterword.workbook.wording.typed.talked_of.matters import read_shared
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_WEEKDAY = r"(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)"
_DATE = rf"(?:{_NUMBER}(?: (?:of )?{_MONTH})?|\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?)"
# When it was, at its end: on the Thursday, on Monday 18 January, last week
_WHEN = lazy_pattern(
    rf"(?i),? (?:(?:from|last|of|on|this) ){{0,2}}(?:the )?(?P<day>{_WEEKDAY}(?:,? (?:the )?{_DATE})?|{_DATE}"
    rf"|yesterday|other (?:day|week)|last week)"
    r"(?: (?:morning|afternoon|evening|night))?\Z"
)
# my drive on Monday with the trainer
_DAY_INSIDE = lazy_pattern(
    rf"(?i)(?<=\w) (?:on |last )(?:the )?(?P<day>{_WEEKDAY})(?= (?:at|by|for|in|with) [^,;:.]+\Z)"
)
_DAY_ALONE = lazy_pattern(
    rf"(?i)(?:(?:on|last|this) )?(?:the )?(?:{_WEEKDAY}(?:,? (?:the )?{_DATE})?|{_DATE}|yesterday|last week)"
)
# Friday's trial: its day is told beside it
_OF_A_DAY = lazy_pattern(
    r"(?i)^(?:(?:last|this) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|(?:last )?week)['\u2019]s "
)
# What stands round it, from its beginning and from its end inwards, in the order in which it is taken off.
_ROUND_IT = (
    # still waiting to hear back about
    (
        lazy_pattern(
            r"(?i)\A(?:(?:I['\u2019]m|I am|am|we['\u2019]re) )?(?:(?:just|still) )?(?:awaiting|hoping (?:to hear"
            r"|for)|to (?:find out|hear)"
            r"|wait(?:ing)?(?: (?:to (?:find out|hear)|on|for))?)(?: back)?(?! (?:back )?from\b)(?: (?:about|for|of|on))? "
        ),
        "",
    ),
    # whether I passed the
    (
        lazy_pattern(
            r"(?i)\A(?:if|whether) (?:I(?:['\u2019]ve| have)? (?:cleared|did (?:ok|okay|well) (?:at|in|on)"
            r"|got (?:on in|through)|made it through"
            r"|passed)|(?=(?:my|the)\b)) ?"
        ),
        "",
    ),
    # them to check my references, my references being taken up
    (
        lazy_pattern(
            r"(?i)\A(?:her|him|HR|OH|the (?:agency|school|council)|them|they|you) (?:are |to )?(?:check|process"
            r"|take up|verify)(?:ing)? "
            r"|\A(?:them|they) (?:taking up|are taking up) "
        ),
        "",
    ),
    (
        lazy_pattern(
            r"(?i)(?<=\w) (?:to (?:be [a-z]+(?: (?:off|through|up))?|arrive|clear|come(?: (?:back|in|through))?"
            r"|get (?:back|done)|go (?:in|through)|land)|being (?:checked|done|processed|taken up)|coming (?:back"
            r"|in|through)"
            r"|(?:has|have|is|are|has been|have been) (?:back|cleared|come (?:back|through)|through|done)|back"
            r"|through)(?: yet)?\Z"
        ),
        "",
    ),
    # the result of the trial shift, drug test results
    (
        lazy_pattern(
            r"(?i)^(?:the )?(?:decision|feedback|news|outcome|results?|scores?) (?:about|for|from|of|on) "
        ),
        "",
    ),
    (lazy_pattern(r"(?i)(?<=\w) (?:outcome|results?|scores?)\Z"), ""),
    # What was done, before what it was: `I did a trial shift`.
    (
        lazy_pattern(
            r"(?i)^(?:i )?(?:have )?(?:attended|completed|completing|did|doing|done|finished|gave|giving|had|passed"
            r"|ran|sat|sitting|taken|taking|taught|took"
            r"|worked) "
        ),
        "",
    ),
    # That one did it is said before it: the weld test I did
    (
        lazy_pattern(
            r"(?i) (?:(?:that|which) )?(?:i|they)(?:['\u2019]ve)?"
            r" (?:did|done|gave(?: me)?|given|had|made|sat|sent(?: (?:me|off))?|set(?: me)?|taken|taught|took"
            r"|worked)(?: for (?:them|you))?\Z"
        ),
        "",
    ),
    (lazy_pattern(r"(?i)^an? "), "the "),
    (lazy_pattern(r"(?i)(?<=check|shift) thing\Z|(?<=task|test) thing\Z"), ""),
    (
        lazy_pattern(
            r"(?i)\b(?P<sort>maths|numeracy|personality|psychometric)(?: thing)?\Z"
        ),
        r"\g<sort> test",
    ),
)
# What is done with one's papers, by others, as it is called in full.
_CHECKS = (
    (
        lazy_pattern(
            r"(?i)\A(?:my |the )?(?:(?:basic|enhanced|standard) )?(?:dbs|crb|pvg)\Z"
        ),
        "my {} check",
    ),
    (
        lazy_pattern(r"(?i)\A(?:my |the )?(?:occ(?:upational)?\.? health|oh)\Z"),
        "my {} check",
    ),
    (lazy_pattern(r"(?i)\A(?:my |the )?(?:references|refs)\Z"), "my {}"),
    (
        lazy_pattern(r"(?i)\A(?:(?:sc|security|bpss) clearance|medical|vetting)\Z"),
        "my {}",
    ),
)
_WORDS_IN_FULL = {
    "dbs": "DBS", "crb": "CRB", "pvg": "PVG", "refs": "references", "oh": "occupational health",
    "occ health": "occupational health",
}  # fmt: skip
_MINE = lazy_pattern(r"(?i)\A(?:my|the) ")
# the lesson I taught to 8B: for whom it was, or with whom, is told with it
_I_DID_FOR = lazy_pattern(
    r"(?i)\A(?P<what>(?:an?|my|the) (?:[a-z-]+ ){0,2}[a-z-]+) (?P<did>(?:(?:that|which) )?I(?:['\u2019]ve)? (?:baked"
    r"|built|cooked"
    r"|did|done|gave|given|had|made|met|presented|ran|recorded|sat|sent|sewed|shot|taken|taught|took|translated|worked|wrote"
    r"|written) (?:at|for|in|on|to|with) (?!them\b|you\b)[^,;:!?()]+)\Z"
)
# What somebody does, and no thing: they're testing my weld; HR to ring me
_TELLS = lazy_pattern(
    r"(?i)^(?!(?-i:IT\b))(?:he|how|i|if|it|she|them|they|to|we|what|when|where|whether|who|you)\b(?!-)"
    r"|\b(?:to (?:call|decide|email|get|let|phone|reply|ring|say|send|tell)|(?:he|I|she|they|we"
    r"|you)(?:['\u2019]\w+)?(?!-))\b"
)
_ARTICLE = lazy_pattern(r"(?i)\A(?:an?|my|the) ")
_WITHOUT_ARTICLE = lazy_pattern(r"(?i)^(?!(?:both|the|my|our|their|your|this|that) )")
# A thing in few words, that is told as it was typed.
_FEW_WORDS = lazy_pattern(
    r"(?!.*\b(?:he|i|she|they|we|you)\b)[^ .!?:;,()]+(?: [^ .!?:;,()]+){1,5}"
)


def taken(typed: str, lexicon: Lexicon) -> str:
    """What it was as a thing that both know: `Trial shift` and `I did a trial shift` are `the trial shift`; nothing if none."""
    first, beside = parts_beside(without_asides(typed))
    spoken = in_small_letters(_DAY_INSIDE.sub("", _named_alone(first)), lexicon)
    did = _I_DID_FOR.match(spoken)
    if did:
        return f"the {_ARTICLE.sub('', did['what'])} {did['did']}"
    if any((_TELLS.search(spoken), *map(tells_a_clause, beside))):
        return ""
    named = _WITHOUT_ARTICLE.sub("the ", _as_a_check(rewritten(spoken, _ROUND_IT)))
    told = "".join(map(" ({})".format, filterfalse(_DAY_ALONE.fullmatch, beside)))
    if _FEW_WORDS.fullmatch(named):
        return f"{named}{told}"
    shared = read_shared(named, lexicon)
    return text_if(shared.fits, f"{shared.text}{told}")


def day_typed(typed: str) -> str:
    """When it was, as it was typed with it; nothing where it was not."""
    told = rewritten(without_asides(typed), _ROUND_IT[:1])
    when = _WHEN.search(told) or _DAY_INSIDE.search(told)
    return when["day"] if when else ""


def _named_alone(first: str) -> str:
    """What stands between its frame and its day, from whichever side one begins."""
    for _ in range(3):
        first = _OF_A_DAY.sub("", _WHEN.sub("", rewritten(first, _ROUND_IT)))
    return first


def _as_a_check(named: str) -> str:
    """`the DBS` as `my DBS check`."""
    for pattern, said in _CHECKS:
        if pattern.match(named):
            what = _MINE.sub("", named)
            return said.format(_WORDS_IN_FULL.get(what.lower(), what))
    return named
