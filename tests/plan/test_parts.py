"""Parts 2 to 5 and the close, as the plan holds them: S1, S3, S38-S64, S73, S74."""

import pytest

from afterword.interview.reading import cross_references
from afterword.interview.reading.yaml.yaml_door import parse
from afterword.plan.steps import Chapter, Kind, State, Why
from afterword.workbook.wording.wording import shipped_wording
from support.making import JONES, NAME, REYES, candidate, cases, day, drafts, ids, interview, planned, seen, step, typed

OFFER = {"received": "2027-01-20"}
LEE = {"name": "Kim Lee", "is": "agency consultant", "email": "lee@agency.example"}


def test_the_five_parts_come_in_order() -> None:
    """Follow up, salary, next step, references, offer: numbered 1 to 5, then the look back (S1, S73)."""
    names = [(each.number, each.name) for each in seen(interview()).chapters]
    assert names == [
        (1, "Follow up"),
        (2, "Salary discussion"),
        (3, "Next step in the process"),
        (4, "References"),
        (5, "Make an offer"),
        (6, "Looking back"),
    ]


@pytest.mark.long
@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"employer_said": {"do_not_contact": "yes"}},
        {"interested": "no"},
        {"people": [JONES, LEE]},
        {"people": [REYES], "stage": "phone-screen"},
        {"offer": OFFER},
        {"next_step": {"booked": "2027-02-02"}},
    ],
    ids=["plain", "asked not to write", "not interested", "agency", "phone screen", "offer", "next round"],
)
def test_no_part_that_is_shown_only_waits(changes: dict[str, object]) -> None:
    """Each part has something to do with a date or a trigger, or says that it is not needed (S3)."""
    shown = seen(interview(**changes))
    assert [each.name for each in shown.chapters if not each.live and not each.note] == []
    assert [each.id.within for each in shown.steps if each.open and not (each.due or each.when)] == []


def test_who_is_not_interested_needs_no_other_parts() -> None:
    """Parts 2 to 5 say that they are not needed, and hold nothing (S11, S34)."""
    chapters = {each.number: each for each in seen(interview(interested="no")).chapters}
    assert all(chapters[number].note and not chapters[number].steps for number in (2, 3, 4, 5))


@pytest.mark.long
@pytest.mark.parametrize(
    "state",
    [
        {},
        {"interested": "no"},
        {"offer": OFFER},
        {"outcome": {"result": "rejected", "on": "2027-01-20"}},
        {"outcome": {"result": "withdrawn", "on": "2027-01-20"}},
        {"next_step": {"booked": "2027-02-02"}},
        {"employer_said": {"do_not_contact": "yes"}},
    ],
)
@pytest.mark.parametrize("today", ["2027-01-13", "2027-01-20", "2027-03-20"])
def test_there_is_always_a_dated_next_thing(state: dict[str, object], today: str) -> None:
    """Whatever the state and the day, the first page has a dated action for the candidate (S74)."""
    upcoming = seen(interview(**state), today).next
    assert upcoming is not None
    assert upcoming.due is not None


# Part 2: salary


def test_salary_is_researched_before_the_first_follow_up() -> None:
    """Not done yet: it is a dated task, due before the first weekly email, and not shouted (S38, S39)."""
    task = step(planned(interview()), "salary/research")
    assert task.kind is Kind.RESEARCH_SALARY
    assert day("2027-01-13") <= task.due < day("2027-01-20")  # type: ignore[operator]
    assert not task.urgent


def test_salary_research_comes_before_an_early_date_of_theirs() -> None:
    """They asked for an email after three days; the figures are there before it (S39)."""
    task = step(planned(interview(employer_said={"contact_on": "2027-01-16"})), "salary/research")
    assert task.due < day("2027-01-16")  # type: ignore[operator]


def test_research_done_before_is_brought_up_to_date() -> None:
    """Who has looked already is asked to refresh the figures (S38)."""
    assert step(planned(interview(salary={"researched": "yes"})), "salary/research").kind is Kind.REFRESH_SALARY


