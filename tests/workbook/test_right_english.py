"""Phrases of right English from all trades, and the sentences that they become, as strangers typed and read them (E34)."""

import pytest

from afterword.interview.values.sentences import sentences
from afterword.workbook.proposal.view import proposal_view
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.grammar.fragments import is_fragment, of_mine
from afterword.workbook.wording.typed.judging.judged import doubt_of
from afterword.workbook.wording.typed.proof.proofs import read_proof
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.told.aims import read_time_for
from afterword.workbook.wording.typed.told.done_together import read_together
from afterword.workbook.wording.typed.told.plan_steps import as_step
from afterword.workbook.wording.typed.told.points import read_point
from afterword.workbook.wording.typed.told.said_reasons import read_reason
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.wording import shipped_wording
from support.making import CONNECTION, JONES, body, day, drafts, interview

WORDING = shipped_wording()
LEXICON = WORDING.packs.lexicon
SAM = {"name": "Sam Whitaker", "salutation": "Dear Sam", "email": "sam@larkfield.example"}


def _brings(typed: str) -> str:
    return phrases.brought(WORDING.words, read_strength(typed, LEXICON))


@pytest.mark.parametrize(
    "typed",
    [
        "Both shops close at four",
        "Most parents pay late",
        "Most people leave in their first year",
        "New starters leave before their first review",
        "Deploys take most of a day and nobody wants to do them",
        "Half the team works from home",
        "All the vans need new tyres",
        "half the shifts are empty",
        "all the gutters are blocked",
        "Night shifts run short at Christmas",
        "Every Friday the till is short",
        "the head left in March",
        "your staff work long days",
        "the lift breaks down twice a month",
        "machines break and nobody mends them",
        "Trainees get no feedback until their exam",
        "The hospital pays its porters less than the supermarket does",
        "Whoever opens up has to carry the float alone",
        "It takes a week to get a login",
        "It's hard to get spare blades",
        "Your daughter plays the oboe",
        "The vans stand idle",
        "The sixth form leaves at two",
        "A third of the stock never moves",
        "Nobody under forty applies",
    ],
)
def test_a_sentence_that_begins_like_a_thing_is_told_as_one(typed: str) -> None:
    """No letter has `hear about both shops close at four`: what somebody does is told, whatever word begins it (E34)."""
    clause = f"{typed[:1].lower()}{typed[1:]}"
    assert read_matter(f"{typed}.", LEXICON).text == f"the fact that {clause}"


@pytest.mark.parametrize(
    "typed",
    [
        "half the night shifts",
        "the way parents pay now",
        "clients who pay late",
        "helping parents pay less",
        "making drivers wait at the gate",
        "the food left in the fridge",
        "the vans parked in the yard",
        "the forms people fill in",
        "better tools for the vans",
        "the rats that came in May",
        "the bus stops in Hill Road",
        "the nursery places at Easter",
        "our shared love of trains",
    ],
)
def test_a_thing_with_a_verb_behind_it_stays_one(typed: str) -> None:
    """`the food left in the fridge` is talked about, and left nothing (E34)."""
    assert read_matter(typed, LEXICON).text == typed


@pytest.mark.parametrize("typed", ["sports cover on Fridays", "the goods lift at the back", "staff cover at Easter"])
def test_what_may_be_a_thing_or_a_sentence_stands_as_it_was_noted(typed: str) -> None:
    """A lift may be meant, and nobody lifts the goods for certain (E34)."""
    assert read_matter(typed, LEXICON).text == f'"{typed}"'


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("a backlog of unpaid invoices", "the backlog of unpaid invoices"),
        ("a waiting list of nine months", "the waiting list of nine months"),
        ("an oven that won't hold its heat", "the oven that won't hold its heat"),
        ("a drop in bookings after Easter", "the drop in bookings after Easter"),
        ("we talked for an hour about owls", "owls"),
        ("a four-day week", "a four-day week"),
        ("a manager who listens", "a manager who listens"),
    ],
)
def test_what_is_wrong_there_is_known_to_whoever_told_of_it(typed: str, said: str) -> None:
    """`A thought about a backlog` sounds as if nobody had spoken of one (E34)."""
    assert read_matter(typed, LEXICON).text == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("do the books and, now and then, the bar", "someone who can do the books and, now and then, the bar"),
        ("people who'll muck in", "people who'll muck in"),
        ("care about the small print", "someone who cares about the small print"),
        ("bleed radiators, clear blocked drains", "someone who can bleed radiators and clear blocked drains"),
        ("a barber who remembers what people told him", "a barber who remembers what people told them"),
        ("carers who'd go the extra mile", "carers who'd go the extra mile"),
        ("staff who stay longer than a season", "staff who stay longer than a season"),
        ("people who leave a place tidier than they found it", "people who leave a place tidier than they found it"),
        ("someone who finishes what he starts", "someone who finishes what they start"),
        (
            "a decorator who leaves a house as clean as he found it",
            "a decorator who leaves a house as clean as they found it",
        ),
    ],
)
def test_somebody_is_looked_for_by_what_they_do(typed: str, said: str) -> None:
    """Whoever they look for is no `he` before it is known who it is, and what they do needs no quotation marks (E34)."""
    assert phrases.wanted(WORDING.words, read_want(typed, LEXICON)) == said


