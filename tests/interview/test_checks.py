"""What each answer alone cannot show: two dates that quarrel, people named twice, names that nobody knows."""

import datetime as dt
from pathlib import Path

import pytest

from afterword.diagnostics import Diagnostic, Severity
from afterword.interview.model.timing import EmployerSaid
from afterword.interview.reading.to_model import load_candidate, load_interview
from afterword.interview.reading.workspace import read_workspace
from afterword.workbook.advice.content import content
from afterword.workbook.advice.review import all_problems
from afterword.workbook.compose import cases_of
from afterword.workbook.wording.wording import shipped_wording
from support.making import cases

FILE = "content/interviews/larkfield-foods.yaml"
HEAD = "role: HR Lead\nemployer: {name: Larkfield Foods}\nheld: 2027-01-13\ninterested: yes\n"
WHOLE = HEAD + "people:\n  - {name: Angela Jones, is: hiring manager}\n"
TODAY = dt.date(2027, 1, 13)
ENDS_UNTALKED = ("cancelled", "filled", "ghosted", "rejected", "withdrawn")


def found_in(text: str) -> tuple[Diagnostic, ...]:
    """All that is wrong with one interview by itself."""
    return load_interview(text.encode(), FILE)[1]


def told(text: str) -> list[tuple[str, int, str]]:
    return [(each.code, each.span.line, each.message) for each in found_in(text)]


def reviewed(folder: Path, me: str, **interviews: str) -> tuple[Diagnostic, ...]:
    """All that is wrong with a workspace of these files; `_` in a name stands for a hyphen."""
    (folder / "content" / "interviews").mkdir(parents=True)
    (folder / "content" / "me.yaml").write_text(me, encoding="utf-8")
    for name, text in interviews.items():
        place = folder / "content" / "interviews" / f"{name.replace('_', '-')}.yaml"
        place.write_text(text, encoding="utf-8")
    return all_problems(cases_of(read_workspace(folder), TODAY, shipped_wording()), shipped_wording())


@pytest.mark.parametrize(
    "people",
    ["[]", "[{name: A, is: met earlier}]", "[{name: B, is: agency consultant}]"],
)
def test_somebody_must_have_met_you(people: str) -> None:
    """A consultant who only made the date is not the one to thank for the talk."""
    (found,) = found_in(f"{HEAD}people: {people}\n")
    assert (found.code, found.span.line, found.message) == ("AW301", 5, "nobody you met is named")
    assert (
        found.help
        == "add the person you met: `- name: …` (`not known` if you did not catch it), and below it `is: hiring manager`"
    )


def test_a_recruiter_who_held_the_first_interview_is_the_one_you_met() -> None:
    """A first interview, by video as well, is often the recruiter's: then nobody else need be named."""
    assert (
        told(f"{HEAD}how: video\npeople: [{{name: Priya Nair, is: recruiter}}, {{name: B, is: coordinator}}]\n") == []
    )


@pytest.mark.parametrize("stage", ["panel", "second", "final"])
def test_of_a_later_round_somebody_beside_the_recruiter_is_named(stage: str) -> None:
    """A second talk, a last one or a panel is held by those who decide: a recruiter who only made the date is not thanked for it."""
    (found,) = found_in(f"{HEAD}stage: {stage}\npeople: [{{name: Priya Nair, is: recruiter}}]\n")
    assert found.code == "AW301"


@pytest.mark.parametrize(("part", "stage"), [("recruiter", "stage: second\n"), ("coordinator", "")])
def test_who_arranged_it_is_told_what_makes_them_the_one_you_met(part: str, stage: str) -> None:
    """Who spoke to whoever made the date is told of the phone screen, and of an interview that they held."""
    people = f"people: [{{name: Tom Reyes, is: {part}}}, {{name: B, is: agency consultant}}]\n"
    (found,) = found_in(f"{HEAD}{stage}{people}")
    assert (found.code, found.message) == ("AW301", "nobody you met is named")
    assert found.help == (
        "if it was Tom Reyes you spoke to, write `stage: phone-screen` for a first talk on the phone, "
        "or `is: interviewer and coordinator` for an interview; else add the person you met: "
        "`- name: …` (`not known` if you did not catch it), and below it `is: hiring manager`"
    )
    assert told(f"{HEAD}stage: phone-screen\n{people}") == []
    assert told(f"{HEAD}{stage}{people}".replace(part, "interviewer and coordinator")) == []


@pytest.mark.parametrize("part", ["recruiter", "coordinator"])
def test_in_a_phone_screen_the_recruiter_met_you(part: str) -> None:
    """On the phone it was the recruiter you spoke to, so nobody else need be named."""
    assert told(f"{HEAD}stage: phone-screen\npeople: [{{name: Tom Reyes, is: {part}}}]\n") == []


def test_an_agency_consultant_alone_met_nobody_even_on_the_phone() -> None:
    """The agency's consultant is not the employer."""
    assert [code for code, *_ in told(f"{HEAD}stage: phone-screen\npeople: {{name: A, is: agency consultant}}\n")] == [
        "AW301"
    ]


def test_with_two_interviewers_one_must_decide() -> None:
    """Two people met you: the weekly messages go to the one who decides, and you say who that is."""
    (found,) = found_in(f"{HEAD}people: [{{name: Angela Jones}}, {{name: Sam Whitaker}}]\n")
    assert (found.code, found.span.line) == ("AW302", 5)
    assert found.message == "several people met you, and none of them is the hiring manager"
    assert found.help == "write `is: hiring manager` for the one who decides"


