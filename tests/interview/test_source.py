"""The door that files come through: what is read as it was typed, what is refused, and that nothing breaks it down."""

import itertools
import os
import time
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.diagnostics import Diagnostic, has_errors
from afterword.interview.reading.to_model import load_candidate, load_interview
from afterword.interview.reading.workspace import read_workspace
from afterword.interview.reading.yaml.yaml_door import parse, read_file
from support.turns import drawn

FILE = "content/interviews/acme.yaml"
QUICK = settings(deadline=None, max_examples=drawn(99))


def tree_of(text: str | bytes) -> dict[str, object]:
    """What is read from a file in which nothing is wrong."""
    document, found = parse(text if isinstance(text, bytes) else text.encode(), FILE)
    assert found == ()
    return dict(document.tree)


def told(text: str | bytes) -> list[tuple[str, int, int, str]]:
    """Code, line, column and message of all that is wrong with a file."""
    _, found = parse(text if isinstance(text, bytes) else text.encode(), FILE)
    return [brief(each) for each in found]


def brief(found: Diagnostic) -> tuple[str, int, int, str]:
    return (found.code, found.span.line, found.span.column, found.message)


def help_for(text: str | bytes) -> list[str]:
    _, found = parse(text if isinstance(text, bytes) else text.encode(), FILE)
    return [each.help for each in found]


@pytest.mark.parametrize(
    "typed",
    [
        *("10:30", "09:30", "no", "No", "y", "on", "010", "08", "0x1F", "1_000", "1e3", "=", ".inf", ".nan", "nil"),
        *("2027-01-05", "2027-01-05 10:00", "+1 555 0134", "0.10", "9" * 5_000, "0x" + "f" * 5_000),
        *("C#", "a#b", "don't", "R&D", "a*b", "C++", "100%", "O'Neill", "山田 花子", "👩\u200d💻"),
    ],
)
def test_text_stays_as_it_was_typed(typed: str) -> None:
    """A time stays a time, a person called No keeps the name, and nobody's 010 becomes an 8."""
    assert tree_of(f"a: {typed}\n") == {"a": typed}


def test_words_that_mean_something_to_computers_are_plain_keys() -> None:
    """A key called no, null or 010 is a word like any other, and `<<` in a text is only two signs."""
    assert tree_of("no: a\nnull: b\n010: c\n=: d\n1: <<\n") == {"no": "a", "null": "b", "010": "c", "=": "d", "1": "<<"}


def test_quotes_and_several_lines_are_read_as_in_any_yaml() -> None:
    """Quotes, folded text and blocks mean what they mean everywhere."""
    text = "a: \"one \\\"two\\\"\"\nb: 'it''s'\nc: >\n  one\n  two\nd: |\n  one\n  two\ne: one\n  two\n"
    assert tree_of(text) == {"a": 'one "two"', "b": "it's", "c": "one two\n", "d": "one\ntwo\n", "e": "one two"}


def test_a_key_without_a_value_was_left_out() -> None:
    """A line with nothing behind its colon is an open question; a pair of quotes is an answer."""
    assert tree_of("a:\nb: ''\n") == {"a": None, "b": ""}


def test_a_dash_without_a_value_was_left_out() -> None:
    """A dash with nothing behind it is no entry, and the entries after it are still found in their own lines."""
    document, _ = parse(b"a:\n  -\n  - x\n", FILE)
    assert document.tree == {"a": ["x"]}
    assert document.span(("a", 0)).line == 3


