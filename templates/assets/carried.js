// @ts-check
// Firefox keeps what a page from disk has stored for that one file alone. So that a tick shows on every page, a link to
// another page carries the ticks behind its `#`, from where they are taken at once and leave no trace in the address.
// Each tick goes with the time at which it was set: the later one counts.
(() => {
  "use strict";

  /** @typedef {Record<string, [string | null, number]>} Ticks what each step is, and since when; null is open again */

  if (location.protocol !== "file:" || !navigator.userAgent.includes("Firefox")) return;
  const storage = (() => { try { return localStorage; } catch { return null; } })();
  if (!storage) return;

  const START = "#afterword=";
  const STEP = "afterword:step:";
  const KEPT = "afterword:carried";
  const STATES = ["done", "not-needed", null];

  /** @param {string} text @returns {Ticks} whatever in it has the shape of ticks */
  const read = (text) => {
    /** @type {unknown} */
    let found;
    try { found = JSON.parse(text); } catch { return {}; }
    if (typeof found !== "object" || found === null) return {};
    const ticks = Object.entries(found).filter(([, tick]) =>
      Array.isArray(tick) && tick.length === 2 && STATES.includes(tick[0]) && Number.isFinite(tick[1]));
    return Object.fromEntries(ticks);
  };

  /** @returns {Ticks} those of this page; what has changed since they were last looked at has changed now */
  const ours = () => {
    const ticks = read(storage.getItem(KEPT) ?? "");
    const steps = Object.keys(storage).filter((key) => key.startsWith(STEP)).map((key) => key.slice(STEP.length));
    for (const step of new Set([...steps, ...Object.keys(ticks)])) {
      const now = storage.getItem(STEP + step);
      if ((ticks[step]?.[0] ?? null) !== now && STATES.includes(now)) ticks[step] = [now, Date.now()];
    }
    return ticks;
  };

  /** @param {Ticks} ticks */
  const keep = (ticks) => {
    try { storage.setItem(KEPT, JSON.stringify(ticks)); } catch { /* full: the page has what it had */ }
  };

  /** @param {Ticks} theirs */
  const take = (theirs) => {
    const ticks = ours();
    for (const [step, tick] of Object.entries(theirs)) {
      if (tick[1] <= (ticks[step]?.[1] ?? 0)) continue;
      ticks[step] = tick;
      if (tick[0] === null) storage.removeItem(STEP + step);
      else storage.setItem(STEP + step, tick[0]);
    }
    keep(ticks);
  };

  const arrive = () => {
    if (!location.hash.startsWith(START)) return;
    const [ticks = "", place = ""] = location.hash.slice(START.length).split("&");
    try { take(read(decodeURIComponent(ticks))); } catch { /* another's, or cut off, or there is no room */ }
    history.replaceState(history.state, "", place ? `#${place}` : location.pathname + location.search);
    if (place) document.getElementById(decodeURIComponent(place))?.scrollIntoView();
  };

  /** @param {Event} event */
  const leave = (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!(link instanceof HTMLAnchorElement) || link.protocol !== "file:" || !link.pathname.endsWith(".html")) return;
    if (link.pathname === location.pathname) return;
    const ticks = ours();
    keep(ticks);
    if (!Object.keys(ticks).length) return;
    const typed = link.getAttribute("href") ?? "";
    const place = link.hash.slice(1);
    link.hash = `${START}${encodeURIComponent(JSON.stringify(ticks))}${place && `&${place}`}`;
    setTimeout(() => link.setAttribute("href", typed));
  };

  arrive();
  addEventListener("click", leave, true);
  addEventListener("auxclick", leave, true); // into a new tab
  addEventListener("pagehide", () => keep(ours()));
})();
