"""Whoever reads a letter is `you` in it, in whichever key the candidate wrote `they`, `their`, `she` or the name (E34)."""

import re
from typing import Any

import pytest

from afterword.interview.values.sentences import sentences
from afterword.workbook.letters.drafts import Draft
from afterword.workbook.letters.frame.spoken_to import OPTED_OUT
from afterword.workbook.proposal.view import proposal_view
from afterword.workbook.wording.typed.grammar.whose import Told, Whose, whose
from afterword.workbook.wording.wording import shipped_wording
from support.making import JONES, candidate, day, drafts, interview

WORDING = shipped_wording()
LEXICON = WORDING.packs.lexicon
Yaml = dict[str, Any]
_MARK = "marrow"
_BARE = re.compile(r"(?i)\b(?:they|theirs?)\b")
_IN_PERSON: Yaml = {"how": "in person", "tone": "full", "topics": ["the archive"]}
_OFFER: Yaml = {
    "received": "2027-01-27",
    "answer_by": "2027-02-05",
    "in_writing": "yes",
    "base": 62000,
    "currency": "USD",
    "per": "year",
    "start": "2027-03-01",
}
_PLAN: Yaml = {
    "kind": "service",
    "suits_role": "yes",
    "need": "The archive should be open on Fridays.",
    "need_is": "stated",
    "skill": "I kept an archive open.",
    "services": ["a list of all boxes"],
    "time": "12 days",
    "from": "2027-04-05",
    "to": "2027-05-14",
    "results": ["boxes found by number"],
    "questions": ["How many boxes are there?"],
    "fees": {"quantity": 12, "unit": "day", "rate": 400, "currency": "USD"},
}
_FINDING: Yaml = {
    "source": "the trade survey",
    "figure": 74000,
    "currency": "USD",
    "kind": "survey",
    "as_of": "2026-05",
}
_ARTICLE: Yaml = {
    "week": 1,
    "title": "Two plants",
    "source": "the Review",
    "topic": "the attic",
    "says": "Stock was halved.",
}
_NEWS: Yaml = {
    "week": 2,
    "title": "An award",
    "says": "Larkfield won an award.",
    "source": "the Mirror",
    "comment": "Well done.",
}


def _link(**changes: str) -> Yaml:
    return {"they_want": "find each box", "i_bring": "cut waiting times", **changes}


def _offer(**changes: object) -> Yaml:
    return {"offer": {**_OFFER, **changes}}


def _plan(**changes: object) -> Yaml:
    return {"proposal": {**_PLAN, **changes}}


