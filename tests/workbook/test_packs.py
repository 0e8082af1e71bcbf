"""What the product knows: fields of work, salary tools, articles, places, questions. S40, S41, S43-S46, S49, S50."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest

from afterword.resources import resource
from afterword.workbook.wording.wording import shipped_wording
from support.making import interview, seen
from support.seed import seed_words_in

PACKS = [
    "articles",
    "compensation",
    "english",
    "fields",
    "first-words",
    "interview-research",
    "rubric",
    "salary-tools",
    "stock-phrases",
    "taxes",
]
OUR_OWN = {"english", "first-words", "stock-phrases"}  # a choice of ours, not a fact about the world
COUNTRIES = ["US", "GB", "CA", "DE", "FR", "NL", "IE", "AU", "NZ", "IN", "SG", "JP"]
FIELDS = {
    "software-engineering", "data", "design", "marketing", "sales", "training", "communications", "instructional-design",
    "product", "finance", "consulting", "nursing", "education", "human-resources", "research", "public-sector", "executive",
    "laboratory",
}  # fmt: skip


def _entries(value: Any) -> list[dict[str, Any]]:
    """Every mapping in a pack, however deep."""
    if isinstance(value, dict):
        return [value, *(each for inner in value.values() for each in _entries(inner))]
    return [each for inner in value for each in _entries(inner)] if isinstance(value, list) else []


def _lists(name: str) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The lists of facts and questions of a pack, by name."""
    yield from ((key, value) for key, value in _pack(name).items() if isinstance(value, list) and "id" in value[0])


def _texts(value: object) -> Iterator[str]:
    """Every text that a pack may print: addresses, IDs and codes aside."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from () if key in {"url", "source", "sources", "id", "countries"} else _texts(inner)
    elif isinstance(value, list):
        yield from (text for inner in value for text in _texts(inner))
    elif isinstance(value, str):
        yield value


def _pack(name: str) -> dict[str, Any]:
    return shipped_wording().packs._load(name)


def test_every_pack_that_is_shipped_is_tested_here() -> None:
    """A new pack is to be added to this list (S40)."""
    assert sorted(path.stem for path in resource("content", "packs").glob("*.yaml")) == PACKS


@pytest.mark.parametrize("name", PACKS)
def test_no_id_stands_twice_in_a_list_of_a_pack(name: str) -> None:
    """An ID names one thing in its list (S53)."""
    for entry in [_pack(name), *_entries(_pack(name))]:
        for items in entry.values():
            known = (
                [each["id"] for each in items if isinstance(each, dict) and "id" in each]
                if isinstance(items, list)
                else []
            )
            assert len(known) == len(set(known)), known


@pytest.mark.parametrize("name", PACKS)
def test_every_address_in_a_pack_is_one_that_can_be_opened(name: str) -> None:
    """Each address begins with http(s) and names a host; the few tools without one have an empty address (S40, S41)."""
    for entry in _entries(_pack(name)):
        for key in ("url", "source"):
            assert not entry.get(key) or str(entry[key]).startswith(("https://", "http://")), entry
        sources = entry.get("sources", [])
        listed = [each for of in sources.values() for each in of] if isinstance(sources, dict) else sources
        assert all(str(each).startswith(("https://", "http://")) for each in listed)


@pytest.mark.parametrize("name", sorted({*PACKS} - OUR_OWN))
def test_every_fact_has_its_source_and_the_day_it_was_checked(name: str) -> None:
    """A fact says itself where it was seen and when, or its list does for all that is in it (S40, S41, E19)."""
    pack = _pack(name)
    for listed, facts in _lists(name):
        together = {"source": pack.get("sources", {}).get(listed), "checked": pack.get("checked")}
        for fact in facts:
            assert fact.get("source") or fact.get("sources") or together["source"], fact["id"]
            checked = fact.get("checked") or together["checked"]
            assert isinstance(checked, dt.date), fact["id"]
            assert checked >= dt.date(2026, 1, 1), fact["id"]


@pytest.mark.parametrize("name", ["compensation", "rubric", "taxes"])
def test_sources_are_told_for_lists_that_exist(name: str) -> None:
    """A record of sources belongs to a list of its pack, and each list of questions has one (S40)."""
    assert set(_pack(name)["sources"]) == {listed for listed, _ in _lists(name)}


def test_one_id_means_one_thing_in_every_pack() -> None:
    """Wherever an ID comes twice, it has the same words; a person who meets both sees one thing (S53)."""
    known: dict[str, dict[str, Any]] = {}
    for entry in _entries([_pack(each) for each in PACKS]):
        if {"do", "ask", "look_at"} & set(entry):
            assert known.setdefault(entry["id"], entry) == entry, entry["id"]


@pytest.mark.long
@pytest.mark.parametrize("name", PACKS)
def test_no_pack_has_the_wording_of_the_article(name: str) -> None:
    """What a pack says is in our own words (E31)."""
    assert [run for text in _texts(_pack(name)) for run in seed_words_in(text)] == []


@pytest.mark.parametrize("name", PACKS)
def test_no_pack_speaks_of_law_as_if_it_knew(name: str) -> None:
    """Nothing is called legal or illegal, and whoever is told of a licence or of law is told to check locally (E19)."""
    for text in _texts(_pack(name)):
        assert "illegal" not in text.lower()
        assert "\u2014" not in text
        if "employment law" in text or "licence is valid" in text:
            assert "check locally" in text


@pytest.mark.parametrize("name", PACKS)
def test_no_text_in_a_pack_is_empty_or_untidy(name: str) -> None:
    """Every text is there, without spaces around it or two in a row (S40)."""
    for entry in _entries(_pack(name)):
        for key, text in entry.items():
            assert not isinstance(text, str) or (text or key in {"url", "watch_out"}), entry
            assert not isinstance(text, str) or text == " ".join(text.split()), text


@pytest.mark.parametrize("country", COUNTRIES)
def test_each_country_has_five_salary_tools_and_some_of_its_own(country: str) -> None:
    """At least five, the country's own first, each with name, what it covers and address or how to ask (S40)."""
    tools = shipped_wording().packs.salary_tools(country)
    own = [country in each.countries for each in tools]
    assert len(tools) >= 5
    assert len([each for each in tools if each.url]) >= 5
    assert len([each for each in tools if country in each.countries and each.url]) >= 2
    assert own == sorted(own, reverse=True)
    assert all(each.name and each.covers and each.watch_out for each in tools)
    assert len({each.name for each in tools}) == len(tools)


