"""What they liked, as typed, to follow `your kind words about`: what is nobody's in it is the candidate's (E34)."""

from re import Match

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    words_of,
)
from afterword.workbook.wording.typed.cleaned.in_one_piece import alone_in_one_piece
from afterword.workbook.wording.typed.grammar.mouths import of_the_reader
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import TypedPhrase, thing, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_OTHERWISE = fw.BEFORE_THINGS | fw.RELATIVE | {"me", "that", "working"}
_NAMED_FIRST = lazy_pattern(r"(?i)^me[,:;] +")
# they liked how I talked
_THEY_LIKED = lazy_pattern(
    r"(?i)^(?:that )?(?:(?:they|she|he|you) )?(?:also |really |all )?(?:enjoyed|liked|loved|praised"
    r"|mentioned)(?: (?:very|so) much| especially)? (?=\w)"
)
# on the floor with them: with the children, or with those who say so
_WITH_WHOM = lazy_pattern(r"(?i)\bI\b.* with them\b")
# the only one they believed: the candidate
_OF_ME = lazy_pattern(
    r"(?i)(?:(?<=\bone )|(?<=candidate )|(?<=applicant )|(?<=person ))they\b"
)
# the best they'd seen: whoever said so
_BEST_SEEN = lazy_pattern(
    r"(?i)(?P<best>\b(?:[a-z]+est|first|most [a-z]+|only [a-z]+)(?: [a-z]+)?) they"
    r"(?=(?:['\u2019](?:d|ve)| had| have)(?: ever)? (?:had|heard|met|read|seen|tasted|tried|watched)\b)"
)
# said my code was clear, they told me that my lesson was calm
_SAID_SO = lazy_pattern(
    r"(?i)^(?:(?:(?:they|she|he|you) )?(?:said|told me|thought)(?: that)? (?=I\b|my\b)|(?=my ))(?P<mine>I"
    r"|my [a-z -]+?) (?P<was>am|is|was|are|were)"
    r" (?:(?:really|so|very) )?(?P<how>(?!an?\b|the\b)[a-z]+)"
    r"(?P<behind>(?<!\w{3}ed)(?<!born)(?<!first)(?<!second)(?<!ing) (?:about|at|for|on|to|under|with) [^,.;:?]+)?$"
)
# said I had good hands and to keep in touch: what they bade stands behind no praise
_AND_TO = lazy_pattern(r"(?i),? and to [a-z]+|\bthan me\b")
# said my lesson was the best of the day: my lesson being the best of the day
_THE_BEST = lazy_pattern(
    r"(?i)^(?:(?:they|she|he|you) )?(?:said|told me|thought)(?: that)? (?P<mine>my [a-z -]+?) (?:is|was|were)"
    r" (?P<best>(?:among |one of )?the (?:[a-z]+est|first|most|only)\b.*)$"
)
# said I interviewed well: how well I interviewed
_DID_SO = lazy_pattern(
    r"(?i)^(?:(?:(?:they|she|he|you) )?(?:said|told me|thought)(?: that)? )?I (?P<did>[a-z]+(?: (?!so |very )[a-z]+)??)"
    r" (?:(?:really|so|very) )?(?P<how>well|(?!only\b)[a-z]+ly)$"
)
# told me I did a great job: the great job I did
_DID_A = lazy_pattern(
    r"(?i)^I (?P<did>did|gave|made|ran|taught|told|wrote) an? (?P<what>[a-z]+(?: [a-z]+){0,2})$"
)
# prepared, being good with residents: how one was
_QUALITIES = lazy_pattern(
    r"(?i)(?:(?:being|was|were) )?(?:(?:really|so|very) )*(?P<how>[a-z-]+(?:(?:, [a-z-]+)? and [a-z-]+)?)"
    r"(?P<behind> (?:about|at|in|on|to|under|with) [^,.;:?]+)?"
)
# asked good questions, knew my stuff
_DEED = lazy_pattern(
    r"(?i)\A(?=(?:answered|asked|came|did|explained|gave|got|had|handled|kept|knew|listened|made|showed|spoke"
    r"|stayed|told|took|wrote) )"
)
_ALL_OF_IT = lazy_pattern(
    r"(?i)\A(?:(?:all of it|the lot)(?: really)?|everything really)\Z"
)
_TOLD_ME = lazy_pattern(
    r"(?i)^(?:(?:they|she|he|you) )?(?:said|told me|thought)(?: that)? (?=I\b)"
)
# my trial shift and said I was quick: two things, each told as its own
_AND_SAID = lazy_pattern(
    r"(?i)(?P<liked>(?!(?:(?:he|she|they|you) )?(?:said|thought|told)\b).+?),? and (?P<said>(?:(?:he|she|they"
    r"|you) )?(?:said|thought"
    r"|told me)(?: that)? (?:I|my)\b.+)"
)
_AND = lazy_pattern(r", | and ")
_ONE = lazy_pattern(r"(?i)^an? ")
_LEAD = r"(?i)(?:(?:as|i|was|were|came|you|in) )*"
_SOMEBODY = (
    r" (?:applicant|candidate|contender|finalist|fit|match)(?: (?:for|in|of|on) .+)?"
)
_HOW_FAR = {
    "was a {} second": lazy_pattern(
        rf"{_LEAD}(?:a |their |your )?((?:very |really )?(?:close|good|near|strong)) second(?: (?:choice|place))?"
    ),
    "was the second choice": lazy_pattern(
        rf"{_LEAD}(?:a |the |their |your )?second choice"
    ),
    "came second": lazy_pattern(rf"{_LEAD}(?:a |the )?second(?: place)?"),
    "was the runner-up": lazy_pattern(rf"{_LEAD}(?:a |the |their |your )?runner[- ]up"),
    "was among the {}": lazy_pattern(
        rf"{_LEAD}(?:(?:among|down to|of|one) )*(?:the )?((?:best|final|last|top) (?:two|three|four|five"
        rf"|\d)(?: candidates)?)"
    ),
    "was {}": lazy_pattern(rf"{_LEAD}((?:an?|the) .*{_SOMEBODY})"),
    "was an {}": lazy_pattern(rf"{_LEAD}([aeiou]\w+{_SOMEBODY})"),
    "was a {}": lazy_pattern(rf"{_LEAD}(\w+{_SOMEBODY})"),
}


