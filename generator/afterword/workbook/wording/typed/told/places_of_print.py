"""How what one reads, hears and sees is called, by which a place that was typed in a hurry is written right (E34)."""

from re import Match

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.asides import tells_a_clause
from afterword.workbook.wording.typed.words.articles import article_before

_DAY = r"(?:(?:last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|(?:last|this) (?:month|week|weekend))"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn"
    r"|fall|winter"
    r"|christmas|easter|new year)"
)
_CALLED = {
    "bbc": "BBC", "cnn": "CNN", "facebook": "Facebook", "insta": "Instagram", "instagram": "Instagram", "itv": "ITV",
    "linkedin": "LinkedIn", "mag": "magazine", "nyt": "NYT", "reddit": "Reddit", "substack": "Substack",
    "telly": "television", "tiktok": "TikTok", "twitter": "Twitter", "whatsapp": "WhatsApp", "youtube": "YouTube",
}  # fmt: skip
_CALLS = lazy_pattern(rf"(?i)(?<![\w./@-])(?:{'|'.join(_CALLED)})(?![\w./-])")
# What is bought as a paper of that name: the Guardian, the New York Times, the Columbus Dispatch
_PAPER = (
    "(?:Argus|Chronicle|Courier|Dispatch|Echo|Economist|Enquirer|Examiner|Gazette|Globe|Grocer|Guardian|Herald|Independent"
    "|Journal|Mail|Mirror|Observer|Post|Press|Standard|Star|Sun|Telegraph|Times|Tribune)"
)
_OF_A_TOWN = (
    "(?:Boston|Chicago|Columbus|Daily|Evening|Financial|Irish|London|Los Angeles|Manchester|New York|Sunday|Wall Street"
    "|Washington|Yorkshire)"
)
_THE_PAPER = lazy_pattern(
    rf"\A(?=(?:{_OF_A_TOWN} )?{_PAPER}(?![\w'\u2019]| [A-Z])|(?:FT|NYT|WSJ)\b)"
)
_SMALL_PAPER = lazy_pattern(
    rf"\A(?i:(?:the )?(?:(?!local|the|town|trade)[a-z]+ ){{0,2}}(?!Press|Journal){_PAPER})\Z"
)
_WAVE = lazy_pattern(r"\bradio(?= \d)")
_A = lazy_pattern(
    r"(?i)\A(?!(?:an?|another|her|his|my|one|our|some|that|the|their|this|your|\w+['\u2019]s)\b)(?=(?:[\w&'\u2019-]+ ){0,4}"
    r"(?:advert|article|blog|blog post|e-?mail|flyer|leaflet|newsletter|pamphlet|podcast|poster|press release|report|thread"
    r"|video)(?: (?:about|by|for|from|in|on|of)\b|\Z))"
)
_THE = lazy_pattern(
    r"\A(?=(?:[a-z'\u2019-]+ ){0,2}(?:forum|intranet|journal|magazine|news|notice ?board|paper|press|radio|website"
    r"|television)(?: (?:at|in|of|on)\b|\Z))(?!(?:an?|another|her|his|my|one|our|some|that|the|their|this|your"
    r"|\w+['\u2019]s)\b)"
)
_HEAD_ENDS = lazy_pattern(
    r"(?i) (?:about|at|by|for|from|in|of|on|that|which|who|with)\b| \("
)
# In these something stood, wherever they are themselves: a video on YouTube
_IN = lazy_pattern(
    r"(?i).*\b(?:advert|article|book|clip|comment|edition|e-?mail|group|issue|journal|leaflet|letter|magazine"
    r"|mailing|newsletter"
    r"|paper|piece|post|press release|report|review|talk|thread|video)s?\Z"
)
# It stood on these, and in anything else.
_ON = lazy_pattern(
    r"(?i).*\b(?:banner|bbc|billboard|blog|board|channel \d+|facebook|film4|instagram|intranet|itv|linkedin"
    r"|notice ?board|podcast|poster"
    r"|news at [a-z]+|(?:o['\u2019]clock|breakfast|evening|morning|nightly|six|ten|tv|television) news|radio|reddit"
    r"|screen|sign|substack|television|tiktok|tv|twitter|web ?site|whatsapp|youtube"
    r"|(?:back|face ?book|front|home|own|web|your|awards|jobs|news) pages?|page \d+|(?:intranet|local|news|web"
    r"|your) (?:news|site))\b"
)
_NO_PLACE = lazy_pattern(
    r"(?i)(?:an?|another|her|his|my|one of (?:my|the)|our|some|the) (?:[a-z'\u2019-]+ )?(?:aunt|aunty|boss|brother"
    r"|chap|colleague"
    r"|cousin|dad|daughter|father|friend|girl|grandad|guy|husband|lad|lads|lady|lass|man|mate|mother|mum|nan"
    r"|neighbour|nephew"
    r"|niece|partner|sister|son|teacher|uncle|wife|woman)s?(?: .*)?|(?:some|any)(?:body|one)\b.*"
)
# What is told of a place behind it, each as it stands before or behind the place.
_BEHIND = (
    (
        rf"(?P<when>{_DAY})['\u2019]s(?: (?:copy|edition|issue|one|paper|programme))?",
        "{when}'s {bare}",
    ),
    (
        (
            rf"(?:the )?(?P<when>(?:{_MONTH}|{_DAY})(?:['\u2019]s)?(?: \d{{4}})?|[\w-]+) (?P<what>edition|issue|number"
            rf"|supplement)"
        ),
        "the {when} {what} of {name}",
    ),
    (r"(?:on )?(?:p|pg|page)\.? ?(?P<page>\d+)", "page {page} of {name}"),
    (rf"(?P<when>{_MONTH})(?: issue)?", "the {when} issue of {name}"),
    (
        r"(?:on )?(?:the )?(?P<which>front|back|letters?|jobs?|sports?|opinion|business|news) pages?",
        "the {which} page of {name}",
    ),
    (
        r"(?:in )?(?:the )?(?P<which>[a-z]+(?: [a-z]+)?) (?P<what>section|column|supplement|pages)",
        "the {which} {what} of {name}",
    ),
    (r"(?P<where>(?:from|in|on) .+)", "{name} {where}"),
)
_READ = tuple((lazy_pattern(f"(?i){told}"), said) for told, said in _BEHIND)
_MOST_WORDS = 8  # of a name behind the first
_WITHOUT = lazy_pattern(r"(?i)\Athe ")


