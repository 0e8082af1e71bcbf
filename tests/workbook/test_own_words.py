"""The candidate's own words take the place of ours, stay there, and are read once by somebody who means well. S14, S20-S33, S42, E20, E31."""

import datetime as dt
from pathlib import Path
from unittest.mock import Mock

import pytest

from afterword.diagnostics import Diagnostic
from afterword.interview.model.own_drafts import PlacedDraft
from afterword.interview.reading.workspace import Workspace, read_workspace
from afterword.plan.known_steps import possible_drafts
from afterword.plan.plan import plan
from afterword.publish.mail import eml
from afterword.resources import OwnFiles
from afterword.workbook.advice.promises import unkept
from afterword.workbook.advice.review import all_problems
from afterword.workbook.compose import cases_of, compose
from afterword.workbook.letters.letter import Draft
from afterword.workbook.letters.weekly import shared, weekly
from afterword.workbook.views.interview import views
from afterword.workbook.wording.wording import Wording, shipped_wording
from support.commands import run
from support.letters import read_eml
from support.making import JONES, REYES, candidate, drafts, every_case, interview
from support.turns import some
from support.workspace import Tree, make_workspace

pytestmark = pytest.mark.workspace

NAME = "2027-01-13-larkfield-foods"
ID = "thank-you/angela-jones"
FILE = "thank-you--angela-jones.txt"
TODAY = dt.date(2027, 1, 13)  # a Wednesday
TREE: dict[str, Tree] = {
    "role": "HR Business Partner",
    "employer": {"name": "Larkfield Foods", "country": "US"},
    "held": "2027-01-13",
    "people": [JONES],
    "interested": "yes",
}
ME: Tree = {
    "name": "Jane Doe",
    "email": "jane@mail.example",
    "referees": [{"id": "priya-shah", "name": "Priya Shah"}],
}
TEXT = "Dear Angela,\n\nThank you. The HR Business Partner position is the one I want.\n\nJane"
WITHOUT_ADDRESS = {key: value for key, value in JONES.items() if key != "email"}


def mine(of: str = ID, text: str = TEXT, **more: Tree) -> Tree:
    return {"of": of, "text": text, **more}


def own(text: str, of: str = ID) -> Tree:
    """A letter in which nothing is wrong but, perhaps, this sentence."""
    return mine(of, TEXT.replace("\n\nJane", f" {text}\n\nJane"))


def space(
    root: Path,
    *letters: Tree,
    files: dict[str, str] | None = None,
    others: dict[str, Tree] | None = None,
    **changes: Tree,
) -> Workspace:
    """A workspace with these letters in the interview file, and files beside it."""
    tree = {**TREE, **changes, **({"drafts": list(letters)} if letters else {})}
    beside = {f"{NAME}/{name}": text for name, text in (files or {}).items()}
    return read_workspace(make_workspace(root, {NAME: tree, **(others or {})}, ME, beside))


def written(found: Workspace, today: dt.date = TODAY) -> dict[str, Draft]:
    return {
        each.draft.id.within: each.draft
        for each in views(cases_of(found, today, shipped_wording()), shipped_wording())[0].drafts
    }


def said(found: Workspace, today: dt.date = TODAY) -> list[Diagnostic]:
    """What is said of letters; other advice has tests of its own."""
    return [
        each
        for each in all_problems(cases_of(found, today, shipped_wording()), shipped_wording())
        if each.code.startswith("AW42")
    ]


def codes(found: Workspace, today: dt.date = TODAY) -> list[str]:
    return [each.code for each in said(found, today)]


# In place of ours


@pytest.mark.parametrize("beside", [False, True], ids=["in the file", "beside it"])
def test_an_own_letter_takes_the_place_of_our_draft(tmp_path: Path, *, beside: bool) -> None:
    """The letter is used as typed; day, address and subject stay as the plan has them (S20)."""
    found = space(tmp_path, files={FILE: TEXT}) if beside else space(tmp_path, mine())
    draft = written(found)[ID]
    assert (draft.body, draft.own, draft.complete) == (TEXT, True, True)
    assert (draft.on, draft.to and draft.to.email, draft.subject) == (
        TODAY,
        JONES["email"],
        "HR Business Partner: thank you",
    )
    assert draft.where == (
        f"content/interviews/{NAME}/{FILE}" if beside else f"content/interviews/{NAME}.yaml, line 14"
    )
    assert [each for name, each in written(found).items() if each.own and name != ID] == []


def test_the_page_says_whose_words_they_are(tmp_path: Path) -> None:
    """Above the letter: in your own words, as they were written (E20)."""
    pages = {
        page.path: page.body
        for page in compose(
            cases_of(space(tmp_path, files={FILE: TEXT}), TODAY, shipped_wording()), shipped_wording()
        ).pages
    }
    text = pages[f"interviews/{NAME}/drafts.md"]
    assert text.count("In your own words") == 1
    assert "as you wrote them" in text


