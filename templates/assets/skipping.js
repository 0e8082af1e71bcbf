// @ts-check
// A step that is not needed: the file says so, and every page believes it. On a page that is only built it stays in the browser.
import { send, token } from "./page.js";

(() => {
  if (!token) return;

  /** @param {HTMLElement} button @param {string} step @param {boolean} skipped */
  const pass = async (button, step, skipped) => {
    try { localStorage.removeItem(`afterword:step:${step}`); } catch { /* nothing is stored here */ }
    const { ok, answer } = await send("skip", { step, skipped });
    if (ok) dispatchEvent(new CustomEvent("afterword:written", { detail: { text: answer.said, change: answer.undo } }));
    else button.title = button.textContent = `Not written down: ${answer.error}.`;
  };

  for (const button of document.querySelectorAll("button[data-skip], button[data-needed]")) {
    if (!(button instanceof HTMLElement)) continue;
    const { skip, needed } = button.dataset;
    button.hidden = false;
    button.addEventListener("click", () => pass(button, skip ?? needed ?? "", skip !== undefined));
  }
})();
