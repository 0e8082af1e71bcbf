"""Signs that no reading foresaw what was typed, seen in the finished sentence alone: `whether I Was ever late` (E34)."""

from re import Match

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.judging.judged_slips import (
    Doubt,
    doubts,
    in_its_letters,
)

_SMALL = (
    r"(?:Am|Are|Can|Could|Did|Do|Does|Had|Has|Have|Is|Should|Was|Were|Would|He|Her|His|It|My|Our|She|Somebody|Someone|Their"
    r"|Them|They|Us|We|You|Your|Anyone|Everybody|Everyone|Nobody)"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DATE = rf"(?:,? (?:the )?(?:{_MONTH} \d|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}))"
_PERSON = (
    r"(?:carer|child|client|coach|colleague|customer|dad|family|father|guest|learner|lodger|mother|mum|neighbour|owner"
    r"|parent|passenger|patient|player|pupil|relative|resident|student|teacher|tenant|visitor)"
)
_OF_A_PERSON = (
    r"(?:baby|boy|car|child|children|dad|daughter|dog|family|father|flat|girl|home|house|husband|kids?|mother|mum|partner"
    r"|room|sister|son|wife)"
)
_DOES = (
    r"(?:ask|check|count|draw|find|get|keep|list|look|make|measure|note|pick|put|ring|see|show|sort|speak|talk|test"
    r"|try|walk|watch|write)"
)
# want Someone, whether I Was: of these it is certain that they are small
_SURELY_SMALL = lazy_pattern(
    r"\b(?P<before>want |need )(?P<word>(?:Any|Some|Every)(?:body|one))\b(?! [A-Z])"
    r"|\b(?P<leads>if |whether )(?P<who>He|It|She|There|They|We|You)\b(?! [A-Z])"
    r"|\b(?P<asks>(?:if|whether) I )(?P<verb>Am|Can|Could|Did|Do|Had|Have|Should|Was|Would)\b(?! [A-Z])"
)
LAST: tuple[Doubt, ...] = (
    # want Someone, whether I Was: no beginning, and no title, of which the next word has a capital as well
    *in_its_letters(
        "capital",
        rf"(?:(?<![\w.'\u2019])[a-z][a-z'\u2019-]*,?|\bI) {_SMALL}\b(?![.\u2019']?[A-Z]| [A-Z0-9]|-)",
    ),
    # on Monday with the trainer on Monday, January 18
    *in_its_letters(
        "again",
        rf"\bon (?P<day>{_DAY})\b(?!{_DATE})(?! (?:and|or|to)\b)(?:(?!{_DAY})[^.;:?!])*? on (?P=day)(?={_DATE})",
        rf"\bon (?P<day>{_DAY}){_DATE}\d?,?(?:(?!{_DAY})[^.;:?!])*? on (?P=day)\b(?!{_DATE})(?! (?:and|or|to)\b)",
        rf"\b(?P<date>{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})\b(?! \d)[^.;:?!]*\b(?P=date)\b",
    ),
    *doubts(
        "slip",
        r"\bits (?:as|at|by|from|in|into|of|on|to|with)(?![\w-])",
        r"\bits \d[\d,.]*%? (?:at|days?|hours?|in|minutes?|months?|now|still|today|weeks?|years?)\b(?! (?:contract|course))",
        r"\bits (?:bad|better|cold|easier|easy|fine|good|great|hard|important|nice|ok|okay|possible|quiet|true|worse|wrong)"
        r"(?=[.,;!?]|\Z| (?:and|at|because|but|for|if|in|that|to|when)\b)",
        r"\bthe (?:changing|moving|opening|switching) (?:branch|depot|house|office|premises|shop|site|system|yard)s?\b",
        rf"\b(?:an?|any|each|every|one|some|the|this) (?:\w+ )?{_PERSON}s? (?:that |when |whether |why )?your {_OF_A_PERSON}\b",
    ),
    # to go round with the drivers first, see where the time goes
    *doubts(
        "spliced",
        rf"\b(?:idea is|plan is|step is|would be) to (?:[a-z]+ ){{2,}}[a-z]+, {_DOES} (?:all|an?|at|each|every|how"
        r"|if|the|what|where|whether|which|who|why|with|your)\b(?![^.;!?]*(?:,| and| or)\b)",
    ),
    # They will send you an online form, SurveyMonkey.
    *doubts(
        "list",
        r"\b(?:expect|send you) an? (?!call\b)[a-z -]+, [\w-]+(?: [\w-]+)?(?: from [^,.]+\.? [^,.]+)?\.?\Z",
    ),
    *doubts("hanging", r"\((?!\"x\")[^()]*\Z", r"\A[^()]*\w{3}\)"),
)


def in_small(sentence: str) -> str:
    """A sentence with the capitals made small that surely stand in its midst by mistake: `whether I Was`."""
    return _SURELY_SMALL.sub(_made_small, sentence)


def _made_small(capital: Match[str]) -> str:
    before, word = filter(None, capital.groups())
    return f"{before}{word.lower()}"
