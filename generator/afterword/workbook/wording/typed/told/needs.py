"""What an employer needs, typed of them or in their own words, as whoever of them reads it is told it (S66, E34)."""

from re import Match

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import uncapitalised
from afterword.workbook.wording.typed.grammar.certain import tells_surely
from afterword.workbook.wording.typed.grammar.mouths import of_them, to_them
from afterword.workbook.wording.typed.grammar.the_reader import of_you
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_NEED = lazy_pattern(r"(?i)\A(?:needs?|wants?) (?!for\b|of\b|to be\b)")
_OF_ONE = lazy_pattern(r"(?i)\A(?:he|her|his|she)\b")
_OF_SEVERAL = lazy_pattern(r"(?i)\A(?:our|their|they|we)\b")
# What there is too little or too much of, and nothing told of it: no system for returns, too much paper
_THING = (
    r"(?!one\b|body\b)(?:(?![\w-]+s )[\w-]+ )?[\w-]+"
    r"(?: (?:about|at|between|during|for|from|in|of|on|over|since|to|when|with)\b.*)?\Z"
)
_SO_MUCH = lazy_pattern(
    rf"\A(?P<lack>(?:no|lots of|too (?:few|little|many|much)) {_THING})"
)
_NOT_ENOUGH = lazy_pattern(rf"\Anot enough (?P<lack>{_THING})")
_BEHIND = lazy_pattern(r"(?<=[.!?] )(?:They|We)\b")
_YOU = lazy_pattern(r"\Ayou\b")
# we talked about the lack of signs
_TALKED_OF = lazy_pattern(
    r"(?i)\A(?:they|we|you) (?:mentioned|spoke about|talked about|told me about) (?=(?:an?|how|the|their|your)\b)"
)
# Whose it is, where nobody is named: can't get a plumber, have lost two customers, has no Spanish speaker
_NOBODY = lazy_pattern(
    r"(?i)\A(?P<does>(?:are|can|could|do|does|had|has|have|is|was|were)(?:n['\u2019]t)?|can['\u2019]t|cannot"
    r"|keeps?(?= losing\b)"
    r"|lacks?|loses?|lost|struggles?|won['\u2019]t) (?!(?:an?|he|I|it|she|that|the|there|they|this|we|you|your)\b.*\?)"
)
# nobody knows who's on call, they use a list: both are so
_AND_SO = lazy_pattern(
    r"(?i)\A(?P<first>(?:all|every(?:body|one|thing)|it|no one|nobody|nothing|some|there|they|we|you)\b[^,;:.?]+),"
    r" (?P<second>(?:it|they|we|you)(?:['\u2019](?:re|s|ve)| [a-z]+)\b[^,;:.?]*)\Z"
)
# volunteers drop out, they reckon 4 in 10: how many, by what the reader said
_BY_RECKONING = lazy_pattern(
    r"(?i),? (?:and )?(?:he|she|they|you) (?:guess(?:ed)?|put it at|reckon(?:s|ed)?|say|said|think|thought) (?=(?:about "
    r"|almost |around"
    r" |at least |nearly |over |roughly |up to )?(?:\d|an? (?:half|quarter|third)\b|half\b|one in\b|two thirds\b))"
)
_AS_YOU_DO = {"does": "do", "has": "have", "is": "are", "was": "were"}


def need_told(typed: str, lexicon: Lexicon) -> str:
    """`they lose parcels` and `need a rota` as whoever reads it is told it: `you lose parcels`, `you need a rota`."""
    typed = _BY_RECKONING.sub(", by your reckoning ", typed)
    named = _AND_SO.sub(r"\g<first>, and \g<second>", _TALKED_OF.sub("", typed))
    need = _NOBODY.sub(_you_do, _NEED.sub("you need ", named))
    if _OF_SEVERAL.match(need):
        return _BEHIND.sub("You", to_them(uncapitalised(need)))
    return of_you(need, lexicon) if _OF_ONE.match(need) else need


def _you_do(nobody: Match[str]) -> str:
    """`has no licence` as `you have no licence`."""
    does = nobody["does"].lower()
    base = next(filter(does.startswith, _AS_YOU_DO), "")
    verb = does.replace(base, _AS_YOU_DO.get(base, ""), 1)
    return f"you {verb} "


def lack_told(need: str, lexicon: Lexicon) -> str:
    """`no backups` as a sentence: `you have no backups`."""
    if tells_surely(need, lexicon):
        return need
    short = _NOT_ENOUGH.sub(r"you are short of \g<lack>", need)
    return _SO_MUCH.sub(r"you have \g<lack>", short)


def told_of_them(need: str) -> str:
    """The same to somebody who carries it: `they lose parcels`."""
    return of_them(_YOU.sub("they", need))
