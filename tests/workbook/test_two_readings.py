"""A phrase is sent in a sentence of its own where two readings of it agree, and as it was noted where they do not (E34)."""

from time import process_time

import pytest

from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.grammar.deeds import is_done_once
from afterword.workbook.wording.typed.grammar.shapes import stands
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.wording import shipped_wording

WORDING = shipped_wording()
LEXICON = WORDING.packs.lexicon


def needed(typed: str) -> str:
    want = read_want(typed, LEXICON)
    return phrases.told(WORDING.words, want) if want.is_said else phrases.wanted(WORDING.words, want)


def brought(typed: str) -> str:
    return phrases.brought(WORDING.words, read_strength(typed, LEXICON))


def added(typed: str) -> str:
    return phrases.added(WORDING.words, read_strength(typed, LEXICON))


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (Form.THING, "a table the motion"),
        (Form.NEED, "that the parts are ordered in time"),
        (Form.THING, "customers trusted me with their keys"),
        (Form.TO_DO, "weld, fabricate and some fitting"),
        (Form.TO_DO, "not mind getting wet"),
        (Form.DOES, "know SQL"),
        (Form.SAID, "the drives in the hall"),
        (Form.DONE, "repairs done right first time"),
    ],
)
def test_the_second_reading_goes_by_the_kinds_of_all_words(form: Form, text: str) -> None:
    """No thing is called `table the motion`, nobody can `not mind`, and `the drives in the hall` is no sentence (E34)."""
    assert not stands(TypedPhrase(form, text), LEXICON)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("table the motion", "someone who can table the motion"),
        ("police the corridors", "someone who can police the corridors"),
        ("spot gill disease earlier", "someone who can spot gill disease earlier"),
        ("water plants twice a day", "someone who can water plants twice a day"),
        ("talk to visitors", "someone who can talk to visitors"),
        ("bag up orders", "someone who can bag up orders"),
        ("work alone", "someone who can work alone"),
        ("can shear, dip and drench", "someone who can shear, dip and drench"),
        ("lead generation", "someone with experience in lead generation"),
        ("hoist training", "someone with hoist training"),
        ("at least two chefs", "From what you told me, you need at least two chefs"),
        ("nails VAT returns", "someone who nails VAT returns"),
        ("files 40 returns a week", "someone who files 40 returns a week"),
        ("bathes and dresses residents", "someone who bathes and dresses residents"),
        ("to not lose any more clients", "someone who does not lose any more clients"),
        ("must not mind getting wet", "someone who does not mind getting wet"),
        ("must be 18 or over", "someone who is 18 or over"),
        ("driver with own van", "a driver with their own van"),
        ("that the parts are ordered in time", "someone who makes sure that the parts are ordered in time"),
        ("I need someone who will stay longer than a year", "someone who will stay longer than a year"),
        ("he's looking for a safe pair of hands", "a safe pair of hands"),
        ("ideally someone with a van", "someone with a van"),
        ("wants someone for two evenings a week", "someone for two evenings a week"),
        ("it to be quieter at night", "From what you told me, you need it to be quieter at night"),
        ("guests coming back", "From what you told me, you need guests coming back"),
        ("short of drivers", "You told me that you are short of drivers"),
        ("their last baker left", "You told me that your last baker left"),
        ("the roof leaks", "You told me that the roof leaks"),
        ("fits in with a small team", "someone who fits in with a small team"),
        ("stop chefs leaving", "someone who can stop chefs leaving"),
        ("organist who can also teach", "an organist who can also teach"),
        ("360 ticket", "someone with a 360 ticket"),
        ("The successful person will need to manage a caseload.", "someone who can manage a caseload"),
        ("Whoever they hire has to present to the parish council", "someone who can present to the parish council"),
        ("Candidates must be able to work with lions", "someone who can work with lions"),
        ("That they can explain a prescription", "someone who can explain a prescription"),
        ("I want somebody I can leave in my shop.", "somebody you can leave in your shop"),
        (
            "Interpreting for patients, including bad news.",
            "someone who can interpret for patients, including bad news",
        ),
        (
            "Not just skill but warmth",
            "You told me that you are looking for not just skill but warmth",
        ),
        ("comfortable being the only adult", "someone who is comfortable being the only adult"),
        ("Cover reception when Jo is off", "someone who can cover reception when Jo is off"),
        ("forecasts people trust", "From what you told me, you need forecasts people trust"),
        ("live mixing", "someone with experience in live mixing"),
        ("drains unblocked same day", "From what you told me, you need drains unblocked same day"),
        (
            "writing that doesn't sound like a robot",
            "From what you told me, you need writing that doesn't sound like a robot",
        ),
        ("grooms horses", "someone who grooms horses"),
        ("lifts heavy stuff", 'You told me that this matters to you: "lifts heavy stuff"'),
        ("RELIABLE AND HONEST", "someone who is reliable and honest"),
        ("Someone Who Can Shear Sheep", "someone who can shear sheep"),
        ("dont need telling twice", "someone who doesn't need telling twice"),
        ("open on saturday and sunday", "someone who can open on Saturday and Sunday"),
        ("Can you read a tide table", "someone who can read a tide table"),
        ("Do you get on with children", "someone who can get on with children"),
        ("who'll answer the phone nicely", "someone who will answer the phone nicely"),
        ("who've done this before", "someone who has done this before"),
    ],
)
def test_what_they_need_is_told_in_right_english(typed: str, said: str) -> None:
    """Words that are verb and noun, third persons, negations, whole sentences, capitals all over (E34)."""
    assert needed(typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("promoted to supervisor after a year", "I was promoted to supervisor after a year"),
        ("voted best stall two years running", "I was voted best stall two years running"),
        ("given the keys after three months", "I was given the keys after three months"),
        ("raised on a farm", "I was raised on a farm"),
        ("taught by the best", "I was taught by the best"),
        ("Apprentice of the Year 2022", "I was apprentice of the Year 2022"),
        ("only one who could weld aluminium", "I was the only one who could weld aluminium"),
        ("taught chemistry since 2011", "I have taught chemistry since 2011"),
        ("teaching chemistry since 2011", "I have been teaching chemistry since 2011"),
        ("haven't been off sick in six years", "I haven't been off sick in six years"),
        ("not been off sick in six years", "I have not been off sick in six years"),
        ("split shifts don't bother me", "Split shifts don't bother me"),
        ("my record speaks for itself", "My record speaks for itself"),
        ("customers trusted me with their keys", "Customers trusted me with their keys"),
        ("sales doubled while I ran it", "Sales doubled while I ran it"),
        ("I drives a forklift", "I drive a forklift"),
        ("I am first aider", "I am a first aider"),
        ("i dont get flustered", "I don't get flustered"),
        ("managed a team of 6 and now manages 12", "I managed a team of 6 and now manage 12"),
        ("being calm when others shout", "I am calm when others shout"),
        ("knowing when to leave people alone", "I know when to leave people alone"),
        ("building trust with families", "I would bring experience in building trust with families"),
        ("typing 80 wpm", "I can type 80 wpm"),
        ("love for detail", "I would bring a love for detail"),
        ("local", "I am local"),
        ("Trusted with the keys since I was 22", "I have been trusted with the keys since I was 22"),
        ("Qualified as a farrier in 2015", "I qualified as a farrier in 2015"),
        ("Kept bees, kept books", "I kept bees and kept books"),
        ("Ex-army chef", "I am an ex-army chef"),
        ("Been a doula, then a midwife", "I have been a doula, then a midwife"),
        ("Re-lined the lambing shed", "I re-lined the lambing shed"),
        ("being on time", "I am always on time"),
        ("am a first aider", "I am a first aider"),
        ("a school governor since 2019", "I have been a school governor since 2019"),
        ("called to the bar", "I was called to the bar"),
        ("enhanced DBS", "I would bring enhanced DBS"),
        (
            "plumbing runs in the family",
            "What I would bring, in short: plumbing runs in the family",
        ),
        ("groomed by the best", "I was groomed by the best"),
        ("put in charge of the till at 17", "I was put in charge of the till at 17"),
        ("brought up bilingual", "I was brought up bilingual"),
        ("grooming since I was ten", "I have been grooming since I was ten"),
        ("never been sacked", "I have never been sacked"),
        ("studying for ACCA", "I am studying for ACCA"),
        ("a bit of a perfectionist", "I am a bit of a perfectionist"),
        ("sell anything to anyone", "I can sell anything to anyone"),
        ("calms people", "I calm people"),
        ("Spanish, fluent", "I speak fluent Spanish"),
    ],
)
def test_what_the_candidate_brings_is_told_in_right_english(typed: str, said: str) -> None:
    """What was done to one, what goes on until today, whole sentences, and what was typed in a hurry (E34)."""
    assert brought(typed) == said


