"""Two things to do, the second in the form of the first: `do the run then driving the bus` as `then drive the bus` (E34)."""

from functools import partial
from re import Match

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# do the school run then driving the bus
_THEN_DOING = lazy_pattern(
    r"(?i)(?P<first>\A(?![a-z]+ing\b)[^,;:]+?,? (?:and )?then )(?P<doing>[a-z]+ing)(?= [a-z])"
)
# ask my landlord and I need to see the school
_AND_I_NEED_TO = lazy_pattern(
    r"(?i)(?P<first>\A(?:(?:I (?:have|need|want) )?to )?(?:arrange|ask|book|call|chat|check|clear|discuss|find|finish|get"
    r"|go|have"
    r"|hear|let|look|move|read|ring|see|sell|sit|sort|speak|talk|tell|think|visit|wait)\b[^,;:]*?),? (?P<and>and|then|and then)"
    r" I(?:['\u2019]d like| (?:also )?(?:have|need|want)) to (?=[a-z])"
)


def in_one_form(text: str, lexicon: Lexicon) -> str:
    """Both as the first was typed; as it is where the second is no such thing."""
    told = _AND_I_NEED_TO.sub(r"\g<first> \g<and> ", text)
    return _THEN_DOING.sub(partial(_then_do, lexicon), told)


def _then_do(lexicon: Lexicon, doing: Match[str]) -> str:
    """`do the school run then driving the bus` as `then drive the bus`."""
    verb = lexicon.verb_in_ing(doing["doing"])
    return f"{doing['first']}{verb}" if verb else doing[0]
