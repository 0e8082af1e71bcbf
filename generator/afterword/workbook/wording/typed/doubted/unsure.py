"""Of which phrases the form is not surely known, so that none is folded into a sentence of ours (E34).

The two readings say what a phrase can be. Here is asked whether it can be nothing else: by its signs, by what its commas
part, by the words that begin and end what it names. What is not sure stands as it was noted.
"""

from afterword.interview.values.sentences import sentences
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import bare, words_of
from afterword.workbook.wording.typed.doubted.articles_in_doubt import (
    has_new_article,
    lacks_its_article,
)
from afterword.workbook.wording.typed.doubted.deeds_in_doubt import DEEDS_IN_DOUBT
from afterword.workbook.wording.typed.doubted.names_in_doubt import NAMES_IN_DOUBT
from afterword.workbook.wording.typed.doubted.no_sentences import (
    is_no_sentence,
    is_surely_told,
)
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.grammar.pieces import (
    ASIDE,
    DONE,
    as_it_was_parted,
    is_added,
    is_no_list,
    without_last_of_them,
)
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_SIGNS = lazy_pattern(
    r";|:(?!\d)|(?<!\d)\+|[\[\]<>{}!?*=\u2026]|\s[-\u2013\u2014/]+\s|\.\."
)
# What takes back, adds, or tells why, inside a phrase.
_TURNS = lazy_pattern(
    r"(?i)\b(?:maybe|perhaps|possibly|probably|(?<!can )(?<!that )(?<!to )(?<!who )(?<!will )actually|anyway|etc|hopefully"
    r"|(?<!what )(?:kind|sort) of|that (?:kind|sort)|as such|so to speak|or (?:so|similar|something|whatever))\b"
)
_TIES = lazy_pattern(
    r"(?i)\b(?:so|because|then|though|although|plus|also|too|(?<!where I )still|except|mainly|mostly)\b"
    r"|, but\b|\bbut (?:also|an?|I|it|no|not|only|still|the|they|we)\b"
)
_SO_AND_SO = lazy_pattern(
    r"(?i)(?:some(?:body|one)|people|(?:an?|the|two|three)(?: [\w'-]+){1,4}?),? (?:ideally |preferably )?(?:who|to|that|with)\b"
)
# Whoever typed that chose the sentence.
_SAID_WHOLE = lazy_pattern(r"(?i)(?:I|I['\u2019](?:d|ll|m|ve)|would|we) ")
# stop people leaving, half leave
_TOLD_BESIDE = lazy_pattern(
    r"(?i), (?:all|half|many|most|some)(?: of (?:them|us|you))? (?:are|go|have|is|leave|left|lose|quit|stay|walk|were)\b"
)
_NAMED = frozenset({Form.HAD, Form.NEED, Form.PERSON, Form.THING})
_FOLDED = _NAMED | DONE | {Form.QUALITY}
_TWO_IN_ONE = lazy_pattern(
    r" and [^,]*, (?!both|each|especially|including|not|such|when|where|which|who|with)"
)
_THEN = lazy_pattern(
    r"(?i)\b(?<!from )(?:last (?:autumn|fall|month|spring|summer|term|week|winter|year|January|February|March|April|May|June"
    r"|July|August|September|October|November|December)|ago|(?:in|during|until) (?:19|20)\d\d"
    r"|(?:19|20)\d\d ?(?:-|\u2013|to) ?(?:(?:19|20)?\d\d|now)|during|back in)\b"
)
_BETWEEN, _OF_DOING = (
    lazy_pattern(r", | and "),
    lazy_pattern(r" (?:at|in|of|with) [a-z]+ing\b"),
)
_SPELL_OF = lazy_pattern(r"\S+ (?:\S+ )?(?:years|months|decades) of ")
# What somebody must do for it, behind it: `to reduce reoffending you need housing`; `coaching juniors, I coach too`.
_TO_DO_SO = lazy_pattern(
    r"(?i)to \w+.* (?:I|it|she|he|they|we|you) (?:are|can|could|have|is|must|need|needs|should|will|would)\b"
    r"|[a-z]+ing\b.*, I (?!think\b)[a-z]+"
)
# A question with its verb before who does it.
_ASKED = lazy_pattern(
    r"(?i)(?:how|what|when|where|which|why)(?: \w+)?? (?:are|can|could|did|do|does|had|has|have|is|should|was|were|will|would)"
    r" (?:he|i|she|they|we|you)\b|(?:why|what|how) (?:not|about)\b"
)


