// @ts-check
// All that you told: under `afterword serve`, every thing that the file may say, as it stands there now, each with a pencil. It
// is asked for by a button; the page itself holds nothing of it.
import { button, make, send, stillOpen, token, writtenDay } from "./page.js";

(() => {
  const article = document.querySelector("article");
  if (!token || !article) return;
  const page = /\/(?:interviews\/([^/]+)\/)?(?:index\.html)?$/.exec(location.pathname);
  const interview = decodeURIComponent(page?.[1] ?? "");

  /** @typedef {{ about: string, name: string, label: string, hint: string, kind: string, needed: boolean, there: boolean, seldom: boolean, group?: string, text?: string,
   *   choices?: [string, string][], entries?: Part[], parts?: Part[] }} Part */

  const OPEN = `afterword:told:${location.pathname}`; // which folds are open, while the page is loaded anew
  /** @type {Record<string, string>} */
  let words = {};

  /** @returns {string[] | null} the places of the folds that are open; null when all is closed */
  const unfolded = () => { try { return JSON.parse(sessionStorage.getItem(OPEN) ?? "null"); } catch { return null; } };
  try {
    const led = stillOpen(JSON.parse(sessionStorage.getItem("afterword:open") ?? "null"));
    if (!stillOpen({ at: location.pathname, key: "" }) && !led) sessionStorage.removeItem(OPEN);
  } catch { /* nothing is stored here */ }
  /** @param {(string | undefined)[] | null} open */
  const keep = (open) => { try { sessionStorage.setItem(OPEN, JSON.stringify(open)); } catch { /* nothing may be stored here */ } };
  const remember = () => keep(list.hidden ? null : [...list.querySelectorAll("details[open]")].map((fold) => fold instanceof HTMLElement ? fold.dataset.at : ""));

  // --- the places of pencils ---

  /** What a form asks for a part. @param {Part} part @param {string} name */
  const field = (part, name) => {
    const all = part.choices ?? [];
    const typed = part.text ?? "";
    const options = [...(part.needed ? [] : [["", words.not_said]]), ...all];
    if (typed && !all.some(([word]) => word === typed)) options.unshift([typed, typed]); // as it was typed by hand
    const own = part.hint === `${part.label}.` ? "" : part.hint;
    const hint = [own, part.kind === "date" ? words.day : ""].filter(Boolean).join(" ");
    return { name, label: part.label, hint, needed: part.needed, kind: all.length ? "choice" : part.kind === "word" ? "line" : part.kind, options };
  };

  /** @typedef {{ kind: string, about: string, name: string, label: string, form: unknown }} Place */
  /** @type {{ place: HTMLElement, form: unknown }[]} */
  let places = [];

  /** @param {Place} asked */
  const pencil = ({ kind, about, name, label, form }) => {
    const place = make("span", { class: "aw-pencil" });
    Object.assign(place.dataset, { pencil: kind, interview, about, name, label: `${name}: ${label}` });
    places.push({ place, form });
    return place;
  };

  /** @param {Part} part @param {string} label */
  const takeOut = (part, label) => {
    const title = `${words.take_out}: ${label}${part.about.startsWith("people/") ? words.with_letters : ""}?`;
    return pencil({ kind: "told-out", about: part.about, name: words.take_out, label, form: { title, button: words.take_out, fields: [] } });
  };

  /** A new thing, with all that can be said of it at once. @param {Part} part @param {string} label @param {string} name */
  const add = (part, label, name) => {
    const parts = (part.parts ?? []).filter((below) => !below.parts && !below.entries && below.name !== "id"); // that is made of the name
    const fields = part.parts ? parts.map((below) => field(below, below.name)) : [field({ ...part, needed: true }, "text")];
    return make("p", { class: "aw-told-add" }, pencil({ kind: "told", about: part.about, name, label, form: { title: label, button: words.save, fields, apart: true, live: true } }));
  };

  /** @param {string} label @param {string} of */
  const joined = (label, of) => of ? `${label}, ${of}` : label;

  /** @param {Part} part @param {string} of whose it is @param {boolean} [entry] */
  const line = (part, of, entry = false) => {
    const called = part.choices?.find(([word]) => word === part.text)?.[1] ?? part.text;
    const value = called ? make("span", { class: "aw-told-value", dir: "auto" }, ["date", "moment"].includes(part.kind) ? writtenDay(called) : called) : make("span", { class: "aw-quiet" }, words.nothing);
    const label = joined(part.label, of);
    const form = { title: label, button: words.save, fields: [field({ ...part, needed: entry || part.needed }, "text")], apart: true, live: true };
    const row = make("p", { class: "aw-told-line" });
    if (!entry) row.append(make("span", { class: "aw-told-name" }, part.label), " ");
    row.append(value, " ", pencil({ kind: "told", about: part.about, name: words.change, label: entry ? `${label}: ${part.text}` : label, form }));
    if (entry) row.append(" ", takeOut(part, `${label}: ${part.text}`));
    return row;
  };

  /** What an entry or a thing is called where several stand together. @param {Part} part */
  const title = (part) => (part.parts ?? []).find((below) => below.text && !["date", "moment", "number", "money"].includes(below.kind) && below.name !== "id")?.text
    ?? (part.parts ?? []).find((below) => below.text)?.text ?? part.label;

  /** @param {Part} part @param {string} name @param {(Node | string)[]} children */
  const fold = (part, name, ...children) => make("details", { class: "aw-told-fold", "data-at": part.about, id: `told-${part.about.replaceAll("/", "-")}` }, make("summary", { dir: "auto" }, name), ...children);

  /** What stands below a heading. @param {Part} part @param {string} of @returns {Node[]} */
  const inside = (part, of) => {
    if (part.entries) {
      const next = part.entries.at(-1);
      const rows = part.entries.slice(0, -1).map((entry) => entry.parts ? thing(entry, title(entry)) : line(entry, of, true));
      return [...rows, ...(next ? [add(next, joined(part.label, of), words.one_more)] : [])];
    }
    const needs = (part.parts ?? []).some((below) => below.needed);
    if (needs && !part.there) return [add(part, of, words.add)];
    return (part.parts ?? []).map((below) => below.parts || below.entries ? fold(below, below.label, ...inside(below, below.parts ? joined(below.label, of) : of)) : line(below, of));
  };

  /** One of several. @param {Part} part @param {string} name */
  const thing = (part, name) => fold(part, name, ...inside(part, name), make("p", { class: "aw-told-add" }, takeOut(part, name)));

  /** One of which there is one, or none. @param {Part} part */
  const section = (part) => {
    const children = inside(part, part.parts ? part.label : "");
    const optional = part.parts?.some((below) => below.needed) && !part.needed && part.there;
    return fold(part, part.label, ...children, ...(optional ? [make("p", { class: "aw-told-add" }, takeOut(part, part.label))] : []));
  };

  // --- a thing that is shown on a page of its own: all that can be told of it, beside it ---

  /** The part of a file that a place is of, if it stands in that file. @param {HTMLElement} place @returns {Promise<Part | undefined>} */
  const partOf = async ({ dataset }) => {
    const { words: said, parts } = (await send("told-all", { interview: dataset.interview ?? "" })).answer;
    words = said ?? words;
    const all = /** @type {Part[]} */ (parts ?? []).find(({ about }) => about === dataset.whole)?.entries ?? [];
    return all.find((entry) => entry.there && entry.parts?.some((below) => below.name === dataset.keyName && below.text?.replace(/\s+/g, " ").trim() === dataset.keyText));
  };

  /** @param {HTMLElement} place @param {boolean} opens at once */
  const beside = async (place, opens) => {
    const part = await partOf(place);
    if (!part) {
      place.replaceChildren(make("span", { role: "status", class: "aw-quiet" }, "This stands in the file of an earlier interview, and is changed there."));
      return;
    }
    const below = (part.parts ?? []).filter((one) => !one.parts && !one.entries && one.name !== "id" && (one.there || !one.seldom));
    const form = { title: place.dataset.label, button: words.save, fields: below.map((one) => field(one, one.name)), apart: true, live: true };
    Object.assign(place.dataset, { pencil: "told", about: part.about });
    dispatchEvent(new CustomEvent("afterword:place", { detail: { place, form, opens } }));
  };

  // --- at a title: the names that it has, and those of the people ---

  /** The parts of an interview that are names, each with what it is called. @param {Part[]} parts @returns {Part[]} */
  const namesIn = (parts) => {
    const [role, employer, people] = ["role", "employer", "people"].map((about) => parts.find((part) => part.about === about));
    const named = [employer, ...(people?.entries ?? []).filter((one) => one.there)].flatMap((one) => (one?.parts ?? []).filter(({ name }) => name === "name").map((part) => ({ ...part, label: one?.label ?? "" })));
    return role ? [role, ...named] : named;
  };

  /** @param {HTMLElement} place @param {HTMLElement} opener @param {boolean} [still] whether it was open before the page was loaded anew */
  const atTitle = async (place, opener, still = false) => {
    const row = /** @type {HTMLElement} */ (place.closest(".aw-pencils") ?? place);
    const shown = row.nextElementSibling;
    const isShown = shown?.classList.contains("aw-names");
    if (isShown) shown?.remove();
    opener.setAttribute("aria-expanded", String(!isShown));
    if (isShown) return;
    const { words: said, parts } = (await send("told-all", { interview: place.dataset.interview ?? "" })).answer;
    words = said ?? words;
    places = [];
    row.after(make("div", { class: "aw-names" }, ...namesIn(parts ?? []).map((part) => line(part, ""))));
    for (const detail of places.splice(0)) dispatchEvent(new CustomEvent("afterword:place", { detail }));
    if (!still) row.nextElementSibling?.querySelector("button")?.focus();
  };

  const began = (() => { try { return stillOpen(JSON.parse(sessionStorage.getItem("afterword:open") ?? "null")); } catch { return null; } })();
  for (const place of document.querySelectorAll("[data-whole]")) {
    if (!(place instanceof HTMLElement)) continue;
    const { name = "", label = "" } = place.dataset;
    const opener = button(name, () => beside(place, true), "aw-small aw-pencil-button");
    opener.setAttribute("aria-label", label);
    place.replaceChildren(opener);
    if (began?.key.startsWith("pencil:told:")) beside(place, false); // and goes on there
  }
  for (const place of document.querySelectorAll("[data-names]")) {
    if (!(place instanceof HTMLElement)) continue;
    const { name = "", label = "" } = place.dataset;
    const opener = button(name, () => atTitle(place, opener), "aw-small aw-pencil-button");
    opener.setAttribute("aria-label", label);
    opener.setAttribute("aria-expanded", "false");
    place.replaceChildren(opener);
    if (/^pencil:told:[^:]*:(role|employer\/name|people\/\d+\/name)$/.test(began?.key ?? "") && !unfolded()) atTitle(place, opener, true); // and goes on there
  }
  if (!page || page[0] !== location.pathname) return;

  // --- the whole ---

  const list = make("div", { class: "aw-told-list", hidden: "" });
  const status = make("p", { role: "status" });
  const toggle = make("button", { type: "button", class: "md-button", "aria-expanded": "false", id: "afterword-told" }, "Show it, and change it");

  const show = async () => {
    const open = unfolded() ?? ["in/heard"]; // what is news stands open at first
    keep(open); // also when the page is loaded anew before the answer is here
    const { error, words: said, groups, parts } = (await send("told-all", { interview })).answer;
    status.textContent = error ? `This cannot be shown just now: ${error}.` : "";
    if (error) return;
    words = said;
    const at = document.activeElement?.id ?? "";
    places = [];
    const alone = parts.filter((/** @type {Part} */ part) => !part.parts && !part.entries && (part.there || !part.seldom)); // an older file may have it
    const others = parts.filter((/** @type {Part} */ part) => part.parts || part.entries);
    const first = fold({ ...parts[0], about: "" }, interview ? words.talk : words.self, ...alone.map((/** @type {Part} */ part) => line(part, "")));
    first.dataset.group = "correct";
    const folds = [first, ...others.map(section)];
    others.forEach((/** @type {Part} */ part, /** @type {number} */ number) => { folds[number + 1].dataset.group = part.group; });
    const together = Object.entries(groups).map(([name, title]) => make("details", { class: "aw-told-group", "data-at": `in/${name}` },
      make("summary", {}, String(title)), ...folds.filter((one) => one.dataset.group === name)));
    list.replaceChildren(...(together.length ? together : folds));
    for (const one of list.querySelectorAll("details")) one.open = open.includes(one.dataset.at ?? "-");
    list.hidden = false;
    toggle.textContent = words.hide;
    toggle.setAttribute("aria-expanded", "true");
    for (const detail of places) dispatchEvent(new CustomEvent("afterword:place", { detail }));
    if (at && !document.activeElement?.id) (document.getElementById(at) ?? toggle).focus({ preventScroll: true });
    remember();
  };

  const hide = () => {
    list.hidden = true;
    list.replaceChildren();
    toggle.textContent = words.show;
    toggle.setAttribute("aria-expanded", "false");
    remember();
  };

  toggle.addEventListener("click", () => { if (list.hidden) show(); else hide(); });
  list.addEventListener("toggle", () => { if (!list.hidden) remember(); }, true);
  addEventListener("afterword:saved", () => { if (!list.hidden) show(); });
  article.append(make("section", { class: "aw-told" },
    make("h2", { id: "all-told" }, interview ? "All that you told about this interview" : "All that you told about yourself"),
    make("p", {}, "Everything your pages, papers and letters show is here, and you can change it here."),
    make("p", {}, toggle), status, list));
  if (unfolded()) addEventListener("load", async () => { await show(); dispatchEvent(new Event("afterword:told")); });
})();
