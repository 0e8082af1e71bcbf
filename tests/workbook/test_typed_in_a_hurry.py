"""Phrases of everyday work as strangers typed them in a hurry, each in the sentence that a native would write (E34)."""

import pytest

from afterword.workbook.letters.link.topics_named import in_short
from afterword.workbook.letters.proposal_mail.steps_of_proposal import first_step, plan
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.grammar.fragments import of_mine
from afterword.workbook.wording.typed.grammar.troubles import speaks_of_a_problem
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.told.aims import read_time_for
from afterword.workbook.wording.typed.told.done_together import read_together
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.typed.words.form import Form
from afterword.workbook.wording.wording import shipped_wording
from support.making import body, case, drafts, interview

WORDING = shipped_wording()
LEXICON = WORDING.packs.lexicon
OUTLINE = {"kind": "tackle the problem", "need": "Orders go out late.", "need_is": "stated"}


def begins(*steps: str) -> str:
    """How an outline begins, behind `The first step would be`."""
    value = interview(proposal={**OUTLINE, "approach": [*steps]})
    assert value.proposal
    return first_step(Desk.for_letters(case(value), WORDING), value.proposal)


def would(*steps: str) -> str:
    """What an outline tells in one sentence, behind `I would`."""
    value = interview(proposal={**OUTLINE, "approach": [*steps]})
    assert value.proposal
    return plan(Desk.for_letters(case(value), WORDING), value.proposal)["plan"]


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ("we could text families when visiting hours change", "to text families when visiting hours change"),
        ("Text the parents the day before", "to text the parents the day before"),
        ("Colour-code the cleaning cloths", "to colour-code the cleaning cloths"),
        ("Colour-coding the cleaning cloths", "to colour-code the cleaning cloths"),
        ("Batch-cooking the sauces", "to batch-cook the sauces"),
        ("deep-cleaning the fryers weekly", "to deep-clean the fryers weekly"),
        ("Fast-track the regulars", "to fast-track the regulars"),
        ("Bulk-buying gloves", "to bulk-buy gloves"),
        ("Double-booking nobody", "to double-book nobody"),
        ("PAT-test the kettles", "to PAT-test the kettles"),
        ("cross-training porters", "to cross-train porters"),
        ("sort the stock room out first then labels on everything", "to sort the stock room out"),
        ("interview the staff first then the residents", "to interview the staff"),
        ("ring round the old clients first, then a mailshot", "to ring round the old clients"),
        ("shadow the drivers for a day, then I'd redraw the rounds", "to shadow the drivers for a day"),
        ("two open evenings first then the website", "two open evenings"),
        ("clear the yard first so the lorries can turn", "to clear the yard so the lorries can turn"),
        ("check the fridge now and then log it", "to check the fridge now and then log it"),
        ("put up a rota followed by a trial week", "to put up a rota"),
        (
            "I'd go round with the drivers first, see where the time goes",
            "to go round with the drivers and see where the time goes",
        ),
    ],
)
def test_a_step_begins_small_whatever_verb_it_is(typed: str, step: str) -> None:
    """`to text families` and `to colour-code the cloths`: no capital stands in the midst of a sentence (E34)."""
    assert begins(typed) == step


@pytest.mark.long
@pytest.mark.parametrize(
    "typed",
    [
        "pruning in winter and grafting in spring",
        "Stock-taking on Sundays",
        "staffing by the hour",
        "training for new starters",
        "Sowing in March and planting out in May",
        "cutting the forms and training staff",
    ],
)
def test_a_step_that_names_what_goes_on_follows_as_it_is(typed: str) -> None:
    """`The first step would be pruning in winter` is told, and not left out of the letter (E34)."""
    assert begins(typed) == f"{typed[:1].lower()}{typed[1:]}"


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ("moving the bins and painting the wall", "to move the bins and paint the wall"),
        ("cooking ahead and freezing in portions", "to cook ahead and freeze in portions"),
        ("labelling the shelves and then counting the stock", "to label the shelves and then count the stock"),
    ],
)
def test_two_things_to_do_take_one_form(typed: str, step: str) -> None:
    """`to move the bins and paint the wall`, and not `to move the bins and painting the wall` (E34)."""
    assert begins(typed) == step


@pytest.mark.parametrize(
    "typed", ["meeting with the parents", "part-time cover at weekends", "Xero training for the office"]
)
def test_a_thing_without_its_article_begins_no_outline(typed: str) -> None:
    """`The first step would be meeting with the parents` would lack a word, so the page alone says it (E34)."""
    assert begins(typed) == ""


