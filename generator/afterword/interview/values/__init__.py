"""The kinds of value that a person types. Each reads text, says in one sentence what is wrong, and what to write instead."""

from afterword.interview.values.addresses import Email, WebLink
from afterword.interview.values.currencies import Currency
from afterword.interview.values.dates import Day, Moment, Month, When
from afterword.interview.values.fixed_words import one_of
from afterword.interview.values.hours import TimeOfDay
from afterword.interview.values.nothing import OR_NOTHING
from afterword.interview.values.numbers import (
    Amount,
    Count,
    DaysBefore,
    Hours,
    Months,
    Percent,
    Pieces,
    Quantity,
    Referees,
    Rise,
    Share,
    Week,
    Weeks,
    Year,
)
from afterword.interview.values.places import (
    Country,
    TimeZone,
    country_of_zone,
)
from afterword.interview.values.reading import suggestion
from afterword.interview.values.texts import (
    LONGEST_LINE,
    LONGEST_TEXT,
    MOST_ENTRIES,
    FieldName,
    Id,
    Line,
    Log,
    Many,
    Text,
    YesNo,
    usable_id,
    yes_no_or,
)

__all__ = [
    "LONGEST_LINE",
    "LONGEST_TEXT",
    "MOST_ENTRIES",
    "OR_NOTHING",
    "Amount",
    "Count",
    "Country",
    "Currency",
    "Day",
    "DaysBefore",
    "Email",
    "FieldName",
    "Hours",
    "Id",
    "Line",
    "Log",
    "Many",
    "Moment",
    "Month",
    "Months",
    "Percent",
    "Pieces",
    "Quantity",
    "Referees",
    "Rise",
    "Share",
    "Text",
    "TimeOfDay",
    "TimeZone",
    "WebLink",
    "Week",
    "Weeks",
    "When",
    "Year",
    "YesNo",
    "country_of_zone",
    "one_of",
    "suggestion",
    "usable_id",
    "yes_no_or",
]
