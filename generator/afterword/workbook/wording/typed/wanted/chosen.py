"""Whom they chose instead, as typed, to follow `They chose` (E34)."""

from re import Match

from afterword.frozen import replace
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.asides import runs_on
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    in_small_letters,
    uncapitalised,
    words_of,
)
from afterword.workbook.wording.typed.cleaned.in_one_piece import alone_in_one_piece
from afterword.workbook.wording.typed.cleaned.slips import in_sure_english
from afterword.workbook.wording.typed.wanted.wants import understood
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import (
    Form,
    TypedPhrase,
    thing,
    unclear,
)
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# That they chose is said before it.
_THEY_CHOSE = lazy_pattern(
    r"(?i)^(?:(?:he|she|they) )?(?:(?:have |had |['\u2019]ve )?(?:appointed|chose|chosen|decided on|gave it to|given it to"
    r"|gone (?:for|with)|hired|offered it to|picked|took|went (?:for|with)))(?: on)? "
)

# a band 6 with more experience, a lad they already had, the one who did the maternity cover
_A_PERSON_WITH = lazy_pattern(
    r"(?i)(?:an?|the) (?!(?:job|place|position|post|role)\b)(?:\S+ ){1,3}(?:already|from|that|they|who|whom|with|you) "
    r"|(?i:the) (?:(?:agency|internal|older|other|second|younger) )?(?:applicant|candidate|one|person|temp)\Z"
)
# an internal bloke, the deputy from the other store
_SOMEBODY = lazy_pattern(
    r"(?i)(?:an?|some(?:body|one)) (?!(?:job|place|position|post|role)\b)(?!.*\b(?:I|me|my|our|they|us|we)\b)[^.:;?!]+"
)
_FROM_WITHIN = lazy_pattern(r"(?i)\A((?:an? )?(?:internal|external))\Z")
# more experienced, a bit more local, better qualified: how whoever they chose is
_MORE_SO = lazy_pattern(
    r"(?i)(?:a (?:bit|little) |far |much |slightly )?(?:(?:more|less) [a-z-]+|(?:better|higher) (?:qualified|trained))"
)
_THINGS = lazy_pattern(r"(?:ce|ity|ment|ness|s|ing|ion|dge)\Z")  # more confidence
# What an employer does, where nobody is chosen.
_DECIDED = frozenset({
    "advertise", "appoint", "fill", "freeze", "hire", "keep", "merge", "promote", "recruit", "stay", "wait",
})  # fmt: skip
_THEY = lazy_pattern(r"\bthey\b")
_THEIRS = lazy_pattern(r"(?i)\btheir\b")
# someone who worked for them, somebody they already know, one of their own
_OF_THEIRS = (
    (
        lazy_pattern(
            r"\b(?P<to>by|closer to|knew|knows|for|from|nearer|nearer to|to|with) them\Z"
        ),
        r"\g<to> you",
    ),
    (
        lazy_pattern(
            r"\b(?P<with>for|with) them(?= (?:already|as|before|for|in|since)\b)"
        ),
        r"\g<with> you",
    ),
    (
        lazy_pattern(
            r"(?<!said )(?<!says )(?<!think )\bthey(?= (?:already|found|had|have|knew|know|liked|met|trained|used)\b"
            r"|['\u2019](?:d|ve) )"
        ),
        "you",
    ),
    (lazy_pattern(r"\bof their own\Z"), "of your own"),
    (lazy_pattern(r"\bof theirs\Z"), "of yours"),
    (
        lazy_pattern(r"\btheir own(?= (?:[a-z]+ )?(?:people|ranks|staff|team)\b)"),
        "your own",
    ),
    (lazy_pattern(r"(?<=\byou trained )themselves\b"), "yourselves"),
    # Beside whom the candidate was the other: with more experience than me, nearer than I am
    (lazy_pattern(r",? than (?:me|myself|mine|I (?:am|did|do|had|have|was))\Z"), ""),
    # the other girl, a lad who had trained there
    (
        lazy_pattern(
            r"(?i)\A(?P<which>the other|another) (?:bloke|chap|fellow|girl|guy|lad|lady|man|one|person|woman)\Z"
        ),
        r"\g<which> candidate",
    ),
    (lazy_pattern(r"\b(?P<does>works|worked) there\b"), r"\g<does> for you"),
    # a lad off the shop floor, been there 8 years
    (
        lazy_pattern(
            r",? (?:who['\u2019]s |who has |has )?been there (?:for )?(?=[\w-]+ (?:months|weeks|years)\b)"
        ),
        " who has been with you for ",
    ),
    (
        lazy_pattern(
            r"(?i)\Asome (?:bloke|chap|fella|geezer|girl|guy|lad|lass|man|woman) (?=(?:from|that|who|with)\b)"
        ),
        "someone ",
    ),
)
_THEY_SAID = lazy_pattern(
    r"(?i),? (?:apparently|I (?:gather|heard|hear|think)|it seems|(?:so )?(?:he|she|they) said)[.!]?\Z"
)
# the other bloke, because he had his ticket: of whoever they chose
_BECAUSE = lazy_pattern(
    r"(?i)(?P<who>[^,]+?),? (?:as|because|since) (?P<why>(?:he|she)(?:['\u2019](?:d|s))? (?!.*\b(?:I|me|my|they|them"
    r"|us|we)\b)[^.:;?!]+)"
)
# someone with a van and he starts Monday: of whoever they chose
_AND_HE = lazy_pattern(
    r"(?i)\A(?P<who>(?:an?|some(?:body|one)|the) (?!.*\b(?:he|her|him|his|I|me|my|she)\b.* and )[^,;:.]+?),? and (?:he|she)"
    r"(?P<does>['\u2019]s| [a-z]+s?)\b(?P<more>[^,;:.]*)\Z"
)
_HE_IS = lazy_pattern(r"['\u2019]s")
_ONE = lazy_pattern(r"(?i)\Aone (?=(?:from|of your own|that|who|with)\b)")
_THEIR = lazy_pattern(
    r"\btheir(?= (?:other|own (?:team|staff)|sister|second|branch|depot|shop|office|surgery|school|ward|team)\b)"
)


