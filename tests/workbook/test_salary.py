"""Pay: findings made comparable, the range, the picture, the package, offers side by side. S38-S42, E17-E19."""

import datetime as dt
import html
import itertools
import re
import statistics
import xml.etree.ElementTree as ET
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.interview.model.vocabulary import FindingKind, Per
from afterword.interview.reading.workspace import Workspace
from afterword.plan.steps import Kind
from afterword.workbook.compose import Workbook, cases_of, compose
from afterword.workbook.paper.documents import print_job
from afterword.workbook.pay import figures, offers, salary
from afterword.workbook.pay.a_year import yearly
from afterword.workbook.pay.figures import Apart, Standing, aged, months_between, span
from afterword.workbook.pay.picture import SHAPES, Amounts, Drawn, Row, Shape, Strip, strip
from afterword.workbook.ready import DocumentKind
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.wording.wording import shipped_wording
from support.making import Yaml, candidate, day, interview, mistakes, seen, typed
from support.pages import page_of
from support.turns import drawn

if TYPE_CHECKING:
    from afterword.interview.model.candidate import Candidate

TODAY = "2026-12-23"
OFFICIAL = {"source": "official median", "figure": 98000, "currency": "USD", "as_of": "2025-05", "kind": "official"}
POSTED = {"low": 95000, "high": 115000, "currency": "USD"}
OWN = {"opening": 112_000, "target": 108_000, "walk_away": 97_531, "currency": "USD"}
OFFER = {"received": "2026-12-22", "base": 100_000, "currency": "USD"}

amounts = st.integers(1, 999_999_999).map(Decimal)
rises = st.integers(0, 1000).map(lambda tenths: Decimal(tenths) / 10)
properties = settings(deadline=None, max_examples=drawn(80), derandomize=True, database=None)


def finding(figure: object = 100_000, **changes: object) -> dict[str, object]:
    return {"source": "a survey", "figure": figure, "currency": "USD", **changes}


def shown(**changes: object) -> InterviewView:
    """The interview of the day before with this under `salary`, or other keys under their own names."""
    keys = {key: changes.pop(key) for key in ("offer", "employer", "internal", "outcome") if key in changes}
    return seen(interview(salary=changes, held="2026-12-20", **keys), TODAY)


def pay(**changes: object) -> salary.PayView:
    return shown(**changes).pay


def part_two(view: InterviewView) -> str:
    """Part 2 of the interview, as a reader sees it."""
    body = page_of(view, "salary")
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", body)).split())


def drawings(text: str) -> list[ET.Element]:
    """Every picture in a page or document, as a parser reads it."""
    return [ET.fromstring(each) for each in re.findall(r"<svg.*?</svg>", text, re.DOTALL)]  # noqa: S314  (our own)


# Bringing figures to today


@pytest.mark.long
def test_an_old_figure_is_carried_to_today_and_called_an_estimate() -> None:
    """USD 98,000 of May 2025 is USD 102,696 in December 2026 at 3% a year, and the page says how it came about (S42)."""
    row = pay(findings=[OFFICIAL]).findings[0]
    assert (row.figure, row.today, row.how) == ("USD 98,000", "USD 102,696", "estimate: 19 months at 3% a year")
    text = part_two(shown(findings=[OFFICIAL]))
    assert "USD 102,696 estimate: 19 months at 3% a year" in text
    assert "the rate is a judgement, not a fact" in text


@pytest.mark.long
def test_the_rate_is_the_candidates_own() -> None:
    """Another rate gives another figure, and its own number is shown (S42)."""
    row = pay(findings=[OFFICIAL], yearly_rise="4.5").findings[0]
    assert row.today == f"USD {round(98000 * 1.045 ** (19 / 12)):,}"
    assert "4.5% a year" in row.how


@pytest.mark.long
def test_a_rate_of_nought_leaves_every_figure_as_it_was() -> None:
    """Some publishers carry nothing forward; whoever agrees gets no estimate (S42)."""
    found = pay(findings=[OFFICIAL], yearly_rise=0)
    assert (found.findings[0].today, found.findings[0].how, found.carried_to) == ("USD 98,000", "", "")


@pytest.mark.long
@pytest.mark.parametrize("as_of", ["2026-12", "2027-03", None])
def test_a_figure_of_today_or_later_or_without_a_month_stands_as_typed(as_of: str | None) -> None:
    """Nothing is carried backwards, and nothing is guessed (S42)."""
    row = pay(findings=[finding(as_of=as_of)]).findings[0]
    assert (row.today, row.how) == ("USD 100,000", "")


