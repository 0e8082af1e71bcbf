"""A private text as it is searched for, and whether another text holds it."""

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.fragments import TextKind
from afterword.sharing.leaks.our_words import is_in_our_label, is_our_sentence, is_ours
from afterword.sharing.leaks.spelling import (
    GAP,
    Context,
    Neighbours,
    NormalizedText,
    Words,
)
from afterword.sharing.leaks.word_names import is_a_word, tells_somebody

_LEAST = 3  # letters and digits; less says nothing
_LEAST_DENSE = 2  # in a script where a letter is a syllable or a word
_LEAST_DIGITS = 5  # of a text that is a number alone: less is a year or a count
_LEAST_IN_NOISE = 6
_LONG = 8  # texts of more than one word, from this length, are found inside other letters too
_TELLING = 12  # of such words that anybody uses: the works is no part of the workshop
_SPACELESS = lazy_pattern(
    "[\u0590-\u08ff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
_DENSE_SCRIPT = lazy_pattern("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# So much of anything: the 8 percent of a bonus are those of a water bill as well.
_SHARE = lazy_pattern(r"(?i)(?:about |up to )?\d{1,3}(?:[.,]\d{1,2})? ?(?:%|per ?cent)")
_BEFORE_NAME = ("/", "#")  # in addresses and IDs of ours
_AFTER_NAME = ("/", ".html", "--")
_LINE_ENDS = (" ", GAP)  # a line may end within a sentence or after one

_EVERY_KIND = frozenset(TextKind)
_NO_NOISE = _EVERY_KIND - {TextKind.NOISE}
_PROSE_ALONE = frozenset({TextKind.PROSE})


@frozen
class Needle:
    """A text to search for. `key` is what is compared: letters and digits, with punctuation if they alone would be too few.

    A `whole` one counts as words of its own alone; a `common` one is whole, and a text of ours too. One with its words `apart`
    makes another word without the spaces, such as An Do and Lin Da.
    """

    name: str
    key: str
    words: Words
    whole: bool
    common: bool
    names_somebody: bool
    apart: bool = False

    @property
    def phrase(self) -> str:
        """Its words, with one space between."""
        return " ".join(self.words)

    @property
    def kinds(self) -> frozenset[TextKind]:
        """The kinds of text in which it can be told from chance, and from our own words."""
        if self.common:
            return _PROSE_ALONE
        if len(self.key) < _LEAST_IN_NOISE:
            return _NO_NOISE
        return _EVERY_KIND

    def occurs_in(self, haystack: NormalizedText, kind: TextKind) -> bool:
        """Whether the text tells it: as whole words if it must be, and in no sentence of ours."""
        if kind not in self.kinds or not self._may_be_in(haystack):
            return False
        if kind is TextKind.NOISE or not self.whole:
            return self.key in haystack.letters_for(self.key)

        contexts = filter(self._stands_alone, haystack.contexts(self.key))
        if self.common:
            return not all(map(self._is_in_our_words, contexts))
        return next(contexts, None) is not None

    def _may_be_in(self, haystack: NormalizedText) -> bool:
        """Whether its words stand there apart, if they must."""
        if not self.apart:
            return True
        return f" {self.phrase} " in f" {' '.join(haystack.words_alone)} "

    def is_visible_in(self, haystack: NormalizedText) -> bool:
        """Whether it stands in what may be seen anyway: as whole words, in whichever sentence."""
        return any(map(self._stands_alone, haystack.contexts(self.key)))

    def _stands_alone(self, context: Context) -> bool:
        """Whether no letters are joined to a match; in some scripts they always are."""
        if context.joins_letters:
            return _SPACELESS.search(self.key) is not None
        return True

    def _is_in_our_words(self, context: Context) -> bool:
        """Whether a match stands where we put these words: in a sentence of ours, or the name of a page or a step."""
        if context.before.endswith(_BEFORE_NAME):
            return True
        if context.after.startswith(_AFTER_NAME):
            return True

        readings = map(context.neighbours, _LINE_ENDS)
        return any(map(self._is_ours_between, readings))

    def _is_ours_between(self, neighbours: Neighbours) -> bool:
        if is_our_sentence(self.phrase, neighbours):
            return True
        return not self.names_somebody and is_in_our_label(self.phrase, neighbours)


def needle_of(
    name: str,
    text: str,
    *,
    names_somebody: bool = False,
) -> Needle | None:
    """A text as it is searched for; None when it is too short to be told from chance."""
    normalized = NormalizedText(text)
    bare = normalized.bare
    signs = len(normalized.dense)
    needs_signs = len(bare) < min(_LONG, signs)
    key = normalized.dense if needs_signs else bare
    least = _LEAST_DENSE if _DENSE_SCRIPT.search(key) else _LEAST
    is_number = bare.isdecimal() and len(bare) < _LEAST_DIGITS
    is_count = is_number or _SHARE.fullmatch(text.strip()) is not None
    words = normalized.words_alone
    if is_count or len(key) < least or not words:
        return None

    is_address = "@" in text
    has_digits = any(map(str.isdigit, text))
    common = not (is_address or has_digits) and is_ours(" ".join(words))
    reasons_to_stand_alone = (
        needs_signs,
        common,
        is_address,
        len(key) < _LONG,
        len(words) == 1 and key.isalpha(),
        _is_of_everyday_words(key, words),
    )
    return Needle(
        name=name,
        key=key,
        words=words,
        whole=any(reasons_to_stand_alone),
        common=common,
        names_somebody=names_somebody,
        apart=_is_another_word(key, words),
    )


def _is_of_everyday_words(key: str, words: Words) -> bool:
    """Whether it is short, and each of its words is one that anybody uses."""
    return len(key) < _TELLING and not any(map(tells_somebody, words))


def _is_another_word(key: str, words: Words) -> bool:
    """Whether several words make one of the language without the spaces."""
    return len(words) > 1 and is_a_word(key)
