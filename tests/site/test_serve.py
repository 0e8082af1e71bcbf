"""`afterword serve`: changes appear, mistakes are shown, the server lives on."""

import datetime as dt
import html
import re
import sys
import urllib.request
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import jinja2
import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from afterword.cli.opened.opening import opened
from afterword.publish.guard import Content
from afterword.publish.site import plugin
from afterword.publish.site.reuse import Reuse
from afterword.serve.live import lasting, server
from afterword.serve.plugin import LivePlugin
from afterword.workbook.compose import compose
from support.commands import run
from support.serving import Served, serving, wait_for
from support.turns import is_all_asked_for, some
from support.workspace import brief_workspace, soon_printed

pytestmark = pytest.mark.build


def words(served: Served, path: str) -> str:
    """The text of a page."""
    return html.unescape(re.sub(r"<[^>]+>", "", served.read(path)))


def article(served: Served, path: str) -> str:
    """The page between its head and what reloads it."""
    return served.read(path).partition("<article")[2].partition("</article>")[0]


def test_a_change_appears_a_mistake_is_shown_and_the_server_lives_on(tmp_path: Path) -> None:
    """A saved change is on the page at once; a mistake is on the page and in the terminal with its place; mended, all is well again."""
    root = soon_printed(brief_workspace(tmp_path / "search"))
    never = 10_000  # seconds: no round of looks, only what the system tells
    with serving(root, looks_every=never if sys.platform == "linux" else lasting._WATCHED_EVERY) as served:
        path, me = served.file, served.root / "content" / "me.yaml"
        good, mine = path.read_text(), me.read_text()

        def page(name: str) -> Callable[[], str]:
            return lambda: words(served, name)

        wait_for("Send the thank-you email to Ms. Jones", page("index.html"))
        guide = article(served, "salary.html")
        path.write_text(good.replace("Ms.", "Dr."))
        wait_for("Send the thank-you email to Dr. Jones", page("index.html"))
        assert "The best time to look up pay" in guide
        assert article(served, "salary.html") == guide  # taken over as it was, and called in every menu as before
        assert "Get ready to talk about pay" in words(served, "index.html")
        assert "This page is not here just now" in served.refused("gone.html")
        path.write_text(good.replace("interested: yes", "interested: perhaps"))
        wait_for("To mend: larkfield.yaml", page("index.html"))
        wait_for("`perhaps` is neither yes nor no", page("interviews/larkfield/index.html"))
        assert "the page comes back as soon as that is mended" in served.refused("interviews/larkfield/drafts.html")
        wait_for("--> content/interviews/larkfield.yaml:", served.log.read_text)
        me.write_text(mine.replace("name: Jane Doe", "nme: Jane Doe", 1))
        wait_for("did you mean `name`?", page("to-mend.html"))
        me.write_text(mine)
        path.write_text(good)
        wait_for("Send the thank-you email to Ms. Jones", page("index.html"))
        assert "Traceback" not in served.log.read_text()


@pytest.mark.rare
@pytest.mark.skipif(sys.platform != "linux", reason="each system tells of saved files in its own way")
def test_what_is_saved_is_heard_of_at_once(tmp_path: Path) -> None:
    """Who saves a file in an editor waits for no round of looks, and reading a file is no change."""
    with serving(soon_printed(brief_workspace(tmp_path / "search")), looks_every=10_000) as served:
        good = served.file.read_text()
        written = served.file.with_suffix(".part")  # as editors do that save in one piece
        for role in ("HR Lead", "HR Partner"):
            written.write_text(good.replace("HR Business Partner", role))
            written.replace(served.file)
            wait_for(role, lambda: words(served, "interviews/larkfield/index.html"))
        served.file.write_text(good)
        wait_for("HR Business Partner", lambda: words(served, "interviews/larkfield/index.html"))


@pytest.mark.parametrize(
    ("typed", "day"), [((), None), (("--today", "2027-01-13"), dt.date(2027, 1, 13))], ids=["clock", "typed"]
)
def test_a_day_stands_still_only_when_it_was_typed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, typed: tuple[str, ...], day: dt.date | None
) -> None:
    """A server that is left on over night lives in the new day, unless somebody told it which day to take."""
    seen: list[dt.date | None] = []
    monkeypatch.setattr(server, "serve_site", lambda _root, today, *_, **__: seen.append(today))
    assert run("serve", "-C", tmp_path, *typed).exit_code == 0
    assert seen == [day]


