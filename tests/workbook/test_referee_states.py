"""How each referee stands: chosen, asked, waiting, yes or no, briefed, called, thanked; each ticked alone (E47)."""

import html
import re

import pytest

from afterword.interview.model.interview import Interview
from afterword.interview.reading.rounds import carried_on
from afterword.plan.known_steps import possible_steps
from afterword.plan.steps import State
from support.making import Yaml, body, candidate, day, drafts, ids, interview, planned, seen, step
from support.pages import all_pages, page_of

MASEKO: Yaml = {"id": "lindiwe", "name": "Lindiwe Maseko", "email": "l@uni.example", "said_yes": "yes"}
ROY: Yaml = {"id": "roy", "name": "Roy Tan", "email": "roy@lab.example", "said_yes": "yes"}
ADA: Yaml = {"id": "ada", "name": "Ada Wolff", "email": "ada@lab.example", "asked": "2027-01-11"}
ME = candidate(referees=[MASEKO, ROY, ADA])
MARKS: list[Yaml] = [{"who": "lindiwe", "called": "2027-01-20"}, {"who": "roy"}, {"who": "ada"}]
REJECTED: Yaml = {"result": "rejected", "on": "2027-01-22"}


def _interview(**changes: object) -> Interview:
    return interview(**{"references": MARKS, **changes})


def _page(value: Interview, today: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", page_of(seen(value, today, ME), "references"))).split())


@pytest.mark.long
def test_as_many_referees_as_the_employer_asked_for() -> None:
    """Two where they asked for two: the third is spare and nobody more is to be chosen; with four one is missing; said once, for later rounds too (S54)."""
    two = _interview(next_step={"references_wanted": 2})
    plan = planned(two, "2027-01-14", ME)
    assert "references/choose" not in ids(plan)
    assert "references/remind-ada" not in ids(plan)
    page = _page(two, "2027-01-14")
    assert "have said yes" not in page
    assert "Lindiwe Maseko and Roy Tan count for this interview. Ada Wolff is kept as spare" in page
    four = _interview(next_step={"references_wanted": "4"})
    assert step(planned(four, "2027-01-14", ME), "references/choose").subject == "1"
    assert "2 of 4 have said yes." in _page(four, "2027-01-14")
    assert "usually" not in _page(four, "2027-01-14")
    assert "2 of 3 have said yes. An employer usually asks for three." in _page(_interview(), "2027-01-14")
    assert "0 of 1 has said yes" in _page(interview(next_step={"references_wanted": 1}), "2027-01-14")
    later = carried_on({"first": two, "second": interview(follows="first", held="2027-01-20 10:00")})["second"]
    assert "references/choose" not in ids(planned(later, "2027-01-21", ME))


@pytest.mark.parametrize(("answer", "name"), [("yes", "brief-ada"), ("no", "replace-ada"), (None, "ask-ada")])
def test_nothing_about_a_referee_is_due_before_they_are_chosen(answer: str | None, name: str) -> None:
    """Chosen in the second week: to ask, to brief and to replace are dated from that day, and not born overdue (E40)."""
    me = candidate(referees=[{**ADA, "asked": None, "said_yes": answer}])
    early = interview(references=[{"who": "ada"}])
    assert step(planned(early, "2027-01-26", me), f"references/{name}").due < day("2027-01-20")
    late = interview(references=[{"who": "ada", "chosen": "2027-01-26"}])
    assert step(planned(late, "2027-01-26", me), f"references/{name}").due == day("2027-01-26")


def test_referees_nobody_has_asked_for_are_not_overdue() -> None:
    """Three weeks on nothing about them is shown as late; once they are asked for, choosing them is (S54)."""
    late = day("2027-02-03")
    early = planned(interview(), "2027-02-03", ME)
    assert not [one.id.within for one in early.open() if one.id.kind == "references" and one.overdue(late)]
    asked = planned(interview(next_step={"references_asked": "2027-02-01"}), "2027-02-03", ME)
    assert step(asked, "references/choose").due == day("2027-02-01")
    assert step(asked, "references/choose").overdue(late)


def test_whoever_was_asked_long_before_is_briefed_after_they_are_chosen() -> None:
    """Asked in the autumn, chosen in the second week: what matters here is not told before that (E40)."""
    me = candidate(referees=[{**ADA, "asked": "2026-10-01", "said_yes": "yes"}])
    late = interview(references=[{"who": "ada", "chosen": "2027-01-26"}])
    assert step(planned(late, "2027-01-26", me), "references/brief-ada").due == day("2027-01-26")


@pytest.mark.parametrize("said", ["", "yes"])
def test_who_is_called_tomorrow_is_asked_or_told_before_anything_else(said: str) -> None:
    """The one next thing is no weekly letter of next week, while a call to somebody who knows nothing of it is fixed (S74, E52)."""
    asked = {"asked": "2026-10-01", "said_yes": said} if said else {}
    me = candidate(referees=[{"id": "ada", "name": "Ada Bell", "email": "ada@bell.example", **asked}])
    log = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}, {"on": "2027-01-20", "did": "follow-up/week-1"}]
    value = interview(references=[{"who": "ada", "calls_on": "2027-01-22"}], log=log)
    first = planned(value, "2027-01-21", me).open()[0]
    assert (first.id.within, first.due) == (
        f"references/{'brief' if said else 'ask'}-ada",
        day("2027-01-15" if not said else "2027-01-18"),
    )
    over = planned(value, "2027-01-23", me)
    assert not step(over, first.id.within).overdue(over.today)


