"""The last look at a finished copy: every private value is searched for in everything that can be read out of its files.

Texts are compared by their letters and digits alone, so that a wrapped line, a tag, a dash or an escape hides nothing. Of a
long text each line and each sentence is searched for too. Amounts are searched for as figures, in the ways people write them.

What a reader could not tell from our own words is no find: a private word that stands in a sentence of ours, or a figure that
does. What the audience may see anyway is not searched for. A file that cannot be opened to its end is a find by itself.

What cannot be found, so that nobody counts on it:

- texts of one or two letters or digits, numbers of up to four digits that are no amounts, times of day, days, months and
  currencies;
- a word of less than six letters inside binary data, or joined to other letters ("Ann" in "annual"), and anything within 200
  letters and digits without a gap;
- a private word that is also a label of ours, such as a topic "salary"; if it names somebody, like an employer called Target,
  it is found in any sentence that is not ours, and not in a cell of its own;
- amounts below 1,000, or like a year, that stand without a currency; amounts rounded, or worked out from others;
- a word that a private sentence shares with a sentence of ours, or a sentence of which more than half is ours;
- a sentence in other words, a picture of a text, sound, a text drawn letter by letter, and whatever is sealed.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.amounts import currencies, figures
from afterword.sharing.leaks.containers import APART
from afterword.sharing.leaks.fragments import TextKind, UnsearchableError
from afterword.sharing.leaks.layers import Layer, decoded, layers
from afterword.sharing.leaks.our_words import (
    DAYS_AND_MONTHS,
    is_mostly_ours,
    is_our_figure,
    is_our_label,
    is_our_sentence,
    is_ours,
)
from afterword.sharing.leaks.spelling import Spelt, neighbours, words_of

UNSEARCHABLE = "(unsearchable)"
_ITS_NAME = "its name"
_LEAST = 3  # letters and digits; less says nothing
_LEAST_DIGITS = 5  # of a text that is a number alone: less is a year or a count
_LEAST_IN_NOISE = 6
_NO_MONEY = frozenset({"hours_a_week", "yearly_rise"})  # figures beside money, and like anybody's
_LONG = 8  # texts of more than one word, from this length, are found inside other letters too
_LEAST_WORDS, _LEAST_LETTERS = 4, 20  # of a line or a sentence that is searched for by itself
_LEAST_TOLD = 3  # words in a row that are shown; fewer are in many texts
_MOST_OURS = 4  # words in a row that are ours can be anybody's; more of them are ours alone
_STEP = re.compile("[a-z0-9-]+(?:/[a-z0-9-]+)+")  # or what a comment is about: drafts/ and the step of the letter
_SENTENCE = re.compile(r"\n+|(?<=[.!?;:])\s+")
_SPACELESS = re.compile("[\u0590-\u08ff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_DENSE_SCRIPT = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True)
class Leak:
    """One private value in one file: which value by its place, and where it stands in words; never the value itself."""

    file: str
    what: str
    where: str


@dataclass(frozen=True)
class _Secret:
    """A text to search for: `exact` with its punctuation, `whole` as words of its own; `common` if it is a text of ours too."""

    name: str
    key: str
    words: tuple[str, ...]
    exact: bool = False
    whole: bool = False
    common: bool = False
    names_somebody: bool = False

    def stands_in(self, text: Spelt, kind: TextKind = TextKind.PROSE, *, shown: bool = False) -> bool:
        """Whether the text holds it; `shown` asks for whole words and takes our own sentences too."""
        if kind is TextKind.NOISE and len(self.key) < _LEAST_IN_NOISE:
            return False
        if self.common and kind is not TextKind.PROSE:
            return False
        within = text.dense if self.exact else text.bare
        at = within.find(self.key)
        while at >= 0:
            if self._counts(text, at, kind, shown=shown):
                return True
            at = within.find(self.key, at + 1)
        return False

    def _counts(self, text: Spelt, at: int, kind: TextKind, *, shown: bool) -> bool:
        if not (self.whole or self.common or shown):
            return True
        before, after = text.beside(at, len(self.key), dense=self.exact)
        joined = before[-1:].isalnum() or after[:1].isalnum()
        if joined and kind is not TextKind.NOISE and not _SPACELESS.search(self.key):
            return False
        return shown or not self.common or not self._is_ours(before, after)

    def _is_ours(self, before: str, after: str) -> bool:
        """Whether a text that is also ours stands where we put it: in a sentence of ours, or the name of a page or a step."""
        if before[-1:] in {"/", "#"} or after.startswith(("/", ".html", "--")):
            return True
        for gap in (" ", "\x1f"):  # a line may end within a sentence or after one
            left, right = neighbours(before.replace("\n", gap), after.replace("\n", gap))
            if is_our_sentence(left, self.words, right):
                return True
            if not self.names_somebody and is_our_label(self.words, left, right):
                return True
        return False


@dataclass
class _Sought:
    """What is still to be found in a file."""

    texts: list[_Secret]
    amounts: dict[Decimal, str]
    found: list[tuple[str, str]] = field(default_factory=list)

    def look(self, layer: Layer) -> None:
        """Note what the layer holds; what was found once in a file is not searched for again."""
        text = Spelt(layer.text)
        names = {each.name for each in self.texts if each.stands_in(text, layer.kind)} | set(
            self._amounts(text, layer.kind)
        )
        self.found += [(name, layer.where) for name in sorted(names)]
        self.texts = [each for each in self.texts if each.name not in names]
        self.amounts = {amount: name for amount, name in self.amounts.items() if name not in names}

    def _amounts(self, text: Spelt, kind: TextKind) -> Iterator[str]:
        if not self.amounts or kind in {TextKind.WHOLE, TextKind.NOISE}:
            return
        readings = {text.figures.replace("\x1f", ""), text.figures.replace("\x1f", "\n")}
        for reading in readings:
            for each in figures(reading, kind):
                for amount in each.amounts:
                    name = self.amounts.get(amount)
                    if (
                        name is not None
                        and each.may_be(amount, kind)
                        and not _is_our_figure(reading, each.start, each.end)
                    ):
                        yield name


def leaks(files: Mapping[str, bytes], withheld: Iterable[Withheld], shown: Iterable[str] = ()) -> tuple[Leak, ...]:
    """Every private value that stands in a finished file, once a file, at the first place where it stands.

    `files` maps paths inside the copy to bytes, `shown` are the texts that its audience may see anyway. A file that cannot be
    searched to its end counts too, as `(unsearchable)`: whatever is found, the copy must not leave.
    """
    seen = tuple(shown)
    private = tuple(withheld)
    told = Spelt(f" {APART} ".join(dict.fromkeys((*seen, *map(decoded, seen)))))
    texts = _secrets((each for each in private if not each.amount), told)
    amounts = _secret_amounts((each for each in private if each.amount), seen)
    return tuple(
        leak for number, name in enumerate(files, 1) for leak in _in_file(name, files[name], number, texts, amounts)
    )


def _in_file(name: str, data: bytes, number: int, texts: list[_Secret], amounts: dict[Decimal, str]) -> Iterator[Leak]:
    sought = _Sought(texts, amounts)
    try:
        for layer in layers(name, data):
            sought.look(layer)
    except UnsearchableError as error:
        sought.found.append((UNSEARCHABLE, str(error)))
    tells = any(where == _ITS_NAME for _, where in sought.found)
    file = f"file {number} of the copy" if tells else name  # its name would repeat the value
    yield from (Leak(file, what, where) for what, where in sought.found)


def _secrets(private: Iterable[Withheld], shown: Spelt) -> list[_Secret]:
    """What is searched for: each text whole and in parts, each once, but for what is shown anyway or tells nothing."""
    found: dict[tuple[str, bool], _Secret] = {}
    told = f" {' '.join(words_of(shown))} "
    for each in private:
        if _is_common_step(each.text, shown):
            continue
        somebody = each.place[-1] in {"name", "family_name"}
        whole = (_secret(each.name, text, somebody=somebody) for text in {each.text, decoded(each.text)})
        parts = (_secret(each.name, part) for part in _parts(each.text))
        secrets = (*whole, *(part for part in parts if part and not is_mostly_ours(part.words, told)))
        private_ones = (each for each in secrets if each and not _says_nothing(each, shown))
        for secret in (each for each in private_ones if "@" in each.key or not _is_told(each.words, told)):
            found.setdefault((secret.key, secret.exact), secret)
    return list(found.values())


def _secret(name: str, text: str, *, somebody: bool = False) -> _Secret | None:
    """A text as it is searched for; None when it is too short to be told from chance."""
    spelt = Spelt(text)
    key, words = spelt.bare, tuple(each for each in words_of(spelt) if each != "|")
    if key.isdecimal() and len(key) < _LEAST_DIGITS:
        return None
    exact = len(key) < _LONG and len(key) != len(spelt.dense)
    key = spelt.dense if exact else key
    least = _LEAST - 1 if _DENSE_SCRIPT.search(key) else _LEAST
    if len(key) < least or not words:
        return None
    one_word = len(words) == 1 and key.isalpha()
    whole = exact or one_word or "@" in text or len(key) < _LONG
    common = not any(letter.isdigit() or letter == "@" for letter in text) and is_ours(words)
    return _Secret(name, key, words, exact, whole, common, somebody)


def _says_nothing(secret: _Secret, shown: Spelt) -> bool:
    """Whether the audience may see it anyway, or it is a word that no workbook does without."""
    if secret.stands_in(shown, shown=True):
        return True
    if len(secret.words) == 1 and (secret.words[0] in DAYS_AND_MONTHS or secret.words[0].upper() in currencies()):
        return True
    if not secret.common:
        return False
    return len(secret.words) > _MOST_OURS or (not secret.names_somebody and is_our_label(secret.words))


def _is_told(words: tuple[str, ...], told: str) -> bool:
    """Whether most of a text is shown anyway, and the rest is what a sentence of ours puts round it: `someone who can …`."""
    least = max(len(words) // 2 + 1, _LEAST_TOLD)
    if not any(f" {' '.join(words[start : start + least])} " in told for start in range(len(words) - least + 1)):
        return False  # a longer run holds a shorter one: a long letter is not looked through for each length
    for length in range(len(words), least - 1, -1):
        for start in range(len(words) - length + 1):
            if f" {' '.join(words[start : start + length])} " in told:
                rest = (words[:start], words[start + length :])
                return all(not each or is_ours(each) for each in rest)
    return False


def _is_common_step(text: str, shown: Spelt) -> bool:
    """Whether a text is a step's ID of which every word is ours, or is shown: another interview's steps have the same names."""
    if not _STEP.fullmatch(text):
        return False
    secrets = (_secret("", word) for word in re.split("[/-]", text))
    return all(secret is None or is_ours(secret.words) or _says_nothing(secret, shown) for secret in secrets)


def _parts(text: str) -> list[str]:
    """The lines and sentences of a longer text that are long enough to be told from chance."""
    pieces = (piece.strip() for piece in (*text.split("\n"), *_SENTENCE.split(text)))
    long = (piece for piece in pieces if len(piece.split()) >= _LEAST_WORDS or len(piece) >= _LEAST_LETTERS)
    return [piece for piece in dict.fromkeys(long) if piece != text.strip()]


def _secret_amounts(private: Iterable[Withheld], shown: Iterable[str]) -> dict[Decimal, str]:
    seen = {amount for text in shown for figure in figures(Spelt(text).figures) for amount in figure.amounts}
    found: dict[Decimal, str] = {}
    for each in private:
        if each.place[-1] in _NO_MONEY:
            continue
        try:
            amount = Decimal(each.text)
        except InvalidOperation:
            continue
        if amount not in seen:
            found.setdefault(amount, each.name)
    return found


def _is_our_figure(text: str, start: int, end: int) -> bool:
    left, right = neighbours(text[max(0, start - 160) : start], text[end : end + 160])
    return is_our_figure(left, words_of(text[start:end]), right)
