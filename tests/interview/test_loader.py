"""From a file to an interview: everything wrong is told at once, each thing at its place, with what to write instead."""

import pytest

from afterword.diagnostics import RULES, Diagnostic, Severity
from afterword.interview.reading.meant.told_problems import KINDS
from afterword.interview.reading.to_model import load_candidate, load_interview

FILE = "content/interviews/acme.yaml"
WHOLE = """\
role: HR Business Partner
employer: {name: Larkfield Foods}
held: 2027-01-13
people:
  - {name: Angela Jones, is: hiring manager}
interested: yes
"""


def told(text: str) -> list[tuple[str, int, int, str]]:
    """Code, line, column and message of all that is wrong with an interview."""
    _, found = load_interview(text.encode(), FILE)
    return [(each.code, each.span.line, each.span.column, each.message) for each in found]


def only(text: str) -> Diagnostic:
    """The one thing that is wrong with an interview."""
    _, (found,) = load_interview(text.encode(), FILE)
    return found


def test_the_shortest_interview_is_read() -> None:
    """Five answers are enough, and what was not answered is left open instead of guessed."""
    interview, found = load_interview(WHOLE.encode(), FILE)
    assert found == ()
    assert interview is not None
    assert interview.role == "HR Business Partner"
    assert interview.employer.name == "Larkfield Foods"
    assert interview.interested == "yes"
    assert (interview.timezone, interview.offer, interview.topics) == (None, None, ())


def test_five_mistakes_are_told_at_once_from_top_to_bottom() -> None:
    """You mend a file in one go: all five mistakes are there, in the order of the file, each at its own word."""
    text = """\
role: HR Business Partner
employer: {name: Larkfield Foods, country: Germny}
held: 13/01/2027
people:
  - name: Angela Jones
    emial: angela.jones@larkfield.example
    email: Angela Jones
interested: perhaps
"""
    assert told(text) == [
        ("AW211", 2, 44, "`Germny` is not a country"),
        ("AW203", 3, 7, "`13/01/2027` cannot be read as a date"),
        ("AW103", 6, 5, "unknown key `emial`"),
        ("AW205", 7, 12, "`Angela Jones` is not one email address"),
        ("AW209", 8, 13, "`perhaps` is neither yes nor no"),
    ]


def test_the_line_itself_comes_with_every_mistake() -> None:
    """Each mistake is shown in its own line, as you typed it."""
    found = only(WHOLE + "offer:\n  received: yesterday  # by phone\n")
    assert found.excerpt == "  received: yesterday  # by phone"
    assert found.excerpt[found.span.column - 1 : found.span.end - 1] == "yesterday"


def test_a_file_with_an_error_gives_no_interview() -> None:
    """Nothing half-read is planned with."""
    interview, found = load_interview(WHOLE.replace("yes", "perhaps").encode(), FILE)
    assert interview is None
    assert [each.severity for each in found] == [Severity.ERROR]


def test_a_warning_does_not_block() -> None:
    """With a warning you still get your workbook."""
    interview, found = load_interview((WHOLE + "follow_ups: {weeks: 2}\ntopics: a\u200bb\n").encode(), FILE)
    assert interview is not None
    assert interview.topics == ("ab",)
    assert [(each.code, each.severity) for each in found] == [
        ("AW313", Severity.WARNING),
        ("AW111", Severity.WARNING),
    ]


def test_a_warning_does_not_hide_an_error() -> None:
    """A hidden character and a wrong date in one file are told together."""
    assert [code for code, *_ in told(WHOLE.replace("2027-01-13", "tomorrow") + "topics: a\u200bb\n")] == [
        "AW203",
        "AW111",
    ]


def test_broken_yaml_is_told_alone() -> None:
    """While the file cannot be read, no other complaints are made up about it."""
    assert told("role: a: b\nheld: never\n") == [("AW105", 1, 8, "the line cannot be read as YAML")]


PANEL_NOTE = (
    "write one of: each, one; each for a thank-you a person, one for one to the whole panel: where each has a salutation, "
    "or a title and a family name, it greets them all, with a paragraph for each"
)