@pytest.mark.parametrize(
    "typed", ["nurses who leave within a year", "people who complain", "drivers who quit in winter"]
)
def test_nobody_looks_for_people_who_leave(typed: str) -> None:
    """What is wrong with people is told in their own words, and as nothing that anybody looks for (E34, E35)."""
    want = read_want(typed, LEXICON)
    assert phrases.told(WORDING.words, want) == f'You told me that this matters to you: "{typed}"'


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("a steady hand with a brush", "I would bring a steady hand with a brush"),
        ("a dab hand at grouting", "I am a dab hand at grouting"),
        ("keeping calm when a ward is short-staffed", "I keep calm when a ward is short-staffed"),
        ("Listening before acting.", "I listen before acting"),
        ("turning up on time", "I turn up on time"),
        ("good with toddlers and their grandparents", "I am good with toddlers and their grandparents"),
        ("experience of opening up and locking up", "I would bring experience of opening up and locking up"),
        ("three summers picking fruit", "I would bring three summers of picking fruit"),
        ("learned to fly-fish at forty", "I learned to fly-fish at forty"),
        ("tree surgery", "I would bring experience in tree surgery"),
        ("fire safety and first aid", "I would bring experience in fire safety and first aid"),
        ("being on time", "I am always on time"),
        ("Bread and pastry", "I would bring experience with bread and pastry"),
        ("spreadsheets", "I would bring experience with spreadsheets"),
        ("training six new starters on the deli counter", "I trained six new starters on the deli counter"),
        ("training budget holders", "I would bring experience in training budget holders"),
        ("training two dogs a year", "I would bring experience in training two dogs a year"),
    ],
)
def test_what_one_is_or_always_does_is_said_so(typed: str, said: str) -> None:
    """Nobody has experience in keeping calm, and nobody is a hand that they have (E34)."""
    assert _brings(typed) == said


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("patience", "I am patient"),
        ("honesty about what I don't know", "I am honest about what I don't know"),
        ("punctuality and tact", "I am punctual and tactful"),
        ("a clean licence", "I have a clean licence"),
        ("my HGV licence", "I have my HGV licence"),
        ("two years as a team leader", "I have two years' experience as a team leader"),
    ],
)
def test_nobody_has_patience_in_a_weekly_letter(typed: str, said: str) -> None:
    """`I have patience` is said by nobody of themselves: one is patient (E34)."""
    letter = body(drafts(interview(strengths=[typed]))["follow-up/week-1"])
    assert said.replace("I ", "that I ", 1) in letter


