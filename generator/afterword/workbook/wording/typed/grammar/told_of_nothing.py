"""What names something at length and tells nothing of it: `The way your porter greeted everyone.` (E34)."""

from collections.abc import Mapping
from functools import partial

from afterword.interview.values.sentences import sentences
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# What somebody tells, or thinks, that something is so: `my cousin told me that you rang`.
TELLS_THAT = (
    "(?:admit(?:s|ted)|agree[ds]|believe[ds]|confirm(?:s|ed)|explain(?:s|ed)|feels|felt|finds|found|hear[ds]|hope[ds]"
    "|insist(?:s|ed)|joke[ds]|knew|knows|mean[st]|mention(?:s|ed)|promise[ds]|prove[ds]|reckon(?:s|ed)|said|says|saw|sees"
    "|suggest(?:s|ed)|swears|swore|tells|thinks|thought|told|warn(?:s|ed)|writes|wrote)"
)
_SOMEBODY = (
    r"(?:(?:all |both |each of |some of )?(?:my|our|that|the|their|this|your) (?:[\w'\u2019-]+ ){1,2}?|everybody |everyone |he"
    r" |I |it |others |people |she |staff |they |we |you )"
)
# What follows it is one verb with what belongs to that: the way your team talks to patients, what your pupils said about it.
_NAMED = lazy_pattern(
    rf"(?i)\A(?:all )?(?:(?:the|your) (?:manner|ways?) (?:in which |that )?|(?:how|what) (?=(?:everyone|my|our|people|the|they"
    rf"|you|your)\b)|the (?:[a-z]+ )?(?!(?:about|agreed|and|are|at|behind|but|by|explained|feels|felt|for|from|heard"
    rf"|hoped|hopes|in|is|knew|knows|mentioned|moment|near|of|on|over|promised|said|says|saw|thinks|thought|time|to|told"
    rf"|under|was|way|ways|were|with|wrote)\b)(?!{TELLS_THAT} that\b)[a-z]+ (?:(?:that|when|where) )?"
    r"(?=(?:the|they|you|your)\b))"
    rf"{_SOMEBODY}(?:(?:all|also|always|really|still) )?(?P<verb>[a-z]+)(?P<behind> [^,;:?!]+)?\Z"
)
_DOING = lazy_pattern(
    r"(?i)\A(?!(?:according|anything|being|bring|cling|fling|ping|ring|sing|spring|string|swing|concerning|counting|during|evening|everything"
    r"|having|hoping|including|looking (?:at|forward)|morning|nothing|regarding|sending|something"
    r"|speaking|thanking|trusting|wishing)\b)[a-z]+ing (?P<behind>[^,;:?!]+)\Z"
)
# Whoever is spoken of, and what they do, tells nothing of the doing: people who've nobody else.
_WHO_DO = lazy_pattern(
    r"(?i) (?:who|that|which|whom)(?:['\u2019](?:d|re|s|ve)|"
    r" (?:can|could|have|has|had|are|is|want|need))? (?:(?:been|be|always|never|no longer|to be|to) )*[\w-]+"
)
_TO_DO = lazy_pattern(r"\bto [a-z]+\b")
_AND_DID = lazy_pattern(r"(?i) (?:and|or) [a-z]+ed\b(?! me\b| us\b)")
_TELLS = frozenset("EFS")
_VERBS = _TELLS | {"V"}
_IRREGULAR = frozenset({"felt", "hurt", "meant", "stuck", "struck", "suits"})
_MOST_WORDS = 16


def tells_of_nothing(text: str, lexicon: Lexicon) -> bool:
    """Whether it surely only names what somebody does or did, and nothing is said of that."""
    bare = text.rstrip(" .!")
    named = (*_NAMED.finditer(bare), *_DOING.finditer(bare))
    signs = (
        named,
        len(sentences(text)) == 1,
        len(text.split()) <= _MOST_WORDS,
        *(_tells_nothing(match.groupdict(""), lexicon) for match in named),
    )
    return all(signs)


def _tells_nothing(named: Mapping[str, str], lexicon: Lexicon) -> bool:
    """Whether there is one verb at most in what is named: `your team talks to patients`, `people who've nobody else`."""
    kinds = kinds_of(named.get("verb", "see").lower(), lexicon)
    behind = _TO_DO.sub("", _AND_DID.sub("", _WHO_DO.sub("", f" {named['behind']}")))
    may_tell = partial(_may_tell, lexicon)
    is_verb = not _VERBS.isdisjoint(kinds)
    return is_verb and not any(
        map(may_tell, behind.lower().replace("\u2019", "'").split())
    )


def _may_tell(lexicon: Lexicon, word: str) -> bool:
    signs = (
        word in fw.FINITE | _IRREGULAR,
        "'" in word,
        not _TELLS.isdisjoint(kinds_of(word, lexicon)),
    )
    return any(signs)