@pytest.mark.parametrize("country", [None, "SA", "BR"])
def test_a_country_without_tools_of_its_own_has_those_that_serve_everywhere(country: str | None) -> None:
    """Nobody is left without a place to look (S40)."""
    assert shipped_wording().packs.salary_tools(country)
    assert all(
        "any" in each.countries or country in each.countries for each in shipped_wording().packs.salary_tools(country)
    )


def test_no_tool_is_shown_for_another_country() -> None:
    """A candidate in Ohio does not see the tools of Japan alone (S40)."""
    assert all({"any", "US"} & set(each.countries) for each in shipped_wording().packs.salary_tools("US"))


@pytest.mark.long
def test_two_articles_are_shown_with_title_author_and_address() -> None:
    """At least two; each with who wrote it and where to read it (S41)."""
    shown = seen(interview()).articles
    assert len(shown) == 2
    assert all(each.title and each.by and each.publisher and each.url and each.why for each in shown)


def test_seventeen_fields_are_known() -> None:
    """At least seventeen fields of work, the laboratory among them, each with a name that reads well in a sentence (S43-S46)."""
    fields = shipped_wording().packs.fields()
    assert set(fields) >= {*FIELDS, "general"}
    assert len(fields) >= 17
    assert all(each.name and each.formats and each.prepare for each in fields.values())


@pytest.mark.parametrize(
    ("flag", "expected"),
    [
        ("presentation", {"marketing", "sales", "training"}),
        ("portfolio", {"communications", "instructional-design"}),
        ("technical", {"software-engineering"}),
        ("testing_likely", {"software-engineering"}),
    ],
)
def test_the_fields_of_the_method_are_marked_as_it_says(flag: str, expected: set[str]) -> None:
    """Presentations in marketing, sales and training; samples in communications and instructional design (S43-S46)."""
    marked = {name for name, each in shipped_wording().packs.fields().items() if getattr(each, flag)}
    assert [name for name in expected if not any(name in each for each in marked)] == []


@pytest.mark.parametrize(
    ("flag", "only"),
    [
        ("presentation", {"marketing", "sales", "training"}),
        ("portfolio", {"communications", "instructional-design", "design", "legal"}),
    ],
)
def test_nobody_else_is_asked_for_a_presentation_or_samples(flag: str, only: set[str]) -> None:
    """A field with neither writing nor design samples, or without talks, is not told to prepare them (S45, S46)."""
    assert {name for name, each in shipped_wording().packs.fields().items() if getattr(each, flag)} == only


