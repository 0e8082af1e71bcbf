"""Letters as one would send them to somebody whom one likes: the matter first, one question, nothing said twice."""

import pytest

from afterword.workbook.letters.own.spots import tells_several_news
from support.making import JONES, REYES, Yaml, body, candidate, drafts, interview

pytestmark = pytest.mark.long

SENT: list[Yaml] = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
DEED: Yaml = {
    "they_want": "keep the night crew together",
    "i_bring": "brought late starts from 14 a week to 3",
    "proof": "That was at Harrow Mills.",
}
ASKS_FOR_TIME: Yaml = {"received": "2027-01-22", "answer_by": "2027-01-29", "in_writing": "yes", "base": 98_000}


def _letter(name: str, today: str = "2027-01-20", **changes: object) -> str:
    return body(drafts(interview(**changes), today)[name])


# The thank-you


def test_the_thank_you_leaves_them_the_time_that_they_need() -> None:
    """Before their own day one answers questions, and looks in the week after: no chase is announced, and nobody is told not to hurry (S19, S22)."""
    letter = _letter("thank-you/angela-jones", "2027-01-13", employer_said={"decide_by": "2027-01-22"})
    assert letter.endswith(
        "please just ask. If it takes longer, I will be in touch the week after about any questions and next steps."
    )
    assert "rush" not in letter


@pytest.mark.parametrize("panel", [[], [{"name": "Bo Day", "is": "interviewer"}]], ids=["one", "panel"])
def test_a_deed_stands_behind_the_wish_to_help_and_does_not_go_on_with_it(panel: list[Yaml]) -> None:
    """The wish to help with what they need is a sentence; what was done is the next: no `and ... and` (S15)."""
    name = "thank-you/panel" if panel else "thank-you/angela-jones"
    letter = _letter(name, "2027-01-13", connection=DEED, people=[JONES, *panel], panel_note="one")
    wish = "I would love to help you keep the night crew together."
    assert f"{wish} I brought late starts from 14 a week to 3 at Harrow Mills. I w" in letter
    aim = _letter("thank-you/angela-jones", "2027-01-13", connection=DEED, role_aim="keep people")
    assert "keep the night crew together. I brought late starts from 14 a week to 3 at Harrow Mills, and I would" in aim


# The weekly letters


@pytest.mark.parametrize(
    ("country", "day"),
    [("US", "Friday, January 22"), ("GB", "Friday 22 January")],
)
def test_on_their_day_the_letter_asks_at_once_and_says_what_one_would_help_with(country: str, day: str) -> None:
    """Their day, the question, and the interest in this very work, in three short sentences (S26, S35, E5)."""
    employer = {"name": "Larkfield Foods", "country": country}
    letter = _letter("follow-up/week-1", employer=employer, employer_said={"decide_by": "2027-01-22"}, log=SENT)
    assert (
        f"you expected to have news about the HR Business Partner role by {day}. Is there any news yet? "
        "I am still very interested, and would love to help you build relationships across plants."
    ) in letter


def test_on_the_day_that_they_asked_for_the_letter_says_what_one_would_help_with() -> None:
    """They asked to hear again in two weeks: the letter of that day is about this very work as well (S32, S35)."""
    letter = _letter("follow-up/week-2", employer_said={"contact_on": "2027-01-27"}, log=SENT)
    assert (
        "As you asked, I am getting back to you now. I am still very interested in the HR Business Partner role, and would love "
        "to help you build relationships across plants. Is there any news yet?"
    ) in letter


def test_whoever_only_runs_the_process_is_not_offered_help() -> None:
    """Before a scored panel the letter on their day asks for news, and speaks for nobody (E29, E43)."""
    people = [JONES, {"name": "Quan Li", "is": "coordinator", "email": "q@larkfield.example"}]
    letter = _letter(
        "follow-up/week-1", people=people, scored_panel="yes", employer_said={"decide_by": "2027-01-22"}, log=SENT
    )
    assert "Is there any news yet? I am still very interested in the" in letter
    assert "plants" not in letter


