"""How an ask for more pay goes on: what it thanks for, on what the figure stands, and how one can be reached (E50, F3.21)."""

from collections.abc import Mapping
from functools import cached_property

from afterword.frozen import frozen
from afterword.workbook.letters.frame.going_on import ByFacts, goes_on_by

# What templates/mail/counter-offer.txt.j2, and those that it takes in, ask by these names.
_TOLD = (
    *("thanks_again", "names_what_for", "is_glad_of_it", "would_help", "names_source", "tells_whom_for", "tells_where"),
    *("comes_to_as_much", "is_within_posted", "tells_need", "need_goes_on", "is_in_one", "stands_on_a_figure"),
    *("number_with_talk", "number_behind_rest", "number_at_last", "says_by_when"),
)  # fmt: skip


@frozen
class AskingMore(ByFacts):
    """How an ask for more goes on, by what is known of it. The fields are facts, by their names in the template."""

    answers: Mapping[str, object]
    argues: bool
    asked_for: str
    between: bool
    decider: str
    fallback: str
    is_for: str
    is_said: bool
    offers_a_talk: bool
    on_behalf: bool
    phone: str
    place: str
    posted: str
    raised_from: str
    source: str
    task: str
    thank_for: str
    thanked: bool
    their_ad: bool
    theirs: str | None
    value: str
    value_goes_on: bool
    value_in_one: bool
    was_thanked: bool
    worked_out: bool

    # Thanks, and the wish for the job

    @property
    def thanks_again(self) -> bool:
        """Whether they were thanked for it before: of a raised offer they were not."""
        for_the_same = all((self.thanked, not self.raised_from))
        return any((self.between, for_the_same))

    @cached_property
    def names_what_for(self) -> bool:
        """Whether what they did is named beside the offer: to those who made it, where no thanks have told it."""
        is_told = any((self.thanked, self.was_thanked))
        is_new = any((self.between, not is_told))
        return all((self.thank_for, is_new))

    @property
    def is_glad_of_it(self) -> bool:
        """Whether the wish for the job goes on with how glad one was of the offer: behind thanks for nothing else."""
        return not any((self.between, self.names_what_for))

    @cached_property
    def would_help(self) -> bool:
        """Whether one says with what one would help: to the one who needs it, in words that are no sentence of theirs."""
        otherwise = self.decider, self.between, self.on_behalf, self.answers.get("told")
        return all((self.value, self.task)) and not any(otherwise)

    # The figure, and what is held against it

    @cached_property
    def names_source(self) -> bool:
        """Whether a source is named: their ad, or one that the candidate found."""
        return any((self.their_ad, self.source))

    @property
    def tells_whom_for(self) -> bool:
        """Whether it is told for whom a source speaks; their ad speaks of this post."""
        return bool(self.is_for) and not self.their_ad

    @property
    def tells_where(self) -> bool:
        """Whether it is told for which place it does."""
        return bool(self.place) and not self.their_ad

    @property
    def comes_to_as_much(self) -> bool:
        """Whether somebody spoke of another figure, which comes to this one in the period of the offer."""
        return all((self.is_said, self.worked_out))

    @property
    def is_within_posted(self) -> bool:
        """Whether it is said of what one asks for that their posting holds it: beside a source that is not that."""
        return all((self.posted, self.names_source)) and not self.their_ad

    # What one brings

    @cached_property
    def need_is_told(self) -> bool:
        """Whether what they need is told already: with the wish, or in their own words as what one brings."""
        goes_on_from_it = all((self.would_help, not self.names_what_for))
        is_known = any((self.answers.get("is_quoted"), goes_on_from_it))
        return all((self.value, is_known))

    @property
    def tells_need(self) -> bool:
        """Whether it is told before what one brings to it."""
        return not self.need_is_told

    @property
    def need_goes_on(self) -> bool:
        """Whether what one brings goes on in the sentence that tells it: not behind a sentence of theirs."""
        return self.value_goes_on and not self.answers.get("told")

    @property
    def is_in_one(self) -> bool:
        """Whether what one brings and the figure are one sentence: where that is short, and no line argues on."""
        signs = self.value_in_one, self.need_is_told, self.asked_for
        return all(signs) and not any((self.argues, self.between))

    @property
    def stands_on_a_figure(self) -> bool:
        """Whether the ask goes on from a figure that was held against the offer."""
        return any((self.names_source, self.posted))

    # How one can be reached, and by when one answers

    @property
    def number_with_talk(self) -> bool:
        """Whether the number stands in the sentence that offers a talk."""
        return bool(self.phone) and not self.fallback

    @property
    def number_behind_rest(self) -> bool:
        """Whether it has a sentence of its own behind that, as what else would do goes before it."""
        return all((self.phone, self.fallback, not self.offers_a_talk))

    @property
    def number_at_last(self) -> bool:
        """Whether it stands behind the candidate's own offer of a talk."""
        return all((self.phone, self.offers_a_talk))

    @property
    def says_by_when(self) -> bool:
        """Whether they read by when they have an answer: those who set the day."""
        return bool(self.theirs) and not self.between


how_an_ask_for_more_goes_on = goes_on_by(AskingMore, _TOLD)