def test_missing_research_is_not_reproached() -> None:
    """The task's words are neutral: nothing about what should have been done (S38)."""
    task = next(each for each in seen(interview()).steps if each.id.within.endswith("salary/research"))
    text = f"{task.title} {task.detail}".lower()
    assert not [word for word in ("should have", "late", "failed", "forgot", "unfortunately", "!") if word in text]


def test_with_an_offer_and_no_research_that_is_the_first_thing_in_the_whole_workbook() -> None:
    """Offer on the table, and somebody said that pay is not looked up: before anything else, even an overdue thank-you (S39)."""
    found = planned(interview(offer=OFFER, salary={"researched": "no"}), "2027-01-20")
    assert found.open()[0].id.within == "salary/research"
    assert found.open()[0].urgent


def test_with_an_offer_and_a_figure_the_answer_leads() -> None:
    """Who has something to hold the offer against answers it first: more figures can wait (S39, E22)."""
    salary = {"findings": [{"source": "their ad", "figure": 35000, "currency": "GBP"}]}
    found = planned(interview(offer={**OFFER, "received": "2027-01-20"}, salary=salary), "2027-01-20")
    assert found.open()[0].id.within == "offer/acknowledge"


def test_with_an_offer_and_research_done_there_is_no_alarm() -> None:
    """The figures are there, so nothing jumps the queue (S39)."""
    assert not [each for each in planned(interview(offer=OFFER, salary={"researched": "yes"})).steps if each.urgent]


@pytest.mark.long
def test_there_is_room_for_the_findings_and_the_own_range() -> None:
    """Source, figure, place, date are shown as typed, and a step asks for the candidate's own numbers (S42)."""
    finding = {"source": "BLS", "figure": 98000, "currency": "USD", "place": "New York", "as_of": "2025-05"}
    shown = seen(interview(salary={"findings": [finding]}))
    row = shown.pay.findings[0]
    assert (row.source, row.figure, row.place, row.as_of) == ("BLS", "USD 98,000", "New York", "May 2025")
    assert "salary/range" in ids(shown.plan)


# Part 3: next step


@pytest.mark.long
@pytest.mark.parametrize(
    "field", [name for name, each in shipped_wording().packs.fields().items() if each.testing_likely]
)
def test_a_field_with_tests_has_a_practice_task(field: str) -> None:
    """Where testing is likely, there is a sample project to work on (S43)."""
    assert "next-step/sample-tests" in ids(planned(interview(fields=[field])))


@pytest.mark.long
def test_a_technical_person_after_a_long_gap_searches_for_sample_tests_of_the_field() -> None:
    """Nine years since the last interview: look for sample tests, the field named (S44)."""
    shown = seen(interview(fields=["software-engineering"]), me=candidate(last_interviewed=2018))
    task = next(each for each in shown.steps if each.id.within.endswith("next-step/sample-tests"))
    assert "software engineering" in task.title


@pytest.mark.parametrize("field", ["marketing", "sales", "training"])
def test_marketing_sales_and_training_prepare_a_presentation(field: str) -> None:
    """In these three fields a presentation may be asked for (S45)."""
    known = [name for name in shipped_wording().packs.fields() if field in name]
    assert known, f"no field for {field}"
    assert all("next-step/presentation" in ids(planned(interview(fields=[name]))) for name in known)


@pytest.mark.parametrize("field", ["communications", "instructional-design"])
def test_communications_and_instructional_design_choose_from_the_portfolio(field: str) -> None:
    """Fields with writing or design samples choose one excellent piece (S46)."""
    assert "next-step/portfolio" in ids(planned(interview(fields=[field])))


def test_any_field_with_samples_has_a_portfolio_item() -> None:
    """The candidate says that samples exist, in a field that has none as a rule (S46)."""
    assert "next-step/portfolio" not in ids(planned(interview(fields=["human-resources"])))
    assert "next-step/portfolio" in ids(planned(interview(fields=["human-resources"], next_step={"samples": "yes"})))


@pytest.mark.long
def test_a_sample_already_given_calls_for_a_different_one() -> None:
    """The item names what they have seen and asks for another (S47)."""
    shown = seen(interview(next_step={"samples_given": ["campaign storyboard"]}))
    task = next(each for each in shown.steps if each.id.within.endswith("next-step/portfolio"))
    assert "campaign storyboard" in task.detail
    assert "different" in task.detail