@pytest.mark.parametrize(
    ("want", "helps"),
    [
        ("read the room", False),
        ("keep a cool head at noon", False),
        ("lift 25 kilos", False),
        ("hold a forklift licence", False),
        ("drive a van", False),
        ("lead the night crew", False),
        ("supervise twelve carers", False),
        ("hold the team together", True),
        ("lift the sales on weekdays", True),
        ("drive sales up", True),
        ("keep the rota full", True),
    ],
)
def test_nobody_is_helped_with_what_one_can_do_oneself(want: str, *, helps: bool) -> None:
    """To read the room, or to hold a licence, is an ability; the letters help only with work (E34)."""
    link = {"they_want": want, "i_bring": "five years of doing so"}
    said = {"employer_said": {"decide_by": "2027-01-22"}, "connection": link, "log": SENT}
    assert ("would love to help you" in _letter("follow-up/week-1", **said)) == helps
    offer = {**ASKS_FOR_TIME, "currency": "USD"}
    assert ("to help you" in _letter("offer/acknowledge", "2027-01-22", connection=link, offer=offer)) == helps


def test_a_week_with_nothing_to_share_says_once_what_one_would_help_with() -> None:
    """No news and nothing new: the first such letter names the work, the second does not say it again (E56)."""
    as_it_is = {"follow_ups": {"as_it_is": [1, 2]}, "log": SENT}
    helps = "and would love to help you build relationships across plants. Is there any news yet?"
    assert helps in _letter("follow-up/week-1", **as_it_is)
    second = _letter("follow-up/week-2", **as_it_is)
    assert "plants" not in second
    assert "Is there any news, or do you know yet when you expect to decide?" in second


def test_a_formal_letter_is_very_interested_once() -> None:
    """Somebody greeted as Professor reads `gladly`, and no second `very` (E31)."""
    letter = _letter("follow-up/week-1", people=[{**JONES, "tone": "formal"}], follow_ups={"as_it_is": [1]}, log=SENT)
    assert "and would gladly help you build relationships across plants." in letter
    assert letter.count("very") == 1


def test_a_consultant_passes_on_what_may_not_have_been_said() -> None:
    """A wish of theirs and the evidence for it stand in one sentence, which says why it is worth passing on (E11, E56)."""
    people = [{**JONES, "email": None, "looking_for": ["train new starters"]}, {**REYES, "is": "agency consultant"}]
    evidence = [{"they_want": "train new starters", "i_bring": "trained 14 agents last year"}]
    letter = _letter(
        "follow-up/week-1", people=people, evidence=evidence, log=[{"on": "2027-01-13", "did": "pass-on/angela-jones"}]
    )
    assert (
        "Ms. Jones said that the job calls for someone who can train new starters, and I am not sure I mentioned that I trained "
        "14 agents last year. Please feel free to pass that on."
    ) in letter


def test_a_consultant_reads_one_way_to_answer_behind_their_day() -> None:
    """A delay is understood and a rough idea asked for: nothing else is offered before the farewell (E11, S35)."""
    people = [{**JONES, "email": None}, {**REYES, "is": "agency consultant"}]
    log = [{"on": "2027-01-13", "did": "pass-on/angela-jones"}]
    letter = _letter(
        "follow-up/week-1", "2027-01-26", people=people, employer_said={"decide_by": "2027-01-22"}, log=log
    )
    assert "Is there any news yet? I am still very interested, and would love to help them build" in letter
    assert letter.endswith(
        "Perhaps Ms. Jones has named a new day. Many thanks for your help, and I look forward to your news."
    )


def test_news_of_ones_own_follows_at_once_where_it_is_of_oneself() -> None:
    """`I wanted to share some news with you: I passed`, in one sentence (E56)."""
    own = {"week": 1, "say": "I passed the audit exam on Friday."}
    letter = _letter("follow-up/week-1", follow_ups={"add": [own]}, log=SENT)
    assert "I wanted to share some news with you: I passed the audit exam on Friday." in letter


