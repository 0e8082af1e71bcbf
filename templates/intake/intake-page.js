// @ts-check
// Answers stay in this browser until they are saved as one file. In a sealed page the page around this one keeps them.
(() => {
  "use strict";

  const FILE = "afterword-interview.json";
  const KEY = "afterword:intake";
  const sealed = parent !== window;

  /** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Field */

  const questions = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-question]")]);
  const told = /** @type {HTMLElement | null} */ (document.querySelector("[data-told]"));

  /** @param {HTMLElement} question @returns {Field[]} */
  const fieldsOf = (question) => [...question.querySelectorAll("input, textarea, select")].filter(
    (node) => node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement || node instanceof HTMLSelectElement,
  );

  /** @param {Field} field */
  const isRadio = (field) => field instanceof HTMLInputElement && field.type === "radio";

  /** @param {HTMLElement} question */
  const answerOf = (question) => {
    const fields = fieldsOf(question);
    const chosen = fields.find((field) => !isRadio(field) || (field instanceof HTMLInputElement && field.checked));
    return chosen?.value.trim() ?? "";
  };

  const answers = () => Object.fromEntries(
    questions.map((question) => [question.dataset.question ?? "", answerOf(question)]).filter(([, answer]) => answer),
  );

  /** @param {string} text */
  const say = (text) => { if (told) told.textContent = text; };

  // --- which questions make sense beside the answers that are there ---

  const show = () => {
    const given = answers();
    for (const question of questions) {
      const { question: name = "", after = "", insteadOf = "" } = question.dataset;
      const before = questions.find((one) => one.dataset.question === after);
      const choice = before && fieldsOf(before).some(isRadio);
      const leads = !before || (choice ? given[after] !== "no" : Boolean(given[after]));
      question.hidden = !given[name] && (!leads || Boolean(given[insteadOf]));
    }
    for (const section of document.querySelectorAll("main > section")) {
      if (section instanceof HTMLElement && !section.contains(somebody)) section.hidden = questions.every((question) => !section.contains(question) || question.hidden);
    }
    for (const person of people) if (questions.some((question) => person.contains(question) && given[question.dataset.question ?? ""])) person.hidden = false;
    if (somebody) somebody.hidden = people.every((person) => !person.hidden);
  };

  // --- whoever else was there: one after another ---

  const people = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-person]")]);
  const somebody = /** @type {HTMLElement | null} */ (document.querySelector("[data-somebody]"));
  somebody?.addEventListener("click", () => {
    const next = people.find((person) => person.hidden);
    if (!next) return;
    next.hidden = false;
    show();
    next.querySelector("input")?.focus();
  });
  for (const person of people) {
    person.querySelector("[data-nobody]")?.addEventListener("click", () => {
      for (const question of questions) if (person.contains(question)) for (const field of fieldsOf(question)) field.value = "";
      person.hidden = true;
      show();
      keep(JSON.stringify(answers()));
      somebody?.focus();
    });
  }

  // --- kept in the browser ---

  /** @param {string | null} text */
  const keep = (text) => {
    if (sealed) { parent.postMessage({ afterword: "keep", state: text ?? "" }, "*"); return; }
    try { if (text === null) localStorage.removeItem(KEY); else localStorage.setItem(KEY, text); } catch { /* a private window: all is here until it is closed */ }
  };

  /** Takes only what has the shape of something that this page wrote. @param {string | null} text */
  const restore = (text) => {
    const read = text ? JSON.parse(text) : {};
    for (const question of questions) {
      const answer = read?.[question.dataset.question ?? ""];
      for (const field of fieldsOf(question)) {
        if (field instanceof HTMLInputElement && isRadio(field)) field.checked = field.value === answer;
        else field.value = typeof answer === "string" ? answer : "";
      }
    }
    show();
  };

  addEventListener("input", () => { show(); keep(JSON.stringify(answers())); say(""); });

  // --- saved as one file ---

  /** The first question that is still open, each with its message. @returns {Field | null} */
  const open = () => {
    const given = answers();
    const halves = ["they_want", "i_bring"].filter((half) => given[half]).length === 1;
    /** @type {Field | null} */ let first = null;
    for (const question of questions) {
      const name = question.dataset.question ?? "";
      const person = people.find((one) => one.contains(question));
      const nameless = person && questions.some((one) => person.contains(one) && given[one.dataset.question ?? ""]);
      const needed = "needed" in question.dataset || (person ? nameless : halves);
      const lacks = !given[name] && !question.hidden && question.dataset.missing && needed;
      const message = question.querySelector(".wrong");
      if (message) message.textContent = lacks ? question.dataset.missing ?? "" : "";
      for (const field of fieldsOf(question)) {
        if (lacks) field.setAttribute("aria-invalid", "true"); else field.removeAttribute("aria-invalid");
      }
      if (lacks) first ??= fieldsOf(question)[0];
    }
    return first;
  };

  document.querySelector("[data-save]")?.addEventListener("click", () => {
    const first = open();
    if (first) { say(told?.dataset.open ?? ""); first.focus(); return; }
    const file = { afterword: "intake", version: 1, saved: new Date().toISOString(), answers: answers() };
    const text = `${JSON.stringify(file, null, 1)}\n`;
    if (sealed) parent.postMessage({ afterword: "save", name: FILE, text }, "*"); // Firefox saves nothing from a sealed frame
    else {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
      link.download = FILE;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    }
    say(told?.dataset.saved ?? "");
  });

  const forget = document.querySelector("[data-forget]");
  forget?.addEventListener("click", () => {
    if (!(forget instanceof HTMLElement) || !confirm(forget.dataset.sure)) return;
    restore(null);
    for (const person of people) person.hidden = true;
    keep(null);
    say(told?.dataset.forgotten ?? "");
  });

  // --- what was begun is taken up ---

  if (sealed) {
    addEventListener("message", (event) => {
      if (event.source === parent && event.data?.afterword === "kept") restore(event.data.state);
    });
    parent.postMessage({ afterword: "ready" }, "*");
  } else {
    try { restore(localStorage.getItem(KEY)); } catch { /* nothing kept, or nothing that can be read */ }
  }
  show();
})();