@pytest.mark.parametrize(
    "people",
    [
        "[{name: Angela Jones}]",
        "[{name: Angela Jones}, {name: Tom Reyes, is: recruiter}]",
        "[{name: Angela Jones}, {name: Sam Whitaker, is: hiring manager}]",
    ],
)
def test_it_is_clear_who_decides(people: str) -> None:
    """With one interviewer, or with a hiring manager among several, nothing is asked."""
    assert told(f"{HEAD}people: {people}\n") == []


@pytest.mark.parametrize(
    ("people", "line"),
    [
        ("  - {name: Angela Jones, is: hiring manager}\n  - {name: Angela Jones, is: recruiter}\n", 7),
        ("  - {name: Angela Jones}\n  - {name: Someone, id: angela-jones}\n", 7),
        ("  - {name: Angela Jones}\n  - {name: 'ANGELA - Jones!'}\n", 7),
    ],
)
def test_two_people_cannot_share_an_id(people: str, line: int) -> None:
    """One tick must not count for two people; you are told that, and nothing that only follows from it."""
    (found,) = found_in(f"{HEAD}people:\n{people}")
    assert (found.code, found.span.line) == ("AW303", line)
    assert found.message == "two of `people` would have the ID `angela-jones`"
    assert found.help == "give one of them another `id:`"


def test_people_without_a_letter_of_ours_are_told_apart_by_their_place() -> None:
    """Two people whose names leave nothing to make an ID from are still two people."""
    assert told(f"{HEAD}people: [{{name: '!!!', is: hiring manager}}, {{name: '%%%'}}]\n") == []


def test_two_referees_cannot_share_an_id() -> None:
    """In me.yaml each referee has an ID of their own."""
    text = "name: Jane Doe\nreferees:\n  - {id: priya, name: Priya Shah}\n  - {id: priya, name: Priya Rao}\n"
    candidate, (found,) = load_candidate(text.encode(), "content/me.yaml")
    assert candidate is None
    assert (found.code, found.span.line, found.message) == (
        "AW303",
        4,
        "two of `referees` would have the ID `priya`",
    )


def test_a_family_name_must_be_part_of_the_name() -> None:
    """A slip in a family name is the first thing its owner would see, so you are warned."""
    (found,) = found_in(f"{HEAD}people: {{name: Angela Jones, title: Ms., family_name: Johnes}}\n")
    assert (found.code, found.message) == ("AW309", "`Johnes` is not part of `Angela Jones`")
    assert found.excerpt[found.span.column - 1 : found.span.end - 1] == "Johnes"
    assert found.help == "check the spelling; it is used as you typed it"


def test_a_family_name_may_be_several_words_and_stand_anywhere() -> None:
    """Van den Berg, or a family name that comes first, is fine."""
    people = "[{name: Ilse van den Berg, family_name: van den Berg, is: hiring manager}, {name: Wang Wei, family_name: Wang}]"
    assert told(f"{HEAD}people: {people}\n") == []


def test_a_title_needs_the_name_that_follows_it() -> None:
    """Nobody's name is cut in two by guesswork: a title alone is not used, and you are told."""
    (found,) = found_in(f"{HEAD}people: {{name: Ilse van den Berg, title: Ms.}}\n")
    assert (found.code, found.message) == ("AW310", "`Ms.` is not used: nobody splits `Ilse van den Berg` for you")
    assert found.help == "add `family_name:`; until then the greeting has the whole name without the title"


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("Anil Rao, practice owner", ["AW322"]),
        ("Rao, Anil", ["AW322"]),
        ("Ana Ruiz, RN", ["AW322"]),
        ("Angela Jones (HR manager)", ["AW322"]),
        ("Angela (surname?)", ["AW215"]),
        ("Angela Jones +1 555 0171", ["AW322"]),
        ("Angela Jones/Tom Reyes", ["AW322"]),
        ("Angela Jones; Tom Reyes", ["AW322"]),
        ("Angela Jones [HM]", ["AW322"]),
        ("1. Angela Jones", ["AW322"]),
        ("Angela Jones *", ["AW322"]),
        ("Angela Jones'", ["AW322"]),
        ("Ravi s/o Kumar", []),
        ("Rory O'Neil", []),
        ("Angela Jones <a@b.example>", ["AW322"]),
        ("Angela Jones and Tom Reyes", ["AW322"]),
        ("Angela “Angie” Jones", ["AW322"]),
        ("Sam King, Jr.", []),
        ("Sam King III", []),
    ],
)
def test_what_stands_behind_a_name_is_told(name: str, codes: list[str]) -> None:
    """Nobody is greeted with their post, their degree or their names the wrong way round; `Jr.` is part of a name."""
    found = found_in(f'{HEAD}people: {{name: "{name}", is: hiring manager}}\n')
    assert [each.code for each in found] == codes


@pytest.mark.parametrize("title", ["HR Director", "Ward manager", "Team Lead", "CEO"])
def test_a_post_is_no_title(title: str) -> None:
    """Nobody is greeted as `Dear HR Director Jones`."""
    (found,) = found_in(
        f"{HEAD}people: {{name: Angela Jones, family_name: Jones, title: {title}, is: hiring manager}}\n"
    )
    assert found.code == "AW322"
    assert found.message == f"`{title}` is what they do, and nobody is greeted with it: letters leave it out"
    assert "Ms., Mr., Mx. or Dr." in found.help


def test_your_own_greeting_needs_no_family_name() -> None:
    """Who writes the greeting out has said everything."""
    assert told(f"{HEAD}people: {{name: Dale Cooper, title: Mr., salutation: Dear Dale}}\n") == []


