"""What nobody is glad to talk about, so that no letter says that it was great to (E35)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import words_of
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_SUFFERED = frozenset(
    {
        "bullying",
        "failing",
        "losing",
        "missing",
        "overcrowding",
        "struggling",
        "understaffing",
        "wasting",
    }
)
# having too few coaches, being short of welders, running out of beds: how it is with them, and nothing that they do
_BADLY_OFF = lazy_pattern(
    r"(?i)(?:not )?(?:having (?:enough|no|not|only|so (?:few|little|many|much)|to|too)|being (?:behind|late|down|shut|short"
    r"|unable|without)|being able|running (?:low|out|short)|falling (?:behind|short)|throwing (?:away|out)"
    r"|turning (?:[a-z]+ ){1,2}away)\b"
)

# What happens to things and is no work: `buses sitting in the yard`, `parts waiting on the dock`.
_HAPPENING = lazy_pattern(
    r"(?i)^(?:\w+ )*\w+s (?:always |just |not |still )?(?:breaking|disappearing|dying|failing|falling|idling"
    r"|leaving|lying|missing|piling|quitting|sitting|standing|waiting)\b"
)

_STANDSTILL = lazy_pattern(
    r"(?i)\bstandstill\b|\b(?:stand(?:s|ing)?|stood) (?:idle|still)\b|\b(?:came|comes?|coming) to a (?:halt|stop)\b"
)
# How it stands with them: short staffed, people off sick, a boiler that is breaking down
_STANDS_BADLY = lazy_pattern(
    r"(?i)\b(?:short[- ](?:handed|staffed)|under-?staffed|over(?:loaded|stretched|worked)|how (?:\w+ )?stretched"
    r"|off (?:ill|sick)|on sick leave|(?:are|being|is|was|were) (?:broken|down|stretched|short of)"
    r"|(?:loss|mess|stress)(?= (?:among|at|behind|for|from|in|of|on|over|that|under|when|where|which|with)\b|\Z)"
    r"|breaking down|(?<!from )leaving\Z|lack of|(?:low|poor) morale"
    r"|expired|held back|that nobody|thrown away|wasted|written off|drop(?:ped|ping|s)? out"
    r"|(?:go(?:es|ing)?|went) (?:badly|wrong)|(?:are|get|gets|got|is|was|were) (?:delayed|lost|missing|stolen|wrong)"
    r"|(?:that|which|who) (?:failed|fails|leaves?|left|loses?|never|quit|steal))\b"
)


def happens_to_things(text: str) -> bool:
    """`buses sitting in the yard`: what happens, and nobody has done."""
    return _HAPPENING.match(text) is not None


def speaks_of_a_problem(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`abuse from passengers`, `the leaks`: nobody is glad to talk of it; `cutting waste`, `fewer leaks` are something else."""
    first, *_ = words = words_of(text)
    is_suffered = first in _SUFFERED, _STANDSTILL.search(text), _BADLY_OFF.match(text)
    if any(is_suffered):
        return True
    named = map(lexicon.singular, words)
    signs = (
        first not in fw.CHANGING,
        not first.endswith("ing"),
        not lexicon.compares(first),
        any((not lexicon.problems.isdisjoint(named), _STANDS_BADLY.search(text))),
    )
    return all(signs)
