"""How a thank-you ends, and what it tells at once because no weekly letter would tell it in time. S19, S22, E56."""

import pytest

from support.making import JONES, Yaml, body, drafts, interview

pytestmark = pytest.mark.long

THANKS = "thank-you/angela-jones"
WARM: Yaml = {**JONES, "salutation": "Dear Angela"}
STANDS = "about any questions and next steps."
JUST_ASK = "If there's anything else you need from me"
QUESTIONS = "If you have any questions"
TOUCH = "If it takes longer, I will be in touch"
NEXT_WEEK = "be in touch next week to see if you have any questions and where things stand."
FORMAL: Yaml = {**JONES, "title": "Dr."}


def _letter(person: Yaml = JONES, **changes: object) -> str:
    return body(drafts(interview(people=[person], **changes), "2027-01-13")[THANKS])


@pytest.mark.parametrize(
    ("person", "decided", "close"),
    [
        (
            WARM,
            "2027-01-22",
            f"{JUST_ASK} before Friday, January 22, just ask. If it takes longer, I'll be in touch the week after {STANDS}",
        ),
        (
            JONES,
            "2027-01-18",
            f"{QUESTIONS} before Monday, January 18, please just ask. {TOUCH} later that week {STANDS}",
        ),
        (
            FORMAL,
            "2027-01-22",
            f"{QUESTIONS} before Friday, January 22, I would be glad to answer them. {TOUCH} the week after {STANDS}",
        ),
        (WARM, None, f"I'll {NEXT_WEEK} If there's anything else you need before then, just ask."),
        (JONES, None, f"I will {NEXT_WEEK} If anything else would help before then, please let me know."),
    ],
    ids=["warm, a day", "plain, a day", "formal, a day", "warm, no day", "plain, no day"],
)
def test_the_close_offers_help_before_it_promises_to_look_in(person: Yaml, decided: str | None, close: str) -> None:
    """Before a day of theirs one answers questions, and looks in afterwards: true to the plan, and no threat (S19, S22)."""
    assert _letter(person, employer_said={"decide_by": decided} if decided else {}).endswith(close)


@pytest.mark.parametrize("person", [JONES, WARM], ids=["plain", "warm"])
def test_no_two_employers_read_the_same_close(person: Yaml) -> None:
    """What one wants, and until when they may ask, is said in other words by the day of the talk; all of it stays true (S9, S19, S22)."""
    closes = []
    for held in ("2027-01-12", "2027-01-13", "2027-01-14"):
        value = interview(people=[person], held=f"{held} 10:00", employer_said={"decide_by": "2027-01-22"})
        close = body(drafts(value, held)[THANKS])
        assert "January 22" in close
        assert close.endswith(f"the week after {STANDS}")
        closes.append(close.rpartition("relationship building")[2])
    assert len({*closes}) == len(closes)
    if person is JONES:
        assert "I came away sure that I want this job, so please just ask if you have any questions before" in closes[0]


@pytest.mark.parametrize(
    ("said", "closes"),
    [
        (
            {"decide_by": "2027-01-22"},
            (
                "gladly answer any questions before",
                "ask if you need anything before",
                "happy to answer questions before",
            ),
        ),
        (
            {"decide_by": "2027-01-29", "decide_in_words": "in the week of January 25"},
            (
                "I will gladly answer questions until then and, if it takes longer,",
                "You expect to decide in the week of January 25, so please ask me anything before then.",
                "please ask before then",
            ),
        ),
        (
            {},
            (
                "I will write next week to ask if",
                "I will get in touch next week to answer any",
                "I will be in touch next week to see if",
            ),
        ),
    ],
    ids=["a day", "no day", "nothing"],
)
def test_a_long_thank_you_ends_in_words_of_its_own_too(said: Yaml, closes: tuple[str, ...]) -> None:
    """Where there is much to tell, the offer to answer and the promise are short, and no two employers read the same ones (S19, S22)."""
    long = {"they_want": "cut callbacks in half", "i_bring": "kept a log", "proof": " ".join(["It took a week."] * 22)}
    for day, close in zip(("11", "12", "13"), closes, strict=True):
        held = f"2027-01-{day}"
        value = interview(people=[JONES], held=f"{held} 10:00", employer_said=said, connection=long)
        assert close in body(drafts(value, held)[THANKS])


