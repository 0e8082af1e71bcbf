"""What people type by hand or paste from a chat: everything is read, or named where it stands."""

import pytest

from afterword.diagnostics import Diagnostic, Severity, has_errors
from afterword.interview.amend.mends import mended
from afterword.interview.reading.to_model import load_candidate, load_interview
from support.workspace import CHECKOUT

CASES = CHECKOUT / "tests" / "cases" / "typed"
HEAD = """\
role: HR Business Partner
employer:
  name: Larkfield Foods
held: 2027-01-13
interested: yes
people:
  - name: Angela Jones
    is: hiring manager
"""
LINES = HEAD.count("\n")


def told(typed: str) -> list[Diagnostic]:
    """What is told of some lines below an interview in which nothing is wrong, with the lines counted from the first."""
    _, found = load_interview(f"{HEAD}{typed}".encode(), "a.yaml")
    return list(found)


def case(name: str) -> bytes:
    return (CASES / f"{name}.yaml").read_bytes()


def places(found: list[Diagnostic]) -> list[tuple[str, int, int, str]]:
    return [(each.code, each.span.line - LINES, each.span.column, each.help) for each in found]


def fixed(typed: str) -> str:
    """The lines as they would be mended."""
    content = mended(f"{HEAD}{typed}".encode(), lambda data: load_interview(data, "a.yaml")[1]).content
    return content.decode().removeprefix(HEAD)


