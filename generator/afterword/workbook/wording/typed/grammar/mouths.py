"""Whose `our` it is: what the employer said of theirs is `your` in a letter to them, and `their` in one about them (E34)."""

from re import Match

from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.cleaning import (
    uncapitalised,
    with_a_capital,
)
from afterword.workbook.wording.typed.grammar.those_in_it import HAPPENS_TO_THEM
from afterword.workbook.wording.typed.grammar.whose import (
    BID_TO_THEM,
    I_THEM,
    places_of_others,
)
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_TO_THEM = {
    "our": "your",
    "ours": "yours",
    "ourselves": "yourselves",
    "us": "you",
    "we": "you",
    "they": "you",
    "them": "you",
    "their": "your",
    "they're": "you're",
    "they've": "you've",
    "we're": "you're",
    "we've": "you've",
    "we'll": "you'll",
}
_OUR = lazy_pattern(
    r"(?<![\w'-])(?:ourselves|ours|our|us|we['\u2019](?:re|ve|ll)|we)(?![\w-])"
)
# A sentence about them, in the candidate's own words.
_THEY = lazy_pattern(r"(?i)they\b")
_THEM = lazy_pattern(r"\bthe(?:y['\u2019](?:re|ve)|y|m|ir)\b")
# They want somebody to help them; they have trouble keeping them: whom others do it to, and who is kept.
_BY_SOMEBODY = lazy_pattern(
    r"(?i)\b(?:for|from|give|help|make|save|some(?:body|one)|take|to|who|with)\b.* them\b|\b(?:for|to|with|I \w+) them\b"
)
_OF_THEIRS = (lazy_pattern(r"\bthe(?:y['\u2019](?:re|ve)|y|ir)\b"), _THEM)
# What the candidate had together with them.
_TOGETHER = lazy_pattern(
    r"(?i)\bour (?:common|joint|mutual|shared)\b"
    r"|\bour (?:\w+ )?(?:call|chat|conversation|discussion|interview|lunch|meeting|talk|tour|trip|visit|walk)\b"
)
_THEIR = lazy_pattern(r"\btheir (?!own\b)")
# Whose else it may be: `people in their own homes`, `use their initiative`.
_OTHERS = lazy_pattern(
    r"(?i)\b(?:\w+s|people|children|someone|somebody|anyone|person|staff|team|who|baby|child|client|customer|family|guest|kid"
    r"|learner|lodger|neighbour|parent|passenger|patient|player|pupil|relative|resident|student|tenant|visitor)\b.*\btheir\b"
    # whose it is if anybody's or anything's, the letter knows: a bride and their flowers
    r"|\b(?:an?|another|any|each|every) [a-z].*\btheir\b"
    r"|\btheir (?:best|cool|feet|ground|hands?|heads?|homework|initiative|job|judge?ment|mind|nerve|part|patience|sleeves"
    r"|stuff|temper|time|tools|way|weight|word|work|voice)\b"
)
# Of whoever needs it, whoever does it: `take the rota off their hands`.
_OFF_THEIR = lazy_pattern(
    r"(?i)(?<=\boff )their(?= (?:backs?|desks?|hands|list|plates?|shoulders)\b)"
)
# What is done to whoever reads it, or for them; what else is done is done to things and animals: how often to deworm them.
_LONE_THEM = lazy_pattern(
    r"(?i)\b(?P<before>(?:about|against|around|at|before|behind|between|beside|by|for|from|like|near|on|round|than|to"
    r"|under|with"
    r"|without|\w+s|(?:advis|assist|both(?:er)?|contact|free|help|hold|join|lend|remind|reach|reliev|sav|serv|show|slow|spar"
    r"|stop|suit|support|tell|troubl|worry)(?:e|ed|ing)?|cost|costing|get|getting|gave|give|giving|held|hit|hurt|let|owe"
    r"|send|sent"
    r"|stopped|took|told)) them\b"
)
_OTHER_THEM = lazy_pattern(
    r"(?i)\b(?:\w+s|people|children|staff|team|some(?:body|one)|any(?:body|one)|person)\b.*\bthem\b"
    r"|\Ayou (?:(?!\b(?:I|for|from|give|help|make|save|take|to|who|with)\b).)*\bthem\b"
)
# month end takes them twelve days
_COSTS_THEM = lazy_pattern(
    r"(?i)^((?:(?!\w+s\b)\w+ ){1,5}(?:brings|costs|gives|keeps|leaves|lets|makes|saves|takes)) them\b"
)
_OF_THEM = {
    "your": "their",
    "yours": "theirs",
    "yourselves": "themselves",
    "you're": "they're",
    "you've": "they've",
    "you'll": "they'll",
}
_YOUR = lazy_pattern(r"(?i)\b(?:yourselves|yours|your|you['\u2019](?:re|ve|ll))\b")
_YOU_AS_SUBJECT = lazy_pattern(
    r"(?:\A|(?<=\bthat )|(?<=\band ))you\b(?= [a-z])"
    r"|(?<=while )you\b|(?<=when )you\b|(?<=before )you\b(?= [a-z])|(?<=because )you\b(?= [a-z])|(?<=until )you\b(?= [a-z])"
    r"|\byou(?= (?:all |already |also |are|can|could|do|had|have|hope|knew|know|like|liked|may|might|must|need|now|offer|plan"
    r"|run|serve|should|use|want|were|will|work|would)\b)"
)
_YOU = lazy_pattern(r"\byou\b")
# Reliable! You have had three leave: a sentence behind another
_YOU_BEGINS = lazy_pattern(r"(?<=[.!?] )You\b(?= [a-z])")


