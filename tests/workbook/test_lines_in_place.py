"""Typed sentences stand where what they say belongs: with the thanks, the proof, the question or the close."""

import pytest

from support.making import JONES, Yaml, drafts, interview

AGENT: Yaml = {
    "name": "Josh Mercer",
    "salutation": "Dear Josh",
    "is": "agency consultant",
    "email": "josh@lantern.example",
}
PROVED: Yaml = {
    "they_want": "open the second kitchen",
    "i_bring": "nine years of school kitchens",
    "proof": "Complaints fell by half.",
}


def _parts(name: str, today: str, **changes: object) -> list[str]:
    return drafts(interview(**{"people": [JONES], "connection": PROVED, **changes}), today)[name].body.split("\n\n")[
        1:-1
    ]


@pytest.mark.long
@pytest.mark.parametrize(
    "say",
    [
        "I learned from you that the cooks choose the menu, which I like.",
        "I especially liked that the cooks choose the menu.",
        "What struck me is that the cooks choose the menu.",
    ],
)
def test_what_was_learnt_on_the_day_goes_on_with_the_thanks(say: str) -> None:
    """A thank-you tells what was learnt behind the pleasure at meeting, and in no paragraph by itself (S19)."""
    lines = [{"of": "thank-you/angela-jones", "say": say}]
    assert _parts("thank-you/angela-jones", "2027-01-13", lines=lines)[0].endswith(f" {say}")


@pytest.mark.long
@pytest.mark.parametrize("say", ["The job would suit me because you give each child a choice.", "I want the job."])
def test_why_one_would_like_the_job_stands_behind_what_one_brings(say: str) -> None:
    """The wish for this job, and the reason, go on with what one brings, before the letter closes (S9)."""
    lines = [{"of": "thank-you/angela-jones", "say": say}]
    assert _parts("thank-you/angela-jones", "2027-01-13", lines=lines)[1].endswith(f" {say}")


@pytest.mark.long
def test_a_consultant_reads_each_sentence_with_what_it_belongs_to() -> None:
    """Interest with the interest, their date before the question, when one is free behind it: no heap of facts (E48)."""
    add = "This post is the one I would like best of those you have shown me. You said that they would shortlist in two weeks."
    free = "I am free for a second interview on any day but Friday."
    weekly = {"add": [{"week": 1, "say": f"{add} {free}"}]}
    keen, brought, asked = _parts(
        "follow-up/week-1", "2027-01-20", people=[AGENT, {**JONES, "email": None}], follow_ups=weekly
    )
    assert keen.endswith("This post is the one I would like best of those you have shown me.")
    assert "nine years of school kitchens" in brought
    assert asked.startswith(
        "You said that they would shortlist in two weeks. Have you had any feedback from Ms. Jones? I am free"
    )


@pytest.mark.long
def test_when_one_is_free_stands_behind_the_question() -> None:
    """What is only of use once an answer comes is told after the question, and is no paragraph by itself (E48)."""
    weekly = {"add": [{"week": 1, "say": "I am free on any day but Friday."}]}
    letter = " ".join(
        _parts("follow-up/week-1", "2027-01-20", people=[AGENT, {**JONES, "email": None}], follow_ups=weekly)
    )
    assert "feedback from Ms. Jones? I am free on any day but Friday. Many thanks" in letter


@pytest.mark.long
def test_what_came_of_the_work_is_told_of_the_house_where_it_was() -> None:
    """Whose review time went down is plain: it did so at Ballymore Pharma, which is named just before (E34)."""
    people = [AGENT, {**JONES, "email": None}]
    link = {
        "they_want": "bring batch records to release in time",
        "i_bring": "six years of batch record review at Ballymore Pharma",
        "proof": "Review time went from nine days to four.",
    }
    log = [{"on": "2027-01-13", "did": "pass-on/angela-jones"}]
    letter = " ".join(_parts("follow-up/week-1", "2027-01-20", people=people, connection=link, log=log))
    assert "review at Ballymore Pharma, where review time went from nine days to four." in letter


