"""The terms of an offer as a sentence tells them: for four days a week, with three weeks of vacation, at home (F2.18)."""

from functools import partial
from itertools import compress, filterfalse

from afterword.frozen import frozen
from afterword.interview.model.terms import Offer, PackageItem
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.known.typed_terms import (
    noted,
    place_typed,
    read_given,
    way_typed,
)
from afterword.workbook.letters.link.link import text_if_clear
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.cleaned.cleaning import bare, in_small_letters
from afterword.workbook.wording.typed.words.articles import article_before

_MONEY = r"(?:[£$€₹₦¥₱]|[A-Z]{1,3}\$|(?:[A-Z]{2,3}|[KTU][Ss]h\.?|Rs?\.?|kr) ?)"
# Without a word of what the candidate asks or thinks.
_NO_THOUGHT = r"(?i)(?!.*(?:\?|\b(?:ask|hope|i|i'[a-z]+|me|mine|my|think|too)\b))"
_ON_TERMS = (
    r"(?:after|as of|at(?= \d)|before|beginning|by|during|each|every|for|from|in|including|monthly|on|once|paid|payable"
    r"|per|plus|starting|to (?:the end of|\d+)|to be paid|until|up to|weekly|with|within|without|yearly)\b.*"
)
# How much it is, in money of any name: `70,000 krónur a month, from 1 August`.
_AMOUNT = lazy_pattern(
    rf"{_NO_THOUGHT}(?:about |up to )?(?:(?-i:{_MONEY})?\d[\d.,]*(?: \d{{3}})*%?|one|two|three|four|five|six|seven|eight|nine"
    r"|ten|twelve|fifteen|(?:twenty|thirty|forty|fifty|sixty)(?:-[a-z]+)?)"
    r"(?: [^\W\d]{3,}(?= (?:an?|each|every|per) (?:day|hour|month|week|year)\b))?"
    r"(?: (?:a|after|an|base|days?|dollars|each|euros?|every|for|hours?|in|months?|of|on"
    r"|pay|per|per ?cent|pounds|salary|the|three|two|weeks?|years?))*"
    rf"(?:, {_ON_TERMS})?"
)
_TERM = lazy_pattern(f"{_NO_THOUGHT}{_ON_TERMS}")
_OPEN = lazy_pattern(
    r"(?i).*\?|(?:ask|check|clarify|confirm|find out|how|is|still|to be|what|when|whether|which|who|why)\b.*"
)
_A_NUMBER = r"(?:about |up to )?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve)"
# `three weeks`, `25 days a year`: of a leave or a notice, so many days of it.
_A_TIME = lazy_pattern(
    rf"(?P<amount>{_A_NUMBER} (?:calendar |paid |working )?(?:days?|months?|weeks?))"
    rf"(?P<rest>(?: (?:a|each|every|per) year)?(?:,? (?:and|plus) (?:bank|public) holidays(?: on top)?)?)"
)
_TAKES_A_TIME = lazy_pattern(
    r"(?i)(?:[\w-]+ ){0,2}(?:holidays?|leave|notice|probation|PTO|sick pay|time off|training|vacation)"
)
# `15 a year`: of what is counted in days itself, `days off`.
_A_COUNT = lazy_pattern(
    rf"(?P<amount>{_A_NUMBER})(?P<rest> (?:a|each|every|per) year)?"
)
_IS_COUNTED = lazy_pattern(
    r"(?i)(?:[\w-]+ ){0,2}(?:days|holidays|hours|weeks)(?: off)?"
)
# `8 percent`, `$5,000`: so much of what is one thing.
_A_SUM = lazy_pattern(
    rf"(?P<amount>(?:about |up to )?(?:{_MONEY}\d[\d.,]*|\d[\d.,]*(?:%| ?per ?cent)))"
    r"(?P<rest> (?:a|after|an|and|before|by|each|every|for|from"
    r"|if|in|matched|of|on|once|paid|per|plus|to|until|when|with|yearly)\b.*)?"
)
_IS_ONE = lazy_pattern(
    r"(?i)(?!(?:an?|my|our|the|their|your) )(?:[\w()-]+ ){0,3}"
    r"(?:allowance|bonus|budget|contribution|grant|match|pension|stipend)"
)
# One thing that one is given.
_ONE_THING = lazy_pattern(
    r"(?i)(?!(?:an?|free|my|one|our|the|their|two|your) )(?:[\w-]+ ){0,2}"
    r"(?:bicycle|bike|bonus|car|flat|laptop|phone|parking space|pension|(?:season|travel) ticket|tablet|van|vehicle)"
)
# How one works, and how much, stands by itself: `at home on Tuesdays`, `reporting to you`, `four days a week`.
_A_WAY = lazy_pattern(
    r"(?i)(?:report|work)ing .+|(?:at|from) home\b.*|(?:fully |partly )?(?:hybrid|remotely)\b.*|.*\b(?:at|from) home"
)
_WITH_ITS_VERB = lazy_pattern(r"(?i)(?:(?:report|work)ing|with) ")
_SO_MUCH_WORK = lazy_pattern(
    r"(?i)(?:[\w.-]+ ){1,3}(?:days|evenings|hours|nights|shifts) (?:a|each|every|per) (?:fortnight|month|week)"
)
_A_PLACE_AND_A_WAY = lazy_pattern(
    r"(?P<place>(?:[A-Z]|the ).*?)(?:, and |, | and (?=(?:at times|now and then|sometimes)\b))"
    r"(?P<way>(?![A-Z])(?:.* (?:days|home)\b|on a hybrid basis|remotely|from home"
    r"|(?:on )?(?:days|earlies|evenings|full[ -]time|lates|mornings|nights|part[ -]time|shifts|weekends)\b"
    r"|(?:at times|now and then|sometimes|with) ).*)"
)
_A_WAY_ALONE = lazy_pattern(
    r"(?![A-Z]|(?:an?|the) (?:[\w'-]+ )?home\b)(?:.* (?:days|home)\b|all over\b|at (?:all|any|both|different|several|various) "
    r"|from home|(?:fully |mostly |partly |mainly )?remotely|in the office\b|(?:largely|mainly|mostly|partly|usually) "
    r"|on a hybrid basis|on the road\b|wherever ).*"
)
_STANDS = lazy_pattern(r"(?:at|in|near|on) ")
_A_TOWN = lazy_pattern(
    r"(?!.*['\u2019]s\b|.*\b(?i:HQ|branch|building|campus|centre|center|clinic|depot|dock|hall|headquarters|hospital|house|lab|library|museum|office"
    r"|park|plant|road|room|school|shop|site|store|street|works|yard)\b)[A-Z][^\d]*"
)
# By the name of its phrase: what is measured, and by what.
_MEASURED = (
    ("time", _TAKES_A_TIME, _A_TIME),
    ("count", _IS_COUNTED, _A_COUNT),
    ("sum", _IS_ONE, _A_SUM),
)
# What it is, and how much: `24 days of holiday`, `a notice of three months`, `forty hours a week`, `contract to 30 November`.
_LINES = (
    lazy_pattern(
        rf"(?P<how_much>{_A_NUMBER} (?:days|months|weeks)) of (?P<what>[\w -]+)(?P<rest>)"
    ),
    lazy_pattern(
        rf"(?:an? )?(?P<what>[\w -]+) of (?P<how_much>{_A_NUMBER} (?:days|months|weeks))(?P<rest>)"
    ),
    lazy_pattern(
        rf"(?:an? )?(?P<what>[\w -]+) (?:of|with) (?P<how_much>(?:about |up to )?{_MONEY}?\d[\d.,]*%?(?: .*)?)(?P<rest>)"
    ),
    lazy_pattern(
        r"(?P<how_much>[\w.-]+) (?P<what>days|hours|nights|shifts)(?P<rest> (?:a|each|every|per) (?:month|week))"
    ),
    lazy_pattern(
        r"(?:an? )?(?P<what>(?:[\w-]+ )?[\w-]+) (?P<how_much>(?:from|to|until) (?:[A-Z]|\d).*)(?P<rest>)"
    ),
)
_MATCHED = lazy_pattern(r"\A matched")
_SEVERAL = {"time": "s"}  # 28 days of holiday
_FEW = 2  # things that come beside base pay
_MOST_WORDS = 20  # of all of them


