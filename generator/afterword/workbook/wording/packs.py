"""What the product knows, as data: fields of work, salary tools, articles, places to look."""

from functools import cached_property
from typing import Any

from afterword.frozen import frozen
from afterword.plan.given.fields import FieldOfWork, Preparation
from afterword.resources import OwnFiles
from afterword.workbook.wording.data_files import own_document, shipped
from afterword.workbook.wording.english import ELSEWHERE, English, Titles
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.typed.words.remembered import the_same


@frozen
class Tool:
    """A place to look up pay, or how an employer interviews. `countries` holds two-letter codes or `any`."""

    name: str
    covers: str
    watch_out: str
    url: str
    countries: tuple[str, ...]
    official: bool = False

    def serves(self, country: str | None) -> bool:
        """Whether it is of use there."""
        return "any" in self.countries or country in self.countries


@frozen
class Reading:
    """An article to read before negotiating."""

    title: str
    by: str
    publisher: str
    year: str
    url: str
    why: str


@frozen
class PackageQuestion:
    """Something that can belong to a package, and what to ask about it; for some kinds of pay, or for all."""

    id: str
    name: str
    ask: str
    paid_per: tuple[str, ...] = ()
    for_few: bool = False

    def suits(self, per: str) -> bool:
        """Whether it is asked about where pay is for an hour, a year and so on."""
        return not self.paid_per or per in self.paid_per


@frozen
class Criterion:
    """One thing that a coach looks at (F8.06)."""

    id: str
    look_at: str
    works: str
    mend: str


