"""How a thank-you goes on: what it says, where, and that nothing is said twice (S14, S15, E10, E27)."""

from functools import cached_property
from operator import attrgetter

from afterword.frozen import frozen
from afterword.interview.values.english import text_if
from afterword.workbook.letters.frame.going_on import goes_on_by
from afterword.workbook.letters.thank_you.common_turns import OF_THOUGHTS, CommonTurns
from afterword.workbook.letters.thank_you.promising import PROMISED

# What templates/mail/thank-you.txt.j2, and those that it takes in, ask by these names.
_TOLD = (
    *("takes_up_want", "stays", "tells_want", "tells_need", "told_next", "named", "talks", "tells_other_topics"),
    *("in_one_sentence", "drawn_to_it", "helps_first", "because_of_it", "in_another_word"),
    *("goes_on", "wishes_it", "follows_from_it", "link_stands_apart", "interest_is_said", "wants_it", "wants_at_last"),
    *("goes_on_with_it", "closes_keen", "keen", "would_join", "offers_to_answer", "names_also_met", "tells_a_helper"),
    *OF_THOUGHTS,
    *PROMISED,
)  # fmt: skip
_SAYS_IT_HAPPILY, _GOES_ON = 0, 1  # of the closes that take turns


@frozen
class Turns(CommonTurns):
    """How a thank-you to one goes on, by what is known of it. The fields are facts, by their names in the template."""

    also_met: str
    also_talked_of: str
    akin: bool
    deed: bool
    goal: str
    having: str
    in_its_stead: bool
    in_turn: int
    interested: bool
    is_answered: bool
    names_want: bool
    noted: bool
    role_aim: str | None
    scored: bool
    seeks_somebody: bool
    stayed: str
    talked_of_is_short: bool
    thank_for: str
    to_the_decider: bool

    # What they look for, and what is brought to it

    @cached_property
    def takes_up_want(self) -> bool:
        """Whether the letter to the one who decides takes up what they look for as something to help with.

        Not where it says what the role is meant to do, nor for somebody who does not know whether they want it.
        """
        signs = self.names_want, self.to_the_decider
        otherwise = self.role_aim, self.undecided, self.is_answered, self.is_least
        return all(signs) and not any(otherwise)

    @cached_property
    def stays(self) -> bool:
        """Whether what they told of stands before the wish to help, which then names what they want: where there is room."""
        signs = self.stayed, self.takes_up_want, self.has_task
        return all(signs) and not any((self.brief, self.says_interest))

    @cached_property
    def tells_want(self) -> bool:
        """Whether what they want is told by itself, as a goal of theirs or what they want to have; not whom they look for.

        Behind an answer that is given again it is named anew, as `that` would go back to the answer.
        """
        is_told = any((self.goal, not self.seeks_somebody))
        answers_first = list(filter(attrgetter("comes_first"), self.thoughts))
        signs = self.takes_up_want, is_told
        return all(signs) and not any((self.stays, answers_first))

    @property
    def in_one_sentence(self) -> bool:
        """Whether what is brought goes on with what they need: `you need someone to run the shop, and I ran two`.

        A deed with which the wish goes on does not go on with the need itself: that would be three thoughts in a breath.
        """
        signs = self.in_one, self.proof, self.to_the_decider
        return all(signs) and not self.deed_with_wish

    @cached_property
    def goes_on(self) -> bool:
        """Whether the wish to do as much can go on with the last sentence: a deed, with nothing more shown behind it."""
        return all((self.ends_in_its_deed, self.to_the_decider))

    @cached_property
    def drawn_to_it(self) -> bool:
        """Whether what is too long to go on with what is brought goes on with the wish to do it, in no other words later."""
        signs = self.is_drawn, self.to_the_decider
        return all(signs) and not any((self.tells_want, self.takes_up_task))

    @property
    def takes_up_task(self) -> bool:
        """Whether what they look for is taken up as something to do."""
        return all((self.takes_up_want, self.has_task))

    @cached_property
    def helps_first(self) -> bool:
        """Whether the wish to help comes first, and why one can behind it: to whom a want is named that one can help with."""
        signs = self.takes_up_want, self.helps, any((self.task, self.tells_want))
        return all(signs) and not self.says_interest

    @property
    def because_of_it(self) -> str:
        """One short deed as why one can help, to follow the wish; nothing where more is shown, or all is said in few words."""
        otherwise = self.brief, self.proof, self.also_shown
        return text_if(not any(otherwise), self.having)

    @property
    def follows_from_it(self) -> bool:
        """Whether the wish follows from what is brought, behind `so`; not from a deed of another matter."""
        is_near = any((self.akin, not self.deed))
        return is_near and not self.noted

    @property
    def link_stands_apart(self) -> bool:
        """Whether what is brought has a paragraph of its own: with its proof, and in full notes to the one who decides."""
        is_full = all((self.to_the_decider, not self.plain))
        return all((self.connection, any((is_full, self.proof))))

    # Interest, which is said once: with what is brought and its proof, at the close, or else in the opening

    @cached_property
    def wants_it(self) -> bool:
        """Whether the one who decides can read at the close that one wants the job, where one is in touch with them."""
        signs = self.promise, self.to_the_decider
        otherwise = self.asks, self.undecided, self.says_interest
        return all(signs) and not any(otherwise)

    @cached_property
    def interest_is_said(self) -> bool:
        """Whether interest is said otherwise: in a line of one's own, with the help that is offered, or in the wish's stead."""
        in_its_stead = all((self.in_its_stead, self.wants_it))
        ways = self.says_interest, self.drawn_to_it, self.is_answered, self.helps_first
        return any((*ways, in_its_stead))

    @cached_property
    def wishes_it(self) -> bool:
        """Whether the wish to do as much for them is said behind a proof."""
        return not any((self.undecided, self.interest_is_said))

    @cached_property
    def wants_at_last(self) -> bool:
        """Whether that one wants the job is said before when one is in touch: where the link was told, and there is room."""
        has_room = any((self.plainly, not self.brief))
        signs = self.wants_it, has_room, self.connection
        is_modest = all((self.is_least, not self.in_its_stead))
        return all(signs) and not any((self.drawn_to_it, is_modest))

    @property
    def goes_on_with_it(self) -> bool:
        """Whether the offer to answer goes on with that, behind `so`: in one of the closes, before a day that they named."""
        signs = self.wants_at_last, self.in_turn == _GOES_ON, self.decides_on
        is_long = all((self.tone == "formal", not self.brief))
        return all(signs) and not any((self.asks, self.decides_one_of_two, is_long))

    @property
    def in_another_word(self) -> bool:
        """Whether the wish to help has another word than `love`, as the close says what one would love to do."""
        is_turn = self.in_turn == _SAYS_IT_HAPPILY
        return is_turn and not any((self.tone == "formal", self.brief))

    @cached_property
    def closes_keen(self) -> bool:
        """Whether the last sentence says that one would love to work with them: where nothing else has said so much."""
        is_proved = all((self.connection, self.proof))
        otherwise = self.wants_at_last, self.plain, self.interest_is_said, is_proved
        return self.wants_it and not any(otherwise)

    @cached_property
    def keen(self) -> bool:
        """Whether the opening says that one is interested: where neither the link nor the close does."""
        is_linked = all((self.connection, any((self.proof, not self.to_the_decider))))
        is_closed = any((self.closes_keen, self.wants_at_last))
        return self.wishes_it and not any((is_closed, is_linked))

    @cached_property
    def would_join(self) -> bool:
        """Whether somebody who does not decide reads last that one wants to work there, as the link tells of one want alone."""
        signs = self.connection, self.proof, self.wishes_it
        return all(signs) and not any((self.to_the_decider, self.wants_it))

    @property
    def offers_to_answer(self) -> bool:
        """Whether the close of those who are promised nothing offers to answer questions: in few words not beside the wish."""
        return not all((self.brief, self.would_join))

    # What was talked about, and who was met

    @property
    def told_next(self) -> bool:
        """Whether the next paragraph begins with what they look for, so that the opening does not speak of it."""
        is_elsewhere = all((self.is_answered, not self.has_task))
        signs = self.connection, self.to_the_decider
        return all(signs) and not any((self.role_aim, is_elsewhere))

    @cached_property
    def named(self) -> bool:
        """Whether the opening names what was talked about: to the one who decides, unless it says what the role is for."""
        return all((self.talked_of, self.to_the_decider)) and not self.role_aim

    @cached_property
    def talks(self) -> bool:
        """Whether all that was talked about stands in one row with how it was to meet them: where it is short."""
        is_short = any((self.keen, self.talked_of_is_short, self.brief))
        return all((self.named, is_short))

    @property
    def tells_other_topics(self) -> bool:
        """Whether a sentence of its own says that the rest of what was talked about was good to hear."""
        return all((self.named, self.also_talked_of)) and not self.talks

    @property
    def names_also_met(self) -> bool:
        """Whether others whom one met are named: there is no room for them beside thanks for more, in few words."""
        is_full = all((self.thank_for, self.brief))
        return all((self.also_met, not is_full))

    @property
    def tells_a_helper(self) -> bool:
        """Whether somebody who helped on the day reads more than thanks: of what they told, and of a paper for them."""
        return bool(self.interested) and not self.scored


how_it_goes_on = goes_on_by(Turns, _TOLD)
