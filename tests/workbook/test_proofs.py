"""Where and how much, as typed: a sentence that stands alone, one that goes on, or a question (E34)."""

import pytest

from afterword.workbook.advice.typed_phrases import phrases_that_do_not_fit
from afterword.workbook.wording.typed.proof.proofs import read_proof
from afterword.workbook.wording.typed.proof.proved import with_proof
from afterword.workbook.wording.typed.words.form import Form
from afterword.workbook.wording.wording import shipped_wording
from support.making import CONNECTION, body, case, interview, thank_you

pytestmark = pytest.mark.long

WORDING = shipped_wording()
LEXICON = WORDING.packs.lexicon


AIM = "keep customers"  # with it the letter names what they need in a sentence of its own


def shown(i_bring: str, proof: str) -> str:
    """The letter of somebody who brings this and proves it so."""
    connection = {"they_want": "keep the costs down", "i_bring": i_bring, "proof": proof}
    return body(thank_you(interview(connection=connection, role_aim=AIM)))


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("promoted to shift supervisor after 6 months", "I was promoted to shift supervisor after 6 months"),
        ("Nominated twice for the county award", "I was nominated twice for the county award"),
        ("saved about £4,000 a month on flour", "I saved about £4,000 a month on flour"),
        ("Trained nine juniors", "I trained nine juniors"),
        ("led to fewer complaints", "It led to fewer complaints"),
        ("took two winters", "It took two winters"),
        ("still in use", "It is still in use"),
        ("Missed readings in the audit went from 14 to 3.", "Missed readings in the audit went from 14 to 3"),
        ("lost time fell by a third", "Lost time fell by a third"),
        ("asked for a second scale", "I asked for a second scale"),
        ("asked for by name", "I was asked for by name"),
        ("The contract ends on 31 July.", "The contract ends on 31 July"),
        ("At my shop now I do about twelve children a week.", "At my shop now I do about twelve children a week"),
        ("The board still hangs there, I believe.", "The board still hangs there, I believe"),
        ("Reduced waste and it fell by a third", "I reduced waste and it fell by a third"),
        ("fewer falls and happier families", "That meant fewer falls and happier families"),
        ("Four sites and 300 people.", "That meant four sites and 300 people"),
        ("increase in repeat bookings", "That meant an increase in repeat bookings"),
        ("20% more bookings in a year", "That meant 20% more bookings in a year"),
        ("over 200 weddings", "That meant over 200 weddings"),
        ("On a ward of forty beds.", "That was on a ward of forty beds"),
        ("At St Mary's, on the stroke unit, 2018 to 2022", "That was at St Mary's, on the stroke unit, 2018 to 2022"),
        ("not one client asked for their money", "Not one client asked for their money"),
        ("three of them now run kitchens of their own", "Three of them now run kitchens of their own"),
    ],
)
def test_a_proof_without_its_subject_or_its_verb_gets_one(typed: str, told: str) -> None:
    """What was done, what was done to the candidate, what it meant and where: each is a sentence (E34)."""
    assert read_proof(typed, LEXICON).text == told


@pytest.mark.parametrize(
    "typed",
    [
        "Nine of them are in the trade today.",
        "Of 212 trainees, 171 were still shearing after two seasons.",
        "Read on foot each Monday, they showed that two thirds of the loss was on 3 km.",
        "Attendance at parent meetings from those families went from 5 of 31 to 24 of 31 in two years.",
    ],
)
def test_a_sentence_with_its_capital_and_its_full_stop_stands_as_it_was_typed(typed: str) -> None:
    """Whoever typed a whole sentence is not asked for one, whatever it begins with (E34)."""
    for proof in (typed, typed.rstrip(".")):
        assert f"{read_proof(proof, LEXICON).text}." == typed
    assert not thank_you(interview(connection={**CONNECTION, "proof": typed})).gaps


@pytest.mark.parametrize(
    "typed",
    [
        "to get the contract renewed",
        "rated outstanding by Ofsted",
        "Approved by the council",
        "Reduced from 8% to 2%",
        "My Meister exam, passed in 2021",
        "Knitwear repair",
        "Rated outstanding by Ofsted.",
        "Reduced from 8 percent, which was a record for a site of that size.",
        "The nursery, rated good by Ofsted in both years.",
        "2018 to 2022",
    ],
)
def test_what_can_be_no_sentence_stands_as_it_was_noted(typed: str) -> None:
    """What it was meant for, what may have been done by others, a bare name: nothing is put before it but our colon (E34)."""
    value = interview(connection={**CONNECTION, "proof": typed})
    letter = thank_you(value)
    told = typed.rstrip(".")
    assert any(f". To give you an idea: {begun}." in body(letter) for begun in (told, told[:1].lower() + told[1:]))
    assert [*phrases_that_do_not_fit(case(value), WORDING)] == []