def test_the_mark_that_windows_puts_before_a_text_does_not_matter() -> None:
    """A file saved by a Windows editor is read like any other, and its first line keeps its columns."""
    assert tree_of(b"\xef\xbb\xbfid: acme\nemployer: Acme\n") == {"id": "acme", "employer": "Acme"}
    document, _ = parse(b"\xef\xbb\xbfid: acme\n", FILE)
    found = document.span(("id",), key=True)
    assert (found.column, document.excerpt(found)) == (1, "id: acme")


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"], ids=["Linux", "Windows", "old Mac"])
def test_line_ends_of_every_system_count_alike(ends: str) -> None:
    """The line that is named is the line your editor shows, whichever computer the file was made on."""
    assert told(ends.join(["a: x", "b: y", "a: z"])) == [("AW106", 3, 1, "`a` is given twice")]
    assert told(ends.join(["a: x", "b: \x07"])) == [("AW105", 2, 4, "the character U+0007 cannot stand in a YAML file")]


def test_accents_are_read_alike_however_they_were_typed() -> None:
    """An é made of two signs and an é made of one are the same letter."""
    assert tree_of("a: Ade\u0301ba\u0301yo\u0300\n") == {"a": "Ad\u00e9b\u00e1y\u00f2"}


def test_duplicate_keys_name_both_lines() -> None:
    """Two salaries in one file: you are shown both lines, and neither is chosen for you."""
    text = "role: x\nsalary:\n  walk_away: 90000\n  currency: USD\n  walk_away: 40000\n"
    assert told(text) == [("AW106", 5, 3, "`walk_away` is given twice")]
    assert help_for(text) == ["keep one of the two: the other stands in line 3"]


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("people:\n  - name: A\n    is: x\n    name: B\n", "where another entry begins, put a hyphen before it"),
        ("people:\n  - name: A\n    is: x\n  name: B\n", "another entry begins here: put a hyphen before it"),
        ("role: x\nemployer:\nname: A\n  country: US\n", "put 2 spaces before `name`"),
    ],
)
def test_the_line_that_went_wrong_is_the_one_to_mend(text: str, begins: str) -> None:
    """A hyphen forgotten before the next person costs nobody a person, and no good line is moved after a bad one."""
    assert help_for(text)[0].startswith(begins)


def test_every_duplicate_is_told_at_once() -> None:
    """Somebody who pasted a block twice sees all of it in one go."""
    assert [(code, line) for code, line, _, _ in told("a: 1\nb: 2\na: 3\nb: 4\n")] == [("AW106", 3), ("AW106", 4)]


def test_the_same_key_in_two_people_is_no_duplicate() -> None:
    """Every person has a name of their own."""
    assert tree_of("p:\n  - {name: a}\n  - {name: b}\n") == {"p": [{"name": "a"}, {"name": "b"}]}


def test_a_key_with_an_unseen_character_is_still_a_duplicate() -> None:
    """A second key that only looks the same cannot slip in beside the first."""
    assert told("walk_away: 90000\nwalk_\u200baway: 40000\n") == [("AW106", 2, 1, "`walk_away` is given twice")]


@pytest.mark.parametrize(
    ("text", "column", "message"),
    [
        ("a: &x 1\n", 4, "`&` names this place for later"),
        ("a: *x\n", 4, "`*` refers to another place in the file"),
        ("a: !!binary aGVsbG8=\n", 4, "`!` gives this value a type"),
        ("a: !!python/object/apply:os.system [id]\n", 4, "`!` gives this value a type"),
        ("a: !ENV HOME\n", 4, "`!` gives this value a type"),
        ("a: !!int 5\n", 4, "`!` gives this value a type"),
        ("&x a: 1\n", 1, "`&` names this place for later"),
        ("<<: {a: 1}\n", 1, "this key is not plain text"),
        ("? [a, b]\n: 1\n", 3, "this key is not plain text"),
        ("? {a: b}\n: 1\n", 3, "this key is not plain text"),
        ("{[a]: b}\n", 2, "this key is not plain text"),
        ("{{ a }}\n", 2, "this key is not plain text"),
        ("role: {{ a }}\n", 8, "this key is not plain text"),
    ],
)
def test_programmers_machinery_is_refused(text: str, column: int, message: str) -> None:
    """What you read in the file is all there is: no value repeats another, none brings in anything from elsewhere."""
    assert told(text) == [("AW107", 1, column, message)]