def test_a_tick_after_midnight_has_the_new_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock is asked each time: what is ticked at five past twelve was done on the day that has just begun."""
    monkeypatch.delenv("AFTERWORD_TODAY", raising=False)
    nights = iter([dt.datetime(2027, 1, 13, 23, 55, tzinfo=dt.UTC), dt.datetime(2027, 1, 14, 0, 5, tzinfo=dt.UTC)])
    clock = SimpleNamespace(now=lambda: SimpleNamespace(astimezone=lambda: next(nights)))
    monkeypatch.setattr(plugin, "dt", SimpleNamespace(date=dt.date, datetime=clock))
    running = plugin.AfterwordPlugin()
    running.load_config({})
    assert [running._today() for _ in range(2)] == [dt.date(2027, 1, 13), dt.date(2027, 1, 14)]


@pytest.mark.thorough
def test_pages_come_first_and_a_document_waits_until_it_is_printed(tmp_path: Path) -> None:
    """A saved change is on the page before its documents are printed; who asks for one gets the new one, and none of before is kept."""
    document = "interviews/larkfield/checklist.pdf"
    with serving(soon_printed(brief_workspace(tmp_path / "search")), prints_after=5) as served:
        printed = served.root / ".afterword" / "printed"

        def asked_for() -> bytes:
            with urllib.request.urlopen(f"{served.address}/{document}", timeout=60) as answer:  # noqa: S310  (our own loopback address)
                return bytes(answer.read())

        first = asked_for()
        assert first.startswith(b"%PDF")
        before = set(printed.iterdir())
        served.file.write_text(served.file.read_text().replace("role: HR Business Partner", "role: HR Lead"))
        wait_for("HR Lead", lambda: words(served, "interviews/larkfield/index.html"))
        assert asked_for() != first
        wait_for("nothing of before", lambda: "nothing of before" * (not before & set(printed.iterdir())))
        template = served.root / "templates" / "print" / "checklist.html.j2"
        template.write_text("<html><body><img src='https://evil.example/a.png'></body></html>")
        wait_for("would run, load or open something by itself", served.log.read_text)
        assert "HR Lead" in words(served, "interviews/larkfield/index.html")


def test_of_pages_that_others_took_part_in_nothing_is_taken_over(tmp_path: Path) -> None:
    """After a build with a part of somebody else's the server forgets what it knew of its pages: they are made anew."""
    running = LivePlugin()
    running._keys, running._guides = {"index.md": "of before"}, {"salary.md": "Pay"}
    running.reuse = None
    running._remember(tmp_path)
    assert (running._site, dict(running._keys), dict(running._guides)) == (tmp_path, {}, {})


def test_what_the_theme_brings_is_learnt_once_until_something_outside_the_pages_changes(tmp_path: Path) -> None:
    """Who saves a file does not wait until the empty theme was looked at again; after a change in mkdocs.yml it is."""
    running, theme = LivePlugin(), jinja2.Environment(autoescape=True)
    running._settings = MkDocsConfig()
    running._settings.load_dict({"site_name": "w", "site_dir": str(tmp_path / "site")})
    running._settings.validate()
    running.load_config({})
    running._root = tmp_path
    learnt: list[dict[str, Content]] = []
    for around in ("as installed", "as installed", "set otherwise"):
        running.reuse = Reuse(tmp_path, {}, around, {})
        running.reuse.is_on = True
        running.on_env(theme, files=Files([]))
        learnt.append(running._baseline.contents)
        learnt[-1]["-/"] = Content()
    assert learnt[0] is learnt[1]
    assert learnt[2] is not learnt[1]
    running.reuse.is_on = False  # somebody else takes part, who may add anything
    running.on_env(theme, files=Files([]))
    assert running._baseline.contents == {}


def as_served(served: Served) -> dict[str, str]:
    """Every page of the workbook, less what each run has of its own: token, port, time."""
    workspace = opened(served.root, dt.date(2027, 1, 13))
    pages = compose(workspace.cases, workspace.wording).pages
    changing = rf"content=\"[\w-]{{43}}\"|content=\"\d+/\d+\"|:{served.port}/"
    return {page.path: re.sub(changing, "", served.read(page.address)) for page in pages}


@pytest.mark.thorough
@pytest.mark.long
def test_after_each_change_every_page_is_that_of_a_server_that_begins(tmp_path: Path) -> None:
    """Of several talks one is changed, then its employer's name, which stands in every menu: no page lags behind."""
    root = soon_printed(brief_workspace(tmp_path / "search"))
    first = root / "content" / "interviews" / "larkfield.yaml"
    text = first.read_text()
    for name in some(("mill", "bell"), 2):
        first.with_name(f"{name}.yaml").write_text(text.replace("Larkfield Foods", name.title()))
    with serving(root) as served:
        first.write_text(text.replace("customer service", "customer care"))
        wait_for("customer care", lambda: words(served, "interviews/larkfield/people.html"))
        one_word = as_served(served) if is_all_asked_for() else {}
        first.write_text(text.replace("Larkfield Foods", "Elm Foods"))
        wait_for("Elm Foods", lambda: words(served, "interviews/mill/index.html"))
        other_name = as_served(served)
    with serving(root) as served:
        assert as_served(served) == other_name
    if not one_word:
        return
    first.write_text(text.replace("customer service", "customer care"))
    with serving(root) as served:
        assert as_served(served) == one_word