@pytest.mark.long
def test_who_was_asked_and_has_not_answered_is_not_asked_again() -> None:
    """There is no step to ask; the table says since when there is no answer, and a week on a step reminds gently (E47)."""
    plan = planned(_interview(), "2027-01-20", ME)
    assert "references/ask-ada" not in ids(plan)
    assert step(plan, "references/remind-ada").due == day("2027-01-18")
    assert "has not answered since Mon 11 Jan 2027 (9 days)" in _page(_interview(), "2027-01-20")
    reminder = drafts(_interview(), "2027-01-20", ME)["references/remind-ada"]
    assert reminder.complete
    assert "Monday, January 11" in body(reminder)
    assert "positive" in body(reminder)


def test_the_log_of_the_question_counts_like_the_day_in_me_yaml() -> None:
    """Whoever ticked the question has asked: the answer is waited for from that day (E47)."""
    me = candidate(referees=[{**ADA, "asked": None}])
    value = _interview(log=[{"on": "2027-01-15", "did": "references/ask-ada"}])
    plan = planned(value, "2027-01-16", me)
    assert step(plan, "references/ask-ada").state is State.DONE
    assert step(plan, "references/remind-ada").due == day("2027-01-22")


def test_nobody_is_reminded_of_what_they_have_answered() -> None:
    """A yes brings the briefing, a no somebody else; neither a question nor a reminder (E47)."""
    for answer, name in (("yes", "brief-ada"), ("no", "replace-ada")):
        plan = planned(_interview(), "2027-01-20", candidate(referees=[MASEKO, ROY, {**ADA, "said_yes": answer}]))
        assert f"references/{name}" in ids(plan)
        assert not {"references/ask-ada", "references/remind-ada"} & set(ids(plan))


def test_each_referee_is_ticked_alone() -> None:
    """Word of the call and thanks are a step for each: one can be done while the other is open (E47)."""
    log = [{"on": "2027-01-22", "did": "references/thank-roy"}]
    plan = planned(_interview(outcome=REJECTED, log=log), "2027-01-25", ME)
    assert step(plan, "references/thank-roy").state is State.DONE
    assert step(plan, "references/thank-lindiwe").state is State.OPEN
    told = [{"on": "2027-01-18", "did": "references/brief-roy"}]
    asked = planned(_interview(next_step={"references_asked": "2027-01-19"}, log=told), "2027-01-19", ME)
    assert step(asked, "references/heads-up-roy").due == day("2027-01-19")
    assert "references/heads-up-ada" not in ids(asked)


def test_who_was_called_is_not_told_that_a_call_may_come() -> None:
    """The call has been: no word before it any more (E47)."""
    plan = planned(_interview(next_step={"references_asked": "2027-01-19"}), "2027-01-21", ME)
    assert "references/heads-up-lindiwe" not in ids(plan)


@pytest.mark.parametrize(("old", "new"), [("thank", "thank-roy"), ("heads-up", "heads-up-roy")])
def test_what_was_ticked_for_all_counts_for_each(old: str, new: str) -> None:
    """A log from when there was one tick for all of them keeps its meaning, and its step is still known (E47)."""
    value = _interview(
        outcome=REJECTED if old == "thank" else None,
        next_step={"references_asked": "2027-01-20"},
        log=[{"on": "2027-01-22", "did": f"references/{old}"}],
    )
    done = step(planned(value, "2027-01-25", ME), f"references/{new}")
    assert (done.state, done.done_on) == (State.DONE, day("2027-01-22"))
    assert {f"references/{old}", f"references/{new}"} <= set(possible_steps(value, ME, ()))


