"""How thanks tell a thought of the candidate's: what leads to it, and whether it goes on behind a colon (S19, E56)."""

from collections.abc import Iterable
from operator import attrgetter
from typing import Any

from afterword.frozen import frozen
from afterword.workbook.letters.thank_you.thoughts import Thought

_is_asked = attrgetter("asked")


@frozen
class ThoughtTold(Thought):
    """A thought where it is told: whether in few words, as the first there, and behind a question of theirs."""

    brief: bool = False
    is_first: bool = False
    is_behind_a_question: bool = False

    @property
    def kind(self) -> str:
        """What leads to it: each has its words in a file, as in `templates/mail/_thought-looked-up.txt.j2`."""
        signs: dict[str, object] = {
            "looked-up": self.had_no_answer,
            "to-one": self.who,
            "again": all((self.at_once, self.asked)),
            "asked": self.asked,
            "since": True,
        }
        return next(filter(signs.get, signs))

    @property
    def is_in_short(self) -> bool:
        """Whether a few words with a colon lead to it; a question is led to as it was asked."""
        return all((self.brief, self.behind_a_colon)) and not self.asked

    @property
    def is_answered_at_once(self) -> bool:
        """Whether the answer goes on with their question."""
        return all((self.asked, self.behind_a_colon))

    @property
    def went_wrong(self) -> bool:
        """Whether we say that the first answer was not good, as the candidate does not say so."""
        return all((self.at_once, self.asked)) and not self.owns_up

    @property
    def is_first_of_its_kind(self) -> bool:
        """Whether no other thought that answers no question stands before it."""
        return any((self.is_first, self.is_behind_a_question))

    @property
    def goes_on(self) -> bool:
        """Whether it goes on with what leads to it, as it stands behind a colon."""
        is_led_to = any((self.brief, self.tells_a_fact))
        if self.asked:
            is_led_to = bool(self.who)
        return all((self.behind_a_colon, is_led_to)) and not self.had_no_answer

    @property
    def is_what_i_think(self) -> bool:
        """Whether it stands behind `I think`, as it is said in few words to whoever knows better."""
        return all((self.brief, self.might_be)) and not any((self.who, self.asked))


def in_turn(thoughts: Iterable[Thought], *, brief: bool) -> list[ThoughtTold]:
    """Thoughts that are told in one place, each with where it stands there."""
    told: list[ThoughtTold] = []
    for thought in thoughts:
        behind = any(map(_is_asked, told[-1:]))
        told_here = ThoughtTold(
            **_fields(thought),
            brief=brief,
            is_first=not told,
            is_behind_a_question=behind,
        )
        told.append(told_here)
    return told


def _fields(thought: Thought) -> dict[str, Any]:
    """What is known of a thought, by the names of its fields."""
    return {name: getattr(thought, name) for name in Thought.__match_args__}
