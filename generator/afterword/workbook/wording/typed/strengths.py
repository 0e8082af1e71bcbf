"""What the candidate brings, as it was typed: a thing, a deed, something to do, a quality, or a whole sentence (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed import function_words as fw
from afterword.workbook.wording.typed.cleaning import (
    bare,
    in_small_letters,
    listed,
    words_of,
)
from afterword.workbook.wording.typed.form import Form, TypedPhrase, thing, unclear
from afterword.workbook.wording.typed.lexicon import Lexicon
from afterword.workbook.wording.typed.wants import read_fragment

_I = lazy_pattern(r"^[Ii](?=['\u2019 ])")
_BRING = lazy_pattern(
    r"(?i)^(?:i(?: would|['\u2019]d| will|['\u2019]ll| can)? )?(?:would )?bring(?:ing)? "
)
# How much of a thing: `nearly a decade in logistics`.
_ABOUT = lazy_pattern(
    r"(?i)(?:nearly|almost|over|about|around|roughly|some|more than|less than|well over|close to"
    r"|up to|at least|just (?:under|over)) "
    r"(?:an?|half|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|\d)"
)
# What somebody has been declared to be, or has learned: `certified in ITIL`, `bilingual in English and Welsh`.
_HOLDING = lazy_pattern(
    r"(?i)(?:fully )?(?:accredited|certified|chartered|licen[cs]ed|qualified|registered) (?:as|by|for|in|to|with) "
    r"|(?:fully )?(?:bilingual|trilingual|multilingual|fluent|proficient|conversant|literate) (?:in|with) "
)
# What that was for stands before it: `forklift certified`, `ACLS and PALS certified`; not `two sites certified`.
_HELD = lazy_pattern(
    r"(?!(?:an?|the|my|our|all|several|staff|people|\d+|one|two|three|four|five|six|seven|eight|nine|ten) )"
    r"(?:.*[A-Z\d] |.*[^s\W] )"
    r"(?:accredited|certified|chartered|licen[cs]ed|qualified|registered|trained)$"
)


def read_strength(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What they bring, as a sentence of its own; what is not clear stands as typed."""
    text = bare(typed)
    if not text or "?" in text:
        return unclear(typed)

    _, _, after = text.partition(": ")
    if _I.match(after):  # `Main thing: I saved money`
        text = after

    strength = _whole(text, lexicon) or _fragment(
        in_small_letters(text, lexicon), lexicon
    )
    if strength.form is Form.SAID:
        return _sentence(text)
    if strength.form is Form.NEED:
        return thing(strength.text)
    return strength if strength.fits else unclear(typed)


def as_experience(
    strength: TypedPhrase,
    lexicon: Lexicon,
) -> TypedPhrase:
    """`trained nine apprentices` as what one has done; a deed of a time, of a place or with a second verb stays one."""
    first, *others = words_of(strength.text)
    is_alike = first.endswith("ed") or first in fw.ALIKE_AFTER_HAVE
    if strength.form is not Form.DONE or not is_alike:
        return strength
    is_tied = not fw.TYING.isdisjoint(others)
    if is_tied or any(map(lexicon.is_past, others)):
        return strength
    return TypedPhrase(Form.HAVING_DONE, strength.text)


def is_done_once(strength: TypedPhrase) -> bool:
    """Whether nobody does it again for others: `been a carer for nine years`, `spent ten years at sea`."""
    if strength.form is Form.DONE:
        first, _, _ = strength.text.partition(" ")
        return first in fw.ONCE
    if strength.form is Form.HAVING_DONE:
        return strength.text.startswith("been ")
    is_sentence = strength.form is Form.SENTENCE
    return is_sentence and strength.text.startswith("I have been ")


def _whole(
    text: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """What has its subject, so that it stands alone."""
    brought = _BRING.sub("", text)
    if brought != text:
        return thing(listed(brought, lexicon))
    if _I.match(text):
        return _own_sentence(_I.sub("I", text), lexicon)
    return _sentence(text) if _has_its_subject(text, lexicon) else None


def _sentence(text: str) -> TypedPhrase:
    return TypedPhrase(Form.SENTENCE, f"{text[:1].upper()}{text[1:]}")


def _own_sentence(
    text: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """A sentence with `I`: what was done, or what one is, has or can."""
    pronoun, _, said = text.partition(" ")
    verb, _, rest = said.partition(" ")
    if pronoun == "I" and _is_deed(verb.lower(), rest.lower(), lexicon):
        return TypedPhrase(Form.DONE, said)
    return TypedPhrase(Form.SENTENCE, text)


def _has_its_subject(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """Whether somebody in it does something: `My team won`, `When I came, it was closed`."""
    words = text.replace(",", "").replace(":", "").split()
    first, *others = map(str.lower, words)
    if first in fw.OPENERS:
        return "I" in words or "we" in words
    if first == "we":
        return True
    if first in fw.OWN_SUBJECTS:
        return any(
            word in fw.OWN_FINITE or lexicon.is_past(word) for word in others[:3]
        )
    return first.endswith("s") and not fw.OWN_FINITE.isdisjoint(others[:1])


def _fragment(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """A phrase without its subject."""
    first, _, rest = phrase.lower().partition(" ")
    first = first.rstrip(",")
    if _ABOUT.match(phrase):
        return thing(listed(phrase, lexicon))
    if _says_what_one_is(phrase, lexicon):
        return TypedPhrase(Form.QUALITY, phrase)
    if first in fw.PARTICIPLES:
        return TypedPhrase(Form.HAVING_DONE, phrase)
    if _is_deed(first, rest, lexicon):
        return TypedPhrase(Form.DONE, listed(phrase, lexicon))
    if first in fw.PRESENT:
        return TypedPhrase(Form.SENTENCE, f"I {phrase}")
    return _without_verb(phrase, first, lexicon)


def _says_what_one_is(phrase: str, lexicon: Lexicon) -> bool:
    """`certified in ITIL`, `forklift certified`; `got certified in Excel` was done."""
    if _HOLDING.match(phrase):
        return True
    first, *_ = words_of(phrase)
    return _HELD.match(phrase) is not None and not lexicon.is_past(first)


def _without_verb(
    phrase: str,
    first: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """A thing of one's own, something that one does, or what else it is."""
    if first in {"no", *lexicon.people} or ", I " in phrase:
        return unclear(phrase)
    if lexicon.base_of_ing(first) and not lexicon.is_verb(first):
        return TypedPhrase(Form.DOING, listed(phrase, lexicon))
    if first in fw.POSSESSIVES or first == "our":
        return thing(listed(phrase, lexicon))
    if ":" in phrase:
        return unclear(phrase)
    return _surely_done(phrase, first, lexicon)


def _surely_done(
    phrase: str,
    first: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What it is; a word that names a thing as well is one, unless what stands behind it says more: `fire drills`."""
    strength = read_fragment(phrase, lexicon)
    second = (*phrase.lower().split(), "")[1]
    may_be_thing = first in lexicon.either and second not in lexicon.after_a_verb
    if strength.form is Form.TO_DO and may_be_thing:
        return thing(listed(phrase, lexicon))
    return strength


def _is_deed(
    first: str,
    rest: str,
    lexicon: Lexicon,
) -> bool:
    """`cut costs by a third` was done, so was `consistently hit 95%`; `trained eye` is a thing, `trained the team` is not."""
    second = rest.split(" ", maxsplit=1)[0]
    if first.endswith("ly"):
        return lexicon.is_past(second)
    if lexicon.is_past(first):
        return True
    follows_a_verb = second in lexicon.after_a_verb or second[:1].isdigit()
    return first.endswith("ed") and follows_a_verb
