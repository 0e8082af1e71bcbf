"""What ten people typed from the docs alone and did not find in their letters as they meant it, each mended with its kind."""

import pytest

from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.reading.workspace import with_short_steps
from afterword.plan.steps import Kind
from afterword.workbook.advice.content import content
from afterword.workbook.letters.known.papers import read_paper
from afterword.workbook.letters.own.by_sentence import by_sentence
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.cleaned.many import names_several
from afterword.workbook.wording.typed.judging.judged import doubt_of
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.wording import shipped_wording
from support.making import JONES, NAME, SERVICE, Yaml, body, candidate, cases, drafts, interview

LEXICON = shipped_wording().packs.lexicon
DECIDE: Yaml = {"decide_by": "2027-01-22"}
FAILED = "Such a brake counts as failed for me. "
LONG = "Such a brake counts as failed for me, so the lift stands still and I ring the owner before I leave the house. "
AGAIN: Yaml = {
    "about": "what I would do if the brake fails, and the owner begs",
    "say": f"My answer was wrong. {FAILED * 8}",
    "at_once": "yes",
}
LIFTS: Yaml = {"they_want": "say no and keep the customer", "i_bring": "locked a lift", "proof": "I stayed four hours."}


def _thanks(**changes: object) -> str:
    return drafts(interview(employer_said=DECIDE, **changes), "2027-01-13")["thank-you/angela-jones"].body


@pytest.mark.long
def test_a_line_stands_in_the_letter_where_the_proof_it_was_to_follow_has_no_room() -> None:
    """The proof gave way to a wrong answer that is put right, and the line behind it is told all the same (E32)."""
    more = {"of": "thank-you/angela-jones", "say": "I have done 1,140 inspections.", "where": "after the proof"}
    text = _thanks(connection=LIFTS, thoughts=[AGAIN], lines=[more])
    assert "four hours" not in text
    assert text.count("I have done 1,140 inspections.") == 1


@pytest.mark.long
def test_a_second_answer_that_is_given_again_begins_in_other_words() -> None:
    """Two things put right in one letter: nobody reads `I have thought more about the question of` twice."""
    short = {**AGAIN, "say": "My answer was wrong."}
    number = {"about": "how I would test a rope", "say": "My answer was poor.", "at_once": "yes"}
    text = _thanks(thoughts=[short, number])
    assert f"I have thought more about your question of {AGAIN['about']}." in text
    assert "I have also thought more about your question of how I would test a rope." in text
    for thought in (short, number):
        thought["say"] = "I would ring the owner."
    text = _thanks(thoughts=[short, number])
    assert "You also asked how I would test a rope, and I did not answer that well." in text


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("what I would do if the brake fails, and the owner begs", "what I would do if the brake fails, and the owner begs"),
        ("how you will handle the merger, and the new plant", "how you will handle the merger and the new plant"),
    ],
)  # fmt: skip
def test_what_one_would_do_if_two_things_come_together_keeps_its_comma(typed: str, told: str) -> None:
    """`if the brake fails and the owner begs` without the comma reads on to the end; of two things it goes."""
    assert read_matter(typed, LEXICON).text == told


SKILL = "At Bell we came from 1.21 to 1.16 in one autumn."
ASKED = ["What can your cameras show?", "How strong is the current at the two sites?", "Do the rafts have beds?"]


def _proposal(lines: tuple[Yaml, ...] = (), **changes: object) -> str:
    value = interview(proposal={**SERVICE, **changes}, lines=[{"of": "offer/proposal", **line} for line in lines])
    return body(drafts(value)["offer/proposal"])


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["the sites agree"], "the sites agree."),
        (["two people more cost some $26,000", "the sites agree"], "that two people more cost some $26,000 and that the sites agree."),
        (["the sites agree on all of it by March", "access to the data"], "access to the data and that the sites agree on all of it by March."),
        (["that a list costs 410 dollars by the time it is there"], "that a list costs 410 dollars by the time it is there."),
    ],
)  # fmt: skip
def test_what_is_assumed_to_be_so_stands_behind_that(typed: list[str], told: str) -> None:
    """Two things that are so, side by side without `that`, read as one that is none (S70)."""
    assert f"I have assumed {told}" in _proposal(assumptions=typed)