@pytest.mark.parametrize(
    ("name", "greeting", "codes"),
    [
        ("Tom Reyes", "Dear Angela", ["AW330"]),  # of our examples
        ("Tom Reyes", "Hello Priya,", ["AW330"]),  # of the other one
        ("Tom Reyes", "Dear Mr. Reyes", []),
        ("Robert Oduya", "Dear Bob", []),
        ("Priya Reyes", "Dear Priya", []),
        ("Angela Jones", "Dear Angela", []),
    ],
)
def test_a_greeting_of_somebody_else_is_told(name: str, greeting: str, codes: list[str]) -> None:
    """Copied from the line above or from an example, it would greet Tom as Angela; a short name is one's own affair."""
    person = f'{{name: {name}, salutation: "{greeting}", is: hiring manager}}'
    found = found_in(f"{HEAD}people: [{person}, {{name: Priya Shah, is: interviewer}}]\n")
    assert [each.code for each in found] == codes


@pytest.mark.parametrize(
    ("name", "address", "codes"),
    [
        ("Tom Reyes", "priya.shah@larkfield.example", ["AW332"]),
        ("Tom Reyes", "p.shah@larkfield.example", ["AW332"]),
        ("Tom Reyes", "tom.reyes@larkfield.example", []),
        ("Tom Reyes", "treyes@larkfield.example", []),
        ("Tom Reyes", "jobs@larkfield.example", []),
        ("Tom Shah", "t.shah@larkfield.example", []),
    ],
)
def test_an_address_of_somebody_else_is_told(name: str, address: str, codes: list[str]) -> None:
    """A letter to Tom goes to Tom, and not to Priya, whose address is the only one that was known."""
    person = f"{{name: {name}, email: {address}, is: hiring manager}}"
    found = found_in(f"{HEAD}people: [{person}, {{name: Priya Shah, is: interviewer}}]\n")
    assert [each.code for each in found] == codes


@pytest.mark.parametrize(
    ("figures", "said"),
    [
        ("salary: {opening: 97000, target: 105000}", ["`opening` is less than `target`"]),
        ("salary: {target: 95000, walk_away: 97123}", ["`target` is less than `walk_away`"]),
        ("salary: {opening: 95000, walk_away: 97123}", ["`opening` is less than `walk_away`"]),
        ("salary: {opening: 112000, target: 105000, walk_away: 105000}", []),
        ("offer: {received: 2027-01-20, base: 90000, first_base: 93000}", ["`first_base` is more than `base`"]),
        ("offer: {received: 2027-01-20, base: 90000, first_base: 90000}", []),
    ],
)
def test_ones_own_figures_stand_in_their_order(figures: str, said: list[str]) -> None:
    """Whoever would take no less than they ask for, or was offered less the second time, has exchanged two figures; the least is not said back."""
    found = found_in(f"{WHOLE}{figures}\n")
    assert [each.message for each in found if each.code == "AW329"] == said
    assert "97123" not in str([each.message + each.help for each in found])


@pytest.mark.parametrize(
    ("role", "alone"),
    [
        ("Shift Lead (Nights) - Ref: WTL/2026/44, Leeds, £31k", "Shift Lead (Nights)"),
        ("Nurse, vacancy no. 4471", "Nurse"),
        ("Cook $22 an hour", "Cook"),
        ("Driver #20331", "Driver"),
        ("Band 6 Nurse", ""),
        ("Level 3 Teaching Assistant", ""),
        ("Job Coach", ""),
        ("Reference Librarian", ""),
    ],
)
def test_what_the_advertisement_has_behind_a_post_is_told(role: str, alone: str) -> None:
    """No letter thanks for the talk about a post with its number and its pay."""
    found = found_in(WHOLE.replace("role: HR Lead", f'role: "{role}"', 1))
    assert [each.help for each in found if each.code == "AW322"] == [f"write {alone} alone"] * bool(alone)


def test_two_dates_of_the_employers_quarrel() -> None:
    """The day they asked you to write and the day they decide cannot both set the pace."""
    (found,) = found_in(WHOLE + "employer_said:\n  contact_on: 2027-01-27\n  decide_by: 2027-01-29\n")
    assert (found.code, found.span.line, found.span.column) == ("AW304", 9, 3)
    assert found.message == "two dates of the employer's are given"
    assert found.help == "keep `contact_on` if they told you when to write, else `decide_by`"


@pytest.mark.parametrize(
    "dated",
    [
        "employer_said: {contact_on: 2026-01-20}",
        "employer_said: {decide_by: 2026-01-20}",
        "next_step: {booked: 2026-01-20 09:00}",
        "offer: {received: 2026-01-20}",
        "outcome: {result: rejected, on: 2026-01-20}",
    ],
)
def test_nothing_can_come_a_year_before_the_interview(dated: str) -> None:
    """Last year's number, typed in January, is noticed; the day of the interview itself is fine."""
    (found,) = found_in(f"{WHOLE}{dated}\n")
    assert (found.code, found.span.line) == ("AW305", 7)
    assert found.message == "2026-01-20 is before the interview of 2027-01-13"
    assert found.help == "check the year and the month of both"
    assert found.excerpt[found.span.column - 1 :].startswith("2026-01-20")
    assert told(f"{WHOLE}{dated.replace('2026-01-20', '2027-01-13')}\n") == []


