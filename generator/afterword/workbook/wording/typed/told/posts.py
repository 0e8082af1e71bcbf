"""Posts that somebody would like to hear of one day, to follow `if you ever have` and `considered for` (E34)."""

from re import Match

from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    in_small_letters,
    words_of,
)
from afterword.workbook.wording.typed.cleaned.in_one_piece import in_one_piece
from afterword.workbook.wording.typed.cleaned.slips import in_sure_english
from afterword.workbook.wording.typed.small.days import days_in_full
from afterword.workbook.wording.typed.small.whole import without_asides
from afterword.workbook.wording.typed.talked_of.matters import read_shared
from afterword.workbook.wording.typed.words.articles import article_before
from afterword.workbook.wording.typed.words.form import TypedPhrase, thing, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.typed.words.remembered import remembered

# Several of them need no article, and none of their words is a verb: `payroll posts in Geelong`.
_POSTS = lazy_pattern(
    r"(?:[\w-]+ ){0,4}?(?:contracts|jobs|openings|positions|posts|roles|shifts|vacancies|work)"
    r"(?: (?:around|as|at|close to|for|in|near|on|with|within) [^.;:!?]+)?"
    r"|(?:any|some)thing [^.;:!?]+"
)
# One post, and when it is worked: `a machinist's job on the five-axis cell, on days`.
_POST = lazy_pattern(
    r"an? (?:[\w\u2019'-]+ ){1,4}?(?:job|position|post|role)(?: (?:as|at|in|on|with) [^,.;:!?]+)?"
    r"(?:, (?:(?:by|on) (?:days?|nights?|weekends)|full[- ]time|part[- ]time))?"
)

# That it is to be told of is said before it: `to hear about senior roles`.
_TO_HEAR_OF = lazy_pattern(
    r"(?i)^(?:I(?:['\u2019]d| would) (?:like|love|be (?:(?:very|really|so|more than) )?(?:delighted|glad|grateful|happy"
    r"|interested|keen|pleased)) )?(?:to|in) (?:be (?:considered|kept in mind|thought of|told) (?:about|for|of)"
    r"|hear(?:ing)? (?:about|of)) "
)
# That they may have it is said before it: if a permanent post comes up, when there's a vacancy in the lab
_IF = r"(?:if|in case|should|when|whenever) "
_IF_IT_COMES = lazy_pattern(
    rf"(?i)\A{_IF}(?P<what>[^,]+?) (?:ever )?(?:becomes? available|(?:comes?|came) (?:along|available|free|round|up)"
    rf"|opens? up)(?: again)?(?P<where> [^,]+)?\Z"
)
_IF_YOU_HAVE = lazy_pattern(
    rf"(?i)\A{_IF}(?:there(?:['\u2019]s| is| are)|(?:they|you)(?:['\u2019]ve| ever| next)?(?: get| got| had"
    rf"| have)) (?:ever )?"
)
# when you next need a driver, if you're ever short of a nurse
_ONE = r"an?(?: [a-z-]+){1,3}"
_IF_YOU_NEED = lazy_pattern(
    rf"(?i)\A{_IF}(?:they|you)(?:['\u2019]re| are)?(?: ever| next)? (?:hire|look(?:ing)? for|need|short of|want)"
    rf" (?P<who>{_ONE})(?: again)?\Z"
)
# let me know if one comes up, I'd love to know: said before it as well
_TELL_ME = r"(?:please )?(?:(?:do )?(?:keep me in mind|let me know|tell me|think of me)|give me a (?:bell|call|ring|shout))"
_I_WOULD = (
    r"I(?:['\u2019]d| would)(?: (?:really|very much))* (?:be (?:so |very |really )?(?:(?:delighted|glad|happy"
    r"|pleased) to (?:hear|know)"
    r"|interested|keen)"
    r"|(?:like|love|want) to (?:hear|know)|jump at it|love (?:it|that))|I(?:['\u2019]m| am) (?:interested|keen|your \w+)"
)
_IF_AND_WISH = lazy_pattern(
    rf"(?i)\A(?:(?:{_TELL_ME}|{_I_WOULD}),? )?(?P<if>{_IF}[^,]+?),? ?(?:{_TELL_ME}|(?:then )?(?:{_I_WOULD})(?: (?:about"
    rf"|of) it)?)?\Z"
)
_NO_POST = lazy_pattern(
    rf"(?i){_IF}|(?:definitely|maybe|ok(?:ay)?|please|possibly|sure|yes)\b[^a-z]*\Z"
    r"|(?!(?:account|anyth|bank|cater|clean|cook|engineer|fundrais|hous|market|nurs|plann|publish|purchas|recruit"
    r"|someth|teach|train|weld)ing\b)\w{2,}ing\b"
)
# to come back one day: no post
_TO_DO = lazy_pattern(r"(?i)to (?!an?\b|any\b|my\b|other\b|some\b|the\b|your\b)")
_ALONE = lazy_pattern(
    r"(?i)(?:,? (?:ideally|only|please)|, I(?:['\u2019]d| would) (?:like|love) (?:it|that))[.!]?\Z"
)


