"""The things that are compared: commands, and how each starts from nothing."""

import datetime as dt
import itertools
import json
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import yaml

from afterword.feedback.answers import Comment, Returned, Tick
from afterword.feedback.match import proposals
from afterword.interview.reading.to_model import read_interview
from afterword.interview.reading.workspace import read_workspace
from afterword.publish.pdf.cache import cache_folder, cached_file
from afterword.resources import resource
from afterword.workbook.advice.content import content
from afterword.workbook.advice.review import all_problems
from afterword.workbook.compose import Workbook, cases_of, compose
from afterword.workbook.wording.wording import shipped_wording

_CHECKOUT = Path(__file__).parent.parent
_EXAMPLE = _CHECKOUT / "content" / "interviews" / "example-larkfield-foods.yaml"
_TODAY = "2027-01-13"  # the day of the example's interview: every document has something to say
_MOST_ANSWERS = 1_000
_DATED = frozenset({"build", "check", "serve", "today"})  # our commands that take `--today`


@dataclass(frozen=True)
class Side:
    """Commands to run one after the other, and how to forget what an earlier run left."""

    commands: list[list[str]]
    clean: Callable[[], None] = field(default=lambda: None)


def command(name: str, *words: str) -> list[str]:
    """A command of the environment that runs this, so both sides start in the same way; ours on the example's day."""
    if name == "afterword" and words[0] in _DATED:
        words = (*words, "--today", _TODAY)
    return [str(Path(sysconfig.get_path("scripts")) / name), *words]


def afterword(folder: Path, interviews: int = 1) -> Side:
    """`afterword build` in a workspace that is made anew for every run: no site, no `.afterword`."""

    def clean() -> None:
        shutil.rmtree(folder, ignore_errors=True)
        copies(folder, interviews)

    return Side([command("afterword", "build", "-C", str(folder))], clean)


def built(folder: Path, interviews: int = 1) -> Side:
    """`afterword build` where it was built before, and nothing has changed."""
    copies(folder, interviews)
    build = command("afterword", "build", "-C", str(folder))
    subprocess.run(build, check=True, capture_output=True)
    return Side([build])


def changed(folder: Path, build: list[str]) -> Side:
    """A build after one interview of a workspace, which was built before, has been changed."""
    file = min((folder / "content" / "interviews").glob("*.yaml"))
    changes = itertools.count()

    def change() -> None:
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub(r"customer \w+", f"customer service{next(changes)}", text), encoding="utf-8")

    return Side([build], change)


def site_alone(folder: Path) -> list[str]:
    """The site of a workspace without its documents, as `afterword build` makes it."""
    return [sys.executable, str(Path(__file__).with_name("site_alone.py")), str(folder), _TODAY]


def fresh(folder: Path, build: list[str]) -> Side:
    """A build in a workspace that has been built never before."""

    def clean() -> None:
        for name in ("site", ".afterword"):
            shutil.rmtree(folder / name, ignore_errors=True)

    return Side([build], clean)


def on_one_core(side: Side) -> Side:
    """What a side does, on one processor alone."""
    return replace(side, commands=[["taskset", "-c", "0", *words] for words in side.commands])


def copies(folder: Path, interviews: int) -> Path:
    """A workspace with the example's interview under so many IDs; each employer has a number, so no document is another's."""
    shutil.copytree(resource("content", "guides"), folder / "content" / "guides")
    shutil.copy(_CHECKOUT / "content" / "example-me.yaml", folder / "content" / "me.yaml")
    shutil.copy(_CHECKOUT / "mkdocs.yml", folder)
    (folder / "content" / "interviews").mkdir()
    text = _EXAMPLE.read_text(encoding="utf-8")
    for number in range(1, interviews + 1):
        file = folder / "content" / "interviews" / f"larkfield-foods-{number}.yaml"
        file.write_text(text.replace("Larkfield Foods", f"Larkfield Foods {number}"), encoding="utf-8")
    return folder


def counted_as_printed(workspace: Path) -> Path:
    """A workspace in whose cache an empty file stands for each document: a live server has pages to make and no more."""
    cache = cache_folder(workspace)
    cache.mkdir(parents=True)
    for job in _composed(workspace).documents:
        cached_file(cache, job.html, job.most_pages).touch()
    return workspace


