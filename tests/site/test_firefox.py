"""What a person does with the workbook, in the other browser: from disk and served, kept, copied, saved and unsealed."""

import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from afterword.interview.model.audience import Audience
from afterword.interview.reading.workspace import Workspace
from afterword.sharing.out.seal import sealed_page
from afterword.workbook.compose import cases_of
from afterword.workbook.copies import copy_of
from afterword.workbook.wishes import CopyKind, Wish
from afterword.workbook.wording.wording import shipped_wording
from support.commands import run
from support.firefox import Firefox, firefox
from support.making import FULL, NAME, candidate, day, interview
from support.serving import serving, wait_for
from support.turns import some
from support.workspace import example_workspace, soon_printed

pytestmark = [pytest.mark.browser, pytest.mark.build, pytest.mark.rare]

INTERVIEW = "interviews/example-larkfield-foods"
PASSPHRASE = "haziness-district-exuberant-gloating-payroll-impaired"  # noqa: S105  (invented)
THANKS = "example-larkfield-foods/thank-you/angela-jones"


@pytest.fixture(scope="module")
def fox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    """One visitor for all."""
    with firefox(tmp_path_factory.mktemp("firefox")) as window:
        yield window


@pytest.fixture(autouse=True)
def _quiet(fox: Firefox) -> Iterator[None]:
    """Every error on a page, and every refusal of its policy, fails the test."""
    fox.complaints()
    yield
    assert fox.complaints() == []


def coachs_page() -> str:
    """A workbook as it goes to a coach, not sealed yet."""
    workspace = Workspace(candidate(), {NAME: interview(**FULL)})
    wish = Wish(NAME, Audience.COACH, CopyKind.WORKBOOK, "Maya Lind")
    copy = copy_of(cases_of(workspace, day("2027-01-19"), shipped_wording()), wish, shipped_wording())
    return str(copy.texts["workbook.html"])


def test_a_tick_from_disk_is_there_the_next_day_and_on_every_page(site: Path, fox: Firefox) -> None:
    """It is kept, goes along to the other pages and back, is taken back on another page, and is saved to a file."""
    part, box = (site / INTERVIEW / "follow-up.html").as_uri(), f'.aw-step > input[data-step="{THANKS}"]'
    to_part = ".aw-card h3 a"
    fox.open((site / "index.html").as_uri())
    of = fox.text(".aw-card .aw-progress span").split()[2]
    fox.press(to_part)
    fox.press("main a[href$='follow-up.html']")
    fox.press(box)
    fox.open(part)
    assert fox.one(box).get_property("checked")
    fox.press(".md-header a.md-logo")
    fox.wait(".aw-card .aw-progress span", f"1 done, at most {int(of) - 1} left")
    assert fox.script("return location.href") == (site / "index.html").as_uri()
    fox.press("button[data-save]")
    saved = json.loads(fox.saved("afterword-progress.json").read_text(encoding="utf-8"))
    assert saved["steps"] == {THANKS: "done"}
    fox.press(to_part)
    fox.press("main a[href$='follow-up.html']")
    fox.press(box)
    fox.press(".md-header a.md-logo")
    fox.wait(".aw-card .aw-progress span", f"at most {of} left")


@pytest.mark.parametrize("odd", some(["%", "1", "null", "[]", '{"a":["x",1]}', '{"a":["done","now"]}', '{"a":7}'], 5))
def test_a_link_with_something_else_behind_it_changes_nothing(site: Path, fox: Firefox, odd: str) -> None:
    """Anybody can write such a link; what holds no ticks is passed over, and the page works."""
    fox.open((site / "index.html").as_uri())
    before = fox.script("return JSON.stringify({...localStorage})")
    fox.open("about:blank")
    fox.open((site / "index.html").as_uri() + f"#afterword={quote(odd)}&two-weeks")
    assert fox.script("return JSON.stringify({...localStorage})") == before
    assert fox.script("return location.hash") == "#two-weeks"


def test_a_draft_is_copied_from_disk(site: Path, fox: Firefox) -> None:
    """The button puts the words on the clipboard, as they stand on the page."""
    fox.open((site / INTERVIEW / "drafts.html").as_uri())
    fox.press("button[data-copy=thank-you--angela-jones-text]")
    fox.wait("button[data-copy=thank-you--angela-jones-text]", "Copied")
    text = fox.clipboard()
    assert (text.splitlines()[0], text.splitlines()[-1]) == ("Dear Ms. Jones,", "Jane Doe")


