"""Whose it is: `their` in a letter is its reader's, or somebody's who is named before it, or nobody can say (E34).

Each phrase goes through here on its way into a letter, whichever key it was typed in.
"""

from collections.abc import Iterable, Iterator
from enum import Enum, auto
from operator import itemgetter
from re import Pattern

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.grammar.persons import is_person, may_be_somebody
from afterword.workbook.wording.typed.grammar.the_reader import names_others
from afterword.workbook.wording.typed.grammar.those_in_it import are_in_it
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_WORD = lazy_pattern(r"[A-Za-z][A-Za-z-]*")
THEY = lazy_pattern(r"(?i)they|them|theirs?|themselves")
# Those of whom one says `they`, beside several and whoever has a trade.
_FOLK = frozenset({
    "all", "anybody", "anyone", "apprentice", "audience", "baby", "bloke", "both", "boy", "candidate", "cattle", "chap",
    "child", "children", "class", "couple", "crew", "customer", "client", "everybody", "everyone", "family", "fella", "folk",
    "friend", "girl", "guest", "guy", "kid", "lad", "lady", "livestock", "lodger", "lot", "man", "mate", "member", "men",
    "neighbour", "other", "others", "parent", "passenger", "patient", "people", "person", "police", "poultry", "pupil",
    "relative", "resident", "sheep", "sibling", "somebody", "someone", "staff", "student", "supplier", "teenager", "tenant",
    "toddler", "twin", "visitor", "whoever", "woman", "women", "youngster",
})  # fmt: skip
_NO_SEVERAL = frozenset({
    "afternoons", "always", "as", "christmas", "costs", "days", "does", "evenings", "has", "helps", "hours", "is", "its",
    "less", "makes", "means", "mins", "minutes", "months", "mornings", "nights", "perhaps", "plus", "saves", "says",
    "sometimes", "sundays", "saturdays", "mondays", "fridays", "takes", "thanks", "theirs", "themselves", "this", "times",
    "us", "was", "weekends", "weeks", "years", "yes",
})  # fmt: skip
# Another house, by a word for one or by its name: `another firm`, `my old job`, `at Tesco`, `the Gazette`.
_HOUSE = lazy_pattern(
    r"(?i)\b(?:an?|another|her|his|last|my|old|other|our|that|the) (?:[a-z]+ )?(?:agency|bank|charity|college|company|council"
    r"|employer|firm|gym|job|landlord|pub|trust|uni|union|university|vets?|work)\b"
    r"|\bmy (?:(?:current|last|new|old|present) )?(?:boss|clinic|garage|hospital|hotel|lab|nursery|office|place|practice"
    r"|restaurant|salon|school|shop|studio|surgery|two|three|four)\b"
    r"|(?-i:\b(?:[Aa]t|by|[Ff]or|from|in|of|the|with) (?!I\b|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January"
    r"|February|March|April|May\b|June|July|August|September|October|November|December|Christmas|Easter|Ms|Mrs?\b)"
    r"[A-Z][\w'\u2019&-]+|\A[A-Z][\w'\u2019-]+(?= (?:got|has|won)\b))"
)
# `the vans they run`: what they do something with, and so not they
_JUST_NAMED = lazy_pattern(
    r"\b[a-z-]+ (?:(?:are|can|could|did|do|had|have|should|were|will|would|that|which) )?\Z"
)
# `the council gave them`: whoever does it does it to others; not `need me near them`
_DOES_IT_TO = lazy_pattern(
    r"(?i)[A-Za-z-]+ (?!(?:and|but|if|or|so|that|to|when|who)\b)(?:(?!I\b|me\b|us\b|my\b|and\b|so\b|when\b)[a-z'\u2019]+ ){1,3}"
    r"(?<!\bnear )(?<!\bwith )(?<!\babout )(?<!\bround )(?<!\bon )\Z"
)
# Where such a word stands between signs, and what is known by that.
_READERS = (
    # a till like theirs, a kitchen their size
    lazy_pattern(r"(?i)\b(?:as|at|from|like|of|than|to) <theirs>"),
    lazy_pattern(r"(?i)<their> (?:kind|scale|size|sort|standard|type)\b"),
)
# Somebody is looked for, and what is to be put right is the house's: `someone who can sort their website out`.
_DOES_FOR_THEM = lazy_pattern(
    r"(?i)<they> (?:could|might|ought to|should) (?:also )?(?:advertise|charge|e-?mail|employ|hire|install|phone|recruit|ring"
    r"|roster|staff|text|train)\b"
)
_THOUGH_PEOPLE = (
    _DOES_FOR_THEM,
    lazy_pattern(
        r"(?i)\b(?:an?(?: [a-z-]+){1,2}|any(?:body|one)|some(?:body|one)) (?:that|to|who|with)\b.*<their> (?:(?:best|new|old"
        r"|online|own|social|waiting) )?(?:accounts|archive|area|bookings?|books|boilers?|branch|database|depot|diary|fields?"
        r"|fleet|greenhouses?|kitchens?|machines|marketing|media|menus?|network|orders?|ordering|payroll|phones?|products?"
        r"|records|rotas?|servers?|shops?|sites?|software|stables?|stock ?(?:room|take)?|suppliers|systems?|tills?|vans"
        r"|warehouse|website|yard)\b"
    ),
    lazy_pattern(
        r"(?i)\b(?:any|some)(?:body|one) (?:at|from|in|inside|of|within) <their>"
    ),
)
_THOUGH_THINGS = (
    _DOES_FOR_THEM,
    # since their last lad left: no thing has one
    lazy_pattern(
        r"(?i)(?<!\band )(?<!\bor )(?<!\bwith )<their> (?:(?:best|last|new|old|own|present|two|three) )*(?:boss|carer|chef"
        r"|cleaner|cook|driver|foreman|groom|lad|manager|nurse|receptionist|staff|supervisor|technician)s?\b"
    ),
    # the vans and how they plan to charge them: what people alone do
    lazy_pattern(
        r"(?i)<they>['\u2019]?(?:d|ll|re|ve)? ?(?:(?:all|also|always|never|only|still) )?(?:advertise|ask|buy|bought|charge"
        r"|choose|chose|decide|find|found|handle|hire|hope|intend|mean|order|organi[sz]e|pay|plan|price|promise|recruit|said"
        r"|say|sell|sold|spend|split|staff|store|think|thought|told|train|tried|try|use|want|waste)(?:d|ed|ing|s)?\b"
    ),
)
_NOW = lazy_pattern(
    r"(?i)<they>(?:['\u2019]re|['\u2019]ve| (?:already |also |still )?(?:are|do|grow|have|keep|make|need|offer|run|sell|use"
    r"|want))\b"
)
_BEHIND_THEY = lazy_pattern(r"(?i).*<(?=they>)")
_FEW = 4  # words behind `they`, of which one says what they did
# I passed my test, they said so: those of the test; not `I liked how they greet people`
_ANEW = lazy_pattern(
    r"(?i)\b(?:I|I['\u2019]ve|my)\b.*(?:[.,;:!] ?|\b(?:and|but) )(?=<they>)"
)
# With `you` for the reader, `they` are others; whether to let them bring their dogs: who knows whom.
_ADDRESSES = lazy_pattern(
    r"(?i)(?<!thank )(?<!tell )\byou(?:rs?)?\b(?! (?:can|could) )[^.!?]*<|>[^.!?]*(?<!thank )\byou(?:rs?)?\b|\bto let <them>"
)
# the oldest of them; I asked them for more time
_PART_OF = lazy_pattern(r"(?i)\bof <them>")
I_THEM = lazy_pattern(r"\bI(?:['\u2019](?:d|ll)| would| will)? [a-z]+ (?:on )?<?them\b")
# It worked well and they still use it; read each Monday, they showed that two thirds were lost
_OF_THEN = lazy_pattern(r"(?i)<they> (?:now|still) |<they> show(?:ed)? ")
# Do they all have one colour? Nobody is named before it.
_ASKED_AT_ONCE = lazy_pattern(
    r"(?i)\A(?:are|can|could|did|do|does|had|have|were|will|would) <they>"
)
# Give them a rota: whoever reads it does it, for others; whom, only what stands before it can say
_ENDED = lazy_pattern(r"[.!?] ")
BID_TO_THEM = lazy_pattern(
    r"(?i)(?:\A|[.!?] )(?:(?:also|and|but|just|maybe|or|perhaps|simply|then) )?(?!(?:about|all|are|at|because|both|by|can|could"
    r"|did|do|for|from|half|had|have|how|if|in|is|like|most|none|of|on|should|some|to|until|was|were|what|when|why|will|with|without"
    r"|would)\b)[a-z]+ <?them\b"
)
# Load her last, let him settle: what the reader does is done to another
_BID_TO_HER = lazy_pattern(
    r"(?i)(?:\A|[.!?] |\b(?:and|or) )(?:feed|get|give|hold|keep|leave|let|load|lock|move|pair|put|send|show|start|stop|take"
    r"|turn|use|walk) (?:her|him)\b"
)
# can work on their own, happy to get their hands dirty: of whoever is looked for
_ONES_OWN = lazy_pattern(
    r"(?i)\b(?:on|off|under) <their> own\b|<their> (?:hands dirty|sleeves up|own (?:initiative|steam)|best|cool|nerve|temper)\b"
)
# to Tom and his team
_AND_HIS = lazy_pattern(r"\b[A-Z][a-z]+ (?:and|or|with) <")
# Of one of these nobody says `they`
_KIN = {
    "boss",
    "brother",
    "dad",
    "daughter",
    "father",
    "husband",
    "mother",
    "mum",
    "sister",
    "son",
    "wife",
}
_DOES = fw.PRONOUNS | fw.RELATIVE | _KIN  # who runs, where `the runs` are things
# What ends as somebody does who does something, and is a thing.
_THINGS = frozenset({
    "binder", "blender", "blog", "boiler", "charger", "computer", "container", "cooker", "cooler", "counter", "dishwasher",
    "digger", "dryer", "flyer", "folder", "freezer", "fryer", "heater", "loader", "locker", "mixer", "mower", "newsletter",
    "one", "planner", "poster", "printer", "scanner", "speaker", "sticker", "tanker", "timer", "tracker", "trailer",
    "washer",
})  # fmt: skip