def test_the_last_of_several_tell_a_sentence() -> None:
    """`The last four ran without downtime` is a sentence about what was done, and no note (E34)."""
    proof = "The last four ran without a night of downtime."
    link = {**CONNECTION, "i_bring": "ten years of releases", "proof": proof}
    letter = thank_you(interview(connection=link, role_aim=AIM))
    assert f"I would bring ten years of releases. {proof}" in body(letter)


def test_a_question_proves_nothing() -> None:
    """The letter waits, and `check` says why (E34)."""
    value = interview(connection={**CONNECTION, "proof": "did it help?"})
    letter = thank_you(value)
    assert [gap for gap in letter.gaps if "did it help?" in str(gap)]
    assert "[ADD: " in letter.body
    (problem,) = phrases_that_do_not_fit(case(value), WORDING)
    assert problem.message.startswith("it is not clear how `proof` goes into a sentence")
    assert "did it help?" in problem.help


@pytest.mark.parametrize(
    ("i_bring", "proof", "said"),
    [
        ("cut waste", "Sales rose by a fifth.", "I cut waste, and sales rose by a fifth."),
        ("plan routes", "Fuel use fell by 12%.", "I plan routes, and fuel use fell by 12%."),
        ("patience", "Complaints fell by half.", "I would bring patience. Complaints fell by half."),
        ("cut waste", "That was on 97 percent of days.", "I cut waste. That was on 97 percent of days."),
        ("cut waste", "promoted to head baker", "I cut waste. I was promoted to head baker."),
        ("cut waste", "in the army", "I cut waste in the army, and"),
        ("cut waste", "While I was head of year at Brook", "I cut waste, while I was head of year at Brook, and"),
        ("patience", "when we moved to Doncaster", "I would bring patience. That was when we moved to Doncaster."),
        ("cut waste", "It worked well and they still use it", "I cut waste. It worked well and they still use it."),
    ],
)
def test_two_sentences_become_one_only_behind_something_done(i_bring: str, proof: str, said: str) -> None:
    """Behind `I can` or `I would bring` a result of the past stands alone; only what was done runs on (S15, E34)."""
    assert said in shown(i_bring, proof)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("I still get Christmas cards from them", "I still get Christmas cards from them"),
        ("a 30% drop in returns", "That meant a 30% drop in returns"),
        ("brought in £20k", "I brought in £20k"),
        ("hit every target last year", "I hit every target last year"),
        ("drafted and negotiated leases", "I drafted and negotiated leases"),
        ("Volunteered at the food bank", "I volunteered at the food bank"),
        ("running a household of seven", "To give you an idea: running a household of seven"),
        ("The council still uses my form", "The council still uses my form"),
        ("nine out of ten came back", "Nine out of ten came back"),
        ("All but two of the children passed", "All but two of the children passed"),
        (
            "Winning back the contract we'd lost in 2019",
            "To give you an idea: winning back the contract we'd lost in 2019",
        ),
        ("won us two new clients", "It won us two new clients"),
        ("took me eight months", "It took me eight months"),
        ("was in the paper for it", "I was in the paper for it"),
        ("got promoted twice", "I got promoted twice"),
        ("At St. Anne's, on the stroke unit", "That was at St. Anne's, on the stroke unit"),
    ],
)
def test_whoever_tells_what_came_of_it_is_understood(typed: str, told: str) -> None:
    """A sentence of any verb, a change by so much, and a deed of two words (E34)."""
    assert read_proof(typed, LEXICON).text == told


@pytest.mark.parametrize(
    "typed",
    [
        "made redundant after the merger",
        "Since 2019",
        "From 14 days to 3",
        "two years with Age UK",
    ],
)
def test_what_was_done_to_whom_is_not_guessed(typed: str) -> None:
    """Who was made redundant, and what was so since 2019, stands in no sentence of ours (E34)."""
    assert read_proof(typed, LEXICON).form is Form.NOTED


@pytest.mark.parametrize("typed", ["Doubled in size", "tested on 200 pupils"])
def test_what_may_have_happened_to_the_thing_is_no_deed_of_ones_own(typed: str) -> None:
    """Nobody doubled in size: what stands behind the verb is nothing that was done (E34)."""
    assert read_proof(typed, LEXICON).form is Form.NOTED


@pytest.mark.parametrize(
    ("proof", "told"),
    [
        ("on my last ward 0 drug errors in 14 months", "On my last ward that meant 0 drug errors in 14 months."),
        ("At the Delmar, 180 covers on a Saturday", "At the Delmar that meant 180 covers on a Saturday."),
        ("in 2 years no accident", "In 2 years that meant no accident."),
        ("In summer we make 220 covers with 5 cooks", "In summer we make 220 covers with 5 cooks."),
        ("Calls waiting down from 40 to 12", "Calls waiting were down from 40 to 12."),
        (
            "uptime from 70 to 93 per cent; queue gone",
            "To give you an idea: uptime from 70 to 93 per cent; queue gone.",
        ),
        ("In three years only two complaints", "In three years that meant only two complaints."),
        ("Can show the job sheets, 2018-2024", "I can show the job sheets, 2018-2024."),
        ("by automating the payroll we saved 2 days", "By automating the payroll we saved 2 days."),
        ("by writing tests first", "What worked for me was writing tests first."),
        ("through better handovers", "What worked for me was better handovers."),
    ],
)
def test_a_proof_in_halves_is_a_sentence_of_its_own(proof: str, told: str) -> None:
    """A place with a figure, what `we` do there, and how it was done: none of them goes on with `eight years of planning` (E34)."""
    connection = {**CONNECTION, "i_bring": "eight years of planning", "proof": proof}
    assert f"I would bring eight years of planning. {told}" in body(
        thank_you(interview(connection=connection, role_aim=AIM))
    )