# her nephew: whose, no letter to her says
_OF_HERS = lazy_pattern(r"(?i)(?:her|his) ")
# the deputy, their own apprentice, one of their trainees
_BY_TRADE = lazy_pattern(
    r"(?i)(?P<whose>one of your|the|your)(?: own)? (?:[a-z-]+ )?(?P<who>[a-z-]+)"
)


@alone_in_one_piece
def read_chosen(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """Whom they chose instead, to follow `They chose`, with why where that is of them alone: `because he had his ticket`."""
    typed = _AND_HE.sub(_who_does, bare(typed))
    told = _BECAUSE.fullmatch(bare(typed))
    is_two = runs_on(bare(typed)), told is None
    if any((_OF_HERS.match(typed), all(is_two))):
        return unclear(typed)
    somebody = _read_chosen(told["who"] if told else typed, lexicon)
    if told is None or not somebody.fits:
        return somebody
    return replace(somebody, text=f"{somebody.text}, because {told['why']}")


def _who_does(chosen: Match[str]) -> str:
    """`someone with a van and he starts Monday` as `someone with a van who starts Monday`."""
    does = _HE_IS.sub(" is", chosen["does"])
    joint = (" who", " and")[" who " in chosen["who"]]
    return f"{chosen['who']}{joint}{does}{chosen['more']}"


@in_sure_english
def _read_chosen(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """Who it is: a person by what they are, can or have."""
    typed = _ONE.sub("someone ", _THEY_SAID.sub("", typed.strip()))
    named = _FROM_WITHIN.sub(r"\1 candidate", bare(_THEY_CHOSE.sub("", typed)))
    chosen = rewritten(_THEIR.sub("your", named), _OF_THEIRS)
    first_typed = words_of(chosen)[0]
    of_theirs = _of_theirs(chosen, lexicon)
    if of_theirs:
        return thing(of_theirs)
    somebody = understood(chosen, lexicon)
    if somebody.form is Form.TO_DO:
        return _as_decided(somebody, first_typed)
    first = words_of(somebody.text)[0]
    if first_typed in {"another", "one"} or _A_PERSON_WITH.match(chosen):
        return thing(_THEY.sub("you", in_small_letters(chosen, lexicon)))
    if not somebody.fits and _SOMEBODY.fullmatch(chosen):
        return thing(in_small_letters(chosen, lexicon))
    if somebody.is_said and (somebody.form is Form.SAID or first in fw.ARTICLES):
        return unclear(typed)
    return somebody


def _of_theirs(chosen: str, lexicon: Lexicon) -> str:
    """`their own apprentice`, `more experienced`: who it is, by a trade or by being more so; nothing of anybody else."""
    named = _BY_TRADE.fullmatch(_THEIRS.sub("your", chosen))
    if named and lexicon.names_a_worker(lexicon.singular(named["who"].lower())):
        return uncapitalised(named[0])
    is_more = _MORE_SO.fullmatch(chosen) and not _THINGS.search(chosen)
    return text_if(bool(is_more), f"someone {uncapitalised(chosen)}")


def _as_decided(done: TypedPhrase, first_typed: str) -> TypedPhrase:
    """`to stay in house`, `stay in house`: what they chose to do; `can drive` is of whoever they chose."""
    if first_typed == "to" or (
        first_typed in _DECIDED and done.text.startswith(first_typed)
    ):
        return thing(f"to {done.text}")
    return done