@pytest.mark.parametrize(
    ("more", "line", "key", "help_"),
    [
        ("topcis: [service]\n", 7, "topcis", "did you mean `topics`?"),
        ("employers: x\n", 7, "employers", "did you mean `employer`?"),
        ("salary:\n  reserched: no\n", 8, "reserched", "did you mean `researched`?"),
        (
            "salary:\n  findings:\n    - {source: a, figure: 1, curency: USD, currency: USD}\n",
            9,
            "curency",
            "did you mean `currency`?",
        ),
        (
            "proposal:\n  kind: service\n  fees: {quantity: 1, unit: day, rate: 1, currency: EUR, rates: 2}\n",
            9,
            "rates",
            "did you mean `rate`?",
        ),
        ("calendar:\n  closed: {from: 2027-02-01, to: 2027-02-02, form: x}\n", 8, "form", "did you mean `from`?"),
        (
            "salary:\n  findings:\n    - {source: a, figure: 1, currency: USD, year: 2026}\n",
            9,
            "year",
            "did you mean `as_of`?",
        ),
        ("salary:\n  findings:\n    - {source: a, min: 1, high: 2, currency: USD}\n", 9, "min", "did you mean `low`?"),
        *(
            (
                f"proposal:\n  kind: service\n  fees: {{quantity: 1, unit: day, rate: 1, currency: EUR, {key}}}\n",
                9,
                *meant,
            )
            for key, *meant in (
                ("price: 2", "price", "did you mean `rate`?"),
                ("vat: 20", "vat", "did you mean `tax_percent`?"),
                ("per: day", "per", "did you mean `unit`?"),
                ("items: []", "items", "did you mean `lines`?"),
            )
        ),
        ("offer:\n  recieved: x\n  received: 2027-01-20\n", 8, "recieved", "did you mean `received`?"),
        (
            "connection: {they_want: a, i_bring: b, zzz: c}\n",
            7,
            "zzz",
            "known here: they_want, i_bring, proof",
        ),
    ],
)
def test_a_slip_in_a_key_is_recognised_at_any_depth(more: str, line: int, key: str, help_: str) -> None:
    """However far in a key stands, a slip is recognised; what resembles nothing is answered with all that is known."""
    found = only(WHOLE + more)
    assert (found.code, found.span.line, found.message, found.help) == ("AW103", line, f"unknown key `{key}`", help_)
    assert found.excerpt[found.span.column - 1 : found.span.end - 1] == key


@pytest.mark.parametrize("typed", [" [Angela Jones]", "\n  - Angela Jones"])
def test_a_person_of_whom_only_the_name_is_typed_gets_its_key(typed: str) -> None:
    """One name where the keys about somebody belong can mean one thing: it can be mended."""
    found = only(WHOLE.replace("\n  - {name: Angela Jones, is: hiring manager}", typed))
    assert [mend.text for mend in found.mends] == ["name: Angela Jones"]


def test_keys_are_known_by_the_name_you_type() -> None:
    """Inside the program `is` has another name; that name is not accepted in a file, and not suggested."""
    found = only(WHOLE.replace("is: hiring", "part: hiring"))
    assert found.message == "unknown key `part`"
    assert "part" not in found.help
    assert "is" in found.help.removeprefix("known here: ").split(", ")


@pytest.mark.parametrize(
    ("old", "new", "help_"),
    [
        ("is: hiring manager", "is: hiring manger", "did you mean `hiring manager`?"),
        (
            "is: hiring manager",
            "is: butler",
            (
                "write one of: hiring manager, interviewer, recruiter, coordinator, interviewer and coordinator, agency consultant, met earlier, "
                "helper"
            ),
        ),
        ("interested: yes", "interested: yes\nstage: pannel", "did you mean `panel`?"),
        ("interested: yes", "interested: yes\npanel_note: a few", PANEL_NOTE),
        ("interested: yes", "interested: yes\nproposal: {kind: servce}", "did you mean `service`?"),
        ("interested: yes", "interested: yes\noutcome: {result: regected, on: 2027-02-01}", "did you mean `rejected`?"),
        ("interested: yes", "interested: yes\nnext_step: {announced: [presentations]}", "did you mean `presentation`?"),
        ("interested: yes", "interested: yes\ncalendar: {weekend: [firday]}", "did you mean `friday`?"),
    ],
)
def test_a_slip_in_a_fixed_word_is_recognised(old: str, new: str, help_: str) -> None:
    """Wherever one of a few words is expected, a slip is recognised, or all the words are shown."""
    found = only(WHOLE.replace(old, new))
    assert (found.code, found.help) == ("AW202", help_)


@pytest.mark.parametrize("key", ["role", "employer", "held", "people", "interested"])
def test_each_of_the_five_answers_is_needed(key: str) -> None:
    """Leave one of the five out, and you are told which, where it goes and what it is for."""
    lines = [line for line in WHOLE.splitlines() if not line.startswith((key, "  -" if key == "people" else key))]
    found = only("\n".join(lines))
    assert (found.code, found.message) == ("AW201", f"`{key}` is missing in the file")
    assert found.help.startswith(f"add a line `{key}: …`: ")
    assert (found.span.file, found.span.line) == (FILE, 1)


def test_a_key_that_waits_for_its_value_is_shown_where_it_stands() -> None:
    """A line that you began and did not finish is pointed at, instead of a second one being asked for."""
    found = only(WHOLE.replace("held: 2027-01-13", "held:"))
    assert (found.code, found.span.line, found.span.column, found.message) == (
        "AW201",
        3,
        1,
        "`held` is missing in the file",
    )
    assert found.help.startswith("write a value after `held:`: ")


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        (WHOLE.replace("{name: Larkfield Foods}", "{country: US}"), 2, "`name` is missing in employer"),
        (WHOLE.replace("{name: Angela Jones, is", "{is"), 5, "`name` is missing in people 1"),
        (
            WHOLE + "evidence:\n  - {i_bring: a}\n  - {week: 2}\n",
            9,
            "`i_bring` is missing in evidence 2",
        ),
        (
            WHOLE + "salary: {findings: [{source: a, figure: 1}]}\n",
            7,
            "`currency` is missing in salary, findings 1",
        ),
    ],
)
def test_what_is_missing_further_in_is_placed_there(text: str, line: int, message: str) -> None:
    """What the second piece of evidence lacks is told there."""
    found = only(text)
    assert (found.code, found.span.line, found.message) == ("AW201", line, message)


