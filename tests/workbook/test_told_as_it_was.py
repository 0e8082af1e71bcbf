"""Letters say no more than was said: a need is understood, a fact is no thought, a question is whose it was. S15, S19, S26, S35, E10, E34."""

import pytest

from support.making import JONES, Yaml, body, drafts, interview

pytestmark = pytest.mark.long

THANKS = "thank-you/angela-jones"
SENT: list[Yaml] = [{"on": "2027-01-13", "did": THANKS}]
DECIDE: Yaml = {"decide_by": "2027-01-22"}
ONE_LOG: Yaml = {
    "they_want": "one log for the two rooms",
    "i_bring": "brought three paper logs into one sheet",
    "proof": "The inspection had no remarks on it.",
}
LEVER: Yaml = {
    "name": "Imran Patel",
    "title": "Mr.",
    "family_name": "Patel",
    "is": "interviewer",
    "email": "i@l.example",
}
COURSE: Yaml = {"about": "the sedation clinic", "say": "I did a certificate in sedation nursing in 2024."}
CREW: Yaml = {"about": "how I would win over the crew", "say": "I would work nights first.", "at_once": "yes"}


def _thanks(name: str = THANKS, **changes: object) -> str:
    return body(drafts(interview(**{"employer_said": DECIDE, **changes}), "2027-01-13")[name])


def _weekly(on: str, name: str = "follow-up/week-1", **changes: object) -> str:
    return body(drafts(interview(**{"log": SENT, **changes}), on)[name])


@pytest.mark.parametrize("want", ["one log for the two rooms", "somebody who can keep one log", "patience", "careful"])
@pytest.mark.parametrize("brief", [True, False])
def test_what_they_need_is_told_as_it_was_understood(want: str, *, brief: bool) -> None:
    """They told of two logs: that they need one is what the candidate took from it, and nobody is quoted with it (S15)."""
    line = [{"of": THANKS, "say": " ".join(["I liked the coffee at eleven."] * 9)}] if brief else []
    other = {**LEVER, "connection": {**ONE_LOG, "they_want": want}}
    letters = [
        _thanks(connection={**ONE_LOG, "they_want": want}, lines=line),
        _thanks("thank-you/imran-patel", people=[JONES, other]),
        _thanks("thank-you/panel", people=[JONES, other], panel_note="one", connection={**ONE_LOG, "they_want": want}),
    ]
    for letter in letters:
        for quoted in (
            "told me that you need",
            "mentioned that you",
            "As you put it",
            "as you put it",
            "said has stayed",
        ):
            assert quoted not in letter


def test_a_sentence_of_theirs_is_still_theirs() -> None:
    """What was typed as they said it is told as said (E34)."""
    said = {**ONE_LOG, "they_want": "you keep a log in each room"}
    assert "told me that you keep a log in each room" in _thanks(connection=said)


def test_what_one_has_done_is_announced_as_no_thought() -> None:
    """A certificate is a fact: it is told as for the clinic, and only an idea is called a thought (S19)."""
    assert "As for the sedation clinic, I did a certificate in sedation nursing in 2024." in _thanks(thoughts=[COURSE])
    idea = {**COURSE, "say": "I would set its nursing side up with a list."}
    assert "thought more about the sedation clinic. I would set" in _thanks(thoughts=[idea])
    told = {**JONES, "point": "the sedation clinic"}
    panel = _thanks("thank-you/panel", people=[told, LEVER], panel_note="one", thoughts=[COURSE])
    assert "the sedation clinic, I did a certificate" in panel
    assert "one thought on" not in panel


@pytest.mark.parametrize(
    ("people", "told"),
    [
        ([JONES], "You asked how I would win over the crew, and I did not answer that well."),
        (
            [{**JONES, "point": "how I would win over the crew"}, LEVER],
            "You asked how I would win over the crew, and I",
        ),
        ([JONES, LEVER], "There was one question that I did not answer well: how I would win over the crew."),
    ],
)
def test_a_question_is_asked_by_whoever_asked_it(people: list[Yaml], told: str) -> None:
    """Whoever asked reads that they did; where nobody knows who, it was a question, and nobody `was asked` by their own reader."""
    letter = _thanks(people=people, thoughts=[CREW])
    assert told in letter
    assert "I was asked" not in letter


def test_a_full_thank_you_says_that_one_wants_the_job_before_it_says_the_wish_again() -> None:
    """With 150 words the sentence that one wants the job stands, and that one would do the same is left out (S14, S19)."""
    for words in range(30, 75):
        line = [{"of": THANKS, "say": f"I liked {' '.join(['the'] * words)} coffee."}]
        letter = _thanks(connection=ONE_LOG, lines=line)
        if "do the same" not in letter:
            assert "want this job" in letter or "this job." in letter or "would love to do." in letter
            return
    pytest.fail("no letter was long enough")


