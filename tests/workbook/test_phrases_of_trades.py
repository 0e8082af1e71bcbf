"""What ten people of ten trades noted after their interviews, in the sentences of their letters (E34, E35)."""

import pytest

from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.proof.proofs import read_proof
from afterword.workbook.wording.typed.proof.proved import with_proof
from afterword.workbook.wording.typed.talked_of.matters import read_matter, read_shared
from afterword.workbook.wording.typed.told.aims import read_aim
from afterword.workbook.wording.typed.told.busy import read_busy
from afterword.workbook.wording.typed.told.praise import read_praise
from afterword.workbook.wording.typed.told.said_reasons import read_reason
from afterword.workbook.wording.typed.told.thanked import read_thanks
from afterword.workbook.wording.typed.wanted.chosen import read_chosen
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.wording import shipped_wording
from support.making import JONES, body, drafts, interview, thank_you

WORDING = shipped_wording()
LEXICON = WORDING.packs.lexicon


def told(want: str) -> str:
    """The need as the letter says it, behind `You told me that`."""
    read = read_want(want, LEXICON)
    if read.is_said:
        return phrases.said(WORDING.words, read)
    return f"you need {phrases.wanted(WORDING.words, read)}"


def brings(typed: str) -> str:
    return phrases.brought(WORDING.words, read_strength(typed, LEXICON))


def adds(typed: str) -> str:
    return phrases.added(WORDING.words, read_strength(typed, LEXICON))


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("you to bring in younger clients", "you need someone to bring in younger clients"),
        ("They want me to run the salon", "you need someone to run the salon"),
        ("don't want anyone with points", "you do not want anyone with points"),
        ("don't need much supervision", "you need someone who doesn't need much supervision"),
        ("splicer who can also do fire alarms", "you need a splicer who can also do fire alarms"),
        ("RVN with anaesthesia experience", "you need an RVN with anaesthesia experience"),
        ("nurse with ICU experience", "you need a nurse with ICU experience"),
        ("Word, Excel and Outlook", "you need someone who knows Word, Excel and Outlook"),
        ("support with phonics", 'this matters to you: "support with phonics"'),
        ("help with marking", "you need someone who can help with marking"),
    ],
)
def test_what_they_need_is_theirs_to_need(typed: str, sentence: str) -> None:
    """Whoever gets the job is `someone`; what they would rather not have is theirs, and no quality of anybody."""
    assert told(typed) == sentence


@pytest.mark.parametrize(
    "typed",
    [
        "2391 and 18th edition",
        "cut, colour, upstyles",
        "first fix, second fix, testing",
        "guided reading, phonics, hearing readers",
        "time in the army",
        "touch with difficult dogs",
    ],
)
def test_what_may_be_something_else_stands_behind_a_colon(typed: str) -> None:
    """Nobody brings a figure or has `cut, colour and upstyles`; `time in the army` is nothing that one can do."""
    assert read_strength(typed, LEXICON).is_noted


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("Excel, Word and Outlook", "I know Excel, Word and Outlook"),
        ("never call in sick", "I never call in sick"),
        ("pair with devs every day", "I pair with devs every day"),
        ("never late", "I am never late"),
        ("patience, tact, a sense of humour", "I have patience, tact and a sense of humour"),
        ("a van, my own tools and a full licence", "I have a van, my own tools and a full licence"),
        ("5 yrs exp in retail mgmt", "I have 5 years of experience in retail management"),
        ("10 yrs w/o a complaint", "I have gone 10 years without a complaint"),
    ],
)
def test_what_is_surely_had_known_or_done_is_a_sentence(typed: str, sentence: str) -> None:
    """Programs are known, what everybody shortens is written out, and what one never does is done by `I`."""
    assert adds(typed) == sentence


@pytest.mark.parametrize(
    ("typed", "about"),
    [
        ("they asked what I'd do if I found asbestos", "what I'd do if I found asbestos"),
        ("asked me if I minded nights", "whether I minded nights"),
        ("How would you handle an angry parent?", "how I would handle an angry parent"),
        ("Why stylists leave after a year?", "why stylists leave after a year"),
        ("making space for teenagers", "making space for teenagers"),
        ("meeting room shortage", "the meeting room shortage"),
        ("spare parts", "spare parts"),
        ("void times", "void times"),
        ("What's next for the shop?", "what's next for the shop"),
        ("teenagers who've lost interest", "teenagers who've lost interest"),
        ("part time", "part-time work"),
        ("How do you train new starters?", "how you train new starters"),
    ],
)
def test_what_was_asked_is_told_as_what_was_asked(typed: str, about: str) -> None:
    """Who asked it is known, `you` was the candidate, and a clause needs no question mark."""
    assert read_matter(typed, LEXICON).text == about


