"""What people type is right English in the sentence that it goes into, or is asked about (E34, E35)."""

import json
import re

import pytest

from afterword.workbook.advice.as_sent import as_sent
from afterword.workbook.advice.typed_phrases import phrases_that_do_not_fit, placed_phrases
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.grammar.deeds import as_experience
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.told.aims import read_aim, read_purpose
from afterword.workbook.wording.typed.told.praise import read_praise
from afterword.workbook.wording.typed.wanted.chosen import read_chosen
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.typed.words.form import Form
from afterword.workbook.wording.typed.words.lexicon import in_ing
from afterword.workbook.wording.wording import shipped_wording
from support.letters_with_phrases import ASKED, sentence_with
from support.making import CONNECTION, JONES, body, case, interview, seen, thank_you
from support.workspace import CHECKOUT

WORDING = shipped_wording()
LEXICON = WORDING.packs.lexicon
TYPED = json.loads((CHECKOUT / "tests" / "cases" / "typed_phrases.json").read_text(encoding="utf-8"))


def looking_for(typed: str) -> str:
    """What they look for, after `You are looking for`, or `You told me`."""
    want = read_want(typed, LEXICON)
    if want.form is Form.UNCLEAR:
        return "asked"
    if want.is_said:
        return f"that {phrases.said(WORDING.words, want)}"
    return phrases.wanted(WORDING.words, want)


def brings(typed: str) -> str:
    strength = read_strength(typed, LEXICON)
    return phrases.brought(WORDING.words, strength) if strength.fits else "asked"


@pytest.mark.parametrize(
    "typed",
    [
        "plan rosters", "to plan rosters", "Plan rosters.", "planning rosters", "Planning rosters",
        "be able to plan rosters", "can plan rosters", "They need to plan rosters", "- plan rosters", '"plan rosters"',
    ],
)  # fmt: skip
def test_something_to_do_may_be_typed_in_any_of_its_forms(typed: str) -> None:
    """With `to`, as a gerund, with a capital and a full stop: the letter says `someone who can plan rosters` (E34)."""
    assert looking_for(typed) == "someone who can plan rosters"


@pytest.mark.parametrize(
    "typed",
    [
        "one view of cash across the offices in Singapore, Jakarta and Ho Chi Minh City",
        "one price list for the shops in York, Leeds and Hull",
    ],
)
def test_several_places_behind_a_thing_leave_it_one_thing(typed: str) -> None:
    """One view across three offices is something that they need, and is not told in quotation marks (E34)."""
    assert looking_for(typed) == f"that you need {typed}"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("someone who plans rosters", "someone who plans rosters"),
        ("a steady hand", "a steady hand"),
        ("forecasts that people trust.", "that you need forecasts that people trust"),
        ("you want to make the newsletter earn its keep", "someone who can make the newsletter earn its keep"),
        ("calm, kind and quick on their feet", "someone who is calm, kind and quick on their feet"),
        ("always on time", "someone who is always on time"),
        ("calm judgement", "someone with calm judgement"),
        ("hard worker", "a hard worker"),
        ("calm drivers down", "someone who can calm drivers down"),
        ("Patience", "someone with patience"),
        ("clean welds", "that clean welds matter to you"),
        ("Two things: calm and coffee", "that you need two things: calm and coffee"),
        ("gentle, honest, good timekeeper", "someone who is gentle, honest and a good timekeeper"),
        ("Excel and SQL", "someone who knows Excel and SQL"),
        ("Spanish", "someone who speaks Spanish"),
        ("with experience in payroll", "someone with experience in payroll"),
        ("forecasts the plants can rely on", "that you need forecasts the plants can rely on"),
        ("reports people can trust", "that you need reports people can trust"),
        ("the head of the ward is leaving", "that the head of the ward is leaving"),
        ("open formats", "that open formats matter to you"),
        ("nursing experience", "someone with nursing experience"),
        ("answer phones, greet visitors, book rooms", "someone who can answer phones, greet visitors and book rooms"),
        ("plan the year", "someone who can plan the year"),
        ("organize the ward", "someone who can organize the ward"),
        ("project management", "someone with experience in project management"),
        ("the ward is short of staff", "that the ward is short of staff"),
        ("The candidate should have good judgement", "someone with good judgement"),
        ("vet's assistant", "a vet's assistant"),
        ("organisation of the summer fair", "that you need the organisation of the summer fair"),
        ("bargain hunter", "a bargain hunter"),
        ("nurse with ICU experience", "a nurse with ICU experience"),
        ("must be over 21", "someone who is over 21"),
        ("knows her way round a spreadsheet", "someone who knows their way round a spreadsheet"),
        ("Spanish would be a plus", 'that this would be a plus: "Spanish"'),
        ("Experience with horses preferred", 'that this would be a plus: "experience with horses"'),
        ("own van a plus", 'that this would be a plus: "own van"'),
        ("Experience in a greenhouse would be great", "asked"),
        ("high turnover", "asked"),
        ("calms frightened children", "someone who calms frightened children"),
    ],
)
def test_what_they_look_for_reads_well_after_our_words(typed: str, said: str) -> None:
    """A person, a thing, a quality, a name and a whole sentence each find the words before them (E34)."""
    assert looking_for(typed) == said