def test_a_gap_of_our_text_goes_and_a_missing_address_stays(tmp_path: Path) -> None:
    """Ours lacked a connection and an address; the letter of one's own lacks only the address (S28, E20)."""
    ours = written(space(tmp_path / "a", people=[WITHOUT_ADDRESS]))[ID]
    theirs = written(space(tmp_path / "b", mine(), people=[WITHOUT_ADDRESS]))[ID]
    assert (len(ours.gaps), len(theirs.gaps)) == (2, 1)
    assert "address" in theirs.gaps[0]


@pytest.mark.parametrize("key", ["articles", "news"])
def test_a_link_without_a_word_of_ours_does_not_hold_up_a_letter_of_ones_own(tmp_path: Path, key: str) -> None:
    """Topic and comment belong to our text (S27, S28)."""
    link: list[Tree] = [{"week": "1", "url": "https://news.example/a"}]
    assert not written(space(tmp_path / "a", **{key: link}))["follow-up/week-1"].complete
    assert written(space(tmp_path / "b", mine("follow-up/week-1"), **{key: link}))["follow-up/week-1"].complete


def test_a_caution_about_the_length_of_our_text_goes_with_it() -> None:
    """What was too long was ours (S14)."""
    link: Tree = {"they_want": f"build {'a ' * 120}bridge", "i_bring": "ten years"}
    assert drafts(interview(connection=link))[ID].cautions
    assert drafts(interview(connection=link, drafts=[mine()]))[ID].cautions == ()


def test_a_note_to_pass_on_carries_the_own_words() -> None:
    """The email to the recruiter encloses the note that the candidate wrote, and keeps its own covering lines (S6, S7)."""
    silent = {**REYES, "shares_contacts": "no"}
    found = drafts(interview(people=[WITHOUT_ADDRESS, silent], connection=None, drafts=[mine()]))
    cover, note = found["pass-on/angela-jones"].body.split("\n\n----\n\n")
    assert cover.startswith("Dear Tom Reyes,")
    assert (note, found[ID].body) == (TEXT, TEXT)
    assert found["pass-on/angela-jones"].complete
    assert not found["pass-on/angela-jones"].own


def test_only_the_note_that_was_written_is_exchanged() -> None:
    """With two notes in one email the other stays as it was; what the note of ours lacked is told no more (S7, E20)."""
    silent, second = {**REYES, "shares_contacts": "no"}, {"name": "Sam Whitaker"}
    people = [WITHOUT_ADDRESS, second, silent]
    ours = drafts(interview(people=people, connection=None))["pass-on/angela-jones"]
    theirs = drafts(interview(people=people, connection=None, drafts=[mine()]))["pass-on/angela-jones"]
    assert theirs.body == ours.body.replace(ours.body.split("\n\n----\n\n")[1], TEXT)
    assert (len(ours.gaps), len(theirs.gaps)) == (1, 0)


@pytest.mark.parametrize("template", ["pass-on", "thank-you"])
@pytest.mark.parametrize("shares", ["yes", "no"])
def test_a_line_of_dashes_in_a_template_loses_no_note(tmp_path: Path, template: str, shares: str) -> None:
    """A template of one's own may hold the very line that stands between notes: only the own note changes (S7, E20)."""
    (tmp_path / "templates" / "mail").mkdir(parents=True)
    (tmp_path / "templates" / "mail" / f"{template}.txt.j2").write_text("Above.\n\n----\n\nBelow.\n")
    people = [WITHOUT_ADDRESS, {"name": "Sam Whitaker"}, {**REYES, "shares_contacts": shares}]
    letter = mine("thank-you/sam-whitaker")
    wording = Wording.of(OwnFiles.of(tmp_path))
    ours = drafts(interview(people=people), wording=wording)
    theirs = drafts(interview(people=people, drafts=[letter]), wording=wording)
    changed = [name for name, each in theirs.items() if each.body != ours[name].body and name.startswith("pass-on/")]
    body = theirs[changed[0]].body
    assert len(changed) == 1
    assert body.endswith(f"\n\n----\n\n{TEXT}")
    assert ours[changed[0]].body.startswith(body.removesuffix(TEXT))
    assert body.count("Below.") == ours[changed[0]].body.count("Below.") - (template == "thank-you")


def test_one_note_to_a_panel_travels_in_ones_own_words() -> None:
    """The one note that thanks everybody is exchanged like any other (S7, E10)."""
    people = [WITHOUT_ADDRESS, {"name": "Sam Whitaker"}, {**REYES, "shares_contacts": "no"}]
    found = drafts(interview(people=people, panel_note="one", drafts=[mine("thank-you/panel")]))["pass-on/panel"]
    assert found.body.endswith(f"\n\n----\n\n{TEXT}")
    assert found.body.count(TEXT) == 1


