"""Days as they are typed on a telephone, all written out, and in the plural where they come again: `Mon and Fri` (E34)."""

from re import Match

from afterword.patterns import lazy_pattern, rewritten

_NAMES = {
    "mo": "Monday", "tu": "Tuesday", "we": "Wednesday", "th": "Thursday", "fr": "Friday", "sa": "Saturday", "su": "Sunday",
}  # fmt: skip
# Of these, some are words besides: we sat on it, the sun
_SHORT_DAY = lazy_pattern(
    r"\b(?:(?i:tues?|weds|thurs?|thu|fri)"
    r"|(?<![Tt]he )(?:Mon|Wed|Sat|Sun|(?<!I )(?<!we )(?<!she )(?<!they )(?:mon|wed|sat|sun)"
    r"(?! (?:at|by|down|for|in|my|on|the|with)\b)))(?P<many>s?)\b(?:\.(?= ?[a-z,]))?(?!['\u2019])"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_FEW = "(?:[2-4]|two|three|four)"
_THERE = "(?:at home|from home|in (?:the )?office|on site)"
_ROWS = (
    # 2 in the office 3 at home
    (
        lazy_pattern(
            rf"(?i)\b(?P<some>{_FEW})(?: days?)? (?P<there>{_THERE}),?(?: and)?"
            rf" (?P<others>{_FEW})(?: days?)? (?P<elsewhere>{_THERE})\b"
        ),
        r"\g<some> days \g<there> and \g<others> days \g<elsewhere>",
    ),
    (
        lazy_pattern(
            rf"\b({_DAY})s? ?(?:-|\u2013|\btill?\b|\bthrough\b|\bthru\b) ?({_DAY})s?\b"
        ),
        r"\1 to \2",
    ),
    (
        lazy_pattern(rf"\b({_DAY}s?)(?: ?[/+&] ?)({_DAY}s?)(?: ?[/+&] ?)(?={_DAY})"),
        r"\1, \2 and ",
    ),
    (lazy_pattern(rf"\b({_DAY}s?)(?: ?[/+&] ?| )(?={_DAY})"), r"\1 and "),
    (
        lazy_pattern(
            rf"\b({_DAY}s?), ({_DAY}s?)(?=\Z| (?:at|from|in|on|then|otherwise|wfh)\b)"
        ),
        r"\1 and \2",
    ),
)
_PART = r"(?: (?:morning|afternoon|evening|night|shift)s?)"
_AGAIN = lazy_pattern(
    rf"(?<!\bevery )(?<!\beach )(?<!\bother )(?<!\bsecond )(?<!\bfirst )(?<!\blast )(?<!\bnext )(?<!\bthis )(?<!\bto"
    rf" )(?<!\bone )(?<!\ba )(?<!\bodd )(?<!\boccasional )"
    rf"\b(?P<day>{_DAY})(?P<part>{_PART})?\b(?!s\b)(?! to {_DAY})"
)
DAYS = (
    r"(?:(?:the|an) (?:odd|occasional) (?:bank holiday|day|evening|night|session|shift"
    r"|weekend"
    rf"|{_DAY}{_PART}?)|{_DAY} to {_DAY}|(?:(?:some|most|alternate|all|certain|other) )?{_DAY}s?{_PART}?"
    rf"|(?:every|each)(?: (?:other|second|third))? {_DAY}{_PART}?|one {_DAY} (?:a month|in (?:two|three|four)))"
)


def days_in_full(text: str) -> str:
    """`Tues & Thurs` as `Tuesday and Thursday`, `mon-fri` as `Monday to Friday`."""
    return rewritten(_SHORT_DAY.sub(_named, text), _ROWS)


def _named(short: Match[str]) -> str:
    return _NAMES[short[0][:2].lower()] + short["many"] * (
        short[0].lower()[:3] in {"mon", "fri", "sat", "sun"}
    )


def days_that_repeat(text: str) -> str:
    """`on Monday and Friday` as `on Mondays and Fridays`, where it is what one does each week."""
    return _AGAIN.sub(_again, text)


def _again(day: Match[str]) -> str:
    if day["part"]:
        return f"{day['day']}{day['part'].removesuffix('s')}s"
    return f"{day['day']}s"