@pytest.mark.long
def test_whatever_stands_in_brackets_and_braces_is_answered() -> None:
    """Brackets and braces in each other, with words, commas and colons in any order: it is read, or told where it is wrong."""
    closing = {"{": "}", "[": "]"}
    for number in range(1, 5):
        for signs in itertools.product(["{", "[", "a", ", ", ": ", "? "], repeat=number):
            text = "".join([*signs, *(closing[sign] for sign in reversed(signs) if sign in closing)])
            for place in (text, f"role: {text}\n"):
                document, problems = parse(place.encode(), "x")
                assert document.tree or problems, place


def test_a_list_that_holds_itself_is_refused() -> None:
    """A file that goes round in circles is stopped at the door."""
    text = "id: acme\nemployer: Acme\nother_employers: &x [*x]\n"
    assert [(code, line, column) for code, line, column, _ in told(text)] == [("AW107", 3, 18), ("AW107", 3, 22)]


def test_an_alias_bomb_is_refused_at_once() -> None:
    """A file of 25 lines that would unfold into millions of values costs no time."""
    lines = ["x0: &x0 {k0: v}", *(f"x{n}: &x{n} {{a: *x{n - 1}, b: *x{n - 1}}}" for n in range(1, 26))]
    begun = time.process_time()
    assert {code for code, *_ in told("\n".join(lines))} == {"AW107"}
    assert time.process_time() - begun < 1


@pytest.mark.parametrize("text", ["a: 1\n---\nb: 2\n", "---\na: 1\n---\n", "a: 1\n...\n---\nb: 2\n"])
def test_a_second_document_is_refused(text: str) -> None:
    """One file, one interview."""
    ((code, line, column, message),) = told(text)
    assert (code, column, message) == ("AW108", 1, "a second document begins here")
    assert text.splitlines()[line - 1] == "---"


def test_a_first_line_of_hyphens_is_welcome() -> None:
    """Some editors begin every YAML file with three hyphens."""
    assert tree_of("---\na: 1\n") == {"a": "1"}


@pytest.mark.thorough
@pytest.mark.long
@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"employer: " + b"[" * 100_000, "the file has more than 12 levels"),
        (b"a: " + b"{a: " * 20_000, "the file has more than 12 levels"),
        (b"- " * 100_000, "the file has more than 12 levels"),
        (b"? " * 100_000, "the file has more than 12 levels"),
        (b"topics:\n" + b"- a\n" * 240_000, "the file has more than 20,000 values"),
        (b"topics: [" + b"a," * 300_000 + b"]", "the file has more than 20,000 values"),
        (b"".join(b"k%d: v\n" % number for number in range(80_000)), "the file has more than 20,000 values"),
        (b"a: " + b"x" * 50_001, "the value has 50,001 characters; at most 50,000 are read"),
        (b"a: " + b"x" * 900_000, "the value has 900,000 characters; at most 50,000 are read"),
    ],
    ids=["brackets", "braces", "dashes", "questions", "items", "flow items", "keys", "long value", "very long value"],
)
def test_bulk_is_refused_quickly(data: bytes, message: str) -> None:
    """However large or deep a file is made, the answer is one clear sentence in well under a second."""
    begun = time.process_time()
    ((code, _, _, said),) = told(data)
    assert (code, said) == ("AW109", message)
    assert time.process_time() - begun < 1


def test_the_limits_themselves_are_allowed() -> None:
    """12 levels, a value of 50,000 characters: what the pages promise does fit."""
    assert tree_of("a: " + "[" * 11 + "x" + "]" * 11)
    assert tree_of("a: " + "x" * 50_000) == {"a": "x" * 50_000}
    assert [code for code, *_ in told("a: " + "[" * 12 + "x" + "]" * 12)] == ["AW109"]