def test_an_own_letter_is_kept_from_build_to_build(tmp_path: Path) -> None:
    """Building changes nothing in what a person wrote, and the next build uses it again."""
    found = space(tmp_path, mine("follow-up/week-1"), files={FILE: TEXT})
    before = {path: path.read_bytes() for path in (tmp_path / "content").rglob("*") if path.is_file()}
    first, second = (
        compose(cases_of(found, TODAY, shipped_wording()), shipped_wording()),
        compose(cases_of(read_workspace(tmp_path), TODAY, shipped_wording()), shipped_wording()),
    )
    assert first == second
    assert {path: path.read_bytes() for path in (tmp_path / "content").rglob("*") if path.is_file()} == before


def test_markup_in_an_own_letter_stays_text(tmp_path: Path) -> None:
    """A script in a letter is the letter's text on the page (E20)."""
    found = space(tmp_path, own("<script>alert(1)</script> {{ 7*7 }}", ID))
    page = next(
        page.body
        for page in compose(cases_of(found, TODAY, shipped_wording()), shipped_wording()).pages
        if page.path.endswith("drafts.md")
    )
    assert "<script" not in page
    assert "{{" not in page
    assert "<script>alert(1)</script>" in written(found)[ID].body


def test_an_own_subject_cannot_bring_another_recipient(tmp_path: Path) -> None:
    """A Bcc in the subject is the subject's text; the mail goes to one person (S20)."""
    found = space(tmp_path, mine(subject="Hello\r\nBcc: everybody@evil.example"))
    letter = read_eml(eml(written(found)[ID]))
    assert letter.recipients == (JONES["email"],)
    assert "bcc" not in letter.names
    assert letter.subject == "Hello Bcc: everybody@evil.example"


@pytest.mark.thorough
@pytest.mark.long
def test_every_draft_that_is_ever_written_can_be_overridden() -> None:
    """The list of known drafts holds each that some interview brings, and no ID stands in it twice (S20)."""
    assert {"other-offer/tell", "other-offer/withdraw"} <= set(possible_drafts(interview(), candidate()))
    for value, today in every_case().values():
        known = possible_drafts(value, candidate())
        assert set(drafts(value, today)) <= set(known)
        assert len(known) == len(set(known))


@pytest.mark.parametrize(
    ("of", "say", "code", "marked"),
    [
        ("thank-you/angela-jone", "I begin a course in March.", "AW428", "thank-you/angela-jone"),
        (ID, "I think outside the box.", "AW425", "outside the box"),
        (ID, "Rooksby Hall made me an offer.", "AW421", "Rooksby Hall"),
    ],
    ids=["another letter", "stock phrase", "another employer"],
)
def test_a_line_of_ones_own_is_read_as_a_letter_is(tmp_path: Path, of: str, say: str, code: str, marked: str) -> None:
    """A line for a letter that there is not, and what a friend would cross out in it, is told with its place in the file."""
    other = {"rooksby": {**TREE, "employer": {"name": "Rooksby Hall", "country": "US"}}}
    (problem,) = said(space(tmp_path, others=other, lines=[{"of": of, "say": say}]))
    assert problem.code == code
    assert problem.span.file == f"content/interviews/{NAME}.yaml"
    assert problem.excerpt[problem.span.column - 1 :].lstrip('"').startswith(marked)


def test_a_copy_of_a_letter_that_is_never_written_is_told(tmp_path: Path) -> None:
    """Whoever is to have one would wait in vain (E20)."""
    (problem,) = said(space(tmp_path, copies=[{"of": "thank-you/angela-jone", "to": "Angela Jones"}]))
    assert (problem.code, problem.help) == ("AW428", "did you mean `thank-you/angela-jones`?")


# `afterword drafts --own`


def test_a_draft_is_written_out_to_be_changed(tmp_path: Path) -> None:
    """The file holds the draft as it stands, and reading it back changes nothing but whose words they are (S20)."""
    ours = written(space(tmp_path, connection={"they_want": "calm", "i_bring": "ten years"}))[ID]
    ran = run("drafts", NAME, "--own", ID, "-C", tmp_path, "--today", "2027-01-13")
    path = tmp_path / "content" / "interviews" / NAME / FILE
    assert (ran.exit_code, ran.stdout) == (0, f"{path}\n")
    assert path.read_text() == f"Subject: {ours.subject}\n\n{ours.body}\n"
    theirs = written(read_workspace(tmp_path))[ID]
    assert (theirs.subject, theirs.body, theirs.own) == (ours.subject, ours.body, True)


