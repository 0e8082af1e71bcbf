"""Templates, words and packs of a workspace win over ours, one file at a time, and can do no harm. S40, E20, E31."""

import os
from pathlib import Path
from typing import Literal

import pytest
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError

from afterword.diagnostics import Diagnostic
from afterword.interview.model.interview import Interview
from afterword.interview.reading.workspace import read_workspace
from afterword.plan.steps import Kind
from afterword.publish.site.build import SiteError, build_site
from afterword.publish.site.plugin import AfterwordPlugin
from afterword.resources import NO_OWN_FILES, BrokenOverrideError, OwnFiles, resource
from afterword.workbook.advice.own_files import review_own_files
from afterword.workbook.compose import cases_of, compose
from afterword.workbook.pages.interview import interview_pages
from afterword.workbook.paper.documents import print_jobs
from afterword.workbook.views.interview import views
from afterword.workbook.wording.wording import Wording, shipped_wording
from support.commands import run
from support.making import FULL, JONES, SERVICE, day, drafts, every_case, interview, seen
from support.pages import page_of
from support.turns import some
from support.workspace import CHECKOUT, Tree, make_workspace

NAME = "2027-01-13-larkfield-foods"
ID = "follow-up/week-1"
TREE: dict[str, Tree] = {
    "role": "HR Business Partner",
    "employer": {"name": "Larkfield Foods", "country": "US"},
    "held": "2027-01-13",
    "people": [JONES],
    "interested": "yes",
    "connection": {"they_want": "calm", "i_bring": "ten years in care"},
}
TODAY = day("2027-01-13")
CASES = every_case()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The plain case in a workspace."""
    return make_workspace(tmp_path / "work", {NAME: TREE}, {"name": "Jane Doe"})


def put(root: Path, name: str, text: str) -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def wording(root: Path) -> Wording:
    """What a workspace says, with its own files in the place of ours."""
    return Wording.of(OwnFiles.of(root))


def follow_up(root: Path) -> str:
    """The first follow-up of the workspace, as the commands would write it."""
    view = views(cases_of(read_workspace(root), TODAY, wording(root)), wording(root))[0]
    return next(each.draft.body for each in view.drafts if each.draft.id.within == ID)


def said(root: Path) -> tuple[Diagnostic, ...]:
    return review_own_files(wording(root))


# One file at a time


@pytest.mark.workspace
def test_a_mail_template_of_the_workspace_wins(root: Path) -> None:
    """Greeting and signature stay ours, the text between is theirs, and all other letters are as before (S20, E31)."""
    before = drafts(interview(), wording=wording(root))
    put(root, "templates/mail/follow-up.txt.j2", "May I ask about the {{ role }} position?")
    assert (
        follow_up(root)
        == "Dear Ms. Jones,\n\nMay I ask about the HR Business Partner position?\n\nBest regards,\nJane Doe"
    )
    after = drafts(interview(), wording=wording(root))
    assert {name for name in after if after[name].body != before[name].body} == {
        name for name in after if name.startswith("follow-up/")
    }


@pytest.mark.workspace
def test_what_stands_round_a_letter_can_be_the_workspaces_own(root: Path) -> None:
    """Greeting, sign-off and subject as they write them; the length of a letter is counted without them (S14, S20, E31)."""
    put(
        root,
        "templates/words/letters.yaml",
        "frame:\n  sign-off: |\n    With many thanks once more\n    and kind regards,\n"
        "  reply: 'Aw:'\nsubjects:\n  thank-you: |\n    many\n    thanks\n",
    )
    put(root, "templates/words/phrases.yaml", "greeting:\n  name: 'Good day {{ who }},'\n")
    long = interview(connection={"they_want": "calm", "i_bring": "a b " * 70 + "c"})
    sent = interview(log=[{"did": "thank-you/angela-jones", "on": "2027-01-13"}])
    theirs, ours = drafts(long, wording=wording(root)), drafts(long)
    letter = theirs["thank-you/angela-jones"]
    to_referee = drafts(interview(**FULL), wording=wording(root))["references/ask-dana-wu"]
    assert said(root) == ()
    assert to_referee.body.startswith("Good day Dana Wu,\n\n")
    assert letter.body.endswith("\n\nWith many thanks once more\nand kind regards,\nJane Doe")
    assert letter.cautions == ours["thank-you/angela-jones"].cautions != ()
    assert letter.subject == "HR Business Partner: many thanks"
    assert drafts(sent, wording=wording(root))[ID].subject == "Aw: HR Business Partner: many thanks"
    assert theirs[ID].subject == ours[ID].subject


@pytest.mark.long
def test_after_the_command_ours_are_back(root: Path) -> None:
    """What one workspace changes is not seen in the next (E20)."""
    ours = drafts(interview())[ID].body
    put(root, "templates/mail/follow-up.txt.j2", "Hello.")
    put(root, "templates/words/steps.yaml", 'follow-up: {title: "Write again"}\n')
    assert drafts(interview(), wording=wording(root))[ID].title == "Write again"
    assert drafts(interview())[ID].body == ours
    assert drafts(interview())[ID].title != "Write again"


@pytest.mark.long
def test_a_page_and_a_document_of_the_workspace_win(root: Path) -> None:
    """Their page uses our pieces, and a piece of theirs is used by our pages; a style of theirs is in the print (S71)."""
    put(root, "templates/pages/drafts.md.j2", '{% from "_step.html.j2" import ticks %}# Mine: {{ view.title }}')
    put(root, "templates/print/print.css", "body { color: teal }")
    view = seen(interview(), wording=wording(root))
    assert page_of(view, "drafts") == "# Mine: HR Business Partner&#44; Larkfield Foods"
    assert all("color: teal" in job.html for job in print_jobs(view))


@pytest.mark.workspace
def test_words_need_only_the_phrases_that_change(root: Path) -> None:
    """A file with one phrase changes that phrase, also where ours counts in numbers (E31)."""
    put(
        root, "templates/words/reasons.yaml", 'chapters: {"1": "Say thank you"}\nwhy: {same-day: "today, {{ week }}"}\n'
    )
    view = seen(interview(), wording=wording(root))
    assert [chapter.name for chapter in view.chapters][:2] == ["Say thank you", "Salary discussion"]
    assert wording(root).words.gap("point", person="Ms. Jones")


@pytest.mark.long
def test_the_words_of_a_proposal_and_of_pay_can_be_the_workspaces_own(root: Path) -> None:
    """A phrase of the fees and a row of the picture are said as they write them, the rest as we do (E31)."""
    put(root, "templates/words/proposal.yaml", 'fees: {tax: "plus {{ percent }}% VAT ({{ tax }})"}\n')
    put(root, "templates/words/salary.yaml", 'marks: {target: "Goal: {{ amount }}"}\n')
    view = seen(interview(**FULL), wording=wording(root))
    assert view.pay.picture is not None
    rows = [row.text for row in view.pay.picture.rows]
    proposal = next(job.html for job in print_jobs(view) if "Indicative" in job.html)
    assert said(root) == ()
    assert "plus 21% VAT ($1,612.80)<br>Payable in instalments" in proposal
    assert "Goal: 104,000" in rows
    assert "Posted 90,000 to 110,000" in rows


@pytest.mark.long
def test_the_words_of_pages_documents_and_calendars_can_be_the_workspaces_own(root: Path) -> None:
    """A title, a heading and a date are called what they call them, the rest as we do (E31)."""
    put(
        root,
        "templates/words/pages.yaml",
        'titles: {drafts: Letters, part: "{{ number }} {{ part }}"}\ndocuments: {checklist: List}\ncalendar: {set-range: Work}\n',
    )
    workbook = compose(cases_of(read_workspace(root), TODAY, wording(root)), wording(root))
    menus = [page.menu for page in workbook.pages]
    assert said(root) == ()
    assert {"Letters", "1 Follow up", "Who is who"} <= set(menus)
    assert [job.title for job in workbook.documents][:2] == ["List", "Workbook"]
    assert {"Work", "Thank-you note"} <= {event.summary for event in workbook.calendars[0].events}


@pytest.mark.workspace
def test_a_fragment_can_be_the_workspaces_own(root: Path) -> None:
    """When something was and will be, what is brought, and what is not named yet are said as they write them (E31)."""
    put(
        root,
        "templates/words/phrases.yaml",
        """\