@pytest.mark.long
def test_when_one_can_begin_is_something_to_pass_on() -> None:
    """A notice period stands with what the consultant is to mention, and not between the question and the thanks (E48)."""
    weekly = {"add": [{"week": 1, "say": "My notice period is four weeks. I am free on any day but Friday."}]}
    *_, brought, asked = _parts(
        "follow-up/week-1", "2027-01-20", people=[AGENT, {**JONES, "email": None}], follow_ups=weekly
    )
    assert brought.endswith(" My notice period is four weeks.")
    assert asked.startswith("Have you had any feedback from Ms. Jones? I am free on any day but Friday. Many thanks")


@pytest.mark.long
def test_a_goodbye_to_a_consultant_keeps_each_sentence() -> None:
    """The last letter has no place for interest by itself, and says all the same what was typed (E48)."""
    best = "This post is the one I would like best of those you have shown me."
    weekly = {"add": [{"week": 7, "say": f"{best} I could start in May."}]}
    people = [AGENT, {**JONES, "email": None}]
    letter = " ".join(_parts("follow-up/week-7", "2027-03-03", people=people, follow_ups=weekly))
    assert f"{best} I could start in May." in letter


@pytest.mark.long
def test_what_the_reader_did_is_thanked_for_with_the_no() -> None:
    """Nobody thanks for a refusal `and especially for` a walk: both are thanked for, once, as the letter begins (S13)."""
    no = {"result": "rejected", "on": "2027-01-20"}
    people = [{**JONES, "thank_for": "the walk over the bridge"}]
    first = _parts("rejection/reply", "2027-01-20", people=people, outcome=no)[0]
    assert (
        "about your decision on the HR Business Partner role, and for the walk over the bridge. Of course I had hoped"
        in first
    )


@pytest.mark.long
@pytest.mark.parametrize(
    ("say", "is_led"),
    [
        ("On Friday I passed the hygiene exam.", True),
        ("Since we talked I have passed the hygiene exam.", False),
        ("I am pleased to say that I passed the hygiene exam.", False),
    ],
)
def test_news_of_ones_own_is_announced_unless_it_says_so_itself(say: str, *, is_led: bool) -> None:
    """The reader learns first that there is news, and then what it is (E56)."""
    weekly = {"add": [{"week": 1, "say": say}]}
    letter = " ".join(_parts("follow-up/week-1", "2027-01-20", follow_ups=weekly))
    assert (f"I wanted to share some news with you. {say}" in letter) == is_led


def test_who_is_asked_back_is_thanked_for_that() -> None:
    """The second talk is named as such to somebody who was met for the first time in it (S23)."""
    first = _parts("thank-you/angela-jones", "2027-01-13", stage="second", follows="2027-01-06-larkfield-foods")[0]
    assert first.startswith("Thank you for inviting me back today to talk about the HR Business Partner role.")


@pytest.mark.long
def test_a_need_too_long_for_one_breath_goes_on_with_the_wish() -> None:
    """A long need ends in the wish to do it, which is then said nowhere else; what is brought is a sentence of its own (S15)."""
    long = {
        **PROVED,
        "they_want": "someone who can get the three kitchens of the district to cook from one menu before the new year begins",
        "i_bring": "nine years of school kitchens, four of them as the head of one",
    }
    link = _parts("thank-you/angela-jones", "2027-01-13", connection=long, role_aim="keep pupils")[1]
    assert "before the new year begins, and that is just what I would love to do. I would bring nine years" in link
    assert link.endswith("Complaints fell by half.")


@pytest.mark.long
@pytest.mark.parametrize(
    "need",
    [
        "cut turnover on second shift across both of the warehouses, where half of the crew leaves within a year",
        "half of the crew on second shift leaves within a year, and nobody at either of the warehouses knows why",
        "train the nurses who leave the two wards within a year because nobody has had the time to show them how",
    ],
)
def test_nobody_would_love_what_others_do(need: str) -> None:
    """Behind a need that ends with trouble, or with what others do, the wish is not `that is just what I would love to do` (S15)."""
    typed = {**PROVED, "they_want": need, "i_bring": "fourteen years in warehouses, the last six of them on nights"}
    link = _parts("thank-you/angela-jones", "2027-01-13", connection=typed)[1]
    assert "that is just what" not in link
    assert link.endswith("I would love to bring that experience to your team.")
