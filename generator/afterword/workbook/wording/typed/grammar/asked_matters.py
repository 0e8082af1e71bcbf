"""What was talked about as a question: `if we should move`, `do we need a vet`; and what is no matter but asked for (E34)."""

from re import Match

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.grammar.what_it_is import as_clause

# Who talked about it, or is asked to: what it was comes after.
# What was seen was talked about: a look at the workshop, a tour of the store.
_SEEN = lazy_pattern(
    r"(?i)^(?:(?:an?|a \w+) (?:glimpse|look|peek|tour|visit|walk)(?: (?:around|at|into|of|round|through|to))+"
    r"|being shown(?: (?:around|round))?|looking at|seeing) (?=(?:how|our|the|their|what|your)\b)"
)
ABOUT = lazy_pattern(
    r"(?i)^the (?:bits?|one|part|question|stuff|things?) about (?=\w+ \w)"
    r"|^(?:it['\u2019]s |it is |this is |what (?:they|you) (?:said|told me) "
    r"|(?:(?:can|could|would) you )?(?:please )?(?:speak|talk|tell them) (?:to them )?"
    r"|(?:(?:I|we|you|they|she|he|(?:the|your) \w+) )?(?:asked(?: me)?|chatted|talked|spoke|said|told me) )?about "
    r"|^(?:they|he|she)(?: could| may| might| will|['\u2019]ll)(?: probably| well)? "
    r"(?:ask(?: me)?|want to (?:hear|know|talk)) about "
    r"|^(?:(?:can|could|would) you )?(?:please )?mention (?!that\b)"
    r"|^my (?:questions?|worry|worries|doubts?|concerns?) (?:about|over) (?!me\b|my\b|the fact\b)"
    r"|^(?:her|his|the|their|your) questions? (?:about|of|on) (?=(?:how|what|when|where|whether|which|who|why)\b)"
    r"|^on (?=(?:an?|how|my|our|the|their|what|your)\b)"
    r"|^(?:(?:can|could|would) you )?(?:please )?(?:confirm|say|tell them) (?=that )"
    r"|^i(?:['\u2019]ve| was| have)(?: been)? (?:thinking|wondering) about "
    r"|^them (?=(?:not )?\w+ing\b)"
    r"|^it['\u2019]s on (?!(?:hold|its|my|our|site|the|their|time|top|track|your)\b)"
)
# A question that was put to the candidate: who put it is known, and whose `you` it was.
_THEY_ASKED = lazy_pattern(
    r"(?i)^(?:(?:(?:he|she|they|you) )?asked(?: me)?|(?:I )?(?:was|got) asked"
    r"|(?:they|he|she)(?: could| may| might| will|['\u2019]ll)(?: probably| well)? (?:ask(?: me)?|want to know|wonder)) "
    r"(?=(?:how|if|what|when|where|whether|which|who|why)\b)"
)
_WOULD_YOU = lazy_pattern(
    r"(?i)^(how|what|when|where|which \w+|who|why) (would|['\u2019]d) (?:I|you) (?!like\b)"
)
_HOW_DO_I = lazy_pattern(
    r"(?i)^(how|what|when|where) (?:(?:can|could|do|should) I (?!\w+ (?:him|her|them)\?)"
    # how do you tell a parent: anybody, whether it was asked of me or told by them
    r"|do you (?=[a-z]+ (?:an?|any|every|people|some(?:body|one))\b)(?!.*\b(?:I|me|my|our|us|we|your?)\b))"
)
# Why do you have three checkouts, why are the rooms cold
_WHY_DO_YOU = lazy_pattern(
    r"(?i)^(how|what|when|where|which \w+|why) do (?=(?:you|we|they|people|(?:the |your )?[a-z]+s)\b)"
)
_WHY_ARE_YOU = lazy_pattern(
    r"(?i)^(how|what|when|where|which \w+|why) (are|can|could|should|will|would|were) "
    r"(you|we|they|people|(?:the|your) \w+s)\b (?=\w)"
)
# How did the move go: as it was asked, and no clause of ours
_STILL_ASKED = lazy_pattern(
    r"(?i)(?P<asked>(?:how|when|where|why)(?: (?:big|far|fast|long|often|quickly|soon|well))? (?:am|are|can|could|did|do|does"
    r"|had|has|have|is|should|was|were|will|would|(?:ca|do|wo)(?=n))(?:n['\u2019]t)? .*?|what if .*?)[.?!]*\Z"
)
_WHAT_IS = lazy_pattern(r"^(?:How|What|When|Where|Who|Why)['\u2019]s\b")
_YOUR = lazy_pattern(r"(?i)\byour\b")
# A clause, and no question: its verb stands behind who does it.
_CLAUSE_ASKED = lazy_pattern(
    r"(?i)(?:how|what|when|where|which|who|why|whether)\b(?! (?:\w+ )??(?:are|can|could|did|do|does|had|has|have|is"
    r"|should|was"
    r"|were|will|would)\b)[^?]*\?\Z"
    # Patching on Fridays?
    r"|(?i:(?!are|can|could|did|do|does|have|has|how|is|should|was|were|what|when|where|which|who|why|will|would)"
    r"[a-z'-]+(?: (?!is\b|are\b|can\b|do\b|should\b|you\b|we\b|they\b|I\b)[a-z'-]+){0,4}\?+\Z)"
)
_IF_SO = lazy_pattern(r"^if ([^,]+), ((?:what|who|how|where|when|whether)\b.*)$")
_IF = lazy_pattern(
    r"^if (?=(?:an?|the|your|our|we|you|they|he|she|i|it|there|\w+) (?:\w+ ){0,2}?(?:can|could|might|should|will|would)\b)"
)
_ANY_IF = lazy_pattern(r"^if\b")
# A question with its verb first: `do we need a second vet`.
_ASKED = lazy_pattern(
    r"(?i)^(?P<aux>are|can|could|do|have|is|should|will|would) (?P<who>I|it|they|there|we|you) "
)
# Two in one; not what takes the first back or strengthens it: `the cut, and not just the season`. Nor what one would do if
# two things come together, of which the second is a clause by itself: `if the brake fails, and the owner begs`.
_OF_TWO = lazy_pattern(
    r"^(?!(?:how|what|when|whether|who|why)\b[^,]* if )"
    r"([^,]+), (and|or) (?!(?:even|indeed|not (?:just|only)|so|then|yet)\b)(?=[^,]+$)"
)
# What is asked for, and no matter: `I'd like her to talk about it`, `you could say how we met`.
_ASKS_FOR = lazy_pattern(
    r"(?i)(?:I(?:['\u2019]d| would) (?:like|love|want)|I (?:hope|need|want|wish)|please|(?:can|could|would) (?:he"
    r"|she|they|you)"
    r"|(?:he|she|they|you) (?:can|could|may|might|should|would) (?:describe|explain|mention|say|speak|talk|tell))\b"
)
# Two things without an `and`, or one and who it is: nobody knows which.
_BESIDE = lazy_pattern(
    r"^(?![Ii]f\b)[^,]+, (?:an?|the|their|your|our|my|his|her|how|what|when|where|whether|who|why) [^,]+$"
    r"|^(?:an?|the|their|your|our|my|his|her) [^,]+, (?:[A-Z][^,]+|[a-z-]+(?: [a-z-]+)?)$"
)
# `robots in the shop, will they replace people`
_ASKED_BEHIND = lazy_pattern(
    r"(?i), (?:and )?(?:are|can|could|did|do|does|has|have|is|should|will|would) (?:he|i|it|she|the|they|we|you)\b"
    r"|, (?:and )?(?:how|what|where|which|who|why)(?: (?:are|can|could|did|do|should|would)|['\u2019]d) (?:i|they|we|you)\b"
)
# jobs that they start in February: nobody stands there whom they could mean
_WHOSE_THEY = lazy_pattern(r"(?i)^(?:an? |the )?\w+ (?:that|when|where|which) they\b")
_WHAT_THAT_WAS = lazy_pattern(
    r"(?i)^(?:how|if|when|whether|why) (?:that|these|this|those) (?:can|could|did|does|had|has|is|might|should|was"
    r"|were|will"
    r"|works?|would)\b"
)
_THEIR_QUESTION = lazy_pattern(
    r"(?i)^(?:her|his|their|your) questions? (?:about|of|on)\b"
)
_THAT_I = lazy_pattern(r"(?i)that (?:he|i|it|she|there|they|we|you)\b")
# What is done, and a thing beside it: `opening on Saturdays, the new tills`.
_DONE_BESIDE = lazy_pattern(
    r"(?i)^(\w{3,}ing\b[^,]*), (?=(?:an?|the|their|your|our) [^,]+$)"
)
_WHO_IT_IS = lazy_pattern(r" [A-Z](?!\w*days?,)\w+, the ")  # hiring Tom, the new head

