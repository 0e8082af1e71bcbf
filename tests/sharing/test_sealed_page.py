"""A sealed workbook as a coach opens it: from a folder on disk, in a real browser."""

import base64
import hashlib
import re
import sys
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, FrameLocator, Page, expect

from afterword.resources import resource
from afterword.sharing.out import seal
from afterword.sharing.out.passphrase import plain_form
from afterword.sharing.out.seal import sealed_page

pytestmark = pytest.mark.browser

PASSPHRASE = "haziness-district-exuberant-gloating-payroll-impaired"  # noqa: S105  (invented)
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}

# What the coach's page does with its frame: it says that it is there, sends what is typed, and saves files.
SCRIPT = """
const box = document.querySelector("textarea");
addEventListener("message", ({ source, data }) => {
  if (source === parent && data.afterword === "kept") { box.value = data.state ?? ""; box.dataset.kept = ""; }
});
box.oninput = () => parent.postMessage({ afterword: "keep", state: box.value }, "*");
const press = (id, action) => { document.getElementById(id).onclick = action; };
press("file", () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(["from inside"], { type: "application/json" }));
  link.download = "afterword-feedback.json";
  link.click();
});
press("outer", () => {
  for (const name of ["../Larkfield.json", "Larkfield.json", "", "a".repeat(61), "afterword-feedback.json"])
    parent.postMessage({ afterword: "save", name, text: "from outside" }, "*");
});
press("lock", () => parent.postMessage({ afterword: "lock" }, "*"));
press("too-much", () => parent.postMessage({ afterword: "keep", state: "x".repeat(2_000_001) }, "*"));
parent.postMessage({ afterword: "ready" }, "*");
"""
BODY = (
    '<h1>Larkfield Foods</h1><label>Comment <textarea></textarea></label><button id="file">File</button>'
    '<button id="outer">Outer</button><button id="lock">Lock</button><button id="too-much">Too much</button>'
)

# What a hostile script inside would try. What comes off is written into the page, and the browser says whom it called.
REACH = """
const came = [];
try { localStorage.setItem("reached", "1"); came.push("storage"); } catch {}
try { parent.document.title = "reached"; came.push("page around"); } catch {}
fetch("https://127.0.0.1:9/?walk_away=61327", { mode: "no-cors" }).catch(() => {})
  .then(() => { document.querySelector("p").textContent = `reached: ${came.join(", ")}.`; });
"""


def inner(body: str, script: str) -> str:
    """A page of the kind that is sealed: one script, named in its own policy."""
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = f"default-src 'none'; script-src 'sha256-{digest}'; connect-src https:; style-src 'unsafe-inline'"
    head = f'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{policy}"><title>Larkfield Foods</title>'
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{body}<script>{script}</script></body></html>'


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A coach's window, in which every complaint of the browser's and every request fails the test."""
    context = browser.new_context()
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    context.on(
        "request", lambda asked: None if asked.url.startswith(("file:", "blob:")) else complaints.append(asked.url)
    )
    yield page
    assert complaints == []
    context.close()


@pytest.fixture(scope="module")
def data() -> bytes:
    """The coach's page, sealed."""
    return sealed_page(inner(BODY, SCRIPT), PASSPHRASE)


@pytest.fixture
def workbook(data: bytes, tmp_path: Path) -> Path:
    """The same as a file."""
    return written(tmp_path, data)


def written(folder: Path, data: bytes) -> Path:
    path = folder / "workbook.html"
    path.write_bytes(data)
    return path


def typed(page: Page, passphrase: str) -> None:
    """The passphrase is typed, and Enter is pressed."""
    page.get_by_label("Passphrase", exact=True).fill(passphrase)
    page.keyboard.press("Enter")


def opened(page: Page, path: Path) -> FrameLocator:
    """The file is opened with its passphrase. Gives what is inside, once it has got back what was kept."""
    page.goto(path.as_uri())
    typed(page, PASSPHRASE)
    frame = page.frame_locator("iframe")
    frame.locator("textarea[data-kept]").wait_for()
    return frame