_NO: Yaml = {"interested": "no", "offer": _OFFER}
_REFUSED: Yaml = {"result": "rejected", "on": "2027-02-01"}
# Each key whose phrase goes into a letter to the employer, with a phrase of theirs that fits it, and the day.
_TYPED: list[tuple[str, Yaml, str]] = [
    ("role_aim", {"role_aim": "get their marrows out on time"}, ""),
    ("strengths", {"strengths": ["I know their marrow beds inside out"]}, ""),
    ("connection.they_want", {"connection": _link(they_want="get their marrow fleet through its test")}, ""),
    ("connection.i_bring", {"connection": _link(i_bring="ten years on the same marrow line as theirs")}, ""),
    ("connection.proof", {"connection": _link(proof="It is about the size of their marrow patch.")}, ""),
    ("evidence.they_want", {"evidence": [_link(they_want="deal with their marrow suppliers")]}, ""),
    ("evidence.i_bring", {"evidence": [_link(i_bring="ran a marrow patch the size of theirs")]}, ""),
    ("evidence.proof", {"evidence": [_link(proof="It is the same marrow press as theirs.")]}, ""),
    ("thoughts.about", {"thoughts": [{"about": "their plan for the marrows", "say": "A list might help."}]}, ""),
    ("thoughts.say", {"thoughts": [{"about": "the attic", "say": "They could weigh the marrow first."}]}, ""),
    (
        "thoughts.about, at once",
        {"thoughts": [{"about": "how I would sell their marrow", "say": "I would ask first.", "at_once": "yes"}]},
        "",
    ),
    ("topics", {"topics": ["their marrow rota"]}, ""),
    (
        "employer_said.decide_in_words",
        {"employer_said": {"decide_by": "2027-02-05", "decide_in_words": "after their marrow audit"}},
        "",
    ),
    ("employer_said.going_on", {"employer_said": {"going_on": "the harvest at their marrow farm"}}, ""),
    ("follow_ups.add.say", {"follow_ups": {"add": [{"week": 1, "say": "I tried their new marrow soup."}]}}, ""),
    ("articles.topic", {"articles": [{**_ARTICLE, "topic": "how they store the marrow"}]}, ""),
    ("articles.source", {"articles": [{**_ARTICLE, "source": "their own marrow newsletter"}]}, ""),
    ("news.says", {"news": [{**_NEWS, "title": None, "says": "Their marrow won a prize."}]}, ""),
    ("news.comment", {"news": [{**_NEWS, "comment": "Their marrow deserves it."}]}, ""),
    ("news.source", {"news": [{**_NEWS, "source": "a post on their marrow page"}]}, ""),
    (
        "people.looking_for",
        {
            "connection": None,
            "topics": None,
            "people": [{**JONES, "looking_for": ["sort their marrow stock out"]}],
            "strengths": ["sorting out marrow stock"],
        },
        "",
    ),
    ("people.thank_for", {"people": [{**JONES, "thank_for": "showing me their marrow press"}]}, ""),
    ("people.point", {"people": [{**JONES, "point": "why they gave up the marrow trade"}]}, ""),
    ("people.asked_for", {"people": [{**JONES, "asked_for": "a photo of their marrow"}]}, ""),
    (
        "salary.findings.is_for",
        {
            "salary": {
                "researched": "yes",
                "findings": [{**_FINDING, "is_for": "their kind of marrow grower"}],
                "opening": 76000,
                "target": 74000,
                "currency": "USD",
            },
            "offer": _OFFER,
        },
        "2027-01-27",
    ),
    (
        "next_step.waiting_for.what",
        {"next_step": {"waiting_for": {"what": "their marrow test", "on": "2027-01-18", "hear_by": "2027-01-26"}}},
        "2027-01-27",
    ),
    ("offer.time_for", _offer(time_for="read their marrow contract", ask_until="2027-02-12"), "2027-01-27"),
    ("offer.package.what", _offer(package=[{"what": "lunch in their marrow canteen"}]), "2027-01-27"),
    ("offer.package.note", _offer(package=[{"what": "sign-on", "note": "after their marrow season"}]), "2027-01-27"),
    ("offer.place", _offer(place="the farm on their marrow site"), "2027-01-27"),
    ("saying_no.because, an offer", {**_NO, "saying_no": {"because": "their marrow hours do not fit"}}, "2027-01-28"),
    (
        "saying_no.because, before one",
        {
            "outcome": {"result": "withdrawn", "on": "2027-01-20"},
            "saying_no": {"because": "it is too far from their marrow depot"},
        },
        "2027-01-20",
    ),
    ("saying_no.can_name", {**_NO, "saying_no": {"can_name": "Raj Patel, who grew marrow for them"}}, "2027-01-28"),
    ("saying_no.still_like", {**_NO, "saying_no": {"still_like": "a post at their marrow farm"}}, "2027-01-28"),
    ("outcome.they_chose", {"outcome": {**_REFUSED, "they_chose": "somebody from their marrow farm"}}, "2027-02-01"),
    ("outcome.they_praised", {"outcome": {**_REFUSED, "they_praised": "how I sold their marrow"}}, "2027-02-01"),
    ("lines.say", {"lines": [{"of": "thank-you/angela-jones", "say": "I liked how they cook the marrow."}]}, ""),
    ("proposal.need", _plan(need="Nobody weighs the marrow since the last firm let them down."), "2027-01-20"),
    ("proposal.skill", _plan(skill="Ten years on the marrow press they have"), "2027-01-20"),
    (
        "proposal.approach",
        _plan(kind="tackle the problem", suits_role=None, approach=["weigh their marrow"]),
        "2027-01-20",
    ),
    ("proposal.results", _plan(results=["their marrow sells out by noon"]), "2027-01-20"),
    ("proposal.questions", _plan(questions=["whether the marrow is theirs or next door's"]), "2027-01-20"),
    ("proposal.talk_takes", _plan(talk_takes="half an hour at their marrow farm"), "2027-01-20"),
]


def _sentences(draft: Draft) -> list[str]:
    return [sentence for sentence in sentences(draft.body) if _MARK in sentence]


