"""What somebody is looking for, as it was typed: something to do, a thing, a person, a quality, or a whole sentence (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed import function_words as fw
from afterword.workbook.wording.typed.clauses import as_sentence
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
from afterword.workbook.wording.typed.mouths import to_them
from afterword.workbook.wording.typed.nouns import (
    as_spell,
    names_a_problem,
    names_work,
    read_thing,
)
from afterword.workbook.wording.typed.qualities import as_quality, with_article
from afterword.workbook.wording.typed.remembered import remembered
from afterword.workbook.wording.typed.somebody import (
    as_age,
    as_does,
    as_does_not,
    as_done,
    as_hours,
    as_language,
    as_own,
    as_program,
    as_state,
    has_it,
)
from afterword.workbook.wording.typed.tasks import as_doing, as_to_do

_PRONOUN = r"(?:they|we|you|he|she|it)"
_SUBJECT = r"(?:the [\w-]+(?: [\w-]+)?)"
_WISHES = (
    r" (?:(?:also|really|mainly|mostly) )?(?:needs?|wants?|seeks?|(?:is|are) (?:looking for|after|seeking)|looks? for"
    r"|would (?:like|love)) "
)
_WISH = lazy_pattern(
    rf"(?i)^(?:{_PRONOUN}{_WISHES}|(?:they|we|you)['\u2019](?:re (?:looking for|after|seeking)|d (?:like|love|want)) "
    rf"|{_SUBJECT} (?:is|are) looking for |what (?:they|you|we) (?:really )?(?:need|want) is "
    r"|looking for |asking for (?=an? |some|people )|need(?:s|ed)? |wanted:? )"
)
_DUTY = lazy_pattern(
    r"(?i)^(?:(?:the |a |an )?(?:ideal )?(?:candidate|applicant|person|he|she|you|one) )?"
    r"(?:must|should|shall|ha(?:s|ve) to|needs? to|ought to) "
)
_ABLE_TO = lazy_pattern(r"(?i)^(?:(?:to )?(?:be(?:ing)? )?able to|(?:who )?can|to) ")
_ANYBODY = lazy_pattern(r"^any(?=one |body )")
_BEING = lazy_pattern(r"(?i)^be(?:ing)? (?!able to)")
_I_SHOULD = lazy_pattern(r"(?i)^that (?=we |they |you )")
# What is no need but a wish, or says that there is none: `Spanish would be a plus`, `no experience needed`.
_HEDGED = lazy_pattern(
    r"(?i)\b(?:a plus|an advantage|a bonus|preferred|preferable|desirable|optional|nice to have"
    r"|not (?:needed|essential|required)|no \w+ (?:needed|required))\b|^(?:ideally|preferably|maybe|perhaps|possibly)\b"
)
_NEEDED = lazy_pattern(r"(?i)(?: is)? (?:needed|required|essential|a must)$")
_HAVING = lazy_pattern(r"(?i)^(?:have|possess) ")
_DOES = lazy_pattern(r"do (?!not )")
_DOUBTFUL = frozenset({"having", "must", "should", "shall", ":"})
_DO = frozenset({"don't", "dont", "do"})

# How much of it there is to be: `waste down from 14 percent`.
_LESS_OF_IT = lazy_pattern(
    r"[a-z]+(?: [a-z]+)? (?:down|up) (?:above|below|by|from|to|under) .*\d"
)


@remembered
def read_want(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What they look for, to follow `You are looking for`; what is not clear stands as typed."""
    text = _I_SHOULD.sub("", bare(typed))
    if _HEDGED.search(text):
        return unclear(typed)
    wish = in_small_letters(_WISH.sub("", _NEEDED.sub("", text)), lexicon)
    wish = to_them(_ANYBODY.sub("some", wish))
    words = wish.lower().replace("\u2019", "'").split()
    is_of_others = (
        "?" in typed,
        not words,
        not fw.OF_OTHERS.isdisjoint(words[:1]),
        not fw.MINE.isdisjoint(wish.lower().partition(" than ")[0].split()),
    )
    if any(is_of_others):
        return unclear(typed)

    if _LESS_OF_IT.match(wish) and not lexicon.is_only_to_do(words[0]):
        return need(wish)
    want = _told(read_fragment(wish, lexicon), lexicon)
    is_of_theirs = fw.OF_OTHERS.isdisjoint({*words} - {"its"})
    if want.form is Form.SAID and not is_of_theirs:
        return unclear(typed)
    return want if want.fits else unclear(typed)


