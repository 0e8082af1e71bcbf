"""Each sentence that holds words of the candidate's is read once more as it stands in the letter, and asked about in doubt (E34)."""

from collections.abc import Iterator

import pytest

from afterword.diagnostics import Diagnostic
from afterword.interview.model.interview import Interview
from afterword.workbook.advice.sentences_in_doubt import sentences_in_doubt
from afterword.workbook.advice.typed_phrases import phrases_that_do_not_fit
from afterword.workbook.letters.drafts import our_drafts
from afterword.workbook.wording.typed.cleaned.cleaning import whole_sentence
from afterword.workbook.wording.typed.cleaned.two_sentences import in_two
from afterword.workbook.wording.typed.judging.judged import doubt_of
from afterword.workbook.wording.typed.judging.judged_last import in_small
from afterword.workbook.wording.typed.proof.proofs import read_proof
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.told.results import read_result
from afterword.workbook.wording.typed.told.said_reasons import read_reason
from afterword.workbook.wording.typed.wanted.chosen import read_chosen
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.wording import shipped_wording
from support.making import CONNECTION, candidate, case, drafts, interview, thank_you

WORDING = shipped_wording()
LEXICON = WORDING.packs.lexicon


def in_doubt(value: Interview) -> Iterator[Diagnostic]:
    """What `check` says of the sentences of an interview's letters."""
    shown = case(value)
    return sentences_in_doubt(shown, WORDING, our_drafts(shown, WORDING))