@pytest.mark.long
def test_questions_of_a_proposal_stay_together_and_the_page_is_said_to_have_more() -> None:
    """No paragraph ends between two of the questions, and the third is on the page, which the mail says (S70)."""
    line = {"say": f"I would stand on the raft for a day. {LONG}{LONG}"}
    letter = _proposal((line,), questions=ASKED)
    assert f"yet: {ASKED[0][0].lower()}{ASKED[0][1:]} {ASKED[1]} The page has what else I would ask." in letter
    assert "The page has what else I would ask." not in _proposal(questions=ASKED[:2])


@pytest.mark.long
def test_a_long_mail_to_a_page_is_said_to_be_long() -> None:
    """Who wants a few lines is told that 300 words are none, as the page says it all (S71)."""
    for say, is_told in ((LONG, False), (LONG * 10, True)):
        value = interview(proposal=SERVICE, lines=[{"of": "offer/proposal", "say": say}])
        cautions = " ".join(drafts(value)["offer/proposal"].cautions)
        assert ("at most 250 are read with pleasure" in cautions) is is_told


@pytest.mark.long
def test_what_is_said_behind_the_proof_of_a_proposal_stands_behind_it() -> None:
    """What was seen where it was done before is told there, and not behind what the page leaves open (S67)."""
    line = {"say": "The current carried the feed out there.", "where": "after the proof"}
    assert f"{SKILL} {line['say']} Building on that" in _proposal((line,), skill=SKILL)
    assert line["say"] in _proposal((line,), skill=None)


@pytest.mark.parametrize(
    "sentence",
    [
        "You pay an outside man for that, as you told me when we walked round.",
        "The list that I promised you is attached.",
        "The form I sent you was the old one.",
        "My answer, a few days with a notice, was wrong.",
        "That we both learned from Abílio, and that he threw a peel at both of us, made me smile.",
        "Since we talked, I've thought more about my gap in 2021.",
        "Have the one on the raft look at the current every half hour.",
        "I thought of you because you know my work from the 2023 rebrand.",
    ],
)
def test_nobody_is_asked_about_a_sentence_that_is_right(sentence: str) -> None:
    """Each of these was typed by somebody who knows English, and each held a letter back (E34)."""
    assert doubt_of(sentence, LEXICON) is None


def test_a_greeting_is_no_sentence_that_breaks_off() -> None:
    """A name that also stands in a line for another letter is not asked about where it is greeted (E34)."""
    szalay = {"name": "Brid Szalay", "is": "interviewer", "email": "b@szalay.example"}
    line = {"of": "thank-you/angela-jones", "say": "Please thank Brid Szalay for me, too."}
    thanks = drafts(interview(people=[JONES, szalay], interested="no", lines=[line]))["thank-you/brid-szalay"]
    assert (thanks.body.startswith("Dear Brid Szalay,"), thanks.gaps) == (True, ())


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("brought that same figure from 22 hours down to 13", "brought that same figure from 22 hours down to 13"),
        ("I cut those hours by half", "cut those hours by half"),
        ("ran that depot for six years", "ran that depot for six years"),
    ],
)
def test_a_deed_done_to_what_was_named_is_a_deed(typed: str, told: str) -> None:
    """`that same figure` goes back to the one they told of, and puts nothing between quotation marks (E34)."""
    strength = read_strength(typed, LEXICON)
    assert (strength.tells_a_deed, strength.text) == (True, told)


@pytest.mark.long
def test_people_who_were_asked_speak_of_pay_and_say_where_once() -> None:
    """Two supervisors around Columbus give nobody any pay, and Columbus is not named twice (E50)."""
    assert names_several("two people I know who run workshops", LEXICON)
    found = {
        "source": "two people I know around Columbus",
        "low": 50_000,
        "high": 55_000,
        "currency": "USD",
        "kind": "person",
    }
    pay = {"findings": [{**found, "place": "Columbus"}], "target": 52_000, "currency": "USD"}
    offer = {"received": "2027-01-22", "base": 46_500, "currency": "USD"}
    more = {"of": "offer/counter", "say": "If the pay cannot move, a van would help."}
    value = interview(salary={**pay, "researched": "yes"}, offer=offer, lines=[more])
    letter = drafts(value, "2027-01-22", candidate(phone="555 0142"))["offer/counter"].body
    assert "while two people I know around Columbus speak of $50,000 to $55,000." in letter
    assert "ten minutes on the phone would be plenty. My number is 555 0142." in letter


def _parted(kind: Kind, say: str) -> list[str]:
    line = OwnLine(of=str(kind), say=say)
    return [part.say for part in by_sentence(kind, [line])]


