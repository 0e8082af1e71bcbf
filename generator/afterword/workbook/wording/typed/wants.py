"""What somebody is looking for, as it was typed: something to do, a thing, a person, a quality, or a whole sentence (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed import function_words as fw
from afterword.workbook.wording.typed.cleaning import (
    bare,
    first_words,
    in_small_letters,
    is_more_than_a_phrase,
    listed,
    words_of,
)
from afterword.workbook.wording.typed.form import (
    Form,
    TypedPhrase,
    need,
    thing,
    unclear,
)
from afterword.workbook.wording.typed.lexicon import Lexicon
from afterword.workbook.wording.typed.qualities import as_quality, with_article
from afterword.workbook.wording.typed.tasks import MOST_IN_A_NAME, as_doing, as_to_do

_PRONOUN = r"(?:they|we|you|he|she|it)"
_SUBJECT = r"(?:the [\w-]+(?: [\w-]+)?)"
_WISHES = (
    r" (?:(?:also|really|mainly|mostly) )?(?:needs?|wants?|seeks?|(?:is|are) (?:looking for|after|seeking)|looks? for"
    r"|would (?:like|love)) "
)
_WISH = lazy_pattern(
    rf"(?i)^(?:{_PRONOUN}{_WISHES}|(?:they|we)['\u2019]re (?:looking for|after|seeking) "
    rf"|{_SUBJECT} (?:is|are) looking for |what (?:they|you|we) (?:really )?(?:need|want) is "
    r"|(?:looking|asking) for |need(?:s|ed)? |wanted:? )"
)
_DUTY = lazy_pattern(
    r"(?i)^(?:(?:the |a |an )?(?:ideal )?(?:candidate|applicant|person|he|she|you|one) )?"
    r"(?:must|should|shall|ha(?:s|ve) to|needs? to) "
)
_ABLE_TO = lazy_pattern(r"(?i)^(?:(?:be )?able to|(?:who )?can|to) ")
_HAVING = lazy_pattern(r"(?i)^(?:have|possess) ")
_DO = frozenset({"don't", "dont", "do"})


def read_want(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What they look for, to follow `You are looking for`; what is not clear stands as typed."""
    text = bare(typed)
    wish = in_small_letters(_WISH.sub("", text), lexicon)
    words = wish.lower().replace("\u2019", "'").split()
    is_clear = bool(words) and words[0] not in fw.OF_OTHERS and "i" not in words
    if not is_clear or "?" in typed:
        return unclear(typed)

    want = read_fragment(wish, lexicon)
    is_of_others = want.form is Form.SAID and not fw.OF_OTHERS.isdisjoint(
        {*words} - {"its"}
    )
    if not want.fits or is_of_others:
        return unclear(typed)
    return want


def read_chosen(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """Whom they chose instead, to follow `They chose`: a person by what they are, can or have."""
    somebody = read_want(typed, lexicon)
    first = words_of(somebody.text)[0]
    if somebody.is_said and (somebody.form is Form.SAID or first in fw.ARTICLES):
        return unclear(typed)
    return somebody


def read_fragment(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """A phrase without its subject, as what it is. Each reading is tried in its turn; the first that fits is taken."""
    if is_more_than_a_phrase(phrase) or _forbids(phrase):
        return unclear(phrase)

    wants = (reading(phrase, lexicon) for reading in _READINGS)
    return next(filter(None, wants))


def _forbids(phrase: str) -> bool:
    """Whether a part of it says what not to do, which follows nothing of ours."""
    begins = first_words(phrase.replace("\u2019", "'"))
    return not _DO.isdisjoint(begins)


def _as_duty(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`The candidate should have good judgement`: what comes after is what they look for."""
    duty = _DUTY.sub("", phrase)
    if duty == phrase:
        return None
    words = words_of(duty)
    if "having" in words or not {"must", "should", "shall"}.isdisjoint(words):
        return unclear(phrase)
    if words[0] == "be" and words[1] != "able":
        return TypedPhrase(Form.QUALITY, duty[3:])
    having = _HAVING.sub("", duty)
    if having != duty:
        return read_fragment(having, lexicon)
    return TypedPhrase(Form.TO_DO, listed(_ABLE_TO.sub("", duty), lexicon))


def _as_ability(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`to cut reporting time`, `able to cut it`, `can cut it`, `who cuts it`."""
    task = _ABLE_TO.sub("", phrase)
    if task != phrase:
        return TypedPhrase(Form.TO_DO, listed(task, lexicon))
    if words_of(phrase)[0] == "who":
        return thing(f"someone {phrase}")
    return None


def _as_sentence(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`the ward is short of staff`: it has its own verb."""
    first, *others = words_of(phrase)
    if first in fw.PRONOUNS:
        return TypedPhrase(Form.SAID, phrase)
    if lexicon.is_verb(first):
        return None
    before = first
    for word in others:
        if word in fw.RELATIVE or word == "," or _begins_relative(before, word):
            return None
        if _is_its_verb(word, first, lexicon):
            return TypedPhrase(Form.SAID, phrase)
        before = word
    return None


def _begins_relative(before: str, word: str) -> bool:
    """`reports the board can trust`: a second subject stands there without `that`."""
    return word in fw.DETERMINERS and before not in fw.BEFORE_A_THING


def _is_its_verb(
    word: str,
    first: str,
    lexicon: Lexicon,
) -> bool:
    """Whether a word is the verb of a sentence that begins so; `reports people can trust` is none."""
    if first in fw.DETERMINERS:
        return word in fw.FINITE or _is_singular_verb(word, lexicon)
    return word in fw.FINITE and word not in fw.MODAL


def _is_singular_verb(
    word: str,
    lexicon: Lexicon,
) -> bool:
    """`loses` and its like: what one does, and no thing."""
    return word.endswith("s") and lexicon.is_only_to_do(word.removesuffix("s"))


def _as_person(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`someone who drives`, `hard worker`, `with experience in payroll`."""
    words = words_of(phrase)
    if words[0] in {"a", "an"}:
        return thing(phrase)
    if words[0] == "with":
        return thing(f"someone {phrase}")
    if words[0] in lexicon.people:
        return thing(with_article(phrase))
    is_short = len(phrase.split()) <= MOST_IN_A_NAME
    if is_short and "," not in words and lexicon.is_doer(phrase.lower().split()[-1]):
        return thing(with_article(phrase))
    return None


def _as_heading(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`needed: patience`: what has a colon stands as typed."""
    if ":" not in phrase:
        return None
    if lexicon.is_verb(words_of(phrase)[0]):
        return unclear(phrase)
    return need(phrase)


def _as_name(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`Excel and SQL`: a capital letter that is left says that nothing is done."""
    if phrase[:1].isupper():
        return need(listed(phrase, lexicon))
    return None


def _as_need(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """`patience`, `fewer accidents`: whatever is nothing else."""
    return need(listed(phrase, lexicon))


_READINGS = (
    _as_duty,
    _as_ability,
    _as_sentence,
    _as_person,
    as_quality,
    _as_heading,
    _as_name,
    as_doing,
    as_to_do,
    _as_need,
)