def test_what_is_ones_own_is_offered_and_what_one_owns_is_had() -> None:
    """Nobody has their timekeeping; one has a van (E34)."""
    assert added("my timekeeping") == "I can offer my timekeeping"
    assert added("my own van") == "I have my own van"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("talk to visitors", "talking to visitors"),
        ("plan the shop", "planning the shop"),
        ("cut costs", "cutting costs"),
        ("use tablets in class", "using tablets in class"),
        ("fix damp walls", "fixing damp walls"),
        ("pay rise", "the pay rise"),
        ("Children not sleeping", "children not sleeping"),
        ("Whether the pool should open", "whether the pool should open"),
        ("Their plan for the girls", "your plan for the girls"),
        ("That boy who only comes to eat", "that boy who only comes to eat"),
        ("If the chapel closes, what happens to the choir", "what happens to the choir if the chapel closes"),
        ("pay compared with Aldi", "pay compared with Aldi"),
        ("cover Christmas", "covering Christmas"),
        ("stop shoplifters", '"stop shoplifters"'),
        ("stock goes missing", "the fact that stock goes missing"),
        ("the walls are damp", "the fact that the walls are damp"),
        ("spot checks", "spot checks"),
        ("drive times", "drive times"),
        ("open evenings", "open evenings"),
        ("spots on the leaves", "spots on the leaves"),
        ("handles that come off", "handles that come off"),
        ("the drives in the hall", "the drives in the hall"),
        ("lack of welders", "the lack of welders"),
        ("better light in the workshop", "better light in the workshop"),
        ("can't find welders", "not being able to find welders"),
        ("short of welders", "being short of welders"),
        ("nobody answering the phone", "nobody answering the phone"),
        ("that nobody answers the phone", "the fact that nobody answers the phone"),
        ("she said the boiler room floods", "the fact that the boiler room floods"),
        ("they lost half the team", "the fact that you lost half the team"),
        ("order faster", '"order faster"'),
        ("kiln gets too hot", '"kiln gets too hot"'),
    ],
)
def test_what_was_talked_about_is_named_in_right_english(typed: str, said: str) -> None:
    """A thing, what is done, a whole sentence as the fact that it is; anything else as it was noted (E34)."""
    assert read_matter(typed, LEXICON).text == said


