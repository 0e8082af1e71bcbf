"""How a no to an offer goes on: what is said with why, and the good-bye, in which nothing is said twice (S12, E22)."""

from functools import cached_property

from afterword.frozen import frozen
from afterword.workbook.letters.frame.going_on import ByFacts, goes_on_by

# What templates/mail/decline.txt.j2, and those that it takes in, ask by these names.
_TOLD = (
    *("tells_what_stayed", "helps_apart", "helps_at_last", "tells_why_at_once"),
    *("keeps_touch", "touch_with_meeting", "touch_as_wished", "touch_with_wish", "wishes_met", "wishes_success", "until_then"),
)  # fmt: skip


@frozen
class SayingNo(ByFacts):
    """How a no goes on, by what is known of it. The fields are facts, by their names in the template."""

    another_time: bool
    can_name: str
    last_words: str
    matter: str
    meets_again: str
    met: str
    remembers: bool
    still_like: str
    stays_in_touch: bool
    why_at_once: str
    wishes_well: bool

    @property
    def tells_what_stayed(self) -> bool:
        """Whether something that they talked about is told; not where the candidate recalls the talk in their own words."""
        return bool(self.matter) and not self.remembers

    # What helps them, and why they hear it now

    @cached_property
    def helps_apart(self) -> bool:
        """Whether whom one can name has a paragraph of their own, behind why they hear it now."""
        return all((self.why_at_once, self.can_name))

    @property
    def helps_at_last(self) -> bool:
        """Whether whom one can name stands in the last paragraph."""
        return bool(self.can_name) and not self.helps_apart

    @property
    def tells_why_at_once(self) -> bool:
        """Whether why they hear it now goes with the reason."""
        return bool(self.why_at_once) and not self.helps_apart

    # The good-bye

    @cached_property
    def keeps_touch(self) -> bool:
        """Whether it says that one would stay in touch, as nothing else speaks of a time to come."""
        return not any((self.still_like, self.another_time, self.stays_in_touch))

    @cached_property
    def is_wished(self) -> bool:
        """Whether the candidate wishes them well in their own words."""
        return all((self.last_words, self.wishes_well))

    @property
    def touch_with_meeting(self) -> bool:
        """Whether that goes on with when they meet again."""
        return all((self.meets_again, self.keeps_touch))

    @property
    def touch_as_wished(self) -> bool:
        """Whether that has a sentence of its own, before the wishes in the candidate's own words."""
        signs = self.is_wished, self.keeps_touch
        return all(signs) and not self.meets_again

    @property
    def touch_with_wish(self) -> bool:
        """Whether that goes on with our wishes."""
        return self.keeps_touch and not self.meets_again

    @cached_property
    def wishes_met(self) -> bool:
        """Whether the wishes go with the thanks to whom one met: where a time to come is spoken of, and no meeting."""
        is_to_come = any((self.still_like, self.another_time))
        return all((self.met, is_to_come)) and not self.meets_again

    @property
    def wishes_success(self) -> bool:
        """Whether the last sentence wishes them success."""
        return not any((self.is_wished, self.wishes_met))

    @property
    def until_then(self) -> bool:
        """Whether it does so until they meet again."""
        return bool(self.meets_again) and not self.last_words


how_a_no_goes_on = goes_on_by(SayingNo, _TOLD)
