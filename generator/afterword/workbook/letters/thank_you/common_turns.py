"""How thanks go on alike to one and to several: what the facts of their link come to (S14, S15)."""

from collections.abc import Sequence
from itertools import filterfalse
from operator import attrgetter

from afterword.frozen import frozen
from afterword.workbook.letters.thank_you.promising import Promising
from afterword.workbook.letters.thank_you.thought_turns import ThoughtTold, in_turn
from afterword.workbook.letters.thank_you.thoughts import Thought

# What the templates of both ask by these names of the thoughts that they tell.
OF_THOUGHTS = "answers_again", "thoughts_since"
_comes_first = attrgetter("comes_first")


@frozen
class CommonTurns(Promising):
    """What thanks to one and to several are told by. The fields are facts, by their names in the templates."""

    also_shown: str
    clause: str
    connection: bool
    draws: bool
    ends_in_a_deed: bool
    helps: bool
    in_one: bool
    plain: bool
    plainly: bool
    promise: str
    proof: str
    says_interest: bool
    talked_of: str
    task: str
    their_aim: str
    thoughts: Sequence[Thought]
    told_of: str
    undecided: bool

    @property
    def has_task(self) -> bool:
        """Whether there is something to do that one can help them with."""
        return all((self.helps, self.task))

    @property
    def is_told_of(self) -> bool:
        """Whether what they look for is told as what they spoke about: nothing that one would help with."""
        return all((self.told_of, not self.helps))

    @property
    def tells_need(self) -> bool:
        """Whether the one who decides reads what they need as they told it, and in a plain note no shorter."""
        return any((self.their_aim, self.is_told_of, not self.plain))

    @property
    def is_drawn(self) -> bool:
        """Whether what they look for draws the candidate, with a proof behind it; a plain note does not say so."""
        signs = self.connection, self.proof, self.draws
        return all(signs) and not any((self.plain, self.undecided, self.says_interest))

    @property
    def ends_in_its_deed(self) -> bool:
        """Whether the last sentence of what is brought tells a deed, with nothing more shown behind it."""
        return bool(self.ends_in_a_deed) and not self.also_shown

    @property
    def deed_with_wish(self) -> bool:
        """Whether the wish is to go on with what the candidate did."""
        signs = self.clause, self.ends_in_its_deed
        return all(signs) and not any((self.undecided, self.says_interest))

    # The thoughts, in two places

    @property
    def answers_again(self) -> list[ThoughtTold]:
        """The answers that are given again, before what the candidate brings."""
        return in_turn(filter(_comes_first, self.thoughts), brief=self.brief)

    @property
    def thoughts_since(self) -> list[ThoughtTold]:
        """What the candidate thought of since, and looked up, behind it."""
        return in_turn(filterfalse(_comes_first, self.thoughts), brief=self.brief)
