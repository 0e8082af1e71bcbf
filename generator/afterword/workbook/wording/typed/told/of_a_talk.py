"""How long a talk takes, when it may be and how one talks, as they were typed in haste (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import bare
from afterword.workbook.wording.typed.small.lengths import Talk, talk_in_whole
from afterword.workbook.wording.typed.words.form import TypedPhrase, thing, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# a coffee, a quick call: how one talks, and not how long
_DRINK = lazy_pattern(
    r"(?i)(?:over |for )?(?P<what>a (?:quick |short )?(?:beer|brew|coffee|cuppa|cup of (?:coffee|tea)|lunch|tea))\Z"
)
_CALL = lazy_pattern(
    r"(?i)(?:on |over |by |in )?(?P<what>an? (?:(?:quick|short|brief|phone|video) )*(?P<which>call|chat|meeting))\Z"
)
# It is a call in any case
_OF_A_CALL = lazy_pattern(r"\Afor an? (?:(?:quick|short|brief|phone) )*call(?:, )?")
_WAYS = {"call": "on", "chat": "over", "meeting": "in"}


def read_call_length(typed: str, _: Lexicon) -> TypedPhrase:
    """How long a call takes, to follow `one call of`; unclear where no time is named, or more than how and when."""
    talk = talk_in_whole(typed)
    if talk is None or not talk.takes:
        return unclear(typed)
    beside = _OF_A_CALL.sub("", talk.beside)
    return thing(", ".join(filter(None, (talk.takes, beside))))


def talk_typed(typed: str, _: Lexicon) -> Talk:
    """`15 minutes on the phone` in its parts; nothing of it where something else is told as well."""
    over = talk_over(typed)
    return Talk(how=over) if over else talk_in_whole(typed) or Talk()


def talk_over(typed: str) -> str:
    """How one would talk, where that was typed in the place of how long: `a coffee` as `over a coffee`; else nothing."""
    drink, call = _DRINK.match(bare(typed)), _CALL.match(bare(typed))
    if drink:
        return f"over {drink['what']}"
    return f"{_WAYS[call['which'].lower()]} {call['what']}" if call else ""


def read_talk_length(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """How long, when, or how the two would talk; unclear where it tells none of it, or something else."""
    talk = talk_typed(typed, lexicon)
    told = " ".join(filter(None, (talk.takes, talk.when))) or talk.how
    return thing(told) if told else unclear(typed)
