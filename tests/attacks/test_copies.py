"""The copy for a coach is made of hostile values, and the coach's browser runs none of them."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from afterword.interview.model.audience import Audience
from afterword.interview.reading.workspace import Workspace
from afterword.publish import guard
from afterword.workbook.compose import cases_of
from afterword.workbook.copies import NothingToShareError, copy_of
from afterword.workbook.wishes import CopyKind, Wish
from afterword.workbook.wording.wording import shipped_wording
from support import hostile
from support.browser import DESK, visitor
from support.making import NAME, candidate, interview
from support.turns import some
from support.unjudged import unjudged

pytestmark = pytest.mark.long

KINDS = ((Audience.COACH, CopyKind.WORKBOOK, "workbook.html"), (Audience.RECRUITER, CopyKind.NOTES, "notes.html"))


def pages(case: hostile.Case, kinds: Sequence[tuple[Audience, CopyKind, str]] = KINDS) -> dict[str, str]:
    """Every page of every copy of one hostile interview."""
    space, found = case.workspace(), {}
    for audience, content, name in kinds:
        try:
            with unjudged():
                found[name] = copy_of(
                    cases_of(space, hostile.TODAY, shipped_wording()),
                    Wish(case.id, audience, content, "<b>Maya</b>"),
                    shipped_wording(),
                ).texts[name]
        except NothingToShareError:
            continue
    return found


def plain(name: str) -> guard.Content:
    """What such a page brings by itself: the one script, and the policy."""
    audience, content, _ = next(each for each in KINDS if each[2] == name)
    people = [{"name": "Angela Jones", "is": "hiring manager"}, {"name": "Tom Reyes", "is": "recruiter"}]
    space = Workspace(candidate(), {NAME: interview(people=people)})
    return guard.content(
        copy_of(
            cases_of(space, hostile.TODAY, shipped_wording()), Wish(NAME, audience, content), shipped_wording()
        ).texts[name]
    )


def test_no_value_becomes_a_script_a_request_or_a_link_that_runs() -> None:
    """Hostile values in every field, all of them in the long run: the pages have our one script and our one policy, and nothing else that acts."""
    brought = {name: plain(name) for _, _, name in KINDS}
    seen = set()
    whole = some(hostile.everything(), 24)
    sharp = hostile.case(hostile.SHARP)
    for case in (sharp, *some(hostile.everything(), 3)):  # few of them have notes that are ready to pass on
        for name, page in pages(case, KINDS if case in (sharp, *whole) else KINDS[1:]).items():
            assert guard.added(guard.content(page), brought[name]) == set(), case.id
            seen.add(name)
    assert seen == set(brought)


def test_the_page_with_a_value_put_in_as_it_is_would_be_noticed() -> None:
    """The control: one value without its escape, and the same look finds it."""
    page = pages(hostile.case(0))["workbook.html"].replace("<h1>", "<h1><img src=x onerror=alert(1)>", 1)
    assert guard.added(guard.content(page), plain("workbook.html"))


@pytest.mark.thorough
@pytest.mark.browser
def test_a_browser_that_opens_the_copies_does_nothing(browser: Browser, tmp_path: Path) -> None:
    """Opened from disk, every comment unfolded: no dialog, no request, no violation of the policy, nothing said."""
    someone = visitor(browser, DESK)
    for turn in some(range(0, len(hostile.values()), 17), 3):
        for name, text in pages(hostile.case(turn)).items():
            path = tmp_path / f"{turn}-{name}"
            path.write_text(text, encoding="utf-8")
            seen = someone.open(path.as_uri())
            assert (seen.ran, seen.violations) == (False, []), path
    assert someone.said == []
    assert [address for address in someone.asked if not address.startswith("file:")] == []
    someone.page.context.close()


@pytest.mark.browser
def test_without_the_escape_the_policy_still_stops_it(browser: Browser, tmp_path: Path) -> None:
    """Should an escape ever be missed: the script in the page does not run, and the browser says why."""
    page = pages(hostile.case(0))["workbook.html"]
    path = tmp_path / "workbook.html"
    path.write_text(page.replace("<h1>", "<h1><script>window.__pwned = 1</script><img src=x onerror='__pwned=1'>", 1))
    someone = visitor(browser, DESK)
    seen = someone.open(path.as_uri())
    assert not seen.ran
    assert seen.violations
    someone.page.context.close()


@pytest.mark.browser
def test_feedback_that_a_stranger_made_is_text_in_the_coachs_page(browser: Browser, tmp_path: Path) -> None:
    """The coach loads a file that somebody else wrote: what is in it stands in the fields as text, and runs nowhere."""
    path, file = tmp_path / "workbook.html", tmp_path / "afterword-feedback.json"
    page = pages(hostile.case(0))["workbook.html"]
    path.write_text(page, encoding="utf-8")
    name = page.partition('data-interview="')[2].partition('"')[0]
    evil = "</textarea><script>window.__pwned=1</script>"
    comments = [{"about": "parts/salary", "text": evil}, {"about": "__proto__", "text": "x"}]
    feedback = {
        "afterword": "feedback",
        "version": 1,
        "interview": name,
        "from": evil,
        "comments": comments,
        "ticks": [{"step": evil}],
    }
    file.write_text(json.dumps(feedback))
    someone = visitor(browser, DESK)
    someone.open(path.as_uri())
    someone.page.locator("#load").set_input_files(file)
    expect(someone.page.locator("[data-from]")).to_have_value(evil)
    assert someone.page.locator('[data-about="parts/salary"] [data-text]').input_value() == evil
    assert someone.page.evaluate("window.__pwned === undefined")
    assert [line for line in someone.said if line.startswith("error")] == []
    someone.page.context.close()
