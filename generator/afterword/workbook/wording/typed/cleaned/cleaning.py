"""A typed phrase without what a sentence has of its own: quotes, a full stop, a capital letter, a missing `and`."""

from collections.abc import Sequence

from afterword.interview.values.sentences import NO_SHORT_FORM
from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.as_typed import (
    as_written,
    without_loud_capitals,
)
from afterword.workbook.wording.typed.cleaned.spliced import apart
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.typed.words.remembered import remembered

_QUOTES = "\"'\u201c\u201d\u2018\u2019\u00ab\u00bb"
_ENDS = " .,;:!"
_LEFT_BEFORE = " ,;:"  # of words that were taken out
_SENTENCE_ENDS = ".!?\u2026"
# No address, and nothing that ends in quotation marks behind its full stop.
_NOT_ENDED = lazy_pattern(
    r"(?<=[\w,;)%] )(?!\S*(?:@|://|[A-Za-z]\.\w))\S*[\w%)\"'\u2019\u201d](?<![.!?\u2026][)\"'\u2019\u201d])\Z"
)
_BULLET = lazy_pattern(r"^(?:[-*\u2022\u2013]\s+)+")
# Behind a figure, what everybody shortens.
_SHORTENED = (
    # the 5 and 6 yr olds, 12 hr shifts
    (
        lazy_pattern(
            r"(?i)\b(?P<few>\d+) (?P<joint>and|or|to) (?P<many>\d+)[ -]?(?:yr|year)s?[ -]olds\b"
        ),
        r"\g<few>- \g<joint> \g<many>-year-olds",
    ),
    (lazy_pattern(r"(?i)(?<=\d)[ -]?(?:yr|year)s?[ -]olds\b"), "-year-olds"),
    (lazy_pattern(r"(?i)(?<=\d)[ -]?(?:hr|hour)s?[ -](?=shifts?\b)"), "-hour "),
    (lazy_pattern(r"(?i)(?<=[\d+] )yrs?\b\.?"), "years"),
    (lazy_pattern(r"(?i)(?<=\d)yrs?\b\.?"), " years"),
    (lazy_pattern(r"(?i)(?<=\d )wks?\b\.?"), "weeks"),
    (lazy_pattern(r"(?i)(?<=\d )(?:mths?|mos)\b\.?"), "months"),
    (lazy_pattern(r"(?i)(?<=\d )hrs?\b\.?"), "hours"),
    (
        lazy_pattern(
            r"(?i)(?:(?<=\d )|(?<=\bten )|(?<=\bfive )|(?<=\bfifteen )|(?<=\btwenty ))mins\b\.?"
        ),
        "minutes",
    ),
    (
        lazy_pattern(
            r"(?:\A|(?<=[a-z,(] ))1 (year|week|month|hour|minute)s\b(?!['\u2019])"
        ),
        r"1 \1",
    ),
    (
        lazy_pattern(
            r"\b([Aa]n? \d+) (hour|minute|week|month|year)s (?=[a-z]{3,})(?!(?:ago|and|but|for|from|later|that|when|with)\b)"
        ),
        r"\1-\2 ",
    ),
    (lazy_pattern(r"(?i)\bexp\b\.?(?= in\b| of\b| with\b|$)"), "experience"),
    (lazy_pattern(r"(?i)(?<= )w/o(?:ut)?(?= )"), "without"),
    (lazy_pattern(r"(?i)(?<= )w/ ?(?=[a-z])"), "with "),
    (lazy_pattern(r"(?i)\bmgmt\b"), "management"),
    (lazy_pattern(r"(?i)\bcert(s?)\b\.?(?= in\b|,| and\b|$)"), r"certificate\1"),
)
_A_LEVELS = lazy_pattern(r"\bA[ -](?=levels?\b(?! \d))")
_CAN_DO = lazy_pattern(r"(?i)\bcan do (?=attitude|approach|spirit|mindset)")
_HOURS = lazy_pattern(r"(\d) ?([ap])\.m\.?")  # 4 a.m.
_IN_S = lazy_pattern(r"(?<!ed)s\Z")  # not Leeds
_MAY = lazy_pattern(r"(?<=\S )May\b(?! (?:I|he|it|she|they|we|you)\b)")  # no verb
_STEPS = frozenset({"Band", "Category", "Class", "Grade", "Level", "Stage", "Year"})
_KEEPS_ITS_CAPITAL = lazy_pattern(r"I(?![\w-])|[A-Z]{2}|[A-Z]\w+ing [A-Z]\w+ [A-Z]\w+")
# You've, There's, That's
_BEGINS_WITH_ITS_VERB = lazy_pattern(
    r"(?:He|Here|How|It|She|That|There|They|We|What|Who|You)['\u2019](?:d|ll|re|s|ve) "
)
_TWO_SENTENCES = lazy_pattern(NO_SHORT_FORM + r"[.!?]\s+\S|;|\s[-\u2013\u2014]\s")
_COMMAS = lazy_pattern(r",(?:\s*,)+")
_BETWEEN_PIECES = lazy_pattern(r",? (?:and|but|or) |, ")
_AN = frozenset({"a", "an"})
_JOINING = frozenset({"and", "but", "or"})
# `gauges, read each Monday`: what was done, and what is done to it, in one form.
_DONE_OR_BEING_DONE = frozenset(
    {"cut", "let", "put", "read", "set", "shut", "split", "spread"}
)
_IRREGULAR = frozenset({"children", "men", "women", "people"})
_COMMON = fw.SMALL | fw.PARTICIPLES | _IRREGULAR | {"whether", "because"}
_COMMON |= frozenset({
    "agency", "allergens", "angry", "bored", "broken", "calving", "casework", "churn", "cold", "discharge", "faulty", "gutters",
    "hot", "lone", "lunchtime", "mise", "parlour", "patchy", "phonics", "referrals", "releases", "rollbacks",
    "rough", "rude", "boys", "dads", "girls", "kids", "lads", "lodgers", "mentees", "mums",
    "pensioners", "residents", "snagging", "stocktake", "stray", "suppliers",
    "trainees", "trustees", "whatever", "whichever", "whoever",
})  # fmt: skip
# Behind which a word is of a trade: `Forklift licence`.
_PAPERS = frozenset({"licence", "license", "ticket", "operator"})
_PREFIXES = frozenset({"ex", "free", "full", "non", "part", "re", "self", "semi"})
# Dental, medical, creative; not Catholic
_NAMES_THAT_DESCRIBE = frozenset({
    "anglo-catholic", "arabic", "atlantic", "baltic", "calgary", "catholic", "celtic", "classic", "february", "gaelic",
    "hellenic", "hispanic", "hungary", "icelandic", "islamic", "january", "mary", "montreal", "mosaic", "nepal", "nordic",
    "olympic", "pacific", "paypal", "portugal", "rosemary", "royal", "senegal", "slavic", "sonic", "tidal", "visual",
})  # fmt: skip
_ASIDE = frozenset(
    {"largely", "mainly", "particularly", "plus", "primarily", "sometimes", "usually"}
)
_MOST_WORDS = 5  # of a piece in a list
_SHORT = 3  # words; of two pieces that stand beside one another each is so short


