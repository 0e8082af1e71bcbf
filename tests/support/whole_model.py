"""Strategies over the whole model: interviews and candidates as people could type them, made from the model itself.

Each key is there or not, lists have none to four entries, and each value is drawn for the kind of its field. So a new field is
drawn by itself. What must fit together (dates, names known elsewhere) is drawn as a distance or a number first, and is typed
when the rest is known.
"""

import datetime as dt
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

from afterword import escape
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.interview import Interview, Person
from afterword.interview.model.people import person_id
from afterword.interview.model.vocabulary import PersonRole
from afterword.interview.reading.workspace import Workspace, read_workspace
from afterword.interview.values import LONGEST_LINE, LONGEST_TEXT
from afterword.plan.known_steps import possible_drafts, possible_steps
from afterword.plan.steps import Chapter
from afterword.workbook.wording.wording import shipped_wording
from support import filling, hostile
from support.workspace import Tree, as_yaml

ME = "me"
_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example, HealthCheck.filter_too_much]


def often(default: int, *, shrunk: bool = True) -> settings:
    """Settings for a property: as many examples as AFTERWORD_EXAMPLES says, or a few; the same ones in every run.

    What fails is made smaller first, unless one look takes so long that this would never end. Trees of some hundred values are slow to draw and large, which is what the health checks would complain of.
    """
    return settings(
        max_examples=int(os.environ.get("AFTERWORD_EXAMPLES") or default),
        deadline=None,
        derandomize=True,
        database=None,
        phases=(Phase.explicit, Phase.generate, *([Phase.shrink] if shrunk else [])),
        suppress_health_check=_SLOW,
    )


# --- texts ---

_EVERYDAY = (
    "Angela Jones", "HR Business Partner", "Larkfield Foods", "customer service", "the night shift rota", "Tom", "calm",
    "It went well. Ask Tom about March!", "eight years of multi-site relationship building", "salary", "US", "yes", "10:30",
    "Target", "1 555 0171", "2019 to 2023", "https://ex.example/a?b=c&d=e#f",
)  # fmt: skip
_OTHER_SCRIPTS = (
    "نورة العتيبي", "山田太郎", "Łódź, Zażółć", "Зоя Иванова", "עדי לוי", "Nguyễn Thị Minh Khai", "ΑΒΓ δεζ", "👩‍💻 मीरा", "王明",
)  # fmt: skip
_MARKS = (
    "{0} [[{1}]]",
    "[[{1}]] {0}",
    "{0} [[{1}]] {0}",
    "[[{1}]]",
    "{0} [[{1}",
    "[[{1}]] [[{0}]]",
    "{0}]] [[{1}",
    "[[]]{0}",
)
_UNLIKE = "canary"
_OF_BROKEN_LETTERS = "ÂÃÄÅâð√‚├ÔΓРС\ufffd"  # noqa: RUF001  (with what stands behind one, it is what is left of another letter)


def _unlike(number: int) -> str:
    """A text that hardly any other is like."""
    return f"{_UNLIKE}{number:06d} sings of {number % 97} rivers"


UNLIKE = st.integers(0, 999_999).map(_unlike)
_SHORT = st.one_of(
    UNLIKE,
    st.sampled_from(_EVERYDAY),
    st.sampled_from(_OTHER_SCRIPTS),
    st.sampled_from(hostile.values()),
    st.builds(str.format, st.sampled_from(_MARKS), st.sampled_from(_EVERYDAY), UNLIKE),
    st.lists(
        st.characters(exclude_categories=["Cs"], exclude_characters=_OF_BROKEN_LETTERS), min_size=1, max_size=8
    ).map("".join),  # `text` tries our own words
)


def _at_length(most: int) -> st.SearchStrategy[str]:
    """Texts up to the limit exactly, of words or without a gap."""
    return st.builds(
        lambda start, text, gap, less: (f"{start} " + (text + gap) * most)[: most - less].strip(),
        UNLIKE,
        st.sampled_from(["word", "山", "[[x]]", "a.b", "&lt;", "Wort\u00ad"]),
        st.sampled_from([" ", ""]),
        st.integers(0, 2),
    )