def test_steps_told_together_begin_small_as_well() -> None:
    """`I would text the parents and count the meals` (E34)."""
    assert would("Text the parents", "Count the meals") == "text the parents and count the meals"
    assert would("Cross-train the porters", "Count the meals") == "cross-train the porters and count the meals"


@pytest.mark.long
@pytest.mark.parametrize(
    "typed",
    [
        "the van routes overlap",
        "the labels fade",
        "the drivers swap rounds",
        "the van drivers share keys",
        "the boiler alarms trip at night",
        "the two rotas overlap",
        "the delivery times change without warning",
        "the new scanners freeze",
        "the freezer doors stick",
        "the last two buses clash with handover",
        "the pipes burst in winter",
        "your shop windows steam up",
        "visiting hours clash with lunch",
        "the coat hooks snap",
        "supply teachers don't know the fire drill",
        "cover teachers can't log in",
        "fire doors don't close",
        "stock counts never match",
    ],
)
def test_what_goes_wrong_with_several_is_told_as_a_sentence(typed: str) -> None:
    """`You told me that the van routes overlap`, and not `what you told me about the van routes overlap` (E34)."""
    assert read_matter(typed, LEXICON).text == f"the fact that {typed}"


@pytest.mark.parametrize(
    "typed",
    [
        "the sales drop",
        "the returns slip",
        "the complaints log",
        "the drivers strike",
        "the nurses break room",
        "the accounts crash course",
        "fire doors on the ward",
        "how the rotas overlap",
    ],
)
def test_a_thing_of_several_stays_a_thing(typed: str) -> None:
    """`the returns slip` names a slip, and tells of nothing that slips (E34)."""
    assert read_matter(typed, LEXICON).text == typed


@pytest.mark.long
@pytest.mark.parametrize(
    "typed",
    [
        "too few female coaches",
        "only one lift for four wards",
        "too much paperwork",
        "having to turn people away",
        "running out of beds by Tuesday",
        "short of welders",
        "losing drivers to the warehouse",
        "throwing away half the bread",
        "struggling to fill nights",
        "falling behind on repairs",
        "wasting an hour on parking",
        "failing the same audit twice",
        "the 4.1 million rand of expired stock",
        "the milk that is thrown away on Thursdays",
    ],
)
def test_nobody_wishes_well_with_what_they_lack(typed: str) -> None:
    """No letter wishes all the best with having too few coaches, or says that it was great to talk about it (E35)."""
    assert speaks_of_a_problem(read_matter(typed, LEXICON).text, LEXICON)
    letters = drafts(interview(topics=[typed]))
    assert all("best with" not in body(letter) for letter in letters.values())
    assert "too few" not in body(letters["thank-you/angela-jones"])


@pytest.mark.parametrize(
    "typed",
    [
        "running a second clinic",
        "having the choir back",
        "opening late on Thursdays",
        "keeping volunteers past the first month",
    ],
)
def test_what_they_plan_is_wished_well(typed: str) -> None:
    """A second clinic is no trouble, and may be wished well with (E35)."""
    assert not speaks_of_a_problem(read_matter(typed, LEXICON).text, LEXICON)


@pytest.mark.parametrize(
    ("topic", "short"),
    [
        ("swapping paper timesheets for the app", "swapping paper timesheets for the app"),
        ("putting lockers by the door", "putting lockers by the door"),
        ("turning the canteen into a shop", "turning the canteen into a shop"),
        ("keeping the lights on at weekends", "keeping the lights on at weekends"),
        ("switching from paper to tablets", "switching from paper to tablets"),
        ("opening a second shop in Ripon", "opening a second shop"),
        ("the move to the new hall", "the move"),
    ],
)
def test_a_matter_named_again_keeps_what_makes_it_one(topic: str, short: str) -> None:
    """`all the best with swapping paper timesheets` would leave out what they are swapped for (E34)."""
    assert in_short(topic) == short


