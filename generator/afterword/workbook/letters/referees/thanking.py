"""How thanks to a referee go on: for what, and what it meant (S57, E47)."""

from afterword.frozen import frozen
from afterword.interview.model.vocabulary import Result
from afterword.workbook.letters.frame.going_on import ByFacts, first_of, goes_on_by

# What templates/mail/thank-referees.txt.j2, and those that it takes in, ask by these names.
_TOLD = "thanks_as", "meant_as"


@frozen
class ThankingAReferee(ByFacts):
    """How thanks to a referee go on. The fields are facts, by their names in the template."""

    called: bool
    result: Result | None
    sends: str
    together: str

    @property
    def thanks_as(self) -> str:
        """For what: for what they sent, for the call, or for being willing."""
        sent = all((self.called, self.sends))
        return first_of({"answers": sent, "call": self.called})

    @property
    def meant_as(self) -> str:
        """What it meant, by what they know; behind a no in words of its own."""
        is_no = self.result is Result.REJECTED
        on_my_side = all((is_no, self.called))
        return first_of({"work": self.together, "side": on_my_side, "there": is_no})


how_one_is_thanked = goes_on_by(ThankingAReferee, _TOLD)
