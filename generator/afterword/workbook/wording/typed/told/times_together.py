"""Where, and for how long, the candidate and a referee worked together: `Ward 7` as `our time on Ward 7` (E34, S57)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import uncapitalised

# Where the two of them worked, which nobody remembers as a thing: in the bakery, working on the Hadley Road site, Ward 7
_WARD = lazy_pattern(r"Ward \S+\Z")
_TIMES = (
    (
        lazy_pattern(
            r"(?i)(?:at|behind|in|on) (?:(?:an?|both|our|the) |(?-i:[A-Z]))[^,;:.?!]+"
        ),
        "our time {}",
    ),
    (
        lazy_pattern(
            r"(?i)(?:nursing|serving|training|working) (?:at|in|on|under) [^,;:.?!]+"
        ),
        "our time {}",
    ),
    (lazy_pattern(r"(?i)ward (?:\d+|(?-i:[A-Z]))"), "our time on {}"),
    (
        lazy_pattern(
            r"(?i)(?:our|the) (?:[a-z'\u2019-]+ )?(?:bakery|brewery|garage|greenhouse|kitchen|lab|laboratory"
            r"|laundry|library"
            r"|office|theatre|warehouse|workshop)(?: (?:at|in|of|on) [^,;:.?!]+)?"
        ),
        "our time in {}",
    ),
    (
        lazy_pattern(
            r"(?i)(?:our|the) (?:[a-z'\u2019-]+ )?(?:caf\u00e9|cafe|clinic|dairy|depot|farm|hospital|hotel|mill|nursery|pub"
            r"|quarry|restaurant|salon|school|shop|stables|station|surgery)(?: (?:at|in|on) [^,;:.?!]+)?"
        ),
        "our time at {}",
    ),
    (
        lazy_pattern(
            r"(?i)(?:days|earlies|evenings|lates|nights|weekends)(?: (?:at|in|on) [^,;:.?!]+)?"
        ),
        "our time on {}",
    ),
    (
        lazy_pattern(
            r"(?i)(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:months|seasons|years) (?:at|in|of|on) [^,;:.?!]+"
        ),
        "our {}",
    ),
    (lazy_pattern(r"(?:19|20)\d\d [A-Za-z][\w-]*(?: [a-z]+)?"), "the {}"),
    (
        lazy_pattern(
            r"[A-Z]{2,}[a-z]* (?:audit|bid|implementation|launch|merger|migration|move|project|rollout|upgrade)\b[^,;:.?!]*"
        ),
        "the {}",
    ),
    # that awful audit
    (
        lazy_pattern(
            r"(?:that|those|this) (?!.*\b(?:he|I|she|they|we|you)\b)(?:[a-z-]+ ){0,2}[a-z-]+(?<!ed)(?<!was)"
        ),
        "{}",
    ),
)


def our_time(text: str) -> str:
    """`five years on nights` as `our five years on nights`; nothing where it names neither a place nor a time."""
    times = (time for place, time in _TIMES if place.fullmatch(text))
    return next(times, "").format(_begun_small(text))


def _begun_small(text: str) -> str:
    """`Working on the site` with a small letter; `Ward 7` as it is called."""
    return text if _WARD.match(text) else uncapitalised(text)
