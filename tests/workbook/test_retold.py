"""What an article says, what happened and what one thinks, typed as it is told on the telephone: a whole sentence in the letter (E34)."""

import pytest

from afterword.workbook.advice.as_sent import as_sent
from afterword.workbook.wording.typed.told.retold import read_retold
from afterword.workbook.wording.wording import shipped_wording
from support.making import case, drafts, interview

WORDING = shipped_wording()


def letter(**keys: object) -> str:
    """The follow-up of the second week."""
    return drafts(interview(topics=["customer service"], **keys))["follow-up/week-2"].body.replace("\n", " ")


def article(**keys: str) -> str:
    return letter(articles=[{"week": 2, "url": "https://a.example/x", "topic": "training", **keys}])


def news(says: str) -> str:
    return letter(news=[{"week": 2, "url": "https://a.example/x", "says": says, "comment": "congratulations"}])


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        (
            "that firms which train in house keep drivers longer",
            "It says that firms which train in house keep drivers longer.",
        ),
        (
            "That firms which train in house keep drivers longer.",
            "It says that firms which train in house keep drivers longer.",
        ),
        ("says that people stay longer", "It says that people stay longer."),
        ("the study found that nights pay more", "It says that nights pay more."),
        ("that training pays. Pay matters too", "It says that training pays. Pay matters too."),
        ("that Arriva trains its own drivers", "It says that Arriva trains its own drivers."),
        ("how firms keep drivers longer", "It is about how firms keep drivers longer."),
        ("about keeping drivers", "It is about keeping drivers."),
        ("Training in house", "It is about training in house."),
        ("Really interesting", "It is really interesting."),
        ("schools banning phones", "It is about schools banning phones."),
        ("homes with fewer agency staff", "It is about homes with fewer agency staff."),
        ("interesting piece on lambing indoors", "It is about lambing indoors."),
        ("a good read about rota planning", "It is about rota planning."),
        ("useful tips on stock control", "It has useful tips on stock control."),
        ("the driver shortage in Wales", "It is about the driver shortage in Wales."),
        ("shows how to keep drivers", "It shows how to keep drivers."),
    ],
)
@pytest.mark.long
def test_what_an_article_says_is_a_whole_sentence(typed: str, sent: str) -> None:
    """Somebody who hears `What does it say?` answers `that ...`, or with what it is about."""
    assert sent in article(says=typed)
    told = dict(as_sent(case(interview(articles=[{"week": 2, "url": "https://a.example/x", "says": typed}])), WORDING))
    assert sent.partition(". ")[0].rstrip(".") in told["says"]


@pytest.mark.parametrize(
    "typed",
    [
        "Two plants halved their complaints.",
        "firms which train in house keep drivers longer",
        "training in house pays for itself within a year",
        "Staff want stable rotas",
        "Drivers quit",
        "schools banning phones report fewer fights",
        "homes with fewer staff close",
        "nurses on nights sleep badly",
        "firms training staff report gains",
        "Late rotas drive people out",
        "That plant won an award.",
        "that saved them a week a month",
        "That much is clear",
        "What matters most is sleep.",
        "How they train matters more than how long.",
        "Why do drivers leave?",
        "Fewer shifts, fewer accidents",
    ],
)
def test_a_sentence_stays_as_it_was_typed(typed: str) -> None:
    """Nothing is put before what has its own verb, or may have."""
    assert read_retold(typed, WORDING.packs.lexicon).text == typed
    assert read_retold(typed, WORDING.packs.lexicon).form == "sentence"


@pytest.mark.long
def test_news_are_told_as_sentences_too() -> None:
    """What happened, and the friendly word about it."""
    assert "to see that the Marion plant won an award. Congratulations." in news("that the Marion plant won an award")
    assert "to see that there is news of the new hall in Marion." in news("the new hall in Marion")


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("second store opening in Dudley", 'to see the news: "Second store opening in Dudley". Congratulations.'),
        (
            "Garden show in June, you have a stand",
            'to see the news: "Garden show in June, you have a stand". Congratulations.',
        ),
        ("provides free lunches now", "to see that it provides free lunches now. Congratulations."),
        ("New head appointed", 'to see the news: "New head appointed". Congratulations.'),
        ("you buy 24 buses for next year", "to see that you are buying 24 buses for next year. Congratulations."),
        ("They won best window", "to see that you won best window. Congratulations."),
        ("opened a second bakery in May", "to see that you opened a second bakery in May. Congratulations."),
        ("the Gazette wrote about your garden", "to see that the Gazette wrote about your garden. Congratulations."),
        ("sales are up again, it says", "to see that sales are up again. Congratulations."),
    ],
)
def test_news_without_a_verb_are_a_headline_and_what_comes_is_told_as_coming(typed: str, sent: str) -> None:
    """Nobody is delighted to see that something stands there without a verb (E34)."""
    assert sent in news(typed)


@pytest.mark.long
def test_why_it_matters_needs_no_because() -> None:
    """It is the answer to a question, and stands in the letter without that."""
    assert "nd they had the same trouble." in article(says="Two plants did it.", why="cos they had the same trouble")
    sent = article(says="Two plants halved their complaints.", why="because their second site was as small as yours")
    assert "heir second site was as small as yours." in sent
    assert "ecause" not in sent


@pytest.mark.long
@pytest.mark.parametrize("why", ["It is as big as yours.", "It is smaller than yours.", "It was the same trouble."])
def test_what_it_is_like_is_said_of_no_queue(why: str) -> None:
    """`A hotel cut its queue, which is as big as yours` would be said of the queue: both stand as they were typed (E56)."""
    assert f"otel in Graz cut its queue. {why}" in " ".join(
        article(says="A hotel in Graz cut its queue.", why=why).split()
    )


@pytest.mark.long
def test_a_thought_needs_no_that() -> None:
    """It follows `I think` in talk."""
    bodies = drafts(
        interview(thoughts=[{"about": "the night shift", "say": "that a rota made ahead might keep people"}])
    )
    (sent,) = [each.body for each in bodies.values() if "rota" in each.body]
    assert "A rota made ahead might keep people." in sent.replace("\n", " ")
