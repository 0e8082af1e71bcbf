// @ts-check
// Ticks, changed words and notes stay in this browser, by step ID; under `afterword serve` a tick goes into the file.
(() => {
  "use strict";

  /** @typedef {"done" | "not-needed"} State */

  const DONE = "done";
  const NOT_NEEDED = "not-needed";
  const MOST_MAIL = 1800; // a longer address is cut off by some mail programs

  /** @param {string} selector @returns {HTMLElement[]} */
  const all = (selector) => [...document.querySelectorAll(selector)].filter((node) => node instanceof HTMLElement);

  // A private window may refuse to store anything: then all is kept until the page is closed, and everything else works.
  const storage = (() => { try { return localStorage; } catch { return null; } })();
  const here = /** @type {Record<string, string>} */ ({});
  const kept = {
    /** @param {string} key @returns {string | null} */
    get(key) { return here[key] ?? storage?.getItem(`afterword:${key}`) ?? null; },
    /** @param {string} key @param {string | null} value */
    set(key, value) {
      delete here[key];
      try {
        if (value === null) storage?.removeItem(`afterword:${key}`);
        else storage?.setItem(`afterword:${key}`, value);
      } catch { /* full, or not allowed: see above */ }
      if (value !== null && this.get(key) !== value) here[key] = value;
    },
    /** @returns {string[]} */
    keys() { return [...Object.keys(storage ?? {}).map((key) => key.replace("afterword:", "")), ...Object.keys(here)]; },
  };

  // --- ticks: open, done or not needed ---

  // Under `afterword serve` the page holds a token: then a tick goes into the person's file, and what the file says counts.
  const token = document.querySelector('meta[name="afterword-token"]')?.getAttribute("content");
  if (token) for (const box of all("input[data-logged]")) box.removeAttribute("disabled");
  const boxes = /** @type {HTMLInputElement[]} */ (all("input[data-step]")).filter((box) => !box.disabled);
  const skips = all("button[data-skip]");
  const filed = new Set(boxes.filter((box) => box.defaultChecked).map((box) => box.dataset.step ?? ""));
  const sent = /** @type {Map<string, boolean>} */ (new Map()); // on their way to the file

  /** @param {string} step */
  const state = (step) => {
    const own = kept.get(`step:${step}`);
    if (!token) return own;
    return (sent.get(step) ?? filed.has(step)) ? DONE : own === NOT_NEEDED ? own : null;
  };

  /** @param {string} step @param {State | null} to */
  const mark = (step, to) => { kept.set(`step:${step}`, to); show(); };

  /** @param {string} step @param {boolean} done whether it is so now */
  const tick = async (step, done) => {
    if (!token) { mark(step, done ? DONE : null); return true; }
    if (sent.has(step)) { show(); return false; }
    sent.set(step, done);
    show();
    const written = writeTick(token, step, done);
    dispatchEvent(new CustomEvent("afterword:sends", { detail: written }));
    const wrong = await written;
    sent.delete(step);
    if (wrong === null) {
      filed[done ? "add" : "delete"](step);
      if (!done) for (const box of boxes) if (box.dataset.step === step) delete box.dataset.note;
      kept.set(`step:${step}`, null);
    }
    tell(wrong ?? "");
    show();
    return wrong === null;
  };

  /** @param {string} token @param {string} step @param {boolean} done @returns {Promise<string | null>} what went wrong */
  const writeTick = async (token, step, done) => {
    const headers = { "Content-Type": "application/json", "X-Afterword-Token": token };
    try {
      const answer = await fetch("/afterword/tick", { method: "POST", headers, body: JSON.stringify({ step, done, on: null }) });
      if (answer.ok) { confirmed(await answer.json()); return null; }
      if (answer.status !== 409) return "This tick is not kept: the page is an old one; reload it.";
      return `This tick is not kept: ${(await answer.json()).error}.`;
    } catch {
      return "This tick is not kept: nobody answers; start Afterword again and reload.";
    }
  };

  /** Said at the foot of the window, with the way back. @param {{said: string, undo: string}} answer */
  const confirmed = ({ said, undo }) => dispatchEvent(new CustomEvent("afterword:written", { detail: { text: said, change: undo } }));

  // What is told stands in sight wherever somebody ticks; the empty line must be there first to be read aloud.
  const told = document.createElement("div");
  told.setAttribute("role", "status");
  Object.assign(told.style, { position: "sticky", top: "2.6rem", zIndex: "2", background: "var(--md-default-bg-color)" });
  if (token) document.querySelector(".md-content__inner")?.prepend(told);

  /** @param {string} text */
  const tell = (text) => { told.textContent = text; told.className = text ? "aw-caution" : ""; };

  const show = () => {
    for (const box of boxes) {
      const now = state(box.dataset.step ?? "");
      box.checked = now === DONE;
      box.setAttribute("aria-busy", String(sent.has(box.dataset.step ?? "")));
      box.closest("li")?.classList.toggle("aw-skipped", now === NOT_NEEDED);
    }
    for (const button of skips) button.ariaPressed = String(state(button.dataset.skip ?? "") === NOT_NEEDED);
    showFirst();
    all("[data-open]").forEach(showProgress);
    all("[data-left]").forEach(showLeft);
  };

  const showFirst = () => {
    const cards = all("[data-first]");
    const first = cards.find((card) => !state(card.dataset.first ?? ""));
    for (const card of cards) card.hidden = card !== first;
  };

  /** @param {HTMLElement} count of what is still to be done in a list */
  const showLeft = (count) => {
    count.textContent = String((count.dataset.left ?? "").split(" ").filter((step) => !state(step)).length);
  };

  /** @param {HTMLElement} line */
  const showProgress = (line) => {
    const open = (line.dataset.open ?? "").split(" ").filter(Boolean);
    const before = Number(line.dataset.done);
    const done = before + open.filter((step) => state(step) === DONE).length;
    const of = before + open.filter((step) => state(step) !== NOT_NEEDED).length;
    const bar = line.querySelector("progress");
    const text = line.querySelector("span");
    if (bar) { bar.max = Math.max(of, 1); bar.value = done; }
    if (text) text.textContent = [done && `${done} done`, of > done && `at most ${of - done} left`].filter(Boolean).join(", ");
  };

  const ASKED = "Your log has a note on this step. Without the tick, the note is deleted too. Go on?";
  for (const box of boxes) {
    box.addEventListener("change", () => {
      const noted = token && !box.checked && filed.has(box.dataset.step ?? "") && box.dataset.note !== undefined;
      if (noted && !confirm(ASKED)) show(); else tick(box.dataset.step ?? "", box.checked);
    });
  }
  for (const button of skips) {
    const step = button.dataset.skip ?? "";
    button.addEventListener("click", () => mark(step, state(step) === NOT_NEEDED ? null : NOT_NEEDED));
  }
  for (const button of all("button[data-tick]")) {
    button.addEventListener("click", async () => {
      const done = await tick(button.dataset.tick ?? "", true);
      const next = all("[data-first]").find((card) => !card.hidden);
      next?.setAttribute("tabindex", "-1");
      (done ? next : button)?.focus();
    });
  }
  if (boxes.length || all("[data-open]").length) show();
  addEventListener("storage", show); // another tab ticked something

  if (token) {
    for (const text of all("[data-ticks]")) text.hidden = true;
    for (const button of all("[data-save]")) button.closest("div")?.setAttribute("hidden", ""); // the files have the ticks

    // The page is loaded anew when the file has changed: whoever goes on by keyboard is where they were.
    const place = `afterword:at:${location.pathname}`;
    const came = performance.getEntriesByType("navigation")[0];
    try {
      const id = came instanceof PerformanceNavigationTiming && came.type === "reload" && sessionStorage.getItem(place);
      if (id) document.getElementById(id)?.focus({ preventScroll: true });
      addEventListener("pagehide", () => sessionStorage.setItem(place, document.activeElement?.id ?? ""));
    } catch { /* nothing may be stored here: then the page begins at its top */ }
  }

  // --- ticks as a file, to go on with on another computer ---

  for (const button of all("button[data-save]")) {
    button.addEventListener("click", () => {
      const steps = Object.fromEntries(
        kept.keys().filter((key) => key.startsWith("step:")).sort().map((key) => [key.slice("step:".length), kept.get(key)]),
      );
      const text = JSON.stringify({ afterword: "progress", version: 1, saved: new Date().toISOString(), steps }, null, 1);
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([`${text}\n`], { type: "application/json" }));
      link.download = "afterword-progress.json";
      link.click();
      URL.revokeObjectURL(link.href);
    });
  }

  /** @param {string} text @returns {number} how many ticks were taken over */
  const load = (text) => {
    const read = JSON.parse(text);
    if (read?.afterword !== "progress" || !read.steps || typeof read.steps !== "object") throw new Error("another file");
    const steps = Object.entries(read.steps)
      .filter(([step, to]) => /^[a-z0-9/-]{1,200}$/.test(step) && (to === DONE || to === NOT_NEEDED));
    for (const [step, to] of steps) kept.set(`step:${step}`, String(to));
    return steps.length;
  };

  const loader = document.getElementById("aw-load");
  if (loader instanceof HTMLInputElement) {
    loader.addEventListener("change", async () => {
      const told = document.querySelector("[data-loaded]");
      const file = loader.files?.[0];
      if (!told || !file) return;
      try {
        const count = load(file.size < 1_000_000 ? await file.text() : "");
        told.textContent = `${count === 1 ? "1 tick is" : `${count} ticks are`} here now, beside those that were.`;
        show();
      } catch {
        told.textContent = "This file holds no ticks. Choose the one called afterword-progress.json.";
      }
      loader.value = "";
    });
  }

  // --- drafts: copy, change the words, take them back ---

  /** @param {HTMLElement} button @param {string} text @param {HTMLElement} shown */
  const copy = async (button, text, shown) => {
    const label = button.textContent;
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    } catch {
      getSelection()?.selectAllChildren(shown);
      button.textContent = "Selected: copy it now";
    }
    setTimeout(() => { button.textContent = label; }, 2500);
  };

  for (const draft of all("[data-draft]")) {
    const text = draft.querySelector("pre");
    const told = draft.querySelector(".aw-edited");
    if (!(text instanceof HTMLElement) || !(told instanceof HTMLElement)) continue;
    const key = `draft:${draft.dataset.key}`;
    const ours = text.textContent ?? "";
    const link = /** @type {HTMLAnchorElement | null} */ (draft.querySelector('a[href^="mailto:"]'));
    const file = /** @type {HTMLAnchorElement | null} */ (draft.querySelector("a[download]"));
    const address = link?.href.split("&body=")[0];

    /** @param {string} words */
    const use = (words) => {
      text.textContent = words;
      if (link && address) {
        link.href = `${address}&body=${encodeURIComponent(words.replace(/\r?\n/g, "\r\n"))}`;
        link.hidden = link.href.length > MOST_MAIL && words !== ours;
      }
      if (file) file.hidden = words !== ours; // the file has the words that were built
    };

    const showEdited = () => {
      const mine = JSON.parse(kept.get(key) ?? "null");
      told.hidden = !mine;
      if (!mine) { use(ours); return; }
      use(mine.text);
      const since = mine.of === ours ? "" : " The draft itself has changed since.";
      told.textContent = `Changed by you, in this browser alone.${since} `;
      const back = document.createElement("button");
      back.type = "button";
      back.className = "aw-small";
      back.textContent = "Back to the draft as it was";
      back.addEventListener("click", () => { kept.set(key, null); showEdited(); });
      told.append(back);
    };

    const edit = draft.querySelector("button[data-edit]");
    edit?.addEventListener("click", () => {
      const open = draft.querySelector("textarea");
      if (open) {
        const words = open.value.replace(/\s+$/, "");
        kept.set(key, words && words !== ours ? JSON.stringify({ of: ours, text: words }) : null);
        open.remove();
        text.hidden = false;
        edit.textContent = "Change the words";
        showEdited();
        return;
      }
      const area = document.createElement("textarea");
      area.value = text.textContent ?? "";
      area.rows = area.value.split("\n").length + 2;
      area.dir = "auto";
      area.setAttribute("aria-label", "The words of this draft");
      text.before(area);
      text.hidden = true;
      edit.textContent = "Keep these words";
      area.focus();
    });
    const waits = document.createElement("p");
    waits.setAttribute("role", "status");
    draft.querySelector(".aw-actions")?.after(waits);
    draft.querySelector("button[data-copy]")?.addEventListener("click", (event) => {
      const open = draft.querySelector("textarea");
      const words = open?.value ?? text.textContent ?? "";
      const gap = /\[ADD: ([^\]]*)\]/.exec(words)?.[1] ?? "";
      waits.textContent = gap && `Copied, but it still has a place to fill in: ${gap}.`;
      waits.className = gap ? "aw-caution" : "";
      if (event.currentTarget instanceof HTMLElement) copy(event.currentTarget, words, text);
    });
    if (kept.get(key)) showEdited();
  }

  // --- the debrief: notes kept as they are typed ---

  const notes = /** @type {HTMLTextAreaElement[]} */ (all("textarea[data-note]"));
  for (const note of notes) {
    const key = `note:${note.dataset.note}`;
    note.value = kept.get(key) ?? note.value;
    if (note.value) for (const fold of all(".aw-one-more")) if (fold.contains(note)) fold.setAttribute("open", "");
    note.addEventListener("input", () => kept.set(key, note.value || null));
  }
  for (const button of all("button[data-copy-notes]")) {
    button.addEventListener("click", () => {
      const written = notes.filter((note) => note.value.trim());
      const lines = written.map((note) => `${note.labels[0]?.textContent}\n${note.value.trim()}`);
      copy(button, lines.join("\n\n"), document.body);
    });
  }

  // --- a fold opens for a link that leads into it ---

  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    let closed = false;
    for (let fold = target?.closest("details"); fold; fold = fold.parentElement?.closest("details")) {
      closed ||= !fold.open;
      fold.open = true;
    }
    if (closed) target?.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();
})();
