// @ts-check
// What the scripts of the served pages share: the token of the running server, the elements that they make, and what they send.

/** The token that only a served page holds; empty on every other. */
export const token = document.querySelector('meta[name="afterword-token"]')?.getAttribute("content") ?? "";

/**
 * An element with these attributes and children; a text stays a text.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag @param {Record<string, string>} [attributes] @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export const make = (tag, attributes = {}, ...children) => {
  const node = document.createElement(tag);
  for (const [name, text] of Object.entries(attributes)) node.setAttribute(name, text);
  node.append(...children);
  return node;
};

/** @param {string} text @param {() => unknown} act @param {string} [look] */
export const button = (text, act, look = "md-button") => {
  const node = make("button", { type: "button", class: look }, text);
  node.addEventListener("click", act);
  return node;
};

/** The look of the button that leads on. */
export const PRIMARY = "md-button md-button--primary";

let isPressed = false; // a finger or a button of the mouse is down
let unanswered = 0; // things that were sent and whose answer is not told yet
/** @type {{ isDue: () => boolean, go: () => void }[]} */ let held = [];
const letGo = () => {
  const due = held.filter(({ isDue }) => isDue());
  held = held.filter((one) => !due.includes(one));
  for (const { go } of due) go();
};
const released = () => setTimeout(() => { isPressed = false; letGo(); }); // after the click that comes of it
addEventListener("pointerdown", () => { isPressed = true; }, true);
for (const ending of ["pointerup", "pointercancel"]) addEventListener(ending, released, true);
addEventListener("blur", released); // the window's own

/** @param {() => boolean} isDue @returns {Promise<void>} */
const when = (isDue) => new Promise((go) => { held.push({ isDue, go }); letGo(); });

/** Comes at once, or when what is being pressed is let go of: what moves away below a finger is not pressed. */
const still = () => when(() => !isPressed);

/** Comes when, besides, the answer to everything that was sent is told: then the page may go. */
export const atRest = () => when(() => !isPressed && unanswered === 0);

/** The page stays until this has come, and what is done with it at once is done. @template T @param {Promise<T>} work @returns {Promise<T>} */
export const underWay = async (work) => {
  unanswered += 1;
  try {
    return await work;
  } finally {
    setTimeout(() => { unanswered -= 1; letGo(); });
  }
};
addEventListener("afterword:sends", (event) => { if (event instanceof CustomEvent) underWay(event.detail); }); // another script of ours

/** Gives the reply when nothing is being pressed. @param {string} action @param {unknown} body @param {boolean} [leaving] sent also while the page is being left */
export const post = async (action, body, leaving = false) => {
  const headers = { "Content-Type": "application/json", "X-Afterword-Token": token };
  const reply = await fetch(`/afterword/${action}`, { method: "POST", headers, body: JSON.stringify(body), keepalive: leaving });
  await still();
  return reply;
};

/** Sends something, and says in a sentence why nothing came of it. @param {string} action @param {unknown} body @returns {Promise<{ ok: boolean, answer: any }>} */
const sendNow = async (action, body) => {
  try {
    const reply = await post(action, body);
    if (reply.ok || reply.status === 409) return { ok: reply.ok, answer: await reply.json() };
    if (reply.status === 413 || reply.status === 400) return { ok: false, answer: { error: "this is more than fits here; shorten it" } };
    return { ok: false, answer: { error: "the page is an old one; reload it and try again" } };
  } catch {
    return { ok: false, answer: { error: "nobody answers; start Afterword again, reload this page and try again" } };
  }
};

/** Sends something; the page is not loaded anew before its answer is told. @param {string} action @param {unknown} body */
export const send = (action, body) => underWay(sendNow(action, body));

// Material takes single letters for ways round the site (s searches, n goes to the next page). While one of our forms or dialogs
// is open, whoever types a moment too early must not be carried away from it.
const OPEN_FORM = "form.aw-form, .aw-intake:not([hidden]), .aw-told-list:not([hidden]), dialog[open]";
if (token) {
  document.addEventListener("keydown", (event) => {
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && document.querySelector(OPEN_FORM)) event.stopPropagation();
  });
}

/** A day as a box for days gives it, with 26 read as 2026: nobody here has a year of the first century. @param {string} day */
export const ofThisCentury = (day) => day.replace(/^00(?=\d\d-)/, "20");