def test_whoever_is_thanked_for_a_second_talk_reads_another_close() -> None:
    """The one who decides gets two thank-yous, whenever the talks were, and no set sentence twice (S19, E42)."""
    link = {"they_want": "a steady hand", "i_bring": "ran a night desk"}
    for said in ({}, DECIDE, {"decide_by": "2027-01-29", "decide_in_words": "in the week of January 25"}):
        for proof in ("", " ".join(["It took a week."] * 22)):
            told = {"employer_said": said, "connection": {**link, **({"proof": proof} if proof else {})}}
            first, later = (
                drafts(interview(people=[JONES], follows=before, **told), "2027-01-13")[THANKS].body.split("\n\n")[-2]
                for before in (None, "2027-01-04-larkfield-foods")
            )
            assert not {*first.rstrip(".").split(". ")} & {*later.rstrip(".").split(". ")}


def test_what_they_need_is_told_in_other_words_to_each_employer() -> None:
    """What somebody told is given back as theirs, and no two employers read it in the same words (S15, S17)."""
    told = ("You told me that you need", "As you described it, you need", "From what you told me, you need")
    for day, words in zip(("11", "12", "13"), told, strict=True):
        held = f"2027-01-{day}"
        link = {"they_want": "a steady hand", "i_bring": "ran a night desk"}
        value = interview(
            people=[JONES], held=f"{held} 10:00", employer={"name": "Bell", "country": "GB"}, connection=link
        )
        assert f"{words} a steady hand" in body(drafts(value, held)[THANKS])


def test_a_time_without_a_day_is_not_given_one() -> None:
    """Whoever named no day reads the words that they used, and that one will be in touch soon after that (S22, E5)."""
    said = {"decide_by": "2027-01-27", "decide_in_words": "within two weeks"}
    close = (
        "I know that you expect to decide within two weeks of the interview, so if you have any questions before then"
    )
    letter = _letter(employer_said=said)
    assert close in letter
    assert letter.endswith(f"please just ask. {TOUCH} soon after that {STANDS}")


def test_a_plain_note_says_once_what_they_want() -> None:
    """Where what they want is told by itself, nobody is pleased to hear what they hope to achieve before that as well (S19, E27)."""
    link = {"they_want": "bring waste down", "i_bring": "wrote a waste log"}
    letter = _letter(employer={"name": "Vale", "country": "PT"}, connection=link)
    assert "You told me that you want to bring waste down." in letter
    assert "hope to achieve" not in letter


DECIDE: Yaml = {"decide_by": "2027-01-22"}
NUMBER: Yaml = {"about": "how many people are on my rota", "say": "It is eleven.", "at_once": "yes"}


def test_a_number_that_was_not_at_hand_is_owned_up_to_behind_what_one_brings() -> None:
    """They asked for something to look up: it is told as that, and stands in nobody's way (S19, E34)."""
    letter = _letter(thoughts=[NUMBER])
    told = "You asked how many people are on my rota, and I did not have the answer to hand. It is eleven."
    assert told in letter
    assert letter.index("multi-site relationship building") < letter.index(told)
    gone_wrong = {**NUMBER, "say": "I said ten, and it is eleven."}
    assert "did not have the answer" not in _letter(thoughts=[gone_wrong])