def test_every_interested_workbook_mentions_the_scenario() -> None:
    """Some employers set a case: everybody reads of it, whatever the field (S48)."""
    assert "next-step/scenario" in ids(planned(interview(fields=[])))


@pytest.mark.parametrize("announced", ["test", "presentation", "portfolio", "scenario"])
def test_what_they_announced_is_prepared_whatever_the_field(announced: str) -> None:
    """The employer's word beats the field's habit (S43, S45, S46, S48)."""
    name = {"test": "sample-tests"}.get(announced, announced)
    assert f"next-step/{name}" in ids(planned(interview(fields=[], next_step={"announced": [announced]})))


def test_preparation_counts_back_from_a_booked_round() -> None:
    """The round is fixed for 2 February, and every preparation is due before it and not before the interview (S3)."""
    value = interview(fields=["software-engineering"], next_step={"booked": "2027-02-02"})
    steps = [each for each in planned(value).steps if each.chapter is Chapter.NEXT_STEP and each.due]
    before = [each.due for each in steps if each.kind is not Kind.WRITE_DOWN_ROUND]
    assert len(before) > 3
    assert all(each and day("2027-01-13") <= each < day("2027-02-02") for each in before)


def test_a_round_that_is_over_is_to_be_written_down() -> None:
    """On its day the plan says to write the new round down; until that is done the look back waits for it (E9)."""
    value = interview(next_step={"booked": "2027-03-09"})
    step = planned(value, "2027-03-20").of(Kind.WRITE_DOWN_ROUND)[0]
    assert (step.due, step.overdue(day("2027-03-20")), step.optional) == (day("2027-03-09"), True, False)
    assert planned(value).of(Kind.REFLECT)[0].due == day("2027-03-10")
    assert planned(interview()).of(Kind.WRITE_DOWN_ROUND) == ()


@pytest.mark.long
def test_three_numbers_that_stand_in_the_file_are_written_down() -> None:
    """Who has typed all three is not asked to write them down; who lacks one is (S42)."""
    numbers = {"currency": "USD", "opening": 99_000, "target": 95_000, "walk_away": 90_000}
    assert planned(interview(salary=numbers)).of(Kind.SET_RANGE)[0].state is State.DONE
    for key in ("opening", "target", "walk_away"):
        lacking = {name: value for name, value in numbers.items() if name != key}
        assert planned(interview(salary=lacking)).of(Kind.SET_RANGE)[0].state is State.OPEN


def test_an_earlier_round_leaves_its_other_parts_to_the_later_one() -> None:
    """Once a later round has a file, nothing of the earlier one is still to be done; with an offer on it, that stays (E9)."""
    earlier, later = interview(), interview(held="2027-02-02", follows=NAME)
    known = cases({NAME: earlier, "later": later}, day("2027-02-02"))
    assert known[NAME].plan.open() == ()
    assert all(each.why is Why.NEXT_ROUND for each in known[NAME].plan.steps if each.chapter is not Chapter.FOLLOW_UP)
    assert {each.chapter for each in known["later"].plan.open()} >= {
        Chapter.SALARY,
        Chapter.REFERENCES,
        Chapter.NEXT_STEP,
    }
    offered = interview(offer={"received": "2027-02-01", "answer_by": "2027-02-09"})
    known = cases({NAME: offered, "later": later}, day("2027-02-02"))
    assert known[NAME].plan.of(Kind.ANSWER_OFFER)[0].state is State.OPEN


def test_how_the_employer_interviews_is_researched_with_places_to_look() -> None:
    """The item names the employer, and there is a place to look, Glassdoor among them (S49)."""
    shown = seen(interview())
    task = next(each for each in shown.steps if each.id.within.endswith("research-employer"))
    assert "Larkfield Foods" in task.title
    assert any("Glassdoor" in place.name for place in shown.places)
    assert len(shown.places) >= 2


@pytest.mark.long
def test_the_field_is_researched_when_the_employer_yields_little() -> None:
    """The other way names the field and says when it helps (S50)."""
    task = next(
        each for each in seen(interview(fields=["human-resources"])).steps if each.id.within.endswith("research-field")
    )
    assert "human resources" in task.title
    assert "little about Larkfield Foods" in task.detail


