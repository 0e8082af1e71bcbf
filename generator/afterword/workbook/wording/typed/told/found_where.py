"""Where a figure of pay was found, as typed, to go before `gives`: `I asked a recruiter`, `own research`, a link (E34, E50)."""

from afterword.frozen import frozen
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.asides import without_asides
from afterword.workbook.wording.typed.cleaned.many import with_article
from afterword.workbook.wording.typed.small.whole import in_small
from afterword.workbook.wording.typed.words.form import TypedPhrase, thing, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# I asked a recruiter, spoke to two mates, a recruiter told me
_I = r"\A(?:(?:I['\u2019]ve|I have|I|we) )?(?:just )?"
_ASKED = r"(?:asked|called|checked with|e-?mailed|messaged|phoned|rang|texted) (?!(?:about|if|what|whether)\b)"
_SPOKE = r"(?:spoke|talked) (?:to|with) "
_HEARD = r"(?:heard (?:it |that |this )?(?:from|off)|(?:was )?told by|according to) "
_TOLD_ME = (
    r"\A(?P<who>[^,;:.?!]+?) (?:(?:has |have )?(?:let slip|mentioned|quoted|reckons?|said|says?|thinks?|told (?:me|us))"
    r"(?: (?:it|me|so|that|this))*|gave me (?:a|the) (?:figure|number|range))\Z"
)
_AROUND = (
    r"\A(?:(?:I|just|by|from) )*(?:asked|asking) (?:(?:a ?)?round|about|everyone|everybody|people|friends|(?:a few|some)"
    r" people)(?: (?:at work|I know|in the trade))?\Z|\A(?:word of mouth|hearsay|(?:the )?grapevine|people I know)\Z"
)
_SAID = lazy_pattern(rf"(?i){_I}(?:{_ASKED}|{_SPOKE}|{_HEARD})\S|{_TOLD_ME}|{_AROUND}")
_A_PERSON = (
    r"(?:(?:careers?|employment|ex|former|job|local|old|recruitment|staffing|union)[ -])*(?:advis[eo]r|agent|agency|colleague"
    r"|consultant|cousin|friend|headhunter|mate|neighbour|recruiter|rep|teacher|tutor)(?=\Z| (?:at|from|I|in|of|who)\b)"
)
# In this order: who said it, who was asked, where it was seen, and by which name that goes
_NAMED = (
    (
        lazy_pattern(
            r"(?i)\A(?:(?:a bit of|by|did|from|I|just|my|online|our|own|quick|some) )*(?:digging|googl(?:ed?|ing)"
            r"|looked|looking"
            r"|research|search(?:ed|ing)?)(?: (?:around|I did|it|myself|of my own|on google|on the (?:internet|web)"
            r"|online))*\Z"
            r"|\A(?:online|(?:off |on )?(?:the )?(?:google|internet|web)|looked it up(?: online)?)\Z"
        ),
        "my own research",
    ),
    (lazy_pattern(rf"(?i){_AROUND}"), "people I asked"),
    (lazy_pattern(rf"(?i){_I}{_HEARD}"), ""),
    (lazy_pattern(rf"(?i){_TOLD_ME}"), r"\g<who>"),
    (lazy_pattern(rf"(?i){_I}(?:{_ASKED}|{_SPOKE})(?=(?-i:[A-Z]))"), ""),
    (lazy_pattern(rf"(?i){_I}{_ASKED}(?P<who>.+)\Z"), r"\g<who> I asked"),
    (lazy_pattern(rf"(?i){_I}{_SPOKE}(?P<who>.+)\Z"), r"\g<who> I spoke with"),
    (
        lazy_pattern(
            rf"(?i){_I}(?:(?:checked|found|got|looked|read|saw|seen|spotted|took)(?: (?:it|that|the (?:figure|number|range"
            rf"|salary)"
            r"|them|these|this|up))*(?: (?:at|from|in|off|on|through|via))?|(?:from|in|off|on|see|via):?) (?=\S)"
        ),
        "",
    ),
    (
        lazy_pattern(
            r"(?i)\A(?:https?://)?(?:www\.)?(?P<site>[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,})(?:[/?#]\S*)?\Z"
        ),
        r"\g<site>",
    ),
    (lazy_pattern(r"(?i)\Aown (?=[a-z])"), "my own "),
    (lazy_pattern(rf"(?i)\A(?=[aeiou])(?={_A_PERSON})"), "an "),
    (lazy_pattern(rf"(?i)\A(?={_A_PERSON})"), "a "),
    (
        lazy_pattern(
            r"\A(?:An?|Another|Friends|My|Our|People|Several|Some|Three|Two)(?= [a-z])"
        ),
        in_small,
    ),
    # Reed salary checker: a thing of theirs, and no name
    (
        lazy_pattern(
            r"\A(?=(?:[A-Z][\w&.-]* ){1,3}(?:(?:jobs?|pay|salary|wages?) )?(?:app|benchmark|calculator|checker|explorer"
            r"|figures|guide"
            r"|index|page|scales?|site|survey|tables?|tool|web ?site)\b)"
        ),
        "the ",
    ),
)
# Of their own people nothing is told them in this way, and whoever `they` are nobody knows who reads it.
_UNCLEAR = lazy_pattern(
    r"(?i)\A(?:(?:(?:he|her|him|I|it|me|not|she|that|them|they|this|us|we|you|HR)(?:['\u2019]\w+)?(?!\S)"
    r"(?! (?:at|from|of) (?-i:[A-Z]))|(?:my |the |their |your )?(?:hiring manager|interviewer|panel)\b"
    r"|(?:the|their|your) (?:boss|hr|manager|owner)\b|some(?:body|one)(?: there)?\Z"
    r"|.*\b(?:after|at|during|in) (?:my|the) (?:chat|interview|talk)\b"
    r"|(?:can['\u2019]?t|don['\u2019]?t|forgot|lots?|no|none|several|unsure|various)(?!\S)).*"
    r"|.*(?<!\bwho )(?<!\bthat )(?<!\bwhich )(?<!\bI )\b(?:am|are|asked|did|does|earns?|gets|got|had|has|have|he|heard"
    r"|is|makes"
    r"|said|says|she|they|told|was|we|were|works?|would|you)\b.*)\Z"
)
_SHORT_FORM = lazy_pattern(r"\b(?:Bros|Co|Corp|Inc|Jr|Ltd)\.\Z")


@frozen
class FoundAt:
    """By which name a source goes, and whether somebody said it; no name where it is not clear who or what it was."""

    named: str
    is_said: bool


def found_at(typed: str) -> FoundAt:
    """A source in its parts: `I asked a recruiter` is `a recruiter I asked`, and speaks of what they pay."""
    text = without_asides(typed)
    stop = text_if(_SHORT_FORM.search(typed), ".")
    named = with_article(f"{rewritten(text, _NAMED)}{stop}")
    clear = _UNCLEAR.sub("", named)
    return FoundAt(clear, is_said=all((clear, _SAID.match(text))))


def read_found(typed: str, _: Lexicon) -> TypedPhrase:
    """A source to go before `gives`; unclear where nobody and nothing is named: `somebody told me`."""
    named = found_at(typed).named
    return thing(named) if named else unclear(typed)
