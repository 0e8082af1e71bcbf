"""A whole sentence of theirs in a letter: `you told me that nobody answers`, and not `about the fact that …` (E34)."""

from collections.abc import Sequence
from functools import partial
from re import Match, Pattern

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import with_a_capital

_ABOUT_THE_FACT = "about the fact that "
_FACT = rf"{_ABOUT_THE_FACT}(?P<fact>(?:[^.?!]|[.](?=\d))+?)"
_STAYS = (
    "gave me a (?:good deal|lot) to think about|has stayed with me|is still on my mind|was especially useful"
    "|will stay with me"
)
# What the candidate told of: nobody told them about it.
_MINE = (
    r"about (?P<mine>my (?:(?:first|last|own|two|three|four|five|six|ten|[a-z]+ing) )*(?:apprenticeship|background"
    r"|career|course|CV|degree|experience|gap|hopes|ideas?|impressions?|move|notice|placement|plans?"
    r"|portfolio|research|start date|studies|time|training|work|years?)\b)"
)
# What is not known yet, so that nobody told it.
_OPEN = (
    r"about (?P<mine>(?:whether|which|how we both|our (?:common|mutual|shared)|who (?:should|will|would)"
    r"|(?:how|what|when|where|who) (?:best )?to)\b)"
)
_TALKED_OF = (
    (r"\bWhat (?:you|[A-Z]\w+) (?:told me|said) ", "Our talk about {mine}"),
    (r"\bwhat (?:you|[A-Z]\w+) (?:told me|said) ", "our talk about {mine}"),
    (r"\bhear ", "talk about {mine}"),
    (r"\bhearing ", "talking about {mine}"),
)
_OF_BOTH = (
    *(
        (lazy_pattern(told + about), talked)
        for about in (_MINE, _OPEN)
        for told, talked in _TALKED_OF
    ),
    (
        lazy_pattern(
            rf"(?P<talk>talk {_MINE}[^.?!]*), and I(?P<would>['\u2019]d| would) like to hear more about it"
        ),
        "{talk}, and I{would} be glad to say more about it",
    ),
)
_TALK = lazy_pattern(rf"{_MINE}|{_OPEN.replace('?P<mine>', '')}")
# In the order in which they are tried: what our sentences say of it, and the sentence that bears it.
_TOLD = (
    (
        lazy_pattern(
            rf"(?P<hear>hear(?:ing)? [^.?!]+, and in particular) (?:to talk|talking) {_FACT}(?=[.])"
        ),
        "{hear} that {fact}",
    ),
    (
        lazy_pattern(rf"(?P<begun>you(?: again)? and talk(?:ing)?) {_FACT}(?=[.,])"),
        "{begun} about how {fact}",
    ),
    (
        lazy_pattern(rf"(?P<begun>, and in particular) talking {_FACT}(?=[.,])"),
        "{begun} hearing that {fact}",
    ),
    (
        lazy_pattern(rf"(?P<begun>, and in particular) to talk {_FACT}(?=[.,])"),
        "{begun} to hear that {fact}",
    ),
    (
        lazy_pattern(
            rf"(?P<begun>\A|[.!?]\s+)What (?P<who>you|[A-Z][\w. ]*?) (?P<told>told me|said) {_FACT},? (?P<stays>{_STAYS})\b"
        ),
        "{begun}{Who} {told} that {fact}, and that {stays}",
    ),
    (
        lazy_pattern(
            rf"\bwhat (?P<who>you) (?P<told>told me|said) {_FACT},? (?P<stays>{_STAYS})\b"
        ),
        "{who} {told} that {fact}, which {stays}",
    ),
    (
        lazy_pattern(
            rf"\bI (?P<stays>keep (?:coming back to|thinking of)) what (?P<who>you|[A-Z][\w. ]*?) told me {_FACT}(?=[.])"
        ),
        "{Who} told me that {fact}, and I {stays} it",
    ),
    (
        lazy_pattern(
            rf"\bI have been turning over what (?P<who>you|[A-Z][\w. ]*?) said {_FACT}, and an idea came of it(?=[.])"
        ),
        "{Who} said that {fact}. I have been turning that over, and an idea came of it",
    ),
    (
        lazy_pattern(
            rf"\bI have come back most to what you (?:said|told me) {_FACT}(?=[.,])"
        ),
        "I have come back most to your telling me that {fact}",
    ),
    (
        lazy_pattern(rf"\b(?P<hear>[Hh]ear(?:d|ing)?) {_FACT} from you told me more"),
        "{hear} from you that {fact} told me more",
    ),
    (
        lazy_pattern(rf"\b(?P<hear>[Hh]ear(?:d|ing)?) {_FACT}(?=[.,])"),
        "{hear} that {fact}",
    ),
    (lazy_pattern(rf"\btell you {_FACT}(?=[.,])"), "tell you that {fact}"),
    (
        lazy_pattern(rf"\bour conversation {_FACT}(?=[:.]| \()"),
        "our conversation, in which you told me that {fact}",
    ),
    (
        lazy_pattern(
            r"(?P<begun>\A|[.!?]\s+)I(?P<have>['\u2019]ve| have)"
            rf" (?P<thought>(?:also )?(?:been thinking|had a thought)[^.?!]*?)"
            rf" {_FACT}(?=[.])"
        ),
        "{begun}You told me that {fact}, and I{have} {thought} about that",
    ),
)


def with_facts_told(text: str) -> str:
    """The sentences of a letter in which a whole sentence of theirs stands, each in words that bear one."""
    if _TALK.search(text):
        text = _with(_OF_BOTH, text)
    return _with(_TOLD, text) if _ABOUT_THE_FACT in text else text


def _with(sentences: Sequence[tuple[Pattern[str], str]], text: str) -> str:
    for said, told in sentences:
        text = said.sub(partial(_filled, told), text)
    return text


def _filled(told: str, found: Match[str]) -> str:
    groups = found.groupdict("")
    return told.format(**groups, Who=with_a_capital(groups.get("who", "")))
