"""Whoever reads a letter is `you` in it, and whoever writes it `I`, also where the candidate typed neither (E34)."""

import pytest

from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.grammar.fragments import is_fragment, of_mine
from afterword.workbook.wording.typed.judging.judged import doubt_of
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.typed.words.form import Form
from afterword.workbook.wording.wording import shipped_wording
from support.making import JONES, body, drafts, interview

WORDING = shipped_wording()
LEXICON = WORDING.packs.lexicon


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("someone to take the first-fix work off his hands", "someone to take the first-fix work off your hands"),
        ("someone who can help with his paperwork", "someone who can help with your paperwork"),
        ("stand in for her", "someone who can stand in for you"),
        ("back him up", "someone who can back you up"),
        ("take the rota off her plate", "someone who can take the rota off your plate"),
        ("a person she can leave in charge", "a person you can leave in charge"),
        ("a nurse he doesn't have to watch", "a nurse you don't have to watch"),
        ("someone to run the shop while he is away", "someone to run the shop while you are away"),
        ("run the office when she's away", "someone who can run the office when you're away"),
        ("give her more time for teaching", "someone who can give you more time for teaching"),
        ("help her plan the week", "someone who can help you plan the week"),
        ("make her life easier", "someone who can make your life easier"),
        ("know what he needs before he asks", "someone who knows what you need before you ask"),
        ("take the paperwork off their hands", "someone who can take the paperwork off your hands"),
        ("help the new manager with his rota", "someone who can help the new manager with his rota"),
        ("someone who can hold his own with the surveyors", "someone who can hold their own with the surveyors"),
        ("take over from him when he retires", "someone who can take over from you when you retire"),
        ("someone who can read his handwriting", "someone who can read your handwriting"),
        ("he wants someone to grow the shop with him", "someone to grow the shop with you"),
        ("cooks who season properly", "cooks who season properly"),
        ("help Mr Hill with his invoices", "someone who can help Mr Hill with his invoices"),
        ("drive Mrs Lane to her appointments", "someone who can drive Mrs Lane to her appointments"),
        ("get Priya through her exams", "someone who can get Priya through her exams"),
        ("keep forty machines oiled and ticking over", "someone who can keep forty machines oiled and ticking over"),
        ("keep the vans clean and running", "someone who can keep the vans clean and running"),
        (
            "keep things going in Leeds while she is away",
            "someone who can keep things going in Leeds while you are away",
        ),
        ("cover the Leeds office while he is off", "someone who can cover the Leeds office while you are off"),
        ("speak Polish when she calls", "someone who can speak Polish when you call"),
        ("sort out his invoices by March", "someone who can sort out your invoices by March"),
        ("someone who keeps her head", "someone who keeps their head"),
    ],
)
def test_what_the_reader_said_of_themselves_is_told_to_them(typed: str, told: str) -> None:
    """Nobody writes to Tess that she needs somebody for her paperwork: it is your paperwork (E34)."""
    want = read_want(typed, LEXICON)
    assert phrases.wanted(WORDING.words, want) == told


def test_a_need_is_told_with_your() -> None:
    """What is to become fewer, or more, is told to the one who has it (E34)."""
    call = read_want("that customers get a call back the same day", LEXICON)
    assert (
        phrases.told(WORDING.words, call)
        == "You told me that it matters to you that customers get a call back the same day"
    )
    van = read_want("a third van on the road by spring", LEXICON)
    assert phrases.told(WORDING.words, van) == "From what you told me, you need a third van on the road by spring"
    want = read_want("fewer calls to his mobile", LEXICON)
    assert phrases.told(WORDING.words, want) == "From what you told me, you need fewer calls to your mobile"


@pytest.mark.parametrize(
    "typed",
    [
        "a nurse who knows her patients",
        "a manager who backs her team",
        "someone to tell her what he forgot",
    ],
)
def test_whose_it_is_gets_asked_where_it_may_be_of_two(typed: str) -> None:
    """Her patients may be of whoever is hired, or of the one who hires: the file is asked for other words (E34)."""
    assert read_want(typed, LEXICON).form is Form.UNCLEAR


@pytest.mark.parametrize(
    ("typed", "matter"),
    [
        ("his plans for the new yard", "your plans for the new yard"),
        ("how she hands over at seven", "how you hand over at seven"),
        ("why her last deputy left", "why your last deputy left"),
        ("whether he should hire the second digger", "whether you should hire the second digger"),
        ("the deputy and his team", "the deputy and his team"),
        ("how short they are at weekends", "how short you are at weekends"),
        ("how few staff they have", "how few staff you have"),
        ("how much they've grown", "how much you've grown"),
        ("how kind they were to me", "how kind you were to me"),
        ("how hard they are to recruit", "how hard they are to recruit"),
        ("how hard it is for them to find drivers", "how hard it is for you to find drivers"),
        ("how many of them are off sick", "how many of you are off sick"),
        ("how is she coping with two vans", "how you are coping with two vans"),
        ("that she started as an apprentice herself", "the fact that you started as an apprentice yourself"),
    ],
)
def test_what_somebody_told_is_told_back_to_them(typed: str, matter: str) -> None:
    """The point of an interviewer is theirs in the letter to them (E34)."""
    assert read_matter(typed, LEXICON).text == matter