@remembered
def bare(typed: str | None) -> str:
    """A phrase without bullet, quotes round all of it, a comma before it, or an end behind; nothing where nothing was typed."""
    text = as_written(_BULLET.sub("", " ".join((typed or "").split())))
    text = _COMMAS.sub(",", in_full(text))
    text = _HOURS.sub(r"\1 \2m", _CAN_DO.sub("can-do ", _A_LEVELS.sub("A-", text)))
    while len(text) > 1 and text[0] in _QUOTES and text[-1] in _QUOTES:
        text = text[1:-1]
    return text.rstrip(_ENDS).lstrip(_LEFT_BEFORE)


def in_full(text: str) -> str:
    """`6 yrs exp` as `6 years experience`."""
    return rewritten(text, _SHORTENED)


def whole_sentence(text: str | None) -> str:
    """What was typed as whole sentences, with the capital and the full stop that it may lack; nothing for nothing."""
    words = apart(as_written(" ".join((text or "").split())))
    if not words:
        return ""
    is_ended = words.rstrip(f"){_QUOTES}")[-1:] in _SENTENCE_ENDS
    ended = words if is_ended else f"{words}."
    return with_a_capital(ended)


def a_line(text: str) -> str:
    """What was typed as a line of a page has it: in full, and with its capital."""
    return with_a_capital(in_full(as_written(" ".join(text.split()))))


def ended(text: str) -> str:
    """Sentences of the candidate's own, line by line as they were typed, with the full stop that the last one may lack."""
    return _NOT_ENDED.sub(r"\g<0>.", as_written(text.rstrip()))


def with_a_capital(text: str) -> str:
    """A text as a line or a sentence begins."""
    return f"{text[:1].upper()}{text[1:]}"


def uncapitalised(text: str) -> str:
    """A text as it stands behind other words: `I've` and `HR` keep their capitals."""
    if _KEEPS_ITS_CAPITAL.match(text):
        return text
    return f"{text[:1].lower()}{text[1:]}"


def is_more_than_a_phrase(text: str) -> bool:
    """Whether it is two sentences, or has a colon, a semicolon or a dash that none of ours can carry."""
    return _TWO_SENTENCES.search(text) is not None