@pytest.mark.long
@pytest.mark.parametrize(
    ("dated", "code"),
    [
        ("next_step: {booked: 2027-01-11 09:00}", "AW305"),
        ("employer_said: {contact_on: 2027-01-11}", "AW324"),
        ("employer_said: {decide_by: 2027-01-11, decide_in_words: in two weeks}", "AW324"),
        ("offer: {received: 2027-01-11}", "AW331"),
        ("outcome: {result: accepted, on: 2027-01-11}", "AW331"),
        *((f"outcome: {{result: {result}, on: 2027-01-11}}", "") for result in ENDS_UNTALKED),
    ],
)
def test_what_a_talk_that_was_put_off_left_behind_stops_no_build(tmp_path: Path, dated: str, code: str) -> None:
    """Days of before the talk are told, and an end is none that needs a talk: it can be written down when it comes (E37, E41)."""
    found = reviewed(tmp_path, "name: Jane Doe\n", larkfield_foods=f"{WHOLE}{dated}\n")
    assert [each.code for each in found] == [code] * bool(code)
    assert [each.severity for each in found if each.code != "AW305"] == [Severity.WARNING] * (
        bool(code) and code != "AW305"
    )
    known = read_workspace(tmp_path).interviews.get("larkfield-foods")
    assert known is None or known.employer_said == EmployerSaid()


@pytest.mark.parametrize(
    "dated",
    [
        "log: {on: 2027-01-12, did: thank-you/angela-jones}",
        "offer: {received: 2027-01-12}",
        "outcome: {result: rejected, on: 2027-01-12}",
        "log: {on: 2027-01-04, did: salary/research}",
        "log: {on: 2026-12-30, did: next-step/research-employer}",
    ],
)
def test_what_happened_is_logged_on_the_day_it_happened(dated: str) -> None:
    """It can be the day before where the candidate lives, and preparation is done before the talk (E37)."""
    assert told(f"{WHOLE}{dated}\n") == []


def test_a_mended_date_stops_no_build(tmp_path: Path) -> None:
    """When `held` is put right, a true line of the log that now lies before it is a warning and no error (E37)."""
    log = "log: {on: 2027-01-04, did: thank-you/angela-jones}\n"
    found = reviewed(tmp_path, "name: Jane Doe\n", larkfield_foods=WHOLE + log)
    assert [(each.code, each.severity) for each in found] == [("AW331", Severity.WARNING)]


@pytest.mark.parametrize(("day", "fits"), [("19", False), ("20", True), ("26", True), ("27", False)])
def test_a_follow_up_stays_in_its_week(day: str, fits: bool) -> None:  # noqa: FBT001  (the answer itself)
    """Week one runs from the seventh to the thirteenth day after the interview."""
    text = f"{WHOLE}follow_ups:\n  move: {{week: 1, to: 2027-01-{day}}}\n"
    expected = [] if fits else [("AW311", 8, f"2027-01-{day} is not in week 1")]
    assert told(text) == expected
    assert [each.help for each in found_in(text)] == ([] if fits else ["write a date from 2027-01-20 to 2027-01-26"])


def test_one_link_a_week() -> None:
    """Two articles, or an article and a piece of news, in one week are one too many."""
    text = WHOLE + (
        "articles:\n  - {week: 1, url: https://a.example}\n  - {week: 1, url: https://b.example}\n"
        "  - {week: 2, url: https://c.example}\nnews:\n  - {week: 2, url: https://d.example}\n"
        "  - {week: 3, url: https://e.example}\n"
    )
    assert told(text) == [
        ("AW312", 9, "week 1 has two links to share"),
        ("AW312", 12, "week 2 has two links to share"),
    ]


def test_one_text_of_your_own_a_week() -> None:
    """Two entries for one week cannot both be the one that is sent; the second is named."""
    text = WHOLE + (
        "follow_ups:\n  add:\n    - {week: 2, say: I read your report.}\n    - {week: 2, say: It is good news.}\n"
        "    - {week: 3, say: I thought of the night shift.}\n"
    )
    (found,) = found_in(text)
    assert (found.code, found.span.line, found.message) == ("AW312", 10, "week 2 has two entries")
    assert found.help == "put both texts into one of them"


def test_a_referee_is_chosen_once() -> None:
    """One person named twice under `references` does not make two referees."""
    assert told(f"{WHOLE}references: [{{who: ann}}, {{who: bea}}, {{who: ann}}]\n") == [
        ("AW303", 7, "`ann` stands twice under `references`")
    ]


@pytest.mark.parametrize(
    ("employer_said", "help_"),
    [
        (
            "decide_by: 2027-01-25",
            "write one of these weeks: 2, 3, 4, 5, 6, 7; to write before the day by which they decide, add the week to follow_ups, before_they_decide",
        ),
        ("do_not_contact: yes", "no follow-up is to come"),
    ],
)
def test_a_text_of_your_own_needs_a_message_to_stand_in(tmp_path: Path, employer_said: str, help_: str) -> None:
    """What was written for a week in which nothing is sent would be lost: it is said, with the weeks that there are."""
    asked = f"employer_said: {{{employer_said}}}\n"
    text = f"{WHOLE}{asked}follow_ups:\n  add:\n    - {{week: 1, say: I read your report.}}\n"
    (found,) = reviewed(tmp_path, "name: Jane Doe\n", larkfield=text)
    assert (found.code, found.span.line, found.message) == ("AW320", 10, "week 1 has no follow-up to carry this")
    assert found.help == help_


@pytest.mark.parametrize(("weeks", "warned"), [(0, True), (3, True), (4, False), (7, False)])
def test_fewer_than_four_weeks_is_advised_against(weeks: int, warned: bool) -> None:  # noqa: FBT001  (the answer itself)
    """Fewer than four weekly messages is your choice, and you are told what is advised."""
    expected = [("AW313", 7, f"{weeks} weeks are fewer than the 4 that are advised")]
    assert told(f"{WHOLE}follow_ups: {{weeks: {weeks}}}\n") == (expected if warned else [])


