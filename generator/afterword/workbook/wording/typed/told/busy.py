"""What keeps the employer busy, as typed, to follow `I hope all is going well with` (E34)."""

from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.asides import read_without_asides
from afterword.workbook.wording.typed.cleaned.cleaning import bare, words_of
from afterword.workbook.wording.typed.cleaned.slips import in_sure_english
from afterword.workbook.wording.typed.grammar.pieces import BEHIND
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.words.form import TypedPhrase, thing, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon, in_ing
from afterword.workbook.wording.typed.words.remembered import remembered

# What was talked about, and goes on at no time: `how noisy it gets`, `the fact that the roof leaks`.
_NOT_GOING_ON = lazy_pattern(
    r"(?i)(?:how|what|when|where|whether|which|who|why|the fact that|not|nobody|being|failing|falling|missing|struggling"
    r"|throwing|wasting|having (?:enough|no|only|so|to|too)|running (?:low|out|short)|(?:an?|the"
    r"|your) .* being(?! (?:here|in|on site)\b))\b"
    r"|turning (?:\w+ ){1,2}away\b|[\"\u201c]"
)

_IT_IS = lazy_pattern(
    r"(?i)^(?:it(?:['\u2019]s| is) (?=(?:an?|our|the|their|your)\b)"
    r"|(?:(?:they|we|you)(?:['\u2019]re| are) )(?=\w+ing\b)"
    r"|(?:they|we|you)(?:['\u2019]ve| have)(?: got)? (?=(?:an?|our|the|their|two|three) .*\b(?:going (?:in|on|up)"
    r"|coming(?: in| up)?"
    r"|starting|opening|happening|to (?:do|finish|get))\b)"
    r"|(?:(?:they|we|you)(?:['\u2019]re| are) )?(?:(?:really|very) )?(?:busy with|in the (?:middle|thick) of) )"
)
# harvest, stocktake: by its name it is the one that goes on there, though its word may be done elsewhere
_IT_GOES_ON = (
    "(?:audit|build|changeover|extension|fit-?out|go-live|handover|harvest|inspection|installation|launch|merger|migration|move"
    "|opening|rebrand|rebuild|refit|refurb(?:ishment)?|relaunch|renovation|rollout|rush|stock[ -]?take|switch(?:over)?|upgrade)"
)
_GOES_ON = lazy_pattern(
    r"(?i)\A(?!(?:re-?)?opening\b)(?=(?:(?!(?:an?|every|her|his|my|our|some|that|their|the|this|your)\b)[a-z-]+ )?"
    rf"{_IT_GOES_ON}(?: (?:at|for|in|of|on|to|with) .+)?\Z)"
)
_BEGINS_LARGE = lazy_pattern(rf"\A(?=[A-Z])(?i:{_IT_GOES_ON})\b")
_GO_LIVE = lazy_pattern(r"(?i)\bgo live\b")
# they've got the CQC in next week, the auditors being in
_THEY_ARE_IN = lazy_pattern(
    r"(?i)\A(?:(?:they|we|you)(?:['\u2019]ve| have)(?: got)? |having )?(?:(?P<by_name>(?:the )?(?-i:[A-Z])\w+)"
    r"|(?P<they>the (?:[a-z]+ )?(?:auditors?|builders?|decorators?|engineers?|inspectors?|painters?|surveyors?)))"
    r" (?:being |coming )?(?:here|in|on site|round)(?:,? (?:all|next|this) (?:week|month)| on [a-z]+day| soon"
    r"| today| tomorrow)?\Z"
)
# It is read in another week, and goes on in it as well.
_AT_A_TIME = lazy_pattern(
    r"(?i),? (?:(?:all|most of the|next|this) (?:day|week|month)|today|tomorrow)\Z"
)
# peak, and half the lads have gone: how somebody or something is, behind what goes on
_IT_IS_SO = lazy_pattern(
    r"(?i)(?:,| and| but| so| while| -|;) (?!(?:how|that|what|when|where|which|who|why)\b)(?:[\w'\u2019-]+ ){1,6}?(?:are"
    r"|aren['\u2019]?t"
    r"|can|can['\u2019]?t|do|does|doesn['\u2019]?t|don['\u2019]?t|has|hasn['\u2019]?t|have|haven['\u2019]?t|is"
    r"|isn['\u2019]?t|was|were"
    r"|will|won['\u2019]?t)\b|(?:,| and| but| so| while| -|;) (?:he|I|it|nobody|no one|she|someone|they|we"
    r"|you)(?:['\u2019][a-z]+)? "
)
# losing two nurses: what nobody has on their hands, and the loss is
_LOSING = lazy_pattern(r"(?i)\Alosing (?!out\b|track\b|weight\b)")

# What goes on by the name of it: moving into the new building, recruiting for the new shop
_BY_NAME = (
    (
        lazy_pattern(
            r"(?i)\A(?:we(?:['\u2019]re| are) )?moving (?=(?:from|in|into|to)\b)"
        ),
        "the move ",
    ),
    # they're moving depot: the one that they move out of
    (
        lazy_pattern(
            r"(?i)\A(?:the )?moving (?P<what>branch|depot|office|shop|site|warehouse|workshop|yard)\b"
        ),
        r"the \g<what> move",
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

_THE = lazy_pattern(r"(?i)\Athe ")
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


def _may_be_either(typed: str, busy: str, lexicon: Lexicon) -> bool:
    """`mock exams and reports`: nobody mocks them, though the word is done elsewhere."""
    first, second = words_of(typed)[:2]
    is_named = lexicon.is_plural(second), second in {"exam", "test"}
    is_done = not first.endswith("ing"), busy.startswith(in_ing(first))
    return all((any(is_named), *is_done))


# the new boiler going in, no heating till Thursday: what they have to bear is not theirs to be told
_THEIR_TROUBLE = lazy_pattern(r"(?i)(?:, | \(| - )(?:no|not|nothing|poor) [^,()]*\)?\Z")


@remembered
@in_sure_english
@read_without_asides
def read_busy(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """Something that goes on there: `the move to the new hall`."""
    are_in = _THEY_ARE_IN.match(bare(typed))
    if are_in:
        return thing(are_in["they"] or f"the {_THE.sub('', are_in['by_name'])} visit")
    themselves = _THEIR_TROUBLE.sub("", typed)
    named = _GO_LIVE.sub("go-live", _AT_A_TIME.sub("", _IT_IS.sub("", themselves)))
    small = _BEGINS_LARGE.sub(lambda word: word[0].lower(), named)
    matter = read_matter(_GOES_ON.sub("the ", small), lexicon)
    if _may_be_either(small, matter.text, lexicon):
        return thing(f"the {bare(small)}")
    named = rewritten(_LOSING.sub("the loss of ", matter.text), _BY_NAME)
    busy = TypedPhrase(matter.form, named.replace(" loss of their ", " loss of your "))
    if any((_NOT_GOING_ON.match(busy.text), _IT_IS_SO.search(busy.text))):
        return unclear(typed)
    head = BEHIND.split(busy.text, maxsplit=1)[0]
    *before, last = head.split()
    is_known = lexicon.is_plural(last) or (before and last in lexicon.counted | _KNOWN)
    return thing(f"the {busy.text}") if _BARE.match(head) and is_known else busy