@frozen
class Terms:
    """What was offered beside base pay and the first day: `besides` is all of it, `listed` the same for the lines of a list.

    In a sentence `so_much` work stands behind the pay, what is `given` comes with it, and `ways` say how one works;
    `settled` is what is given and leaves nothing to ask.
    `place` is where one would start, as it stands there: `in Calgary`.
    """

    besides: tuple[str, ...]
    listed: tuple[str, ...]
    so_much: str
    given: tuple[str, ...]
    settled: tuple[str, ...]
    ways: str
    place: str

    @property
    def are_few(self) -> bool:
        """Whether it is so little that it needs no list."""
        words = " ".join(self.besides).split()
        return all((len(self.besides) <= _FEW, len(words) <= _MOST_WORDS))

    @property
    def have_one(self) -> bool:
        """Whether one thing alone comes with the pay."""
        return len(self.given) == 1

    @property
    def have_parts(self) -> bool:
        """Whether one has a comma of its own, so that the next is set apart by more."""
        return any(", " in term for term in self.given)

    @property
    def place_has_parts(self) -> bool:
        """Whether a comma stands in the place, so that another ends it: `in Columbus, Ohio, on Monday`."""
        return ", " in self.place


def terms_told(desk: Desk, offer: Offer) -> Terms:
    """The terms of an offer in words; what the candidate still wants to ask about one is no term."""
    package = [each for each in offer.package if _typed(desk, each)[0]]
    besides = tuple(map(partial(_with_its_note, desk), package))
    small = [in_small_letters(term, desk.packs.lexicon) for term in besides]
    told = [*map(_with_its_article, small)]
    is_open = [is_still_open(bare(benefit.note)) for benefit in package]
    given = [*filterfalse(_stands_alone, told)]
    still_open = {*compress(told, is_open)}
    stand_alone = [*filter(_stands_alone, told)]
    place, way = _place_and_way(way_typed(place_typed(offer.place)))
    so_much = filter(_SO_MUCH_WORK.fullmatch, stand_alone)
    ways = filter(None, [way, *filterfalse(_SO_MUCH_WORK.fullmatch, stand_alone)])
    return Terms(
        besides=besides,
        listed=tuple(map(partial(_in_a_list, desk), package)),
        so_much=", ".join(so_much),
        given=tuple(given),
        settled=tuple(filterfalse(still_open.__contains__, given)),
        ways=phrases.listed([*map(partial(_working, desk), ways)]),
        place=_placed(desk, place),
    )


