"""What the product knows, as data: fields of work, salary tools, articles, places to look."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import yaml

from afterword.plan.fields import FieldOfWork, Preparation
from afterword.resources import resource


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


@cache
def fields() -> dict[str, FieldOfWork]:
    """Every field of work by its ID."""
    return {each["id"]: _field(each) for each in _load("fields")["fields"]}


def salary_tools(country: str | None) -> tuple[Tool, ...]:
    """Where to look up pay: the country's own tools first, then those that serve everywhere."""
    return _for(country, _tools("salary-tools", "tools", "covers"))


def interview_places(country: str | None) -> tuple[Tool, ...]:
    """Where to learn how an employer interviews."""
    return tuple(tool for tool in _tools("interview-research", "places", "look_for") if _serves(tool, country))


@cache
def articles() -> tuple[Reading, ...]:
    """What to read before negotiating."""
    keys = ("title", "by", "publisher", "year", "url", "why")
    return tuple(Reading(**{key: str(each[key]) for key in keys}) for each in _load("articles")["articles"])


@cache
def questions(name: str) -> tuple[str, ...]:
    """The questions of one list: `questions_for_referees`, `questions_for_employer_people`, `debrief`."""
    return tuple(each["ask"] for each in _load("compensation")[name])


def forget() -> None:
    """Read the packs anew when they are next needed."""
    for each in (fields, articles, questions, _tools, _load):
        each.cache_clear()


def _for(country: str | None, tools: tuple[Tool, ...]) -> tuple[Tool, ...]:
    own = tuple(tool for tool in tools if country in tool.countries)
    return own + tuple(tool for tool in tools if _serves(tool, country) and tool not in own)


def _serves(tool: Tool, country: str | None) -> bool:
    return "any" in tool.countries or country in tool.countries


@cache
def _tools(file: str, key: str, covers: str) -> tuple[Tool, ...]:
    return tuple(
        Tool(each["name"], each[covers], each.get("watch_out", ""), each["url"], tuple(each["countries"]))
        for each in _load(file)[key]
    )


def _field(each: dict[str, Any]) -> FieldOfWork:
    items = tuple(Preparation(item["id"], item["do"], item["lead_days"]) for item in each["prepare"])
    flags = (each["testing_likely"], each["technical"], each["presentation"], each["portfolio"])
    return FieldOfWork(each["id"], each["name"], *flags, items, each["formats"])


@cache
def _load(name: str) -> dict[str, Any]:
    """One pack. The packs are ours and checked by tests; plain loading is enough."""
    text = resource("content", "packs", f"{name}.yaml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506  (the safe loader)
    return loaded
