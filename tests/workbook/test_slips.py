"""Words that would be taken for a slip are asked about, with how they are said; what is left out in a hurry is put back (E34)."""

import pytest

from afterword.workbook.advice.slips import slips_in_sentences
from afterword.workbook.advice.typed_phrases import phrases_that_do_not_fit
from afterword.workbook.wording.typed.cleaned.cleaning import bare, whole_sentence
from afterword.workbook.wording.typed.cleaned.slips import as_it_is_said, has_a_slip
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.told.said_reasons import read_reason
from afterword.workbook.wording.typed.told.thanked import read_thanks
from afterword.workbook.wording.wording import shipped_wording
from support.making import CONNECTION, case, drafts, interview, thank_you

WORDING = shipped_wording()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("fitting kitchens since eleven years", "fitting kitchens for eleven years"),
        ("I am working since 2014 in care", "I have been working since 2014 in care"),
        ("With my boss we done the roofs", "With my boss we did the roofs"),
        ("I've drove the early bus", "I've driven the early bus"),
        ("Congratulation for the new spa", "Congratulations on the new spa"),
        ("We have the same problem like you", "We have the same problem as you"),
        ("I led a team during three years", "I led a team for three years"),
        ("It has already the fewest steps", "It already has the fewest steps"),
        ("I look forward to meet you", "I look forward to meeting you"),
        ("teached three apprentices", "taught three apprentices"),
        ("In my hotel we was two", "In my hotel we were two"),
        ("somebody who stay when it is busy", "somebody who stays when it is busy"),
        ("a person for the evening shift who dont need help", "a person for the evening shift who doesn't need help"),
        ("they didn't came back", "they didn't come back"),
        ("the early service for four year", "the early service for four years"),
        ("7 years of experiences in payroll", "7 years of experience in payroll"),
        ("painters must not to wait", "painters must not wait"),
        ("I should of stayed", "I should have stayed"),
        ("somebody for fit the doors", "somebody to fit the doors"),
        ("I make also the stairs", "I also make the stairs"),
        ("A educator who sings", "An educator who sings"),
        ("an nurse with patience", "a nurse with patience"),
        ("It has worked very good", "It has worked very well"),
        ("carers what turn up", "carers who turn up"),
        ("the expirience with clients", "the experience with clients"),
        ("From 2016 I do payroll", "Since 2016 I have done payroll"),
        ("I work in care from 2012", "I have worked in care since 2012"),
        ("kids who don't eat nothing green", "kids who don't eat anything green"),
        ("three meals for 25 man", "three meals for 25 men"),
        ("Polish is must", "Polish is a must"),
        ("to the sea wi one minibus", "to the sea with one minibus"),
        ("somebody who see the small things", "somebody who sees the small things"),
        ("a tester which think like a user", "a tester which thinks like a user"),
        ("people who is not technical", "people who are not technical"),
        ("I'm responsible for data quality since 2020", "I have been responsible for data quality since 2020"),
        ("learned the new people to make coffee", "taught the new people to make coffee"),
        ("serve fast when is the queue long", "serve fast when the queue is long"),
        ("a bug that costed us a day", "a bug that cost us a day"),
        ("Can to weld and to cut", "Can weld and to cut"),
        ("stay calm when is hot", "stay calm when it is hot"),
        ("by last job 2 repairs", "at my last job 2 repairs"),
    ],
)
def test_what_is_not_said_so_is_known_with_how_it_is_said(typed: str, said: str) -> None:
    """The mend is the whole phrase, so that it can be copied."""
    assert as_it_is_said(typed) == said


@pytest.mark.parametrize(
    "typed",
    [
        "an SHRM certificate",
        "an hour on the phone, a European language and a one-off repair",
        "GDPR and M&A experience",
        "I have done nights since 2014",
        "a four year apprenticeship and a 2 year old",
        "someone to do the books",
        "if I were you",
        "helped her keep her flat",
        "I was checking everything twice, for example the doses",
        "many customer complaints",
        "the will to win",
        "a grade A in English and A and E nights",
        "Meeting you was a pleasure, and no thank-you was sent",
        "how are they taken, and have you seen it",
        "everything I can to help",
        "a must to see",
        "it lists what is missing, and the handover which is late",
        "lots of experiences abroad",
        "learned the new system to run the stock",
        "they costed the project",
        "somebody who mans the phones",
        "interested for years in bees",
        "24 hour on-call cover",
        "there is no knowing",
        "not for nothing",
        "ask when is good for you",
        "one of those who has a key",
        "I am training for two weeks in June",
        "they have seen it done",
    ],
)
def test_what_is_right_is_no_slip(typed: str) -> None:
    """Nobody is told that `an SHRM certificate` is a slip."""
    assert not has_a_slip(typed)


