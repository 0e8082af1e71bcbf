"""How thanks promise the next contact: to whom, by which day of theirs, and in how many words (S19, S22)."""

from afterword.frozen import frozen
from afterword.workbook.letters.frame.going_on import ByFacts

# What templates/mail/_promise.txt.j2, and those that it takes in, ask by these names.
PROMISED = (
    *("writes_to_another", "waits_in_few_words"),
    *("knows_two_days", "offers_in_turn", "promises_in_short"),
)  # fmt: skip


@frozen
class Promising(ByFacts):
    """How the next contact is promised, by what is known of it. The fields are facts, by their names in the templates.

    `asks` is whom one writes to; `decides` when they decide, and `decides_on` the one day of it: each a text, empty for none.
    """

    asks: str
    brief: bool
    decides: str
    decides_on: str
    decides_one_of_two: bool
    is_least: bool
    tone: str

    @property
    def writes_to_another(self) -> bool:
        """Whether all that is promised is a letter to somebody else, who is asked in the weeks to come."""
        return bool(self.asks) and not self.decides

    @property
    def waits_in_few_words(self) -> bool:
        """Whether the offer to answer and the next contact share few words: all else is long, and they have named a time."""
        is_sure = not any((self.asks, self.decides_one_of_two))
        return all((self.brief, self.decides, is_sure))

    # The offer to answer questions until then

    @property
    def knows_two_days(self) -> bool:
        """Whether they decide on one of two days, which are told again."""
        return self.decides_one_of_two and not self.asks

    @property
    def offers_in_turn(self) -> bool:
        """Whether the offer has the wording whose turn it is; before a day of theirs a formal letter has one of its own."""
        is_formal = all((self.decides_on, self.tone == "formal"))
        return not any((self.asks, is_formal))

    # Where they have named no day

    @property
    def promises_in_short(self) -> bool:
        """Whether the promise is as short as can be: in a formal note of the least words."""
        return all((self.is_least, self.tone == "formal"))
