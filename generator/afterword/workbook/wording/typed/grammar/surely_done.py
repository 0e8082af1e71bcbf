"""What is surely done, by what stands behind it, though its first word names a thing elsewhere: `toilet residents` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import first_of, words_of
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_BY_ITS_OBJECT = lazy_pattern(
    # Where somebody is, or when: it is covered while nobody else is there; `cover letters` are written.
    r"(?:cover|staff) (?:absences?|annual|breaks?|gaps?|holidays?|illness|maternity|night|reception|shifts|sickness)\b"
    r"(?! (?:cover|experience|managers?|supervisors?|work)\b)"
    # What a job or an order has done to it, which names no kind of job.
    r"|(?:chase|cost|fix|move|pack|pick|plan|price|quote|schedule) (?:events|jobs|orders|projects|problems|repairs|visits)\b"
    r"|(?:bank|count) takings\b|(?:clean|lay|point|render) brickwork\b|drill (?:holes|wells)\b|empty (?:bags|bins|tills)\b"
    r"|(?:colour|cost|dye|wax) (?:eyebrows|hair|legs|menus)\b"
    r"|book (?:appointments|flights|hotels|meetings|rooms|slots|tables|taxis|trains|travel|venues|viewings)\b"
    r"|change (?:bandages|barrels|beds|dressings|filters|linen|locks|nappies|oil|plugs|sheets|tyres)\b"
    r"|file (?:VAT|accounts|returns)\b|(?:frank|post|sign|type) letters\b|cash in (?!hand\b)\w|tie knots\b"
    r"|issue (?:[a-z]+ )?(?:badges|cards|certificates|fines|invoices|keys|licences|permits|receipts|refunds|tickets)\b"
    r"|(?:pack|pick|pull|stack|unload) (?:\w+ )?(?:boxes|crates|eggs|pallets|parcels|pints|trays|vans|vegetables)\b"
    r"|(?:code in|pitch to|quote for|(?:invoice|prep|scaffold|scrub|tow) (?:for|from|in|on|to|with)) "
    r"|rope in \w|[a-z-]+ (?:any|each|every) (?!afternoon|day|evening|hour|minute|month|morning|night|season|shift|spring"
    r"|summer|time|week|weekend|winter|year)[a-z]"
)
# Those for whom and to whom something is done at work, and no word names a kind of them but a few.
_SERVED = frozenset("""
    animals babies calves cats cattle children clients colleagues cows customers dogs ewes families guests heifers horses hens
    lambs learners members parents passengers patients pigs pupils residents sheep shoppers students tenants toddlers visitors
""".split())  # fmt: skip  # noqa: SIM905  (read more easily so)
_KINDS_OF_THEM = frozenset("""
    bar bed beef board calm care clinic club coach craft cruise dairy day exchange face farm filter fish garden guard guest
    guide gym hand herd home host house land mail market master mill nurse nursery office partner party pedigree phone plant
    plate premium pub race repeat research retail risk roof school scrap sheet show state street stress study table team test
    top trade transfer trial trust ward water work
""".split())  # fmt: skip  # noqa: SIM905
# Who does something for a living, and is sent for, told or paid by these.
_TO_WORKERS = frozenset(
    "bleep book brief chase greet interview invoice phone roster".split()  # noqa: SIM905
)
_SELLERS = frozenset({"binders", "buyers", "keepers", "lovers", "sellers"})
# What may stand behind stuff, where it is no kind of something else.
_BEHIND_STUFF = fw.BEHIND_A_THING | {"", ",", "and", "every", "off", "or", "over"}


def is_surely_done(phrase: str, lexicon: Lexicon) -> bool:
    """`toilet residents with dignity`, `book couriers`, `chase overdue invoices`, `price jobs on site`."""
    first, second, third = first_of(words_of(phrase), 3)
    is_described = any(
        (
            second.endswith("ed"),
            kinds_of(second, lexicon) in {"X", "J"},
        )
    )
    behind = (second, third)[is_described]
    is_behind = any((third in _BEHIND_STUFF, third.endswith("ly")))
    may_be_done = first in lexicon.either
    is_task = lexicon.is_verb(first), not lexicon.is_quality(first)
    is_sent_for = (
        first in _TO_WORKERS,
        second not in _SELLERS,
        lexicon.names_a_worker(lexicon.singular(second)),
    )
    signs = (
        all((second in fw.STUFF, is_behind, *is_task)),
        all((second.endswith("s'"), may_be_done)),
        all((behind in _SERVED, may_be_done)),
        all(is_sent_for),
        all((is_described, first in lexicon.verbs_first, lexicon.is_plural(third))),
    )
    is_done = all((first not in _KINDS_OF_THEM, any(signs)))
    return any((_BY_ITS_OBJECT.match(phrase.lower()), is_done))