class Packs:
    """The packs in use: ours, or the workspace's own in their place."""

    def __init__(self, files: OwnFiles) -> None:
        self._files = files
        self._loaded: dict[str, dict[str, Any]] = {}

    def fields(self) -> dict[str, FieldOfWork]:
        """Every field of work by its ID."""
        return self._fields

    def salary_tools(self, country: str | None) -> tuple[Tool, ...]:
        """Where to look up pay: the country's own, public ones first, then those that serve everywhere."""
        tools = self._tools("salary-tools", "tools", "covers")
        serving = [tool for tool in tools if tool.serves(country)]
        serving.sort(
            key=lambda tool: (country not in tool.countries, not tool.official)
        )
        return tuple(serving)

    def interview_places(self, country: str | None) -> tuple[Tool, ...]:
        """Where to learn how an employer interviews."""
        places = self._tools("interview-research", "places", "look_for")
        return tuple(place for place in places if place.serves(country))

    def articles(self) -> tuple[Reading, ...]:
        """What to read before negotiating."""
        keys = ("title", "by", "publisher", "year", "url", "why")
        entries = self._load("articles")["articles"]
        return tuple(
            Reading(**{key: str(entry[key]) for key in keys}) for entry in entries
        )

    def questions(self, name: str) -> tuple[str, ...]:
        """The questions of one list: `questions_for_referees`, `questions_for_employer_people`, `debrief`."""
        return tuple(question["ask"] for question in self._load("compensation")[name])

    def debrief(self) -> tuple[tuple[str, str], ...]:
        """What to answer on the day, each question with its ID."""
        return self._questions_by_id("debrief")

    def debrief_once_over(self) -> tuple[tuple[str, str], ...]:
        """Of these what is still of use when it has ended: nothing of what was to come."""
        moot = self._load("compensation").get("moot_once_over", ())
        return tuple(question for question in self.debrief() if question[0] not in moot)

    def learnt(self) -> tuple[tuple[str, str], ...]:
        """What to answer once it has ended without the job, each question with its ID (E51)."""
        return self._questions_by_id("learnt")

    def _questions_by_id(self, name: str) -> tuple[tuple[str, str], ...]:
        questions = self._load("compensation").get(name, ())
        return tuple((question["id"], question["ask"]) for question in questions)

    def english(self, country: str | None) -> English:
        """How English is written in a country; without one, as it is written anywhere."""
        usages = self._load("english")["usages"]
        for usage in usages:
            if country in usage["countries"]:
                return _english(usage)
        return _english(usages[-1])

    def tax_on_services(self, country: str | None) -> str:
        """What the tax on services is called in a country; empty where none is known."""
        return self._taxes.get(country or "", "")

    @cached_property
    def names_of_taxes(self) -> frozenset[str]:
        """What a tax on services is called in one word, wherever that is, in small letters: `vat`, `gst`."""
        names = " ".join(self._taxes.values()).replace("/", " ").split()
        return frozenset({"tax", *map(str.casefold, filter(str.isupper, names))})

    @cached_property
    def _taxes(self) -> dict[str, str]:
        return {
            country: tax["called"]
            for tax in self._load("taxes")["taxes"]
            for country in tax["countries"]
        }

    def rubric(self) -> tuple[Criterion, ...]:
        """What a coach looks at, question by question (F8.06)."""
        keys = ("id", "look_at", "works", "mend")
        criteria = self._load("rubric")["criteria"]
        return tuple(
            Criterion(**{key: criterion[key] for key in keys}) for criterion in criteria
        )

    def package_items(self) -> tuple[PackageQuestion, ...]:
        """What can belong to a package, each with the question that turns it into a fact (F3.15)."""
        items = self._load("compensation")["items"]
        return tuple(
            PackageQuestion(
                item["id"],
                item["name"],
                item["ask"],
                tuple(item.get("paid_per", ())),
                item.get("for_few", False),
            )
            for item in items
        )

    def stock_phrases(self) -> tuple[str, ...]:
        """Words that stand in everybody's letters, in small letters."""
        return tuple(
            entry["phrase"] for entry in self._load("stock-phrases")["phrases"]
        )

    @cached_property
    def lexicon(self) -> Lexicon:
        """Words by which a typed phrase is told apart: something to do, something done, a quality, a thing."""
        lists: dict[str, list[str]] = self._load("first-words")
        words = {
            name: frozenset(" ".join(lines).split()) for name, lines in lists.items()
        }
        return the_same(Lexicon(**words))

    @cached_property
    def _fields(self) -> dict[str, FieldOfWork]:
        return {entry["id"]: _field(entry) for entry in self._load("fields")["fields"]}

    def _tools(self, file: str, key: str, covers: str) -> tuple[Tool, ...]:
        return tuple(_tool(entry, covers) for entry in self._load(file)[key])

    def _load(self, name: str) -> dict[str, Any]:
        """One pack: the workspace's own where it can be used, else ours. What is wrong with it, `advice` tells."""
        if name not in self._loaded:
            self._loaded[name] = self._own(name) or shipped(
                f"content/packs/{name}.yaml"
            )

        return self._loaded[name]

    def _own(self, name: str) -> dict[str, Any] | None:
        document, _ = own_document(self._files, f"content/packs/{name}.yaml")
        if document is None:
            return None

        from afterword.interview.reading.to_model import from_document  # noqa: PLC0415  (models: only who has own packs pays)
        from afterword.workbook.wording.pack_schema import PACKS  # noqa: PLC0415

        pack, _ = from_document(document, PACKS[name])
        if pack is None:
            return None

        return pack.model_dump()


def _tool(entry: dict[str, Any], covers: str) -> Tool:
    return Tool(
        name=entry["name"],
        covers=entry[covers],
        watch_out=entry.get("watch_out", ""),
        url=entry["url"],
        countries=tuple(entry["countries"]),
        official=entry.get("official", False),
    )


def _english(usage: dict[str, Any]) -> English:
    names = ("id", "month_first", "resume", "referee", "job", "public_job")
    return English(
        at_home=ELSEWHERE not in usage["countries"],
        titles=Titles(usage["titles"]),
        **{name: usage[name] for name in names},
    )


def _field(entry: dict[str, Any]) -> FieldOfWork:
    prepare = tuple(
        Preparation(preparation["id"], preparation["do"], preparation["lead_days"])
        for preparation in entry["prepare"]
    )
    return FieldOfWork(
        id=entry["id"],
        name=entry["name"],
        testing_likely=entry["testing_likely"],
        technical=entry["technical"],
        presentation=entry["presentation"],
        portfolio=entry["portfolio"],
        prepare=prepare,
        formats=entry["formats"],
    )
