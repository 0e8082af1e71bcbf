// @ts-check
// What a coach writes stays on this computer until it is saved as one file. In a sealed copy the page around this one keeps it.
(() => {
  "use strict";

  /** @typedef {{ says: string, text: string, instead: string }} Answer */
  /** @typedef {{ from: string, answers: Record<string, Answer>, ticks: Record<string, string>, seen: string[] }} State */

  const sealed = parent !== window;
  const interview = document.body.dataset.interview ?? "";
  const copyId = document.body.dataset.copyId;
  // A browser may keep the words of all files in one place, and two candidates may have met the same employer on the same day:
  // what is kept goes by all that stands on this copy.
  const copied = [...document.body.textContent ?? ""].reduce((sum, sign) => (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) | 0, 7);
  const key = `afterword:feedback:${interview}:${document.body.dataset.made}:${copied}`;
  const NAMES = /** @type {Record<string, string>} */ ({ works: "works", "must-fix": "must fix", "could-improve": "could improve", question: "question" });
  /** @type {State} */
  let state = { from: "", answers: {}, ticks: {}, seen: [] };

  /** @param {string} selector @param {ParentNode} [within] @returns {HTMLElement[]} */
  const all = (selector, within = document) => [...within.querySelectorAll(selector)].filter((node) => node instanceof HTMLElement);

  /** @param {ParentNode} within @param {string} selector */
  const area = (within, selector) => /** @type {HTMLTextAreaElement} */ (within.querySelector(selector));

  const name = /** @type {HTMLInputElement} */ (document.querySelector("[data-from]"));
  const save = document.querySelector("[data-save]");
  const forms = all("[data-about]");
  const parts = /** @type {HTMLDetailsElement[]} */ (all("details.part"));
  const boxes = /** @type {HTMLInputElement[]} */ (all("input[data-step]")).filter((box) => !box.disabled);

  state.from = name.value; // the copy knows for whom it was made

  // --- kept in the browser ---

  const keep = () => {
    const text = JSON.stringify(state);
    if (sealed) { parent.postMessage({ afterword: "keep", state: text }, "*"); return; }
    try { localStorage.setItem(key, text); } catch { /* a private window: all is here until it is closed */ }
  };

  /** Takes only what has the shape of something that this page wrote. @param {string | null} text */
  const restore = (text) => {
    const read = text ? JSON.parse(text) : null;
    if (typeof read !== "object" || read === null) return;
    state = { from: String(read.from ?? ""), answers: { ...read.answers }, ticks: { ...read.ticks }, seen: [...read.seen ?? []] };
    show();
  };

  const show = () => {
    name.value = state.from;
    for (const form of forms) {
      const said = state.answers[form.dataset.about ?? ""];
      for (const radio of /** @type {HTMLInputElement[]} */ (all("input[type=radio]", form))) radio.checked = radio.value === said?.says;
      area(form, "[data-text]").value = said?.text ?? "";
      area(form, "[data-instead]").value = said?.instead ?? "";
    }
    for (const box of boxes) {
      const on = state.ticks[box.dataset.step ?? ""];
      box.checked = on !== undefined;
      const day = dayOf(box);
      if (day) { day.value = on ?? ""; }
    }
    count();
  };

  /** @param {HTMLInputElement} box */
  const dayOf = (box) => /** @type {HTMLInputElement | null} */ (box.closest("li")?.querySelector("input[data-on]") ?? null);

  /** @param {string} text */
  const tell = (text) => {
    const line = document.querySelector("[data-count]");
    if (line) line.textContent = text;
  };

  /** @param {HTMLElement} form */
  const isAnswered = (form) => (form.dataset.about ?? "") in state.answers;

  /** @param {HTMLElement} part */
  const partOf = (part) => part.querySelector("h2")?.id ?? "";

  // What she has looked at, not what she has answered: nobody has a word for each of fifty places.
  const far = () => {
    const bar = document.querySelector("progress[data-far]");
    const told = document.querySelector("[data-far-told]");
    const seen = parts.filter((part) => state.seen.includes(partOf(part))).length;
    if (bar instanceof HTMLProgressElement) { bar.max = parts.length; bar.value = seen; }
    if (told) told.textContent = `${seen} of ${parts.length} parts looked at`;
  };

  const count = () => {
    for (const form of forms) {
      const said = state.answers[form.dataset.about ?? ""];
      const given = form.querySelector("[data-given]");
      if (given) given.textContent = said ? `· ${NAMES[said.says] ?? "written"}` : "";
    }
    for (const box of boxes) {
      const line = dayOf(box)?.closest("p");
      if (line) line.hidden = !box.checked;
    }
    for (const inside of all("[data-inside]")) {
      const answered = all("[data-about]", inside.closest("details") ?? undefined).filter(isAnswered).length;
      inside.textContent = answered ? `· ${answered} answered` : "";
    }
    far();
    const comments = Object.keys(state.answers).length;
    const ticks = Object.keys(state.ticks).length;
    const many = (/** @type {number} */ n, /** @type {string} */ what) => n ? [`${n} ${what}${n === 1 ? "" : "s"}`] : [];
    const written = [...many(comments, "comment"), ...many(ticks, "tick")].join(", ");
    tell(written ? `${written}. Not sent: save them and send the file.` : "Nothing written yet.");
  };

  // --- what is written ---

  /** @param {HTMLElement} form */
  const read = (form) => {
    const chosen = /** @type {HTMLInputElement | null} */ (form.querySelector("input[type=radio]:checked"));
    /** @type {Answer} */
    const said = { says: chosen?.value ?? "", text: area(form, "[data-text]").value, instead: area(form, "[data-instead]").value };
    const about = form.dataset.about ?? "";
    if (said.says || said.text.trim() || said.instead.trim()) state.answers[about] = said;
    else delete state.answers[about];
    keep();
    count();
  };

  for (const form of forms) {
    form.addEventListener("input", () => read(form));
    form.querySelector("[data-clear]")?.addEventListener("click", () => {
      for (const radio of /** @type {HTMLInputElement[]} */ (all("input[type=radio]", form))) radio.checked = false;
      read(form);
    });
    form.querySelector("[data-start]")?.addEventListener("click", () => {
      const instead = area(form, "[data-instead]");
      if (!instead.value.trim()) instead.value = form.parentElement?.querySelector("pre")?.textContent ?? "";
      instead.focus();
      read(form);
    });
  }
  name.addEventListener("input", () => { state.from = name.value; keep(); nameless(false); });
  for (const part of parts) {
    part.addEventListener("toggle", () => {
      if (!part.open || state.seen.includes(partOf(part))) return;
      state.seen.push(partOf(part));
      keep();
      far();
    });
  }
  for (const box of boxes) {
    const step = box.dataset.step ?? "";
    box.addEventListener("change", () => {
      if (box.checked) state.ticks[step] = dayOf(box)?.value ?? "";
      else delete state.ticks[step];
      keep();
      count();
    });
    dayOf(box)?.addEventListener("input", () => { state.ticks[step] = dayOf(box)?.value ?? ""; keep(); });
  }

  // --- out as one file, and in again ---

  const file = () => {
    const comments = Object.entries(state.answers).sort().map(([about, said]) => ({ about, ...said }));
    const ticks = Object.entries(state.ticks).sort().map(([step, on]) => ({ step: step.slice(interview.length + 1), ...(on ? { on } : {}) }));
    const now = new Date();
    const saved = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
    return `${JSON.stringify({ afterword: "feedback", version: 1, interview, ...(copyId ? { copy: copyId } : {}), from: state.from.trim(), saved, comments, ticks }, null, 1)}\n`;
  };

  /** Whether the button says that it saves without a name, which was asked for. @param {boolean} asked */
  const nameless = (asked) => {
    if (!save) return;
    save.textContent = asked ? "Save without a name" : "Save my feedback";
    save.toggleAttribute("data-asked", asked);
  };

  const askName = () => {
    nameless(true);
    tell("Who wrote this? Write your name at the top, or save without it.");
    name.scrollIntoView({ block: "center" });
    name.focus({ preventScroll: true });
  };

  save?.addEventListener("click", () => {
    const called = "afterword-feedback.json";
    if (!Object.keys(state.answers).length && !Object.keys(state.ticks).length) return; // the line says that nothing is written
    if (!state.from.trim() && !save.hasAttribute("data-asked")) { askName(); return; }
    nameless(false);
    tell(`Saved as ${called}: send that file back.`);
    if (sealed) { parent.postMessage({ afterword: "save", name: called, text: file() }, "*"); return; } // Firefox saves nothing from a sealed frame
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([file()], { type: "application/json" }));
    link.download = called;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  });

  const copy = document.querySelector("[data-copy]");
  copy?.addEventListener("click", async () => {
    const label = copy.textContent;
    try {
      await navigator.clipboard.writeText(file());
      copy.textContent = "Copied: paste it into your answer";
    } catch {
      const shown = document.createElement("textarea");
      shown.value = file();
      shown.readOnly = true;
      shown.rows = 6;
      shown.setAttribute("aria-label", "Your feedback as text, to copy");
      copy.closest("p")?.after(shown);
      shown.select();
      copy.textContent = "Selected: copy it now";
    }
    setTimeout(() => { copy.textContent = label; }, 4000);
  });

  const loader = /** @type {HTMLInputElement} */ (document.getElementById("load"));
  loader.addEventListener("change", async () => {
    try {
      const found = loader.files?.[0];
      const saved = JSON.parse(found && found.size < 2_000_000 ? await found.text() : "");
      if (saved?.afterword !== "feedback" || saved.interview !== interview) throw new Error("another file");
      /** @type {State} */
      const loaded = { from: String(saved.from ?? ""), answers: {}, ticks: {}, seen: state.seen };
      const known = new Set(forms.map((form) => form.dataset.about));
      for (const each of saved.comments ?? []) if (known.has(each.about)) loaded.answers[String(each.about)] = { says: String(each.says ?? ""), text: String(each.text ?? ""), instead: String(each.instead ?? "") };
      const steps = new Set(boxes.map((box) => box.dataset.step));
      for (const each of saved.ticks ?? []) if (steps.has(`${interview}/${each.step}`)) loaded.ticks[`${interview}/${each.step}`] = String(each.on ?? "");
      state = loaded;
      keep();
      show();
    } catch {
      tell("This file holds no feedback on this copy. Choose the one called afterword-feedback.json.");
    }
    loader.value = "";
  });

  // --- links: what is folded opens; within a sealed copy an address of its own is missing ---

  /** @param {Element | null} place */
  const reveal = (place) => {
    for (let fold = place?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  };

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const place = link && document.getElementById(decodeURIComponent(link.getAttribute("href")?.slice(1) ?? ""));
    if (!place) return;
    event.preventDefault();
    reveal(place);
    place.scrollIntoView();
    place.setAttribute("tabindex", "-1");
    place.focus({ preventScroll: true });
  });

  if (sealed) {
    addEventListener("message", (event) => {
      if (event.source === parent && event.data?.afterword === "kept") restore(event.data.state);
    });
    parent.postMessage({ afterword: "ready" }, "*");
  } else {
    try { restore(localStorage.getItem(key)); } catch { /* nothing kept, or nothing that can be read */ }
  }
  count();
})();