def _usable(most: int) -> Callable[[str], str]:
    """What the form takes of a text: not more than fits, and never nothing."""

    def usable(text: str) -> str:
        cut = escape.clean(text)[:most].strip()
        return text if len(escape.clean(text)) <= most and " ".join(cut.split()) else cut if cut.split() else "x"

    return usable


LINES = st.one_of(*[_SHORT] * 12, _at_length(LONGEST_LINE)).map(_usable(LONGEST_LINE))
TEXTS = st.one_of(*[_SHORT] * 4, st.lists(_SHORT, min_size=1, max_size=4).map("\n".join), _at_length(LONGEST_TEXT)).map(
    _usable(LONGEST_TEXT)
)


# --- one value ---

_PLAIN = (
    "1", "2", "4", "7", "12", "13", "40", "50", "100", "168", "1000", "1950", "2018", "2100", "an-id", "x1", "a" * 60,
    "US", "GB", "DE", "SA", "JP", "NL", "Holland", "us", "USD", "EUR", "JPY", "KWD", "usd", "yes", "no", "True", "OFF", "8:45",
)  # fmt: skip
_ZONES = ("America/New_York", "America/Los_Angeles", "Europe/Amsterdam", "Asia/Tokyo", "Australia/Lord_Howe", "UTC")
_EMAILS = ("a@mail.example", "O'Neil+x@sub.mail.example", "angela.jones@larkfield.example")
_LINKS = ("https://ex.example/a", "http://ex.example:80/?q=%20&a=b;c#x", "https://ex.example/(a)_[b]*c*~d~")
_AMOUNTS = ("0", "1", "27.5", "640.50", "2027", "97531", "98000.1234", "128000", "999999999999")


@dataclass(frozen=True, order=True)
class Ahead:
    """A day so many days after the interview; `form` says how it is typed."""

    days: int
    form: str = "{day}"

    def typed(self, held: dt.date) -> str:
        """The day as it stands in the file."""
        day = held + dt.timedelta(days=self.days)
        return self.form.format(day=day, month=f"{day:%Y-%m}")


@dataclass(frozen=True)
class Known:
    """One of the names that are known elsewhere: the how-manieth, around and around; without any, the key is left out."""

    names: str
    number: int


Drawn = Any  # a tree in which days and known names are not typed yet
_KNOWN = {
    ("references", "who"): "referees",
    ("results_that_fit",): "tests",
    ("follows",): "interviews",
    ("fields",): "fields",
    ("log", "did"): "steps",
    ("drafts", "of"): "drafts",
    ("feedback", "about"): "items",
}
_MOSTLY = {  # what leaves the rest of the workbook out is drawn, and seldom
    ("interested",): "yes",
    ("employer_said", "do_not_contact"): "no",
    ("stage",): "second",
    ("outcome", "result"): "offer",
}
_DAYS = st.integers(0, 70)


@cache
def values(leaf: filling.Leaf) -> st.SearchStrategy[Drawn]:
    """What may be typed into one field."""
    if leaf.path in _KNOWN:
        return st.builds(Known, st.just(_KNOWN[leaf.path]), st.integers(0, 400))
    if words := filling._words(leaf):
        mostly = [_MOSTLY[leaf.path]] * 3 * len(words) if leaf.path in _MOSTLY else []
        return st.sampled_from([*mostly, *words, *(each.upper() for each in words if leaf.takes(each.upper()))])
    found = next((made for made in (_texts(leaf), _figures(leaf)) if made is not None), None)
    return st.sampled_from([each for each in _PLAIN if leaf.takes(each)]) if found is None else found


def _texts(leaf: filling.Leaf) -> st.SearchStrategy[Drawn] | None:
    """What may be typed into a field for texts, addresses or places."""
    if leaf.text:
        return TEXTS if leaf.takes("x" * (LONGEST_LINE + 1)) else LINES
    for known, form in ((_EMAILS, "{0}@secret.example"), (_LINKS, "https://{0}.example/")):
        if leaf.takes(known[0]):
            found = [each for each in (*known, *hostile.values()) if leaf.takes(escape.clean(each))]
            return st.one_of(st.sampled_from(found), st.builds(form.format, UNLIKE.map(lambda text: text.split()[0])))
    return st.sampled_from(_ZONES) if leaf.takes(_ZONES[0]) else None


