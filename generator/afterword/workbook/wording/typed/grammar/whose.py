"""Whose it is: `their` in a letter is its reader's, or somebody's who is named before it, or nobody can say (E34).

Each phrase goes through here on its way into a letter, whichever key it was typed in.
"""

from collections.abc import Iterator
from enum import Enum, auto

from afterword.frozen import frozen, replace
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.grammar.the_reader import names_others
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_WORD = lazy_pattern(r"[A-Za-z][A-Za-z-]*")
THEY = lazy_pattern(r"(?i)they|them|theirs?|themselves")
_LAST_SENTENCE = lazy_pattern(r"(?s)(?:.*[.!?] )?(.*)")
_ADDRESSES = lazy_pattern(
    r"(?i)(?<!thank )(?<!tell )\byou(?:rs?)?\b(?! (?:can|could) )"
)
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
    r"|\bmy (?:(?:current|last|new|old|present) )?(?:boss|garage|hospital|hotel|place|school|shop|two|three|four)\b"
    r"|(?-i:\b(?:at|by|for|from|in|of|the|with) (?!I\b|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January"
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
# What only people do, where nothing but things was named: `the vans and how they plan to charge them`.
_PEOPLE_DO = lazy_pattern(
    r"(?i)['\u2019]?(?:d|ll|re|ve)? ?(?:(?:all|also|always|never|only|still) )?(?:advertise|ask|buy|bought|charge"
    r"|choose|chose|decide|find|found|handle|hire|hope|intend|mean|order|organi[sz]e|pay|plan|price|promise|recruit|said"
    r"|say|sell|sold|spend|split|staff|store|think|thought|told|train|tried|try|use|want|waste)(?:d|ed|ing|s)?\b"
)
# Nobody who is not one of the house is said to have one: `since their last lad left`
_THEIR_PEOPLE = lazy_pattern(
    r"(?i) (?:(?:best|last|new|old|own|present|two|three) )*(?:boss|carer|chef|cleaner|cook|driver|foreman|groom|lad|manager"
    r"|nurse|receptionist|staff|supervisor|technician)s?\b"
)
_AND_THEIR = lazy_pattern(r"(?i)\b(?:and|or|with) \Z")
# Somebody is looked for, and what is to be put right is the house's: `someone who can sort their website out`.
_SOMEBODY_WHO = lazy_pattern(
    r"(?i)\b(?:an?(?: [a-z-]+){1,2}|any(?:body|one)|some(?:body|one)) (?:that|to|who|with)\b"
)
_OF_THE_HOUSE = lazy_pattern(
    r"(?i) (?:(?:best|new|old|online|own|social|waiting) )?(?:accounts|archive|area|bookings?|books|boilers?|branch|database"
    r"|depot|diary|fields?|fleet|greenhouses?|kitchens?|machines|marketing|media|menus?|network|orders?|ordering|payroll|phones?"
    r"|products?|records|rotas?|servers?|shops?|sites?|software|stables?|stock ?(?:room|take)?|suppliers|systems?|tills?"
    r"|vans|warehouse|website|yard)\b"
)
_ANEW = lazy_pattern(r"(?i)\b(?:I|I['\u2019]ve|my)\b.*(?:[.,;:!] ?|\b(?:and|but) )\Z")
# to Tom and his team
_AND_HIS = lazy_pattern(r"\b[A-Z][a-z]+ (?:and|or|with) \Z")
_LIKE_THEIRS = lazy_pattern(r"(?i) (?:kind|own line|scale|size|sort|standard|type)\b")
_SAME_AS = lazy_pattern(r"(?i)\b(?:as|at|from|like|of|than|to) \Z")
_NOW = lazy_pattern(
    r"(?i)(?:['\u2019]re|['\u2019]ve| (?:already |also |still )?(?:are|do|grow|have|keep|make|need|offer|run|sell|use|want))\b"
)


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
# somebody from their farm
_ONE_OF = lazy_pattern(
    r"(?i)\b(?:any|some)(?:body|one) (?:at|from|in|inside|of|within) \Z"
)