def test_a_letter_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    """Asked a second time, the command leaves the letter alone and says where it is."""
    space(tmp_path, files={FILE: TEXT})
    ran = run("drafts", NAME, "--own", ID, "-C", tmp_path, "--today", "2027-01-13")
    assert ran.exit_code == 1
    assert f"in your own words already: content/interviews/{NAME}/{FILE}" in ran.stderr
    assert (tmp_path / "content" / "interviews" / NAME / FILE).read_text() == TEXT


def test_a_file_of_that_name_which_is_no_letter_is_not_written_over(tmp_path: Path) -> None:
    """A link that leads nowhere counts as being there: nothing is written through it."""
    space(tmp_path)
    (tmp_path / "content" / "interviews" / NAME).symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    (tmp_path / "elsewhere").mkdir()
    ran = run("drafts", NAME, "--own", ID, "-C", tmp_path, "--today", "2027-01-13")
    assert ran.exit_code == 1
    assert list((tmp_path / "elsewhere").iterdir()) == []


@pytest.mark.parametrize("name", ["thank-you/angla-jones", "../../x", "../../../../etc/passwd", "/etc/passwd"])
def test_a_name_that_is_no_draft_writes_nothing(tmp_path: Path, name: str) -> None:
    """A path is no draft: only IDs that the workbook shows are taken."""
    space(tmp_path / "w")
    before = sorted(tmp_path.rglob("*"))
    ran = run("drafts", NAME, "--own", name, "-C", tmp_path / "w", "--today", "2027-01-13")
    assert ran.exit_code == 1
    assert f"there is no draft `{name}`" in ran.stderr
    assert sorted(tmp_path.rglob("*")) == before


def test_the_list_says_which_drafts_are_ones_own(tmp_path: Path) -> None:
    """`afterword drafts` marks them."""
    space(tmp_path, files={FILE: TEXT})
    lines = run("drafts", "-C", tmp_path, "--today", "2027-01-13").stdout.splitlines()
    assert [line.strip() for line in lines if "own words" in line] == [
        f"Wed 13 Jan 2027  {ID} to Angela Jones, 12 words, 5 seconds aloud: ready, in your own words"
    ]


# What is said of a letter


def test_a_good_letter_is_left_in_peace(tmp_path: Path) -> None:
    """Nothing is said where there is nothing to say (E20)."""
    assert said(space(tmp_path, mine(), mine("follow-up/week-1"))) == []


@pytest.mark.parametrize("name", ["../../x", "thank-you/angela-jonse", "salary/range"])
def test_a_letter_that_is_no_draft_is_told_with_the_nearest(tmp_path: Path, name: str) -> None:
    """It would never be seen; where a name is close, it is offered (E20)."""
    found = said(space(tmp_path, mine(name)))
    assert [each.code for each in found] == ["AW428"]
    assert (found[0].help == "did you mean `thank-you/angela-jones`?") == ("angela" in name)


def test_a_file_whose_name_leads_elsewhere_is_no_draft(tmp_path: Path) -> None:
    """`..--..--x.txt` would be `../../x`: it names nothing."""
    assert codes(space(tmp_path, files={"..--..--x.txt": TEXT})) in ([], ["AW428"])
    assert [each for each in written(read_workspace(tmp_path)).values() if each.own] == []


@pytest.mark.parametrize(
    ("day", "word", "told"),
    [(13, "today", False), (14, "today", True), (14, "Yesterday", False), (16, "yesterday", True)],
)
def test_yesterday_in_an_own_letter_is_held_against_the_day_it_goes(
    tmp_path: Path, day: int, word: str, *, told: bool
) -> None:
    """A thank-you that waited still says what it said when it was written: the page points at the word (S23)."""
    found = space(tmp_path, own(f"I liked to meet you, {word}, at the plant."))
    cautions = written(found, dt.date(2027, 1, day))[ID].cautions
    assert [each for each in cautions if "interview was on" in each] == (
        [f'You wrote "{word}", and the interview was on Wed 13 Jan 2027. Is that still right on the day it goes?']
        if told
        else []
    )


def test_yesterday_in_a_note_to_pass_on_is_held_against_the_day_too(tmp_path: Path) -> None:
    """The note that travels through the recruiter can grow old in the same way (S7, S23)."""
    people = [WITHOUT_ADDRESS, {"name": "Tom Reyes", "is": "recruiter", "email": "tom@mail.example"}]
    found = space(tmp_path, own("It was good to meet you yesterday."), people=people)
    told = {day: written(found, dt.date(2027, 1, day))["pass-on/angela-jones"].cautions for day in (14, 15)}
    assert [sum("yesterday" in each for each in cautions) for cautions in told.values()] == [0, 1]


BRIGHTWELL: dict[str, Tree] = {
    "2027-01-12-brightwell": {**TREE, "employer": {"name": "Brightwell Robotics"}, "held": "2027-01-12"}
}