# Typed, then code, line, column and advice, then the same lines mended; None where a person has to choose.
SLIPS: list[tuple[str, str, int, int, str, str | None]] = [
    (
        "connection: {they_want: design, test and ship, i_bring: x}\n",
        *("AW113", 1, 33, 'write `they_want: "design, test and ship"`'),
        'connection: {they_want: "design, test and ship", i_bring: x}\n',
    ),
    (
        'connection: {they_want: "a", b, c, i_bring: d}\n',
        *("AW113", 1, 30, 'write `they_want: "a, b, c"`'),
        'connection: {they_want: "a, b, c", i_bring: d}\n',
    ),
    (
        "salary: {target: 1,250,000, currency: USD}\n",
        *("AW113", 1, 20, "write `target: 1250000`"),
        "salary: {target: 1250000, currency: USD}\n",
    ),
    (
        "salary: {target: 98,50, currency: USD}\n",
        *("AW113", 1, 21, "write `target: 98.50`"),
        "salary: {target: 98.50, currency: USD}\n",
    ),
    (
        "employer_said: {do_not_contact}\n",
        *("AW113", 1, 17, "write `do_not_contact: ` and a value, such as yes"),
        None,
    ),
    (
        "connection: {do_not_call}\n",
        *("AW113", 1, 14, "in braces each key has a colon and a value; text with a comma stands in double quotes"),
        None,
    ),
    (
        "topics: {service, quality}\n",
        "AW113",
        *(1, 10, "a list stands in brackets: [service, quality]; in braces each key has a colon and a value"),
        None,
    ),
    (
        "connection:\n  they_want: a\n  i_bring: b\n  wow:\n",
        "AW103",
        4,
        3,
        "known here: they_want, i_bring, proof",
        None,
    ),
    (
        "role_aim:grow\n",
        *("AW116", 1, 9, "write `role_aim: grow`"),
        "role_aim: grow\n",
    ),
    (
        "log:\n  - on:2027-01-14\n    did: thank-you/angela-jones\n",
        *("AW116", 2, 7, "write `on: 2027-01-14`"),
        "log:\n  - on: 2027-01-14\n    did: thank-you/angela-jones\n",
    ),
    (
        "connection: {they_want:ship, i_bring: x}\n",
        *("AW116", 1, 23, "write `they_want: ship`"),
        "connection: {they_want: ship, i_bring: x}\n",
    ),
    ("role_aim：grow\n", "AW116", 1, 9, "type `: `", "role_aim: grow\n"),  # noqa: RUF001  (as typed)
    (
        "connection: {they_want: a， i_bring：b}\n",  # noqa: RUF001
        *("AW116", 1, 26, "type `, `"),
        "connection: {they_want: a,  i_bring: b}\n",
    ),
    (
        "connection: ｛they_want: a, i_bring: b｝\n",  # noqa: RUF001
        *("AW116", 1, 13, "type `{`"),
        "connection: {they_want: a, i_bring: b}\n",
    ),
    ("role_aim:\u00a0grow\n", "AW116", 1, 10, "type a normal space in its place", "role_aim: grow\n"),
    ("role_aim\u00a0: grow\n", "AW116", 1, 9, "type a normal space in its place", "role_aim : grow\n"),
    ("topics:\n  -\u00a0a\n", "AW116", 2, 4, "type a normal space in its place", "topics:\n  - a\n"),
    ("topics:\n\u00a0 - a\n", "AW116", 2, 1, "type a normal space in its place", "topics:\n  - a\n"),
    ("\u00a0\n", "AW116", 1, 1, "type a normal space in its place", " \n"),
    ("\u200brole_aim: grow\n", "AW116", 1, 1, "delete it", "role_aim: grow\n"),
    ("topics:\n\t- a\n", "AW105", 2, 1, "indent with spaces instead of tabs", None),
    ("topics:\n  – a\n", "AW116", 2, 3, "begin each entry with a hyphen and a space: `- `", "topics:\n  - a\n"),  # noqa: RUF001
    ("topics:\n  • a\n", "AW116", 2, 3, "begin each entry with a hyphen and a space: `- `", "topics:\n  - a\n"),
    ("topics:\n  ✔ a\n", "AW116", 2, 3, "begin each entry with a hyphen and a space: `- `", "topics:\n  - a\n"),
    ("topics:\n  o a\n", "AW116", 2, 3, "begin each entry with a hyphen and a space: `- `", "topics:\n  - a\n"),
    ("topics:\n  -- a\n", "AW116", 2, 3, "begin each entry with a hyphen and a space: `- `", "topics:\n  - a\n"),
    ("topics:\n  \uff0d a\n", "AW116", 2, 3, "begin each entry with a hyphen and a space: `- `", "topics:\n  - a\n"),
    ("topics:\n  → a\n", "AW116", 2, 3, "begin each entry with a hyphen and a space: `- `", "topics:\n  - a\n"),
    ("topics:\n  (1) a\n", "AW116", 2, 3, "begin each entry with a hyphen and a space: `- `", "topics:\n  - a\n"),
    ("topics:\n  👉 a\n", "AW116", 2, 3, "begin each entry with a hyphen and a space: `- `", "topics:\n  - a\n"),
    ("topics:\n  => a\n", "AW116", 2, 3, "begin each entry with a hyphen and a space: `- `", "topics:\n  - a\n"),
    ("topics:\n  ii) a\n", "AW116", 2, 3, "begin each entry with a hyphen and a space: `- `", "topics:\n  - a\n"),
    ("topics:\n  - [ ] a\n", "AW116", 2, 5, "write `- a`", "topics:\n  - a\n"),
    ("topics:\n  [x] a\n", "AW116", 2, 3, "write `- a`", "topics:\n  - a\n"),
    ("topics: - a - b\n", "AW105", 1, 9, "a list stands in brackets: [a, b]", "topics: [a, b]\n"),
    ("topics:\n  : a\n", "AW116", 2, 3, "begin each entry with a hyphen and a space: `- `", "topics:\n  - a\n"),
    (
        "topics:\n  - \ta\n",
        "AW105",
        2,
        3,
        "type a space behind the hyphen in the place of the tab",
        "topics:\n  - a\n",
    ),
    ("topics:\n  - a\n  -# b\n", "AW116", 3, 3, "write `- b`", None),
    ("role_aim:# grow\n", "AW116", 1, 9, "write `role_aim: grow`", None),
    ("role_aim # grow\n", "AW116", 1, 1, "write `role_aim: …`", None),
    (
        "role_aim: `grow\n",
        "AW105",
        1,
        11,
        "take ` away, which nothing closes: write `role_aim: grow`",
        "role_aim: grow\n",
    ),
    (
        "role_aim: ''grow\n",
        "AW105",
        1,
        11,
        "take '' away, which nothing closes: write `role_aim: grow`",
        "role_aim: grow\n",
    ),
    ("role_aim: grow:\n", "AW105", 1, 15, "take the colon at the end away: write `role_aim: grow`", "role_aim: grow\n"),
    (
        "timezone: |Europe/London\n",
        "AW105",
        1,
        11,
        "take `|` away: write `timezone: Europe/London`",
        "timezone: Europe/London\n",
    ),
    ("role_aim,grow\n", "AW116", 1, 9, "write `role_aim: grow`", "role_aim: grow\n"),
    ("[13/01, 10:01] Jane: role_aim: grow\n", "AW116", 1, 1, "take it away: `role_aim: grow`", "role_aim: grow\n"),
    ("role_aim | grow\n", "AW116", 1, 10, "write `role_aim: grow`", "role_aim: grow\n"),
    ("role_aim: : grow\n", "AW105", 1, 11, "one colon is enough: write `role_aim: grow`", "role_aim: grow\n"),
    (
        "role_aim: Role_aim: grow\n",
        "AW105",
        1,
        11,
        "the key stands there twice: write `role_aim: grow`",
        "role_aim: grow\n",
    ),
    (
        "role_aim: > grow\n",
        *(
            "AW105",
            1,
            11,
            "take `>` away: write `role_aim: grow`; or put double quotes round all of it, if the sign belongs to it",
        ),
        None,
    ),
    (
        "role_aim: [Nights] grow\n",
        *("AW105", 1, 20, 'put double quotes round text that begins with a bracket: "[Nights] grow"'),
        'role_aim: "[Nights] grow"\n',
    ),
    (
        "connection: {they_want: a, i_bring: b, : }\n",
        *("AW105", 1, 40, "take the colon away that has no key"),
        "connection: {they_want: a, i_bring: b }\n",
    ),
    ("connection: {they_want: a, : b}\n", "AW105", 1, 28, "write a key before the colon", None),
    (
        "debrief: It went well.\n  She said: come back.\n  And so on.\n",
        *("AW105", 1, 1, "write `debrief: |`, and begin the text in the line below, indented: it holds a colon"),
        "debrief: |\n  It went well.\n  She said: come back.\n  And so on.\n",
    ),
    ("r\u043ele_aim: grow\n", "AW116", 1, 1, "type `role_aim:`", "role_aim: grow\n"),
    ("ｒｏｌｅ＿ａｉｍ： grow\n", "AW116", 1, 1, "type `role_aim:`", "role_aim: grow\n"),  # noqa: RUF001
    ("rôle_aim: grow\n", "AW116", 1, 1, "type `role_aim:`", "role_aim: grow\n"),
    ("topics:\n  * a\n", "AW116", 2, 3, "begin each entry with a hyphen and a space: `- `", "topics:\n  - a\n"),
    ("topics:\n  1. a\n", "AW116", 2, 3, "begin each entry with a hyphen and a space: `- `", "topics:\n  - a\n"),
    ("topics:\n  - a\n  -b\n", "AW116", 3, 3, "write `- b`", "topics:\n  - a\n  - b\n"),
    ("role_aim = grow\n", "AW116", 1, 10, "write `role_aim: grow`", "role_aim: grow\n"),
    ("role_aim grow\n", "AW116", 1, 1, "write `role_aim: grow`", "role_aim: grow\n"),
    ("role_aim\n", "AW116", 1, 1, "write `role_aim: …`", None),
    ("**role_aim:** grow\n", "AW116", 1, 1, "write `role_aim: …`", "role_aim: grow\n"),
    (
        "```yaml\n",
        *("AW116", 1, 1, "delete this line, or put # before it if it is a note of your own"),
        "# ```yaml\n",
    ),
    (
        "Here is your YAML:\n",
        *("AW116", 1, 1, "delete this line, or put # before it if it is a note of your own"),
        "# Here is your YAML:\n",
    ),
    (
        "Let me know if it helps!\n",
        "AW116",
        *(
            1,
            1,
            "indent it if it goes on from the line above; put # before it if it is a note of your own, or delete it",
        ),
        None,
    ),
    (
        "role_aim: Editor: science\n",
        *("AW105", 1, 17, 'put double quotes round text that holds a colon: "Editor: science"'),
        'role_aim: "Editor: science"\n',
    ),
    (
        "connection: {they_want: ship: fast, i_bring: x}\n",
        *("AW105", 1, 29, 'put double quotes round text that holds a colon: "ship: fast"'),
        'connection: {they_want: "ship: fast", i_bring: x}\n',
    ),
    (
        "connection: {they_want: be #1, i_bring: x}\n",
        *("AW105", 1, 28, 'put double quotes round the text that holds #: "be #1"'),
        'connection: {they_want: "be #1", i_bring: x}\n',
    ),
    (
        "employer_said: {contact_on: 2027-01-20 no_thank_you: yes}\n",
        *("AW105", 1, 40, "put a comma before `no_thank_you`"),
        None,
    ),
    (
        "connection: they_want: a, i_bring: b\n",
        *("AW105", 1, 13, "put `they_want:` on a line of its own, indented"),
        "connection:\n  they_want: a\n  i_bring: b\n",
    ),
    (
        "debrief: went well #1\n  and more\n",
        *("AW105", 1, 20, "put double quotes round the text that holds #"),
        None,
    ),
    ('"role_aim": "grow",\n', "AW105", 1, 19, "take the comma at the end away", '"role_aim": "grow"\n'),
    (
        "strengths:\n  - a\n    - b\n",
        *("AW116", 3, 5, "begin all entries of a list in one column, below their key"),
        None,
    ),
    ("role_aim – grow\n", "AW116", 1, 10, "write `role_aim: grow`", "role_aim: grow\n"),  # noqa: RUF001
    ("role_aim:: grow\n", "AW116", 1, 9, "write `role_aim: grow`", "role_aim: grow\n"),
    ("notes: x\n", "AW103", 1, 1, "did you mean `debrief`?", None),
    ("Role Aim: x\n", "AW103", 1, 1, "did you mean `role_aim`?", "role_aim: x\n"),
    ("Role Aim: x\nrole_aim: y\n", "AW103", 1, 1, "did you mean `role_aim`?", None),
    ("they_want: x\n", "AW103", 1, 1, "`they_want` stands below `connection:` or `evidence:`, indented", None),
    ("Decide by: x\n", "AW103", 1, 1, "`decide_by` stands below `employer_said:`, indented", None),
    ("salary:\n  topics: x\n", "AW103", 2, 3, "`topics` stands below no other key", None),
    ("other_offers: []\n", "AW103", 1, 1, "`other_offers` stands in content/me.yaml, below no other key", None),
    ("role_aim: ?\n", "AW105", 1, 11, "delete the line until you know what to write", None),
    (
        "role_aim: 'It's'\n",
        *("AW105", 1, 15, 'use double quotes round text that holds an apostrophe: "It\'s"'),
        'role_aim: "It\'s"\n',
    ),
    (
        "role_aim: 'it''s Bob's car'\n",
        *("AW105", 1, 22, "use double quotes round text that holds an apostrophe: \"it's Bob's car\""),
        "role_aim: \"it's Bob's car\"\n",
    ),
    (
        'role_aim: "grow\n',
        *("AW105", 1, 11, "close the quotes, or use double quotes round text that holds an apostrophe"),
        None,
    ),
    (
        "role_aim: “grow: fast”\n",
        *("AW116", 1, 11, 'type straight quotes: "grow: fast"'),
        'role_aim: "grow: fast"\n',
    ),
    (
        "next_step: {booked: 13 January 2027 at 2:30 PM}\n",
        *("AW203", 1, 21, "write 2027-01-13 14:30"),
        "next_step: {booked: 2027-01-13 14:30}\n",
    ),
    ("salary:\n  target: 105,000\n", "AW204", 2, 11, "write 105000", "salary:\n  target: 105000\n"),
]


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip[0])
def test_what_would_be_lost_is_named_where_it_stands(slip: tuple[str, str, int, int, str, str | None]) -> None:
    """The first mistake is told at its own place, never a line later, with what to write; what is sure can be mended (E32)."""
    typed, code, line, column, help_, meant = slip
    found = told(typed)
    assert places(found)[0] == (code, line, column, help_)
    assert has_errors(found)
    assert fixed(typed) == (typed if meant is None else meant)