def is_unsure(
    typed: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """Whether a phrase may be something else than what it was read as, or says more than one thing."""
    if _SAID_WHOLE.match(phrase.text if phrase.form is Form.SAID else typed):
        return False
    if phrase.form in {Form.SAID, Form.SENTENCE}:
        is_told = is_surely_told(phrase.text, lexicon)
        return is_no_sentence(phrase.text, lexicon) or not is_told
    if phrase.form not in _FOLDED:
        return False
    return any(unsure(typed, phrase, lexicon) for unsure in _UNSURE)


def _has_signs(
    typed: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`driving + some loading`: no sentence of ours goes on behind a sign."""
    text = phrase.text
    # `two things: calm and coffee`, `started a club; 25 kids come`
    if phrase.form in {Form.NEED, Form.DONE}:
        text = text.replace(": ", " ").replace("; ", " ")
    is_no_verb = text.startswith('"') and not lexicon.is_verb(words_of(text[1:])[0])
    is_told_beside = _TOLD_BESIDE.search(typed) is not None or is_no_verb
    is_no_task = phrase.form is Form.TO_DO and is_told_beside
    return is_no_task or _SIGNS.search(text) is not None or len(sentences(text)) > 1


def _turns(
    typed: str,
    phrase: TypedPhrase,
    _: Lexicon,
) -> bool:
    """`Rust and Go mostly, some Python`, `mum of four so used to chaos`: it takes back, or tells why."""
    text = bare(typed)
    if _TURNS.search(text):
        return True
    if _is_somebody(phrase):
        return False
    return _is_named_alone(phrase, text) and _TIES.search(text) is not None


def _is_named_alone(phrase: TypedPhrase, text: str) -> bool:
    """Whether something is named, and nothing said of it."""
    return phrase.form in _NAMED and " who " not in text


def _is_somebody(phrase: TypedPhrase) -> bool:
    """`someone to lead the team, train juniors and bring in work`: whatever follows is said of them."""
    return _SO_AND_SO.match(phrase.text) is not None


def _is_no_list(
    typed: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`same role at Oakby, smaller team`: what its commas part is of no one kind."""
    if _is_somebody(phrase):
        return False
    if phrase.form is Form.TO_DO and is_added(bare(typed), lexicon):
        return True
    noted = without_last_of_them(bare(typed))
    is_of_two = phrase.form in _NAMED and _TWO_IN_ONE.search(noted) is not None
    text = as_it_was_parted(noted, without_last_of_them(phrase.text))
    return is_of_two or is_no_list(text, phrase.form, lexicon)


def _names_what_is_done(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`supervising up to 12 apprentices`: nobody needs it or has it, it is done."""
    first, second = words_of(phrase.text)[:2]
    kinds = {*kinds_of(second, lexicon)} if second else set()
    is_done = (
        phrase.form in _NAMED,
        lexicon.base_of_ing(first),
        not kinds.isdisjoint("BDPT"),
        kinds.isdisjoint("R"),
    )
    return all(is_done)


def _is_past(
    _: str,
    phrase: TypedPhrase,
    __: Lexicon,
) -> bool:
    """`on placement last spring`, `qualified last June`: nobody is so today."""
    return (
        phrase.form in _NAMED | {Form.QUALITY} and _THEN.search(phrase.text) is not None
    )


def _counts_people(
    typed: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`teaching assistant for six years`: nobody has six years of somebody."""
    last = words_of(phrase.text)[-1] or words_of(phrase.text)[0]
    is_turned = phrase.text.lower() not in bare(typed).lower()
    return (
        is_turned
        and _SPELL_OF.match(phrase.text) is not None
        and lexicon.names_a_worker(last)
    )


def _is_done_when(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`notices when a resident isn't eating`: it names several things elsewhere, and is done here."""
    first, second = words_of(phrase.text)[:2]
    behind = fw.RELATIVE | {"if", "whether"}
    return (
        phrase.form in _NAMED
        and second in behind - {"who", "that", "which"}
        and "S" in kinds_of(first, lexicon)
    )


def _speaks_of_me(
    _: str,
    phrase: TypedPhrase,
    __: Lexicon,
) -> bool:
    """`team of 12 reported to me`: a sentence without its article, and nothing that anybody has."""
    text = f" {phrase.text} "
    is_of_us = " me " in text or " us " in text
    return is_of_us and _is_named_alone(phrase, text)


def _may_be_named(
    typed: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`drill and blast experience`, `control of stock`: what may be done may be a thing, and nothing decides."""
    first, second = words_of(bare(typed))[:2]
    is_open = (
        phrase.form is Form.TO_DO,
        first not in lexicon.verbs_first | {"to", "can", "be"},
        first == words_of(phrase.text)[0],
        not {*"NM"}.isdisjoint(kinds_of(first, lexicon)),
        second in {"and", "or", ",", "of"},
    )
    last = words_of(bare(typed))[-1]
    ends_named = last in lexicon.gifts_uncounted | lexicon.gifts | {"skills", "work"}
    return all(is_open) and ends_named


def _joins_two_kinds(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`Level 3 and working towards 4`: something named and something done; not `experience of opening and closing`."""
    first, *others = _BETWEEN.split(phrase.text, maxsplit=1)
    doing, behind = words_of("".join(others))[:2]
    is_of_two = (
        phrase.form in _NAMED | {Form.DOES, Form.DOING},
        not _is_somebody(phrase),
        lexicon.verb_in_ing(doing),
        behind in fw.BEHIND_A_THING,
        not lexicon.base_of_ing(words_of(first)[0]),
        not _OF_DOING.search(first),
    )
    return all(is_of_two)


def is_unsure_matter(
    typed: str,
    about: str,
    lexicon: Lexicon,
) -> bool:
    """`working from home, 2 days`, `when will they decide`: what follows no `about`."""
    signs = (
        _SIGNS.search(about),
        _TURNS.search(about),
        _ASKED.match(about),
        _TO_DO_SO.match(typed),
    )
    if any(signs):
        return True
    first, comma, second = about.partition(", ")
    begins = words_of(second)[0]
    goes_on = (
        not comma,
        " and " in second,
        begins in ASIDE | fw.RELATIVE | fw.DETERMINERS,
        lexicon.verb_in_ing(begins),
    )
    return lexicon.base_of_ing(words_of(first)[0]) is not None and not any(goes_on)


_UNSURE = (
    _names_what_is_done,
    _is_past,
    _counts_people,
    _has_signs,
    _turns,
    _is_no_list,
    *DEEDS_IN_DOUBT,
    *NAMES_IN_DOUBT,
    has_new_article,
    _joins_two_kinds,
    lacks_its_article,
    _is_done_when,
    _speaks_of_me,
    _may_be_named,
)
