"""What both readings allow and may be something else all the same: it is sent as it was noted, or asked about (E34)."""

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import bare, first_of, words_of
from afterword.workbook.wording.typed.doubted.doubted_words import DOUBTED
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_WORKER = lazy_pattern(r"(?:er|or|ist|ian|man|woman|person|smith|wright)\Z")
_A_MAN = lazy_pattern(r"man (?:for|from|in|of|who|with)\b")
_ARTICLE = lazy_pattern(r"(?i)(?:, | and | or )an? ")
_THE = lazy_pattern(r"(?:, | and )(?:the|their|your) ")
# `my placement, second year`, `clean licence, 9 years, 2 sick days`, `15 years Scania main dealer`
_OF_MINE = lazy_pattern(
    r"(?i)my [^,]+, |[^,]+(?:, | and )\d+(?! of (?:it|them|these|those|which)\b) "
    r"|\S+ (?:months|years|seasons|summers|winters) (?-i:[A-Z][\w&]+)"
)
_MINE_AGAIN = lazy_pattern(r"(?i)my [^,]+(?:, (?:and )?(?:my|an?|the) [^,]+)+\Z")
_BETWEEN = lazy_pattern(r", (?:and |or )?| and | or ")
_DONE = frozenset({Form.NEED, Form.TO_DO})
_MOST_OF_WORK = 3  # words behind the first
_SMALL = {*"CDPTOo"}
_TWO = 2
_DONE_FOR = fw.VERBS_BEFORE_THOSE | fw.VERBS_BEFORE_OF | fw.VERBS_BEFORE_FOR
# Done with, in or at something, though they name something elsewhere.
_DONE_WITH = frozenset({
    "bid", "bring", "call", "chat", "check", "code", "connect", "cook", "dance", "draw", "drive", "drop", "fill", "focus",
    "help", "invoice", "lead", "link", "move", "pitch", "play", "prep", "quote", "rope", "scaffold", "scrub", "sign",
    "stand", "step", "tow", "trade", "turn", "walk",
})  # fmt: skip
_WHEN = lazy_pattern(
    r"(?i)(?:across|after|as|at(?! least| most)|before|during|for|from|in|on|since|until|while) "
    r"|(?:each|every) (?:\w+day|autumn|evening|month|morning|night|season|spring|summer|week|winter|year)\b"
    r"|the (?:autumn|day|month|night|season|spring|summer|time|week|winter|year) (?:after|before|of|that|we|when|I) "
)
_SAID_OF_IT = frozenset({"are", "is", "must", "should", "was", "were", "will", "would"})
_SUBJECTS = (
    fw.RELATIVE
    | fw.PRONOUNS
    | {"because", "i", "i'm", "if", "people", "so", "than", "though", "whatever"}
)
# Who is away is covered for, and not what it is for.
_COVER = lazy_pattern(
    r"(?i)cover for (?!an?\b|her\b|his\b|our\b|the\b|their\b|your\b)\w+[^s\W]\b"
)
# Three words at most, none of which says which or where: `coded TIG welder`.
_NAMED_SO = lazy_pattern(
    r"(?i)\w+ed (?!an?\b|by\b|for\b|in\b|my\b|the\b)(?:[A-Z]+ )?\w+(?:,|\Z)"
)
_ALL = frozenset({"all", "both", "each"})
_NAMING = frozenset({Form.DOING, Form.HAD, Form.NEED, Form.THING})


