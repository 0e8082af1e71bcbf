"""Only what is certain is woven into a sentence of ours; all else stands in words that bear any form, and reads well there (E34)."""

from typing import Any

import pytest

from afterword.workbook.advice.sentences_in_doubt import sentences_in_doubt
from afterword.workbook.letters.drafts import our_drafts
from afterword.workbook.letters.frame import last_look
from afterword.workbook.letters.link.link import is_asked
from afterword.workbook.proposal.view import proposal_view
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.judging.judged import doubt_of
from afterword.workbook.wording.typed.proof.proofs import read_proof
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.told.done_together import read_together
from afterword.workbook.wording.typed.told.retold import read_retold
from afterword.workbook.wording.typed.wanted.chosen import read_chosen
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.typed.words.form import Form
from afterword.workbook.wording.wording import shipped_wording
from support.making import CONNECTION, JONES, body, candidate, case, day, drafts, interview

WORDING = shipped_wording()
LEXICON = WORDING.packs.lexicon


def needed(typed: str) -> str:
    want = read_want(typed, LEXICON)
    return phrases.told(WORDING.words, want) if want.is_said else phrases.wanted(WORDING.words, want)


def brings(typed: str) -> str:
    return phrases.brought(WORDING.words, read_strength(typed, LEXICON))


@pytest.mark.parametrize(
    "typed",
    [
        "drivers home by seven",
        "not having to explain things twice",
        "long-term thinking",
        "a manager people will follow",
        "kids off their phones",
        "stop people leaving, half leave",
        "the ovens break down every week",
        "the lift breaks down when it rains",
        "the vans run late",
        "the doors stick",
    ],
)
def test_what_is_not_certain_of_them_is_told_in_their_own_words(typed: str) -> None:
    """No article, no `someone who` and no `experience in` of ours stands before what may be something else (E34)."""
    assert needed(typed) == f'You told me that this matters to you: "{typed}"'


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("a way to keep the old customers", "a way to keep the old customers"),
        ("a mother tongue other than English", "someone with a mother tongue other than English"),
        ("a bit of experience with lambing", "someone who has a bit of experience with lambing"),
        ("some experience of glazing", "someone with some experience of glazing"),
        ("a way with nervous horses", "someone who has a way with nervous horses"),
        ("Staff keep leaving", "You told me that staff keep leaving"),
        ("the roof leaks", "You told me that the roof leaks"),
        ("stop losing apprentices", "You told me that you need to stop losing apprentices"),
        (
            "to have the accounts closed by the tenth",
            "You told me that you want to have the accounts closed by the tenth",
        ),
        ("have the till balanced every night", "You told me that you want to have the till balanced every night"),
        ("get the drawings out on time", "someone who can get the drawings out on time"),
        ("a bit more discipline on site", "From what you told me, you need a bit more discipline on site"),
        (
            "that somebody finally answers the emails",
            "You told me that it matters to you that somebody finally answers the emails",
        ),
        ("to stop mixing up the trays", "You told me that you need to stop mixing up the trays"),
        ("they have trouble keeping them", "You told me that you have trouble keeping them"),
        ("they lose half of them in a month", "You told me that you lose half of them in a month"),
    ],
)
def test_what_is_certain_of_them_is_woven(typed: str, said: str) -> None:
    """A way to do something is needed, a tongue is somebody's, and a sentence of theirs is told as one (E34)."""
    assert needed(typed) == said


