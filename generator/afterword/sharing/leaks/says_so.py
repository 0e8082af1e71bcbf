"""A text that says of itself that it is not to be shown: a note to oneself, a word in confidence, a line to be cut.

Such words hide nothing, and whoever typed them did not mean them for a reader.
"""

from collections.abc import Iterator, Mapping

from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.findings import Certainty, Leak
from afterword.sharing.leaks.retold import SENTENCE_END

WHAT = "words that are not to be shown"
SAYS_SO = "the text says of itself that it is not for others, and they would read it"

_TEXT = "its text"
_LABEL = (
    r"(?:strictly |highly |very )?(?:private|confidential|secret|personal|off the record"
    r"|between (?:us|you and me|ourselves)|(?:note|reminder) to (?:self|myself)|for (?:me|myself)(?: only| alone)?"
    r"|not for [^.:;()]{2,30}|internal(?: note)?|todo|fixme)"
)
_HUSHED = (
    r"(?:strictly |highly )?(?:private|confidential|secret|personal|off the record)"
)
_TELL = r"(?:show|share|send|tell|repeat|print|publish|disclose|mention|forward|quote|leak|copy|pass)"
_TOLD = r"(?:shown|shared|sent|told|repeated|printed|published|disclosed|passed on)"
_NOT = r"(?:do not|don['\u2019]?t|never|must not|mustn['\u2019]?t|should not|shouldn['\u2019]?t)"
_IT = r"(?:(?:this|that|it|these)(?: (?:on|along|around))?|on)"
_READERS = r"(?:others|anybody|anyone|(?:the|my|your) (?:employer|coach|recruiter|reader|record|public|file))"
_SECRETLY = r"(?:quiet|secret|private|confidential|between us|to (?:myself|yourself)|from (?:the|her|him|them|my))"
_SIGNS = (
    rf"\A\W*{_LABEL}\s*[:\u2013\u2014]",
    rf"\A\W*{_LABEL} [-*] ",
    rf"\({_LABEL}\s*[:,;)]",
    r"\A\W*(?-i:TODO|FIXME)\b",
    rf"\A\W*{_HUSHED}\W*\Z",
    rf"\b{_NOT} {_TELL}(?: {_IT})?(?: (?:to|with) (?:\w+ )?\w+)?\W*(?:xx+\W*)?\Z",
    rf"\b(?:not to|must not|never to) be (?:ever )?{_TOLD}\b",
    rf"\bnot for (?:sharing|publication|circulation|{_READERS})\b",
    r"\boff the record\b",
    (
        r"\b(?:delete|remove|cut|strip|erase|take out|leave out) (?:(?:this|that|it|these)(?: \w+)? )?before"
        r" (?:i |you |we )?(?:send|shar|print|show|it goes|this goes)"
    ),
    rf"\bkeep (?:this|that|it|these) {_SECRETLY}\b",
    r"\bkeep quiet about\b",
    (
        r"\b(?:for my (?:own )?eyes|only (?:for me|i (?:may|can|should) (?:read|see|know))|just for me"
        r"|for (?:me|myself) (?:only|alone))\b(?! to)"
    ),
    r"\b(?:told|tell|tells|said|say)\b[^.;!?]{0,30}\bin (?:strict |the strictest )?confidence\b",
    r"\bstrictly (?:personal|private|confidential|between)\b",
    r"\b(?:mum['\u2019]?s the word|hush[- ]hush)\b",
    r"\bnobody (?:may|must|should) (?:see|read|know) (?:this|it)\b",
)
_SAYS_SO = lazy_pattern(f"(?i){'|'.join(_SIGNS)}")


def not_to_be_shown(texts: Mapping[str, str]) -> Iterator[Leak]:
    """Each text with a sentence that says so."""
    for file, text in texts.items():
        if any(map(_says_so, SENTENCE_END.split(text))):
            yield Leak(
                file,
                WHAT,
                _TEXT,
                Certainty.DOUBTFUL,
                SAYS_SO,
            )


def _says_so(sentence: str) -> bool:
    return _SAYS_SO.search(sentence) is not None
