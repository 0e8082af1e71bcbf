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
      const { question: name = "", after = "", insteadOf = "", only } = question.dataset;
      const before = questions.find((one) => one.dataset.question === after);
      const choice = before && fieldsOf(before).some(isRadio);
      const some = only === undefined || only.split("|").includes((given[after] ?? "").toLowerCase());
      const leads = some && (!before || (choice ? given[after] !== "no" : Boolean(given[after])));
      const replaced = Boolean(given[insteadOf]) && question.hidden; // none goes while somebody is at it
      question.hidden = !given[name] && (!leads || replaced);
    }
    for (const section of document.querySelectorAll("main > section")) {
      if (section instanceof HTMLElement && !section.contains(somebody)) section.hidden = questions.every((question) => !section.contains(question) || question.hidden);
    }
    for (const person of people) if (questions.some((question) => person.contains(question) && given[question.dataset.question ?? ""])) person.hidden = false;
    if (somebody) somebody.hidden = people.every((person) => !person.hidden);
  };

  // --- what cannot be read, said beside its field ---

  /** @param {string} text */
  const plain = (text) => text.toLowerCase().replace(/[\s_]+/g, " ");

  /** @param {string} text */
  const isZone = (text) => {
    try { return /^[A-Z][\w+-]*(\/[A-Z][\w+-]*)+$/.test(text) && Boolean(new Intl.DateTimeFormat("en", { timeZone: text })); } catch { return false; }
  };

  /** The zone of a city, or of a zone written another way. @param {HTMLElement} question @param {string} text */
  const zoneMeant = (question, text) => {
    const city = plain(text.split("/").pop() ?? "");
    for (const line of (question.dataset.zones ?? "").split("|")) {
      const [zone = "", names = ""] = line.split("=");
      if (names.split(",").some((name) => name.trim() === city)) return zone;
    }
    const zones = "supportedValuesOf" in Intl ? Intl.supportedValuesOf("timeZone") : [];
    return zones.find((zone) => plain(zone.split("/").pop() ?? "") === city) ?? "";
  };

  /** @param {HTMLElement} question */
  const unreadable = (question) => {
    const typed = answerOf(question);
    const { noDay, noZone = "", meant = "", zones } = question.dataset;
    const half = (/** @type {Field} */ field) => field.validity.badInput || field.value.length > "2027-01-13".length;
    if (noDay && fieldsOf(question).some(half)) return noDay;
    if (zones === undefined || !typed || isZone(typed)) return "";
    const zone = zoneMeant(question, typed);
    return (zone ? meant : noZone).replace("{{ typed }}", typed).replace("{{ zone }}", zone);
  };

  const SMALL_WORDS = new Set("al and at bin da de del den der di for in la le of the van von y".split(" "));

  /** A name as most are written. @param {string} name */
  const withCapitals = (name) => name.replace(/(?<![\p{L}'’])\p{L}+|(?<=(?<!\p{L})[od]['’])\p{L}+/gu, (word, at) => (
    at && SMALL_WORDS.has(word) ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`
  ));

  /** Whether a name has no capital letter: seen to, and never changed unasked. @param {HTMLElement} question */
  const isSmall = (question) => {
    const typed = answerOf(question);
    return question.dataset.spelt !== undefined && typed === typed.toLowerCase() && typed !== typed.toUpperCase();
  };

  // --- what comes while a finger is down moves the page, and not what is below the finger ---

  /** @type {Element | null} */ let below = null;
  addEventListener("pointerdown", ({ target }) => { below = target instanceof Element ? target : null; }, true);
  for (const ending of ["click", "pointercancel"]) addEventListener(ending, () => { below = null; }, true);

  /** @param {() => void} change */
  const steady = (change) => {
    const top = below?.getBoundingClientRect().top ?? 0;
    change();
    if (below?.isConnected) scrollBy({ top: below.getBoundingClientRect().top - top, behavior: "instant" });
  };

  /** Says what is wrong, or what is to be looked at, with a button for what was probably meant. @param {HTMLElement} question @param {string} wrong */
  const complain = (question, wrong) => {
    const message = question.querySelector(".wrong");
    const small = !wrong && isSmall(question);
    const text = small ? question.dataset.spelt ?? "" : wrong;
    for (const field of fieldsOf(question)) {
      if (wrong) field.setAttribute("aria-invalid", "true"); else field.removeAttribute("aria-invalid");
    }
    const meant = small ? withCapitals(answerOf(question)) : wrong && question.dataset.zones ? zoneMeant(question, answerOf(question)) : "";
    const offer = meant && (question.dataset.take ?? "").replace("{{ mend }}", meant);
    if (!message || message.textContent === (offer ? `${text} ${offer}` : text)) return;
    message.textContent = text;
    if (!meant) return;
    const take = document.createElement("button");
    take.type = "button";
    take.className = "plain";
    take.textContent = offer;
    take.addEventListener("click", () => {
      const field = fieldsOf(question)[0];
      if (!field) return;
      field.value = meant;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      complain(question, "");
      field.focus();
    });
    message.append(" ", take);
  };

  addEventListener("focusout", (event) => {
    const question = questions.find((one) => event.target instanceof Node && one.contains(event.target));
    const text = question ? unreadable(question) : "";
    if (question && (text || answerOf(question) || !question.dataset.missing)) steady(() => complain(question, text));
  });

  // --- a button pressed twice does what it does once ---

  const TWICE = 400; // milliseconds within which nobody presses a button again on purpose
  let pressed = { name: "", at: -TWICE };
  addEventListener("click", (event) => {
    const press = event.target instanceof Element ? event.target.closest("button") : null;
    if (!press) return;
    const name = press.textContent ?? "";
    const isSecond = event.detail > 1 || (name === pressed.name && event.timeStamp - pressed.at < TWICE);
    pressed = { name, at: event.timeStamp };
    if (!isSecond) return;
    event.preventDefault();
    event.stopPropagation();
  }, true);
  addEventListener("input", () => { pressed = { name: "", at: -TWICE }; }, true); // what is pressed after it is meant

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
    grow();
  };

  /** Lets a box be as high as what is typed in it, where the browser does not do so by itself. */
  const grow = () => {
    if (CSS.supports("field-sizing", "content")) return;
    for (const area of document.querySelectorAll("textarea")) {
      area.style.height = "auto";
      area.style.height = `${area.scrollHeight + 2}px`;
    }
  };

  addEventListener("input", () => { show(); grow(); keep(JSON.stringify(answers())); say(""); });

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
      const wrong = question.hidden ? "" : unreadable(question);
      complain(question, wrong || (lacks ? question.dataset.missing ?? "" : ""));
      if (!lacks && !wrong) continue;
      const box = question.closest("details");
      if (box) box.open = true;
      first ??= fieldsOf(question)[0];
    }
    return first;
  };

  document.querySelector("[data-save]")?.addEventListener("click", () => {
    const first = open();
    if (first) { say(told?.dataset.open ?? ""); first.focus(); return; }
    const { mark } = document.body.dataset;
    const whose = mark ? { page: mark } : {};
    const file = { afterword: "intake", version: 1, ...whose, saved: new Date().toISOString(), answers: answers() };
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