# the waiting list, 14 weeks
_MEASURED = lazy_pattern(
    r"(?<=[\w)]), (?P<measure>(?:about |over |under )?\d+(?:[.,]\d+)?(?:%| (?:days|hours|km|miles|months"
    r"|percent|seasons|weeks|winters|years)))\.?\Z"
)

# rewiring of a school
_DOING_OF = lazy_pattern(r"(?i)\A(?=[a-z]+ing of )")


def tidied(text: str) -> str:
    """`rewiring of a school, 6 weeks` as `the rewiring of a school (6 weeks)`."""
    return _DOING_OF.sub("the ", _MEASURED.sub(r" (\g<measure>)", text))


# we talked for an hour about owls
_WHO_TALKED = (
    r"when (?:he|I|she|they|we|you) (?:asked(?: me)?|got talking|spoke|talked|told me|went on"
    r"|(?:said|was (?:asking|saying|talking|telling me)|were (?:asking|saying|talking|telling me))(?= about\b))"
    r"|(?:he|she|they|you) (?:asking|saying|talking|telling me)(?= about\b)"
    r"|(?:(?:when )?(?:(?:we|you and I)(?: (?:all|both))? )?(?:chatted|joked|laughed|laughing|spoke|swapped stories|talked))"
)
# We talked tips, when you mentioned the dark mornings: what it was follows at once
_SPOKE_OF = (
    r"when (?:he|I|she|they|we|you) (?:brought up|explained|got on ?to|mentioned|raised|touched on|went (?:over|through))"
    r"|(?:(?:when )?we(?: (?:all|both))? (?:also )?(?:chatted|covered|did|discussed|mentioned|spoke|talked|touched on"
    r"|went (?:over"
    r"|through))|(?:chatted|discussed|talked|touched on|went (?:over|through)))"
)
_WE_TALKED = lazy_pattern(
    rf"(?i)\A(?:(?:{_WHO_TALKED})(?: (?!about\b)[a-z]+){{0,4}} (?:about|at|over) (?=[a-z]|[A-Z])"
    rf"|(?:{_SPOKE_OF}) (?:through )?(?!(?:a|about|again|all|and|at|before|briefly|for|in|it|its|itself|like|of|on|over|so|that"
    r"|through|to|too|well|while|with)\b|[a-z]+ly\b)(?=[a-z]))"
)
# What was told of is one that there is: `a backlog of orders`, `an oven that won't hold its heat`.
_A_TROUBLE = lazy_pattern(
    r"(?i)\Aan? (?=(?:[a-z]+ )?(?:backlog|lack|leak|queue|shortage|shortfall|skills gap|waiting list)\b"
    r"|(?:[a-z]+ )?(?:cut|dip|drop|fall|increase|rise) in\b"
    r"|(?:[a-z]+ ){1,2}(?:that|which) (?:breaks|can['\u2019]?t|cannot|doesn['\u2019]?t|hasn['\u2019]?t|isn['\u2019]?t|jams"
    r"|keeps|leaks|never|no longer|won['\u2019]?t)\b)"
)
# my biggest weakness, and I froze: nobody tells of that again
_AND_I_FROZE = lazy_pattern(
    r"(?i)(?:,? (?:and|but|so|where|which)|,) I (?:(?:completely|just|kind of|really|sort of|totally) )?(?:blanked|blew it"
    r"|bombed|choked"
    r"|dried up|fluffed it|froze|fumbled|got (?:all )?(?:flustered|muddled|stuck|tongue-tied)|mumbled|panicked|rambled"
    r"|stumbled|waffled"
    r"|went (?:all )?(?:blank|quiet|red|to pieces)|(?:could|did)(?:n['\u2019]t| not) (?:answer|have an answer|know"
    r"|know what to say"
    r"|really answer|think of (?:anything|one)))\b[^,;]*\Z"
)
# her saying the residents hate agency staff
_TELLING_ME = lazy_pattern(
    r"(?i)\Awhen (?:he|she|they|you) (?:(?:was|were) )?(?:explaining|explained|telling me|told me) (?=(?:how|what|when"
    r"|where|which|who|why)\b)"
)
_SAYING_THAT = lazy_pattern(
    r"(?i)\A(?:he|her|him|his|she|their|them|they|you|your) (?:explaining|mentioning|saying"
    r"|telling me) (?:that )?(?=(?:all|every|half|most"
    r"|my|no|nobody|our|some|the|their|there|they|two|we|you|your)\b)"
)

