"""What was talked about as a whole sentence that begins like a thing: `both shops close at four` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import words_of
from afterword.workbook.wording.typed.grammar.kinds import in_a_row
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# Several, what they do, and what stands behind a verb: `most parents pay late`, `night shifts run short at Christmas`.
_SEVERAL_DO = lazy_pattern(
    r"(?P<several>(?:<[^<>]*D[^<>]*>)*(?:<[^<>]*J[^<>]*>)?|<[^<>]*N[^<>]*>)<[^<>]*M[^<>]*>"
    r"(?:(?:<B>)?<[^<>]*V[^<>]*>(?:<[^<>]*[DBPoJ][^<>]*>|<B>\Z|<C><O>)|<F><[^<>]*[DBEJ][^<>]*>)"
    r"|(?:<[^<>]*D[^<>]*>)*<[^<>]*M[^<>]*><B><[^<>]*V[^<>]*>\Z"
)
# staff work long days; not `staff cover at Easter`
_STAFF_DO = lazy_pattern(
    r"(?i)(?:(?:all|both|my|our|the|your) )*(?:[a-z]+ )?staff (?!training\b)[a-z]+ (?:all|an?|every|long|more|no|one|short|the"
    r"|them|their|too|two|us|very|you|your)\b .*"
)
# Whatever the first word is, what stands behind it is done and names nothing: `deploys take`, `ewes get`.
_ONLY_DONE = lazy_pattern(r"<(?:S|X|SM|M)><VS?>(?:<[^<>]*[DBPoJ][^<>]*>)")
# Several that say of which kind the next is, where that may be a thing: `goods lift at the back`, `returns order`.
_OF_A_KIND = fw.PLURAL_BEFORE_THINGS - {"parents", "people", "men", "women"} | {
    "careers", "complaints", "deliveries", "meals", "operations", "parts", "payments", "records", "returns", "rooms",
    "services", "sports", "stores", "supplies", "visitors",
}  # fmt: skip
_HALF_OF_THEM = lazy_pattern(
    r"(?i)(?:(?:a|one) (?:fifth|half|quarter|tenth|third)|half|most|much|some) (?:of )?(?:my|our|the|your) (?:[a-z]+ )?[a-z]+"
    r" (?:(?:always|never|often|rarely|still) [a-z]+s|arrives|comes|does|gets|goes|keeps|knows"
    r"|leaves|lives|makes|misses|needs|sits|speaks|stands|starts|stays|takes|thinks|uses|wants|works)\b(?: .*)?"
)
_THEN = lazy_pattern(
    r"(?i)(?:each|every|most) (?:[a-z]+day|afternoon|autumn|day|evening|month|morning|night|spring|summer|term|week|winter"
    r"|year)s?,? (?:an?|nobody|our|somebody|someone|the|they|you|your) [^,;:?!]*\b(?:are|can|cannot|goes|has|have|is|keeps|runs"
    r"|was|were)\b [^,;:?!]+"
)
_ONE_DID = lazy_pattern(
    r"(?i)(?:my|our|the|your) (?:(?!of\b|that\b|which\b|who\b)[a-z]+ ){1,2}?(?:became|began|came|gave|grew"
    r"|hated|loved|resigned|retired"
    r"|rose|threw|took|wanted|went|(?<=boss )left|(?<=head )left|(?<=chef )left|(?<=cook )left|(?<=lead )left|(?<=nurse )left"
    r"|(?<=or )left|(?<=er )left|(?<=ant )left)(?: (?!by\b|of\b)[^,;:?!]+)?"
)
_OFTEN = lazy_pattern(
    r"(?i)(?:an?|our|the|your) (?:(?!that\b|which\b|who\b)[a-z]+ ){1,2}(?:breaks|changes|comes|drops|floods|goes|jams|leaks"
    r"|slips|stops)"
    r" (?:[a-z]+ )?(?:every (?:day|evening|month|morning|night|term|time|week|weekend|winter|year|other \w+)"
    r"|(?:once|twice|three times) (?:an?|each|every) \w+)"
)
# the hospital pays its porters less: behind what may be several, nothing of theirs would stand
_IT_DOES_SO = lazy_pattern(
    r"(?i)(?:an?|one|our|that|the|this|your) (?:(?!how\b|of\b|that\b|where\b|which\b|who\b)[a-z]+ ){1,2}?[a-z]+[^s\W]s"
    r" (?:another|her|him|it|its|less|me|no|the same|their|them|too|us)\b .*"
)
# your daughter plays the oboe: of one of a family there is one, and nothing is called after them
_KIN_DO = lazy_pattern(
    r"(?i)(?:my|our|the|your) (?:[a-z]+ )?(?:aunt|brother|dad|daughter|father|grand(?:father|mother)|husband|mother|mum"
    r"|neighbour|partner|sister|son|uncle|wife) [a-z]+s (?:an?|at|for|from|here|in|it|no|on|out|the|there|to|up|with|your)\b.*"
)
# nobody under forty applies
_NOBODY_DOES = lazy_pattern(
    r"(?i)(?:everybody|everyone|nobody|no one|somebody|someone) (?:at|from|in|on|over|under|with) (?:[a-z0-9-]+ ){1,3}"
    r"[a-z]+s(?: .*)?"
)
# the sixth form leaves at two
_AT_TWO = lazy_pattern(
    r"(?i)(?:the|our|your) (?:(?!of\b|that\b|which\b|who\b)[a-z]+ ){1,3}(?:arrives|closes|comes|ends|finishes|goes|leaves"
    r"|opens|runs|shuts|starts|stops) (?:after|at|before|by|from|until) (?:about |half past )?(?:\d[\d:.]*(?: ?[ap]m)?|one|two"
    r"|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight|dawn|dusk|christmas|easter)\b.*"
)
# the vans stand idle
_STAND_IDLE = lazy_pattern(
    r"(?i)(?:half |most |some |two |three )?(?:my |our |the |your )?[a-z]+s (?:come|go|lie|remain|run|sit|stand|stay)"
    r" (?:cold|dry|empty|idle|late|missing|shut|stale|unanswered|unread|unused|wrong)\b.*"
)
# the van routes overlap, the delivery times change without warning: what goes wrong with several things
_GO_WRONG = lazy_pattern(
    r"(?i)(?!(?:how|if|what|when|where|whether|why) )"
    r"(?:(?:all|both|half|most|some|two|three|four|five|several|the|our|your|these|those|last|first|new|old) )*"
    r"(?:(?!(?:and|at|for|in|of|on|or|that|to|which|who|with)\b)[a-z-]+ ){0,2}?(?P<several>[a-z]+[^s\W]s)"
    r" (?:(?:always|all|both|just|keep|never|often|sometimes|soon) )?"
    r"(?:(?:clash|clog|crash|creak|crumble|drip|fade|flake|flicker|flood|fray|freeze|jam|leak|melt|misfire|overflow|overheat"
    r"|overlap|overrun|rattle|rust|sag|smell|snap|squeak|stick|sweat|vary|whine|whistle|wilt|wobble)"
    r"|(?:break|burst|change|crack|drop|fail|fall|fuse|lag|loosen|peel|pile|run|sell|shake|shrink|slip|smoke|split|stall"
    r"|steam|stop|swell|tear|tip|trip|warp|wear)"
    r"(?= (?:again|all the time|apart|as soon as|at|behind|before|down|every|halfway|if|in (?:the )?(?:cold|frost|heat|rain"
    r"|summer|sun|wet|wind|winter)|late|low|off|open|out|over|short|too|up|when|whenever|without)\b))"
    r"(?: (?:after|again|all|apart|as|at|badly|before|behind|by|during|each|every|halfway|if|in|late|off|on|once|open|out|over"
    r"|too|twice|under|up|when|whenever|while|with|without)\b[^,;:?!]*)?"
)
# supply teachers don't know the drill: a row of things has no such verb behind it
_DO_NOT = lazy_pattern(
    r"(?i)(?:the |our |your |most |some )?(?:[a-z-]+[^s\W] ){1,2}[a-z]+[^s\W]s"
    r" (?:are(?: not|n['\u2019]t)|can(?:not|['\u2019]t)|do(?: not|n['\u2019]t)|did(?: not|n['\u2019]t)|have(?: not|n['\u2019]t)"
    r"|should(?: not|n['\u2019]t)|were(?: not|n['\u2019]t)|won['\u2019]t|hardly ever|never|no longer|rarely|seldom)"
    r" (?:(?:agree|arrive|close|come|fit|last|listen|match|park|reply|shut|stay|stop|turn up|work)"
    r"|[a-z]+ (?:about|an?|any|anybody|anything|each|enough|for|from|her|him|how|in|into|it|me|my|on|one|our|out|that|the|their"
    r"|them|to|up|us|what|when|where|which|who|with|you|your)\b.*)"
)
# the drivers swap rounds
_PEOPLE_DO = lazy_pattern(
    r"(?i)(?:(?:all|both|half|most|some|two|three|the|our|your) )*(?:[a-z]+[^s\W] )?(?:[a-z]+[^s\W]s|people|staff)"
    r" (?:copy|dodge|ignore|juggle|mix|share|skip|split|swap|trade) (?:[a-z]+ )?[a-z]+s(?: (?:at|before|in|on|when|with)\b.*)?"
)
_PATTERNS = (
    _PEOPLE_DO,
    _STAND_IDLE,
    _AT_TWO,
    _KIN_DO,
    _NOBODY_DOES,
    _IT_DOES_SO,
    _STAFF_DO,
    _HALF_OF_THEM,
    _THEN,
    _ONE_DID,
    _OFTEN,
)
_FEWEST = 4  # words


def is_told_whole(text: str, lexicon: Lexicon) -> bool:
    """Whether it surely says what somebody or something does; not `goods lift at the back`, which names a thing."""
    words = words_of(text)
    kinds = in_a_row(words, lexicon)
    if _goes_wrong(text):
        return True
    is_other = len(words) < _FEWEST, "," in words[:_FEWEST], words[0].endswith("ing")
    if any(is_other):
        return False
    several_do = _SEVERAL_DO.match(kinds)
    do_it = (
        all((several_do, _OF_A_KIND.isdisjoint(words[:_FEWEST]))),
        _ONLY_DONE.match(kinds),
    )
    patterns = (pattern.fullmatch(text) for pattern in _PATTERNS)
    return any((*do_it, *patterns))


def _goes_wrong(text: str) -> bool:
    """`the labels fade`, `supply teachers don't know the drill`; not `the sales slip`, where the first says of which kind."""
    fails = _GO_WRONG.fullmatch(text)
    is_of_many = fails is not None and fails["several"].lower() not in _OF_A_KIND
    return is_of_many or _DO_NOT.fullmatch(text) is not None