@pytest.mark.parametrize(("months", "today"), [(120, "2026-12-01"), (121, "2027-01-01")])
def test_what_is_more_than_ten_years_old_is_left_out(months: int, today: str) -> None:
    """It is shown with the reason, and counts for nothing (S42)."""
    known = interview(salary={"findings": [finding(as_of="2016-12")]}).salary
    assert months_between(day("2016-12-01"), day(today)) == months
    apart = figures.comparable(known.findings, "USD", Decimal(3), day(today))[0].apart
    assert apart is (Apart.OLD if months > figures.MOST_MONTHS else None)


@pytest.mark.parametrize(
    ("then", "today", "months"),
    [("2025-05-01", "2026-12-23", 19), ("2026-11-24", "2026-12-23", 0), ("2026-11-23", "2026-12-23", 1)],
)
def test_only_whole_months_are_counted(then: str, today: str, months: int) -> None:
    """A month counts when it has passed (S42)."""
    assert months_between(day(then), day(today)) == months


@properties
@given(amount=amounts, rise=rises, months=st.integers(0, 119))
def test_carrying_forward_never_lowers_a_figure(amount: Decimal, rise: Decimal, months: int) -> None:
    """A month more or a higher rate gives no less, and no time gives the figure itself (S42, E18)."""
    assert amount == aged(amount, rise, 0) <= aged(amount, rise, months) <= aged(amount, rise, months + 1)
    assert aged(amount, rise, months) <= aged(amount, rise + 1, months)


@properties
@given(amount=amounts, rise=rises, years=st.integers(0, 10))
def test_whole_years_are_the_plain_product(amount: Decimal, rise: Decimal, years: int) -> None:
    """Rounded once, half up, with no float on the way (E18)."""
    exact = amount * (1 + rise / 100) ** years
    assert abs(aged(amount, rise, 12 * years) - exact) <= Decimal("0.5")


@pytest.mark.parametrize(("amount", "whole"), [("0.5", 1), ("1.5", 2), ("2.49", 2)])
def test_half_a_unit_goes_up(amount: str, whole: int) -> None:
    """As it does on paper (E18)."""
    assert aged(Decimal(amount), Decimal(0), 0) == whole


# What may be compared


@pytest.mark.long
def test_pay_by_the_hour_counts_once_its_hours_are_told() -> None:
    """50 an hour is 104,000 for 40 hours in 52 weeks, and the page says so; without hours it stands apart (E18)."""
    told, untold = pay(
        findings=[finding(50, per="hour", hours_a_week=40), finding(50, per="hour"), finding(60_000)]
    ).findings[:2]
    assert (told.figure, told.today, told.how) == ("USD 50 an hour", "USD 104,000", "40 hours a week, 52 weeks")
    assert (untold.today, untold.apart) == ("", "by the hour: it joins the range once the hours a week are told")


@pytest.mark.long
def test_pay_by_the_month_counts_once_its_payments_are_told() -> None:
    """Thirteen payments of 4,000 are 52,000; without their number no year is guessed (E18)."""
    told, untold = pay(findings=[finding(4000, per="month", payments_a_year=13), finding(4000, per="month")]).findings
    assert (told.today, told.how) == ("USD 52,000", "13 payments a year")
    assert (untold.today, untold.apart) == ("", "by the month: it joins the range once the payments in a year are told")


@pytest.mark.long
@pytest.mark.parametrize(
    ("per", "key", "count", "how", "once"),
    [
        ("week", "weeks_a_year", 46, "46 weeks a year", "paid weeks of a year"),
        ("day", "days_a_year", 220, "220 days a year", "paid days of a year"),
        ("piece", "pieces_a_year", 12, "12 pieces a year", "pieces in a year"),
    ],
)
def test_pay_by_week_day_or_piece_has_a_year_only_with_what_was_typed(
    per: str, key: str, count: int, how: str, once: str
) -> None:
    """A figure by the day stays one; it joins the range when the paid days of a year are told, and no other way (E46)."""
    told, untold = pay(findings=[finding(1000, per=per, **{key: count}), finding(1000, per=per)]).findings
    assert told.figure == f"USD 1,000 a {per}"
    assert told.today == f"USD {1000 * count:,}"
    assert how in told.how
    assert (untold.today, untold.apart) == ("", f"by the {per}: it joins the range once the {once} are told")


