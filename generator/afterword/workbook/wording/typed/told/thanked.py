"""What somebody is thanked for, as typed, to follow `Thank you for` (E34)."""

from re import Match

from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.asides import (
    parts_beside,
    runs_on,
)
from afterword.workbook.wording.typed.cleaned.cleaning import bare
from afterword.workbook.wording.typed.cleaned.in_one_piece import alone_in_one_piece
from afterword.workbook.wording.typed.cleaned.slips import in_sure_english
from afterword.workbook.wording.typed.grammar.the_reader import names_others, of_you
from afterword.workbook.wording.typed.talked_of.matters import read_shared
from afterword.workbook.wording.typed.words.form import TypedPhrase, thing, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon, in_ing
from afterword.workbook.wording.typed.words.remembered import remembered

_THANK_YOU_FOR = lazy_pattern(
    r"(?i)^(?:(?:many )?thank(?:s| you)(?: (?:also|again|so much|very much))? )?for "
)

_YOU_DOING = lazy_pattern(r"(?i)^you (?=[a-z]+ing\b)")  # whoever reads it knows who did
# Whoever reads it did it: you showed me round even though it was break time
_YOU_DID = lazy_pattern(
    r"(?i)(?:^(?:(?:he|she|they|you|(?-i:[A-Z][a-z]+(?: [A-Z][a-z]+)?)) )?|\b(?P<and>and )(?:(?:he|she|they"
    r"|you) )?(?:(?:also|even|then) )*)(?P<did>[a-z]+)"
    r" (?=(?:me|us|an?|all|back|because|behind|early|for|in|it|late|my|on|till|until|time|the|your|up|out|so)\b)"
)
_THEIRS = lazy_pattern(r"(?i)^(?:her|his|their) ")
# you were so kind about my train, she was patient
_YOU_WERE = lazy_pattern(
    r"(?i)^(?:he|she|they|you) (?:was|were) (?=(?:always |really |so |very )*(?!(?:at|busy|ill|in|late|off|on|out"
    r"|short|sick)\b)[a-z]+"
    r"(?: (?:about|to|towards|when|while|with) [^,;:.]+)?\Z)"
)
_BEING = lazy_pattern(
    r"being (?:(?:always|really|so|very) )*(?!(?:asked|given|late|left|sent|shown|told)\b)[a-z]+(?: and [a-z]+)?"
)
# What our own sentence thanks for: her time, and for walking me round
_OUR_OWN = (
    r"(?:(?:all )?(?:her|his|the|their|your) (?:precious |valuable )?time(?: today)?"
    r"|taking (?:the|your) time(?: to (?:interview|meet|see|speak to|speak with|talk to|talk with) me)?"
    r"|(?:interviewing|meeting|seeing)(?: with)? me(?: today)?|(?:speaking|talking) (?:to|with) me(?: today)?"
    r"|the interview)"
)
_FELT = lazy_pattern(r"(?i)(?:(?:I|really) )?(?:felt|had|loved|made|was|were)\b")
_TOOK_TIME = lazy_pattern(
    r"(?i)^(?:(?:(?:he|she|they|you) )?took|taking) (?:the|her|his|their|your) time to (?P<do>[a-z]+)"
)
_SAID_ALREADY = lazy_pattern(
    rf"(?i)\A{_OUR_OWN}(?:,? (?:and|&|plus)(?: also)?(?: for)? |, (?:for )?(?!at\b|especially\b|even\b|in\b|on\b)"
    rf"|\Z)|,? (?:and|&|plus) (?:for )?{_OUR_OWN}\Z"
)
# he made time though he was on call: one and the same, who reads it
_HE_DID = lazy_pattern(
    r"(?i)\A(?!.*\b(?:introduc|meet\b(?! me\b)|met\b(?! me\b)|them\b|him\b))"
    r"(?!.* (?<!from )(?<!in )(?<!at )(?!I\b"
    r"|[a-z]+day\b)(?-i:[A-Z]))"
    r"(?:(?:he|she|they) (?=.*\b(?:he|her|his|she|their|they)\b)"
    r"|(?=[a-z]+ .* (?:although|as|because|even though|though|when|while) (?:he|she|they)\b))"
)
_THEY_ARE_YOU = (
    (
        lazy_pattern(
            r"(?i)(?<= )and (?:he|she|they) (?:was|were) (?=(?:always |really |so |very )?[a-z]+(?: (?:about|to"
            r"|with) [a-z ]+)?\Z)"
        ),
        "and being ",
    ),
    (
        lazy_pattern(
            r"(?<= )they(?=(?:['\u2019](?:d|re|ve))? (?:are|could|did|do|had|have|made|were|would|[a-z]+(?:ed"
            r"|n['\u2019]t))\b)"
        ),
        "you",
    ),
    (lazy_pattern(r"(?<= )their(?= [a-z])"), "your"),
)
_PAIRS = (
    "gave:giving took:taking put:putting let:letting made:making told:telling sent:sending got:getting came:coming"
    " met:meeting spent:spending drove:driving bought:buying brought:bringing taught:teaching stood:standing"
    " kept:keeping left:leaving lent:lending saw:seeing went:going found:finding rang:ringing wrote:writing"
    " drew:drawing chose:choosing fed:feeding ran:running sat:sitting spoke:speaking threw:throwing did:doing"
    " stayed:staying played:playing held:holding paid:paying used:using"
)
_DID = dict(pair.split(":") for pair in _PAIRS.split())
_IN_ED = lazy_pattern(r"(?<=[a-z]{2}[^eiy])ed\Z")
_DONE_FOR_ME = lazy_pattern(
    r"(?!.* and (?:he|I|she|they|you) )[a-z]{2,}ing (?:me|us) (?:and [a-z]{2,}ing|[a-z]+)\b[^,.;:?!]*"
    r"(?:, (?:(?:Dr|Mr|Mrs|Ms|Mx|Prof)\.? )?[A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)*)?"  # `your controller, Mr Yusof`
)