_FEW = 4  # words behind `they`, of which one says what they did
# What ends as somebody does who does something, and is a thing.
_THINGS = frozenset({
    "binder", "blender", "blog", "boiler", "charger", "computer", "container", "cooker", "cooler", "counter", "dishwasher",
    "digger", "dryer", "flyer", "folder", "freezer", "fryer", "heater", "loader", "locker", "mixer", "mower", "newsletter",
    "one", "planner", "poster", "printer", "scanner", "speaker", "starter", "sticker", "tanker", "timer", "tracker", "trailer",
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

    `is_mine`: of what they tell of themselves, in sentences of their own.
    """

    before: str
    word: str
    behind: str
    is_past: bool = False
    is_mine: bool = False


def whose(told: Told, lexicon: Lexicon) -> Whose:
    """Who is meant by a word such as `they`, `their` or `she`."""
    if THEY.fullmatch(told.word):
        return _of_they(told, lexicon)
    is_named = names_others(f"{told.before}{told.word}", lexicon)
    if is_named or _AND_HIS.search(told.before):
        return Whose.OTHERS
    return Whose.OPEN if told.is_past else Whose.READER


def _of_they(told: Told, lexicon: Lexicon) -> Whose:
    named = {*_named_before(told, lexicon)}
    if _compares(told):
        return Whose.READER
    if named and not _is_of_the_house(told, people="people" in named):
        return Whose.OTHERS
    is_open = (
        told.is_past and _tells_of_then(told, lexicon),
        told.is_mine and _goes_on_from_me(told, lexicon),
        not named and _ADDRESSES.search(_in_its_sentence(told)),
    )
    return Whose.OPEN if any(is_open) else Whose.READER


def _compares(told: Told) -> bool:
    """`a till like theirs`, `a kitchen their size`."""
    word = told.word.lower()
    is_alike = word == "theirs" and _SAME_AS.search(told.before)
    is_so_large = word == "their" and _LIKE_THEIRS.match(told.behind)
    return bool(is_alike or is_so_large)


def _is_of_the_house(told: Told, *, people: bool) -> bool:
    """Whether it is the reader's though somebody, or something, is named before it."""
    is_theirs = told.word.lower() == "their"
    if people:
        sought = _SOMEBODY_WHO.search(told.before)
        is_to_be_done = sought and _OF_THE_HOUSE.match(told.behind)
        return is_theirs and bool(is_to_be_done or _ONE_OF.search(told.before))
    has_people = _THEIR_PEOPLE.match(told.behind) and not _AND_THEIR.search(told.before)
    is_doing = told.word.lower() == "they" and _PEOPLE_DO.match(told.behind)
    return bool((is_theirs and has_people) or is_doing)


def _tells_of_then(told: Told, lexicon: Lexicon) -> bool:
    """Whether something is past in it: `They gave me a medal`; not `fitted the boilers they have`."""
    if _NOW.match(told.behind):
        return False
    words = _WORD.findall(told.behind)[:_FEW]
    if told.word.lower() != "they":
        words += _WORD.findall(told.before)
    return any(map(lexicon.is_past, map(str.lower, words)))


def _goes_on_from_me(told: Told, lexicon: Lexicon) -> bool:
    """`I passed my test, they said so`: those of the test; not `I liked how they greet people`."""
    is_anew = told.word.lower() == "they" and _ANEW.search(told.before)
    return bool(is_anew and _tells_of_then(replace(told, before=""), lexicon))


def _in_its_sentence(told: Told) -> str:
    last = _LAST_SENTENCE.fullmatch(told.before)
    return f"{last[1] if last else ''}{told.behind.partition('. ')[0]}"


def _named_before(told: Told, lexicon: Lexicon) -> Iterator[str]:
    """`people` or `things`, for each that is named before it and may be meant."""
    before = told.before
    if told.word.lower() == "they":
        before = _JUST_NAMED.sub("", before)
    if told.word.lower() == "them":
        before = _DOES_IT_TO.sub("", before)
    if _HOUSE.search(before):
        yield "people"
    for _, what in _several_in(before, lexicon):
        yield what


def places_of_others(text: str, lexicon: Lexicon) -> Iterator[int]:
    """Where each stands who may be meant by `they` behind it."""
    for house in _HOUSE.finditer(text):
        yield house.start()
    for place, _ in _several_in(text, lexicon):
        yield place


def _several_in(text: str, lexicon: Lexicon) -> Iterator[tuple[int, str]]:
    """Each word of a text that names several or somebody, by its place: `people`, or `things`."""
    previous = ""
    for found in _WORD.finditer(text):
        word = found[0].lower()
        is_several = _is_several(previous, word, lexicon)
        if _is_folk(word, lexicon) or (is_several and not _is_thing(word, lexicon)):
            yield found.start(), "people"
        elif is_several:
            yield found.start(), "things"
        previous = word


def _is_folk(word: str, lexicon: Lexicon) -> bool:
    one = lexicon.singular(word)
    if word in _KIN or one in _THINGS:
        return False
    return not _FOLK.isdisjoint({word, one}) or lexicon.names_a_worker(one)


def _is_thing(word: str, lexicon: Lexicon) -> bool:
    """`vans`; not `regulars`, which are people, nor what no list has."""
    kinds = kinds_of(lexicon.singular(word), lexicon)
    return "N" in kinds and "J" not in kinds


def _is_several(previous: str, word: str, lexicon: Lexicon) -> bool:
    """`the runs they do`; not `she runs`, which is done."""
    kinds = kinds_of(word, lexicon)
    is_done = "S" in kinds and previous in _DOES
    return "M" in kinds and word not in _NO_SEVERAL and not is_done