@pytest.mark.parametrize(
    "typed",
    [
        "unclog drains without wrecking the bathroom",
        "dehorn calves",
        "chaperone pupils on trips",
        "resole walking boots",
        "repaint the hull every spring",
        "reglaze sash windows",
        "repot seedlings all day",
        "swaddle newborns",
        "sandblast railings",
        "hem curtains by hand",
        "untie knots",
        "unscrew rusty bolts",
        "resew zips",
        "hoe between rows",
        "marinate overnight",
        "poach eggs for sixty",
        "deep-fry in batches",
        "scythe meadows by hand",
        *("bring in new accounts, not just babysit old ones", "write reports the board will actually read"),
        *("pipette all day without mistakes", "cover reception at lunch", "chase overdue invoices", "cash up at night"),
        *("catalogue donated books", "toilet residents with dignity", "tack and grind", "prep for 200 covers"),
        *(
            "supply-teach any subject",
            "book couriers",
            "invoice on the day",
            "price jobs on site",
            "bleach and dust the ward",
        ),
        *(
            "bed calves in clean straw",
            "patch legacy servers",
            "pick orders against the clock",
            "ring members of the public",
        ),
        *(
            "shift stock that nobody wants",
            "mark homework over the weekend",
            "jet-wash yards",
            "brief contractors daily",
        ),
    ],
)
def test_the_verbs_of_every_trade_are_done(typed: str) -> None:
    """`I would love to help you unclog drains`, and not `this matters to you: "unclog drains"` (E34)."""
    want = read_want(typed, LEXICON)
    assert (want.form, want.text) == (Form.TO_DO, typed)


@pytest.mark.parametrize(
    "typed",
    [
        *("resort staff", "returns on time", "untrained staff", "reflective jackets"),
        *(
            "cover letters",
            "cash handling",
            "staff meetings",
            "book sellers",
            "price lists",
            "shower blocks",
            "weekend cover",
        ),
        *(
            "payroll 200 people",
            "open post",
            "lint free cloths",
            "witness statements",
            "cash flow",
            "bed linen",
            "sheet steel",
            "herring",
            "plate glass",
            "test equipment",
            "calm frightened children",
            "care clients",
            "stock control on nights",
            "edge cases",
            "ticket sales",
            "cash in hand",
        ),
    ],
)
def test_what_only_begins_like_something_done_again_is_not_done(typed: str) -> None:
    """`resort staff` sorts nothing again, and `cover letters` are written (E34)."""
    assert read_want(typed, LEXICON).form is not Form.TO_DO


@pytest.mark.parametrize(
    "typed",
    [
        "a clean licence and a bit of patience",
        "a full licence and a bit of common sense",
        "a clean driving licence and a little patience",
        "a bit of muscle and a clean record",
        "a good eye and steady hands",
        "a food hygiene certificate and some patience",
        "tidy handwriting and a head for figures",
        "clear handwriting",
        "good grammar",
        "a firm handshake and a loud voice",
    ],
)
def test_what_somebody_has_is_told_of_somebody(typed: str) -> None:
    """`you need someone with a clean licence and a bit of patience`: nobody needs the licence alone (E34)."""
    want = read_want(typed, LEXICON)
    assert (want.form, want.text) == (Form.HAD, typed)


@pytest.mark.parametrize(
    "typed",
    [
        "night shifts on Ward 9",
        "home visits in Salford",
        "school runs in the minibus",
        "weekend markets in Leeds",
        "stock takes at the warehouse",
        "budget rounds at the council",
        "budget rounds",
        "stage sets for the panto",
        "craft fairs in the Dales",
        "box rounds in Hove",
        "lunch covers at the Swan",
        "night feeds in the calf shed",
    ],
)
def test_work_of_two_is_known_by_its_name(typed: str) -> None:
    """`you know my work from budget rounds`, and neither `from budgeting rounds` nor `seen me at work: budget rounds` (S57)."""
    together = read_together(typed, LEXICON)
    assert (together.form, together.text) == (Form.THING, typed)