@pytest.mark.parametrize(
    ("employer", "line", "message", "help_"),
    [
        ("", 7, "holidays are on, but no country is given", "add `country:` to the employer, such as US"),
        (", country: IC", 7, "no holiday calendar is known for IC", "write `holidays: no`"),
        (", country: US, region: OHX", 2, "no region `OHX` is known for US", "did you mean OH (Ohio)?"),
    ],
)
def test_holidays_need_a_calendar(employer: str, line: int, message: str, help_: str) -> None:
    """Whoever wants to keep clear of holidays is told when it is not known which."""
    text = WHOLE.replace("Larkfield Foods}", f"Larkfield Foods{employer}}}") + "calendar: {holidays: yes}\n"
    (found,) = found_in(text)
    assert (found.code, found.span.line, found.message, found.help) == ("AW315", line, message, help_)


@pytest.mark.parametrize("place", ["country: US, region: OH", "country: US", "country: DE, region: BY"])
def test_holidays_with_a_calendar_are_fine(place: str) -> None:
    """Country, or country and region, is all that is needed."""
    text = WHOLE.replace("Foods}", f"Foods, {place}}}") + "calendar: {holidays: yes}\n"
    assert told(text) == []


@pytest.mark.parametrize(
    ("who", "help_"),
    [
        ("priya-sha", "did you mean `priya-shah`?"),
        ("priya", "did you mean `priya-shah`?"),
        (
            "dana-wu",
            "add the person under `referees` in me.yaml: `- name: Dana Wu`, with `id: dana-wu` and `email:` below it",
        ),
    ],
)
def test_a_referee_must_be_in_me_yaml(tmp_path: Path, who: str, help_: str) -> None:
    """A referee whom me.yaml does not know has no number for the employer's sheet."""
    me = "name: Jane Doe\nreferees: {id: priya-shah, name: Priya Shah}\n"
    (found,) = reviewed(tmp_path, me, larkfield_foods=f"{WHOLE}references:\n  - {{who: {who}}}\n")
    assert (found.code, found.span.file, found.span.line) == ("AW307", FILE, 8)
    assert (found.message, found.help) == (f"me.yaml has no referee `{who}`", help_)


@pytest.mark.parametrize(
    ("test", "help_"),
    [("DISCO", "did you mean `DiSC`?"), ("MBTI", "add the test under `personality_tests` in me.yaml")],
)
def test_a_personality_test_must_be_in_me_yaml(tmp_path: Path, test: str, help_: str) -> None:
    """Only a test that you have taken can be offered."""
    me = "name: Jane Doe\npersonality_tests: {name: DiSC}\n"
    (found,) = reviewed(tmp_path, me, larkfield_foods=f"{WHOLE}results_that_fit: {test}\n")
    assert (found.code, found.message, found.help) == ("AW314", f"me.yaml has no test `{test}`", help_)


def test_the_case_of_a_test_does_not_matter(tmp_path: Path) -> None:
    """Disc and DiSC are one test."""
    me = "name: Jane Doe\npersonality_tests: {name: DiSC}\n"
    assert reviewed(tmp_path, me, larkfield_foods=f"{WHOLE}results_that_fit: disc\n") == ()


def test_a_field_that_is_not_known_is_a_warning(tmp_path: Path) -> None:
    """For a field without a pack the workbook has the general items, and you are told."""
    fields = "fields: [human-resource, underwater-basketry]\n"
    near, far = reviewed(tmp_path, "name: Jane Doe\n", larkfield_foods=WHOLE + fields)
    assert (near.code, near.severity, near.help) == ("AW308", "warning", "did you mean `human-resources`?")
    assert far.message == "nothing is known about the field `underwater-basketry`"
    assert far.help.startswith("leave it out for general advice; known: ")
    assert "human-resources" in far.help


@pytest.mark.parametrize(
    ("did", "help_"),
    [
        ("thank-you/angela", "did you mean `thank-you/angela-jones`?"),
        ("lunch", "copy the step's name from the workbook"),
    ],
)
def test_the_log_names_steps_of_the_plan(tmp_path: Path, did: str, help_: str) -> None:
    """What you ticked off must be something that was asked of you."""
    log = f"log:\n  - {{on: 2027-01-13, did: thank-you/angela-jones}}\n  - {{on: 2027-01-13, did: {did}}}\n"
    (found,) = reviewed(tmp_path, "name: Jane Doe\n", larkfield_foods=WHOLE + log)
    assert (found.code, found.span.line, found.message) == ("AW306", 9, f"the plan has no step `{did}`")
    assert found.help == help_


@pytest.mark.parametrize(
    ("follows", "help_"),
    [
        ("phone-scren", "did you mean `phone-screen`?"),
        ("first-talk", "write the other file's name without .yaml"),
        ("larkfield-foods", "write the other file's name without .yaml"),
    ],
)
def test_an_interview_follows_another_that_exists(tmp_path: Path, follows: str, help_: str) -> None:
    """A second interview names the file of the first, and never itself."""
    first = WHOLE.replace("2027-01-13", "2027-01-06")
    found = reviewed(tmp_path, "name: Jane Doe\n", larkfield_foods=f"{WHOLE}follows: {follows}\n", phone_screen=first)
    assert [(each.code, each.span.line, each.help) for each in found] == [("AW316", 7, help_)]
    assert found[0].message == f"there is no other interview `{follows}`"


