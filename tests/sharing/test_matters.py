"""What a private note is about is known again in wholly other words: all that speaks for it is added up, and then one asks."""

from pathlib import Path

import pytest

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.unexplained import close_words
from afterword.sharing.leaks.unexplained.matters import Matters
from afterword.sharing.leaks.unexplained.seen import Seen
from afterword.sharing.leaks.unexplained.sentences import Sentence
from afterword.sharing.leaks.unexplained.weighed import NOTE, leanings_of

PLACE = "lines.0.say"
NOBODY = Seen(())
RETOLD = """
the divorce hearing is in June <- My week is full of court dates about who gets the kids.
I had a panic attack on the crane <- I keep calm, but for the day I began to hyperventilate up there.
we expect twins in August <- With two cots to buy I can't do nights.
a cataract operation on my left eye <- the lamps glare since my lens went cloudy
my site licence lapsed for a year <- I left the two months out in which I worked without a license
I am in a dispute over unpaid overtime <- two of them for hours that they never paid
I got a written warning in autumn <- the lamps would have saved me my lettera di richiamo
I lied about my degree <- I never finished the course, but nobody knows
my father has dialysis on Mondays <- see who takes father to dialisis
I have two slipped discs <- Sitting for more than an hour hurts, I would rather stand at the bench.
I have epilepsy <- Flashing lights are dangerous for me, I can lose consciousness.
I am pregnant and tell nobody <- From spring on I would be away for some months, and back before the pool opens.
I am pregnant and tell nobody <- there would have to be cover for me, as I shall be away for a few months
Rozwód w toku, dzieci co drugi tydzień <- the weeks with the children and the weeks without
the divorce is under way <- I have the kids every second week, so my weeks without the kids are free
this one is my fallback <- I will not hide that you are my safety net, and a good one.
my boss has no idea that I am looking <- led the data team, and is the only one there who has been told
I am 61 and think of my pension <- Four good years are what I have left, and a night line needs about three.
my notice is three months and I told them one <- I could be with you in four weeks, whatever my contract says.
my partner was laid off in October <- cover for the two of us, now that only one of us has work
I am 61 years old <- I was born the year the wall went up.
my work visa is tied to my employer <- If I quit I have ninety days to pack.
I am a single parent <- At six there is nobody but me to fetch them.
my ex stalks me <- I had to change my number twice.
I cried in the car <- sobbed
I cried in the car <- I sobbed in the parking lot.
I cried in the car <- bit weepy
our marriage counselling is on Thursdays <- rough patch at home
I have a warning on my file <- There is a mark on my personnel record
I have a warning on my file <- a warning at Harrow Mills
sent from the hospital <- A&E
sent from the hospital <- in the waiting room
"""
HARMLESS = """
I am pregnant and tell nobody <- The old crane was away for repair for some months.
the divorce is under way <- On weeks with a fair we paint with the children.
this one is my fallback <- a second choice of supplier for each part
my boss has no idea that I am looking <- has been told what matters here and speaks of it well
this one is my fallback <- A net below the crane is a safe thing to have.
my boss has no idea that I am looking <- The only pump there was looked after by two of us.
my notice is three months and I told them one <- I have read what the contract says of the lift.
we expect twins in August <- Six years of gearbox work, two of them with twin gearboxes.
a cataract operation on my left eye <- The left crane was booked for the bank.
I got a written warning in autumn <- The written exam of the guild was in autumn.
I am in a dispute over unpaid overtime <- Paid invoices were filed by month.
I am a single parent <- At six the first bus comes, and I am on it.
I am on parole until August <- Every other Friday I tidied the store.
my ex stalks me <- I changed the number of steps twice.
my site licence lapsed for a year <- I drew up the plan for the site in a year.
I cried in the car <- I put a cap on the cost of car hire.
I have a warning on my file <- I mark what is on file, and what is not.
sent from the hospital <- The hospitality of the house is known.
"""


def pairs(text: str) -> list[list[str]]:
    """A private note and a sentence a line."""
    return [line.split(" <- ") for line in text.strip().splitlines()]


def asked(note: str, text: str, seen: Seen = NOBODY) -> bool:
    """Whether one is asked about a sentence, as it may retell a note."""
    private = (Withheld(("topics", 0), note, marked=True),)
    sentence = Sentence(text, PLACE, seen)
    return bool(list(Matters.of(private).told_in(sentence, leanings_of(sentence)[NOTE])))


@pytest.mark.parametrize(("note", "text"), pairs(RETOLD))
def test_a_note_in_wholly_other_words_is_asked_about(note: str, text: str) -> None:
    """Court dates about the kids are the divorce, and cots are the twins: whoever knows the candidate reads it so."""
    assert asked(note, text)


@pytest.mark.parametrize(("note", "text"), pairs(HARMLESS))
def test_a_word_in_common_is_no_matter_in_common(note: str, text: str) -> None:
    """Twin gearboxes are no twins, and a written exam is no warning."""
    assert not asked(note, text)


def test_words_that_the_reader_sees_elsewhere_tell_nothing() -> None:
    """Where the job is on a ward for new mothers, a baby is work."""
    note, text = "we expect twins in August", "I bathed each baby on the ward."
    assert asked(note, text)
    assert not asked(note, text, Seen((Withheld(("role_aim",), "a calm ward for every baby"),)))


def test_a_rare_word_of_a_note_speaks_for_it_too() -> None:
    """What else the sentence reads like decides: nobody is asked about a heron as such."""
    note = "the heron was my fault"
    assert asked(note, "I'd rather not talk of the heron with my doctor.")
    assert not asked(note, "The heron stands on the third page of your report.")


def test_what_a_coach_quotes_is_not_what_the_comment_says() -> None:
    """The letter that they quote is there for all to read."""
    comment = Withheld(("feedback", 0, "text"), 'Cut "my divorce made me calm", it is too much.')
    sentence = Sentence("my marriage made me calm", PLACE, NOBODY)
    assert not list(Matters.of((comment,)).told_in(sentence, 0.0))
    own = Withheld(("debrief",), comment.text)
    assert list(Matters.of((own,)).told_in(sentence, 0.0)) == [own]


def test_each_matter_has_words_that_tell_it_and_words_round_it() -> None:
    """A line is read by its first three letters a phrase: none that stands for others is shorter, and none is there twice."""
    lines = Path(close_words.__file__).with_name("matters.txt").read_text(encoding="utf-8").splitlines()
    for line in lines:
        telling, beside = (part.split(", ") for part in line.split(" | "))
        phrases = [*telling, *beside]
        assert len(set(phrases)) == len(phrases), line[:40]
        assert all(len(phrase) > 3 for phrase in phrases if phrase.endswith("*")), line[:40]
        assert line == line.casefold()
        assert line.isascii()
