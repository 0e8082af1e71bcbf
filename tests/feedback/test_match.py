"""What an import would change is shown item by item, in the workbook's own words, before anything is decided."""

import datetime as dt

import pytest

from afterword.feedback.answers import Comment, Returned, Tick
from afterword.feedback.changes import ProposedChange, ProposedChanges
from afterword.feedback.copies import Copies
from afterword.feedback.match import proposals
from afterword.interview.model.entries import Entry
from afterword.interview.model.vocabulary import Verdict
from afterword.interview.reading.to_model import load_candidate, load_interview
from afterword.interview.reading.workspace import Workspace
from afterword.interview.redaction import shared_name
from afterword.interview.values import MOST_ENTRIES
from afterword.workbook.compose import cases_of
from afterword.workbook.wording.wording import shipped_wording
from support.workspace import EXAMPLE_ME, Tree, as_yaml

pytestmark = pytest.mark.long

TODAY = dt.date(2027, 1, 21)
SAVED = dt.date(2027, 1, 20)
THANKS = "larkfield/thank-you/angela-jones"
INTERVIEW: dict[str, Tree] = {
    "role": "HR Business Partner",
    "employer": {"name": "Larkfield Foods", "country": "US"},
    "held": "2027-01-13",
    "interested": "yes",
    "people": [{"name": "Angela Jones", "title": "Ms.", "family_name": "Jones", "is": "hiring manager"}],
    "connection": {"they_want": "build relationships", "i_bring": "eight years of building them"},
}


def workspace(**changes: Tree) -> Workspace:
    """A workspace with the one interview."""
    me, _ = load_candidate(EXAMPLE_ME.read_bytes(), "me.yaml")
    interview, problems = load_interview(as_yaml({**INTERVIEW, **changes}), "larkfield.yaml")
    assert me is not None
    assert interview is not None, problems
    return Workspace(me, {"larkfield": interview})


def proposed(
    *said: Tick | Comment, on: dt.date | None = SAVED, by: str = "Maya Lind", **changes: Tree
) -> ProposedChanges:
    """What one returned file with these answers would change."""
    ticks = tuple(each for each in said if isinstance(each, Tick))
    comments = tuple(each for each in said if isinstance(each, Comment))
    return proposals(
        [Returned("feedback", ticks, comments, by, on)],
        cases_of(workspace(**changes), TODAY, shipped_wording()),
        shipped_wording(),
    )


def one(*said: Tick | Comment, on: dt.date | None = SAVED, **changes: Tree) -> ProposedChange:
    """The last thing that would change."""
    return proposed(*said, on=on, **changes).items[-1]


def test_a_tick_is_shown_as_the_line_that_the_log_would_have() -> None:
    """The step is called what the workbook calls it."""
    found = one(Tick(THANKS, dt.date(2027, 1, 14)))
    assert found.new
    assert found.title == "Thank Ms. Jones: by hand, or by email once you have the address"
    assert found.lines == ("log: + {on: 2027-01-14, did: thank-you/angela-jones}",)


def test_a_box_that_came_ticked_is_nothing_that_anybody_said() -> None:
    """Who typed their three numbers has that box ticked in each PDF: it comes back so, and no line for the log is asked for."""
    salary = {"opening": "71000", "target": "69000", "walk_away": "61500", "currency": "USD"}
    step = "larkfield/salary/range"
    as_it_came, with_a_day = (proposed(Tick(step, day), salary=salary) for day in (None, SAVED))
    assert [(change.new, change.there) for change in as_it_came.items] == [(False, True)]
    assert [change.new for change in with_a_day.items] == [True]
    assert one(Tick(step, None)).new


def test_a_step_that_is_ticked_on_two_days_is_told() -> None:
    """Only one day can be in the log: the first counts, and the other is not passed over in silence. The same twice is once."""
    days = (dt.date(2027, 1, 14), None, dt.date(2027, 1, 14), dt.date(2027, 1, 15))
    found = proposed(*(Tick(THANKS, day) for day in days)).items
    assert [change.new for change in found] == [True, False, False, False]
    assert [change.there for change in found] == [False, True, True, False]
    assert found[-1].why_not == "it is ticked twice, and of 2027-01-14 and 2027-01-15 the first counts"


def test_a_comment_on_a_draft_is_shown_beside_the_words_of_the_draft() -> None:
    """Verdict, comment, suggested wording and what stands there now: enough to decide, cut short where it is long."""
    week = "larkfield/drafts/follow-up/week-1"
    found = one(Comment(week, Verdict.MUST_FIX, "Say it in one line.\nThen stop.", "Dear Ms. Jones,"))
    assert found.title == "The text of: One week on: ask by email how things stand"
    assert found.lines[:5] == (
        "feedback: + {on: 2027-01-20, from: Maya Lind, about: drafts/follow-up/week-1}",
        "  must fix",
        "  it says: Say it in one line.",
        "           Then stop.",
        "  instead: Dear Ms. Jones,",
    )
    assert found.lines[5] == "  now:     Dear Ms. Jones,"
    assert found.lines[-1] == "           Jane Doe"
    long = one(Comment(week, text="abcd " * 500))
    assert long.lines[1:] == (f"  it says: {('abcd ' * 400).rstrip()} … (2,499 characters)",)