_NO = "outcome: {result: rejected, on: 2027-01-12}\n"


@pytest.mark.long
@pytest.mark.parametrize(
    ("first", "second", "line", "message"),
    [
        (
            "",
            WHOLE.replace("2027-01-13", "2027-01-05"),
            7,
            "`first` was held on 2027-01-06, and this one on 2027-01-05",
        ),
        (
            "follows: second\n",
            WHOLE.replace("2027-01-13", "2027-01-06"),
            7,
            "`second` was held on 2027-01-06, and this one on 2027-01-06",
        ),
        (
            "",
            WHOLE.replace("Larkfield Foods", "Corvid"),
            7,
            "`first` is with Larkfield Foods, and this one with Corvid",
        ),
        (
            "next_step: {booked: 2027-01-12}\n",
            WHOLE,
            7,
            "the next round is noted for 2027-01-12, and `second` has 2027-01-13",
        ),
        (_NO.replace("12", "13"), WHOLE, 7, "their answer stands here, and `second` is the later round"),
        ("offer: {received: 2027-01-20}\n", WHOLE, 7, "their answer stands here, and `second` is the later round"),
        ("", WHOLE.replace("Angela", "Angele"), 6, "`Angele Jones` is taken for `Angela Jones` of `first`"),
    ],
)
def test_two_rounds_that_do_not_go_together_are_told(
    tmp_path: Path, first: str, second: str, line: int, message: str
) -> None:
    """Which comes first, with whom, on which day, and where the answer stands: what one file has wrongly is named (E8, E42)."""
    earlier = WHOLE.replace("2027-01-13", "2027-01-06") + first
    found = reviewed(tmp_path, "name: Jane Doe\n", first=earlier, second=f"{second}follows: first\n")
    told = [each for each in found if each.code == "AW334"]
    assert told[0].message.startswith(message)
    assert told[0].span.line == line


def test_two_files_that_follow_one_are_told(tmp_path: Path) -> None:
    """The third talk follows the second one; and rounds that go together are told of nothing (E42)."""
    first, third = (WHOLE.replace("01-13", each) for each in ("01-06", "01-20"))
    files = {"first": first + _NO, "second": f"{WHOLE}follows: first\n"}
    assert reviewed(tmp_path / "two", "name: Jane Doe\n", **files) == ()
    (found,) = reviewed(tmp_path / "three", "name: Jane Doe\n", **files, third=f"{third}follows: first\n")
    assert (found.code, found.span.file[-10:], found.help) == (
        "AW334",
        "third.yaml",
        "name the round just before this one: `follows: second`",
    )


def test_an_earlier_interview_with_a_mistake_is_still_there(tmp_path: Path) -> None:
    """A mistake in the first file is told there, and the second is not blamed for it."""
    first = WHOLE.replace("yes", "perhaps")
    found = reviewed(
        tmp_path, "name: Jane Doe\n", larkfield_foods=f"{WHOLE}follows: phone-screen\n", phone_screen=first
    )
    assert [(each.code, each.span.file) for each in found] == [("AW209", "content/interviews/phone-screen.yaml")]


@pytest.mark.parametrize("name", ["Larkfield Foods", "con", "a--b", "x" * 61, "übung"])
def test_a_file_name_must_work_everywhere(tmp_path: Path, name: str) -> None:
    """A name that another computer would refuse or change is refused here, and never changed in silence."""
    (found,) = reviewed(tmp_path, "name: Jane Doe\n", **{name: WHOLE})
    assert (found.code, found.span.file) == ("AW112", f"content/interviews/{name}.yaml")
    assert found.message == "the file's name cannot be an ID"
    assert found.help == "use a-z, 0-9 and single hyphens, at most 60, such as 2027-01-13-larkfield-foods.yaml"


def test_one_bad_file_does_not_spoil_the_others(tmp_path: Path) -> None:
    """A mistake in one interview leaves the workbook of the others as it is."""
    assert [each.code for each in reviewed(tmp_path, "name: Jane Doe\n", good=WHOLE, bad="role: x\n  held: y\n")] == [
        "AW105"
    ]
    workspace = read_workspace(tmp_path)
    assert set(workspace.interviews) == {"good"}
    assert set(workspace.broken) == {"bad"}


def test_a_file_that_ends_in_yml_is_not_left_out_in_silence(tmp_path: Path) -> None:
    """An interview saved as .yml is named, with the name that it should have."""
    folder = tmp_path / "content" / "interviews"
    folder.mkdir(parents=True)
    (tmp_path / "content" / "me.yaml").write_text("name: Jane Doe\n")
    (folder / "rye.yml").write_text("role: Baker\n")
    found = read_workspace(tmp_path).diagnostics
    assert [(each.code, each.help) for each in found] == [("AW112", "name it rye.yaml")]


def test_a_range_and_an_offer_the_wrong_way_round_are_seen_too(tmp_path: Path) -> None:
    """A posted range from high to low, and an answer due before the offer came, are both named."""
    (tmp_path / "content" / "interviews").mkdir(parents=True)
    me = "name: Jane Doe\nreferees: {id: ana, name: Ana Ruiz, email: ana@ruiz.example}\n"
    (tmp_path / "content" / "me.yaml").write_text(me)
    (tmp_path / "content" / "interviews" / "rye.yaml").write_text(
        "role: Baker\nemployer: {name: Rye}\nheld: 2027-01-13\npeople: [{name: Ada Cole}]\ninterested: yes\n"
        "salary: {posted: {low: 115000, high: 95000, currency: USD}}\noffer: {received: 2027-02-01, answer_by: 2027-01-27, raised_on: 2027-01-28}\n"
        "references: {who: ana, calls_from: 2027-02-05, calls_by: 2027-02-03}\n"
    )
    found = read_workspace(tmp_path).diagnostics
    assert [(each.code, each.span.line, each.message) for each in found] == [
        ("AW317", 6, "`high` is 95000, which comes before 115000"),
        ("AW317", 7, "`answer_by` is 2027-01-27, which comes before 2027-02-01"),
        ("AW317", 7, "`raised_on` is 2027-01-28, which comes before 2027-02-01"),
        ("AW317", 8, "`calls_by` is 2027-02-03, which comes before 2027-02-05"),
    ]


