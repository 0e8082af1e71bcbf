"""The question before a copy is written: whether the reader may see these words, and which of them are left out."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import attrgetter

import click

from afterword.cli.agreed.showing import Numbered, show_list, show_words
from afterword.cli.terminal import say
from afterword.diagnostics.counting import many
from afterword.interview.left_out import LeftOut
from afterword.patterns import lazy_pattern
from afterword.sharing.out.handing import Counter, Made, NotHandedOverError
from afterword.sharing.out.refused import places_of
from afterword.sharing.out.share import LeakError
from afterword.sharing.out.shown import ShownWords
from afterword.workbook.copies import NothingToShareError

_QUESTION = (
    "Write this copy? [y]es, [n]o, or the numbers to leave out, such as 3 or 3,7"
)
_WHERE = (
    "Leave it out of [t]his copy only, or keep it private in your [f]iles, between [[ and ]], "
    "so that no copy, letter or document has it"
)
_ANSWERS = {"y": "yes", "yes": "yes", "n": "no", "no": "no"}
_THIS, _FILES = "this", "files"
_PLACES = {
    "t": _THIS,
    "this": _THIS,
    "f": _FILES,
    "file": _FILES,
    "files": _FILES,
}
_RANGE = lazy_pattern(r"(\d{1,4})(?:-(\d{1,4}))?")
_GAPS = lazy_pattern(r"[\s,;]+")


@dataclass
class Conversation:
    """What is shown, asked and answered about one copy. Nothing is written in it.

    `private` is to be put between [[ and ]] in the candidate's files.
    """

    counter: Counter
    made: Made
    listed: list[ShownWords] = field(default_factory=list)
    private: frozenset[LeftOut] = frozenset()

    def say_how_much(self) -> None:
        """In one line, for whoever has agreed before."""
        shown = self.made.shown
        line = f"It shows:  {many(len(shown.sentences), 'sentence')} of yours"
        new = sum(map(attrgetter("is_new"), shown.words))
        if new:
            line += f"; new to them: {many(new, 'thing')}"
        say(line)

    def show(self) -> None:
        """The whole list."""
        shown = self.made.shown
        self.listed = list(shown.listed)
        numbered = self._numbered(self.listed)
        words = self.counter.wording.words
        show_list(shown, numbered, self.made.copy.wish, words)
        self._say_what_is_new()

    def ask(self) -> bool:
        """Whether they agree in the end, to the copy as it is made then.

        Raises:
            click.Abort: they went away.
        """
        while True:
            say()
            answer = _typed(_QUESTION)
            decision = _ANSWERS.get(answer)
            if decision == "yes":
                return True
            if decision == "no":
                return False
            self._leave_out(answer)

    def _numbered(self, listed: Iterable[ShownWords]) -> list[Numbered]:
        identities = [*map(attrgetter("identity"), self.listed)]
        return [(identities.index(words.identity) + 1, words) for words in listed]

    def _say_what_is_new(self) -> None:
        if not self.made.seen.copies:
            return
        new = sum(map(attrgetter("is_new"), self.listed))
        if new:
            say(
                "\nA * marks what is new to them since the copies that you made before."
            )
        else:
            say(
                "\nNothing of it is new to them: all of it was in copies that you made before."
            )

    def _leave_out(self, answer: str) -> None:
        """Make the copy again without the words of these numbers, if it can be made."""
        chosen = self._chosen(answer)
        if not chosen:
            say("Type y, n, or numbers that stand in the list.")
            return

        passages: frozenset[LeftOut] = frozenset()
        for words in chosen:
            passages |= words.leave_out
        place = _asked_where()
        try:
            self.made = self.counter.without(self.made, passages)
        except (NothingToShareError, NotHandedOverError) as error:
            say(f"It stays in: {error}.")
        except LeakError as error:
            say(
                f"It stays in, as the copy would show it all the same: {places_of(error)}."
            )
        else:
            if place == _FILES:
                self.private |= passages
            self._say_left_out(chosen)

    def _chosen(self, answer: str) -> list[ShownWords]:
        """The words of these numbers; none if one of the numbers is not in the list, or cannot be left out."""
        numbers = _numbers(answer)
        if not all(map(self._can_go, numbers)):
            return []
        return [self.listed[number - 1] for number in numbers]

    def _can_go(self, number: int) -> bool:
        if not 0 < number <= len(self.listed):
            return False
        words = self.listed[number - 1]
        return bool(words.leave_out)

    def _say_left_out(self, chosen: Iterable[ShownWords]) -> None:
        """What has gone, and what has come in its place."""
        for words in chosen:
            say(f"Left out: {words.text}")

        listed = {*map(attrgetter("identity"), self.listed)}
        more = [
            words for words in self.made.shown.listed if words.identity not in listed
        ]
        self.listed += more
        if more:
            say("\nWithout it the copy shows this too:")
            show_words(self._numbered(more), self.counter.wording.words)


def _typed(question: str) -> str:
    answer = click.prompt(question)
    return str(answer).strip().lower()


def _asked_where() -> str:
    choice = click.Choice(list(_PLACES), case_sensitive=False)
    place = click.prompt(_WHERE, type=choice, show_choices=False)
    return _PLACES[place]


def _numbers(answer: str) -> list[int]:
    """The numbers that are meant by `3`, `3,7` or `3-5`; none if anything else is typed."""
    numbers: list[int] = []
    for word in _GAPS.split(answer.strip(" ,;")):
        match = _RANGE.fullmatch(word)
        if match is None:
            return []
        first = int(match[1])
        last = int(match[2] or first)
        numbers += range(first, last + 1)
    return numbers
