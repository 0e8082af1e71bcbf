"""What they asked the candidate, typed as they put it: `Do you know Epic?` is `whether I know Epic` (E34)."""

from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.cleaning import bare, uncapitalised

_HOW = (
    r"(?P<how>how(?: (?:far|fast|good|long|many [a-z]+|much(?: [a-z]+)?|often|soon|well))?|what(?: [a-z]+)?|when|where"
    r"|which [a-z]+|why)"
)
_ASKED_OF_ME = lazy_pattern(
    r"(?i)(?:(?:he|she|they) asked(?: me)?[,:]? )?(?P<put>(?:(?:how|what|when|where|which|why)(?: [a-z]+){0,2} )?"
    r"(?:are|can|could|do|had|have|should|were|will|would) you\b.*|(?:what|who)(?:['\u2019]s| is| are| was| were) your\b.*)"
)
# In the order in which they are done: who is asked comes before what is asked.
_TOLD = (
    (lazy_pattern(r"\byour\b"), "my"),
    (lazy_pattern(r"\byours\b"), "mine"),
    (lazy_pattern(r"\byourself\b"), "myself"),
    (lazy_pattern(r"(?i)\b(?:our|ours)\b"), "your"),
    (lazy_pattern(rf"(?i)\A{_HOW} do you "), r"\g<how> I "),
    (lazy_pattern(rf"(?i)\A{_HOW} are you "), r"\g<how> I am "),
    (lazy_pattern(rf"(?i)\A{_HOW} were you "), r"\g<how> I was "),
    (
        lazy_pattern(
            rf"(?i)\A{_HOW} (?P<verb>can|could|had|have|should|will|would) you "
        ),
        r"\g<how> I \g<verb> ",
    ),
    (lazy_pattern(r"(?i)\Ado you "), "whether I "),
    (lazy_pattern(r"(?i)\Aare you "), "whether I am "),
    (lazy_pattern(r"(?i)\Awere you "), "whether I was "),
    (
        lazy_pattern(r"(?i)\A(?P<verb>can|could|had|have|should|will|would) you "),
        r"whether I \g<verb> ",
    ),
    (
        lazy_pattern(
            r"(?i)\A(?P<what>what|who)(?:['\u2019]s| (?P<is>is|are|was|were)) (?P<my>my .+)\Z"
        ),
        r"\g<what> \g<my> \g<is>",
    ),
    (lazy_pattern(r"(?i)\A(?P<what>(?:what|who) my .+) \Z"), r"\g<what> is"),
    # what you would do if a guest shouted at you, and you were alone
    (
        lazy_pattern(
            r"\b(?P<to>about|after|against|at|behind|by|for|from|give|gave|let|of|on|to|told|towards|with|without) you\b"
        ),
        r"\g<to> me",
    ),
    (lazy_pattern(r"\byou\Z"), "me"),
    (lazy_pattern(r"\byou are\b"), "I am"),
    (lazy_pattern(r"\bif you were\b"), "if I were"),
    (lazy_pattern(r"\byou were\b"), "I was"),
    (lazy_pattern(r"\byou['\u2019]re\b"), "I'm"),
    (lazy_pattern(r"\byou(?=\b|['\u2019])"), "I"),
    (lazy_pattern(r"\b(?:we|us)\b"), "you"),
)
# What do you do when three drivers are ill: whoever asked it of whom, what to do is open; the rest stands as it was put
_IN_THEIR_WORDS = lazy_pattern(r"(?i)\b(?:our|us|we)\b")
_HOW_TO = lazy_pattern(
    r"(?i)\A(?P<how>(?:how|what|when|where|which|who)(?: [a-z]+){0,2}) do you (?=[a-z]+)"
    r"(?!.*\byour|(?:earn|enjoy|expect|feel|find|have|hope|know|like|live|love|mean|need|prefer|see|think"
    r"|want)\b)(?P<do>[^?.;:]+)[?.]*\Z"
)
_EITHER_ASKED = lazy_pattern(
    r"(?i)\A(?P<put>(?:(?:how|what|when|where|which|who|why)(?: [a-z]+){0,2} )?(?:are|did|do|have"
    r"|were) you\b[^?.;:]*[^?.;: ])[?.]*\Z"
)
# why did you leave: between quotes, as they put it
_DID = lazy_pattern(
    r"(?i)\A(?P<did>(?:(?:how|what|when|where|which|why)(?: [a-z]+){0,2} )?did you\b.*[^?.])[?.]*\Z"
)


# what EBITDA stands for and I guessed: that it was not answered well is told by the letter
_AND_I_FAILED = lazy_pattern(
    r"(?i)(?P<asked>\w+ .+?)(?:,? (?:and|but|so)|,) I(?: just| kind of| completely| totally)* (?:(?:babbled|blanked|bluffed"
    r"|blurted|dithered|dodged|drew|dried|fluffed|forgot|froze|fudged|fumbled|guessed|mumbled|panicked|rambled|stalled|stumbled"
    r"|stuttered|waffled|winged|wobbled)\b|(?:got|made|went) (?:all |it |a bit |completely )?(?:blank|bright|flustered|muddled"
    r"|mixed|red|something|stuck|tongue|to|wrong)\b|had (?:no|nothing)\b|lost (?:it|my)\b|(?:could|did)(?:n['\u2019]?t| not)\b"
    r"|said (?:nothing|something|the wrong)\b|messed|mucked).*\Z"
)


def asked_of_me(typed: str, *, at_once: bool) -> str:
    """What is answered at once, as they wanted to know it; what is no question put to the candidate stays as typed."""
    if at_once:
        typed = _AND_I_FAILED.sub(r"\g<asked>", typed)
    asked = _ASKED_OF_ME.fullmatch(bare(typed).rstrip("?"))
    is_theirs = at_once or (asked is not None and _IN_THEIR_WORDS.search(typed))
    if not is_theirs:
        return _EITHER_ASKED.sub(
            r"\g<put>?", _HOW_TO.sub(r"\g<how> to \g<do>", bare(typed))
        )
    if asked is None:
        return _DID.sub(r"\g<did>?", typed)
    return rewritten(uncapitalised(asked["put"]), _TOLD)