def test_the_log_takes_a_step_as_today_prints_it(tmp_path: Path) -> None:
    """`today` prints whole step names; one that is copied from there means the same as its short form."""
    (tmp_path / "content" / "interviews").mkdir(parents=True)
    (tmp_path / "content" / "me.yaml").write_text("name: Jane Doe\n")
    (tmp_path / "content" / "interviews" / "rye.yaml").write_text(
        "role: Baker\nemployer: {name: Rye}\nheld: 2027-01-13\npeople: [{name: Ada Cole}]\ninterested: yes\n"
        "log: [{on: 2027-01-13, did: rye/thank-you/ada-cole}]\n"
    )
    found = read_workspace(tmp_path)
    assert found.diagnostics == ()
    assert [entry.did for entry in found.interviews["rye"].log] == ["thank-you/ada-cole"]


@pytest.mark.parametrize("was", ["phone-screen", "first-talk"])
def test_a_former_name_is_of_one_interview(tmp_path: Path, was: str) -> None:
    """A file was copied with its former name, or names another that is there: two interviews would share calendar entries."""
    me = "name: Jane Doe\n"
    other = f"{WHOLE}was: first-talk\n"
    found = reviewed(tmp_path, me, larkfield_foods=f"{WHOLE}was: {was}\n", phone_screen=other)
    assert {(each.code, each.help) for each in found if each.code == "AW303"} == {
        ("AW303", "leave `was` out: only a file that was renamed has one")
    }


def test_a_test_whose_name_is_still_to_be_filled_in_is_no_unknown_one(tmp_path: Path) -> None:
    """Who has put the same mark into both files has made no such mistake: it is told as what is still to be filled in."""
    me = "name: Jane Doe\npersonality_tests: {name: '***'}\n"
    found = reviewed(tmp_path, me, larkfield_foods=f"{WHOLE}results_that_fit: '***'\n")
    assert "AW314" not in {problem.code for problem in found}


SLIPS = """\
role: HR Lead
employer: {name: Larkfield Foods, country: Umerica}
held: 2027-01-13
interested: yes
people:
  - {name: Angela Jones, title: Ms., is: hiring manager}
outcome: {result: rejected, on: 2026-01-20}
references: [{who: nobody-known}]
results_that_fit: [Compass]
fields: [alchemy]
log: [{on: 2027-01-13, did: thank-you/nobody}, {on: 2027-01-13, did: larkfield-foods/thank-you/angela-jones}]
"""


@pytest.mark.long
def test_independent_slips_are_told_in_one_run(tmp_path: Path) -> None:
    """A country that cannot be read hides neither the date before the interview nor the referee and the step that nobody knows."""
    found = reviewed(tmp_path, "name: Jane Doe\n", larkfield_foods=SLIPS)
    assert sorted((each.span.line, each.code) for each in found) == [
        (2, "AW211"), (6, "AW310"), (7, "AW305"), (8, "AW307"), (9, "AW314"), (10, "AW308"), (11, "AW306"),
    ]  # fmt: skip


def test_a_slip_that_rules_do_not_look_at_leaves_their_answers_as_they_are(tmp_path: Path) -> None:
    """With the country mended all the others are told as before, and no more."""
    mended = SLIPS.replace("Umerica", "US").replace("2026-01-20", "2027-01-20")
    found = reviewed(tmp_path, "name: Jane Doe\n", larkfield_foods=mended)
    assert [each.code for each in found] == ["AW310", "AW307", "AW314", "AW308", "AW306"]


@pytest.mark.parametrize(
    ("old", "new", "codes"),
    [
        ("is: hiring manager}", "is: hiring manager, email: here}", ["AW205"]),
        ("held: 2027-01-13", "held: soon", ["AW203"]),
        ("held: 2027-01-13\n", "", ["AW201"]),
        ("people:\n", "peple:\n", ["AW103"]),
    ],
)
def test_what_cannot_be_read_is_not_held_against_the_rest(tmp_path: Path, old: str, new: str, codes: list[str]) -> None:
    """Nobody is told that a step or a person is unknown, or a date too early, because another line has a slip."""
    text = WHOLE + "outcome: {result: rejected, on: 2027-01-20}\nlog: [{on: 2027-01-13, did: thank-you/angela-jones}]\n"
    found = reviewed(tmp_path, "name: Jane Doe\n", larkfield_foods=text.replace(old, new))
    assert [each.code for each in found] == codes


def test_slips_about_yourself_are_told_in_one_run() -> None:
    """Two referees with one ID are told beside a time zone that is none."""
    text = "name: Jane Doe\ntimezone: Mars\nreferees: [{id: a, name: A B}, {id: a, name: C D}]\n"
    assert [each.code for each in load_candidate(text.encode(), "content/me.yaml")[1]] == ["AW210", "AW303"]