@pytest.mark.parametrize("text", ["I like Brightwell Robotics.", "I like BRIGHTWELL\nROBOTICS!"])
def test_a_letter_that_names_another_employer_is_told(tmp_path: Path, text: str) -> None:
    """A letter taken over from another application is found before it is sent (E20)."""
    found = said(space(tmp_path, own(text), others=BRIGHTWELL))
    assert [each.code for each in found] == ["AW421"]
    assert found[0].message == "the letter is for Larkfield Foods and names Brightwell Robotics"


@pytest.mark.parametrize("text", ["I like Larkfield Foods.", "Brightwell Roboticssy", "My Brightwell days"])
def test_the_own_employer_and_parts_of_words_are_no_other_employer(tmp_path: Path, text: str) -> None:
    """Only whole names of others count."""
    assert codes(space(tmp_path, own(text), others=BRIGHTWELL)) == []


def test_a_name_that_is_part_of_this_employers_name_does_not_count(tmp_path: Path) -> None:
    """Somebody who also talks to Larkfield may write to Larkfield Foods by its name."""
    others: dict[str, Tree] = {
        "2027-01-12-larkfield": {**TREE, "employer": {"name": "Larkfield"}, "held": "2027-01-12"}
    }
    assert codes(space(tmp_path, own("I like Larkfield Foods."), others=others)) == []


@pytest.mark.parametrize(
    "mark", ["[ADD: a topic]", "<Insert name>", "{{ name }}", "TODO", "XXX", "[Your name]", "xx hours", "tbc"]
)
def test_a_leftover_placeholder_is_told(tmp_path: Path, mark: str) -> None:
    """What was to be filled in later is found where it stands (S28)."""
    found = said(space(tmp_path, files={FILE: TEXT.replace("Thank you.", f"Thank you, {mark}")}))
    assert [each.code for each in found] == ["AW422"]
    assert (found[0].span.line, found[0].span.column) == (3, 12)


def test_a_smiley_in_an_own_letter_is_told_and_stays(tmp_path: Path) -> None:
    """It is the candidate's letter: they are told where it stands before it goes out (E32)."""
    found = space(tmp_path, files={FILE: TEXT.replace("Thank you.", "Thank you 😊.")})
    reviewed = all_problems(cases_of(found, TODAY, shipped_wording()), shipped_wording())
    smileys = [each.span for each in reviewed if each.code == "AW216"]
    assert [(each.line, each.column) for each in smileys] == [(3, 11)]
    assert "😊" in written(found)[ID].body
    assert [each for each in written(found)[ID].cautions if "smiley" in each]


def test_a_letter_to_the_employer_names_the_position(tmp_path: Path) -> None:
    """They may be filling several (S21); a letter to a referee need not."""
    text = "Dear Angela,\n\nThank you.\n\nJane"
    assert codes(space(tmp_path / "a", mine(text=text))) == ["AW423"]
    assert (
        codes(space(tmp_path / "b", mine(text=text.replace("Thank", "The hr business\npartner position: thank")))) == []
    )


def test_a_letter_to_a_referee_need_not_name_the_position(tmp_path: Path) -> None:
    """Somebody who knows the candidate is asked as the candidate would ask (S21, S55)."""
    text = "Dear Priya,\n\nmay I name you?\n\nJane"
    assert codes(space(tmp_path, mine("references/ask-priya-shah", text=text))) == []


def test_a_long_thank_you_is_told_and_a_long_follow_up_is_not(tmp_path: Path) -> None:
    """150 words at most, 60 without interest; greeting and signature are not counted (S14)."""
    words = "word " * 142
    assert codes(space(tmp_path / "a", own(words))) == ["AW424"]
    assert codes(space(tmp_path / "b", own(words, "follow-up/week-1"))) == []
    assert codes(space(tmp_path / "c", own("word " * 138))) == []
    assert codes(space(tmp_path / "d", own("word " * 60), interested="no")) == ["AW424"]


def test_a_stock_phrase_is_told_where_it_stands(tmp_path: Path) -> None:
    """The same list as for our own drafts, also over a line end (E31)."""
    found = said(space(tmp_path, own("I am excited\nto start; don\u2019t hesitate.")))
    assert [each.code for each in found] == ["AW425", "AW425"]
    assert [each.excerpt[each.span.column - 1 : each.span.end - 1] for each in found] == [
        "excited",
        "don\u2019t hesitate",
    ]


SALARY: Tree = {"walk_away": "97000", "currency": "USD"}


@pytest.mark.build
@pytest.mark.parametrize(
    "figure",
    [
        "97000",
        "97,000",
        "97.000",
        "97 000",
        "97\u202f000",
        "97'000",
        "97k",
        "97 K",
        "$97,000.00",
        "97 thousand",
        "\uff19\uff17\uff10\uff10\uff10",
    ],
)
def test_the_walk_away_in_a_letter_stops_the_build(tmp_path: Path, figure: str) -> None:
    """However it is written, the least one would accept does not leave the house (S42)."""
    space(tmp_path, own(f"My floor is {figure}."), salary=SALARY)
    ran = run("build", "-C", tmp_path, "--today", "2027-01-13")
    assert ran.exit_code == 1
    assert "AW426" in ran.stderr
    assert not (tmp_path / "site").exists()