class Whose(Enum):
    """Who is meant: whoever reads the letter, somebody who is named before it, or who knows."""

    READER = auto()
    OTHERS = auto()
    OPEN = auto()


@frozen
class Told:
    """What was typed round a word, and whether it tells of what the candidate did, where `they` may be of then.

    `is_mine`: of what they tell of themselves, in sentences of their own; `is_answer`: of what they would do.
    """

    before: str
    word: str
    behind: str
    is_past: bool = False
    is_mine: bool = False
    is_answer: bool = False

    @property
    def text(self) -> str:
        """All of it, with the word between signs."""
        return f"{self.before}<{self.word}>{self.behind}"

    def is_one_of(self, patterns: Iterable[Pattern[str]]) -> bool:
        """Whether it stands as one of these says."""
        return any(pattern.search(self.text) for pattern in patterns)


_READER_OR_OPEN = Whose.READER, Whose.OPEN


def whose(spot: Told, lexicon: Lexicon) -> Whose:
    """Who is meant by a word such as `they`, `their` or `she`."""
    if THEY.fullmatch(spot.word):
        return _of_they(spot, lexicon)
    is_named = names_others(f"{spot.before}{spot.word}", lexicon)
    if any((is_named, _AND_HIS.search(spot.text))):
        return Whose.OTHERS
    is_bid = spot.is_mine, _BID_TO_HER.search(f"{spot.before}{spot.word}")
    return _READER_OR_OPEN[any((spot.is_past, all(is_bid)))]