occasion: {today: "this afternoon"}
promise: {next-week: "early next week"}
brought: {thing: "I offer {{ what }}"}
greeting: {name: "Good day {{ who }},"}
numbers: {"2": "two whole"}
""",
    )
    view = seen(interview(**TREE), wording=wording(root))
    letter = next(each.draft.body for each in view.drafts if each.draft.id.within == "thank-you/angela-jones")
    assert said(root) == ()
    assert letter.startswith("Good day Ms. Jones,")
    assert "I offer ten years" in letter
    assert "this afternoon" in letter
    assert "early next week" in letter
    whys = [step.why for chapter in view.chapters for step in chapter.steps]
    assert "two whole weeks after the interview" in whys


@pytest.mark.workspace
@pytest.mark.parametrize("group", ["lists", "dates", "clocks", "days", "short-days", "months", "short-months"])
def test_how_dates_and_lists_are_written_is_ours(root: Path, group: str) -> None:
    """They are the same on every page and in every letter: who would change them is told so (E31)."""
    put(root, "templates/words/phrases.yaml", f"{group}: {{a: b}}\n")
    (problem,) = said(root)
    assert (problem.code, problem.message) == ("AW103", f"unknown key `{group}`")
    assert group not in problem.help.removeprefix("did you mean").split("known here:")[-1].split(", ")


@pytest.mark.long
def test_a_mistake_in_a_phrase_of_the_proposal_is_told_with_its_line(tmp_path: Path) -> None:
    """It shows when the proposal is printed, in a workspace that has one (E20)."""
    root = make_workspace(tmp_path, {NAME: {**TREE, "proposal": SERVICE}}, {"name": "Jane Doe"})
    put(root, "templates/words/proposal.yaml", "fees:\n  net: '{{ nett }}'\n")
    ran = run("check", "-C", root)
    assert ran.exit_code == 1
    assert "--> templates/words/proposal.yaml:2:8" in ran.stderr
    assert "'nett' is undefined" in ran.stderr


@pytest.mark.workspace
def test_a_pack_of_the_workspace_wins(root: Path) -> None:
    """Their salary tools in place of ours; the other packs stay (S40)."""
    tool = "{id: mine, name: My union, covers: Pay, watch_out: '', url: '', countries: [any], source: https://u.example/a, checked: 2026-01-01}"
    put(root, "content/packs/salary-tools.yaml", f"tools: [{tool}]\n")
    fields = shipped_wording().packs.fields()
    assert [each.name for each in wording(root).packs.salary_tools("US")] == ["My union"]
    assert wording(root).packs.fields() == fields
    assert len(shipped_wording().packs.salary_tools("US")) >= 5


@pytest.mark.workspace
def test_a_list_of_stock_phrases_of_ones_own_is_used(root: Path) -> None:
    """Whoever says `touch base` may take it off the list (E31)."""
    put(root, "content/packs/stock-phrases.yaml", "phrases: [{id: mine, phrase: at the end of the day}]\n")
    assert wording(root).packs.stock_phrases() == ("at the end of the day",)


@pytest.mark.long
def test_the_checkout_of_the_product_has_no_overrides() -> None:
    """There the files are the shipped ones; nothing is put in a sandbox (E20)."""
    assert OwnFiles.of(CHECKOUT) == NO_OWN_FILES
    assert Wording.of(OwnFiles.of(CHECKOUT)) is shipped_wording()


@pytest.mark.workspace
@pytest.mark.parametrize(
    "name", ["templates/workspace/README.md", "templates/assets/afterword.js", "docs/rules/AW101.md"]
)
def test_what_is_not_words_cannot_be_overridden(root: Path, name: str) -> None:
    """No script of a workspace from somebody else gets onto the pages (E20)."""
    put(root, "templates/mail/card.txt.j2", "Thank you.")
    put(root, name, "alert(1)")
    assert OwnFiles.of(root).path(name) is None


@pytest.mark.thorough
@pytest.mark.long
def test_our_templates_say_the_same_in_the_sandbox(root: Path) -> None:
    """One file of one's own changes nothing in all the others, whatever the interview: one in six each time, all in the long run (E20)."""
    cases = dict(some([*CASES.items()], 6))
    ours = {name: _everything(*case, shipped_wording()) for name, case in cases.items()}
    put(root, "templates/mail/unused.txt.j2", "")
    sandboxed = wording(root)  # once for all: what takes time is to compile the templates anew
    theirs = {name: _everything(*case, sandboxed) for name, case in cases.items()}
    assert [name for name in cases if theirs[name] != ours[name]] == []
    assert theirs


