"""Every weekly letter has a reason to exist: what it brings is brought once, in words that its reader has not had. E56."""

import datetime as dt
import itertools
import re
from collections.abc import Iterable

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.plan.steps import Kind
from afterword.workbook.letters.drafts import write_drafts
from afterword.workbook.letters.known.weekly_letters import weekly
from afterword.workbook.letters.letter import Draft
from afterword.workbook.letters.weekly.matter import matter
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.wording import shipped_wording
from support.making import CONNECTION, JONES, REYES, Yaml, body, candidate, case, cases, drafts, interview, seen
from support.turns import drawn

pytestmark = pytest.mark.long

SENT = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
STRENGTHS = ["a knack for organisational politics", "an SHRM certificate", "fluent Spanish"]
EVIDENCE: Yaml = {
    "they_want": "read the room with senior leaders",
    "i_bring": "won three unions over to one rota",
    "proof": "It took one winter",
}
THOUGHT: Yaml = {"about": "the night shift", "say": "A rota made a month ahead might keep people."}
RICH: Yaml = {
    "people": [{**JONES, "point": "the merger of the two plants"}],
    "strengths": STRENGTHS,
    "evidence": [EVIDENCE],
    "thoughts": [THOUGHT],
    "next_step": {"samples": "yes"},
    "references": [{"who": "priya-shah"}, {"who": "luis-ortega"}],
}
NOTHING: Yaml = {"people": [JONES]}
PHASES = (Phase.explicit, Phase.generate, Phase.shrink)


def _letters(value: Interview, today: str | dt.date = "") -> dict[int, Draft]:
    """The weekly letters by their week."""
    written = drafts(value, today).values()
    return {int(each.id.within[-1]): each for each in written if each.kind is Kind.FOLLOW_UP}


def _sentences(letters: Iterable[Draft]) -> list[set[str]]:
    return [set(re.split(r"(?<=[.!?:])\s+", body(letter))) for letter in letters]


def _brings(letter: Draft) -> str:
    """What stands behind the good wish, before the question; or between the question and the close."""
    paragraphs = letter.body.split("\n\n")
    _, _, told = paragraphs[1].partition(". ")
    if told.startswith("Thank you again for our conversation"):
        return paragraphs[2]
    if "HR Business Partner" not in told:
        return told
    return paragraphs[2] if len(paragraphs) > 4 else ""


def _log(*weeks: int) -> list[Yaml]:
    day = dt.date(2027, 1, 13)
    return [*SENT, *({"on": str(day + week * dt.timedelta(7)), "did": f"follow-up/week-{week}"} for week in weeks)]


def test_what_a_colleague_told_of_is_not_put_into_the_readers_mouth() -> None:
    """The thought is about what Mr. Reyes spoke of: the one who decides reads that he told of it (E10, E21)."""
    people = [JONES, {**REYES, "is": "interviewer", "point": "the night shift"}]
    value = interview(people=people, thoughts=[{**THOUGHT, "week": 1}], log=SENT)
    assert "I keep coming back to what Tom Reyes told me about the night shift." in _letters(value)[1].body


def test_each_letter_brings_what_the_file_knows_once() -> None:
    """Evidence, a thought, what stayed, the strengths, and what can be given: each in one letter, with its proof behind it (E56)."""
    letters = _letters(interview(**RICH))
    assert [letter.complete for letter in letters.values()] == [True] * 7
    text = " ".join(letter.body for letter in letters.values())
    typed = [
        "read the room",
        "I won three unions over to one rota, which took one winter.",
        THOUGHT["say"],
        "the merger of",
    ]
    assert [text.count(str(each)) for each in [*typed, *STRENGTHS]] == [1] * 7
    assert "build relationships" not in text  # the thank-you has said that


def test_a_letter_with_nothing_to_bring_waits_for_a_line() -> None:
    """The gap says what would do, in words a person can follow; the first letter is no exception (E56)."""
    dog = "her dog who sleeps in the linen room"
    letters = _letters(interview(**NOTHING, topics=[dog, "customer service"]))
    assert not letters[1].complete
    assert "what have you thought of, or read, about customer service since?" in letters[1].gaps[0]
    assert "as_it_is: [1]" in letters[1].gaps[0]
    of_life = _letters(interview(**NOTHING, topics=[dog]))[1].gaps[0]
    assert "thought of about what matters to them, “build relationships across plants”?" in of_life
    of_her_own = _letters(interview(**NOTHING, topics=["her new rota"]))[1].gaps[0]
    assert "about her new rota since?" in of_her_own


def test_the_gap_names_a_wish_of_theirs_that_nothing_answers() -> None:
    """They look for somebody who reads the room, and no strength says so: that is what is asked for (E56)."""
    people = [{**JONES, "looking_for": ['someone who can "read the room" with senior leaders']}]
    assert 'someone who can "read the room" with senior leaders' in _letters(interview(people=people))[1].gaps[0]


@pytest.mark.parametrize(
    "follow_ups",
    [{"as_it_is": [2]}, {"add": [{"week": 2, "say": "I tried your ordering page."}]}],
    ids=["as it is", "a line"],
)
def test_a_line_or_the_candidates_word_makes_it_ready(follow_ups: Yaml) -> None:
    """Either of the two ends the wait of that week, and of no other (E56)."""
    letters = _letters(interview(**NOTHING, follow_ups=follow_ups))
    assert [week for week, letter in letters.items() if letter.complete] == [
        2,
        3,
        7,
    ]  # 3: half an hour; 7: the farewell


ARTICLE: Yaml = {
    "url": "https://a.example/rota",
    "topic": "the night shift",
    "says": "Two plants halved their absences.",
}
NEWS: Yaml = {"title": "Plant of the year", "source": "the Columbus Mirror", "comment": "What a fine result."}
LINE: Yaml = {"say": "I tried your ordering page."}
PROOF: Yaml = {"i_bring": "six years of night shifts"}


def _weeks(entry: Yaml, *weeks: int) -> list[Yaml]:
    return [{**entry, "week": week} for week in weeks]