# So much time, and what it went to: an hour, with drawings, on why you replaced the bearings
_SO_LONG = lazy_pattern(
    r"(?:(?:an?|another|half an|one|two|three|a few|a (?:full|good|long|whole)|nearly an|over an)"
    r" (?:hours?|afternoon|day|evening|minutes|morning|talk)|the (?:hour|afternoon|evening|morning|talk)|[a-z]+ minutes)"
    r"(?:, (?:at|by|in|on|over|under|with) [^,.;:?!]+,)? (?:about|explaining|going through|of|on|over|showing me|spent)"
    r" [^.;:?!]+"
)

# Somebody was named before it, who may have done it: introduced me to Kim and she gave me lunch
_BY_ANOTHER = lazy_pattern(
    r"(?:\b[A-Z][a-z]+\b|\b(?:meet|meeting|met|to) ).* and (?:he|she|they) "
)
# showing me round and she gave lunch: what is told by itself follows no `for`
_STILL_DID = lazy_pattern(r"(?i) and (?:he|I|she|they|you) [a-z]+")


def _doing(you_did: Match[str]) -> str:
    """`you showed me round` as `showing me round`; as typed where it is no deed that is over."""
    did = you_did["did"].lower()
    doing = _DID.get(did) or _IN_ED.sub("ing", did)
    until = you_did.string[: you_did.end()]
    if any((doing == did, _BY_ANOTHER.search(until))):
        return you_did[0]
    return you_did.expand(rf"\g<and>{doing} ")


def _in_ing(time_to: Match[str]) -> str:
    return in_ing(time_to["do"])


def _of_the_reader(thanks: str, lexicon: Lexicon) -> str:
    """What they did, and how they were then, as they are told it; as typed where it may be of somebody else."""
    did = _HE_DID.match(thanks)
    if did is None or names_others(thanks[did.end() :], lexicon):
        return thanks
    return of_you(rewritten(thanks, _THEY_ARE_YOU), lexicon)


@remembered
@alone_in_one_piece
@in_sure_english
def read_thanks(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What somebody did, or gave, as a thing: `preparing me on Sunday evening`; without words where our sentence says it."""
    told = _SAID_ALREADY.sub("", _THANK_YOU_FOR.sub("", bare(typed)))
    if not told:
        return thing("")
    told = _TOOK_TIME.sub(_in_ing, _YOU_WERE.sub("being ", told))
    thanks = _YOU_DOING.sub("", told)
    thanks = _of_the_reader(thanks, lexicon)
    thanks = _THEIRS.sub("your ", _YOU_DID.sub(_doing, thanks))
    if any(whole.fullmatch(thanks) for whole in (_BEING, _DONE_FOR_ME, _SO_LONG)):
        return thing(thanks)
    _, beside = parts_beside(thanks)
    # `a great chat, felt at ease`
    is_two = runs_on(thanks), _STILL_DID.search(thanks), *map(_FELT.match, beside)
    if any(is_two):
        return unclear(typed)
    return read_shared(thanks, lexicon)