def test_somebody_who_does_not_decide_reads_that_one_wants_to_join() -> None:
    """They are asked by whoever decides: the note to them says it as well, in words of its own (S19, E10)."""
    other = {**LEVER, "connection": ONE_LOG}
    assert "work with you. I am happy to answer" in (
        _thanks("thank-you/imran-patel", people=[JONES, other])
        .replace("join you. ", "work with you. ")
        .replace("If there is anything I can send you, I would be happy to.", "I am happy to answer")
    )


def test_news_of_a_thing_of_ones_own_is_announced() -> None:
    """The garden that was given a prize is news as much as an exam passed, and stands in the letter as that (E56)."""
    add = {"add": [{"week": 1, "say": "On Thursday the Hebbal garden was given a prize."}]}
    letter = _weekly("2027-01-20", follow_ups=add)
    assert "news" in letter.partition("On Thursday the Hebbal garden")[0]
    add = {"add": [{"week": 1, "say": "On Thursday we talked about the garden."}]}
    assert "news to share" not in _weekly("2027-01-20", follow_ups=add)


def test_a_quiet_letter_before_they_decide_has_something_of_this_post() -> None:
    """Nothing is new and nobody is pressed: what one would help with is still named, so that the letter is no form (S26, E56)."""
    ovens = {"they_want": "pass the audit in March", "i_bring": "passed two audits at Bell's"}
    letter = _weekly(
        "2027-01-27",
        "follow-up/week-2",
        connection=ovens,
        employer_said={"decide_by": "2027-02-12"},
        follow_ups={"before_they_decide": [1, 2], "as_it_is": [2]},
        log=[*SENT, {"on": "2027-01-20", "did": "follow-up/week-1"}],
    )
    assert "would love to help you pass the audit in March" in letter


def test_behind_their_day_lines_of_ones_own_leave_room_for_what_one_would_help_with() -> None:
    """A list that is offered needs what it is for: a letter near its length is shorter in words of ours, and names it (S26)."""
    parts = {"they_want": "keep the loaders from standing idle for parts", "i_bring": "set up a shelf of forty parts"}
    say = [
        "I can send you the list of the forty parts if that is useful.",
        "I would have to give two weeks' notice at the yard.",
    ]
    lines = [{"of": "follow-up/week-1", "say": text} for text in say]
    letter = _weekly("2027-01-26", connection=parts, employer_said=DECIDE, lines=lines)
    assert "would love to help you keep the loaders from standing idle for parts." in letter
    assert len(letter.split()) <= 110


def test_the_goodbye_blames_nobody() -> None:
    """The last letter after a silence does not count what was not answered: somebody may have been chosen, and no answer is needed (S35)."""
    log = [*SENT, {"on": "2027-01-20", "did": "follow-up/week-1"}, {"on": "2027-01-27", "did": "follow-up/week-2"}]
    letter = _weekly("2027-03-03", "follow-up/week-7", log=log)
    assert "You may well have chosen somebody by now, and there is no need to answer." in letter
    assert "not heard" not in letter


GARDEN = ["the vegetable garden", "how many pupils there are"]
ONE_SENT: list[Yaml] = [*SENT, {"on": "2027-01-20", "did": "follow-up/week-1"}]


def test_the_second_letter_wishes_them_well_with_something_of_theirs() -> None:
    """What was talked about and is told in no weekly letter makes the wish one to this reader (S35)."""
    letter = _weekly("2027-01-27", "follow-up/week-2", topics=GARDEN, log=ONE_SENT)
    assert letter.startswith("Hope you are making good headway with the vegetable garden. ")
    article = {"week": 3, "url": "https://a.example/1", "topic": "the vegetable garden"}
    letter = _weekly("2027-01-27", "follow-up/week-2", topics=GARDEN, log=ONE_SENT, articles=[article])
    assert "headway" not in letter
    assert "headway" not in _weekly("2027-01-20", topics=GARDEN)


@pytest.mark.parametrize(("first", "is_near"), [("2027-01-30", True), ("2027-02-06", False)])
def test_the_last_letter_before_they_close_knows_that_they_do(first: str, *, is_near: bool) -> None:
    """A week before they are closed the wish speaks of that, and two weeks before it does not (S35, E3)."""
    closed = {"closed": [{"from": first, "to": "2027-02-20"}]}
    letter = _weekly("2027-01-27", "follow-up/week-2", calendar=closed, log=ONE_SENT)
    assert ("the last days before you close are going well" in letter) == is_near


@pytest.mark.parametrize(
    ("proof", "told"),
    [
        ("That was on my shift at Lakeshore Paper.", "kept a log for each car on my shift at Lakeshore Paper"),
        ("That was with a team of five.", "kept a log for each car with a team of five"),
        ("That was in nine years at a small garage.", "kept a log for each car in nine years at a small garage"),
    ],
)
def test_where_it_was_is_no_sentence_left_over(proof: str, told: str) -> None:
    """On whose shift and with whom goes on with what was done (E34)."""
    letter = _thanks(connection={"they_want": "fewer callbacks", "i_bring": "kept a log for each car", "proof": proof})
    assert told in letter
    assert "That was" not in letter