@pytest.mark.long
@pytest.mark.parametrize(
    ("hours", "today", "apart", "standing"),
    [
        (
            None,
            "",
            "for more work than the offer, perhaps: it joins the range once it is told how much, such as 37 hours a week",
            None,
        ),
        (40, "USD 26,000", "", "Their offer lies above everything you found."),
    ],
)
def test_a_full_time_figure_joins_a_part_time_offer_with_its_own_hours(
    hours: int | None, today: str, apart: str, standing: str | None
) -> None:
    """An offer of 20 hours is not said to lie below a figure that is for 40, and nobody is led to ask for more on that (S42, E50)."""
    offer = {"received": "2026-12-22", "base": 26, "currency": "USD", "per": "hour", "hours_a_week": 20}
    told = {"hours_a_week": hours} if hours else {}
    found = pay(
        findings=[finding(52_000, **told), finding(25, per="hour", hours_a_week=40)], currency="USD", offer=offer
    )
    full, hourly = found.findings
    assert (full.today, full.apart) == (today, apart)
    assert (hourly.today, hourly.how) == ("USD 26,000", "20 hours a week, 52 weeks")
    assert (found.standings[0] == standing) or standing is None


@pytest.mark.long
def test_other_currencies_and_pay_after_tax_are_shown_apart() -> None:
    """Nothing is converted and nothing mixed: the range has the one figure that may be compared (E18)."""
    found = pay(findings=[finding(), finding(1, currency="EUR"), finding(2, before_tax="no")], currency="USD")
    assert [row.apart.split(",")[0] for row in found.findings] == ["", "in another currency", "after tax"]
    assert found.range is not None
    assert (found.range.count, found.range.low, found.range.high) == (1, "USD 100,000", "USD 100,000")


@pytest.mark.long
def test_a_figure_inside_the_range_that_a_source_gives_is_not_said_to_lie_above_it() -> None:
    """An advert says 33,000 to 37,000: who asks for 36,000 asks for no more than it says, and is not led to ask for less."""
    advert = finding(figure=35_000, low=33_000, high=37_000, as_of=None)
    found = pay(findings=[advert], currency="USD", target=36_000, opening=38_000)
    assert found.standings == (
        "Your opening ask lies above the one figure you have.",
        "Your target lies in the upper half of the one range you have.",
    )


@pytest.mark.long
def test_without_a_currency_of_their_own_the_range_has_the_one_that_most_findings_have() -> None:
    """And a target without a currency is then not given one (E18)."""
    found = pay(findings=[finding(currency="EUR"), finding(), finding(110_000)], target=105_000)
    assert (found.currency, found.numbers.target, found.standings) == ("USD", "105,000", ())


def test_a_low_end_above_the_figure_is_a_mistake_that_is_told() -> None:
    """The ends of a finding lie on their sides of it (S42)."""
    found = mistakes(salary={"findings": [finding(100, low=101), finding(100, high=99)]})
    assert len(found) == 2
    assert all("comes before" in each for each in found)


@pytest.mark.parametrize(("key", "value"), [("yearly_rise", 101), ("yearly_rise", -1), ("yearly_rise", "three")])
def test_an_impossible_rate_is_refused(key: str, value: object) -> None:
    """From 0 to 100 percent a year (S42)."""
    assert mistakes(salary={key: value})


@pytest.mark.parametrize("hours", [0, 169, "0.5"])
def test_impossible_hours_are_refused(hours: object) -> None:
    """A week has from 1 to 168 hours (E18)."""
    assert mistakes(salary={"findings": [finding(per="hour", hours_a_week=hours)]})


# The range


@pytest.mark.long
def test_the_range_has_the_median_and_never_the_mean() -> None:
    """One very high figure does not move the middle (S42)."""
    found = pay(findings=[finding(each) for each in (90_000, 100_000, 999_000)]).range
    assert found is not None
    assert (found.low, found.middle, found.high, found.lower) == ("USD 90,000", "USD 100,000", "USD 999,000", "")


@pytest.mark.long
def test_quarters_are_shown_from_four_figures_on_with_their_method() -> None:
    """Fewer figures have no quarters to show (S42)."""
    found = shown(findings=[finding(each) for each in (80_000, 90_000, 100_000, 120_000)])
    assert found.pay.range is not None
    assert (found.pay.range.lower, found.pay.range.upper) == ("USD 87,500", "USD 105,000")
    assert "counted as QUARTILE in a spreadsheet does" in part_two(found)


@pytest.mark.long
def test_one_figure_is_not_called_a_range() -> None:
    """The page says so, and what would help (S42)."""
    text = part_two(shown(findings=[OFFICIAL]))
    assert "One figure is not a range yet" in text
    assert "Two more sources of another kind would make this firmer." in text