def test_help_is_offered_with_what_they_need_behind_an_answer_given_again() -> None:
    """Behind another matter `help with that` would go back to that: what they want is named there (S15)."""
    again = {
        "about": "how I would run a night shift",
        "say": "I should have begun with the handover.",
        "at_once": "yes",
    }
    letter = _letter(thoughts=[again], connection={"they_want": "cut callbacks in half", "i_bring": "kept a log"})
    assert "help with that" not in letter
    assert "I would love to help you cut callbacks in half." in letter


@pytest.mark.parametrize(
    ("about", "say", "goes_on"),
    [
        ("how I would win over the crew", "I worked nights first.", True),
        ("how I would win over the crew", "At Bell's I worked nights first.", True),
        ("how I would win over the crew", "I would work nights first.", False),
        ("how I would win over the crew", "I worked nights first. It helped.", False),
        ("the night crew", "I worked nights first.", False),
    ],
)
def test_a_deed_that_answers_how_one_would_is_done_again(about: str, say: str, *, goes_on: bool) -> None:
    """They asked what one would do: what one did is an answer only where one would do it again (E56)."""
    letter = _letter(thoughts=[{"about": about, "say": say}], employer_said=DECIDE)
    assert say.rstrip(".") in letter
    assert (f"{say.rstrip('.')}, and would do the same with you." in letter) == goes_on


@pytest.mark.parametrize(
    ("strength", "told"),
    [
        ("a first aid certificate since September", "I have had a first aid certificate since September"),
        ("finished my radiography certificate in May", "I finished my radiography certificate in May"),
        ("a forklift licence since January 2027", "I have had a forklift licence since January 2027"),
        ("a forklift licence since May 2019", ""),
        ("a forklift licence", ""),
        ("a knack for organisational politics", ""),
    ],
)
def test_a_paper_is_told_where_they_decide_before_any_letter(strength: str, told: str) -> None:
    """A new certificate that did not come up is told in time; what is in the CV, or a knack, waits for a letter (S15, E56)."""
    letter = _letter(strengths=[strength], employer_said=DECIDE)
    assert ("I do not think I mentioned that" in letter) == bool(told)
    assert not told or f"I do not think I mentioned that {told}." in letter
    assert "I do not think I mentioned that" not in _letter(strengths=[strength])


def test_a_paper_that_the_thank_you_told_is_in_no_weekly_letter() -> None:
    """Nobody reads of the same certificate twice (E56)."""
    value = interview(strengths=["a forklift licence since September"], employer_said=DECIDE)
    letters = drafts(value, "2027-01-13")
    assert [name for name, draft in letters.items() if "forklift licence" in draft.body] == [THANKS]


def test_what_they_told_of_and_want_is_said_once() -> None:
    """Where what stayed is what they want, the letter names it with the wish to help, and not a sentence before as well (S15)."""
    person = {**JONES, "point": "the secondary schools, which hardly come any more"}
    link = {"they_want": "win back the secondary schools", "i_bring": "wrote a visit round one object"}
    letter = _letter(person, connection=link, employer_said=DECIDE)
    assert letter.count("secondary schools") == 1


def test_somebody_of_a_panel_who_asked_is_answered_as_that() -> None:
    """A question is no wish of theirs: the note says that they asked, and what one did (E10)."""
    wants = {"they_want": "keep children with allergies safe", "i_bring": "gave each child a tray of their own colour"}
    owens = {"name": "Peter Owens", "title": "Mr.", "family_name": "Owens", "is": "interviewer", "connection": wants}
    asked = {**owens, "point": "what I would do about the nut allergies", "email": "p@b.example"}
    note = body(drafts(interview(people=[JONES, asked], panel_note="one"), "2027-01-13")["thank-you/panel"])
    told = "Mr. Owens, you asked what I would do about the nut allergies. I gave each child a tray of their own colour"
    assert told in note
    assert "your wish to" not in body(
        drafts(interview(people=[JONES, {**owens, "email": "p@b.example"}], panel_note="one"), "2027-01-13")[
            "thank-you/panel"
        ]
    )
