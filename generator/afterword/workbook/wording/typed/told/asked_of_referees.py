"""What a referee will be asked, as typed, to follow `They will probably ask about` (E34)."""

from afterword.frozen import replace
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import bare
from afterword.workbook.wording.typed.cleaned.slips import in_sure_english
from afterword.workbook.wording.typed.grammar.asked_matters import talked_of
from afterword.workbook.wording.typed.talked_of.matters import read_shared
from afterword.workbook.wording.typed.words.form import TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# Who asks is told before it: they'd want to know if I lose my temper
_THEY_ASK = lazy_pattern(
    r"(?i)\A(?:(?:he|she|they)(?:['\u2019](?:d|ll)| could| may| might| will| would)?(?: also| probably| well)*"
    r" (?:ask(?: you)?|(?:like|want|wish) to (?:find out|hear|know)|wonder) (?:about )?)"
)
# if I'm reliable, am I reliable
_IF_I = lazy_pattern(r"(?i)\Aif (?=(?:he|i|it|my|she|there|they|we|you)\b)")
_AM_I = lazy_pattern(r"(?i)\A(?P<verb>am|was) I (?P<more>[^?]+)\??\Z")
# did I work weekends: asked about, as it is not told so
_DID_I = lazy_pattern(r"(?i)\Adid I\b[^?]*")
# how do I cope: how I cope
_HOW_DO_I = lazy_pattern(
    r"(?i)\A(?P<how>(?:how|what|when|where|why)(?: (?:fast|much|often|quickly|well))?) do I (?P<do>[a-z][^?]*)\??\Z"
)
_WHY_LEFT = lazy_pattern(r"(?i)\Awhy (?:did I leave|I leave)\b")
# Whoever is asked employed the candidate: would they have me back
_HAVE_ME_BACK = lazy_pattern(
    r"(?i)\A(?:if|whether|would) (?:he|she|they|you)(?:['\u2019]d| would)? (?P<verb>employ|have|hire|rehire|take|work with)"
    r" me(?P<again> again| back)?\??\Z"
)
# Whose it is: sickness record
_RECORD = lazy_pattern(
    r"(?i)\A(?=(?:[a-z-]+ )?(?:absences?|attendance|honesty|punctuality|reliability|sickness|strengths|weaknesses"
    r"|(?:history|record)s?)(?: (?:and [a-z]+|levels?|record|rate))?\Z)(?!(?:an?|her|his|my|our|the|their|your) )"
)

# my timekeeping, sickness, that sort of thing
_AND_SO_ON = lazy_pattern(
    r"(?i)\A(?P<what>.+?),? (?:and )?(?P<more>(?:that|this) (?:kind|sort|type) of (?:stuff|thing)|things like that|all that"
    r"|stuff like that"
    r"|so on|the like|etc)\.?\Z"
)
# sickness, timekeeping, would you have me back: things, and a question behind them
_ASKED_BESIDE = lazy_pattern(
    r"(?i), (?:and )?| and (?=(?:am|can|could|did|do|have|was|would|how|if|whether|why) (?:he|I|she|the|they|you)\b)"
)
_A_QUESTION = lazy_pattern(
    r"(?i).*(?:,| and) (?:am|can|could|did|do|have|how|if|was|whether|why|would) (?:he|[a-z]+ I|I|she|they|you)\b"
)
_ETC = lazy_pattern(r"(?i)\Aetc\Z")
_LAST_OF_THEM = lazy_pattern(r", (?=[^,]*\Z)")
_LAST_AND = lazy_pattern(r" and (?!.* and )")


@in_sure_english
def read_asked(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """`if I'm reliable` as `whether I'm reliable`, `sickness record` as the candidate's own; the rest as any matter."""
    more = _AND_SO_ON.match(bare(typed))
    if more is None:
        return _asked_beside(bare(typed), lexicon)
    asked = _read_asked(_LAST_OF_THEM.sub(" and ", more["what"]), lexicon)
    told = _LAST_AND.sub(", ", asked.text)
    return replace(asked, text=f"{told} and {_ETC.sub('so on', more['more'])}")


def _asked_beside(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """Several things of which one is a question, each as it is told; unclear where one of them is."""
    if not _A_QUESTION.match(typed):
        return _read_asked(typed, lexicon)
    asked = [_read_asked(one, lexicon) for one in _ASKED_BESIDE.split(typed)]
    if not all(one.fits for one in asked):
        return _read_asked(typed, lexicon)
    *before, last = (one.text for one in asked)
    return replace(asked[0], text=f"{', '.join(before)} and {last}")


def _read_asked(typed: str, lexicon: Lexicon) -> TypedPhrase:
    asked = _IF_I.sub("whether ", _THEY_ASK.sub("", bare(typed)))
    asked = _HOW_DO_I.sub(r"\g<how> I \g<do>", asked)
    asked = _DID_I.sub(r"\g<0>?", asked)
    put = _WHY_LEFT.sub("why I left", _AM_I.sub(r"whether I \g<verb> \g<more>", asked))
    told = _HAVE_ME_BACK.sub(r"whether you would \g<verb> me\g<again>", put)
    return read_shared(_RECORD.sub("my ", talked_of(told)), lexicon)
