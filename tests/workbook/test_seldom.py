"""What seldom happens and must be right all the same: odd names, odd days, prices in parts of a cent, a talk that lies ahead."""

from dataclasses import replace
from decimal import Decimal

import pytest

from afterword.workbook.advice.becomes import FirstThanks, becoming
from afterword.workbook.advice.days import years_not_meant
from afterword.workbook.advice.employers import Employers, as_words, named
from afterword.workbook.letters.frame.own_start import own_start
from afterword.workbook.pay import money
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.wording import shipped_wording
from support.making import case, drafts, interview


@pytest.mark.parametrize(
    ("name", "text", "is_there"),
    [
        ("Bell", "I wrote to bell  today", True),
        ("Bell", "the bells", False),
        ("Bell & Co.", "as at Bell\n& Co. before", True),
        ("北京銀行", "我在北京銀行工作", True),
        ("!Bell", "say !Bell", True),
    ],
)
def test_an_employer_is_found_by_whole_words_where_a_script_has_words(name: str, text: str, *, is_there: bool) -> None:
    """Over line ends, in any case; a name in a script without spaces stands in the middle of a line."""
    assert named(name, text) is is_there
    employers = Employers.of([interview(employer={"name": name})])
    assert (name in employers.perhaps_in(text)) or not is_there
    assert as_words(name)


@pytest.mark.parametrize(
    ("held", "today", "told"),
    [
        ("2072-01-13", "2027-01-13", "did you mean 2027-01-13?"),
        ("2072-02-29", "2027-01-13", "did you mean 2028-02-29?"),
        (
            "2072-02-29",
            "2029-03-01",
            "check the month as well, and write the day that was meant; if it is right, leave it",
        ),
        ("1927-01-13", "2027-01-13", "did you mean 2027-01-13?"),
        ("2027-01-13", "2027-01-13", None),
    ],
)
def test_a_day_a_lifetime_away_is_asked_about(held: str, today: str, told: str | None) -> None:
    """With the likely day beside it; 29 February has none in most years."""
    said = [problem.help for problem in years_not_meant(case(interview(held=held), today))]
    assert said == ([told] if told else [])


def test_a_day_of_the_plan_a_lifetime_away_is_asked_about_too() -> None:
    """A date of theirs is counted from the interview: the first one after it is meant."""
    value = interview(employer_said={"decide_by": "2072-01-12"})
    assert [problem.help for problem in years_not_meant(case(value))] == ["did you mean 2028-01-12?"]


@pytest.mark.parametrize(
    ("amount", "currency", "country", "printed"),
    [
        ("0.125", "USD", "US", "$0.125"),
        ("0.125", "USD", "DE", "USD 0.125"),
        ("640", "GBP", "GB", "£640.00"),
        ("1.2345", "EUR", None, "EUR 1.2345"),
    ],
)
def test_a_price_in_parts_of_a_cent_keeps_them(amount: str, currency: str, country: str | None, printed: str) -> None:
    """So that the line can be worked out again, with the sign of the country where it is its own money."""
    assert money.rate_there(Decimal(amount), currency, country) == printed


def test_a_sum_is_printed_as_it_is_known() -> None:
    """With cents where there are some, without a currency where none was told, and not at all where there is none."""
    assert money.plain(Decimal("98.5"), None) == "98.5"
    assert money.plain(Decimal("98.5"), "USD") == "USD 98.50"
    assert money.if_known(None, "USD") == ""


def test_where_there_is_no_thank_you_it_lacks_nothing() -> None:
    """A letter that is not there lacks nothing, and no answer becomes a sentence of it."""
    usual = case(interview())
    nobody = replace(usual, plan=replace(usual.plan, steps=()))
    thanks = FirstThanks(nobody, shipped_wording())
    assert (thanks.draft, thanks.others, thanks.lacking, thanks.paragraphs, thanks.sentences) == (None, (), (), (), ())
    assert becoming(thanks, {"person_email": "a@larkfield.example", "my_name": "Jane Doe"}) == {}


@pytest.mark.long
def test_who_writes_a_letter_anew_is_given_all_that_the_file_knows() -> None:
    """The role, what they hope for, the link and the topics, each on a line; who does not want the job is given the role alone."""
    wanted = interview(role_aim="calmer plants", topics=["night shifts", "the canteen"])
    letter = drafts(wanted)["thank-you/angela-jones"]

    points = own_start(Desk.for_letters(case(wanted), shipped_wording()), letter).split("\n- ")[1:]
    assert len(points) == 6
    assert "calmer plants" in points[1]
    assert "the canteen" in points[-1]
    unwanted = interview(interested="no", connection=None)
    letter = drafts(unwanted)["thank-you/angela-jones"]
    assert own_start(Desk.for_letters(case(unwanted), shipped_wording()), letter).count("\n- ") == 1