@pytest.mark.parametrize(
    ("field", "item", "said"),
    [
        ("sales", "sales-plan", "first 30, 60 and 90 days"),
        ("software-engineering", "task-limit", "time limit"),
        ("software-engineering", "fair-task", "unpaid task"),
        ("finance", "finance-model", "against the clock"),
        ("public-sector", "public-criteria", "one story beside it: situation, task, action, result"),
        ("public-sector", "public-step", "the grade and its pay steps"),
        ("executive", "executive-hundred-days", "first hundred days"),
        ("research", "research-chalk-talk", "at the board"),
        ("laboratory", "laboratory-talk", "nothing confidential"),
    ],
)
def test_a_field_has_the_preparation_it_is_known_for(field: str, item: str, said: str) -> None:
    """What people in the field are really asked for is on their list (S43, S48, S50, E29)."""
    assert said in {each.id: each.do for each in shipped_wording().packs.fields()[field].prepare}[item]


def test_a_preparation_is_one_thing_to_do_and_can_be_begun_in_time() -> None:
    """An item is one sentence that says what to do; nine fit in a block, and three weeks are the longest lead (S3, S43, E25)."""
    for field in shipped_wording().packs.fields().values():
        assert 5 <= len(field.prepare) <= 9, field.id
        for item in field.prepare:
            assert item.do.endswith("."), item.id
            assert item.do.count(". ") == 0, item.id
            assert len(item.do) <= 120, item.id
            assert 1 <= item.lead_days <= 21, item.id


def test_a_preparation_shared_by_fields_has_the_same_words_in_each() -> None:
    """One ID, one text, one lead time: who works in two fields sees it once (S53)."""
    seen_before: dict[str, tuple[str, int]] = {}
    for field in shipped_wording().packs.fields().values():
        for item in field.prepare:
            assert seen_before.setdefault(item.id, (item.do, item.lead_days)) == (item.do, item.lead_days), item.id


@pytest.mark.parametrize("country", ["US", "GB", "DE", None])
def test_there_is_more_than_one_place_to_learn_how_an_employer_interviews(country: str | None) -> None:
    """Glassdoor, which the method names, and at least one more (S49)."""
    places = shipped_wording().packs.interview_places(country)
    assert any("Glassdoor" in each.name for each in places)
    assert len(places) >= 2


@pytest.mark.parametrize(
    "name", ["questions_for_referees", "what_referees_are_asked", "questions_for_employer_people", "debrief"]
)
def test_the_lists_of_questions_are_there(name: str) -> None:
    """Questions to ask referees and the employer's own people, and to look back with (S57, S60, S73)."""
    asked = shipped_wording().packs.questions(name)
    assert len(asked) >= 3
    assert len(set(asked)) == len(asked)


@pytest.mark.parametrize(
    "item",
    [
        "base-pay", "bonus", "commission", "sign-on", "equity", "pension", "health-cover", "paid-leave", "family-leave", "hours",
        "place-of-work", "training", "relocation", "travel", "equipment", "title-and-level", "review-date", "probation", "notice",
        "start-date", "restrictions", "severance", "visa", "childcare", "partner-support",
    ],
)  # fmt: skip
def test_the_whole_package_is_on_the_list(item: str) -> None:
    """Pay is more than base pay: each thing that can be part of an offer has its question (S42)."""
    asked = {each["id"]: each["ask"] for each in _pack("compensation")["items"]}
    assert asked[item].endswith("?")


@pytest.mark.parametrize(
    "asked",
    [
        "people",
        "looking-for",
        "questions-asked",
        "left-out",
        "next-step",
        "which-day",
        "promised",
        "doubts",
        "interest",
    ],
)
def test_the_debrief_asks_for_what_is_soon_forgotten(asked: str) -> None:
    """Names, wishes, questions, gaps, the next step, the exact words on timing, promises and interest (S6, S15, S17, S32)."""
    assert asked in {each["id"] for each in _pack("compensation")["debrief"]}


def test_a_coach_has_a_rubric_for_everything_a_workbook_promises() -> None:
    """For each of the fourteen points a coach knows what to look at, what works, and what to do if it does not (E17, E20)."""
    criteria = {each["id"]: each for each in _pack("rubric")["criteria"]}
    assert list(criteria) == [
        "names", "interest-stated", "connection", "reader", "plain", "promise", "dates", "weekly", "truth", "pay", "referees",
        "employer-references", "proposal", "private",
    ]  # fmt: skip
    for each in criteria.values():
        assert set(each) == {"id", "look_at", "works", "mend"}
        assert each["look_at"].endswith("?")
        assert each["works"].endswith(".")
        assert each["mend"].endswith(".")


@pytest.mark.parametrize("country", ["US", "GB", "DE", "AU", "SG", "IN"])
def test_public_sources_of_a_country_come_first(country: str) -> None:
    """What a public body publishes stands before what is sold, and both before what serves everywhere (E46)."""
    ranks = [
        (country not in tool.countries, not tool.official) for tool in shipped_wording().packs.salary_tools(country)
    ]
    own = [rank for rank in ranks if not rank[0]]
    assert own
    assert ranks[: len(own)] == sorted(own)
    assert not own[0][1]