def doubted(sentence: str) -> str:
    """What is doubted of a sentence, by name; nothing where one reads on."""
    doubt = doubt_of(sentence, LEXICON)
    return doubt.name if doubt else ""


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("In six years I was late twice, both times I rang the customer before.", "spliced"),
        ("I can lead fourteen people and brought our wrong picks down.", "verb"),
        ("The man who came by mail.", "no-verb"),
        ("Should have a spare hoist on each floor.", "nobody"),
        ("I swept the lakes all winter, never had a day off sick.", "spliced"),
        ("I had a look at your app on the train, the checkout asks for the postcode twice.", "spliced"),
        ("I can start whenever, my contract ends in January.", "spliced"),
        ("I have just passed my CIPD level 5, results came Tuesday.", "spliced"),
        ("You will open in spring a second house in Cleveland.", "order"),
        ("I hope you can play again the organ.", "order"),
        ("I led the kitchen at Bell's, the biggest shop, made cakes.", "spliced"),
        (
            "It would be good if you told them about the fact that I was never late, honest with cash, fire alarm.",
            "spliced",
        ),
        ("My wife works also weekends.", "order"),
        ("I keep coming back to what you told me about why do people leave after training.", "asked"),
        ("The rotas / weekends are hard to fill.", "signs"),
        ("Good reports. in English.", "small"),
        ("I would bring ten years of planning and.", "hanging"),
        ("I kept the the rota full.", "twice"),
        ("I was praised for the and of the day.", "twice"),
        ("He could spoke with anybody.", "verb"),
        ("I am good at manage the team.", "verb"),
        ("They stopped to call me at night.", "verb"),
        ("I have passed my level three last week.", "verb"),
        ("The yard is 50 mile away.", "number"),
        ("You need a customers who come back.", "number"),
        ("The bus don't go at six in the morning.", "agreement"),
        ("I was told that points is scanned every hour, and the guards was asleep.", "agreement"),
        ("I have been thinking since about knife crime, funding, how you keep volunteers.", "list"),
        ("You told me that you need somebody who can help me in the evening.", "mine"),
        ("It helps to know that you chose a colleague from own house.", "slip"),
        ("I done the boilers there.", "said"),
        ("The lads was on time.", "agreement"),
        ("Half of the carers left there job.", "slip"),
        ("It reminds me to your night shift.", "slip"),
        ("Your shops have same layout.", "slip"),
        ("Their situation is same like yours.", "slip"),
        ("It would mean a lot if you could tell them about no accident since 2015.", "slip"),
        ("You need patience with residents who has dementia.", "slip"),
        ("I stay calm when passenger is shouting.", "slip"),
        ("I go quiet when its busy.", "slip"),
        ("You chose someone who drives already the long ones.", "order"),
        ("I still think of what you told me about boilers, van stock and apprentice.", "article"),
        ("I have experience in sell houses.", "verb"),
        ("I worked as plumber for nine years.", "article"),
        ("I speak fluently Polish.", "order"),
        ("If I would work for you, I would bring my own van.", "verb"),
        ("I was delighted to see that New bakery opened on Castle Street.", "capital"),
        ("I was delighted to see that they won the prize of the county.", "who"),
        ("I was eight months alone in refinery.", "article"),
        ("I was delighted to see that you opened second depot.", "article"),
        ("I was delighted to see that a new centre in Derry, 200 jobs.", "no-verb"),
        ("I work with owt that moves.", "spoken"),
        ("We were teach by two of them.", "verb"),
        ("I have learn a lot there.", "verb"),
        ("I can spoke with all of them.", "verb"),
        ("I want learn the new system.", "verb"),
        ("It is good for keep the patients calm.", "verb"),
        ("They very busy at the weekend.", "verb"),
        ("I makes the list in the evening.", "agreement"),
        ("When my manager ask for it, I stay.", "agreement"),
        ("The guests needs a quiet room.", "agreement"),
        ("You have much customers in the summer.", "number"),
        ("I cleaned four bathroom and the stairs.", "number"),
        ("First bus at five from depot.", "article"),
        ("I have Level 3 and full licence.", "article"),
        ("I operate the crane since 2012.", "verb"),
        ("Your restaurant is in the guide since this year.", "verb"),
        ("We talked about hybrid work and how measure it.", "verb"),
        ("I prefer stay in a hotel kitchen.", "verb"),
        ("One hour a day is better as two hours on Sunday.", "slip"),
        ("On last site I lifted forty panels a day.", "slip"),
        ("You need someone who can work safe and on time.", "slip"),
        ("You need someone who is patience and kind.", "slip"),
        ("What about we try it first?", "slip"),
        ("Congratulations to all the team by the award!", "slip"),
        ("You chose someone with dog handler licence.", "article"),
        ("I led shift of 18.", "article"),
        ("You need someone friendly with passengers without ticket.", "article"),
        ("I write every thing down.", "slip"),
        ("We went from two to three in half year.", "slip"),
        ("They leave after 2nd year.", "slip"),
        ("I have 2 years SAP behind me.", "slip"),
        ("About 40 flats a month, only 2 sent back.", "list"),
        ("I use games, and the kids likes it.", "agreement"),
        ("You need a midwife which is calm.", "slip"),
        ("I explained people why the train was late.", "slip"),
        ("Your garden is since last month in the guide.", "verb"),
        ("I found a work nearer.", "slip"),
        ("I did never complain.", "slip"),
        ("Give each picker a buddy for first week.", "slip"),
        ("Most of customers come back.", "article"),
        ("I weld all position.", "number"),
        ("I was offered more hours from my boss.", "slip"),
        ("It would help if you told them about the way how I speak.", "slip"),
        ("I got other offer closer to home.", "article"),
        ("You need someone with patience and own tools.", "article"),
        ("We were 4 waiters and had no complain.", "slip"),
        ("We were two years on the same ward.", "order"),
        ('You told me that this matters to you: "someone whos got his ticket".', "spoken"),
        ("I went to the yard with bus every day.", "slip"),
        ("I came in bus.", "slip"),
        ("I worked as nurse for nine years.", "article"),
        ("I have nine years with bus company.", "article"),
        ("They will probably ask whether I Was ever late.", "capital"),
        ("You told me that you want Someone who'll actually pick up the phone.", "capital"),
        ("I would hear about my drive on Monday with the trainer on Monday, January 18.", "again"),
        ("I had my drive on Monday, January 18, with the trainer on Monday.", "again"),
        ("I passed on 4 May with the group that sat it on 4 May.", "again"),
        ("I enjoyed hearing how you want this role to get the wait under 2 minutes, its at 7 now.", "slip"),
        ("You told me that its 7 minutes now.", "slip"),
        ("I hope that its quiet when you read this.", "slip"),
        ("I hope all is going well with the moving depot at the end of the month.", "slip"),
        ("I keep thinking of what you told me about how you tell a parent your kid is not in the squad.", "slip"),
        ("The first step would be to go round with the drivers first, see where the time goes.", "spliced"),
        ("They will send you an online form, SurveyMonkey.", "list"),
        ("You can expect an online form, SurveyMonkey from Ms. Jones.", "list"),
        ("You can expect a link to an online form (Xref from Ms. Jones.", "hanging"),
        ("You can expect a link to Xref or another) from Ms. Jones.", "hanging"),
    ],
)
def test_a_sentence_at_which_a_reader_would_stop_is_doubted(sentence: str, name: str) -> None:
    """Whatever key its words came from, and however it was put together (E34)."""
    assert doubted(sentence) == name