@pytest.mark.parametrize(
    ("keys", "ready"),
    [
        ({"articles": _weeks(ARTICLE, 1, 2)}, [1, 3, 7]),
        ({"articles": [*_weeks(ARTICLE, 1), {**ARTICLE, "url": "http://www.a.example/rota/", "week": 2}]}, [1, 3, 7]),
        ({"news": _weeks(NEWS, 2, 1)}, [1, 3, 7]),
        ({"follow_ups": {"add": _weeks(LINE, 1, 2)}}, [1, 3, 7]),
        ({"lines": [{"of": f"follow-up/week-{week}", **LINE} for week in (2, 1)]}, [1, 3, 7]),
        ({"follow_ups": {"add": [*_weeks(LINE, 1), {"week": 2, "say": "We now count by lot."}]}}, [1, 2, 3, 7]),
        ({"thoughts": _weeks(THOUGHT, 1, 2)}, [1, 3, 7]),
        ({"thoughts": [*_weeks(THOUGHT, 1), {**THOUGHT, "say": "Two crews might swap.", "week": 2}]}, [1, 2, 3, 7]),
        ({"evidence": _weeks(PROOF, 1, 2)}, [1, 3, 7]),
        ({"thoughts": _weeks(THOUGHT, 1), "follow_ups": {"add": _weeks({"say": THOUGHT["say"]}, 2)}}, [1, 3, 7]),
        ({"evidence": [{"i_bring": CONNECTION["i_bring"], "week": 1}]}, [3, 7]),
        ({"evidence": [{"i_bring": CONNECTION["i_bring"], "week": 1}], "strengths": STRENGTHS[1:2]}, [1, 3, 7]),
    ],
)
def test_what_one_letter_has_is_no_reason_for_another(keys: Yaml, ready: list[int]) -> None:
    """Told once is told: a letter that was to bring it again waits, or takes what the file has beside it (E56)."""
    letters = _letters(interview(**NOTHING, **keys, log=SENT))
    assert [week for week, letter in letters.items() if letter.complete] == ready


def test_what_a_missed_letter_was_to_share_goes_with_the_next_that_has_it() -> None:
    """The first week went by unsent, so its article has been told to nobody (E56)."""
    letters = _letters(interview(**NOTHING, articles=_weeks(ARTICLE, 1, 2), log=SENT), "2027-01-27")
    assert str(ARTICLE["url"]) in letters[2].body


def test_the_late_weeks_propose_to_be_left_out() -> None:
    """With nothing left, weeks five and six say so; the farewell is ready (E56, S31)."""
    letters = _letters(interview(**NOTHING))
    assert ["leave week" in " ".join(letter.gaps) for letter in letters.values()] == [False] * 4 + [True, True, False]
    assert letters[7].complete


def test_a_letter_without_matter_is_asked_about_in_the_week_in_which_it_goes() -> None:
    """Page one is not full of letters that are weeks away, and never asks for one that may be left out (E20, E56)."""
    on = {
        day: [each.draft.id.of for each in seen(interview(**NOTHING, log=SENT), day).not_ready]
        for day in ("2027-01-13", "2027-01-15")
    }
    assert on == {"2027-01-13": [], "2027-01-15": ["week-1"]}


def test_a_tick_does_not_move_what_was_sent_or_what_comes() -> None:
    """Week after week is ticked off, on its day: no letter's words change, but that the last one takes the silence for a no (E56, S35)."""
    before = _letters(interview(**RICH, log=SENT))
    silent = _letters(interview(**RICH, log=_log(1)), dt.date(2027, 1, 20))[7].body
    assert "You may well have chosen somebody by now" in silent
    for week in range(1, 7):
        today = dt.date(2027, 1, 13) + week * dt.timedelta(7)
        after = _letters(interview(**RICH, log=_log(*range(1, week + 1))), today)
        assert [after[other].body for other in range(1, 7)] == [before[other].body for other in range(1, 7)]
        assert after[7].body == silent


def test_a_week_that_was_missed_gives_its_matter_to_the_next() -> None:
    """Nobody wrote in the first week: what it would have brought is brought in the second (E56)."""
    first = _brings(_letters(interview(**RICH, log=SENT))[1])
    assert first
    assert first in _letters(interview(**RICH, log=SENT), "2027-01-27")[2].body


def test_what_was_sent_while_another_waited_stays_what_it_was() -> None:
    """The second letter went while the first was still open; when the first has passed, neither fact is said twice (E56)."""
    log = [*SENT, {"on": "2027-01-26", "did": "follow-up/week-2"}]
    before = _letters(interview(**RICH, log=SENT), "2027-01-26")
    after = _letters(interview(**RICH, log=log), "2027-02-02")
    assert _brings(after[2]) == _brings(before[2])
    assert "won three unions" in after[3].body


def test_an_article_keeps_its_week_and_says_why_it_matters() -> None:
    """The typed article stays in week 2 with its two sentences as one, and the plan brings nothing beside it (S28, E56)."""
    article: Yaml = {
        "week": 2,
        "url": "https://a.example/one",
        "topic": "customer service",
        "says": "two plants halved their complaints",
        "why": "Their second site was as small as yours.",
    }
    letters = _letters(interview(**RICH, articles=[article]))
    assert "Two plants halved their complaints, and their second site was as small as yours." in letters[2].body
    assert "unions" in letters[1].body
    assert "the night shift" in letters[3].body


def test_a_fact_with_a_week_goes_in_that_week() -> None:
    """The candidate's own plan wins (E56)."""
    letters = _letters(interview(**{**RICH, "thoughts": [{**THOUGHT, "week": 4}]}))
    assert [week for week, letter in letters.items() if str(THOUGHT["say"]) in letter.body] == [4]


def test_a_strength_answers_a_wish_only_in_its_own_words() -> None:
    """A certificate is not made the answer to whatever they look for; a strength that speaks of it is (E31, E56)."""
    people = [{**JONES, "looking_for": ["someone who can run payroll for three sites"]}]
    letters = _letters(
        interview(people=people, strengths=["an SHRM certificate", "five years of payroll in two countries"])
    )
    assert (
        "At the interview you mentioned that you need someone who can run payroll for three sites. "
        "I have five years of payroll in two countries, and I would love to help with that."
        in " ".join(_brings(letters[1]).split())
    )
    assert "payroll" not in letters[2].body