@pytest.mark.long
@pytest.mark.parametrize(("last", "important"), [(2018, True), (2026, False), (None, False)])
def test_a_long_gap_makes_the_research_important(last: int | None, important: bool) -> None:  # noqa: FBT001
    """After nine years both research items are marked; after one year they are not (S51)."""
    shown = seen(interview(), me=candidate(last_interviewed=last))
    marked = {each.important for each in shown.steps if each.id.within.startswith("next-step/research-")}
    assert marked == {important}


def test_a_personality_result_is_offered_only_when_it_fits() -> None:
    """Taken and said to fit: an optional offer to talk about it. Taken only: nothing (S52)."""
    me = candidate(personality_tests=[{"name": "DiSC", "taken": 2022}])
    fits = planned(interview(results_that_fit=["DiSC"]), me=me)
    assert step(fits, "next-step/personality-results").optional
    assert planned(interview(), me=me).of(Kind.PERSONALITY_RESULTS) == ()


def test_a_result_that_was_never_taken_is_refused() -> None:
    """`results_that_fit` names a test that me.yaml does not know: an error, not an invented result (S52)."""
    document, _ = parse(typed(results_that_fit=["DiSC"]), "interview.yaml")
    found = list(cross_references.against_candidate(interview(results_that_fit=["DiSC"]), candidate(), document))
    assert [each.message for each in found] == ["me.yaml has no test `DiSC`"]


def test_two_fields_give_the_union_of_their_items_each_once() -> None:
    """Who works in two fields has the items of both, and none of them twice (S53)."""
    both = [each.id.within for each in planned(interview(fields=["marketing", "software-engineering"])).steps]
    single = {
        each.id.within
        for field in ("marketing", "software-engineering")
        for each in planned(interview(fields=[field])).steps
        if each.chapter is Chapter.NEXT_STEP
    }
    assert len(both) == len(set(both))
    assert {name for name in both if name.startswith("next-step/")} == single


# Part 4: references

THREE = [{"who": "priya-shah", "why": "led me"}, {"who": "luis-ortega", "why": "worked with me"}, {"who": "dana-wu"}]


@pytest.mark.long
def test_three_referees_are_wanted_and_the_missing_number_is_said() -> None:
    """One is chosen: two more are to be chosen, in as many words (S54)."""
    shown = seen(interview(references=THREE[:1]))
    task = next(each for each in shown.steps if each.id.within.endswith("references/choose"))
    assert "2 more references" in task.title


@pytest.mark.long
def test_two_who_said_yes_are_two_of_three() -> None:
    """The third has not been asked: 2 of 3, and she is to be asked for a positive recommendation (S54, S57, S58)."""
    shown = seen(interview(references=THREE))
    assert shown.referees.warning == "2 of 3 have said yes"
    assert "references/ask-dana-wu" in ids(shown.plan)
    text = drafts(interview(references=THREE))["references/ask-dana-wu"].body
    assert "positive recommendation" in text
    assert "rather not" in text


@pytest.mark.long
def test_only_those_who_said_yes_are_on_the_sheet() -> None:
    """No answer is not a yes (S58)."""
    assert [each.referee.name for each in seen(interview(references=THREE)).referees.agreed] == [
        "Priya Shah",
        "Luis Ortega",
    ]


def test_a_referee_who_said_no_is_to_be_replaced() -> None:
    """A no is taken as a no: somebody else is to be chosen (S54, S58)."""
    referees = [{"id": "dana-wu", "name": "Dana Wu", "said_yes": "no"}]
    found = planned(interview(references=[{"who": "dana-wu"}]), me=candidate(referees=referees))
    assert "references/replace-dana-wu" in ids(found)
    assert "references/ask-dana-wu" not in ids(found)


@pytest.mark.long
def test_at_most_three_referees_stand_for_one_interview() -> None:
    """Four agreed and four are named: three are marked for this role (S54)."""
    referees = [{"id": f"r{n}", "name": f"Referee {n}", "said_yes": "yes"} for n in range(4)]
    chosen = [{"who": f"r{n}", "why": "knows the work"} for n in range(4)]
    assert len(seen(interview(references=chosen), me=candidate(referees=referees)).referees.agreed) == 3


