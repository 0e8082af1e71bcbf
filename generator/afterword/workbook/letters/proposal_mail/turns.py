"""How the mail with a proposal goes on: what leads to the page, how the plan is told, and its time, told once (S66, S69)."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from afterword.frozen import frozen
from afterword.workbook.letters.frame.going_on import ByFacts, goes_on_by

# What templates/mail/send-proposal.txt.j2, and those that it takes in, ask by these names.
_TOLD = (
    *("thanks_again", "goes_on_from_it", "comes_back_to_it", "plan_stands_apart", "tells_goal"),
    *("is_told_in_all", "takes_and_costs", "takes_so_long", "has_time_frame", "names_their_day", "says_how_to_talk"),
)  # fmt: skip


@frozen
class ProposalTurns(ByFacts):
    """How the mail with a proposal goes on, by what is known of it. The fields are facts, by their names in the template."""

    between: bool
    fees: str
    fees_tell_time: bool
    goal_in_steps: bool
    plan: str
    plan_of_several: str
    problem: Mapping[str, str]
    promised: bool
    result: str
    service: bool
    stated: bool
    steps: Sequence[str]
    talk_how: str
    talk_takes: str
    thank_for: str
    their_date: str | None
    work_lasts: str
    work_takes: str

    # What leads to the page

    @property
    def thanks_again(self) -> bool:
        """Whether those who decide are thanked for what they did."""
        return bool(self.thank_for) and not self.between

    @property
    def goes_on_from_it(self) -> bool:
        """Whether the mail begins with what they told the candidate, who said then that it would come on a page."""
        return all((self.promised, self.stated, self.problem["told"]))

    @property
    def comes_back_to_it(self) -> bool:
        """Whether the need is something that was told or noticed, to which one comes back; else one thinks about it."""
        return any((self.problem["told"], self.problem["sentence"]))

    # The plan, and what it is for

    @cached_property
    def lists_steps(self) -> bool:
        """Whether the steps are a list, as they make no sentence."""
        return bool(self.steps) and not self.plan

    @property
    def plan_stands_apart(self) -> bool:
        """Whether the plan goes on with the page, and what follows is a paragraph of its own."""
        is_long = all((self.plan, self.result))
        return any((self.lists_steps, is_long))

    @property
    def tells_goal(self) -> bool:
        """Whether what is aimed for is told; not where the steps measure it."""
        return not self.goal_in_steps

    # What it costs, and how long it takes

    @cached_property
    def takes_time_alone(self) -> bool:
        """Whether how long it takes is told with no cost."""
        return bool(self.work_takes) and not self.fees

    @cached_property
    def is_told_in_all(self) -> bool:
        """Whether the plan of several steps tells that."""
        return all((self.takes_time_alone, self.plan_of_several))

    @property
    def takes_so_long(self) -> bool:
        """Whether it has a sentence of its own."""
        return self.takes_time_alone and not self.is_told_in_all

    @property
    def takes_and_costs(self) -> bool:
        """Whether it stands before the cost, which does not tell it."""
        return bool(self.work_takes) and not self.fees_tell_time

    @property
    def has_time_frame(self) -> bool:
        """Whether when it is done is told as it was typed, which says not how long it takes: of a plan, or of its steps."""
        has_steps = any((self.lists_steps, self.plan_of_several))
        is_charged = all((self.service, self.fees))
        signs = self.work_lasts, has_steps
        return all(signs) and not any((self.work_takes, is_charged))

    # The talk about it

    @property
    def names_their_day(self) -> bool:
        """Whether it is said that one knows when they decide: to those who do."""
        return bool(self.their_date) and not self.between

    @property
    def says_how_to_talk(self) -> bool:
        """Whether the candidate says how long the talk would take, or how one would talk."""
        return any((self.talk_takes, self.talk_how))


how_the_mail_with_it_goes_on = goes_on_by(ProposalTurns, _TOLD)