@pytest.mark.parametrize(
    "sentence",
    [
        "When the lift was broken for two days I carried the luggage, and we got no bad review.",
        "At Harlow two of us turned round six lorries a day.",
        "I have been on call every second week since 2019.",
        "Thank you for taking part in my interview today.",
        "From what you told me, you need a driver who puts safety first, and I would bring eleven years on freight trains.",
        'You told me that this matters to you: "reach truck licence, experience with stock".',
        "Congratulations on the new building!",
        "What I would bring, in short: eight years in reception, Spanish, English.",
        "I cut the month-end close from eight days to four, which I did by moving accruals to a fixed schedule.",
        "I would love to help, as I know customer service, and my team has three nurses on each shift.",
        "I am confident that I could help with that.",
        "None of the residents was late, and one of the lads was a cook.",
        "I was delighted to see that you opened a second bakery.",
        "It answered well in a wet year, and I got home at night.",
        "I worked in New York as manager of a hotel.",
        "If I were you I would ring the man in the next house.",
        "I went from table to table, and rang head office.",
        "It would help if you told them about the fact that I get on with the dogs, the neighbours and the inspector.",
        "Sales are up since last year, and at last orders it is full.",
        "I have milked since I was twelve.",
        "Small jars for tourists?",
        "You need a teacher who takes the bottom sets as well as the A-level group.",
        "You told me how you keep continuity of carer.",
        "I have first aid for first class passengers, in case of delay.",
        "One of ours stays all morning.",
        "I have a van and a clean licence.",
        "They could hurt somebody, and the old one stays until the new one is complete.",
        "From what you told me, you need someone who stays calm when patients ask the same again.",
        "I was pleased that nurses stay, and that the words people use are plain.",
        "I would bring nineteen years with bus companies, the first four as a driver.",
        "I was in bus depots by five.",
        "I spent two summers with bike couriers and one with train crews.",
        "I would bring twelve years in finance, six of them as controller of a group.",
        "I have been with Bell for five years as controller.",
        "She served as registrar, then as principal.",
        "We have not spoken since the summer of last year.",
        "I have not written to you since last week.",
        "Trucks wait three hours at the gate on average, most of all in the morning.",
        "We count 40 lines in total and pay in advance.",
        "The exam is on Monday, before you need me on Tuesday, and you need only say; I could take him in July.",
        "My greetings to the dog, who thinks well of me.",
        "It was about the team: six nurses, two of them just out of college.",
        "I said: first I see who cannot wait, then I phone, and then I take patients myself.",
        "The last two left within a year.",
        "I have applied for the job of native forest manager.",
        "I told them myself that I was slow at first and how I got over it.",
        "I call her Kalpana ma'am, and I was deputy for nine years.",
        "I was asked if I would move to Sunyani.",
        "It was not the piano, it was a loose lamp bracket on the wall.",
        "The no came on Tuesday 8 June, by mail from Mr Abernethy.",
        "The man who rang her is Mr Joglekar, the clinic manager.",
        "The caretaker reckons that you waited by the gate.",
        "It is now also the lab and two apprentices to train.",
        "It is the best brewhouse that I have seen in years, I liked the crew, and I still laugh about the bucket.",
        "The lager that I told you about won gold in Hobart on Saturday, one of three golds among 61 lagers.",
        "My cousin told me that you took the call outside by the generator, and talked for 25 minutes.",
        "The foreman said that you rang.",
        "Your letter meant a lot to me.",
        "Each asked something of their own, and the last two left within a year.",
        "Dr Macquarrie told me two things.",
        "She need not learn anything by heart, as Kalpana ma'am knows.",
        "I was deputy for nine years.",
        "You offered me the post of lead mason, with two of them just out of college.",
        "Our dietitian, Mrs Olwen Prys, wrote that down on the page that I left with you.",
        "It went from eight to two in a year, as Mrs Olwen Prys, the dietitian, wrote on the page.",
        "I left you the page on which our cook, Ann Bell, wrote that down.",
        "The pay and the 14 days on and 14 off suit me well.",
        "Two of them, Bilal and Noor, came back as mechanics.",
        "My colleague Ana, now head of nursing, wrote the plan with me.",
        "I've been a train dispatcher for twelve years, all of it at the same small control room in Guarda.",
        "My first follow-up went on Wednesday 19 May.",
        "The refusal came by mail on Thursday.",
        "The offer's from the hospital.",
        "That belongs in their letters, not in hers.",
        "One of them, Ann Bell, told me on 26 May that nobody had rung.",
        "I do not want it to look as if the hat were the reason for writing.",
        "He taught me to saw on the waste side of the line.",
        "I asked him if he would be willing to be my referee.",
        "You can write to him. jan.peeters@mail.example is his address.",
        "I finished college in 2024, and they asked to see that card.",
        "He has to tell the two by the end of October, he said.",
        "All four passed.",
        "All but one passed.",
        "Three of my four passed the test.",
        "I hit quota, every quarter.",
        "It was not slow, it was stuck.",
        "I would like to work again the same week.",
        "I can lead fourteen people and bring the picks down.",
        "Two of the apprentices passed at the first try.",
        "I have Fridays free, and would gladly come on a few of them this winter.",
        "I read Who Moved My Cheese, and I am sure that The Day We Met is by her.",
        "I will be there on Monday, January 18, and ring you on Monday to Friday from then on.",
        "I would hear by Monday, January 25 about my trial on Monday, January 18.",
        "The depot and its 40 vans are at their best with its good yard and its in-house garage.",
        "If the plan is to go on, ask the team, and it would be best to sort the post first, see to it and write it up.",
        "You can expect a call from Bev or her deputy Tom on Monday, January 25.",
        "They will send you an online form, two pages and a note.",
        "A parent asked your coach (the one on Saturdays) about it.",
    ],
)
def test_a_sentence_that_reads_on_is_not_doubted(sentence: str) -> None:
    """Nobody is asked about plain English (E34)."""
    assert doubted(sentence) == ""


