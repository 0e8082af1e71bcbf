"""Public holidays and weekends are worked out once an installation, and say what the calendars say."""

import sys
from collections.abc import Iterator
from pathlib import Path

import holidays
import pytest

from afterword import stored
from afterword.interview.values import cldr
from afterword.plan.days import public_holidays as remembered
from afterword.plan.days.public_holidays import holidays_by_region, public_holidays
from afterword.plan.days.working_days import _weekend, working_days
from support.making import interview

YEARS = range(2027, 2029)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where they are kept, on a machine on which Python keeps its own; nothing is remembered from test to test."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(stored, "_FOLDER", tmp_path)
    forget()
    yield tmp_path / "tables"
    forget()


def forget() -> None:
    """What the command of before had in memory."""
    public_holidays.cache_clear()
    holidays_by_region.cache_clear()
    _weekend.cache_clear()


def kept(folder: Path) -> list[Path]:
    """The files with holidays; the regions of all countries lie beside them."""
    return list(folder.glob("calendar*"))


@pytest.mark.long
@pytest.mark.parametrize(("country", "region"), [("US", "OH"), ("GB", "SCT"), ("DE", None), ("JP", None), ("IN", "KA")])
def test_what_was_kept_is_what_the_calendar_says(folder: Path, country: str, region: str | None) -> None:
    """Each day and each name, in their order: of a region, and of the whole country."""
    expected = holidays.country_holidays(country, subdiv=region, years=YEARS, language="en_US")
    for _ in range(2):
        days = holidays_by_region(country, YEARS)[region] if region else public_holidays(country, YEARS)
        assert list(days.items()) == list(expected.items())
        forget()
    assert len(kept(folder)) == 1


@pytest.mark.long
def test_the_next_command_asks_no_calendar(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading the calendars of all countries takes as long as half a check: who looks at a file again does not wait for that."""
    first = public_holidays("GB", YEARS)
    forget()
    monkeypatch.setattr(holidays, "country_holidays", None)
    assert public_holidays("GB", YEARS) == first
    assert len(kept(folder)) == 1


def test_other_years_and_a_newer_calendar_are_worked_out_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A holiday that was proclaimed since is there with the next version of the calendars."""
    public_holidays("GB", YEARS)
    assert min(public_holidays("GB", range(2030, 2031))).year == 2030
    forget()
    monkeypatch.setattr(remembered, "libraries", lambda: 1)
    monkeypatch.setattr(holidays, "country_holidays", lambda *_, **__: {"a new one": 1})
    assert public_holidays("GB", YEARS) == {"a new one": 1}
    assert len(kept(folder)) == 2


def test_nothing_of_an_interview_is_kept(folder: Path) -> None:
    """All regions alike, so that nobody reads there which of them an employer is in."""
    working_days(interview(employer={"name": "Bell", "country": "GB", "region": "SCT"}, calendar={"holidays": "yes"}))
    forget()
    assert set(holidays_by_region("GB", YEARS)) == {"ENG", "NIR", "SCT", "WLS"}
    assert [file.name.partition("-cpython")[0] for file in kept(folder)] == ["calendars-GB-2027-2029"]


def test_a_country_without_a_calendar_is_told_of_each_time(folder: Path) -> None:
    """Nothing is kept of it."""
    for _ in range(2):
        with pytest.raises(NotImplementedError):
            public_holidays("XX", YEARS)
    assert kept(folder) == []


@pytest.mark.long
def test_a_weekend_is_looked_up_once_an_installation(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Friday and Saturday in Saudi Arabia, Sunday alone in India; of a country that every list knows nothing is kept."""
    weekends = {"SA": {4, 5}, "IN": {6}, "AQ": {5, 6}, "US": {5, 6}}
    assert {country: _weekend(country) for country in weekends} == weekends
    forget()
    monkeypatch.setattr(cldr, "Locale", None)
    assert {country: _weekend(country) for country in weekends} == weekends
    assert len([*folder.glob("weekend-*")]) == 3


def test_a_region_that_no_calendar_knows_is_as_a_country_that_none_knows() -> None:
    """Whatever stands there for a region, which `check` names: nobody makes up its holidays (E40)."""
    value = interview(employer={"name": "Bell", "country": "US"}, calendar={"holidays": "yes"})
    nowhere = value.model_copy(update={"employer": value.employer.model_copy(update={"region": "the far side"})})
    with pytest.raises(NotImplementedError):
        working_days(nowhere)