def test_the_walk_away_in_a_subject_is_found_too(tmp_path: Path) -> None:
    """A subject is read first of all (S42)."""
    found = said(space(tmp_path, mine(subject="HR Business Partner at 97k"), salary=SALARY))
    assert [(each.code, "subject:" in each.excerpt) for each in found] == [("AW426", True)]


@pytest.mark.parametrize("figure", ["970000", "197000", "97001", "1.97000", "97 people", "97"])
def test_other_figures_are_no_walk_away(tmp_path: Path, figure: str) -> None:
    """A number that is not that one is nobody's business (S42)."""
    assert codes(space(tmp_path, own(f"We were {figure}."), salary=SALARY)) == []


def test_a_figure_that_the_employer_named_gives_nothing_away(tmp_path: Path) -> None:
    """Whoever would accept the bottom of the posted range may speak of that range (S42)."""
    posted: Tree = {"low": "97000", "high": "115000", "currency": "USD"}
    assert codes(space(tmp_path, own("You posted 97,000 to 115,000."), salary={**SALARY, "posted": posted})) == []  # type: ignore[dict-item]


@pytest.mark.parametrize(
    ("text", "code"), [("I work 40 hours.", []), ("At least $40.", ["AW426"]), ("40 dollars", ["AW426"])]
)
def test_a_small_walk_away_counts_beside_a_sign_for_money(tmp_path: Path, text: str, code: list[str]) -> None:
    """A rate for an hour is a number like many others: only as money does it give something away (S42)."""
    assert codes(space(tmp_path, own(text), salary={"walk_away": "40", "currency": "USD"})) == code


@pytest.mark.parametrize(
    "text",
    [
        "I will be in touch next week.",
        "I'll call you on Wednesday.",
        "I will follow up next Wednesday.",
        "I will write on Wednesday, January 20.",
        "I shall get back to you on the 20th of January.",
        "I will be in touch on 2027-01-20, as you asked.",
        "I will follow up in a week.",
        "I will write in the week of January 18.",
        "You decide on Friday, January 15; I will be in touch next week.",
        "I will follow up with Ms. Jones next week.",
        "I will be in touch soon.",
        "I will be at the plant on Friday.",
        "It was good to hear of your plans for next month and March 3.",
        "I will write on 20/1/2027.",
    ],
)
def test_a_promise_that_the_plan_holds_is_left_in_peace(tmp_path: Path, text: str) -> None:
    """The next follow-up is on Wednesday 20 January: whatever says so is right, and whatever promises no day is too (S22, S33)."""
    assert codes(space(tmp_path, own(text))) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I will be in touch in two weeks.", "in two weeks"),
        ("I'll call you on Friday.", "on Friday"),
        ("I will follow up tomorrow.", "tomorrow"),
        ("I will write on Wednesday, January 27.", "January 27"),
        ("You will hear from me on 21 January.", "21 January"),
        ("I will get back to you by 2027-02-01.", "2027-02-01"),
        ("I will follow up with\nMs. Jones this week.", "this week"),
        ("I will email you in ten days.", "in ten days"),
    ],
)
def test_a_promise_that_the_plan_does_not_hold_is_told(tmp_path: Path, text: str, words: str) -> None:
    """A day on which nothing is planned would be a promise broken (S22, S33)."""
    found = said(space(tmp_path, own(text)))
    assert [each.code for each in found] == ["AW427"]
    assert found[0].message == (
        f"`{words}` is promised on Wed 13 Jan 2027, and the next follow-up is planned for Wed 20 Jan 2027"
    )


def test_a_promise_where_nothing_is_planned_is_told(tmp_path: Path) -> None:
    """They asked for no calls: then a letter promises none (S33, S34)."""
    found = said(space(tmp_path, own("I will call you next week."), employer_said={"do_not_contact": "yes"}))
    assert [each.code for each in found] == ["AW427"]
    assert found[0].message.endswith("and the next follow-up is not planned")


def test_a_promise_follows_the_employers_date(tmp_path: Path) -> None:
    """With a date of theirs the promise is that date (S33)."""
    said_by = {"contact_on": "2027-01-27"}
    assert codes(space(tmp_path / "a", own("I will be in touch in two weeks."), employer_said=said_by)) == []
    assert codes(space(tmp_path / "b", own("I will be in touch next week."), employer_said=said_by)) == ["AW427"]


