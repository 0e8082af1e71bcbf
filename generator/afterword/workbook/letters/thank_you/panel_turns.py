"""How a note to several goes on: what it says to whom, where, and that nothing is said twice (S14, S15, E10, E11)."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from operator import attrgetter, itemgetter
from typing import Any

from afterword.frozen import frozen
from afterword.workbook.letters.frame.going_on import goes_on_by
from afterword.workbook.letters.thank_you.common_turns import OF_THOUGHTS, CommonTurns
from afterword.workbook.letters.thank_you.promising import PROMISED

# What templates/mail/thank-panel.txt.j2, and those that it takes in, ask by these names.
_TOLD = (
    *("helps_first", "brings_at_once", "is_told_of", "tells_need", "drawn_to_it", "in_one_sentence", "goes_on", "wishes_it"),
    *("interest_is_said", "wishes_last", "is_told", "closes_keen", "keen"),
    *("names_topics", "all_stayed", "stays_first", "stays_later", "answers", "lacks_a_point"),
    *OF_THOUGHTS,
    *PROMISED,
    "goes_on_with_it",
)  # fmt: skip
_SHOWN = itemgetter("shown")
_Point = Mapping[str, Any]


@frozen
class PanelTurns(CommonTurns):
    """How a note to several goes on: to all of them by name, else to the one who decides, who thanks the others (E10)."""

    last_is_proved: bool
    lead_stayed: bool
    point: str
    points: Sequence[_Point]
    stayed: Sequence[_Point]
    to_all: bool
    would_bring: bool

    # What the one who decides looks for, and what is brought to it

    @cached_property
    def helps_first(self) -> bool:
        """Whether the wish to help comes first, and why one can behind it; a note of the least words has no room for it."""
        signs = self.connection, self.has_task
        otherwise = self.undecided, self.says_interest, self.is_least
        return all(signs) and not any(otherwise)

    @property
    def brings_at_once(self) -> bool:
        """Whether all of them read in one sentence what the one who decides needs and what one would bring."""
        return all((self.to_all, self.would_bring)) and not self.proof

    @cached_property
    def drawn_to_it(self) -> bool:
        """Whether what they need goes on with the wish to do it, where the wish to help does not stand first."""
        return self.is_drawn and not self.helps_first

    @property
    def in_one_sentence(self) -> bool:
        """Whether what is brought goes on with what they need; to one alone not where the wish goes on with it as well."""
        is_long = all((self.deed_with_wish, not self.to_all))
        return all((self.in_one, self.proof)) and not is_long

    @property
    def goes_on(self) -> bool:
        """Whether the wish to do as much can go on with the last sentence."""
        return self.ends_in_its_deed

    @property
    def lacks_a_point(self) -> bool:
        """Whether there is nothing to take up, so that the candidate is asked for it."""
        is_answered = all((self.to_all, self.points))
        return not any((self.connection, self.point, is_answered))

    # Interest, which is said once: with what is brought and its proof, at the close, or else in the opening

    @cached_property
    def is_told(self) -> bool:
        """Whether the close says no more of interest: as one does not know, or says it oneself, or with what they need."""
        return any((self.undecided, self.says_interest, self.drawn_to_it))

    @cached_property
    def interest_is_said(self) -> bool:
        """Whether interest is said otherwise: in a line of one's own, or with the help that is offered."""
        return any((self.says_interest, self.drawn_to_it, self.helps_first))

    @cached_property
    def has_to_be_said(self) -> bool:
        """Whether interest is still to be said."""
        return not any((self.undecided, self.interest_is_said))

    @property
    def wishes_it(self) -> bool:
        """Whether the wish to do as much for them is said behind a proof: to the one who decides alone."""
        return self.has_to_be_said and not self.to_all

    @cached_property
    def wishes_last(self) -> bool:
        """Whether the wish stands behind the answer to the last of them, which ends in a proof, as the first has none."""
        signs = self.to_all, self.last_is_proved, self.has_to_be_said
        return all(signs) and not self.connection

    @cached_property
    def closes_keen(self) -> bool:
        """Whether the last sentence says that one wants to work with them: to all of them, or where one is in touch.

        Not in few words, unless it is said plainly, and to the one alone only where nothing else has said so much.
        """
        is_short = all((self.brief, not self.plainly))
        otherwise = self.asks, self.proof, self.plain, self.helps_first
        is_open = all((self.promise, not any(otherwise)))
        has_room = not any((self.wishes_last, self.is_told, is_short))
        return has_room and any((self.to_all, is_open))

    @property
    def keen(self) -> bool:
        """Whether the opening says that one is interested: where neither what is brought nor the close does."""
        is_linked = all((self.proof, not self.brief))
        otherwise = is_linked, self.closes_keen, self.wishes_last
        return self.has_to_be_said and not any(otherwise)

    @property
    def goes_on_with_it(self) -> bool:
        """Whether the offer to answer goes on with that one wants the job: never to several, who are told so elsewhere."""
        return False

    # What was talked about, and what each of them said

    @property
    def names_topics(self) -> bool:
        """Whether the opening names what was talked about: to all of them, who hear before that what they hope for."""
        return all((self.to_all, self.talked_of))

    @cached_property
    def all_stayed(self) -> Sequence[_Point]:
        """What stayed of those whom nothing answers; who is told a thought is spoken to there."""
        answered = set(map(attrgetter("who"), self.thoughts))
        return [point for point in self.stayed if point["who"] not in answered]

    @property
    def stays_first(self) -> bool:
        """Whether what stayed is told behind the opening, as it begins with the one who decides."""
        return all((self.to_all, self.all_stayed, self.lead_stayed))

    @property
    def stays_later(self) -> bool:
        """Whether what stayed is told behind the thoughts, as others alone told of it."""
        return all((self.to_all, self.all_stayed, not self.lead_stayed))

    @property
    def answers(self) -> Sequence[_Point]:
        """What the others look for, with what answers it and how that is said, where all are greeted."""
        answered = filter(_SHOWN, self.points)
        return [{**point, **_as_answered(point)} for point in answered if self.to_all]


def _as_answered(point: _Point) -> dict[str, bool]:
    """How an answer to one of them goes on: from their question, with the help that one would be, or with doing as much."""
    is_deed = all((point["clause"], point["deed"]))
    return {
        "answers_question": all((point["asked"], point["about"])),
        "would_help": all((point["task"], point["would_bring"])),
        "does_as_much": is_deed and not point["has_two_parts"],
    }


how_it_goes_on = goes_on_by(PanelTurns, _TOLD)