@pytest.mark.parametrize("when", ["before handover", "after launch", "at interview", "from go-live", "on collection"])
def test_what_happens_once_needs_no_article_where_it_tells_when(when: str) -> None:
    """`All signed off before handover` is what people say on a site (E34)."""
    assert doubted(f"I kept the test sheets, all signed off {when}.") == ""


@pytest.mark.parametrize(
    "line",
    ["- Book unloading slots, 30 minutes each.", "1. Give each of the growers a slot.", "\u2022 Weigh every crate."],
)
def test_a_line_of_a_list_needs_no_verb_that_we_know(line: str) -> None:
    """The steps of an outline are told as they are done (E34)."""
    assert doubted(line) == ""


@pytest.mark.parametrize("role", ["Head of Catering", "Director of Nursing", "Teacher of Music"])
def test_a_post_that_is_of_something_lacks_no_article(role: str) -> None:
    """`The Head of Catering role` is what everybody says (E34)."""
    assert doubted(f"I would love to take on the {role} role.") == ""
    assert doubted("I have experience of warehouse.") != ""


def test_on_average_lacks_nothing() -> None:
    """Nobody says `on an average`."""
    assert doubted("We lose six crates a day on average.") == ""


def test_what_happens_once_has_its_article_elsewhere() -> None:
    """`During handover` and `I did interview` are still asked about where they may lack it."""
    assert doubted("I was there during launch.") != ""