@pytest.mark.parametrize(
    ("held", "message", "mends"),
    [
        ("Tuesday 13 January 2027", "2027-01-13 is a Wednesday, and no Tuesday", []),
        ("Wednesday 13 January 2027", "`Wednesday 13 January 2027` cannot be read as a date", ["2027-01-13"]),
        ("Tue 12/01/2027", "`Tue 12/01/2027` cannot be read as a date", ["2027-01-12"]),
        ("Wed 12/01/2027", "`Wed 12/01/2027` cannot be read as a date", ["2027-12-01"]),
        ("12/01/2027", "`12/01/2027` cannot be read as a date", []),
    ],
)
def test_a_weekday_beside_a_date_is_believed_or_told(held: str, message: str, mends: list[str]) -> None:
    """It decides which of two days is meant; where it quarrels with the date, nothing is mended for anybody (E33)."""
    (found,) = found_in(WHOLE.replace("2027-01-13", held))
    assert (found.message, [mend.text for mend in found.mends]) == (message, mends)


@pytest.mark.parametrize(
    ("typed", "help_"),
    [
        ("[teaching]", "did you mean `education`?"),
        ("[coding]", "did you mean `software-engineering`?"),
        ("HR", "did you mean `human-resources`?"),
        ("[Human Resource]", "did you mean `human-resources`?"),
        ("[marketng]", "did you mean `marketing`?"),
        ("[falconry]", "leave it out for general advice; known: general, "),
    ],
)
def test_a_field_of_work_is_known_by_its_everyday_name(tmp_path: Path, typed: str, help_: str) -> None:
    """Nobody who teaches is sent to training, and nobody who codes to consulting."""
    found = reviewed(tmp_path, "name: Jane Doe\n", larkfield=f"{WHOLE}fields: {typed}\n")
    (unknown,) = [advice for advice in found if advice.code == "AW308"]
    assert unknown.help.startswith(help_)


def test_fields_are_read_with_capitals_and_spaces(tmp_path: Path) -> None:
    """`Human Resources` is the field that is called so."""
    found = reviewed(tmp_path, "name: Jane Doe\n", larkfield=f"{WHOLE}fields: [Human Resources]\n")
    assert [advice.code for advice in found if advice.code in {"AW213", "AW308"}] == []


@pytest.mark.long
def test_no_mark_of_ours_is_taken_for_a_name_in_small_letters() -> None:
    """A family name that is still to be filled in is told of once, as what it is."""
    text = WHOLE.replace("name: Angela Jones", "name: Angela Jones, title: Ms., family_name: TBD")
    interview, _ = load_interview(text.encode(), FILE)
    assert interview
    codes = [advice.code for advice in content(cases({"x": interview}, TODAY), shipped_wording())]
    assert "AW419" not in codes


def test_a_step_is_found_by_its_kind_where_there_is_one(tmp_path: Path) -> None:
    """`did: thank-you` means the one thank-you that there is."""
    text = f"{WHOLE}log:\n  - {{on: 2027-01-13, did: thank-you}}\n"
    found = reviewed(tmp_path, "name: Jane Doe\n", larkfield=text)
    assert [each.help for each in found if each.code == "AW306"] == ["did you mean `thank-you/angela-jones`?"]


@pytest.mark.parametrize(
    ("decide_by", "follow_ups", "code", "message"),
    [
        ("2027-02-25", "{weeks: 7}", "AW313", "no follow-up is left for week 7: the only one is that of week 6"),
        ("2027-03-20", "{weeks: 7}", "AW313", "no follow-up is left for week 7: the only one is that of week 9"),
        ("2027-02-01", "{move: [{week: 1, to: 2027-01-21}]}", "AW320", "week 1 has no follow-up to move"),
    ],
)
def test_weeks_that_their_day_takes_away_are_named(
    tmp_path: Path, decide_by: str, follow_ups: str, code: str, message: str
) -> None:
    """A late day of theirs leaves no room for a goodbye in week 7, or for a week that was moved: that is said (E6, E32)."""
    asked = f"employer_said: {{decide_by: {decide_by}}}\nfollow_ups: {follow_ups}\n"
    (found,) = reviewed(tmp_path, "name: Jane Doe\n", larkfield=WHOLE + asked)
    assert (found.code, found.message) == (code, message)
    assert found.help.endswith("add the week to follow_ups, before_they_decide")


@pytest.mark.parametrize("follow_ups", ["{weeks: 4}", "{weeks: 6}", "{}"])
def test_who_wants_no_more_weeks_than_there_are_is_told_nothing(tmp_path: Path, follow_ups: str) -> None:
    """Their day is the first letter's: nobody misses the weeks before it (E6)."""
    asked = f"employer_said: {{decide_by: 2027-02-25}}\nfollow_ups: {follow_ups}\n"
    assert reviewed(tmp_path, "name: Jane Doe\n", larkfield=WHOLE + asked) == ()


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Mrs Folasade Okafor", "Dear Mrs …"),
        ("Dr R. Menon", "Dear Dr Menon"),
        ("Ms Aoife Ní Dhomhnaill", "Dear Ms Ní Dhomhnaill"),
    ],
)
def test_a_referee_is_not_greeted_by_title_and_first_name(name: str, greeting: str) -> None:
    """How they are greeted is asked for where a title was typed in the name, and typed once nothing more is said."""
    text = f"name: Jane Doe\nreferees:\n  - id: a\n    name: {name}\n"
    (found,) = load_candidate(text.encode(), "content/me.yaml")[1]
    assert found.code == "AW328"
    assert greeting in (found.help or "")
    typed = greeting.replace("…", "Okafor")
    assert load_candidate(f"{text}    salutation: {typed}\n".encode(), "content/me.yaml")[1] == ()
