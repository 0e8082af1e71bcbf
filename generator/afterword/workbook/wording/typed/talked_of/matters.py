"""What was talked about and what a role is meant to do, as typed, to follow `about` and `how you want this role to` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    first_of,
    in_small_letters,
    is_more_than_a_phrase,
    listed,
    words_of,
)
from afterword.workbook.wording.typed.cleaned.in_one_piece import alone_in_one_piece
from afterword.workbook.wording.typed.cleaned.slips import in_sure_english
from afterword.workbook.wording.typed.doubted.unsure import is_unsure_matter
from afterword.workbook.wording.typed.grammar.asked_matters import (
    ABOUT,
    as_question,
    is_no_matter,
    talked_of,
    tells_of_the_talk,
)
from afterword.workbook.wording.typed.grammar.certain import is_surely_clause
from afterword.workbook.wording.typed.grammar.doings import names_doing
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.grammar.mouths import said_to_the_reader
from afterword.workbook.wording.typed.grammar.noted import as_noted_matter
from afterword.workbook.wording.typed.grammar.nouns import read_thing
from afterword.workbook.wording.typed.grammar.shapes import stands_behind_about
from afterword.workbook.wording.typed.grammar.the_reader import told_to_the_reader
from afterword.workbook.wording.typed.grammar.what_it_is import as_clause
from afterword.workbook.wording.typed.talked_of.happenings import as_happening
from afterword.workbook.wording.typed.talked_of.listed_matters import as_list
from afterword.workbook.wording.typed.talked_of.matters_done import (
    COUNTED,
    GET_TO,
    as_unknown_doing,
    is_done,
    may_be_either,
    may_name_several,
    names_things,
)
from afterword.workbook.wording.typed.talked_of.said_matters import (
    as_fact,
    as_several,
    as_so_many,
    as_what_somebody_does,
)
from afterword.workbook.wording.typed.talked_of.they_do import (
    is_surely_told,
    may_be_told,
)
from afterword.workbook.wording.typed.wanted.wants import understood
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.articles import mixes_articles
from afterword.workbook.wording.typed.words.form import (
    Form,
    TypedPhrase,
    thing,
    unclear,
)
from afterword.workbook.wording.typed.words.lexicon import Lexicon, in_ing
from afterword.workbook.wording.typed.words.remembered import remembered

_FROM_TO = lazy_pattern(r"[a-z]+ing (?:[a-z]+ ){1,2}(?:from .* to|into|out of) ")
_NAME_BEHIND = lazy_pattern(r"[a-z]+ [A-Z](?![ ,]|\Z)")
_WHO_IT_IS = lazy_pattern(r" [A-Z]\w+, the ")  # hiring Tom, the new head
_HOURS = lazy_pattern(r"(?i)^(full|part)[ -]time$")
_CANNOT = lazy_pattern(r"(?i)^(?:can't|can\u2019t|cannot|can not) ")
_UNBOUNDED = frozenset({"continuity", "ease", "freedom", "peace", "proof", "word"})


@remembered
@alone_in_one_piece
@in_sure_english
@told_to_the_reader
def read_matter(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """What was talked about with the employer, to follow `about`: what was `our` in their words is theirs."""
    put = in_small_letters(talked_of(bare(typed)), lexicon)
    if tells_of_the_talk(put):
        return unclear(typed)
    spoken = said_to_the_reader(put, lexicon)
    several = as_list(spoken, lexicon)
    happening = as_happening(spoken, lexicon)
    if happening:
        return happening
    about = several or read_shared(spoken, lexicon)
    if several or (about.fits and not may_be_told(spoken, lexicon)):
        return about
    if is_surely_told(spoken, lexicon) or is_surely_clause(spoken, lexicon):
        return thing(f"the fact that {bare(spoken)}")
    return as_noted_matter(spoken) or unclear(typed)


@remembered
@in_sure_english
def read_shared(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """What was talked about, or done together, to follow `about`, where both readings of it agree."""
    about = _by_its_beginning(typed, lexicon)
    is_sure = (
        not is_no_matter(bare(typed), about.text),
        not is_unsure_matter(typed, about.text, lexicon),
        stands_behind_about(about.text, lexicon),
    )
    return about if about.fits and all(is_sure) else unclear(typed)


def _by_its_beginning(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """The first reading: something to do is named in -ing. Each is tried in its turn; the first that fits is taken."""
    text = in_small_letters(as_clause(ABOUT.sub("", bare(typed))), lexicon)
    text = _CANNOT.sub("not being able to ", text)
    text = _HOURS.sub(r"\1-time work", as_question(text))
    if not text:
        return unclear(typed)
    readings = (reading(text, lexicon) for reading in _READINGS)
    return next(filter(None, readings))


def _as_of_others(text: str, _: Lexicon) -> TypedPhrase | None:
    """A sentence of somebody's, or more than one thing: neither follows `about`."""
    first = words_of(text)[0].partition("'")[0]
    begins_otherwise = first in fw.PRONOUNS | fw.OF_OTHERS - {"my", "our"}
    if begins_otherwise or is_more_than_a_phrase(text.replace(": ", "; ")):
        return unclear(text)
    return None


def _as_question(
    text: str,
    _: Lexicon,
) -> TypedPhrase | None:
    """`how the wards are staffed`, `whether to buy`."""
    first = words_of(text)[0].partition("'")[0]
    if first in fw.RELATIVE - {"that"} | {"whether"}:
        return thing(text)
    return None