@pytest.mark.long
def test_a_letter_waits_while_a_sentence_of_it_is_doubted() -> None:
    """It is NOT READY, says which sentence and why; what was typed is asked about where it stands, once (AW442)."""
    value = interview(connection={**CONNECTION, "i_bring": "I worked three years in laboratory"})
    draft = thank_you(value)
    assert not draft.complete
    assert draft.gap_names == ("sentence",)
    assert "“in laboratory”" in draft.gaps[0]
    [problem] = in_doubt(value)
    assert (
        problem.message
        == "a sentence with this `i_bring` may not read right: it may lack a, the or my: “in laboratory”"
    )
    assert "worked three years in laboratory" in problem.help


@pytest.mark.long
def test_a_letter_of_the_candidates_own_is_never_judged() -> None:
    """Who writes the whole letter has the last word (E34)."""
    text = "Dear Angela,\n\nI worked three years in laboratory.\n\nJane"
    connection = {**CONNECTION, "i_bring": "I worked three years in laboratory"}
    value = interview(connection=connection, drafts=[{"of": "thank-you/angela-jones", "text": text}])
    assert drafts(value)["thank-you/angela-jones"].complete
    told = [problem.help for problem in in_doubt(value)]
    assert not any("thank-you/angela-jones" in line for line in told)


@pytest.mark.parametrize(
    ("typed", "about"),
    [
        ("phonics, behaviour policy and the school garden", "phonics, the behaviour policy and the school garden"),
        ("VAT on imports; the ERP change; audit", "VAT on imports, the ERP change and the audit"),
        ("Compost. Volunteers. The walled garden", "compost, volunteers and the walled garden"),
        ("knife crime, funding, how you keep volunteers", "knife crime, funding and how you keep volunteers"),
        ("Why do you have three different checkouts?", "why you have three different checkouts"),
        ("why are the rooms so cold?", "why the rooms are so cold"),
        ("they asked why do people leave", "why people leave"),
        ("the new till, which starts in May", "the new till, which starts in May"),
        ("order faster, plan better, hire", '"order faster, plan better, hire"'),
        ("the interview with Mr. Osei", "the interview with Mr. Osei"),
        ("The waiting list for MRI, 14 weeks.", "the waiting list for MRI (14 weeks)"),
        ("Opera PMS, overbooking, early check-in", "Opera PMS, overbooking and early check-in"),
        ("Foam free arrangements", "foam-free arrangements"),
        ("new menu, tips policy", "the new menu and the tips policy"),
        ("airport runs, the new app", "airport runs and the new app"),
        ("The partner asked about my typing speed", "my typing speed"),
        ("if the young ones should wear a helmet", "whether the young ones should wear a helmet"),
        ("rewiring of a school, 6 weeks", "the rewiring of a school (6 weeks)"),
        ("Patching on Fridays??", "patching on Fridays"),
        ("settling in takes too long", "the fact that settling in takes too long"),
        ("the Hartley project, start to finish", "the Hartley project, start to finish"),
        ("rotas, stock and who owns the figures", "rotas, stock and who owns the figures"),
    ],
)
def test_a_list_and_a_question_are_told_as_one_talks_of_them(typed: str, about: str) -> None:
    """However its parts were set apart, a list ends with `and`; a question has who does it before the verb (E34)."""
    assert read_matter(typed, LEXICON).text == about


