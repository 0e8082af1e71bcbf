"""How a yes to an offer goes on: whom it thanks, how it tells the terms, and what is still asked before the first day (S12)."""

from functools import cached_property

from afterword.frozen import frozen
from afterword.workbook.letters.frame.going_on import ByFacts, goes_on_by
from afterword.workbook.letters.known.terms_told import Terms

# What templates/mail/accept.txt.j2, and those that it takes in, ask by these names.
_TOLD = (
    *("for_others", "tells_how_pleased", "thanks_one", "asks_if_right", "names_start", "tells_pay_alone", "given_at_once"),
    *("asks_for_start", "asks_what_else", "says_what_for"),
)  # fmt: skip


@frozen
class SayingYes(ByFacts):
    """How a yes goes on, by what is known of it. The fields are facts, by their names in the template; answers.py has them."""

    asks_more: bool
    between: bool
    decider: str
    in_house: bool
    in_writing: bool | None
    looks_forward: bool
    met: str
    met_for: str
    on_behalf: bool
    says_interest: bool
    signed: bool
    start: str | None
    terms: Terms

    # Who reads it

    @property
    def for_others(self) -> bool:
        """Whether the reader works elsewhere, so that it is `they` who need something and send the contract."""
        return self.between and not self.in_house

    @cached_property
    def tells_how_pleased(self) -> bool:
        """Whether those who chose the candidate are told through the reader how pleased they are."""
        through_another = any((self.between, self.on_behalf))
        return all((self.met, through_another))

    @property
    def thanks_one(self) -> bool:
        """Whether the one other person who was met is thanked for what they did: by those who made the offer themselves."""
        return all((self.met, self.met_for)) and not self.tells_how_pleased

    # The terms

    @property
    def asks_if_right(self) -> bool:
        """Whether they are asked to say if a term is wrong: not where it was signed, or came in writing."""
        return not any((self.signed, self.in_writing))

    @cached_property
    def names_start(self) -> bool:
        """Whether when one starts is told with the terms: where it is known, or is signed and for the candidate to fill in."""
        return any((self.start, self.signed))

    @property
    def tells_pay_alone(self) -> bool:
        """Whether that sentence has nothing but the pay: neither when one starts nor where one works."""
        return not any((self.names_start, self.terms.place))

    @property
    def given_at_once(self) -> bool:
        """Whether what comes with the pay stands in the same sentence: where none of it has a comma of its own."""
        return bool(self.terms.given) and not self.terms.have_parts

    # What is still asked, and the last sentence

    @property
    def asks_for_start(self) -> bool:
        """Whether they are asked when the first day is, as nobody has named it."""
        return not self.names_start

    @property
    def asks_what_else(self) -> bool:
        """Whether they are asked what they still need: not beside a question of one's own, unless that would end the letter."""
        return any((self.looks_forward, not self.asks_more))

    @property
    def says_what_for(self) -> bool:
        """Whether the last sentence tells what one looks forward to doing: to the one whose work it is, and once."""
        return not any((self.between, self.decider, self.says_interest))


how_a_yes_goes_on = goes_on_by(SayingYes, _TOLD)
