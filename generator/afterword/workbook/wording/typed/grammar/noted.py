"""What is typed so that it may be read in two ways, in a sentence that bears all words: as the candidate noted it (E34).

Nothing is asked then, and nothing is broken: what stands between quotes needs to fit into no grammar but its own.
"""

from afterword.interview.values.placeholders import is_placeholder
from afterword.interview.values.sentences import NO_SHORT_FORM, sentences
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    in_small_letters,
    uncapitalised,
    with_a_capital,
    words_of,
)
from afterword.workbook.wording.typed.grammar import openings as opens
from afterword.workbook.wording.typed.grammar.asked_matters import (
    asks_for,
    with_its_mark,
)
from afterword.workbook.wording.typed.grammar.brought_in_doubt import POINTS
from afterword.workbook.wording.typed.grammar.certain import is_named
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.grammar.mouths import to_them
from afterword.workbook.wording.typed.grammar.nouns import names_a_problem
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import (
    Form,
    TypedPhrase,
    thing,
    unclear,
)
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# having a mentor beside every new driver: a doing that has one meaning, and needs no quotes
_HAVING = lazy_pattern(r"having (?!to\b)[a-z\d][^,.;:?!]*")
IN_SHORT = "To give you an idea: "  # before a proof that is no sentence
_MOST_WORDS = 12
_LONGEST = 30  # of words that stand for themselves
# What is forbidden or asked, or is more than one thing, is no answer to `what you are looking for`, but may be what matters.
_NO_NOTE = lazy_pattern(
    r"^\d\)|\s\d\)\s|[?\"\u201c\u201d:;\[\]<>]|\s[-\u2013\u2014]\s|"
    + NO_SHORT_FORM
    + r"[.!]\s"
)
_NO_WORDS = lazy_pattern(r"[\[\]<>{}]|://|\s\d\)\s|^\d\)")
# guided reading, phonics, hearing readers: three things or more, in few words each
_SHORT_LIST = lazy_pattern(
    r"[\w'-]+(?: [\w'-]+){0,2}(?:, (?:and )?[\w'-]+(?: [\w'-]+){0,2}){2,}"
)
_NOT_ONLY = lazy_pattern(r"(?i)not (?:just|merely|only|so much) .* but (?:also )?")
_FORBIDS = frozenset({"don't", "not", "never", "no", "nobody", "can't", "cannot"})
_OF_SOMEBODY = fw.PRONOUNS | fw.OF_OTHERS | fw.MINE - {"my"}
_INNER_QUOTES = lazy_pattern(r"[\"\u201c\u201d]")
_WHERE = lazy_pattern(
    r"(?i)(?!at (?:ease|home|my best)\b|(?:at|in|on|under|with) [^,]* I(?:['\u2019]m)? )"
    r"(?:across|after|as|at|before|by|during|for|from|in|on(?! time\b)|since|until|when|while|with|within)\s"
    r"|(?:19|20)\d\d\b"
    r"|the (?:autumn|day|month|night|season|spring|summer|time|week|winter|year) "
)
_COLON = lazy_pattern(r":(?= )")
_TWO_OR_ASKED = lazy_pattern(NO_SHORT_FORM + r"[.!] |\?")
_AND = lazy_pattern(
    r"(?i)^(?:also|and|but|plus|i['\u2019]d say|i would say|i think),? "
)
_QUOTE = "'"  # inside quotes
_DASH = " \u2013"  # behind a colon of ours
# What the candidate does not know, and nobody said.
_NOT_SAID = lazy_pattern(
    r"(?i)\b(?:(?:not|un)[ -]?(?:sure|certain|clear)|no idea|don['\u2019]?t know|dunno|tbh|didn['\u2019]?t say|never said"
    r"|nobody (?:said|told)|who knows|can['\u2019]?t remember|forgot|the ad says|nothing special"
    r"|(?:he|she|they) (?:said|says))\b"
)
# A sentence of theirs that begins so is surely one: `you're desperate for drivers`.
_YOU_ARE = lazy_pattern(
    r"what (?:counts|matters)(?: \w+){0,3} is [^.?!;:]+\Z|"
    r"you(?:['\u2019](?:re|ve)| (?:are|have|had|lose|lost|keep|can|cannot|can't)) [^.?!;:]+\Z"
)
# Clear handovers, open books: nobody clears or opens those, and how they are is what matters.
_SO_THEY_ARE = lazy_pattern(
    r"(?i)(?:clean|clear|complete|direct|even|open|tidy|warm)"
    r" (?:answers|books|boundaries|expectations|explanations|figures|formats|goals|handovers|instructions|labels|lines|messages"
    r"|notes|procedures|records|reports|rotas|rules|signs|standards|targets|welcomes|welds)"
)
# Whom they look for, in whatever words: nobody says that somebody `matters to you`.
_SOMEBODY = lazy_pattern(
    r"(?i)(?:a person|some(?:body|one)) (?:that|who)(?:['\u2019](?:d|ll|s|ve))? [^.;:?!\"\u201c\u201d]+"
)
_MUST_HAVE = lazy_pattern(r"(?i)must have (?=[a-z\d][^,.;:?!]*\Z)(?!been\b)")
_WHO_IS = lazy_pattern(r"(?i)\Awho(?=[ '\u2019])")
_OBJECTS = frozenset({"her", "him", "it", "me", "them", "us"})
_MINE = fw.MINE | {"i'd", "i'll"}