def with_script(data: bytes, change: Callable[[str], str]) -> bytes:
    """The file with another script of ours, and its hash in the policy: a defence taken away, or another way in."""
    script = (resource("templates", "share") / "sealed.js").read_text(encoding="utf-8")
    new = change(script)
    assert new != script
    text = data.decode().replace(script, new).replace(seal._hash(script), seal._hash(new))
    return text.encode()


def test_a_wrong_passphrase_is_told_and_the_right_one_opens(page: Page, workbook: Path) -> None:
    """A slip is said aloud and can be looked at; then the words are typed with spaces and a capital, and the workbook is there."""
    page.goto(workbook.as_uri())
    assert page.title() == "A workbook, sealed"
    field = page.get_by_label("Passphrase", exact=True)
    expect(field).to_be_focused()
    expect(page.get_by_text("If you see no box")).to_have_count(0)
    typed(page, "haziness district exuberant gloating payroll impair")
    expect(page.get_by_role("alert")).to_have_text(
        "This passphrase does not open the workbook. Check it word by word. If it is right, ask for the file again."
    )
    expect(field).to_be_focused()
    expect(field).to_have_attribute("type", "password")
    page.get_by_label("Show the passphrase").check()
    expect(field).to_have_attribute("type", "text")
    typed(page, "Haziness district \u2013 exuberant gloating payroll impaired ")
    frame = page.frame_locator("iframe")
    expect(frame.get_by_role("heading", name="Larkfield Foods")).to_be_visible()
    assert page.title() == "A workbook, sealed"
    covered = "(({ left, top, width, height }) => [left, top, width, height])(document.querySelector('iframe').getBoundingClientRect())"
    assert page.evaluate(covered) == [0, 0, 1280, 720]


@pytest.mark.thorough
def test_what_the_coach_types_is_kept_sealed(page: Page, workbook: Path) -> None:
    """After locking or closing, the comment is there again with the passphrase; without it, the browser holds only noise."""
    frame = opened(page, workbook)
    expect(frame.locator("textarea")).to_have_value("")
    frame.locator("textarea").fill("Drop the third paragraph. שלום")
    frame.get_by_role("button", name="Too much").click()
    frame.get_by_role("button", name="Lock").click()
    expect(page.get_by_label("Passphrase", exact=True)).to_be_focused()
    kept = page.evaluate("Object.entries(localStorage)")
    assert len(kept) == 1
    assert re.fullmatch("afterword:sealed:[A-Za-z0-9+/]{43}=", kept[0][0])
    assert len(kept[0][1]) == 12 + len("Drop the third paragraph. שלום".encode()) + 16
    assert "paragraph" not in kept[0][1]
    typed(page, PASSPHRASE)
    expect(page.frame_locator("iframe").locator("textarea")).to_have_value("Drop the third paragraph. שלום")
    page.evaluate("([[name, text]]) => localStorage.setItem(name, text.slice(0, -1))", kept)
    expect(opened(page, workbook).locator("textarea")).to_have_value("")  # damaged: gone, and nothing breaks


@pytest.mark.rare
def test_where_nothing_may_be_stored_the_workbook_opens_all_the_same(page: Page, workbook: Path) -> None:
    """A browser that refuses to keep anything still shows the workbook and takes comments until it is closed."""
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } })")
    frame = opened(page, workbook)
    frame.locator("textarea").fill("Kept nowhere")
    frame.get_by_role("button", name="Lock").click()
    expect(page.get_by_label("Passphrase", exact=True)).to_be_focused()