def test_a_promise_counts_from_the_day_a_letter_was_sent(tmp_path: Path) -> None:
    """Sent a day late by the log, `tomorrow` is another day (S22)."""
    log: list[Tree] = [{"on": "2027-01-19", "did": ID}]
    assert codes(space(tmp_path, own("I will be in touch tomorrow."), log=log), dt.date(2027, 1, 19)) == []


def test_dates_without_a_year_are_the_nearest() -> None:
    """In December, January 6 is next month (S33)."""
    sent = dt.date(2027, 12, 22)
    assert unkept("I will write on January 6.", sent, dt.date(2028, 1, 6)) is None
    assert unkept("I will write on January 6.", sent, dt.date(2028, 1, 5)) is not None
    assert unkept("I will write on February 31.", sent, dt.date(2028, 1, 5)) is None


@pytest.mark.parametrize(
    ("walk_away", "text"),
    [("97000", "97.0k"), ("97500", "97.5k"), ("31.5", "$31.50"), ("5500000", "5.5 million"), ("5500000", "5,500k")],
)
def test_the_walk_away_is_found_in_every_shorthand(tmp_path: Path, walk_away: str, text: str) -> None:
    """Cents with a nought, thousands and millions in short: a leak is a leak however it is written (E17)."""
    found = codes(
        space(tmp_path, own(f"I would need {text} to move."), salary={"walk_away": walk_away, "currency": "USD"})
    )
    assert "AW426" in found


@pytest.mark.parametrize(
    ("walk_away", "text"),
    [("31.5", "USD 31.50"), ("31.5", "31.50/hour"), ("31.5", "31,50 \u20ac"), ("40", "US$40"), ("5500000", "5.5m")],
)
def test_the_walk_away_is_found_beside_every_word_for_money(tmp_path: Path, walk_away: str, text: str) -> None:
    """The currency stands before the figure or after it, and an hour is written in more than one way (S42)."""
    salary = {"walk_away": walk_away, "currency": "USD"}
    assert codes(space(tmp_path, own(f"I would need {text} to move."), salary=salary)) == ["AW426"]


@pytest.mark.parametrize(
    ("walk_away", "text"),
    [
        ("40", "40 men and the 40 who left"),
        ("40", "a budget of $40,000"),
        ("40", "a budget of $40.5"),
        ("40", "a budget of $40k"),
        ("40", "a budget of $40 million"),
        ("97000", "97,000,000 tins"),
        ("97000", "97.5k tins"),
        ("5500000", "5.5 metres"),
        ("5500000", "5.55 million tins"),
    ],
)
def test_a_longer_figure_or_another_word_is_no_walk_away(tmp_path: Path, walk_away: str, text: str) -> None:
    """A warning that stops the build must be right: part of another number gives nothing away (S42)."""
    salary = {"walk_away": walk_away, "currency": "USD"}
    assert codes(space(tmp_path, own(f"We spoke of {text}."), salary=salary)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Please contact the team that you met on Friday.",
        "I will contact the team that you met on Friday.",
        "I will email the people you are meeting on Friday.",
        "I will write to Sam, who joined us on Friday.",
        "I will be glad if you contact the team that you met on Friday.",
        "I will wait for the team to contact me on Friday.",
        "On Friday you decide, and I will be in touch.",
        "I will read your email on Friday.",
    ],
)
def test_a_day_that_is_no_day_of_ours_is_no_promise(tmp_path: Path, text: str) -> None:
    """Only what the candidate will do, and a day named for it, is a promise (S22)."""
    assert codes(space(tmp_path, own(text))) == []


@pytest.mark.parametrize(
    "text",
    [
        "On Friday I will call you.",
        "I am going to write to you about that on Friday.",
        "I will think about what you said and get back to you on Friday.",
        "I will give you a call on Friday.",
        "I will call you, as promised, on Friday.",
        "You will hear from me on Friday.",
        "I look forward to your news, or to being in touch on Friday, if things take a little longer.",
    ],
)
def test_a_promise_is_found_in_every_turn_of_phrase(tmp_path: Path, text: str) -> None:
    """A promise stays one with the day in front, or with other words between (S22, S33)."""
    assert codes(space(tmp_path, own(text))) == ["AW427"]


def test_each_note_in_one_mail_is_checked_for_promises(tmp_path: Path) -> None:
    """Two notes travel in one email to the recruiter; the second is read as closely as the first (S7, S22)."""
    people: list[Tree] = [WITHOUT_ADDRESS, {"name": "Sam Whitaker"}, {**REYES, "shares_contacts": "no"}]
    letters = [
        own("I will be in touch in two weeks.", f"thank-you/{name}") for name in ("angela-jones", "sam-whitaker")
    ]
    assert codes(space(tmp_path, *letters, people=people)) == ["AW427", "AW427"]