def _figures(leaf: filling.Leaf) -> st.SearchStrategy[Drawn] | None:
    """What may be typed into a field for amounts or days."""
    if leaf.takes("98000.5"):
        return st.one_of(st.sampled_from(_AMOUNTS), st.integers(1, 200_000).map(str))
    forms = [form for form in ("{day}", "{day} 10:00", "{day}T9:30", "{month}") if leaf.takes(_sample(form))]
    return st.builds(Ahead, _DAYS, st.sampled_from(forms)) if forms and not leaf.takes("an-id") else None


def _sample(form: str) -> str:
    return form.format(day="2027-02-01", month="2027-02")


# --- whole trees ---


@cache
def trees(model: type[Frozen], path: tuple[str, ...] = ()) -> st.SearchStrategy[dict[str, Drawn]]:
    """Everything that can be typed of a part of the model: required keys, and any others."""
    known = {leaf.path: leaf for leaf in filling.leaves(model, path)}
    required, optional = {}, {}
    for name, kind, many in filling._fields(model):
        here = (*path, name)
        one: st.SearchStrategy[Drawn] = trees(kind, here) if here not in known else values(known[here])
        drawn = st.lists(one, max_size=4) if many else one
        (required if _needed(model, name) else optional)[name] = drawn
    return st.fixed_dictionaries(required, optional=optional)


def _needed(model: type[Frozen], name: str) -> bool:
    return any(each.is_required() for key, each in model.model_fields.items() if (each.alias or key) == name)


@dataclass(frozen=True)
class Case:
    """A candidate and some interviews as they are typed, by the names of their files."""

    me: dict[str, Tree]
    interviews: dict[str, dict[str, Tree]]
    name: str = field(default="")

    @property
    def files(self) -> dict[str, bytes]:
        """The files of the workspace by their paths."""
        own = {f"content/interviews/{name}.yaml": as_yaml(tree) for name, tree in self.interviews.items()}
        return {"content/me.yaml": as_yaml(self.me), **own}

    def read(self) -> Workspace:
        """The workspace, read from the disk as any other."""
        return read(self.files)


def read(files: Mapping[str, bytes]) -> Workspace:
    """A workspace of these files, which are gone again when it is read."""
    with tempfile.TemporaryDirectory() as folder:
        for name, data in files.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        return read_workspace(Path(folder))


_NAMES = ("2027-01-13-larkfield-foods", "tidewater-health", "x")
_HELD = st.dates(dt.date(2026, 1, 1), dt.date(2028, 12, 31))


@st.composite
def cases(draw: st.DrawFn, most: int = 2) -> Case:
    """A candidate with one to `most` interviews. What the reader refuses was mended: all of it can be read."""
    me = _typed(_mended_me(draw(trees(Candidate))), draw(_HELD), {})
    names = _NAMES[: draw(st.integers(1, most))]
    interviews = {name: draw(interviews_of(name, names, me)) for name in names}
    for name, interview in interviews.items():
        if "was" in interview:  # no two files had one name
            interview["was"] = f"once-{name}"[:60]
    return Case(me, interviews, names[0])


@st.composite
def interviews_of(draw: st.DrawFn, name: str, names: tuple[str, ...], me: dict[str, Tree]) -> dict[str, Tree]:
    """One interview of a candidate."""
    held = draw(_HELD)
    tree = {**_mended(draw(trees(Interview))), "held": f"{held}{draw(st.sampled_from(['', ' 10:00']))}"}
    known = {
        "referees": [each["id"] for each in me.get("referees", [])],
        "tests": [each["name"] for each in me.get("personality_tests", [])],
        "interviews": [other for other in names if other != name],
        "fields": [*shipped_wording().packs.fields(), "alchemy"],
    }
    tree = _typed(tree, held, {**known, **_ids(tree, held, me)})
    return _mended_names(tree)


def _ids(tree: dict[str, Drawn], held: dt.date, me: dict[str, Tree]) -> dict[str, list[str]]:
    """The steps, drafts and items that this interview can have."""
    few = {key: tree[key] for key in ("role", "employer", "held", "people", "interested", "stage") if key in tree}
    interview = Interview.model_validate(_clean(_typed(few, held, {})))
    candidate = Candidate.model_validate(_clean(me))
    steps = list(possible_steps(interview, candidate, shipped_wording().packs.fields().values()))
    drafts = list(possible_drafts(interview, candidate))
    items = [
        *steps,
        *(f"drafts/{each}" for each in drafts),
        *(f"parts/{each.slug}" for each in Chapter),
        "rubric/names",
    ]
    return {"steps": steps, "drafts": drafts, "items": [*items, "no-such/item"]}