def _as_deed(text: str, lexicon: Lexicon) -> TypedPhrase | None:
    """`cut the costs` as `cutting the costs`, `talk to visitors` as `talking to visitors`."""
    if text.lower().startswith("to "):
        return _named(text[3:])
    first, _, remainder = text.lower().partition(" ")
    if not {*",'\u2019"}.isdisjoint(first):  # that's a big deal
        return None
    names_somebody = first in lexicon.verbs_first and _NAME_BEHIND.match(text)
    is_talk = first in fw.VERBS_BEFORE_THOSE and remainder.startswith(("to ", "with "))
    is_deed = text[:1].islower() and is_done(first, remainder, lexicon)
    if any((is_talk, is_deed, names_somebody, GET_TO.match(text))):
        return _named(text)
    return None


def _as_one_of_theirs(
    text: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`your worry about rents`: the word may be a verb elsewhere; nothing is done where more of the thing stands behind."""
    first, second, third = first_of(words_of(text), 3)
    is_named = "N" in kinds_of(second, lexicon) or not lexicon.is_plural(second)
    behind = fw.BEHIND_A_THING - fw.MODAL - fw.RELATIVE
    if first in fw.DETERMINERS and is_named and third in behind:
        return _as_thing(text, lexicon)
    return None


def _as_need(text: str, lexicon: Lexicon) -> TypedPhrase | None:
    """`short of welders` as `being short of welders`; `nurses leave` as the fact that they do."""
    first, second = words_of(text)[:2]
    if first in fw.IN_TROUBLE and second in fw.AFTER_THING | {"of"}:
        return thing(f"being {text}")
    is_clause = first == "that" and lexicon.is_plural(second)
    want = understood(text, lexicon)
    if want.form is Form.TO_DO and _is_surely_done(first, second, lexicon):
        return _done_or_named(text, lexicon)
    if want.form is Form.SAID and want.text == text:
        return thing(
            text if may_name_several(text, lexicon) else f"the fact that {text}"
        )
    if is_clause or want.form in {Form.SAID, Form.QUALITY, Form.DOES}:
        return unclear(text)
    return None


def _done_or_named(
    text: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """`plan the year` as `planning the year`; `paint fumes` may name things."""
    first, _, second = text.lower().partition(" ")
    if " " not in second and names_things(first, second, lexicon):
        return unclear(text)
    return _named(text)


def _is_surely_done(
    first: str,
    second: str,
    lexicon: Lexicon,
) -> bool:
    """`use tablets in class`, `plan rosters`; `launch plans` names a thing, `pay and hours` two."""
    is_named = (
        may_be_either(first, second, lexicon),
        second in {"and", "or", ",", ""},
        lexicon.is_past(second),
        kinds_of(second, lexicon) == "S",
        second in fw.AFTER_THING | {"in"} and first not in fw.VERBS_BEFORE_THOSE,
        second in lexicon.counted | lexicon.named_too | lexicon.either,
        lexicon.singular(second) in lexicon.named_after,
    )
    return first in lexicon.to_do | lexicon.verbs_first and not any(is_named)


def _as_doing(text: str, lexicon: Lexicon) -> TypedPhrase | None:
    first, second = words_of(text)[:2]
    is_moved = _FROM_TO.match(text) is not None
    if not is_moved and not names_doing(first, second, lexicon):
        return None
    if _WHO_IT_IS.search(text):
        return thing(text)
    return thing(listed(text, lexicon))


def _as_one_of_them(
    text: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`use of AI` as `the use of AI`; `better light` takes no article."""
    first, second = words_of(text)[:2]
    is_one = not lexicon.is_plural(first) and not lexicon.is_quality(first)
    if second == "of" and is_one:
        return thing(text if first in _UNBOUNDED else f"the {text}")
    if lexicon.compares(first) or first in {"last", "next"}:
        return thing(text)
    return None


def _as_thing(text: str, lexicon: Lexicon) -> TypedPhrase:
    """A thing, with the article that it lacks."""
    if words_of(text)[0] in fw.POSSESSIVES:
        return thing(text)
    if " " not in text and kinds_of(text, lexicon) == "X":
        return thing(f"the {text}" if COUNTED.search(text) else text)
    named = read_thing(text, lexicon, _the)
    first, second = words_of(text)[:2]
    is_open = (
        may_be_either(first, second, lexicon),
        mixes_articles(text, named.text),
    )
    is_whole = (named.text.count(" the ") > text.count(" the "), not named.fits)
    if first in fw.DETERMINERS and any(is_whole):
        return thing(text)
    if any(is_open):
        return unclear(text)
    is_sure = named.text != text or not _may_be_done(text, lexicon)
    if named.fits and is_sure:
        return thing(named.text)
    return unclear(text)


def _may_be_done(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`stop shoplifters`, `pass probation`: no word of it says whether it names a thing or is done."""
    first, second = words_of(text)[:2]
    names_something = (
        first in lexicon.things_counted_or_not | lexicon.qualities,
        first in lexicon.named_too,
        lexicon.is_plural(first),
        lexicon.singular(second) in lexicon.named_after,
        second in fw.BEHIND_A_THING | {"", "and", ",", "or"},
    )
    return lexicon.is_verb(first) and not any(names_something)


def _named(task: str) -> TypedPhrase:
    """`run the ward` as what is talked about: `running the ward`."""
    verb, *behind = task.split(" ")
    return thing(" ".join([in_ing(verb), *behind]))


def _the(_: str) -> str:
    return "the"


_READINGS = (
    as_fact,
    as_what_somebody_does,
    _as_of_others,
    _as_question,
    as_so_many,
    _as_deed,
    as_several,
    _as_one_of_theirs,
    _as_need,
    _as_doing,
    _as_one_of_them,
    as_unknown_doing,
    _as_thing,  # whatever is nothing else
)