@properties
@given(values=st.lists(amounts, min_size=1, max_size=40))
def test_the_range_lies_within_the_findings_and_its_parts_in_order(values: list[Decimal]) -> None:
    """Low, quarter, middle, quarter, high; the quarters are those of the standard library, to the unit (S42, E18)."""
    plain = interview(salary={"findings": [finding()]}).salary.findings[0]
    found = span([figures.Figure(1, plain, each) for each in values])
    assert found is not None
    assert min(values) == found.low <= found.middle <= found.high == max(values)
    assert abs(found.middle - statistics.median(values)) <= Decimal("0.5")
    if len(values) < 4:
        assert found.lower is found.upper is None
        return
    assert found.lower is not None
    assert found.upper is not None
    assert found.low <= found.lower <= found.middle <= found.upper <= found.high
    lower, _, upper = statistics.quantiles(values, n=4, method="inclusive")
    assert abs(found.lower - lower) <= Decimal("0.5")
    assert abs(found.upper - upper) <= Decimal("0.5")


@pytest.mark.long
@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        (["official"], "Two more sources"),
        (["official", "official", "official"], "Two more sources"),
        (["official", "recruiter"], "One more source"),
        (["official", "recruiter", "self-reported"], "at least three kinds"),
    ],
)
def test_three_kinds_of_source_are_firmer_than_three_of_one(kinds: list[str], said: str) -> None:
    """Three official figures are still one kind of source (S42)."""
    assert said in pay(findings=[finding(kind=kind) for kind in kinds]).firm[0]


@pytest.mark.long
def test_the_posted_range_is_a_kind_of_source_and_what_was_not_told_is_none() -> None:
    """An official figure and the posting are two kinds; three figures of no told kind are not three (S42)."""
    assert pay(findings=[OFFICIAL], posted=POSTED).firm == (shipped_wording().words.pay("firm", "one"),)
    assert pay(findings=[finding()] * 3).firm == (
        shipped_wording().words.pay("firm", "two"),
        shipped_wording().words.pay("firm", "untold"),
    )


# The three numbers


@pytest.mark.long
def test_opening_target_and_offer_are_placed_in_the_range() -> None:
    """Where each lies is told; what it ought to be is not (S42)."""
    found = pay(
        findings=[finding(90_000), finding(100_000), finding(110_000)],
        opening=120_000,
        target=105_000,
        currency="USD",
        offer={**OFFER, "base": 95_000},
    )
    assert found.standings == (
        (
            "Their offer lies below the middle of what you found. "
            "That speaks for asking for more, with a figure and its source at hand."
        ),
        "Your opening ask lies above everything you found.",
        "Your target lies above the middle of what you found.",
    )


@pytest.mark.long
def test_no_number_of_the_candidates_is_made_up() -> None:
    """Findings alone give no target, no opening and no least (S42)."""
    found = pay(findings=[finding(90_000), finding(100_000)])
    assert not found.numbers
    assert found.standings == ()


@pytest.mark.parametrize(
    ("amount", "where"),
    [(79, Standing.BELOW), (80, Standing.LOWER), (90, Standing.MIDDLE), (91, Standing.UPPER), (101, Standing.ABOVE)],
)
def test_each_place_in_a_range_has_its_word(amount: int, where: Standing) -> None:
    """Below, in the lower part, the middle, the upper part, above (S42)."""
    found = figures.Range(3, Decimal(80), None, Decimal(90), None, Decimal(100), Decimal(80), Decimal(100))
    assert found.standing(Decimal(amount)) is where


@pytest.mark.long
def test_numbers_that_contradict_each_other_are_pointed_out_in_private() -> None:
    """A target under the least, an offer under it: on the candidate's page, in no document (E17)."""
    view = shown(walk_away=97_531, target=90_000, opening=85_000, currency="USD", offer={**OFFER, "base": 96_000})
    assert len(view.pay.private_cautions) == 3
    job = print_job(view, DocumentKind.WORKBOOK)
    assert job is not None
    assert not any(each in job.html for each in view.pay.private_cautions)


# The picture


@pytest.mark.long
def test_the_picture_is_read_aloud_and_needs_no_colour() -> None:
    """One label says every row; each kind of source has a shape of its own (S42)."""
    found = [finding(90_000 + number, kind=str(kind)) for number, kind in enumerate(FindingKind)]
    picture = drawings(page_of(shown(findings=found, posted=POSTED, **OWN), "salary"))[0]
    assert picture.get("role") == "img"
    said = picture.findtext("title", "")
    assert all(text in said for text in ("Posted 95,000 to 115,000", "Figure 1: 90,000", "Target 108,000", "USD"))
    assert len(set(SHAPES.values())) == len(FindingKind) + 1
    colours = {each.get(key) for each in picture.iter() for key in ("fill", "stroke")}
    assert colours <= {None, "none", "currentColor"}


