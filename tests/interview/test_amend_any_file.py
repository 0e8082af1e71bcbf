"""Any interview file, in any way that people type YAML, changed by any command: no comment, no value and no other byte is lost."""

import datetime as dt
import os
from collections import Counter
from collections.abc import Callable

import pytest
import yaml
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from afterword import escape
from afterword.diagnostics import has_errors
from afterword.edit.starter import interview_text
from afterword.interview import amend
from afterword.interview.amend.places import entries_of
from afterword.interview.model.entries import Entry
from afterword.interview.model.remarks import Remark
from afterword.interview.model.vocabulary import Result
from afterword.interview.reading.file.document import Tree
from afterword.interview.reading.to_model import load_interview
from afterword.interview.reading.yaml.yaml_door import parse
from support.turns import some
from support.workspace import CHECKOUT

EXAMPLES = int(os.environ.get("AFTERWORD_EXAMPLES") or 40)
TICK = Entry.model_validate({"on": "2027-01-20", "did": "salary/range", "note": "by phone: fine"})
REMARKS = [
    Remark.model_validate({"on": "2027-01-20", "from": "Kim Lee", "about": "parts/salary", "text": "Why?\nSay: so #1"}),
    Remark.model_validate({"on": "2027-01-20", "about": "thank-you/tom", "says": "must fix", "instead": '"Thanks"'}),
]
COMMANDS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "done": ("log", lambda data: amend.with_entry(data, TICK)),
    "not done": ("log", lambda data: amend.without_entry(data, "thank-you/tom")),
    "outcome": ("outcome", lambda data: amend.with_outcome(data, Result.ACCEPTED, dt.date(2027, 2, 1))),
    "heard": ("employer_said", lambda data: amend.with_said(data, "contact_on", dt.date(2027, 1, 27))),
    "import": ("feedback", lambda data: amend.with_remarks(data, REMARKS)),
    "resolved": ("feedback", lambda data: amend.with_resolved(data, 0)),
}


def comments(text: str) -> Counter[str]:
    """The comments of a file, by the parser's own places: what stands between its words and is no space, comma or mark of theirs."""
    found: Counter[str] = Counter()
    place = 0
    for token in yaml.scan(text):
        found.update(_comments_in(text[place : token.start_mark.index]))
        place = max(place, token.end_mark.index)
        if isinstance(token, yaml.ScalarToken) and token.style in {"|", ">"}:
            found.update(_comments_in(text[token.start_mark.index :].split("\n", 1)[0]))
    found.update(_comments_in(text[place:]))
    return found


def _comments_in(gap: str) -> list[str]:
    return [line[line.index("#") :].strip() for line in gap.splitlines() if "#" in line]


def lines(data: bytes) -> list[str]:
    """The lines of a file, each without its line end."""
    return [line.removesuffix("\r") for line in data.decode().split("\n")]


def held(old: bytes, new: bytes, key: str, command: str) -> None:
    """Everything that a command must leave is left."""
    before, after = parse(old, "x"), parse(new, "x")
    assert not has_errors(after[1])
    assert {name: value for name, value in after[0].tree.items() if name != key} == {
        name: value for name, value in before[0].tree.items() if name != key
    }
    lost, more = (comments(data.decode("utf-8-sig")) for data in (old, new))
    gone = lost - more
    assert not more - lost
    assert not gone or (command == "not done" and all(_beside(old, text) for text in gone))
    begins, ends = _same_at_both_ends(old, new)
    if command == "not done":
        kept = iter(lines(old))
        assert begins + ends >= len(new) or all(line in kept for line in lines(new) if line)
    elif begins + ends < len(old):  # not a plain addition: a value took the place of another
        changed = [(one, other) for one, other in zip(lines(old), lines(new), strict=True) if one != other]
        assert len(changed) <= 2
        keys = {(one.split(":")[0].strip(), other.split(":")[0].strip()) for one, other in changed}
        # A day of theirs of another kind takes the place of the earlier one.
        assert all(one == other or (command, one, other) == ("heard", "decide_by", "contact_on") for one, other in keys)


def _beside(data: bytes, comment: str) -> bool:
    """Whether a comment stands on a line that holds something else as well: it went with an entry of the log."""
    return any(line.strip() != comment for line in lines(data) if line.endswith(comment))


