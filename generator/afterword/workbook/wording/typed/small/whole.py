"""A value read to its end: without what people say beside it, and by the pieces of which it is made (E34).

Of a small value each kind has a grammar of its own, and all are read in this way: what is left over is asked about.
"""

from re import Match, Pattern

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.asides import BETWEEN_PARTS

_JOINTS = " ,;()\u2013-"
# What is said of how sure one is, or of who said so: 10 mins max she said; both shops, I think; a link, sorry
_SAYER = (
    r"(?:he|she|they|(?-i:HR)|(?:the|their|her|his|my|our) [a-z]+|(?-i:[A-Z])[a-z]+)"
)
_SAID = (
    rf"(?:(?:so|as|or so|that['\u2019]s what|from what) )?{_SAYER}(?:['\u2019]d| did| has| have)?"
    r" (?:said|says?|told (?:me|us)|tells me|promised|promises|reckon(?:s|ed)?|mentioned|thinks?|thought|guess(?:es"
    r"|ed)?|wrote|assured me)"
    r"(?: (?:so|that|to me|it(?:['\u2019](?:s|d|ll)| is| would be| takes)?))?"
)
_SURE = (
    r"(?:(?:but )?(?:he|she|they) (?:(?:was|were)(?:n['\u2019]t| not) (?:certain|sure)|(?:did|do|does)(?:n['\u2019]t"
    r"| not) (?:know|say))|"
    r"(?:but |and )?I(?:['\u2019]d)? (?:really )?(?:think|guess|suppose|reckon|believe|gather|assume|imagine|hope"
    r"|expect|say)(?: so)?"
    r"|(?:but )?(?:I )?(?:can['\u2019]t remember|don['\u2019]t (?:have|know)|didn['\u2019]t (?:catch|get)|forgot(?:ten)?"
    r"|no idea of|not sure"
    r" (?:about|of)) (?:the|their|her|his) (?:(?:exact|first|full|last) )?(?:name|surname)(?: yet)?"
    r"|if I (?:remember|recall|heard|understood)(?: it)?(?: right(?:ly)?| correctly)?|if (?:all|everything) goes well"
    r"|as far as I (?:know|can tell|understand)|afaik|from memory|fingers crossed|give or take|I(?:['\u2019]m"
    r"| am) (?:fairly|pretty|quite) sure"
    r"|(?:but |though )?(?:I(?:['\u2019]m| am) )?not (?:\d+% |completely |entirely |quite |really "
    r"|totally )?(?:certain|sure)(?: yet)?"
    r"|apparently|hopefully|presumably|supposedly|allegedly|tbc|to be confirmed|or whatever"
    r"|or something(?: like that)?|and (?:that|so on|stuff))"
)
_MANNERS = (
    r"(?:sorry(?: (?:about|for|it['\u2019]s|its|if|that)\b[^,;]*)?|lol|tbh|tbf|to be (?:honest|fair)|honestly|thanks"
    r"|thank you|cheers|please|btw|by the way|obviously|basically|haha"
    r"|just so you know|fyi|for info|as (?:I said|usual|you know|discussed|agreed)|if (?:that['\u2019]s|it['\u2019]s"
    r"|thats) (?:ok|okay|alright|all right)"
    r"|no rush|no (?:worries|problem|bother))"
)
_MAYBE = (
    r"(?:(?:probably|maybe|perhaps|possibly|usually|often) (?:a (?:bit|lot) )?(?:less|longer|more|shorter)|if that"
    r"|at a guess|maybe|mebbe|perhaps|possibly|probably|probs?|most likely|more than likely)"
)
_ENOUGH = (
    r"(?:(?:is|should be|will be|would be) (?:all I need|enough|fine|ideal|perfect|plenty|sufficient)(?: for (?:me"
    r"|us))?|(?:should|will|would) do(?: it)?)"
)
_OF_MANNERS = lazy_pattern(rf"(?i),? ?[-\u2013(]? ?\b(?<=[ ,(]){_MANNERS}\)?[.!?]*\Z")
_BEHIND = lazy_pattern(
    rf"(?i)(?<!\bwhat)(?<!\bas)(?<!\bthat)(?<!\bwhere)(?<!\bhow)(?<!\bwhich)(?<!\bwho)"
    rf"(?:(?:,? [-\u2013(]?|,)(?:{_SAID}|{_SURE}|{_MANNERS}|{_MAYBE}|{_ENOUGH})\)?)+[.!?]*\Z"
)
_BEFORE = lazy_pattern(
    rf"(?i)\A(?:(?:oh|ok|so|well|um|er),? )?(?:(?:{_SAID}|{_SURE}|{_MANNERS})(?: that)?(?:,| [-\u2013]|:)? )+(?=\S)"
)

# a form (Xref I think): what is taken off leaves its bracket open
_OPENED = lazy_pattern(r"\([^()]*\Z")
# What stands behind a comma and is a clause of its own: nobody sends `a link, check your spam`
_OF_ITS_OWN = lazy_pattern(
    r"(?i)(?:[,;:\u2013]|\b(?:but|because|so|though|if|when) ) ?(?:(?:and|but|so|then|also|just) )?"
    r"(?:(?:he|I|it|she|that|there|they|we|you)(?:['\u2019]\w+)?(?= )|(?:please |just )?(?:(?:are|ask|can|check|click"
    r"|comes?|(?:could|did|do|does)n['\u2019]t|expires?|forgot|gets?|goes|has|is"
    r"|keep|look|make sure|not sure|might|may|needs?|puts?|reply|should|takes|tell|was|watch|will|would)\b))|[?!] \S"
    r"|\. (?:Ask"
    r"|Check|He|I|It|Please|She|That|There|They|This|We|You)\b"
)


def tells_on(text: str) -> bool:
    """Whether something is told behind a value that is a clause of its own, and belongs into no sentence with it."""
    return _OF_ITS_OWN.search(text) is not None


def without_asides(text: str) -> str:
    """What stands in a sentence of a value: `10 minutes, she said` as `10 minutes`; all of it where that is nothing else."""
    bared = _OPENED.sub(
        r"\g<0>)", _BEFORE.sub("", _BEHIND.sub("", BETWEEN_PARTS.sub("", text)))
    )
    return bared or text


def without_manners(text: str) -> str:
    """The same for what may be a sentence: `the pay, sorry` as `the pay`; who thinks so is a part of that."""
    return _OF_MANNERS.sub("", text) or text


def in_pieces(pieces: Pattern[str], text: str) -> tuple[Match[str], ...] | None:
    """The pieces of which a text is made, as a grammar finds them; nothing where something else is left over."""
    left_over = pieces.sub("", text).strip(_JOINTS)
    return None if left_over else tuple(pieces.finditer(text))


def in_small(first: Match[str]) -> str:
    """What was found, in small letters."""
    return first[0].lower()