@pytest.mark.parametrize(
    "typed",
    [
        "nobody told me what they want", "high turnover", "Spanish would be great", "them to feel safe", "can I weld?",
    ],
)  # fmt: skip
def test_what_no_sentence_can_carry_is_asked_about(typed: str) -> None:
    """What nobody needs, or whose it is: the letter waits, and says what it was given (E34)."""
    assert looking_for(typed) == "asked"


@pytest.mark.parametrize(
    ("typed", "quoted"),
    [
        ("Punctual. Polite. Clean licence.", "Punctual. Polite. Clean licence"),
        ("De-escalate, don't fight", "De-escalate, don't fight"),
        ("not someone who cuts corners", "not someone who cuts corners"),
        ("can you weld?", "can you weld?"),
        ("They need colour work. They have enough cutters.", "You need colour work. You have enough cutters"),
        (
            'driving + some "loading", that sort of thing; odd jobs',
            "driving and some 'loading', that sort of thing; odd jobs",
        ),
        ("Two vets, one of them small animal", "Two vets, one of them small animal"),
        ("She needs a deputy. Someone who will stay.", "She needs a deputy. Someone who will stay"),
    ],
)
def test_what_is_no_answer_to_what_they_look_for_is_what_matters_in_their_words(typed: str, quoted: str) -> None:
    """Two sentences, a ban, a question or a run of notes stand between quotes, and nothing is asked (E34)."""
    assert looking_for(typed) == f'that this matters to you: "{quoted}"'


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "noted"),
    [
        ("TIG, MIG and stick, all coded", "TIG, MIG and stick, all coded"),
        ("Mum of four so used to chaos", "mum of four so used to chaos"),
        ("contract law and a calm head", "contract law and a calm head"),
        ("same role at Oakby, smaller team", "same role at Oakby, smaller team"),
        ("HGV class 1 and 2 + ADR", "HGV class 1 and 2 + ADR"),
        ("Level 3 and working towards 4", "Level 3 and working towards 4"),
        ("care certificate, moving and handling, meds", "care certificate, moving and handling, meds"),
        ("Fast typist (80 wpm), tidy; early", "fast typist (80 wpm), tidy; early"),
        ("98% attendance", "98% attendance"),
        ("first class honours in horticulture", "first class honours in horticulture"),
        ("Teaching assistant for six years", "teaching assistant for six years"),
        ("team of 12 reported to me", "team of 12 reported to me"),
        ("CIPD level 5, nearly finished", "CIPD level 5, nearly finished"),
        ("wedding cakes", "wedding cakes"),
        ("sewing machines, industrial", "sewing machines, industrial"),
        ("also five years at the council before that", "five years at the council before that"),
    ],
)
def test_what_may_be_no_thing_of_ours_stands_beside_a_sentence_as_it_was_noted(typed: str, noted: str) -> None:
    """A phrase whose form is not surely known is folded into nothing: it stands behind a colon, whatever it is (E34)."""
    assert brings(typed) == f"What I would bring, in short: {noted}"


@pytest.mark.long
def test_what_was_said_is_told_without_who_said_it_and_of_whoever_reads_it() -> None:
    """Who said it goes wherever it stands, and `they` are the reader, also at the beginning (E34)."""
    assert looking_for("They're desperate for drivers") == "that you're desperate for drivers"
    assert looking_for('"a proper old school matron" she said') == "a proper old school matron"
    assert looking_for("i think mainly someone who can weld") == "someone who can weld"
    assert looking_for("supervising up to 12 apprentices").endswith('"supervising up to 12 apprentices"')
    assert looking_for("C# and SQL Server").endswith('"C# and SQL Server"')
    assert looking_for("can the person do mornings") == 'that this matters to you: "can the person do mornings"'
    assert looking_for("wants to see more initiative").endswith("more initiative")
    assert "experience and experience" not in looking_for("experience, experience, experience")
    assert looking_for("they mentioned wound dressing").endswith("wound dressing")
    assert looking_for("cleaning offices between 5 and 8 am") == "someone who can clean offices between 5 and 8 am"
    assert looking_for("spare pair of hands in theatre") == "that you need a spare pair of hands in theatre"
    assert looking_for("make sense of our data") == "someone who can make sense of your data"
    assert read_matter("the summer I ran the kitchen", LEXICON).text == "the summer I ran the kitchen"
    assert read_matter("Ofsted", LEXICON).text == "Ofsted"
    assert read_matter("They're moving to Leeds", LEXICON).text == "the fact that you're moving to Leeds"