@pytest.mark.long
@pytest.mark.parametrize(("key", "typed", "today"), _TYPED, ids=[key for key, _, _ in _TYPED])
def test_no_key_lets_their_through_to_those_whose_it_is(key: str, typed: Yaml, today: str) -> None:
    """In a letter to Larkfield it is your farm, wherever the candidate typed their farm (E34)."""
    letters = drafts(interview(**{**_IN_PERSON, **typed}), today)
    told = [
        sentence
        for draft in letters.values()
        if draft.step.within.partition("/")[0] != "references"
        for sentence in _sentences(draft)
    ]
    assert told, key
    assert not [sentence for sentence in told if _BARE.search(sentence)]
    assert any(re.search(r"\byou(?:rs?)?\b", sentence, re.IGNORECASE) for sentence in told)


def test_every_key_that_is_left_out_of_it_says_why() -> None:
    """A headline is quoted; a key that is left as typed has its reason beside it (E34)."""
    assert all(reason for _, reason in OPTED_OUT.values())


def test_the_page_of_a_proposal_speaks_to_those_who_read_it() -> None:
    """The page that is handed over says your fence, and you for the one who decides (E34)."""
    plan = {
        "results": ["she gets her Sundays back", "parents get their photos the same day"],
        "questions": ["whether the fence is theirs or next door's"],
        "approach": ["shadow Angela for a day", "show them how to run it themselves"],
    }
    page = proposal_view(WORDING, interview(**_plan(**plan)), day("2027-01-20"))
    assert page is not None
    assert page.proposal.results == ("you get your Sundays back", "parents get their photos the same day")
    assert page.proposal.questions == ("whether the fence is yours or next door's",)
    assert [*map(str.lower, page.steps)] == ["shadow you for a day", "show you how to run it yourselves"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("why their last chefs left", "READER"),
        ("the team they run", "READER"),
        ("the vans and how they plan to charge them", "READER"),
        ("the website still says they're closed", "READER"),
        ("since the last firm let them down", "READER"),
        ("cows matter more to them than tractors", "READER"),
        ("nobody to feed the calves since their last lad left", "READER"),
        ("someone to sort their website out", "READER"),
        ("firms the size of theirs", "READER"),
        ("the kids and their shoes", "OTHERS"),
        ("how often to deworm the horses and what they eat", "OTHERS"),
        ("what parents want when they ring up", "OTHERS"),
        ("let the drivers pick their own runs", "OTHERS"),
        ("the regulars told me they would love it", "OTHERS"),
        ("somebody who does what they say", "OTHERS"),
        ("another firm came back quicker and they pay more", "OTHERS"),
        ("my parents need me near them", "OTHERS"),
        ("a customer who lost their temper", "OTHERS"),
        ("at Tesco they moved the lockers", "OTHERS"),
        ("At Lidl they put me in charge", "OTHERS"),
        ("you asked how they do it", "OPEN"),
        ("how many vans have they got", "READER"),
        ("a kitchen their size", "READER"),
        ("whether to let them bring dogs", "OPEN"),
        ("a flyer in their window", "READER"),
    ],
)
def test_they_are_those_named_before_or_those_who_read_it(typed: str, meant: str) -> None:
    """Their shoes are the children's, their website is the reader's (E34)."""
    found = re.search(r"(?i)\b(?:they|them|theirs?)\b", typed)
    assert found
    told = Told(typed[: found.start()], found[0], typed[found.end() :])
    assert whose(told, LEXICON) is Whose[meant]


@pytest.mark.parametrize(
    ("about", "typed", "meant"),
    [
        ("a fight at the bar", "I'd split <them> up first", "OTHERS"),
        ("a fight at the bar", "if <they> kicked off again I'd ring the police", "OTHERS"),
        ("a fight at the bar", "if <they> had a second man on the door it would stop", "READER"),
        ("trouble in the queue", "walk one of <them> to the door", "OTHERS"),
        ("changing time", "I would never leave <them> on their own", "OTHERS"),
        ("lambing", "I'd check on <them> every ten minutes", "OTHERS"),
        ("lambing", "<they> could be walked through the gate in pairs", "OTHERS"),
        ("the queue at drop-off", "a rota would spread <them> out", "OTHERS"),
        ("the queue at drop-off", "it costs <them> an hour a day", "READER"),
        ("no-shows on a Friday", "<they> could text people the day before", "READER"),
        ("the attic", "I'd ring <them> first", "OPEN"),
        ("the mare", "Load him last and let <her> follow a friend", "OPEN"),
    ],
)
def test_those_in_a_fight_are_not_whoever_reads_of_it(about: str, typed: str, meant: str) -> None:
    """`I'd split you up first` threatens the hiring manager; those who fight are named nowhere, and are others (E34)."""
    before, word, behind = re.split("[<>]", f"{about}. {typed}")
    assert whose(Told(before, word, behind, is_mine=True), LEXICON) is Whose[meant]


