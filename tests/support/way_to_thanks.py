"""The way from the first page to the first thank-you as somebody goes it on a phone: what they read, type and press is counted.

The minutes are by one rule: 200 words are read in a minute, 25 are typed, and a press takes three seconds.
"""

from collections import Counter
from dataclasses import dataclass, field

from playwright.sync_api import Locator, Page, expect

PHONE = {"width": 390, "height": 844}
_READ, _TYPED, _PRESSED = 200, 25, 20  # in a minute
_NOBODY_IS_FASTER = 450  # milliseconds: a second press within them counts as the first
_HELD_UP = 5_000  # milliseconds after which a step that has not turned says why

# Every text that can be seen, scrolled to or not, as often as it stands there; and what stands in an empty box as an example.
_SEEN = """
() => {
  const texts = [];
  const inSight = (box) => box.width > 1 && box.height > 1 && box.right > 0 && box.left < innerWidth;
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const holder = node.parentElement;
    if (!node.textContent.trim() || holder.closest(".aw-hidden, .md-skip, .aw-picker, datalist, select, textarea, script, style, svg, noscript")) continue;
    if (!holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    range.selectNodeContents(node);
    if ([...range.getClientRects()].some(inSight)) texts.push(node.textContent.trim());
  }
  for (const box of document.querySelectorAll(".aw-intake :is(input, textarea)")) {
    if (!box.checkVisibility() || box.type === "radio" || box.type === "file") continue;
    if (!box.value || !box.dataset.typed) texts.push(box.value || box.placeholder);
  }
  for (const list of document.querySelectorAll(".aw-intake select")) {
    if (list.checkVisibility() && list.value) texts.push([...list.options].map((one) => one.text).join(" "));
  }
  return texts;
}
"""


def words(text: str) -> int:
    """How many words a text has; a sign by itself is none."""
    return sum(any(map(str.isalnum, word)) for word in text.split())


def words_in_sight(page: Page) -> int:
    """How many words there are to read on a page, scrolled to or not."""
    return sum(map(words, page.evaluate(_SEEN)))


@dataclass
class Screen:
    """One step of the questions, or the letter: each text that stood there, as often as it stood there at once."""

    name: str
    texts: Counter[str] = field(default_factory=Counter)
    typed: int = 0
    pressed: int = 0

    @property
    def read(self) -> int:
        """How many words there are to read."""
        return sum(words(text) * count for text, count in self.texts.items())


@dataclass
class Way:
    """The way of one person, screen by screen."""

    page: Page
    screens: list[Screen] = field(default_factory=list)

    @property
    def read(self) -> int:
        """How many words stood on the way."""
        return sum(screen.read for screen in self.screens)

    @property
    def typed(self) -> int:
        """How many words were typed."""
        return sum(screen.typed for screen in self.screens)

    @property
    def pressed(self) -> int:
        """How often something was pressed or tapped."""
        return sum(screen.pressed for screen in self.screens)

    @property
    def minutes(self) -> float:
        """How long it takes by the rule."""
        return self.read / _READ + self.typed / _TYPED + self.pressed / _PRESSED

    def arrive(self) -> None:
        """A screen is new: all of it is read."""
        self.page.wait_for_timeout(_NOBODY_IS_FASTER)
        step = self.page.locator(".aw-intake-place")
        self.screens.append(Screen(step.inner_text() if step.is_visible() else "letter"))
        self._look()

    def type(self, question: str, text: str) -> None:
        """An answer, in its box; one that is folded away is unfolded."""
        box = self.page.locator(f"#aw-q-{question}")
        if not box.is_visible():
            self._tap(self.page.locator("details", has=box).last.locator("summary").first)
        if not box.evaluate("(box) => box === document.activeElement"):
            self._tap(box)
        self.screens[-1].typed += words(text)
        with self.page.expect_response("**/afterword/intake-answer"):
            box.fill(text)
        box.evaluate("(box) => { box.dataset.typed = 'yes'; }")
        self._look()

    def choose(self, question: str, text: str) -> None:
        """An answer out of a list."""
        self.screens[-1].pressed += 2
        with self.page.expect_response("**/afterword/intake-answer"):
            self.page.locator(f"#aw-q-{question}").select_option(text)
        self._look()

    def press(self, name: str) -> None:
        """A button or a choice on the same screen."""
        self._tap(self._thing(name))

    def go_on(self, name: str = "Next") -> None:
        """The button or the answer that leads to the next screen; pressed again where it was held up once."""
        title = self.page.locator("#aw-intake-title")
        before = title.inner_text()
        for _ in range(3):
            self.screens[-1].pressed += 1
            self._thing(name).click()
            try:
                expect(title).not_to_have_text(before, timeout=_HELD_UP)
            except AssertionError:
                self._look()  # it says why
            else:
                break
        self.arrive()

    def _thing(self, name: str) -> Locator:
        room = self.page.locator(".aw-intake")
        return (
            room.get_by_role("button", name=name, exact=True)
            .or_(room.get_by_role("radio", name=name, exact=True))
            .first
        )

    def _tap(self, thing: Locator) -> None:
        self.screens[-1].pressed += 1
        thing.click()
        self._look()

    def _look(self) -> None:
        self.page.wait_for_timeout(_NOBODY_IS_FASTER)
        self.screens[-1].texts |= Counter(self.page.evaluate(_SEEN))
