"""What an article says, what happened, why it matters: typed as a sentence, or as what somebody said on the telephone (E34)."""

import re
from functools import partial

from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.as_typed import as_written
from afterword.workbook.wording.typed.cleaned.cleaning import (
    in_small_letters,
    uncapitalised,
    with_a_capital,
    words_of,
)
from afterword.workbook.wording.typed.grammar.certain import tells_surely
from afterword.workbook.wording.typed.grammar.kinds import in_a_row, kinds_of
from afterword.workbook.wording.typed.talked_of.matters import read_shared
from afterword.workbook.wording.typed.told.headlines import in_a_sentence
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon, in_ing
from afterword.workbook.wording.typed.words.remembered import remembered

_BEHIND = lazy_pattern(
    r"(?is)(?:(?:(?:it|the (?:article|piece|report|study)) )?(?:says|reports|finds|found|shows|argues) )?"
    r"that (?P<said>.+)"
    r"|(?:(?:it is |it's )?because |(?:as|since|so) (?=(?:I|my|our|they|we|you|your)\b[^,]+\Z))(?P<cause>.+)"
)
_TELLS = lazy_pattern(
    r"(?i)(?:argues|asks|claims|compares|describes|explains|explores|finds|has"
    r"|is(?= (?:quite |really |so |very )?(?:fascinating|good|great|helpful|interesting|shocking|useful|worrying)\b)"
    r"|lists|looks (?:at|into)|reports|says|shows"
    r"|suggests|tells|warns)\b"
)
_ASKS = lazy_pattern(r"(?i)(?:how|why|what|when|where|whether|which|who) ")
# How one ward cut falls, how to keep drivers: nothing behind it is said of it, as in `how staff are treated matters most`.
_IS_ASKED = lazy_pattern(
    r"(?i)(?:how|why) (?!.*\b(?:affects?|am|are|can|changes|could|counts?|decides?|depends|drives|explains?|had|has"
    r"|is|makes"
    r"|matters?|pays|shapes|should|shows|tells|was|were|will|would)\b)(?:\S+ )+[^\s,;:?!]+"
)
_ABOUT = lazy_pattern(r"(?i)\A(?:it is |it's )?about ")
# What it is, before what it is about: an interesting piece on lambing indoors; and what it has: useful tips on stock control
_PIECE_ON = lazy_pattern(
    r"(?i)\A(?!.*\b(?:are|has|have|is|says|shows|was|were)\b)(?:it(?:['\u2019]s| is) )?(?:an? |the )?(?:[a-z]+ ){0,2}"
    r"(?:article|column|feature|item|piece|post|read|report|story|study|write-up) (?:about|on) "
)
_HAS = lazy_pattern(
    r"(?i)\A(?=an (?:[a-z]+ )?interview with\b"
    r"|(?:some )?(?:[a-z]+ )?(?:advice|examples|ideas|pictures|tips) (?:about|for|on)\b)"
    r"(?!.*\b(?:are|can|has|have|is|say|show|was|were|will)\b)"
)
_IS = lazy_pattern(
    r"(?i)\A(?:quite |really |so |very )?(?:fascinating|good|great|helpful|interesting|shocking|useful|worrying)[.!]*\Z"
)
# Several things by what they do, or what they have, and nothing said of them: schools banning phones, homes with fewer staff
_NAMED = r"(?:<[^<>]*[DJ][^<>]*>)*<[^<>]*[NMX][^<>]*>(?:<(?:[^<>V]*[NM][^<>V]*|VNN)>)?"
_THINGS = lazy_pattern(
    rf"(?:<[^<>]*J[^<>]*>)?<[^<>]*M[^<>]*>(?:<[^<>]*G[^<>]*>(?:{_NAMED})?)?(?:<T?P>{_NAMED})*"
)
# Behind a `That` which points at something: `that much is clear`.
_POINTED_AT = frozenset({"alone", "kind", "many", "month", "much", "one", "same", "sort", "week", "year"})  # fmt: skip
_NO_VERB_BEHIND = frozenset("DPJ")
_SURE_VERBS = frozenset("SFE")
_BEGINS_ANEW = frozenset("ROoK")  # a second clause
# Behind what it says, that it does: `sales are up, it says`.
_IT_SAYS = lazy_pattern(
    r"(?i),? (?:it|he|she|they|the (?:article|piece|report)) (?:said|says|reckons?|reports?)[.!]?\Z"
)
_TELLS_OF_SOMEBODY = lazy_pattern(r"[FSEO]|M\w* \w*V")  # a kind; `profits rise`
_WHO_DOES = lazy_pattern(
    r"(?i)\b(?:he|it|she|that|there|they|we|what|who|you)['\u2019](?:d|ll|re|s|ve)\b"
)
# seen in the Gazette you got it, congratulations
_SEEN = r"\A(?:I(?:['\u2019]ve| have)? )?(?:(?:also|just) )?(?:heard|noticed|read|saw|see|seen|spotted)"
# in the Gazette, on your website, from a friend
_WHERE = (
    r"(?: (?:from|in|on|over|through|via) (?:(?:an?|my) (?!few\b|lot\b)[a-z]+"
    r"|(?-i:(?:the )?[A-Z][\w'\u2019]*(?: [A-Z][\w'\u2019]*)*)|(?:(?:an?|my|our"
    r"|the|your) )?"
    r"(?:(?:company|evening|local|morning|national|old|parish|town|trade|village) )?(?:colleague|facebook|feed"
    r"|friend|gazette"
    r"|grapevine|instagram|internet|journal|linkedin|mag|magazine|mate|neighbour|news|newsletter|newspaper"
    r"|notice ?board|page|papers?"
    r"|post|press|radio|site|telly|tv|web|website))(?: (?:last night|the other day|this (?:morning|week)|today"
    r"|yesterday))?)?"
)
_BESIDE = lazy_pattern(
    rf"(?i){_SEEN} (?:about|of|the news (?:about|of)) (?=(?:the|your)\b)|{_SEEN}{_WHERE},? (?:that (?=(?-i:[A-Z])|our\b"
    rf"|the\b|there\b|they\b|you\b|your\b)|(?=(?:they|you|your)\b))"
    r"|,? (?:congrats|congratulations|well done)[.!]*\Z"
)
# Baymard: 70% of carts are abandoned
_GUYS = lazy_pattern(r"(?<=\b[Yy]ou) (?:all|guys|lot)\b(?= [a-z])")
# got shortlisted, been bought: who was is whoever reads it
_YOU_GOT = (
    (
        lazy_pattern(
            r"(?i)\A(?:(?:big|huge|many) )?(?:congrats|congratulations|well done) (?:for|on) (?=(?:the|your)\b)"
        ),
        "",
    ),
    (
        lazy_pattern(
            r"(?i)\A(?:just )?(?:got|was|were) (?=(?:[a-z]+ed|bought|chosen|given|picked) )"
        ),
        "You were ",
    ),
    (
        lazy_pattern(r"(?i)\A(?:just )?been (?=(?:[a-z]+ed|bought|chosen|given) )"),
        "You have been ",
    ),
)
_SOURCE = lazy_pattern(r"\A([A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,2}): (?=[a-z\d])")
# What stands at the top of a newspaper: `New head appointed`, `Trust rated Good`.
_AT_THE_TOP = lazy_pattern(
    r"(?i)(?:(?:appointed|awarded|crowned|featured|named|nominated|ranked|rated|shortlisted|voted)\b"
    r"|(?:another|best|big|bronze|commended|excellent|first|gold|highly|major|more|new"
    r"|outstanding|record|second|silver|third|top)\b(?! (?:of|than)\b)"
    r"|(?!the\b|an?\b|your?\b|this\b|they\b)(?!.*\b(?:am|are|be|been|had|has|have|is|was|were)\b)"
    r".*\b(?:appointed|approved|awarded|crowned|granted|named|nominated|rated|shortlisted|voted)"
    r"(?: (?:as|best|by|for|good|in|inadequate|on|outstanding|top|with)\b|\Z))"
)
# Garden show in June, you have a stand
_FIRST_PART = lazy_pattern(
    r"(?i)\A(?!(?:after|at|before|by|during|for|from|in|last|next|now|on|since|soon|this|today|when|while"
    r"|with)\b)([^,]+), .*"
)
# What is under way, typed as if it were a habit: `you buy 24 buses for next year`.
_THEY_DO = lazy_pattern(r"(?i)\A(?:they|we|you) (?P<verb>[a-z]+)(?= )")
_THEY = lazy_pattern(r"(?i)\A(?:they|we)(?P<short>['\u2019](?:d|ll|re|ve))? ")
_YOU_ARE = lazy_pattern(r"(?i)\A(?:they|we|you)['\u2019]re ")
# three bakers who share one oven: who is meant, and what of them is not said
_SOMEBODY_WHO = lazy_pattern(
    r"(?i)(?!how\b|i\b|it\b|that\b|there\b|they\b|this\b|we\b|what\b|why\b|you\b)(?:[\w'-]+ ){1,3}(?:who|which"
    r"|that) [^,]+\Z"
)
_WHO_IS = lazy_pattern(
    r"(?i)\b(?:who|which|that) (?:are|can|could|had|has|have|is|was|were|will|would)\b"
)
# nurses who work nights sleep less: how much they do is said of a second verb
_SO_MUCH = (
    "(?:less|more|fewer|better|worse|sooner|longer|faster|earlier|later|twice|half|the most|the least|far"
    "|much|well|badly)"
)
_WHO_DO_MORE = lazy_pattern(
    rf"(?i).*\b(?:that|which|who) \S+(?: \S+)*? (?<!\band )(?<!\bor )(?<!\bto )(?P<do>[a-z]+) {_SO_MUCH}\b"
)
_TOO_MUCH = lazy_pattern(r".*[,?]|(?:\S+ ){8}")  # for a matter