def _typed(tree: Drawn, held: dt.date, known: Mapping[str, list[str]]) -> Any:
    """The tree with days and names typed; a name of which none is known goes, with what it names."""
    if isinstance(tree, Ahead):
        return tree.typed(held)
    if isinstance(tree, Known):
        names = known.get(tree.names, [])
        return names[tree.number % len(names)] if names else None
    if isinstance(tree, list):
        return [each for each in (_typed(item, held, known) for item in tree) if each is not None]
    if isinstance(tree, dict):
        typed = {key: _typed(value, held, known) for key, value in tree.items()}
        if any(each is None for key, each in typed.items() if key != "follows"):
            return None
        return {key: value for key, value in typed.items() if value is not None}
    return tree


def _clean(tree: Any) -> Any:
    """The tree as the door would give it."""
    if isinstance(tree, dict):
        return {key: _clean(value) for key, value in tree.items()}
    return [_clean(each) for each in tree] if isinstance(tree, list) else escape.clean(tree)


# --- what must go together ---


def _mended_me(me: dict[str, Drawn]) -> dict[str, Drawn]:
    if "referees" in me:
        me["referees"] = _once(me["referees"], "id")
    for each in me.get("other_offers", []):
        _ascending(each, "received", "hear_by", "answer_by")
    return me


def _mended(tree: dict[str, Drawn]) -> dict[str, Drawn]:
    """The tree without what the reader's checks across values refuse."""
    tree["people"] = _people(tree["people"], tree)
    said, salary, offer = tree.get("employer_said", {}), tree.get("salary", {}), tree.get("offer", {})
    if {"contact_on", "decide_by"} <= set(said):
        del said[min(said)]
    _holidays(tree)
    for each in tree.get("calendar", {}).get("closed", []):
        _ascending(each, "from", "to")
    _weeks(tree)
    _ascending(salary.get("posted", {}), "low", "high")
    for each in salary.get("findings", []):
        if not {"low", "high"} <= set(each):
            each.setdefault("figure", "98000")
        _ascending(each, "low", "figure", "high")
    for mark in tree.get("references", []):
        _ascending(mark, "calls_from", "calls_by")
    for later in (("answer_by", "ask_until"), ("raised_on",), ("start_moved_on",)):
        _ascending(offer, "received", *later)
    _ascending(tree.get("proposal", {}), "from", "to")
    _end_fees(tree.get("proposal", {}).get("fees", {}))
    return tree


def _end_fees(fees: dict[str, Drawn]) -> None:
    """What is begun of the fees is ended: how many of what, and shares that make all of it."""
    usual = {"quantity": "12", "unit": "day", "rate": "640"}
    for line in filter(None, (fees, *fees.get("lines", []))):
        line |= {key: amount for key, amount in usual.items() if line.get(key) in {None, "", "0"}}
        line["quantity"] = str(len(line["quantity"]))  # few enough
    if "tax_percent" in fees:
        fees["tax_percent"] = str(len(str(fees["tax_percent"])))
    if fees.get("instalments"):
        fees["instalments"] = [["100"], ["50", "50"], ["33", "33", "34"]][len(fees["instalments"]) % 3]
    if "instalments_due" in fees:  # each share has its day
        shares = len(fees.get("instalments", []))
        fees["instalments_due"] = (fees["instalments_due"] * shares)[:shares]


def _people(people: list[Drawn], tree: dict[str, Drawn]) -> list[Drawn]:
    """People of whom one met the candidate, each with an ID of their own."""
    people = people or [{"name": "Kim Lee"}]
    others = [each for each in people[1:] if str(each.get("is", "")).lower() != PersonRole.AGENCY]
    called = str(tree.get("stage", "")).lower() == "phone-screen" and not others
    people[0] = {**people[0], "is": str(PersonRole.RECRUITER if called else PersonRole.HIRING_MANAGER)}
    known: set[str] = set()
    for number, each in enumerate(people):
        if _person_id(each, number) in known:
            each["id"] = f"p-{number}"
        known.add(_person_id(each, number))
    return people


