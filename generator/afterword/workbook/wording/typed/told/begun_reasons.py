"""What a reason leaves out at its beginning: `too far from home`, `accepted a job with the council` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import uncapitalised

_NO_CLAUSE = r"(?!.*\b(?:am|are|is|was|were)\b(?! (?:promised|told)\b))"
# In the order in which they are tried: how a reason begins, and what stands before it then.
_LEFT_OUT = (
    # want to stay self-employed
    (
        lazy_pattern(
            r"(?i)(?:(?:have|had) (?:to|an?|my|no|the)|am|can['\u2019]?t|cannot|decided|do not|don['\u2019]t|feel|found"
            r"|got|need|prefer|want|would)\b(?= )"
        ),
        "I",
    ),
    # took a post at the college
    (lazy_pattern(r"(?i)(?:chose|said yes|took) (?:an?|another|my|the|to)\b"), "I"),
    # taken on by the council, offered a post at home
    (
        lazy_pattern(
            r"(?i)(?:(?:already|just|now) )?(?:(?:chosen|given|hired|offered|promised|taken on)\b(?=.*\bby\b)"
            r"|(?:given|offered|promised) (?:an?|another|more|the)\b)"
        ),
        "I have been",
    ),
    (lazy_pattern(r"(?i)not what I\b"), "it is"),
    # more money elsewhere
    (
        lazy_pattern(
            rf"(?i){_NO_CLAUSE}(?:better|higher|more) (?:money|pay|training|work) (?:at|elsewhere|in|near|nearer|with)\b"
        ),
        "there is",
    ),
    # accepted a job with the council
    (
        lazy_pattern(
            r"(?i)(?:(?:already|just|now|since) )?(?:accepted|agreed|been (?:given|offered|promised)|chosen|signed|taken)"
            r" (?:an?|another|for|my|on|other|something|somewhere|the|to|up|with|more)\b"
        ),
        "I have",
    ),
    (lazy_pattern(r"(?i)(?:(?:already|just) )?been (?!able\b)[a-z]+"), "I have"),
    # moving to Spain in May
    (
        lazy_pattern(
            r"(?i)(?!.*,)(?:applying|caring|expecting|going(?! well\b)|having(?! to\b)|leaving|looking|moving"
            r"|relocating|retraining|returning|staying|starting|taking|training) (?!(?:costs?|is|means|takes|was|would)\b)[a-z]"
        ),
        "I am",
    ),
    (
        lazy_pattern(
            r"(?i)(?:far |just )?too (?:big|cold|dear|dusty|early|expensive|far|hard|heavy|hot|late|long|near|noisy|quiet|small"
            r"|soon|stressful)\b(?! .*\b(?:is|was)\b)"
        ),
        "it is",
    ),
    # longer hours than I can manage
    (
        lazy_pattern(
            rf"(?i){_NO_CLAUSE}(?:an? )?(?:(?:far|many|much) )?(?!(?:better|higher|more (?:money|pay))\b)"
            r"(?:fewer|less|more|worse|[a-z]+er) [^,;:]* than (?:I|my|our|the|we)\b"
        ),
        "it would mean",
    ),
    # too much weekend work for me, too many nights
    (
        lazy_pattern(
            rf"(?i){_NO_CLAUSE}(?:far |just )?too (?:few|little|many|much) (?!of\b)[^,;:]+\Z"
        ),
        "it would mean",
    ),
    # commute is too long
    (
        lazy_pattern(
            r"(?i)(?:bus|commute|contract|cost|distance|drive|hours|job|journey|location|money|office|place|post|rent|role|rota"
            r"|salary|shifts?|train|wages?|work) (?:are|does|do|has|have|is|isn['\u2019]t|aren['\u2019]t|was|were|would)\b"
        ),
        "the",
    ),
    # a better offer, an offer nearer home
    (
        lazy_pattern(
            rf"(?i){_NO_CLAUSE}(?:an?|another) (?:(?:better|closer|earlier|firm|local|second) (?:job )?offer\Z"
            r"|(?:(?:better|closer|firm|local) )?(?:job )?offer (?:at|closer|from|in|near|nearer|of|with) [^,;:]+\Z)"
        ),
        "I have had",
    ),
)
_HAVING_TO = lazy_pattern(r"(?i)\Ahaving to (?=[a-z])")


def with_its_subject(reason: str) -> str:
    """`it is too far from home`, `I have accepted a job`: as it is said behind `because`; all else as it was typed."""
    for begins, words in _LEFT_OUT:
        if begins.match(reason):
            return f"{words} {uncapitalised(reason)}"
    return _HAVING_TO.sub("I would have to ", reason)
