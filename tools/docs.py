#!/usr/bin/env python3
"""Write what the documents take from the code: the help of each command, the table of every key, the picture.

Beside them it writes the schemas that editors check files by, and the list of our own texts, by which one that a person
changed in a checkout is told from ours.

usage: .venv/bin/python tools/docs.py           write the texts and the picture
       .venv/bin/python tools/docs.py --check   write nothing; name the documents that are out of date
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from click.testing import CliRunner

from afterword.cli.main import main
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.interview import Interview
from afterword.interview.model.schema import candidate_schema, interview_schema
from afterword.interview.reading.file.document import Tree
from afterword.interview.reading.keys.known_keys import model_in
from afterword.interview.reading.yaml.yaml_door import parse
from afterword.resources import text_digests

Model = type[Frozen]

CHECKOUT = Path(__file__).parents[1]
DOCUMENTS = ("docs/cli.md", "docs/interview-file.md")
PICTURE = CHECKOUT / "docs" / "images" / "front.png"
SCHEMAS = {
    "templates/workspace/interview.schema.json": interview_schema,
    "templates/workspace/me.schema.json": candidate_schema,
}
MANIFEST = "generator/afterword/shipped.json"
PICTURE_DAY = "2027-01-13"  # the day of the example's interview: everything is still ahead
_WIDTH, _HEIGHT = 1280, 860  # wide enough for the navigation beside the page
_COLUMNS = 80  # of the terminal that the help texts are set for
_BLOCK = re.compile(r"(<!-- generated: (?P<what>[a-z ]+) -->\n).*?(<!-- end -->)", re.DOTALL)
_NOT_IN_ANCHOR = re.compile(r"[^a-z0-9_ -]")

# One value for each key, as a person would type it. A key of the model that is missing here stops the script.
EXAMPLES = {
    Interview: """
role: HR Business Partner
would_do: lead 22 people at two sites
employer: {name: Larkfield Foods, country: US, region: OH, setting: company}
held: 2027-01-13 10:00
people:
  - name: Angela Jones
    id: angela-jones
    title: Ms.
    family_name: Jones
    salutation: Dear Angela
    tone: warm
    is: hiring manager
    agency: Ohio Staffing
    email: angela.jones@larkfield.example
    met_before: no
    shares_contacts: yes
    left: no
    looking_for: [someone who can read the room]
    connection: {they_want: a steady hand, i_bring: ten years on the night shift, proof: On a ward of forty beds.}
    thank_for: preparing me on Sunday evening
    point: the reliability of the fleet service
    asked_for: my DBS certificate
    asked_for_by: 2027-01-18
interested: yes
first_choice: yes
internal: no
scored_panel: no
timezone: America/New_York
stage: second
was: 2027-01-13-larkfield
follows: 2027-01-06-larkfield-foods
fields: [human-resources]
role_aim: bring the two plants closer together
strengths: [a knack for organisational politics]
connection:
  they_want: build relationships across plants
  i_bring: eight years of multi-site relationship building
  proof: At Harrow Mills that meant four plants and one rota.
evidence: [{they_want: read the room, i_bring: won three unions over to one rota, proof: It took one winter., week: 2}]
thoughts: [{about: the night shift, say: A rota made a month ahead might keep people., week: 3, at_once: no,
  asked_by: Tom Reyes}]
topics: [customer service]
employer_said:
  contact_on: 2027-01-27
  decide_by: 2027-01-22
  decide_in_words: in the third week of January
  said_on: 2027-01-15
  going_on: the new hall
  do_not_contact: yes
  no_thank_you: yes
calendar:
  holidays: yes
  weekend: [friday, saturday]
  pause_over_holidays: yes
  send_at: 08:45
  closed: [{from: 2027-07-05, to: 2027-07-16, why: plant shutdown}]
follow_ups:
  {weeks: 5, before_they_decide: [1], move: [{week: 4, to: 2027-02-12}], add: [{week: 3, say: I tried your ordering page.}],
   as_it_is: [5]}
cards: no
posted_note: no
how: video
panel_note: one
tone: plain
articles: [{week: 1, url: "https://news.example/story", title: Two plants and one team, source: the Ohio Review,
            topic: customer service,
            says: Two plants halved their complaints., why: Their second site was as small as yours.}]