@pytest.mark.long
def test_the_line_shown_for_a_deep_file_is_the_one_meant() -> None:
    """Far out in an endless line, the part round the problem is what you are shown."""
    _, (found,) = parse(b"topics: [" + b"a," * 300_000 + b"]", FILE)
    assert found.excerpt[found.span.column - 1] == "a"


@pytest.mark.long
def test_fifty_megabytes_are_refused_unread() -> None:
    """A film saved under the wrong name is not read at all."""
    data = b"a: " + b"x" * 50_000_000
    begun = time.process_time()
    assert told(data) == [("AW102", 1, 1, "the file has 50,000,003 bytes; at most 1,000,000 are read")]
    assert time.process_time() - begun < 1


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"role: a\x00b\n", ("AW105", 1, 8, "the character U+0000 cannot stand in a YAML file")),
        ("x: y\nrole: Acme\u009bm\n".encode(), ("AW105", 2, 11, "the character U+009B cannot stand in a YAML file")),
        (b"role: \x1b[2J\n", ("AW105", 1, 7, "the character U+001B cannot stand in a YAML file")),
        ("role: Zoë\nname: Ann\n".encode("utf-16"), ("AW104", 1, 1, "the file is saved as UTF-16")),
        (b"\xfe\xff" + "role: x".encode("utf-16-be"), ("AW104", 1, 1, "the file is saved as UTF-16")),
        ("role: x\nname: Zoë\n".encode("latin-1"), ("AW104", 2, 9, "the file is not UTF-8 text from here on")),
        (b"role: x\n\xed\xa0\x80", ("AW104", 2, 1, "the file is not UTF-8 text from here on")),
    ],
    ids=["NUL", "C1", "escape", "UTF-16", "UTF-16 big end first", "Latin-1", "half a character"],
)
def test_what_is_no_text_is_refused_where_it_stands(data: bytes, expected: tuple[str, int, int, str]) -> None:
    """A file in an older encoding, or with signs no editor shows, gets one clear line with the place."""
    assert told(data) == [expected]


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing yet\n", "- a\n", "a", "{}", "[]", "---\n"])
def test_a_file_without_keys_says_so(text: str) -> None:
    """An empty file, a list or a plain sentence is no interview yet, and the advice shows how one begins."""
    assert told(text) == [("AW110", 1, 1, "the file holds no keys")]
    assert help_for(text) == ["begin with a line such as `role: HR Business Partner`, in me.yaml `name: Jane Doe`"]


@pytest.mark.parametrize(
    ("text", "line", "column", "help_"),
    [
        ("a: x\np:\n\t- name: x\n", 3, 1, "indent with spaces instead of tabs"),
        ("a: b\n\t\tc: d\n", 2, 1, "indent with spaces instead of tabs"),
        (
            "role: Editor: science\n",
            1,
            13,
            'put double quotes round text that holds a colon: "Editor: science"',
        ),
        ("role: @home\n", 1, 7, "put double quotes round the text after the colon"),
        ("role: `x\n", 1, 7, "take ` away, which nothing closes: write `role: x`"),
        ("role: %d\n", 1, 7, "put double quotes round the text after the colon"),
        (
            "role: 'It's'\n",
            1,
            11,
            'use double quotes round text that holds an apostrophe: "It\'s"',
        ),
        (
            'role: "HR\nheld: 2027-01-13\n',
            1,
            7,
            "close the quotes, or use double quotes round text that holds an apostrophe",
        ),
        ("role: [HR\nheld: x\n", 1, 7, "close the bracket with `]`, and put commas between what stands in it"),
        ("a: b\nc: {d: e\nf: g\n", 2, 4, "close the bracket with `}`, and put commas between what stands in it"),
    ],
)
def test_a_line_that_cannot_be_read_is_named_with_advice(text: str, line: int, column: int, help_: str) -> None:
    """The line with the mistake is named, not a later one where reading happened to end, and the advice fits it."""
    assert told(text) == [("AW105", line, column, "the line cannot be read as YAML")]
    assert help_for(text) == [help_]


