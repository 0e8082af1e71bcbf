"""In which country somebody is at home, where nobody asked."""

from pathlib import Path

import pytest

from afterword.interview.model.at_home import country_of_city, with_country
from afterword.interview.model.candidate import Candidate
from support.commands import run
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


@pytest.mark.workspace
def test_a_country_that_is_taken_from_home_is_said(tmp_path: Path) -> None:
    """A job abroad would have its dates and holidays wrong: where nobody typed a country, the check says which is taken."""
    said = "so US is taken, where you are at home"
    root = tmp_path / "search"
    run("init", root)
    (root / "content" / "me.yaml").write_text("name: Jane Doe\ncity: Columbus, Ohio\n", encoding="utf-8")
    file = root / "content" / "interviews" / "a.yaml"
    text = "role: Cook\nemployer:\n  name: Kettle Hall\nheld: 2027-01-13\ninterested: yes\npeople:\n  - {name: Jo Hart, is: hiring manager}\n"
    file.write_text(text, encoding="utf-8")
    assert said in run("check", "-C", root, "--today", "2027-01-13").output
    file.write_text(text.replace("Kettle Hall", "Kettle Hall\n  country: FR"), encoding="utf-8")
    assert said not in run("check", "-C", root, "--today", "2027-01-13").output