def test_a_second_round_says_nothing_that_the_first_has_said() -> None:
    """What she read in January she does not read again in March, and no opening or close comes back (E42, E56)."""
    first = interview(**RICH, log=_log(1, 2))
    second = interview(**{**RICH, "held": "2027-02-01", "connection": None, "follows": "one"})
    known = cases({"one": first, "two": second}, "2027-02-01", candidate())
    desks = [Desk.for_letters(known[name], shipped_wording()) for name in ("one", "two")]
    sent = [each for each in write_drafts(desks[0]) if each.kind is Kind.FOLLOW_UP and each.sent]
    planned = [each for each in write_drafts(desks[1]) if each.kind is Kind.FOLLOW_UP]
    assert len(sent) == 2
    for one, other in itertools.product(_sentences(sent), _sentences(planned)):
        assert one & other == set()
    assert "unions" not in " ".join(each.body for each in planned)


def test_the_link_is_told_by_the_letter_that_also_gives_thanks() -> None:
    """No thank-you went: the first letter thanks, and brings the one link (E16, E56)."""
    letter = _letters(interview(), "2027-01-20")[1]
    assert "Thank you once more for the interview" in letter.body
    assert "eight years of multi-site relationship building" in letter.body


def test_a_go_between_is_told_what_they_can_pass_on() -> None:
    """The recruiter reads of her wish as hers, and is offered no half-hour with a team (E48, E56)."""
    people = [{**JONES, "email": None}, {**REYES, "shares_contacts": "no"}]
    letters = _letters(interview(**{**RICH, "people": people}))
    assert "Ms. Jones said that the job calls for someone who can read the room" in letters[1].body
    assert not [each for each in letters.values() if re.search(r"half an hour|\byou need\b|your team", each.body)]


def test_nobodys_wish_is_put_into_anothers_mouth() -> None:
    """What the second interviewer looks for is told as hers, and not as the word of the one who decides."""
    kim = {"name": "Kim Roe", "looking_for": ["plan the trips of two directors"]}
    shown = [{"they_want": kim["looking_for"][0], "i_bring": "planned forty trips a year", "week": 1}]
    letters = _letters(interview(people=[JONES, kim], evidence=shown))
    assert "Kim Roe mentioned that you" in letters[1].body
    assert "you mentioned that" not in letters[1].body


def test_an_afterthought_is_closed_where_a_point_comes_up_again() -> None:
    """A clause that begins with a comma ends with one."""
    jones = {**JONES, "point": "the no-shows, which are 14 percent"}
    bodies = "".join(each.body for each in _letters(interview(people=[jones])).values())
    assert "about the no-shows, which are 14 percent, is still on my mind" in bodies


@pytest.mark.parametrize(
    ("agreed", "said"),
    [
        (1, "I have a reference lined up? They know my work well and have agreed to speak for me,"),
        (2, "I have two references lined up? Both know my work well and have agreed to speak for me,"),
        (3, "I have three references lined up? They all know my work well and have agreed to speak for me,"),
    ],
)
def test_a_go_between_is_asked_to_tell_of_the_referees(agreed: int, said: str) -> None:
    """One line that can be passed on as it is, which says that they have agreed, in the right number (E48, E56)."""
    names = ("priya-shah", "luis-ortega", "third")[:agreed]
    me = candidate(
        referees=[{"id": name, "name": "Ann Lee", "email": f"{name}@x.example", "said_yes": "yes"} for name in names]
    )
    people = [{**JONES, "email": None}, {**REYES, "shares_contacts": "no"}]
    value = interview(people=people, references=[{"who": name} for name in names])
    letters = (each.body for each in drafts(value, me=me).values() if each.kind is Kind.FOLLOW_UP)
    assert sum(f"let Ms. Jones know that {said}" in text for text in letters) == 1


def test_on_first_names_a_letter_talks_as_people_do() -> None:
    """`Dear Angela` reads I'm and don't; a doctor, and whoever is Ms. Jones, reads neither (E56)."""
    near = interview(
        people=[{"name": "Angela Jones", "salutation": "Dear Angela", "email": "a@b.example", "is": "hiring manager"}]
    )
    assert "I'm still very interested" in _letters(near)[1].body
    for title in ("Dr.", "Ms."):
        far = interview(people=[{**JONES, "title": title}])
        assert not [each for each in _letters(far).values() if re.search(r"\b(I'm|I'd|don't|it's)\b", each.body)]


def test_the_thank_you_says_where_and_how_much() -> None:
    """The proof of the link stands behind it, and the wish to do the work behind that (S15, S19)."""
    link = {"they_want": "run payroll", "i_bring": "ten years of payroll", "proof": "At Harrow that was four sites"}
    text = body(drafts(interview(connection=link))["thank-you/angela-jones"])
    assert (
        "I would bring ten years of payroll. At Harrow that was four sites. I would love to bring that experience to your team."
        in text
    )


@pytest.mark.parametrize(
    ("i_bring", "proof", "said"),
    [
        (
            "ran a night shift",
            "At Harbor that meant 300 loaves.",
            "At Harbor I ran a night shift, which meant 300 loaves. I would",
        ),
        ("ran a night shift", "Harbor sold 300 loaves.", "night shift. Harbor sold 300 loaves. I would"),
        ("ran a night shift", "", "I ran a night shift, and I would bring the same commitment to that."),
        ("kept a shop supplied", "", "I kept a shop supplied, so I know what that takes."),
        (
            "kept them for three years at Bell's",
            "",
            "I kept them for three years at Bell's, so I know what that takes.",
        ),
        ("spent ten years at sea", "", "at sea, so I am confident that I could help with that."),
    ],
)
def test_what_was_done_runs_on_to_what_it_would_be_for_them(i_bring: str, proof: str, said: str) -> None:
    """In one breath where the proof can be joined; a deed is offered again, unless it is of a whole life or another matter (S15, E34)."""
    link = {"they_want": "keep four shops supplied", "i_bring": i_bring, **({"proof": proof} if proof else {})}
    written = drafts(interview(connection=link, role_aim="reach more villages"))
    assert said in body(written["thank-you/angela-jones"])