def test_what_a_referee_is_to_speak_about_is_asked_about_where_it_is_not_clear() -> None:
    """Nothing that was typed is left out of the letter in silence (E32, AW413)."""
    points = ["my reading groups, how I worked with the TAs", "not my degree"]
    value = interview(references=[{"who": "dana-wu", "points": points}])
    told = {problem.span.line: problem.message for problem in phrases_that_do_not_fit(case(value), WORDING)}
    [message] = told.values()
    assert message.startswith("it is not clear how `points` goes into a sentence")
    assert message.endswith("until it is, it stands in a list, as typed")


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("well done!!", "Well done!"),
        ("two kitchens & a bar", "Two kitchens and a bar."),
        ("a reach licence + a van", "A reach licence and a van."),
    ],
)
def test_signs_that_stand_for_a_word_are_written_as_one(typed: str, written: str) -> None:
    """`&` and `+` are `and`, and one mark does for three (E34)."""
    assert whole_sentence(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("cos they had the same trouble", "Because they had the same trouble."),
        ("someone as can work alone", "Someone who can work alone."),
        ("its too far, and a big un", "It's too far, and a big one."),
        ("I clean up after meself every Tues", "I clean up after myself every Tuesday."),
        ("I never was late", "I was never late."),
        ("we went from 1,8 % to 0,4%", "We went from 1.8% to 0.4%."),
        ("the first shift starts 3:50", "The first shift starts at 3:50."),
        ("replace box w/ euonymus in 2-3 yrs", "Replace box with euonymus in 2-3 years."),
        ("speak Italian, English, some French", "Speak Italian, English and some French."),
        ("Love the new salon, the mirrors are gorgeous x", "Love the new salon, the mirrors are gorgeous."),
        ("I follow-up every quote", "I follow up every quote."),
        ("I speak up when somethings wrong", "I speak up when something's wrong."),
    ],
)
def test_what_is_texted_or_spoken_is_written_out(typed: str, written: str) -> None:
    """What has one meaning and one way to write it is written so (E34)."""
    assert whole_sentence(typed) == written


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("I'm direct but friendly, say what I think", "I'm direct but friendly. I say what I think"),
        ("calm before the show, not much talking", "calm before the show, not much talking"),
        ("am patient, but I hate being timed", "I am patient. I hate being timed"),
        ("Patient. Hate being timed, to be honest", "I am patient. I hate being timed"),
    ],
)
def test_how_one_works_is_told_sentence_by_sentence(typed: str, told: str) -> None:
    """What the test says of somebody has who it is in each of its sentences (S52, E34)."""
    assert read_result(typed, LEXICON).text == told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("want to stay self employed", "I want to stay self-employed"),
        ("I've a flour allergy, the doctor says no", "I've a flour allergy, and the doctor says no"),
    ],
)
def test_why_somebody_says_no_is_a_sentence(typed: str, told: str) -> None:
    """A reason has who it is of, and two reasons have an `and` (E34)."""
    assert read_reason(typed, LEXICON).text == told


def test_where_it_was_done_begins_small_inside_a_sentence() -> None:
    """`At my current job I have cut the closing` goes on with what they need, and has no capital there (E34)."""
    connection = {
        "they_want": "close in time",
        "i_bring": "At my current job I have cut it from eight to five",
        "proof": "because I made a checklist",
    }
    assert ", and at my current job I have cut" in thank_you(interview(connection=connection)).body


@pytest.mark.long
def test_what_proves_it_without_a_verb_is_not_joined_to_a_place() -> None:
    """`in this time not one complaint` is no part of five years on the trains (E34)."""
    connection = {
        "they_want": "stay calm with passengers",
        "i_bring": "five years on the night trains",
        "proof": "in this time not one complaint against me",
    }
    body = thank_you(interview(connection=connection)).body
    assert "night trains in this time" not in body