def test_characters_that_cannot_be_seen_are_left_out_with_a_warning() -> None:
    """A name that was pasted with a hidden sign is used without it, and you are told where it was."""
    document, found = parse("a: pay\u200bpal\nb: \u202egnp.exe\u202c\n".encode(), FILE)
    assert document.tree == {"a": "paypal", "b": "gnp.exe"}
    assert [brief(each) for each in found] == [
        ("AW111", 1, 4, "the text holds a character that cannot be seen (U+200B); it is left out"),
        ("AW111", 2, 4, "the text holds a character that cannot be seen (U+202E); it is left out"),
    ]
    assert not has_errors(found)


def test_commands_for_the_terminal_are_taken_out_of_a_value() -> None:
    """An employer's name that would clear the screen, or show its letters backwards, comes in as harmless text."""
    document, found = parse(b'employer: "Acme\\x1b]0;owned\\x07\\x1b[31m RED \\x1b[2J\\u202Egnp.exe\\u2028"\n', FILE)
    assert document.tree == {"employer": "Acme]0;owned[31m RED [2Jgnp.exe\n"}
    assert [(each.code, each.message) for each in found] == [
        ("AW111", "the text holds a character that cannot be seen (U+001B); it is left out")
    ]


@pytest.mark.parametrize("text", ["می\u200cخواهم", "שלום", "東京", "👩\u200d💻", "نص\u200f عربي"])  # noqa: RUF001  (Persian letters that resemble ours)
def test_joiners_and_direction_marks_that_scripts_need_are_kept(text: str) -> None:
    """Names in Persian, Hebrew, Arabic or Japanese, and emoji, come through whole and without a warning."""
    assert tree_of(f"a: {text}\n") == {"a": text}


def test_places_are_those_an_editor_shows() -> None:
    """Lines and columns count from one, in letters and not in bytes."""
    document, _ = parse("é: ü\npeople:\n  - {name: Zoë, email: x}\n".encode(), FILE)
    first = document.span(("é",))
    assert (first.line, first.column, first.end) == (1, 4, 5)
    found = document.span(("people", 0, "email"), key=True)
    assert (found.line, found.column, found.end) == (3, 17, 22)
    assert document.excerpt(found) == "  - {name: Zoë, email: x}"


def test_a_path_that_was_not_typed_is_placed_at_the_nearest_that_was() -> None:
    """What is missing in the second person is shown at the second person."""
    document, _ = parse(b"people:\n  - {name: a}\n  - {is: b}\n", FILE)
    assert document.span(("people", 1, "name"), key=True).line == 3
    assert document.span(("held",), key=True) == document.span(())


def test_a_list_of_one_without_dashes_keeps_its_places() -> None:
    """Whoever met one person and left the dash out is still shown the very word that is wrong."""
    document, _ = parse(b"people:\n  name: Ann\n  emial: x\n", FILE)
    assert document.span(("people", 0, "emial"), key=True).line == 3


def test_a_regular_file_is_read(tmp_path: Path) -> None:
    """An ordinary file comes in byte for byte."""
    (tmp_path / "a.yaml").write_bytes(b"role: x\r\n")
    assert read_file(tmp_path / "a.yaml", FILE) == (b"role: x\r\n", ())


def test_a_pipe_is_refused_and_never_waited_for(tmp_path: Path) -> None:
    """A pipe that nobody writes to would keep the program waiting for ever; it is refused at once."""
    os.mkfifo(tmp_path / "a.yaml")
    _, (found,) = read_file(tmp_path / "a.yaml", FILE)
    assert brief(found) == ("AW101", 1, 1, "this is not a regular file")


def test_a_device_is_refused() -> None:
    """A file without end is not read."""
    _, (found,) = read_file(Path("/dev/zero"), FILE)
    assert brief(found) == ("AW101", 1, 1, "this is not a regular file")