def test_thanks_say_what_each_has_done() -> None:
    """Who took a call is thanked for it, who was ready for that, who never answered is told only that it is over (E47)."""
    found = drafts(_interview(outcome=REJECTED), "2027-01-22", ME)
    called, ready, silent = (body(found[f"references/thank-{name}"]) for name in ("lindiwe", "roy", "ada"))
    assert "taking the call" in called
    assert "willing to speak" in ready
    assert "call" not in ready.replace("call on you", "")
    assert "willing to speak" not in silent
    assert "need not answer" in silent
    assert "chosen somebody" not in silent  # which nobody has said


@pytest.mark.parametrize("result", ["accepted", "declined", "rejected", "withdrawn"])
def test_thanks_for_a_call_are_given_to_nobody_else(result: str) -> None:
    """However it ended, each letter is true of its reader (E47)."""
    found = drafts(_interview(outcome={"result": result, "on": "2027-01-22"}), "2027-01-22", ME)
    assert "taking the call" in body(found["references/thank-lindiwe"])
    assert "taking the call" not in body(found["references/thank-roy"]) + body(found["references/thank-ada"])


def test_who_said_no_hears_nothing_at_the_end() -> None:
    """There is nothing to thank for that was not done (E47)."""
    me = candidate(referees=[{**ADA, "said_yes": "no"}, ROY])
    found = drafts(_interview(outcome=REJECTED), "2027-01-22", me)
    assert [name for name in found if name.startswith("references/thank")] == ["references/thank-roy"]


@pytest.mark.long
def test_the_table_shows_every_state() -> None:
    """Briefed, called and thanked stand beside the answer, each with its day (E47)."""
    log = [
        {"on": "2027-01-15", "did": "references/brief-lindiwe"},
        {"on": "2027-01-25", "did": "references/thank-lindiwe"},
    ]
    text = _page(_interview(log=log, outcome=REJECTED), "2027-01-26")
    assert "briefed on Fri 15 Jan 2027, called on Wed 20 Jan 2027, thanked on Mon 25 Jan 2027" in text


def test_a_boss_who_agreed_to_a_call_after_the_offer_is_not_announced_before_it() -> None:
    """The name is not on the sheet, so nobody is told that it was given (E47)."""
    boss = {**ROY, "not_before_offer": "yes"}
    plan = planned(_interview(next_step={"references_asked": "2027-01-19"}), "2027-01-19", candidate(referees=[boss]))
    assert "references/heads-up-roy" not in ids(plan)


@pytest.mark.long
def test_whoever_speaks_for_somebody_is_called_a_reference_on_every_page() -> None:
    """In Ohio a referee blows a whistle; a reference is understood everywhere."""
    shown = seen(_interview(), "2027-01-14", ME)
    pages = re.sub(r"<[^>]*>", " ", html.unescape(all_pages(shown)))
    assert "referee" not in pages.lower()


@pytest.mark.long
def test_what_they_said_in_two_sentences_is_told_to_a_referee_once() -> None:
    """Their own words stand between quotes; they are not quoted again inside another quotation."""
    typed = "keep the night team when two are out sick. And less transfers to hospital at night"
    value = _interview(
        connection={"they_want": typed, "i_bring": "I lead five carers on nights"},
        people=[{"name": "Fergal Byrne", "is": "hiring manager", "email": "f@home.example"}],
    )
    letter = body(drafts(value, "2027-01-18", ME)["references/brief-roy"])
    assert f'this matters to them: "{typed}"' in letter
    assert letter.count("matters to them") == 1


@pytest.mark.parametrize(
    ("relation", "said"),
    [
        ("GP of our residents", "the GP of our residents"),
        ("former manager", "my former manager"),
        ("my old head of year", "my old head of year"),
        ("the vet who signs my reports", "the vet who signs my reports"),
        ("auditor of my accounts", "the auditor of my accounts"),
    ],
)
def test_nobody_is_twice_somebodys(relation: str, said: str) -> None:
    """`GP of our residents` is theirs already: a weekly letter does not make her mine as well."""
    me = candidate(referees=[{**ROY, "relation": relation, "email": None, "phone": "614-555-0117"}])
    value = _interview(references=[{"who": "roy", "week": 1}], connection=None)
    letter = body(drafts(value, "2027-01-20", me)["follow-up/week-1"])
    assert f" {said}" in letter.replace(f"{said[:1].upper()}{said[1:]}", said)