@pytest.mark.parametrize(
    "typed",
    [
        "work alone for days without losing heart",
        "cycle to work in all weathers",
        "up at 5 since I was 9",
        "shrink from 2.4 to 0.9",
        "ask anyone at Hadley's",
    ],
)
def test_what_is_done_and_not_certain_is_asked_about(typed: str) -> None:
    """Nobody quotes themselves: what begins with no thing and no quality, and tells of nobody, is asked about (E34)."""
    assert not read_strength(typed, LEXICON).fits


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("twenty marathons", "What I would bring, in short: twenty marathons"),
        (
            "forklift, reach truck and counterbalance",
            "What I would bring, in short: forklift, reach truck and counterbalance",
        ),
        ("shoe repairs and key cutting", "What I would bring, in short: shoe repairs and key cutting"),
        ("back from two years in Ghana", "What I would bring, in short: back from two years in Ghana"),
        ("to sight-read anything", "I can sight-read anything"),
        ("able to lip-read", "I can lip-read"),
        ("Rehomed 60 dogs in one summer", "I rehomed 60 dogs in one summer"),
        ("hit every target since January", "I have hit every target since January"),
        (
            "started a daily count and it has been right since May",
            "I started a daily count and it has been right since May",
        ),
        (
            "moved the proving to the night and since then it is out by six",
            "I moved the proving to the night and since then it is out by six",
        ),
        (
            "wrote a list for the van and have lost nothing since",
            "I wrote a list for the van and have lost nothing since",
        ),
        ("never once lost a file", "I have never once lost a file"),
        ("A baker's hours don't frighten me.", "A baker's hours don't frighten me"),
        ("steady hands", "I would bring steady hands"),
        ("I bring gubbin", "I would bring gubbin"),
        ("calm with learners and passengers", "I am calm with learners and passengers"),
        ("of the nine I rode with eight are still there", "Of the nine I rode with, eight are still there"),
        ("8 of 9 drivers still there", "8 of 9 drivers are still there"),
        ("half the team I hired has been promoted", "Half the team I hired has been promoted"),
        ("98% of my learners passed", "98% of my learners passed"),
        ("my apprentices all passed", "My apprentices all passed"),
        ("on my ward the falls halved", "On my ward the falls halved"),
        ("turnover down from 30% to 10%", "Turnover went down from 30% to 10%"),
        ("drivers come to me with their problems", "Drivers come to me with their problems"),
        ("because I ride along they stay", "Because I ride along, they stay"),
        ("under me the shop made its first profit", "Under me the shop made its first profit"),
        ("since I took over the shop makes a profit", "Since I took over, the shop makes a profit"),
        (
            "after my training fewer people left",
            "I have done something of the kind before: after my training fewer people left",
        ),
        ("of my last five apprentices four are now journeymen", "Of my last five apprentices, four are now journeymen"),
        ("what I planted still grows", "What I planted still grows"),
        ("waste down a third", "Waste went down a third"),
        ("sickness went down by a third", "Sickness went down by a third"),
        ("I brought AHT down from 7:10 to 5:40", "I brought AHT down from 7:10 to 5:40"),
        ("zero complaints", "I have had zero complaints"),
        ("all my tools", "What I would bring, in short: all my tools"),
        ("eight of nine kept", "What I would bring, in short: eight of nine kept"),
    ],
)
def test_what_somebody_brings_is_woven_where_its_form_is_certain(typed: str, sentence: str) -> None:
    """Behind `to` something is done, whatever the word; so many of a thing are had by nobody unless it is known to be had (E34)."""
    assert brings(typed) == sentence


@pytest.mark.long
def test_what_was_noted_stands_behind_other_words_each_week() -> None:
    """One reader never has the same words twice before what stands as it was noted, and never two beginnings of one thought (E56)."""
    typed = ["twenty marathons", "shoe repairs and key cutting", "forklift, reach truck and counterbalance"]
    letters = drafts(interview(strengths=typed))
    told = [" ".join(body(letters[f"follow-up/week-{week}"]).split()) for week in (1, 2, 3)]
    begun = [
        text.partition(strength)[0].strip('" ').rpartition(". ")[2] for text, strength in zip(told, typed, strict=True)
    ]
    assert len({*begun}) == len(typed)
    assert all(begins.endswith(":") for begins in begun)
    assert not any("mentioned. " in text for text in told)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("no falls on my ward between March and August", "There were no falls on my ward between March and August"),
        ("zero complaints in 2025", "There were zero complaints in 2025"),
        ("no accidents in six years", "There have been no accidents in six years"),
        ("no sick days since 2019", "I have had no sick days since 2019"),
        (
            "onboarding completion up from 40 to 71%",
            "What I would bring, in short: onboarding completion up from 40 to 71%",
        ),
        ("no complaints in three years at Bell's", "There were no complaints in three years at Bell's"),
        ("cutting the month-end close from nine days to four", "I cut the month-end close from nine days to four"),
        ("reducing waste by a third", "I reduced waste by a third"),
        ("raising attendance from 80% to 95%", "I raised attendance from 80% to 95%"),
        ("keeping mistakes below 1 in 400", "I would bring experience in keeping mistakes below 1 in 400"),
        ("running night shifts for 30 people", "I would bring experience in running night shifts for 30 people"),
        ("writing care plans", "I would bring experience in writing care plans"),
        (
            "clearing a backlog of 1,200 unmatched invoices in six weeks",
            "I cleared a backlog of 1,200 unmatched invoices in six weeks",
        ),
        ("a kitchen where nobody has to shout", "What I would bring, in short: a kitchen where nobody has to shout"),
        ("training in mediation", "I would bring training in mediation"),
        ("training budget holders", "I would bring experience in training budget holders"),
        ("being the only girl in the workshop", "What I would bring, in short: being the only girl in the workshop"),
    ],
)
def test_a_result_is_told_as_what_was_done_or_as_what_there_was(typed: str, sentence: str) -> None:
    """Nobody has experience in what happened once, and nobody brings `running night shifts` as one brings a licence (E34)."""
    assert brings(typed) == sentence