@pytest.mark.parametrize(
    ("typed", "code", "column", "lost", "meant"),
    [
        ("role_aim: Ward #4, nights\n", "AW114", 16, "#4, nights", 'role_aim: "Ward #4, nights"\n'),
        ("topics:\n  - Store #4\n", "AW114", 11, "#4", 'topics:\n  - "Store #4"\n'),
        ("role_aim: Ward # 4\n", "AW114", 16, "# 4", None),
        ("role_aim: Ward # 4 on the hill\n", "AW114", 16, "# 4 on the hill", None),
        ("role_aim: the ward # and the hall\n", "AW114", 20, "# and the hall", None),
        ("role_aim: #1 in the market\n", "AW114", 11, "#1 in the market", None),
        ("role_aim: grow #they said\n", "AW114", 16, "#they said", None),
        ("role_aim: “grow”\n", "AW115", 11, "curly quotes", 'role_aim: "grow"\n'),
        ("role_aim: “grow\n", "AW115", 11, "no partner", None),
        ("strengths: “calm”, “quick”\n", "AW115", 12, "round each piece", "strengths: calm, quick\n"),
        ("strengths: ‘calm’, ‘quick’\n", "AW115", 12, "each piece", "strengths: calm, quick\n"),  # noqa: RUF001
        (
            "role_aim: “grow” and “don\u2019t go”\n",
            "AW115",
            11,
            "round each piece",
            "role_aim: grow and don\u2019t go\n",
        ),
        ("strengths: „calm“, «quick» or “kind”\n", "AW115", 12, "round each piece", "strengths: calm, quick or kind\n"),
    ],
)
def test_what_is_read_without_a_part_warns(typed: str, code: str, column: int, lost: str, meant: str | None) -> None:
    """Where only a part is not used you are warned and told which; a remark that may be private is never made text."""
    (found,) = told(typed)
    assert (found.code, found.severity, found.span.column) == (code, Severity.WARNING, column)
    assert lost in found.message
    assert fixed(typed) == (typed if meant is None else meant)