def test_what_is_asked_of_a_referee_is_told_without_the_asking() -> None:
    """`talk about the move` is about the move; what else is asked stands between no quotes (E34)."""
    for asking in ("talk about", "could you mention", "please speak about", "what you said about"):
        assert read_matter(f"{asking} the move to Leeds", LEXICON).text == "the move to Leeds"
    assert not read_matter("could you say how we met", LEXICON).fits
    assert read_matter("say that I was never late", LEXICON).text == "the fact that I was never late"
    typed = "to reduce reoffending you need housing first"
    assert read_matter(typed, LEXICON).text == f'"{typed}"'
    assert read_matter("to reduce the noise", LEXICON).text == "reducing the noise"


def test_two_things_to_do_need_one_to() -> None:
    """`to be there at 4am and to be cheerful` follows one `can`; whoever notices when is nobody's notices (E34)."""
    assert brings("to be there at 4am and to be cheerful about it") == "I can be there at 4am and be cheerful about it"
    noticed = "notices when a resident isn't eating"
    assert brings(noticed) == f"What I would bring, in short: {noticed}"


def test_what_has_its_article_is_brought_as_it_was_typed() -> None:
    """`A knack for finding leaks` is no sentence about a knack; what was one's habit is not had (E34)."""
    assert brings("a knack for finding leaks") == "I would bring a knack for finding leaks"
    assert brings("on placement last spring") == "I have done something of the kind before: on placement last spring"
    used = as_experience(read_strength("used to run the parish fete", LEXICON), LEXICON)
    assert phrases.added(WORDING.words, used) == "I used to run the parish fete"


@pytest.mark.long
@pytest.mark.parametrize(
    ("proof", "told"),
    [
        ("2017-2021, Hill Farm, 400 ewes", "2017-2021, Hill Farm, 400 ewes"),
        ("Down from 14 days to 3", "down from 14 days to 3"),
        ("passed every audit since", "passed every audit since"),
        ("The Harbour Hotel, Whitby", "The Harbour Hotel, Whitby"),
    ],
)
def test_a_proof_that_is_no_sentence_stands_behind_words_that_take_any_form(proof: str, told: str) -> None:
    """Where and how much may be typed in any form; none of it is asked about, and none is joined (E34)."""
    connection = {**CONNECTION, "proof": proof}
    assert f". To give you an idea: {told}." in body(thank_you(interview(connection=connection)))


@pytest.mark.long
def test_how_much_it_was_before_and_after_is_said_of_what_changed_it() -> None:
    """`from 60 to 95% on time` goes on with a deed that says what changed, and with no other (E34)."""
    proof = "from 60 to 95% on time"
    raised = {"they_want": "deliveries on time", "i_bring": "raised deliveries", "proof": proof}
    assert f"I raised deliveries {proof}." in body(thank_you(interview(connection=raised)))
    ran = {**raised, "i_bring": "ran the night desk"}
    assert f"I ran the night desk. To give you an idea: {proof}." in body(thank_you(interview(connection=ran)))


@pytest.mark.long
def test_a_name_that_ends_like_a_deed_keeps_its_capital() -> None:
    """`Ofsted said good` is told of Ofsted, and joined to nothing (E34)."""
    connection = {"they_want": "better reviews", "i_bring": "cut waste by a third", "proof": "Ofsted said good"}
    assert "waste by a third. Ofsted said good." in body(thank_you(interview(connection=connection)))


