"""A thing that comes with the pay, and how much it is or on what terms, read piece by piece to the end (E34)."""

from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.cleaning import bare
from afterword.workbook.wording.typed.small.days import days_in_full
from afterword.workbook.wording.typed.small.whole import without_manners
from afterword.workbook.wording.typed.words.articles import article_before

MONEY = r"(?:[£$€₹₦¥₱]|[A-Z]{1,3}\$|(?:[A-Z]{2,3}|[KTU][Ss]h\.?|Rs?\.?|kr) ?)"
# Without a word of what the candidate asks or thinks.
_NO_THOUGHT = r"(?i)(?!.*(?:\?|\b(?:ask|hope|i|i'[a-z]+|me|mine|my|think|too)\b))"
_ON_TERMS = (
    r"(?:after|as of|at(?= \d| Christmas| Easter| most| the end)|before|beginning|by|during|each|every|for|from|in"
    r"|including|monthly|on|once|over|paid|payable"
    r"|per|plus|starting|to (?:the end of|\d+)|to be paid|until|up to|weekly|with|within|without|yearly)\b.*"
)
# How much it is, in money of any name: `70,000 krónur a month, from 1 August`.
_HOW_MUCH = (
    rf"(?:about |up to |at least )?(?:(?-i:{MONEY})?\d[\d.,]*k?(?: \d{{3}})*(?:%|p\b)?|one|two|three|four|five|six"
    rf"|seven|eight|nine"
    r"|ten|twelve|fifteen|(?:twenty|thirty|forty|fifty|sixty)(?:-[a-z]+)?)"
    r"(?: [^\W\d]{3,}(?= (?:an?|each|every|per) (?:day|hour|month|week|year)\b))?"
    r"(?: (?:a|after|an|base|basic|before|contributions?|days?|dollars|each|employer|euros?"
    r"|every|for|holidays?|hours?|in|leave|match(?:ed)?"
    r"|mile|months?|of|on"
    r"|pay|per|per ?cent|pounds|receipts|salary|tax|the|three|two|up front|weeks?|years?))*"
)
# What is said of such a thing in a word or two: pro rata, discretionary, family cover, half up front, rises to 27
_SAID_OF_IT = (
    r"(?:(?:the )?[a-z]+ scheme|pro[- ]rata"
    r"|discretionary|(?:non-)?contributory|guaranteed|non-contractual|contractual|uncapped|tax[- ]free"
    r"|(?:not )?(?:taxable|taxed)|half the cost|employees? only|staff only|worth|vest(?:s|ing)?|(?:an?|one|two"
    r"|three) (?:week|month)s?['\u2019]s? (?:pay|salary)|matched|capped"
    r"|family(?: cover)?|single(?: cover)?|me and (?:my|the) (?:family|husband|kids|partner|wife)|no (?:excess"
    r"|waiting period|strings)"
    r"|mileage|employer only|Bupa|Kaiser|Aetna|Vitality|AXA|Aviva|Nest|Cigna|Humana|Simplyhealth|LGPS|USS|Fidelity|NHS)"
    r"(?: (?:about|after|at|by|for|from|in|on|over|to|up to|with|£|\d)\b.*)?"
    r"|(?:(?:the )?(?:other )?(?:half|rest|remainder|balance|first|second|third|quarter)) (?:.{0,12} )?(?:(?:at once|now"
    r"|straight ?away|today|upfront)\Z|after|at"
    r"|before|each|every|in|on|paid|up front|upfront|when)\b.*"
    r"|(?:goes up|going up|increases|increasing|rises|rising) (?:by|each|every|to|after|with|a) .*|(?:paid|payable"
    r"|repayable|repaid) (?:after|at|back|by|from|in|if|monthly|on|over|to|weekly|when|with)\b.*"
    r"|starts? (?:after|at|from|in|on|the)\b.*"
)
# Of the candidate there is this much in a term: in my first pay packet, if I leave within a year
_OF_MINE = lazy_pattern(
    r"(?i)\b(?:if (?:I|you) (?:leave|go|quit|resign)|(?:after|once|when) I(?:['\u2019]ve| have)? (?:been there"
    r"|completed|done|finish(?:ed)?|pass(?:ed)?|start(?:ed)?)"
    r"(?: my)?|(?:after|in|on|with) my (?:first|next|probation)|me and (?:my|the)(?= (?:family|husband|kids|partner|wife)))\b"
)
_ONE_OF_THEM = lazy_pattern(
    rf"{_NO_THOUGHT}(?:{_HOW_MUCH}(?:,? {_ON_TERMS})?|{_SAID_OF_IT}|{_ON_TERMS})"
)
_BETWEEN = lazy_pattern(
    r", (?:and |but |then )?|; | and (?=half|rises|goes|paid|repaid|matched)|(?<!the) (?=(?:half|rest) (?:after|in|on)\b)"
)
_OPEN = lazy_pattern(
    r"(?i).*\?|(?:ask|check|clarify|confirm|find out|how|is|still|to be|what|when|whether|which|who|why)\b.*"
)
_IN_FULL = (
    (lazy_pattern(r"(?i)\b(a|each|every|per) yr\b"), r"\1 year"),
    # up to 500 a year, and do they pay the fees too? What is still to be asked stands in no letter.
    (
        lazy_pattern(
            r"(?i)(?<=\w),? (?:and |but )?(?:can|could|do|does|is|are|will|would) (?:he|it|she|there|they|we|you) [^,;]*\?+\Z"
        ),
        "",
    ),
    (lazy_pattern(r"(?i)\b(a|each|every|per) qtr\b"), r"\1 quarter"),
    (
        lazy_pattern(
            r"(?i)\A(?:he|she|they|HR) (?:said|says|told me)(?: (?:that|it(?:['\u2019]s| is)))?,? "
        ),
        "",
    ),
    (lazy_pattern(r"(?i)\b(?:inc|incl)\b\.?(?= )"), "including"),
    (
        lazy_pattern(
            r"(?i)(?: ?\+ ?| plus | and )(?=(?:\d+ |the |all )?(?:bank|public) hol)"
        ),
        " plus ",
    ),
    (lazy_pattern(r"(?i)\b(?P<kind>bank|public) hols?\b"), r"\g<kind> holidays"),
    (lazy_pattern(r"(?i)\bhols\b"), "holiday"),
    (lazy_pattern(r"(?i)\b(?:AL|A/L)\b(?=\Z|,| plus| inc)"), "annual leave"),
    (
        lazy_pattern(
            r"(?i)(?<=\d )(days|weeks)['\u2019]? (?=(?:annual leave|holiday|leave|paid leave|vacation)\b)"
        ),
        r"\1 of ",
    ),
    (
        lazy_pattern(r"(?i)\A(?:roughly|around|approx\.?|circa|~) ?(?=[£$€\d])"),
        "about ",
    ),
    (lazy_pattern(r"(?i)\A(?:max(?:imum)?\.?(?: of)?) (?=[£$€\d])"), "up to "),
    (lazy_pattern(r"(?i)(?<=[\dk%]) (?:max(?:imum)?\.?|tops)\Z"), " at most"),
    (
        lazy_pattern(
            r"(?i)\A(?:they|you|(?:the )?(?:company|employer)|larger employer)(?:['\u2019]ll"
            r"| will)? match(?:es)? (?=\d[\d.]*%|up to\b)"
        ),
        "matched ",
    ),
    (
        lazy_pattern(r"(?i)\A(?:to )?(?:pay|paying) (?:it )?back (?=if\b)"),
        "to be paid back ",
    ),
    (lazy_pattern(r"(?i)\bif leave\b"), "if I leave"),
    (lazy_pattern(r"(?i)(?<=up front) (?=half|rest)"), ", "),
    (
        lazy_pattern(r"(?i)\b(half (?:at once|now|straight ?away|today)),? (?=half )"),
        r"\1 and ",
    ),
    (lazy_pattern(r"(?i)(?<=, )rest (?=after|in|on)"), "the rest "),
    (lazy_pattern(r"(?i)\bSept?\b\.?(?!\w)"), "September"),
)