def _same_at_both_ends(one: bytes, other: bytes) -> tuple[int, int]:
    most = min(len(one), len(other))
    begins = next((at for at in range(most) if one[at] != other[at]), most)
    ends = next((at for at in range(most - begins) if one[-1 - at] != other[-1 - at]), most - begins)
    return begins, ends


# --- files as people type them ---

WORDS = st.sampled_from(
    ["Clerk", "HR  Partner", "it's: \"half\" #1", "نورة العتيبي", "山田 😀", "yes", "10:30", "- not a list", "a, b [c] {d}", "Łódź"]
)  # fmt: skip
PROSE = st.lists(WORDS, min_size=1, max_size=4).map("\n".join)
REMARK = st.fixed_dictionaries(
    {"on": st.just("2027-01-19"), "about": st.sampled_from(["parts/salary", "thank-you/tom"])},
    optional={"from": WORDS, "says": st.just("question"), "text": PROSE, "resolved": st.sampled_from(["no", "yes"])},
)
ENTRY = st.fixed_dictionaries(
    {"on": st.just("2027-01-14"), "did": st.sampled_from(["thank-you/tom", "salary/target"])}, optional={"note": WORDS}
)
TREES = st.fixed_dictionaries(
    {
        "role": WORDS,
        "employer": st.fixed_dictionaries({"name": WORDS}, optional={"country": st.just("US")}),
        "held": st.just("2027-01-13"),
        "people": st.just([{"name": "Tom Reyes", "is": "hiring manager"}]),
        "interested": st.just("yes"),
    },
    optional={
        "topics": st.lists(WORDS, max_size=3),
        "log": st.one_of(st.none(), st.lists(ENTRY, max_size=3)),
        "feedback": st.one_of(st.none(), st.lists(REMARK, max_size=3)),
        "outcome": st.just({"result": "offer", "on": "2027-01-25"}),
        "employer_said": st.one_of(
            st.just({"decide_by": "2027-02-01"}), st.just({"contact_on": "2027-01-26", "no_thank_you": "yes"})
        ),
        "debrief": PROSE,
        "connection": st.fixed_dictionaries({"they_want": WORDS, "i_bring": WORDS}),
    },
)