def _in_capitals(word: Match[str]) -> str:
    return word[0].upper()


# What is worked by day: a `day job` is what pays the rent.
_DAY_JOB = lazy_pattern(r"\bday (job|post|role)\b")
# What is worked, where only when or how was typed; and what stands before a post as one word
_TIMES = r"(?:days|nights|evenings|earlies|lates|weekends|shifts)"
_BEFORE_A_POST = r"(?= (?:hours|job|position|post|posts|positions|jobs|role|roles|shifts?|vacanc(?:y|ies)|work)\b)"
_IN_FULL = (
    (
        lazy_pattern(
            r"(?i)\A(?:I(?:['\u2019]d| would) |would )?(?:really |still |always )*(?:love|like|prefer|be (?:keen on"
            r"|up for|interested in|open to))"
            r" (?=(?:an?|any|anything|more|some|something|the|your) )"
        ),
        "",
    ),
    (
        lazy_pattern(
            r"(?i),? (?:maybe|perhaps|possibly|ideally|preferably|hopefully) (?=(?:down|further|in|later|nearer|next"
            r"|on|one|round|some|with) )"
        ),
        " ",
    ),
    (
        lazy_pattern(rf"(?i)\A(?:on )?({_TIMES}(?: (?:and|or) {_TIMES})*)\Z"),
        r"work on \1",
    ),
    (lazy_pattern(r"\bwork on (?=shifts\Z)"), "work in "),
    (lazy_pattern(r"(?i)\A(?=job share\Z)"), "a "),
    (
        lazy_pattern(
            rf"(?i)\b((?:any|some)thing) (?=(?:{_TIMES}|a (?:permanent|temporary) contract)\b)"
        ),
        r"\1 on ",
    ),
    (lazy_pattern(r"(?i)\A((?:front|back) of house)\Z"), r"\1 work"),
    (lazy_pattern(rf"(?i)\b(front|back) of house{_BEFORE_A_POST}"), r"\1-of-house"),
    (lazy_pattern(rf"(?i)\b(part|full|term)[- ]time{_BEFORE_A_POST}"), r"\1-time"),
    (
        lazy_pattern(rf"(?i)\b(\d|three|four|five)[- ]day[- ]week{_BEFORE_A_POST}"),
        r"\1-day-week",
    ),
    (
        lazy_pattern(
            r"\b(?:hgv|lgv|hca|sen|send|hr|it|qa)(?= (?:driv|work|job|post|role|posit|shift|vacan))"
        ),
        _in_capitals,
    ),
)