@pytest.mark.long
@pytest.mark.parametrize("typed", ["taught myself BSL", "rebuilt a tractor engine with my father"])
def test_what_was_done_for_oneself_is_offered_to_nobody(typed: str) -> None:
    """Whoever taught themselves to sign does not offer to do that with their readers, or the same for them (E34)."""
    sam = {**SAM, "connection": {"they_want": "patience", "i_bring": typed}}
    thanks = body(drafts(interview(people=[JONES, sam]))["thank-you/sam-whitaker"])
    weekly = body(drafts(interview(strengths=[typed]))["follow-up/week-1"])
    assert f"I {typed}, and I'd enjoy bringing that to your team." in thanks
    assert "the same for you" not in weekly


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("priced 40 jobs last quarter, won 17", "I priced 40 jobs last quarter and won 17"),
        ("quoted for 60 roofs in 2024, lost two", "I quoted for 60 roofs in 2024 and lost two"),
        ("late once in five years", "I was late once in five years"),
        ("all eleven of my pupils passed", "All eleven of my pupils passed"),
        ("certified to fell trees up to 380 mm", "I am certified to fell trees up to 380 mm"),
    ],
)
def test_a_proof_of_two_deeds_is_one_sentence(typed: str, said: str) -> None:
    """Two things that were done have an `and` between them, and somebody who did them (E34)."""
    assert read_proof(typed, LEXICON).text == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("patience", "my patience"),
        ("honesty about mistakes", "my honesty about mistakes"),
        ("reliable", "how reliable I am"),
        ("quick and tidy", "how quick and tidy I am"),
        ("calm under pressure", "how calm I am under pressure"),
        ("never late", "the fact that I am never late"),
        ("always on time", "the fact that I am always on time"),
    ],
)
def test_a_referee_tells_of_somebody(typed: str, said: str) -> None:
    """A referee can tell nobody `about "reliable"`, and whose patience it is must be said (E34, S57)."""
    assert read_point(typed, LEXICON).text == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("I worked under her at Marlow's from 2018 to 2021", "I worked under you at Marlow's from 2018 to 2021"),
        ("I reported to him for three years", "I reported to you for three years"),
        ("I was on his team at the depot", "I was on your team at the depot"),
        ("as her apprentice", "I was your apprentice"),
        ("under her at Bell's", "I worked under you at Bell's"),
        ("both worked nights at the depot", "we both worked nights at the depot"),
        ("The Kestrel Inn, where he was head chef", "the Kestrel Inn, where you were head chef"),
        ("Ward 12, winter 2020", "Ward 12, winter 2020"),
    ],
)
def test_a_referee_reads_no_he_or_she_of_themselves(typed: str, said: str) -> None:
    """Whom one worked under reads it as `you` (E34, S57)."""
    assert read_together(typed, LEXICON).text == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("the night shifts", "of the night shifts"),
        ("of the pay and the hours", "of the pay and the hours"),
        ("moving to Spain in May", "I am moving to Spain in May"),
        ("expecting a baby in June", "I am expecting a baby in June"),
        ("having to work Sundays", "I would have to work Sundays"),
        ("too far", "it is too far"),
        ("the rent in Bath", "of the rent in Bath"),
        ("my health", "of my health"),
        ("not enough hours", "there are not enough hours"),
        ("the roof leaks", "the roof leaks"),
    ],
)
def test_a_reason_follows_because_in_whatever_form_it_was_typed(typed: str, said: str) -> None:
    """Nobody says no `because the night shifts`, or `because moving to Spain` (E34)."""
    assert read_reason(typed, LEXICON).text == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("a second look at the flat", "have a second look at the flat"),
        ("my other interview on Thursday", "I have my other interview on Thursday"),
        ("another interview on the 14th", "I have another interview on the 14th"),
        ("Moving house the same week", "I am moving house the same week"),
        ("visiting the nursery", "visit the nursery"),
    ],
)
def test_time_is_asked_for_what_is_named(typed: str, said: str) -> None:
    """A look is had, and so is an interview elsewhere (E34)."""
    assert read_time_for(typed, LEXICON).text == said


def test_what_is_no_sentence_is_no_reason_for_more_time() -> None:
    """`As somewhere to live` says nothing: it is asked about (E34)."""
    assert not read_time_for("somewhere to live", LEXICON).fits


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("sending reminders by text the day before", "Send reminders by text the day before"),
        ("Pairing new drivers with old hands", "Pair new drivers with old hands"),
        ("we could log faults with a QR code", "Log faults with a QR code"),
        ("I would ring every family", "Ring every family"),
        ("Let's start with the two busiest wards", "Start with the two busiest wards"),
        ("it might help to move the bins", "Move the bins"),
        ("How about opening at eight?", "Open at eight"),
        ("Training for all new starters", "Training for all new starters"),
        ("Each ward gets a named lead.", "Each ward gets a named lead"),
        ("one price list for all three shops", "One price list for all three shops"),
    ],
)
def test_the_steps_of_a_plan_are_all_of_one_form(typed: str, said: str) -> None:
    """A list of steps mixes no `sending`, `pair` and `we could log`: what can be an order is one (E34, S68)."""
    assert as_step(typed, LEXICON) == said


@pytest.mark.long
def test_a_page_and_its_mail_have_the_same_steps() -> None:
    """The mail with a proposal tells the steps as the page has them (S68)."""
    proposal = {
        "kind": "tackle the problem",
        "need": "Shifts are empty.",
        "need_is": "stated",
        "skill": "I ran a rota.",
        "approach": ["sending reminders by text", "we could log faults by code"],
        "results": ["fewer empty shifts"],
    }
    value = interview(proposal=proposal)
    page = proposal_view(WORDING, value, day("2027-01-15"))
    assert page
    assert page.steps == ("Send reminders by text", "Log faults by code")
    assert "- Send reminders by text - Log faults by code The goal is fewer empty shifts." in body(
        drafts(value)["offer/proposal"]
    )