class Typist:
    """Types a tree as YAML, in a way that is drawn for each value: brackets or lines, quotes, margins, comments."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.margin = draw(st.sampled_from([2, 4]))
        self.dash_in = draw(st.booleans())
        self.wordy = draw(st.booleans())  # whether this person writes comments
        self.count = 0

    def file(self, tree: dict[str, Tree]) -> bytes:
        """The tree as a file on the disk."""
        order = self.draw(st.permutations(list(tree)))
        start = self.draw(st.sampled_from(["", "", "", "---\n", "# yaml-language-server: x\n\n"]))
        text = start + "".join(self._remark_line(0) + self._pair(key, tree[key], 0) for key in order)
        text += self._remark_line(0) + self.draw(st.sampled_from(["", "", "\n", "# log: [none]\n", "  # the end\n"]))
        if self.draw(st.booleans()) and not text.endswith("\n\n"):
            text = text.removesuffix("\n")
        ending, mark = self.draw(st.sampled_from(["\n", "\n", "\r\n"])), self.draw(st.sampled_from(["", "", "\ufeff"]))
        return (mark + text.replace("\n", ending)).encode()

    def _pair(self, key: str, value: Tree, margin: int) -> str:
        if value is None:
            return f"{key}:{self._comment()}\n"
        if isinstance(value, str) or not value or self.draw(st.integers(0, 3)) == 0:
            return f"{key}: {self._short(value, margin)}"
        inner = margin + self.margin if isinstance(value, dict) or self.dash_in else margin
        return f"{key}:{self._comment()}\n{self._block(value, inner)}"

    def _block(self, value: Tree, margin: int) -> str:
        pad = " " * margin
        if isinstance(value, dict):
            return "".join(
                self._remark_line(margin) + pad + self._pair(key, each, margin) for key, each in value.items()
            )
        assert isinstance(value, list)
        return "".join(self._remark_line(margin) + pad + self._item(each, margin) for each in value)

    def _item(self, value: Tree, margin: int) -> str:
        if isinstance(value, str) or self.draw(st.booleans()):
            return "- " + self._short(value, margin)
        gap = self.draw(st.sampled_from([1, 1, 3]))
        inner = self._block(value, margin + 1 + gap)
        if inner.lstrip().startswith("#"):
            return f"-{self._comment()}\n{inner}"
        return "-" + " " * gap + inner.lstrip()

    def _short(self, value: Tree, margin: int) -> str:
        """A value behind its key or dash, with the end of its line."""
        if isinstance(value, str) and "\n" in value and self.draw(st.booleans()):
            pad = " " * (margin + self.margin)
            sign = self.draw(st.sampled_from(["|", "|-", ">"]))
            return f"{sign}{self._comment()}\n" + "".join(f"{pad}{line}\n" for line in value.split("\n"))
        if isinstance(value, list) and value and self.draw(st.booleans()):
            pad = " " * (margin + self.margin)
            items = "".join(f"{pad}{self._flow(each)},{self._comment()}\n" for each in value)
            if self.draw(st.booleans()):
                items = items[: items.rindex(",")] + items[items.rindex(",") + 1 :] if "#" not in items else items
            return f"[{self._comment()}\n{items}{' ' * margin or ' '}]{self._comment()}\n"
        return f"{self._flow(value)}{self._comment()}\n"

    def _flow(self, value: Tree) -> str:
        if isinstance(value, dict):
            return "{" + ", ".join(f"{key}: {self._flow(each)}" for key, each in value.items()) + "}"
        if isinstance(value, list):
            return "[" + ", ".join(self._flow(each) for each in value) + "]"
        return self._scalar(value or "")

    def _scalar(self, value: str) -> str:
        plain = value.replace("-", "").replace("/", "").isalnum()
        ways = ["plain"] * 2 * plain + ["'"] * ("\n" not in value) + ['"']
        way = self.draw(st.sampled_from(ways))
        if way == "plain":
            return value
        if way == "'":
            return "'" + value.replace("'", "''") + "'"
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'

    def _comment(self) -> str:
        if not self.wordy or self.draw(st.integers(0, 2)):
            return self.draw(st.sampled_from(["", "", "", "  "]))
        return f"  # {self._unlike()}"

    def _remark_line(self, margin: int) -> str:
        if not self.wordy or self.draw(st.integers(0, 3)):
            return self.draw(st.sampled_from(["", "", "", "\n"]))
        pad = " " * self.draw(st.sampled_from([margin, margin, 0]))
        return f"{pad}# {self._unlike()}\n"

    def _unlike(self) -> str:
        """A comment that no other is like, so that none can be lost unseen."""
        self.count += 1
        return (
            self.draw(st.sampled_from(["note", "log: [x]", "- {on: 2027-01-13, did: a/b}", 'it\'s "so" #']))
            + f" {self.count}"
        )


@st.composite
def typed_files(draw: st.DrawFn) -> tuple[bytes, int]:
    """A file as somebody types it, and how many comments are in it."""
    typist = Typist(draw)
    data = typist.file(draw(TREES))
    return data, typist.count


def changed(data: bytes, command: str) -> bytes | None:
    """The file after a command, or None when it was left alone with a line to type by hand."""
    try:
        return COMMANDS[command][1](data)
    except amend.CannotAmendError:
        return None


@pytest.mark.thorough
@pytest.mark.random
def test_no_command_loses_anything_in_any_file() -> None:
    """Whatever the file looks like, a command keeps every comment, every other value and every other byte, or leaves it all alone."""
    seen: Counter[str] = Counter()

    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(typed_files(), st.sampled_from(list(COMMANDS)))
    def any_file(file: tuple[bytes, int], command: str) -> None:
        data, count = file
        assert not has_errors(load_interview(data, "x")[1]), data.decode()
        known = comments(data.decode("utf-8-sig"))
        assert sum("it's" in text or text[-1].isdigit() for text in known.elements()) == count
        new = changed(data, command)
        if command == "resolved" and not parse(data, "x")[0].tree.get("feedback"):
            assert new is None  # there is no comment to mark
            return
        seen["files"] += 1
        if new is None:
            seen["left alone"] += 1
            event(f"left alone: {command}")
            return
        held(data, new, COMMANDS[command][0], command)

    any_file()
    print(f"{seen['left alone']} of {seen['files']} files left alone")  # noqa: T201  (shown by pytest -s)
    assert seen["left alone"] <= 0.05 * seen["files"]


# Whatever a person may type or paste into a field of a page.
TYPED = st.one_of(
    st.text(max_size=40),
    st.lists(st.text("ab \t#:-'\"{}[],|>&*!%@`", max_size=12), max_size=5).map("\n".join),
    st.sampled_from(["yes", "~", "null", "2027-01-13", "010", "1e3", "=", "- a", "a: b", "a #b", "# a", "“a”", "  a\n b", "\n\na", "---", "..."]),
)  # fmt: skip


def places(tree: Tree, at: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The place of each text of a tree, and of each key that is bare."""
    if isinstance(tree, dict):
        return [place for key, below in tree.items() for place in places(below, (*at, key))]
    if isinstance(tree, list):
        return [place for number, below in enumerate(tree) for place in places(below, (*at, number))]
    return [at]


