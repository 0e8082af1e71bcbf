"""Where it is not sure what a phrase is, the letter is built so that it stands all the same, and says no more than was typed (E34)."""

import pytest

from afterword.workbook.advice.minded import what_is_minded
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.cleaned.cleaning import whole_sentence
from afterword.workbook.wording.typed.judging.judged import doubt_of
from afterword.workbook.wording.typed.proof.proofs import read_proof
from afterword.workbook.wording.typed.proof.proved import with_proof
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.told.done_together import read_together
from afterword.workbook.wording.typed.told.retold import read_news, read_retold
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.wording import shipped_wording
from support.making import drafts, interview

WORDING = shipped_wording()
LEXICON = WORDING.packs.lexicon


def needed(typed: str) -> str:
    want = read_want(typed, LEXICON)
    return phrases.told(WORDING.words, want) if want.is_said else phrases.wanted(WORDING.words, want)


@pytest.mark.parametrize(
    "typed",
    ["half of the crew leaves within a year", "sales went down last year", "most of the stock gets thrown away"],
)
def test_what_they_suffer_is_never_called_what_they_look_for(typed: str) -> None:
    """A fact that is typed where a wish stands is told as what matters to them, and not as what they want (E34, E35)."""
    assert "looking for" not in needed(typed)
    assert typed in needed(typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("she was my mentor in the first year", "you were my mentor in the first year"),
        ("He trained me on the reach truck", "you trained me on the reach truck"),
        ("I was his deputy for two seasons", "I was your deputy for two seasons"),
        ("the Riverbend site, he was the foreman", "the Riverbend site, where you were the foreman"),
        ("Working on the Hadley Road site", "our time working on the Hadley Road site"),
        ("in the bakery", "our time in the bakery"),
        ("the depot", "our time at the depot"),
        ("Ward 7", "our time on Ward 7"),
        ("the refit of the hotel", "the refit of the hotel"),
    ],
)
def test_a_referee_who_reads_it_is_you(typed: str, said: str) -> None:
    """Who is `she` in the note on what the two did together reads the letter, and is spoken to (E34)."""
    assert read_together(typed, LEXICON).text == said


@pytest.mark.parametrize(
    "typed",
    [
        "he did the networks, I did the desktops",
        "she built it: he carried it",
        "the bids I wrote with her",
        "she is kind",
    ],
)
def test_what_is_not_sure_of_a_referee_is_asked_about(typed: str) -> None:
    """Two sentences in one, two people or no deed at all: nobody can say how the letter would go on (E34)."""
    assert not read_together(typed, LEXICON).fits


@pytest.mark.long
@pytest.mark.parametrize("typed", ["Hinkley, 18 months, same squad", "night shifts at Mercy, 3 years"])
def test_what_two_did_stands_behind_a_colon_where_no_sentence_is_sure(typed: str) -> None:
    """A referee reads the note as it was typed, and nothing is asked; with `I` or `they` in it nobody knows how it goes on (E34)."""
    letters = drafts(interview(references=[{"who": "dana-wu", "together": typed}]))
    assert f"as you have seen me at work: {typed}." in letters["references/ask-dana-wu"].body
    marks = [{"who": "priya-shah", "points": ["the move"], "together": typed}]
    briefed = drafts(interview(references=marks))["references/brief-priya-shah"].body
    assert f"You will remember our time together: {typed}." in briefed
    assert not read_together(f"{typed}, they left", LEXICON).fits


