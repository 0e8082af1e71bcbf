// @ts-check
// What somebody began to type into a form of a served page and has not saved: kept in this browser until it is saved or thrown
// away, also when the window is closed. At the top of its page, and of the first page, a line says so.
import { button, make, token } from "./page.js";

/** @typedef {Record<string, string | boolean>} Values */
/** @typedef {{ title: string, page: string, told: boolean, on: number, seen: string, before: Values, values: Values, why?: string }} Begun
 *   `told` when its place is in the list of all that was told; `seen` and `before` are what stood in the file when it was begun, `why` it was opened for them */

const LONGEST = 30 * 24 * 3600_000; // milliseconds; nobody goes on with a form of a month ago
const workspace = document.querySelector('meta[name="afterword-workspace"]')?.getAttribute("content") ?? "";
const PREFIX = `afterword:begun:${workspace}:`;
const storage = (() => { try { return localStorage; } catch { return null; } })();
const unstored = /** @type {Record<string, string>} */ ({}); // where nothing may be stored, until the page is left

/** @param {string} name @returns {Begun | null} */
const read = (name) => { try { return JSON.parse(unstored[name] ?? storage?.getItem(name) ?? "null"); } catch { return null; } };

/** What this window has typed itself: another one that saves the same form takes nothing of it away. @param {string} key @returns {Begun | null} */
const typedHere = (key) => { try { return JSON.parse(sessionStorage.getItem(PREFIX + key) ?? "null"); } catch { return null; } };

/** What was begun in the form of this name. @param {string} key */
export const begunIn = (key) => typedHere(key) ?? read(PREFIX + key);

/** @param {string} key */
export const forget = (key) => {
  delete unstored[PREFIX + key];
  try { storage?.removeItem(PREFIX + key); sessionStorage.removeItem(PREFIX + key); } catch { /* nothing is stored here */ }
};

/** @param {string} key @param {Omit<Begun, "on">} begun */
export const keep = (key, begun) => {
  const text = JSON.stringify({ ...begun, on: Date.now() });
  delete unstored[PREFIX + key];
  try { storage?.setItem(PREFIX + key, text); sessionStorage.setItem(PREFIX + key, text); } catch { /* full, or not allowed: see below */ }
  if (storage?.getItem(PREFIX + key) !== text) unstored[PREFIX + key] = text;
};

/** Everything of an interview, or all there is; what is too old goes. @param {string} [interview] @returns {[string, Begun][]} */
const all = (interview = "") => {
  const names = Object.keys({ ...storage, ...unstored }).filter((name) => name.startsWith(PREFIX));
  const found = names.map((name) => /** @type {[string, Begun | null]} */ ([name.slice(PREFIX.length), read(name)]));
  for (const [key, begun] of found) if (!begun || Date.now() - begun.on > LONGEST) forget(key);
  return /** @type {[string, Begun][]} */ (found.filter(([key, begun]) => begun && begunIn(key) && (!interview || key.split(":")[2] === interview)));
};

/** What was begun about an interview that is taken away goes with it. @param {string} interview */
export const forgetAll = (interview) => { for (const [key] of all(interview)) forget(key); };

/** The day on which something was begun, as the pages write it. @param {Begun} begun */
export const begunOn = (begun) => new Date(begun.on).toLocaleDateString("en-GB", { weekday: "short", day: "numeric", month: "short" }).replace(",", "");

/** Opens the form again, on its page. @param {string} key @param {Begun} begun */
const goOn = (key, begun) => {
  try {
    sessionStorage.setItem("afterword:open", JSON.stringify({ key, at: begun.page, led: true }));
    if (begun.told) sessionStorage.setItem(`afterword:told:${begun.page}`, "[]");
  } catch { /* then the page is opened alone */ }
  if (begun.page === location.pathname) location.reload();
  else location.assign(begun.page);
};

const article = document.querySelector("article");
const isFront = location.pathname.split("/").length === 2;
const room = make("section", { class: "aw-begun", "aria-label": "Begun and not saved", hidden: "" });

/** @param {[string, Begun]} one */
const line = ([key, begun]) => {
  const away = button("Throw it away", () => { forget(key); show(); }, "aw-small");
  const onward = button("Go on", () => goOn(key, begun), "aw-small");
  for (const act of [onward, away]) act.setAttribute("aria-label", `${act.textContent}: ${begun.title}`);
  return make("li", {}, make("bdi", {}, begun.title), ` (${begunOn(begun)}) `, onward, " ", away);
};

const show = () => {
  const open = document.querySelector("form.aw-form")?.getAttribute("data-key");
  const here = all().filter(([key, begun]) => key !== open && (isFront || begun.page === location.pathname));
  room.hidden = !here.length;
  room.replaceChildren(make("p", {}, "You typed something and have not saved it. It is kept in this browser, on this computer alone:"), make("ul", {}, ...here.map(line)));
};

if (token && article) {
  const heading = article.querySelector("h1");
  if (heading) heading.after(room);
  else article.prepend(room);
  for (const event of ["afterword:saved", "afterword:closed", "afterword:opened"]) addEventListener(event, show);
  addEventListener("storage", show); // typed, or saved, in another window
  show();
}
