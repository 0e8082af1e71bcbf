"""A whole application is lived through in a browser, and the file is as its candidate would have typed it (E57)."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect

from support.browser import comes_true
from support.commands import run
from support.whole_application import FILE, SCENES, Look, play, play_the_last_day
from support.workspace import soon_printed

FIRST_OF_THE_LAST_DAY = "raised"  # the first scene of the day that is played in each run
# The file as `docs/interview-file.md` would have it typed; … stands for the words of a letter.
TOLD = """\
role: Ward Administrator
employer:
  name: Harbourgate Clinic
  country: Ireland
held: 2027-01-13
interested: yes
people:
  - name: Orla Kenney
    is: hiring manager
    title: Ms
    family_name: Kenney
    email: orla.kenney@harbourgate.example
connection:
  they_want: keep three clinics running on one rota
  i_bring: ran the rota of a ward of forty for six years
log:
  - on: 2027-01-13
    did: thank-you/orla-kenney
    words: | …
  - on: 2027-01-20
    did: follow-up/week-1
    words: | …
{counter}{answer}articles:
  - week: 1
    url: https://healthnews.example/rotas
    title: One rota, three clinics
    source: the Irish Ward Review
    topic: rotas
    says: Two clinics halved their agency shifts with one rota.
    why: Their clinics lie as far apart as yours.
employer_said: {{contact_on: 2027-01-29}}
feedback:
  - on: 2027-01-20
    from: "Maya Lind"
    about: drafts/follow-up/week-2
    says: could improve
    text: "It lacks what you have done meanwhile."
    instead: | …
drafts:
  - of: follow-up/week-2
    text: | …
"""
ENDED = """\
outcome: {{{outcome}}}
offer:
  received: 2027-02-01
  answer_by: 2027-02-08 17:00
  in_writing: yes
{offer}salary:
  opening: 42000
  currency: EUR
  findings:
    - source: HSE consolidated salary scales
      figure: 42500
      currency: EUR
      per: year
      kind: official
      as_of: 2026-10"""
COUNTER = "  - on: 2027-02-01\n    did: offer/counter\n    words: | …\n"
ANSWER = "  - on: 2027-02-04\n    did: offer/answer\n    words: | …\n"
ACCEPTED, OFFERED = "result: accepted, on: 2027-02-04", "result: offer, on: 2027-02-01"
FIRST = "  base: 38500\n  currency: EUR\n  start: 2027-03-01\n"
RAISED = "  base: 41000\n  currency: EUR\n  start: 2027-03-01\n  raised_on: 2027-02-04\n  first_base: 38500\n"

BEFORE = TOLD.format(counter="", answer="")
YES = TOLD.format(counter=COUNTER, answer=ANSWER) + ENDED.format(outcome=ACCEPTED, offer=RAISED)
UNDONE = TOLD.format(counter=COUNTER, answer="") + ENDED.format(outcome=OFFERED, offer=FIRST)

pytestmark = [pytest.mark.browser, pytest.mark.build, pytest.mark.long]


def looking(seen: list[str]) -> Look:
    """Looks at each scene, which fits into the window, and writes down its name."""
    expect.set_options(timeout=60_000)  # milliseconds; a loaded machine may be slow

    def look(scene: str, place: Locator) -> None:
        expect(place).to_be_visible()
        comes_true(place.page, "document.documentElement.scrollWidth <= innerWidth")
        seen.append(scene)

    return look


def test_the_last_day_of_an_application_is_lived_through_without_a_file_being_opened(
    browser: Browser, tmp_path: Path
) -> None:
    """The file is as the thanks, week 1, the coach, the offer and the counter have left it: a better figure, yes, undo twice."""
    seen: list[str] = []
    root = tmp_path / "search"
    run("init", root, "--name", "Niamh Byrne")
    words = re.sub(
        r"(?m)^( *)(.*\|) …$", r"\1\2\n\1    Dear Ms Kenney,\n\n\1    Thank you.\n\n\1    Niamh Byrne", UNDONE
    )
    (root / FILE).write_text(words, encoding="utf-8")
    yes, undone = play_the_last_day(soon_printed(root), browser, looking(seen))
    scenes = [*SCENES]
    assert seen == scenes[scenes.index(FIRST_OF_THE_LAST_DAY) :]
    assert (yes, undone) == (YES, UNDONE)


@pytest.mark.rare
def test_a_whole_application_is_lived_through_without_a_file_being_opened(browser: Browser, tmp_path: Path) -> None:
    """Asked on a phone, thanked, an address, week 1 with an article, their day, the coach's copy out and back, offer, counter, yes, undo twice."""
    seen: list[str] = []
    root = tmp_path / "search"
    run("init", root)
    before, yes, undone = play(soon_printed(root), browser, looking(seen))
    assert seen == list(SCENES)
    assert (before, yes, undone) == (BEFORE, YES, UNDONE)