@pytest.mark.thorough
@pytest.mark.parametrize(
    "defended", [True, pytest.param(False, marks=pytest.mark.rare)], ids=["as it is", "without the look at the sender"]
)
def test_another_window_cannot_speak_for_the_workbook(
    page: Page, data: bytes, tmp_path: Path, *, defended: bool
) -> None:
    """A window that was opened beside it puts no comment into the coach's mouth; without the check it would."""
    check = "if (!source || source !== frame.contentWindow) return;"
    path = written(tmp_path, data if defended else with_script(data, lambda script: script.replace(check, "")))
    opened(page, path)
    with page.expect_popup() as other:
        page.evaluate("window.open('about:blank') && null")
    other.value.evaluate("opener.postMessage({ afterword: 'keep', state: 'Hire her brother instead' }, '*')")
    other.value.close()
    page.evaluate("postMessage({ afterword: 'keep', state: 'Hire her sister instead' }, '*')")
    page.frame_locator("iframe").get_by_role("button", name="Lock").click()
    page.get_by_label("Passphrase", exact=True).wait_for()
    assert page.evaluate("localStorage.length") == (0 if defended else 1)


@pytest.mark.thorough
@pytest.mark.parametrize(
    "weakened",
    [False, pytest.param(True, marks=pytest.mark.rare)],
    ids=["as it is", "with the frame and the policy opened"],
)
def test_what_is_inside_reaches_nothing_outside(browser: Browser, tmp_path: Path, *, weakened: bool) -> None:
    """Even a hostile script inside could not read the browser's store, touch the page around it or call anybody."""
    data = sealed_page(inner("<p></p>", REACH), PASSPHRASE)
    if weakened:
        data = data.replace(b"allow-scripts allow", b"allow-scripts allow-same-origin allow")
        data = data.replace(b"default-src 'none'", b"default-src 'none'; connect-src https:", 1)
    context = browser.new_context()
    page = context.new_page()
    called: list[str] = []
    page.on("request", lambda asked: called.append(asked.url) if asked.url.startswith("https:") else None)
    page.goto(written(tmp_path, data).as_uri())
    typed(page, PASSPHRASE)
    came = "reached: storage, page around." if weakened else "reached: ."
    expect(page.frame_locator("iframe").locator("p")).to_have_text(came)
    assert page.evaluate("localStorage.getItem('reached')") == ("1" if weakened else None)
    assert called == (["https://127.0.0.1:9/?walk_away=61327"] if weakened else [])
    context.close()


@pytest.mark.thorough
def test_files_are_saved_from_inside_and_by_the_page_around(page: Page, workbook: Path) -> None:
    """The coach's answer becomes a file by either way; a name that is not plain is not used."""
    frame = opened(page, workbook)
    saved = []
    page.on("download", lambda download: saved.append((download.suggested_filename, download.path().read_text())))
    with page.expect_download():
        frame.get_by_role("button", name="File").click()
    with page.expect_download():
        frame.get_by_role("button", name="Outer").click()
    assert saved == [("afterword-feedback.json", "from inside"), ("afterword-feedback.json", "from outside")]