@pytest.mark.long
def test_the_least_is_drawn_in_the_private_copy_alone() -> None:
    """The document has neither the figure nor a mark, and its scale is the same as if there were none (E17)."""
    found = [finding(100_000), finding(104_000)]
    with_least, without = shown(findings=found, **OWN), shown(findings=found, **{**OWN, "walk_away": None})
    page, job = page_of(with_least, "salary"), print_job(with_least, DocumentKind.WORKBOOK)
    assert job is not None
    assert "Your least 97,531" in drawings(page)[0].findtext("title", "")
    assert "97,531" not in job.html
    assert "97531" not in job.html
    assert len(drawings(job.html)) == 1
    assert with_least.pay.picture == without.pay.picture
    assert with_least.pay.private_picture != without.pay.private_picture


@properties
@given(
    values=st.lists(amounts, min_size=1, max_size=12),
    posted=st.tuples(amounts, amounts),
    own=st.lists(amounts, min_size=4, max_size=4),
)
def test_no_text_of_the_picture_touches_another_and_all_is_inside(
    values: list[Decimal], posted: tuple[Decimal, Decimal], own: list[Decimal]
) -> None:
    """Each row has a line to itself, every mark lies on the scale, and more pay is never further left (S42)."""
    plain = interview(salary={"findings": [finding()]}).salary.findings[0]
    known = [figures.Figure(number, plain, each) for number, each in enumerate(values, 1)]
    low, high = sorted(posted)
    drawn = strip(shipped_wording(), Drawn(known, span(known), Amounts((low, high), *own), "USD"), private=True)
    assert drawn is not None
    _all_inside(drawn)
    marks = {value: row.x for value, row in zip(values, drawn.rows[1:], strict=False)}
    assert [marks[value] for value in sorted(marks)] == sorted(marks.values())


def test_figures_that_lie_close_together_have_a_scale_of_their_own() -> None:
    """The scale begins near the lowest of them, not at nought (S42)."""
    drawn = pay(findings=[finding(100_000), finding(104_000)], **OWN).private_picture
    assert drawn is not None
    _all_inside(drawn)
    assert [mark.text for mark in drawn.marks] == ["100,000", "105,000", "110,000"]


def _all_inside(drawn: Strip) -> None:
    rows: tuple[Row, ...] = drawn.rows
    assert all(below.y - above.y >= 28 for above, below in itertools.pairwise(rows))
    assert all(row.first >= 0 and row.first <= row.last <= drawn.width for row in rows)
    assert all(len(row.text) * 7 <= drawn.width for row in rows)
    spans = [(mark.x - len(mark.text) * 3.5, mark.x + len(mark.text) * 3.5) for mark in drawn.marks]
    assert all(left[1] < right[0] for left, right in itertools.pairwise(spans))
    assert all(left >= 0 and right <= drawn.width for left, right in spans)
    assert drawn.rows[-1].y < drawn.axis < drawn.height


@properties
@given(source=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60))
def test_no_typed_text_gets_into_the_picture(source: str) -> None:
    """Whatever the sources are called, the picture is the same: it is drawn from numbers and our own words (S42)."""
    plain = interview(salary={"findings": [finding(), finding(90_000)]}).salary.findings
    named = tuple(each.model_copy(update={"source": source, "place": source, "note": source}) for each in plain)
    drawn = [
        strip(shipped_wording(), Drawn(known, span(known), Amounts(), "USD"), private=True)
        for known in (figures.comparable(each, "USD", Decimal(3), day(TODAY)) for each in (plain, named))
    ]
    assert drawn[0] == drawn[1]


@pytest.mark.long
@pytest.mark.parametrize("source", ['"><script>alert(1)</script>', "</svg><img src=x>", "&lt;b&gt; & *b* [a](b)"])
def test_a_hostile_source_is_text_beside_the_picture(source: str) -> None:
    """It is read letter for letter in the table, and opens no element (S42)."""
    view = shown(findings=[finding(source=source), finding(90_000)])
    body = page_of(view, "salary")
    assert source in html.unescape(body)
    assert "<script" not in body
    assert "<img" not in body
    assert {each.tag for each in drawings(body)[0].iter()} <= {"svg", "title", "text", "line", "rect", "circle", "path"}


@pytest.mark.long
def test_a_posted_range_in_another_currency_is_not_drawn_beside_the_figures() -> None:
    """It is named in its own currency, and no bar stands among amounts it cannot be compared with (E18)."""
    found = pay(findings=[finding(90_000), finding(100_000)], posted={**POSTED, "currency": "EUR"}, currency="USD")
    assert found.numbers.posted == "EUR 95,000 to EUR 115,000"
    assert found.picture is not None
    assert Shape.BAR not in {row.shape for row in found.picture.rows}


