"""Everyday phrases that strangers typed and whose sentences went wrong, each mended with its kind (E34)."""

import pytest

from afterword.workbook.advice.as_sent import as_sent
from afterword.workbook.letters.link.tasks import task_of
from afterword.workbook.letters.proposal_mail.open_of_proposal import asked_in_one
from afterword.workbook.letters.proposal_mail.problems import problem_told
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.grammar.deeds import as_experience, is_done_once
from afterword.workbook.wording.typed.grammar.fragments import is_fragment, of_mine
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.told.aims import read_time_for
from afterword.workbook.wording.typed.told.done_together import read_together
from afterword.workbook.wording.typed.told.needs import told_of_them
from afterword.workbook.wording.typed.told.said_reasons import read_reason
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.typed.words.form import Form
from afterword.workbook.wording.wording import shipped_wording
from support.making import JONES, body, case, drafts, interview, thank_you

pytestmark = pytest.mark.long

WORDING = shipped_wording()
LEXICON = WORDING.packs.lexicon
DESK = Desk.for_letters(case(interview()), WORDING)


def adds(typed: str) -> str:
    return phrases.added(WORDING.words, read_strength(typed, LEXICON))


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("You've just taken on three newly qualified teachers", "you've just taken on three newly qualified teachers"),
        ("There's only one hoist for two wards", "there's only one hoist for two wards"),
        ("You're opening a second site in May", "you're opening a second site in May"),
        ("You'll lose the lease in June", "you'll lose the lease in June"),
        ("You\u2019ve got nobody for the late bus", "you\u2019ve got nobody for the late bus"),
        ("That's the third cook this year", "this is the third cook this year"),
        ("Your night porter leaves in spring.", "your night porter leaves in spring"),
        ("Your head chef moves to Leeds in May", "your head chef moves to Leeds in May"),
        ("your longest-serving cook retires in March", "your longest-serving cook retires in March"),
        ("your best welder works three days a week", "your best welder works three days a week"),
        ("Our deputy goes on maternity leave in April", "your deputy goes on maternity leave in April"),
        ("the lease ends next year", "the lease ends next year"),
        ("the grant stops in September", "the grant stops in September"),
        ("The boiler dates from 1974", "the boiler dates from 1974"),
        ("A pipe bursts every winter.", "a pipe bursts every winter"),
        ("A nurse spends an hour a day on the phone", "a nurse spends an hour a day on the phone"),
        ("a third of callers hang up", "a third of callers hang up"),
        ("A customer complaint takes weeks to answer.", "a customer complaint takes weeks to answer"),
        ("A contract cleaner covers only the ground floor", "a contract cleaner covers only the ground floor"),
    ],
)
def test_what_happens_is_told_as_the_sentence_that_it_is(typed: str, told: str) -> None:
    """`You told me that your night porter leaves in spring`: without a capital in its midst, and not as a thing (E34)."""
    assert read_matter(typed, LEXICON).text == f"the fact that {told}"


@pytest.mark.parametrize(
    "typed",
    [
        "the loose ends in the accounts", "the nurse visits on Fridays", "the driver shifts at weekends",
        "a goods lift at the back", "a stock check on Fridays", "a bus pass for the trainees", "a careers talk each term",
        "a meals service at weekends", "a parts list by model", "the bus stops in September",
        "the shop that opens in March", "your cook who leaves in May",
    ],
)  # fmt: skip
def test_what_names_a_thing_is_no_sentence_because_a_word_of_it_may_be_a_verb(typed: str) -> None:
    """`the nurse visits on Fridays` may name visits, and `a goods lift` is a lift (E34)."""
    assert "the fact that" not in read_matter(typed, LEXICON).text


@pytest.mark.parametrize(
    "typed",
    [
        "people leaving after six months", "patients missing their follow-ups", "bookings getting lost",
        "residents falling at night", "children coming in hungry", "staff going off sick", "invoices piling up",
        "phones ringing out at lunchtime", "parcels sitting in the yard overnight", "lambs dying in wet springs",
        "tenants falling behind with the rent", "cooks walking out mid-service", "parents not answering letters",
        "customers waiting twenty minutes at the till",
    ],
)  # fmt: skip
def test_what_several_do_follows_about_as_it_stands(typed: str) -> None:
    """`what you told me about patients missing their follow-ups`, in no quotes and as no sentence (E34)."""
    assert read_matter(f"{typed[0].upper()}{typed[1:]}.", LEXICON).text == typed


