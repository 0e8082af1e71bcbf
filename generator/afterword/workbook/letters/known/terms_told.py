"""The terms of an offer as a sentence tells them: for four days a week, with three weeks of vacation, at home (F2.18)."""

from functools import partial
from itertools import compress, filterfalse

from afterword.frozen import frozen
from afterword.interview.model.terms import Offer, PackageItem
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.known.typed_terms import (
    place_typed,
    read_given,
)
from afterword.workbook.letters.link.link import text_if_clear
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.cleaned.cleaning import bare, in_small_letters
from afterword.workbook.wording.typed.small.places import Workplace, workplace
from afterword.workbook.wording.typed.small.terms import (
    MONEY,
    is_of_the_terms,
    is_still_open,
    terms_in_full,
    with_articles,
)
from afterword.workbook.wording.typed.words.articles import article_before

_A_NUMBER = r"(?:about |up to )?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve)"
# `three weeks`, `25 days a year`: of a leave or a notice, so many days of it.
_A_TIME = lazy_pattern(
    rf"(?P<amount>{_A_NUMBER} (?:calendar |paid |working )?(?:days?|months?|weeks?))"
    rf"(?P<rest>(?: (?:a|each|every|per) year)?(?:,? (?:and|including|plus) (?:bank|public) holidays(?: on top)?)?)"
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
    rf"(?P<amount>(?:about |up to )?(?:{MONEY}\d[\d.,]*|\d[\d.,]*(?:%| ?per ?cent)))"
    r"(?P<rest> (?:a|after|an|and|before|by|each|every|for|from"
    r"|if|in|matched|of|on|once|paid|per|plus|to|until|when|with|yearly)\b.*)?"
)
_IS_ONE = lazy_pattern(
    r"(?i)(?!(?:an?|my|our|the|their|your) )(?:[\w()-]+ ){0,3}"
    r"(?:allowance|bonus|budget|contribution|grant|match|pension|stipend)"
)
# How one works, and how much, stands by itself: `at home on Tuesdays`, `reporting to you`, `four days a week`.
_A_WAY = lazy_pattern(
    r"(?i)(?:report|work)ing .+|(?:at|from) home\b.*|(?:fully |partly )?(?:hybrid|remotely)\b.*|.*\b(?:at|from) home"
)
_WITH_ITS_VERB = lazy_pattern(r"(?i)(?:(?:report|work)ing|with) ")
_SO_MUCH_WORK = lazy_pattern(
    r"(?i)(?:[\w.-]+ ){1,3}(?:days|evenings|hours|nights|shifts) (?:a|each|every|per) (?:fortnight|month|week)"
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
        rf"(?:an? )?(?P<what>[\w -]+) (?:of|with) (?P<how_much>(?:about |up to )?{MONEY}?\d[\d.,]*%?(?: .*)?)(?P<rest>)"
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
    told = [*map(with_articles, small)]
    is_open = [is_still_open(bare(benefit.note)) for benefit in package]
    given = [*filterfalse(_stands_alone, told)]
    still_open = {*compress(told, is_open)}
    stand_alone = [*filter(_stands_alone, told)]
    where = workplace(place_typed(offer.place)) or Workplace()
    so_much = filter(_SO_MUCH_WORK.fullmatch, stand_alone)
    ways = filter(None, [where.way, *filterfalse(_SO_MUCH_WORK.fullmatch, stand_alone)])
    return Terms(
        besides=besides,
        listed=tuple(map(partial(_in_a_list, desk), package)),
        so_much=", ".join(so_much),
        given=tuple(given),
        settled=tuple(filterfalse(still_open.__contains__, given)),
        ways=phrases.listed([*map(partial(_working, desk), ways)]),
        place=where.place,
    )


def _stands_alone(term: str) -> bool:
    """Whether a term says how one works, or how much, and is nothing that comes with the pay."""
    return any((_SO_MUCH_WORK.fullmatch(term), _A_WAY.fullmatch(term)))


def _working(desk: Desk, way: str) -> str:
    """`working at home on Tuesdays`; `reporting to you` as it is."""
    if _WITH_ITS_VERB.match(way):
        return way
    return desk.words.phrase("terms", "way", way=way)


def _typed(desk: Desk, benefit: PackageItem) -> tuple[str, str]:
    """What comes with the pay, and what is noted of it; nothing of what fits no sentence."""
    return text_if_clear(read_given, desk, benefit.what), terms_in_full(benefit.note)


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


def is_measured(what: str, note: str) -> bool:
    """Whether a note says how much of it there is: then it stands in the yes as well."""
    return any(
        kind.fullmatch(what) and how_much.fullmatch(note)
        for _, kind, how_much in _MEASURED
    )