def test_who_tells_news_does_not_ask_for_news_in_the_same_word() -> None:
    """Behind news of one's own the second letter asks for the day alone (S26)."""
    own = {"week": 2, "say": "I passed the audit exam on Friday."}
    letter = _letter("follow-up/week-2", "2027-01-27", follow_ups={"add": [own]}, log=SENT)
    assert "I have some news to share: I passed the audit exam on Friday." in letter
    assert tells_several_news("I passed the exam. And yesterday my firm made me a trainer.")
    assert not tells_several_news("I passed the exam. It is the one that was missing.")
    assert "when we talked. Do you know yet when you expect to decide?" in letter


def test_a_short_line_with_news_is_no_part_of_the_close() -> None:
    """On their day: what is new is a paragraph, and what makes it easy to answer is the next (E56)."""
    line = [{"of": "follow-up/week-1", "say": "I have since finished the safety course."}]
    said = {"employer_said": {"decide_by": "2027-01-22"}, "lines": line, "log": SENT}
    letter = drafts(interview(**said), "2027-01-26")["follow-up/week-1"].body
    assert "\n\nI have since finished the safety course.\n\nIf things are taking longer than planned" in letter


@pytest.mark.parametrize(
    ("held", "to", "asks", "bears"),
    [
        ("2027-01-11", "2027-01-26", "Can you tell me anything yet?", "If it needs more time, that is fine"),
        ("2027-01-12", "2027-01-26", "Do you know any more yet?", "There is no hurry if you need longer"),
        ("2027-01-13", "2027-01-26", "Is there any news yet?", "If things are taking longer than planned"),
        (
            "2027-01-13",
            "2027-01-30",
            "Has a decision been made, or is there",
            "If things are taking longer than planned",
        ),
    ],
)
def test_behind_their_day_news_comes_first_and_no_two_employers_are_asked_in_one_voice(
    held: str, to: str, asks: str, bears: str
) -> None:
    """What is new is told before the question, which is soft in the days right after theirs, and has a turn of its own (E5, E56)."""
    add = [{"week": week, "say": "On Friday I passed the audit exam."} for week in range(1, 5)]
    said = {"employer_said": {"decide_by": "2027-01-22"}, "held": held, "follow_ups": {"add": add}}
    found = drafts(interview(**said), to)
    letter = next(draft.body for draft in found.values() if "news about" in draft.body)
    assert letter.index("I passed the audit exam") < letter.index(asks) < letter.index(bears)


# Offers and endings


def test_what_the_thank_you_thanked_for_is_thanked_for_again_and_not_as_what_the_offer_was_for() -> None:
    """An offer is no tour of the plant: who was thanked for that already reads `again`, and the ask for more leaves it out."""
    people = [{**JONES, "thank_for": "showing me the plant"}]
    offer = {**ASKS_FOR_TIME, "currency": "USD"}
    letters = drafts(interview(people=people, offer=offer, log=SENT), "2027-01-22")
    assert "Partner role, and again for showing me the plant. I was" in letters["offer/acknowledge"].body
    assert "showing me the plant" not in letters["offer/counter"].body
    unsent = drafts(interview(people=people, offer=offer), "2027-01-22")
    assert "Partner role, and especially for showing me the plant." in unsent["offer/acknowledge"].body


def test_who_is_asked_for_time_can_say_no() -> None:
    """A day to answer by is asked for, right behind it that it is easy to say no, and then their own day holds (E22)."""
    offer = {**ASKS_FOR_TIME, "currency": "USD"}
    letter = _letter("offer/acknowledge", "2027-01-22", offer=offer)
    late = "If February 5 is too late for you, I understand, and you will have my answer by Friday, January 29."
    assert letter.endswith(f" {late} I appreciate your patience.")