@pytest.mark.parametrize("target", ["there.yaml", "gone.yaml", "a.yaml"], ids=["to a file", "to nothing", "to itself"])
def test_a_link_is_refused_wherever_it_leads(tmp_path: Path, target: str) -> None:
    """A link could lead to a private file elsewhere; it is not followed, and you are told once."""
    folder = tmp_path / "content" / "interviews"
    folder.mkdir(parents=True)
    (tmp_path / "content" / "me.yaml").write_text("name: Jane Doe\n", encoding="utf-8")
    (tmp_path / "there.yaml").write_text("secret: text\n", encoding="utf-8")
    (folder / "a.yaml").symlink_to(folder / target if target == "a.yaml" else tmp_path / target)
    (found,) = read_workspace(tmp_path).diagnostics
    assert (found.span.file, *brief(found)) == (
        "content/interviews/a.yaml",
        "AW101",
        1,
        1,
        "this is a link, and links are not followed",
    )


def test_a_broken_link_in_place_of_me_yaml_is_not_passed_over(tmp_path: Path) -> None:
    """When your me.yaml leads nowhere you are told so, and nobody else's name is signed in its place."""
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "example-me.yaml").write_text("name: Jane Doe\n", encoding="utf-8")
    (tmp_path / "content" / "me.yaml").symlink_to(tmp_path / "gone.yaml")
    workspace = read_workspace(tmp_path)
    assert workspace.candidate is None
    assert [(each.span.file, each.message) for each in workspace.diagnostics] == [
        ("content/me.yaml", "this is a link, and links are not followed")
    ]


def test_a_folder_is_refused(tmp_path: Path) -> None:
    """A folder that ends in .yaml is no interview."""
    (tmp_path / "a.yaml").mkdir()
    _, (found,) = read_file(tmp_path / "a.yaml", FILE)
    assert (*brief(found), found.help) == ("AW101", 1, 1, "this is a folder", "put the file itself in its place")


def test_a_missing_file_says_how_to_make_one(tmp_path: Path) -> None:
    """Where there is nothing yet, you are told what to type."""
    _, (found,) = read_file(tmp_path / "a.yaml", FILE)
    assert brief(found) == ("AW101", 1, 1, "there is no such file")
    assert found.help == "check the name, or make one with `afterword new`"


def test_a_misspelled_file_name_is_recognised(tmp_path: Path) -> None:
    """Whoever asks for larkfeild is asked whether larkfield was meant."""
    (tmp_path / "larkfield.yaml").write_text("role: x\n", encoding="utf-8")
    found = read_workspace(tmp_path, (tmp_path / "larkfeild.yaml",)).diagnostics
    assert "did you mean `larkfield.yaml`?" in [each.help for each in found]


def test_a_file_one_may_not_read_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that belongs to somebody else gives one clear line. The refusal is played, as root may read everything."""
    (tmp_path / "a.yaml").write_text("role: x\n", encoding="utf-8")

    def refuse(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    _, (found,) = read_file(tmp_path / "a.yaml", FILE)
    assert brief(found) == ("AW101", 1, 1, "the file cannot be read: permission denied")
    assert found.help == "check who may read it"


def test_a_large_file_is_refused_by_its_size_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of one gigabyte is refused without opening it."""
    with (tmp_path / "a.yaml").open("wb") as file:
        file.truncate(1_000_000_000)
    monkeypatch.setattr(Path, "read_bytes", None)
    _, (found,) = read_file(tmp_path / "a.yaml", FILE)
    assert brief(found) == ("AW102", 1, 1, "the file has 1,000,000,000 bytes; at most 1,000,000 are read")


YAML_BITS = st.lists(
    st.sampled_from(
        [
            *("role", "people", "held", "is", "name", ": ", ":", "\n", "\n  ", "\n\t", "- ", "[", "]", "{", "}", ","),
            *("&a ", "*a", "!!str ", "<<", "---\n", "...\n", "%YAML 1.1\n", "? ", "| ", "> ", '"', "'", "\\", "#", "="),
            *("2027-01-13", "no", "10:30", "\ufeff", "\u200b", "\u2028", "\x85", "\r", "\x00", "é", "\U0010ffff"),
        ]
    ),
    max_size=40,
).map("".join)


