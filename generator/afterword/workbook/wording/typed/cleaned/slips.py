"""What no reader of a letter would take for right English, and how it is said: `since eleven years`, `I done` (E34).

Nothing is mended behind anybody's back but what all leave out in a hurry (`as_typed`). What is found here is asked
about, with the words as they are said. Only what is wrong in every sentence stands in these lists.
"""

from collections.abc import Callable, Mapping
from functools import partial, wraps
from re import Match, Pattern

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import bare, with_a_capital
from afterword.workbook.wording.typed.cleaned.slips_of_words import (
    BASES,
    DID,
    DONE,
    MEN,
    MISSPELT,
    NO_PAST,
    NOTHING,
    PERFECT,
    THIRD,
    WERE,
)
from afterword.workbook.wording.typed.words.form import TypedPhrase, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.typed.words.remembered import remembered

Reading = Callable[[str, Lexicon], TypedPhrase]
_WORKERS = (
    "(?:baker|candidate|carer|chef|cleaner|colleague|developer|driver|educator|engineer|leader|manager|nurse|operator"
    "|teacher|technician|trainer|waiter|worker)s?"
)
_UNITS = "day|hour|minute|month|season|shift|week|year"
_COUNTS = (
    "[2-9]|[1-9][0-9]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    "|fifteen|twenty|thirty|several|many"
)
_ONE = "(?:any|every|some|no)(?:body|one)"
_WHO = "(?:i|we|they|you|he|she)"
_NOT = "(?:did|do|does)(?:n['\u2019]t| not)"
_THE = "(?:an?|the|my|our|your|their|her|his|some|all)"


@frozen
class _Slip:
    """Some words that are not said so, and how they are."""

    words: Pattern[str]
    said: str | Callable[[Match[str]], str]

    def mend(self, text: str) -> str:
        """A text with each of them as it is said."""
        return self.words.sub(self.said, text)


def _turn(pattern: str, said: str) -> _Slip:
    return _Slip(lazy_pattern(f"(?i){pattern}"), said)


def _word(pattern: str, table: Mapping[str, str]) -> _Slip:
    """One word of a turn, said as a table has it; in the pattern, `~` stands for all of its words."""
    words = f"(?P<word>{'|'.join(table)})"
    slip = lazy_pattern(f"(?i){pattern.replace('~', words)}")
    return _Slip(slip, partial(_by_table, table))


def _by_table(
    table: Mapping[str, str],
    slip: Match[str],
) -> str:
    start, end = (place - slip.start() for place in slip.span("word"))
    word = slip["word"]
    better = table[word.lower()].replace("_", " ")
    said = with_a_capital(better) if word[:1].isupper() else better
    return f"{slip[0][:start]}{said}{slip[0][end:]}"