def test_what_one_never_did_is_told_of_oneself() -> None:
    """`never left a leak behind` has who it is of, as a sentence has (E34)."""
    assert read_proof("never left a leak behind me", LEXICON).text == "I never left a leak behind me"


def test_a_day_before_which_something_was_done_begins_a_sentence() -> None:
    """`Before Easter we sold thirty lambs a week` tells what was done, and not when something else was (E34)."""
    proof = read_proof("Before Easter we sold thirty lambs a week.", LEXICON)
    assert proof.text == "Before Easter we sold thirty lambs a week"


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("that the candidate is flexible with hours", "someone who is flexible with hours"),
        ("to have someone reliable for the morning bake", "someone reliable for the morning bake"),
        ("to have a driving licence", "has a driving licence"),
        ("vigilance and calm", "vigilance and calm"),
        ("Drafting skills & commercial awareness", "drafting skills and commercial awareness"),
    ],
)
def test_whoever_is_meant_is_somebody_to_be_found(typed: str, wanted: str) -> None:
    """`that the candidate is flexible` asks for somebody flexible, and for nobody who makes sure of it (E34)."""
    assert read_want(typed, LEXICON).text == wanted


@pytest.mark.parametrize(
    ("typed", "chose"),
    [
        ("A level 5 candidate.", "a level 5 candidate"),
        ("One with more experience in baking", "someone with more experience in baking"),
        ("a girl from their other surgery", "a girl from your other surgery"),
        ("a lad they already had on agency", "a lad you already had on agency"),
        ("the guy who did the maternity cover", "the guy who did the maternity cover"),
        ("an internal bloke, the deputy from the other store", "an internal bloke, the deputy from the other store"),
    ],
)
def test_whom_they_chose_is_told_to_them(typed: str, chose: str) -> None:
    """Somebody with an article is somebody, and whoever `they` are reads the letter (E34)."""
    assert read_chosen(typed, LEXICON).text == chose