@pytest.mark.parametrize(
    "typed", ["test software", "calm horses", "calm frightened children", "Must be having five years", "quick and good memory",
              "certified translator, Polish to English", "welding, fabricating and some fitting"],
)  # fmt: skip
def test_what_may_mean_two_things_is_told_as_it_was_noted(typed: str) -> None:
    """Nobody is asked and nothing is guessed: between quotes all words stand as they are (E34)."""
    assert looking_for(typed) == f'that this matters to you: "{typed}"'


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("eight years of planning", "I would bring eight years of planning"),
        ("12yrs of night shifts", "I would bring 12 years of night shifts"),
        ("a year of testing at Barton Apps", "I would bring a year of testing at Barton Apps"),
        (
            "seven years chairside, the last two on recalls",
            "I would bring seven years chairside, the last two on recalls",
        ),
        ("I cut reporting time", "I cut reporting time"),
        ("i cut reporting time", "I cut reporting time"),
        ("Cut reporting time by a third.", "I cut reporting time by a third"),
        ("redrew the logo", "I redrew the logo"),
        ("trained five cooks", "I trained five cooks"),
        ("advanced Excel skills", "I would bring advanced Excel skills"),
        ("been a carer for nine years", "I have been a carer for nine years"),
        ("I've run four plants", "I've run four plants"),
        ("writing reports a judge can follow", "I would bring experience in writing reports a judge can follow"),
        ("calm under pressure", "I am calm under pressure"),
        ("manage a kitchen", "I can manage a kitchen"),
        ("fire drills", "What I would bring, in short: fire drills"),
        ("my own van and tools", "I would bring my own van and tools"),
        ("My team won the award", "My team won the award"),
        ("When I came, it was closed", "When I came, it was closed"),
        ("I would bring my own tools", "I would bring my own tools"),
        ("Main thing: I saved money", "I saved money"),
        ("no drips", "What I would bring, in short: no drips"),
        ("Hard worker. Team player", "What I would bring, in short: hard worker. Team player"),
        ("they all liked me", "They all liked me"),
        ("someone who cares", "I am someone who cares"),
        ("someone who's done it before", "I am someone who's done it before"),
    ],
)
def test_what_the_candidate_brings_is_a_sentence_of_its_own(typed: str, said: str) -> None:
    """A thing, a deed, something that one does or is, a whole sentence: each stands in the first person (E34)."""
    assert brings(typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("an SHRM certificate", "I have an SHRM certificate"),
        ("eight years of planning", "I have eight years of planning"),
        ("advanced Excel skills", "I have advanced Excel skills"),
        ("strong relationships with suppliers", "I have strong relationships with suppliers"),
        ("fluent Spanish", "I speak fluent Spanish"),
        ("customer service", "I have experience in customer service"),
        ("Excel", "I know Excel"),
        ("PRINCE2", "I can offer PRINCE2"),
        ("chairing meetings", "I have experience in chairing meetings"),
        ("cut reporting time by a third", "I cut reporting time by a third"),
        ("calm under pressure", "I am calm under pressure"),
        ("to plan rosters", "I can plan rosters"),
        ("nearly a decade in logistics", "I have nearly a decade in logistics"),
        ("over 12 years of night shifts", "I have over 12 years of night shifts"),
        ("Certified in ITIL", "I am certified in ITIL"),
        ("ACLS and PALS certified", "I am ACLS and PALS certified"),
        ("forklift certified", "I am forklift certified"),
        ("bilingual in English and Welsh", "I am bilingual in English and Welsh"),
        ("Fluent in Tamil, Malay and English", "I am fluent in Tamil, Malay and English"),
        ("first aid trained", "I am first aid trained"),
        ("fully qualified", "I am fully qualified"),
        ("two sites certified", "What I could add, briefly: two sites certified"),
        ("licensed to drive lorries", "I am licensed to drive lorries"),
        ("qualified 40 leads a week", "I qualified 40 leads a week"),
    ],
)
def test_what_a_later_letter_adds_is_what_one_has(typed: str, said: str) -> None:
    """Nobody would bring a certificate: one has it; a skill by its bare name is offered (E34, E56)."""
    assert phrases.added(WORDING.words, read_strength(typed, LEXICON)) == said


@pytest.mark.parametrize(
    ("typed", "deed"),
    [
        ("ten years of mergers", False),
        ("led three mergers", True),
        ("I led three mergers", True),
        ("I speak Dutch", False),
    ],
)
def test_a_deed_is_told_from_a_thing(typed: str, *, deed: bool) -> None:
    """What follows in the letter is `do so here` after a deed alone (S15)."""
    assert read_strength(typed, LEXICON).tells_a_deed is deed


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("the reliability of the fleet", "the reliability of the fleet"),
        ("cut the reporting time", "cutting the reporting time"),
        ("fire drills", "fire drills"),
        ("lead paint", "lead paint"),
        ("packing, pests and glass", "packing, pests and glass"),
        ("to run the night shift", "running the night shift"),
        ("About nurses who leave within a year.", "nurses who leave within a year"),
        ("how the wards are staffed", "how the wards are staffed"),
        ("why families did not turn up", "why families did not turn up"),
        ("if the shop will stay open", "whether the shop will stay open"),
        ("use of drones", "the use of drones"),
        ("training budget", "the training budget"),
        ("Leeds closing", "Leeds closing"),
        ("our shared love of maps", "our shared love of maps"),
        ("climate change", "climate change"),
        ("launch plans", "launch plans"),
        ("cut waiting times", "cutting waiting times"),
        ("pay and hours", "pay and hours"),
    ],
)
def test_what_was_talked_about_follows_about(typed: str, said: str) -> None:
    """Something to do is named as what is done (E34)."""
    assert read_matter(typed, LEXICON).text == said


