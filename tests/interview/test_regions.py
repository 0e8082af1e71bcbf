"""Parts of a country as people call them: read by name, or named with all that is known (E32, E36, E45)."""

import pytest

from afterword.interview.model.interview import Interview
from afterword.interview.reading.to_model import load_interview
from afterword.interview.values.regions import region_meant
from afterword.plan.days.working_days import working_days
from afterword.plan.days.zones import zone_of
from support.making import interview

HEAD = "role: HR Partner\nemployer: {name: Larkfield Foods"
REST = "}\nheld: 2027-01-13\ninterested: yes\npeople:\n  - {name: Angela Jones, is: hiring manager}\n"

PARTS = "ENG (England), NIR (Northern Ireland), SCT (Scotland), WLS (Wales)"


def told(country: str, region: str, *, holidays: bool = False) -> list[tuple[str, str, str]]:
    """Code, message and help of all that is wrong with an interview in that place."""
    text = f"{HEAD}, country: {country}, region: {region}{REST}"
    if holidays:
        text += "calendar: {holidays: yes}\n"
    return [(each.code, each.message, each.help) for each in load_interview(text.encode(), "x.yaml")[1]]


@pytest.mark.parametrize(
    ("country", "typed", "code"),
    [
        ("US", "OH", "OH"),
        ("US", "oh", "OH"),
        ("US", "US-OH", "OH"),
        ("US", "California", "CA"),
        ("US", "the State of New York", "NY"),
        ("US", "Georgia", "GA"),
        ("US", "Washington State", "WA"),
        ("US", "N.Y.", "NY"),
        ("US", "OH (Ohio)", "OH"),
        ("US", '"Ohio, US"', "OH"),
        ("US", '"Portland, Oregon"', "OR"),
        ("CH", "Zurich", "ZH"),
        ("CH", "Kanton Zürich", "ZH"),
        ("DE", "Bayern", "BY"),
        ("DE", "Bavaria", "BY"),
        ("DE", "Nordrhein Westfalen", "NW"),
        ("GB", "London", "ENG"),
        ("GB", "Scotland", "SCT"),
        ("AT", "Wien", "9"),
        ("ES", "Catalonia", "CT"),
        ("CA", "Québec", "QC"),
        ("NZ", "Canterbury", "CAN"),
        ("AU", "Victoria", "VIC"),
        ("MX", "Nuevo León", "NLE"),
        ("MY", "Penang", "07"),
    ],
)
@pytest.mark.parametrize("holidays", [True, False])
def test_a_part_of_a_country_is_known_by_its_name(country: str, typed: str, code: str, holidays: bool) -> None:  # noqa: FBT001  (the answer itself)
    """Its code, its name in one language or another, a large city in it: nobody looks a code up."""
    assert region_meant(country, typed.strip('"')) == code
    assert told(country, typed, holidays=holidays) == []


@pytest.mark.parametrize(
    ("country", "typed", "help_"),
    [
        ("US", "OHX", "did you mean OH (Ohio)?"),
        ("DE", "Bavria", "did you mean BY (Bayern)?"),
        ("CH", "Zuric", "did you mean ZH (Zürich)?"),
        ("US", "Washington", "write WA (Washington) or DC (District of Columbia)"),
        ("US", "Columbus", "write OH (Ohio) or GA (Georgia)"),
        ("US", "TBD", "write it when you know it; until then delete the line"),
        (
            "GB",
            "California",
            f"`California` is a part of US: check `country:`, or write one of: {PARTS}",
        ),
        (
            "GB",
            "the Shire",
            f"known: {PARTS}; leave `region` out if it is none of them",
        ),
    ],
)
def test_a_region_that_is_none_is_said_with_holidays_or_without(country: str, typed: str, help_: str) -> None:
    """It would be used for the clock and the holidays; what is typed is read or named, and names stand beside codes."""
    message = f"no region `{typed}` is known for {country}"
    assert told(country, typed, holidays=True) == [("AW315", message, help_)]
    assert told(country, typed) == [("AW418", message, help_)]


@pytest.mark.long
@pytest.mark.parametrize(
    ("country", "region", "days"),
    [
        ("IE", "Dublin", "IE"),
        ("MX", "Jalisco", "MX"),
        ("JP", "Tokyo", "JP"),
        ("FR", "Brittany", "FR"),
        ("IT", "Lombardy", "IT"),
        ("DK", "Greenland", "GL"),
    ],
)
def test_a_part_without_holidays_of_its_own_has_those_of_the_country(country: str, region: str, days: str) -> None:
    """A region is for the clock too, so holidays do not stop at it; islands with a calendar of their own have theirs (E36, E45)."""
    assert told(country, region) == told(country, region, holidays=True) == []
    there, whole = (
        interview(held="2027-01-13", employer={"name": "Bell", **place}, calendar={"holidays": "yes"})
        for place in ({"country": country, "region": region}, {"country": days})
    )
    assert working_days(there).holidays == working_days(whole).holidays


@pytest.mark.parametrize(
    ("country", "region", "code"),
    [
        ("Scotland", None, "SCT"),
        ("england", None, "ENG"),
        ("Northern Ireland", None, "NIR"),
        ("Wales", "England", "ENG"),
    ],
)
def test_a_part_that_is_called_a_country_is_both(country: str, region: str | None, code: str) -> None:
    """Who types Scotland for the country has told the region too; one that is typed beside it stands (E45)."""
    employer = load({"country": country, "region": region}).employer
    assert (employer.country, employer.region) == ("GB", code)


def load(place: dict[str, str | None]) -> Interview:
    typed = "".join(f", {key}: {value}" for key, value in place.items() if value)
    found, _ = load_interview(f"{HEAD}{typed}{REST}".encode(), "x.yaml")
    assert found
    return found


@pytest.mark.parametrize(
    ("region", "zone"), [("California", "America/Los_Angeles"), ("ohio", "America/New_York"), ("Texas", None)]
)
def test_the_name_of_a_state_with_one_clock_says_which(region: str, zone: str | None) -> None:
    """The clock is known by the name as it is by the code; a state with two is asked (E36)."""
    text = f"{HEAD}, country: US, region: {region}{REST}"
    interview, _ = load_interview(text.encode(), "x.yaml")
    assert interview
    assert zone_of(interview) == zone