@pytest.mark.thorough
def test_a_file_that_was_changed_is_refused(page: Page, data: bytes, tmp_path: Path) -> None:
    """A byte changed in the header, the nonce or the seal, half a file: the browser says so, and shows nothing."""
    found = re.search(rb'id="sealed">([^<]+)<', data)
    assert found
    broken = "This file is not whole, or somebody has changed it. Ask for it again."
    for place, told in ((7, broken), (30, "does not open"), (-1, "does not open")):
        whole = bytearray(base64.b64decode(found[1]))
        whole[place] ^= 1
        page.goto(written(tmp_path, data.replace(found[1], base64.b64encode(whole))).as_uri())
        typed(page, PASSPHRASE)
        expect(page.get_by_role("alert")).to_contain_text(told)
        expect(page.locator("iframe")).to_be_hidden()
    page.goto(written(tmp_path, data[: len(data) // 2]).as_uri())
    typed(page, PASSPHRASE)
    expect(page.get_by_role("alert")).to_have_text(broken)


@pytest.mark.parametrize(
    "defended", [True, pytest.param(False, marks=pytest.mark.rare)], ids=["as it is", "by a page that takes any rounds"]
)
def test_fewer_rounds_are_refused_in_the_browser_too(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, defended: bool
) -> None:
    """A file that was sealed cheaply does not open, though its passphrase is right; without the check it would."""
    monkeypatch.setattr(seal, "ROUNDS", 1_000)
    data = sealed_page(inner(BODY, SCRIPT), PASSPHRASE)
    if not defended:
        data = with_script(data, lambda text: text.replace("1,0,15,66,64", "1,0,0,3,232").replace("1_000_000", "1_000"))
    page.goto(written(tmp_path, data).as_uri())
    typed(page, PASSPHRASE)
    if defended:
        expect(page.get_by_role("alert")).to_contain_text("somebody has changed it")
    expect(page.locator("iframe")).to_be_visible(visible=not defended)


@pytest.mark.thorough
def test_the_browser_reads_a_passphrase_as_we_do(page: Page) -> None:
    """Every sign of every script, beside letters and between six words, becomes the same in the browser and here."""
    script = (resource("templates", "share") / "sealed.js").read_text(encoding="utf-8")
    rule = re.search(r"const plain = (\(typed\) => \{.+?\n  \});", script, re.DOTALL)
    assert rule
    known = [
        chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) not in {"Cn", "Cs", "Co"}
    ]
    texts = ["|".join(f"A{sign}b{sign} " for sign in known[at : at + 1_000]) for at in range(0, len(known), 1_000)]
    gaps = [sign for sign in known if unicodedata.category(sign)[0] in "CPZ"]
    texts += [f"One{sign}two three Four five{sign} Seven{sign}" for sign in gaps]
    texts += [
        "",
        " ",
        "- -",
        "One Two Three Four Five Six",
        "One Two Three Four Five",
        "\u212aey One Two Three Four \u017fix",
    ]
    assert page.evaluate(f"(texts) => texts.map({rule[1]})", texts) == [plain_form(text) for text in texts]


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("scheme", "width"),
    [("light", 390), pytest.param("dark", 1280, marks=pytest.mark.rare)],
    ids=["light, on a phone", "dark, on a desk"],
)
def test_the_prompt_is_for_everybody(page: Page, workbook: Path, scheme: str, width: int) -> None:
    """Contrast, names, sizes, with a slip told in red: axe finds nothing, and nothing sticks out on a phone."""
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # literals of theirs
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(workbook.as_uri())
    typed(page, "another one")
    expect(page.get_by_role("alert")).to_contain_text("does not open")
    assert [each["id"] for each in Axe().run(page, options=RULES).response["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.rare
def test_the_keyboard_is_enough(page: Page, workbook: Path) -> None:
    """Field, box, button, each with a line round it; and from the button the workbook opens."""
    page.goto(workbook.as_uri())
    page.keyboard.type(PASSPHRASE)
    names = ["passphrase", "Show the passphrase", "Open the workbook"]
    for name in names:
        focused = page.locator(":focus")
        assert name in (
            focused.get_attribute("id"),
            focused.text_content(),
            focused.evaluate("(node) => node.labels?.[0]?.textContent.trim()"),
        )
        assert focused.evaluate("(node) => getComputedStyle(node).outlineStyle") == "solid"
        page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Space")
    page.frame_locator("iframe").locator("textarea[data-kept]").wait_for()


def test_an_old_browser_and_one_without_scripts_say_what_to_do(browser: Browser, workbook: Path) -> None:
    """Where it cannot open, the page says how it can, and offers no box that would do nothing."""
    bare = browser.new_context(java_script_enabled=False)
    old = browser.new_context()
    old.add_init_script("delete Crypto.prototype.subtle")
    for context in (bare, old):
        page = context.new_page()
        page.goto(workbook.as_uri())
        expect(page.get_by_text("Save the file on your computer and open it from there")).to_be_visible()
        expect(page.locator("form")).to_be_hidden()
        assert "Please allow it for this page" in (page.locator("noscript").text_content() or "")
    bare.close()
    old.close()