@pytest.mark.long
def test_what_is_doubted_is_asked_about_where_it_was_typed() -> None:
    """The want has the word that is texted: what is brought in the same sentence is left in peace."""
    connection = {
        "they_want": "weans who stay calm with the guests",
        "i_bring": "eight years of work on the front desk of a hotel",
    }
    told = [problem.message for problem in in_doubt(interview(connection=connection))]
    assert told == [
        "a sentence with this `they_want` may not read right: it has “weans”, which is said or texted and not written"
    ]


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        (
            "I took DiSC, and what it says, in short, is that I get stuck in, I'd sooner look at the leak than talk about it.",
            "I took DiSC, and what it says, in short, is that I get stuck in. I'd sooner look at the leak than talk about it.",
        ),
        (
            "You know my work from the move of the desk, we were only five, so I thought of you right away.",
            "You know my work from the move of the desk. We were only five, so I thought of you right away.",
        ),
        ("Well done on the contract, 400 homes is a lot!", "Well done on the contract. 400 homes is a lot!"),
        (
            "I am a helper, e.g. I stay when somebody is late.",
            "I am a helper. For example, I stay when somebody is late.",
        ),
        (
            "What I could add, briefly: ten hours on the floor, two upstairs, that's how I run it.",
            "What I could add, briefly: ten hours on the floor, two upstairs. That's how I run it.",
        ),
        (
            "I am organised, everything has its place, my colleagues laugh about it.",
            "I am organised. Everything has its place. My colleagues laugh about it.",
        ),
        (
            "In my old school we did lesson study, it helped a lot.",
            "In my old school we did lesson study. It helped a lot.",
        ),
        (
            "Could the callers pick a time, we had that before and the queue halved.",
            "Could the callers pick a time? We had that before and the queue halved.",
        ),
        ("Take a deposit of ten pounds, it cut them by half.", "Take a deposit of ten pounds. It cut them by half."),
        (
            "I walked past your showroom, window cards are all bleached.",
            "I walked past your showroom. Window cards are all bleached.",
        ),
        (
            "I walked past the shop, old cards and new ones are in the window.",
            "I walked past the shop, old cards and new ones are in the window.",
        ),
        (
            "I would prove the dough overnight, frees up the whole morning.",
            "I would prove the dough overnight, which frees up the whole morning.",
        ),
        (
            "You need somebody who scans the post, takes calls.",
            "You need somebody who scans the post, takes calls.",
        ),
        (
            "I have done four relaunches, last one doubled the trade.",
            "I have done four relaunches, and the last one doubled the trade.",
        ),
        ("I do second fix, stairs are my favourite.", "I do second fix. Stairs are my favourite."),
        ("Could you write to Ms. Day, so that I can start?", "Could you write to Ms. Day, so that I can start?"),
        ("The tests went well, my manager was pleased.", "The tests went well. My manager was pleased."),
        ("I stay calm, I wait, I speak slowly.", "I stay calm, I wait, and I speak slowly."),
        (
            "I trained in Porto, I worked there, and I speak Polish.",
            "I trained in Porto, I worked there, and I speak Polish.",
        ),
        ("The other is Pieter Claus, my boss now.", "The other is Pieter Claus, my boss now."),
        ("We learned from one man, she in 1998 and I in 1999.", "We learned from one man, she in 1998 and I in 1999."),
        ("It went well, and yes, I want this job.", "It went well, and yes, I want this job."),
        ("They talked for an hour, she said; I was glad.", "They talked for an hour, she said; I was glad."),
        ("It is very good, I think.", "It is very good, I think."),
        ("I think that when it rains, we lose people.", "I think that when it rains, we lose people."),
        (
            "I did the rota, the orders the shop had and the stock.",
            "I did the rota, the orders the shop had and the stock.",
        ),
    ],
)
def test_two_sentences_with_a_comma_between_them_are_two(typed: str, written: str) -> None:
    """Whatever they were typed for, each ends with its own full stop, and what is one sentence stays one (E34)."""
    assert in_two(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("They will ask whether I Was ever late.", "They will ask whether I was ever late."),
        ("You want Someone who'll ring.", "You want someone who'll ring."),
        ("They will ask if You came.", "They will ask if you came."),
        ("You want Everyone Counts on the wall.", "You want Everyone Counts on the wall."),
    ],
)
def test_a_capital_that_surely_stands_inside_by_mistake_is_small(typed: str, written: str) -> None:
    """`whether I Was ever late` is written by nobody; of names nothing is touched (E34)."""
    assert in_small(typed) == written


@pytest.mark.long
def test_a_letter_tells_two_sentences_as_two() -> None:
    """What was worked on together goes into the letter whole, and no comma holds two sentences together (E34)."""
    together = "the move to the new ward, we were only five on nights"
    value = interview(references=[{"who": "dana-wu", "why": "was my mentor", "together": together}])
    [body] = [draft.body for name, draft in drafts(value).items() if "We were only five on nights" in draft.body]
    assert "you know my work from the move to the new ward. We were only five on nights." in body
    me = candidate(referees=[{"id": "ann", "name": "Ann Bell"}, {"id": "leo", "name": "Leo Roy"}])
    said = "They want two. I told him all of it, my boss was there."
    lines = [{"of": "references/ask-ann", "say": said}]
    value = interview(references=[{"who": "ann"}, {"who": "leo", "why": "my boss was there"}], lines=lines)
    asked = drafts(value, "2027-01-15", me)["references/ask-ann"].body
    assert "all of it, my boss was there." in " ".join(asked.split())


def test_a_number_below_the_name_is_no_sentence_beside_another_one() -> None:
    """A line of one's own has a number like the one below the name, which keeps no letter back (E34)."""
    line = {"of": "thank-you/angela-jones", "say": "On Monday you can reach me at +233 55 010 0177."}
    me = candidate(below_name="+233 55 010 0142")
    assert drafts(interview(lines=[line]), "2027-01-13", me)["thank-you/angela-jones"].complete
