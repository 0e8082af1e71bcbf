"""A country whose two letters people take for those of another: `SA` is Saudi Arabia, and every sum is in rand (E36, E45)."""

from collections.abc import Iterator
from operator import attrgetter

from afterword.diagnostics import rules
from afterword.interview.model.interview import Interview
from afterword.interview.reading.doubts.contradictions import Contradiction
from afterword.interview.values.country_names import country_in_words, with_name
from afterword.interview.values.meant_money import currency_of

# What is meant by letters that are those of another country: South Africa, China, Austria, Australia, Germany, …
_TAKEN_FOR = {
    "AT": "AU",
    "AU": "AT",
    "CH": "CN",
    "DM": "DO",
    "GE": "DE",
    "IR": "IE",
    "KP": "KR",
    "MA": "MY",
    "NE": "NG",
    "NI": "GB",
    "SA": "ZA",
    "SC": "GB",
    "SK": "KR",
    "SL": "SI",
}


def country_in_doubt(interview: Interview) -> Iterator[Contradiction]:
    """Letters that many take for another country's, in a file that has all sums in the money of that one."""
    country = interview.employer.country or ""
    meant = _TAKEN_FOR.get(country)
    if meant and {*_currencies(interview)} == {currency_of(meant)}:
        yield Contradiction(
            rules.COUNTRY_IN_DOUBT,
            ("employer", "country"),
            f"`{country}` is {country_in_words(country)}, and every sum here is in {currency_of(meant)}",
            f"write {with_name(meant)} if that was meant: it decides their holidays, their clock and the spelling",
        )


def _currencies(interview: Interview) -> Iterator[str]:
    """The currencies of all that is typed of pay."""
    pay = interview.salary
    sums = (pay, pay.posted, interview.offer, *pay.findings)
    yield from filter(None, map(attrgetter("currency"), filter(None, sums)))