@pytest.mark.long
@pytest.mark.parametrize(
    "typed",
    [
        "she is leaving",
        "he left: two clients",
        "[topic]",
        "can I start in May?",
        "coaching the under-nines, I coach too",
    ],
)
def test_what_no_about_can_carry_is_asked_about(typed: str) -> None:
    """A sentence of somebody who is not named, and what the candidate asks: the note waits for words that fit (E34)."""
    assert not read_matter(typed, LEXICON).fits
    people = [{"name": "Ann Lee", "is": "hiring manager"}, {"name": "Reader", "point": typed}]
    view = seen(interview(people=people, connection=None))
    letter = next(each.draft for each in view.drafts if each.draft.id.within == "thank-you/reader")
    assert not letter.complete


@pytest.mark.parametrize(
    "typed", ["bring the plants together", "to bring the plants together", "Bringing the plants together"]
)
def test_what_a_role_is_meant_to_do_follows_meant_to(typed: str) -> None:
    """`role_aim` may be typed in any of these forms; a thing that changes nothing fits none and is asked about (E34)."""
    assert read_aim(typed, LEXICON).text == "bring the plants together"
    assert not read_aim("the plants", LEXICON).fits


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("help us grow", "help you grow"),
        ("brings our plants closer", "bring your plants closer"),
        ("be more visible online", "be more visible online"),
        ("know where the money goes", "know where the money goes"),
        ("planning the year", "plan the year"),
    ],
)
def test_a_role_is_meant_to_do_it_for_them(typed: str, said: str) -> None:
    """`our plants` are theirs, and what somebody is to be or to know follows `meant to` as well (E34)."""
    assert read_aim(typed, LEXICON).text == said


@pytest.mark.parametrize(
    "typed",
    ["talk it over with my wife", "to see our school first", "be sure of the move", "to have a word with my family"],
)
def test_the_time_is_for_what_is_the_candidates_own(typed: str) -> None:
    """`our school` is the candidate's own, and stays (E34)."""
    assert read_purpose(typed, LEXICON).text == typed.removeprefix("to ")


@pytest.mark.parametrize(("verb", "said"), [("plan", "planning"), ("drive", "driving"), ("fix", "fixing"), ("train", "training"),
                                            ("be", "being"), ("lie", "lying"), ("see", "seeing"), ("open", "opening")])  # fmt: skip
def test_a_verb_is_named_as_what_is_done(verb: str, said: str) -> None:
    """One letter is doubled, one is dropped, most words take -ing as they are."""
    assert in_ing(verb) == said


@pytest.mark.long
def test_three_hundred_everyday_phrases_stand_as_they_were_read() -> None:
    """Each was read aloud in its sentence by somebody who had not seen the code; what is asked about says `asked` (E34)."""
    readers = {"they_want": looking_for, "i_bring": brings}
    assert {case["typed"]: readers[case["key"]](case["typed"]) for case in TYPED} == {
        case["typed"]: case["said"] for case in TYPED
    }


def test_at_most_one_phrase_in_ten_is_asked_about() -> None:
    """A person who has just left an interview is asked only where a letter would be wrong (E34)."""
    assert len(TYPED) == 300
    assert sum(case["said"] == "asked" for case in TYPED) <= 30


EVERYDAY = json.loads((CHECKOUT / "tests" / "cases" / "everyday_phrases.json").read_text(encoding="utf-8"))


@pytest.mark.thorough
@pytest.mark.long
def test_everyday_phrases_of_all_trades_are_sentences_that_one_would_send() -> None:
    """Each stands in its letter as it was read aloud, and docs/phrases.md shows the same sentences (E34)."""
    becomes = {(each["key"], each["typed"]): sentence_with(each["key"], each["typed"]) for each in EVERYDAY}
    assert becomes == {(each["key"], each["typed"]): each["said"] for each in EVERYDAY}
    page = (CHECKOUT / "docs" / "phrases.md").read_text(encoding="utf-8")
    assert [typed for (_, typed), said in becomes.items() if f"| {typed} | {said} |" not in page] == []


def test_of_what_people_type_every_day_hardly_anything_is_asked_about() -> None:
    """Three in a hundred at most (E34)."""
    assert len(EVERYDAY) >= 300
    assert sum(each["said"] == ASKED for each in EVERYDAY) <= 0.03 * len(EVERYDAY)


@pytest.mark.parametrize("point", ["nurses who leave within a year", "the backlog of complaints", "staff who steal"])
@pytest.mark.long
def test_no_letter_is_glad_of_a_problem(point: str) -> None:
    """What was talked about may be a problem: no wording of a thank-you or a card is glad or interested to hear of it (E35)."""
    people = [{"name": f"Reader {number}", "point": point} for number in range(9)]
    people.insert(0, {"name": "Ann Lee", "is": "hiring manager", "point": point})
    view = seen(interview(people=people, connection=None))
    letters = [each.draft.body for each in view.drafts if point in each.draft.body]
    assert len(letters) >= 5
    glad = re.compile(
        rf"(glad|pleas|enjoy|especially helpful|interest|happy|look forward|learned)[^.]*{re.escape(point)}"
        rf"|{re.escape(point)}[^.]*(grown|glad|love|enjoy|happy|interest|be part of)"
    )
    assert [letter for letter in letters if glad.search(letter)] == []