# we covered a lot: the candidate is one of them, so that no `you` of ours says it
_WE_MET = lazy_pattern(
    r"(?i)\Awe(?: (?:all|both))? (?:also )?(?:chatted|covered|discussed|got on|looked (?:at|round)|met|spoke|talked"
    r"|walked|went (?:over"
    r"|round|through))\b"
)

# lambing, and they want someone for the nights: a thing and a sentence
_AND_THEY = lazy_pattern(
    r"(?i)\A(?!(?:how|if|that|the fact|what|when|where|whether|which|who|why|you|your? [a-z]+ing)\b)(?!.*\b(?:how|that"
    r"|what|when|where"
    r"|which|who|whom|whose|why)\b.* and )[^,;:]+,? and (?:he|she|they|we|you)(?:['\u2019](?:d|ll|re|s|ve))? [a-z]+"
)


def tells_of_the_talk(text: str) -> bool:
    """`we covered a lot`: that the two talked, and not of what; or of one thing, and a sentence beside it."""
    return any((_WE_MET.match(text), _AND_THEY.match(text)))


def talked_of(text: str) -> str:
    """A text without the words before what it is about; what is wrong there is known to whoever told of it."""
    told = _TELLING_ME.sub("", _WE_TALKED.sub("", _AND_I_FROZE.sub("", text)))
    put = as_put(_SAYING_THAT.sub("the fact that ", told))
    return _A_TROUBLE.sub("the ", _SEEN.sub("", ABOUT.sub("", put)))