@pytest.mark.long
def test_why_this_person_for_this_role_is_kept_with_the_choice() -> None:
    """Each referee has a line on why, and the line belongs to this interview (S56)."""
    assert [each.why for each in seen(interview(references=THREE)).referees.marked] == ["led me", "worked with me", ""]


@pytest.mark.long
def test_the_employer_is_asked_for_references_only_with_an_offer() -> None:
    """No offer: neither step nor draft. Offer: both, optional (S59, S61)."""
    assert "references/employer" not in ids(planned(interview()))
    assert "references/employer" not in drafts(interview())
    found = step(planned(interview(offer=OFFER), "2027-01-20"), "references/employer")
    assert found.optional
    assert not found.overdue(day("2027-03-01"))
    text = drafts(interview(offer=OFFER), "2027-01-20")["references/employer"].body
    assert "work in your department, or used to" in text


@pytest.mark.parametrize(
    ("answer_by", "due"),
    [("2027-01-21 12:00", "2027-01-20"), ("2027-01-22", "2027-01-20"), ("2027-01-29", "2027-01-22")],
)
def test_whoever_works_there_is_asked_for_before_the_answer_is_due(answer_by: str, due: str) -> None:
    """An offer to be answered tomorrow: the request comes today, and is over once the answer was due (E40)."""
    value = interview(offer={**OFFER, "received": "2027-01-20", "answer_by": answer_by})
    assert step(planned(value, "2027-01-20"), "references/employer").due == day(due)
    assert step(planned(value, "2027-02-03"), "references/employer").state is State.PASSED


# Part 5: the proposal

SERVICE = {
    "kind": "service",
    "suits_role": "yes",
    "need": "The pages are out of date.",
    "need_is": "noticed",
    "skill": "I ran three such pages.",
    "services": ["page overhaul"],
    "time": "12 days",
    "results": ["bookings traced to posts"],
    "fees": {"quantity": 12, "unit": "day", "rate": 640, "currency": "EUR"},
}


def test_a_proposal_is_off_until_it_is_written() -> None:
    """By default there is one optional step: to think about whether it suits (S62)."""
    found = planned(interview())
    assert [each.id.within for each in found.steps if each.chapter is Chapter.PROPOSAL] == ["offer/consider"]
    assert step(found, "offer/consider").optional
    assert "offer/proposal" not in drafts(interview())


def test_a_proposal_goes_with_the_next_weekly_email() -> None:
    """It is due on the day of the first follow-up still to come (S64, E24)."""
    assert step(planned(interview(proposal=SERVICE)), "offer/proposal").due == day("2027-01-20")
    assert step(planned(interview(proposal=SERVICE), "2027-01-28"), "offer/proposal").due == day("2027-01-27")


@pytest.mark.long
def test_a_proposal_is_not_a_second_email_of_that_week() -> None:
    """On that day one mail is ready for the employer, not two (E2, E24)."""
    found = drafts(interview(proposal=SERVICE))
    that_day = [each.id.within for each in found.values() if each.to and each.complete and each.on == day("2027-01-20")]
    assert len(that_day) == 1, that_day


def test_a_proposal_is_not_offered_before_the_hiring_manager_was_met() -> None:
    """After a phone screen there is none, even when one is written (S64)."""
    found = planned(interview(people=[REYES], stage="phone-screen", proposal=SERVICE))
    assert found.of(Kind.SEND_PROPOSAL, Kind.CONSIDER_PROPOSAL) == ()


def test_a_proposal_sent_is_done_and_stays_so() -> None:
    """The log records it, and no new date is given to it (E24)."""
    log = [{"on": "2027-01-20", "did": "offer/proposal"}]
    assert step(planned(interview(proposal=SERVICE, log=log), "2027-01-21"), "offer/proposal").state is State.DONE


# The close


def test_the_last_step_looks_back() -> None:
    """Which steps worked well? It is the last step, a day after everything else (S73)."""
    found = planned(interview())
    last = found.steps[-1]
    assert (last.id.within, last.due) == ("close/reflect", day("2027-03-04"))
