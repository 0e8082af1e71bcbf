"""How a withdrawal goes on: with which reason, how soon it says that it comes, and how it takes leave (S12, E10)."""

from functools import cached_property

from afterword.frozen import frozen
from afterword.workbook.letters.frame.going_on import ByFacts, first_of, goes_on_by

# What templates/mail/withdraw.txt.j2, and those that it takes in, ask by these names.
_TOLD = (
    "leaves_as",
    "reason_as",
    "tells_at_once",
    "thanks_them",
    "matter_stays",
    "meets_one_day",
)


@frozen
class Withdrawing(ByFacts):
    """How a withdrawal goes on, by what is known of it. The fields are facts, by their names in the template."""

    accepted: bool
    another_time: str
    because: str
    because_can_be_told: bool
    because_goes_on: bool
    because_is_mine: bool
    because_took: bool
    because_was_seen: bool
    has_talked: bool
    matter: str
    meets_again: str
    met: str
    remembers: bool
    still_like: str

    @cached_property
    def leaves_as(self) -> str:
        """What the withdrawal goes on from: the reason, in one sentence with it or before it, or another offer."""
        return first_of(
            {
                "goes-on": self.because_goes_on,
                "behind-reason": self.because_is_mine,
                "accepted": self.accepted,
            }
        )

    @property
    def reason_as(self) -> str:
        """How the reason is told behind it: what one has come to see, a sentence, or no sentence; not where it was told."""
        is_told = any((self.leaves_as, self.accepted, not self.because))
        return first_of(
            {
                "none": is_told,
                "seen": self.because_was_seen,
                "sentence": self.because_can_be_told,
            }
        )

    @cached_property
    def tells_at_once(self) -> bool:
        """Whether it is said that they hear of it at once: as one has taken something else."""
        return any((self.accepted, self.because_took))

    @property
    def thanks_them(self) -> bool:
        """Whether those who were met are thanked through the reader."""
        return all((self.met, self.has_talked))

    @property
    def matter_stays(self) -> bool:
        """Whether something of the talk stays with one: nobody is made to feel that it put the candidate off."""
        has_other_reason = any((self.tells_at_once, not self.because))
        return all((self.matter, has_other_reason)) and not self.remembers

    @property
    def meets_one_day(self) -> bool:
        """Whether it would be good to meet one day: where nothing else looks ahead."""
        return not any((self.meets_again, self.still_like, self.another_time))


how_a_withdrawal_goes_on = goes_on_by(Withdrawing, _TOLD)