@pytest.mark.long
def test_a_posted_range_by_the_hour_is_drawn_once_its_hours_are_told() -> None:
    """45 to 55 an hour is 93,600 to 114,400 for 40 hours a week; without the hours there is no bar (E18)."""
    hourly = {"low": 45, "high": 55, "currency": "USD", "per": "hour"}
    both = [finding(90_000), finding(100_000)]
    told, untold = pay(findings=both, posted={**hourly, "hours_a_week": 40}), pay(findings=both, posted=hourly)
    assert untold.numbers.posted == "USD 45 to USD 55 an hour"
    assert told.picture is not None
    assert untold.picture is not None
    assert told.picture.rows[0].text == "Posted 93,600 to 114,400"
    assert Shape.BAR not in {row.shape for row in untold.picture.rows}


@pytest.mark.long
def test_with_nothing_to_compare_there_is_no_picture() -> None:
    """One figure alone is no picture (S42)."""
    assert pay(findings=[finding()]).private_picture is None
    assert pay().picture is None


# The package and the offers


@pytest.mark.long
def test_a_total_counts_what_has_a_figure_and_names_what_has_none() -> None:
    """Base, what comes every year, and the first year with what is paid once (E18)."""
    package = [
        {"what": "bonus", "worth": 6000},
        {"what": "sign-on", "worth": "5000.50", "once": "yes"},
        {"what": "gym"},
    ]
    view = shown(offer={**OFFER, "package": package})
    found = view.pay.offer
    assert found is not None
    assert (found.year, found.first_year, found.no_figure) == ("$106,000", "$111,000.50", ("gym",))
    assert "Not counted, as it has no figure yet: gym" in part_two(view)


@pytest.mark.long
def test_an_offer_by_the_month_has_no_year_until_its_payments_are_told() -> None:
    """4,000 a month is not multiplied by a guess (E18)."""
    month = {**OFFER, "base": 4000, "currency": "EUR", "per": "month"}
    untold, told = pay(offer=month).offer, pay(offer={**month, "payments_a_year": 14}).offer
    assert untold is not None
    assert told is not None
    assert (untold.base, untold.year) == ("EUR 4,000 a month", "")
    assert (told.base_a_year, told.how, told.year) == ("EUR 56,000", "14 payments a year", "EUR 56,000")


@properties
@given(base=st.integers(0, 10**11), items=st.lists(st.tuples(st.integers(0, 10**9), st.booleans()), max_size=10))
def test_totals_are_exact_to_the_cent(base: int, items: list[tuple[int, bool]]) -> None:
    """Nothing is lost or rounded on the way to a total (E18)."""
    value = interview(offer={**OFFER, "received": "2027-01-20"}).offer
    item = interview(offer={**OFFER, "received": "2027-01-20", "package": [{"what": "x"}]}).offer.package[0]  # type: ignore[union-attr]
    package = tuple(item.model_copy(update={"worth": Decimal(cents) / 100, "once": once}) for cents, once in items)
    assert value is not None
    found = offers.total(value.model_copy(update={"base": Decimal(base) / 100, "package": package}))
    assert found is not None
    assert found.year * 100 == base + sum(cents for cents, once in items if not once)
    assert found.first * 100 == base + sum(cents for cents, _ in items)


@pytest.mark.long
def test_what_the_offer_already_tells_is_not_asked_again() -> None:
    """The list of what to ask leaves out base pay and what stands under `package`, by its ID or its name (S42)."""
    package = [{"what": "Bonus"}, {"what": "Sign-on payment"}, {"what": "health cover"}]
    found = pay(offer={**OFFER, "package": package}).offer
    assert found is not None
    left = {each.id for each in found.to_ask}
    assert not {"base-pay", "bonus", "sign-on", "health-cover"} & left
    assert {"pension", "paid-leave"} <= left
    assert pay().offer is None


@pytest.mark.long
@pytest.mark.parametrize(
    ("keys", "asked", "beside_the_point"),
    [
        ({"per": "hour", "hours_a_week": 30}, {"shifts", "pension"}, {"equity", "sign-on", "severance"}),
        ({}, {"equity", "severance"}, {"shifts"}),
    ],
)
def test_what_is_asked_about_an_offer_is_what_such_pay_brings(
    keys: Yaml, asked: set[str], beside_the_point: set[str]
) -> None:
    """Who is paid by the hour asks about shifts, and not about shares; what matters to few, such as a visa, stands apart."""
    found = pay(offer={**OFFER, **keys}).offer
    assert found is not None
    left = {each.id for each in found.to_ask}
    assert "paid-leave" in {each.id for each in found.for_all}
    assert "visa" in {each.id for each in found.for_few}
    assert len(found.for_all) <= 12
    assert asked <= left
    assert not beside_the_point & left