def _person_id(person: dict[str, Drawn], number: int) -> str:
    few = {key: escape.clean(person[key]) for key in ("name", "id") if key in person}
    return person_id(Person.model_validate(few), number)


def _holidays(tree: dict[str, Drawn]) -> None:
    if str(tree.get("calendar", {}).get("holidays", "no")).lower() in {"yes", "true", "on", "y"}:
        tree["employer"] = {key: value for key, value in tree["employer"].items() if key != "region"}
        tree["employer"].setdefault("country", "US")


def _weeks(tree: dict[str, Drawn]) -> None:
    """One move, one link and one sentence a week; a move is to a day of its week."""
    ways = tree.get("follow_ups", {})
    asked = tree.get("employer_said", {}).get("contact_on", Ahead(0)).days
    for key in ("move", "add"):
        if key in ways:
            ways[key] = _once(ways[key], "week")
    for each in ways.get("move", []):
        first = int(each["week"]) * 7
        day = min(first + each["to"].days % 7, 49)
        each["to"] = Ahead(max(day, asked) if first <= asked <= min(first + 6, 49) else day)
    both = _once([*tree.get("articles", []), *tree.get("news", [])], "week")
    for key in ("articles", "news"):
        if key in tree:
            tree[key] = [each for each in tree[key] if any(each is one for one in both)]


def _mended_names(tree: dict[str, Tree]) -> dict[str, Any]:
    for key, name in (("references", "who"), ("drafts", "of")):
        if key in tree:
            tree[key] = _once(tree[key], name)
    return tree


def _once(entries: list[Drawn], key: str) -> list[Drawn]:
    """The entries, of those that say the same under a key the first."""
    first: dict[str, Drawn] = {}
    for each in entries:
        first.setdefault(each[key], each)
    return list(first.values())


def _ascending(tree: dict[str, Drawn], *keys: str) -> None:
    """Put the values of these keys in their order."""
    there = [key for key in keys if key in tree]
    found = [tree[key] for key in there]
    days = all(isinstance(each, Ahead) for each in found)
    if days:
        for key, each in zip(there, sorted(each.days for each in found), strict=True):
            tree[key] = Ahead(each, tree[key].form)
    else:
        tree.update(zip(there, sorted(found, key=float), strict=True))


# --- slips: whatever else a person, or somebody who means harm, could type ---

_WRONG: tuple[Tree | None, ...] = (
    *hostile.values(), "", " ", "0", "-1", "2027-02-30", "0001-01-01", "9999-12-31", "9999-12-31 23:59", "13/01/2027", "1e9", "NaN",
    "x" * 60_000, "a, b", "٣", "no-such-thing", None, [], {}, [[]], {"a": "b"}, ["x", ["y"], {"z": "w"}], [None, "x"], {"name": None},
)  # fmt: skip
_ODD_KEYS = ("rol", "Role", "on", "x", "", "<<", "names", "employer", "people", "\u202ename", "k" * 200)


@st.composite
def slips(draw: st.DrawFn) -> Case:
    """The same with up to five things typed wrongly, anywhere: other values, other kinds, keys that are missing or unknown."""
    case = draw(cases())
    for _ in range(draw(st.integers(0, 5))):
        tree = draw(st.sampled_from([case.me, *case.interviews.values()]))
        holders = list(_holders(tree))
        holder = holders[draw(st.integers(0, len(holders) - 1))]
        key = draw(st.sampled_from([*(holder if isinstance(holder, dict) else range(len(holder))), None]))
        kind = draw(st.sampled_from(["wrong", "wrong", "gone", "odd"]))
        if key is None or kind == "odd":
            _add(holder, draw(st.sampled_from(_ODD_KEYS)), draw(st.sampled_from(_WRONG)))
        elif kind == "gone":
            del holder[key]
        else:
            holder[key] = draw(st.sampled_from(_WRONG))
    return case


def _add(holder: Any, key: str, value: Any) -> None:
    if isinstance(holder, dict):
        holder[key] = value
    else:
        holder.append(value)


def _holders(tree: Any) -> Iterator[Any]:
    """Every mapping and list in a tree."""
    yield tree
    for each in tree.values() if isinstance(tree, dict) else tree:
        if isinstance(each, dict | list):
            yield from _holders(each)