def _as_not_only(typed: str) -> TypedPhrase | None:
    """`not just a manager but somebody who cooks`: both are looked for."""
    text = bare(typed)
    signs = (
        _NOT_ONLY.match(text) is None,
        not fw.MINE.isdisjoint(words_of(text)),
        _NO_NOTE.search(text),
        len(words_of(text)) > _LONGEST,
    )
    if any(signs):
        return None
    return TypedPhrase(Form.SAID, f"you are looking for {uncapitalised(text)}")


def as_noted_want(typed: str) -> TypedPhrase | None:
    """`calms frightened children`, `half of the crew leaves`: whether they wish for it or suffer it, it matters to them."""
    if words_of(typed)[0] in _OBJECTS:
        return None
    wish = _wish(typed)
    whom = _as_not_only(to_them(typed)) or _as_somebody(to_them(wish))
    if whom:
        return whom
    if _SO_THEY_ARE.fullmatch(wish):
        return TypedPhrase(Form.SAID, f"{uncapitalised(wish)} matter to you")
    if _YOU_ARE.match(to_them(wish)):
        return TypedPhrase(Form.SAID, to_them(wish))
    words = _note(to_them(wish), _left_out_of(wish)) or _in_their_words(typed)
    if words is None:
        return None
    return TypedPhrase(Form.SAID, f"this matters to you: {words}")


def _as_somebody(wish: str) -> TypedPhrase | None:
    """`someone who'll turn up`, `must have a licence`: whom they need, whatever else stands in it."""
    had = _WHO_IS.sub("someone who", _MUST_HAVE.sub("someone with ", wish))
    return thing(had) if had != wish or _SOMEBODY.fullmatch(had) else None


def _wish(typed: str) -> str:
    """`They need certified German-English` without who needs it."""
    said = bare(opens.without_report(bare(typed)))
    wish = opens.WISH.sub("", said)
    return said if words_of(wish)[0] in _OBJECTS else wish


def _in_their_words(typed: str) -> str | None:
    """Any words between quotes, seen from whoever reads them; none that speak of the candidate."""
    said = bare(opens.without_report(bare(typed)))
    if not _TWO_OR_ASKED.search(said):
        said = _wish(typed)
    if _NOT_SAID.search(said) or opens.THEY_AGAIN.search(said):
        return None
    text = " ".join(map(_seen_by_them, sentences(said)))
    if not _stands(text) or not _MINE.isdisjoint(words_of(text)):
        return None
    return _between_quotes(text)