news: [{week: 2, url: "https://news.example/award", title: An award for Larkfield, source: the Columbus Mirror,
        says: Larkfield won an award., comment: Congratulations on the award.}]
salary:
  researched: yes
  findings:
    - source: BLS
      figure: 98000
      low: 84000
      high: 118000
      currency: USD
      per: year
      hours_a_week: 37.5
      payments_a_year: 13
      weeks_a_year: 46
      days_a_year: 220
      pieces_a_year: 400
      before_tax: yes
      kind: official
      place: Ohio
      as_of: 2025-05
      is_for: HR specialists
      note: all industries
  posted:
    {low: 95000, high: 115000, currency: USD, per: year, hours_a_week: 40, payments_a_year: 12,
     weeks_a_year: 46, days_a_year: 220, pieces_a_year: 400}
  yearly_rise: 3
  opening: 112000
  target: 105000
  per: year
  walk_away: 97000
  currency: USD
next_step:
  booked: 2027-01-25 09:00
  announced: [presentation]
  samples: yes
  samples_given: [campaign storyboard]
  waiting_for: {what: the case exercise, on: 2027-01-19, hear_by: 2027-01-26}
  references_asked: 2027-01-29
  references_by: 2027-02-01
  references_wanted: 2
results_that_fit: [DiSC]
references:
  - {who: priya-shah, why: managed me through a merger, together: the merger of two plants,
     points: [how I kept two plants talking], chosen: 2027-01-14, briefed: 2027-01-18,
     calls_on: 2027-01-24, calls_from: 2027-01-24, calls_by: 2027-01-28, caller: Beth Kinsey from personnel,
     call_takes: about fifteen minutes, sends: a short form by email,
     week: 3, hope: you are enjoying your retirement, answer_by: 2027-01-22,
     may_ask: [how I lead a team], called: 2027-01-25, thanked: 2027-02-02}
proposal:
  kind: service
  suits_role: yes
  need: Repair bookings should come from the pages.
  need_is: stated
  skill: I have run the channels of a bicycle shop for two years.
  approach: [ask the branches, rebuild two pages]
  services: [page overhaul, content calendar]
  time: 12 days
  from: 2027-04-05
  to: 2027-05-14
  results: [bookings traced to posts]
  fees:
    quantity: 12
    unit: day
    rate: 640
    lines: [{what: workshops, quantity: 3, unit: workshop, rate: 1400}]
    currency: EUR
    tax_percent: 21
    tax_name: VAT
    instalments: [50, 50]
    instalments_due: [on start, on delivery]
    model: day rate
    excludes: [travel]
    terms: within 14 days of the invoice
  assumptions: [the branches send photographs]
  questions: [How many branches post for themselves?]
  out_of_scope: [paid advertising]
  wanted_by: 2027-02-03
  promised: yes
  talk_takes: half an hour
  terms: [What is made becomes yours once it is paid for.]
offer:
  received: 2027-05-18
  answer_by: 2027-05-27 17:00
  ask_until: 2027-06-03
  time_for: talk it over at home
  written_by: Angela Jones
  only_asked: no
  in_writing: yes
  base: 102000
  first_base: 98000
  raised_on: 2027-05-20
  start: 2027-06-14
  start_moved_on: 2027-05-31
  currency: USD
  per: year
  hours_a_week: 40
  payments_a_year: 12
  weeks_a_year: 46
  days_a_year: 220
  pieces_a_year: 400
  package: [{what: sign-on, worth: 5000, once: yes, note: to be paid back within a year}]
  place: Columbus, three days at home
saying_no:
  because: it is seventy minutes each way for me
  to: Tom Reyes
  can_name: "Amrit Gill, who lives nearby"
  still_like: a post on days in surgery
  ask_what_else: yes
outcome: {result: rejected, on: 2027-02-01, they_chose: somebody who speaks Polish, they_praised: my sample tour, look_again: 6}
debrief: I was calm. I forgot to ask about training.
drafts: [{of: follow-up/week-2, subject: A thought on the two plants, text: "Dear Angela, here is a thought. Yours, Jane Doe"}]
lines: [{of: rejection/reply, say: I begin a course in budgeting in March., where: after the thanks}]
copies: [{of: close/withdraw, to: [Tom Reyes]}]
log:
  - {on: 2027-01-13, did: thank-you/angela-jones, answered: yes, note: sent from the train, words: "Dear Ms. Jones, thank you."}
