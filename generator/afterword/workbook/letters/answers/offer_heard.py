"""How thanks for an offer go on: by when the answer comes, why not at once, and what is told back of the offer (E21, E50)."""

from functools import cached_property

from afterword.frozen import frozen
from afterword.workbook.letters.frame.going_on import ByFacts, goes_on_by

# What templates/mail/acknowledge-offer.txt.j2, and those that it takes in, ask by these names.
_TOLD = (
    *("keeps_day", "reason_is_ours", "keeps_day_apart", "names_start", "tells_their_day", "their_day_with_reason"),
    *("answer_comes_last", "asks_by_when", "tells_back", "awaits_writing", "leaves_way_back"),
)  # fmt: skip


@frozen
class OfferHeard(ByFacts):
    """How thanks for an offer go on, by what is known of it. The fields are facts, by their names in the template."""

    answer_is_told: bool
    asks_time: bool
    base: str
    because_of_that: str
    between: bool
    if_not: str
    if_not_told: bool
    in_writing: bool | None
    reads_it: bool
    start: str | None
    starts_soon: bool
    theirs: str | None
    time_for: str
    until: str | None
    why_time: str
    yes_from: str

    # The time that is asked for, and why

    @cached_property
    def keeps_day(self) -> bool:
        """Whether it is said that one could still start on their day, which is near, with the time that is asked for."""
        return all((self.until, self.yes_from, self.starts_soon))

    @cached_property
    def reason_is_ours(self) -> bool:
        """Whether why the time is asked for is said in our words, as the candidate gave no reason."""
        reasons = self.time_for, self.why_time, self.because_of_that
        return self.asks_time and not any(reasons)

    @property
    def keeps_day_apart(self) -> bool:
        """Whether that one could still start then has a sentence of its own: not with a reason of ours, which it ends."""
        return self.keeps_day and not self.reason_is_ours

    @property
    def leaves_way_back(self) -> bool:
        """Whether it is said what if the day is too late: to those who made the offer, unless the candidate says it."""
        return bool(self.until) and not any((self.between, self.if_not_told))

    # The answer, by their day or by one that is asked for

    @cached_property
    def tells_their_day(self) -> bool:
        """Whether the answer comes by the day that they named, as no time is asked for."""
        return bool(self.theirs) and not self.asks_time

    @property
    def their_day_with_reason(self) -> bool:
        """Whether that goes on with what the time is for."""
        signs = self.tells_their_day, self.time_for
        return all(signs) and not any((self.because_of_that, self.answer_is_told))

    @property
    def answer_comes_last(self) -> bool:
        """Whether when the answer comes stands last, as the candidate does not say it."""
        return self.tells_their_day and not self.answer_is_told

    @property
    def asks_by_when(self) -> bool:
        """Whether they are asked by when they would like the answer."""
        return any((self.asks_time, not self.theirs))

    # What was only said

    @cached_property
    def tells_back(self) -> bool:
        """Whether the offer is told back, as it was only said: where the pay and the first day are known."""
        return all((self.base, self.start)) and not self.in_writing

    @property
    def awaits_writing(self) -> bool:
        """Whether one looks forward to having it in writing: not where it is, nor where the time is for reading it."""
        return not any((self.in_writing, self.reads_it))

    @property
    def names_start(self) -> bool:
        """Whether the first day is told back with it: not beside that one could still start then."""
        return bool(self.start) and not self.keeps_day


how_thanks_for_it_go_on = goes_on_by(OfferHeard, _TOLD)