@pytest.mark.parametrize(
    ("kind", "parts"),
    [
        (Kind.WITHDRAW, ["The bed on the 26th needs to be cancelled. I will post back your card. Gordon need not write now."]),
        (Kind.DECLINE, ["It was not the money. The nights weighed too."]),
        (Kind.TELL_OTHER_OFFER, ["I can talk by phone from 12 to 1. While I am up in the cab my phone is off."]),
        (Kind.DECLINE, ["It was not the money.", "I know that you are short of a nurse since October."]),
        (Kind.THANK_REFEREES, ["They told me that it was the night of the accident. I would never have told that. The man lived."]),
    ],
)  # fmt: skip
def test_sentences_of_a_line_part_where_one_has_a_place_of_its_own(kind: Kind, parts: list[str]) -> None:
    """Three practical sentences stay together, and what says more of a reason stays with it; the rest stands where it belongs."""
    assert _parted(kind, " ".join(parts)) == parts


@pytest.mark.long
def test_news_to_a_referee_ends_with_the_offer_of_help_and_its_lines_come_before() -> None:
    """`How are things with you?` is the last thing asked, and a line after the thanks stands behind the thanks."""
    me = candidate(referees=[{"id": "dana-wu", "name": "Dana Wu", "email": "d@wu.example", "said_yes": "yes"}])
    lines = [
        {"of": "references/thank-dana-wu", "say": "It was six in the morning.", "where": "after the thanks"},
        {"of": "references/thank-dana-wu", "say": "There are four medics at the base, and two old helicopters."},
    ]
    value = interview(
        references=[{"who": "dana-wu", "called": "2027-01-20"}],
        offer={"received": "2027-01-22"},
        outcome={"result": "accepted", "on": "2027-01-25"},
        lines=lines,
    )
    _, _, thanks, told, last, _ = drafts(value, "2027-01-25", me)["references/thank-dana-wu"].body.split("\n\n")
    assert thanks.startswith("Thank you so much for taking the call.")
    assert (thanks.endswith(str(lines[0]["say"])), told) == (True, lines[1]["say"])
    assert last.startswith("If there is ever something I can do for you")


@pytest.mark.long
@pytest.mark.parametrize(
    "ask",
    [
        "One line either way is all I ask for.",
        "Even a short word would be enough.",
        "A yes, a no or a not yet is all I ask.",
        "If it stands still, that would be good to know too.",
        "If I do not hear from you by Friday, I will take the other post.",
        "If I hear nothing by Friday, I will take the other post.",
        "Ann still has my certificate, and I should like it back.",
        "Could you send me my certificate?",
    ],
)
def test_who_asks_for_one_line_tells_nobody_that_they_need_not_answer(ask: str) -> None:
    """The last letter asks for something, so it says no more that there is no need to answer (S35)."""
    line = {"of": "follow-up/week-4", "say": ask}
    for lines, says_so in (([line], False), ([], True)):
        letter = drafts(interview(follow_ups={"weeks": 4}, lines=lines), "2027-02-10")["follow-up/week-4"].body
        assert ("answer" in letter) is says_so


def test_a_yes_is_logged_by_the_name_of_its_letter_too() -> None:
    """The letter that says yes is called `offer/accept`, and whoever logs that has answered the offer (E32)."""
    log = [{"on": "2027-01-25", "did": "offer/accept"}]
    value = with_short_steps(interview(log=log), "larkfield")
    assert value.logged("offer/answer")


@pytest.mark.parametrize(
    ("typed", "is_a_deed"),
    [
        ("got my licence as a trainer in February", True),
        ("got my last crew to one in sixty", True),
        ("got a licence for forklifts", False),
    ],
)
def test_what_was_got_at_a_time_or_brought_to_a_figure_is_told_as_done(typed: str, *, is_a_deed: bool) -> None:
    """Nobody writes `I have got my licence in February` (E34)."""
    assert read_strength(typed, LEXICON).tells_a_deed is is_a_deed


