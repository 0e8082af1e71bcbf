"""A thank-you speaks of this talk: what they want to reach, what one could help with, and that one would like the job. S9, S15, S19."""

import pytest

from support.making import JONES, Yaml, body, drafts, interview

pytestmark = pytest.mark.long

DECIDE: Yaml = {"decide_by": "2027-01-22"}
THANKS = "thank-you/angela-jones"
LOG: Yaml = {"i_bring": "kept a log for each car", "proof": "At Harrow callbacks fell from 40 to 12 a month."}
SHOWN = "At Harrow I kept a log for each car, and callbacks fell from 40 to 12 a month."


def _letter(they_want: str, **changes: object) -> str:
    return body(drafts(interview(connection={"they_want": they_want, **LOG}, **changes), "2027-01-13")[THANKS])


@pytest.mark.parametrize(
    ("they_want", "heard"),
    [
        ("cut callbacks in half", "you want to cut callbacks in half"),
        ("bring planned work from a fifth to 60 percent", "you want to bring planned work from a fifth to 60 percent"),
        ("get the kitchen to cook from one menu", "you want to get the kitchen to cook from one menu"),
        ("make a stop feel like a library", "you want to make a stop feel like a library"),
        ("improve the handover", "you want to improve the handover"),
        ("stop the leaks", "you want to stop the leaks"),
        ("better handovers", "you want better handovers"),
        ("a calmer ward", "you want a calmer ward"),
    ],
)
def test_what_they_want_is_told_as_theirs_and_helped_with(they_want: str, heard: str) -> None:
    """Nobody is glad of what may be a worry: their aim is told, the wish to help goes on with it, then what speaks for it (S15, S19, E35)."""
    letter = _letter(they_want)
    told = f"You told me that {heard}, and I would love to help with that. {SHOWN} I would very"
    assert f"meeting you. {told}" in letter
    assert "hearing that" not in letter


@pytest.mark.parametrize("they_want", ["cut hair", "make sandwiches", "plan the rosters"])
def test_a_duty_is_what_one_would_help_with(they_want: str) -> None:
    """What waits for somebody to do it is no aim of theirs: the wish to help names it, and nothing says it before (S15)."""
    letter = _letter(they_want)
    assert f"meeting you. I would love to help you {they_want}. {SHOWN}" in letter
    assert letter.count(they_want) == 1


@pytest.mark.parametrize(
    "they_want", ["lead a team of 22", "drive a lorry", "read the room", "go out of the kitchen", "patience"]
)
def test_nobody_offers_help_with_what_is_ones_own_to_do(they_want: str) -> None:
    """A team is led by one, and patience is had: the letter goes on with what was done, and the wish to do it there (S15)."""
    letter = _letter(they_want)
    assert "you need someone " in letter
    assert "help" not in letter.partition(" If anything else")[0]
    assert f" {SHOWN} I would love to do the same for you." in letter


def test_what_is_still_to_be_brought_goes_on_with_the_wish_to_help() -> None:
    """Experience is offered in the sentence of the wish, and no `I would … I would` follows (S15)."""
    link = {"they_want": "cut callbacks in half", "i_bring": "six years at two garages"}
    letter = body(drafts(interview(connection=link))[THANKS])
    assert "I would love to help with that, and would bring six years at two garages." in letter


@pytest.mark.parametrize(
    "they_want", ["cut callbacks in half", "lead a team of 22", "fewer falls", "the rosters have to be planned by May"]
)
@pytest.mark.parametrize("country", ["US", "GB"])
def test_no_hollow_aim_stands_beside_what_they_told(they_want: str, country: str) -> None:
    """Whoever knows what they want says that, and not `what you hope to achieve` (S19)."""
    letter = _letter(they_want, employer={"name": "Bell", "country": country})
    assert "hope to achieve" not in letter
    assert they_want in letter


@pytest.mark.parametrize(
    ("deed", "goes_on"),
    [
        ("merged the rotas of three depots", "with that, having merged the rotas of three depots."),
        ("ran three depots", "with that. I ran three depots."),
        ("merged three rotas, and trained the planners", "with that. I merged three rotas, and trained the planners."),
    ],
)
def test_one_short_deed_goes_on_with_the_wish_to_help(deed: str, goes_on: str) -> None:
    """What one has done is why one can help, and no sentence beside it where it is one thing in a few words (S15)."""
    link = {"they_want": "bring the depots onto one timetable", "i_bring": deed}
    assert f"I would love to help {goes_on}" in body(drafts(interview(connection=link), "2027-01-13")[THANKS])


def test_a_long_talk_stands_before_what_they_want_and_not_between() -> None:
    """Behind other matters `that` would be wrong: what they want is told where the wish goes on with it (S15)."""
    letter = _letter(
        "cut callbacks in half", topics=["how many customers wait for a van", "the new depot in the north"]
    )
    assert "too. You told me that you want to cut callbacks in half, and I would love to help with that. " in letter
    short = _letter("cut callbacks in half", topics=["the new van"])
    assert (
        "meeting you and talking about the new van. You told me that you want to cut callbacks in half, and I" in short
    )


