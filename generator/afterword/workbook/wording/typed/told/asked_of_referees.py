"""What a referee will be asked, as typed, to follow `They will probably ask about` (E34)."""

from re import Match

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.phrases import listed
from afterword.workbook.wording.typed.cleaned.asides import without_asides
from afterword.workbook.wording.typed.cleaned.cleaning import bare
from afterword.workbook.wording.typed.cleaned.slips import in_sure_english
from afterword.workbook.wording.typed.grammar.asked_matters import talked_of
from afterword.workbook.wording.typed.grammar.pasts import past_of
from afterword.workbook.wording.typed.talked_of.matters import read_shared
from afterword.workbook.wording.typed.words.form import TypedPhrase, thing, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# Who asks is told before it: they'd want to know if I lose my temper
_THEY_ASK = lazy_pattern(
    r"(?i)\A(?:(?:he|she|they)(?:['\u2019](?:d|ll)| could| may| might| will| would)?(?: also| probably| well)*"
    r" (?:ask(?: you)?|(?:like|want|wish) to (?:find out|hear|know)|wonder) (?:about )?)"
)
# if I'm reliable, am I reliable
_IF_I = lazy_pattern(r"(?i)\Aif (?=(?:he|i|it|my|she|there|they|we|you)\b)")
_AM_I = lazy_pattern(r"(?i)\A(?P<verb>am|was) I (?P<more>[^?]+)\??\Z")
# did I ever have an accident: whether I ever had one; what no list has is asked about
_DID_I = lazy_pattern(
    r"(?i)\Adid I(?P<how>(?: (?:actually|always|ever|often|really|still|usually))?) (?P<do>(?!not\b"
    r"|[a-z]+ly\b)[a-z]+)(?=\b[^?]*\??\Z)"
)
_DID = lazy_pattern(r"(?i)\Adid I\b[^?]*")
# was my timekeeping any good; were the kids safe with me, where `safe` is surely no part of who they are
_WAS_SO = lazy_pattern(
    r"(?i)\A(?P<verb>are|is|was|were) (?P<who>(?:my|the|your) [a-z-]+(?: [a-z-]+)?(?= (?:always|any|at ease|bad|clean|ever"
    r"|good|happy|honest|late|often|on time|right|safe|short|tidy|up to|well)\b)) (?P<more>[^?]+)\??\Z"
)
# A second question that stands as it was asked: whether I was late and did I lift
_STILL_ASKED = lazy_pattern(
    r"(?i)(?:,| and| or| then) (?:am|can|could|did|do|does|had|has|have|is|should|was|were|will|would) (?:he|I|it|she"
    r"|there|they"
    r"|you)\b"
)
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
    r"|(?:history|record)s?)(?: (?:and [a-z]+|levels?|record|rate))?\Z)(?!(?:an?|any|her|his|my|our|the|their|your) )"
)
# sickness record, timekeeping: of several as of one
_RECORDS = lazy_pattern(
    r"(?i)(?P<before>\A|, |\band )(?=(?!(?:an?|any|her|his|my|our|the|their|your) )[a-z-]+ (?:history|levels|rate|record)s?"
    r"(?:,| and\b|\Z))"
)

# my timekeeping, sickness, that sort of thing
AND_SO_ON = lazy_pattern(
    r"(?i)\A(?P<what>.+?),? (?:and )?(?P<more>(?:that|this) (?:kind|sort|type) of (?:stuff|thing)|things like that|all that"
    r"|stuff like that"
    r"|so on|the like|etc)\.?\Z"
)
# sickness, timekeeping, would you have me back: things, and a question behind them
_ASKED_BESIDE = lazy_pattern(
    r"(?i), (?:and |or |then )?| (?:and|or|then|and then) (?=(?:am|are|can|could|did|do|does|had|has|have|is|should|was"
    r"|were|will"
    r"|would|how|if|whether|why) (?:he|I|she|the|they|you)\b)"
)
_A_QUESTION = lazy_pattern(
    r"(?i).*(?:,| and| or| then) (?:am|are|can|could|did|do|does|had|has|have|how|if|is|should|was|were|whether|why|will|would)"
    r" (?:he|[a-z]+ I|I|she|they|you)\b"
)
# any sickness, warnings or so: no matter of whose
_PLAIN = lazy_pattern(
    r"(?i)any (?!of\b)[a-z-]+(?: [a-z-]+)?|(?:(?:my |the )?(?:dates(?: of employment)?|job title"
    r"|reasons? for leaving)|attendance|attitude|honesty|punctuality|reliability|sickness|timekeeping)"
)
# Whoever is asked of, where the referee is asked: is she reliable, would you hire her again
_I = lazy_pattern(r"(?i)\b(?:I|me|my)\b|\bI['\u2019]")
_OF_ME = (
    (lazy_pattern(r"(?i)\A(?:is|are) (?:he|she|they)\b"), "am I"),
    (lazy_pattern(r"(?i)\A(?:was|were) (?:he|she|they)\b"), "was I"),
    (lazy_pattern(r"(?i)\A(?:does|do) (?:he|she|they)\b"), "do I"),
    (lazy_pattern(r"(?i)\A(?:has|have) (?:he|she|they)\b"), "have I"),
    (
        lazy_pattern(
            r"(?i)\A(?P<verb>can|could|did|should|will|would) (?:he|she|they)\b(?!.*\b(?:her|him|them)\b)"
        ),
        r"\g<verb> I",
    ),
    (lazy_pattern(r"(?i)\b(?:he|she)['\u2019]s\b"), "I'm"),
    (lazy_pattern(r"(?i)\b(?P<if>if|whether) (?:he|she) is\b"), r"\g<if> I am"),
    (
        lazy_pattern(
            r"(?i)\b(?P<verb>hire|employ|have|rehire|take) (?:her|him|them)\b"
        ),
        r"\g<verb> me",
    ),
    (lazy_pattern(r"(?i)\b(?:her|his)(?= [a-z])"), "my"),
)
# do I meet deadlines, any sickness: a question, and things behind it
_BEGUN_SO = lazy_pattern(
    r"(?i)(?:am|can|could|did|do|have|was|would) I\b[^,;]*(?:, (?:and )?| ?; ?)(?!(?:as|because|even|if|so|though"
    r"|when|while)\b)"
)
# the gap in 2023, when mum was ill: what is said of it behind a comma is no other
_APART = lazy_pattern(
    r", (?!(?:after|as|because|before|since|when|where|which|while|who)\b)(?:and )?| ?; ?| / "
)
_HOW_DID_I = lazy_pattern(
    r"(?i)\A(?P<how>(?:how|what|when|where|why)(?: (?:fast|often|quickly|well))?) did I (?P<do>[a-z]+)(?=\b[^?]*\Z)"
)
# what are my weaknesses, how was my behaviour when it broke
_WHAT_IS_MINE = lazy_pattern(
    r"(?i)\A(?P<what>how(?: (?:early|good|late|long|often))?|what|where|who)(?:['\u2019]s)? (?P<verb>am|are|is|was|were)"
    r" (?P<mine>I|my [a-z-]+(?: (?!when|while|in|on|at|with)[a-z-]+)?)"
)
_HOW_MANY = lazy_pattern(
    r"(?i)\A(?P<many>how (?:many|much) (?!.*\b(?:am|are|can|could|did|do|had|have|he|I|is|it|me|my|need(?:ed)?|she|they"
    r"|took|was|were|worked"
    r"|would|you)\b)[a-z-]+(?: (?!off\b)[a-z-]+){0,3})(?P<more>(?: off(?: [a-z]+)*)?)\Z"
)
# how many parcels a day: nobody knows what was done with them
_SO_MANY_A_DAY = lazy_pattern(
    r"(?i)\Ahow (?:many|much) [a-z]+(?: [a-z]+)? (?:an?|each|every|per) [a-z]+\Z"
)
_ETC = lazy_pattern(r"(?i)\Aetc\Z")