def _of_they(spot: Told, lexicon: Lexicon) -> Whose:
    named = {*_named_before(spot, lexicon)}
    though = _THOUGH_PEOPLE if "people" in named else _THOUGH_THINGS
    is_in_it = spot.is_mine, are_in_it(spot.text, is_answer=spot.is_answer)
    if any((all(is_in_it), _ONES_OWN.search(spot.text))):
        return Whose.OTHERS
    if spot.is_one_of(_READERS):
        return Whose.READER
    if all((named == {"somebody"}, not spot.is_one_of(though))):
        return Whose.OPEN
    if any((named, _PART_OF.search(spot.text))):
        return (Whose.OTHERS, Whose.READER)[spot.is_one_of(though)]
    if all((spot.is_past, _OF_THEN.search(spot.text))):
        return Whose.OTHERS
    is_open = (
        all((spot.is_mine, _ASKED_AT_ONCE.match(spot.text))),
        all((spot.is_past, _tells_of_then(spot.text, lexicon))),
        all(
            (
                spot.is_mine,
                _tells_of_then(_ANEW.sub("", spot.text, 1), lexicon),
                _ANEW.search(spot.text),
            )
        ),
        all((spot.is_mine, I_THEM.search(spot.text))),
        _ADDRESSES.search(spot.text),
        all(
            (
                spot.is_mine or "?" in spot.behind,
                BID_TO_THEM.search(f"{_sentence_before(spot)}{spot.word}"),
            )
        ),
    )
    return _READER_OR_OPEN[any(is_open)]