def _everything(value: Interview, today: str, words: Wording) -> list[str]:
    view = seen(value, today, wording=words)
    return [
        *(page.body for page in interview_pages(view)),
        *(job.html for job in print_jobs(view)),
        *(each.draft.body for each in view.drafts),
    ]


# The commands


@pytest.mark.long
def test_check_lists_what_is_overridden(root: Path) -> None:
    """One line a file, and nothing else when all is well."""
    put(root, "templates/mail/follow-up.txt.j2", "May I ask about the {{ role }} position?")
    put(root, "content/packs/stock-phrases.yaml", "phrases: []\n")
    ran = run("check", "-C", root)
    assert ran.exit_code == 0
    assert ran.stdout.splitlines() == [
        "Your own, in place of ours: content/packs/stock-phrases.yaml",
        "Your own, in place of ours: templates/mail/follow-up.txt.j2",
    ]


@pytest.mark.long
def test_check_finds_every_template_that_fails(root: Path) -> None:
    """Two mistakes that show only when a letter is written, and one in a phrase: all at once, each in its line (E20)."""
    put(root, "templates/mail/thank-you.txt.j2", "Hello.\n{{ nobody }}\n")
    put(root, "templates/mail/follow-up.txt.j2", "{% if role %}\n\n{{ role + 1 }}{% endif %}")
    put(root, "templates/words/steps.yaml", 'card:\n  title: "Card to {{ persn }}"\n')
    ran = run("check", "-C", root)
    assert ran.exit_code == 1
    places = [line.strip() for line in ran.stderr.splitlines() if line.lstrip().startswith("--> templates")]
    assert places == [
        "--> templates/mail/follow-up.txt.j2:3:1",
        "--> templates/mail/thank-you.txt.j2:2:1",
        "--> templates/words/steps.yaml:2:10",
    ]
    assert "'nobody' is undefined" in ran.stderr