# Of things of which nothing else is said: the chemicals they use.
_WHAT_THEY_DO = lazy_pattern(
    r"(?i)\A((?:all )?(?:the|what) (?:(?!(?:after|as|because|before|claims?|complain|feel|hope|how|if"
    r"|knows?|once|reckon|says?|than|think|until|what|when|where|while|whom?|worry)\b)[a-z-]+ ){1,4}?"
    r"(?:that |which )?)they (?=(?:are [a-z]+ing|bought|built|buy|charge|closed|get|got|grow|grew|had|have|hired?|keep|kept"
    r"|lose|lost|made|make|moved|need|needed|offer|opened|pay|paid|plan|planned|planted|put|ran|run|sell|sent|serve"
    r"|sold|started"
    r"|taught|teach|threw|throw|took|tried|use|used|want|wanted|waste)\b)"
)
# how short staffed they are: of whom nothing else was said
_HOW_THEY_ARE = lazy_pattern(
    r"(?i)\A(how (?:[a-z]+ly )?(?:short[ -](?:handed|staffed)|busy|early|far|full|hard|late|long|many|much|often|quickly|small"
    r"|well|[a-z]{3,}ed"
    r"|(?!cheap|costly|dear|difficult|easy|expensive|fiddly|heavy|rare|scarce|simple|tricky)[a-z]+"
    r"(?= they (?:are|feel|felt|get|got|look|seem|sound|were)\b)"
    r"|(?:few|little|many|much) [a-z]+(?= they (?:get|had|have|hire|lose|lost|need|want)\b)))"
    r" they(?=['\u2019](?:d|ll|re|ve)\b| (?!(?:are|were) to (?!an?\b|me\b|my\b|our\b|the\b|us\b))[a-z])"
)
# how hard it is for them, how many of them are off sick
_HOW_IT_IS_FOR_THEM = lazy_pattern(
    r"(?i)(?P<how>\A(?:how|what|why) (?:(?:few|many) of(?= them (?:are|have been|were) (?:away|ill|off|on leave|out|sick)\b)"
    r"|much of(?= their\b)|(?:[a-z]+ )?(?:it|that|this) [a-z]+(?: [a-z]+)? (?:for|on|to)) )the(?:m|ir)\b"
)
# Any form of `they`, and one who may be meant by it where no list has several: somebody, a customer.
_THEY_ALL = lazy_pattern(
    r"(?i)\bthe(?:mselves|irs|ir|y)\b"
    r"|(?:(?<=\bcost )|(?<=\bcosts )|(?<=\bfor )|(?<=\bgive )|(?<=\bgives )|(?<=\bhelp )|(?<=\bhelps )|(?<=\bsave )"
    r"|(?<=\bsaves )|(?<=\bspare )|(?<=\bspares )|(?<=\bsuit ))them\b"
)
_TO_ANYBODY = {
    "they": "you", "them": "you", "their": "your", "theirs": "yours", "themselves": "yourselves",
}  # fmt: skip
# How they plan to charge the vans, and who plans: no van, which is what is charged.
_THEY_DO = lazy_pattern(r"(?i)((?:^|, | and )(?:if|how|wh\w+|that)) they(?=['\u2019 ])")
_SURELY_THEY = lazy_pattern(
    r"(?i)(?!(?:all )?(?:are|be|been|being|get|gets|got|were) )(?:\S+ )?(?:buy|charge|choose|clean|cover|decide|find"
    r"|handle|hire|hope|intend|mean|order|organi[sz]e|plan|pick|price"
    r"|recruit|sell|split|staff|store|train|want)\b|.*\bthem\b"
)
# continuity of care, which she said is hard to staff; hand rearing, as he said
_SAID_BEHIND = (
    (
        lazy_pattern(
            r"(?i)(, (?:that|which|who)) (?:he|she|they) (?=(?:described|explained|mentioned|put|said|thinks?|told me)\b)"
        ),
        r"\1 you ",
    ),
    (
        lazy_pattern(
            r"(?i), (?:as|like) (?:he|she|they) (?:described|explained|mentioned|put it|said|told me)\W*\Z"
        ),
        "",
    ),
)
_WE_BOTH = lazy_pattern(r"(?i)\bwe both\b")  # who types it, and who reads it


