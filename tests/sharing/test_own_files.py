"""A template, word or pack of one's own is one's own text: what is private in it goes to nobody, wherever the file lies."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from afterword import resources
from afterword.cli.opened.opening import Opened, opened, problems_of
from afterword.interview.model.audience import Audience
from afterword.resources import OVERRIDABLE, OwnFiles, digest, is_as_shipped, resource, text_digests
from afterword.sharing.leaks import our_words
from afterword.sharing.leaks.made_brackets import MADE
from afterword.sharing.leaks.repeats import repeats_in_own_files
from afterword.sharing.leaks.unexplained.languages import LANGUAGE
from afterword.sharing.out.share import OwnFileError, finished
from afterword.workbook.copies import SharedCopy, copy_of
from afterword.workbook.wishes import CopyKind, Wish
from support.commands import run
from support.making import CONNECTION, JONES, REACHABLE, day
from support.turns import some
from support.workspace import CHECKOUT, Tree, make_workspace

pytestmark = pytest.mark.long  # through whole workbooks, copies or commands


TODAY = day("2027-01-19")
HERE: dict[str, Tree] = {
    "role": "HR Business Partner",
    "employer": {"name": "Larkfield Foods", "country": "US"},
    "held": "2027-01-13 10:00",
    "people": [JONES],
    "interested": "yes",
    "connection": CONNECTION,
    "topics": ["customer service [[they lost two clients]]"],
    "salary": {"walk_away": "97531", "currency": "USD"},
    "references": [{"who": "priya-shah", "why": "led me"}],
    "debrief": "The unit felt understaffed.",
    "log": [{"on": "2027-01-13", "did": "thank-you/angela-jones", "note": "sent at six"}],
}
THERE: dict[str, Tree] = {
    "role": "Ward Clerk",
    "employer": {"name": "Tidewater Health"},
    "held": "2027-01-15",
    "people": [{"name": "Ada Park", "email": "ada@tidewater.example"}],
    "interested": "yes",
    "salary": {"walk_away": "61250", "currency": "USD"},
}
ME: Tree = {"name": "Jane Doe", "email": "jane.doe@mail.example", "referees": list(REACHABLE)}
PRIVATE = {
    "97,531": "salary.walk_away",
    "The unit felt understaffed.": "debrief",
    "sent at six": "log.1.note",
    "they lost two clients": "topics.1",
    "Tidewater Health": "tidewater.employer.name",
    "Ada Park": "tidewater.people.1.name",
    "61 250": "tidewater.salary.walk_away",
    "dana@quarry.example": "me.referees.3.email",
}
# One of each kind of file, with words of theirs in it, and who gets a copy that is made with it.
FILES = {
    "templates/print/references.html.j2": ("<p>{}</p>", CopyKind.REFERENCES),
    "templates/print/_base.html.j2": ('<meta name="description" content="{}">', CopyKind.REFERENCES),
    "templates/print/print.css": ("h1::after {{ content: '{}' }}", CopyKind.REFERENCES),
    "templates/words/pages.yaml": ('documents:\n  references: "{}"\n', CopyKind.REFERENCES),
    "templates/words/steps.yaml": ('thank-you:\n  title: "Thank {}"\n', CopyKind.WORKBOOK),
    "templates/mail/thank-you.txt.j2": ("{{% if role %}}\nThank you. {}\n{{% endif %}}", CopyKind.NOTES),
    "templates/pages/_package.html.j2": ("{{{{ '{}' if offer }}}}", CopyKind.WORKBOOK),
    "content/packs/stock-phrases.yaml": ('phrases:\n  - {{id: mine, phrase: "{}"}}\n', CopyKind.WORKBOOK),
}
AUDIENCES = {
    CopyKind.WORKBOOK: Audience.COACH,
    CopyKind.NOTES: Audience.RECRUITER,
    CopyKind.REFERENCES: Audience.EMPLOYER,
}


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two applications, a referee who said yes and one who said no."""
    root = tmp_path_factory.mktemp("own")
    return make_workspace(root, {"larkfield": HERE, "tidewater": THERE}, ME)


