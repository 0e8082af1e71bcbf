"""A finished sentence of a letter that is two with a comma between them, as two: `I stay calm, it helps` (E34).

What a sentence is, is told by who does something in it, whatever key its words came from.
"""

from re import Match

from afterword.interview.values.sentences import NO_SHORT_FORM
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.words.remembered import remembered

_WHO = r"(?:I|we|they|he|she|it|you|there|nobody|everybody|everyone|everything|people|somebody|someone)"
_IS = (
    r"(?:(?:am|is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|must)(?:n['\u2019]t)?|cannot"
    r"|can['\u2019]t"
    r"|won['\u2019]t)\b"
)
_SHORT = r"['\u2019](?:m|re|s|ve|ll|d)\b"
_ADVERB = r"(?:\w+ly |never |always |also |even |just |often |only |still |then )?"
_LEANS = (
    r"(?:after|although|as|because|before|even|except|for example|if|including|like|mostly|once|especially|since|so that|that"
    r"|though|unless|until|what|when|whenever|where|whereas|whether|which|while|who|whom|whose|with|without)\b"
)
_HAPPENED = (
    "(?:went|came|took|made|got|ran|said|gave|kept|won|heard|knew|saw|told|became|fell|rose|grew|sold|trusted|loved|liked|asked"
    "|wanted|needed|allows|asks|begins|crashes|expires|opens|seems|ends(?= (?:at|end|in|next|on|soon|this)\\b)"
    "|works|says|needs|wants|knows|likes|takes|goes|comes|helps|helped|worked)\\b"
)
_TIES = (
    r"(?:About|Above|According|Across|After|Against|Along|Among|Around|At|Before|Behind|Beside|Beyond|By|Despite|During|For"
    r"|From"
    r"|However|In|Instead|Like|Near|Of|Off|On|Out|Over|Since|Such|Through|To|Under|Until|Up|Whatever|Wherever|Whoever|With"
    r"|Within)\b"
)
# I did, my manager was, that's, half of them have, 400 homes is
_OF_SOMEBODY = (
    rf"(?:{_WHO}(?:{_SHORT}| {_ADVERB}(?!(?:all|and|at|both|but|by|for|from|in|myself|of|on|or"
    r"|that|three|to|two|who|with)\b)[a-z][a-z'\u2019]+)"
    rf"|(?:that|this|these|those|none|nobody)(?:['\u2019]s| {_IS})"
    rf"|one (?:even |of them )?(?:{_IS}|{_HAPPENED}|[a-z]+ed\b)"
    rf"|(?:all|both|each|half|most|many|some|none|one|two|three|a few) of (?:it|them|us|my \w+|the \w+) {_ADVERB}"
    rf"(?:{_IS}|{_HAPPENED}|left\b|stay(?:ed)?\b|[a-z]+ed\b)"
    rf"|(?:the|my|our|your|their|his|her|this|every|\d[\d,.]*) (?:(?!the|my|our|your|their|an?|who|whom|that|which|where|and"
    rf"|or|as|I|we|they|to|of)[\w'\u2019-]+ ){{1,3}}(?:{_IS}|{_HAPPENED})(?! being\b)"
    r"|(?!(?:alas|always|besides|hours|lots|perhaps|sometimes|thanks|towards|unless|yes|years)\b)(?:(?!(?:after|all|and|as|both|but"
    r"|like|most|not|of|or|some|such|than|that|the|these|those|when|where|which|while|who|whose|with)\b)[a-z]{3,} )?"
    r"[a-z]{3,}(?<!s)s (?:are"
    r"|came|fell|went|were|have)"
    r" (?!not\b)[A-Za-z]+"
    r"|(?:my|our|the|your) (?:\w+ )?(?:boss|children|clients|colleagues|customers|family|guests|manager|neighbours|parents"
    r"|patients|people|pupils|residents|students|team)"
    r" (?!and\b|or\b|of\b|who\b|that\b|with\b|in\b|from\b|at\b|on\b|to\b|for\b|after\b|back\b|before\b|by\b"
    r"|during\b|here\b|now\b|once\b|since\b|then\b|there\b|today\b|too\b|until\b|when\b|where\b|while\b)[a-z]+)"
)
_OPENER = (
    r"(?:(?:in|at|on|during) (?:my|our|that|those|every|each)(?: \w+){1,3} (?=I\b|we\b|they\b|it\b)"
    r"|(?:both|each|every|this|last|most) (?:times?|week|days?|year|month) |now |sometimes |mostly |usually |today )?"
)
# `I think`, `it says`, in the midst of a sentence or at its end
_ASIDE = (
    r"(?!(?:I|we|you|they|it|he|she)(?:['\u2019](?:m|d))? (?:am |was |were |is |must |would |have to )?(?:think|believe|hope"
    r"|know|see|guess|feel|mean|suppose|said|says?|told|afraid|admit|sure|gather|hear|heard|understand"
    r"|called)\b(?=[,.;!?]|\Z))"
)
# What goes on with an `and` is one of several: `I trained in Porto, I worked there, and I speak Polish`.
_ADDS = r"(?! (?:and|or|nor|but)\b)(?![^.!?]*, (?:and|or) (?:I|we|they)\b)"
# That it follows something else, so that the comma before who does something belongs to that.
_HOOKED = (
    r"(?:(?:and|because|believe|but|feel|find|found|knew|know|mean|means|said|saw|say|see|so|that|think|why) (?:as"
    r"|after|before"
    r"|if|no|once|since|unless|until|well|when|whenever|where|while|yes)\b|not (?:only|just|that)\b|the (?:less|more)\b"
    r"|\b(?:whether|unless|although|though|whereas|whatever|however|wherever)\b)"
)
_INSIDE = rf"(?:(?!{_HOOKED})(?![,:] {_LEANS})[^.;!?\"\u201c])*?"
_BEGINS = rf"(?:(?<=\A)|(?<=[.!?] ))(?!{_LEANS})"
_GREETS = (
    r"(?:Amazing|Best wishes|Brilliant|Congratulations|Congrats|Excellent|Fantastic|Good|Great|Love the|Loved the|Lovely|Nice"
    r"|So|Thank you|Thanks|Very|Well done|What a|Wonderful)\b"
)
_OURS = r"(?:[A-Z][^.:;!?\"]{8,}: )"  # What I would bring, in short:
# Usage was
_NAMED = (
    rf"(?:(?!{_TIES}|(?i:{_LEANS}))[A-Z][\w'\u2019-]+ (?:(?!{_LEANS})[\w'\u2019-]+ ){{0,4}}?"
    rf"(?:{_IS}|{_HAPPENED}))"
)
_THEN = (
    r"(?:(?:In|For) (?:\w+ )?\w+ (?:years|months|weeks|winters|summers|seasons)|In (?:19|20)\d\d|(?:Most|Every|Last) \w+)"
    rf" (?:I|we) {_ADVERB}[a-z]+|(?:At|In|On) (?:my|our) (?:\w+ ){{1,3}}(?:I|we) {_ADVERB}[a-z]+ [a-z]+"
)
_ASKS = r"(?:(?:Can|Could|Should|Shall|Would|Maybe|Perhaps) (?:I|it|they|we|you|the|your|our|a|an|one)\b)"
# Take a deposit of ten pounds, it cut them by half
_DO = rf"(?:(?!{_TIES}|(?i:{_LEANS}))[A-Z][a-z]+ (?:an?|the|your|one|two|it|them|more|less) [^,.;:!?\"]+?(?=, (?:it|they) ))"
_FIRST = rf"(?:{_ASKS}|{_DO}|(?i:{_OF_SOMEBODY})|{_GREETS}|{_OURS}|{_NAMED}|{_THEN})"
_SPLICE = lazy_pattern(
    rf"(?P<first>{_BEGINS}{_FIRST}{_INSIDE}), (?P<such>(?:e\.g\.|for example|for instance),? )?"
    rf"(?P<who>(?!(?!that(?:['\u2019]s| is| was)\b){_LEANS}){_ASIDE}{_OPENER}{_OF_SOMEBODY}){_ADDS}"
)
# I wait, I listen, I speak slowly
_THREE = lazy_pattern(
    rf"(?P<before>\b(?P<who>I|we|they) (?!{_IS})[^,.;:!?\"]+, (?P=who) (?!{_IS})[^,.;:!?\"]+),"
    rf" (?P<last>(?P=who) (?!{_IS})[a-z][^,.;:!?\"]*)(?=[.!]|\Z)"
)