def test_a_trouble_that_they_told_takes_nothing_and_is_joined_to_no_deed() -> None:
    """Nobody knows what it takes that rooms are late: the deed is offered again, and stands by itself before the pay (S15, S42)."""
    link = {
        "they_want": "rooms are never ready by three",
        "i_bring": "brought in a list, and 9 rooms in 10 are ready by two",
    }
    offer = {"received": "2027-01-18", "base": 90000, "currency": "USD"}
    thanks = body(drafts(interview(connection=link))["thank-you/angela-jones"])
    assert "are ready by two. I would gladly do the same for you." in thanks
    asks = body(drafts(interview(connection=link, offer=offer), "2027-01-19")["offer/counter"])
    assert "You told me that rooms are never ready by three. I brought in a list" in asks


def _names(switches: dict[str, bool]) -> Interview:
    """An interview with these parts of the rich one, and the rest of the plain one."""
    return interview(**{name: RICH[name] for name, has in switches.items() if has}, log=SENT)


@given(
    switches=st.fixed_dictionaries({name: st.booleans() for name in RICH}),
    days=st.integers(0, 49),
)
@settings(deadline=None, max_examples=drawn(60), derandomize=True, database=None, phases=PHASES)
def test_no_two_letters_to_one_reader_share_their_reason_or_a_sentence(switches: dict[str, bool], days: int) -> None:
    """Whatever is in the file and whatever the day: no fact twice, no sentence twice, "I hope" at most in three, 110 words at most (E56, S26)."""
    value = _names(switches)
    today = value.held.on + dt.timedelta(days)
    letters = list(_letters(value, today).values())
    for one, other in itertools.combinations(_sentences(letters), 2):
        assert one & other == set()
    assert sum(letter.body.count("I hope") for letter in letters) <= 3
    assert max((len(body(letter).split()) for letter in letters), default=0) <= 110
    desk = Desk.for_letters(case(value, today), shipped_wording())
    brought = [fact.key for step in weekly(desk) for fact in matter(desk).of(step)]
    assert len(brought) == len(set(brought))


def test_news_of_theirs_is_what_the_letter_begins_with() -> None:
    """After the wish that letter congratulates, with the address, and asks then; a second piece is told otherwise (S29, S35)."""
    news = [
        {
            "week": 2,
            "url": "https://n.example/a",
            "title": "Plant of the year",
            "source": "the Columbus Mirror",
            "comment": "What a fine result.",
        },
        {"week": 3, "url": "https://n.example/b", "title": "Larkfield Foods hires 60", "comment": "Ohio needs that."},
    ]
    letters = _letters(interview(news=news))
    assert [part.partition(".")[2].partition(".")[0] for part in letters[2].body.split("\n\n")[1:2]] == [
        ' I was delighted to read "Plant of the year" in the Columbus Mirror',
    ]
    assert (
        "Congratulations to you and everyone at Larkfield Foods! What a fine result.\n"
        "https://n.example/a\n\nNews like this makes me all the keener on" in letters[2].body
    )
    assert 'It was good to see "Larkfield Foods hires 60" in the news. Ohio needs that.' in letters[3].body
    assert _sentences([letters[2]])[0] & _sentences([letters[3]])[0] == set()


@pytest.mark.parametrize(
    ("says", "told"),
    [
        ("The Marion plant won an award", "read in the Columbus Mirror that the Marion plant won an award. Congr"),
        (
            "Larkfield Foods has hired 60 people.",
            "read in the Columbus Mirror that Larkfield Foods has hired 60 people. Congr",
        ),
    ],
)
def test_news_is_told_in_a_sentence(says: str, told: str) -> None:
    """What happened stands in a sentence of the letter, and the headline with the address below (S27, S29)."""
    news = {"week": 2, "url": "https://n.example/a", "title": "Plant of the year", "source": "the Columbus Mirror"}
    letter = _letters(interview(news=[{**news, "says": says, "comment": "What a fine result."}]))[2]
    assert f"I was delighted to {told}" in letter.body
    assert 'What a fine result.\n"Plant of the year": https://n.example/a\n' in letter.body


def test_nobody_is_congratulated_twice_in_one_breath() -> None:
    """A comment of one's own that congratulates stands in the place of ours, and the good wish stands before them (S29, S35)."""
    news = {
        "week": 2,
        "url": "https://n.example/a",
        "says": "Larkfield Foods won an award.",
        "comment": "Congratulations!",
    }
    letter = _letters(interview(news=[news]))[2]
    assert "won an award. Congratulations!\nhttps" in letter.body
    letter = _letters(interview(news=[{**news, "comment": "So pleased for you and the team!"}]))[2]
    assert "Congratulations" not in letter.body


def test_an_article_says_where_it_stood() -> None:
    """Title in quotation marks, its source, the talk and the address in one sentence (S28)."""
    article = {
        "week": 2,
        "url": "https://a.example/1",
        "topic": "rosters",
        "title": "Two plants",
        "source": "the Ohio Review",
    }
    named = (
        '"Two plants" in the Ohio Review, which made me think of our conversation about rosters: https://a.example/1'
    )
    assert named in _letters(interview(articles=[article]))[2].body


@pytest.mark.parametrize(
    ("they_want", "i_bring", "said"),
    [
        ("train apprentices", "trained nine apprentices", "I have trained nine apprentices."),
        ("train apprentices", "trained nine apprentices in 2023", "I trained nine apprentices in 2023."),
        ("train apprentices", "ran the workshop", "I ran the workshop."),
        ("train apprentices", "planned and ran two workshops", "I planned and ran two workshops."),
        ("calm under pressure", "an SHRM certificate", "I have an SHRM certificate, which should help."),
        (
            "better online reviews",
            "raised a review score to 4.6",
            "I have raised a review score to 4.6.",
        ),
        (
            "a friendlier check-in",
            "trained a front desk team",
            "I have trained a front desk team.",
        ),
    ],
)
def test_a_deed_is_told_as_what_one_has_done(they_want: str, i_bring: str, said: str) -> None:
    """Unless it is tied to its time or has a second verb; that one would do it for them goes without saying (E34, E56)."""
    evidence = [{"they_want": they_want, "i_bring": i_bring}]
    assert said in " ".join(_brings(_letters(interview(evidence=evidence))[1]).split())