@pytest.mark.parametrize("they_want", ["cut callbacks in half", "fewer falls", "patience"])
def test_it_says_once_and_plainly_that_one_wants_the_job(they_want: str) -> None:
    """One plain sentence at the close; none where the candidate says it, or does not know yet (S9)."""
    assert _letter(they_want).count("I would very much like this job.") == 1
    own = [{"of": THANKS, "say": "I would like this job because it is repair work."}]
    assert "very much like" not in _letter(they_want, lines=own)
    assert "very much like" not in _letter(they_want, interested="not sure")
    formal = _letter(they_want, people=[{**JONES, "title": "Dr."}])
    assert "I would be very happy to take on this role." in formal


def test_the_close_ends_in_an_offer_and_not_in_a_chase() -> None:
    """They may ask before their day, and only then comes that one will be in touch: nobody is told to hurry (S19, S22, E5)."""
    assert _letter("cut callbacks in half", employer_said=DECIDE).endswith(
        "If you have any questions before Friday, January 22, please just ask. If it takes longer, "
        "I will be in touch the week after about any questions and next steps."
    )


def test_all_that_was_typed_fits_into_150_words() -> None:
    """A deed, its result, a promise kept and a thought on a second worry: the frame gives way, and no fact does (S14)."""
    link = {
        "they_want": "bring some calm to the half hour from 8.00 to 8.30",
        "i_bring": "put up a board with a photo of the adult who takes each child in the morning",
        "proof": "At Oaks parents stayed about 5 minutes at drop-off after three weeks; before it was about 20.",
    }
    people = [{**JONES, "salutation": "Dear Angela", "thank_for": "walking me through the toddler room"}]
    thought = {
        "about": "the children who start in the middle of the year",
        "say": "The board would help them most, as they would have one face to look for.",
    }
    lines = [{"of": THANKS, "say": "I have checked my first-aid certificate, as I said I would: it runs to June 2028."}]
    employer = {"name": "Bell", "country": "IE"}
    typed = {"connection": link, "people": people, "thoughts": [thought], "lines": lines, "employer": employer}
    draft = drafts(interview(**typed, employer_said=DECIDE), "2027-01-13")[THANKS]
    letter = body(draft)
    assert len(letter.split()) <= 150
    facts = (link["they_want"], link["i_bring"], "about 20", "one face to look for", "June 2028", "22 January")
    assert [fact for fact in facts if fact not in letter] == []
    assert "As for the children who start in the middle of the year, I think the board would help them most" in letter
    assert "after three weeks, instead of about 20 before." in letter


def test_what_is_not_clear_is_marked_once_and_offered_to_nobody() -> None:
    """A want that fits no sentence stays a gap of its own sentence (S17, E34)."""
    letter = drafts(interview(connection={"they_want": "three vans always breaking down", **LOG}))[THANKS]
    assert not letter.complete
    assert "you want" not in letter.body
    assert letter.body.count("[ADD") == 1


def test_the_lead_of_a_panel_reads_what_one_would_help_with() -> None:
    """Each is spoken to by name, and the first hears at once what one would help with (E10)."""
    day = {"name": "Bo Day", "title": "Mr.", "family_name": "Day", "is": "interviewer", "email": "bo@larkfield.example"}
    people = [JONES, {**day, "point": "the new van"}]
    link = {"they_want": "cut callbacks in half", **LOG}
    letter = body(drafts(interview(people=people, panel_note="one", connection=link))["thank-you/panel"])
    assert "meeting you both and hearing what matters to each of you. Ms. Jones, I would love to help you cut" in letter
    assert "Mr. Day, what you told me about the new van has stayed with me." in letter


@pytest.mark.parametrize("thing", ["a month end in five days", "an end to the double bookings", "a calmer ward"])
def test_somebody_is_looked_for_and_a_thing_is_wanted(thing: str) -> None:
    """Nobody is looking for a month end: a thing is what they want (S15, E34)."""
    assert f"meeting you. You told me that you want {thing}" in _letter(thing)
    assert "you want an experienced chef" not in _letter("an experienced chef")