@pytest.mark.parametrize(
    ("about", "title"),
    [
        ("salary/research", "Find out what this position pays: HR Business Partner"),
        ("parts/looking-back", "The part: Looking back"),
        ("rubric/truth", "The checklist: Is everything in it true?"),
        ("offer/decline", "offer/decline"),
        ("drafts/offer/decline", "The text of: offer/decline"),
    ],
)
def test_every_kind_of_item_has_its_name(about: str, title: str) -> None:
    """Steps, texts, parts and lines of the checklist; a step that the plan does not have today is called by its ID."""
    assert one(Comment(f"larkfield/{about}", text="Good.")).title == title


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (Tick("larkfield/thank-you/nobody"), "larkfield has no step `thank-you/nobody`"),
        (Tick("larkfield/parts/salary"), "larkfield has no step `parts/salary`"),
        (Tick("larkfield/close/quiet"), "larkfield has no step `close/quiet`"),
        (Comment("larkfield/drafts/salary/research", text="a"), "larkfield has no draft `drafts/salary/research`"),
        (Comment("larkfield/parts/pay", text="a"), "larkfield has no part `parts/pay`"),
        (Comment("larkfield/rubric/zzz", text="a"), "larkfield has no line of the checklist `rubric/zzz`"),
        (
            Comment("larkfield/parts/salary"),
            "the comment on `parts/salary` is longer than a file holds, or says nothing",
        ),
        (Tick("bell/salary/research"), "1 item is about `bell`, which is no interview of this workspace"),
    ],
)
def test_what_names_nothing_that_is_here_is_left_out_and_told(said: Tick | Comment, told: str) -> None:
    """A step, a text, a part, a question or an interview that is not there: nothing is guessed."""
    found = proposed(said)
    assert (found.items, found.unread) == ((), (told,))


def test_an_application_is_closed_by_a_tick_only_where_the_plan_asks_for_it() -> None:
    """Long after the interview the plan itself asks whether to close it; before that no returned tick ends an application."""
    assert one(Tick("larkfield/close/quiet"), held="2026-06-01").about == "close/quiet"


def test_items_of_an_unknown_interview_are_told_once() -> None:
    """The whole file of another workspace is one line, not a hundred."""
    found = proposed(Tick("bell/salary/research"), Tick("bell/salary/range"), Comment("bell/parts/salary", text="a"))
    assert found.unread == ("3 items are about `bell`, which is no interview of this workspace",)


@pytest.mark.parametrize(
    ("copy_id", "told"),
    [("theirs", True), ("ours", False), ("", False)],
    ids=["another's", "one of here", "none named"],
)
def test_an_answer_to_a_copy_that_was_made_elsewhere_is_told(copy_id: str, told: bool) -> None:  # noqa: FBT001  (a case of a table)
    """Taken in for the wrong John Smith: nothing in it is about his interview, and it is said that it is perhaps not his."""
    returned = Returned("feedback", comments=(Comment("bell/parts/salary", text="Why?"),), copy_id=copy_id)
    copies = Copies.of([("larkfield", "ours")], {})
    known = cases_of(workspace(), TODAY, shipped_wording())
    found = proposals([returned], known, shipped_wording(), copies=copies)
    elsewhere = "it answers a copy that was not made here: look whose it is, as it may be meant for somebody else"
    assert (elsewhere in found.unread) == told


def test_the_name_that_a_copy_has_leads_to_its_interview() -> None:
    """A shared copy does not carry the file's name: its answers find the interview all the same."""
    found = one(Tick(f"{shared_name('larkfield')}/salary/research"))
    assert (found.interview, found.about) == ("larkfield", "salary/research")


@pytest.mark.parametrize(
    ("on", "day"),
    [
        (SAVED, "2027-01-20"),
        (None, "2027-01-21"),  # today
        (dt.date(2027, 1, 22), "2027-01-21"),  # where the coach lives it was tomorrow already
        (dt.date(2026, 1, 20), "2027-01-21"),  # a clock that is a year late
    ],
)
def test_a_tick_without_a_day_has_the_day_of_the_file(on: dt.date | None, day: str) -> None:
    """And today if the file has none; never a day that is still to come."""
    found = one(Tick("larkfield/salary/research"), on=on)
    assert found.new
    assert str(found.change.on) == day
    assert str(one(Comment("larkfield/parts/salary", text="a"), on=on).change.on) == day


@pytest.mark.parametrize(
    ("on", "whose"),
    [(SAVED, "the day on which the file was saved"), (None, "today")],
)
def test_a_day_that_can_be_read_in_two_ways_is_shown_beside_the_day_that_is_taken(
    on: dt.date | None, whose: str
) -> None:
    """Whoever decides sees which day would be written, why it is not the one that was typed, and what was typed."""
    sent = Returned("pdf", (Tick(THANKS, typed="05/03/2027"),), on=on)
    found = proposals([sent], cases_of(workspace(), TODAY, shipped_wording()), shipped_wording()).items[0]
    assert found.new
    assert found.lines == (
        f"log: + {{on: {on or TODAY}, did: thank-you/angela-jones}}",
        f"  this is {whose}: what stands beside the box, `05/03/2027`, is no day that can be read in one way alone",
    )