skipped: [next-step/research-employer]
feedback:
  - on: 2027-01-20
    from: Maya Lind
    about: drafts/thank-you/angela-jones
    says: must fix
    text: Name the plant that you visited.
    instead: Thank you for showing me the plant in Dayton.
    resolved: no
""",
    Candidate: """
name: Jane Doe
email: jane.doe@mail.example
phone: "+1 555 0134"
below_name: "+1 555 0134"
sign_as: Robin
city: Columbus, Ohio
country: US
timezone: America/New_York
paper: a4
large_print: yes
reminders: [1, 0]
centre_sees: [employers]
centre_list: no
coach_copy: no
last_interviewed: 2018
personality_tests: [{name: DiSC, taken: 2022, how_i_work: listen first and then decide}]
referees:
  - id: priya-shah
    name: Priya Shah
    salutation: Dear Priya
    tone: warm
    relation: former manager
    title: Plant Director
    organisation: Harrow Mills
    email: priya.shah@harrow.example
    phone: "+1 555 0171"
    credentials: MBA
    years: 2019 to 2023
    now: retired since 2023
    best_time: weekdays after 16:00
    away: 1 to 10 November
    not_before_offer: no
    asked: 2027-01-05
    said_yes: yes
other_offers:
  - employer: Bell & Sons
    role: Office Manager
    received: 2027-01-20
    answer_by: 2027-01-27 17:00
    hear_by: 2027-01-26
    base: 36
    currency: USD
    per: hour
    hours_a_week: 38
    weeks_a_year: 39
    result: accepted
    on: 2027-01-26
""",
}


def renewed(text: str) -> str:
    """The document with each generated block as the code would have it today."""
    return _BLOCK.sub(lambda found: f"{found[1]}{_generated(found['what'])}{found[3]}", text)


def help_text(command: str | None) -> str:
    """What `afterword COMMAND --help` prints; without a command, what `afterword --help` does."""
    words = [*command.split(), "--help"] if command else ["--help"]
    runner = CliRunner(catch_exceptions=False)  # a command that cannot be read is no empty text
    shown = runner.invoke(main, words, prog_name="afterword", terminal_width=_COLUMNS)
    return shown.output.rstrip() + "\n"


def tables(model: Model) -> str:
    """A table of the model's own keys, then one for each key that has keys of its own."""
    example = examples(model)
    parts = [_table(model, example, "")]
    for path, group in groups(model):
        parts.append(f"### {path}\n\n{_table(group, _at(example, path), path)}")
    return "\n".join(parts)


def examples(model: Model) -> Tree:
    """The example of each key, read as an interview file would be."""
    document, problems = parse(EXAMPLES[model].encode(), "examples")
    if problems:
        raise ValueError(problems)
    return document.tree


def groups(model: Model, path: str = "", seen: set[Model] | None = None) -> Iterator[tuple[str, Model]]:
    """Every part of a model with the path of its key, each once, under the shortest path that leads to it."""
    seen = set() if seen is None else seen
    direct = [(f"{path}{key}", part) for key, part in _parts(model) if part not in seen]
    seen.update(part for _, part in direct)
    for name, part in direct:
        yield name, part
        yield from groups(part, f"{name}.", seen)


def _generated(what: str) -> str:
    kind, _, name = what.partition(" ")
    if kind == "help":
        return f"```text\n{help_text(name or None)}```\n"
    return "\n" + tables({"interview": Interview, "candidate": Candidate}[name]) + "\n"


def _table(model: Model, example: Tree, path: str) -> str:
    rows = ["| Key | Needed | What it is | For example |", "|---|---|---|---|"]
    parts = dict(_parts(model))
    for name, field in model.model_fields.items():
        key = field.alias or name
        value = _at(example, key)
        shown = _see(parts[key], path, key) if key in parts else f"`{_as_typed(value)}`"
        needed = "yes" if field.is_required() else ""
        rows.append(f"| `{key}` | {needed} | {field.description} | {shown} |")
    return "\n".join(rows) + "\n"