@pytest.mark.long
def test_a_slip_is_asked_about_with_the_sentence_that_it_becomes() -> None:
    """The letter waits, and the message has the phrase as it is said and the sentence it becomes (E34)."""
    value = interview(connection={**CONNECTION, "i_bring": "Fitting of kitchens since eleven years"})
    (problem,) = phrases_that_do_not_fit(case(value), WORDING)
    assert problem.message.endswith("it has words that are not said so in a letter")
    assert problem.help == (
        "write: Fitting of kitchens for eleven years. You wrote: Fitting of kitchens since eleven years. "
        'Such as "Fitting of kitchens for eleven years", which becomes "I would bring eleven years of fitting kitchens"'
    )
    assert not thank_you(value).complete


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("someone who speaks spanish and fluent polish", "someone who speaks Spanish and fluent Polish"),
        ("140 drops on black friday", "140 drops on Black Friday"),
        ("the audit in february and the move in may", "the audit in February and the move in May"),
        ("its self employed", "it's self-employed"),
        ("its two warm days keep the butter out", "its two warm days keep the butter out"),
        ("the shop has its two doors open", "the shop has its two doors open"),
        ("its cold store is full", "its cold store is full"),
        ("I know that its two hours away", "I know that it's two hours away"),
        ("tidy up. Its night shift is mine. Its very quiet.", "tidy up. Its night shift is mine. It's very quiet"),
        ("how id calm a guest", "how I'd calm a guest"),
        ("what youd do and whats next", "what you'd do and what's next"),
        ("less than what im on", "less than what I'm on"),
        ("I can not start at 3", "I cannot start at 3"),
        ("march past the polish", "march past the polish"),
    ],
)
def test_capitals_and_apostrophes_that_all_leave_out_are_put_back(typed: str, written: str) -> None:
    """Nobody is asked about what has one meaning."""
    assert bare(typed) == written


def test_a_slip_in_a_sentence_of_ones_own_is_named_with_the_sentence_as_it_is_said() -> None:
    """It stands in the letter as it was typed, so it is named, and the letter does not wait (E34)."""
    value = interview(thoughts=[{"about": "the rooms", "say": "In my last hotel we was ready at noon. It worked."}])
    (problem,) = slips_in_sentences(case(value))
    assert problem.help == "write: In my last hotel we were ready at noon. It worked."


def test_a_sentence_that_ends_with_a_quote_or_a_bracket_has_its_full_stop() -> None:
    """`You have the same problem with "active customer"` runs into no sentence of ours (E34)."""
    assert whole_sentence('You have the same with "active customer"') == 'You have the same with "active customer".'
    assert whole_sentence("We did it (twice)") == "We did it (twice)."
    assert whole_sentence('He said "go."') == 'He said "go."'


@pytest.mark.parametrize(
    ("says", "told"),
    [
        ("You've opened a second hall", "that you've opened a second hall."),
        (
            "Twelve new buses go on the Northgate route in march",
            "that twelve new buses go on the Northgate route in March.",
        ),
        ("Northgate won an award", "that Northgate won an award."),
    ],
)
def test_news_goes_on_in_small_letters_unless_a_name_begins_it(says: str, told: str) -> None:
    """`I was delighted to see that You've opened` has a capital too many."""
    news = {"week": 2, "title": "News", "url": "https://news.example/a", "says": says}
    assert told in drafts(interview(news=[news]))["follow-up/week-2"].body


def test_sentences_of_ones_own_end_with_a_full_stop() -> None:
    """What was typed in a hurry for a weekly letter is written as letters are; an address stays whole (E34)."""
    added = [
        {"week": 2, "say": "Just passed my 2391. Thought youd want to know"},
        {"week": 3, "say": "It is at https://me.example/a"},
    ]
    letters = drafts(interview(follow_ups={"add": added}))
    assert "I have just passed my 2391. I thought you'd want to know.\n" in letters["follow-up/week-2"].body
    assert "It is at https://me.example/a\n" in letters["follow-up/week-3"].body


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("I cannot start at 3, there is no bus", "I cannot start at 3. There is no bus."),
        ("It matters to you, half of them start at five", "It matters to you. Half of them start at five."),
        (
            "We could keep the bags, I did so in Ghent and nobody complained",
            "We could keep the bags. I did so in Ghent and nobody complained.",
        ),
        ("It is good, it is cheap, it is quick", "It is good, it is cheap, it is quick."),
        ("If it rains, it is quiet", "If it rains, it is quiet."),
        ("It is late, I know", "It is late, I know."),
        ("I like it, and I would stay", "I like it, and I would stay."),
        ("I had, it must be said, little time", "I had, it must be said, little time."),
    ],
)
def test_two_sentences_with_a_comma_alone_between_them_are_two(typed: str, told: str) -> None:
    """Nobody is asked about a comma that has one meaning, and no letter has two sentences run together (E34)."""
    assert whole_sentence(typed) == told


def test_a_reason_of_two_sentences_is_told_as_one() -> None:
    """Why somebody says no goes on with `and` where it was typed with a comma alone (E34)."""
    assert (
        read_reason("I cannot start at 3, there is no bus", WORDING.packs.lexicon).text
        == "I cannot start at 3, and there is no bus"
    )


def test_thanks_for_what_was_done_for_me_are_not_asked_about() -> None:
    """`ringing me` has one meaning behind `Thank you for` (E34)."""
    assert read_thanks("ringing me and sending a letter", WORDING.packs.lexicon).fits


def test_a_matter_that_is_a_sentence_is_told_as_a_fact_and_they_who_are_nobody_are_asked_about() -> None:
    """We talked about the fact that a shop opens; nobody knows who they are who start jobs (E34)."""
    lexicon = WORDING.packs.lexicon
    assert read_matter("a second shop opens in March", lexicon).text == "the fact that a second shop opens in March"
    assert read_matter("the shop that opens in March", lexicon).text == "the shop that opens in March"
    assert not read_matter("jobs that they start in February", lexicon).fits
    assert read_matter("nurses and the hours that they keep", lexicon).fits


def test_a_slip_in_why_somebody_is_asked_to_speak_is_named() -> None:
    """The letter to a referee says why as it was typed, so a slip in it is shown (E34)."""
    value = interview(references=[{"who": "priya-shah", "why": "She saw me during three years"}])
    (problem,) = slips_in_sentences(case(value))
    assert problem.help == "write: She saw me for three years"