def in_small_letters(
    text: str,
    lexicon: Lexicon,
) -> str:
    """A phrase that no longer begins a sentence: `Plan rosters` is `plan rosters`; a name keeps its capital."""
    text = without_loud_capitals(text, lexicon)
    word, second = first_of(text.split(), 2)
    word = word.rstrip(",")
    if _BEGINS_WITH_ITS_VERB.match(text):
        return uncapitalised(text)
    if _begins_a_name(word, second, lexicon):
        return text
    has_capital = word.capitalize() == word and not lexicon.language(word.lower())
    is_common = second.rstrip(",") in _PAPERS or _is_common(word.lower(), lexicon)
    if has_capital and is_common:
        return uncapitalised(text)
    return text


def _begins_a_name(
    word: str,
    second: str,
    lexicon: Lexicon,
) -> bool:
    """`Excel`; `Gas Safe`, `Leaving Certificate`, `Level 3` `City & Guilds`, of which the first word alone is none; and `I`."""
    if second.istitle():
        things = lexicon.things_counted_or_not
        is_paper = word.endswith("ing") and second.lower() in things
        return is_paper or word.lower() in things | fw.NUMBERS
    if second.isdigit():
        return word in _STEPS
    is_name = (
        word in {"I", "Polish"},
        word.startswith(("I'", "I\u2019", "A-")),
        second == "&",
        (word, second) == ("City", "and"),
        word.lower() in lexicon.names,
    )
    return any(is_name)


def _is_common(
    word: str,
    lexicon: Lexicon,
) -> bool:
    """Whether a word is no name, one or several of its kind: `Forecast`, `Forecasts`."""
    is_common = (
        word in _COMMON,
        not _PREFIXES.isdisjoint(word.split("-")),
        lexicon.is_common(word),
        word.endswith(fw.ENDS_DESCRIBING) and word not in _NAMES_THAT_DESCRIBE,
        _IN_S.search(word) and lexicon.is_common(lexicon.singular(word)),
        _IN_S.search(word) and lexicon.is_doer(lexicon.singular(word)),
    )
    return any(is_common)


def pieces(text: str) -> list[list[str]]:
    """The parts of a list, each as its words in small letters."""
    parts = map(str.lower, _BETWEEN_PIECES.split(text))
    return list(filter(None, map(str.split, parts)))


def words_of(phrase: str) -> list[str]:
    """Its words in small letters, with a comma as one; never fewer than two."""
    words = (
        _MAY.sub("june", phrase)
        .lower()
        .replace("\u2019", "'")
        .replace(",", " ,")
        .split()
    )
    return first_of(words, max(2, len(words)))


def first_of(words: Sequence[str], count: int) -> list[str]:
    """So many words from the first on; an empty one for each that is missing."""
    missing = count - len(words)
    return [*words[:count], *[""] * missing]


def first_words(text: str) -> list[str]:
    """The word with which each part of a list begins."""
    return [piece[0] for piece in pieces(text)]


def listed(
    text: str,
    lexicon: Lexicon,
) -> str:
    """A list that ends without `and` gets one: `answer phones, book rooms` is `answer phones and book rooms`."""
    before, comma, last = text.rpartition(", ")
    if not comma or len(pieces(last)) > 1:
        return text

    first_pieces = list(map(str.split, before.lower().split(", ")))
    if all(first_pieces) and _continues(first_pieces, last.lower().split(), lexicon):
        return f"{before} and {last}"
    return text


def _continues(
    first_pieces: list[list[str]],
    last: list[str],
    lexicon: Lexicon,
) -> bool:
    """Whether the last piece stands beside those before, and is no afterthought."""
    is_afterthought = (
        not _JOINING.isdisjoint({piece[0] for piece in (*first_pieces[1:], last)}),
        last[0] in fw.NOT_LAST - {"no"} | fw.RELATIVE | _ASIDE,
        not _JOINING.isdisjoint({piece[-1] for piece in first_pieces}),
        last[0].isdigit() and not any(piece[0].isdigit() for piece in first_pieces),
        last[0] in _DONE_OR_BEING_DONE and fw.DETERMINERS.isdisjoint(last[1:2]),
    )
    if any(is_afterthought):
        return False
    if len(first_pieces) > 1:
        return max(map(len, [*first_pieces, last])) <= _MOST_WORDS
    if {first_pieces[0][0], last[0]} <= _AN:
        return True
    if last[0] == "no" or last[-1].endswith("ly"):
        return False
    return _are_alike(first_pieces[0], last, lexicon)


def _are_alike(
    piece: list[str],
    last: list[str],
    lexicon: Lexicon,
) -> bool:
    """Whether two pieces are of one kind: both to do, both done, both qualities, or both short."""
    tests = (lexicon.is_only_to_do, lexicon.is_past, lexicon.is_quality)
    if any(test(piece[0]) and test(last[0]) for test in tests):
        return True
    return max(len(piece), len(last)) <= _SHORT and not last[0].endswith("ed")