@pytest.mark.long
def test_a_question_is_thanked_for_as_a_question() -> None:
    """However it was noted, nobody told the candidate what they themselves would do."""
    people = [
        JONES,
        {"name": "Sam Whitaker", "email": "s@larkfield.example", "point": "they asked what I'd do in a fire"},
    ]
    letter = body(thank_you(interview(people=people), who="sam-whitaker"))
    assert "your question of what I'd do in a fire" in letter


@pytest.mark.long
@pytest.mark.parametrize("topic", ["burnout", "abuse from passengers", "staff turnover", "losing drivers"])
def test_no_letter_says_that_it_was_great_to_talk_about_trouble(topic: str) -> None:
    """Such a topic is for the candidate's own pages: no letter of ours reminds them of it, also not the last (E35)."""
    letters = drafts(interview(topics=[topic]))
    assert not any(topic in body(draft) for draft in letters.values())


@pytest.mark.parametrize("topic", ["cutting waste", "fewer complaints", "the new till"])
def test_what_gets_better_is_a_pleasure_to_talk_about(topic: str) -> None:
    """Less of a trouble is none."""
    assert f"talking about {topic}" in body(thank_you(interview(topics=[topic])))


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("care plans, meds, handovers", 'this matters to you: "care plans, meds, handovers"'),
        ("DBS and two references", 'this matters to you: "DBS and two references"'),
        ("CSCS and own transport", 'this matters to you: "CSCS and own transport"'),
        ("a solicitor 3-5 PQE", 'this matters to you: "a solicitor 3-5 PQE"'),
        ("two days in the office", 'this matters to you: "two days in the office"'),
        ("can cope on her own at weekends", "you need someone who can cope on their own at weekends"),
        ("You need to be able to swim", "you need someone who can swim"),
        ("to be honest they need a porter", "you need a porter"),
        ("He said he needs someone he can trust", "you need someone you can trust"),
        ("they want it sorted before summer", "you need it sorted before summer"),
        ("she needs cover for her maternity leave", "you need someone who can cover for your maternity leave"),
        ("She wants someone who knows her way round a till", "you need someone who knows their way round a till"),
        ("flu jabs", 'this matters to you: "flu jabs"'),
        ("early starts at the market", "you need early starts at the market"),
        ("a 4 PQE associate", "you need a 4 PQE associate"),
        ("PA to two directors", 'this matters to you: "PA to two directors"'),
        ("handle own caseload", "you need someone who can handle their own caseload"),
        ("someone with a bit about them", "you need someone with a bit about them"),
        ("ADR", "you need someone with ADR"),
        ("better stock control, fewer losses", "you need better stock control and fewer losses"),
    ],
)
def test_short_names_figures_and_bare_lists_are_quoted(typed: str, sentence: str) -> None:
    """Nobody `has PA`, and nobody says that they lack care plans: what they listed stands as they listed it."""
    assert told(typed) == sentence


@pytest.mark.parametrize(
    "typed",
    [
        "covid ward lead during the first wave",
        "Head of Science 2019-2023",
        "2 rosettes background",
        "65 wpm",
        "Tesco for 8 years",
        "bar manager in two hotels",
        "Word and the house style guide",
        "bid writing",
        "500 hours",
        "onboarding completion up from 40 to 71%",
        "MIG and TIG for 11 years",
        "moving and handling cert",
        "ACCA part-qualified, 3 papers to go",
        "travel arrangements",
    ],
)
def test_what_one_was_or_a_figure_is_noted(typed: str) -> None:
    """Who was head until 2023 is not head today; 65 wpm are brought by nobody, and nobody can `travel arrangements`."""
    assert read_strength(typed, LEXICON).is_noted


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("ex-army", "I am ex-army"),
        ("minute-taking", "I have experience in minute-taking"),
        ("problem-solving", "I have experience in problem-solving"),
        ("4 A levels", "I have 4 A-levels"),
        ("German A level", "I have a German A-level"),
        ("ex-engineer", "I am an ex-engineer"),
        ("City and Guilds Level 3 dog grooming", "I can offer City and Guilds Level 3 dog grooming"),
        ("caring nature", "I have a caring nature"),
        ("drafting, mainly leases", "I have experience in drafting, mainly leases"),
        ("PA to a CEO for six years", "I have been a PA to a CEO for six years"),
    ],
)
def test_what_one_was_for_years_is_told(typed: str, sentence: str) -> None:
    """What is surely a trade, a service or a kind of work stands in a sentence."""
    assert adds(typed) == sentence