def test_a_coach_answers_a_sealed_page_from_disk(tmp_path: Path, fox: Firefox) -> None:
    """The passphrase opens it, the answer is kept sealed, and one file is saved to send back."""
    path = tmp_path / "workbook.html"
    path.write_bytes(sealed_page(coachs_page(), PASSPHRASE))
    fox.open(path.as_uri())
    fox.write("input[type=password]", PASSPHRASE)
    fox.press("form button")
    fox.into("iframe")  # her name stands there already: the copy was made for her
    fox.press("summary:has(#part-1)")
    fox.press('[data-about="thank-you/sam-whitaker"] > summary')
    fox.write('[data-about="thank-you/sam-whitaker"] textarea', "Name the night shift.")
    fox.press("button[data-save]")
    answer = json.loads(fox.saved("afterword-feedback.json").read_text(encoding="utf-8"))
    assert (answer["from"], [comment["text"] for comment in answer["comments"]]) == (
        "Maya Lind",
        ["Name the night shift."],
    )


def test_another_offer_is_told_on_a_served_page(tmp_path: Path, fox: Firefox) -> None:
    """The form opens beside the interview, takes days and pay as people say them, and writes them where they belong."""
    with serving(soon_printed(example_workspace(tmp_path / "search"))) as served:
        me = served.root / "content" / "me.yaml"
        fox.open(f"{served.address}/interviews/larkfield/index.html")
        fox.press("[data-pencil=other-offer] button")
        fox.write("#pencil-other-offer-larkfield-0-employer", "Bell & Sons")
        fox.write("#pencil-other-offer-larkfield-0-answer-by", "Friday week")
        fox.press("form.aw-form button[type=submit]")
        wait_for("employer: Bell & Sons", me.read_text)
        fox.wait("#other-offers", "Your other offers")
        assert "answer_by: 2027-01-22\n" in me.read_text()


def test_five_answers_are_a_thank_you(tmp_path: Path, fox: Firefox) -> None:
    """What stands there chosen is opened and changed, nothing moves, the letter is ready, and the name at the top leads to the front page."""
    run("init", tmp_path / "search")
    with serving(tmp_path / "search", today="2027-01-13") as served:
        fox.open(f"{served.address}/index.html")
        for question, answer in {"my_name": "Jane Doe", "role": "Ward Clerk", "employer": "Larkfield Clinic"}.items():
            fox.write(f"#aw-q-{question}", answer)
        fox.press(".aw-intake [type=submit]")
        fox.one("#aw-q-person")
        button = "return document.querySelector('.aw-intake [type=submit]').getBoundingClientRect().top"
        before = fox.script(button)
        fox.write("#aw-q-person", "Ms Angela Jones")
        fox.wait(".aw-intake-becomes", "Dear Ms Jones,")
        assert fox.script(button) == pytest.approx(before, abs=0.5)  # what comes moves nothing by a point
        fox.wait(".aw-intake-fold summary", "The interview was today, and I want this job")
        fox.press("details:has(#aw-q-interested) > summary")
        fox.press("#aw-q-interested-2")
        fox.press("details:has(#aw-q-interested) > summary")
        fox.wait("legend", "Do you want this job?")  # what was changed is not folded away
        fox.press("#aw-q-interested")
        fox.press(".aw-intake [type=submit]")
        fox.write("#aw-q-they_want", "keep three wards running on one rota")
        fox.write("#aw-q-i_bring", "ran the rota of a ward of forty for six years")
        fox.press(".aw-intake [type=submit]")
        fox.wait(".aw-intake h2", "Your thank-you, ready to copy")
        fox.wait(".aw-intake pre", "keep three wards running on one rota.")
        fox.press(".aw-intake > details ~ .aw-actions button:last-of-type")
        fox.wait("#next", "The one next thing")
        wait_for("</html>", lambda: served.read("interviews/2027-01-13-larkfield-clinic/drafts.html"))
        fox.open(f"{served.address}/interviews/2027-01-13-larkfield-clinic/drafts.html")
        fox.wait(".aw-ways", "Add a new interview")
        fox.press(".md-header .aw-home")
        fox.wait("#next", "The one next thing")
    # Firefox fetches ahead what the theme calls the next page, and the policy lets nothing be fetched ahead.
    assert [said for said in fox.complaints() if "(default-src)" not in said] == []


def test_a_tick_on_a_served_page_is_a_line_in_the_file(tmp_path: Path, fox: Firefox) -> None:
    """As in the other browser: the line comes, and goes again with the tick."""
    with serving(soon_printed(example_workspace(tmp_path / "search"))) as served:
        before = served.file.read_text()
        fox.open(f"{served.address}/interviews/larkfield/follow-up.html")
        fox.press('.aw-step > input[data-step="larkfield/thank-you/angela-jones"]')
        wait_for("did: thank-you/angela-jones", served.file.read_text)
        fox.wait(".aw-when", "done on Wed 13 Jan 2027")
        fox.press('.aw-step > input[data-step="larkfield/thank-you/angela-jones"]')
        after = f"{before}log:\n"  # the key stays, with nothing below it
        wait_for(f"{after}(the end)", lambda: f"{served.file.read_text()}(the end)")
        assert served.file.read_text() == after