@pytest.mark.long
def test_the_letter_says_your_to_the_one_who_said_his() -> None:
    """The thank-you to the manager takes up what the manager looks for, and speaks to the manager (E34)."""
    jones = {**JONES, "looking_for": ["someone to take the rota off her hands"], "point": "her plans for the ward"}
    i_bring = {"they_want": jones["looking_for"][0], "i_bring": "eight years of planning rotas"}
    text = body(drafts(interview(people=[jones], connection=i_bring))["thank-you/angela-jones"])
    assert "the rota off your hands" in text
    assert " her " not in text


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Read the inspection report you told me about.", "I have read the inspection report you told me about."),
        ("Put in for my HNC.", "I have put in for my HNC."),
        ("Had my DBS certificate back.", "I have had my DBS certificate back."),
        ("Heard back from the college.", "I have heard back from the college."),
        ("Found a flat ten minutes away.", "I have found a flat ten minutes away."),
        ("Managed a budget of £1.2m in my last post.", "I managed a budget of £1.2m in my last post."),
        ("Taught a class last week.", "I taught a class last week."),
        ("should have my results by Friday", "I should have my results by Friday."),
        ("was at the farm show and saw your stand", "I was at the farm show and saw your stand."),
        ("still very keen", "I am still very keen."),
        ("was lovely to meet everyone on the ward", "It was lovely to meet everyone on the ward."),
        ("did a trial shift at the hospice, loved it", "I did a trial shift at the hospice. I loved it."),
        ("Went past the new site, looks massive!", "I went past the new site. It looks massive!"),
        ("Gave a talk at the WI", "I gave a talk at the WI."),
        ("Spoke to my landlord, who lets me go early", "I spoke to my landlord, who lets me go early."),
        ("Moved to Selby last weekend.", "I moved to Selby last weekend."),
        ("Tried your bread.", "I tried your bread."),
        (
            "Had a word with my manager, who can let me go by May.",
            "I have had a word with my manager, who can let me go by May.",
        ),
        ("Thought about what you said about the bus.", "I thought about what you said about the bus."),
        ("Swapped my shift so that I can come on Tuesday.", "I swapped my shift so that I can come on Tuesday."),
        ("Learnt to use the new scanner.", "I learnt to use the new scanner."),
        ("Booked onto the asbestos course in January", "I am booked onto the asbestos course in January."),
        ("Will be in Leeds on 4 May.", "I will be in Leeds on 4 May."),
        ("Just had my induction at the food bank.", "I have just had my induction at the food bank."),
        ("Going on a fire marshal course next week.", "I am going on a fire marshal course next week."),
        ("Working through the book you lent me.", "I am working through the book you lent me."),
        ("Picked up my results.", "I picked up my results."),
        ("Always wanted to work with horses.", "I have always wanted to work with horses."),
        ("Available from May.", "I am available from May."),
        ("No longer need a sponsor.", "I no longer need a sponsor."),
        ("Given my notice.", "I have given my notice."),
        ("Written to my referees.", "I have written to my referees."),
        ("Read up on the new code.", "I have read up on the new code."),
        ("Made it to the second round.", "I made it to the second round."),
        ("Sent off the forms for my licence.", "I sent off the forms for my licence."),
        (
            "Found a flat in Harwick. Moving in on 3 May.",
            "I have found a flat in Harwick. I am moving in on 3 May.",
        ),
    ],
)
def test_a_deed_in_the_past_gets_its_i(typed: str, told: str) -> None:
    """Nobody gives an employer an order to read a report: what is past was done by whoever types it (E34)."""
    assert of_mine(typed, LEXICON) == told
    assert doubt_of(told, LEXICON) is None


@pytest.mark.parametrize(
    "typed",
    [
        "the mix of office and site work",
        "To cover the cost of parking in town.",
        "Being trusted to run my own jobs.",
        "My HGV licence, which you would not have to pay for",
    ],
)
def test_what_tells_nothing_of_anybody_is_asked_about(typed: str) -> None:
    """What is named for its own sake, or for some end, is no sentence, and no letter is ready with it (E34)."""
    assert is_fragment(typed, LEXICON)
    assert doubt_of(of_mine(typed, LEXICON), LEXICON) is not None


@pytest.mark.parametrize(
    "typed",
    [
        "To be honest, I was surprised.",
        "Want to know more?",
        "Did they reach Mrs Agbeko?",
        "Is there a date? Did the papers arrive?",
        "My DBS has come through.",
        "To plan rosters is what I like best.",
        "A lot of people work here for years.",
    ],
)
def test_a_whole_sentence_is_left_alone(typed: str) -> None:
    """What has somebody who does something goes out as it was typed (E32)."""
    assert of_mine(typed, LEXICON) == typed