@pytest.mark.long
def test_a_letter_waits_for_a_phrase_that_fits() -> None:
    """What is not clear leaves the thank-you NOT READY, and the gap says what was typed (E34)."""
    link = {"they_want": "my coffee is cold", "i_bring": "eight years of planning"}
    view = seen(interview(connection=link))
    letter = next(each.draft for each in view.drafts if each.draft.id.within == "thank-you/angela-jones")
    assert not letter.complete
    assert "my coffee is cold" in " ".join(letter.gaps)


def _shown(**keys: object) -> list[tuple[str, str]]:
    return list(as_sent(case(interview(**keys)), WORDING))


@pytest.mark.long
def test_what_they_told_of_is_shown_in_the_letter_that_has_it_as_a_doing() -> None:
    """`You told me about running two stores` is what `run two stores` becomes, in the thank-you already."""
    link = {"they_want": "running two cold stores at once", "i_bring": "ran a team of five"}
    told = dict(_shown(connection=link))
    assert told["they_want"].startswith("You told me about running two cold stores at once")


@pytest.mark.long
def test_a_proof_of_two_sentences_is_shown_whole() -> None:
    """What was cut, and how long it took, is read as the letter has it: not the second half alone."""
    link = {
        "they_want": "fewer stops",
        "i_bring": "six years of nights",
        "proof": "we cut stops by a third, took about a year",
    }
    told = dict(_shown(connection=link))
    assert told["proof"] == "We cut stops by a third. It took about a year."


@pytest.mark.long
def test_small_things_are_shown_as_the_letters_say_them() -> None:
    """What stands in a sentence of a letter can be read before the letter is: the matter of an article, where news stood."""
    link = {
        "week": 2,
        "url": "https://news.example/a",
        "title": "Two Attics",
        "topic": "the attic",
        "says": "two plants moved",
    }
    news = {
        "week": 3,
        "source": "my mum sent me it from the Gazette",
        "title": "A Prize",
        "says": "you won",
        "comment": "well done",
    }
    said = {"decide_by": "2027-02-22", "decide_in_words": "once they've seen the other two"}
    told = dict([*_shown(articles=[link], news=[news]), *_shown(employer_said=said)])
    assert "our conversation about the attic" in told["topic"]
    assert "in the Gazette" in told["source"]
    assert "once you've seen the other two" in told["decide_in_words"]


OF_A_FILE = {
    "role_aim": "to bring the plants together",
    "topics": ["to cut reporting time", "the canteen"],
    "people": [{**JONES, "point": "the two price lists"}, {"name": "Sam Whitaker", "point": "the night shift"}],
    "connection": {"they_want": "Planning rosters.", "i_bring": "Cut waiting times"},
    "evidence": [{"they_want": "patience", "i_bring": "eight years of planning", "proof": "ask my team"}],
    "thoughts": [{"about": "the spare parts", "say": "One list would do. I would start there"}],
    "articles": [
        {
            "week": 2,
            "url": "https://news.example/a",
            "says": "two plants halved their complaints",
            "why": "Theirs were small",
        }
    ],
}


@pytest.mark.long
def test_check_shows_the_sentence_that_will_be_sent() -> None:
    """Each phrase of a file stands in a sentence of its letter, tail and all; a topic that no letter takes up is not shown (E34)."""
    shown = _shown(**OF_A_FILE)
    holding = [
        ("role_aim", "how you want this role to bring the plants together"),
        ("topics", "good headway with cutting reporting time."),
        ("point", "the two price lists"),
        ("point", "the night shift"),
        ("they_want", "you need someone who can plan rosters."),
        ("i_bring", "I cut waiting times, and I"),
        ("they_want", "patience"),
        ("i_bring", "eight years of planning."),
        ("about", "the spare parts"),
        ("proof", "Ask my team."),
        ("say", "One list would do. I would start there."),
        ("says", "Two plants halved their complaints."),
        ("why", "Theirs were small."),
    ]
    assert [key for key, _ in shown] == [key for key, _ in holding]
    assert [text for (_, text), (_, words) in zip(shown, holding, strict=True) if words not in text] == []
    assert all(text[0].isupper() and text[-1] == "." for _, text in shown)


@pytest.mark.parametrize("changes", [{}, {"employer": {"name": "Bell", "country": "DE"}}, {"stage": "phone screen"}])
@pytest.mark.long
def test_what_check_shows_stands_in_a_draft_word_for_word(changes: dict[str, object]) -> None:
    """Long letters, plain ones and those after a call on the phone: nothing is shown that no letter says (E34)."""
    shown = _shown(**{**OF_A_FILE, **changes})
    letters = [" ".join(each.draft.body.split()) for each in seen(interview(**{**OF_A_FILE, **changes})).drafts]
    assert shown
    assert [text for _, text in shown if not any(text in letter for letter in letters)] == []