@pytest.mark.parametrize(
    ("typed", "minded"),
    [
        ("them old pear trees on the wall", "slip"),
        ("keeping the people, they lose one in three", "goes-on"),
        ("she is worried about the rents", "others"),
        ("the bids I wrote with her", "others"),
        ("my punctuality, how I dealt with our trustees", "two-ways"),
        ("whether that would work at night", "goes-back"),
        ("your question about nights", "question"),
    ],
)
def test_the_true_cause_is_named(typed: str, minded: str) -> None:
    """Only what speaks of somebody else is said to; the other phrases have causes of their own (E34)."""
    assert what_is_minded(typed, LEXICON) == minded
    assert what_is_minded("her PA, Joan or Jean", LEXICON, "caller") == "others"
    assert what_is_minded("did they ever have a complaint", LEXICON, "may_ask") == "two-ways"


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("clean licence, 9 years, 2 sick days", "What I would bring, in short: clean licence, 9 years, 2 sick days"),
        ("clean licence and first aid", "I would bring a clean licence and first aid"),
        ("15 years Scania main dealer", "What I would bring, in short: 15 years Scania main dealer"),
        ("qualified 2019, GDC registered", "I qualified in 2019 and am GDC registered"),
        ("bid writing, £2m won", "What I would bring, in short: bid writing, £2m won"),
        ("fluent Polish, basic German", "I speak fluent Polish and basic German"),
        ("10 years slate and lead", "What I would bring, in short: 10 years slate and lead"),
        ("six years with babies", "I would bring six years with babies"),
        ("yes, I have a van", "I have a van"),
        ("qualified 2019", "I qualified in 2019"),
        ("ten years of planning, 2 of them as head", "I would bring ten years of planning, 2 of them as head"),
    ],
)
def test_figures_between_commas_are_no_list_of_things_that_one_brings(typed: str, sentence: str) -> None:
    """Nobody would bring two sick days: what no word says is a list stands behind a colon, as it was noted (E34)."""
    assert phrases.brought(WORDING.words, read_strength(typed, LEXICON)) == sentence


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("calm people who can write a report", "calm people who can write a report"),
        ("calm, honest staff who stay", "calm, honest staff who stay"),
        ("calm the parents who ring", "someone who can calm the parents who ring"),
    ],
)
def test_people_of_a_kind_are_not_what_somebody_does_to_them(typed: str, said: str) -> None:
    """Who looks for calm people does not look for someone who can calm people (E34)."""
    assert needed(typed) == said


def test_how_much_it_was_stands_behind_one_colon() -> None:
    """A proof with a colon of its own keeps it as a dash behind ours (E34)."""
    assert read_proof("escaped defects: 14 down to 3", LEXICON).text == (
        "To give you an idea: escaped defects \u2013 14 down to 3"
    )


def test_a_name_of_three_words_keeps_its_capitals() -> None:
    """`Making Tax Digital` is a name, and nobody makes tax digital (E34)."""
    assert read_matter("Making Tax Digital for landlords", LEXICON).text == "Making Tax Digital for landlords"


@pytest.mark.parametrize(
    "typed",
    ["31 exchanges last year in a branch of four", "9 weddings this season", "62% to target", "4.9 stars in 600 rides"],
)
def test_so_much_in_a_time_is_what_it_was_and_not_what_it_meant(typed: str) -> None:
    """What was done in a year came of nothing that was said before: it stands behind a colon (E34)."""
    assert read_proof(typed, LEXICON).text == f"To give you an idea: {typed}"


def test_who_says_it_is_told_in_the_sentence() -> None:
    """`CIPD: one in three …` is a heading: a letter says according to whom (E34)."""
    assert read_retold("CIPD: one in three avoid it", LEXICON).text == "According to CIPD, one in three avoid it"


@pytest.mark.long
def test_a_proof_without_a_verb_has_its_frame_in_each_letter() -> None:
    """`Two front pages a month` stands behind words of ours in a weekly letter, too, and is not asked about (E34)."""
    told = {
        "they_want": "file clean copy",
        "i_bring": "ran the court beat for a year",
        "proof": "two front pages a month",
    }
    found = drafts(interview(connection=told, evidence=[], news=[]))
    letters = [letter.body for letter in found.values() if "wo front pages a month" in letter.body]
    assert letters
    assert all("To give you an idea: two front pages" in letter for letter in letters)


