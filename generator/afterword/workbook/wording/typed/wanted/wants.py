"""What somebody is looking for, as it was typed: something to do, a thing, a person, a quality, or a whole sentence (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.as_typed import without_loud_capitals
from afterword.workbook.wording.typed.cleaned.asides import but_for_asides
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    in_small_letters,
    is_more_than_a_phrase,
    listed,
    uncapitalised,
    words_of,
)
from afterword.workbook.wording.typed.cleaned.in_one_piece import in_one_piece
from afterword.workbook.wording.typed.cleaned.slips import in_sure_english
from afterword.workbook.wording.typed.doubted.doubts import is_in_doubt
from afterword.workbook.wording.typed.doubted.unsure import is_unsure
from afterword.workbook.wording.typed.grammar import openings as opens
from afterword.workbook.wording.typed.grammar.certain import tells_surely
from afterword.workbook.wording.typed.grammar.doings import as_doing
from afterword.workbook.wording.typed.grammar.mouths import to_them
from afterword.workbook.wording.typed.grammar.nouns import (
    as_spell,
    names_a_problem,
    read_thing,
)
from afterword.workbook.wording.typed.grammar.shapes import stands
from afterword.workbook.wording.typed.grammar.tasks import (
    as_end,
    as_to_do,
    is_amount_wanted,
)
from afterword.workbook.wording.typed.grammar.the_reader import wished_by_the_reader
from afterword.workbook.wording.typed.grammar.verbs import with_own
from afterword.workbook.wording.typed.grammar.work import names_works, with_work_beside
from afterword.workbook.wording.typed.wanted.bonuses import read_otherwise
from afterword.workbook.wording.typed.wanted.clauses import as_sentence
from afterword.workbook.wording.typed.wanted.contrasts import reasoned, with_contrast
from afterword.workbook.wording.typed.wanted.negations import as_does_not
from afterword.workbook.wording.typed.wanted.of_the_house import as_of_the_house
from afterword.workbook.wording.typed.wanted.qualities import as_quality, with_article
from afterword.workbook.wording.typed.wanted.seen import as_proof, as_seen_by_them
from afterword.workbook.wording.typed.wanted.somebody import (
    as_age,
    as_changed,
    as_does,
    as_done,
    as_hours,
    as_language,
    as_of_one,
    as_own,
    as_program,
    as_seen_to,
    as_state,
    as_trouble,
    has_it,
)
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import (
    Form,
    TypedPhrase,
    need,
    thing,
    unclear,
)
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.typed.words.remembered import remembered

_HAVING = lazy_pattern(r"(?i)^(?:have|possess) ")
# It's mainly people, I think: of what it is they are not sure
_IT_IS = lazy_pattern(r"(?i)(?:it|that|there|this)(?:['\u2019]s| is| was)\b")
_DOUBTFUL = frozenset({"having", "must", "should", "shall", ":"})


@remembered
@in_one_piece
@in_sure_english
@wished_by_the_reader
def read_want(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """What they look for, to follow `You are looking for`; what may be read in two ways is told as it was noted."""
    typed = {True: typed}.get(_IT_IS.match(typed) is not None, but_for_asides(typed))
    want = understood(reasoned(typed), lexicon)
    if want.fits:
        return as_of_one(bare(typed), with_work_beside(want))
    otherwise = read_otherwise(typed, lexicon) or want
    return with_contrast(typed, lexicon, understood) or otherwise


def understood(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """What they look for, where both readings of it agree; what is not clear stands as typed."""
    told = bare(opens.without_report(bare(typed)))
    proof = as_proof(bare(opens.wished(told)))
    if proof:
        return proof
    seen = as_seen_by_them(told, lexicon) or as_of_the_house(told, lexicon)
    want = seen or _by_its_beginning(typed, lexicon)
    if is_in_doubt(typed, want, lexicon) or is_unsure(typed, want, lexicon):
        return unclear(typed)
    if want.form is Form.SAID and not tells_surely(want.text, lexicon):
        return unclear(typed)
    is_named = want.form is Form.TO_DO and opens.SURELY_DONE.match(bare(typed))
    return want if is_named or stands(want, lexicon) else unclear(typed)


def _by_its_beginning(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """The first reading, which goes by the words that a phrase begins with."""
    text = bare(opens.without_report(without_loud_capitals(bare(typed), lexicon)))
    if opens.TO_BE_ABLE.match(text):
        return TypedPhrase(Form.SAID, to_them(uncapitalised(text)))
    if opens.tells_no_need(text):
        return unclear(typed)
    wish = in_small_letters(bare(opens.wished(opens.NEEDED.sub("", text))), lexicon)
    wish = to_them(opens.ANYBODY.sub("some", wish))
    words = wish.lower().replace("\u2019", "'").split()
    is_of_others = (
        "?" in text or opens.ASKED.match(text),
        not words,
        not fw.OF_OTHERS.isdisjoint(words[:1]),
        wish.startswith(("I'", "I\u2019")),
        not fw.MINE.isdisjoint(wish.lower().partition(" than ")[0].split()),
    )
    if any(is_of_others) or is_amount_wanted(wish, lexicon):
        return unclear(typed) if any(is_of_others) else need(wish)
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
        return need(want.text) if opens.ONE_MORE.match(want.text) else has_it(want.text)
    if want.form in {Form.DOES, Form.TO_DO, Form.THING, Form.PERSON}:
        return TypedPhrase(want.form, with_own(want.text))
    if want.form is not Form.NEED:
        return want
    if names_a_problem(want.text, lexicon):
        return unclear(want.text)
    if names_works(want.text, lexicon):
        return has_it(f"experience in {want.text}")
    return _with_the(want, lexicon)


def _with_the(want: TypedPhrase, lexicon: Lexicon) -> TypedPhrase:
    """`organisation of the summer fair` as `the organisation of the summer fair`."""
    first, second = words_of(want.text)[:2]
    if second == "of" and first in lexicon.uncounted:
        return need(f"the {want.text}")
    return want


def read_fragment(phrase: str, lexicon: Lexicon) -> TypedPhrase:
    """A phrase without its subject, as what it is. Each reading is tried in its turn; the first that fits is taken."""
    phrase = opens.TO_NOT.sub("", phrase)
    if is_more_than_a_phrase(phrase) or opens.forbids(phrase):
        return unclear(phrase)

    wants = (reading(phrase, lexicon) for reading in _READINGS)
    return next(filter(None, wants))


def _as_duty(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`The candidate should have good judgement`: what comes after is what they look for."""
    duty = opens.DUTY.sub("", phrase)
    if duty == phrase:
        return None
    words = words_of(duty)
    if not _DOUBTFUL.isdisjoint({*words, *duty}):
        return unclear(phrase)
    having = _HAVING.sub("", duty)
    if having != duty:
        return read_fragment(having, lexicon)
    return as_does_not(duty, lexicon) or _as_task(opens.ABLE_TO.sub("", duty), lexicon)