def _see(part: Model, path: str, key: str) -> str:
    known = {group: name for model in EXAMPLES for name, group in groups(model)}
    name = known.get(part, f"{path}.{key}")
    return f"see [{name}](#{_NOT_IN_ANCHOR.sub('', name.lower()).replace(' ', '-')})"


def _parts(model: Model) -> Iterator[tuple[str, Model]]:
    """The keys that have keys of their own."""
    for name, field in model.model_fields.items():
        part = model_in(field.annotation)
        if part:
            yield field.alias or name, part


def _at(tree: Tree, path: str) -> Tree:
    """The value at a dotted path; of a list, the first entry."""
    for key in path.split("."):
        tree = tree[0] if isinstance(tree, list) else tree
        if not isinstance(tree, dict) or key not in tree:
            raise KeyError(f"EXAMPLES has no {path}")
        tree = tree[key]
    return tree


def _as_typed(value: Tree) -> str:
    """A value as it stands in a file; quoted where YAML needs it."""
    if isinstance(value, list):
        return f"[{', '.join(_as_typed(each) for each in value)}]"
    text = str(value)
    return f'"{text}"' if text[:1] in "+@&*!%" else text


def draw(target: Path) -> None:
    """The front page of the example's workbook, as Chromium shows it."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  (only the picture needs a browser)

    browser = os.environ.get("AFTERWORD_CHROMIUM", "/usr/bin/chromium")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        shutil.copytree(CHECKOUT / "content" / "guides", root / "content" / "guides")
        (root / "content" / "interviews").mkdir()
        shutil.copy(CHECKOUT / "mkdocs.yml", root)
        shutil.copy(CHECKOUT / "content" / "example-me.yaml", root / "content")
        for path in (CHECKOUT / "content" / "interviews").glob("example-*.yaml"):
            shutil.copy(path, root / "content" / "interviews")
        build = [sys.executable, "-m", "afterword", "build", "-C", folder, "--today", PICTURE_DAY]
        subprocess.run(build, check=True, stdout=subprocess.DEVNULL)  # noqa: S603  (our own command)
        with sync_playwright() as playwright:
            chromium = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"])
            page = chromium.new_page(viewport={"width": _WIDTH, "height": _HEIGHT}, color_scheme="light")
            page.goto((root / "site" / "index.html").as_uri())
            page.screenshot(path=target, animations="disabled")
            chromium.close()


def run(arguments: list[str]) -> int:
    """Write everything, or with `--check` only say what is out of date. Gives the exit code."""
    parser = argparse.ArgumentParser(description="Write what the documents take from the code.")
    parser.add_argument("--check", action="store_true", help="write nothing; name the documents that are out of date")
    check = parser.parse_args(arguments).check
    texts = {name: renewed(_read(name)) for name in DOCUMENTS}
    texts |= {name: schema_text(name) for name in SCHEMAS}
    texts[MANIFEST] = json.dumps(text_digests(), indent=1) + "\n"
    old = [name for name, text in texts.items() if _read(name) != text]
    for name in old:
        if not check:
            (CHECKOUT / name).write_text(texts[name], encoding="utf-8")
        sys.stdout.write(f"{name} {'is out of date' if check else 'written'}\n")
    beside = subprocess.run([sys.executable, Path(__file__).with_name("requirements.py"), *arguments], check=False)  # noqa: S603  (our own script)
    if not check:
        letters = [sys.executable, Path(__file__).with_name("letters.py"), "--document"]
        subprocess.run(letters, check=True)  # noqa: S603  (our own script)
        phrases = [sys.executable, Path(__file__).with_name("phrases.py")]
        subprocess.run(phrases, check=True)  # noqa: S603  (our own script)
        draw(PICTURE)
        sys.stdout.write(f"{PICTURE.relative_to(CHECKOUT)} written\n")
    return int(check and bool(old)) or beside.returncode


def schema_text(name: str) -> str:
    """A schema as it lies beside the files of a workspace."""
    return json.dumps(SCHEMAS[name](), indent=1) + "\n"


def _read(name: str) -> str:
    path = CHECKOUT / name
    return path.read_text(encoding="utf-8") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
