"""What somebody asked the candidate to send, as a thing: in their thank-you, and in the email that brings it (E34)."""

from collections.abc import Mapping
from re import Match

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern, rewritten
from afterword.plan.papers import SENDING
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.phrases import listed
from afterword.workbook.wording.typed.cleaned.asides import parts_beside, without_asides
from afterword.workbook.wording.typed.cleaned.cleaning import in_small_letters
from afterword.workbook.wording.typed.cleaned.in_one_piece import in_one_piece
from afterword.workbook.wording.typed.words.form import TypedPhrase, thing, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# they want photos, she asked for two payslips, wants to see my certificate
_THEY_WANT = lazy_pattern(
    r"(?i)^(?:(?:they|she|he|you)(?:['\u2019]d| would)? (?:also )?"
    r"(?:ask(?:ed|s)?(?: me)? (?:for|if I (?:can|could)|to)|like|need(?:s|ed)?|want(?:s|ed)?)"
    r"|(?:ask(?:ed|s)(?: me)? (?:for|if I (?:can|could)|to)|needs|wants|wanted)) (?!(?:me|to (?:come|do|go|hear"
    r"|make|start|talk|work))\b)"
)
# 2 clips, one long one short; three samples, two in French and one in English: which they are, and no more of them
_SO_MANY = r"(?:[1-9]|one|two|three|another|the other|the rest)"
_PAPERS = (
    r"(?:article|certificate|cop(?:y|ie)|document|form|letter|licen[cs]e|list|payslip|photo|picture|portfolio|reference"
    r"|report"
    r"|sample|scan|video)s?\b"
)
_WHICH_ONE = rf"{_SO_MANY}(?: (?!{_SO_MANY} |and |{_PAPERS})[^\s,;:()]+){{1,5}}"
_OF_SEVERAL = lazy_pattern(
    r"(?i)\A(?P<what>(?:[2-9]|\d\d|two|three|four|five|six|both|some|a (?:couple of|few|pair of)) [^,;:()]+)(?:,|:"
    r"| [-\u2013])"
    rf" (?P<which>{_WHICH_ONE}(?:(?:,|,? and)? {_WHICH_ONE})+)\Z"
)
_BETWEEN_THEM = lazy_pattern(rf"(?i)(?:,|,? and)? (?={_SO_MANY} )")
# What stands behind it, however it was set apart.
_GOES_ON = lazy_pattern(
    r"(?i)(?:but )?(?P<more>(?:as|for|from|if|in|including|on|or|with|without)\b.*)"
)
_SET_APART = lazy_pattern(
    r"(?i)(?:all|at least|both|dated|each|especially|esp|front and back|mainly|mostly|no older|not|preferably"
    r"|scanned|signed|stamped|the|translated)\b.*|.* (?:mainly|mostly)"
)
_AND_ALONE = lazy_pattern(r" and (?!(?:an?|my|the|two|three|\d+) )")
_IN_FULL = (
    (lazy_pattern(r"(?i)\bpics\b"), "pictures"),
    (lazy_pattern(r"(?i)\bref(s?)\b\.?"), r"reference\1"),
    (lazy_pattern(r"(?i)\bcert(s?)\b\.?(?= \()"), r"certificate\1"),
    (
        lazy_pattern(
            r"(?i)\bgit ?hub\b(?! (?:account|link|page|portfolio|profile|repo))"
        ),
        "GitHub page",
    ),
    (lazy_pattern(r"\bgithub\b"), "GitHub"),
    (lazy_pattern(r"\bpdf\b"), "PDF"),
    (lazy_pattern(r"(?<=\bin )word\b"), "Word"),
)
# What one does with it, before what it is: `to send them my portfolio`.
_SENDS = lazy_pattern(
    r"(?i)^(?:(?:please|to|i(?:['\u2019](?:m|ll|ve))?|should|must|will|need to|have to|am|(?:have |was )?(?:asked"
    r"|meant|promised|said)"
    r"|was|going|owe|i['\u2019]d) )*"
    r"(?:get|know|have a look at|have|look at|read|see|bring|email|forward|give|mail|post|provide|send|show|submit|upload"
    r"|drop(?: off)?|owe|sending)"
    r"(?: (?:him|her|them|you|us|me|over|in|along|on))* "
)
_THEIR_OWN_WORDS = lazy_pattern(r"(?i)^(?:your|his|her|their) ")
_WITHOUT_ARTICLE = lazy_pattern(
    r"(?i)^(?!(?:all|an?|any|both|copies|examples|details|photos|pictures|my|our|proof|some|the|these|this|that|\d+|each"
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
# What they asked to know, and is told on paper: when I can start, whether I've got a car
_TO_KNOW = lazy_pattern(
    r"(?i)^(?P<what>(?:how(?: (?:far|long|many|much|soon))?|what|when|where|whether|which)\b.*\bI\b[^.:;?!]*)$"
)
_KNOWN = lazy_pattern(r"(?i)^(?:to know|know) (?:about )?")
_IF_I = lazy_pattern(r"(?i)^if (?=I\b)")
_ONE_OF_SEVERAL = lazy_pattern(r"(?i)^(?=example of\b)")
# What shows how the candidate works, as no certificate and no form does.
_MY_WORK = lazy_pattern(
    r"(?i)\b(?:articles?|chapters?|designs?|drawings?|(?:lesson|project) plans?|menus?|models?|portfolio"
    r"|recordings?|reports?"
    r"|samples?|show ?reel|translations?|I (?:built|designed|drew|made|took|wrote)|my (?:own )?work)\b"
)
# A thing in few words, that is told as it was typed.
_FEW_WORDS = lazy_pattern(
    r"(?!.*\b(?:am|are|can|he|i|how|if|is|she|they|was|we|what|when|where|whether|which|who|will|would|you)\b"
    r"|.*\bI['\u2019]|my (?:I|to)\b)"
    r"[^ .!?:;]+(?: [^ .!?:;]+){0,13}"
    r"|a note on (?:how|wh\w+) [^.:;?!]+"
    # the list of what could be saved, a plan of how I would begin
    r"|(?:an?|my|the) (?:[\w-]+ ){1,3}(?:for|of|with) (?!.*\b(?:he|she|they|we|you)\b)[^.:;?!]*\bI (?:can|could|did"
    r"|had|have|know|made"
    r"|need|ran|run|took|use|used|would|wrote)\b[^.:;?!]*"
    r"|(?:an?|my|the) (?:[\w-]+ ){1,3}of (?:how|what|where|which)(?!.*\b(?:he|is|she|they|we|you)\b)(?: [^ .!?:;]+){1,7}"
)


def paper(desk: Desk, asker: str) -> str:
    """What that person asked for, to follow `I will send you`; nothing where they asked for nothing."""
    typed = desk.person(asker).asked_for
    if not typed:
        return ""
    return read_paper(typed, desk.packs.lexicon).text_if_clear or _without_name(desk)


@in_one_piece
def read_paper(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """What they asked for as a thing, `to see some of my code` as `some of my code`; unclear where it may be none."""
    told = _OF_SEVERAL.sub(_which, rewritten(without_asides(typed), _IN_FULL))
    first, beside = parts_beside(_KNOWN.sub("", _THEY_WANT.sub("", told)))
    sent = [_named(first, lexicon)]
    for part in beside:
        goes_on, is_apart = _GOES_ON.fullmatch(part), _SET_APART.fullmatch(part)
        if goes_on:
            sent[-1] = f"{sent[-1]} {goes_on['more']}"
        elif any((is_apart, f"({part})" in told)):
            sent[-1] = f"{sent[-1]} ({part})"
        else:
            sent.append(_named(part, lexicon))
    if not all(map(_FEW_WORDS.fullmatch, sent)):
        return unclear(typed)
    is_listed = len(sent) > 1 and _AND_ALONE.search(beside[-1]) is not None
    return thing(", ".join([sent[0], *beside]) if is_listed else listed(sent))


def _which(of_several: Match[str]) -> str:
    """`2 clips, one long one short` as `2 clips (one long and one short)`."""
    which = _BETWEEN_THEM.split(of_several["which"])
    return f"{of_several['what']} ({listed(which)})"


def _named(typed: str, lexicon: Lexicon) -> str:
    """One thing that they asked for, with the article that it may lack."""
    spoken = _IF_I.sub("whether ", in_small_letters(typed, lexicon))
    sent = _THEIR_OWN_WORDS.sub("my ", _SENDS.sub("", spoken))
    sent = _TO_KNOW.sub(r"a note on \g<what>", sent)
    one = _ONE_OF_SEVERAL.sub("an ", _MADE_FOR_THEM.sub("a ", sent))
    return _WITHOUT_ARTICLE.sub("my ", _THE_ONE.sub("the ", one))


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
        "paper": text_if(not any((has_gone, is_told)), thing),
        "paper_by": errand.spoken(by) if is_ahead else "",
    }
