// @ts-check
// Where somebody was: a served page is loaded anew after each change, and then stands as it stood, what was open open, and the
// thing that was used last at its place in the window.
import { token } from "./page.js";

(() => {
  if (!token) return;
  const KEY = `afterword:stays:${location.pathname}`;

  /** @typedef {{ id: string, top: number }} Mark an element by its ID, and how far below the top of the window it was */
  /** @type {Element | null} */
  let used = null; // the element that was used last

  /** By what a fold is known again: its ID, or that of its heading, or what it says. @param {Element} fold */
  const nameOf = (fold) => fold.id || fold.querySelector(":scope > summary [id]")?.id || fold.querySelector(":scope > summary")?.textContent?.replace(/\d+/g, "") || "";

  /** Those round an element that can be found again, the nearest first. @param {Element | null} element */
  const marks = (element) => {
    const found = /** @type {Mark[]} */ ([]);
    for (let node = element; node && node !== document.body; node = node.parentElement) {
      const named = node.id ? node : node.matches("details") ? node.querySelector(":scope > summary [id]") : null;
      if (named?.id) found.push({ id: named.id, top: named.getBoundingClientRect().top });
    }
    return found;
  };

  /** The place that the address names, if the page has it by now. */
  const named = () => document.getElementById(location.hash.slice(1));

  const keep = () => {
    const open = [...document.querySelectorAll("article details[open]")].map(nameOf);
    const closed = [...document.querySelectorAll("article details:not([open])")].map(nameOf);
    try { sessionStorage.setItem(KEY, JSON.stringify({ open, closed, marks: marks(used), y: scrollY, awaited: location.hash.length > 1 && !named() })); } catch { /* nothing may be stored here */ }
  };

  const kept = () => { try { return JSON.parse(sessionStorage.getItem(KEY) ?? "null"); } catch { return null; } };
  const way = performance.getEntriesByType("navigation")[0]?.toJSON().type;
  const before = way === "reload" || way === "back_forward" ? kept() : null;
  const arrives = before?.awaited ? named() : null; // somebody was led to what is there only now
  const was = arrives ? null : before;

  const back = () => {
    if (!was) return;
    for (const fold of document.querySelectorAll("article details")) {
      if (!(fold instanceof HTMLDetailsElement)) continue;
      if (was.open.includes(nameOf(fold))) fold.open = true;
      else if (was.closed.includes(nameOf(fold))) fold.open = false;
    }
    const mark = was.marks.find((/** @type {Mark} */ { id }) => document.getElementById(id)?.getClientRects().length);
    used = document.getElementById(mark?.id ?? "");
    if (used) {
      scrollBy({ top: used.getBoundingClientRect().top - mark.top, behavior: "instant" });
      if (used.getBoundingClientRect().bottom < 0) used.scrollIntoView({ behavior: "instant" }); // it is shorter now
    } else scrollTo({ top: was.y, behavior: "instant" });
  };

  /** @param {Event} event */
  const use = ({ target }) => { if (target instanceof Element && !target.closest(".aw-toast")) used = target; };
  for (const event of ["click", "focusin"]) addEventListener(event, use, true);
  addEventListener("pagehide", keep);
  addEventListener("afterword:begin", () => { // what comes next begins anew
    removeEventListener("pagehide", keep);
    try { sessionStorage.removeItem(KEY); } catch { /* nothing is stored here */ }
  });
  addEventListener("afterword:told", back); // what is shown by a script is there again
  if (before) history.scrollRestoration = "manual";
  back();
  if (arrives) addEventListener("load", () => arrives.scrollIntoView());
  addEventListener("load", back);
  addEventListener("load", () => setTimeout(() => { history.scrollRestoration = "auto"; }));
})();
