"""How the letter goes on that asks somebody to be a referee: what is wanted, who would call and when (S55, S57)."""

from functools import cached_property

from afterword.frozen import frozen
from afterword.workbook.letters.frame.going_on import first_of, goes_on_by
from afterword.workbook.letters.referees.call_days import DaysOfACall

# What templates/mail/ask-referee.txt.j2, and those that it takes in, ask by these names.
_TOLD = (
    *("hopes_well", "interviewed_as", "knows_as", "tells_years", "need_as", "names_teller", "points_as", "says_met_me"),
    *("caller_as", "caller_pauses", "sender_as", "sender_pauses", "call_as", "length_pauses", "names_caller", "hears_as"),
    *("days_as",),
)  # fmt: skip


@frozen
class Asking(DaysOfACall):
    """How the letter goes on that asks somebody to be a referee."""

    as_list: bool
    call_of_parts: bool
    call_takes: str
    caller: str
    calls: str
    calls_met: bool
    calls_of_parts: bool
    hope: str
    lately: bool
    manager: str
    met: bool
    noted: str
    own_points: bool
    recalls: str
    sees_me: bool
    sends: str
    sought: str
    together: str
    told_by: str
    wanted: str
    was_my: str
    we_did: str
    whole_week: bool
    years: str
    years_told: bool

    # How they know one another

    @property
    def hopes_well(self) -> bool:
        """Whether it begins with a good wish: nobody is asked how they are who is seen every day, but for a wish typed."""
        return any((self.hope, not self.sees_me))

    @property
    def interviewed_as(self) -> str:
        """How far one is there: still applying, interviewed within the last week, or before that."""
        return first_of({"applying": not self.met, "lately": self.lately})

    @property
    def knows_as(self) -> str:
        """By what they know one's work: what the two did, as a thing or a sentence, what they were, or when it was."""
        told = any((self.we_did, self.noted))
        return first_of(
            {
                "together": self.together,
                "told": told,
                "post": self.was_my,
                "years": self.years,
            }
        )

    @property
    def tells_years(self) -> bool:
        """Whether it is told when they were that."""
        return bool(self.years) and not self.years_told

    # What is wanted

    @cached_property
    def need_as(self) -> str:
        """What is told of what they look for: beside points of the candidate's own, or in the place of those."""
        beside_points = all((self.own_points, self.sought))
        in_their_place = self.wanted and not self.own_points
        return first_of({"points": beside_points, "wanted": in_their_place})

    @property
    def names_teller(self) -> bool:
        """Whether the one who told of it is named, with where they did."""
        return all((self.told_by, self.met))

    @property
    def points_as(self) -> str:
        """How they read what they could mention."""
        in_a_sentence = self.recalls and not self.as_list
        return first_of({"sentence": in_a_sentence, "list": self.own_points})

    # Who calls, and when

    @property
    def days_as(self) -> str:
        """How the days are told: a week as a week."""
        return first_of({"week": self.whole_week, **self.days})

    @cached_property
    def says_met_me(self) -> bool:
        """Whether it is said of somebody that they interviewed the candidate, which the letter has not said."""
        is_introduced = all((self.told_by, self.need_as))
        return self.met and not is_introduced

    @property
    def caller_as(self) -> str:
        """Who may call."""
        return first_of(
            {"named": self.calls, "consultant": self.caller, "manager": self.manager}
        )

    @property
    def sender_as(self) -> str:
        """Who may send something."""
        return first_of({"named": self.calls, "manager": self.manager})

    @property
    def caller_pauses(self) -> bool:
        """Whether a comma stands behind whoever calls, of whom more is said."""
        by_manager = self.manager and not self.names_caller
        is_told = all((self.says_met_me, any((self.calls_met, by_manager))))
        return any((self.calls_of_parts, is_told))

    @property
    def sender_pauses(self) -> bool:
        """Whether a comma stands behind whoever sends something."""
        by_manager = self.manager and not self.calls
        is_told = all((self.says_met_me, any((self.calls_met, by_manager))))
        return any((self.calls_of_parts, is_told))

    @property
    def call_as(self) -> str:
        """As what they hear from them: by something that is sent, by a call of a known length, or by any."""
        return first_of({"sent": self.sends, "long": self.call_takes})

    @cached_property
    def names_caller(self) -> bool:
        """Whether it is known who calls, or for whom."""
        return any((self.calls, self.caller))

    @cached_property
    def is_announced(self) -> bool:
        """Whether it is known who calls, or when."""
        return any((self.names_caller, self.days_as))

    @property
    def length_pauses(self) -> bool:
        """Whether a comma stands behind how long the call takes."""
        return all((self.call_of_parts, self.is_announced))

    @property
    def hears_as(self) -> str:
        """How sure it is that they hear from somebody."""
        points = any((self.recalls, self.own_points))
        return first_of({"announced": self.is_announced, "then": points})


how_one_is_asked = goes_on_by(Asking, _TOLD)
