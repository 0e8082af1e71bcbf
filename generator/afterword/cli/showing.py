"""The candidate's own words in a copy, as a list in the terminal: sentences by file and line, then short facts."""

import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby

from afterword import escape
from afterword.cli.terminal import say
from afterword.diagnostics.counting import many
from afterword.sharing.out.shown import Shown, ShownWords, Standing
from afterword.workbook.wishes import Wish

Numbered = tuple[int, ShownWords]
_WIDTH = 88
_NEW = "*"
_BESIDE = 20  # columns before a sentence: its mark, its number, its line


def show_list(shown: Shown, numbered: Sequence[Numbered], wish: Wish) -> None:
    """The whole list, as it is read before the first question."""
    say(f"In your own words, {reader_of(wish)} will read:")
    show_words(numbered)
    if shown.logged:
        say(
            f"    and {many(shown.logged, 'line')} of your log: what is done, and on which day"
        )


def show_words(numbered: Sequence[Numbered]) -> None:
    """These words: each sentence on its line below the name of its file, facts in one paragraph."""
    sentences = [pair for pair in numbered if not pair[1].is_fact]
    for file, pairs in groupby(sentences, _file_of):
        say(f"\n{file}")
        for number, words in pairs:
            say(_sentence(number, words))
    facts = [pair for pair in numbered if pair[1].is_fact]
    _show_facts("Also shown: ", [pair for pair in facts if pair[1].leave_out])
    _show_facts(
        "And, not to be left out here: ",
        [pair for pair in facts if not pair[1].leave_out],
    )


def _show_facts(head: str, numbered: Sequence[Numbered]) -> None:
    """In one paragraph; what runs from right to left is on a line of its own, so that its number stays beside it."""
    facts = [_fact(number, words) for number, words in numbered]
    leftward = list(filter(escape.runs_leftward, facts))
    rightward = [fact for fact in facts if fact not in leftward]
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


def _fact(number: int, words: ShownWords) -> str:
    """A fact with its number, if there is a choice, and its mark."""
    text = f"{words.key} {words.text}".strip()
    if words.leave_out:
        text = f"[{number}] {text}"
    if words.is_new:
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