@pytest.mark.long
def test_a_long_text_is_read_in_no_time() -> None:
    """Hundreds of words that may each be several things do not keep the second reading busy (E34, E58)."""
    began = process_time()
    for words in ("plan ", "the plan ", "plan and ", "back and forth ", "word "):
        read_want(words * 130, LEXICON)
        read_strength(words * 130, LEXICON)
        read_matter(words * 130, LEXICON)
    assert process_time() - began < 20


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("They said they need a second fitter", "a second fitter"),
        ("she told me they want somebody who stays", "somebody who stays"),
        ("I think it's somebody who can close the till", "somebody who can close the till"),
        ("to know your way round a lathe", "someone who knows their way round a lathe"),
        ("What do they need? Somebody to lead the lambing", "somebody to lead the lambing"),
        ("He said they're short of drivers", "You told me that you are short of drivers"),
        ("record keeping and filing", "someone with experience in record keeping and filing"),
        ("a second language, ideally Polish", "someone with a second language, ideally Polish"),
    ],
)
def test_who_said_it_is_no_part_of_what_they_need(typed: str, said: str) -> None:
    """`They said they need` is left out; what is needed stands behind it (E34)."""
    assert needed(typed) == said


def test_what_they_want_to_do_themselves_is_nobodys_task() -> None:
    """Who wants to be able to trust the cash looks for no one who trusts it (E34)."""
    said = needed("They want to be able to trust the cash")
    assert said == "You told me that you want to be able to trust the cash"