def workbook(*offered: dict[str, Any]) -> Workbook:
    """The workbook of as many interviews as there are offers; each is the keys of its interview."""
    values = {
        f"2026-12-{10 + number}-employer": interview(
            held=f"2026-12-{10 + number}", employer={"name": f"Firm {number}"}, **keys
        )
        for number, keys in enumerate(offered)
    }
    me: Candidate = candidate()
    return compose(cases_of(Workspace(me, values), dt.date.fromisoformat(TODAY), shipped_wording()), shipped_wording())


def offer_text(found: Workbook) -> str:
    body = next(page.body for page in found.pages if page.path == "offers-compared.md")
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", body)).split())


LATER = {**OFFER, "answer_by": "2027-01-08", "package": [{"what": "bonus", "worth": 777}], "place": "Leeds"}
SOONER = {**OFFER, "base": 61_234, "currency": "EUR", "answer_by": "2026-12-30"}


@pytest.mark.long
def test_several_offers_stand_side_by_side_and_the_front_page_leads_there() -> None:
    """In the order in which answers are due, with what each makes in a year and where the work would be (S42, E22)."""
    found = workbook({"offer": LATER}, {"offer": SOONER})
    text = offer_text(found)
    assert text.index("Firm 1") < text.index("Firm 0")
    assert all(each in text for each in ("USD 100,777", "Leeds", "Fri 8 Jan 2027", "EUR 61,234"))
    assert 'href="offers-compared.html"' in found.pages[0].body


@pytest.mark.long
def test_the_comparison_says_which_one_you_would_choose_and_leaves_no_hole() -> None:
    """The first choice is marked as typed, and an offer that names no place says so (S42, E21)."""
    text = offer_text(workbook({"offer": LATER}, {"offer": SOONER, "first_choice": "yes"}))
    assert text.count("your first choice") == 1
    assert text.index("Firm 1 your first choice") < text.index("Firm 0")
    assert "no place told" in text
    assert "your first choice" not in offer_text(workbook({"offer": LATER}, {"offer": SOONER}))


@pytest.mark.long
def test_offers_in_different_currencies_are_neither_converted_nor_ranked() -> None:
    """Both are shown, with a word of warning; two in one currency need none (E18)."""
    assert "different currencies (USD, EUR)" in offer_text(workbook({"offer": LATER}, {"offer": SOONER})).replace(
        "(EUR, USD)", "(USD, EUR)"
    )
    assert "different currencies" not in offer_text(workbook({"offer": LATER}, {"offer": OFFER}))


@pytest.mark.parametrize(
    "keys",
    [
        ({"offer": LATER},),
        ({"offer": LATER}, {}),
        ({"offer": LATER}, {"offer": OFFER, "outcome": {"result": "withdrawn", "on": "2026-12-23"}}),
    ],
)
@pytest.mark.long
def test_one_open_offer_is_not_compared_with_nothing(keys: tuple[dict[str, Any], ...]) -> None:
    """No page and no link to it, until there are two to weigh (S42)."""
    found = workbook(*keys)
    assert [page for page in found.pages if page.path == "offers-compared.md"] == []
    assert "offers-compared.html" not in found.pages[0].body


@pytest.mark.long
def test_what_another_employer_offers_is_in_nothing_that_leaves() -> None:
    """The comparison is a page of the candidate's own: no document, mail or calendar has the other's figure (E17)."""
    found = workbook({"offer": LATER}, {"offer": SOONER})
    mine = [job.html for job in found.documents if "employer/" in job.path and "-10-" in job.path]
    assert mine
    leaving = mine + [mail.draft.subject + mail.draft.body for mail in found.mails if "-10-" in mail.path]
    leaving += [event.summary for each in found.calendars for event in each.events]
    assert [text for text in leaving if "61,234" in text or "61234" in text or "Firm 1" in text] == []


# Notes, tools, words


@pytest.mark.long
@pytest.mark.parametrize(
    ("keys", "name"),
    [
        ({"posted": POSTED}, "places"),
        ({"internal": "yes"}, "internal"),
        ({"employer": {"name": "Bell", "country": "US", "setting": "public"}}, "graded"),
    ],
)
def test_what_depends_on_rules_is_general_dated_and_to_be_checked_locally(keys: dict[str, Any], name: str) -> None:
    """Posted ranges, a move inside one employer, pay by grade: a neutral line each, and never advice on law (E19, E29)."""
    assert pay(**keys).notes == (shipped_wording().words.pay("notes", name),)
    text = shipped_wording().words.pay("notes", name).lower()
    assert "check locally" in text
    assert not re.search(r"illegal|unlawful|your right|entitled|must\b", text)
    assert name == "graded" or "2026" in text