def _seen_by_them(sentence: str) -> str:
    """`They have enough cutters` as `You have enough cutters`."""
    small = to_them(uncapitalised(sentence))
    if sentence[:1].isupper() and small[:1] != uncapitalised(sentence)[:1]:
        return with_a_capital(small)
    return to_them(sentence)


def _stands(text: str) -> bool:
    """Whether it is words at all, and not a page of them."""
    otherwise = (
        not text,
        is_placeholder(text),
        len(words_of(text)) > _LONGEST,
        _NO_WORDS.search(text),
    )
    return not any(otherwise)


def as_noted_strength(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`TIG, MIG and stick, all coded`: what the candidate brings, behind words that bear all others."""
    text = _COLON.sub(_DASH, _begun_small(_AND.sub("", bare(typed)), lexicon))
    if not _stands_alone(text, lexicon):
        return None
    if _WHERE.match(text):
        return TypedPhrase(Form.NOTED_WHERE, text)
    if is_named(text, lexicon) or _SHORT_LIST.fullmatch(text):
        return TypedPhrase(Form.NOTED, text)
    return unclear(bare(typed))  # nobody quotes themselves


def _between_quotes(text: str) -> str:
    return f'"{_INNER_QUOTES.sub(_QUOTE, text)}"'


def _stands_alone(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """Whether it says something by itself: more than a word, or one that names things, and no question."""
    is_word = " " not in text and text.islower() and kinds_of(text, lexicon) != "M"
    otherwise = (is_word, "?" in text, _NOT_SAID.search(text), POINTS.match(text))
    return _stands(text) and not any(otherwise)


def _begun_small(
    text: str,
    lexicon: Lexicon,
) -> str:
    """`Night shifts at the General` with a small letter; `The Harbour Hotel` as it was typed."""
    small = in_small_letters(text, lexicon)
    return small if small[1:] == text[1:] else text


def as_noted_proof(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`won us the contract back`: what proves it, behind words that go on in any way."""
    text = _COLON.sub(_DASH, _begun_small(_AND.sub("", bare(typed)), lexicon))
    if not _stands_alone(text, lexicon):
        return None
    first, second, *_ = [*words_of(text), "", ""]
    if first == "i" and lexicon.is_verb(second):  # a sentence already
        return TypedPhrase(Form.SAID, text)
    return TypedPhrase(Form.NOTED, f"{IN_SHORT}{text}")


def _left_out_of(typed: str) -> frozenset[str]:
    """What forbids is no need; `not just skill but warmth` forbids nothing."""
    if _NOT_ONLY.match(typed):
        return _OF_SOMEBODY
    return _OF_SOMEBODY | _FORBIDS


def as_noted_matter(typed: str) -> TypedPhrase | None:
    """`order faster`: what was talked about, as it was noted."""
    if _HAVING.fullmatch(typed):
        return thing(typed)
    begins = words_of(typed)[0].partition("'")[0]
    is_of_somebody = begins in fw.PRONOUNS | fw.OF_OTHERS
    if asks_for(typed):
        return None
    note = _note(with_its_mark(typed), _OF_SOMEBODY)
    if not is_of_somebody:
        note = note or _in_their_words(with_its_mark(typed))
    return thing(note) if note else None


def _note(
    typed: str,
    left_out: frozenset[str],
) -> str | None:
    """A phrase between quotes; nothing where it says more than one thing, or speaks of whoever reads it."""
    text = bare(typed)
    words = words_of(text)
    cannot_stand = (
        not text or is_placeholder(text),
        len(words) > _MOST_WORDS,
        _NO_NOTE.search(text),
        not left_out.isdisjoint(words),
    )
    if any(cannot_stand):
        return None
    return f'"{text}"'


def is_not_needed(typed: str, lexicon: Lexicon) -> bool:
    """`Spanish would be a plus`, `high turnover`: no letter says that they look for it."""
    text = bare(typed)
    is_hedged = opens.tells_no_need(text)
    return is_hedged or not text or names_a_problem(text, lexicon)