@pytest.mark.long
@pytest.mark.parametrize(
    ("strength", "goes_on"),
    [
        ("trained three apprentices", "and I would be happy to do the same for you."),
        ("traced a fault in a 1960s school", "and I think that experience would come in useful."),
        ("traced a fault that two firms had given up on", "and I think that experience would come in useful."),
        ("took over a group in February and nobody was excluded after Easter", "nobody was excluded after Easter."),
        ("ran a chip shop for nine years", "and I think that experience would come in useful."),
        ("rewrote the billing service in Go", "and I think that experience would come in useful."),
        ("my own tools", "which I think would come in useful."),
    ],
)
def test_only_what_can_be_done_again_is_offered_again(strength: str, goes_on: str) -> None:
    """Nobody offers to run a chip shop for nine years once more, nor what bears a name of another house (E34)."""
    assert goes_on in body(drafts(interview(strengths=[strength]))["follow-up/week-1"])


@pytest.mark.long
@pytest.mark.parametrize("how", ["without supervision", "on their own", "single-handed", "independently"])
def test_nobody_is_helped_with_what_is_done_alone(how: str) -> None:
    """`I would love to help you run a ward without supervision` contradicts itself: the letter says nothing of it (E34)."""
    offer = {"received": "2027-02-01", "answer_by": "2027-02-08"}
    wants = {**CONNECTION, "they_want": f"someone who can run a night ward {how}"}
    letter = drafts(interview(offer=offer, connection=wants), "2027-02-02")["offer/acknowledge"]
    assert "help you" not in body(letter)
    assert letter.complete


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("no one answers the phone after five", "the fact that no one answers the phone after five"),
        ("Two of the boilers are forty years old.", "the fact that two of the boilers are forty years old"),
        ("most of your drivers want Fridays off", "the fact that most of your drivers want Fridays off"),
        ("My question about the pension", "the pension"),
        ("too many agency staff", "having too many agency staff"),
        ("not enough cover during half term", "not having enough cover during half term"),
        ("stock goes missing from the back room", "the fact that stock goes missing from the back room"),
        ("drivers leave after three months", "the fact that drivers leave after three months"),
        ("Builds take forty minutes", "the fact that builds take forty minutes"),
        ("leaves block the drains every autumn", "the fact that leaves block the drains every autumn"),
        ("tenants ring after hours", "the fact that tenants ring after hours"),
        ("customers queue round the block", "the fact that customers queue round the block"),
        ("the kitchen floods when it rains", "the fact that the kitchen floods when it rains"),
        ("the stock count never matches", "the fact that the stock count never matches"),
        ("the heating breaks down every winter", "the fact that the heating breaks down every winter"),
        ("the dog barks at postmen", "the fact that the dog barks at postmen"),
        ("the weekly stops in six village halls", "the weekly stops in six village halls"),
        ("the boiler needs replacing", "the fact that the boiler needs replacing"),
        ("lambs die in the cold", "the fact that lambs die in the cold"),
        ("staff leave for the hospital", '"staff leave for the hospital"'),
        ("the projector overheats", "the fact that the projector overheats"),
        ("neighbours object to the noise", "the fact that neighbours object to the noise"),
        ("paint peels off the benches", '"paint peels off the benches"'),
        ("the lift that never works", "the lift that never works"),
        ("the person who shouts when they lose", "the person who shouts when they lose"),
        ("the price rises in January", "the price rises in January"),
        ("only one lift for six floors", "having only one lift for six floors"),
        ("no heating in the nave", "having no heating in the nave"),
        ("no smoking on site", "no smoking on site"),
        ("swapping paper for tablets", "swapping paper for tablets"),
        ("pigeons nest in the loft", "the fact that pigeons nest in the loft"),
        ("guests steal the towels", "the fact that guests steal the towels"),
        ("children arrive hungry", "the fact that children arrive hungry"),
        ("walkers path through the wood", '"walkers path through the wood"'),
        ("kiln gets too hot", '"kiln gets too hot"'),
        ("sales targets for the year", '"sales targets for the year"'),
    ],
)
def test_what_was_talked_about_follows_about(typed: str, told: str) -> None:
    """A sentence stands behind `the fact that`, and of a question of one's own what it was about (E34)."""
    assert read_matter(typed, LEXICON).text == told
    assert not is_asked(told)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("seven audits, no findings", "To give you an idea: seven audits, no findings"),
        ("eleven days ahead of plan", "To give you an idea: eleven days ahead of plan"),
        ("still keeps time", "It still keeps time"),
    ],
)
def test_a_proof_is_a_sentence_only_where_it_can_be(typed: str, told: str) -> None:
    """Nothing `meant` a list with a no in it, or days; what a thing still does has its subject (E34)."""
    assert read_proof(typed, LEXICON).text == told


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [("stay in house", "to stay in house"), ("to hire from within", "to hire from within")],
)
def test_they_chose_to_do_something(typed: str, chosen: str) -> None:
    """What they chose to do is nobody's ability: `you chose to stay in house` (E34)."""
    assert phrases.chosen(WORDING.words, read_chosen(typed, LEXICON)) == chosen