@pytest.mark.parametrize(
    "typed",
    [
        "a leak shuts down the whole block", "a pipe bursts every winter", "a lift breaks down every week",
        "an order gets lost every day", "a supplier is always late", "a quarter of the bread is thrown away",
        "a child goes home without a coat most weeks", "a third of callers hang up", "an alarm goes off twice a night",
        "a bed stands empty most nights", "a lamb dies every cold night", "an empty seat loses £40 a night",
    ],
)  # fmt: skip
def test_a_problem_told_as_a_sentence_is_nobodys_need(typed: str) -> None:
    """`You told me that a leak shuts down the whole block`, and not `your need for a leak shuts down` (E34)."""
    assert problem_told(DESK, f"{typed[0].upper()}{typed[1:]}.")["told"] == typed


@pytest.mark.parametrize(
    "typed",
    [
        "a drop in footfall", "a backlog of repairs", "the drop in bookings", "a shortage of drivers", "an ageing fleet",
        "a rise in complaints", "a waiting list of nine months", "a spike in sickness every January",
        "a queue at the loading bay", "a growing pile of unpaid invoices", "a steady stream of returns",
        "the gap between the shifts", "a good deal of waste",
    ],
)  # fmt: skip
def test_nobody_has_a_need_for_what_is_wrong(typed: str) -> None:
    """`I have been thinking since about a drop in footfall`, and not `about your need for a drop` (E34, E35)."""
    assert problem_told(DESK, typed)["about"] == typed


@pytest.mark.parametrize(
    "typed",
    [
        "a guide for new managers", "a rota that is easy to read", "a mentor who is on every shift", "an end to agency cover",
        "a shop that closes on time", "a calmer front desk", "a plan for when the chef is away", "a sales team in Leeds",
    ],
)  # fmt: skip
def test_what_they_would_like_to_have_stays_their_need(typed: str) -> None:
    """`your need for a guide for new managers`: a verb behind `that` or `when` makes no sentence of it (E34)."""
    assert problem_told(DESK, typed)["needed"] == typed


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("They need somebody to sort out the freezers", "you need somebody to sort out the freezers"),
        ("they lose parcels", "you lose parcels"),
        ("We need fewer agency nurses", "you need fewer agency nurses"),
        ("their boiler is old", "your boiler is old"),
        ("she wants fewer complaints", "you want fewer complaints"),
        ("need more welders", "you need more welders"),
        ("No backups.", "you have no backups"),
        ("too much paper", "you have too much paper"),
        ("no system for returns", "you have no system for returns"),
        ("not enough welders", "you are short of welders"),
        ("too many orders leave late", "too many orders leave late"),
        ("too many cooks leave", "too many cooks leave"),
        ("nobody checks the fridges", "nobody checks the fridges"),
    ],
)
def test_what_they_need_is_theirs_who_read_it(typed: str, told: str) -> None:
    """`something you told me: they need somebody` speaks of others, and nobody thinks `about no backups` (S66, E34)."""
    assert problem_told(DESK, typed)["told"] == told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["who signs off the invoices"], "Who signs off the invoices."),
        (["I don't know how many fridges there are"], "How many fridges there are."),
        (["if there is a loading bay"], "Whether there is a loading bay."),
        (["is the roof insured"], "Is the roof insured?"),
        (["age of the boards?"], "The age of the boards?"),
        (
            ["who loads the vans", "Not sure whether they are tracked"],
            "Who loads the vans and whether they are tracked.",
        ),
        (["How many rounds are there?", "do you have a lift"], "How many rounds are there? Do you have a lift?"),
    ],
)
def test_a_question_typed_without_its_mark_ends_all_the_same(typed: list[str], told: str) -> None:
    """`who signs off the invoices You know your side` has no stop between two sentences (S70, E34)."""
    assert asked_in_one(typed) == told


def test_what_the_reader_wants_is_told_to_them_by_no_name_of_theirs() -> None:
    """`something you told me. Angela wants a better rota` tells Angela of Angela; who carries it reads of them (S66, E48)."""
    proposal = {
        "kind": "tackle the problem",
        "need": "Angela wants a better rota",
        "need_is": "stated",
        "approach": ["one list"],
    }
    letter = drafts(interview(proposal=proposal))["offer/proposal"]
    assert "something you told me: you want a better rota." in letter.body
    assert told_of_them("you lose parcels") == "they lose parcels"


