"""What the candidate brings, as it was typed: a thing, a deed, something to do, a quality, or a whole sentence (E34)."""

from afterword.interview.values.sentences import NO_SHORT_FORM
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.brought.demonstratives import of_what_was_named
from afterword.workbook.wording.typed.brought.in_pieces import in_pieces, is_brought
from afterword.workbook.wording.typed.brought.lacking_and import with_its_and
from afterword.workbook.wording.typed.brought.own_fragments import read_own_fragment
from afterword.workbook.wording.typed.brought.own_sentences import (
    has_its_subject,
    has_its_verb,
    mended,
)
from afterword.workbook.wording.typed.brought.results_of_mine import tells_what_mine_did
from afterword.workbook.wording.typed.brought.what_one_is import as_surely_mine
from afterword.workbook.wording.typed.brought.works_named import as_work_named
from afterword.workbook.wording.typed.cleaned.as_typed import without_loud_capitals
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    in_small_letters,
    listed,
    uncapitalised,
    with_a_capital,
)
from afterword.workbook.wording.typed.cleaned.in_one_piece import alone_in_one_piece
from afterword.workbook.wording.typed.cleaned.slips import in_sure_english
from afterword.workbook.wording.typed.doubted.doubts import is_in_doubt
from afterword.workbook.wording.typed.doubted.no_sentences import is_no_sentence
from afterword.workbook.wording.typed.doubted.unsure import is_unsure
from afterword.workbook.wording.typed.grammar.brought_in_doubt import (
    is_brought_by_nobody,
)
from afterword.workbook.wording.typed.grammar.certain import (
    as_surely_brought,
    as_surely_done,
)
from afterword.workbook.wording.typed.grammar.deeds import is_deed
from afterword.workbook.wording.typed.grammar.done_to_me import as_done_to_me_by_them
from afterword.workbook.wording.typed.grammar.noted import as_noted_strength
from afterword.workbook.wording.typed.grammar.nouns import read_thing
from afterword.workbook.wording.typed.grammar.pieces import BEHIND
from afterword.workbook.wording.typed.grammar.shapes import stands
from afterword.workbook.wording.typed.grammar.telling import is_place_alone, tells_when
from afterword.workbook.wording.typed.grammar.verbs import in_first_person
from afterword.workbook.wording.typed.grammar.work import (
    ENDS_IN_PAPERS,
    OF_A_POST,
    SO_MANY_YEARS,
    names_works,
)
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import (
    Form,
    TypedPhrase,
    thing,
    unclear,
)
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.typed.words.remembered import remembered

# A deed, and more about it in a sentence or behind a dash.
_DONE_BESIDE = lazy_pattern(NO_SHORT_FORM + r"[.!] [A-Z\d]| [-\u2013\u2014] ")
_ONGOING = frozenset({Form.DOING, Form.HAD, Form.NEED, Form.THING, Form.TO_DO})
_I = lazy_pattern(r"^[Ii](?=['\u2019 ])")
# In my shift nobody left: a sentence, whatever it begins with.
_SOMEBODY_DID = lazy_pattern(
    r"(?i)(?:at|during|for|in|on|under|with) [^,;:]*\b(?:nobody|no one|everybody|everyone) \w+ "
)
# Worked 5 years, and since when somebody has been so
_SO_LONG = lazy_pattern(r"\w+ (?:\d|(?:two|three|four|five|six|seven|eight|nine|ten) )")
_MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_SINCE = lazy_pattern(
    rf"\b(?:since (?:(?:{_MONTH} )?(?:19|20)\d\d|{_MONTH}|I\b.*)|\S+ years (?:running|in a row)"
    r"|for (?:over |about |nearly |almost |more than )?\S+ (?:years|months)|for years)$"
)
_WITH = lazy_pattern(
    r"(?i)^as i (?:said|mentioned|told you),? |^(?:because|that|as|since)(?= i[ '\u2019]) |^with (?!my team\b)(?!.* [Ii] )"
)
# That the candidate thinks so is no part of it.
_I_SAY = lazy_pattern(
    r"(?i)^(?:yes|yeah|i(?:['\u2019]d| would) say|i (?:guess|suppose|think)|also|plus)(?: that)?,? "
)
# Done day by day, and no skill alone: fix washing machines all day, currently run the stores
_HABIT = lazy_pattern(
    r"(?i)\Acurrently\b|\b(?:all day|at the moment|currently|every (?:day|month|night|shift|week|weekend)|for (?:my|our) [a-z]"
    r"|full[- ]time|most (?:days|nights|weekends)|part[- ]time|these days)\b|\ba (?:day|month|night|shift|week)\Z"
)
_ABLE = lazy_pattern(r"(?i)(?:(?:being )?able|can|to)\b")
_WITH_THEM = lazy_pattern(r"(?i)with .* for (?:\S+ )?(?:years|months)\Z")
_TO_BE_HONEST = lazy_pattern(
    r"(?i)up (?:at|before|by|early) |to (?:be (?:fair|frank|honest)|tell (?:you )?the truth)\b,? (?!about\b|and\b|to\b|with\b)"
)
# `kept them for 300 children`: the very things that they want, of which the sentence before speaks.
_TO_WHAT_THEY_WANT = lazy_pattern(
    r"(?!had )\S+ (?:it|that|them|this|those) (?:at|for|from|in|on|through|to|with)\b"
)
_BRING = lazy_pattern(
    r"(?i)^(?:i(?: would|['\u2019]d| will|['\u2019]ll| can)? )?(?:would )?bring(?:s|ing)? "
    r"(?!(?:.* )?(?:back|down|in|out|round|together|up)\b)"
)