@pytest.mark.long
def test_who_is_not_interested_is_shown_no_sentence_that_is_not_sent() -> None:
    """The thanks of who does not want the job have no want and no strength, so there is none to read (S16, E34)."""
    assert {key for key, _ in _shown(**OF_A_FILE, interested="no")} <= {"point"}


@pytest.mark.long
def test_a_reason_that_fits_no_sentence_is_asked_about_where_it_stands() -> None:
    """What you did with a referee, what the time is for, whom they chose: `check` says which form would do (E34)."""
    value = interview(
        references=[{"who": "dana-wu", "together": "the move. it held"}],
        offer={"received": "2027-01-20", "time_for": "somewhere to live"},
        outcome={"result": "rejected", "on": "2027-01-22", "they_chose": "the job went inside"},
    )
    unclear = [placed.where for placed in placed_phrases(value, LEXICON) if not placed.phrase.fits]
    assert ("references", 0, "together") in unclear
    assert ("offer", "time_for") in unclear
    assert ("outcome", "they_chose") in unclear
    problems = list(phrases_that_do_not_fit(case(value, "2027-01-22"), WORDING))
    asked = " ".join(problem.help for problem in problems)
    assert [
        each for each in ("I would like the time to", "They chose", "You know my work from") if each not in asked
    ] == []
    assert [each.message for each in problems if "letters go without it until it is" not in each.message] == []


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("plan rosters", "I would love to help you plan rosters"),
        (
            "clean welds, no rework",
            "From what you told me, you need clean welds, no rework.",
        ),
        (
            "Two things: calm and coffee",
            "From what you told me, you need two things: calm and coffee.",
        ),
        (
            "the ward is short of staff",
            "You told me that the ward is short of staff.",
        ),
    ],
)
def test_a_need_stands_where_its_sentence_bears_it(typed: str, said: str) -> None:
    """Whatever they need ends the sentence, and a sentence of theirs follows what they told (E34)."""
    link = {"they_want": typed, "i_bring": "eight years of planning"}
    view = seen(interview(connection=link))
    letter = next(each.draft.body for each in view.drafts if each.draft.id.within == "thank-you/angela-jones")
    assert said in letter


@pytest.mark.long
@pytest.mark.parametrize(
    "task", ["write one plan for four schools", "train one nurse a month", "design one shop a year"]
)
def test_one_of_something_is_counted_and_is_nobody(task: str) -> None:
    """`Write one plan` is something to do, and no `a write one plan` (E34)."""
    assert f"you need someone who can {task}." in sentence_with("they_want", task)


@pytest.mark.parametrize(
    "typed",
    [
        "put in 22 float gauges at the ford, read on foot each Monday",
        "wrote the allergen book, every dish, from scratch",
    ],
)
def test_what_is_added_behind_a_comma_is_no_further_deed(typed: str) -> None:
    """What was read each Monday are the gauges: an afterthought stays one, and gets no `and` before it (E34)."""
    assert read_strength(typed, LEXICON).text == typed


@pytest.mark.long
def test_two_commas_in_a_row_are_one() -> None:
    """What stood between two commas was taken out: the rest is the list (E32)."""
    connection = {**CONNECTION, "i_bring": ", Excel, , bookkeeping, and payroll"}
    assert "Excel, bookkeeping, and payroll" in body(thank_you(interview(connection=connection)))


def test_a_proof_that_leaves_out_who_did_it_is_the_candidates_own_deed() -> None:
    """`Saved £4,000 a month` stands behind no `I would bring`: it is a sentence of its own (E34)."""
    connection = {**CONNECTION, "proof": "saved about £4,000 a month on flour"}
    assert "building. I saved about £4,000 a month on flour. I would very much like" in body(
        thank_you(interview(connection=connection))
    )


@pytest.mark.parametrize(
    ("typed", "minded"),
    [
        ("I like nurses. I need calm.", "it is more than one sentence"),
        ("can I weld?", "it asks something"),
        ("Spanish would be great", "it says what would be nice, and is no must"),
        ("high turnover", "it names what nobody wants to have"),
        (
            "she likes my tea",
            "it speaks of somebody by a word such as she or they, who would be another in the letter",
        ),
    ],
)
def test_what_is_minded_about_a_phrase_is_said(typed: str, minded: str) -> None:
    """Whoever is asked for another form is told what there is about the one that they typed (E34)."""
    value = interview(connection={**CONNECTION, "they_want": typed})
    (problem,) = phrases_that_do_not_fit(case(value), WORDING)
    assert problem.message == f"it is not clear how `they_want` goes into a sentence: {minded}"