def test_a_letter_wishes_them_well_with_what_keeps_them_busy() -> None:
    """The first weekly letter asks after the big job that they told of, the later ones do not (S35, E56)."""
    busy = _letters(interview(**RICH, log=SENT, employer_said={"going_on": "the big job for Norway"}))
    assert busy[1].body.split("\n\n")[1].startswith("I hope all is going well with the big job for Norway. ")
    assert not any("Norway" in busy[week].body for week in (2, 3, 4))


def test_a_wish_for_the_week_fits_the_day_on_which_it_is_read() -> None:
    """On their Monday the week begins and on their Friday it ends; in Dubai both are on other days (S35)."""
    monday = interview(**RICH, held="2027-01-11", log=[])
    assert "Hope you had a good weekend." in _letters(monday)[2].body
    assert "week is off to a good start." in _letters(monday)[1].body
    friday = interview(**RICH, held="2027-01-15", log=[])
    assert "I hope you have had a good week." in _letters(friday)[1].body


def test_the_one_referee_who_agreed_is_named_with_what_they_can_tell() -> None:
    """`Priya Shah has agreed to be my reference` says more than that there is one (E56)."""
    alone = candidate(referees=[{"id": "priya-shah", "name": "Priya Shah", "said_yes": "yes"}])
    marks = [{"who": "priya-shah", "points": ["the merger of two plants"]}]
    letters = drafts(interview(people=[JONES], references=marks, log=SENT), me=alone).values()
    told = "Priya Shah has agreed to be my reference and can tell you about the merger of two plants."
    assert sum(told in letter.body for letter in letters) == 1


def test_who_answered_is_thanked_for_it_once() -> None:
    """She wrote "still talking": the next weekly letter thanks her for that answer, and the one after it does not (E56)."""
    log = [*SENT, {"on": "2027-01-20", "did": "follow-up/week-1", "answered": "yes"}]
    letters = _letters(interview(**RICH, log=log), "2027-01-21")
    assert "Hope you are having a good week. Thank you for getting back to me. I keep" in letters[2].body
    later = [*log, {"on": "2027-01-27", "did": "follow-up/week-2"}]
    assert "answer" not in _letters(interview(**RICH, log=later), "2027-01-28")[3].body


def test_a_line_of_ones_own_stands_beside_the_matter_of_the_week() -> None:
    """Who adds when they could start still tells of the evidence, and what a line tells is not told again by us (E56)."""
    add = [{"week": 1, "say": "I could start in March."}]
    first = _letters(interview(**RICH, log=SENT, follow_ups={"add": add}))[1].body
    assert "won three unions over to one rota" in first
    assert "I could start in March." in first
    told = [{"week": 1, "say": "At Harrow I won three unions over to one rota in a winter."}]
    letters = _letters(interview(**RICH, log=SENT, follow_ups={"add": told}))
    assert sum("three unions" in letter.body for letter in letters.values()) == 1


def test_beside_a_line_of_ones_own_stands_nothing_that_fills() -> None:
    """What is still on my mind, and half an hour with the team, are left to weeks that have nothing else (E56)."""
    people = [{**JONES, "point": "the merger of the two plants"}]
    add = [{"week": 1, "say": "I could start in March."}]
    value = interview(people=people, log=SENT, follow_ups={"add": add})
    letters = _letters(value)
    assert "still on my mind" not in letters[1].body
    assert "still on my mind" in letters[2].body


def test_an_article_on_paper_is_named_and_offered() -> None:
    """What has no address is named with the paper in which it stood, and the letter offers to send it (S27, S28)."""
    paper = {"week": 1, "title": "Cold docks", "source": "Warehouse Weekly", "topic": "the cold dock"}
    letter = _letters(interview(articles=[paper]))[1]
    assert letter.complete
    hook = 'I came across "Cold docks" in Warehouse Weekly, which took me back to our conversation about the cold dock.'
    assert f"{hook} I can send it to you if you would like to read it.\n\n" in letter.body
    nameless = _letters(interview(articles=[{"week": 1, "topic": "the cold dock"}]))[1]
    assert "add url, or title and source" in nameless.gaps[0]
    assert "[ADD: where it stood]" in nameless.body


def test_news_in_a_paper_needs_no_address() -> None:
    """What was read in the harbour paper is told with its name, and no empty line stands where an address would be (S29)."""
    news = {
        "source": "the harbour paper",
        "says": "You have bought the old shed.",
        "comment": "It is good news for the gate.",
    }
    for week in (2, 3):
        before = {**news, "says": "You have painted the gate.", "week": week - 1}
        letter = _letters(interview(news=[before, {**news, "week": week}]))[week]
        assert letter.complete
        assert "in the harbour paper" in letter.body
        assert "\n\n\n" not in letter.body
        assert "None" not in letter.body


def test_who_wants_to_write_before_they_decide_does_so_and_presses_for_nothing() -> None:
    """They decide in a month; week 1 is written all the same, names their day, and the letter after it asks on their date (E5)."""
    said = {"decide_by": "2027-02-12"}
    value = interview(**RICH, log=SENT, employer_said=said, follow_ups={"before_they_decide": [1, 2]})
    letters = _letters(value)
    assert sorted(letters) == [1, 2, 4, 5, 6]
    assert (
        "I know that you expect to decide by Friday, February 12, so there is no need to answer before then."
        in letters[1].body
    )
    assert "won three unions over to one rota" in letters[1].body
    assert "February 12" not in letters[2].body
    assert "happy to wait" in letters[2].body
    assert "you expected to have news about the HR Business Partner role by Friday, February 12" in letters[4].body


def test_short_lines_of_ones_own_stand_together() -> None:
    """Three short sentences are a paragraph, and no list of leftovers; a long one has its own."""
    says = ["I can start in March.", "Nights are fine with me.", " ".join(["word"] * 80) + "."]
    lines = [{"of": "follow-up/week-1", "say": say} for say in says]
    letter = _letters(interview(**RICH, log=SENT, lines=lines))[1].body
    assert " I can start in March. Nights are fine with me.\n\nword word" in letter


def _parts(letter: Draft) -> list[str]:
    """The paragraphs between greeting and sign-off."""
    return letter.body.split("\n\n")[1:-1]