def _as_ability(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`to cut reporting time`, `able to cut it`, `can cut it`, `who cuts it`, `be calm`."""
    first = words_of(phrase)[0]
    able = opens.BY_NATURE.sub("someone who can ", phrase)
    if able != phrase:
        return thing(able)
    task = opens.AND_TO.sub(r"\1 ", opens.ABLE_TO.sub("", phrase))
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
    being = opens.BEING.sub("", task)
    if being == task:
        return as_state(task, lexicon) or TypedPhrase(Form.TO_DO, listed(task, lexicon))
    readings = (as_age, _as_person, as_quality)
    qualities = (reading(being, lexicon) for reading in readings)
    quality = next(filter(None, qualities), None)
    if quality and quality.form in {Form.QUALITY, Form.PERSON}:
        return quality
    form = Form.UNCLEAR if being.startswith("no ") else Form.TO_DO
    return TypedPhrase(form, listed(task, lexicon))


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
    return unclear(phrase) if lexicon.is_verb(words_of(phrase)[0]) else need(phrase)


def _as_name(phrase: str, lexicon: Lexicon) -> TypedPhrase | None:
    """`Excel and SQL`: a capital letter that is left says that nothing is done."""
    return read_thing(phrase, lexicon) if phrase[:1].isupper() else None


_READINGS = (
    as_end,
    _as_duty,
    _as_ability,
    as_does_not,
    as_does,
    as_seen_to,
    as_changed,
    as_trouble,
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
