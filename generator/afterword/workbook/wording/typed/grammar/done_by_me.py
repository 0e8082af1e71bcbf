"""What its verb alone tells of whoever types it: past and no order, `gave a talk`, `heard back from the college` (E34)."""

from afterword.patterns import lazy_pattern

# Past and nothing else, or past where no order is given: told with `I` by whoever types it.
_DONE_BY_ME = lazy_pattern(
    r"(?:began|broke|came|chose|did|drew|drove|felt|flew|gave|got|grew|knew|ran|rang|rode|sang|sat|saw|spoke|stood|swam|took"
    r"|went|woke|won|wore|wrote)(?! (?:am|are|is|was|were)\b) \S.*"
    r"|(?:bought|brought|built|caught|found|had|heard|held|kept|laid|led|left|lost|made|met|paid|read|sent|set|sold|spent"
    r"|taught|told) (?:(?:away|back|down|in|off|out|over|up) )?"
    r"(?:a|about|all|an|another|back from|both|every|from|it|my|myself|our|that|the|their|this|two|three|four|five|six|your"
    r"|£?\d\S*|[A-Z]\S*(?! to\b)) .*"
    r"|(?:read up on|paid (?:for|off)|had to|heard (?:about|of|that)|kept (?:on|up)|met (?:up )?with"
    r"|set (?:about|myself|off|out)"
    r"|left for|found out|put in for) .*"
    r"|thought (?:I|about|again|hard|it|of|that|you)\w* .*|(?:learned|learnt) (?:a|how|that|the|to) .*"
    r"|(?:booked|enrolled|signed) (?:in|on|onto|up) .*"
    r"|(?!(?:bleed|breed|exceed|feed|heed|need|proceed|seed|shed|speed|succeed|weed) )[a-z]+ed (?:my|your) .*"
    r"|(?:cut|hit|put|set) (?:a|all|an|another|back|both|every|in|my|our|the|together|two|three|four|five|six|up|your"
    r"|£?\d\S*) .*"
)
# What one felt on the day, which is told with no `have`: loved the tour, really enjoyed seeing the kitchens.
_ON_THE_DAY = lazy_pattern(
    r"(?:really |very much |also |thoroughly )?(?:admired|appreciated|disliked|enjoyed|hated|liked|loved)"
    r" (?:an?|all|both|every|having|how|it|my|our|that|the|their|this|your|what|[a-z]{2,}ing)\b(?! by\b)[^?]*"
)
_HAVE_NEWS = lazy_pattern(r"(?:found|had|heard|put|read)\b")
# When it was, so that it is over; and by whom else it was done.
WENT_BY = lazy_pattern(
    r"(?i)\b(?:ago|in (?:19|20)\d\d"
    r"|in (?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|(?:at|in) my (?:first|former|last|old|previous) [a-z]+|(?:at|for) (?-i:[A-Z][a-z'\u2019]+)|when (?:I|we)|while"
    r"|(?:at|over) (?:the|this) weekend|(?:at|before|over) (?:Christmas|Easter)|the other day"
    r"|last (?:autumn|fri\w+|mon\w+|month|night|sat\w+|spring|summer|sun\w+|thu\w+|tue\w+|wed\w+|week(?:end)?|winter|year)"
    r"|on (?:the )?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|this (?:morning|afternoon)|yesterday)\b"
)
BY_SOMEBODY = lazy_pattern(
    r" by (?!\w+ing\b|(?:an?|hand|half|next|noon|now|the (?:end|\d+\w\w)|then|tomorrow|\d)\b"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December|Christmas|Easter|[A-Z]\w+day)\b)"
)
_TELLS = r"(?!.* (?:gave|has|helps|is|made|means|suits|taught|was|will|would)\b)"
# with fifteen years behind me: so long, whatever stands before it in the letter
_WITH_YEARS = lazy_pattern(
    r"with (?:(?:about|almost|at least|more than|nearly|over|well over) )?(?:an? |[\w-]+ )(?:decades?|seasons|winters|years)"
    r"(?: [^,;:?!]+)? (?:behind me|of experience|of it|to my name|under my belt)"
)
_ALL_OF_THEM = "all|both|every|my|our|some|the|their|two|three|four|five|six"
_SINCE_WHEN = (
    r"(?:(?:19|20)\d\d|[A-Z][a-z]+(?: (?:19|20)\d\d)?|last \w+|the \w+|I [^?]*)"
)
# What else lacks nothing but its `I`, by the words that stand before it then.
_LACKS_ITS_I = {
    "I": lazy_pattern(
        r"(?:no longer (?:have|live|need|want|work)|will (?:be|finish|have|know|start|take)|can (?:begin|come|do|finish|start)"
        r"|look forward to|(?:need|prefer|want) to|hope to) [^?]*"
        r"|have (?:already |just |now |since )?(?:been|begun|bought|brought|built|chosen|come|done|found|given|gone"
        r"|got|had|kept|left|lost|made|met|moved|paid|put|read|seen|sent|set|sold|spoken|started|taken|taught|told|thought"
        r"|won|written|[a-z]{2,}ed) [^?]*"
        r"|was (?:asked|given|made|[a-z]{2,}ed) [^?]*"
        r"|(?:asked|called|followed|handed|looked|opened|packed|picked|planned|sorted|topped|turned|worked|wrapped)"
        r" (?:after|in|into|out|over|round|through|up) (?:a|all|my|our|some|that|the|your) [^?]*"
    ),
    "I have": lazy_pattern(
        rf"(?!(?:based|employed|engaged|married|qualified|registered|retired) )[a-z]+ed"
        rf" (?:{_ALL_OF_THEM}) [^?]* since {_SINCE_WHEN}\Z"
        rf"|(?:coached|cooked|farmed|held|kept|lived|nursed|played|sung|taught|volunteered|worked) [^?]* since {_SINCE_WHEN}\Z"
        r"|(?:always (?:enjoyed|had|known|liked|lived|loved|wanted|worked)|never (?:been|had|lost|missed)"
        r"|given (?:in )?my (?:notice|resignation|word)|written (?:out|to|up)|spoken (?:to|with)"
        r"|been (?:back|for|in touch|looking|reading|round|thinking|to|trying|wondering)"
        r"|(?:begun|chosen|done|seen|shown|taken) (?:in|on|out|up|an?|my|the|your))\b[^?]*"
    ),
    "I am": lazy_pattern(
        rf"{_TELLS}(?:(?:able|due|free|glad|happy|keen|prepared|ready|willing) to"
        r"|booked (?:in|on|onto) |learning (?:how )?to .*"
        r" (?:at (?:present|night school|the moment)|in (?:my|the) [a-z]+|now|these days|this [a-z]+)\Z"
        r"|(?:available|free) (?:any|at|for|from|in|on|until)|going (?:for|on|to) (?:an?|my|see|the|your)"
        r"|(?:finishing|practising|reading|saving|starting|studying|taking|training|working)"
        r" (?:a|for|my|on|the|through|towards|up|your)) ?[^?]*"
        r"|(?:delighted|glad|happy|pleased|proud|relieved|sorry|thrilled) to (?:have seen|hear|learn|read|see) [^?]*"
    ),
}


def is_done_by_me(small: str) -> bool:
    """Whether it begins with what somebody did, and `I` is left out: `read the report`, not `read on`."""
    return _DONE_BY_ME.fullmatch(small) is not None or was_felt(small)


def was_felt(small: str) -> bool:
    """Whether it says what one felt on the day: `loved the tour`, and not `have loved` it."""
    return _ON_THE_DAY.fullmatch(small) is not None


def is_news(small: str) -> bool:
    """Whether it is told with `have`, as what holds today: `found a flat`."""
    return _HAVE_NEWS.match(small) is not None


def with_its_i(small: str) -> str:
    """`will be in Leeds`, `always wanted to work with horses`, `happy to start on nights` with `I`; nothing for all else."""
    if _WITH_YEARS.fullmatch(small):
        return f"I have {small.partition(' ')[2]}."
    told = (
        f"{who} {small}."
        for who, lacks in _LACKS_ITS_I.items()
        if lacks.fullmatch(small)
    )
    return next(told, "")