def test_the_letter_with_the_proposal_tells_the_sentence() -> None:
    """What was typed with a capital and a full stop goes on behind `You told me that` (E34)."""
    proposal = {
        "kind": "tackle the problem",
        "need": "A pipe bursts every winter.",
        "need_is": "stated",
        "skill": "I have kept old boilers alive for ten years.",
        "approach": ["one list"],
        "promised": "yes",
    }
    letter = drafts(interview(proposal=proposal))["offer/proposal"]
    assert "You told me that a pipe bursts every winter." in letter.body


@pytest.mark.parametrize(
    "typed",
    [
        "Helping people stay in their own homes.", "The way your porter greeted everyone", "The way you treat your apprentices.",
        "The way your team talks to patients.", "Looking after people who've nobody else",
        "Giving children who've been let down somewhere safe.", "The welcome your receptionist gave me",
        "The care your nurses take.", "The smell when the bread comes out.", "How your foreman spoke to the lads.",
        "What your pupils said about the library", "Seeing people walk again", "Watching learners pass their test.",
        "All the care your team puts into a plate", "Reading to children who've never had a book",
    ],
)  # fmt: skip
def test_a_line_that_names_something_and_tells_nothing_of_it_is_asked_about(typed: str) -> None:
    """`The way your porter greeted everyone.` is no sentence, and the letter waits for the rest of it (E34)."""
    assert is_fragment(typed, LEXICON)


@pytest.mark.parametrize(
    "typed",
    [
        "The way you run the yard is what I want to learn.", "The way your porter greeted everyone impressed me.",
        "The way you treat your apprentices says a lot.", "Helping people stay in their own homes is why I do this.",
        "Seeing the ward made me want it.", "Watching learners pass never gets old.", "Running my own section suits me.",
        "How your foreman spoke to the lads stayed with me.", "What you said about the rota helped.", "Meeting the team helped.",
        "The welcome your receptionist gave me meant a lot.", "The care your nurses take shows.", "Looking forward to Monday.",
        "The figures in your report speak for themselves.", "The book on the desk you gave me helps.",
        "Working nights suits my family.", "What a lovely school!", "How kind of you to show me round.",
    ],
)  # fmt: skip
def test_a_line_that_tells_something_of_what_it_names_is_a_sentence(typed: str) -> None:
    """`The care your nurses take shows.` says so much, and is sent as it was typed (E34)."""
    assert not is_fragment(typed, LEXICON)
    assert of_mine(typed, LEXICON) == typed


@pytest.mark.long
def test_a_letter_waits_for_what_a_line_tells() -> None:
    """Neither the thank-you nor a later letter goes with half a sentence of the candidate's own (E34)."""
    lines = [{"of": "thank-you/angela-jones", "say": "The way your porter greeted everyone."}]
    assert not thank_you(interview(lines=lines)).complete
    for say in ("The way you treat your apprentices.", "A talk at the local design meetup"):
        added = drafts(interview(follow_ups={"weeks": 6, "add": [{"week": 2, "say": say}]}))["follow-up/week-2"]
        assert not added.complete