def test_what_a_referee_did_is_told_to_them() -> None:
    """`You trained me` is a sentence of the two, and no fact from which somebody knows a work (E34)."""
    together = read_together("You trained me as a signaller", LEXICON)
    assert (together.form, together.text) == (Form.SAID, "you trained me as a signaller")


@pytest.mark.parametrize(
    ("typed", "form"),
    [
        ("three bakers who share one oven", Form.THING),
        ("a baker who has no oven", Form.THING),
        ("plants that share a rota have fewer falls", Form.SENTENCE),
        ("People who cycle live longer", Form.SENTENCE),
    ],
)
def test_somebody_of_whom_nothing_is_said_is_what_an_article_is_about(typed: str, form: Form) -> None:
    """Who is meant is no sentence: the article is about them (E34)."""
    assert read_retold(typed, LEXICON).form is form


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("whether I'd fit in with the night team", "whether I'd fit in with the night team"),
        ("to see how I deal with angry customers", "how I deal with angry customers"),
        ("They want to know if I can drive.", "whether I can drive"),
    ],
)
def test_what_they_want_to_know_of_me_is_told_as_that(typed: str, asked: str) -> None:
    """What matters to them may be how the candidate does something: told to them and to a referee, and nobody `helps with that` (E34)."""
    met = [{**JONES, "looking_for": [typed]}]
    letters = drafts(
        interview(people=met, connection={**CONNECTION, "they_want": typed}, references=[{"who": "priya-shah"}])
    )
    thanks, brief = letters["thank-you/angela-jones"], letters["references/brief-priya-shah"]
    assert f"You told me that it matters to you {asked}." in body(thanks)
    assert "help with that" not in body(thanks)
    assert f"From what they told me, it matters to them {asked}," in body(brief)
    assert thanks.complete
    assert brief.complete


@pytest.mark.long
@pytest.mark.parametrize("typed", ["she is worried about it", "high turnover"])
def test_no_letter_with_a_mark_of_ours_is_ready(typed: str) -> None:
    """What cannot be told is in no list for a referee; a letter that holds something to add never counts as READY (E32, E34)."""
    met = [{**JONES, "looking_for": [typed, "good knife skills"]}]
    letters = drafts(interview(people=met, references=[{"who": "priya-shah"}]))
    assert "good knife skills" in body(letters["references/brief-priya-shah"])
    assert [name for name, draft in letters.items() if "[ADD" in draft.body and draft.complete] == []


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Need to read the contract properly.", "Before I decide, I would like to read the contract properly."),
        ("I have to talk it over with my wife", "Before I decide, I would like to talk it over with my wife."),
        (
            "My current boss is on holiday until Monday",
            "I would like a little longer before I decide, as my current boss is on holiday until Monday.",
        ),
        ("I'd like to visit the depot once more", "Before I decide, I would like to visit the depot once more."),
        (
            "my husband starts a new job on the same day",
            "I would like a little longer before I decide, as my husband starts a new job on the same day.",
        ),
        ("I'm waiting for my visa", "I would like a little longer before I decide, as I'm waiting for my visa."),
        (
            "because my landlord needs an answer on the lease first",
            "I would like a little longer before I decide, as my landlord needs an answer on the lease first.",
        ),
    ],
)
def test_what_the_time_is_for_may_be_a_sentence(typed: str, said: str) -> None:
    """Whoever types that they need to, or why they need time, is asked nothing: the letter says it (E34)."""
    offer = {"received": "2027-02-01", "answer_by": "2027-02-08", "ask_until": "2027-02-15", "time_for": typed}
    me = candidate(phone="+1 555 0134")
    letter = drafts(interview(offer=offer), "2027-02-02", me)["offer/acknowledge"]
    assert said in body(letter)
    assert letter.complete  # also where `my number is` stands below it, which nobody typed