@pytest.mark.parametrize(
    "typed",
    [
        "role_aim: grow   # what they said of it\n",
        "follow_ups:\n  weeks: 5   # 4 at least, 7 at most\n",
        "debrief: |\n  They said: hire\n  - one\n  ```\n  role:x # 4\n",
        'debrief: "It was\n  role:x\n  – fine"\n',  # noqa: RUF001
        "debrief:\n  – good\n  – bad\n",  # noqa: RUF001
        "topics: [C#, 'a: b', \"x, y\"]\n",
        "salary: {findings: [{source: 'A, B', figure: 1, currency: USD, note: see https://a.example/b}]}\n",
        "# ``` a note: of#mine\n",
        "strengths:\n- need\n- time\n",
    ],
)
def test_what_is_right_is_left_in_peace(typed: str) -> None:
    """Running text, remarks and text in quotes may hold every sign."""
    assert told(typed) == []


@pytest.mark.parametrize("nothing", ["null", "~", "NULL", "Null", ""])
def test_no_value_is_no_value(nothing: str) -> None:
    """YAML's own words for nothing count as left out, in either file; in quotes they are a name like any other (E33)."""
    text = HEAD.replace("    is:", f"    title: {nothing}\n    salutation: {nothing}\n    is:")
    interview, found = load_interview(f"{text}topics: [{nothing or '~'}, a]\n".encode(), "a.yaml")
    assert interview is not None
    assert found == ()
    assert (interview.people[0].title, interview.people[0].salutation, interview.topics) == (None, None, ("a",))
    me, found = load_candidate(f"name: 'Null'\ncity: {nothing}\n".encode(), "me.yaml")
    assert me is not None
    assert found == ()
    assert (me.city, me.name) == (None, "Null")