@pytest.mark.parametrize(
    ("typed", "wanted", "talked_of"),
    [
        ("training, the budget", "training and the budget", "training and the budget"),
        ("cleaning, the laundry", "cleaning and the laundry", "cleaning and the laundry"),
        ("baking, icing", "experience in baking and icing", "baking and icing"),
    ],
)
def test_a_list_that_begins_with_one_thing_done_keeps_its_form(typed: str, wanted: str, talked_of: str) -> None:
    """`training, the budget` is no deed: nothing of it is bent as if it were one (E34)."""
    assert read_matter("hiring Tom, the new head", LEXICON).text == "hiring Tom, the new head"
    assert (read_want(typed, LEXICON).text, read_matter(typed, LEXICON).text) == (wanted, talked_of)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Worked 5 years with nervous dogs in Porto, grooming certified", "I worked 5 years with nervous dogs"),
        ("In my shift nobody left for 11 months.", "In my shift nobody left for 11 months"),
        ("reach & counterbalance licence, 6 yrs SAP", "in short: reach and counterbalance licence"),
    ],
)
def test_no_verb_of_ours_stands_before_what_has_its_own(typed: str, said: str) -> None:
    """Nobody writes `I am worked`, `I have been in my shift nobody left` or `I can reach licence` (E34)."""
    assert said in brings(typed)
    assert not re.search(r"I am worked|I have been|I can ", brings(typed))


@pytest.mark.parametrize(
    "typed",
    [
        "keeping the people, they lose 1 in 3 in the first months",
        "Accuracy!!! they had 3 late payrolls since Jan",
        "a physio with hands-on experience, they don't want exercises on paper",
        "a guard who talk first",
    ],
)
def test_what_tells_of_them_behind_what_they_want_is_asked_about(typed: str) -> None:
    """A letter to them calls nobody there `they`: the candidate is asked for what is wanted alone (E34)."""
    assert not read_want(typed, LEXICON).fits


def test_who_is_meant_by_them_in_what_costs_them_is_the_reader() -> None:
    """`month end takes them twelve days` is told to whom it takes them (E34)."""
    assert "month end takes you twelve days" in read_want("month end takes them twelve days", LEXICON).text


def test_how_it_was_done_is_not_hung_behind_a_comma() -> None:
    """`26 beds by making sure` is no English: how it was done is a sentence of its own (E34)."""
    connection = {
        **CONNECTION,
        "i_bring": "I ran nights on a labour ward, 26 beds",
        "proof": "by giving each woman a midwife",
    }
    assert "beds by" not in body(thank_you(interview(connection=connection)))


def test_a_figure_behind_a_comma_is_no_further_thing_of_a_list() -> None:
    """`rewiring the baths, 14 weeks` says how long it took: there is no `and` before the weeks (E34)."""
    assert "baths and 14" not in read_matter("rewiring Batley baths, 14 wks", LEXICON).text


def test_whom_they_chose_is_somebody_and_not_who_has_one() -> None:
    """`a band 6 with more experience` is a person; a hygienist is written small behind `you chose` (E34)."""
    assert read_chosen("They took a band 6 with more experience", LEXICON).text == "a band 6 with more experience"
    assert read_chosen("A hygienist who can work Saturdays", LEXICON).text == "a hygienist who can work Saturdays"


def test_what_they_liked_is_told_without_that_they_liked_it() -> None:
    """`they liked how I talked` goes behind `your kind words about` as how I talked (E34)."""
    assert read_praise("they liked how I talked to him", LEXICON).text == "how I talked to him"


def test_so_many_years_of_which_some_were_something_else_are_one_thing() -> None:
    """`ten years of nursing, four of them leading a ward` needs no colon before it (E34)."""
    assert "I would bring ten years of nursing, four of them leading a ward" in brings(
        "ten years of nursing, four of them leading a ward"
    )


@pytest.mark.parametrize(
    "typed",
    ["the interview with Mr. Osei", "how Mr. Oyelaran likes a case presented", "the plan of Dr. Hart for St. Mary"],
)
def test_a_title_with_its_full_stop_ends_no_sentence(typed: str) -> None:
    """`Mr.`, `Dr.` and `St.` stand in the middle of what was typed: it is one phrase, without quotes (E34)."""
    assert read_matter(typed, LEXICON).text == typed


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("a look at the pastry section", "the pastry section"),
        ("a short tour of the store", "the store"),
        ("being shown round the ward", "the ward"),
        ("a walk through how the shop opens", "how the shop opens"),
        ("the tour of the store", "the tour of the store"),
        ("a look at new suppliers", "a look at new suppliers"),
    ],
)
def test_what_was_looked_at_was_talked_about(typed: str, told: str) -> None:
    """Nobody talks about a look at the kitchen: they talk about the kitchen (E34)."""
    assert read_matter(typed, LEXICON).text == told
