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

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.amounts import amounts_in
from afterword.sharing.leaks.fragments import TextKind, UnsearchableError
from afterword.sharing.leaks.layers import Layer, layers
from afterword.sharing.leaks.our_words import is_our_figure
from afterword.sharing.leaks.sought import Sought, sought_in_copy, visible_of
from afterword.sharing.leaks.spelling import GAP, NormalizedText, context_in, words_of

UNSEARCHABLE = "(unsearchable)"
_ITS_NAME = "its name"
_WITHOUT_AMOUNTS = frozenset({TextKind.WHOLE, TextKind.NOISE})


@dataclass(frozen=True)
class Leak:
    """One private value in one file: which value by its place, and where it stands in words; never the value itself."""

    file: str
    what: str
    where: str


def search(
    files: Mapping[str, bytes],
    withheld: Iterable[Withheld],
    visible: Iterable[str] = (),
) -> tuple[Leak, ...]:
    """Every private value that stands in a finished file, once a file, at the first place where it stands.

    `files` maps paths inside the copy to bytes, `visible` are the texts that its audience may see anyway. A file that cannot be
    searched to its end counts too, as `(unsearchable)`: whatever is found, the copy must not leave.
    """
    sought = sought_in_copy(withheld, visible_of(visible))
    leaks: list[Leak] = []
    for number, name in enumerate(files, 1):
        places = _first_places(name, files[name], sought)
        file = name
        if _ITS_NAME in places.values():  # which would repeat the value
            file = f"file {number} of the copy"
        for secret, where in places.items():
            leaks.append(Leak(file, secret, where))
    return tuple(leaks)


def _first_places(name: str, content: bytes, sought: Sought) -> dict[str, str]:
    """Where in a file each private value stands first, by the value's name; and why the file cannot be searched."""
    places: dict[str, str] = {}
    try:
        for layer in layers(name, content):
            for secret in sorted(_names_in(layer, sought)):
                places.setdefault(secret, layer.where)
    except UnsearchableError as error:
        places[UNSEARCHABLE] = str(error)
    return places


def _names_in(layer: Layer, sought: Sought) -> set[str]:
    names: set[str] = set()
    haystack = NormalizedText(layer.text)
    for needle in sought.needles:
        if needle.occurs_in(haystack, layer.kind):
            names.add(needle.name)

    if layer.kind not in _WITHOUT_AMOUNTS:
        # Tags may part the digits of one amount, or stand between two.
        joined = haystack.plain.replace(GAP, "")
        apart = haystack.plain.replace(GAP, "\n")
        for text in {joined, apart}:
            names.update(_amounts_in(text, layer.kind, sought))
    return names


def _amounts_in(text: str, kind: TextKind, sought: Sought) -> Iterator[str]:
    """The names of the private amounts in a text, but for figures of ours."""
    for written in amounts_in(text, kind):
        for amount in sought.amounts.keys() & written.amounts:
            is_meant = written.may_mean(amount, kind)
            if is_meant and not _is_ours(text, written.start, written.end):
                yield sought.amounts[amount]


def _is_ours(text: str, start: int, end: int) -> bool:
    """Whether a figure stands where it does in a sentence of ours."""
    figure = words_of(text[start:end])
    context = context_in(text, start, end)
    return is_our_figure(" ".join(figure), context.neighbours())
