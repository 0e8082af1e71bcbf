"""An offer by the hour at a school: an ask for more without a source, the weeks that are paid, and one letter of two. E18, E38, E50."""

import pytest

from afterword.workbook.pay.offers import offer_view
from afterword.workbook.wording.wording import shipped_wording
from support.making import JONES, Yaml, body, drafts, interview

HOURLY: Yaml = {"received": "2027-01-25", "base": "14.10", "currency": "GBP", "per": "hour", "hours_a_week": 30}
COOK: Yaml = {
    "role": "Kitchen Supervisor",
    "employer": {"name": "Brackenfold Academy", "country": "GB"},
    "people": [JONES],
    "connection": {
        "they_want": "get 600 lunches out on time",
        "i_bring": "I ran a kitchen of five for 420 children for six years",
    },
    "offer": HOURLY,
    "salary": {"opening": 23400, "currency": "GBP"},
}


@pytest.mark.long
def test_a_cook_asks_for_more_without_a_source() -> None:
    """The letter stands on what she has done; that a figure found somewhere would make it firmer is said beside it (E50)."""
    draft = drafts(interview(**COOK), "2027-01-25")["offer/counter"]
    assert (draft.complete, list(draft.gaps)) == (True, [])
    asked = "As I ran a kitchen of five for 420 children for six years, could we make it £15 an hour?"
    assert f"The offer is £14.10 an hour. {asked}" in body(draft)
    assert any("names no source" in caution for caution in draft.cautions)
    without = drafts(interview(**{**COOK, "connection": None}), "2027-01-25")["offer/counter"]
    assert "one source that gives your figure" in str(without.gaps)


@pytest.mark.long
def test_of_two_letters_that_thank_for_an_offer_each_says_which_goes() -> None:
    """One email goes and not two: the one asks for time, the other for more, and both thank them (E38)."""
    known = drafts(interview(**COOK), "2027-01-25")
    assert any(caution.startswith("This one goes first.") for caution in known["offer/acknowledge"].cautions)
    assert any(
        "If you say yes today, send “Accept the offer”" in caution for caution in known["offer/acknowledge"].cautions
    )
    assert any("instead of the letter that asks for time" in caution for caution in known["offer/counter"].cautions)
    log = [{"on": "2027-01-25", "did": "offer/acknowledge"}]
    (asked,) = [drafts(interview(**COOK, log=log), "2027-01-26")["offer/counter"]]
    assert not any("asks for time" in caution for caution in asked.cautions)


@pytest.mark.parametrize(
    ("employer", "weeks", "year", "how"),
    [
        ({"name": "Brackenfold Academy"}, None, "", ""),
        ({"name": "Brackenfold Academy"}, 39, "£16,497", "30 hours a week, 39 weeks"),
        ({"name": "The Orchard", "setting": "school"}, None, "", ""),
        ({"name": "Castell Foods"}, None, "£21,996", "30 hours a week, 52 weeks"),
        ({"name": "Castell Foods"}, 46, "£19,458", "30 hours a week, 46 weeks"),
    ],
)
def test_a_year_at_a_school_is_counted_by_the_weeks_that_are_paid(
    employer: Yaml, weeks: int | None, year: str, how: str
) -> None:
    """A school kitchen may pay in term time alone: no year is made up until the weeks are told, and they count as typed (E18)."""
    weeks_told = {"weeks_a_year": weeks} if weeks else {}
    known = interview(**{**COOK, "employer": employer, "offer": {**HOURLY, **weeks_told}})
    shown = offer_view(shipped_wording(), known)
    assert shown
    assert (shown.base, shown.base_a_year, shown.how) == ("£14.10 an hour", year, how)


@pytest.mark.parametrize(
    ("employer", "weeks", "first"),
    [
        ({"name": "Brackenfold Academy"}, None, "Paid weeks"),
        ({"name": "Brackenfold Academy"}, 39, "Bonus"),
        ({"name": "Castell Foods"}, None, "Bonus"),
    ],
)
def test_the_weeks_are_the_first_thing_to_ask_a_school(employer: Yaml, weeks: int | None, first: str) -> None:
    """Term time or all year is what a school cook must ask before anything else; nobody else is asked about it (E22)."""
    weeks_told = {"weeks_a_year": weeks} if weeks else {}
    view = offer_view(shipped_wording(), interview(**{**COOK, "employer": employer, "offer": {**HOURLY, **weeks_told}}))
    assert view
    names = [question.name for question in view.to_ask]
    assert names[0] == first
    assert names.count("Paid weeks") == (first == "Paid weeks")