def without(tree: Tree, place: tuple[str | int, ...]) -> Tree:
    """The tree without what stands at a place, and without what only led there."""
    if not place:
        return None
    step, *below = place
    if isinstance(tree, dict):
        branches = {**tree, str(step): without(tree.get(str(step)), tuple(below))}
        return {key: branch for key, branch in branches.items() if branch}
    if isinstance(tree, list):
        entries = [without(each, tuple(below)) if number == step else each for number, each in enumerate(tree)]
        return [entry for entry in entries if entry]
    return None


def around(text: str, place: tuple[str | int, ...]) -> tuple[str, str] | None:
    """What stands before the text of a place, and what behind its last line; nothing when the place is not typed."""
    node = yaml.compose(text)
    for step in place:
        if isinstance(node, yaml.MappingNode):
            below = {key.value: value for key, value in node.value}
        else:
            below = dict(enumerate(node.value if isinstance(node, yaml.SequenceNode) else []))
        if step not in below:
            return None
        node = below[step]
    end = node.start_mark.index + len(text[node.start_mark.index : node.end_mark.index].rstrip())
    return text[: node.start_mark.index], text[end:].partition("\n")[2]


@pytest.mark.random
def test_any_text_is_read_back_as_it_was_typed_at_any_place() -> None:
    """A text for another, a key that was not there, one below keys that were not there, an entry more: nothing else is another."""
    seen: Counter[str] = Counter()

    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(typed_files(), TYPED, st.data())
    def any_place(file: tuple[bytes, int], text: str, data: st.DataObject) -> None:
        old, _ = file
        before = parse(old, "x")[0]
        new_ones: list[tuple[str | int, ...]] = [
            *[("offer", "base"), ("salary", "findings", 0, "source"), ("people", 0, "email"), ("people", 1, "name")],
            *[("employer", "region"), ("connection", "they_want"), ("topics", len(entries_of(before.at(("topics",)))))],
        ]  # fmt: skip
        place = data.draw(st.sampled_from([*places(before.tree), *new_ones]))
        seen["places"] += 1
        try:
            new = amend.with_content(old, place, text, "by hand")
        except amend.CannotAmendError:
            seen["left alone"] += 1
            return
        after, problems = parse(new, "x")
        assert not has_errors(problems)
        meant = escape.clean(text).rstrip("\n")
        if isinstance(place[-1], int) and not meant and before.at(place):  # an entry that is emptied is taken out
            assert {key: below for key, below in after.tree.items() if below} == without(before.tree, place)
            lost = comments(old.decode("utf-8-sig")) - comments(new.decode("utf-8-sig"))
            assert all(_beside(old, comment) for comment in lost)
            return
        assert str(after.at(place) or "").rstrip("\n") == meant
        alone = before.at(place[:1])
        if place[1:2] == (1,) and isinstance(alone, str | dict):  # a list was made of what stood without its dash
            assert after.at((place[0], 0)) == alone
            assert not comments(old.decode("utf-8-sig")) - comments(new.decode("utf-8-sig"))
            return
        assert without(after.tree, place) == without(before.tree, place)
        assert not comments(old.decode("utf-8-sig")) - comments(new.decode("utf-8-sig"))
        outside = around(old.decode("utf-8-sig"), place)
        if outside:
            assert new.decode("utf-8-sig").startswith(outside[0].rstrip(" "))
            assert new.decode("utf-8-sig").endswith(outside[1])
        else:
            assert sum(_same_at_both_ends(old, new)) >= len(old)

    any_place()
    print(f"{seen['left alone']} of {seen['places']} places left alone")  # noqa: T201  (shown by pytest -s)
    assert seen["left alone"] <= 0.05 * seen["places"] + 6  # of few places chance may choose more


