"""The closed grammar of what is woven into a sentence of ours: all else is told in words that bear any form (E34).

The readings before it may be wrong about a phrase, as nobody can list all that people type. So each piece of what somebody
would `bring` or `have` must be known to be had, or stand there with its article as it was typed; and what an article of ours
stands before must be one plain thing. What is not certain is sent as it was noted, which cannot be misread.
"""

from collections.abc import Callable, Mapping
from functools import partial

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import (
    first_of,
    uncapitalised,
    with_a_capital,
    words_of,
)
from afterword.workbook.wording.typed.grammar.deeds import is_alike_after_have
from afterword.workbook.wording.typed.grammar.joined import goes_on
from afterword.workbook.wording.typed.grammar.kinds import in_a_row, kinds_of
from afterword.workbook.wording.typed.grammar.pieces import BEHIND
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_BETWEEN = lazy_pattern(r", (?:and |or |plus )?| and | or ")
_WITH_ITS_ARTICLE = lazy_pattern(r"(?:an?|both|half|my|no|our|some|the|their|your) ")
_SO_LONG = lazy_pattern(
    r"(?i)(?:(?!in |within )\S+ ){0,5}(?:decades?|lifetime|months?|seasons?|years?)\b"
    r"|(?:(?!in |within )\S+ ){1,5}(?:days|hours|nights|shifts|summers|terms|weeks|winters)\b"
)
_DONE_IN = lazy_pattern(
    r"(?i)\b(?:in|within) (?:under |less than |only |just )?\S+ (?:days|hours|minutes|months|weeks)\b"
)
_TO_DO = lazy_pattern(r"(?i)\A(?:(?:being )?able to|to) (?=[a-z])")
_HAS_BEEN = lazy_pattern(r",? (?:and|but|so|which) (?:\S+ ){1,6}?(?:has|have)\b.*")
_GONE_ON = lazy_pattern(
    r"\bsince\b(?! then\b|\W*\Z)(?! (?:he|I|it|she|that|they|we|you) (?:are|is|was|were)\b)"
)
# Alike after `I` and after `I have`, beside those that deeds know.
_ALIKE = frozenset("hit let put quit read shut".split())  # noqa: SIM905  (read more easily so)
_SO_MUCH_OF = lazy_pattern(
    r"(?i)(?:a (?:bit|great deal|little|lot|touch)(?: of)?|lots of|plenty of|some) (?:common )?(?P<what>[a-z]+)\b"
)
_DURATION = lazy_pattern(
    r"(?i)(?:about |around |at most |no more than |roughly |up to )?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|twelve|twenty|thirty)(?: (?:or|to) (?:\d+|[a-z]+))? (?:working )?(?:days?|hours?|weeks?|months?|fortnight)"
)
_ONE = frozenset({"a", "an"})
# Who or what surely begins a sentence, or when and where.
_SUBJECTS = (
    fw.PRONOUNS
    | fw.OPENERS
    | fw.RELATIVE
    | {"i", "if", "it", "people", "that", "this", "those"}
)
# A second subject, and what it does, behind the first: `the manager people will follow`.
_NOT_OF_IT = lazy_pattern(
    r"<[^<>]*N[^<>]*><[^<>]*[MO][^<>]*><F>(?:<B>)?<[^<>]*V[^<>]*>(?:<[^<>]*P[^<>]*>)?\Z"
)
# my landlord needs an answer
_OF_ONE = lazy_pattern(
    r"(?i)(?:her|his|my|our|the|their|your) [a-z]+ (?:has|hopes|intends|needs|wants)"
    r" (?:to [a-z]|(?:an?|more|my|our|the|until) )"
)
_SUBJECT = frozenset("DNMJXO")  # of which a word that begins a sentence is one
_HAS_VERB = fw.FINITE - fw.MODAL
# `are`, `trusted`, `keeps`; whatever else may be done, before `me` or `them`; `keep` behind `staff`, `wants` before `its`.
_ITS_VERB = lazy_pattern(
    r"<F[^<>]*>|<[^<>]*[NM][^<>]*><B><[^<>]*S[^<>]*>|<S>(?!<C>)|<S?E>|\A<D>(?:<[^<>]*N[^<>]*>){1,2}<SM>\Z"
    r"|<[^<>]*[VSE][^<>]*><[^<>]*o[^<>]*>|<[^<>]*[NM][^<>]*>(?:<B>)?(?:<V>|<[^<>]*S[^<>]*><[^<>]*D[^<>]*>)"
)
# One or several of what is counted or not, its verb, and what stands behind a verb and behind no thing.
_CLAUSE = lazy_pattern(
    r"(?:<D>)?(?:<[^<>]*J[^<>]*>)?(?:<[^<>]*N[^<>]*>(?:<B>)?<S>|<S?M>(?:<B>)?<V>)(?:<[^<>]*[DBGo][^<>]*>|<P><D>)"
)
_THEY_DO_WHEN = lazy_pattern(
    r"(?i)[a-z]+s [a-z]+ (?:after|before|every|until|when|within|without) "
)
_NO_CLAUSE = lazy_pattern(r"[,;:?!]| (?:and|but|or) ")
_NO_VERB = fw.BEFORE_THINGS | fw.BEHIND_A_THING | fw.PRONOUNS | {"be", "have"}


