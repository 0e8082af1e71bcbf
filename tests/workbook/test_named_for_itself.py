"""What one brings, and what was talked about, where it is named without a verb or is a whole sentence (E34)."""

import pytest

from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.judging.judged import doubt_of
from afterword.workbook.wording.typed.proof.proved import with_proof
from afterword.workbook.wording.typed.talked_of.facts_told import with_facts_told
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.told.done_together import read_together
from afterword.workbook.wording.typed.told.points import read_point
from afterword.workbook.wording.wording import shipped_wording
from support.making import JONES, body, drafts, interview

WORDING = shipped_wording()
LEXICON = WORDING.packs.lexicon
MANAGER = {**JONES, "name": "Ruth Lee", "family_name": "Lee", "email": "ruth.lee@larkfield.example"}
TOM = {"name": "Tom Birch", "salutation": "Dear Tom", "is": "interviewer", "email": "tom.birch@larkfield.example"}


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("rewiring occupied houses", "I have experience in rewiring occupied houses"),
        (
            "my caseload of 18 families, none of which went back into care",
            "I had a caseload of 18 families, none of which went back into care",
        ),
        ("clear handover notes", "I can write clear handover notes"),
        ("tidy books", "I can keep tidy books"),
        ("medication rounds", "I have experience with medication rounds"),
        ("Deep cleans.", "I have experience with deep cleans"),
        ("Seven years without a damaged load.", "I have gone seven years without a damaged load"),
        ("accurate month-end reports", "I can write accurate month-end reports"),
        ("school trips", "I have experience with school trips"),
        ("tight deadlines", "I am used to tight deadlines"),
        ("angry customers", "I am used to angry customers"),
        ("long drives", "I am used to long drives"),
        ("Early starts.", "I am used to early starts"),
        ("running keeps me fit", "Running keeps me fit"),
        ("catering for weddings", "I have experience in catering for weddings"),
        ("a board report every month for 3 years", "I have done a board report every month for 3 years"),
        ("my own lambs since I was 12", "I have had my own lambs since I was 12"),
        ("bees since we moved here", "I have had bees since we moved here"),
        ("weekends since I was 16", "I have worked weekends since I was 16"),
        ("nights at the Royal", "What I could add, briefly: nights at the Royal"),
        ("rewired 40 houses", "I rewired 40 houses"),
        ("level 3 in care", "I have level 3 in care"),
        ("patient with people who have dementia", "I am patient with people who have dementia"),
        ("good with cattle and machinery both", "I am good with cattle and machinery both"),
        ("running the HPLC on my own", "I have experience in running the HPLC on my own"),
    ],
)
def test_what_is_named_for_itself_gets_the_verb_that_goes_with_it(typed: str, told: str) -> None:
    """Nobody has notes or rounds to bring: notes are written, and with rounds one has experience (E34)."""
    assert phrases.added(WORDING.words, read_strength(typed, LEXICON)) == told
    assert doubt_of(f"{told}.", LEXICON) is None


@pytest.mark.long
@pytest.mark.parametrize(
    ("i_bring", "goes_on"),
    [
        ("can chase late payers", "I can chase late payers, and I'd enjoy doing that with you."),
        ("good with nervous readers", "I am good with nervous readers, and I'd enjoy bringing that to your team."),
        ("medication rounds", "experience with medication rounds, and I'd enjoy using that with you."),
    ],
)
def test_only_what_one_has_is_used(i_bring: str, goes_on: str) -> None:
    """What one can do is done, what one is comes along, and what one has is used (E34)."""
    connection = {"they_want": "patience with readers", "i_bring": i_bring}
    letter = drafts(interview(people=[MANAGER, {**TOM, "connection": connection}]))["thank-you/tom-birch"]
    assert goes_on in body(letter)
    assert letter.complete


@pytest.mark.parametrize(
    ("typed", "about"),
    [
        ("Lone working at weekends.", "lone working at weekends"),
        ("get stock counts to match the till", "getting stock counts to match the till"),
        ("Releases take too long", "the fact that releases take too long"),
        ("Deploys take a whole afternoon", "the fact that deploys take a whole afternoon"),
        ("stock losses", "stock losses"),
        ("pay bands", "pay bands"),
        ("too many patients miss their appointments", "the fact that too many patients miss their appointments"),
        ("too much food goes into the bin", "the fact that too much food goes into the bin"),
        ("Callers wait for twenty minutes", "the fact that callers wait for twenty minutes"),
        ("too many agency staff", "having too many agency staff"),
    ],
)
def test_what_was_talked_about_stands_between_no_quotes(typed: str, about: str) -> None:
    """A thing is named, what is to be done is done, and a sentence stays one (E34)."""
    assert read_matter(typed, LEXICON).text == about


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was good to hear about the fact that nobody answers.", "It was good to hear that nobody answers."),
        (
            "I keep coming back to what you told me about the fact that deploys take a day.",
            "You told me that deploys take a day, and I keep coming back to it.",
        ),
        (
            "What you told me about the fact that 4.5 tons go to waste has stayed with me.",
            "You told me that 4.5 tons go to waste, and that has stayed with me.",
        ),
        (
            "Hearing about the fact that nobody answers from you told me more than any posting could.",
            "Hearing from you that nobody answers told me more than any posting could.",
        ),
        ("We talked about the rota. It was good.", "We talked about the rota. It was good."),
    ],
)
def test_a_whole_sentence_of_theirs_is_told_as_one(text: str, told: str) -> None:
    """Nobody writes `about the fact that`: they told it, and so does the letter (E34)."""
    assert with_facts_told(text) == told