def to_them(text: str) -> str:
    """What was typed in the employer's words, as a letter to them has it: `reduce our churn` is `reduce your churn`."""
    if _WE_BOTH.search(text):
        return text
    if _TOGETHER.search(text):
        return text
    text = _HOW_THEY_ARE.sub(r"\1 you", _WHAT_THEY_DO.sub(r"\1you ", text))
    text = _HOW_IT_IS_FOR_THEM.sub(_for_you, text)
    if _THEY.match(text):
        is_own = _BY_SOMEBODY.search(text) is not None
        text = _OF_THEIRS[is_own].sub(_yours, uncapitalised(text))
    spoken = _OFF_THEIR.sub("your", _COSTS_THEM.sub(r"\1 you", _OUR.sub(_yours, text)))
    if not _OTHER_THEM.search(spoken):
        spoken = _LONE_THEM.sub(r"\g<before> you", spoken)
    if _OTHERS.search(spoken):
        return spoken
    return _THEIR.sub("your ", spoken)


def of_the_reader(text: str, lexicon: Lexicon, about: str = "") -> str:
    """`if they mulched they'd halve it` with `you`, where nobody and nothing stands before it that `they` might be."""
    is_of_others = (
        HAPPENS_TO_THEM.search(f"{about}. {text}"),
        _may_be_they(about, lexicon),
        BID_TO_THEM.search(text),
        I_THEM.search(text),
    )
    if any(is_of_others):
        return text
    end = _may_be_they(text, lexicon)
    return _THEY_ALL.sub(_you, text[:end]) + text[len(text[:end]) :]


def said_to_the_reader(text: str, lexicon: Lexicon) -> str:
    """What was typed of what they said, as a letter to them has it, without `as she said`."""
    return _of_what_they_do(to_them(rewritten(text, _SAID_BEHIND)), lexicon)


def _of_what_they_do(text: str, lexicon: Lexicon) -> str:
    """`the shop and how they staff it` with `you`; `the vans and whether they'll last`, where the vans do, as typed."""
    they = _THEY_DO.search(text)
    named = _may_be_they(text[: they.start()], lexicon) if they else None
    if they is None or (
        named is not None and not _SURELY_THEY.match(text[they.end() + 1 :])
    ):
        return text
    return _THEY_DO.sub(r"\1 you", text)


def _may_be_they(text: str, lexicon: Lexicon) -> int | None:
    """Where the first word stands that names several, or somebody; None where no word does."""
    return min(places_of_others(text, lexicon), default=None)


def you_for_they(they: str) -> str:
    """`You` for `They`."""
    you = _TO_ANYBODY[they.lower()]
    return with_a_capital(you) if they[0].isupper() else you


def _you(they: Match[str]) -> str:
    return you_for_they(they[0])


def _yours(word: Match[str]) -> str:
    return _TO_THEM[word[0].replace("\u2019", "'")]


def _for_you(words: Match[str]) -> str:
    """`how many of them` as `how many of you`, `how much of their time` as `how much of your time`."""
    return f"{words['how']}{_TO_THEM[words[0].removeprefix(words['how'])]}"


def of_them(text: str) -> str:
    """What a letter to them has, as somebody else is told it: `reduce your churn` is `reduce their churn`."""
    retold = _YOUR.sub(_theirs, text)
    return _YOU.sub(
        "them", _YOU_AS_SUBJECT.sub("they", _YOU_BEGINS.sub("They", retold))
    )


def _theirs(word: Match[str]) -> str:
    they = _OF_THEM[word[0].lower().replace("\u2019", "'")]
    return with_a_capital(they) if word[0][0].isupper() else they