def test_what_a_letter_brings_comes_before_the_question() -> None:
    """After the good wish stands what is new with one, what else the week brings, then interest and question (S26, S35, E56)."""
    own = {"week": 1, "say": "Since we talked I have passed the crane exam."}
    begun, matter, interest = _parts(_letters(interview(**RICH, log=SENT, follow_ups={"add": [own]}))[1])
    assert begun.startswith(
        "I hope your week is going well. Thank you again for our conversation on Wednesday, January 13."
    )
    assert begun.endswith(" Since we talked I have passed the crane exam.")
    assert matter.startswith("At the interview you mentioned that")
    assert interest.startswith("I am still very interested in the HR Business Partner role")
    asked = "Could you let me know where things stand and when a decision is likely? I look forward to your reply."
    assert interest.endswith(asked)
    long = {**own, "say": " ".join(["I have passed the crane exam."] * 12)}
    briefly = _letters(interview(**RICH, log=SENT, follow_ups={"add": [long]}))[1].body
    assert "How do things stand, and when is a decision likely?" in briefly
    assert "Thank you again for our conversation. " in briefly


_BROUGHT = "At the interview you mentioned that"


@pytest.mark.parametrize(
    "say",
    [
        "You asked whether I was certified. On Tuesday I heard that I passed.",
        "I have since finished the night course.",
        "I'm now a first-aider.",
        "My certificate came this morning.",
    ],
)
def test_news_of_ones_own_opens_the_letter(say: str) -> None:
    """An exam passed comes before what the plan brings that week (E56)."""
    letter = _letters(interview(**RICH, log=SENT, follow_ups={"add": [{"week": 1, "say": say}]}))[1].body
    assert letter.index(say) < letter.index(_BROUGHT)


@pytest.mark.parametrize("say", ["I am on a month's notice where I am.", "I could come in on any day but Wednesday."])
def test_what_is_of_use_later_stands_behind_what_the_letter_brings(say: str) -> None:
    """A notice period and free days are no news, and no letter opens with them (E56)."""
    letter = _letters(interview(**RICH, log=SENT, follow_ups={"add": [{"week": 1, "say": say}]}))[1].body
    assert letter.index(say) > letter.index(_BROUGHT)


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("on the radio this morning", "hear on the radio that you won"),
        ("A leaflet in the library", "read in a leaflet in the library that you won"),
        ("it was on the BBC", "see on the BBC that you won"),
        ("your own facebook page", "see on your own Facebook page that you won"),
        ("My union's magazine", "read in my union's magazine that you won"),
        ("I saw it in the Gazette", "read in the Gazette that you won"),
        ("the Echo", "read in the Echo that you won"),
    ],
)
def test_where_news_stood_may_be_typed_as_it_is_said(source: str, told: str) -> None:
    """One sees it on a page, hears it on the radio and reads it in a paper, however that was typed (E34, S29)."""
    news = {"week": 2, "source": source, "says": "You won a prize.", "comment": "Well done."}
    assert told in _letters(interview(news=[news]))[2].body


def test_an_article_is_named_with_the_interest_and_then_told() -> None:
    """Interest and question come first, then the article with its talk and its address in one sentence, then what it says (S27, S35)."""
    article = {
        "week": 1,
        "url": "https://a.example/1",
        "topic": "the cold dock",
        "source": "Dock Review",
        "says": "Most loss comes in the first forty seconds.",
    }
    wish, named, close = _parts(_letters(interview(articles=[article]))[1])
    assert wish.startswith("I hope your week is going well. ")
    assert wish.endswith("the HR Business Partner role and would welcome any news of where things stand.")
    assert named == (
        "In the meantime, I came across an article in Dock Review (https://a.example/1) that took me back to our conversation "
        "about the cold dock. Most loss comes in the first forty seconds. "
        "It is just the kind of question I would love to work on with you."
    )
    said = {"of": "follow-up/week-1", "say": "You said you would choose by the end of May."}
    assert _parts(_letters(interview(articles=[article], lines=[said]))[1])[0].endswith(said["say"])
    assert "talk it over" in close


def test_lines_of_a_weekly_letter_stand_where_they_are_of_use() -> None:
    """What is new goes with the matter; when one can begin stands at the close, and neither is lost beside the other (E56)."""
    own = {"week": 1, "say": "The class on controllers is done."}
    lines = [
        {"of": "follow-up/week-1", "say": "Professor Sithole has agreed to speak for me."},
        {"of": "follow-up/week-1", "say": "I could begin four weeks after a yes, as I must give notice."},
    ]
    letter = _letters(interview(log=SENT, follow_ups={"add": [own]}, lines=lines))[1]
    matter = "The class on controllers is done. Professor Sithole has agreed to speak for me."
    assert _parts(letter)[0].endswith(f"Wednesday, January 13. {matter}")
    assert _parts(letter)[-1].startswith("I could begin four weeks after a yes, as I must give notice. I look forward")
    short = _letters(
        interview(log=SENT, follow_ups={"add": [own]}, lines=[{**lines[1], "say": "My notice is two weeks."}])
    )
    assert _parts(short[1])[0].endswith(" The class on controllers is done.")
    assert _parts(short[1])[-1].startswith("My notice is two weeks. I look forward")


def test_a_letter_asks_for_one_thing_before_their_day() -> None:
    """A letter that asks for the report of a test asks nothing about their day beside it, and takes nothing back."""
    said = {"decide_by": "2027-02-12"}
    weeks = {"before_they_decide": [1]}
    quiet = interview(
        log=SENT, employer_said=said, follow_ups={**weeks, "add": [{"week": 1, "say": "The exam is done."}]}
    )
    assert "so there is no need to answer before then." in _letters(quiet)[1].body
    asks = {**weeks, "add": [{"week": 1, "say": "Could I have my own report?"}]}
    assert "still the plan" not in _letters(interview(log=SENT, employer_said=said, follow_ups=asks))[1].body


def test_nobody_is_thanked_for_an_answer_of_long_ago() -> None:
    """She answered the thank-you; the letter on their date, weeks later, does not thank her for it as if it had just come."""
    log = [{**SENT[0], "answered": "yes"}]
    letters = _letters(interview(log=log, employer_said={"decide_by": "2027-01-29"}), "2027-02-04")
    assert not any("repl" in letter.body.split("\n\n")[1] for letter in letters.values())