def test_a_panel_reads_an_idea_and_a_worry_each_under_the_name_of_who_told_it() -> None:
    """In few words there is room for both, and for the plain wish for the job; what one read first is no `also` (S9, S14, E10)."""
    patel = {"name": "Imran Patel", "title": "Mr.", "family_name": "Patel", "is": "interviewer", "email": "i@l.example"}
    carol = {
        "name": "Carol Whitham",
        "title": "Ms.",
        "family_name": "Whitham",
        "is": "interviewer",
        "email": "c@l.example",
    }
    people = [
        JONES,
        {**patel, "point": "the 30 tablets for home loan, of which only four are out"},
        {**carol, "point": "the reading challenge, which fell from 22 schools to 13"},
    ]
    link = {
        "they_want": "make a village stop feel like a library, not a stall",
        "i_bring": "ran a pop-up library in five community halls for 18 months",
        "proof": "At Wharfe Valley Libraries 640 people joined.",
    }
    thought = {
        "about": "the tablets",
        "say": "They could be lent at the village stops, with somebody there to set them up.",
    }
    draft = drafts(
        interview(people=people, panel_note="one", connection=link, thoughts=[thought], employer_said=DECIDE),
        "2027-01-13",
    )["thank-you/panel"]
    letter = body(draft)
    assert len(letter.split()) <= 150
    assert "Mr. Patel, one thought on the tablets: they could be lent at the village stops" in letter
    assert (
        "Ms. Whitham, what you told me about the reading challenge, which fell from 22 schools to 13, has stayed"
        in letter
    )
    assert "I would very much like this job." in letter


WAIT = "patients who wait over four hours at weekends"


def test_what_they_told_of_is_said_at_once_where_a_weekly_letter_would_come_too_late() -> None:
    """They decide before the first weekly letter: what stayed leads to the wish to help, and no letter says it again (S19, E56)."""
    people = [{**JONES, "point": WAIT}]
    link = {"they_want": "train the nurses of the ward", "i_bring": "trained eleven nurses"}
    written = drafts(interview(people=people, connection=link, employer_said=DECIDE), "2027-01-13")
    stayed = f"meeting you. What you told me about {WAIT} has stayed with me. I would love to help you train the nurses of the ward, having trained eleven nurses."
    assert stayed in body(written[THANKS])
    brought = [name for name, draft in written.items() if f"about {WAIT} is still on my mind" in draft.body]
    assert brought == []
    without = drafts(interview(people=people, connection=link), "2027-01-13")
    assert WAIT not in without[THANKS].body
    assert f"about {WAIT} is still on my mind" in without["follow-up/week-1"].body


def test_what_they_told_of_is_not_said_twice_in_one_letter() -> None:
    """A thought or a line of one's own on it says it already, and a question of theirs is no telling (S14, E56)."""
    link = {"they_want": "train the nurses of the ward", "i_bring": "trained eleven nurses"}
    thought = {"about": "the patients who wait", "say": "A bell at the door might help them."}
    people = [{**JONES, "point": WAIT}]
    typed = {"connection": link, "employer_said": DECIDE}
    told = body(drafts(interview(people=people, thoughts=[thought], **typed), "2027-01-13")[THANKS])
    assert "has stayed with me" not in told
    lines = [{"of": THANKS, "say": f"I think of the {WAIT}."}]
    assert "has stayed" not in body(drafts(interview(people=people, lines=lines, **typed), "2027-01-13")[THANKS])
    asked = [{**JONES, "point": "how I would train them"}]
    assert "has stayed" not in body(drafts(interview(people=asked, **typed), "2027-01-13")[THANKS])


@pytest.mark.parametrize(
    ("they_want", "told"),
    [
        ("move 38 drivers to monthly pay", "You told me that you want to move 38 drivers to monthly pay."),
        ("merge two payrolls into one", "You told me that you want to merge two payrolls into one."),
        (
            "run the pumps by the tariff, with three zones",
            "You told me about running the pumps by the tariff, with three zones.",
        ),
        ("someone who can run the pumps by the tariff", "you need someone who can run the pumps by the tariff."),
        ("lead a team of 22", "you need someone who can lead a team of 22."),
    ],
)
def test_a_plan_or_a_worry_is_told_as_theirs_and_as_no_job_advertisement(they_want: str, told: str) -> None:
    """Only who was typed as somebody, or is to lead, is somebody they need; what they plan is told as that (S15, E21)."""
    assert told in _letter(they_want, role_aim="keep customers")


def test_a_colleague_hears_what_was_talked_about_and_not_what_they_never_said() -> None:
    """How one would run a practical was a question: `as you put it, you need someone` would be words in their mouth (E10, E21)."""
    link = {"they_want": "run a practical for 24 pupils", "i_bring": "have done this with three stations"}
    people = [JONES, *({"name": f"Reader {number}", "is": "interviewer", "connection": link} for number in range(4))]
    letters = drafts(interview(people=people), "2027-01-13")
    notes = [body(letters[f"thank-you/reader-{number}"]) for number in range(4)]
    assert all("running a practical for 24 pupils" in note for note in notes)
    assert not any("you need" in note or "looking for" in note for note in notes)


def test_a_short_line_before_the_close_is_no_paragraph_by_itself() -> None:
    """One sentence of one's own, whatever it says, goes on with the close; what is to stand alone does (S14)."""
    say = "I would like to be in from the planning stage rather than clearing up after it."
    for where, alone in ((None, False), ("on its own", True)):
        line = {"of": THANKS, "say": say} | ({"where": where} if where else {})
        letter = drafts(interview(lines=[line]), "2027-01-13")[THANKS].body
        assert (f"\n\n{say}\n\n" in letter) == alone