@remembered
def read_retold(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """A sentence as it stands, what follows `says that`, what tells how, or the matter that something is about."""
    text = _IT_SAYS.sub("", as_written(" ".join(typed.split())))
    text = _SOURCE.sub(r"According to \1, ", text)
    behind = _BEHIND.fullmatch(text)
    if behind and behind["cause"]:
        return TypedPhrase(Form.SAID, behind["cause"])
    if behind and _is_told(text, behind["said"], lexicon):
        return TypedPhrase(Form.SAID, behind["said"])
    if _TELLS.match(text):
        return TypedPhrase(Form.DOES, in_small_letters(text, lexicon))
    if _is_matter(text, lexicon):
        return TypedPhrase(Form.THING, _matter(text, lexicon))
    return TypedPhrase(Form.SENTENCE, text)


def read_article(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """What an article says, also where it was typed as a piece on something, as what it has, or as how it is."""
    noted = in_a_sentence(as_written(" ".join(typed.split())), lexicon)
    piece = _PIECE_ON.sub("about ", noted)
    return read_retold(_IS.sub(_is_so, _HAS.sub("has ", piece)), lexicon)


def _is_so(how: re.Match[str]) -> str:
    return f"is {how[0].lower()}"


def read_news(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What happened at the employer: `they won` is theirs who read it, and what has no verb stands as a headline."""
    written = _GUYS.sub("", as_written(" ".join(typed.split())))
    news = rewritten(_BESIDE.sub("", written), _YOU_GOT)
    theirs = _THEY.sub(_to_you, _YOU_ARE.sub("You are ", _IT_SAYS.sub("", news)))
    text = _THEY_DO.sub(partial(_under_way, lexicon), theirs)
    told = read_retold(text, lexicon)
    first = words_of(text)[0]
    is_named = told.form is Form.THING and "D" in kinds_of(first, lexicon)
    if is_named or told.form in {Form.SAID, Form.DOES}:
        return told
    if kinds_of(first, lexicon) == "S":
        return TypedPhrase(Form.DOES, uncapitalised(text))
    named = _FIRST_PART.sub(r"\1", text)
    if told.form is Form.THING or _is_headline(named, lexicon):
        return TypedPhrase(Form.HEADLINE, with_a_capital(text.rstrip(".!")))
    if kinds_of(first, lexicon) == "E" and lexicon.is_common(first):
        return TypedPhrase(Form.SENTENCE, f"You {uncapitalised(text)}")
    return TypedPhrase(Form.SENTENCE, text)


def _to_you(they: re.Match[str]) -> str:
    return f"You{they['short'] or ''} "


def _under_way(lexicon: Lexicon, they_do: re.Match[str]) -> str:
    verb = they_do["verb"]
    is_deed = (
        kinds_of(verb, lexicon) in {"V", "VJ", "VN"} and verb not in lexicon.stative
    )
    return f"You are {in_ing(verb)}" if is_deed else they_do[0]


def _is_headline(text: str, lexicon: Lexicon) -> bool:
    """`Second shop opening in May`: nobody in it does or is anything."""
    words = re.findall(r"[a-z0-9][\w'-]*", text.lower())
    kinds = " ".join(map(partial(kinds_of, lexicon=lexicon), words))
    signs = (_TELLS_OF_SOMEBODY.search(kinds), _WHO_DOES.search(text))
    return _AT_THE_TOP.match(text.rstrip(".")) is not None or not any(signs)


def as_thought(
    typed: str,
    lexicon: Lexicon,
) -> str:
    """What somebody thinks, or why something matters, without the `that` or `because` which it follows in talk."""
    told = read_retold(typed, lexicon)
    return told.text if told.form is Form.SAID else typed


def _is_told(
    text: str,
    said: str,
    lexicon: Lexicon,
) -> bool:
    """`That firms train`, and not `That saved a week` or `That plant won`, which point at something."""
    first = words_of(said)[0]
    kinds = frozenset(kinds_of(first, lexicon))
    if kinds <= _SURE_VERBS | {"K"}:
        return False
    if not text.startswith("That "):
        return True
    begins_anew = (lexicon.is_plural(first), said[:1].isupper(), kinds & set("DGOM"))
    return any(begins_anew) and first not in _POINTED_AT


def _is_matter(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`how firms keep drivers`, `training in house`: what is no sentence for certain."""
    if _ABOUT.match(text) or _IS_ASKED.fullmatch(text):
        return True
    if _TOO_MUCH.match(text) or _WHO_DOES.match(text):
        return False
    if _SOMEBODY_WHO.match(text):
        return not _tells_of_them(text, lexicon)
    words = text.rstrip(".").lower().split()
    if _THINGS.fullmatch(in_a_row(words, lexicon)):
        return True
    kinds = list(map(partial(kinds_of, lexicon=lexicon), words))
    asks = _ASKS.match(text) is not None
    verbs = sum(map(_may_be_a_verb, kinds, kinds[1:]))
    goes_on = any(map(_BEGINS_ANEW.intersection, kinds[1:]))
    is_one_thing = (
        verbs <= asks,
        goes_on <= asks,
        read_shared(text, lexicon).fits,
    )
    return all(is_one_thing)


def _tells_of_them(text: str, lexicon: Lexicon) -> bool:
    """`nurses who work nights sleep less`; not `three bakers who share one oven`, of whom nothing is told."""
    more = _WHO_DO_MORE.match(text)
    is_verb = more is not None and "V" in kinds_of(more["do"].lower(), lexicon)
    return is_verb or tells_surely(_WHO_IS.sub("who", text), lexicon)


def _may_be_a_verb(before: str, kinds: str) -> bool:
    """Whether a word can be what the one before it does: `firms train`; not `in house`, `better pay`."""
    if _SURE_VERBS.intersection(kinds):
        return True
    return "V" in kinds and _NO_VERB_BEHIND.isdisjoint(before)


def _matter(
    text: str,
    lexicon: Lexicon,
) -> str:
    matter = _ABOUT.sub("", text).rstrip(".")
    about = read_shared(matter, lexicon)
    if about.fits:
        return about.text
    return in_small_letters(matter, lexicon)
