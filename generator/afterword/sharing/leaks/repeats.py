"""What the candidate typed twice: something private that stands again in words which this reader is to see.

A walk-away figure in a sentence for the third week is not left out with the key that it also stands under. The search of the
finished copy takes what is shown for shown; so the texts themselves are looked at before. There a value is free only where the
reader is shown it as what it is, and no text frees what it says beside.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from decimal import Decimal
from functools import partial
from itertools import chain, filterfalse
from operator import attrgetter

from afterword.frozen import replace
from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.as_such import hidden
from afterword.sharing.leaks.brackets import in_single_brackets
from afterword.sharing.leaks.findings import Certainty
from afterword.sharing.leaks.hints import hints
from afterword.sharing.leaks.home_town import without_home_towns
from afterword.sharing.leaks.made_brackets import made_brackets
from afterword.sharing.leaks.noted_names import noted_names
from afterword.sharing.leaks.our_words import is_our_line, is_ours
from afterword.sharing.leaks.own_texts import OwnText, own_texts, whole_sentences
from afterword.sharing.leaks.pay_kept_private import PrivatePay
from afterword.sharing.leaks.private_keys import does_harm, is_named
from afterword.sharing.leaks.retold import retold
from afterword.sharing.leaks.says_so import not_to_be_shown
from afterword.sharing.leaks.search import Leak, search
from afterword.sharing.leaks.spelling import words_of
from afterword.sharing.leaks.unexplained.asked import Private, unexplained
from afterword.sharing.leaks.unexplained.languages import LANGUAGE
from afterword.sharing.leaks.unexplained.seen import Seen
from afterword.workbook.copies import SharedCopy
from afterword.workbook.withheld import SHEET

_CHOSEN = frozenset({"timezone", "country"})  # out of a list
CITY = "the city stands there, and it is one that many people live in"
ROLE = "the role of another application stands there, and many firms have one"
ORGANISATION = (
    "the place where a referee works stands there, and this reader may know it"
)
REFEREE = "the name of a referee stands there, whom this reader knows from the list of referees alone"
_ASKED = {  # by the last key of their place
    "city": CITY,
    "place": CITY,
    "role": ROLE,
    "organisation": ORGANISATION,
}


def repeats(copy: SharedCopy) -> tuple[Leak, ...]:
    """Every text of the copy's that holds a private figure, contact, name or note: where it stands, and what it repeats."""
    texts = {
        visible.name: visible.text
        for visible in copy.shown
        if not visible.amount and visible.place[-1] not in _CHOSEN
    }
    harmful = _harmful(copy)
    texts = without_home_towns(texts, harmful)
    encoded = {name: text.encode() for name, text in texts.items()}
    leaks = _harm_in(encoded, copy, harmful)
    meant = chain(in_single_brackets(texts), not_to_be_shown(texts))
    hinted = chain(meant, _hinted_in(texts, copy, harmful))
    return _with_hints(leaks, hinted)


def repeats_in_own_files(copy: SharedCopy) -> tuple[Leak, ...]:
    """Whatever private stands in a template, word or pack of the candidate's own: in which file and line, and what it is."""
    own = tuple(own_texts(copy.own_files, copy.wish.kind))
    if not own:
        return ()

    harmful = _harmful(copy)
    # By number: the name of a file is none of its text.
    wholes = {str(number): text.whole.encode() for number, text in enumerate(own)}
    lines = {
        f"{number}:{line}": text.encode()
        for number, file in enumerate(own)
        for line, text in file.lines
        if text
    }
    places = {
        (leak.file.partition(":")[0], leak.what): leak.file
        for leak in reversed(_private_in(lines, copy, harmful))
    }
    leaks = dict.fromkeys(_private_in(wholes, copy, harmful))
    placed = tuple(_placed(leak, own, places) for leak in leaks)

    sentences = whole_sentences(_not_ours(lines))
    hinted = _once_a_file(_hinted_in(sentences, copy, harmful))
    on_its_line = partial(_on_its_line, own)
    made = made_brackets(copy.pages, own)
    return _with_hints((*placed, *made), map(on_its_line, hinted))


def _once_a_file(hinted: Iterable[Leak]) -> Iterable[Leak]:
    """Hints by lines; that a file is in another language is said of its first such line alone."""
    told: dict[tuple[str, str, str], Leak] = {}
    for leak in hinted:
        place = leak.file
        if leak.why == LANGUAGE:
            place, _, _ = place.partition(":")
        told.setdefault((place, leak.what, leak.why), leak)
    return told.values()


def _harmful(copy: SharedCopy) -> tuple[Withheld, ...]:
    """What does harm, unless its reader may see it as what it is: in another text it is as private."""
    harmful = filter(does_harm, copy.withheld)
    return tuple(hidden(harmful, copy.shown, regions_of(copy)))