def _told(
    want: TypedPhrase,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What is needed, as who has it: `patience` of somebody; what nobody needs is not clear."""
    if want.form is Form.HAD:
        return has_it(want.text)
    if want.form is not Form.NEED:
        return want
    if names_work(want.text, lexicon):
        return has_it(f"experience in {want.text}")
    if names_a_problem(want.text, lexicon):
        return unclear(want.text)
    return _with_the(want, lexicon)


def _with_the(
    want: TypedPhrase,
    lexicon: Lexicon,
) -> TypedPhrase:
    """`organisation of the summer fair` as `the organisation of the summer fair`."""
    first, second = words_of(want.text)[:2]
    if second == "of" and first in lexicon.uncounted:
        return need(f"the {want.text}")
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
    """Whether a part of it but the first says what not to do, which follows nothing of ours."""
    begins = first_words(phrase.replace("\u2019", "'"))[1:]
    return _DOES.match(phrase) is not None or not _DO.isdisjoint(begins)


def _as_duty(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`The candidate should have good judgement`: what comes after is what they look for."""
    duty = _DUTY.sub("", phrase)
    if duty == phrase:
        return None
    words = words_of(duty)
    if not _DOUBTFUL.isdisjoint({*words, *duty}):
        return unclear(phrase)
    having = _HAVING.sub("", duty)
    if having != duty:
        return read_fragment(having, lexicon)
    return as_does_not(duty, lexicon) or _as_task(_ABLE_TO.sub("", duty), lexicon)


def _as_ability(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`to cut reporting time`, `able to cut it`, `can cut it`, `who cuts it`, `be calm`."""
    first = words_of(phrase)[0]
    task = _ABLE_TO.sub("", phrase)
    if task != phrase or first == "be":
        return _as_task(task, lexicon)
    if first == "who":
        return thing(f"someone {phrase}")
    return None


def _as_task(
    task: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What somebody is to do; to be patient or to know a thing is rather what somebody is or knows."""
    being = _BEING.sub("", task)
    if being == task:
        known = as_state(task, lexicon)
        return known or TypedPhrase(Form.TO_DO, listed(task, lexicon))
    readings = (as_age, _as_person, as_quality)
    qualities = (reading(being, lexicon) for reading in readings)
    quality = next(filter(None, qualities), None)
    if quality and quality.form in {Form.QUALITY, Form.PERSON}:
        return quality
    return TypedPhrase(Form.TO_DO, listed(task, lexicon))


def _as_doing(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`planning rosters` as what somebody can do, `being patient` as what somebody is."""
    doing = as_doing(phrase, lexicon)
    if doing and doing.form is Form.TO_DO:
        return _as_task(doing.text, lexicon)
    return doing


def _as_person(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`someone who drives`, `a hard worker`, `with experience in payroll`."""
    first, second = words_of(phrase)[:2]
    if first in {"a", "an"}:
        return _with_its_article(phrase, lexicon)
    if first == "with":
        return TypedPhrase(Form.HAD, phrase.partition(" ")[2])
    is_somebody = first not in fw.DESCRIBING_SOMEBODY or second in fw.BEHIND_A_THING
    if first in lexicon.people and is_somebody:
        return thing(with_article(phrase))
    return None


def _with_its_article(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """`a calmer ward`, `an eye for detail`, `a nurse`: what it names says which of them it is."""
    named = read_thing(phrase, lexicon)
    if named.form in {Form.PERSON, Form.HAD}:
        return named
    return thing(phrase)


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
        return read_thing(phrase, lexicon)
    return None


_READINGS = (
    _as_duty,
    _as_ability,
    as_does_not,
    as_does,
    as_hours,
    as_program,
    as_language,
    as_own,
    as_sentence,
    _as_person,
    as_spell,
    as_age,
    as_quality,
    _as_heading,
    _as_name,
    _as_doing,
    as_state,
    as_to_do,
    as_done,
    read_thing,  # whatever is nothing else
)