def _with_its_article(term: str) -> str:
    """`a company van`, as it stands in a sentence; leave, and what has a word before it, as it is."""
    thing, _, _ = term.partition(" (")
    if _ONE_THING.fullmatch(thing):
        return f"{article_before(term)} {term}"
    return term


def _stands_alone(term: str) -> bool:
    """Whether a term says how one works, or how much, and is nothing that comes with the pay."""
    return any((_SO_MUCH_WORK.fullmatch(term), _A_WAY.fullmatch(term)))


def _working(desk: Desk, way: str) -> str:
    """`working at home on Tuesdays`; `reporting to you` as it is."""
    if _WITH_ITS_VERB.match(way):
        return way
    return desk.words.phrase("terms", "way", way=way)


def _place_and_way(typed: str) -> tuple[str, str]:
    """Where one works, and how, of what was typed as the place: `Columbus, three days at home`."""
    if _A_WAY_ALONE.fullmatch(typed):
        return "", typed
    both = _A_PLACE_AND_A_WAY.fullmatch(typed)
    if both is None:
        return typed, ""
    return both["place"], both["way"]


def _placed(desk: Desk, place: str) -> str:
    """`in Calgary`, `at the shore base`; as it is where it was typed like that."""
    if not place or _STANDS.match(place):
        return place
    words = desk.words
    if _A_TOWN.fullmatch(place):
        return words.phrase("terms", "town", place=place)
    return words.phrase("terms", "site", place=place)


def _typed(desk: Desk, benefit: PackageItem) -> tuple[str, str]:
    """What comes with the pay, and what is noted of it; nothing of what fits no sentence."""
    return text_if_clear(read_given, desk, benefit.what), noted(benefit.note)


def _with_its_note(desk: Desk, benefit: PackageItem) -> str:
    """What comes beside base pay, with how much it is: `three weeks of vacation`, `a pension of 8 percent`."""
    what, note = _typed(desk, benefit)
    small = in_small_letters(what, desk.packs.lexicon)
    words = desk.words
    for name, kind, how_much in _MEASURED:
        match = how_much.fullmatch(note)
        if match and kind.fullmatch(what):
            told = match.groupdict("")
            return words.phrase(
                "terms",
                name,
                what=small.removesuffix(_SEVERAL.get(name, "")),
                amount=told["amount"],
                rest=_MATCHED.sub(", matched", told["rest"]),
                article=article_before(small),
            )
    if is_of_the_terms(note):
        return words.phrase("terms", "noted", what=what, amount=note)
    return what


def _in_a_list(desk: Desk, benefit: PackageItem) -> str:
    """What comes beside base pay as a line of a list, its name first: `holiday: 24 days`; as it is where that has none."""
    what, note = _typed(desk, benefit)
    if is_of_the_terms(note) or is_measured(what, note):
        return desk.words.phrase("terms", "line", what=what, how_much=note)
    matches = (pattern.fullmatch(what) for pattern in _LINES)
    for match in filter(None, matches):
        return desk.words.phrase(
            "terms",
            "line",
            what=match["what"],
            how_much=match["how_much"] + match["rest"],
        )
    return what


def is_of_the_terms(note: str) -> bool:
    """Whether a note says how much something is, or on what terms: then it stands in the yes."""
    return any((_AMOUNT.fullmatch(note), _TERM.fullmatch(note)))


def is_measured(what: str, note: str) -> bool:
    """Whether a note says how much of it there is: then it stands in the yes as well."""
    return any(
        kind.fullmatch(what) and how_much.fullmatch(note)
        for _, kind, how_much in _MEASURED
    )


def is_still_open(note: str) -> bool:
    """Whether a note is what the candidate still wants to ask, which no letter names."""
    return bool(_OPEN.fullmatch(note))