@pytest.mark.build
@pytest.mark.parametrize("command", ["drafts", "today", "build"])
def test_a_command_stops_at_a_broken_template_without_a_traceback(root: Path, command: str) -> None:
    """The place and the reason, exit code 1, and no site (E20)."""
    put(root, "templates/words/steps.yaml", 'thank-you:\n  title: "Thank {{ persn }}"\n')
    ran = run(command, "-C", root, "--today", "2027-01-13")
    assert (ran.exit_code, type(ran.exception)) == (1, SystemExit)
    assert "error[AW430]" in ran.stderr
    assert "templates/words/steps.yaml:2:10" in ran.stderr
    assert "Traceback" not in ran.output
    assert not (root / "site").exists()


@pytest.mark.build
def test_a_script_in_a_page_of_ones_own_ends_the_build(root: Path) -> None:
    """The last look at each page holds for templates of a workspace too (E20)."""
    put(root, "templates/pages/drafts.md.j2", "# Drafts\n\n<script>alert(1)</script>\n")
    workbook = compose(cases_of(read_workspace(root), TODAY, wording(root)), wording(root))
    with pytest.raises(SiteError, match="would run or load"):
        build_site(root, workbook, root / "site", lambda: None)


@pytest.mark.long
def test_a_document_printed_before_is_not_taken_for_the_new_one(root: Path) -> None:
    """Printed documents are kept by what they say: another template makes another document (S71)."""
    before = {job.path: job.html for job in print_jobs(seen(interview()))}
    put(root, "templates/print/print.css", "body { color: teal }")
    after = {job.path: job.html for job in print_jobs(seen(interview(), wording=wording(root)))}
    assert before.keys() == after.keys()
    assert [path for path in before if before[path] == after[path]] == []