def as_surely_done(typed: str) -> str:
    """`to sight-read anything`, `able to lip-read`: whatever word stands there is done, though no list has it."""
    behind = _TO_DO.sub("", typed, count=1)
    is_verb = behind != typed and words_of(behind)[0] not in _NO_VERB
    return text_if(is_verb, behind)


def as_surely_brought(
    strength: TypedPhrase,
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What somebody brings, in the form that it surely has; unclear where nobody can be certain of it."""
    if strength.form is Form.DONE:
        return _done(uncapitalised(strength.text))
    is_sure = _SURE.get(strength.form)
    if is_sure and not is_sure(strength.text, typed, lexicon):
        return unclear(typed)
    return strength


def _is_surely_told(text: str, _typed: str, lexicon: Lexicon) -> bool:
    return tells_surely(text, lexicon)


def _is_surely_work(text: str, _typed: str, lexicon: Lexicon) -> bool:
    """`night work`, `planning rosters`; not `cycle to work`, which is done."""
    first, second = words_of(text)[:2]
    kinds = {*kinds_of(first, lexicon)}
    is_moved = second == "to" and "V" in kinds
    if first == "being":
        return False  # nobody has experience in `being the only one`
    return first.endswith("ing") or not is_moved


def _is_surely_to_do(text: str, typed: str, lexicon: Lexicon) -> bool:
    """Not `back from two years in Ghana`: the word may be done elsewhere, and says here where somebody is."""
    first, second = words_of(text)[:2]
    is_placed = "B" in kinds_of(first, lexicon) and kinds_of(second, lexicon) == "P"
    return not is_placed or words_of(typed)[0] != first


def _done(deed: str) -> TypedPhrase:
    """`hit every target since May` as experience, `mended it and it has held since` as a deed, `ran it since May` as none."""
    if not _GONE_ON.search(_HAS_BEEN.sub("", deed)):
        return TypedPhrase(Form.DONE, deed)
    if words_of(deed)[0] in _ALIKE or is_alike_after_have(deed):
        return TypedPhrase(Form.HAVING_DONE, deed)
    return unclear(deed)


def _is_surely_had(
    text: str,
    typed: str,
    lexicon: Lexicon,
) -> bool:
    if " where " in text:
        return False  # `a kitchen where nobody shouts`
    is_own = typed.startswith(("I ", "I'")), text.startswith("my ")
    if any((*is_own, _SO_LONG.match(text))):
        return True
    is_had = partial(_is_piece_had, typed.lower(), lexicon)
    are_had = map(is_had, _BETWEEN.split(BEHIND.split(text, maxsplit=1)[0]))
    return all((_DONE_IN.search(text) is None, *are_had))


def _is_piece_had(
    typed: str,
    lexicon: Lexicon,
    piece: str,
) -> bool:
    """`a driving licence`, `patience`, `good English`; not `twenty marathons`, and no `forklift` that lacked its article."""
    head = piece.rpartition(" ")[2].lower()
    as_typed = _WITH_ITS_ARTICLE.match(piece) is not None and piece.lower() in typed
    first = words_of(piece)[0]
    is_described = any((lexicon.is_quality(first), first in lexicon.describing))
    signs = (
        as_typed,
        is_described and piece.lower() in typed,
        lexicon.singular(head) in lexicon.had,
        head in lexicon.uncounted | lexicon.programs | lexicon.languages,
        head.endswith(fw.ENDS_UNCOUNTED),
        not piece.islower(),
    )
    return all((any(signs), not _names_a_deed(piece, lexicon)))


def _names_a_deed(piece: str, lexicon: Lexicon) -> bool:
    """`the redesign`, `the new rota`, `an audit`: what somebody did or made is nothing that one has, as `the patience` is."""
    article, _, named = piece.partition(" ")
    head = named.rpartition(" ")[2]
    is_of_a_deed = head.endswith(("ing", "ment", "sion", "tion"))
    is_known = (
        lexicon.singular(head.lower()) in lexicon.had | lexicon.gifts,
        head in lexicon.gifts_uncounted,
        all((head.endswith(fw.ENDS_UNCOUNTED), not is_of_a_deed)),
        not head.islower(),
    )
    is_of_deeds = (
        article == "the",
        article in _ONE
        and piece.islower()
        and lexicon.is_verb(head.removeprefix("re")),
    )
    return all((any(is_of_deeds), not any(is_known)))


def tells_surely(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`split shifts don't bother me`; not `shoe repairs and key cutting`, and not `a manager people will follow`."""
    words = words_of(text.replace(":", ""))
    if words[0].partition("'")[0] in _SUBJECTS or _OF_ONE.match(text):
        return True
    kinds = in_a_row(words, lexicon)
    has_verb = _ITS_VERB.search(kinds) is not None
    is_no_subject = _SUBJECT.isdisjoint(kinds_of(words[0], lexicon))
    is_named = words[0] in _ONE and _HAS_VERB.isdisjoint(words)
    if is_no_subject or is_named:
        return False
    return has_verb and not _NOT_OF_IT.search(kinds)


def is_named(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`hospital radio`, `strong on grammar`; not `work alone for days`: what is done stands in no row of things."""
    first, second = first_of([*filter(_is_no_adverb, words_of(text))], 2)
    kinds = {*kinds_of(first, lexicon)} if first else {"X"}
    behind = {*kinds_of(second, lexicon)} if second else set()
    is_done = not kinds.isdisjoint("VES") and not behind.isdisjoint("DoBT")
    if _is_told(words_of(text)):
        return False
    return text[:1].isupper() or (not is_done and not kinds.isdisjoint("DNMJGXo"))


def _is_told(words: list[str]) -> bool:
    """`a baker's hours don't frighten me`: a sentence is no thing, and stands in no row of them."""
    if words[0].endswith("ing") and "-" not in words[0]:
        return False
    return fw.RELATIVE.isdisjoint(words) and not fw.FINITE.isdisjoint(words)


def _is_no_adverb(word: str) -> bool:
    return word not in fw.ADVERBS | fw.ADVERBS_OF_DEEDS


def is_plainly_one(
    words: list[str],
    lexicon: Lexicon,
) -> bool:
    """Whether what stands between our article and what it names can stand there: not `a drivers home`, `a left school`."""
    return all(map(partial(_describes, lexicon), map(str.lower, words)))


def _describes(lexicon: Lexicon, word: str) -> bool:
    kinds = {*kinds_of(word, lexicon)}
    is_deed = word in lexicon.did, kinds.isdisjoint("NJ")
    is_several = kinds <= {*"SM"}, word not in fw.PLURAL_BEFORE_THINGS
    return not any((all(is_deed), all(is_several)))


def is_surely_clause(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`stock goes missing from the back room`, `drivers leave after three months`: something, and at once what it does."""
    kinds = in_a_row(words_of(text), lexicon)
    several, does = first_of(words_of(text), 2)
    is_several = lexicon.is_plural(several)
    is_whole = kinds.startswith("<D>") or is_several or several in lexicon.uncounted
    if not is_whole:
        return False  # `kiln gets too hot` lacks its article
    does_so = is_several and "V" in kinds_of(does, lexicon)
    is_when = does_so and _THEY_DO_WHEN.match(text)
    return bool(_CLAUSE.match(kinds) or is_when) and _NO_CLAUSE.search(text) is None


def is_so_much_had(text: str, lexicon: Lexicon) -> bool:
    """`a bit of experience with lambing`, `plenty of patience`: so much of what somebody has."""
    so_much = _SO_MUCH_OF.match(text)
    return so_much is not None and so_much["what"].lower() in lexicon.had


# Said without a verb by everybody.
_SAID_SO = lazy_pattern(
    r"(?:all the best|best wishes|good luck|(?:many )?thanks?|no hard feelings|well done)\b"
)


def begun(text: str, lexicon: Lexicon) -> str:
    """A sentence of one's own with the capital that it may lack; as typed where it goes on, or is none."""
    begins = words_of(text)[0]
    tells = _SAID_SO.match(text) or tells_surely(text, lexicon)
    if goes_on(text) or begins in fw.OPENERS | fw.RELATIVE or not tells:
        return text
    return with_a_capital(text)


def so_long(typed: str | None) -> str:
    """How long something takes, to follow `it would take`: `12 days`, `about six weeks`; nothing where it is said otherwise."""
    return (
        typed.strip(" .").lower()
        if typed and _DURATION.fullmatch(typed.strip(" ."))
        else ""
    )


_SURE: Mapping[Form, Callable[[str, str, Lexicon], bool]] = {
    Form.THING: _is_surely_had,
    Form.SENTENCE: _is_surely_told,
    Form.DOING: _is_surely_work,
    Form.TO_DO: _is_surely_to_do,
}