# I had a look at your app, happy to show you
_HAPPY_TO = lazy_pattern(
    r"(?P<first>(?:\A|(?<=[.!?] ))I (?:(?!(?:\b(?:am|are|been|is|was|were)|['\u2019]m)\b)[^.!?;:,])+), "
    r"(?P<how>(?:very )?(?:delighted|glad|happy|pleased)) to (?=(?:discuss|explain|go|help|send|share|show|talk|tell|walk)\b)"
)
# you do the till on paper, takes two days: of I, you, we and they nothing `takes`
_WHICH = lazy_pattern(
    r"(?P<first>(?:\A|(?<=[.!?] ))(?:I|[Yy]ou|[Ww]e|[Tt]hey)\b(?:(?!\b(?:anybody|anyone|he|how|it|she|somebody|someone|that"
    r"|what|where|which|who)\b)[^,.;:!?\"\u201c])+), (?=(?:costs|cuts|frees|gives|helps|keeps|leaves|makes|means|saves|stops"
    r"|takes) (?:(?!, ).)*\Z)"
)
# I have done four relaunches, last one doubled the trade
_LAST_ONE = lazy_pattern(
    r"(?P<first>(?:\A|(?<=[.!?] ))(?:I|We)\b[^,.;:!?\"\u201c]+), (?:the )?(?P<last>last (?:one|two|three)) (?=(?:[a-z]+ed|came"
    r"|cut|had|made|took|was|went|were|won)\b)"
)
# Could the callers pick a time.
_ASKED = lazy_pattern(
    r"((?:\A|(?<=[.!?] ))(?:Can|Could|Should|Would) (?:I|it|they|we|you|the|your) [^.?!]*"
    + NO_SHORT_FORM
    + r")\.(?= |\Z)"
)


@remembered
def in_two(sentence: str) -> str:
    """A sentence as it stands, or as the two that it is; three that are short have `and` before the last."""
    offered = _HAPPY_TO.sub(r"\g<first>. I would be \g<how> to ", sentence)
    text = _THREE.sub(r"\g<before>, and \g<last>", offered)
    told = _SPLICE.sub(
        _as_two, _SPLICE.sub(_as_two, _WHICH.sub(r"\g<first>, which ", text))
    )
    told = _LAST_ONE.sub(r"\g<first>, and the \g<last> ", told)
    return _ASKED.sub(r"\1?", told)


def _as_two(sentence: Match[str]) -> str:
    first, who = sentence["first"], sentence["who"]
    if sentence["such"]:
        return f"{first}. For example, {who}"
    return f"{first}. {who[:1].upper()}{who[1:]}"
