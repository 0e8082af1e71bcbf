"""The standing pages: plain, short, honest about disagreement, with sources, ending in what to do next."""

import re
import statistics
from pathlib import Path

import pytest

from afterword.cli.share import command
from afterword.resources import resource
from support.seed import seed_words_in

GUIDES = {
    path.name: path.read_text(encoding="utf-8")
    for path in sorted(Path(str(resource("content", "guides"))).glob("*.md"))
}
PARTS = ["follow-up.md", "salary.md", "next-step.md", "references.md", "make-an-offer.md"]
each_guide = pytest.mark.parametrize("name", GUIDES)


def _section(name: str, heading: str) -> str:
    return re.split(r"^## ", GUIDES[name].partition(f"\n## {heading}\n")[2], maxsplit=1, flags=re.MULTILINE)[0]


def _prose(name: str) -> str:
    """A guide without its sources and with the words of a link in place of the link."""
    return re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", GUIDES[name].split("\n## Sources\n")[0])


def _sentences(name: str) -> list[str]:
    found = []
    for block in re.split(r"\n\s*\n|\n(?=(?:[-*]|\d+\.) )", _prose(name)):
        line = re.sub(r"^(?:[-*]|\d+\.) +", "", " ".join(block.split())).replace("*", "")
        line = re.sub(r"\b(Mr|Ms|Mx|Dr)\.", r"\1", line)
        if line and not line.startswith(("#", "|", "___")):
            found += re.split(r'(?<=[.?!:])["”]? ', line)
    return found


@pytest.mark.parametrize("name", [*PARTS, "debrief.md", "reflection.md", "offers.md", "for-coaches.md", "privacy.md"])
def test_each_part_of_the_method_has_its_page(name: str) -> None:
    """The five parts, the debrief, the look back, offers, coaches and privacy each have a page (S1, S3, S73, E17)."""
    assert name in GUIDES


@each_guide
def test_every_guide_ends_with_what_to_do_next_and_where_it_comes_from(name: str) -> None:
    """The last two parts of a page are things to do, and the pages that it rests on (S3)."""
    assert re.findall(r"^## (.+)$", GUIDES[name], re.MULTILINE)[-2:] == ["What to do next", "Sources"]
    assert re.findall(r"^(\d)\. ", _section(name, "What to do next"), re.MULTILINE)[:3] == ["1", "2", "3"]
    sources = _section(name, "Sources").strip().splitlines()
    assert len(sources) >= 4
    assert [each for each in sources if not re.fullmatch(r"- \[[^\]]+\]\(https?://[^\s/]+\.[^\s)]+\)", each)] == []
    assert len(set(sources)) == len(sources)


@each_guide
def test_a_guide_has_one_title_and_is_nothing_but_markdown(name: str) -> None:
    """A page begins with its title and has no HTML, so that any builder of sites can show it (S1)."""
    assert GUIDES[name].startswith("# ")
    assert len(re.findall(r"^# ", GUIDES[name], re.MULTILINE)) == 1
    assert re.findall(r"</?[a-z]+[ />]|\{:|&\w+;", GUIDES[name]) == []


@each_guide
def test_a_guide_is_in_plain_language(name: str) -> None:
    """Half of the sentences have at most fourteen words, and none is long (S3)."""
    lengths = [len(each.split()) for each in _sentences(name)]
    assert statistics.median(lengths) <= 14
    assert max(lengths) <= 28


@each_guide
def test_a_guide_has_none_of_the_wording_of_the_article(name: str) -> None:
    """Everything is told in our own words: no six words in a row are those of the article (E31)."""
    assert seed_words_in(_prose(name)) == []


@each_guide
def test_a_guide_links_to_pages_that_are_there(name: str) -> None:
    """A link from one guide to another finds it, and leads to somebody else's page only by https or http (S3)."""
    links = re.findall(r"\]\(([^)\s]+)\)", GUIDES[name])
    assert [link for link in links if not link.startswith(("https://", "http://")) and link not in GUIDES] == []


@each_guide
def test_every_guide_can_be_reached_from_another(name: str) -> None:
    """Nobody has to know that a page exists in order to find it (S3)."""
    assert [other for other, text in GUIDES.items() if other != name and f"]({name})" in text]


def test_each_disagreement_between_advisers_is_told_once() -> None:
    """A disagreement stands under its heading, as a question, on one page only, with what we do (S8, S31, S52, S59, S62)."""
    asked = [
        topic
        for name in GUIDES
        for topic in re.findall(r"^- \*\*(.+?)\*\*", _section(name, "Where advisers disagree"), re.MULTILINE)
    ]
    assert len(asked) >= 20
    assert [topic for topic in asked if not topic.endswith("?")] == []
    assert len({topic.casefold() for topic in asked}) == len(asked)
    told = " ".join(asked).casefold()
    for subject in (
        "the same day", "how long should the note be", "one note to a panel", "how many follow-ups", "card", "missed date", "names a figure",
        "a range or one number", "another offer", "decline by email", "test results", "unasked", "old figures",
        "ask the employer for references", "agency", "britain", "blunt",
    ):  # fmt: skip
        assert subject in told, subject


