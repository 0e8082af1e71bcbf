"""What the product knows: fields of work, salary tools, articles, places. S40, S41, S43-S46, S49, S50."""

from typing import Any

import pytest

from afterword.resources import resource
from afterword.workbook import packs
from plan.making import interview, seen

PACKS = ["articles", "compensation", "fields", "interview-research", "salary-tools"]


def _entries(value: Any) -> list[dict[str, Any]]:
    """Every mapping in a pack, however deep."""
    if isinstance(value, dict):
        return [value, *(each for inner in value.values() for each in _entries(inner))]
    return [each for inner in value for each in _entries(inner)] if isinstance(value, list) else []


def _pack(name: str) -> dict[str, Any]:
    return packs._load(name)


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
        assert all(str(each).startswith(("https://", "http://")) for each in entry.get("sources", []))


@pytest.mark.parametrize("name", PACKS)
def test_no_text_in_a_pack_is_empty_or_untidy(name: str) -> None:
    """Every text is there, without spaces around it or two in a row (S40)."""
    for entry in _entries(_pack(name)):
        for key, text in entry.items():
            assert not isinstance(text, str) or (text or key in {"url", "watch_out"}), entry
            assert not isinstance(text, str) or text == " ".join(text.split()), text


@pytest.mark.parametrize("country", ["US", "GB", "CA", "DE", "FR", "NL", "IE", "AU", "NZ", "IN", "SG", "JP"])
def test_each_country_has_five_salary_tools_and_some_of_its_own(country: str) -> None:
    """At least five, the country's own first, each with name, what it covers and address or how to ask (S40)."""
    tools = packs.salary_tools(country)
    own = [country in each.countries for each in tools]
    assert len(tools) >= 5
    assert len([each for each in tools if each.url]) >= 5
    assert any(own)
    assert own == sorted(own, reverse=True)
    assert all(each.name and each.covers for each in tools)
    assert len({each.name for each in tools}) == len(tools)


@pytest.mark.parametrize("country", [None, "SA", "BR"])
def test_a_country_without_tools_of_its_own_has_those_that_serve_everywhere(country: str | None) -> None:
    """Nobody is left without a place to look (S40)."""
    assert packs.salary_tools(country)
    assert all("any" in each.countries or country in each.countries for each in packs.salary_tools(country))


def test_no_tool_is_shown_for_another_country() -> None:
    """A candidate in Ohio does not see the tools of Japan alone (S40)."""
    assert all({"any", "US"} & set(each.countries) for each in packs.salary_tools("US"))


def test_two_articles_are_shown_with_title_author_and_address() -> None:
    """At least two; each with who wrote it and where to read it (S41)."""
    shown = seen(interview()).articles
    assert len(shown) == 2
    assert all(each.title and each.by and each.publisher and each.url and each.why for each in shown)


def test_seventeen_fields_are_known() -> None:
    """At least seventeen fields of work, each with a name that reads well in a sentence (S43-S46)."""
    fields = packs.fields()
    assert len(fields) >= 17
    assert "general" in fields
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
    marked = {name for name, each in packs.fields().items() if getattr(each, flag)}
    assert [name for name in expected if not any(name in each for each in marked)] == []


def test_a_preparation_shared_by_fields_has_the_same_words_in_each() -> None:
    """One ID, one text, one lead time: who works in two fields sees it once (S53)."""
    seen_before: dict[str, tuple[str, int]] = {}
    for field in packs.fields().values():
        for item in field.prepare:
            assert seen_before.setdefault(item.id, (item.do, item.lead_days)) == (item.do, item.lead_days), item.id


@pytest.mark.parametrize("country", ["US", "GB", "DE", None])
def test_there_is_more_than_one_place_to_learn_how_an_employer_interviews(country: str | None) -> None:
    """Glassdoor, which the method names, and at least one more (S49)."""
    places = packs.interview_places(country)
    assert any("Glassdoor" in each.name for each in places)
    assert len(places) >= 2


@pytest.mark.parametrize("name", ["questions_for_referees", "questions_for_employer_people", "debrief"])
def test_the_lists_of_questions_are_there(name: str) -> None:
    """Questions to ask referees and the employer's own people, and to look back with (S57, S60, S73)."""
    asked = packs.questions(name)
    assert len(asked) >= 3
    assert len(set(asked)) == len(asked)