def test_a_round_that_another_has_followed_promises_nothing_more(tmp_path: Path) -> None:
    """Its thank-you is not sent any more, so nothing is said of what it promises (E9)."""
    second: dict[str, Tree] = {"second": {**TREE, "held": str(TODAY), "follows": NAME}}
    assert codes(space(tmp_path, own("I will be in touch in two weeks."), others=second)) == []


def test_a_thank_you_promises_nothing_that_a_booking_has_overtaken(tmp_path: Path) -> None:
    """While the second round lies ahead the first one's thank-you may still go, and no follow-up comes after it (E41)."""
    second: dict[str, Tree] = {"second": {**TREE, "held": "2027-02-01", "follows": NAME}}
    assert codes(space(tmp_path, own("I will be in touch in two weeks."), others=second)) == ["AW427"]


def test_each_plan_is_made_once_for_all_letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many letters somebody writes, checking them takes one plan for each interview."""
    counted = Mock(wraps=plan)
    monkeypatch.setattr("afterword.plan.cases.plan", counted)
    weeks = [mine(f"follow-up/week-{week}") for week in range(1, 7)]
    assert said(space(tmp_path, mine(), *weeks, others=BRIGHTWELL)) == []
    made = [each.args[0].today for each in counted.call_args_list if each.args[0].id == NAME]
    assert made == [TODAY, made[1]]  # one for today, one for the day of the interview


@pytest.mark.parametrize("name", ["base", "how-i-work", "of-tomorrow"])
def test_no_gap_of_our_text_holds_up_an_own_letter(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Whatever our text may come to lack, a letter of one's own lacks an address or nothing (E20)."""
    lacking = shipped_wording().words.gap("base")
    lacking.name = name
    added = weekly.added
    monkeypatch.setattr(weekly, "added", lambda desk, week: shared.Extra(added(desk, week).facts, (lacking,)))
    found = drafts(interview(drafts=[mine("follow-up/week-1")]))
    assert (found["follow-up/week-1"].gaps, found["follow-up/week-2"].gaps) == ((), (lacking,))


def test_a_proposal_keeps_its_own_gaps_under_an_own_letter() -> None:
    """The letter may be one's own; the page that it attaches is still to be written (S69, E20)."""
    proposal = {"kind": "service", "need": "Two plants, two rotas."}
    link = [{"week": "3", "url": "https://news.example/a"}]
    own_letter = [mine("offer/proposal")]
    ours = drafts(interview(proposal=proposal, articles=link))["offer/proposal"]
    theirs = drafts(interview(proposal=proposal, articles=link, drafts=own_letter))["offer/proposal"]
    assert theirs.own
    assert theirs.gaps == tuple(each for each in ours.gaps if "article" not in each)
    assert theirs.gaps


def test_an_answer_to_an_offer_in_ones_own_words_is_ready() -> None:
    """What only our text lacked is not asked of somebody who wrote the letter (E20)."""
    offer = {"received": "2027-01-22"}
    mine = [
        {"of": "offer/accept", "text": "Dear Ms. Jones,\n\nyes, gladly: the HR Business Partner position.\n\nJane Doe"}
    ]
    assert drafts(interview(offer=offer), "2027-01-22")["offer/accept"].gaps
    assert drafts(interview(offer=offer, drafts=mine), "2027-01-22")["offer/accept"].complete


@pytest.mark.long
def test_notes_are_exchanged_whole_in_every_case() -> None:
    """Whatever an interview brings, each note in a mail to pass on gives way to the own one, and the cover stays (S6, S7)."""
    exchanged = 0
    for value, today in some([*every_case().values()], 2):
        ours = drafts(value, today)
        names = [each for each in possible_drafts(value, candidate()) if each.startswith("thank-you/")]
        letters = tuple(PlacedDraft(of=name, text=TEXT, where="", beside=False) for name in names)
        theirs = drafts(value.model_copy(update={"drafts": letters}), today)
        for name in (each for each in ours if each.startswith("pass-on/") and "\n----\n" in ours[each].body):
            cover, *notes = ours[name].body.split("\n\n----\n\n")
            assert theirs[name].body.split("\n\n----\n\n") == [cover, *[TEXT] * len(notes)]
            exchanged += 1
    assert exchanged > 1


def test_a_letter_of_ones_own_can_begin_with_the_matter(tmp_path: Path) -> None:
    """Greeting, what the letter can hold, sign-off: none of our sentences, and not to be sent as it stands (E20)."""
    space(tmp_path, connection={"they_want": "build relationships across plants", "i_bring": "ten years"})
    ran = run("drafts", NAME, "--own", ID, "--matter", "-C", tmp_path, "--today", "2027-01-13")
    text = Path(ran.stdout.strip()).read_text(encoding="utf-8")
    assert "what they look for: build relationships across plants" in text
    assert "Thank you" not in text
    assert "NOT READY" in run("drafts", NAME, "-C", tmp_path, "--today", "2027-01-13").stdout