@pytest.mark.parametrize(
    "typed",
    [
        "A second reference from my ward sister",
        "A merit in my bakery diploma",
        "my forklift licence",
        "a distinction in welding",
    ],
)
def test_what_somebody_got_is_what_they_now_have(typed: str) -> None:
    """`I now have a second reference from my ward sister`, and not behind a colon (E34)."""
    letter = drafts(interview(follow_ups={"weeks": 6, "add": [{"week": 2, "say": typed}]}))["follow-up/week-2"]
    assert f"I now have {typed[0].lower()}{typed[1:]}." in body(letter)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("loved the tour", "I loved the tour."),
        ("enjoyed the trial shift", "I enjoyed the trial shift."),
        ("liked the way you run the yard", "I liked the way you run the yard."),
        ("loved meeting the residents", "I loved meeting the residents."),
        ("Really enjoyed seeing the kitchens.", "I really enjoyed seeing the kitchens."),
        ("hated leaving the old place", "I hated leaving the old place."),
        ("have sent my certificates to HR", "I have sent my certificates to HR."),
        ("have given my word to my old boss", "I have given my word to my old boss."),
        ("trained every new starter since 2021", "I have trained every new starter since 2021."),
        ("taught maths since 2015", "I have taught maths since 2015."),
        ("kept bees since I was ten", "I have kept bees since I was ten."),
        ("covered all the nights since March", "I have covered all the nights since March."),
        ("with fifteen years behind me", "I have fifteen years behind me."),
        ("with over ten years in kitchens behind me", "I have over ten years in kitchens behind me."),
        ("helped out at the winter shelter over Christmas", "I helped out at the winter shelter over Christmas."),
    ],
)
def test_what_was_done_on_a_day_is_told_without_have(typed: str, said: str) -> None:
    """`I loved the tour` was on the day; what goes on until today is told with `have` (E34)."""
    assert of_mine(typed, LEXICON) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("someone people open up to", "I am someone people open up to"),
        ("somebody who turns up", "I am somebody who turns up"),
        ("Someone you can leave in charge", "I am someone you can leave in charge"),
        ("a driver customers ask for", "I am a driver customers ask for"),
        ("a teacher parents trust", "I am a teacher parents trust"),
        ("A carer families ask for by name.", "I am a carer families ask for by name"),
        ("a mentor two apprentices still write to", "I am a mentor two apprentices still write to"),
        ("a nurse patients write cards to", "I am a nurse patients write cards to"),
        ("a joiner other trades like working with", "I am a joiner other trades like working with"),
        ("the person everyone goes to with spreadsheets", "I am the person everyone goes to with spreadsheets"),
        ("the one who fixes the printer", "I am the one who fixes the printer"),
        ("the one they ring when the boiler fails", "I am the one they ring when the boiler fails"),
        ("the go-to person for rotas", "I am the go-to person for rotas"),
        ("the colleague others ask for help", "I am the colleague others ask for help"),
        ("the first one in every morning", "I am the first one in every morning"),
        ("Being the calm one in the room.", "I am the calm one in the room"),
        ("Being the first to own up", "I am the first to own up"),
        ("a pair of hands people rely on", "I am a pair of hands people rely on"),
        ("being straight with clients", "I am straight with clients"),
    ],
)
def test_who_somebody_is_to_others_is_said_with_i_am(typed: str, said: str) -> None:
    """`I am someone people open up to`, and not behind a colon as something that one adds (E34)."""
    assert adds(typed) == said


@pytest.mark.parametrize("typed", ["a chef knives set", "the other one", "someone else", "someone has to do it"])
def test_what_names_nobody_is_not_who_one_is(typed: str) -> None:
    """Of `a chef knives set` nobody says that they are it (E34)."""
    assert not adds(typed).startswith("I am ")


@pytest.mark.parametrize(
    "typed",
    [
        "rebuilt the website over Christmas", "rewired a Victorian school over one summer", "delivered 60 babies last year",
        "cooked for 300 at the county show", "moved the whole archive over two weekends", "painted the hall during lockdown",
        "fed 120 walkers at the spring fair", "served 600 teas on open day", "vaccinated 900 people last winter",
        "got 28 kids through their SATs", "drove 40,000 miles last year without a scratch",
    ],
)  # fmt: skip
def test_a_deed_of_a_time_is_told_as_past(typed: str) -> None:
    """`I rebuilt the website over Christmas`, and not `I have rebuilt it over Christmas` (E34)."""
    strength = as_experience(read_strength(typed, LEXICON), LEXICON)
    assert (strength.form, strength.text) == (Form.DONE, typed)


@pytest.mark.parametrize(
    "typed",
    [
        "delivered 60 babies last year", "cooked for 300 at the county show", "rebuilt the website over Christmas",
        "served 600 teas on open day", "rewired a school two years ago",
    ],
)  # fmt: skip
def test_nobody_offers_to_do_again_what_was_of_one_time(typed: str) -> None:
    """The babies of last year are delivered, and no letter would be happy to do the same (E34)."""
    assert is_done_once(read_strength(typed, LEXICON))


@pytest.mark.parametrize(
    "typed", ["catered for a royal wedding", "rewired a school", "planned the move in three weeks"]
)
def test_what_can_be_done_for_others_too_is_offered(typed: str) -> None:
    """How long it took, or for whom it was, says nothing against doing it once more (E34)."""
    assert not is_done_once(read_strength(typed, LEXICON))


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("proof that I can write maintainable tests", "you need proof that I can write maintainable tests"),
        ("proof that someone can lead a shift", "you need proof that someone can lead a shift"),
        ("proof I can drive a lorry", "you need proof I can drive a lorry"),
        ("proof that people stay with me", "you need proof that people stay with me"),
        ("evidence of managing a budget", "you need evidence of managing a budget"),
        ("Evidence of safe lone working.", "you need evidence of safe lone working"),
        ("they want evidence that I can keep a class quiet", "you need evidence that I can keep a class quiet"),
        ("signs that I will stay", "you need signs that I will stay"),
        ("examples of dealing with complaints", "you need examples of dealing with complaints"),
        ("references", "you need references"),
        ("they asked for references", "you need references"),
        ("two references", "you need two references"),
        ("Clear handovers.", "clear handovers matter to you"),
        ("open books", "open books matter to you"),
    ],
)
def test_what_they_want_to_see_is_told_as_what_they_need(typed: str, told: str) -> None:
    """Nobody is `someone with proof`, needs `the evidence`, or is told of handovers in quotation marks (E34)."""
    assert phrases.said(WORDING.words, read_want(typed, LEXICON)) == told