@pytest.mark.parametrize(
    "typed",
    ["The team clearly look out for one another.", "Your team obviously get on.", "The board meet on Mondays."],
)
def test_a_team_may_do_what_several_do(typed: str) -> None:
    """`The team look out for one another` is a sentence, and nothing is asked about it (E34)."""
    assert not is_fragment(typed, LEXICON)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Sold my first painting last week!", "I sold my first painting last week."),
        ("Have found a childminder for Tuesdays.", "I have found a childminder for Tuesdays."),
        ("Was promoted in June", "I was promoted in June."),
        ("Taking my Grade 8 in March.", "I am taking my Grade 8 in March."),
        ("Booked on the forklift course in April.", "I am booked on the forklift course in April."),
        ("Learning to drive a tractor at the moment.", "I am learning to drive a tractor at the moment."),
        ("Delighted to hear that the roof is on.", "I am delighted to hear that the roof is on."),
        ("Have a good week.", "Have a good week."),
        ("Started at the hospice as a volunteer.", "I have started at the hospice as a volunteer."),
        ("Learning to weld takes time.", "Learning to weld takes time."),
    ],
)
def test_a_line_has_its_subject_and_one_end(typed: str, said: str) -> None:
    """What was typed without its `I` is told with it, and has one full stop (E34)."""
    assert of_mine(typed, LEXICON) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "cover for Mondays and the odd Saturday",
            "From what you told me, you need cover for Mondays and the odd Saturday",
        ),
        ("to know that the dogs are safe", "You told me that you want to know that the dogs are safe"),
        ("Time is lost every day.", "You told me that time is lost every day"),
        ("stock that is counted right", "From what you told me, you need stock that is counted right"),
    ],
)
def test_what_they_need_is_not_what_somebody_does(typed: str, said: str) -> None:
    """Nobody `can time is lost`, and it is they who want to know that all is well (E34)."""
    assert phrases.told(WORDING.words, read_want(typed, LEXICON)) == said


@pytest.mark.long
def test_a_reason_is_no_reason_of_a_sentence_of_ours() -> None:
    """A line that begins with `because` goes on with the line before it, and alone it stands as what it says (E34)."""
    offer = {"received": "2027-01-22", "answer_by": "2027-01-29", "base": 28000, "currency": "USD"}
    because = "because I would be on call one weekend in three"
    lines = [{"of": "offer/counter", "say": because}]
    counter = drafts(interview(offer=offer, salary={"target": 30000, "currency": "USD"}, lines=lines), "2027-01-22")
    assert "I would be on call one weekend in three." in body(counter["offer/counter"])
    assert "because I would" not in body(counter["offer/counter"])
    of_them = [{"of": "offer/counter", "say": "because you train your own apprentices"}]
    letter = drafts(interview(offer=offer, salary={"target": 30000, "currency": "USD"}, lines=of_them), "2027-01-22")
    assert not letter["offer/counter"].complete
    of = "thank-you/angela-jones"
    two = [{"of": of, "say": "I want this job."}, {"of": of, "say": "because you train your own apprentices"}]
    letter = drafts(interview(lines=two))[of]
    assert "I want this job because you train your own apprentices." in body(letter)
    assert letter.complete


@pytest.mark.parametrize("typed", ["I would love to take on the School Secretary role.", "I worked on the school run."])
def test_a_role_with_a_school_in_it_is_right(typed: str) -> None:
    """`On the School Secretary role` is no slip (E34)."""
    doubt = doubt_of(typed, LEXICON)
    assert doubt is None or "School" not in doubt.words


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("To swap the paper timesheets for a phone app.", "to swap the paper timesheets for a phone app"),
        ("walking the new cleaners round the wards", "to walk the new cleaners round the wards"),
        ("we could label every stopcock", "to label every stopcock"),
    ],
)
def test_the_first_step_is_told_in_whatever_form_it_was_typed(typed: str, said: str) -> None:
    """The mail tells how an outline begins, also where it is typed as a doing, or as what one could do (E34, S68)."""
    proposal = {
        "kind": "tackle the problem",
        "need": "Shifts are empty.",
        "need_is": "stated",
        "skill": "I ran a rota.",
        "approach": [typed],
        "results": ["fewer empty shifts"],
    }
    assert f"The first step would be {said}." in body(drafts(interview(proposal=proposal))["offer/proposal"])