# Pastry!, care home, a baker: what one would work in, and as what
_FIELD = lazy_pattern(
    r"(?!(?:an?|another|any\w*|both|full|less|more|most|my|one|other|others|part|some\w*|the|their|these|those|what"
    r"|your|zero)\b)"
    r"[\w&'\u2019-]+(?: (?:and |or )?[\w&'\u2019-]+){0,2}"
)
_IS_A_POST = lazy_pattern(
    r"(?i).*\b(?:apprenticeship|bank|bootcamp|contract|cover|employment|experience|gig|internship|job|job-share|opening"
    r"|opportunity|overtime|placement|position|post|programme|project|role|scheme|secondment|shift|slot|time"
    r"|traineeship|training"
    r"|vacancy|volunteering|work)"
)
_SOMETHING = (
    (
        lazy_pattern(
            r"(?i)\A(?P<kind>(?:agency|bank|casual|freelance|perm|permanent|relief|remote|seasonal|supply|temp"
            r"|temporary|voluntary)"
            r"(?: or [a-z]+)?)\Z"
        ),
        r"\g<kind> work",
    ),
    (
        lazy_pattern(
            r"\A(?!(?:an?|another|around|at|in|my|on|our|with"
            r"|your)\b)(?:the )?(?P<place>(?:[a-z-]+ ){0,2}(?:back office|bakery|bar"
            r"|clinic|dairy"
            r"|garage|garden|kitchen|lab|library|nursery|office|parlour|plant|salon|shop|studio|surgery|theatre"
            r"|warehouse|workshop"
            r"|yard))\Z"
        ),
        r"something in the \g<place>",
    ),
    (
        lazy_pattern(
            r"\A(?=(?:accounts|comms|communications|events|logistics|operations|ops|paediatrics|pediatrics|sales|stores"
            r"|theatres)\Z)"
        ),
        "something in ",
    ),
    (lazy_pattern(r"\A(?:the )?(?P<wards>wards?)\Z"), r"something on the \g<wards>"),
    (
        lazy_pattern(
            r"\A(?=(?:around|at|in|on|with) [^,.;:!?]+\Z|(?:less|more) (?:challenging|creative|flexible|hands-on|junior|local"
            r"|permanent|regular|secure|senior|stable|suitable|technical)\b|(?:better paid|closer to|higher up|nearer)\b)"
        ),
        "something ",
    ),
)
_ONE_OF_A_TRADE = lazy_pattern(
    r"(?:an? |the )?(?P<who>(?!(?:job|position|post|role) )(?:[\w'\u2019-]+ ){0,3}[\w'\u2019-]+)"
)

_A_FACT = "the fact that "  # which is told, and no post


@remembered
@in_one_piece
@in_sure_english
def read_post(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What they may have one day: posts as they were typed, anything else as any matter."""
    asked = days_in_full(without_asides(bare(typed)))
    typed = rewritten(_ALONE.sub("", _TO_HEAR_OF.sub("", asked)), _IN_FULL)
    text = in_small_letters(_named(bare(typed)), lexicon).removeprefix("to ")
    if _POSTS.fullmatch(text) or _POST.fullmatch(text):
        return thing(_DAY_JOB.sub(r"\1 on days", text))
    if _TO_DO.match(bare(typed)) or _NO_POST.match(text):
        return unclear(typed)
    shared = _of_a_kind(text, lexicon) or read_shared(_named(bare(typed)), lexicon)
    return unclear(typed) if shared.text.startswith(_A_FACT) else shared


def _of_a_kind(text: str, lexicon: Lexicon) -> TypedPhrase | None:
    """`pastry` as `something in pastry`, `pastry chef` as a post as one; nothing for what names a post itself."""
    trade, field = _ONE_OF_A_TRADE.fullmatch(text), _FIELD.fullmatch(text)
    first, head = words_of(text)[0], text.rsplit(maxsplit=1)[-1].lower()
    framed = rewritten(text, _SOMETHING)
    if framed != text:
        return thing(framed)
    if trade and lexicon.names_a_worker(head):
        return thing(f"a post as {article_before(trade['who'])} {trade['who']}")
    is_no_field = (
        lexicon.is_plural(head),
        head in lexicon.counted,
        lexicon.compares(first),
        lexicon.is_quality(first),
        _IS_A_POST.fullmatch(text),
    )
    return None if any(is_no_field) or not field else thing(f"something in {text}")


def _named(typed: str) -> str:
    """`if a permanent post comes up` as that post, `when you next need a driver` as a post as one."""
    asked = _IF_AND_WISH.sub(r"\g<if>", typed)
    named = _IF_YOU_HAVE.sub("", _IF_IT_COMES.sub(r"\g<what>\g<where>", asked))
    return _IF_YOU_NEED.sub(r"a post as \g<who>", named)