def _hinted_in(
    texts: Mapping[str, str],
    copy: SharedCopy,
    harmful: tuple[Withheld, ...],
) -> Iterator[Leak]:
    """What sentences of the candidate's may tell without saying it: all of it is asked about."""
    shown = [*map(attrgetter("text"), copy.printed)]
    yield from retold(texts, (*copy.withheld, *copy.days), shown)
    yield from noted_names(texts, copy.withheld, copy.shown)
    yield from hints(texts, harmful, copy.shown, copy.counts)
    private = Private(copy.withheld, harmful, copy.days)
    yield from unexplained(texts, private, Seen(copy.shown, copy.counts, copy.own_days))


def _with_hints(leaks: tuple[Leak, ...], hinted: Iterable[Leak]) -> tuple[Leak, ...]:
    """The leaks, and what is hinted at where it is not told anyway."""
    places = {(leak.file, leak.what) for leak in leaks}
    others = (leak for leak in hinted if (leak.file, leak.what) not in places)
    return (*leaks, *others)


def _not_ours(lines: Mapping[str, bytes]) -> dict[str, str]:
    """Of a file's lines those that say something, and stand in none of ours."""
    texts = {place: line.decode() for place, line in lines.items()}
    return dict(filterfalse(_says_nothing_of_theirs, texts.items()))


def _says_nothing_of_theirs(line: tuple[str, str]) -> bool:
    _, text = line
    return is_our_line(text) or is_ours(" ".join(words_of(text)))


def _private_in(
    texts: Mapping[str, bytes],
    copy: SharedCopy,
    harmful: tuple[Withheld, ...],
) -> tuple[Leak, ...]:
    visible = map(attrgetter("text"), copy.printed)
    leaks = search(texts, copy.withheld, visible, regions_of(copy))
    return (*leaks, *_harm_in(texts, copy, harmful))


def _harm_in(
    texts: Mapping[str, bytes],
    copy: SharedCopy,
    harmful: tuple[Withheld, ...],
) -> tuple[Leak, ...]:
    """What does harm in these texts."""
    names = {leaf.name: leaf.text.encode() for leaf in copy.shown if is_named(leaf)}
    sums = tuple(filter(attrgetter("amount"), copy.printed))
    worked_out = PrivatePay((), sums, copy.counts).visible_for_other_times
    is_one_of = partial(_is_one_of, worked_out)
    untold = filterfalse(is_one_of, harmful)
    amounts = map(attrgetter("text"), sums)
    leaks = search({**names, **texts}, untold, amounts, regions_of(copy))

    meant = {
        (leaf.what, leaf.why)
        for leaf in leaks
        if leaf.file in names and not leaf.is_certain
    }
    return tuple(_as_asked(leak) for leak in leaks if _is_told(leak, texts, meant))


def _is_one_of(amounts: Container[Decimal], secret: Withheld) -> bool:
    """Whether a private sum is one of these."""
    return secret.amount and Decimal(secret.text) in amounts


def _is_told(
    leak: Leak, texts: Mapping[str, bytes], meant: set[tuple[str, str]]
) -> bool:
    """Whether a text tells it; what a name that is shown may mean as well, for the same reason, is not asked about."""
    if leak.file not in texts:
        return False
    return leak.is_certain or (leak.what, leak.why) not in meant


def _placed(
    leak: Leak,
    own: tuple[OwnText, ...],
    places: Mapping[tuple[str, str], str],
) -> Leak:
    """The leak with its file, and its line if one line holds it all."""
    file = own[int(leak.file)].file
    _, _, line = places.get((leak.file, leak.what), "").partition(":")
    if line:
        file = f"{file}:{line}"
    return replace(leak, file=file)


def _on_its_line(own: tuple[OwnText, ...], leak: Leak) -> Leak:
    number, _, line = leak.file.partition(":")
    return replace(leak, file=f"{own[int(number)].file}:{line}")


def _as_asked(leak: Leak) -> Leak:
    """A city is asked about, as the employer may well be in it, and so is what others have as well."""
    if not leak.is_certain:
        return leak
    place, _, key = leak.what.rpartition(".")
    why = _ASKED.get(key)
    if place.startswith(f"{SHEET}.referees"):
        why = REFEREE
    if why is None:
        return leak
    return replace(leak, certainty=Certainty.DOUBTFUL, why=why)


def regions_of(copy: SharedCopy) -> tuple[str, ...]:
    """The countries in which telephone numbers of this copy may be dialled."""
    places = (*copy.shown, *copy.withheld)
    countries = [place.text for place in places if place.place[-1] == "country"]
    return tuple(dict.fromkeys(countries))