def test_an_answer_to_a_question_is_thanked_for_by_the_next_letter_that_goes() -> None:
    """She wrote back to the first weekly letter; the next that goes, three weeks later, thanks her for that."""
    log = [*SENT, {"on": "2027-01-20", "did": "follow-up/week-1", "answered": "yes"}]
    letters = drafts(interview(log=log), "2027-02-10")
    assert "Thank you for answering my last note." in letters["follow-up/week-4"].body


def test_a_referees_yes_has_its_week_with_what_they_can_tell_and_how_to_reach_them() -> None:
    """Who they are, two things that they can speak about, and when to call stand in that letter, before the question (E56)."""
    sithole = {
        "id": "miriam-sithole",
        "name": "Miriam Sithole",
        "title": "head of the clinic",
        "organisation": "Chimanimani",
        "relation": "former boss",
        "email": "m.sithole@clinic.example",
        "phone": "+263 555 0119",
        "best_time": "in the afternoon",
        "years": "2016 to 2022",
        "now": "retired",
        "away": "1 to 10 November",
        "said_yes": "yes",
    }
    points = ["the drug register", "how I worked with the families", "my hours"]
    mark: Yaml = {"who": "miriam-sithole", "points": points, "week": 3}
    letters = _written(interview(people=[JONES], references=[mark], log=SENT), candidate(referees=[sithole]))
    agreed, block, interest, _close = _parts(letters[3])
    assert agreed.endswith(
        ". Miriam Sithole has agreed to be my reference and can tell you about the drug register"
        " and how I worked with the families. Here are the details:"
    )
    assert block.split("\n") == [
        "Miriam Sithole",
        "Head of the clinic at Chimanimani; now retired",
        "My former boss, 2016 to 2022",
        "Phone: +263 555 0119 (in the afternoon)",
        "Email: m.sithole@clinic.example",
        "Away: 1 to 10 November",
    ]
    assert "HR Business Partner" in interest
    assert not any("Sithole" in letter.body for week, letter in letters.items() if week != 3)


def test_a_referee_with_a_number_alone_is_told_of_in_two_sentences() -> None:
    """A list of a name and a telephone reads as a form; with who it is, three lines are read faster than prose (E56)."""
    fisk = {"id": "fisk", "name": "Marian Fisk", "said_yes": "yes"}
    told = {**fisk, "phone": "+44 1632 960417", "best_time": "after 3 pm"}
    mark: Yaml = {"who": "fisk", "points": ["the lemur weighing"], "week": 2}
    letters = _written(interview(people=[JONES], references=[mark], log=SENT), candidate(referees=[told]))
    tells = "has agreed to be my reference and can tell you about the lemur weighing."
    assert f"Marian Fisk {tells} The best number is +44 1632 960417, after 3 pm." in letters[2].body
    head: Yaml = {**told, "relation": "former head keeper", "organisation": "Marwell"}
    letters = _written(interview(people=[JONES], references=[mark], log=SENT), candidate(referees=[head]))
    block = "Marian Fisk\nMy former head keeper at Marwell\nPhone: +44 1632 960417 (after 3 pm)"
    assert f"Marian Fisk {tells} Here are the details:\n\n{block}\n\n" in letters[2].body


def test_who_tells_of_a_referee_in_words_of_their_own_says_how_to_reach_them() -> None:
    """The file knows the address of whoever said yes; it follows the candidate's sentence, unless that has one (E56)."""
    shah = {"id": "priya-shah", "name": "Priya Shah", "email": "priya@harrow.example", "best_time": "before ten"}
    marks = [{"who": "priya-shah"}]

    def letter(say: str, said_yes: str = "yes") -> str:
        value = interview(references=marks, log=SENT, follow_ups={"add": [{"week": 1, "say": say}]})
        return _written(value, candidate(referees=[{**shah, "said_yes": said_yes}]))[1].body

    said = "Priya Shah, who ran both plants, said yes on Monday."
    assert f"{said} The best address is priya@harrow.example, before ten.\n\n" in letter(said)
    assert "The best" not in letter("Priya Shah said yes: ps@harrow.example.")
    assert "The best" not in letter("I am waiting for Priya Shah.", said_yes="no")


def test_what_they_told_of_comes_before_what_is_of_use() -> None:
    """Of two things for one week the thought comes first, what one brings leads to the interest, and a word on it follows at once (E56)."""
    thought = {"about": "the night shift", "say": "A rota made a month ahead might keep people.", "week": 2}
    planned = {
        "they_want": "someone who can plan the rosters",
        "i_bring": "planned the rosters of four wards",
        "week": 2,
    }
    both: Yaml = {"thoughts": [thought], "evidence": [planned], "log": SENT}
    wish, brought, interest, *_ = _parts(_letters(interview(**both))[2])
    assert "A rota made a month ahead" in wish
    assert "planned the rosters of four wards" in brought
    assert "interested" in interest
    held = {"add": [{"week": 2, "say": "It held for a whole winter."}]}
    assert "four wards. It held for a whole winter." in _parts(_letters(interview(**both, follow_ups=held))[2])[1]
    article = {
        "week": 2,
        "url": "https://a.example/1",
        "topic": "the cold dock",
        "source": "Dock Review",
        "says": "Short shifts help.",
    }
    shared = _letters(interview(**both, articles=[article]))[2].body
    assert shared.index("planned the rosters") < shared.index("A rota made")


def test_two_referees_can_have_a_week_each() -> None:
    """Whose yes came later is told of later, and neither letter speaks of both (E56)."""
    marks = [{"who": "priya-shah", "week": 2}, {"who": "luis-ortega", "week": 4}]
    letters = _written(interview(references=marks, log=SENT), candidate())
    told = {week: [name for name in ("Priya", "Luis") if name in letter.body] for week, letter in letters.items()}
    assert (told[1], told[2], told[3], told[4]) == ([], ["Priya"], [], ["Luis"])