@pytest.mark.parametrize("text", ["...\n- role", "---\n...\n- role", "- role"])
def test_a_lone_word_at_the_top_of_a_file_is_told_in_a_line_that_there_is(text: str) -> None:
    """There is no line 0 to look at: a word with a dash that ends nothing above it is pointed at where it stands."""
    loaded, found = load_interview(text.encode(), FILE)
    assert loaded is None
    assert [(each.span.line >= 1, each.excerpt) for each in found] == [
        (True, text.splitlines()[each.span.line - 1]) for each in found
    ]


@QUICK
@given(st.one_of(YAML_BITS, st.text(max_size=200)))
def test_no_text_breaks_the_reader(text: str) -> None:
    """Whatever is typed into a file, you get an answer and never a crash, and each answer has a place in the file."""
    data = text.encode("utf-8", "surrogatepass")
    for loaded, found in (load_interview(data, FILE), load_candidate(data, FILE)):
        assert (loaded is None) == has_errors(found)
        assert all(each.span.line >= 1 and each.span.column >= 1 and each.span.end > each.span.column for each in found)


@QUICK
@given(st.binary(max_size=200))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    """A picture or a damaged file saved as an interview gives an answer too."""
    loaded, found = load_interview(data, FILE)
    assert loaded is None
    assert has_errors(found)


SCALARS = st.one_of(
    st.text(max_size=30),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.none(),
    st.dates(),
    st.sampled_from(["yes", "no", "2027-01-13", "2027-01-13 10:00", "US", "USD", "98,000", "a@b.example", "=", "<<"]),
)
KEYS = st.sampled_from(
    [
        *("role", "employer", "held", "people", "interested", "timezone", "stage", "follows", "fields", "salary"),
        *("offer", "outcome", "log", "articles", "news", "calendar", "follow_ups", "references", "proposal", "fees"),
        *("name", "id", "is", "email", "country", "region", "week", "url", "on", "did", "who", "findings", "figure"),
        *("currency", "as_of", "move", "to", "closed", "from", "booked", "referees", "personality_tests", "taken"),
    ]
)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=12
)
WHOLE = {
    "role": "HR Lead",
    "employer": {"name": "Acme"},
    "held": "2027-01-13",
    "people": {"name": "A"},
    "interested": True,
}


@pytest.mark.thorough
@QUICK
@given(st.dictionaries(KEYS | st.text(max_size=8), VALUES, max_size=8), st.booleans())
def test_no_values_break_the_reader(typed: dict[str, object], complete: bool) -> None:  # noqa: FBT001  (hypothesis passes by position)
    """Whatever stands behind a key, of whatever shape, is either used or explained."""
    tree = {**WHOLE, **typed} if complete else typed
    data = yaml.safe_dump(tree, allow_unicode=True).encode("utf-8", "surrogatepass")
    for loaded, found in (load_interview(data, FILE), load_candidate(data, FILE)):
        assert (loaded is None) == has_errors(found)


@pytest.mark.long
def test_a_file_is_taken_apart_once_however_often_it_is_asked_for() -> None:
    """Who saves one line waits for one reading of the file; under another name places are that file's, and no flood is kept."""
    content = b"role: Clerk\nheld: 2027-01-13\n"
    document, _ = parse(content, "bell.yaml")
    assert parse(bytes(bytearray(content)), "bell.yaml")[0] is document
    assert parse(content, "mill.yaml")[0].span(("role",)).file == "mill.yaml"
    flood = content + b"# a note\n" * 10_000
    assert parse(flood, "bell.yaml")[0] is not parse(flood, "bell.yaml")[0]