@pytest.mark.parametrize(
    "typed",
    [
        "support reception, phones and the post", "Phones, post, visitors", "lead haulier", "clean rooms", "Nights",
        "chair meetings", "reading support", "guide dog training", "heavy lifting", "man with a van", "front of house",
        "available weekends", "German at B2",
    ],
)  # fmt: skip
def test_what_may_be_meant_in_two_ways_is_told_as_it_was_noted(typed: str) -> None:
    """Words that name and are done, beside others: both readings agree, and both may be wrong (E34)."""
    assert needed(typed) == f'You told me that this matters to you: "{typed}"'


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("knitwear repair", "I would bring experience in knitwear repair"),
        ("Dress making and alterations", "I would bring experience in dress making and alterations"),
        ("Thatching", "I would bring experience in thatching"),
        ("Trained as a chef in Lyon", "I trained as a chef in Lyon"),
        ("welding certificates", "I would bring welding certificates"),
        ("my own van, tools and test kit", "I would bring my own van, tools and test kit"),
        ("bringing people together", "I can bring people together"),
        ("plan rotas", "I can plan rotas"),
        (
            "Forklift licence, first aid and a clean record",
            "I would bring a forklift licence, first aid and a clean record",
        ),
        ("a carpenter", "I am a carpenter"),
        ("Head of crew on long-haul", "I am head of crew on long-haul"),
        ("read to the toddlers each week", "I read to the toddlers each week"),
        ("a van for ten years", "I have had a van for ten years"),
        ("clean driving licence since 1998", "I have had a clean driving licence since 1998"),
        ("a school governor since 2019", "I have been a school governor since 2019"),
    ],
)
def test_work_and_papers_are_told_apart(typed: str, said: str) -> None:
    """One has experience in a kind of work, and a certificate of it (E34)."""
    assert brought(typed) == said


@pytest.mark.parametrize(
    "typed",
    [
        "my placement, second year, Leeds",
        "My Meister exam, passed in 2021",
        "Knitwear repair",
        "Head of Year, 2015 to 2020",
    ],
)
def test_what_may_be_several_things_or_a_name_is_folded_into_nothing(typed: str) -> None:
    """Nobody quotes themselves: it stands in brackets, as it was noted (E34)."""
    assert read_strength(typed, LEXICON).form is Form.NOTED


@pytest.mark.parametrize(
    ("typed", "about"),
    [
        ("They asked me about nights", "nights"),
        ("train delays", '"train delays"'),
        ("rotas", "rotas"),
        ("paint fumes", '"paint fumes"'),
        ("how they train new drivers", "how you train new drivers"),
        ("If they should go organic", "whether you should go organic"),
        ("the Hartley project, start to finish", "the Hartley project, start to finish"),
        ("train apprentices", "training apprentices"),
        ("my time keeping and attitude", "my time keeping and attitude"),
    ],
)
def test_what_was_talked_about_stays_what_it_was(typed: str, about: str) -> None:
    """Trains that are late are no training, and what is mine needs no article (E34)."""
    assert read_matter(typed, LEXICON).text == about


@pytest.mark.parametrize("typed", ["raised four children", "was a carer for my dad"])
def test_what_was_done_for_ones_own_is_offered_to_no_employer(typed: str) -> None:
    """Who raised four children does not offer to do the same for a company (E34)."""
    assert is_done_once(read_strength(typed, LEXICON))