@pytest.mark.parametrize(
    "placeholder",
    [
        *(
            "TBD",
            "tbc",
            "T.B.A.",
            "TODO",
            "N/A",
            "n.a.",
            "unknown",
            "None yet",
            "xxx",
            "XXXX",
            "'?'",
            "???",
            "'-'",
            "--",
        ),
        *("FIXME", "Lorem ipsum dolor", "to be confirmed", "not known yet", "[Name]", "'[Hiring manager]'", "<name>"),
        *("'{{ name }}'", "your name here", "insert name", "(TBC)", "…", "NA", "pending", "don't know"),
    ],
)
def test_a_placeholder_is_no_value_either(placeholder: str) -> None:
    """What stands for something that is not known yet is warned of at its place, and never used as text."""
    typed = f"role_aim: {placeholder}\n"
    (found,) = told(typed)
    assert (found.code, found.span.line - LINES, found.span.column) == ("AW215", 1, 11)
    interview, _ = load_interview(f"{HEAD}{typed}".encode(), "a.yaml")
    assert interview is not None
    assert interview.role_aim == "[role aim to fill in]"


def test_a_placeholder_within_a_text_is_found_too() -> None:
    """`Dear [Name]` is not a greeting."""
    interview, found = load_interview(
        HEAD.replace("    is:", "    salutation: Dear [Name]\n    is:").encode(), "a.yaml"
    )
    assert interview is not None
    assert interview.people[0].salutation == "Dear [salutation to fill in]"
    assert [each.code for each in found] == ["AW215"]