@pytest.mark.long
def test_what_they_want_proof_of_is_no_slip_in_a_letter() -> None:
    """Whoever types `proof that I can write tests` is meant by it, and nothing is asked (E34)."""
    connection = {"they_want": "proof that I can write maintainable tests", "i_bring": "eight years of testing"}
    letter = thank_you(interview(connection=connection))
    assert letter.complete
    assert "you need proof that I can write maintainable tests" in letter.body


@pytest.mark.parametrize(
    "typed",
    [
        "Running the pastry section without hand-holding", "run a section without hand holding",
        "open the shop without anyone watching", "lock up without being reminded", "cover a round without being chased",
        "work a till without constant supervision", "lay a floor without the boss checking", "do the rounds without chasing",
        "Running the late shift without being checked on", "close the bar without a manager watching",
    ],
)  # fmt: skip
def test_nobody_is_helped_with_what_is_done_without_help(typed: str) -> None:
    """No letter offers to help run the section without hand-holding (E34)."""
    want = read_want(typed, LEXICON)
    assert want.form is Form.TO_DO
    assert not task_of(want)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Too far from home.", "it is too far from home"),
        ("Too near my old employer", "it is too near my old employer"),
        ("Too long a drive.", "it is too long a drive"),
        ("too heavy for my shoulder", "it is too heavy for my shoulder"),
        ("Longer hours than I can manage.", "it would mean longer hours than I can manage"),
        ("More travel than I want.", "it would mean more travel than I want"),
        ("Fewer hours than I was promised.", "it would mean fewer hours than I was promised"),
        ("A longer drive than I thought", "it would mean a longer drive than I thought"),
        ("Too much weekend work for me.", "it would mean too much weekend work for me"),
        ("too many nights", "it would mean too many nights"),
        ("Too little time with my kids", "it would mean too little time with my kids"),
        ("a better offer", "I have had a better offer"),
        ("an offer nearer home", "I have had an offer nearer home"),
        ("accepted a job with the council", "I have accepted a job with the council"),
        ("signed with another agency", "I have signed with another agency"),
        ("took a post at the college", "I took a post at the college"),
        ("said yes to another school", "I said yes to another school"),
        ("taken on by the council", "I have been taken on by the council"),
        ("offered a post at home", "I have been offered a post at home"),
        ("been offered more by my boss", "I have been offered more by my boss"),
        ("more money elsewhere", "there is more money elsewhere"),
        ("better pay at the hospital than you could offer", "there is better pay at the hospital than you could offer"),
        ("not what I expected", "it is not what I expected"),
        ("want to stay self-employed", "I want to stay self-employed"),
        ("Moving to Spain in May", "I am moving to Spain in May"),
    ],
)
def test_what_a_reason_leaves_out_is_said_behind_because(typed: str, said: str) -> None:
    """`because it is too far from home`: with who or what it is of, and with no capital in its midst (E34)."""
    assert read_reason(typed, LEXICON).text == said


@pytest.mark.long
def test_nursery_stands_without_an_article() -> None:
    """`the hours don't work with nursery` is said so by every parent, and is sent (E34)."""
    ends = {
        "outcome": {"result": "withdrawn", "on": "2027-01-21"},
        "saying_no": {"because": "the hours don't work with nursery"},
    }
    assert drafts(interview(**ends), "2027-01-21")["close/withdraw"].complete


@pytest.mark.parametrize(
    "typed",
    [
        "my wife's waiting to hear about a job up there too", "my husband's waiting for a start date", "my mum's in hospital",
        "the bank's still deciding on our mortgage", "my landlord's selling the house", "my daughter's sitting her exams",
        "the nursery's not told us about a place", "my visa's still with the embassy", "my manager's away until Monday",
        "the surveyor's coming on Thursday", "my father's very ill",
    ],
)  # fmt: skip
def test_somebody_who_is_waiting_is_a_reason_for_time(typed: str) -> None:
    """`as my wife's waiting to hear`: it is short for `is`, and nothing is asked (E34)."""
    read = read_time_for(typed, LEXICON)
    assert (read.form, read.text) == (Form.SAID, typed)