@pytest.mark.parametrize(
    ("about", "typed", "meant"),
    [
        ("closing time", "I'd ask for <their> ID and say no", "OTHERS"),
        ("closing time", "I wouldn't serve <them>", "OTHERS"),
        ("first mornings", "comfort them till <they> settled then join in", "OTHERS"),
        ("a bad colour", "I'd ring <them> myself and offer a free cut", "OTHERS"),
        ("how soon I could start", "I could be with <them> by March", "READER"),
        ("when I could start", "whenever <they> want me", "READER"),
    ],
)
def test_an_answer_tells_what_one_would_do_with_others(about: str, typed: str, meant: str) -> None:
    """Asked what they would do, nobody tells what they would do with whoever asks (E34)."""
    before, word, behind = re.split("[<>]", f"{about}. {typed}")
    told = Told(before, word, behind, is_mine=True, is_answer=True)
    assert whose(told, LEXICON) is Whose[meant]


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Angela is right about the lockers.", "You are right about the lockers."),
        ("Her idea of one late night would work.", "Your idea of one late night would work."),
        ("I keep thinking of Ms. Jones's idea of one late night.", "I keep thinking of your idea of one late night."),
        (
            "It must have been years of work for Ms. Jones and everyone.",
            "It must have been years of work for you and everyone.",
        ),
        ("Please give my best to Tom and his team.", "Please give my best to Tom and his team."),
        ("Does she want it in Excel?", "Do you want it in Excel?"),
        ("I saw it on Angela's Instagram.", "I saw it on your Instagram."),
        ("My landlord lets me go in March, he was fine.", "My landlord lets me go in March, he was fine."),
        ("My mum lives there and she says they're the best.", "My mum lives there and she says you're the best."),
        ("I met two of the carers and they were lovely.", "I met two of the carers and they were lovely."),
    ],
)
def test_whoever_reads_it_is_not_spoken_of_by_name(typed: str, told: str) -> None:
    """Nobody writes to Ms. Jones that Ms. Jones is right (E34)."""
    line = {"of": "thank-you/angela-jones", "say": typed}
    letter = drafts(interview(**_IN_PERSON, lines=[line]))["thank-you/angela-jones"]
    assert told in letter.body
    assert not letter.gaps


def test_what_nobody_can_say_is_asked_about() -> None:
    """`They gave me a prize` may be the firm of then: the letter is not ready, and names the words (E34)."""
    link = _link(proof="They gave me a prize twice.")
    letter = drafts(interview(**_IN_PERSON, connection=link))["thank-you/angela-jones"]
    assert "they gave me" in " ".join(letter.gaps)


def test_a_referee_hears_who_calls() -> None:
    """Priya has never heard of Angela, and of Ms. Jones she reads in the same letter (E34)."""
    asked = {"who": "priya-shah", "chosen": "2027-01-14", "caller": "Angela herself", "calls_on": "2027-01-25"}
    letters = drafts(interview(**_IN_PERSON, references=[asked]), "2027-01-14", candidate())
    told = " ".join(draft.body for draft in letters.values() if draft.step.within.startswith("references"))
    assert "Ms. Jones herself" in told
    assert "Angela herself" not in told


def test_a_name_with_odd_signs_is_told_sign_for_sign() -> None:
    """Whatever stands in a name, a referee reads it as it is (E14)."""
    angela = {**JONES, "name": r"Angela \stein\1", "family_name": r"\stein\1"}
    asked = {"who": "dana-wu", "points": ["what I did for Angela in June"]}
    letters = drafts(interview(people=[angela], references=[asked]))
    assert r"what I did for Ms. \stein\1 in June" in letters["references/ask-dana-wu"].body


def test_a_sentence_of_ours_is_left_alone_whatever_was_typed_elsewhere() -> None:
    """`an hour if they can` is typed of the talk on the page, and makes no `anything you like` of the team's questions (E34)."""
    typed = {"kind": "tackle the problem", "need": "The dock", "talk_takes": "an hour if they can, at the site"}
    letters = drafts(interview(proposal=typed), "2027-02-10")
    bodies = [letter.body for letter in letters.values() if "half an hour with your team" in letter.body]
    assert bodies
    assert all("so that they can ask me anything they like" in body for body in bodies)
