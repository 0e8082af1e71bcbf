"""How an answer to a refusal goes on: the reason, what one would like to know, and what lasts, each said once (E23, E48)."""

from functools import cached_property

from afterword.frozen import frozen
from afterword.interview.model.vocabulary import Wish
from afterword.workbook.letters.frame.going_on import ByFacts, goes_on_by
from afterword.workbook.wording.put_together import is_more_than_a_few_words

# What templates/mail/reply-to-rejection.txt.j2, and those that it takes in, ask by these names.
_TOLD = (
    *("is_praised", "talk_stands_apart", "thanks_for_time", "tells_reason", "better_with_reason", "better_at_last"),
    *("is_carried", "wants_to_know", "wish_stands_apart", "asks_at_last"),
    "was_wanted",
    *("tells_since_then", "begins_since_then", "would_be_asked", "interest_lasts", "is_asked_for_more", "stays_in_reach"),
)  # fmt: skip


@frozen
class Refused(ByFacts):
    """How an answer to a refusal goes on, by what is known of it. The fields are facts, by their names in the template."""

    another_time: bool
    asks_better: bool
    asks_bluntly: bool
    asks_last: bool
    asks_more: bool
    asks_softly: bool
    between: bool
    chosen: str
    has_talked: bool
    in_house: bool
    interested: Wish
    matter: str
    praised: str
    put_forward: bool
    question_first: str
    reason_goes_on: bool
    says_more: bool
    since_then: str
    still_like: str
    stood: str
    undecided: bool
    what_else: bool
    wondered: str
    wonders: str

    # What they said, and how it was to talk with them

    @property
    def is_praised(self) -> bool:
        """Whether whoever carries the answer reads how glad one was of the praise, as it was not theirs."""
        return self.between and any((self.stood, self.praised))

    @property
    def talk_stands_apart(self) -> bool:
        """Whether what was talked about has a sentence of its own, as it takes more than a few words."""
        return is_more_than_a_few_words(self.matter)

    @cached_property
    def tells_reason(self) -> bool:
        """Whether the reason that they gave is told back; not where the candidate goes on from it."""
        return bool(self.chosen) and not self.reason_goes_on

    @property
    def thanks_for_time(self) -> bool:
        """Whether they are thanked for their time, as nothing else is known and no reason is told back."""
        return not self.tells_reason

    # What could be done better: who was told why goes on from there; else the wish to hear more stands in the close

    @cached_property
    def asks_what_was_better(self) -> bool:
        """Whether it is asked what one could do better: once, after a talk, beside a reason or a question only if wished."""
        is_enough = any((self.asks_more, self.chosen))
        is_left = any((self.what_else, not is_enough))
        return all((is_left, self.has_talked)) and not self.asks_better

    @cached_property
    def better_with_reason(self) -> bool:
        """Whether that goes on with the reason, where the candidate has nothing to say behind it."""
        signs = self.asks_what_was_better, self.chosen
        return all(signs) and not self.says_more

    @property
    def better_at_last(self) -> bool:
        """Whether that stands in the close."""
        return self.asks_what_was_better and not self.better_with_reason

    # What the candidate would like to know

    @cached_property
    def is_carried(self) -> bool:
        """Whether the reader works elsewhere, and can only ask those who decided."""
        return self.between and not self.in_house

    @cached_property
    def wants_to_know(self) -> bool:
        """Whether there is something that the candidate would like to know."""
        return any((self.wonders, self.wondered))

    @property
    def wish_stands_apart(self) -> bool:
        """Whether that is a paragraph of its own: behind no reason, and where the reader is asked to ask after it."""
        is_passed_on = self.is_carried and not self.wondered
        return is_passed_on or not self.tells_reason

    @property
    def asks_at_last(self) -> bool:
        """Whether a question of the candidate's is announced, which then ends the letter; not where it needs no such word."""
        is_sudden = any((self.asks_bluntly, not self.between))
        signs = self.asks_last, self.question_first, is_sudden
        return all(signs) and not self.asks_softly

    # What lasts

    @cached_property
    def begins_since_then(self) -> bool:
        """Whether what has begun since then leads to what one would still like to be asked about."""
        signs = self.since_then, self.still_like, self.was_wanted
        return all(signs) and not self.another_time

    @property
    def tells_since_then(self) -> bool:
        """Whether that stands with the reason."""
        return bool(self.since_then) and not self.begins_since_then

    @property
    def was_wanted(self) -> bool:
        """Whether the candidate wanted the job: who did not is not sorry, and asks for nothing like it (S18, E21)."""
        return bool(self.interested)

    @property
    def would_be_asked(self) -> bool:
        """Whether it is said that one would be happy to be asked again, as the candidate does not say so."""
        return all((self.was_wanted, not self.another_time))

    @property
    def interest_lasts(self) -> bool:
        """Whether it is said that one would still like to work there: who wanted it from the first."""
        return self.was_wanted and not any((self.undecided, self.another_time))

    @property
    def is_asked_for_more(self) -> bool:
        """Whether somebody who put the candidate forward is asked to think of them for something similar."""
        return self.put_forward and not self.still_like

    @property
    def stays_in_reach(self) -> bool:
        """Whether it is said that it would be good to stay in touch, as nothing is named that one could be asked about."""
        return not all((self.still_like, self.put_forward))


how_an_answer_to_a_refusal_goes_on = goes_on_by(Refused, _TOLD)