def _sentence_before(spot: Told) -> str:
    """What stands before a word in its own sentence."""
    return _ENDED.split(spot.before)[-1]


def _tells_of_then(text: str, lexicon: Lexicon) -> bool:
    """Whether something is past in it: `They gave me a medal`; not `fitted the boilers they have`."""
    if _NOW.search(text):
        return False
    words = _WORD.findall(_BEHIND_THEY.sub("", text.lower()))
    behind = words[:_FEW] if _BEHIND_THEY.match(text) else words
    return any(map(lexicon.is_past, behind))


def _named_before(spot: Told, lexicon: Lexicon) -> Iterator[str]:
    """`people` or `things`, for each that is named before it and may be meant."""
    left_out = {"they": _JUST_NAMED, "them": _DOES_IT_TO}.get(spot.word.lower())
    before = left_out.sub("", spot.before) if left_out else spot.before
    return map(itemgetter(1), _others_in(before, lexicon))


def places_of_others(text: str, lexicon: Lexicon) -> Iterator[int]:
    """Where each stands who may be meant by `they` behind it."""
    return map(itemgetter(0), _others_in(text, lexicon))


def _others_in(text: str, lexicon: Lexicon) -> Iterator[tuple[int, str]]:
    """Each word of a text that names several or somebody, by its place: `people`, or `things`; and another house."""
    for house in _HOUSE.finditer(text):
        yield house.start(), "people"
    previous = ""
    for found in _WORD.finditer(text):
        word = found[0].lower()
        for what in _named_by(previous, word, lexicon):
            yield found.start(), what
        previous = word


def _named_by(previous: str, word: str, lexicon: Lexicon) -> Iterator[str]:
    """`people` for `regulars`; `things` for `vans`; `somebody` for `a snarfler`, which no list has; nothing for `she runs`."""
    kinds, one = kinds_of(word, lexicon), lexicon.singular(word)
    alone = {*kinds_of(one, lexicon)}
    is_several = (
        "M" in kinds,
        word not in _NO_SEVERAL,
        not all(("S" in kinds, previous in _DOES)),
    )
    is_thing = "N" in alone, "J" not in alone
    is_folk = not _FOLK.isdisjoint({word, one}), is_person(one, lexicon)
    is_none = word in _KIN, one in _THINGS
    is_people = (
        all((any(is_folk), not any(is_none))),
        all((*is_several, not all(is_thing))),
    )
    if any(is_people):
        yield "people"
    elif all(is_several):
        yield "things"
    elif may_be_somebody(previous, word, lexicon):
        yield "somebody"