@pytest.fixture
def root(workspace: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(workspace, tmp_path / "work"))


@pytest.fixture
def checkout(monkeypatch: pytest.MonkeyPatch, root: Path) -> Iterator[Path]:
    """A workspace that is a checkout of the product: ours lie in it, and can be changed in place."""
    for folder in (*OVERRIDABLE, "templates/share", "content/guides"):
        shutil.copytree(CHECKOUT / folder, root / folder, dirs_exist_ok=True)
    monkeypatch.setattr(resources, "_CHECKOUT", root)
    our_words._text.cache_clear()
    yield root
    our_words._text.cache_clear()


def put(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def copied(work: Opened, kind: CopyKind) -> SharedCopy:
    wish = Wish("larkfield", AUDIENCES[kind], kind)
    return copy_of(work.cases, wish, work.wording)


@pytest.fixture(scope="module")
def coachs(workspace: Path) -> SharedCopy:
    """What a coach is not to see, whatever files of their own it is made with."""
    return copied(opened(workspace, TODAY), CopyKind.WORKBOOK)


def told(root: Path, coachs: SharedCopy, kind: CopyKind) -> set[tuple[str, str]]:
    """What is found in files of their own: where, and which value."""
    wish = Wish("larkfield", AUDIENCES[kind], kind)
    copy = replace(coachs, wish=wish, shown=(), own_files=OwnFiles.of(root))
    return {(leak.file, leak.what) for leak in repeats_in_own_files(copy)}


@pytest.mark.parametrize("name", some([*FILES], 3))
def test_whatever_is_private_is_found_in_every_kind_of_file_of_ones_own(
    root: Path, coachs: SharedCopy, name: str
) -> None:
    """Least pay, debrief, notes, what is between brackets, another employer, their people, a referee's address: each with its line."""
    form, kind = FILES[name]
    line = form[: form.index("{}")].count("\n") + 1
    put(root, name, form.format("; ".join(PRIVATE)))
    assert {(f"{name}:{line}", what) for what in PRIVATE.values()} <= told(root, coachs, kind)


def test_what_only_hints_in_a_file_of_ones_own_is_asked_about(root: Path, coachs: SharedCopy) -> None:
    """A template says what is nearly the least pay, names Ada Park with a wrong letter, and tells a day: each has its line."""
    name = "templates/mail/follow-up.txt.j2"
    put(root, name, "I look forward to it.\nMy least is about 98k.\nAda Parck\nI was elsewhere on the 15th.\n")
    assert {where for where, _ in told(root, coachs, CopyKind.WORKBOOK)} == {f"{name}:{line}" for line in (2, 3, 4)}


def test_a_sentence_of_ones_own_in_a_template_is_asked_about_as_in_a_letter(root: Path, coachs: SharedCopy) -> None:
    """No figure and no name tells it: that a line of a template reads like pay or another firm is asked about, over two lines too."""
    name = "templates/mail/follow-up.txt.j2"
    text = (
        "I look forward to it.\nThey have kept a chair for me until I say yes.\nThank you for the tour of the plant.\n"
        "With a little more than I get today\nwe would be friends.\n"
    )
    put(root, name, text)
    assert {where for where, _ in told(root, coachs, CopyKind.WORKBOOK)} == {f"{name}:{line}" for line in (2, 4)}


@pytest.mark.thorough
def test_a_file_in_another_language_is_asked_about_once(root: Path, coachs: SharedCopy) -> None:
    """The search cannot judge what is written in German; one question for a file of many such lines is enough, and thanks are no line of them."""
    name = "templates/mail/follow-up.txt.j2"
    put(
        root,
        name,
        "I look forward to it.\nWir danken dir sehr.\nWir sehen das nicht so.\nDas war nicht so schwer.\nOhne euch wird das nie.\n",
    )
    found = repeats_in_own_files(replace(coachs, own_files=OwnFiles.of(root)))
    german = [leak for leak in found if leak.why == LANGUAGE]
    assert [(leak.file, leak.is_certain) for leak in german] == [(f"{name}:3", False)]


def test_an_employers_sheet_is_not_made_with_it(root: Path) -> None:
    """The template of the sheet names the least pay: nothing is printed, and the value is in no message."""
    put(root, "templates/print/references.html.j2", "<p>{{ view.me.name }}</p>\n<p>At least 97531</p>")
    with pytest.raises(OwnFileError) as stopped:
        finished(copied(opened(root, TODAY), CopyKind.REFERENCES))
    assert [(leak.file, leak.what) for leak in stopped.value.leaks] == [
        ("templates/print/references.html.j2:2", "salary.walk_away")
    ]


def test_the_command_says_which_line_of_which_file_and_what_to_write(root: Path) -> None:
    """A person reads where it stands and how a template says a value so that each reader sees only what is theirs."""
    put(root, "templates/print/references.html.j2", "<p>Not like Tidewater Health</p>")
    ran = run("share", "larkfield", "--for", "employer", "--part", "references", "-C", root, "--today", "2027-01-19")
    assert ran.exit_code == 1
    assert "  templates/print/references.html.j2:1 holds tidewater.employer.name\n" in ran.stderr
    assert "help: take it out there; in a template write the name of a value" in ran.stderr
    assert not (root / "outbox").exists()


@pytest.mark.rare
def test_our_own_words_in_files_of_ones_own_stop_nothing(root: Path) -> None:
    """Who copies all of ours and changes nothing in them can share as before."""
    for folder in OVERRIDABLE:
        shutil.copytree(resource(*folder.split("/")), root / folder)
    work = opened(root, TODAY)
    for kind in some((CopyKind.WORKBOOK, CopyKind.REFERENCES), 2):
        assert repeats_in_own_files(copied(work, kind)) == ()


@pytest.mark.thorough
def test_a_file_that_this_copy_is_not_made_with_does_not_stop_it(root: Path) -> None:
    """A remark in a letter of theirs goes to no employer with the sheet of references."""
    put(root, "templates/mail/card.txt.j2", "As I said at Tidewater Health.")
    work = opened(root, TODAY)
    assert repeats_in_own_files(copied(work, CopyKind.REFERENCES)) == ()
    assert repeats_in_own_files(copied(work, CopyKind.WORKBOOK)) != ()


@pytest.mark.parametrize("name", FILES)
def test_brackets_hide_nothing_in_a_file_of_ones_own(root: Path, name: str) -> None:
    """`[[ ]]` would be printed, brackets and all: it is refused with its place, by `check` as by every other command."""
    form, _ = FILES[name]
    put(root, name, form.format("calm [[my boss is ill]]"))
    problems = [each for each in problems_of(opened(root, TODAY)) if each.code == "AW432"]
    assert [(each.span.file, each.excerpt[each.span.column - 1 :][:2]) for each in problems] == [(name, "[[")]


SPLIT = {
    "put together": """{{ "[" ~ "[" }}my boss is ill{{ "]" ~ "]" }}""",
    "beside one another": """[{{ "[" }}my boss is ill]{{ "]" }}""",
    "in the codes of a page": "&#91;&lbrack;my boss is ill]]",
    "by a filter": """{{ "%s%s" | format("[", "[") }}my boss is ill]]""",
}


@pytest.mark.thorough
@pytest.mark.parametrize("how", SPLIT)
def test_brackets_that_a_template_puts_together_hide_nothing_either(root: Path, how: str) -> None:
    """No `[[` stands in the file, and one can be read in the copy: it is refused with the line on which it is made."""
    put(root, "templates/print/references.html.j2", f"<p>calm and kind</p>\n<p>{SPLIT[how]}</p>")
    work = opened(root, TODAY)
    assert [each for each in problems_of(work) if each.code == "AW432"] == []
    with pytest.raises(OwnFileError) as stopped:
        finished(copied(work, CopyKind.REFERENCES))
    assert [(leak.file, leak.what) for leak in stopped.value.leaks] == [("templates/print/references.html.j2:2", MADE)]


def test_brackets_that_are_none_stop_nothing(root: Path) -> None:
    """One bracket alone, and a list of lists in the code of a template, are what they are."""
    put(root, "templates/print/references.html.j2", "<p>[x] calm {{ [ [1], [2] ][0][0] }}</p>")
    assert finished(copied(opened(root, TODAY), CopyKind.REFERENCES))


def test_nothing_is_shared_while_brackets_are_in_a_file_of_ones_own(root: Path) -> None:
    """The command names the file, the line and the mend, and writes nothing."""
    name = "templates/print/references.html.j2"
    put(root, name, "<p>calm [[my boss is ill]]</p>")
    ran = run("share", "larkfield", "--for", "coach", "-C", root, "--today", "2027-01-19")
    assert ran.exit_code == 1
    assert "error[AW432]: `[[` hides nothing here" in ran.stderr
    assert f"--> {name}:1:9\n" in ran.stderr


@pytest.mark.parametrize(
    "name", ["templates/mail/follow-up.txt.j2", "templates/words/phrases.yaml", "templates/print/references.html.j2"]
)
def test_the_least_pay_in_a_template_of_letters_is_refused_as_in_a_letter(root: Path, name: str) -> None:
    """It would stand in a letter to the employer, which no search of a copy sees (S42)."""
    put(root, name, "greeting:\n  name: 'Good day, 97.531'\n")
    (problem,) = [each for each in problems_of(opened(root, TODAY)) if each.code == "AW426"]
    assert (problem.span.file, problem.span.line) == (name, 2)


# In a checkout of the product


def test_the_list_of_our_texts_is_up_to_date() -> None:
    """`make docs` has been run since a template, a word, a pack or a guide of ours was changed."""
    assert text_digests() == dict(resources._digests())


@pytest.mark.thorough
def test_what_somebody_changed_in_a_checkout_is_theirs(checkout: Path, coachs: SharedCopy) -> None:
    """Their sentence in our template is none of ours, and the file counts as one of their own; so does a new one (E20)."""
    assert OwnFiles.of(checkout) == OwnFiles()
    put(checkout, "templates/print/references.html.j2", "<p>The unit felt understaffed.</p>")
    put(checkout, "templates/mail/mine.txt.j2", "My boss is ill.")
    assert OwnFiles.of(checkout).names() == ("templates/mail/mine.txt.j2", "templates/print/references.html.j2")
    assert not our_words.is_ours("the unit felt understaffed")
    assert not our_words.is_ours("my boss is ill")
    assert our_words.is_ours("what this copy leaves out")
    assert ("templates/print/references.html.j2:1", "debrief") in told(checkout, coachs, CopyKind.REFERENCES)


@pytest.mark.thorough
def test_a_text_of_copies_that_was_changed_in_a_checkout_is_looked_at_too(checkout: Path, coachs: SharedCopy) -> None:
    """The page for the coach is replaced by no workspace, but it can be changed where it lies."""
    put(checkout, "templates/share/coach.html.j2", "<p>At least 97,531</p>\n<p>[[my boss is ill]]</p>")
    assert ("templates/share/coach.html.j2:1", "salary.walk_away") in told(checkout, coachs, CopyKind.WORKBOOK)
    problems = [each.span for each in problems_of(opened(checkout, TODAY)) if each.code == "AW432"]
    assert [(each.file, each.line) for each in problems] == [("templates/share/coach.html.j2", 2)]


def test_other_line_ends_change_nothing(checkout: Path) -> None:
    """Git gives our texts other line ends on some systems: they are ours all the same."""
    name = "templates/words/steps.yaml"
    path = checkout / name
    before = digest(path)
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert digest(path) == before
    assert is_as_shipped(name)