@pytest.mark.long
def test_no_thank_you_tells_of_the_fact_that() -> None:
    """The letters to both who were there tell what was said as it was said (E34)."""
    matter = "Deploys take a whole afternoon"
    letters = drafts(interview(people=[MANAGER, {**TOM, "point": matter}], topics=[matter]))
    assert "hear that deploys take a whole afternoon" in body(letters["thank-you/tom-birch"])
    assert "meeting you and talking about how deploys take" in body(letters["thank-you/ruth-lee"])
    assert not [name for name in letters if name.startswith("thank-you") and "the fact that" in body(letters[name])]


@pytest.mark.parametrize(
    ("typed", "about"),
    [
        ("listens before acting", "how I listen before acting"),
        ("good with nervous readers", "how good I am with nervous readers"),
        ("I know my way round a combine", "how well I know my way round a combine"),
        ("ran the night desk together for two years", "how we ran the night desk together for two years"),
        ("brought the team together", "how I brought the team together"),
    ],
)
def test_a_referee_tells_how_somebody_is(typed: str, about: str) -> None:
    """`tell them about how good I am with nervous readers`: no quotes, and no fact that (E34)."""
    assert read_point(typed, LEXICON).text == about


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("teaching Year 4 side by side", "teaching Year 4 side by side"),
        ("Cooking side by side.", "cooking side by side"),
        ("working nights together at the depot", "working nights together at the depot"),
        ("deep-cleaned three theatres a night", "we deep-cleaned three theatres a night"),
        ("the building of the shed", "the building of the shed"),
    ],
)
def test_what_the_two_did_together_is_done_and_no_thing(typed: str, told: str) -> None:
    """`You know my work from teaching Year 4 side by side`: no article stands before what two people do (S57)."""
    assert read_together(typed, LEXICON).text == told


@pytest.mark.parametrize(
    ("deed", "proof", "told"),
    [
        (
            "I put up a board with photos",
            "At Little Oaks in Athenry parents stayed five minutes; before it was 20",
            "At Little Oaks in Athenry I put up a board with photos. Parents stayed five minutes, instead of 20 before",
        ),
        (
            "I can drive a lorry",
            "At Bell nobody had an accident",
            "I can drive a lorry. At Bell nobody had an accident",
        ),
        ("I put up a board", "At Bell I put up 14", "I put up a board, and at Bell I put up 14"),
    ],
)
def test_a_deed_is_told_at_its_place_and_what_came_of_it_behind(deed: str, proof: str, told: str) -> None:
    """Where it was stands with what was done, for a verb too that is the same in the past; what one can do has no place (E34)."""
    assert with_proof(deed, proof, LEXICON) == told


@pytest.mark.parametrize("typed", ["harvest 2022", "the merger of 2021", "lambing 2019-2021", "Elm Ward 2018 to 2020"])
def test_work_of_a_year_is_named_as_it_was_typed(typed: str) -> None:
    """`harvest 2022` is a season, and nobody harvested a year (E34)."""
    assert read_together(typed, LEXICON).text == typed


@pytest.mark.long
@pytest.mark.parametrize(
    "want", ["someone who can lift safely and doesn't cut corners", "someone who can drive a van and has a licence"]
)
def test_nobody_helps_with_what_somebody_is(want: str) -> None:
    """A task that goes on with what whoever is taken on does or has is no task to help with (E34)."""
    link = {"they_want": want, "i_bring": "drove a van for six years"}
    offer = {"received": "2027-01-22", "answer_by": "2027-01-29", "base": 98_000, "currency": "USD"}
    letters = drafts(interview(connection=link, offer=offer), "2027-01-25")
    assert not [name for name in letters if name.startswith("offer/") and "help you" in body(letters[name])]


@pytest.mark.long
@pytest.mark.parametrize(
    "typed",
    [
        "the delays on the hospital job, where certs were signed off weeks late",
        "the move to the new depot, where half of the drivers start at five",
        "the apprentices, who leave after a year",
        "the old van, the one that keeps breaking down",
        "the merger with the other school, from which nobody has recovered",
    ],
)
def test_what_is_told_of_a_thing_stays_with_it(typed: str) -> None:
    """`The apprentices, who leave` are no list of two matters, and the sentence goes on behind a comma (E34)."""
    assert read_matter(typed, LEXICON).text == read_point(typed, LEXICON).text == typed
    value = interview(people=[{**MANAGER, "point": typed}])
    told = [each.body for each in drafts(value).values() if f"about {typed}" in each.body]
    assert told
    assert [each for each in told if f"about {typed}, " not in each and f"about {typed}." not in each] == []


def test_two_matters_stay_two() -> None:
    """`The rota, who covers nights` asks of two things (E34)."""
    assert read_matter("the rota, who covers nights", LEXICON).text == "the rota and who covers nights"
    assert read_matter("the stores, where to put the cages", LEXICON).text == "the stores and where to put the cages"


@pytest.mark.parametrize(
    "typed",
    [
        "the grapes lost between the farm and the hub",
        "the money lost on returns",
        "the hours cut in spring",
        "the tickets found at the gate",
        "the orders won last year",
    ],
)
def test_what_was_done_to_a_thing_names_it(typed: str) -> None:
    """`The grapes lost on the way` are told of, and are no sentence that says so (E34)."""
    assert read_matter(typed, LEXICON).text == typed


@pytest.mark.parametrize("typed", ["Leaving Certificate physics", "Training Certificate renewals"])
def test_a_name_of_several_words_keeps_its_capitals(typed: str) -> None:
    """The Leaving Certificate is an exam, and nobody leaves a certificate (E34)."""
    assert read_matter(typed, LEXICON).text == typed
    assert read_matter("Using Excel for rotas", LEXICON).text == "using Excel for rotas"