def test_what_was_left_out_is_told_by_the_name_of_your_own_file() -> None:
    """The name that an interview has in copies means nothing to the candidate, so no line shows it."""
    copied = shared_name("larkfield")
    sent = Returned(
        "pdf", unread=(f"a day stands beside {copied}/salary/range", f"{shared_name('other')}/salary/range")
    )
    assert proposals([sent], cases_of(workspace(), TODAY, shipped_wording()), shipped_wording()).unread == (
        "a day stands beside larkfield/salary/range",
        f"{shared_name('other')}/salary/range",
    )


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (dt.date(2027, 1, 12), "2027-01-12 is before the interview of 2027-01-13"),
        (dt.date(2027, 1, 22), "2027-01-22 is still to come"),
        (dt.date(2027, 1, 21), "2027-01-21 comes after 2027-01-20, when the file was saved"),
    ],
)
def test_a_day_that_cannot_be_makes_a_tick_unusable(day: dt.date, why: str) -> None:
    """It is shown with the reason, and there is nothing to decide."""
    found = one(Tick("larkfield/salary/research", day))
    assert (found.new, found.why_not) == (False, why)


def test_the_day_of_a_pdf_is_not_held_against_its_ticks() -> None:
    """Some programs that fill in PDFs leave the day on which the copy was made."""
    sent = Returned("pdf", (Tick("larkfield/salary/research", dt.date(2027, 1, 20)),), on=dt.date(2027, 1, 14))
    assert proposals([sent], cases_of(workspace(), TODAY, shipped_wording()), shipped_wording()).items[0].new


def test_what_is_in_the_log_already_is_nothing_new() -> None:
    """Whatever day the coach wrote: the candidate's own stays."""
    found = one(Tick(THANKS, dt.date(2027, 1, 15)), log=[{"on": "2027-01-14", "did": "thank-you/angela-jones"}])
    assert (found.there, found.new, found.why_not) == (True, False, "")


KNOWN = {"on": "2027-01-14", "about": "parts/salary", "says": "must fix", "text": "No source.\nWhich one?"}


@pytest.mark.parametrize("typed", [KNOWN, {**KNOWN, "resolved": "yes"}, {**KNOWN, "from": "Maya Lind"}])
def test_a_comment_that_is_there_is_nothing_new(typed: dict[str, Tree]) -> None:
    """Resolved or not, and on whatever day it was saved: a page that is saved again says everything again."""
    found = one(Comment("larkfield/parts/salary", Verdict.MUST_FIX, " No source.\r\nWhich  one? "), feedback=[typed])
    assert (found.there, found.new) == (True, False)


@pytest.mark.parametrize(
    "change", [{"from": "Omar Haddad"}, {"says": "question"}, {"text": "No."}, {"about": "parts/references"}]
)
def test_another_comment_is_new(change: dict[str, Tree]) -> None:
    """By another coach, with another verdict or another word, or about something else."""
    said = Comment("larkfield/parts/salary", Verdict.MUST_FIX, "No source.\nWhich one?")
    assert one(said, feedback=[{**KNOWN, **change}]).new


def test_what_a_file_says_twice_is_asked_once() -> None:
    """A feedback file and a PDF of the same coach often say the same."""
    said = (
        Tick(THANKS),
        Tick(THANKS),
        Comment("larkfield/parts/salary", text="a"),
        Comment("larkfield/parts/salary", text="a"),
    )
    assert [each.new for each in proposed(*said).items] == [True, False, True, False]


def test_a_name_that_is_given_wins() -> None:
    """The candidate knows who sent a PDF that names nobody."""
    sent = Returned("pdf", comments=(Comment("larkfield/parts/salary", text="a"),), by="scanner 3")
    found = proposals(
        [sent], cases_of(workspace(), TODAY, shipped_wording()), shipped_wording(), by="\u202eMaya Lind"
    ).items[0]
    assert not isinstance(found.change, Entry)
    assert found.change.by == "Maya Lind"


def test_more_comments_than_a_file_holds_are_told() -> None:
    """The file stays readable, whatever is sent."""
    said = [Comment("larkfield/parts/salary", text=str(number)) for number in range(MOST_ENTRIES)]
    found = proposed(*said, feedback=[KNOWN]).items
    assert [each.new for each in found].count(True) == MOST_ENTRIES - 1
    assert found[-1].why_not == "the file holds 400 of them already"


def test_the_interview_itself_is_not_changed_by_looking() -> None:
    """What would change is a list of values, and the workspace is as it was."""
    here = workspace()
    before = str(here.interviews["larkfield"])
    proposals(
        [Returned("feedback", (Tick(THANKS),), (Comment("larkfield/parts/salary", text="a"),))],
        cases_of(here, TODAY, shipped_wording()),
        shipped_wording(),
    )
    assert str(here.interviews["larkfield"]) == before