EXAMPLE = CHECKOUT / "content" / "interviews" / "example-larkfield-foods.yaml"
ANSWERS = ("country", "title", "family_name", "email", "timezone", "they_want", "i_bring")
STARTED = interview_text(
    {
        **dict.fromkeys(ANSWERS),
        "role": "Clerk",
        "employer": "Bell",
        "held": "2027-01-13",
        "interested": True,
        "person": "Tom Reyes",
    }
)
HEAD = "role: Clerk\nemployer: {name: Bell}\nheld: 2027-01-13\ninterested: yes\npeople: [{name: Tom Reyes, is: hiring manager}]\n"
NOTE = "{on: 2027-01-14, did: thank-you/tom}"
SAID = '{on: 2027-01-19, about: parts/salary, text: "Why?"}'
EVERYDAY = {
    "nothing yet": HEAD,
    "bare keys": f"{HEAD}log:\nfeedback:\n",
    "commented examples": f"{HEAD}# log:\n#   - {NOTE}   # what I did\n\n# outcome: {{result: offer, on: 2027-01-25}}\n",
    "a line each": f"{HEAD}log:\n  - {NOTE}\nfeedback:\n  - {SAID}\noutcome: {{result: offer, on: 2027-01-25}}\n",
    "dashes at the margin": f"{HEAD}log:\n- {NOTE}   # early\n# between\n- {{on: 2027-01-15, did: a/b}}\nfeedback:\n- {SAID}\n",
    "keys below one another": f"{HEAD}log:\n  - on: 2027-01-14\n    did: thank-you/tom   # by mail\n\n  - on: 2027-01-15\n    did: a/b\nfeedback:\n  - on: 2027-01-19\n    about: parts/salary\n    text: |\n      Why?\n      # not a comment\n\n# the end\n",
    "four spaces": f"{HEAD}log:\n    -   on: 2027-01-14\n        did: thank-you/tom\nfeedback:\n    -   on: 2027-01-19\n        about: parts/salary\noutcome:\n    result: offer   # by phone\n    on: 2027-01-25\n",
    "brackets": f"{HEAD}log: [{NOTE}]   # mine\nfeedback: [{SAID}]\nemployer_said: {{decide_by: 2027-02-01}} # yes\n",
    "brackets over lines": f"{HEAD}log: [\n  {NOTE},   # early\n  {{on: 2027-01-15, did: a/b}},\n]\nfeedback: [\n  {SAID}\n]\n",
    "empty brackets": f"{HEAD}log: []\nfeedback: []\nemployer_said: {{}}\n",
    "quotes everywhere": f"{HEAD}log:\n  - 'on': \"2027-01-14\"\n    \"did\": 'thank-you/tom'\noutcome: {{'result': 'offer', \"on\": '2027-01-25'}}\n",
    "no line break at the end": f"{HEAD}log:\n  - {NOTE}",
    "empty lines and comments at the end": f"{HEAD}log:\n  - {NOTE}\n\n\n# to do:\n#   ask Tom\n\n",
    "a mark of Windows at the start": f"\ufeff{HEAD}log:\n  - {NOTE}\n",
    "three dashes at the start": f"---\n# mine\n{HEAD}log:\n  - {NOTE}\n",
    "letters of every script": f"{HEAD}topics: [\u0646\u0648\u0631\u0629, \u5c71\u7530 \U0001f600]   # \u0645\u0647\u0645\ndebrief: >\n  \u0646\u0648\u0631\u0629\n  \u0627\u0644\u0639\u062a\u064a\u0628\u064a\n",
    "a long note at the end": f"{HEAD}log:\n  - {NOTE}\ndebrief: |\n  It went well.\n\n  # 1: they smiled.\n",
    "the example": EXAMPLE.read_text(encoding="utf-8"),
    "a new file": STARTED,
}  # fmt: skip


@pytest.mark.long
@pytest.mark.parametrize("ending", some(["\n", "\r\n"], 2), ids=some(["unix", "windows"], 2))
@pytest.mark.parametrize("text", EVERYDAY.values(), ids=EVERYDAY)
def test_no_command_refuses_a_file_of_an_everyday_style(text: str, ending: str) -> None:
    """In none of these styles is anybody sent to type a line by hand, and in none is anything lost."""
    data = text.replace("\n", ending).encode()
    assert not has_errors(load_interview(data, "x")[1])
    for command, (key, change) in COMMANDS.items():
        if command != "resolved" or parse(data, "x")[0].tree.get("feedback"):
            held(data, change(data), key, command)