@pytest.mark.long
def test_who_has_had_the_call_is_not_told_that_one_may_come() -> None:
    """Once they were called there is nothing to brief them on; who was told before keeps the tick of it (E47)."""
    plan = planned(_interview(), "2027-01-21", ME)
    assert "references/brief-lindiwe" not in ids(plan)
    assert "references/brief-lindiwe" not in drafts(_interview(), "2027-01-21", ME)
    told = _interview(references=[{**MARKS[0], "briefed": "2027-01-18"}, *MARKS[1:]])
    assert step(planned(told, "2027-01-21", ME), "references/brief-lindiwe").state is State.DONE


def test_a_no_takes_nobody_s_place() -> None:
    """Of four who are named one said no: the fourth counts, is told before her call, and is thanked once it is over (S58, E47)."""
    bo: Yaml = {"id": "bo", "name": "Bo Ek", "email": "bo@x.example", "said_yes": "no"}
    dee: Yaml = {"id": "dee", "name": "Dee Falk", "email": "dee@x.example", "said_yes": "yes"}
    me = candidate(referees=[bo, MASEKO, ROY, ADA, dee])
    four: list[Yaml] = [{"who": "bo"}, *MARKS[:2], {"who": "dee", "calls_on": "2027-01-28"}]
    plan = planned(_interview(references=four), "2027-01-21", me)
    assert {"references/brief-dee", "references/heads-up-dee"} <= {*ids(plan)}
    assert "references/replace-bo" not in ids(plan)
    assert "references/choose" not in ids(plan)
    assert "references/thank-dee" in ids(planned(_interview(references=four, outcome=REJECTED), "2027-01-23", me))
    three = planned(_interview(references=four[:3]), "2027-01-21", me)
    assert "references/replace-bo" in ids(three)


@pytest.mark.long
def test_who_waits_for_a_call_on_a_named_day_counts_first() -> None:
    """A fourth whom the employer means to call is no spare: who has not been called makes room, and is named as spare (E47)."""
    fern: Yaml = {"id": "fern", "name": "Fern Oduya", "email": "fern@x.example", "said_yes": "yes"}
    me = candidate(referees=[MASEKO, ROY, ADA, fern])
    value = _interview(references=[*MARKS, {"who": "fern", "calls_on": "2027-01-28"}])
    assert "references/heads-up-fern" in ids(planned(value, "2027-01-21", me))
    notes = " ".join(seen(value, "2027-01-21", me).referees.notes)
    assert "Lindiwe Maseko, Roy Tan and Fern Oduya count for this interview. Ada Wolff is kept as spare" in notes


@pytest.mark.long
def test_a_referee_gets_one_mail_when_they_ask_before_the_briefing_went() -> None:
    """The briefing says that they have asked, and no second mail of that day says it again; one that went before is followed by a word (E38, E47)."""
    me = candidate(
        referees=[{"id": "bo", "name": "Bo Ek", "email": "bo@x.example", "salutation": "Dear Bo", "said_yes": "yes"}]
    )
    told = {}
    for briefed in (None, "2027-01-18"):
        mark = {"who": "bo", "why": "ran the audit", **({"briefed": briefed} if briefed else {})}
        value = interview(references=[mark], next_step={"references_asked": "2027-01-20"})
        letters = drafts(value, "2027-01-20", me)
        if briefed is None:
            early = interview(references=[mark], next_step={"references_asked": "2027-01-14"})
            assert step(planned(early, "2027-01-14", me), "references/brief-bo").due == day("2027-01-14")
        told[briefed] = [name for name, each in letters.items() if name.endswith("-bo") and not each.sent]
        if briefed is None:
            assert (
                "They have now asked for my references, and I've given them your name."
                in letters["references/brief-bo"].body
            )
    assert told == {None: ["references/brief-bo"], "2027-01-18": ["references/heads-up-bo"]}


@pytest.mark.long
def test_how_somebody_answered_is_asked_where_their_answer_is_waited_for() -> None:
    """In the table, and beside the word more that would be sent else; whoever has answered is not asked again."""
    page = html.unescape(page_of(seen(_interview(), "2027-01-20", ME), "references"))
    asked = re.findall(r'data-pencil="referee"[^>]*data-about="(\w+)" data-name="([^"]*)"', page)
    waits = ("ada", "How did they answer?")
    assert sorted(asked) == [waits, waits, ("lindiwe", "Change"), ("roy", "Change")]
