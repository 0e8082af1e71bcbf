"""Who somebody is to others, typed by whoever is so: `someone people open up to`, `the one who fixes the printer` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.grammar.verbs import in_first_person
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_BEING = lazy_pattern(
    r"(?i)\Abeing (?=the (?:[a-z-]+ )?(?:first|last|one|only|person)\b)"
)
_THEY = r"(?:you|they|others|people|every(?:body|one)|nobody|anybody|anyone|[a-z]+(?<![isu])s|children|men|women|staff)"
_IT_IS = lazy_pattern(
    # someone people open up to, somebody who turns up, someone to rely on
    rf"(?i)some(?:body|one) (?:(?:who(?:['\u2019]s|m|se)?|that|with|to) |(?!(?:always|does|else|gets|goes|has|is|makes|needs"
    rf"|says|takes|wants|was)\b){_THEY} )\S.*"
    # the one who fixes the printer, the person everyone goes to, the man who knows every stopcock
    r"|the (?:(?!other\b|same\b)[a-z-]+ )?(?:colleague|fellow|guy|man|neighbour|one|person|woman)"
    rf" (?:(?:who(?:['\u2019]s|m)?|that|for|to|with) |{_THEY} (?:(?:all|always|still) )?[a-z]+)\b.*"
    # the go-to person for rotas, the calm one in the room, the first one in every morning
    r"|the (?:calm|calmest|cheerful|first|go-to|last|level-headed|only|organised|patient|practical|quiet|sensible|steady|tidy)"
    r" (?:one|person)(?: (?:at|behind|for|in|of|on|out|up|when|with)\b.*)?"
    r"|the (?:first|last|only one) to (?!be\b)[a-z]+\b.*"
    rf"|an? (?:[a-z]+ )?pair of hands (?:(?:who|that) |{_THEY} )\S.*"
)
# A driver customers ask for: those who do something with whoever is named.
_WHOM_THEY = lazy_pattern(
    r"(?i)an? (?:[a-z-]+ ){0,2}?(?P<who>[a-z]+) (?:(?:all|many|most|older|other|small|some|young|younger|two|three|four) )?"
    r"(?:you|they|others|people|everybody|everyone|children|(?P<they>[a-z]+s))"
    r" (?:(?:all|always|actually|can|could|never|often|really|still|will) )?(?P<does>[a-z]+)(?P<behind> .+)?"
)
_LIKED = frozenset(
    {
        "believe",
        "know",
        "like",
        "love",
        "remember",
        "request",
        "respect",
        "trust",
        "want",
    }
)
_NOBODY = {"who": "the", "does": "the", "behind": ""}
_TO = frozenset({"about", "for", "on", "to", "with"})
_BEHIND = frozenset({"P", "T", "B"})


def as_who_one_is(text: str, lexicon: Lexicon) -> TypedPhrase | None:
    """`I am someone people open up to`; `being the calm one in the room` as who one is."""
    who = _BEING.sub("", text)
    if _IT_IS.fullmatch(who) or _is_whom_they(who, lexicon):
        return TypedPhrase(Form.PERSON, in_first_person(who, lexicon))
    return None


def _is_whom_they(text: str, lexicon: Lexicon) -> bool:
    """`a teacher parents trust`; not `a chef knives set`, in which nobody trusts anybody."""
    whom = _WHOM_THEY.fullmatch(text)
    words = whom.groupdict("") if whom else _NOBODY
    behind = f"{words['behind']} ".split(" ")
    is_of_whom = (
        not _BEHIND.isdisjoint(kinds_of(behind[1] or "the", lexicon)),
        behind[-2] in _TO,
    )
    goes_on = (
        any(is_of_whom),
        "V" in kinds_of(words["does"], lexicon),
    )
    does = words["does"] in _LIKED, all(goes_on)
    return all((lexicon.names_a_worker(words["who"].lower()), any(does)))