@pytest.mark.parametrize(
    "text",
    [
        "Na Li",
        "Unknown Worlds",
        "None of Us Ltd",
        "C++",
        "plan [[a secret]]",
        "the role",
        "Engineer [Contract]",
        "Nil Ali",
    ],
)
def test_names_that_resemble_a_placeholder_are_names(text: str) -> None:
    """Somebody is called Na, and a company Unknown Worlds."""
    interview, found = load_interview(f"{HEAD}role_aim: {text}\n".encode(), "a.yaml")
    assert found == ()
    assert interview is not None
    assert interview.role_aim == text


def test_what_goes_into_no_letter_may_be_unknown() -> None:
    """The debrief and what a coach wrote are shown as they were typed, whatever stands in them."""
    typed = "debrief: unknown\nfeedback:\n  - on: 2027-01-20\n    about: parts/salary\n    text: TBD {{ x }}\n"
    interview, found = load_interview(f"{HEAD}{typed}".encode(), "a.yaml")
    assert found == ()
    assert interview is not None
    assert (interview.debrief, interview.feedback[0].text) == ("unknown", "TBD {{ x }}")


def test_a_value_that_is_no_text_says_what_to_do_until_it_is_known() -> None:
    """A time zone that is TBD is refused as before, and the advice fits."""
    _, found = load_interview(f"{HEAD}timezone: TBD\n".encode(), "a.yaml")
    assert [(each.code, each.help) for each in found] == [
        ("AW210", "write it when you know it; until then delete the line")
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "01-comma-in-braces",
            [("AW113", *place) for place in [(3, 35), (7, 26), (8, 31), (8, 91), (9, 39), (9, 95), (9, 152)]],
        ),
        ("02-null-and-tilde", []),
        ("05-hash-in-text", [("AW114", 2, 22)]),
        ("06-curly-quotes", [("AW115", 2, 7), ("AW115", 7, 11)]),
        ("09-no-space-first-key", [("AW116", 2, 5)]),
        ("10-nbsp-indent", [("AW116", 8, 1)]),
        ("13-unreadable-but-plain-dates", [("AW203", 4, 7)]),
    ],
)
def test_whole_files_as_people_type_them(name: str, expected: list[tuple[str, int, int]]) -> None:
    """Each mistake of a whole file at its line and column; mended, none of them is left, and every remark is still there."""
    _, found = load_interview(case(name), name)
    assert [(each.code, each.span.line, each.span.column) for each in found] == expected
    after = mended(case(name), lambda data: load_interview(data, name)[1]).content
    interview, left = load_interview(after, name)
    assert interview is not None
    assert left == ()
    assert after.splitlines()[0] == case(name).splitlines()[0]


def test_a_mend_that_would_make_it_worse_is_not_made() -> None:
    """A number sign behind an address is no part of it: quotes round both would break the address."""
    typed = HEAD.replace("    is:", "    email: a@larkfield.example #2\n    is:").encode()
    assert mended(typed, lambda data: load_interview(data, "a.yaml")[1]).content == typed


def test_line_ends_and_the_mark_of_windows_stay() -> None:
    """Only what is mended changes: not the ends of lines, nor the mark at the beginning."""
    typed = b"\xef\xbb\xbf" + f"{HEAD}role_aim:grow\n# end".replace("\n", "\r\n").encode()
    after = mended(typed, lambda data: load_interview(data, "a.yaml")[1]).content
    assert after == typed.replace(b"role_aim:grow", b"role_aim: grow")