@pytest.mark.long
def test_what_nobody_knows_yet_was_told_by_nobody() -> None:
    """Of `whether to keep the Saturday delivery` they have talked, and nobody has told it (E34)."""
    jones = {**JONES, "point": "whether to keep the Saturday delivery"}
    weekly = body(drafts(interview(people=[jones]))["follow-up/week-1"])
    assert "Our talk about whether to keep the Saturday delivery is still on my mind" in weekly


@pytest.mark.parametrize("typed", ["we both started out on the tills", "how we both started out on the tills"])
def test_we_both_are_who_writes_and_who_reads(typed: str) -> None:
    """`We both` is no `you both`: it was shared, and told by nobody to the other (E34)."""
    weekly = body(drafts(interview(people=[{**JONES, "point": typed}]))["follow-up/week-1"])
    assert "Our talk about how we both started out on the tills is still on my mind" in weekly


@pytest.mark.parametrize(
    "sentence",
    ["I would bring a background in hospital pharmacy.", "I worked my way up from pot washer."],
)
def test_what_goes_without_an_article_is_not_asked_about(sentence: str) -> None:
    """One has a background in pharmacy, and works up from pot washer, without any article (E34)."""
    assert doubt_of(sentence, LEXICON) is None


@pytest.mark.long
def test_a_whole_sentence_of_theirs_is_told_in_each_letter() -> None:
    """No letter has `what you told me about the fact that`, nor a second thought `about what you told me, that` (E34)."""
    told = "Both shops close at four."
    jones = {**JONES, "point": told}
    offer = {"received": "2027-01-22", "answer_by": "2027-01-29", "base": 28000, "currency": "USD"}
    declined = body(drafts(interview(people=[jones], offer=offer), "2027-01-22")["offer/decline"])
    thoughts = [{"about": about, "say": "A list might do it."} for about in ("parking", told)]
    weekly = body(drafts(interview(thoughts=thoughts))["follow-up/week-2"])
    article = {"week": 1, "url": "https://a.example/one", "title": "Shops", "topic": told}
    hooked = body(drafts(interview(topics=[told], articles=[article]))["follow-up/week-1"])
    assert "You told me that both shops close at four, and that gave me a lot to think about." in declined
    assert (
        "Another thing that you told me was that both shops close at four, and I have had a thought about that"
        in weekly
    )
    assert "our conversation, in which you told me that both shops close at four:" in hooked


def test_what_the_candidate_told_was_not_told_to_them() -> None:
    """Of my own time somewhere I have talked, and nobody has told me of it (E34)."""
    jones = {**JONES, "point": "my time at the hospice"}
    weekly = body(drafts(interview(people=[jones], connection=CONNECTION))["follow-up/week-1"])
    told = next(sentence for sentence in sentences(weekly) if "hospice" in sentence)
    assert told.startswith("Our talk about my time at the hospice is still on my mind, and I would be glad to say more")


def test_what_was_noted_stands_behind_a_colon_and_follows_no_about() -> None:
    """What may be a thing or a sentence is told as something that they said (E34)."""
    thoughts = [{"about": "sports cover on Fridays", "say": "A list might do it."}]
    weekly = body(drafts(interview(thoughts=thoughts))["follow-up/week-1"])
    assert (
        'Something that you told me keeps coming back to me: "sports cover on Fridays". A list might do it.' in weekly
    )


def test_nobody_helps_anybody_to_help() -> None:
    """Who needs somebody to `help us grow` is helped to grow, and reads of themselves as `they` in no letter but others' (E34)."""
    connection = {**CONNECTION, "they_want": "help us grow without losing our name"}
    offer = {"received": "2027-01-22", "answer_by": "2027-01-29", "base": 28000, "currency": "USD"}
    letter = body(drafts(interview(connection=connection, offer=offer), "2027-01-22")["offer/acknowledge"])
    assert "love to help you grow without losing your name" in letter


@pytest.mark.long
def test_what_you_do_is_what_they_do_to_others() -> None:
    """`While you calve` is `while they calve` to whoever hears of it from the candidate (E34, S57)."""
    connection = {**CONNECTION, "they_want": "somebody who can run the farm shop while you calve"}
    value = interview(connection=connection, references=[{"who": "priya-shah"}])
    letter = body(drafts(value)["references/brief-priya-shah"])
    assert "run the farm shop while they calve" in letter
