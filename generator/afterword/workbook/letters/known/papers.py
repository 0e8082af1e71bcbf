"""What somebody asked the candidate to send, as a thing: in their thank-you, and in the email that brings it (E34)."""

from collections.abc import Mapping

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.plan.papers import SENDING
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.cleaned.cleaning import bare, in_small_letters
from afterword.workbook.wording.typed.words.form import TypedPhrase, thing, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# they want photos, she asked for two payslips
_THEY_WANT = lazy_pattern(
    r"(?i)^(?:they|she|he|you)(?:['\u2019]d| would)? (?:also )?"
    r"(?:ask(?:ed|s)? (?:me )?(?:for|to)|like|need(?:s|ed)?|want(?:s|ed)?) (?=(?:to (?:have|look|read|see|send)|send"
    r"|an?|both|my|photos?|pictures?|some|the|two|three|four|proof|copies|references|payslips)\b)"
)
# What one does with it, before what it is: `to send them my portfolio`.
_SENDS = lazy_pattern(
    r"(?i)^(?:(?:please|to|i(?:['\u2019](?:m|ll|ve))?|should|must|will|need to|have to|am|(?:have |was )?(?:asked"
    r"|meant|promised|said)"
    r"|was|going|owe|i['\u2019]d) )*"
    r"(?:get|have a look at|have|look at|read|see|bring|email|forward|give|mail|post|provide|send|show|submit|upload"
    r"|drop(?: off)?|owe|sending)"
    r"(?: (?:him|her|them|you|us|me|over|in|along|on))* "
)
_THEIR_OWN_WORDS = lazy_pattern(r"(?i)^(?:your|his|her|their) ")
_WITHOUT_ARTICLE = lazy_pattern(
    r"(?i)^(?!(?:an?|any|both|copies|examples|details|photos|pictures|my|our|proof|some|the|these|this|that|\d+|each"
    r"|every|one|two|three|four|five|six|several)\b)"
)
# One of several, made for whoever asked: `copy of my licence`, `reference from my old boss`; nobody has `my copy of` it yet.
_MADE_FOR_THEM = lazy_pattern(
    r"(?i)^(?=(?:brief |certified |colour |full |quick |short |signed |written )?"
    r"(?:copy|diagram|drawing|draft|letter|link|list|note|outline|photo(?:copy|graph)?|picture"
    r"|plan|printout|record|recording|reference|sample|scan|screenshot|sketch|statement|summary|video) (?:from|of|to)\b)"
)
# names of two referees, address of my old boss
_THE_ONE = lazy_pattern(
    r"(?i)^(?=(?:address|date|email|name|number|phone number|telephone number|title)(?:es|s)? (?:and [a-z]+ )?(?:for|of)\b)"
)
# a copy of my badge, front and back, by Monday
_MORE_OF_IT = lazy_pattern(
    r", (?:as|at least|both sides|dated|from|front and back|if|in|including|no older|not|on|preferably|scanned|signed|stamped"
    r"|translated|with|without)\b[^,]*\Z"
)
# What they asked to know, and is told on paper: when I can start, whether I've got a car
_TO_KNOW = lazy_pattern(
    r"(?i)^(?:to know )?(?P<what>(?:how (?:far|long|many|much|soon)|what|when|where|whether|which)\b.*\bI\b[^.:;?!]*)$"
)
_IF_I = lazy_pattern(r"(?i)^if (?=I\b)")
_ONE_OF_SEVERAL = lazy_pattern(r"(?i)^(?=example of\b)")
# What shows how the candidate works, as no certificate and no form does.
_MY_WORK = lazy_pattern(
    r"(?i)\b(?:articles?|chapters?|designs?|drawings?|(?:lesson|project) plans?|menus?|models?|portfolio|recordings?|reports?"
    r"|samples?|show ?reel|translations?|I (?:built|designed|drew|made|took|wrote)|my (?:own )?work)\b"
)
# A thing in few words, that is told as it was typed.
_FEW_WORDS = lazy_pattern(
    r"(?!.*\b(?:am|are|can|he|i|how|if|is|she|they|was|we|what|when|where|whether|which|who|will|would|you)\b"
    r"|.*\bI['\u2019]|my (?:I|to)\b)"
    r"[^ .!?:;]+(?: [^ .!?:;]+){0,13}"
    r"|a note on (?:how|wh\w+) [^.:;?!]+"
    # the list of what could be saved, a plan of how I would begin
    r"|(?:an?|my|the) (?:[\w-]+ ){1,3}of (?:how|what|where|which)(?!.*\b(?:he|is|she|they|we|you)\b)(?: [^ .!?:;]+){1,7}"
)


def paper(desk: Desk, asker: str) -> str:
    """What that person asked for, to follow `I will send you`; nothing where they asked for nothing."""
    typed = desk.person(asker).asked_for
    if not typed:
        return ""
    return read_paper(typed, desk.packs.lexicon).text_if_clear or _without_name(desk)


def read_paper(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """What they asked for as a thing, `to see some of my code` as `some of my code`; unclear where it may be none."""
    spoken = _IF_I.sub(
        "whether ", in_small_letters(_THEY_WANT.sub("", bare(typed)), lexicon)
    )
    sent = _THEIR_OWN_WORDS.sub("my ", _SENDS.sub("", spoken))
    sent = _TO_KNOW.sub(r"a note on \g<what>", sent)
    one = _ONE_OF_SEVERAL.sub("an ", _MADE_FOR_THEM.sub("a ", sent))
    named = _WITHOUT_ARTICLE.sub("my ", _THE_ONE.sub("the ", one))
    if _FEW_WORDS.fullmatch(named):
        return thing(named)
    return unclear(typed)


def facts_of_paper(desk: Desk, asker: str) -> Mapping[str, object]:
    """What the email that brings it says of it, whether that is its name, and whether it shows the candidate's own work."""
    thing = paper(desk, asker)
    return {
        "paper": thing,
        "names_paper": thing != _without_name(desk),
        "is_my_work": _MY_WORK.search(thing) is not None,
    }


def _without_name(desk: Desk) -> str:
    return desk.words.letter("frame", "paper")


def promised_paper(errand: Errand, reader: str) -> Mapping[str, object]:
    """What a thank-you says that it comes, and by when; nothing once it has gone, or where their own line tells of it."""
    thing = paper(errand.desk, reader)
    has_gone = errand.interview.logged(f"{SENDING}/{reader}") is not None
    own = " ".join(errand.lines(errand.step.id)).casefold()
    is_told = thing.removeprefix("my ").casefold() in own
    by = errand.desk.person(reader).asked_for_by
    is_ahead = by is not None and by > errand.dated_on
    return {
        "paper": text_if(
            not any((has_gone, is_told)), _MORE_OF_IT.sub(r"\g<0>,", thing)
        ),
        "paper_by": errand.spoken(by) if is_ahead else "",
    }
