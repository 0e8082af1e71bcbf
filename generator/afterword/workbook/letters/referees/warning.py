"""How a word before the call goes on: whether they were asked for, who calls, and when (S56)."""

from functools import cached_property

from afterword.frozen import frozen
from afterword.workbook.letters.frame.going_on import first_of, goes_on_by
from afterword.workbook.letters.referees.call_days import DaysOfACall

# What templates/mail/heads-up-referees.txt.j2, and those that it takes in, ask by these names.
_TOLD = "is_asked_for", "caller_as", "days_as"


@frozen
class BeforeTheCall(DaysOfACall):
    """How a word before the call goes on. The fields are facts, by their names in the template."""

    caller: str
    calls: str
    manager: str
    names_asked: bool

    @cached_property
    def days_as(self) -> str:
        """How the days are told."""
        return first_of(self.days)

    @property
    def is_asked_for(self) -> bool:
        """Whether they have asked for referees: where they did, or no day is known of which one could speak."""
        return any((self.names_asked, not self.days_as))

    @property
    def caller_as(self) -> str:
        """Who may call."""
        return first_of(
            {"named": self.calls, "consultant": self.caller, "manager": self.manager}
        )


how_one_is_warned = goes_on_by(BeforeTheCall, _TOLD)