@pytest.mark.long
@pytest.mark.parametrize(
    "brought", ["at home we had 40 cows and a robot", "at Harrow I milked 600 cows", "I milked 600 cows"]
)
def test_what_goes_on_inside_a_sentence_begins_small(brought: str) -> None:
    """No letter says `, and At home`: behind a comma of ours the candidate's sentence goes on (E34)."""
    told = {"they_want": "a calm milker", "i_bring": brought, "proof": "Nobody lost a calf."}
    assert ", and At " not in " ".join(letter.body for letter in drafts(interview(connection=told)).values())


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("seen in Motor Transport you got the contract", "you got the contract"),
        ("I read in the Gazette that they won", "you won"),
        ("You were rated Outstanding, congratulations", "You were rated Outstanding"),
    ],
)
def test_news_are_told_without_where_they_were_seen(typed: str, said: str) -> None:
    """Who saw it where, and the congratulations behind it, are no part of what happened to them (E34)."""
    assert read_news(typed, LEXICON).text.lower() == said.lower()


def test_what_they_do_is_what_you_do_in_each_part() -> None:
    """Of three matters the last is theirs who read it, too (E34)."""
    assert (
        read_matter("colour, rotas and how they train juniors", LEXICON).text
        == "colour, rotas and how you train juniors"
    )


def test_how_late_something_was_is_no_thing_that_it_meant() -> None:
    """`That meant three weeks late` is no sentence; behind a colon the same words are (E34)."""
    assert read_proof("three weeks late, but on budget", LEXICON).text.startswith(
        "To give you an idea: three weeks late"
    )


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("repairs - mostly flats", "Repairs \u2013 mostly flats."),
        ("we were one crew from 2018-2021", "We were one crew from 2018 to 2021."),
        ("I ran a 60 cover place", "I ran a 60-cover place."),
        ("I held a 5 min talk each day", "I held a 5-minute talk each day."),
        ("I have 10 years experience", "I have 10 years' experience."),
        ("I took 60ish calls a day til May", "I took about 60 calls a day until May."),
        ("I am good w nervous patients", "I am good with nervous patients."),
        ("you were in-charge of my unit", "You were in charge of my unit."),
        ("you want me Thurs to Sat", "You want me Thursday to Saturday."),
        ("I trained the under 15 girls", "I trained the under-15 girls."),
        ("its price work and I have children", "It's price work and I have children."),
        ("someone whos calm", "Someone who's calm."),
        ("I speak a little bit French", "I speak a little bit of French."),
        ("dogs help (!!)", "Dogs help."),
        ("tested w/ 5 readers", "Tested with 5 readers."),
        ("from 8 - 5", "From 8 - 5."),
        ("I paid the 60 that were left", "I paid the 60 that were left."),
    ],
)
def test_what_has_one_way_to_be_written_is_written_so(typed: str, written: str) -> None:
    """A dash, two years, a figure before a thing: nobody is asked about what all write in one way (E34)."""
    assert whole_sentence(typed) == written