def test_nobody_would_like_to_decide_before_they_decide() -> None:
    """What the time is for is asked about where the letter would say it twice (E34)."""
    offer = {"received": "2027-02-01", "answer_by": "2027-02-08", "time_for": "decide with my partner"}
    letter = body(drafts(interview(offer=offer), "2027-02-02")["offer/acknowledge"])
    assert "decide with" not in letter
    assert "I would like to think it over properly before I decide." in letter


def test_steps_of_a_proposal_are_lines_of_a_list() -> None:
    """`To label every shelf.` is a step as any other, in the letter and on the page (E34)."""
    steps = [
        "To label every shelf.",
        "look at the figures after a month",
        "that every new cleaner shadows someone for a week",
    ]
    proposal = {
        "kind": "tackle the problem",
        "need": "builds take forty minutes",
        "skill": "I ran two shops.",
        "approach": steps,
    }
    view = proposal_view(WORDING, interview(proposal=proposal), day("2027-01-20"))
    assert view is not None
    assert view.steps == (
        "Label every shelf",
        "Look at the figures after a month",
        "Every new cleaner shadows someone for a week",
    )
    assert view.need == "Builds take forty minutes."


@pytest.mark.long
@pytest.mark.parametrize(
    ("say", "printed"),
    [
        ("and you promote from within", "You promote from within."),
        ("your team actually talks to its users", "Your team actually talks to its users."),
        ("the job is bigger than the advert said", "The job is bigger than the advert said."),
    ],
)
def test_a_sentence_of_ones_own_begins_with_a_capital(say: str, printed: str) -> None:
    """A line, and what is added in a week, need no capital as typed: the letter has it, and is READY (E34)."""
    lines = [{"of": "thank-you/angela-jones", "say": say}]
    letters = drafts(interview(lines=lines, follow_ups={"add": [{"week": 1, "say": say}]}))
    assert printed in body(letters["thank-you/angela-jones"])
    assert printed in body(letters["follow-up/week-1"])
    assert letters["thank-you/angela-jones"].complete


@pytest.mark.long
def test_what_is_doubted_is_shown_where_it_was_typed() -> None:
    """A fault in a line is told of that line, and of no other key that shares small words with it (E32)."""
    lines = [{"of": "thank-you/angela-jones", "say": "to get back into hands-on nursing with the team on the ward"}]
    link = {"they_want": "someone to get on with the team", "i_bring": "six years in this line of work"}
    value = interview(lines=lines, connection=link)
    problems = [*sentences_in_doubt(case(value), WORDING, our_drafts(case(value), WORDING))]
    assert [problem.message.partition("`")[2].partition("`")[0] for problem in problems] == ["say"]
    me = candidate(personality_tests=[{"name": "DiSC", "how_i_work": "I should of been calm"}])
    of_me = case(interview(results_that_fit=["DiSC"]), me=me)
    (problem,) = sentences_in_doubt(of_me, WORDING, our_drafts(of_me, WORDING))
    assert problem.span.file == "content/me.yaml"