def _how_it_was(said: Match[str]) -> str:
    return f"how {said['how']} {said['mine']} {said['was']}{said['behind'] or ''}"


def _of_me(typed: str, lexicon: Lexicon) -> str:
    """How the candidate was, or what they did; nothing where neither is told for certain."""
    how = _QUALITIES.fullmatch(typed)
    if how and all(map(lexicon.is_quality, _AND.split(how["how"].lower()))):
        return f"how {how['how'].lower()} I was{how['behind'] or ''}"
    told = _DEED.sub("the fact that I ", _ALL_OF_IT.sub("everything", typed))
    is_me = words_of(typed)[0] == "me"
    return text_if(any((is_me, told != typed)), told)


def read_praise(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """`great examples` as `my great examples`, `how prepared I was` as it is."""
    two = _AND_SAID.fullmatch(bare(typed))
    if two:
        both = [read_praise(two[name], lexicon) for name in ("liked", "said")]
        return thing(" and ".join(praise.text for praise in both))
    liked = _BEST_SEEN.sub(r"\g<best> you", _THEY_LIKED.sub("", bare(typed)))
    named = _OF_ME.sub("you", of_the_reader(liked, lexicon))
    told = _SAID_SO.sub(_how_it_was, _THE_BEST.sub(r"\g<mine> being \g<best>", named))
    if told != named:
        return thing(told)
    did = _DID_SO.match(named)
    if did and lexicon.is_past(words_of(did["did"])[0]):
        return thing(f"how {did['how']} I {did['did']}")
    named = _DID_A.sub(r"the \g<what> I \g<did>", _TOLD_ME.sub("", named))
    typed = _NAMED_FIRST.sub("", _ONE.sub("", named, count=1), count=1)
    of_me = _of_me(typed, lexicon)
    if of_me:
        return thing(of_me)
    praise = read_matter(typed, lexicon)
    first = words_of(typed)[0]
    named = praise.text.removeprefix("the ")
    otherwise = (
        first in _OTHERWISE,
        first.endswith("ing"),
        named.lower() != bare(typed).lower(),
    )
    if any(otherwise):
        return praise
    return thing(f"my {named}")


@alone_in_one_piece
def read_told_with_a_no(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """What they said that was good of the candidate: what they liked, or how far they came, which both have their sentence."""
    if _AND_TO.search(typed) or _WITH_WHOM.search(typed):
        return unclear(typed)
    stood = how_far(typed)
    return thing(stood) if stood else read_praise(typed, lexicon)


def how_far(typed: str) -> str:
    """`a close second` as what the candidate was, to follow `I`: nobody likes a second place; empty where it is none."""
    told = _NAMED_FIRST.sub("", bare(typed), count=1)
    for says, pattern in _HOW_FAR.items():
        stood = pattern.fullmatch(told)
        if stood:
            return says.format(*stood.groups())
    return ""