def terms_in_full(typed: str | None) -> str:
    """What is noted of a thing, in full: `25 days + bank hols`, `28 days inc bank hols`."""
    return rewritten(days_in_full(without_manners(bare(typed))), _IN_FULL)


def is_of_the_terms(note: str) -> bool:
    """Whether a note says how much something is, or on what terms, to its end: then it stands in the yes."""
    of_nobody = _OF_MINE.sub("after", note)
    pieces = _BETWEEN.split(of_nobody)
    return all(map(_ONE_OF_THEM.fullmatch, pieces))


def is_still_open(note: str) -> bool:
    """Whether a note is what the candidate still wants to ask, which no letter names."""
    return bool(_OPEN.fullmatch(note))


# What has no article of its own and is one thing: staff discount, 10% bonus, van and fuel card
_ONE_THING = lazy_pattern(
    r"(?i)(?!(?:an?|all|any|both|each|every|extra|free|full|half|her|his|more|my|no|one|our|private|some|the|their|two"
    r"|unlimited|your)\b)(?:[\w$\u00a3\u20ac%.,()\u2019'-]+ ){0,3}?"
    r"(?:allowance|bicycle|bike|bonus|budget|car|card|discount|flat|grant|laptop|loan|match|package|parking space"
    r"|pension|phone|plan|scheme|share|stipend|premium|supplement|membership"
    r"|tablet|(?:bonus|13th|14th|holiday) cheque|(?:season|travel) ticket|van|vehicle|[\w]+-day week|locker|uniform"
    r"|voucher)(?: (?:after|for|from|of|on|to(?:wards)?|up to|with|worth)\b.*)?"
)
_NAMED_IN_FULL = (
    (
        lazy_pattern(
            r"(?i)\A(?:they|you)(?:['\u2019]ll| will)? match (?:my |the )?(?P<what>401\(?k\)?"
            r"|pension)(?: contributions?)? (?=up to\b)"
        ),
        r"\g<what> match ",
    ),
    (lazy_pattern(r"(?i)\bgym(?= (?:and|plus)\b|,|\Z)"), "gym membership"),
    (
        lazy_pattern(
            r"(?i)\A(?:a )?(?:13th|thirteenth) (?:month(?: salary)?|salary)\Z"
        ),
        "a thirteenth month's salary",
    ),
    (lazy_pattern(r"(?i)\A(?:a )?thirteenth cheque\Z"), "a 13th cheque"),
    (
        lazy_pattern(
            r"(?i)\b(allowance|bonus|match|pension) (?=(?:up to )?[£$€\d][\d.,]*[k%]?(?: (?:a|each|per) [a-z]+)?\Z)"
        ),
        r"\1 of ",
    ),
    (lazy_pattern(r"(?i)\bmileage (?=[£$€\d])"), "mileage at "),
    (lazy_pattern(r"(?i)\A(?:sign(?:ing)?[- ]on|joining)\Z"), "sign-on bonus"),
    (
        lazy_pattern(
            r"(?i)(?<=\d )days(?= (?:plus|including) (?:\d+ )?(?:bank|public) holidays)"
        ),
        "days of leave",
    ),
    (
        lazy_pattern(
            r"(?i)\A(\d+|four|three|five|nine)[- ]day (?:working )?(week|fortnight)\b"
        ),
        r"\1-day \2",
    ),
    (lazy_pattern(r"(?i)\bsign(?:ing)?[- ]on(?= bonus\b)"), "sign-on"),
    (lazy_pattern(r"(?i)(?<=\dk )sign[- ]on\Z"), "sign-on bonus"),
    (
        lazy_pattern(
            r"(?i)\A(dental|vision|medical|health|private (?:health|healthcare|medical))(?=\Z| for | \(|,| with )(?<!care)"
        ),
        r"\1 cover",
    ),
    (
        lazy_pattern(r"(?i)\bdeath in service\b(?! (?:benefit|cover|insurance))"),
        "death-in-service cover",
    ),
    (
        lazy_pattern(r"(?i)\A(?:the )?cycle[- ]to[- ]work(?: scheme)?\Z"),
        "the cycle-to-work scheme",
    ),
    (lazy_pattern(r"(?i)\b([a-z]+) paid\Z(?<!well paid)"), r"\1 paid for"),
    (lazy_pattern(r"(?i)\bflexi[- ]time\b"), "flexitime"),
    (lazy_pattern(r"(?i)\b(\d+) ?x (?=(?:annual |basic )?salary)"), r"of \1 times "),
)
_AND = lazy_pattern(r"( and | or )(?=[a-z\d])")


def thing_in_full(typed: str) -> str:
    """What it is, in full, with its terms behind it: `bonus, discretionary` as `bonus (discretionary)`."""
    named = rewritten(terms_in_full(typed), _NAMED_IN_FULL)
    thing, _, terms = named.partition(", ")
    if is_of_the_terms(terms):
        return f"{thing} ({terms})"
    return named


def with_articles(term: str) -> str:
    """`a company van`, `a van and a fuel card`, as they stand in a sentence; leave, and what has a word before it, as it is."""
    thing, bracket, terms = term.partition(" (")
    parts = map(_with_its_article, _AND.split(thing))
    return f"{''.join(parts)}{bracket}{terms}"


def _with_its_article(thing: str) -> str:
    return f"{article_before(thing)} {thing}" if _ONE_THING.fullmatch(thing) else thing