@pytest.mark.parametrize(
    "proof",
    ["at two sites in 2019", "in year 2 at Oakby", "across 3 schools in Ayr, two of them rural", "in a team of 12"],
)
def test_a_figure_that_belongs_to_its_place_goes_on(proof: str) -> None:
    """`eight years of nights at two sites in 2019` is one thing (E34)."""
    connection = {**CONNECTION, "i_bring": "eight years of nights", "proof": proof}
    assert f"I would bring eight years of nights {proof}." in body(
        thank_you(interview(connection=connection, role_aim=AIM))
    )


def test_what_took_a_winter_was_no_habit() -> None:
    """`I wait till they are sat down, which took one winter` is said by nobody (E34)."""
    assert "sat down. It took one winter." in shown("I wait till they are sat down", "It took one winter.")


@pytest.mark.parametrize(
    ("proof", "said"),
    [
        (
            "At Dartmouth Joint Clinic I took 14 students through their placements",
            "I supervised students for nine years, and at Dartmouth Joint Clinic I took 14 students through their placements",
        ),
        (
            "At Dartmouth Joint Clinic I took 14 students and they said that it helped",
            "I supervised students for nine years. At Dartmouth Joint Clinic I took 14 students and they said that it helped",
        ),
        (
            "At Dartmouth Joint Clinic 14 students passed",
            "I supervised students for nine years, and at Dartmouth Joint Clinic 14 students passed",
        ),
        (
            "At Dartmouth Joint Clinic that meant 14 placements",
            "At Dartmouth Joint Clinic I supervised students for nine years, which meant 14 placements",
        ),
    ],
)
def test_where_one_thing_was_done_is_not_said_of_another(proof: str, said: str) -> None:
    """Nine years in all are not nine years at the last clinic: only what goes back to a deed says where that was."""
    assert with_proof("I supervised students for nine years", proof, LEXICON) == said


@pytest.mark.parametrize(
    ("deed", "proof", "said"),
    [
        (
            "I ran a pop-up library in five halls for 18 months",
            "At Wharfe Valley Libraries 640 people joined",
            "At Wharfe Valley Libraries I ran a pop-up library in five halls for 18 months, and 640 people joined",
        ),
        (
            "I held four meetings before Route 12 was cut",
            "At Bayfront Transit we kept the early trip, and the council passed it 9 to 2",
            "At Bayfront Transit I held four meetings before Route 12 was cut. We kept the early trip, and the council passed it 9 to 2",
        ),
    ],
    ids=["one short time", "we"],
)
def test_a_deed_and_its_proof_have_one_place(deed: str, proof: str, said: str) -> None:
    """One thing done for one short time, and what `we` did of it, were in one place: it reads as no second job (E34)."""
    assert with_proof(deed, proof, LEXICON) == said


@pytest.mark.parametrize(
    ("deed", "proof", "said"),
    [
        (
            "I made a handover board in Mallow",
            "Missed medicines went from about three a month to none.",
            "I made a handover board in Mallow, and missed medicines went from about three a month to none",
        ),
        (
            "I set up six cabinets",
            "Stock-outs went from 22 a month to 6.",
            "I set up six cabinets, and stock-outs went from 22 a month to 6",
        ),
        (
            "I set up six cabinets",
            "Jean-Luc took 22 of them.",
            "I set up six cabinets. Jean-Luc took 22 of them",
        ),
        (
            "I put up a board",
            "Parents stayed about 5 minutes after three weeks; before it was about 20.",
            "I put up a board, and parents stayed about 5 minutes after three weeks, instead of about 20 before",
        ),
        (
            "I did the parallel run at Severn Print",
            "That was 410 people and two pay runs, with no difference over 50p.",
            "I did the parallel run at Severn Print: 410 people and two pay runs, with no difference over 50p",
        ),
        (
            "I planned for three visits",
            "At the clinic in Nakuru, missed visits went from 4 in 10 to 2.",
            "I planned for three visits. At the clinic in Nakuru, missed visits went from 4 in 10 to 2",
        ),
        ("I ran the shop", "That was 5 years ago.", "I ran the shop. That was 5 years ago"),
    ],
)
def test_what_was_done_and_what_came_of_it_are_no_table_read_aloud(deed: str, proof: str, said: str) -> None:
    """A result goes on with its deed, how many it was stands behind it, and how much it was before comes with how much it is (E34)."""
    assert with_proof(deed, proof, LEXICON) == said
