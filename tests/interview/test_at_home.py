"""In which country somebody is at home, where nobody asked."""

import pytest

from afterword.interview.model.at_home import country_of_city, with_country
from afterword.interview.model.candidate import Candidate
from support.making import interview as typed_interview


@pytest.mark.parametrize(
    ("city", "country"),
    [
        ("Columbus, Ohio", "US"),
        ("Columbus, OH 43215", "US"),
        ("Toronto, ON", "CA"),
        ("Leeds, England", "GB"),
        ("Cork, Ireland", "IE"),
        ("Columbus", None),
        ("Atlanta, Georgia", None),
        ("Perth, WA", None),
    ],
)
def test_what_stands_behind_the_city_says_the_country(city: str, country: str | None) -> None:
    """A state or a country; what can be two of them says nothing."""
    assert country_of_city(city) == country


def test_an_employer_without_a_country_is_where_one_is_at_home() -> None:
    """Dates, words and money in letters are then those of one's home; a country that was told, or their time zone, comes first."""
    me = Candidate(name="Denise Okafor", city="Columbus, Ohio")
    nowhere = {"name": "Acme"}
    assert with_country(typed_interview(employer=nowhere), me).employer.country == "US"
    assert with_country(typed_interview(employer=nowhere, timezone="Europe/Dublin"), me).employer.country == "IE"
    assert with_country(typed_interview(employer={"name": "Acme", "country": "DE"}), me).employer.country == "DE"
    assert with_country(typed_interview(employer=nowhere), Candidate(name="Denise Okafor")).employer.country is None