@pytest.mark.parametrize(
    "sentence",
    [
        "To give you an idea: first time fix 91%, the firm average is 78.",
        "I would like to withdraw my application for the Team Lead role, because they pay the van only to the depot.",
        "We can keep one check a day, same I did in my last job.",
        "I cut it from two days to 2 hours only.",
        "I did the automation for finance team.",
        "Rota is six on and two off.",
        "I have made this project already in Ulm.",
        "You told me that one person responsible to have the keys, and I have the keys.",
        "The director asked always for me.",
        "We cleaned together the hall.",
        "They need an agent with neutral accent.",
        "It does not pay, because the money don't cover the digs.",
        "I coded 6G TIG, in Sellafield.",
        'I was delighted to see the news: "Congratulations on the award".',
        "Some of what I have done before may be of use here: since 1999.",
        "Onboarding again.",
        "I am crane operator 14 years.",
        "Never I had an accident.",
        "I worked in the Hilton, floor supervisor the last one.",
        "It does not suit me, because the camp has not private room.",
        "I like the things in order.",
        "I would bring experience in Band 5 rotation.",
        "I organised the fair, raised £3k.",
        "You told me that that guests come back.",
        "From what you told me, you need a chef who cooks not a manager.",
        "I would like to withdraw, because insurance must I pay alone.",
        "Hand reared a lamb that went back to its flock.",
        "There were 120 births and all ended good.",
        "We worked for the same house two years long.",
        "The calls are too often for a mother alone.",
        "I keep thinking of the bikes that come in without appointment.",
        "You need a roofer who not afraid of heights.",
        "We talked about how to make people to come on weekdays.",
        "You need a milker for early shift.",
        "At home we had 40 cows, in Denmark I worked with 600.",
        "I think is possible in an hour.",
        "We talked about the second shop who opens in May.",
        "It is more easy to digest.",
        "After this we had half less.",
        "You told me that you search somebody for the oven.",
        "I start at 2h in the morning.",
        "It is 20 years that I work at night.",
        "I am good at men hair.",
        "I like it ready before my shift begin.",
        "In my hotel 60% of guests was from Spain.",
        "For that I would bring selling room upgrades.",
        "I am having CompTIA A+ and five years of helpdesk.",
        "After half a year all machines have been connected.",
        "I resolved 85% tickets.",
        "I work structured and like clear duties.",
        "You know my work from the start of the line 4 in Ulm.",
        "That meant a 31 exchanges last year.",
        "You need somebody tae run the pass.",
        "We talked about the laptops rollout and breaks.",
        "The schedule is splitted.",
        "From what you told me, you need diagnostics not parts swapping.",
        "I handled two patients at a time and no any incident.",
        "I was pleased with the new shelfs.",
    ],
)
def test_a_reader_would_stop_here(sentence: str) -> None:
    """Half a sentence, somebody who is not named, a thing without its article: the candidate is asked before it is sent (E34)."""
    assert doubt_of(sentence, LEXICON)


@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you for telling me about the move and that you need two more drivers by May.",
        "To give you an idea: we opened on time, and the site was full by June.",
        "I checked it twice, because they trust me with it.",
        "Trade is slow in winter.",
        "Sage is new to me.",
        "They only need two hours.",
        "Hopefully you are having a good week.",
        "I ran the check-in of a 180-room hotel.",
        "I have some news to share: I passed the course last week.",
        "After two years we have been back twice.",
        "I closed 85% more tickets than in the year before.",
        "I work closely with the line 4 team.",
        "I have seen this before in Ulm.",
        "I would bring training and patience.",
        "I would bring cleaning skills.",
        "I know when my shift begins.",
        "It would be more than easy.",
        "No falls with injury came up this year.",
        "Would fixed days help?",
        "I would like to withdraw, because of the distance.",
        "I painted 32 flats in six weeks, no snags.",
        "Staff trained the new starters.",
        "I organised the fair, raised by my aunt to do so.",
        "From what you told me, you need somebody who knows when not to speak.",
        "I have been a crane operator for 14 years.",
        "I have had trouble before, but never had I seen this.",
        "Good training and hard work have paid off.",
        "You told me that one person is responsible for the keys.",
        "From what you told me, you need someone who does not mind the cold.",
        "From what you told me, you need to fix things and not to swap parts.",
        "Kids who play outside get less short-sighted.",
        "Guests who sit outside order more.",
    ],
)
def test_a_reader_would_read_on_here(sentence: str) -> None:
    """Plain English beside each of these is never asked about (E34)."""
    assert doubt_of(sentence, LEXICON) is None


def test_how_many_there_were_stands_behind_a_deed_whatever_signs_it_has() -> None:
    """A backslash in what was done is a sign like any other (E34)."""
    assert with_proof("I taught a class", "It was 30 pupils", LEXICON) == "I taught a class: 30 pupils"
    assert with_proof(r"I wrote the \s sheets", "It was 14 pages", LEXICON) == r"I wrote the \s sheets: 14 pages"