@each_guide
def test_no_guide_prints_a_figure_from_a_survey_with_an_interest(name: str) -> None:
    """How many managers say that a thank-you counts is printed nowhere: those who ask sell advice (S4)."""
    assert re.findall(r"\b(?:10|22|27|38|68|80|81|87|91) ?(?:%|per cent|percent)", GUIDES[name]) == []
    assert re.findall(r"survey of|surveys? (?:found|show|say)|\bHired\b|LinkedIn", _prose(name)) == []


@each_guide
def test_a_guide_gives_no_legal_advice(name: str) -> None:
    """Where law is mentioned it is general, has its date, and sends the reader to somebody local (E19)."""
    assert re.findall(r"illegal|unlawful|against the law|entitled|your rights", _prose(name), re.IGNORECASE) == []
    for part in re.split(r"^## ", _prose(name), flags=re.MULTILINE):
        said = " ".join(part.split())
        if re.search(r"\blaws?\b|data rules|need not give a reference", said, re.IGNORECASE):
            assert "check locally" in said
            assert "November 2026" in said


@each_guide
def test_a_guide_has_no_em_dash_and_no_stock_phrase(name: str) -> None:
    """The pages follow the same rules as the letters (S14)."""
    stock = r"\u2014|touch base|reach out|just checking in|thrilled|excited to|perfect fit|circle back|dream job"
    assert re.findall(stock, GUIDES[name], re.IGNORECASE) == []


def test_the_debrief_has_room_for_everything_that_is_soon_forgotten() -> None:
    """People, wants, questions, what was left out, promises, the next step, pay and interest, with lines to write on (S6, S15, S17, S32)."""
    headings = re.findall(r"^## (.+)$", GUIDES["debrief.md"], re.MULTILINE)
    assert headings[:-2] == [
        "People", "What they want", "Questions they asked", "What I left out", "What I promised", "What happens next",
        "Pay and the job", "My interest tonight",
    ]  # fmt: skip
    for heading in headings[:-2]:
        assert re.search(r"^___$|^\|(?: \|)+$", _section("debrief.md", heading), re.MULTILINE), heading
    assert "exact words" in _section("debrief.md", "What happens next")
    assert "They said when I should get in touch" in GUIDES["debrief.md"]
    assert "They said when they will decide" in GUIDES["debrief.md"]
    assert "not verdicts" in GUIDES["debrief.md"]


def test_the_look_back_asks_what_has_worked() -> None:
    """The reflection page asks which steps have worked before, and has room for the answer (S73)."""
    assert "have worked?\n\n___" in _section("reflection.md", "What has worked for you?")


def test_the_offers_page_knows_every_ending() -> None:
    """Acknowledge, ask for time, counter, accept, decline, another offer, withdraw, a refusal and silence (S12, E22, E23)."""
    headings = " ".join(re.findall(r"^## (.+)$", GUIDES["offers.md"], re.MULTILINE)).casefold()
    for ending in (
        "within a day",
        "time",
        "decide",
        "more",
        "accept",
        "decline",
        "else",
        "withdraw",
        "refusal",
        "silence",
    ):
        assert ending in headings


def test_customs_outside_the_united_states_and_public_panels_have_their_page() -> None:
    """Germany, Japan and Britain are named, and so is what a scored panel leaves room for (E27, E29)."""
    assert all(each in GUIDES["customs.md"] for each in ("Germany", "Japan", "Britain", "Scored public panels"))
    assert "Send no gift" in GUIDES["customs.md"]


def test_the_page_for_coaches_promises_nothing_that_is_not_there() -> None:
    """The page, its places for an answer, the one file and the PDF are named as they are on the copy itself (E17)."""
    said = GUIDES["for-coaches.md"] + GUIDES["privacy.md"]
    shared = [
        resource("templates", "share", name).read_text()
        for name in ("coach.html.j2", "_item.html.j2", "read-me.txt.j2")
    ]
    named = ("Save my feedback", "workbook.html", "works", "must fix", "could improve", "question")
    assert [each for each in named if each not in said or each not in "".join(shared)] == []
    options = {each for option in command.params for each in option.opts} | {"coach", "recruiter", "employer"}
    assert set(re.findall(r"--(?:for )?([a-z]+)", said)) <= {each.removeprefix("--") for each in options}
    assert re.findall(r"coming soon|will be able|later version|soon you", GUIDES["for-coaches.md"]) == []


def test_the_walk_away_point_and_referees_are_named_as_private() -> None:
    """The page on privacy says whose each thing is, and when to clear up (E17)."""
    said = " ".join(_prose("privacy.md").split())
    assert all(
        each in said for each in ("walk-away point", "other applications", "telephone numbers", "Six months after")
    )