def test_work_of_two_that_was_done_is_told_as_done() -> None:
    """`ran home visits` is what the two did, and `cleared site visits` may be (S57)."""
    assert read_together("ran home visits in Salford", LEXICON).text == "we ran home visits in Salford"
    assert read_together("cleared site visits", LEXICON).form is Form.UNCLEAR


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("a house move", "I still have a house move to think about"),
        ("a school place for our daughter", "I still have a school place for our daughter to think about"),
        ("my mum's operation", "I still have my mum's operation to think about"),
        ("my wife's shifts", "I still have my wife's shifts to think about"),
        ("childcare for the twins", "I still have childcare for the twins to think about"),
        ("the lease on my flat", "I still have the lease on my flat to think about"),
        ("my wife's job offer", "I still have my wife's job offer to think about"),
        ("the school places", "I still have the school places to think about"),
        ("another offer", "I still have another offer to think about"),
        ("a reference from my old boss", "I am still waiting for a reference from my old boss"),
        ("my exam results", "I am still waiting for my exam results"),
        ("a decision from the other firm", "I am still waiting for a decision from the other firm"),
        ("a driving test on the 3rd", "I have a driving test on the 3rd"),
        ("hoping to hear from another firm", "I hope to hear from another firm"),
        ("having to find a flat first", "I have to find a flat first"),
        ("trying to sell my flat", "I am trying to sell my flat"),
        ("the bus stops running in May", "the bus stops running in May"),
        ("my landlord is away", "my landlord is away"),
    ],
)
def test_what_one_has_before_one_is_why_one_asks_for_time(typed: str, why: str) -> None:
    """`as I still have a house move to think about`: it is told, and asked about no more (E34)."""
    told = read_time_for(typed, LEXICON)
    assert (told.form, told.text) == (Form.SAID, why)


@pytest.mark.parametrize(
    "typed", ["somewhere to live", "a few more days", "a bit more sleep", "the deadline being so close"]
)
def test_what_is_not_clear_as_a_reason_is_asked_about(typed: str) -> None:
    """Nobody has `a bit more sleep` to think about, so it is asked what is meant (E34)."""
    assert not read_time_for(typed, LEXICON).fits


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("they asked me to train the new drivers", "I was asked to train the new drivers"),
        ("They put me in charge of the keys", "I was put in charge of the keys"),
        ("they gave me the night desk after a month", "I was given the night desk after a month"),
        ("they kept me on after the trial", "I was kept on after the trial"),
        ("they chose me to open the second shop", "I was chosen to open the second shop"),
        ("they let me run the Saturday team", "I was allowed to run the Saturday team"),
        ("they made me shift leader", "I was made shift leader"),
        ("they sent me on the forklift course", "I was sent on the forklift course"),
        ("they promoted me twice", "I was promoted twice"),
        ("they voted me rep", "I was voted rep"),
        ("they took me on after two weeks", "I was taken on after two weeks"),
        ("they gave me the keys to their safe", "They gave me the keys to their safe"),
        ("the head asked me to mentor two new teachers", "The head asked me to mentor two new teachers"),
    ],
)
def test_whoever_they_were_it_was_done_to_me(typed: str, said: str) -> None:
    """Whoever reads `they asked me to train the drivers` would ask who they are; `I was asked to` leaves nothing open (E34)."""
    assert read_strength(typed, LEXICON).text == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("sweeping up after myself", "I sweep up after myself"),
        ("tidying up behind me", "I tidy up behind me"),
        ("washing up as I go", "I wash up as I go"),
        ("looking after my own tools", "I look after my own tools"),
        ("keeping my temper", "I keep my temper"),
        ("keeping my word", "I keep my word"),
        ("holding my tongue", "I hold my tongue"),
        ("watching my step", "I watch my step"),
        ("teaching myself Welsh", "I am teaching myself Welsh"),
    ],
)
def test_nobody_has_experience_in_a_habit_of_their_own(typed: str, said: str) -> None:
    """`I sweep up after myself`, and not `I have experience in sweeping up after myself` (E34)."""
    strength = read_strength(typed, LEXICON)
    assert (strength.form, strength.text) == (Form.SENTENCE, said)


@pytest.mark.long
@pytest.mark.parametrize(
    "proof",
    [
        "It was under £400.",
        "It cost £4.50.",
        "It was in 2019.",
        "It was 85%.",
        "It was at Corley's.",
        "It cost $3.5k.",
        'They called it "fair".',
        "It was in Leeds (twice).",
        "It cost £5.",
    ],
)
def test_a_line_that_goes_on_small_is_asked_about_whatever_stands_before_it(proof: str) -> None:
    """Behind `£400.` as behind a word, `fewer motorways` goes on in no letter (E34)."""
    bond = {"they_want": "keep the work in order", "i_bring": "eight years of it", "proof": proof}
    value = interview(connection=bond, lines=[{"of": "thank-you/angela-jones", "say": "fewer motorways"}])
    letter = drafts(value)["thank-you/angela-jones"]
    assert any("small letter behind a full stop" in gap for gap in letter.gaps)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "Moved to Hexham at the weekend, so the commute is now short.",
            "I moved to Hexham at the weekend, so the commute is now short.",
        ),
        (
            "Started evening classes, because my Welsh was rusty.",
            "I have started evening classes, because my Welsh was rusty.",
        ),
        ("Booked the theory test, but the slot is in May.", "I have booked the theory test, but the slot is in May."),
        ("Trained by my uncle, so I know the old ways.", "I have been trained by my uncle, so I know the old ways."),
        ("Sold the flat, so we are free to move.", "I have sold the flat, so we are free to move."),
        ("Closed on Mondays, so the staff are rested.", "Closed on Mondays, so the staff are rested."),
        ("My landlord sold the flat, so we move in May.", "My landlord sold the flat, so we move in May."),
    ],
)
def test_news_with_what_comes_of_it_has_its_i(typed: str, said: str) -> None:
    """`I moved to Hexham, so the commute is short`: what comes of it says not who moved (E34)."""
    assert of_mine(typed, LEXICON) == said