@pytest.mark.parametrize(
    ("typed", "praise"),
    [
        ("great examples", "my great examples"),
        ("enthusiasm", "my enthusiasm"),
        ("how prepared I was", "how prepared I was"),
        ("the way I handled it", "the way I handled it"),
    ],
)
def test_what_they_liked_is_the_candidates(typed: str, praise: str) -> None:
    """What they praised was nobody else's."""
    assert read_praise(typed, LEXICON).text == praise


@pytest.mark.parametrize("typed", ["went with someone internal", "They hired someone internal", "someone internal"])
def test_that_they_chose_is_said_once(typed: str) -> None:
    """However it was noted, the letter says whom they chose."""
    assert phrases.chosen(WORDING.words, read_chosen(typed, LEXICON)) == "someone internal"


def test_who_was_chosen_and_who_explained_is_known() -> None:
    """`another candidate` is somebody, and whoever reads a thank-you knows who did it."""
    chosen = read_chosen("another candidate with a degree", LEXICON)
    assert phrases.chosen(WORDING.words, chosen) == "another candidate with a degree"
    assert read_thanks("You explaining it so clearly", LEXICON).text == "explaining it so clearly"


@pytest.mark.parametrize(
    ("typed", "busy"),
    [
        ("they're moving offices", "moving offices"),
        ("busy with the year end", "the year end"),
        ("it's the peak season", "the peak season"),
    ],
)
def test_what_keeps_them_busy_is_named(typed: str, busy: str) -> None:
    """That they are busy with it is said before it."""
    assert read_busy(typed, LEXICON).text == busy


def test_an_aim_and_a_reason_are_told_without_their_slips() -> None:
    """`it's to` is said already, and `its too far` has its apostrophe; of a list all things are somebody's, or none."""
    assert read_aim("it's to get the backlog down", LEXICON).text == "get the backlog down"
    assert read_reason("its too far", LEXICON).text == "it's too far"
    assert not read_shared("timekeeping, attitude, sickness", LEXICON).fits


def test_a_thing_done_together_has_one_word_before_it() -> None:
    """`on the Harlow deal` stands behind our words without its own; what was moved from one to another was done."""
    assert read_shared("on the Harlow deal", LEXICON).text == "the Harlow deal"
    assert read_matter("moving budget from print to digital", LEXICON).text == "moving budget from print to digital"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("six years running the front desk", "I would bring six years of running the front desk"),
        ("managing budgets of up to 2 million", "I would bring experience in managing budgets of up to 2 million"),
        (
            "more than 15 years' experience as a bookkeeper",
            "I would bring more than 15 years' experience as a bookkeeper",
        ),
        (
            "30 years in the trade, the last ten as foreman",
            "I would bring 30 years in the trade, the last ten as foreman",
        ),
        (
            "nine years in kitchens, five of them as head chef",
            "I would bring nine years in kitchens, five of them as head chef",
        ),
        ("ten years of nursing, most of it on nights", "I would bring ten years of nursing, most of it on nights"),
        (
            "four years of reports at Nash, where I still work",
            "I would bring four years of reports at Nash, where I still work",
        ),
        (
            "two years on a help line, with 94 per cent of my callers helped in one call",
            "I would bring two years on a help line, with 94 per cent of my callers helped in one call",
        ),
        ("organising skills", "I would bring organising skills"),
    ],
)
def test_what_most_people_type_of_themselves_stands_in_a_sentence(typed: str, said: str) -> None:
    """Plain words of years, sums and skills need no colon before them (E34)."""
    assert phrases.brought(WORDING.words, read_strength(typed, LEXICON)) == said


@pytest.mark.parametrize(
    "typed",
    [
        "Falls on my ward went down by a third in two years.",
        "94 per cent of my callers were helped in one call.",
        "46 of my 48 customers renewed.",
        "Waiting times went from 40 minutes to 12.",
        "Errors at discharge went down by a third in my last post.",
    ],
)
def test_a_result_typed_as_a_sentence_stays_one(typed: str) -> None:
    """With its capital or figure, its verb and its full stop it stands as typed, and behind no colon (E34)."""
    assert f"{read_proof(typed, LEXICON).text}." == typed
    assert with_proof("I planned rosters", typed, LEXICON) == f"I planned rosters. {typed.removesuffix('.')}"