@pytest.mark.long
def test_without_such_a_reason_there_is_no_note() -> None:
    """Elsewhere, and without a posted range, nothing is said of rules (E19)."""
    assert pay(employer={"name": "Bell", "country": "GB"}, posted={**POSTED, "currency": "GBP"}).notes == ()
    assert pay().notes == ()


@pytest.mark.long
def test_research_that_is_not_done_is_met_without_reproach_and_with_help() -> None:
    """An empty table invites; five tools and two articles are there to begin with (S38, S40, S41)."""
    view = shown()
    text = part_two(view)
    assert "Nothing yet. Write down what you find" in text
    assert not re.search(r"should have|too late|failed|forgot|unfortunately", text.lower())
    assert len(view.salary_tools) >= 5
    assert len(view.articles) >= 2
    assert all(each.title and (each.by or each.publisher) and each.url for each in view.articles)


@pytest.mark.long
def test_with_an_offer_and_no_research_the_figures_come_first() -> None:
    """The one next thing is the research (S39)."""
    view = shown(offer=OFFER, researched="no")
    assert view.next is not None
    assert view.next.id.within == "salary/research"
    assert view.plan.of(Kind.RESEARCH_SALARY)


@pytest.mark.long
def test_yen_have_no_decimals_in_any_table() -> None:
    """Figures, range and total in whole yen (E18)."""
    found = shown(
        findings=[finding("6000000", currency="JPY", as_of="2025-05"), finding("6500000", currency="JPY")],
        offer={**OFFER, "base": 6_200_000, "currency": "JPY", "package": [{"what": "bonus", "worth": 400_000}]},
        employer={"name": "Bell", "country": "JP"},
    )
    figures_shown = re.findall(r"JPY [\d,.]+\d", part_two(found))
    assert "JPY 6,600,000" in figures_shown
    assert not [each for each in figures_shown if "." in each]


@pytest.mark.long
def test_the_table_has_room_for_source_figure_place_date_and_ones_own_range() -> None:
    """What was typed is there as typed, in the page and on paper, with empty rows to write in (S42)."""
    row = {**OFFICIAL, "place": "Ohio", "note": "all industries", "low": 80_000, "high": 120_000}
    view = shown(findings=[row], **OWN)
    text, job = part_two(view), print_job(view, DocumentKind.WORKBOOK)
    assert job is not None
    wanted = ("official median", "USD 98,000", "USD 80,000 to USD 120,000", "Ohio", "May 2025")
    assert all(each in text and each in job.html for each in wanted)
    assert "all industries" in text
    assert job.html.count('class="room"') == 3


def test_every_word_about_pay_is_used_and_every_use_has_its_word() -> None:
    """The words of the file are those that the code asks for, no more and no fewer (S42)."""
    known = shipped_wording().words._pay
    assert set(known["per"]) == {str(each) for each in Per}
    assert set(known["kinds"]) == {str(each) for each in FindingKind}
    assert set(known["apart"]) == {str(each) for each in Apart}
    assert set(known["shapes"]) == {str(each) for each in Shape} - {"bar", "line", "ring"}
    ones = {"one-below", "one-lower", "one-middle", "one-upper", "one-above"}
    assert set(known["standing"]) == {str(each) for each in Standing} | ones


def test_a_figure_is_worked_out_for_a_year_only_from_what_was_typed() -> None:
    """The hours of one person say nothing of another's (E18)."""
    known = interview(salary={"findings": [finding(20, per="hour", payments_a_year=12)]}).salary.findings[0]
    assert yearly(known.figure, known) is None
    assert b"per: hour" in typed(salary={"findings": [finding(per="hour")]})


AD: Yaml = {"source": "the ad", "figure": 35_000, "low": 33_000, "high": 37_000, "currency": "GBP", "as_of": "2025-02"}


@pytest.mark.long
def test_a_hope_within_their_own_range_is_not_called_too_high() -> None:
    """Their ad does not grow by itself, and what lies between its ends lies within it; once all is settled nothing is said."""
    salary = {"opening": 36_000, "target": 37_500, "currency": "GBP", "findings": [AD]}
    shown = seen(interview(salary=salary), TODAY).pay
    assert shown.findings[0].today == "£35,000"
    assert shown.standings == (
        "Your opening ask lies in the upper half of the one range you have.",
        "Your target lies above the one figure you have.",
    )
    settled = {"outcome": {"result": "accepted", "on": "2027-01-14"}}
    assert seen(interview(salary=salary, **settled), "2027-01-15").pay.standings == ()
