"""What a referee saw of the candidate, typed in few words, and what the referee did: whose it is in each letter (E34)."""

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import uncapitalised
from afterword.workbook.wording.typed.words.articles import article_before

# never been late, never missed a shift
_NEVER_BEEN = lazy_pattern(
    r"(?i)\A(?P<what>never (?:been|broken|done|driven|fallen|forgotten|given|gone|had|seen|taken) [^.:;?]+)\Z"
)
_NEVER_DID = lazy_pattern(
    r"(?i)\A(?P<what>never (?:[a-z]+ed|left|let|lost|kept) [^.:;?]+)\Z"
)
# trusted with the keys
_DONE_TO_ME = lazy_pattern(
    r"(?i)\A(?P<what>(?:always |often )?(?:(?:chosen|promoted|sent) (?:as|for|to)|left in charge|put in charge"
    r"|relied on|trusted (?:to|with))\b[^.:;?]*)\Z"
)
# that I turn up: that one does, and not how
_THAT_I = lazy_pattern(
    r"(?i)\A(?P<what>that I (?:(?:always|do not|don['\u2019]t|often|still) )?"
    r"(?!(?:am|can|could|had|have|know|never|understand|was|would)\b)[a-z]+\b[^.:;?]*)\Z"
)
# I'm never late, I've had no sick days, can work on my own
_I_AM = lazy_pattern(
    r"(?i)\A(?P<what>(?:I(?:['\u2019]m| am) (?:always|never|not)|I(?:['\u2019]ve| have) (?:always|had|never|not)"
    r"|I (?:always|can|never|rarely)) [^,;:.?!]+)\Z"
)
_CAN = lazy_pattern(r"(?i)\Acan (?=[a-z])")
# first aid trained
_TRAINED = lazy_pattern(
    r"(?i)\A(?P<what>(?:(?!is\b|was\b|who\b)[a-z-]+ ){0,2}(?:certified|licensed|qualified|registered|trained)"
    r"(?: (?:as|for|in|on|to) [^,;:.?!]+)?)\Z"
)
# the time I covered for three people
_THE_TIME = lazy_pattern(
    r"(?i)\A(?P<what>the (?:christmas|day|night|summer|time|week|winter|year)s? (?:that |when )?(?:I|we"
    r"|you) [a-z]+[^,;:.?!]*)\Z"
)
_TO_ME = (
    r"(?:always |often |once )?(?:asked (?:for )?|chose |gave |left |let |made |picked |promoted |put |relied on |sent "
    r"|trained |trusted )me\b"
)
# He trusted me, how she relied on me: whoever is asked to tell of it
_THEY_DID = lazy_pattern(
    rf"(?i)\A(?P<that>(?:how|that|the (?:day|time|way|week|year)(?: that| when)?|when) )?(?:(?:he|she|you) )?(?={_TO_ME})"
)
# hard worker, safe pair of hands
_SOMEBODY = lazy_pattern(
    r"(?i)\A(?:an? )?(?P<who>(?:[a-z-]+ ){1,2}(?:all-rounder|communicator|finisher|learner|listener|organi[sz]er"
    r"|pair of hands|player|riser|starter|timekeeper|worker)|all-rounder|self-starter)\Z"
)
_I_WORK = lazy_pattern(
    r"(?i)\A(?:i )?works? (?P<how>carefully|fast|hard|neatly|quickly|safely|well)\Z"
)
_YOU_TO_ME = lazy_pattern(
    r"\b(?:that )?you (?P<did>(?:always |often |once )?(?:promoted|trusted)) me\b"
)
_OF_YOU = lazy_pattern(r"(?i)\byou(?:rs?|rself|['\u2019]\w+)?\b")


def as_seen_of_me(typed: str) -> str:
    """What they saw, to follow `tell them about`: `hard worker` as the fact that I am one; nothing where it is no such."""
    small = uncapitalised(typed)
    somebody, work = _SOMEBODY.match(small), _I_WORK.match(small)
    if somebody:
        return f"the fact that I am {article_before(somebody['who'])} {somebody['who']}"
    if work:
        return f"how {work['how']} I work"
    return _of_a_deed(small)


def _of_a_deed(small: str) -> str:
    if _THE_TIME.match(small):
        return small
    told = (
        _THAT_I.sub(r"the fact \g<what>", small),
        _NEVER_BEEN.sub(r"the fact that I have \g<what>", small),
        _NEVER_DID.sub(r"the fact that I \g<what>", small),
        _DONE_TO_ME.sub(r"the fact that I was \g<what>", small),
        _I_AM.sub(r"the fact that \g<what>", _CAN.sub("I can ", small)),
        _TRAINED.sub(r"the fact that I am \g<what>", small),
    )
    return next(filter(lambda text: text != small, told), "")


def of_the_referee(typed: str) -> str:
    """What the referee did, as they are told it: `he trusted me` as `that you trusted me`."""
    did = _THEY_DID.match(typed)
    if did is None:
        return typed
    that = did["that"] or "that "
    return f"{uncapitalised(that)}you {uncapitalised(typed[did.end() :])}"


def to_the_employer(point: str) -> str:
    """The same to somebody else: `that I was trusted with the keys`; nothing of what would be said of its reader."""
    told = _YOU_TO_ME.sub(r"that I was \g<did>", point)
    return text_if(not _OF_YOU.search(told), told)