def _composed(workspace: Path) -> Workbook:
    """All that is published of a workspace."""
    wording = shipped_wording()
    return compose(cases_of(read_workspace(workspace), dt.date.fromisoformat(_TODAY), wording), wording)


def works(workspace: Path) -> dict[str, Callable[[], object]]:
    """What the commands do in this process with a workspace before anything is written, each by itself.

    Taking in is that of one tick and one comment an interview.
    """
    today, wording = dt.date.fromisoformat(_TODAY), shipped_wording()
    known = read_workspace(workspace)
    cases = cases_of(known, today, wording)
    ticks = tuple(Tick(f"{case.id}/thank-you/angela-jones") for case in cases)
    comments = tuple(Comment(tick.step, text="Warm and short.") for tick in ticks)
    sent = Returned("feedback", ticks[:_MOST_ANSWERS], comments[:_MOST_ANSWERS], "Maya Lind", today)

    def read_anew() -> object:
        read_interview.cache_clear()  # a server remembers some of them
        return read_workspace(workspace)

    return {
        "read": read_anew,
        "plan": lambda: cases_of(known, today, wording),
        "check": lambda: (all_problems(cases, wording), content(cases, wording)),
        "compose": lambda: compose(cases, wording),
        "take in": lambda: proposals([sent], cases, wording),
    }


def bare_engines(folder: Path) -> Side:
    """`mkdocs build` of the very pages that we compose, without our plugin; then `weasyprint` on each HTML that we print."""
    workbook = _composed(copies(folder / "workspace", 1))
    site = folder / "site"
    settings = _pages(folder, workbook)
    printed = [_document(folder, job.html, number) for number, job in enumerate(workbook.documents)]

    def clean() -> None:
        shutil.rmtree(site, ignore_errors=True)
        for words in printed:
            Path(words[-1]).unlink(missing_ok=True)

    build = command("mkdocs", "build", "--quiet", "--config-file", str(settings), "--site-dir", str(site))
    return Side([build, *printed], clean)


def pages_as_files(folder: Path, workspace: Path) -> Path:
    """The pages of a workspace as Markdown files, for a builder without plugins. Gives its settings file."""
    return _pages(folder, _composed(workspace))


def _pages(folder: Path, workbook: Workbook) -> Path:
    """The pages and guides as Markdown files, with our own settings less our plugin. Gives the settings file."""
    docs = folder / "docs"
    shutil.copytree(resource("content", "guides"), docs)
    shutil.copytree(resource("templates", "assets"), docs / "assets")
    for page in workbook.pages:
        path = docs / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        matter: dict[str, object] = {"title": page.title}
        if (
            page.path == "index.md"
        ):  # nor do we search it, and Zensical refuses one as long as that of a hundred interviews
            matter["search"] = {"exclude": True}
        path.write_text(f"---\n{json.dumps(matter)}\n---\n{page.body}", encoding="utf-8")
    lines = (_CHECKOUT / "mkdocs.yml").read_text(encoding="utf-8").splitlines()
    settings = yaml.safe_load("\n".join(line for line in lines if "!relative" not in line))  # that one stops Zensical
    settings |= {"docs_dir": "docs", "extra_css": ["assets/afterword.css"], "extra_javascript": ["assets/afterword.js"]}
    settings["plugins"] = [name for name in settings["plugins"] if name != "afterword"]
    settings["nav"] = _navigation(workbook)
    file = folder / "mkdocs.yml"
    file.write_text(yaml.safe_dump(settings), encoding="utf-8")
    return file


def _navigation(workbook: Workbook) -> list[dict[str, object]]:
    """The navigation that our plugin makes."""
    interviews = [page.path for page in workbook.pages if page.path.endswith("/index.md")]
    guides = sorted(path.name for path in resource("content", "guides").glob("*.md"))
    return [{"What now?": "index.md"}, {"Interviews": list(interviews)}, {"Guides": list(guides)}]


def _document(folder: Path, html: str, number: int) -> list[str]:
    source = folder / f"document-{number}.html"
    source.write_text(html, encoding="utf-8")
    options = ("--quiet", "--pdf-variant", "pdf/ua-1", "--pdf-forms")
    return command("weasyprint", *options, str(source), str(source.with_suffix(".pdf")))
