// @ts-check
// A coach's comment is marked as dealt with where it stands.
import { button, make, send, token } from "./page.js";

(() => {
  if (!token) return;
  for (const comment of document.querySelectorAll("[data-comment]")) {
    if (!(comment instanceof HTMLElement)) continue;
    const { comment: number, interview, on } = comment.dataset;
    const status = make("span", { role: "status" });
    const resolve = button("I have dealt with it", async () => {
      const { ok, answer } = await send("resolve", { interview, number: Number(number), on });
      if (!ok) { status.textContent = ` Not written down: ${answer.error}.`; return; }
      dispatchEvent(new CustomEvent("afterword:written", { detail: { text: answer.said, change: answer.undo } }));
    }, "aw-small");
    resolve.id = `dealt-${interview}-${number}`;
    comment.append(make("p", {}, resolve, status));
  }
})();