@pytest.mark.long
def test_a_sentence_that_stands_in_many_letters_is_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What one brings is said in several letters; where it was typed is looked for in the files when it is first met."""
    looked_for: list[tuple[str, str]] = []

    def counted(*about: Any) -> last_look.Place:
        looked_for.append(about[-2:])
        return place_of(*about)

    place_of = last_look._place_of
    monkeypatch.setattr(last_look, "_place_of", counted)
    letters = " ".join(" ".join(draft.body.split()) for draft in our_drafts(case(interview()), WORDING))
    assert [sentence for sentence, _ in looked_for if letters.count(sentence) > 1] != []
    assert len(looked_for) == len({*looked_for})


@pytest.mark.long
def test_a_post_is_named_as_one_speaks_of_it() -> None:
    """What stands in brackets behind a post is in the subject, and in no sentence."""
    letter = drafts(interview(role="Teacher for beginners and schools"))["thank-you/angela-jones"]
    assert "about the role of Teacher for beginners and schools." in body(letter)
    letter = drafts(interview(role="Care Assistant (Nights)"))["thank-you/angela-jones"]
    assert "about the Care Assistant role." in body(letter)
    assert "(Nights)" in letter.subject
    through = {
        "name": "Eva Lind",
        "is": "agency consultant",
        "agency": "Kade",
        "thank_for": "ringing me twice before it",
    }
    for role, told in (
        ("team leader outbound (nights)", " for the team leader outbound role at "),
        ("team leader outbound, nights", " for the role of team leader outbound, nights, at "),
    ):
        value = interview(role=role, people=[{**JONES, "email": None}, through])
        letter = drafts(value)["pass-on/angela-jones"]
        assert told in body(letter)
        assert not [gap for gap in letter.gaps if "outbound" in gap]


@pytest.mark.long
@pytest.mark.parametrize(
    ("time", "fees", "said"),
    [
        ("12 days", None, "It would take 12 days."),
        (
            "12 days",
            {"quantity": 1, "unit": "shelf", "rate": 380, "currency": "USD"},
            "It would take 12 days and cost $380",
        ),
        ("evenings at first", None, ""),
    ],
)
def test_a_proposal_says_how_long_the_work_takes(time: str, fees: object, said: str) -> None:
    """The time of a proposal stands in its email where it is a length of time; whatever else it is stands on the page alone (E32)."""
    proposal = {
        "kind": "tackle the problem",
        "need": "Builds take long.",
        "skill": "I ran two.",
        "approach": ["ask"],
        "time": time,
        "fees": fees,
    }
    letter = body(drafts(interview(proposal=proposal))["offer/proposal"])
    assert said in letter
    assert ("It would take" in letter) == bool(said)


@pytest.mark.long
@pytest.mark.parametrize(
    "say", ["My notice period is now four weeks instead of eight.", "I could now start four weeks earlier."]
)
def test_when_one_can_begin_is_no_answer_to_what_they_need(say: str) -> None:
    """A notice that shares a word with a result is told, and no letter says that it was told because of their need (E35)."""
    link = {"they_want": "keep the vans on the road all winter", "i_bring": "cut repairs from eight weeks to four"}
    said = {"week": 1, "say": say}
    before = {"week": 1, "say": "I passed my test."}
    second = drafts(interview(connection=link, follow_ups={"add": [before, {**said, "week": 2}]}))["follow-up/week-2"]
    assert say in body(second)
    assert "you told me" not in body(second)
    first = drafts(interview(connection=link, follow_ups={"add": [said]}))["follow-up/week-1"]
    assert "I mention it" not in body(first)


@pytest.mark.long
def test_what_was_told_as_a_sentence_is_told_so_again() -> None:
    """`What you told me about the fact that` is said by nobody: a weekly letter tells it, and comes back to it (E34)."""
    thoughts = [{"about": "Drivers leave after three months.", "week": 1, "say": "A mentor might help."}]
    letter = body(drafts(interview(thoughts=thoughts))["follow-up/week-1"])
    assert (
        "You told me that drivers leave after three months, and I keep coming back to it. A mentor might help."
        in letter
    )
    assert "the fact that" not in letter


@pytest.mark.parametrize(
    "sentence",
    [
        "What you told me about the fact that nobody knows who owns the build server is still on my mind.",
        "At Oakdene that meant thirty beds and two drug rounds a day.",
        "At Dale & Co that meant 160 people.",
    ],
)
def test_a_right_sentence_is_not_doubted(sentence: str) -> None:
    """What something meant is told, and a build server has its article (E34)."""
    assert doubt_of(sentence, LEXICON) is None


@pytest.mark.long
def test_what_one_holds_is_held_at_no_place_of_before() -> None:
    """A licence is held today: what it meant at a place of before stands in a sentence of its own (E34)."""
    link = {"i_bring": "I hold a Class 1 licence", "proof": "At Denby that meant six routes and no missed clinic."}
    letter = body(drafts(interview(connection={**CONNECTION, **link}))["thank-you/angela-jones"])
    assert "I hold a Class 1 licence. At Denby that meant six routes and no missed clinic." in letter