@pytest.mark.parametrize(
    "typed", ["my partner's view of the town", "my wife's doubts about the commute", "our feelings about the north"]
)
def test_what_somebody_thinks_is_no_reason_by_itself(typed: str) -> None:
    """Of `my partner's view of the town` nobody knows what it has to do with the time (E34)."""
    assert not read_time_for(typed, LEXICON).fits


@pytest.mark.parametrize(
    "typed",
    ["on the parents' committee", "in the choir", "at Harwick for a decade", "on the night shift", "with the reserves"],
)
def test_where_both_were_is_a_sentence_of_the_two(typed: str) -> None:
    """`We were both on the parents' committee`, and not behind a colon (E34)."""
    assert read_together(f"both {typed}", LEXICON).text == f"we were both {typed}"


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ("Texting people the day before their appointment.", "texting people the day before their appointment"),
        ("maybe a second kettle in the office", "a second kettle in the office"),
        ("Perhaps one list for both shops", "one list for both shops"),
        ("Stop printing the rota", "to stop printing the rota"),
        ("start weighing the bins", "to start weighing the bins"),
        ("fewer meetings", "fewer meetings"),
        ("Shorter handovers.", "shorter handovers"),
        ("No phones in the workshop", "no phones in the workshop"),
        ("more light over the bench", "more light over the bench"),
        ("I would like to walk the site first", "to walk the site"),
        ("weighing every bin", "to weigh every bin"),
        ("ringing every tenant", "to ring every tenant"),
    ],
)
def test_the_first_step_is_in_the_letter_with_the_proposal(typed: str, step: str) -> None:
    """What is on the page as the first step is told in the letter too, in words that follow `would be` (E34)."""
    outline = {
        "kind": "tackle the problem",
        "need": "Returns block the queue.",
        "need_is": "stated",
        "skill": "I have run a returns desk for ten years.",
        "approach": [typed],
        "promised": "yes",
    }
    assert f"The first step would be {step}." in body(drafts(interview(proposal=outline))["offer/proposal"])


@pytest.mark.long
def test_every_and_everyone_make_no_answer_to_a_wish() -> None:
    """Who needs a first aider on every shift is told of the first aider, and not of the person everyone goes to (E34)."""
    person = {**JONES, "looking_for": ["a first aider on every shift"]}
    strengths = ["the person everyone goes to with spreadsheets", "a first aider at work"]
    letters = drafts(interview(people=[person], strengths=strengths))
    told = [body(letter) for name, letter in letters.items() if name.startswith("follow-up/")]
    answered = [text for text in told if "a first aider on every shift" in text]
    assert "I am a first aider at work" in answered[0]
    assert "spreadsheets" not in answered[0]


@pytest.mark.long
def test_check_shows_what_they_told_and_what_is_proposed_as_it_is_sent() -> None:
    """A whole sentence of theirs, the need and the steps of a proposal are shown in the sentences of their letters (E34)."""
    outline = {
        "kind": "tackle the problem",
        "need": "A pipe bursts every winter.",
        "need_is": "stated",
        "skill": "I have kept old boilers alive for ten years.",
        "approach": ["Fewer meetings."],
    }
    people = [
        JONES,
        {"name": "Sam Whitaker", "email": "sam@larkfield.example", "point": "You're short of drivers on Sundays"},
    ]
    shown = dict(as_sent(case(interview(people=people, proposal=outline)), WORDING))
    assert "that you're short of drivers on Sundays" in shown["point"]
    assert "a pipe bursts every winter" in shown["need"]
    assert shown["approach"] == "The first step would be fewer meetings."


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("needing to sort out childcare", "I need to sort out childcare"),
        ("Wanting to speak to my wife.", "I want to speak to my wife"),
        ("wishing to see it in writing", "I wish to see it in writing"),
    ],
)
def test_what_one_needs_is_why_one_asks_for_time(typed: str, why: str) -> None:
    """`I would like the time to need to sort out childcare` is nothing that anybody says (E34)."""
    read = read_time_for(typed, LEXICON)
    assert (read.form, read.text) == (Form.SAID, why)