def is_in_doubt(
    typed: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """Whether words of what was typed may be meant in another way than as the phrase that they were read as."""
    return any(doubts(typed, phrase, lexicon) for doubts in _DOUBTS)


def _names_a_worker(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`lead carpenter` is somebody, and nothing that one can do."""
    words = phrase.text.lower().split()
    if _A_MAN.match(phrase.text):
        return True
    if phrase.form is not Form.TO_DO or len(words) != _TWO:
        return False
    first, second = words
    is_worker = _WORKER.search(second) is not None and not lexicon.compares(second)
    return (
        is_worker
        and "N" in kinds_of(first, lexicon)
        and "B" not in kinds_of(second, lexicon)
    )


def _lists_of_two_kinds(
    typed: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`phones, post, visitors`, `cover reception, phones and the post`: what is to be done with them is left out."""
    if phrase.form is not Form.NEED or "," not in phrase.text:
        return False
    has_new_article = len(_ARTICLE.findall(phrase.text)) > len(_ARTICLE.findall(typed))
    first = words_of(phrase.text)[0]
    kinds = {*kinds_of(first, lexicon)}
    is_alone = phrase.text.lower().startswith(f"{first},")
    may_be_done = ("V" in kinds and _THE.search(phrase.text)) or (
        is_alone and kinds == {*"SM"}  # `plans, budgets and reports on time`
    )
    return bool(has_new_article or may_be_done)


def _is_done_or_so(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`clean rooms`: they may be to be cleaned, or clean."""
    first, second = (kinds_of(word, lexicon) for word in words_of(phrase.text)[:2])
    is_named = phrase.form is not Form.NEED or words_of(phrase.text)[0] in lexicon.gifts
    is_list = "," in phrase.text
    return (
        not is_named and not is_list and "V" in first and not {*"MG"}.isdisjoint(second)
    )


def _names_one_thing(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`nights`: nobody needs them, and somebody is to work them."""
    word = phrase.text.lower()
    if phrase.form is not Form.NEED or " " in word:
        return False
    return (
        "M" in kinds_of(word, lexicon) and lexicon.singular(word) not in lexicon.gifts
    )


def _is_of_mine(
    typed: str,
    phrase: TypedPhrase,
    _: Lexicon,
) -> bool:
    """`my placement, second year, Leeds`, `clean licence, 9 years`: what follows is no second thing, or no list says so."""
    if phrase.form is not Form.THING or not _OF_MINE.match(phrase.text):
        return False
    is_list = " and " in typed or _MINE_AGAIN.match(phrase.text)
    return not is_list


def _may_be_a_name(
    typed: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`Knitwear repair`: a capital that begins a line, or a name; nobody knows the word."""
    first, second = first_of(bare(typed).split(), 2)
    is_word = first in phrase.text and first[:1].isupper() and first[1:].islower()
    is_known = first.lower() in lexicon.names or lexicon.language(first.lower())
    if phrase.form not in _NAMING or not is_word or is_known:
        return False
    return kinds_of(first.lower(), lexicon) == "X" and not second[:1].isupper()


def _has_a_sign(
    typed: str,
    phrase: TypedPhrase,
    _: Lexicon,
) -> bool:
    """`Head of Year, 2015 to 2020`, `nine years Navy`, `man with a van`."""
    sign = DOUBTED.get(phrase.form)
    if sign is None:
        return False
    as_read = text_if(phrase.form is not Form.TO_DO, phrase.text)
    return any(map(sign.search, (bare(typed), as_read)))


def _is_work_done_to_work(
    typed: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`reading support`, `guide dog training`, `heavy lifting`: a kind of work, and nothing that one does or needs."""
    first, *others = bare(typed).lower().split() or [""]
    if phrase.form not in _DONE or not 1 <= len(others) <= _MOST_OF_WORK:
        return False
    *between, last = others
    names_work = (
        _ends_work(first, last, phrase),
        first not in fw.HOW_WELL,
        not {*"NGJ"}.isdisjoint(kinds_of(first, lexicon)),
        not any(map(lexicon.is_plural, between)),
        _SMALL.isdisjoint("".join(kinds_of(word, lexicon) for word in others)),
    )
    return all(names_work)


def _ends_work(
    first: str,
    last: str,
    phrase: TypedPhrase,
) -> bool:
    """`dog training`; and `reading support`, which nobody reads."""
    is_work = last.endswith("ing"), last not in fw.STUFF
    is_read = phrase.form is Form.TO_DO, first.endswith("ing"), last in fw.WORK
    return all(is_work) or all(is_read)


def _names_them_too(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`cook, cleaner, driver`, `published author`: who somebody is stands where something is done."""
    first, *others = map(words_of, _BETWEEN.split(phrase.text))
    if phrase.form is Form.DONE:  # `published author`, `coded TIG welder`
        is_named_so = _NAMED_SO.match(phrase.text) is not None
        return is_named_so and lexicon.names_a_worker(first[-1])
    alone = [words[0] for words in others if words[1] == ""]
    return phrase.form is Form.TO_DO and any(map(lexicon.names_a_worker, alone))


def _says_more(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`experience in a greenhouse would be great`: of what is named something is said behind it."""
    if phrase.form not in _NAMING - {Form.DOING}:
        return False
    words = words_of(phrase.text)
    tells = _SAID_OF_IT | lexicon.did - fw.ALIKE_AFTER_HAVE - lexicon.may_be_named
    said = [number for number, word in enumerate(words) if word in tells]
    if not _ALL.isdisjoint(words[1:-1]) and lexicon.is_past(words[-1]):
        return True  # `my last class all passed`
    before = {*words[: said[0]]} if said else _SUBJECTS
    return _SUBJECTS.isdisjoint(before)


def _is_felt_or_given(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`support for teachers`, `control of the budget`: a thing, though the word is done elsewhere."""
    first, second, third = first_of(words_of(phrase.text), 3)
    signs = (
        phrase.form is Form.TO_DO,
        third not in fw.NUMBERS,  # `hire in five weeks`
        "N" in kinds_of(first, lexicon),
        second in {"at", "for", "in", "of", "on", "with"},
        first not in _DONE_FOR | _DONE_WITH or _COVER.match(phrase.text) is not None,
    )
    return all(signs)


def _is_nowhere(
    _: str,
    phrase: TypedPhrase,
    __: Lexicon,
) -> bool:
    """`for the whole of lockdown`, `the summer of 2022`: when it was is no thing."""
    return phrase.form in _NAMING and _WHEN.match(phrase.text) is not None


def _is_one_word(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`love`, `shifts`, `work`: one word that says of nothing what it is."""
    word = phrase.text.lower().removeprefix("i ")
    if " " in word or phrase.form not in {Form.SENTENCE, Form.THING}:
        return False
    is_plain = lexicon.singular(word) in lexicon.gifts | lexicon.had
    if phrase.text.isupper() and phrase.text.isalpha():
        return not is_plain and word not in lexicon.programs
    kinds = {*kinds_of(word, lexicon)}
    return not is_plain and (word in lexicon.stative | {"work"} or kinds == {*"SM"})


def _names_none(
    _: str,
    phrase: TypedPhrase,
    __: Lexicon,
) -> bool:
    """`no drama`: who needs none may have none, or have had enough."""
    return phrase.form is Form.NEED and phrase.text.startswith("no ")


_DOUBTS = (
    _has_a_sign,
    _is_work_done_to_work,
    _names_them_too,
    _is_one_word,
    _is_felt_or_given,
    _is_nowhere,
    _says_more,
    _names_a_worker,
    _lists_of_two_kinds,
    _is_done_or_so,
    _names_one_thing,
    _is_of_mine,
    _may_be_a_name,
    _names_none,
)
