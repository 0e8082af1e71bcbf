"""How long something takes, with how, when and for what one meets: a grammar that is read to its end (E34)."""

from re import Match

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    in_full,
    uncapitalised,
)
from afterword.workbook.wording.typed.small.days import days_in_full
from afterword.workbook.wording.typed.small.whole import in_pieces, without_asides
from afterword.workbook.wording.typed.words.articles import article_before

# it's only five minutes, they say ten minutes, I'd say an hour
_IT_TAKES = lazy_pattern(
    r"(?i)\A(?:(?:it|that|they|he|she|i|we)(?:['\u2019](?:s|ll|d)| is| will| would| should| might)?"
    r"(?: (?:just|only|probably))*(?: (?:be|say|said|take|takes|need|think|want|reckon|reckons))?"
    r"(?:(?<=say|aid|ink|kon)s?(?: that)? (?:it|that)(?:['\u2019](?:d|ll|s)| is| will| would)? ?(?:be|takes?)?)?"
    r"|takes|(?:should|would|will|might|could)(?: only| just)? (?:be|take)"
    r"|only|just|like|maybe|perhaps|prob(?:ably|s)?|literally)\b(?: (?:just|only))?,? "
)
_AT_MOST = lazy_pattern(
    r"(?i)(?:\A(?:(?:(?:i|it|that|this|we) )?(?:(?:do|does|should|will|would)(?:n['\u2019]t| not)|won['\u2019]t)"
    r"(?: (?:have|need) to)? (?:be|last|need|take)(?: you)?(?: any)? (?:longer|more|over)(?: than)?"
    r"|(?:not|no) (?:longer|more) than|not over|at (?:the )?(?:very )?most|max(?:imum)?\.?|less than|under|within) "
    r"|(?:,| -)? (?:tops|max\.?|maximum|at (?:the )?(?:very )?most|(?:and )?(?:no|not) (?:longer|more)(?=\Z|,))(?![\w-]))"
)
_SHORT_FIRST = lazy_pattern(
    r"(?i)\A(?:(?:(?:it(?:['\u2019]s| is|['\u2019]ll be| will be)|should be|will be) )?"
    r"(?:brief|fine|nothing long|not (?:for |be )?(?:too |very )?long|(?:only |just )?(?:a )?(?:quick|short) (?:call|one)"
    r"|quick|quite quick|short|very quick|really quick)|easy)[,:;] ?(?=\S)"
)
_UNITS = r"(?:minutes?|hours?|seconds?|days?)"
_ONE_TO_TEN = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|ninety"
)
_COUNT = rf"(?:\d+(?:\.\d+)?|(?:twenty|thirty|forty|fifty)(?:-[a-z]+)?|{_ONE_TO_TEN}|a few|a couple(?: of)?|several)"
_ONE = (
    rf"(?:\d+ hours? and \d+ minutes|{_COUNT}(?: (?:to|or) {_COUNT})? {_UNITS}|half an hour|(?:a "
    rf"|three )quarters? of an hour|an hour(?: and (?:a half|a quarter|\d+ minutes))?"
    rf"|(?:{_COUNT}) and a half hours|half a day|(?:an?|one) (?:(?:whole|full) )?(?:minute|day|morning|afternoon"
    rf"|moment)(?: or two)?)"
)
_LONG = (
    r"(?:(?:up to |about |around |roughly |nearly |almost |just (?:over|under) |over |at least |a good |a full |another )*"
    rf"{_ONE}(?: or (?:so|thereabouts|(?:a (?:bit|little) )?(?:less|longer|more)|two)\b| and a (?:bit|half)\b)?)"
)
LENGTH = rf"{_LONG}(?:,? or (?:about |up to )?{_LONG})?"
_ROWS = (
    (
        lazy_pattern(
            r"(?i)(?<![\w.])(?P<count>\d+|few|of|two|three|[a-z-]*(?:five|ten|een|ty)|[a-z]+(?= mins)) ?(?:mins?"
            r"|m(?=\Z))\b\.?"
        ),
        r"\g<count> minutes",
    ),
    (lazy_pattern(r"(?i)(?<![\w.])(\d+(?:\.\d)?) ?(?:hrs?|h)\b\.?"), r"\1 hours"),
    (lazy_pattern(r"(?<![\w.])1 (hour|minute)s\b"), r"1 \1"),
    (lazy_pattern(r"\A(\d{1,2}(?: ?(?:-|\u2013|to) ?\d{1,2})?)\Z"), r"\1 minutes"),
    (
        lazy_pattern(r"(?i)\b(\d+ hours?|an hour),? (\d+)(?: minutes)?\Z"),
        r"\1 and \2 minutes",
    ),
    (
        lazy_pattern(r"(?i)\b(half an hour|an hour|quarter of an hour)[ -]?ish\b"),
        r"about \1",
    ),
    # 45 minutes, maybe an hour
    (
        lazy_pattern(
            r"(?i),? (?:or )?(?:maybe|perhaps|possibly) (?=(?:[a-z]+ )?(?:\d+|[a-z-]+) (?:hours?|minutes?)\b)"
        ),
        " or ",
    ),
    (
        lazy_pattern(
            r"(?i)(?:(?<!a )(?<!an )\bhalf|(?<!\d)1/2|\u00bd)[- ](?:an )?(?:hour|hr)\b"
        ),
        "half an hour",
    ),
    (lazy_pattern(r"(?i)\b(?:an? |one )?hour and (?:a )?half\b"), "an hour and a half"),
    (
        lazy_pattern(
            r"(?i)\A(?=(?:quarter of an hour|hour|few minutes|couple of minutes|morning)\b)"
        ),
        "a ",
    ),
    (lazy_pattern(r"\Aa (?=hour\b)"), "an "),
    (
        lazy_pattern(
            r"(?<![\w.])(\d+)(?: (?:minutes|hours))? ?[-\u2013] ?(\d+)(?= (?:minutes|hours|days)\b)"
        ),
        r"\1 to \2",
    ),
    (
        lazy_pattern(r"(?i)\b((?:\d+|[a-z]+)(?: to \d+)?) (minutes|hours)[ -]?ish\b"),
        r"about \1 \2",
    ),
    (
        lazy_pattern(
            r"(?i)\A(?:approx\.?|circa|c\.?|~|roundabout|round about) ?(?=[\da-z])"
        ),
        "about ",
    ),
    (
        lazy_pattern(
            r"(?i)(?<=\b(?:on|by) )zoom\b|(?<=\bvia )zoom\b|(?<=\bover )zoom\b|\bzoom(?= (?:call|chat|meeting))"
        ),
        "Zoom",
    ),
    (
        lazy_pattern(
            r"(?i)(?<=\bon )teams\b|(?<=\bvia )teams\b|(?<=\bover )teams\b|\bteams(?= (?:call|chat|meeting))"
        ),
        "Teams",
    ),
    (
        lazy_pattern(r"(?i)\Abetween (\d+|[a-z]+) and (\d+|[a-z]+)(?= minutes)"),
        r"\1 to \2",
    ),
    (lazy_pattern(r"(?i)\ba quarter[- ]hour\b"), "a quarter of an hour"),
    (
        lazy_pattern(r"(?i)\ban hour,? (?:or )?(?:maybe|perhaps|possibly) two\b"),
        "an hour or two",
    ),
    # a 20-minute call, a half-hour chat, quick 10 minutes: so long a call
    (
        lazy_pattern(
            r"(?i)\A(?:an? |one )?(?:(?:short|quick|brief) )?(\d+|[a-z]+)[- ]minutes?(?= [A-Za-z])"
        ),
        r"\1 minutes",
    ),
    (lazy_pattern(r"(?i)\A(?:an? )?half[- ]hour(?= [A-Za-z])"), "half an hour"),
    (
        lazy_pattern(
            r"(?i)\A(?:an? |one )?(?:hour[- ]long|one-hour|1-hour)(?= [A-Za-z])"
        ),
        "an hour",
    ),
    (lazy_pattern(r"(?i)\A(?:an?|one) (?:quick|short|brief) (?=\d)"), ""),
    (lazy_pattern(r"(?i)\A(?:quick|short|brief) (?=\d)"), ""),
)
_MEETING = (
    r"(?:call|meeting|visit|walk[- ]?(?:through|round|around)(?: (?:the|your) [a-z]+)?|tour|demo|catch[- ]?up"
    r"|sit[- ]?down|look (?:a)?round)"
)
_KIND = r"(?:quick|short|brief|little|informal|site|office|farm|home|phone|video|Zoom|Teams|follow[- ]up|WhatsApp)"
_TALK = r"(?:chat|conversation|talk|word|natter)"
_BY = (
    r"(?i:phone|telephone|video|Zoom|Teams|Skype|Meet|FaceTime|WhatsApp|e-?mail|link|coffee|brew|cuppa|tea|beer|lunch"
    r"|breakfast|pint"
    r"|cup of (?:tea|coffee))"
)
_HOW = (
    rf"(?:(?:by|over|via|on|through) (?:the |an? )?(?:quick )?{_BY}|(?:in |face[- ]to[- ])(?:person|face)"
    rf"|in [A-Z][a-z]+|online|remotely)"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?"
_TIME = (
    rf"(?:week|month|(?:{_DAY} )?(?:morning|afternoon|evening)|{_DAY}|lunch(?:time)?|rush|tea[- ]?time|shift|service"
    rf"|school|surgery|work|day"
    r"|milking|closing|opening|holidays|spring|summer|autumn|harvest|Easter|Christmas|half[- ]term|hours"
    r"|\d+(?:[:.]\d\d)? ?(?:am|pm)?)"
)
_AT = r"(?:at|after|before|during|in|on|over|around|next|this|one|early|late|later|first thing|any ?time|some ?time)"
_SUITS = (
    r"(?:(?:it |that |is |would |best )*(?:suits?|works?)(?: you)?(?: best)?|(?:is )?convenient|you (?:like|can|prefer"
    r"|wish|want|have time))"
)
_PIECE = lazy_pattern(
    r"(?:,|;| [-\u2013])? ?\b(?i:(?:and|or|but) )?(?:"
    rf"(?i:(?P<meets>(?:(?:for|on|over|in) )?(?:an? |one )?(?P<which>(?:{_KIND} )*{_MEETING}(?: (?:of"
    rf"|round) (?:the )?[a-z]+)?)))"
    rf"|(?i:(?P<talks>(?:(?:for|over) )?(?:an? )?(?:{_KIND} )*{_TALK}))"
    rf"|(?P<how>{_HOW}(?:,? (?:or|and) {_HOW})*"
    r"|(?:so (?:that )?(?:I|we) can|to (?:see|look|measure|show|go|check|walk|meet|run|discuss|take)"
    r"|walking|looking|going|showing|driving|while) [^,;.?!]+"
    rf"|an? (?:quick )?{_BY}(?= |,|\Z)|lunch|breakfast|coffee)"
    rf"|(?i:(?P<when>(?:{_AT},? )+(?:(?:the|your|next|this|end|start|beginning|middle|of|early|late|a"
    rf"|lunch) )*{_TIME}(?: or {_TIME})*"
    rf"|(?:any ?time|some ?time|whenever|when|as)(?: {_SUITS})|any ?time|some ?time|tomorrow|later(?: on)?|today"
    rf"|any day(?: (?:but|except|next|this) (?:week|{_DAY}))?|{_DAY}(?: (?:or|and) {_DAY})*"
    r"|before you (?:close|open|start)|when you(?:['\u2019]re| are)? (?:around|closed|free|next in|open|quiet)"
    r"|(?:on|at|in|round) (?:site|yours|(?:the|your) (?:[a-z]+ ){0,2}[a-z]+)))"
    r"|(?i:(?P<calls>(?:they|she|he|(?-i:HR))(?:['\u2019]ll| will)? (?:call|phone|ring)s?(?: (?:her|him|them|you))?))"
    r"|(?P<each>(?:per|for each|with each) (?:referee|person|call)|each|a head)"
    r")(?![\w-])"
)
_LONG_AND_BESIDE = lazy_pattern(rf"(?i)\A(.*?)(?<![\w-])({LENGTH})(?![\w-])(.*)\n\n\Z")
_WHEN = (
    (lazy_pattern(r"\b(?:suits|works)\Z"), r"\g<0> you"),
    (lazy_pattern(rf"\A(?={_DAY}\b)"), "on "),
)
_AS_IT_STANDS = (
    (lazy_pattern(r"\Aso (?:that )?(?=(?:I|we) )"), "so that "),
    (lazy_pattern(r"\A(?=an? |lunch|breakfast|coffee)"), "over "),
)
_UP_TO = (
    (lazy_pattern(r"\A(?:up to )+(?!.* to )"), "up to "),
    (lazy_pattern(r"\Aup to (.* to .*)\Z"), r"\1 at most"),
)


@frozen
class Talk:
    """A talk that is asked for: how long it takes, when it may be, and how one talks, each empty where it was not typed."""

    takes: str = ""
    when: str = ""
    how: str = ""

    @property
    def beside(self) -> str:
        """When and how, as it stands behind `of your time`."""
        return ", ".join(filter(None, (self.when, self.how)))


def _in_full(named: str) -> str:
    """`5 mins max` as `5 minutes`."""
    text = uncapitalised(_IT_TAKES.sub("", _AT_MOST.sub("", named)))
    return rewritten(in_full(days_in_full(text)), _ROWS)


def talk_in_whole(typed: str) -> Talk | None:
    """How long, when and how, each as a letter has it; nothing where a part of what was typed is none of them."""
    named = _SHORT_FIRST.sub("", without_asides(bare(typed)))
    text = _in_full(named)
    before, takes, behind = _LONG_AND_BESIDE.sub(r"\1\n\2\n\3", f"{text}\n\n").split(
        "\n"
    )[:3]
    pieces = in_pieces(_PIECE, f"{before.strip(', ')}, {behind}")
    if pieces is None:
        return None
    return Talk(
        takes=_at_most(takes, named),
        when=" ".join(filter(None, map(_when, pieces))),
        how=", ".join(filter(None, map(_how, pieces))),
    )


def _at_most(long: str, named: str) -> str:
    """`up to 30 minutes`, of `30 min max`."""
    if not _AT_MOST.search(named):
        return long
    return rewritten(f"up to {long}", _UP_TO)


def _when(piece: Match[str]) -> str:
    """What stands before `to talk it through`: for a call, next week, on site."""
    told = piece.groupdict("")
    if told["which"]:
        return f"for {article_before(told['which'])} {told['which']}"
    return rewritten(told["when"], _WHEN)


def _how(piece: Match[str]) -> str:
    """What stands behind it: by phone, so that I can see it."""
    return rewritten(piece.groupdict("")["how"], _AS_IT_STANDS)
