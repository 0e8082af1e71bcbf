"""How the letter goes on that tells a referee what matters here: who calls, when, and what they may tell (S55, S57)."""

from collections.abc import Sequence
from functools import cached_property

from afterword.frozen import frozen
from afterword.workbook.letters.frame.going_on import first_of, goes_on_by
from afterword.workbook.letters.referees.asked_of_referees import Beside
from afterword.workbook.letters.referees.call_days import DaysOfACall

# What templates/mail/brief-referee.txt.j2, and those that it takes in, ask by these names.
_TOLD = (
    *("days_as", "call_as", "when_as", "days_pause", "tells_length", "is_hearsay", "tells_need", "tells_may_ask"),
    *("points_as", "lists_points", "asks_example", "last_goes_on", "besides_beside", "done_as", "asks_in_general"),
)  # fmt: skip


@frozen
class Briefing(DaysOfACall):
    """How the letter goes on that tells a referee what matters here."""

    about: str
    asked_besides: str
    beside: Sequence[Beside]
    call_takes: str
    calls: str
    calls_of_parts: bool
    is_one_point: bool
    manager: str
    may_ask: str
    names_asked: bool
    noted: str
    own_points: bool
    points: Sequence[str]
    sends: str
    sought: str
    together: str
    told: str
    we_did: str

    # Who calls, and when

    @cached_property
    def days_as(self) -> str:
        """How the days are told."""
        return first_of(self.days)

    @property
    def call_as(self) -> str:
        """Who calls, or what is sent in its place."""
        soon = self.manager, self.names_asked, not self.days_as
        return first_of({"sent": self.sends, "named": self.calls, "manager": all(soon)})

    @property
    def when_as(self) -> str:
        """When that is: on the days that are known, soon where they asked for referees, or nobody knows."""
        return first_of({"days": self.days_as, "soon": self.names_asked})

    @property
    def days_pause(self) -> bool:
        """Whether a comma stands before the days, behind somebody of whom more is said."""
        by_manager = self.manager and not self.calls
        return any((self.calls_of_parts, by_manager))

    @property
    def tells_length(self) -> bool:
        """Whether it is told how long the call takes."""
        return bool(self.call_takes) and not self.sends

    @property
    def is_hearsay(self) -> bool:
        """Whether it is said that one knows it so far alone: where no sentence before has said so."""
        return any((self.calls, not self.manager))

    # What they may tell

    @property
    def tells_need(self) -> bool:
        """Whether what they look for is told by itself: where no list has it beside what they saw."""
        return bool(self.sought) and not self.beside

    @property
    def tells_may_ask(self) -> bool:
        """Whether what they will ask about is."""
        return bool(self.may_ask) and not self.beside

    @cached_property
    def is_tied(self) -> bool:
        """Whether what they are asked to tell stands in one sentence: one point, or an example of what is looked for."""
        one_point = all((self.own_points, self.about, self.is_one_point))
        example = any((self.sought, self.told)) and not self.own_points
        return any((one_point, example))

    @property
    def points_as(self) -> str:
        """How they read that: beside what will be asked, in a sentence, or as a list."""
        one_point = all((self.own_points, self.is_tied))
        return first_of(
            {
                "beside": self.beside,
                "one-point": one_point,
                "own-points": self.own_points,
                "example": self.is_tied,
                "wants": self.points,
            }
        )

    @property
    def lists_points(self) -> bool:
        """Whether the points stand one below the other."""
        return not any((self.is_tied, self.beside))

    @property
    def asks_example(self) -> bool:
        """Whether an example is asked for behind a list of what they look for."""
        return bool(self.points) and not any((self.own_points, self.is_tied))

    # What else they may be asked

    @property
    def last_goes_on(self) -> bool:
        """Whether that goes on in the same paragraph: behind a sentence."""
        return self.is_tied and not self.beside

    @property
    def besides_beside(self) -> bool:
        """Whether what else will be asked stands behind the list that has the rest."""
        return all((self.beside, self.asked_besides))

    @cached_property
    def done_as(self) -> str:
        """As what the two did is told where it is no thing: as a sentence of the two, or as it was noted."""
        return first_of({"sentence": self.we_did, "noted": self.noted})

    @property
    def asks_in_general(self) -> bool:
        """Whether it is said what they ask of every referee, for want of anything nearer."""
        nearer = self.beside, self.may_ask, self.together, self.done_as, self.own_points
        return not any(nearer)


how_one_is_briefed = goes_on_by(Briefing, _TOLD)
