// @ts-check
// "Tell what happened": the questions of the intake on the front page, under `afterword serve` alone. The server knows every
// question, sentence and message; this script shows them one step at a time and sends what is typed, so that nothing is lost.
import { button, make, placeToFill, post, PRIMARY, send as ask, token, whole, underWay, withCalendar } from "./page.js";

(() => {
  /** @typedef {{name: string, group: string, shape: string, needed: boolean, optional: boolean, longest: number, becomes: string, suggestions: string[], words: string, number: number, heads: boolean, fold: string, waits: boolean}} Question */
  /** @typedef {Record<string, string>} Texts */
  /** @typedef {{step: string, to: string, copies?: string[], subject: string, text: string, lacking: string[], cautions: string[], others: [string, string, string][], adds: [string, string, string][], passed_on?: string, sent?: boolean}} Letter */
  /** @typedef {{questions: Question[], words: Record<string, Texts>, screens: string[], later: string[], rounds: Texts, open: string[], offered: string[], new: boolean, days: [string, string, string][]}} Catalogue */
  /** @typedef {{answers: Texts, known: Texts, asked: string[], messages: Texts, mistakes: string[], missing: Texts, sentences: Texts, held: string[], ahead: boolean, choices: Record<string, string[]>, presses: Record<string, [string, Texts][]>, unheld: string[]}} State */

  const front = document.querySelector(".aw-front");
  if (!token || !(front instanceof HTMLElement)) return;

  const PAUSE = 250; // milliseconds after the last letter
  const AT = "afterword:intake:at";
  const OPEN = "afterword:intake:open";
  const RESULT = "afterword:intake:result";

  /** @type {Catalogue} */ let catalogue;
  /** @type {State} */ let state;
  /** @type {Texts} */ let answers = {}; // as they stand on the page
  /** @type {Texts} */ let last = {}; // as they were sent last: the server knows by it what was typed here, and what in another window
  let step = "";
  let timer = 0;
  let sendings = 0;
  let begun = false; // whether there were answers of before
  /** @type {Set<string>} */ const untold = new Set(); // answers that stand there by themselves
  /** @type {Promise<boolean>} */ let sending = Promise.resolve(true);

  /** @param {string} group @param {string} name */
  const word = (group, name) => catalogue.words[group]?.[name] ?? "";
  /** @param {string} name */
  const page = (name) => word("page", name);
  const oneMore = () => page(state.ahead ? "somebody-ahead" : "somebody");

  // --- what is stored: in this window, so that a reload is no loss; and at which question one was, for when the window was closed ---

  /** @param {string} key */
  const storage = (key) => (key === AT ? localStorage : sessionStorage);
  /** @param {string} key */
  const stored = (key) => { try { return storage(key).getItem(key); } catch { return null; } };
  /** @param {string} key @param {string | null} text */
  const store = (key, text) => {
    try { if (text === null) storage(key).removeItem(key); else storage(key).setItem(key, text); } catch { /* not allowed here */ }
  };

  // --- the server ---

  /** Sends the answers as they are now. Gives whether they are saved. @returns {Promise<boolean>} */
  const send = async () => {
    clearTimeout(timer);
    timer = 0;
    const number = ++sendings;
    const before = last;
    const sent = { ...answers };
    last = sent;
    try {
      const reply = await post("intake-answer", { answers: sent, before });
      const told = await reply.json();
      if (number !== sendings) return reply.ok;
      if (reply.ok) { state = told; adopt(told.answers, sent); show(); } else last = before;
      say(reply.ok ? page("kept") : told.error, !reply.ok);
      return reply.ok;
    } catch {
      if (number === sendings) { last = before; say(page("not-kept"), true); }
      return false;
    }
  };

  /** Takes what was told in another window. @param {Texts} kept @param {Texts} sent */
  const adopt = (kept, sent) => {
    for (const [name, text] of Object.entries(kept)) {
      if (answers[name] !== sent[name]) continue; // typed since
      answers[name] = last[name] = text;
      const box = form.querySelector(`#aw-q-${name}`);
      if ((box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) && !box.value) box.value = text;
    }
  };

  const sendSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => { sending = send(); }, PAUSE);
  };

  addEventListener("pagehide", () => { if (timer) post("intake-answer", { answers, before: last }, true); });

  // --- the page round the questions ---

  const status = make("p", { role: "status", class: "aw-quiet aw-intake-status" });
  /** @param {string} text @param {boolean} [wrong] */
  const say = (text, wrong = false) => {
    if (status.textContent !== text) status.textContent = text;
    status.classList.toggle("aw-caution", wrong);
    status.classList.toggle("aw-hidden", text === page("kept")); // said aloud; that all is saved is told at the beginning
  };

  const room = make("section", { class: "aw-intake", "aria-labelledby": "aw-intake-title", hidden: "" });
  const rest = () => [...front.children].filter((node) => node !== room && node !== door);
  const door = make("div", { class: "aw-intake-door", hidden: "" });

  const heading = document.querySelector("article h1");
  const headingBefore = heading?.textContent ?? "";

  /** Shows the questions alone, or the page as it was. @param {boolean} open */
  const turn = (open) => {
    room.hidden = !open;
    door.hidden = open;
    document.body.classList.toggle("aw-asking", open); // nothing else is offered meanwhile
    for (const node of rest()) if (node instanceof HTMLElement) node.classList.toggle("aw-intake-away", open);
    if (heading) heading.textContent = open ? page(catalogue.new ? "title" : "begin") : headingBefore;
    heading?.classList.remove("aw-intake-away");
    store(OPEN, open ? "yes" : null);
  };

  // --- a button pressed twice does what it does once ---

  const TWICE = 400; // milliseconds within which nobody presses a button again on purpose
  let pressed = { name: "", at: -TWICE };
  /** @param {MouseEvent} event */
  const once = (event) => {
    const press = event.target instanceof Element ? event.target.closest("button") : null;
    if (!press) return;
    const name = press.getAttribute("aria-label") ?? press.textContent ?? "";
    const isSecond = event.detail > 1 || (name === pressed.name && event.timeStamp - pressed.at < TWICE);
    pressed = { name, at: event.timeStamp };
    if (!isSecond) return;
    event.preventDefault();
    event.stopPropagation();
  };
  for (const part of [room, door]) part.addEventListener("click", once, true);
  /** What is pressed after something was typed is meant. @param {Event} event */
  const typed = (event) => {
    if (!(event instanceof KeyboardEvent) || !["Enter", " "].includes(event.key)) pressed = { name: "", at: -TWICE };
  };
  for (const kind of ["input", "keydown"]) addEventListener(kind, typed, true);

  // --- one question ---

  /** @param {Question} question @param {string} text */
  const tell = (question, text) => {
    untold.delete(question.name);
    if (text) answers[question.name] = text;
    else delete answers[question.name];
    sendSoon();
  };

  /** What is nearly always so: it was today, and one wants the job. @returns {Texts} */
  const supposed = () => ({ held: today(), interested: "yes" });
  const today = () => catalogue.days[0][0];

  /** It stands there chosen, to be seen and changed. @param {Question[]} asked */
  const suppose = (asked) => {
    for (const [name, text] of Object.entries(supposed())) {
      if (answers[name] || state.known[name] || !asked.some((question) => question.name === name)) continue;
      answers[name] = text;
      untold.add(name);
      sendSoon();
    }
  };

  /** @param {Question} question @returns {HTMLElement} */
  const field = (question) => {
    const id = `aw-q-${question.name}`;
    const typed = answers[question.name] ?? state.known[question.name] ?? "";
    const told = `${id}-hint ${id}-message ${id}-becomes`;
    const message = make("p", { id: `${id}-message`, class: "aw-intake-message" });
    letter.append(...question.becomes ? [make("p", { id: `${id}-becomes`, class: "aw-intake-becomes", "aria-live": "polite", "data-of": question.name })] : []);
    const hint = make("p", { id: `${id}-hint`, class: "aw-quiet" }, word("hint", question.words));
    hint.hidden = !hint.textContent;
    const several = question.shape === "yes-no" || question.shape === "choice";
    const box = question.shape === "part" ? select(question, id, typed, told) : several ? choices(question, id, typed) : line(question, id, typed, told);
    if (box instanceof HTMLFieldSetElement) box.firstElementChild?.after(hint);
    const label = make("label", { for: id }, shortly(question), optional(question));
    const above = box instanceof HTMLFieldSetElement ? [] : [label, hint];
    const node = make("div", { class: "aw-intake-question", "data-question": question.name }, ...above, box, message);
    node.hidden = !isShown(question);
    return node;
  };

  /** A question as it stands above its box; whoever cannot see hears all of it. @param {Question} question */
  const shortly = (question) => (state.ahead && word("groups-ahead", question.words)) || word("above", question.words) || word("ask", question.words);

  /** What is typed while a step turns is meant for the next one. @param {Question} question @param {HTMLInputElement | HTMLTextAreaElement} box */
  const hear = (question, box) => {
    const before = sentFrom.get(box);
    if (before === undefined || !box.value.startsWith(before)) { tell(question, box.value); return; }
    ahead += box.value.slice(before.length);
    box.value = before;
  };

  /** Said where it stands among what is needed. @param {Question} question */
  const optional = (question) => (!question.optional || question.number || question.waits || question.fold || catalogue.later.includes(question.group) ? "" : make("span", { class: "aw-quiet" }, ` (${page("optional")})`));

  /** A greeting alone would look as if it were used. @param {Question} question */
  const example = (question) => {
    const text = word("example", question.words);
    return question.words.endsWith("salutation") ? `${word("sheet", "example")} ${text}` : text;
  };

  /** An example helps whoever tells of the talk; a name, an address or a day needs none. @param {Question} question */
  const hasExample = (question) => question.shape === "text" || question.shape === "spoken" || question.words.endsWith("salutation");

  /** @param {Question} question @param {string} id @param {string} typed @param {string} told */
  const line = (question, id, typed, told) => {
    const area = question.shape === "text";
    const input = area ? make("textarea", { rows: "2" }) : make("input", { type: "text" });
    for (const [name, text] of Object.entries({
      id, name: question.name, "aria-describedby": told, autocomplete: "off", dir: "auto", maxlength: String(question.longest),
    })) input.setAttribute(name, text);
    input.lang = "en";
    input.enterKeyHint = "next";
    input.spellcheck = area || question.words === "role"; // names are in no dictionary
    input.autocapitalize = area || question.shape === "spoken" ? "none" : "words";
    if (question.shape === "email") { input.inputMode = "email"; input.autocapitalize = "none"; }
    if (question.needed) input.setAttribute("aria-required", "true");
    if (shortly(question) === word("above", question.words)) input.setAttribute("aria-label", word("ask", question.words));
    if (hasExample(question)) input.setAttribute("placeholder", example(question));
    input.value = catalogue.days.find(([day]) => day === typed)?.[1] ?? typed;
    input.addEventListener("input", () => hear(question, input));
    if (question.shape === "day" && input instanceof HTMLInputElement) {
      settle(input);
      input.addEventListener("blur", () => settle(input));
      for (const kind of ["focus", "click"]) input.addEventListener(kind, () => { if (catalogue.days.some(([, text]) => text === input.value)) input.select(); }); // another day is typed over it
      return withCalendar(input, word("ask", question.words));
    }
    if (!question.suggestions.length) return input;
    input.setAttribute("list", `${id}-list`);
    return make("div", {}, input, make("datalist", { id: `${id}-list` }, ...question.suggestions.map((value) => make("option", { value }))));
  };

  /** A day that was understood stands as a date from then on: tomorrow its words mean another. @param {Element} input */
  const settle = (input) => {
    const [day = "", text = ""] = state.held;
    if (!day || !(input instanceof HTMLInputElement) || input === document.activeElement || state.answers.held !== answers.held) return;
    answers.held = day;
    input.value = text;
  };

  /** @param {Question} question @param {string} id @param {string} typed @param {string} told */
  const select = (question, id, typed, told) => {
    const names = [["", ""], ...question.suggestions.map((part) => [part, word("parts", part)])];
    const list = make("select", { id, name: question.name, "aria-describedby": told }, ...names.map(([value, text]) => make("option", { value }, text)));
    list.value = typed;
    if (shortly(question) !== word("ask", question.words)) list.setAttribute("aria-label", word("ask", question.words));
    list.addEventListener("change", () => { whole(list); tell(question, list.value); show(); });
    return make("div", {}, list);
  };

  // A finger or a mouse has chosen, and not the arrow keys on their way.
  let isTap = false;
  addEventListener("pointerdown", () => { isTap = true; }, true);
  addEventListener("keydown", () => { isTap = false; }, true);

  /** The first empty box behind a place, or in it; only one whose answer the letter needs, unless `any` will do. @param {Element} place @param {boolean} [any] @returns {HTMLInputElement | HTMLTextAreaElement | null} */
  const nextBox = (place, any = false) => {
    const boxes = [...fields.querySelectorAll("input:not([type=radio], .aw-picker), textarea")].filter((box) => place.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING);
    const isOpen = (/** @type {Element} */ box) => {
      const question = catalogue.questions.find(({ name }) => name === box.getAttribute("name"));
      return box instanceof HTMLElement && "value" in box && !box.value && box.checkVisibility() && (any || !question?.optional);
    };
    return /** @type {HTMLInputElement | HTMLTextAreaElement | null} */ (boxes.find(isOpen) ?? null);
  };

  /** @param {Question} question @param {string} id @param {string} typed */
  const choices = (question, id, typed) => {
    const pairs = question.shape === "yes-no"
      ? [["yes", page("yes")], ["no", page("no")], ...(question.needed ? [["not sure", page("not-sure")]] : [])]
      : [["", page("first-talk")], ...Object.entries(catalogue.rounds)];
    const radios = pairs.map(([value, text], number) => {
      const input = make("input", { type: "radio", name: question.name, value, id: number ? `${id}-${number}` : id });
      input.checked = value === typed;
      input.addEventListener("change", () => tell(question, value));
      if (question.heads) input.addEventListener("click", () => { if (isTap && value !== "no") nextBox(input)?.focus(); }); // with a no nothing more is asked
      return make("label", {}, input, " ", make("bdi", {}, text));
    });
    const legend = make("legend", {}, shortly(question), question.shape === "choice" ? "" : optional(question));
    legend.classList.toggle("aw-hidden", question.shape === "choice");
    /** @type {Record<string, string>} */
    const name = shortly(question) === word("ask", question.words) ? {} : { "aria-label": word("ask", question.words) }; // all of it is heard
    return make("fieldset", { ...name, "aria-describedby": `${id}-hint ${id}-message ${id}-becomes` }, legend, make("div", { class: "aw-intake-choices" }, ...radios));
  };

  // --- one step ---

  /** @param {string} group */
  const questionsOf = (group) => catalogue.questions.filter((question) => question.group === group);
  /** Whether somebody may have asked the candidate questions: with whom else one talked about something is thanked in no letter. @param {number} number */
  const asked = (number) => !["recruiter", "coordinator", "agency consultant", "met earlier"].includes(answers[`other_part_${number}`] ?? "");
  /** @param {Question} question */
  const isShown = (question) => question.number > 0 ? question.words !== "other_point" || asked(question.number) : state.asked.includes(question.name) && (question.shape !== "choice" || Object.keys(catalogue.rounds).length > 0);
  /** What a step asks, which may be of several groups. @param {string} step */
  const askedOn = (step) => step.split(" ").flatMap(questionsOf).filter((question) => !question.waits);
  const steps = () => ["round", ...catalogue.screens].filter((screen) => askedOn(screen).some(isShown));
  const waiting = () => catalogue.questions.filter(({ waits }) => waits).reverse(); // what was talked about first
  const others = () => catalogue.later.flatMap(questionsOf).filter(({ waits }) => !waits);
  const later = () => [...waiting(), ...others()];

  const title = make("h2", { id: "aw-intake-title", tabindex: "-1" });
  const place = make("p", { class: "aw-intake-place aw-hidden" }); // whoever sees has the bar
  const bar = make("div", { class: "aw-intake-bar", "aria-hidden": "true" }, make("span"));
  const fields = make("div", { role: "group", "aria-labelledby": "aw-intake-title" }); // its name is read aloud with the first box
  const people = make("div", { class: "aw-intake-people" });
  const more = make("details", { class: "aw-intake-more" });
  const actions = make("p", { class: "aw-actions" });
  const lead = make("p", { class: "aw-quiet" });
  const news = make("div", { class: "aw-intake-news" });
  let isAnother = false; // whether another interview is to be told, where there are some
  const another = button("", () => { isAnother = true; build(); (firstBox() ?? title).focus(); }, "md-button");
  const whom = make("p", { class: "aw-quiet aw-intake-whom" });
  const extra = make("div", { class: "aw-intake-extra" }); // what can wait, below the button that leads on
  const letter = make("div", { class: "aw-intake-letter" }); // the sentences that answers become: nothing stands below them that could move
  const rare = make("div", { class: "aw-intake-extra" }); // what few need: below the room of a first sentence
  const says = make("p", { class: "aw-quiet", hidden: "" });
  const form = make("form", { novalidate: "" }, lead, news, bar, place, whom, title, fields, people, actions, status, extra, more, make("div", { class: "aw-intake-told" }, says, letter), rare);
  more.addEventListener("toggle", () => { // whoever adds something has the button below it, and what was pressed stays where it is
    const before = more.getBoundingClientRect().top;
    (more.open ? more : people).after(actions, status);
    scrollBy({ top: more.getBoundingClientRect().top - before, behavior: "instant" });
  });

  /** Brings something while a finger may be on its way: what stands below it stays where it is in the window. @param {() => void} change */
  const steady = (change) => {
    const inSight = (/** @type {Element} */ node) => node.checkVisibility() && node.getBoundingClientRect().top < innerHeight;
    const below = inSight(actions) ? actions : [...form.querySelectorAll("[data-question]")].filter(inSight).pop();
    const top = below?.getBoundingClientRect().top ?? 0;
    change();
    const by = below?.isConnected && below.getClientRects().length ? below.getBoundingClientRect().top - top : 0;
    if (!by) return;
    const lacking = scrollY + by + innerHeight - document.documentElement.scrollHeight; // room, where the page ends too soon
    if (lacking > 0) form.style.paddingBottom = `${parseFloat(getComputedStyle(form).paddingBottom) + lacking}px`;
    scrollBy({ top: by, behavior: "instant" });
  };

  /** Builds a step; `focus` for whoever came to it by a button. @param {string} group @param {boolean} [focus] */
  const open = (group, focus = true) => {
    step = group;
    if (focus) store(AT, group); // whoever has never begun is led back to nothing
    const asked = askedOn(group);
    suppose(asked);
    for (const part of [letter, people, more]) part.replaceChildren();
    form.style.paddingBottom = "";
    fields.replaceChildren(...inFolds(asked));
    build();
    fill();
    if (!focus) return;
    const box = fields.hidden ? news.querySelector("summary") : firstBox();
    (box ?? title).focus({ preventScroll: true });
    room.scrollIntoView({ block: "start" });
  };

  /** The fields of these questions; what few need is folded. @param {Question[]} questions */
  const inFolds = (questions) => {
    /** @type {Record<string, HTMLDetailsElement>} */ const folds = {};
    return questions.flatMap((question) => {
      const node = field(question);
      const name = question.fold;
      if (!name) return [node];
      if (name === "country") return [whereItIs(question, node)];
      const isNew = !folds[name];
      const fold = (folds[name] ??= name === "usual" ? usual(questions) : make("details", { class: "aw-intake-fold" }, make("summary", {}, page(`fold-${name}`))));
      if (isNew) fold.firstElementChild?.addEventListener("click", () => setTimeout(() => {
        const box = nextBox(fold, true);
        if (fold.open) (box && fold.contains(box) ? box : fold.querySelector("input"))?.focus();
      }));
      fold.append(node);
      if (!isUsual(question.name)) fold.open = true;
      if (!isNew) return [];
      return name === "usual" ? [fold, days(fold)] : [fold];
    });
  };

  /** Whether a question has no answer, or one that a line says as well. @param {string} name */
  const isUsual = (name) => !answers[name] || answers[name] === supposed()[name] || name === "held" && catalogue.days.some(([day]) => day === answers.held);

  /** The other day of the two on which it mostly was, to be taken by a press. @param {HTMLDetailsElement} fold */
  const days = (fold) => {
    const question = catalogue.questions.find(({ name }) => name === "held");
    const buttons = catalogue.days.map(([day, text, said]) => button(`${said.charAt(0).toUpperCase()}${said.slice(1)}?`, () => {
      const box = fold.querySelector("#aw-q-held");
      if (box instanceof HTMLInputElement) box.value = text;
      if (question) tell(question, day);
      fold.dispatchEvent(new Event("toggle"));
    }, "aw-small"));
    const line = make("p", { class: "aw-intake-days" }, ...buttons);
    const show = () => {
      line.hidden = fold.open;
      buttons.forEach((press, number) => { press.hidden = catalogue.days[number][0] === answers.held; });
    };
    fold.addEventListener("toggle", show);
    show();
    return line;
  };

  /** What a fold says above what it holds; closed, it says an answer, which is no link. @param {HTMLDetailsElement} fold @param {HTMLElement} summary @param {string} text */
  const headed = (fold, summary, text) => {
    const change = fold.open ? [] : [" ", make("span", {}, page("fold-usual-change"))];
    summary.replaceChildren(text, ...change);
    summary.classList.toggle("aw-intake-usual", !fold.open);
  };

  /** @param {string} code */
  const countryOf = (code) => { try { return new Intl.DisplayNames(["en"], { type: "region" }).of(code.toUpperCase()) ?? code; } catch { return code; } };

  /** Where the job is: in a line where it is known, to be changed; else asked for, with the country of the language as an offer. @param {Question} question @param {HTMLElement} node */
  const whereItIs = (question, node) => {
    const known = () => answers.country ?? state.known.country ?? "";
    const summary = make("summary", {});
    const region = new Intl.Locale(navigator.language).region ?? "";
    const offer = button(`${countryOf(region)}?`, () => {
      const box = node.querySelector("input");
      if (box) box.value = region;
      tell(question, region);
      fold.open = false;
    }, "aw-small");
    const offers = make("p", { class: "aw-intake-days" }, offer);
    const isTyped = () => Boolean(known() || node.querySelector("input")?.value);
    offers.hidden = !region || isTyped();
    node.addEventListener("input", () => { offers.hidden = !region || isTyped(); });
    const fold = make("details", { class: "aw-intake-fold" }, summary, node, offers);
    const say = () => {
      if (!known()) fold.open = true;
      summary.hidden = !known(); // the question stands below it
      headed(fold, summary, fold.open ? page("fold-country-open") : page("fold-country").replace("{{ country }}", countryOf(known())));
    };
    fold.open = !known();
    fold.addEventListener("toggle", say);
    say();
    return fold;
  };

  /** The fold over what is nearly always so says it, and is never closed over anything else. @param {Question[]} questions */
  const usual = (questions) => {
    const names = Object.keys(supposed()).filter((name) => questions.some((question) => question.name === name && isShown(question)));
    const summary = make("summary", {});
    const fold = make("details", { class: "aw-intake-fold" }, summary);
    const tell = () => {
      if (!names.every(isUsual)) fold.open = true;
      const on = catalogue.days.find(([day]) => day === answers.held)?.[2] ?? "";
      const closed = (names.includes("interested") ? page("fold-usual") : page("fold-usual-day")).replace("{{ day }}", on);
      headed(fold, summary, fold.open ? page("fold-usual-open") : closed);
    };
    fold.addEventListener("toggle", tell);
    tell();
    return fold;
  };

  /** Where the cursor stands when a step is shown, so that what is typed at once goes where it belongs. @returns {HTMLElement | null} */
  const firstBox = () => {
    const first = fields.querySelector("[data-question]:not([hidden])");
    return first?.querySelector("input:checked") ?? first?.querySelector("input, textarea, select") ?? null;
  };

  /** What stands round the questions: it changes when an answer leads to another step. */
  const build = () => {
    const all = steps();
    const number = all.indexOf(step);
    const last = number === all.length - 1;
    lead.textContent = page("lead");
    const folded = !number && catalogue.open.length > 0 && !isAnother && !begun;
    for (const part of [fields, bar, title]) part.hidden = folded;
    lead.hidden = number > 0 || folded;
    news.hidden = number > 0 || !catalogue.open.length || isAnother;
    if (!news.childElementCount) news.append(make("p", {}, page("news")), ...catalogue.open.map(heard));
    const screen = word("screens", step.split(" ")[0]);
    title.textContent = screen || word("groups", step);
    title.classList.toggle("aw-hidden", Boolean(screen)); // each question stands above its box
    heading?.classList.toggle("aw-intake-away", number > 0); // said once
    nameEmployer(number);
    mark(number + 1, all.length);
    people.hidden = !last;
    if (last) meet();
    else people.replaceChildren();
    says.textContent = page("letter");
    more.hidden = !last || !later().some(isShown);
    if (more.hidden) more.replaceChildren();
    else if (!more.childElementCount) {
      const rest = make("details", { class: "aw-intake-fold" }, make("summary", {}, page("fold-rest")), ...others().map(field));
      rest.open = !waiting().some(isShown);
      more.append(make("summary", {}, page("later"), make("span", { class: "aw-quiet" }, ` ${page("later-what")}`)), ...waiting().map(field), rest);
      if (waiting().some(({ name }) => answers[name])) more.open = true;
    }
    const forward = make("button", { type: "submit", class: PRIMARY }, forwardWord(last));
    const backward = button("\u2190", () => go(-1));
    backward.setAttribute("aria-label", page("back"));
    const back = number > 0 ? [backward] : [];
    const close = catalogue.new ? [] : [button(page("close"), leave)];
    const anew = begun ? [button(page("discard"), () => { if (confirm(page("discard-sure"))) begin(true); }, "aw-small aw-intake-clear")] : [];
    another.textContent = page("another");
    actions.replaceChildren(folded ? another : forward, ...back, ...close);
    const file = number > 0 ? [] : [chooser, loader];
    extra.replaceChildren(...last ? [somebody] : []);
    rare.replaceChildren(...file, ...anew);
    chooser.textContent = page("load");
  };

  /** With whom it is, at the head of the steps after the one that asks for it: a slip is seen there, and changed by a press. @param {number} number */
  const nameEmployer = (number) => {
    const employer = answers.employer ?? state.known.employer ?? "";
    const change = button("", async () => {
      const group = steps().find((screen) => askedOn(screen).some((question) => question.name === "employer"));
      if (!group) return;
      await settled();
      open(group);
      const box = form.querySelector("#aw-q-employer");
      if (box instanceof HTMLElement) box.focus();
    }, "aw-small aw-icon aw-icon-pen");
    change.setAttribute("aria-label", `${page("fold-usual-change")}: ${word("ask", "employer")}`);
    whom.replaceChildren(make("bdi", {}, employer), ...answers.employer ? [" ", change] : []);
    whom.hidden = !number || !employer;
  };

  /** @param {boolean} last */
  const forwardWord = (last) => page(last ? state.ahead ? "write-ahead" : "write" : "next");

  /** They want to talk once more: the earlier talk is chosen, and what is known of it comes along. @param {string} name @param {string} title */
  const again = (name, title) => {
    const way = button(page("asked-back"), () => {
      const radio = [...fields.querySelectorAll("[data-question=follows] input")].find((one) => one instanceof HTMLInputElement && one.value === name);
      if (radio instanceof HTMLElement) radio.click();
      isAnother = true;
      go(1);
    }, "aw-small");
    way.setAttribute("aria-label", `${page("asked-back")}: ${title}`);
    return way;
  };

  /** The ways to tell how an interview that is here went on. @param {string} name */
  const heard = (name) => {
    const title = catalogue.rounds[name];
    /** @param {string} text @param {string} place */
    const link = (text, place) => make("a", { href: `interviews/${encodeURIComponent(name)}/${place}`, "aria-label": `${text}: ${title}` }, text);
    const pay = catalogue.offered.includes(name) ? [link(page("another-figure"), "salary.html#another-figure"), " ", link(page("no-more"), "salary.html#no-more")] : [link(page("offer"), "index.html#an-offer")];
    const fold = make("details", { class: "aw-intake-fold" }, make("summary", {}, make("bdi", {}, title)),
      make("p", {}, link(page("named-day"), "index.html#a-day"), " ", link(page("asked-referees"), "references.html#they-asked"),
        " ", ...pay, " ", link(page("another-offer"), "index.html#another-offer"), " ", link(page("ended"), "index.html#how-it-ended"), " ", again(name, title)));
    fold.toggleAttribute("open", catalogue.open.length === 1); // of several, the names are in sight
    return fold;
  };

  // --- whoever else was there: one after another, on the last step ---

  /** @param {number} number */
  const person = (number) => catalogue.questions.filter((question) => question.number === number);
  const most = () => Math.max(...catalogue.questions.map((question) => question.number));
  const somebody = button("", () => {
    const there = [...people.querySelectorAll("[data-person]")].map((one) => Number(one instanceof HTMLElement && one.dataset.person));
    const box = introduce(Array.from({ length: most() }, (_, index) => index + 1).find((number) => !there.includes(number)) ?? 0);
    meet();
    box.querySelector("input")?.focus();
  }, "aw-small");

  /** The fields of one of them. @param {number} number */
  const introduce = (number) => {
    const legend = make("legend", { tabindex: "-1" }, oneMore());
    const box = make("fieldset", { class: "aw-intake-person", "data-person": String(number) }, legend, ...person(number).map(field), make("p", { class: "aw-actions" },
      button(page("nobody"), () => {
        for (const question of person(number)) delete answers[question.name];
        sendSoon();
        box.remove();
        meet();
        somebody.focus();
      })));
    people.querySelector(":scope > .aw-intake-question")?.before(box);
    if (!box.isConnected) people.append(box);
    return box;
  };

  /** Those of whom something was told, each once, and the button for one more. */
  const meet = () => {
    somebody.textContent = page("add");
    if (!people.childElementCount) people.append(...questionsOf("rules").map(field)); // these hang on who was there
    for (let number = 1; number <= most(); number++) {
      if (person(number).some((question) => answers[question.name]) && !people.querySelector(`[data-person="${number}"]`)) introduce(number);
    }
    somebody.hidden = people.querySelectorAll("[data-person]").length >= most();
  };

  // --- answers that somebody gave on the page that was sent out ---

  const loader = make("input", { type: "file", id: "aw-intake-file", class: "aw-hidden", accept: ".json,application/json" });
  const chooser = make("label", { for: "aw-intake-file", class: "aw-small" });
  loader.addEventListener("change", async () => {
    const file = loader.files?.[0];
    if (!file || (Object.keys(answers).length && !confirm(page("load-sure")))) return;
    try {
      const reply = await post("intake-take", { content: file.size < 100_000 ? await file.text() : "" });
      const told = await reply.json();
      if (!reply.ok) { say(told.error, true); return; }
      clearTimeout(timer);
      timer = 0;
      sendings += 1; // what is still on its way is of before
      state = told;
      answers = { ...told.answers };
      last = { ...told.answers };
      isAnother = true;
      open(steps()[0]);
      say(page("loaded"));
    } catch { say(page("not-kept"), true); } finally { loader.value = ""; }
  });

  /** Brings what the server said, and nothing moves below a finger. */
  const show = () => steady(fill);

  /** Brings what the server said to the fields that are there. */
  const fill = () => {
    const nodes = [...form.querySelectorAll("[data-question]")].filter((node) => node instanceof HTMLElement);
    for (const node of nodes) {
      const name = node.dataset.question ?? "";
      const question = catalogue.questions.find((one) => one.name === name);
      if (!question) continue;
      if (isShown(question)) node.hidden = false;
      else if ([fields, people, more].some((part) => part.contains(node)) && !node.contains(document.activeElement)) node.hidden = true; // none goes while somebody is at it
      if (question.fold && state.missing[name] && !answers[name]) unfold(node);
      follow(node, name);
      complain(node, state.messages[name] || takenAt(name), state.mistakes.includes(name));
    }
    for (const fold of fields.querySelectorAll("details")) fold.hidden = !fold.querySelector("[data-question]:not([hidden])");
    for (const node of nodes) { // once it is known what is in sight
      const question = catalogue.questions.find((one) => one.name === node.dataset.question);
      const becomes = letter.querySelector(`[data-of="${question?.name}"]`);
      if (!question || !becomes) continue;
      put(becomes, becomesAnew(node, question) ? [word("becomes", question.becomes), state.sentences[question.name]] : []);
    }
    for (const sentence of [...letter.children]) if (!nodes.some((node) => sentence instanceof HTMLElement && node.dataset.question === sentence.dataset.of)) sentence.remove(); // somebody was taken away
    says.hidden = step !== steps()[0] || ![...letter.children].some((sentence) => sentence.textContent); // said once
    for (const list of form.querySelectorAll("select")) whole(list);
    const day = form.querySelector("[data-question=held] input");
    if (day) settle(day);
    const all = steps();
    if (!all.includes(step)) return;
    const last = all.indexOf(step) === all.length - 1;
    const shown = form.querySelector("button[type=submit]");
    if (shown?.textContent !== forwardWord(last) || more.hidden === (last && later().some(isShown))) build();
    mark(all.indexOf(step) + 1, all.length);
  };

  /** How far one is: in words, and as a bar. @param {number} number @param {number} count */
  const mark = (number, count) => {
    put(place, [page("step").replace("{{ number }}", String(number)).replace("{{ count }}", String(count))]);
    bar.style.setProperty("--aw-share", String(number / count));
  };

  /** What is known stands in a box that nobody has typed in; of somebody else than before it is not known any more. @param {HTMLElement} node @param {string} name */
  const follow = (node, name) => {
    const box = node.querySelector("input:not([type=radio]), textarea");
    if (answers[name] || box === document.activeElement) return;
    if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) box.value = state.known[name] ?? "";
  };

  /** Whether its sentence stands on a step before. @param {Question} question */
  const isSaidBefore = (question) => {
    const here = askedOn(step);
    const before = catalogue.questions.slice(0, catalogue.questions.indexOf(question)).filter((one) => !here.includes(one) && !one.waits);
    return before.some((one) => state.sentences[one.name] === state.sentences[question.name]);
  };

  /** Whether its sentence is to be seen there: it is said once, below the last answer that changes it. @param {HTMLElement} node @param {Question} question */
  const becomesAnew = (node, question) => {
    const sentence = state.sentences[question.name];
    if (!sentence || untold.has(question.name) || isSaidBefore(question) || !node.checkVisibility()) return false;
    if (question.becomes === "signature") return false; // it is the name as it was typed
    if (question.shape === "spoken" && state.messages[question.name]) return false; // the day that it means stands beside its box
    const below = [...form.querySelectorAll("[data-question]")].filter((one) => node.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
    return !below.some((one) => one instanceof HTMLElement && one.checkVisibility() && state.sentences[one.dataset.question ?? ""] === sentence);
  };

  /** @param {Element} node @param {string[]} parts a line that leads in, and what it leads to */
  const put = (node, parts) => {
    const lines = parts.map((part, number) => (number ? make("bdi", {}, part) : make("span", { class: parts.length > 1 ? "aw-hidden" : "" }, part)));
    if (node.textContent !== parts.join("")) node.replaceChildren(...lines);
  };

  /** @param {HTMLElement} node @param {string} text @param {boolean} wrong */
  const complain = (node, text, wrong) => {
    const message = node.querySelector(".aw-intake-message");
    if (!(message instanceof HTMLElement)) return;
    const before = message.clientHeight ? message.offsetHeight : 0;
    if (!text && before && !message.style.minHeight) message.style.minHeight = `${before}px`; // the room that it had stays
    put(message, text ? [text] : []);
    if (text && !more.contains(node)) unfold(node);
    message.classList.toggle("aw-intake-wrong", wrong);
    message.classList.toggle("aw-intake-chosen", text === takenAt(node.dataset.question ?? "")); // nothing is to be looked at
    offer(message, node.dataset.question ?? "");
    if (message.style.minHeight && message.textContent) leaveBelow(message, before);
    for (const input of node.querySelectorAll("input, textarea, select")) {
      if (wrong) input.setAttribute("aria-invalid", "true"); else input.removeAttribute("aria-invalid");
    }
  };

  /** The room stays below what stands there now, so that its line marks nothing else. @param {HTMLElement} message @param {number} before */
  const leaveBelow = (message, before) => {
    message.style.minHeight = "";
    const by = before - message.offsetHeight;
    if (by > 0) message.style.marginBottom = `calc(.4rem + ${by}px)`;
  };

  /** The room that a message had goes once somebody is at another box, and no finger is on its way. */
  const closeUp = () => {
    const empty = [...form.querySelectorAll(".aw-intake-message[style]")].filter((one) => !one.parentElement?.contains(document.activeElement));
    if (empty.length) steady(() => { for (const one of empty) one.removeAttribute("style"); });
  };
  const SETTLED = 500; // milliseconds after which whoever went to a box has lifted the finger
  form.addEventListener("focusin", () => setTimeout(closeUp, SETTLED));

  /** Gives the answers of a button, in their boxes as well. @param {Texts} changes @param {string} name where it stands */
  const change = (changes, name) => {
    for (const [other, text] of Object.entries(changes)) {
      if (text) answers[other] = text;
      else delete answers[other];
      const box = form.querySelector(`#aw-q-${other}`);
      if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) box.value = text;
    }
    sending = send();
    const there = people.querySelectorAll("[data-person]").length;
    if (!people.hidden) meet();
    const added = [...people.querySelectorAll("[data-person]")][there]?.querySelector("input"); // a press has brought somebody
    const box = added ?? form.querySelector(`#aw-q-${name}`);
    const isOutOfSight = isTap && !added && !(name in changes); // the answer is in another box: no keyboard comes up for this one
    if (box instanceof HTMLElement && !isOutOfSight) box.focus();
  };

  /** What was taken by a press and stands in a box that is out of sight, with the answer beside which it was. @type {Record<string, [string, string]>} */
  const taken = {};
  /** @param {string} name */
  const takenAt = (name) => (name in taken && taken[name][1] === answers[name] ? page("taken").replace("{{ what }}", taken[name][0]) : "");

  /** The days that can be meant, each to be taken by a click. @param {Element} message @param {string} name */
  const offer = (message, name) => {
    const isToBePressed = answers[name] || message.textContent; // beside an empty box only for whoever is held up
    const isOfGreeting = (state.presses[name] ?? []).some(([, changes]) => Object.keys(changes).some((one) => one.endsWith("salutation")));
    if (isToBePressed && isOfGreeting && name !== "title") message.append(" ", page("greet"));
    for (const [label, changes] of isToBePressed ? state.presses[name] ?? [] : []) message.append(" ", button(label, () => {
      if (!(name in changes)) taken[name] = [label, answers[name]];
      change(changes, name);
    }, "aw-small"));
    const input = message.parentElement?.querySelector("input");
    const question = catalogue.questions.find((one) => one.name === name);
    const days = state.choices[name] ?? [];
    if (!input || !question || !days.length) return;
    message.append(...days.flatMap((day) => [" ", button(day, () => {
      input.value = day;
      tell(question, day);
      input.focus();
    }, "aw-small")]));
  };

  /** Opens what it is folded away in. @param {Element} node */
  const unfold = (node) => {
    for (let fold = node.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
  };

  /** The first field of this step that holds it up; each that does shows why. @returns {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null} */
  const held = () => {
    /** @type {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null} */ let first = null;
    for (const node of [fields, people, more].flatMap((part) => [...part.querySelectorAll("[data-question]")])) {
      if (!(node instanceof HTMLElement) || node.hidden) continue;
      const name = node.dataset.question ?? "";
      const lacking = state.missing[name];
      if (lacking) complain(node, lacking, true);
      if (!lacking && !state.mistakes.includes(name)) continue;
      unfold(node);
      first ??= node.querySelector("input, textarea, select");
    }
    return first;
  };

  /** The first box beside which a line has come that nobody can have read yet, with something to be done about it. @param {State} before */
  const unread = (before) => {
    for (const node of [fields, people, more].flatMap((part) => [...part.querySelectorAll("[data-question]")])) {
      const name = node instanceof HTMLElement && !node.hidden ? node.dataset.question ?? "" : "";
      if (!state.presses[name]?.length || !state.messages[name] || state.messages[name] === before.messages[name] || state.unheld.includes(name)) continue;
      return /** @type {HTMLElement | null} */ (node.querySelector("input, textarea, select"));
    }
    return null;
  };

  /** The cursor in what holds up, in sight, and why said aloud; whoever sees reads it beside the box. @param {HTMLElement} box */
  const halt = (box) => {
    unfold(box);
    box.focus();
    say(box.closest("[data-question]")?.querySelector(".aw-intake-message > :first-child")?.textContent ?? "", true);
    status.classList.add("aw-hidden");
  };

  let going = false;
  let ahead = ""; // typed while a step turns
  /** @type {Map<HTMLInputElement | HTMLTextAreaElement, string>} */ const sentFrom = new Map(); // what stood in each box when it began to turn

  /** @param {number} by */
  const go = async (by) => {
    if (going) return; // a slow computer is still at it
    going = true;
    actions.setAttribute("aria-busy", "true");
    for (const box of form.querySelectorAll("input")) sentFrom.set(box, box.value);
    for (const box of form.querySelectorAll("textarea")) sentFrom.set(box, box.value);
    try { await turnTo(by); } finally {
      going = false;
      actions.removeAttribute("aria-busy");
      sentFrom.clear();
      catchUp();
    }
  };

  /** Puts what was typed meanwhile where the cursor stands now. */
  const catchUp = () => {
    const text = ahead;
    const box = document.activeElement;
    ahead = "";
    if (!text || !form.contains(box)) return;
    if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement && box.type === "text")) return;
    box.setRangeText(text, box.selectionStart ?? 0, box.selectionEnd ?? 0, "end");
    box.dispatchEvent(new Event("input", { bubbles: true }));
  };

  /** Whether all that was typed is saved. */
  const settled = async () => {
    if (timer) sending = send();
    return sending;
  };

  /** @param {number} by */
  const turnTo = async (by) => {
    const before = state;
    if (!await settled() && by > 0) return;
    const holding = by > 0 ? held() ?? unread(before) : null;
    if (holding) { halt(holding); return; }
    const all = steps();
    const next = all[all.indexOf(step) + by];
    if (next && by > 0) enter(next);
    else if (next) open(next);
    else if (by > 0) await write();
  };

  /** Opens a step to which the browser's own way back leads from the next one. @param {string} group */
  const enter = (group) => {
    history.replaceState({ intake: step }, "");
    history.pushState({ intake: group }, "");
    open(group);
  };
  addEventListener("popstate", ({ state: at }) => {
    if (room.hidden || !room.contains(form) || !at) return;
    if (steps().includes(at.intake)) open(at.intake);
    else if (!catalogue.new) leave();
  });

  /** @type {HTMLElement | null} */ let entered = null; // a box with suggestions: its Enter may be to take one
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (entered) goFrom(entered);
    else go(1);
  });

  /** Enter, the "next" of a phone, leads to the box below, and from the last one on. @param {HTMLElement} box */
  const goFrom = (box) => {
    entered = null;
    const boxes = [...form.querySelectorAll("input[type=text], textarea")].filter((other) => other === box || other.checkVisibility());
    const next = boxes[boxes.indexOf(box) + 1];
    if (next instanceof HTMLElement) next.focus(); else go(1);
  };

  form.addEventListener("keydown", (event) => { // an answer is one line
    const box = event.target;
    const isLine = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement && box.type === "text";
    if (!isLine || event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    if (box instanceof HTMLInputElement && box.list) { entered = box; return; }
    event.preventDefault();
    goFrom(box);
  });
  form.addEventListener("keyup", () => { entered = null; });

  const leave = () => {
    isAnother = false;
    turn(false);
    nameDoor();
    way.focus();
  };

  // --- the thank-you ---

  const write = () => underWay(writing());

  const writing = async () => {
    const open = steps().find((group) => askedOn(group).some((question) => state.missing[question.name] || state.mistakes.includes(question.name)));
    if (open) { await reopen(open); return; }
    say(page(state.ahead ? "wait-ahead" : "wait"));
    try {
      const reply = await post("intake-write", { answers, before: last });
      const told = await reply.json();
      if (!reply.ok) { say(told.error, true); return; }
      answers = {};
      store(AT, null);
      store(RESULT, JSON.stringify(told));
      done(told, true);
    } catch { say(page("not-kept"), true); }
  };

  /** @param {string} group */
  const reopen = async (group) => {
    open(group);
    const holding = held();
    if (holding) halt(holding);
  };

  const EMPLOYER = "employer/name"; // where it stands in the file of an interview

  /** @typedef {{page: string, name: string, employer: string, letter: Letter | null, instead: string, asks: [string, string, string][]}} Written */

  /** Lets the page be loaded anew: as long as a letter stands there, nothing takes its place below a finger. */
  let release = () => {};
  const stay = () => { release(); underWay(new Promise((go) => { release = () => go(null); })); };

  const MOST_MAIL = 1900; // letters of an address that every mail program takes

  /** What opens the letter in a mail program, with address and subject. @param {Letter} letter */
  const mailOf = ({ to, copies, subject, text }) => {
    const write = (/** @type {string} */ address) => address.split("@").map(encodeURIComponent).join("@");
    const parts = [...copies?.length ? [`cc=${copies.map(write).join(",")}`] : [], `subject=${encodeURIComponent(subject)}`, `body=${encodeURIComponent(text.replace(/\r?\n/g, "\r\n"))}`];
    return `mailto:${write(to)}?${parts.join("&")}`;
  };

  /** A place for a pencil. @param {string} interview @param {string} kind @param {string} about @param {string} name */
  const pencilAt = (interview, kind, about, name) => {
    const place = make("span", { class: "aw-pencil" });
    Object.assign(place.dataset, { pencil: kind, interview, about, name, label: name });
    return place;
  };

  /** @param {Written} told @param {boolean} focus */
  const done = (told, focus) => {
    const letter = told.letter;
    const headline = make("h2", { id: "aw-intake-title", tabindex: "-1" }, page(letter?.sent ? "gone" : letter?.lacking.length ? "not-ready" : letter ? "ready" : "written"));
    const isToSend = letter && !letter.sent; // it is told once
    const sent = isToSend ? ["beside what was copied", "below the letter"].map(() => button(page("sent"), () => log(told, letter))) : [];
    const asks = (told.asks ?? []).map(([kind, about, name]) => make("p", {}, pencilAt(told.name, kind, about, name)));
    const parts = letter ? thanks(told, letter, sent) : [make("p", {}, told.instead), ...asks];
    const forward = button(page("go-on"), () => {
      release();
      store(RESULT, null);
      history.replaceState(null, "", "#next"); // the one next thing, at the top of the window
      dispatchEvent(new Event("afterword:begin"));
      location.reload();
    }, letter?.sent ? PRIMARY : undefined);
    if (asks.length) onSaved = () => {
      store(RESULT, null);
      location.assign(`interviews/${encodeURIComponent(told.name)}/drafts.html`); // the letter stands there, for whoever was told now
    };
    room.replaceChildren(headline, ...parts, make("p", { class: "aw-actions" }, ...sent.slice(1), forward), status);
    say("");
    if (letter?.sent) release();
    else stay();
    history.replaceState(null, "", letter?.sent ? location.pathname : "#your-letter"); // loaded anew, the page shows nothing else before
    turn(true);
    heading?.classList.add("aw-intake-away");
    const label = word("ask", "employer");
    const form = { title: label, button: page("save"), fields: [{ name: "text", label, needed: true }], apart: true, live: true };
    for (const place of room.querySelectorAll("[data-pencil]")) {
      dispatchEvent(new CustomEvent("afterword:place", { detail: { place, form: place.getAttribute("data-pencil") === "told" ? form : undefined } }));
    }
    if (focus) { headline.focus({ preventScroll: true }); room.scrollIntoView({ block: "start" }); }
  };

  /** @param {Written} written @param {Letter} letter */
  const log = (written, letter) => underWay(logging(written, letter));

  /** @param {Written} written @param {Letter} letter */
  const logging = async (written, letter) => {
    try {
      const reply = await post("tick", { step: letter.step, done: true, on: null, letter: letter.step.split("/").slice(1).join("/") }, true);
      const told = await reply.json();
      if (!reply.ok) { say(told.error, true); return; }
      letter.sent = true;
      store(RESULT, JSON.stringify(written));
      done(written, true);
      dispatchEvent(new CustomEvent("afterword:written", { detail: { text: page("logged"), change: told.undo } }));
    } catch { say(page("not-kept"), true); }
  };

  /** @param {Written} told @param {Letter} letter @param {HTMLElement[]} sent what says that it has gone @returns {HTMLElement[]} */
  const thanks = (told, letter, sent) => {
    const text = make("pre", { class: "aw-draft", dir: "auto", tabindex: "0", "aria-label": page("ready") });
    const to = make("bdi", {});
    const subject = make("bdi", {});
    const copied = make("span", { role: "status" });
    const back = make("span", { hidden: "" }, ...sent.slice(0, 1)); // what to press then, seen without scrolling to the end of the letter
    const whom = make("bdi", {});
    const mail = make("a", { class: "md-button" }, page("mail"));
    mail.addEventListener("click", () => { copied.textContent = page("mailed"); back.hidden = false; });
    const lacking = make("div", {}, ...letter.lacking.map((gap) => make("p", { class: "aw-caution" }, `${page("lacking")}: ${gap}`)));
    const cautions = letter.cautions.map((caution) => make("p", { class: "aw-caution" }, caution));
    let unchanged = true; // as it was written: what it lacks may be no place in its text
    const fill = () => {
      text.textContent = letter.text;
      const gap = placeToFill(letter.text);
      lacking.hidden = !gap && !unchanged;
      copy.classList.toggle("md-button--primary", !gap);
      for (const gone of sent) gone.hidden = Boolean(gap);
      to.textContent = letter.to;
      subject.textContent = letter.subject;
      whom.textContent = told.employer;
      mail.href = mailOf(letter);
      mail.hidden = Boolean(gap) || mail.href.length > MOST_MAIL;
      copyAddress.hidden = !letter.to;
    };
    /** A button that copies what stands in an element. @param {string} name @param {HTMLElement} node @param {() => string} done what is said then @param {string} [look] */
    const copier = (name, node, done, look) => button(name, async () => {
      try {
        await navigator.clipboard.writeText(node.textContent ?? "");
        copied.textContent = done();
      } catch {
        getSelection()?.selectAllChildren(node);
        copied.textContent = page("selected");
      }
      back.hidden = node !== text;
    }, look);
    const copy = copier(page("copy"), text, () => {
      const gap = placeToFill(letter.text);
      return gap ? `${page("copied-gap")}: ${gap}` : page("copied");
    }, PRIMARY);
    const [copyAddress, copySubject] = [to, subject].map((node) => copier(page("copy-line"), node, () => page("copied-line"), "aw-small"));
    copyAddress.setAttribute("aria-label", `${page("copy-line")}: ${page("to")}`);
    copySubject.setAttribute("aria-label", `${page("copy-line")}: ${page("subject")}`);
    const within = letter.step.split("/").slice(1).join("/");
    /** @param {string} kind @param {string} about @param {string} name */
    const change = (kind, about, name) => pencilAt(told.name, kind, about, name);
    const opened = /** @param {string} pencil @param {string} about */ (pencil, about) => ask("open", { pencil, interview: told.name, about });
    onSaved = async () => { // what was changed by a pencil is in the file
      const [words, address, employer] = await Promise.all([opened("words", within), opened("address", `drafts/${within}`), opened("told", EMPLOYER)]);
      if (employer.ok) told.employer = employer.answer.fields.text;
      if (words.ok) Object.assign(letter, words.answer.begin);
      adding.hidden = Boolean(words.ok && words.answer.fields.text); // nothing is put into one's own words
      unchanged = false;
      if (address.ok) letter.to = address.answer.fields.email;
      store(RESULT, JSON.stringify(told));
      fill();
    };
    const address = () => change("address", `drafts/${within}`, page("address")); // one that is known is changed with the rest
    const adding = make("span", {}, ...(letter.adds ?? []).flatMap(([kind, about, name]) => [change(kind, about, name), " "]));
    const adds = make("details", { class: "aw-intake-fold" }, make("summary", {}, page("fold-adds")),
      make("p", { class: "aw-pencils" }, change("words", within, page("words")), " ", adding, ...(letter.to ? [address()] : [])));
    if (letter.lacking.length) lacking.append(make("p", {}, change("link", within, page("add-link"))));
    fill();
    const unsent = letter.others.filter(([,, step]) => !isPlanned(told.name) || isOpen(step)); // not those that went from the page of drafts
    const whoElse = unsent.map(([title, about]) => make("li", {},
      make("a", { href: `interviews/${encodeURIComponent(told.name)}/drafts.html#${about.replaceAll("/", "--")}` }, title)));
    const others = whoElse.length ? [make("p", {}, page("others")), make("ul", {}, ...whoElse)] : [];
    if (letter.sent) return [...others, text]; // nothing of it is changed any more
    const receiver = make("p", {}, make("strong", {}, `${page("to")}: `), to, " ", copyAddress, ...(letter.to ? [] : [address()]));
    const rename = change("told", EMPLOYER, page("fold-usual-change"));
    rename.dataset.label = `${page("fold-usual-change")}: ${word("ask", "employer")}`;
    const head = make("p", { class: "aw-quiet aw-intake-whom" }, whom, " ", rename);
    const passed = letter.passed_on ? [make("p", {}, letter.passed_on)] : [];
    return [head, ...passed, lacking, ...cautions, make("p", { class: "aw-actions" }, copy, mail), make("p", { class: "aw-intake-copied" }, copied, " ", back), receiver,
      make("p", {}, make("strong", {}, `${page("subject")}: `), subject, " ", copySubject), text, adds, ...others];
  };
  /** @type {() => unknown} */ let onSaved = () => null; // nothing is shown yet
  addEventListener("afterword:saved", () => onSaved());

  // --- the way in ---

  /** Whether anything was told: a country, a day and a yes alone stand there by themselves. */
  const isTyped = () => Object.keys(answers).some((name) => !["country", "held", "interested"].includes(name));

  /** @param {boolean} anew */
  const begin = async (anew) => {
    clearTimeout(timer); // what was typed last is cleared with the rest: nothing of it is sent any more
    timer = 0;
    await sending;
    if (!await load(anew)) return;
    say("");
    room.replaceChildren(form);
    turn(true);
    open(steps()[0]);
  };

  /** @param {boolean} [anew] @returns {Promise<boolean>} */
  const load = async (anew = false) => {
    try {
      const reply = await post("intake-open", { anew, zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? "" });
      if (!reply.ok) return false;
      const told = await reply.json();
      catalogue = told;
      state = told;
      answers = { ...told.answers };
      last = { ...told.answers };
      begun = isTyped();
      if (!begun && !told.known.country && told.country_here) answers.country = told.country_here; // most jobs are where one is; it stands in its box
      return true;
    } catch { return false; }
  };

  /** Where one was; else the last step of which something was told: nobody knows whether it was finished. */
  const unfinished = () => {
    const all = steps();
    const at = stored(AT);
    if (at && all.includes(at)) return at;
    const told = all.filter((group) => askedOn(group).some((question) => isShown(question) && answers[question.name]));
    return told[told.length - 1] ?? all[0];
  };

  const way = button("", () => {
    room.replaceChildren(form);
    const group = steps().includes(step) ? step : unfinished(); // where they were when they left
    history.replaceState({ intake: "" }, "");
    history.pushState({ intake: group }, "");
    turn(true);
    open(group);
  });
  const nameDoor = () => { way.textContent = isTyped() ? page("take-up") : page("begin"); };

  /** Whether the page that lies below knows the interview. @param {string} name */
  const isPlanned = (name) => Boolean(front.querySelector(`#interviews ~ * a[href^="interviews/${encodeURIComponent(name)}/"]`));

  /** Whether the plan on that page still has a step to do. @param {string} step */
  const isOpen = (step) => [...front.querySelectorAll("input[data-step]:not(:checked)")].some((box) => box.getAttribute("data-step") === step);

  /** Whether that plan has no such letter to send any more: it was sent, or they have said no. @param {Written} told */
  const isOver = ({ name, letter }) => Boolean(letter && isPlanned(name) && !isOpen(letter.step));

  const start = async () => {
    const empty = !front.querySelector("#interviews");
    const hides = empty || stored(RESULT) !== null; // then nothing is shown of which the questions, or the letter, take the place
    front.classList.toggle("aw-intake-waiting", hides);
    door.append(make("p", { class: "aw-actions" }, way));
    way.textContent = "\u00a0";
    way.style.visibility = "hidden";
    door.hidden = hides; // it has its room from the first: nothing moves below a finger when the answer comes
    (front.querySelector(".aw-next") ?? front.lastElementChild ?? room).after(door);
    const loaded = await load();
    way.style.visibility = "";
    if (!loaded) door.remove();
    front.classList.remove("aw-intake-waiting");
    front.classList.add("aw-intake-known"); // what takes its place, if anything does
    if (!loaded) return;
    front.prepend(room);
    door.hidden = true;
    nameDoor();
    /** @type {Written | null} */ const result = JSON.parse(stored(RESULT) ?? "null");
    if (result && !result.letter?.sent && !isOver(result)) { done(result, false); return; }
    store(RESULT, null); // what was sent, or is not sent any more, is not shown as to be sent
    if (location.hash === "#your-letter") history.replaceState(null, "", location.pathname);
    door.hidden = false;
    if (location.hash === "#tell" && !catalogue.new) { // a link of another page leads to the questions
      history.replaceState(null, "", location.pathname);
      isAnother = true; // it says a new interview
      way.click();
      return;
    }
    if (!catalogue.new && !(stored(OPEN) && begun)) return;
    room.replaceChildren(form);
    turn(true);
    open(unfinished(), false);
    if (begun) say(page("welcome-back"));
    if (catalogue.new && document.activeElement === document.body) firstBox()?.focus({ preventScroll: true }); // nothing else is here to be read
  };

  start();
})();