@pytest.mark.long
def test_a_change_under_serve_is_seen_in_the_next_build(root: Path) -> None:
    """Each build reads the files anew, also one that was not there before (E20)."""
    ours = follow_up(root)
    path = put(root, "templates/mail/follow-up.txt.j2", "One.")
    assert "One." in follow_up(root)
    path.write_text("Two.")
    assert "Two." in follow_up(root)
    path.unlink()
    assert follow_up(root) == ours


@pytest.mark.build
def test_mkdocs_itself_uses_them_and_survives_a_mistake_while_serving(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`mkdocs build` stops at a broken template; a running server shows the mistake, and ours until it is mended (E20)."""
    monkeypatch.setenv("AFTERWORD_TODAY", "2027-01-13")
    path = put(root, "templates/pages/drafts.md.j2", "# Mine")
    assert "# Mine" in _served(root)
    path.write_text("{{ nobody }}")
    assert "# Drafts" in _served(root)
    assert "error[AW430]" in capsys.readouterr().out
    with pytest.raises(PluginError, match=r"templates/pages/drafts\.md\.j2:1"):
        _served(root, command="build")


@pytest.mark.build
def test_a_served_page_has_nothing_of_a_file_that_is_refused(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """While a private passage stands in a template of letters, the server shows the letters in our words (E54)."""
    monkeypatch.setenv("AFTERWORD_TODAY", "2027-01-13")
    put(root, "templates/mail/follow-up.txt.j2", "May I ask? [[my boss is ill]]")
    assert "my boss is ill" not in _served(root)
    assert "error[AW432]" in capsys.readouterr().out


def _served(root: Path, command: Literal["serve", "build"] = "serve") -> str:
    """The page of drafts as the plugin makes it."""
    plugin = load_config(config_file=str(root / "mkdocs.yml")).plugins["afterword"]
    assert isinstance(plugin, AfterwordPlugin)
    plugin.prepared = None  # MkDocs keeps a plugin from one site to the next
    plugin.on_startup(command=command, dirty=False)
    try:
        plugin.on_config(load_config(config_file=str(root / "mkdocs.yml")))
    finally:
        plugin.on_shutdown()  # or what prints for a server lives on, and holds what this process has open
        plugin.on_startup(command="build", dirty=False)
    assert plugin._workbook
    return next(page.body for page in plugin._workbook.pages if page.path.endswith("drafts.md"))


# Mistakes and attacks


@pytest.mark.long
@pytest.mark.parametrize(
    "text",
    [
        "{{ ''.__class__ }}",
        "{{ role.__class__.__mro__ }}",
        "{{ ''['__class__'] }}",
        "{{ role | attr('__class__') }}",
        "{{ '{0.__class__}'.format(role) }}",
        "{{ self.__init__.__globals__ }}",
        "{{ cycler.__init__.__globals__ }}",
        "{% for each in ().__class__.__base__.__subclasses__() %}{% endfor %}",
    ],
)
def test_a_template_cannot_reach_into_the_program(root: Path, text: str) -> None:
    """Hidden attributes lead from a text to the whole computer: the sandbox refuses them, with file and line (E20)."""
    put(root, "templates/mail/follow-up.txt.j2", f"Hello.\n{text}")
    with pytest.raises(BrokenOverrideError) as caught:
        follow_up(root)
    problem = caught.value.problem
    assert (problem.code, problem.span.file, problem.span.line) == ("AW430", "templates/mail/follow-up.txt.j2", 2)


@pytest.mark.long
@pytest.mark.parametrize(
    "call",
    [
        "view.interview.model_dump()",
        "view.interview.filled({}, ())",
        "view.plan.open()",
        "view.interview.employer.model_copy()",
    ],
)
def test_a_template_can_look_at_values_and_call_nothing_of_theirs(root: Path, call: str) -> None:
    """What values can do is for the program; a template may only look at what they hold (E20)."""
    put(root, "templates/pages/drafts.md.j2", f"{{{{ {call} }}}}")
    with pytest.raises(BrokenOverrideError, match="may not use"):
        interview_pages(seen(interview(), wording=wording(root)))


@pytest.mark.workspace
def test_a_template_can_do_what_plain_values_can(root: Path) -> None:
    """Texts, dates and lists have their own abilities, and Jinja its loops, macros and filters (E31)."""
    text = (
        "{% macro m(x) %}<{{ x }}>{% endmacro %}{{ m(role.upper()) }} {% for n in range(2) %}{{ loop.index }}{% endfor %} "
        "{{ '{}!'.format(role) }} {{ [1, 2].index(2) }} {{ {'a': 1}.get('a') }}"
    )
    put(root, "templates/mail/follow-up.txt.j2", text)
    assert "<HR BUSINESS PARTNER> 12 HR Business Partner! 1 1" in follow_up(root)


@pytest.mark.long
def test_values_are_made_safe_in_templates_of_ones_own(root: Path) -> None:
    """The same escaping: what a person typed is text on a page and in print, whoever wrote the template (E20)."""
    put(root, "templates/pages/drafts.md.j2", "# {{ view.interview.role }}")
    put(root, "templates/print/checklist.html.j2", "<p>{{ view.interview.role }}</p>")
    view = seen(interview(role="<script>alert(1)</script>"), wording=wording(root))
    assert "<script" not in page_of(view, "drafts")
    assert "<script" not in print_jobs(view)[0].html


@pytest.mark.workspace
@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("templates/mail/card.txt.j2", "a\n{% if %}", ("AW430", 2)),
        ("templates/mail/card.txt.j2", "a\n\n{{ role", ("AW430", 3)),
        ("templates/mail/crad.txt.j2", "a", ("AW431", 1)),
        ("content/packs/salary.yaml", "a: 1\n", ("AW431", 1)),
        ("templates/words/steps.yaml", "card:\n  titel: a\n", ("AW103", 2)),
        ("templates/words/steps.yaml", "card: a\n", ("AW208", 1)),
        ("templates/words/steps.yaml", "card:\n  title: [a]\n", ("AW208", 2)),
        ("templates/words/steps.yaml", "card:\n  title: '{{ a'\n", ("AW430", 2)),
        ("templates/words/steps.yaml", "card: *a\n", ("AW107", 1)),
        ("templates/words/salary.yaml", "marks:\n  aim: a\n", ("AW103", 2)),
        ("templates/words/proposal.yaml", "fees:\n  model: a\n  vat: a\n", ("AW103", 3)),
        ("templates/words/pages.yaml", "titles:\n  draft: a\n", ("AW103", 2)),
        ("templates/words/pages.yaml", "calendar:\n  card: [a]\n", ("AW208", 2)),
        ("templates/words/pages.yaml", "titles:\n  part: '{{ number'\n", ("AW430", 2)),
        ("templates/words/proposal.yaml", "due: half\n", ("AW208", 1)),
        ("templates/words/phrases.yaml", "promise:\n  next-month: a\n", ("AW103", 2)),
        ("templates/words/phrases.yaml", "days:\n  1: Montag\n", ("AW103", 1)),
        ("templates/words/phrases.yaml", "span:\n  days: '{{ days'\n", ("AW430", 2)),
        ("templates/words/proposal.yaml", "time:\n  until: 'by {{ last'\n", ("AW430", 2)),
        ("templates/words/letters.yaml", "frame:\n  farewell: Yours,\n", ("AW103", 2)),
        ("templates/words/letters.yaml", "subjects: mine\n", ("AW208", 1)),
        ("templates/words/phrases.yaml", "greeting:\n  name: 'Hi {{ who'\n", ("AW430", 2)),
        ("content/packs/articles.yaml", "articles:\n  - id: a\n", ("AW201", 2)),
    ],
)
def test_a_mistake_is_told_with_file_and_line(root: Path, name: str, text: str, told: tuple[str, int]) -> None:
    """Before anything is written, and in the words that an interview file gets (E20)."""
    put(root, name, text)
    assert {(each.code, each.span.line, each.span.file) for each in said(root)} == {(*told, name)}


@pytest.mark.workspace
@pytest.mark.parametrize(
    ("name", "help_"),
    [
        (
            "templates/share/coach.html.j2",
            (
                "take it away; files of yours take the place of ours in templates/mail, templates/pages, templates/print, "
                "templates/words, content/packs"
            ),
        ),
        ("templates/mails/card.txt.j2", "did you mean `mail`?"),
    ],
)
def test_a_folder_from_which_nothing_is_read_is_told(root: Path, name: str, help_: str) -> None:
    """Whoever changes the page for the coach in their workspace hears that it changes nothing (E20)."""
    assert said(root) == ()
    put(root, name, "Hello.")
    put(root, "templates/README.md", "What I changed, and why.")
    folder = name.rpartition("/")[0]
    (told,) = said(root)
    assert (told.code, told.span.file) == ("AW431", folder)
    assert (told.message, told.help) == (f"nothing is read from `{folder}`, whatever lies in it", help_)


@pytest.mark.workspace
def test_a_broken_pack_leaves_ours_standing(root: Path) -> None:
    """Under `afterword serve` the pages stay up while a pack is being changed (S40)."""
    put(root, "content/packs/salary-tools.yaml", "tools: [{id: a}]\n")
    assert len(wording(root).packs.salary_tools("US")) >= 5
    assert wording(root).words.step(Kind.READ_ARTICLES, "title")


@pytest.mark.workspace
@pytest.mark.parametrize(
    "name", ["templates/mail/follow-up.txt.j2", "content/packs/stock-phrases.yaml", "templates/words/steps.yaml"]
)
def test_a_link_or_a_pipe_is_not_read(root: Path, name: str) -> None:
    """A workspace from somebody else cannot print a private file of yours, nor wait for ever (E17)."""
    path = put(root, name, "")
    path.unlink()
    path.symlink_to("/etc/passwd")
    assert [(each.code, each.span.file) for each in said(root)] == [("AW101", name)]
    path.unlink()
    os.mkfifo(path)
    assert [each.message for each in said(root)] == ["this is not a regular file"]


@pytest.mark.workspace
@pytest.mark.parametrize("name", ["templates", "templates/mail", "content/packs"])
def test_a_folder_that_is_a_link_is_not_looked_into(root: Path, tmp_path: Path, name: str) -> None:
    """Nothing is read through it, and it is named (E17)."""
    elsewhere = tmp_path / "elsewhere"
    for inner in ("mail", "."):
        put(elsewhere, f"{inner}/follow-up.txt.j2", "secret")
    (root / name).parent.mkdir(exist_ok=True)
    (root / name).symlink_to(elsewhere, target_is_directory=True)
    assert [(each.code, each.span.file) for each in said(root)] == [("AW101", name)]
    assert "secret" not in follow_up(root)


@pytest.mark.workspace
@pytest.mark.parametrize("name", ["../../../../etc/passwd", "../../content/me.yaml", "mail/../../../content/me.yaml"])
def test_a_template_cannot_take_in_files_from_elsewhere(root: Path, name: str) -> None:
    """Only templates can be included (E17)."""
    put(root, "templates/mail/follow-up.txt.j2", f"{{% include '{name}' %}}")
    with pytest.raises(BrokenOverrideError) as caught:
        follow_up(root)
    assert "Jane Doe" not in caught.value.problem.message


@pytest.mark.workspace
def test_a_template_of_two_megabytes_is_refused(root: Path) -> None:
    """The same limit as for every file."""
    put(root, "templates/mail/follow-up.txt.j2", "a" * 2_000_000)
    assert [each.code for each in said(root)] == ["AW102"]


@pytest.mark.workspace
def test_ours_are_read_quickly_where_nothing_is_overridden(root: Path) -> None:
    """A workspace without files of its own is written without a sandbox, and keeps what was read (E20)."""
    first = shipped_wording().packs.fields()
    assert wording(root).packs.fields() is first
    assert resource("templates", "mail").is_dir()


@pytest.mark.workspace
def test_whose_words_are_in_use_is_no_state(root: Path) -> None:
    """Two workspaces can be written beside one another, each in its own words (E20)."""
    put(root, "templates/mail/follow-up.txt.j2", "Mine.")
    theirs, ours = wording(root), shipped_wording()
    assert "Mine." in drafts(interview(), wording=theirs)[ID].body
    assert "Mine." not in drafts(interview(), wording=ours)[ID].body
    assert "Mine." in drafts(interview(), wording=theirs)[ID].body