@pytest.mark.long
@pytest.mark.parametrize(
    "role",
    [
        "Officer for Parking",
        "Head of Nursing",
        "Lead in Palliative Care",
        "Gardener for Estate",
        "Driver with Van",
        "Officer for Waste",
        "Assistant for Pay",
        "Adviser for Parking",
    ],
)
def test_how_they_call_a_role_is_doubted_of_nobody(role: str) -> None:
    """`The Officer for Parking role` is their name of it: no phrase of the candidate's is blamed for it, and no letter waits (E34)."""
    pay = {"researched": "yes", "opening": 31000, "currency": "USD"}
    offer = {"received": "2027-01-20", "answer_by": "2027-01-29", "base": 29000, "currency": "USD", "in_writing": "yes"}
    bond = {"they_want": "plan rosters", "i_bring": "eight years of it"}
    letters = drafts(interview(role=role, connection=bond, salary=pay, offer=offer))
    assert [gap for letter in letters.values() for gap in letter.gaps if "another wording" in gap] == []


@pytest.mark.long
def test_what_is_wrong_beside_the_role_is_still_doubted() -> None:
    """A slip in the sentence that names the role is asked about as before (E34)."""
    value = interview(
        role="Officer for Parking",
        lines=[{"of": "thank-you/angela-jones", "say": "I am agree with the Officer for Parking role."}],
    )
    assert any("another wording" in gap for gap in drafts(value)["thank-you/angela-jones"].gaps)


@pytest.mark.parametrize(
    "typed",
    [
        "calming upset visitors",
        "handling lost parcels",
        "settling upset children",
        "dealing with upset callers",
        "winning lost customers back",
        "planing split boards",
        "mending torn sails",
        "replacing worn tyres",
        "fixing burst pipes",
        "rescuing hurt animals",
    ],
)
def test_work_on_what_is_lost_or_upset_is_work(typed: str) -> None:
    """`I have experience in calming upset visitors`: nobody upset them in that sentence (E34)."""
    strength = read_strength(typed, LEXICON)
    assert (strength.form, strength.text) == (Form.DOING, typed)


def test_what_came_of_work_is_no_work() -> None:
    """`living abroad taught me to listen` tells something, and is no experience (E34)."""
    assert read_strength("living abroad taught me to listen", LEXICON).form is not Form.DOING
    assert read_strength("welding hurt nobody", LEXICON).form is not Form.DOING


@pytest.mark.parametrize(
    ("typed", "form"),
    [
        ("my redesign of the leaflet doubled the sign-ups", Form.SENTENCE),
        ("eight of the nine drivers I rode with are still there", Form.SENTENCE),
        ("all of the apprentices I had stayed", Form.SENTENCE),
        ("my design of the new menu raised sales", Form.SENTENCE),
        ("my review of the rota saved two posts", Form.SENTENCE),
        ("our redesign of the form halved the mistakes", Form.SENTENCE),
        ("my run of the tills ended without a mistake", Form.SENTENCE),
        ("my work with the night team won us an award", Form.SENTENCE),
        ("my knowledge of the rules", Form.THING),
        ("my eye for a cut price", Form.THING),
    ],
)
def test_what_ones_work_did_is_told_whole(typed: str, form: Form) -> None:
    """Nobody offers `my redesign of the leaflet doubled the sign-ups`: it is a sentence, and a thing stays a thing (E34)."""
    strength = read_strength(typed, LEXICON)
    assert (strength.form, strength.text[1:]) == (form, typed[1:])