def test_an_answer_to_a_no_names_what_was_talked_about_once() -> None:
    """What one had hoped to help with, and what the talk was about, are one thing: it is said once (E23)."""
    no = {"outcome": {"result": "rejected", "on": "2027-01-25"}}
    plants = {"people": [{**JONES, "point": "the relationships between the plants"}]}
    letter = _letter("rejection/reply", "2027-01-25", **no, **plants)
    assert (
        "Of course I had hoped to help you build relationships across plants, but I really enjoyed our conversation. "
    ) in letter
    other = _letter("rejection/reply", "2027-01-25", **no, people=[{**JONES, "point": "the night shift"}])
    assert "but I really enjoyed our conversation and hearing about the night shift." in other


@pytest.mark.parametrize(
    ("because", "said"),
    [
        (
            "I would like to work with people who need somebody at their side on bad days",
            "role. I have come to see that I would like",
        ),
        (
            "the post is four days a week at the depot, and I look after two children on weekday afternoons",
            "role. The post is four days a week at the depot, and I look after",
        ),
        (
            "the post is mostly budgets, and I want to build things",
            "role, because I want to build things.",
        ),
        (
            "my mother has become ill, and I am needed at home now",
            "My mother has become ill, and I am needed at home now. I would therefore like to withdraw",
        ),
    ],
)
def test_who_withdraws_has_come_to_see_what_they_want(because: str, said: str) -> None:
    """What one wants, or what the work is, is seen with time, and is no verdict; what has happened is told as it is (S13)."""
    ended = {"result": "withdrawn", "on": "2027-01-20"}
    assert said in _letter("close/withdraw", outcome=ended, saying_no={"because": because})


# Referees


def test_a_referee_is_told_who_will_most_likely_call() -> None:
    """Nobody knows of a colleague who might call: the one who interviewed is named, as likely (E21, E47)."""
    letter = _letter("references/ask-dana-wu", "2027-01-14", references=[{"who": "dana-wu"}])
    assert "Ms. Jones, who interviewed me, is looking for someone who can build relationships" in letter
    assert "If you agree, you may hear from Ms. Jones. I have attached" in letter


@pytest.mark.parametrize(
    ("result", "begins"),
    [
        (
            "accepted",
            "I got the HR Business Partner job at Larkfield Foods! I wanted you to be among the first to hear it.",
        ),
        (
            "rejected",
            "In the end I did not get the HR Business Partner job at Larkfield Foods, and wanted you to hear it",
        ),
        (
            "withdrawn",
            "I've withdrawn my application for the HR Business Partner role at Larkfield Foods, and wanted you to",
        ),
    ],
)
def test_a_referee_reads_first_how_it_ended(result: str, begins: str) -> None:
    """The first sentence is the news, in the candidate's own part of it (E47, E51)."""
    value = interview(references=[{"who": "priya-shah"}], outcome={"result": result, "on": "2027-01-25"})
    assert body(drafts(value, "2027-01-25", candidate())["references/thank-priya-shah"]).startswith(begins)


def test_a_deed_stands_in_a_sentence_of_its_own_where_the_need_is_long() -> None:
    """`You need …, and I put up a board` joins what does not meet; what is short goes on."""
    link = {
        "i_bring": "put up a greeting board with a photo of each child",
        "proof": "Drop-off took five minutes from then on.",
    }
    aim = {"role_aim": "welcome families"}
    long = drafts(
        interview(connection={"they_want": "bring some calm to the half hour from 8.00 to 8.30", **link}, **aim)
    )
    assert (
        "from 8.00 to 8.30. I put up a greeting board with a photo of each child" in long["thank-you/angela-jones"].body
    )
    short = drafts(interview(connection={"they_want": "bring some calm", **link}, **aim))
    assert (
        "You told me that you want to bring some calm, and I put up a greeting board"
        in short["thank-you/angela-jones"].body
    )