_SLIPS = (
    _word(r"\b~\b", MISSPELT),
    _word(r"\b~\b", NO_PAST),
    # I done, they seen
    _word(
        rf"(?<!have )(?<!had )(?<!has )(?<!are )(?<!were )(?<!is )(?<!was )(?<!be )(?<![\w]-)\b{_WHO} ~\b",
        DID,
    ),
    # I've drove, have went
    _word(
        r"(?:\b(?:have|having|has|had)|['\u2019]ve)(?: (?:also|never|always|just))? ~\b(?! to\b)",
        DONE,
    ),
    # didn't came
    _word(rf"\b{_NOT} ~\b", BASES),
    # somebody who stay, she want
    _word(rf"\b{_ONE} (?:who|that|which) ~(?= |\Z)", THIRD),
    _word(
        r"(?:\A|[.,;] |\b(?:and|because|but|when|as) )(?:he|she|it) (?!need not\b)~(?= |\Z)",
        THIRD,
    ),
    _word(
        r"\b(?:an?|one) (?!number)(?:person|man|woman|chef|cook|guard|nurse|\w+(?:er|or|ist|ian))(?: for the(?: \w+){1,2})?"
        r" (?:who|that|which) ~(?= )",
        THIRD,
    ),
    # we was
    _turn(r"(?<!of )(?<!as )(?<!than )\b(we|they) was\b", r"\1 were"),
    _turn(r"(?:(?<=\A)|(?<=[.;,] )|(?<=when )|(?<=that ))(you) was\b", r"\1 were"),
    _turn(r"(?:(?<=\A)|(?<=[.;] ))(i|he|she) were\b", r"\1 was"),
    _turn(
        rf"\bthere was (?=(?:only |just |about |over )?(?:{_COUNTS})\b)", "there were "
    ),
    # since eleven years, working since 2014
    _turn(
        rf"\bsince ((?:about |over |more than |almost )?(?:{_COUNTS}) (?:days|weeks|months|years))\b(?! (?:ago|old))",
        r"for \1",
    ),
    _turn(
        rf"\bi(?: am|['\u2019]m) (\w+ing)\b(?=[^.,;]* since (?:(?:19|20)\d\d|(?:{_COUNTS}) (?:{_UNITS})))",
        r"I have been \1",
    ),
    _turn(
        rf"\bi(?: am|['\u2019]m) (\w+ing)\b"
        rf"(?=[^.,;]* for (?:{_COUNTS}) (?:{_UNITS})s?(?: now)?\Z| for (?:{_COUNTS}) years in )",
        r"I have been \1",
    ),
    _turn(r"\bi (?:do|work) (?=(?:.* )?since (?:19|20)\d\d)", "I have worked "),
    # for four year and no missed one
    _turn(
        rf"(?<!\ba )(?<!an )(?<!the )(?<!every )(?<!per )(?<!my )\b({_COUNTS}) ({_UNITS})"
        r"(?=,|;|\.\s|\.?\Z| (?:ago|and|as|at|for|in|now|of|with)\b)",
        r"\1 \2s",
    ),
    _turn(
        r"\b(many|several) (client|customer|guest|parent|patient|student|time|year)"
        r"(?=,|\.|\Z| (?:and|at|come|follow|for|from|in|like|on|who|with)\b)",
        r"\1 \2s",
    ),
    _turn(r"\b(years?) of experiences\b", r"\1 of experience"),
    # them old pear trees
    _turn(
        r"(?:(?<=\A)|(?<=about )|(?<=with )|(?<=for ))them (?=(?:big|damn|few|little|new|old|same|two|three|four)"
        r" [a-z])",
        "those ",
    ),
    # could of, must to
    _turn(r"\b(could|should|would|must) of\b", r"\1 have"),
    _turn(r"(?<!a )\b(must|should)((?:n['\u2019]t| not)?) to (?=[a-z])", r"\1\2 "),
    _turn(r"(\A|\bwho )(can|could) to (?=[a-z])", r"\1\2 "),
    # for fit the doors, by automating of the accounts
    _turn(
        rf"\bfor (clean|do|drive|fit|fix|keep|lead|make|manage|prepare|run|sell|serve|teach|write) (?={_THE} )",
        r"to \1 ",
    ),
    _turn(rf"\bby ([a-z]+ing) of (?={_THE} )", r"by \1 "),
    # I make also the stairs
    _turn(
        r"\b(i|we|they|can|to) (?!am |are |can |could |did |do |had |is |was |were |will |would |['\u2019])"
        r"(\w+) also (?=an? |the |my |in |some |with )",
        r"\1 also \2 ",
    ),
    _turn(
        rf"\b(we|they) (made|built|did|ran) together ({_THE}) (\w+)",
        r"\1 \2 \3 \4 together",
    ),
    # a person which
    _turn(
        rf"\b(person|people|some(?:one|body)|man|woman|staff|{_WORKERS}) (?:which|what) "
        r"(?=can|could|is|are|has|have|will|would|do|turn|[a-z]+s (?!of\b))",
        r"\1 who ",
    ),
    # a educator, an nurse
    _turn(
        r"(?<![\w'\u2019.&-])(a) (?!(?:about|after|all|also|and|are|as|at|if|in|is|it|of|on|or|our|out|over)\b)"
        r"(?=(?-i:(?:[aeio](?!\b)(?!ne\b|nce\b|u\w)|un(?!i))[a-z]{2,}))",
        r"\1n ",
    ),
    _turn(r"\b(a)n (?=(?-i:(?!hon|hour|heir)[bcdfghjklmnpqrstvwz][a-z]{4}))", r"\1 "),
    # worked very good
    _turn(
        r"\b(work(?:s|ed)?|went|goes|speaks?|runs?|ran|did) (very|really|so) good(?=,|\.|\Z| (?:in|on|with|and)\b)",
        r"\1 \2 well",
    ),
    _turn(
        r"\bmore (better|bigger|cheaper|easier|faster|higher|lower|quicker|safer|stronger)\b",
        r"\1",
    ),
    _turn(
        r"\b(one|some|two|three|four|most|many) of it(?= (?:are|in|with|were)\b)",
        r"\1 of them",
    ),
    _turn(r"\b(explain(?:ed|s|ing)?|propose) (me|us|you)\b", r"\1 to \2"),
    _turn(r"\bdiscuss(ed|ing)? about\b", r"discuss\1"),
    _turn(r"\b(responsible|(?<!the )searching) of\b", r"\1 for"),
    _turn(r"\binterested on\b", "interested in"),
    _turn(r"\bi(?: am|['\u2019]m) agree\b", "I agree"),
    _turn(r"\btrough (?=(?:the|a|my|all|our|your)\b)", "through "),
    _turn(
        r"\b(?:by|in|on|at) last (boss|company|employer|firm|job|place)\b",
        r"at my last \1",
    ),
    # from 2016 I do payroll, don't eat nothing
    _word(r"\bi ~\b(?=[^.,]* since (?:19|20)\d\d)", PERFECT),
    _word(r"\bi ~\b(?=[^.,]* from (?:19|20)\d\d(?! ?(?:to|until|-|\u2013)))", PERFECT),
    _word(r"\b(?:from|since) (?:19|20)\d\d,? i ~\b", PERFECT),
    _turn(r"(?-i:\bfrom) ((?:19|20)\d\d),? (i(?: have|['\u2019]ve))\b", r"since \1 \2"),
    _turn(r"(?-i:\bFrom) ((?:19|20)\d\d),? (i(?: have|['\u2019]ve))\b", r"Since \1 \2"),
    _turn(
        r"\b(i have (?:done|driven|lived|made|run|sold|taught|worked) [^.,]*)from ((?:19|20)\d\d)(?=[.,]|\Z)",
        r"\1since \2",
    ),
    _word(r"(?:n['\u2019]t|\bnot|\bnever) (?!for|just|only|to)\w+ ~\b", NOTHING),
    _word(rf"(?<!\ba )\b(?:{_COUNTS}) ~(?=,|\.|\Z| (?:and|at|in|on|with)\b)", MEN),
    _word(
        r"(?<!one of )(?<!one of the )\b(?:children|clients|colleagues|customers|guests|men|patients|people|persons|those"
        r"|women) (?:who|that|which) ~\b",
        WERE,
    ),
    _turn(r"\b(it|that|which) costed (?=(?:us|me)\b|[£$€]?\d)", r"\1 cost "),
    _turn(
        r"\bi(?: am|['\u2019]m) (?=(?:an? |in charge|responsible)[^.,]* since (?:19|20)\d\d)",
        "I have been ",
    ),
    _turn(
        rf"\bi(?: am|['\u2019]m) (?=(?:an? |in charge|responsible)[^.,]* for (?:{_COUNTS}) years\Z)",
        "I have been ",
    ),
    _turn(
        r"\blearn(?:ed|t) (him|her|them"
        r"|(?:(?:the|my|new|our) )+(?:children|girls|juniors|kids|lads|people|staff|starters|team))"
        r"(?= (?:how )?to )",
        r"taught \1",
    ),
    _turn(r"(?<=[a-z] )(?<!and )(?<!or )when is the (\w+)\b", r"when the \1 is"),
    _turn(
        r"(?:(?<=because)|(?<=when)|(?<=if)) is (?=(?:busy|cold|hard|hot|necessary|quiet)\b)"
        r"|(?<=because) is (?=(?:also|always|good|late|no|not|only|so|too|very)\b)",
        " it is ",
    ),
    _turn(r"\bis must\b", "is a must"),
    # during three years, the same problem like you, I have already the licence, congratulations for
    _turn(
        rf"\bduring (?=(?:about |more than |over )?(?:{_COUNTS}) (?:days|weeks|months|years)\b)",
        "for ",
    ),
    _turn(
        r"\b(the same(?: [a-z]+)?) like (?=(?:he|her|him|I|me|mine|my|our|ours|she|their|they|us|we|you|your)\b)",
        r"\1 as ",
    ),
    _turn(r"\b(has|have) already (an?|the|my) ", r"already \1 \2 "),
    _turn(
        r"\b(c)ongratulations? for (?=(?:an?|the|your) (?!crew|kitchen|staff|team))",
        r"\1ongratulations on ",
    ),
    _turn(
        r"\b(depends?|depended) (?:from|of) (?=(?:the|how|what|who|your)\b)", r"\1 on "
    ),
    _turn(
        r"\b(look|looking|looks|looked) forward to (hear|meet|see|speak|talk|work)\b",
        r"\1 forward to \2ing",
    ),
    _turn(r"(?-i:\bwi\b)(?!-)", "with"),
    _turn(r"(?<! is )(?<!'s )(?<!was )(?<=\w )no (?=(?:having|knowing)\b)", "not "),
    _turn(r"\bno any\b", "no"),
    _turn(
        r"\b(adjust(?:able|ed|ing)?) with (?=(?:all|everybody|everyone|others|people)\b)",
        r"\1 to ",
    ),
    _turn(r"\bgood in team(?=,|\.|\Z)", "good in a team"),
)


def as_it_is_said(typed: str) -> str:
    """A phrase with each slip that is surely one as it is said; the phrase alone where it has none."""
    return with_no_slip(bare(typed))


@remembered
def with_no_slip(text: str) -> str:
    """The same for whole sentences, of which nothing else is touched."""
    for slip in _SLIPS:
        text = slip.mend(text)
    return text


def has_a_slip(typed: str) -> bool:
    """Whether somebody who knows English would stop at it."""
    return as_it_is_said(typed) != bare(typed)


def in_sure_english(reading: Reading) -> Reading:
    """A reading by which what has a slip is asked about."""

    @wraps(reading)
    def read(typed: str, lexicon: Lexicon) -> TypedPhrase:
        if has_a_slip(typed):
            return unclear(typed)
        return reading(typed, lexicon)

    return read