const ARROW = 36; // pixels of a list that no word can have: its arrow, and the space round it

/** A day as the pages write it: Fri 4 Dec 2026, and a month as December 2026; whatever else was typed stays. @param {string} day @returns {string} */
export const writtenDay = (day) => {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(day)) return new Date(`${day}-01`).toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
  const moment = /^(\d{4}-\d{2}-\d{2}) (\d{1,2}:\d{2})$/.exec(day);
  if (moment) return `${writtenDay(moment[1])} ${moment[2]}`;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : NaN;
  return Number.isNaN(time) ? day : new Date(time).toUTCString().slice(0, "Fri, 04 Dec 2026".length).replace(",", "").replace(" 0", " ");
};

/** What is chosen in a list that is too narrow for it, on a phone, stands below it as well. @param {HTMLSelectElement} list */
export const whole = (list) => {
  const below = list.nextElementSibling?.classList.contains("aw-whole") ? list.nextElementSibling : make("p", { class: "aw-quiet aw-whole", "aria-hidden": "true" });
  const text = list.selectedOptions[0]?.text ?? "";
  const pen = document.createElement("canvas").getContext("2d");
  const { fontSize, fontFamily } = getComputedStyle(list);
  if (pen) pen.font = `${fontSize} ${fontFamily}`;
  const needed = (pen?.measureText(text).width ?? 0) + ARROW;
  below.textContent = list.clientWidth && needed > list.clientWidth ? text : "";
  list.after(below);
};

/**
 * A box for a day in any words, with a calendar beside it to choose from.
 * @param {HTMLInputElement} input @param {string} label
 */
export const withCalendar = (input, label) => {
  const picker = make("input", { type: "date", tabindex: "-1", "aria-hidden": "true", class: "aw-picker" });
  picker.addEventListener("input", () => {
    if (!picker.value) return;
    input.value = writtenDay(ofThisCentury(picker.value));
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  picker.addEventListener("change", () => input.focus());
  const open = button("Calendar", () => picker.showPicker?.(), "aw-small");
  open.setAttribute("aria-label", `Calendar: ${label}`);
  return make("span", { class: "aw-day" }, input, open, picker);
};

/** What stood open on this page: of somebody who has just opened it anew, nothing, unless they were led here to go on.
 * @param {{ at: string, key: string, led?: boolean, given?: Record<string, string> } | null} open what was open when the page was left */
export const stillOpen = (open) => {
  const way = performance.getEntriesByType("navigation")[0]?.toJSON().type;
  const returns = way === "reload" || way === "back_forward" || open?.led;
  return returns && open?.at === location.pathname ? open : null;
};

/** What a letter still waits for; empty when it is whole. @param {string} letter */
export const placeToFill = (letter) => /\[ADD: ([^\]]*)\]/.exec(letter)?.[1] ?? "";

const MOST_PAIRS = 1_000_000; // of words that are compared; a letter has 200 words

/** A text with those of its words marked that another one does not have there. @param {string} text @param {string} other @returns {(Node | string)[]} */
export const marked = (text, other) => {
  const parts = text.split(/(\s+)/);
  const mine = parts.filter((part) => part.trim());
  const theirs = other.split(/\s+/).filter(Boolean);
  if (mine.length * theirs.length > MOST_PAIRS) return [text];
  const shared = Array.from({ length: mine.length + 1 }, () => new Uint16Array(theirs.length + 1)); // how many words follow that both have
  for (let here = mine.length - 1; here >= 0; here--) {
    for (let there = theirs.length - 1; there >= 0; there--) {
      shared[here][there] = mine[here] === theirs[there] ? shared[here + 1][there + 1] + 1 : Math.max(shared[here + 1][there], shared[here][there + 1]);
    }
  }
  const both = new Set();
  for (let here = 0, there = 0; here < mine.length && there < theirs.length;) {
    if (mine[here] === theirs[there]) { both.add(here); here++; there++; }
    else if (shared[here + 1][there] >= shared[here][there + 1]) here++;
    else there++;
  }
  let number = 0;
  return parts.map((part) => (!part.trim() || both.has(number++) ? part : make("mark", {}, part)));
};
