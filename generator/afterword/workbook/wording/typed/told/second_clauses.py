"""What was typed behind a comma and belongs to what stands before it, joined as one says it (E34)."""

from afterword.patterns import lazy_pattern, rewritten

_SO_MANY = r"(?:\d[\d,.:]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)"
_DO = r"(?:ask|check|discuss|find|go|look|read|run|see|sit|speak|talk|think|work)"
_FIRST_OF_TWO = r"(?:an?|all|at|each|every|how|if|it|my|our|the|their|them|to|what|where|whether|which|who|why|with|your)\b"
# What is so now: get the wait under 2 minutes, its at 7 now; and who waits: they've 6 waiting
_OF_AN_AIM = (
    (
        lazy_pattern(
            r"(?i)(?P<aim>\b(?:above|below|down|over|to|under|up)\b [^,]*),? (?:and |but )?it(?:['\u2019]?s| is)"
            rf" (?:currently |now )?(?:(?:at|on) )?(?P<now>(?:about |around |nearly |over )?{_SO_MANY}"
            r"(?:%| ?per ?cent)?(?: (?!at\b|currently\b|now\b|today\b)[a-z]+)?) (?:at the moment|currently|now|today)\Z"
        ),
        r"\g<aim>, from \g<now> now",
    ),
    (
        lazy_pattern(
            rf"(?i), (?:they|you)(?:['\u2019]ve| have)(?: got)? (?={_SO_MANY} )"
        ),
        ", as you have ",
    ),
)
# Why it is asked: ask my husband, he'd have to move too; see what my practice says, I only told them yesterday
_OF_TIME = (
    (
        lazy_pattern(
            r"(?i)(?P<do>\A(?:I (?:have|need|want) to |to )?(?:ask|check with|discuss it with|see|speak (?:to|with)"
            r"|talk (?:to|with))"
            r"\b[^,]*), (?=(?:he|it|she|they|we)(?:['\u2019](?:d|ll|re|s|ve)| (?:are|has|have|is|might|needs?|was|were"
            r"|will|would))\b)"
        ),
        r"\g<do>, as ",
    ),
    (
        lazy_pattern(
            rf"(?i)(?P<do>\A(?:I (?:have|need|want) to |to )?{_DO}\b[^,]*), (?=I (?:have )?(?:just|only|still) [a-z]"
            r"|(?:it|that|this) (?:affects|changes|involves|means|would mean)\b)"
        ),
        r"\g<do>, as ",
    ),
)
# walk the site with the foreman first, see what is live: the second is done as well
_OF_STEPS = (
    (
        lazy_pattern(
            rf"(?i)(?P<do>\A(?:[\w'\u2019-]+ ){{2,}}first), (?P<next>(?:ask|check|count|draw|find|get|keep|list|look|make"
            rf"|measure|note|pick|put|ring|see|show|sort|speak|talk|test|try|walk|watch|write) {_FIRST_OF_TWO}[^,;]*)\Z"
        ),
        r"\g<do> and \g<next>",
    ),
)
# the rollout at the branches, you on stock me on signage
_OF_US_BOTH = (
    (
        lazy_pattern(
            r"(?i), you (?P<at>at|in|on) (?P<yours>[^,;.]+?),? (?:and )?me (?P<mine>(?:at|in|on) [^,;.]+)\Z"
        ),
        r", with you \g<at> \g<yours> and me \g<mine>",
    ),
)


def joined_to_an_aim(text: str) -> str:
    """`get it under 2 minutes, it's at 7 now` as `get it under 2 minutes, from 7 now`."""
    return rewritten(text, _OF_AN_AIM)


def joined_to_a_wait(text: str) -> str:
    """`see what they say, I only told them yesterday` as `see what they say, as I only told them yesterday`."""
    return rewritten(text, _OF_TIME)


def joined_to_a_step(text: str) -> str:
    """`walk the site first, see what is live` as `walk the site first and see what is live`."""
    return rewritten(text, _OF_STEPS)


def joined_to_us_both(text: str) -> str:
    """`the rollout, you on stock me on signage` as `the rollout, with you on stock and me on signage`."""
    return rewritten(text, _OF_US_BOTH)
