"""What keeps the employer busy, as typed, to follow `I hope all is going well with` (E34)."""

from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.slips import in_sure_english
from afterword.workbook.wording.typed.grammar.pieces import BEHIND
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.words.form import TypedPhrase, thing, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.typed.words.remembered import remembered

# What was talked about, and goes on at no time: `how noisy it gets`, `the fact that the roof leaks`.
_NOT_GOING_ON = lazy_pattern(
    r"(?i)(?:how|what|when|where|whether|which|who|why|the fact that|not|nobody|being|failing|falling|missing|struggling"
    r"|throwing|wasting|having (?:enough|no|only|so|to|too)|running (?:low|out|short)|(?:an?|the|your) .* being)\b"
    r"|turning (?:\w+ ){1,2}away\b|[\"\u201c]"
)

_IT_IS = lazy_pattern(
    r"(?i)^(?:it(?:['\u2019]s| is) (?=(?:an?|our|the|their|your)\b)"
    r"|(?:(?:they|we|you)(?:['\u2019]re| are) )(?=\w+ing\b)"
    r"|(?:(?:they|we|you)(?:['\u2019]re| are) )?(?:(?:really|very) )?(?:busy with|in the (?:middle|thick) of) )"
)
# harvest, stocktake: by its name it is the one that goes on there, though its word may be done elsewhere
_GOES_ON = lazy_pattern(
    r"(?i)\A(?=(?:(?!(?:an?|every|her|his|my|our|some|that|their|the|this|your)\b)[a-z-]+ )?"
    r"(?:audit|handover|harvest|inspection|launch|move|rebuild|refit|refurb(?:ishment)?|rush|stock[ -]?take|switch(?:over)?)"
    r"(?: (?:at|for|in|of|on|to) .+)?\Z)"
)
# losing two nurses: what nobody has on their hands, and the loss is
_LOSING = lazy_pattern(r"(?i)\Alosing (?!out\b|track\b|weight\b)")

# What goes on by the name of it: moving into the new building, recruiting for the new shop
_BY_NAME = (
    # It is read in another week.
    (lazy_pattern(r"(?i),? (?:(?:next|this) (?:month|week)|today|tomorrow)\Z"), ""),
    (
        lazy_pattern(
            r"(?i)\A(?:we(?:['\u2019]re| are) )?moving (?=(?:from|in|into|to)\b)"
        ),
        "the move ",
    ),
    (lazy_pattern(r"(?i)\Arecruiting (?=for\b)"), "the recruitment "),
    (lazy_pattern(r"(?i)\A(?:getting ready|preparing) (?=for\b)"), "the preparations "),
    (
        lazy_pattern(
            r"(?i)\Aopening (?=(?:an?|the|their|your) (?:[a-z]+ ){0,2}[a-z]+(?: (?:at|in|on) [^,]+)?\Z)"
        ),
        "the opening of ",
    ),
)

_KNOWN = frozenset(
    {
        "extension",
        "inspection",
        "installation",
        "renovation",
        "reorganisation",
        "rollout",
    }
)
# `building works`, which are known to both; not `training new starters`, which is done.
_BARE = lazy_pattern(
    r"(?!(?:all|an?|her|his|its|lots|many|my|our|some|that|the|their|these|this|those|your)\b|\d)"
    r"(?:building|(?!\w+ing\b)[\w-]+)(?: [\w-]+)*\Z"
)


@remembered
@in_sure_english
def read_busy(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """Something that goes on there: `the move to the new hall`."""
    matter = read_matter(_GOES_ON.sub("the ", _IT_IS.sub("", typed)), lexicon)
    named = rewritten(_LOSING.sub("the loss of ", matter.text), _BY_NAME)
    busy = TypedPhrase(matter.form, named.replace(" loss of their ", " loss of your "))
    if _NOT_GOING_ON.match(busy.text):
        return unclear(typed)
    head = BEHIND.split(busy.text, maxsplit=1)[0]
    *before, last = head.split()
    is_known = lexicon.is_plural(last) or (before and last in lexicon.counted | _KNOWN)
    return thing(f"the {busy.text}") if _BARE.match(head) and is_known else busy
