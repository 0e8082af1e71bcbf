"""What an article says, typed as a note of it: `no shows down 30% after they texted`, `basically that fans pay back` (E34)."""

from functools import partial
from re import Match

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# What is said of how short it is told, before what it says
_IN_SHORT = lazy_pattern(
    r"(?i)\A(?:(?:and|just|so|well),? )?(?:basically|essentially|in (?:a nutshell|brief|essence|a word|other words|short"
    r"|summary)|long story short|mainly|more or less|mostly|pretty much|simply|tl;?dr|to sum up|the (?:basic(?:s| idea)"
    r"|bottom line"
    r"|gist|jist|long and short of it|main (?:idea|point|thing)|message|point|takeaway|upshot)(?: (?:is|was|being))?"
    r"|(?:main|key) (?:finding|message|point|takeaway)|bottom line|(?:was|is) (?:basically|mainly|mostly))"
    r"(?:,|:| [-\u2013])? (?=\S)"
)
_SO_MUCH = (
    r"(?:(?:about|almost|around|by|just|more than|nearly|only|over|roughly|well over) )*(?:[£$€]?\d[\d.,]*(?:%| ?per ?cent\b"
    r"|k\b| points?\b)?|(?:a|one|two|three) (?:fifth|half|quarter|tenth|third)s?\b|half\b)"
)
# no shows down 30%: what went down, with no verb before it or behind it
_WENT = lazy_pattern(
    r"(?i)\A(?P<what>(?!(?:he|how|I|if|it|that|they|this|we|what|when|who|you)\b)(?:(?!(?:and|are|be|been|being|came"
    r"|come|fell"
    r"|go(?:es|ing)?|gone|had|has|have|is|rose|turned|was|went|were|will)\b)[^\s,.;:!?()]+ ){1,6}?)"
    rf"(?P<way>down|up) (?P<far>{_SO_MUCH}|(?:from|to) (?:about |almost |nearly |over |under )?[£$€]?\d)(?P<more>[^;:!?]*)\Z"
)
_STILL_SO = lazy_pattern(
    r"(?i)\b(?:already|now|since|so far|this (?:month|year|quarter))\b"
)


def in_a_sentence(text: str, lexicon: Lexicon) -> str:
    """A note of what something says as a sentence says it: `basically no-shows down 30%` as `no-shows went down 30%`."""
    return _WENT.sub(partial(_with_its_verb, lexicon), _IN_SHORT.sub("", text))


def _with_its_verb(lexicon: Lexicon, note: Match[str]) -> str:
    """What went up or down, in one sentence; of what holds to this day, what has gone."""
    *_, head = note["what"].lower().split()
    have = ("has", "have")[lexicon.is_plural(head)]
    verb = f"{have} gone" if _STILL_SO.search(note["more"]) else "went"
    return f"{note['what']}{verb} {note['way']} {note['far']}{note['more']}"
