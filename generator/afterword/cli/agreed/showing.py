"""The candidate's own words in a copy, as a list in the terminal: sentences by file and line, then short facts."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from itertools import filterfalse, groupby

from afterword import escape
from afterword.cli.terminal import say
from afterword.diagnostics.counting import many
from afterword.sharing.out.in_words import in_words, place_in_words
from afterword.sharing.out.shown import Shown, ShownWords, Standing
from afterword.workbook.wishes import Wish
from afterword.workbook.wording.words import Words

Numbered = tuple[int, ShownWords]
_WIDTH = 88
_NEW = "*"
_BESIDE = 20  # columns before a sentence: its mark, its number, its line


def show_list(
    shown: Shown,
    numbered: Sequence[Numbered],
    wish: Wish,
    words: Words,
) -> None:
    """The whole list, as it is read before the first question."""
    say(f"In your own words, {reader_of(wish)} will read:")
    show_words(numbered, words)
    if shown.logged:
        say(
            f"    and {many(shown.logged, 'line')} of your log: what is done, and on which day"
        )


def show_words(numbered: Sequence[Numbered], words: Words) -> None:
    """These words: each sentence on its line below its file and what it is, facts in one paragraph."""
    sentences = filterfalse(_is_fact, numbered)
    for file, pairs in groupby(sentences, _file_of):
        say(f"\n{file}")
        _show_sentences(pairs, words)
    facts = list(filter(_is_fact, numbered))
    free = filter(_may_be_left_out, facts)
    fixed = filterfalse(_may_be_left_out, facts)
    _show_facts("Also shown: ", free, words)
    _show_facts("And, not to be left out here: ", fixed, words)


def _is_fact(pair: Numbered) -> bool:
    return pair[1].is_fact


def _may_be_left_out(pair: Numbered) -> bool:
    return bool(pair[1].leave_out)


def _show_sentences(numbered: Iterable[Numbered], words: Words) -> None:
    """The sentences of a file, those that say one kind of thing below its name."""
    shown = ""
    for number, sentence in numbered:
        name = place_in_words(sentence, words)
        if name != shown:
            say(f"  {name}".rstrip())
            shown = name
        say(_sentence(number, sentence))


def _show_facts(head: str, numbered: Iterable[Numbered], words: Words) -> None:
    """In one paragraph; what runs from right to left is on a line of its own, so that its number stays beside it."""
    facts = [_fact(number, shown, words) for number, shown in numbered]
    leftward = list(filter(escape.runs_leftward, facts))
    rightward = filterfalse(escape.runs_leftward, facts)
    if facts:
        text = "; ".join(rightward)
        say()
        say(_paragraph(head, text) or head.rstrip())
    for fact in leftward:
        say(_paragraph("    ", fact))


def reader_of(wish: Wish) -> str:
    """`Maya Lind`, or `the coach`."""
    return wish.to or f"the {wish.audience}"


def _file_of(pair: Numbered) -> str:
    return pair[1].places[0].file


def _sentence(number: int, words: ShownWords) -> str:
    mark = _NEW if words.is_new else " "
    shown_number = str(number) if words.leave_out else "-"
    place = "line " + ", ".join(_lines(words.places))
    head = f" {mark}{shown_number:>4}  {place}"
    return _paragraph(f"{head:<{_BESIDE - 2}}  ", words.text, margin=_BESIDE)


def _lines(places: Sequence[Standing]) -> Iterator[str]:
    """The line in its own file; of other files, the name as well."""
    file = places[0].file
    for place in places:
        if place.file == file:
            yield str(place.line)
        else:
            yield f"{place.file} {place.line}"


def _fact(number: int, shown: ShownWords, words: Words) -> str:
    """A fact with its number, if there is a choice, and its mark."""
    text = in_words(shown, words)
    if shown.leave_out:
        text = f"[{number}] {text}"
    if shown.is_new:
        text = f"{_NEW}{text}"
    return text


def _paragraph(head: str, text: str, margin: int = 4) -> str:
    """A text set in below its head, so that no line of it looks like one of ours."""
    return textwrap.fill(
        escape.terminal(text),
        width=_WIDTH,
        initial_indent=head,
        subsequent_indent=" " * margin,
        break_long_words=False,
        break_on_hyphens=False,
    )