def test_the_week_of_a_yes_that_has_not_come_is_like_any_other() -> None:
    """While the referee has not answered, that letter waits for something to say, or brings the next thing."""
    waiting = candidate(referees=[{"id": "priya-shah", "name": "Priya Shah", "email": "priya@harrow.example"}])
    marks = [{"who": "priya-shah", "week": 1}]
    assert not _written(interview(people=[JONES], strengths=[], references=marks, log=SENT), waiting)[2].complete
    (letter,) = [_written(interview(references=marks, strengths=STRENGTHS, log=SENT), waiting)[1]]
    assert "organisational politics" in letter.body


def _written(value: Interview, me: Candidate) -> dict[int, Draft]:
    written = drafts(value, me=me).values()
    return {int(each.id.within[-1]): each for each in written if each.kind is Kind.FOLLOW_UP}


def test_whoever_has_answered_once_is_pressed_no_more() -> None:
    """She wrote "please be patient" a week ago: no later letter asks whether there is anything new (E56)."""
    log = [*SENT, {"on": "2027-01-20", "did": "follow-up/week-1"}, {"on": "2027-01-27", "did": "follow-up/week-2"}]
    assert "Is there anything new on the timing?" in _letters(interview(**RICH, log=log), "2027-02-03")[3].body
    log[1] = {**log[1], "answered": "yes"}
    patient = _letters(interview(**RICH, log=log), "2027-02-03")[3].body
    assert (
        "If you need anything more from me in the meantime, just let me know. I look forward to your news." in patient
    )
    assert "?" not in patient


def test_news_that_answers_their_need_is_tied_to_it_in_the_first_letter_too() -> None:
    """An exam in what they look for brings one closer to it, and the link is not taken up beside it (E56)."""
    link = {"they_want": "know how health data are coded", "i_bring": "five years as an analyst"}
    own = {"week": 1, "say": "On Monday I passed the exam in health data."}
    letter = _letters(interview(connection=link, log=SENT, follow_ups={"add": [own]}))[1].body
    earned = "On Monday I passed the exam in health data. You told me that you need "
    assert (
        f"{earned}someone who knows how health data are coded, so this brings me a step closer to that, on top of five years as"
        in letter
    )
    own["say"] = "On April 16 I passed the certificate in health data."
    letter = _letters(interview(connection=link, log=SENT, follow_ups={"add": [own]}))[1].body
    assert f"I wanted to share some news with you. {own['say']} You told me" in letter
    assert "I would be happy to send you a copy of the certificate." in letter


def test_what_the_logged_thank_you_said_is_not_said_again() -> None:
    """A thank-you that went told their wish, what one brings and the result: the letter of the next week says none of it (E56)."""
    link = {**CONNECTION, "proof": "I brought the month end from eleven days to five."}
    typed = {"connection": link, "lines": [{"of": "follow-up/week-1", "say": "I can start in three weeks."}]}
    untold = drafts(interview(**typed), "2027-01-13")["follow-up/week-1"].body
    thanked = interview(**typed, log=SENT)
    told = drafts(thanked, "2027-01-20")["follow-up/week-1"]
    assert "from eleven days to five" in untold
    assert "from eleven days to five" not in told.body
    assert "you need someone" not in told.body
    assert told.complete


LEE = {"name": "Kim Lee", "is": "agency consultant", "email": "lee@agency.example"}


@pytest.mark.parametrize(
    ("people", "log", "said", "gaps"),
    [
        ([JONES, {"name": "Sam Poe"}, LEE], [], None, 0),
        ([JONES, {"name": "Sam Poe"}, LEE], [{"on": "2027-01-14", "did": "thank-you/kim-lee"}], None, 0),
        ([JONES, {"name": "Sam Poe"}, LEE], [{"on": "2027-01-14", "did": "thank-you/sam-poe"}], None, 0),
        ([JONES, {"name": "Sam Poe"}, LEE], [{"on": "2027-01-14", "did": "pass-on/angela-jones"}], None, 1),
        ([JONES], [{"on": "2027-01-14", "did": "thank-you/angela-jones"}], None, 1),
        ([JONES], [], {"no_thank_you": "yes"}, 0),
    ],
)
def test_what_nobody_told_a_reader_is_new_to_them(
    people: list[Yaml], log: list[Yaml], said: Yaml | None, gaps: int
) -> None:
    """A first chase that brings the years and the result is ready while the log has no letter that told them (E56)."""
    value = interview(people=people, log=log, employer_said=said)
    letter = drafts(value, "2027-01-20")["follow-up/week-1"]
    assert len(letter.gaps) == gaps
    assert gaps or "eight years of multi-site relationship building" in letter.body.replace("\n", " ")


def test_before_the_thank_you_goes_no_week_takes_what_it_will_tell() -> None:
    """On the day of the talk the thanks are still to go, so that the letter of the week after has no news in them."""
    assert drafts(interview())["follow-up/week-1"].gaps


def test_the_letter_on_the_day_they_named_asks_for_news_though_none_follows() -> None:
    """They meant to decide before Christmas, in the seventh week: the one letter after that asks, and takes no leave (E6, S26)."""
    said = {"decide_by": "2026-12-24", "decide_in_words": "before Christmas"}
    log = [{"on": "2026-11-11", "did": "follow-up/week-1"}, {"on": "2026-11-18", "did": "follow-up/week-2"}]
    value = interview(held="2026-11-03", employer_said=said, follow_ups={"before_they_decide": [1, 2]}, log=log)
    letter = body(drafts(value, "2026-12-28")["follow-up/week-7"])
    assert "before Christmas. Can you tell me anything yet?" in letter
    assert "one last time" not in letter


def test_what_a_thought_speaks_of_is_no_other_letters_reason_to_exist() -> None:
    """The temps who leave are told of with the thought on them, and no later letter says that they are still on one's mind (E56)."""
    people = [{**JONES, "point": "temps who leave after two weekends"}]
    thought = {"about": "the temps who leave after two weekends", "say": "A buddy on the first shift might keep some."}
    letters = drafts(interview(people=people, thoughts=[thought], log=SENT), "2027-01-14")
    weekly = {name: draft.body for name, draft in letters.items() if name.startswith("follow-up/")}
    telling = [name for name, text in weekly.items() if "temps who leave" in text]
    assert len(telling) == 1
