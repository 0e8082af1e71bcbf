"""For which time pay is told, and what makes a year of it."""

from typing import Annotated

from afterword.interview.model.fields import key
from afterword.interview.model.vocabulary import Per
from afterword.interview.values import Count, Hours, Pieces, one_of

PaidPer = Annotated[
    Per,
    one_of(Per),
    key(
        description="year, month, week, day, hour or piece; a shift, a lesson or a visit is a piece,"
        " and it is a year when left out."
    ),
]
HoursAWeek = Annotated[
    Hours | None,
    key(
        description="The hours of a paid week: for pay by the hour, of which no year is worked out without it; and for what you"
        " found or they posted where the offer is for fewer than 35, as without it nobody can hold the one against the other."
    ),
]
PaymentsAYear = Annotated[
    Count | None,
    key(
        description="For pay by the month: 12, 13 or 14. Without it no year is worked out, and an ask for more waits for it."
    ),
]
WeeksAYear = Annotated[
    Count | None,
    key(
        description="The paid weeks of a year: for pay by the week, of which no year is worked out without it;"
        " and for pay by the hour where fewer than 52 are paid, as in term time."
    ),
]
DaysAYear = Annotated[
    Count | None,
    key(
        description="For pay by the day: the paid days of a year. Without it no year is worked out."
    ),
]
PiecesAYear = Annotated[
    Pieces | None,
    key(
        description="For pay by the piece: how many in a year. Without it no year is worked out."
    ),
]