def named_right(place: str) -> str:
    """`youtube` as `YouTube`, `Guardian` as `the Guardian`, `press release` as `a press release`."""
    name = _CALLS.sub(_called, place)
    if name.islower() and _SMALL_PAPER.fullmatch(name):
        name = name.removeprefix("the ").title()
    called = _WAVE.sub("Radio", _THE_PAPER.sub("the ", name))
    with_article = _THE.sub("the ", called)
    return _A.sub(f"{article_before(with_article)} ", with_article)


def _called(word: Match[str]) -> str:
    return _CALLED[word[0].lower()]


def with_what_stands_behind(name: str, behind: str) -> str:
    """`page 12 of Nursing Times`, `Sunday's Dispatch`, `Radio 4 (Farming Today)`; nothing where it cannot be read."""
    for pattern, said in _READ:
        read = pattern.fullmatch(behind)
        if read:
            return said.format(
                name=name, bare=_WITHOUT.sub("", name), **read.groupdict()
            )
    is_name = not tells_a_clause(behind) and len(behind.split()) <= _MOST_WORDS
    return text_if(is_name, f"{name} ({behind})")


def stands_on(name: str) -> bool:
    """Whether something stands on it rather than in it: LinkedIn, a podcast; not `a video on YouTube`."""
    head = _HEAD_ENDS.split(name, maxsplit=1)[0]
    is_in = _IN.fullmatch(head) and not _ON.fullmatch(head)
    return not is_in and _ON.match(name) is not None


def is_somebody(name: str) -> bool:
    """Whether it is no place, and somebody: `a friend who works there`."""
    return _NO_PLACE.fullmatch(name) is not None
