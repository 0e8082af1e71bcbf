"""What the product knows, as data: fields of work, salary tools, articles, places to look."""

from dataclasses import dataclass
from typing import Any

from afterword.plan.fields import FieldOfWork, Preparation
from afterword.resources import kept
from afterword.workbook.wording.data_files import own_document, shipped


@dataclass(frozen=True)
class Tool:
    """A place to look up pay, or how an employer interviews. `countries` holds two-letter codes or `any`."""

    name: str
    covers: str
    watch_out: str
    url: str
    countries: tuple[str, ...]


@dataclass(frozen=True)
class Reading:
    """An article to read before negotiating."""

    title: str
    by: str
    publisher: str
    year: str
    url: str
    why: str


@dataclass(frozen=True)
class PackageQuestion:
    """Something that can belong to a package, and what to ask about it."""

    id: str
    name: str
    ask: str


@dataclass(frozen=True)
class Criterion:
    """One thing that a coach looks at (F8.06)."""

    id: str
    look_at: str
    works: str
    mend: str


@dataclass(frozen=True)
class FirstWords:
    """First words of fragments, by what they say: `to_do` and `did` verbs, and nouns that only look like verbs."""

    to_do: frozenset[str]
    either: frozenset[str]
    after_a_verb: frozenset[str]
    did: frozenset[str]
    things_in_ing: frozenset[str]
    things_in_ed: frozenset[str]


@kept
def fields() -> dict[str, FieldOfWork]:
    """Every field of work by its ID."""
    return {each["id"]: _field(each) for each in _load("fields")["fields"]}


def salary_tools(country: str | None) -> tuple[Tool, ...]:
    """Where to look up pay: the country's own tools first, then those that serve everywhere."""
    return _for(country, _tools("salary-tools", "tools", "covers"))


def interview_places(country: str | None) -> tuple[Tool, ...]:
    """Where to learn how an employer interviews."""
    return tuple(tool for tool in _tools("interview-research", "places", "look_for") if _serves(tool, country))


@kept
def articles() -> tuple[Reading, ...]:
    """What to read before negotiating."""
    keys = ("title", "by", "publisher", "year", "url", "why")
    return tuple(Reading(**{key: str(each[key]) for key in keys}) for each in _load("articles")["articles"])


@kept
def questions(name: str) -> tuple[str, ...]:
    """The questions of one list: `questions_for_referees`, `questions_for_employer_people`, `debrief`."""
    return tuple(each["ask"] for each in _load("compensation")[name])


@kept
def debrief() -> tuple[tuple[str, str], ...]:
    """What to answer on the day, each question with its ID."""
    return tuple((each["id"], each["ask"]) for each in _load("compensation")["debrief"])


@kept
def rubric() -> tuple[Criterion, ...]:
    """What a coach looks at, question by question (F8.06)."""
    keys = ("id", "look_at", "works", "mend")
    return tuple(Criterion(**{key: each[key] for key in keys}) for each in _load("rubric")["criteria"])


@kept
def package_items() -> tuple[PackageQuestion, ...]:
    """What can belong to a package, each with the question that turns it into a fact (F3.15)."""
    return tuple(PackageQuestion(each["id"], each["name"], each["ask"]) for each in _load("compensation")["items"])


@kept
def stock_phrases() -> tuple[str, ...]:
    """Words that stand in everybody's letters, in small letters."""
    return tuple(each["phrase"] for each in _load("stock-phrases")["phrases"])


@kept
def first_words() -> FirstWords:
    """Words by which a typed fragment is told apart: something to do, something done, a thing."""
    return FirstWords(**{name: frozenset(each.split()) for name, each in _load("first-words").items()})


def _for(country: str | None, tools: tuple[Tool, ...]) -> tuple[Tool, ...]:
    own = tuple(tool for tool in tools if country in tool.countries)
    return own + tuple(tool for tool in tools if _serves(tool, country) and tool not in own)


def _serves(tool: Tool, country: str | None) -> bool:
    return "any" in tool.countries or country in tool.countries


@kept
def _tools(file: str, key: str, covers: str) -> tuple[Tool, ...]:
    return tuple(
        Tool(each["name"], each[covers], each.get("watch_out", ""), each["url"], tuple(each["countries"]))
        for each in _load(file)[key]
    )


def _field(each: dict[str, Any]) -> FieldOfWork:
    items = tuple(Preparation(item["id"], item["do"], item["lead_days"]) for item in each["prepare"])
    flags = (each["testing_likely"], each["technical"], each["presentation"], each["portfolio"])
    return FieldOfWork(each["id"], each["name"], *flags, items, each["formats"])


@kept
def _load(name: str) -> dict[str, Any]:
    """One pack: the workspace's own where it can be used, else ours. What is wrong with it `overrides` tells."""
    document, _ = own_document("content", "packs", f"{name}.yaml")
    if document:
        from afterword.interview.reading.loader import from_document  # noqa: PLC0415  (models: only who has own packs pays)
        from afterword.workbook.wording.pack_schema import PACKS  # noqa: PLC0415

        value, _ = from_document(document, PACKS[name])
        if value:
            return value.model_dump()
    return shipped("content", "packs", f"{name}.yaml")