@in_sure_english
def read_asked(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """`if I'm reliable` as `whether I'm reliable`, `sickness record` as the candidate's own; of several, each in its way."""
    asked = asked_each(typed, lexicon)
    if not all(asked):
        return unclear(typed)
    return thing(listed(asked))


def asked_each(typed: str, lexicon: Lexicon) -> list[str]:
    """All that they will ask about, each as it is told; an empty text for what is not clear."""
    told = _RECORDS.sub(r"\g<before>my ", without_asides(typed))
    more = AND_SO_ON.match(told)
    if more:
        asked = asked_each(more["what"], lexicon)
        return [*asked, _ETC.sub("so on", more["more"])]
    whole = _of_one(told, lexicon).text_if_clear
    is_of_two = any((_A_QUESTION.match(told), _BEGUN_SO.match(told)))
    if all((whole, not is_of_two)):
        return [whole]
    apart, reading = _APART, _read_asked
    if _A_QUESTION.match(told):
        apart, reading = _ASKED_BESIDE, _of_one
    texts = [reading(one, lexicon).text_if_clear for one in apart.split(told)]
    if all(texts):
        return texts
    return [text_if(not _STILL_ASKED.search(whole), whole)]


def _of_one(typed: str, lexicon: Lexicon) -> TypedPhrase:
    return _read_asked(_RECORD.sub("my ", typed), lexicon)


def _read_asked(typed: str, lexicon: Lexicon) -> TypedPhrase:
    spoken = bare(typed)
    if not _I.search(spoken):
        spoken = rewritten(spoken, _OF_ME)
    asked = _IF_I.sub("whether ", _THEY_ASK.sub("", spoken))
    asked = _DID_I.sub(_whether_i_did, asked)
    asked = _HOW_DID_I.sub(_how_i_did, _HOW_DO_I.sub(r"\g<how> I \g<do>", asked))
    asked = _WHAT_IS_MINE.sub(r"\g<what> \g<mine> \g<verb>", asked)
    if _SO_MANY_A_DAY.match(asked):
        return unclear(typed)
    asked = _HOW_MANY.sub(r"\g<many> I had\g<more>", _DID.sub(r"\g<0>?", asked))
    asked = _WAS_SO.sub(_whether_it_is, asked)
    put = _WHY_LEFT.sub("why I left", _AM_I.sub(_whether_i_am, asked))
    told = _HAVE_ME_BACK.sub(r"whether you would \g<verb> me\g<again>", put)
    if _PLAIN.fullmatch(told):
        return thing(told)
    return read_shared(talked_of(told), lexicon)


def _whether_i_am(asked: Match[str]) -> str:
    """`Was I ever late` as `whether I was ever late`."""
    return f"whether I {asked['verb'].lower()} {asked['more']}"


def _whether_it_is(asked: Match[str]) -> str:
    """`Were the kids safe with me` as `whether the kids were safe with me`."""
    return f"whether {asked['who']} {asked['verb'].lower()} {asked['more']}"


def _how_i_did(asked: Match[str]) -> str:
    """`how did I handle complaints` as `how I handled complaints`."""
    return f"{asked['how']} I {past_of(asked['do'].lower())}"


def _whether_i_did(asked: Match[str]) -> str:
    """`did I ever have an accident` as `whether I ever had an accident`."""
    return f"whether I{asked['how']} {past_of(asked['do'].lower())}"
