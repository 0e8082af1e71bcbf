"""The last look at a finished copy: every private value is searched for in everything that can be read out of its files.

Values are read, not spellings. A sum is found in any script, with any marks between its digits, multiplied (k, lakh, Mio, 万),
in a range, beside money or letters, and in words of eight languages; a telephone number by the digits that it dials; an address
whatever stands for its @ and its points; an employer without its legal form, a person by the whole name. Other texts are
compared by their letters and digits alone, so that a wrapped line, a tag, a dash or an escape hides nothing; of a long text
each line and each sentence is searched for too.

A finding is certain, or doubtful with its reason: a sum without its thousands where pay is spoken of, its digits parted or
joined to letters in a way that nobody writes, a number without its area, half an address, one word of a name, a city. What is
certain stops a copy; what is doubtful is asked about.

What a reader could not tell from our own words is no find: a private word that stands in a sentence of ours, or a figure that
does. What the audience may see anyway is not searched for, and what may be meant by it is not asked about. A file that cannot
be opened to its end is a find by itself.

What cannot be found, so that nobody counts on it:

- texts of one or two letters or digits, numbers of up to four digits that are no sums, times of day, days, months and
  currencies;
- a word of less than six letters inside binary data, or joined to other letters ("Ann" in "annual"), and anything within 200
  letters and digits without a gap;
- a private word that is also a label of ours, such as a topic "salary"; an employer called Target
  or a city called Reading is found by its capital letter alone, and not in a cell of its own;
- sums below 1,000, or like a year, that stand without a currency and where nobody speaks of pay, and one that stands as
  the year of a day; figures without their
  thousands that count something ("97 people"); Roman figures of one or two letters, and hexadecimal ones;
- sums rounded, worked out, for another time or in the words of other languages than English, German, French, Spanish,
  Portuguese, Dutch, Italian and Danish, and names misspelled or cut short: `hints` looks for them in own sentences, and
  Unicode has rules for the numbers of some seventy languages;
- a figure that is pay only by words more than 400 signs away from it, in a sentence without an end;
- names written backwards or by two letters; a word that a private sentence shares with a sentence of ours, or a
  sentence of which more than half is ours;
- a riddle, a name in other words than those of `concepts.txt`, and a sentence in other words, unless it has a name of
  the private one: of own sentences `unexplained` asks about those that have a figure or a name which nothing explains
  that the reader sees;
- a picture of a text, sound, a text drawn letter by letter, and whatever is sealed.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from operator import attrgetter

from afterword.frozen import replace
from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.findings import CERTAIN, Leak, Sighting, most_certain
from afterword.sharing.leaks.fragments import TextKind, UnsearchableError
from afterword.sharing.leaks.layers import Layer, layers
from afterword.sharing.leaks.our_words import is_our_figure
from afterword.sharing.leaks.sought import Sought, sought_in_copy, visible_of
from afterword.sharing.leaks.spelling import GAP, NormalizedText, context_in, words_of

__all__ = ["UNSEARCHABLE", "Leak", "search"]

UNSEARCHABLE = "(unsearchable)"
_ITS_NAME = "its name"
_WITHOUT_SUMS = frozenset({TextKind.WHOLE, TextKind.NOISE})


def search(
    files: Mapping[str, bytes],
    withheld: Iterable[Withheld],
    visible: Iterable[str] = (),
    regions: Iterable[str] = (),
) -> tuple[Leak, ...]:
    """Every private value that stands in a finished file, once a file, at the first place where it does for certain, or may.

    `files` maps paths inside the copy to bytes, `visible` are the texts that its audience may see anyway, `regions` the
    countries in which a telephone number may be dialled as it is typed. A file that cannot be searched to its end counts too,
    as `(unsearchable)`: the copy must not leave. It must not either with anything that is certain; what is doubtful is asked.
    """
    sought = sought_in_copy(withheld, visible_of(visible), regions)
    leaks: list[Leak] = []
    for number, name in enumerate(files, 1):
        places = _first_places(name, files[name], sought)
        if _ITS_NAME in map(attrgetter("where"), places):
            hidden = f"file {number} of the copy"  # the name would repeat it
            places = [replace(leak, file=hidden) for leak in places]
        leaks += places
    return tuple(leaks)


def _first_places(name: str, content: bytes, sought: Sought) -> Collection[Leak]:
    """Where in a file each private value stands first, or first for certain; and why the file cannot be searched."""
    leaks: dict[str, Leak] = {}
    try:
        for layer in layers(name, content):
            sightings = _sightings(layer, sought)
            for secret in sorted(sightings):
                leak = _leak(name, secret, layer.where, sightings[secret])
                leaks[secret] = most_certain(leaks.get(secret, leak), leak)
    except UnsearchableError as error:
        leaks[UNSEARCHABLE] = Leak(name, UNSEARCHABLE, str(error))
    return leaks.values()


def _leak(file: str, secret: str, where: str, sighting: Sighting) -> Leak:
    return Leak(file, secret, where, sighting.certainty, sighting.why)


def _sightings(layer: Layer, sought: Sought) -> dict[str, Sighting]:
    """What is seen in one text, by the names of the values: the most certain sighting of each."""
    haystack = NormalizedText(layer.text)
    sightings: dict[str, Sighting] = {}
    for secret, sighting in _all_sightings(haystack, layer.kind, sought):
        sightings[secret] = most_certain(sightings.get(secret, sighting), sighting)
    return sightings


def _all_sightings(
    haystack: NormalizedText, kind: TextKind, sought: Sought
) -> Iterator[tuple[str, Sighting]]:
    for needle in sought.needles:
        if needle.occurs_in(haystack, kind):
            yield needle.name, CERTAIN

    if kind is TextKind.PROSE:
        yield from sought.values.others_in(haystack)
    if kind not in _WITHOUT_SUMS:
        # Tags may part the digits of one amount, or stand between two.
        joined = haystack.plain.replace(GAP, "")
        apart = haystack.plain.replace(GAP, "\n")
        for text in {joined, apart}:
            yield from _sums_in(text, kind, sought)


def _sums_in(
    text: str, kind: TextKind, sought: Sought
) -> Iterator[tuple[str, Sighting]]:
    """The private sums in a text, but for figures of ours."""
    for seen in sought.values.sums_in(text, kind):
        if not _is_ours(seen.form, seen.start, seen.end):
            yield seen.name, seen.sighting


def _is_ours(text: str, start: int, end: int) -> bool:
    """Whether a figure stands where it does in a sentence of ours."""
    figure = words_of(text[start:end])
    context = context_in(text, start, end)
    return is_our_figure(" ".join(figure), context.neighbours())
