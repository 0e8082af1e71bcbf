// @ts-check
// A served page is loaded anew when there is a newer one: never below a finger, never before the answer to what was sent is told,
// and never while somebody is on the way to another page.
import { atRest } from "./page.js";

(() => {
  const shown = document.querySelector('meta[name="afterword-shown"]')?.getAttribute("content") ?? ""; // when it was made / a number
  const made = Number(shown.split("/")[0]);
  const AGAIN = 3_000; // milliseconds until a server that did not answer is asked once more
  const STAYED = 60_000; // milliseconds after which nobody has left: a mail program was opened, or a file fetched
  let asking = new AbortController();

  /** Gives when the newest pages were made; the server answers once there are newer ones, or after a minute. @param {AbortSignal} signal */
  const newest = async (signal) => {
    try {
      const reply = await fetch(`/livereload/${shown}`, { signal });
      if (reply.ok) return Number(await reply.text());
    } catch { /* nobody answers just now, or nobody looks at the page */ }
    await new Promise((go) => setTimeout(go, AGAIN));
    return made;
  };

  /** @param {AbortSignal} signal */
  const follow = async (signal) => {
    while (!signal.aborted) {
      if (await newest(signal) <= made) continue;
      await atRest();
      if (!signal.aborted) location.reload();
      return;
    }
  };

  const look = () => {
    asking.abort();
    asking = new AbortController();
    if (shown && document.visibilityState === "visible") follow(asking.signal);
  };

  addEventListener("load", look);
  addEventListener("beforeunload", () => {
    asking.abort();
    setTimeout(look, STAYED);
  });
  document.addEventListener("visibilitychange", look);
})();