@remembered
@alone_in_one_piece
@in_sure_english
@of_what_was_named
def read_strength(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """What they bring, as a sentence of its own where its form is surely known; else as it was noted, and in no quotes."""
    small = uncapitalised(bare(typed))
    strength = _surely_mine(small, lexicon) or strength_understood(typed, lexicon)
    if strength.fits:
        return strength
    noted = as_noted_strength(typed, lexicon) or strength
    if noted.is_noted and is_brought(noted.text, lexicon, strength_understood):
        return thing(noted.text)
    told = uncapitalised(noted.text).removeprefix("I ")
    first, _, rest = told.partition(" ")
    whole = in_pieces(typed, lexicon, strength_understood) or noted
    if noted is strength or not is_deed(first, rest, lexicon):
        return whole
    if _TO_WHAT_THEY_WANT.match(told):
        return TypedPhrase(Form.DONE, told)
    return TypedPhrase(Form.NOTED, f"I {told}") if _DONE_BESIDE.search(rest) else whole


def _surely_mine(small: str, lexicon: Lexicon) -> TypedPhrase | None:
    """What is read in one way only, whatever the words of it are elsewhere."""
    mine = as_surely_mine(small, lexicon) or as_work_named(small)
    return mine or as_done_to_me_by_them(small)


def strength_understood(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """What they bring, where both readings of it agree and no third is open; what is not clear stands as typed."""
    strength = _by_its_beginning(typed, lexicon)
    is_sure = (
        stands(strength, lexicon),
        not is_in_doubt(typed, strength, lexicon),
        SO_MANY_YEARS.match(typed) or not is_unsure(typed, strength, lexicon),
        not is_brought_by_nobody(typed, strength, lexicon),
        strength.form is not Form.TO_DO or not ENDS_IN_PAPERS.match(strength.text),
    )
    done = as_surely_done(bare(typed))
    if done and not all(is_sure):
        return TypedPhrase(Form.TO_DO, done)
    if not all(is_sure):
        return unclear(typed)
    return as_surely_brought(with_its_and(strength, lexicon), typed, lexicon)


def _by_its_beginning(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """The first reading, which goes by the words that a phrase begins with."""
    text = _WITH.sub("", without_loud_capitals(bare(typed), lexicon))
    text = _I_SAY.sub("", text)
    if not text or "?" in text:
        return unclear(typed)

    is_aside = (
        tells_when(text, lexicon),
        is_place_alone(text),
        _TO_BE_HONEST.match(text),
        _WITH_THEM.match(bare(typed)),
    )
    if any(is_aside):
        return unclear(typed)
    if _SOMEBODY_DID.match(text) or tells_what_mine_did(text):
        return _sentence(text)
    _, _, after = text.partition(": ")
    if _I.match(after):  # `Main thing: I saved money`
        text = after

    strength = _whole(text, lexicon) or read_own_fragment(
        in_small_letters(text, lexicon), lexicon
    )
    if strength.form in _ONGOING and _SINCE.search(strength.text):
        return _ever_since(strength, lexicon)
    return _in_own_words(strength, text, lexicon) or unclear(typed)


def _in_own_words(
    strength: TypedPhrase,
    text: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """What it is, said by the candidate: `knows SQL` as `I know SQL`."""
    match strength.form:
        case Form.SAID:
            return _said(text, lexicon)
        case Form.NEED | Form.THING if names_works(text, lexicon):
            return _work(text, lexicon)
        case Form.NEED | Form.HAD:
            return thing(strength.text.replace("their own", "my own"))
        case Form.DOES | Form.TO_DO if strength.form is Form.DOES or _is_habit(text):
            first_person = in_first_person(strength.text, lexicon)
            return TypedPhrase(Form.SENTENCE, f"I {first_person}")
        case Form.QUALITY | Form.PERSON:
            return _being(strength, lexicon)
    return strength if strength.fits else None


def _is_habit(text: str) -> bool:
    """`fix bikes all day`, which is done; not `able to fix bikes all day`."""
    return _HABIT.search(text) is not None and _ABLE.match(text) is None


def _said(text: str, lexicon: Lexicon) -> TypedPhrase:
    """A sentence; `a knack for finding leaks` is none, and has its article."""
    is_one = text.startswith(("a ", "an "))
    if is_one and is_no_sentence(text, lexicon):
        return thing(text)
    return _sentence(text)


def _ever_since(
    strength: TypedPhrase,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What one has had for so long, or has done: `a clean licence since 1998`, `night shifts since 2020`."""
    text = strength.text.replace("their own", "my own")
    words = BEHIND.split(_SINCE.split(text)[0].strip(), maxsplit=1)[0].split(" ")
    first, last = words[0], words[-1]
    is_had = (
        first in fw.BEFORE_THINGS | fw.POSSESSIVES | fw.ARTICLES | fw.NUMBERS,
        lexicon.singular(last.lower()) in lexicon.had | lexicon.gifts,
        last.isdigit(),
    )
    if strength.form is Form.TO_DO:
        return unclear(text)  # `React for five years`
    if any(is_had):
        return TypedPhrase(Form.HAVING_DONE, f"had {text}")
    if not last.islower():
        return unclear(text)  # `Tesco for 8 years`
    verb = "been" if lexicon.verb_in_ing(first) else "done"
    return TypedPhrase(Form.HAVING_DONE, f"{verb} {text}")


def _work(text: str, lexicon: Lexicon) -> TypedPhrase:
    """`Thatching` as `thatching`; of more words a name keeps its capital."""
    small = in_small_letters(text, lexicon)
    if " " not in text:
        small = text.lower()
    return TypedPhrase(Form.DOING, small)


def _being(
    strength: TypedPhrase,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What one is, or has been for so long: `self-employed for ten years`."""
    first_person = in_first_person(strength.text, lexicon)
    if lexicon.is_past(first_person.split()[0]) and _SO_LONG.match(first_person):
        return TypedPhrase(Form.DONE, first_person)
    if _SINCE.search(first_person):
        return TypedPhrase(Form.HAVING_DONE, f"been {first_person}")
    return TypedPhrase(strength.form, OF_A_POST.sub("", first_person))


def _whole(text: str, lexicon: Lexicon) -> TypedPhrase | None:
    """What has its subject, so that it stands alone."""
    brought = _BRING.sub("", text)
    if brought != text:
        return _brought(brought, lexicon)
    if _I.match(text):
        return _own_sentence(_I.sub("I", text), lexicon)
    if has_its_subject(text, lexicon) or has_its_verb(text, lexicon):
        return _sentence(text)
    return None


def _brought(text: str, lexicon: Lexicon) -> TypedPhrase:
    """What follows `I would bring`: whoever types that means a thing, and nothing is asked."""
    named = read_thing(in_small_letters(text, lexicon), lexicon)
    if named.fits:
        return named
    return thing(listed(text, lexicon))


def _sentence(text: str) -> TypedPhrase:
    return TypedPhrase(Form.SENTENCE, with_a_capital(text))


def _own_sentence(text: str, lexicon: Lexicon) -> TypedPhrase:
    """A sentence with `I`: what was done, or what one is, has or can."""
    pronoun, _, said = text.partition(" ")
    verb, _, rest = said.partition(" ")
    if pronoun == "I" and is_deed(verb.lower(), rest.lower(), lexicon):
        return TypedPhrase(Form.DONE, said)
    return TypedPhrase(Form.SENTENCE, mended(text, lexicon))
