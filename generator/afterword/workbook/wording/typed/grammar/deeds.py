"""What the candidate did: `cut costs by a third`, `consistently hit 95%`, `spent ten years at sea` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import words_of
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# What is done for one's own is done for no employer.
_FOR_MINE = lazy_pattern(
    r"(?i)\bmy (?:own|aunt|brother|children|dad|daughter|family|father|gran\w*|husband|kids|mother|mum|mom|nan|parents|sister"
    r"|son|uncle|wife)\b|\b(?:myself|ourselves)\b"
)
# What somebody did for the sake of it, or to be so: `ran the marathon`, `kept calm`.
_FOR_NOBODY = lazy_pattern(
    r"(?i)(?:(?:an?|the|my|\w+) )*(?:marathons?|triathlons?|10k|race|races|swim)\b"
    r"|(?:calm|cool|fit|going|my|quiet|sane|well)\b|\Z|.*, then \w+ed\b|.*, then taught\b"
)

# When it was, or in how short a time, so that it is over.
_OVER = lazy_pattern(
    r"(?i)\b(?:over|during|through|throughout) (?:(?:a|an|one|that|the|this|last|two|three|four|five|six) )?(?:single )?"
    r"(?:[a-z]+ )?(?:autumn|christmas|covid|easter|floods?|half-term|heatwave|holidays?|lockdown|nights?|pandemic|ramadan"
    r"|spring|strikes?|summers?|weekends?|winters?|days|weeks|months)\b(?! (?:an?|each|every)\b)"
)
# When or on which occasion it was: nobody offers the babies of last year again.
_THAT_TIME = lazy_pattern(
    r"(?i)\b(?:last (?:autumn|christmas|easter|month|night|season|spring|summer|term|week|weekend|winter|year)|yesterday"
    r"|over (?:the )?(?:christmas|easter)|over (?:one|the|that) (?:spring|summer|autumn|winter|weekend)"
    r"|(?:at|for) (?:the|our|one) (?:[\w'\u2019-]+ ){0,2}?(?:ball|carnival|fair|festival|f[e\u00ea]te|funeral|games"
    r"|jubilee|open day|parade|regatta|show|wedding)|on (?:open|polling|sports) day"
    r"|(?:a|some|two|three|four|five|\d+) (?:months|years) ago)\b"
)
_HOW_OFTEN = lazy_pattern(r"(?i)(?:always|never|rarely|often|usually) (?=[a-z]+ \w)")


def is_deed(
    first: str,
    rest: str,
    lexicon: Lexicon,
) -> bool:
    """`cut costs by a third` was done, so was `consistently hit 95%`; `trained eye` is a thing, `trained the team` is not."""
    second = rest.split(" ", maxsplit=1)[0]
    if first.endswith("ly") or first in fw.ADVERBS_OF_DEEDS:
        return lexicon.is_past(second)
    if lexicon.is_past(first):
        return True
    follows_a_verb = second in lexicon.after_a_verb - {"and"} or second[:1].isdigit()
    is_deed = first.endswith("ed") and not first.startswith("self-")
    return is_deed and follows_a_verb


def is_alike_after_have(deed: str) -> bool:
    """Whether a deed reads the same after `I` and after `I have`: `missed a shift`, `lost a client`."""
    verb = deed.partition(" ")[0]
    return verb.endswith("ed") or verb in fw.ALIKE_AFTER_HAVE


def as_experience(
    strength: TypedPhrase,
    lexicon: Lexicon,
) -> TypedPhrase:
    """`trained nine apprentices` as what one has done; a deed of a time, of a place or with a second verb stays one."""
    first, *others = words_of(strength.text)
    # `used to run a kitchen`.
    is_alike = is_alike_after_have(first) and others[0] != "to"
    if strength.form is not Form.DONE or not is_alike:
        return strength
    otherwise = (
        not fw.TYING.isdisjoint(others),
        _OVER.search(strength.text),
        *map(lexicon.is_past, others),
    )
    if any(otherwise):
        return strength
    return TypedPhrase(Form.HAVING_DONE, strength.text)


def is_done_once(strength: TypedPhrase) -> bool:
    """Whether nobody does it again for others: `been a carer for nine years`, `was made redundant`, `ran the marathon`."""
    if strength.form is Form.DONE:
        first, _, rest = strength.text.partition(" ")
        signs = (
            first in fw.ONCE,
            not first.endswith("ed") and first not in fw.DONE_FOR_OTHERS,
            _FOR_MINE.search(strength.text),
            _FOR_NOBODY.match(rest),
            _THAT_TIME.search(rest),
        )
        return any(signs)
    if strength.form is Form.HAVING_DONE:
        return strength.text.startswith("been ")
    is_sentence = strength.form is Form.SENTENCE
    return is_sentence and strength.text.startswith("I have been ")


def said_how_often(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`never call in sick`, `always check twice`; `never late` and `always first in` say how one is."""
    verb = words_of(_HOW_OFTEN.sub("", phrase))[0]
    kinds = {*kinds_of(verb, lexicon)}
    if not _HOW_OFTEN.match(phrase) or "V" not in kinds or kinds & {*"EJ"}:
        return None
    return TypedPhrase(Form.SENTENCE, f"I {phrase}")


_ONE_SPELL = lazy_pattern(
    r"I \w+ (?:an?|one|the) .*\bfor (?:[\w-]+ ){1,2}(?:days|months|seasons|summers|weeks|winters)\b"
)


def is_one_spell(deed: str) -> bool:
    """Whether one thing was done for one short time, and so in one place: `I ran a pop-up library for 18 months`."""
    return _ONE_SPELL.match(deed) is not None
