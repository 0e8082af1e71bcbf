"""Why an article matters to whoever reads it, typed without its subject: `same size as yours`, `made me think of you` (E34)."""

from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.asides import but_for_asides
from afterword.workbook.wording.typed.cleaned.cleaning import uncapitalised

# Each as it begins, and the subject that it lacks; in this order.
_BEGUN = (
    (r"(?i)\b(?P<you>you) (?:guys|lot)\b", r"\g<you>"),
    # because also your nurses lose an hour
    (
        (
            r"(?i)\A(?:because|b/?c|co[sz]|since) also,? (?P<so>(?:my|our|the|their|there|they|we|you"
            r"|your)\b[^.;:!?]+)[.!]*\Z"
        ),
        r"\g<so>, too",
    ),
    (r"(?i)\A(?:bc|b/c)\b", "because"),
    (
        (
            r"(?i)\A(?:(?:it['\u2019]s|its|it is|they(?:['\u2019]re| are)) )?(?:the )?same siz(?:e"
            r"|ed)(?: (?:business|company|firm|of place|place|shop|team))?"
            r" (?:as|like) (?:you\b|yours\b)(?P<more>.*)\Z"
        ),
        r"they are the same size as you\g<more>",
    ),
    (
        r"\A(?P<size>they are the same size as you), (?P<more>[^,.;:]+)\Z",
        r"\g<size> (\g<more>)",
    ),
    (
        (
            r"(?i)\A(?:the )?same (?=as |(?:[a-z]+ )?(?:argument|challenge|debate|headache|idea|issue|plan|point|problem"
            r"|question|story|thing|trouble)s? (?:as|in|on) )"
        ),
        "it is the same ",
    ),
    (r"(?<=as you) and same (?=[A-Za-z])", " and have the same "),
    (r"(?i)\A(?:the )?same (?=(?:[a-z]+ ){0,3}(?:as|in|on) )", "they have the same "),
    (r"(?i)\A(?:because|co[sz]) of ", "it caught my eye because of "),
    (r"(?i)\A(?:(?:a bit|just|so) )?like (?=your?\b)", "it is just like "),
    (
        r"(?i)\A(?:just )?(?=(?:figured|hoped|knew|remembered|thought|was thinking|wondered) )",
        "I ",
    ),
    (
        (
            r"(?i)\A(?=(?:bring|brought|got|had|made|make|reminded|remind|took|take)s? (?:back|me|to mind)\b|(?:fits"
            r"|sounds|sounded|looks) )"
        ),
        "it ",
    ),
    (
        r"(?i)\A(?:exactly|just|precisely) (?=(?:like|the|what|your)\b)",
        "it is exactly ",
    ),
    (
        r"(?i)\A(?=(?:good|handy|helpful|ideal|interesting|perfect|relevant|similar|useful) (?:for|in|on|to)\b)",
        "it is ",
    ),
    (r"(?i)\Aalso (?=(?:an? |run by |based in |owned by |on ))", "they are also "),
    (
        r"(?i)\A(?=an? (?:[a-z-]+ ){1,4}?like (?:you|yours)\b|an? [a-z-]+(?: [a-z-]+)?, like (?:you|yours)\b)",
        "they are ",
    ),
    (
        r"(?i)\A(?=(?:family|similar|small|tiny|big|busy|old|new|two)[a-z-]* (?:[a-z-]+ ){1,3}like (?:you|yours)\b)",
        "they are a ",
    ),
    (r"(?i)\Ato (?=help\b)", "it may "),
    (r"(?i)\A(?=for your\b)", "it may be of use "),
    (r"(?i)\Awhich (?=(?:could|fits|goes|is|may|might|was|would)\b)", "it "),
)
_WITH_WHO = tuple((lazy_pattern(begun), said) for begun, said in _BEGUN)


def as_why(typed: str | None) -> str:
    """`made me think of your nights` as `it made me think of your nights`; nothing where nothing was typed."""
    why = but_for_asides(typed or "")
    told = rewritten(why, _WITH_WHO)
    return why if told == why else rewritten(uncapitalised(why), _WITH_WHO)