def as_put(text: str) -> str:
    """`they asked what I'd do` and `how would you do it?` as what was asked: `how I would do it`; a clause needs no mark."""
    text = tidied(_WHAT_IS.sub(_uncapitalised, text))
    text = as_clause(text)
    put = _THEY_ASKED.sub("", text)
    if put != text:
        return _ANY_IF.sub("whether", _told_straight(put)).rstrip("?")
    asked = _HOW_DO_I.sub(r"\1 to ", _WOULD_YOU.sub(r"\1 I would ", text))
    told = _told_straight(asked)
    if told != asked:
        return told.rstrip("?")
    if asked != text:
        return _YOUR.sub("my", asked).rstrip("?")
    return text.rstrip("?") if _CLAUSE_ASKED.match(text) else text


def _told_straight(asked: str) -> str:
    """`why do you have three tills` as `why you have three tills`, `why are they cold` as `why they are cold`."""
    return _WHY_DO_YOU.sub(r"\1 ", _WHY_ARE_YOU.sub(r"\1 \3 \2 ", asked))


def _uncapitalised(word: Match[str]) -> str:
    return word[0].lower()


def as_question(text: str) -> str:
    """`if we should move` and `should we move` as `whether we should move`; nothing of what follows no `about`."""
    if not _WHO_IT_IS.search(text):
        text = _DONE_BESIDE.sub(r"\1 and ", text)
    text = _IF.sub("whether ", _IF_SO.sub(r"\2 if \1", text))
    text = _OF_TWO.sub(r"\1 \2 ", _ASKED.sub(_whether, text))
    return text_if(not _ANY_IF.match(text), text)


def with_its_mark(text: str) -> str:
    """`how did the move go` with the mark of a question, where it is still one."""
    return _STILL_ASKED.sub(r"\g<asked>?", text)


def asks_for(typed: str) -> bool:
    """`could you say how we met`, or what `they` do, or `that` is, who are nobody: no matter, and between quotes neither."""
    is_no_quote = (
        _ASKS_FOR.match(typed),
        _WHOSE_THEY.match(typed),
        goes_back(typed),
        names_a_question(typed),
    )
    return any(is_no_quote)


def goes_back(typed: str) -> bool:
    """`whether that would work`: nobody reads what `that` was."""
    return _WHAT_THAT_WAS.match(typed) is not None


def names_a_question(typed: str) -> bool:
    """`your question about nights`: it was asked, and nobody told of it."""
    return _THEIR_QUESTION.match(typed) is not None


def is_no_matter(
    typed: str,
    about: str,
) -> bool:
    """Whether something is asked, or two things stand beside one another of which nobody knows whether they are one."""
    is_asked = (
        "?" in typed,
        asks_for(typed),
        _THAT_I.match(about),
        _ASKED_BEHIND.search(typed),
        _STILL_ASKED.match(about),
    )
    if any(is_asked):
        return True
    is_list = (
        " and " in typed.rpartition(", ")[2],
        _DONE_BESIDE.match(typed),
        _WHO_IT_IS.search(typed),
    )
    return _BESIDE.match(typed) is not None and not any(is_list)


def _whether(asked: Match[str]) -> str:
    """`do we need a second vet` as `whether we need a second vet`."""
    verb = asked["aux"].lower()
    told = text_if(verb != "do", f"{verb} ")
    return f"whether {asked['who']} {told}"