@pytest.mark.long
def test_an_acceptance_names_until_when_and_how_much_and_lists_questions_alone() -> None:
    """`to 30 November 2028` and `forty a week` are terms; a line that tells two things before it asks is no point of a list (F2.18)."""
    package = [
        {"what": "term", "note": "to 30 November 2028"},
        {"what": "hours", "note": "forty a week"},
        {"what": "a van"},
    ]
    told = "You told me that I may use my own tools. You also agreed to June. Could you confirm both in writing?"
    asked = ["Who meets me at the hut?", "What do I bring on the first day?"]
    lines = [{"of": "offer/accept", "say": say} for say in (told, *asked)]
    offer = {"received": "2027-01-22", "base": 90_000, "currency": "USD", "start": "2027-03-01", "package": package}
    letter = drafts(interview(offer=offer, lines=lines), "2027-01-22")["offer/accept"].body
    assert "- Term: to 30 November 2028\n- Hours: forty a week" in letter
    assert (f"- {told}" in letter, told in letter) == (False, True)
    assert "\n".join(f"- {question}" for question in asked) in letter


@pytest.mark.long
def test_who_has_decided_to_stay_has_decided_once() -> None:
    """`I have decided not to accept. I have decided to stay` says one word twice (S12)."""
    no = {"because": "I have decided to stay where I am, in a mixed practice with a ward for donkeys"}
    offer = {"received": "2027-01-22", "base": 90_000, "currency": "USD"}
    letter = body(drafts(interview(interested="no", offer=offer, saying_no=no), "2027-01-22")["offer/decline"])
    assert f"I am not accepting the offer. {no['because']}." in letter


@pytest.mark.long
def test_that_little_would_help_stands_beside_the_question() -> None:
    """`Even a "not likely" would help me` goes with what is asked of them, and opens no paragraph before it (E49)."""
    for say in ("Even a short no would help me.", "Even likely or unlikely would help."):
        line = {"of": "other-offer/tell", "say": say}
        elsewhere = [{"employer": "Bell", "received": "2027-01-14", "answer_by": "2027-01-22"}]
        letter = drafts(interview(lines=[line]), "2027-01-14", candidate(other_offers=elsewhere))[
            "other-offer/tell"
        ].body
        assert f"a real help. {line['say']}" in letter


@pytest.mark.long
@pytest.mark.parametrize(("today", "is_told"), [("2027-01-20", True), ("2027-03-22", False)])
def test_nobody_is_told_to_thank_for_a_talk_of_two_months_ago(today: str, *, is_told: bool) -> None:
    """Thanks to a colleague are late for four weeks, and then they are left (E16)."""
    colleague = {"name": "Cody Wenner", "is": "interviewer", "email": "cody@bell.example"}
    all_cases = cases({NAME: interview(people=[JONES, colleague])}, today)
    told = [found.message for found in content(all_cases, shipped_wording()) if found.code == "AW401"]
    assert any("Cody Wenner" in message for message in told) is is_told


LICENCE: Yaml = {"i_bring": "got my state licence as a trainer in February"}


@pytest.mark.long
def test_a_licence_that_came_after_the_talk_is_in_no_thanks_for_it() -> None:
    """Thanks of January do not tell of February; December was a month before (S23)."""
    assert "licence" not in _thanks(evidence=[LICENCE])
    december = {"i_bring": "got my state licence as a trainer in December"}
    assert "got my state licence as a trainer in December" in _thanks(evidence=[december])


@pytest.mark.long
def test_beside_the_last_letter_is_told_what_no_letter_tells() -> None:
    """Somebody typed what they can do, and the weeks went by without it: it is said in time, unless a line tells it (E32)."""
    log = [
        {"on": f"2027-01-{day}", "did": did} for day, did in ((13, "thank-you/angela-jones"), (20, "follow-up/week-1"))
    ]
    seen = []
    for lines in ([], [{"of": "follow-up/week-4", "say": "In February I got my state licence as a trainer."}]):
        value = interview(
            evidence=[{"i_bring": "ran a yard for six years"}, LICENCE], log=log, lines=lines, follow_ups={"weeks": 4}
        )
        letter = drafts(value, "2027-02-10")["follow-up/week-4"]
        seen.append(" ".join(letter.cautions))
    assert f"No letter tells \u201c{LICENCE['i_bring']}\u201d." in seen[0]
    assert "No letter tells" not in seen[1]


@pytest.mark.parametrize(
    ("typed", "is_clear"),
    [
        ("the list of what could be saved", True),
        ("a plan of how I would begin", True),
        ("what they need", False),
        ("a list of what they need", False),
    ],
)
def test_a_paper_may_say_of_what_it_is(typed: str, *, is_clear: bool) -> None:
    """`I will send you the list of what could be saved` is right English; who `they` are is asked about (E34)."""
    assert read_paper(typed, LEXICON).fits is is_clear
