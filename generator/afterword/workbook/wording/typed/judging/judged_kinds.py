"""Words in a form that is wrong behind the word before them, by the kinds that a word can be: `was teach`, `I works` (E34)."""

from collections.abc import Callable, Iterator
from functools import partial
from re import Pattern

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.grammar.persons import is_person
from afterword.workbook.wording.typed.judging.judged_articles import is_counted
from afterword.workbook.wording.typed.judging.judged_slips import COUNTS
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_HOW = r"(?:(?:not|also|always|even|just|never|often|only|really|still|usually) )*"
_BEGINS = r"(?:\A|[,:] |\b(?:that|because|when|if|but|so|where|while|who) )"
_THE = r"(?:the|an?|my|our|your|their|his|her|this|every|each)"
_ALIKE = r"(?:aircraft|cod|commis|cattle|craft|deer|fish|offspring|salmon|series|sheep|species|trout)\b"
_GOES_ON = r"(?: (?:the|an?|my|our|your|their|his|her|it|in|at|on|with|for|from|as|to|and|up|very|more|all)\b|[.,!]|\Z)"
_ENDS = (
    r"(?=[,.;!?)]|\Z| (?:and|or|but|in|on|at|of|with|for|from|to|per|who|that|which|because|when|is|are"
    r"|was|were|have|had)\b)"
)
_PEOPLE = (
    r"(?:boss|brother|chef|colleague|daughter|doctor|father|friend|head|husband|manager|mentor|mother|sister|son|supervisor"
    r"|teacher"
    r"|wife)"
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that are more than our lists know.
_OF_MORE_KINDS = fw.HAPPENING | _words(
    "burst complete cost hit hurt open clean dry correct fit free upset set put cut let shut split spread quit read bet slow"
    " welcome calm clear close warm"
)


def _is_only(
    kinds: frozenset[str],
    word: str,
    lexicon: Lexicon,
) -> bool:
    return word not in _OF_MORE_KINDS and kinds_of(word, lexicon) in kinds


def _is_somebody(word: str, lexicon: Lexicon) -> bool:
    return lexicon.names_a_worker(word)


def _are_people(word: str, lexicon: Lexicon) -> bool:
    """Whether a word names several people: `owners`, `surgeons`."""
    return lexicon.is_plural(word) and is_person(lexicon.singular(word), lexicon)


def _only(kinds: str) -> Callable[[str, Lexicon], bool]:
    """Whether a word is of these kinds, and of no other."""
    return partial(_is_only, _words(kinds))


_Wrong = tuple[str, Pattern[str], Callable[[str, Lexicon], bool]]
_SEVERAL = (
    "(?:boys|children|clients|colleagues|customers|drivers|girls|guests|kids|lads|nurses|parents|passengers|patients|people|pupils|residents|students"
    "|visitors)"
)
# Each with the kinds that a word has which cannot stand there.
_WRONG: tuple[_Wrong, ...] = (
    # was teach, am work
    (
        "verb",
        lazy_pattern(
            rf"\b(?:am|is|are|was|were|been|being|I['\u2019]m) {_HOW}(?P<word>[a-z]+)\b(?!-)"
        ),
        _only("V"),
    ),
    # have learn
    (
        "verb",
        lazy_pattern(
            rf"\b(?:has|had|having|['\u2019]ve|(?:I|we|they|you) have) {_HOW}(?P<word>(?!become\b|come\b"
            rf"|overcome\b)[a-z]+)\b"
        ),
        _only("V"),
    ),
    # can spoke, will keeps
    (
        "verb",
        lazy_pattern(
            rf"\b(?:can|could|will|would|should|must|might|['\u2019]ll|cannot) {_HOW}(?P<word>[a-z]+)\b(?!-)"
        ),
        _only("E S"),
    ),
    # I can lead a team and brought it down
    (
        "verb",
        lazy_pattern(
            r"\bI can (?:(?!\b(?:how|I|that|they|we|what|when|where|which|who|you)\b)[^,.;:])* and (?P<word>[a-z]+)"
            r"(?= (?:an?|it|my|our|the|them|two|three|your)\b)"
        ),
        _only("E"),
    ),
    # to worked there
    ("verb", lazy_pattern(rf"\bto (?P<word>[a-z]+)(?={_GOES_ON})"), _only("E S")),
    # want learn
    (
        "verb",
        lazy_pattern(
            rf"\b(?:wants?|wanted|needs|needed|hopes?|hoped|able|ready|tr(?:y|ies|ied)|decided|happy|learned|prefers?"
            rf"|would like) {_HOW}(?P<word>[a-z]+)\b(?!-)"
        ),
        _only("V"),
    ),
    # I operate a crane since 2012, how measure it
    (
        "verb",
        lazy_pattern(
            r"\b(?:I|we) (?P<word>[a-z]+) [^.,;]*\bsince (?:(?:19|20)\d\d|I|my|the age)\b"
        ),
        _only("V VN"),
    ),
    (
        "verb",
        lazy_pattern(
            r"\bhow (?P<word>[a-z]+) (?:it|them|the|an?|my|your|people|customers)\b"
        ),
        _only("V VN"),
    ),
    # for keep people calm
    (
        "verb",
        lazy_pattern(
            r"\bfor (?P<word>[a-z]+) (?:the|an?|my|our|your|their|it|them|people|[a-z]+s)\b"
        ),
        _only("V"),
    ),
    # they makes; he keep
    (
        "agreement",
        lazy_pattern(
            rf"(?<!and )(?<![\w-])(?:I|we|they|you) {_HOW}(?P<word>[a-z]+s)\b"
        ),
        _only("S"),
    ),
    (
        "agreement",
        lazy_pattern(
            rf"(?i){_BEGINS}(?:he|she|it|everybody|everyone|nobody|somebody|someone) {_HOW}(?P<word>[a-z]+)\b(?!-)"
        ),
        _only("V"),
    ),
    (
        "agreement",
        lazy_pattern(rf"(?i){_BEGINS}{_THE} {_PEOPLE} {_HOW}(?P<word>[a-z]+)\b(?!-)"),
        _only("V"),
    ),
    (
        "agreement",
        lazy_pattern(
            rf"(?i){_BEGINS}(?:{_THE} |many |some |most |all )?{_SEVERAL} {_HOW}"
            r"(?P<word>[a-z]+s)\b"
        ),
        _only("F FS S"),
    ),
    (
        "agreement",
        lazy_pattern(
            r"\b(?:an?|one|the) [a-z]+(?<!s)(?<!people)(?<!men) (?:who|which|that) (?P<word>(?!come\b)[a-z]+)"
            r" (?:the|an?|my|our|your|it|to|in|at|on|with|for|very|well)\b"
        ),
        _only("V"),
    ),
    # they very busy
    (
        "verb",
        lazy_pattern(
            r"(?i)\b(?:I|we|they|he|she) (?:(?:not|very|so|too|also|always) )*(?P<word>[a-z]+)"
            r"(?=[.,]|\Z| (?:at|with|of|to|for|in|and|because|when)\b)"
        ),
        _only("J NJ"),
    ),
    ("verb", lazy_pattern(r"\b(?:I|we|they) very (?P<word>[a-z]+)\b"), _only("V VN")),
    # four bathroom
    (
        "number",
        lazy_pattern(
            rf"(?<!one of )(?<!of )\b(?<![A-Z]\w\w\w )(?!(?:19|20)\d\d )(?:{COUNTS}) (?!{_ALIKE})(?P<word>[a-z]+)(?={_ENDS})"
        ),
        is_counted,
    ),
    (
        "number",
        lazy_pattern(rf"\b(?:these|those) (?P<word>[a-z]+)(?={_ENDS})"),
        is_counted,
    ),
    # never accident
    ("article", lazy_pattern(rf"\bnever (?P<word>[a-z]+)(?={_ENDS})"), is_counted),
    # all position, most of customers
    (
        "number",
        lazy_pattern(
            rf"\ball (?!day|evening|month|morning|night|season|summer|term|week|weekend|winter"
            rf"|year)(?P<word>[a-z]+)(?={_ENDS})"
        ),
        is_counted,
    ),
    (
        "article",
        lazy_pattern(
            r"(?i)\b(?:most|some|many|all|half|none|few|one) of (?P<word>(?!ours|theirs|yours|hers)[a-z]+s)(?=[.,]"
            r"|\Z| [a-z]+)"
        ),
        _only("M SM"),
    ),
    # a midwife which is calm
    (
        "slip",
        lazy_pattern(
            r"\b(?P<word>[a-z]+) which (?:is|are|has|have|can|does|do|knows|know|likes|speaks)\b"
        ),
        _is_somebody,
    ),
    # guests needs a room
    (
        "agreement",
        lazy_pattern(
            rf"(?i)(?:{_BEGINS}|\band )(?:{_THE} |many |some |most |all )?{_SEVERAL} (?P<word>[a-z]+s)"
            r"(?= (?:an?|it|less|more|my|our|the|to)\b)"
        ),
        _only("M S SM"),
    ),
    # off the owners hands
    (
        "slip",
        lazy_pattern(
            rf"(?i)\b(?:at|from|in|into|off|on|onto|to|under) (?:the|our|my|their|your) (?P<word>[a-z]+s)"
            rf" (?:backs|desks?|diar(?:y|ies)|hands|heads|homes|houses|inbox|inboxes|kitchens|offices|plates|rooms"
            rf"|shoulders)(?={_ENDS})"
        ),
        _are_people,
    ),
    # much customers
    (
        "number",
        lazy_pattern(r"(?<!as )(?<!so )(?<!how )\bmuch (?P<word>[a-z]+s)\b"),
        _only("M"),
    ),
)


def wrong_forms(
    text: str,
    lexicon: Lexicon,
) -> Iterator[tuple[str, str]]:
    """What is doubted, by its name, and the words."""
    for name, pattern, is_wrong in _WRONG:
        for words in pattern.finditer(text):
            if is_wrong(words["word"], lexicon):
                yield name, words[0].strip(" ,:")