def test_a_missing_line_is_given_whole_where_the_file_says_what_it_holds() -> None:
    """A referee without a short name is given the one that the name makes; a figure without a currency the one of the others."""
    _, (found,) = load_candidate(
        "name: A B\nreferees:\n  - name: Fiadh Ó Dálaigh\n    relation: a\n".encode(), "content/me.yaml"
    )
    assert found.help.startswith("add a line `id: fiadh-o-dalaigh`: ")
    assert only(f"{WHOLE}salary: {{currency: GBP, findings: [{{source: a, figure: 1}}]}}\n").help.startswith(
        "add a line `currency: GBP`: "
    )
    assert only(f"{WHOLE}salary: {{findings: [{{source: a, figure: 1}}]}}\n").help.startswith(
        "add a line `currency: …`: "
    )


@pytest.mark.parametrize(
    ("text", "column", "message", "help_"),
    [
        (
            WHOLE.replace("{name: Larkfield Foods}", "Larkfield Foods"),
            11,
            "`employer` needs keys of its own",
            "write `name: Larkfield Foods` below it, indented; there may stand: name, country, region, setting",
        ),
        (
            WHOLE.replace("{name: Angela Jones, is: hiring manager}", "Angela Jones"),
            5,
            "`people 1` needs keys of its own",
            "write `name: Angela Jones`",
        ),
        (
            WHOLE.replace("HR Business Partner", "[HR, Partner]"),
            7,
            "one line of text is expected here, not a list or keys",
            "write it on one line: HR and Partner",
        ),
    ],
)
def test_the_wrong_shape_is_told_with_the_right_one(text: str, column: int, message: str, help_: str) -> None:
    """A name where keys belong, or a list where a text belongs: you are shown what belongs there."""
    found = only(text)
    assert (found.code, found.span.column, found.message, found.help) == ("AW208", column, message, help_)


def test_an_empty_dash_does_not_move_the_places_of_the_others() -> None:
    """A dash you left empty is passed over, and a slip in the next person is still shown in that person's line."""
    text = WHOLE.replace("people:\n", "people:\n  -\n").replace("is:", "iss:")
    assert told(text) == [("AW103", 6, 26, "unknown key `iss`")]


def test_one_person_without_a_dash_has_exact_places_too() -> None:
    """Whoever met one person and left the dash out is shown the very word."""
    text = WHOLE.replace("  - {name: Angela Jones, is: hiring manager}", "  name: Angela Jones\n  emial: x")
    assert told(text) == [("AW103", 6, 3, "unknown key `emial`")]


@pytest.mark.long
def test_a_long_log_is_read() -> None:
    """Somebody who has noted every step of a long search is not told to forget some."""
    text = WHOLE + "log:\n" + "  - {on: 2027-01-20, did: thank-you/angela-jones}\n" * 120
    interview, found = load_interview(text.encode(), FILE)
    assert found == ()
    assert interview is not None
    assert len(interview.log) == 120


def test_the_candidate_is_read_in_the_same_way() -> None:
    """Mistakes in me.yaml are told in the same form, at their places."""
    text = "nmae: Jane Doe\nemail: jane\nreferees:\n  - {id: Priya Shah, name: Priya Shah, asked: 1/2/27}\n"
    candidate, found = load_candidate(text.encode(), "content/me.yaml")
    assert candidate is None
    assert [(each.code, each.span.line, each.span.column, each.help) for each in found] == [
        ("AW103", 1, 1, "did you mean `name`?"),  # and not a second time as a name that is missing
        (
            "AW205",
            2,
            8,
            "write the bare address, such as angela.jones@larkfield.example; the name has a key of its own",
        ),
        ("AW213", 4, 10, "use a-z, 0-9 and single hyphens, at most 60 of them, such as priya-shah"),
        (
            "AW203",
            4,
            47,
            "it has two meanings: write 2027-02-01 if the day comes first in it, 2027-01-02 if the month does",
        ),
    ]


def test_a_candidate_is_a_name_and_whatever_else_was_told() -> None:
    """A name is enough for me.yaml."""
    candidate, found = load_candidate(b"name: Oluwaseun Ad\xc3\xa9b\xc3\xa1y\xe1\xbb\x8d\xcc\x80\n", "content/me.yaml")
    assert found == ()
    assert candidate is not None
    assert candidate.name == "Oluwaseun Ad\u00e9b\u00e1y\u1ecd\u0300"


def test_every_kind_of_refusal_has_a_code_that_exists() -> None:
    """No mistake ends in a code that nobody explains."""
    assert {rule.code for rule in KINDS.values()} <= set(RULES)
